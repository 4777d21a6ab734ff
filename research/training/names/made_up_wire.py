"""Make up news-agency lists with the names in them marked, as more training data for the tagger of names.

    python research/training/names/made_up_wire.py OUT.jsonl

No free corpus has what agencies send out beside their stories: results, standings, scorecards, summaries of matches,
prices, datelines, headlines in capitals. So such lists are made up from templates, filled with random names of
analysis/english/name_lists.txt and with invented ones. Half of them are written as tokens ("1-0 ( Berg 12th )").
research/training/names/tagger.py learns from them. Seeded.
"""

from __future__ import annotations

import json
import random
import re
import sys
from pathlib import Path

from analysis.english.gazetteer import _sections, gazetteer

NUMBER = 700
SYLLABLES = """
    ba be bo da de do el en er fa ga gor ha hel in ja ka kar ko la len lo ma mar mi na ni nor o pa per ra rei ro sa
    sen so ta tor u va ver vi wa yo za
    """.split()
ENDINGS = """
    berg man sen son ic ov ova ski ez i o a er ard eau aki amura stein sson elli ini ev enko wood ford ton ley y
    well ham
    """.split()
CLUB_WORDS = """
    United City Town Rovers Wanderers Athletic Albion County Rangers Wednesday Villa Thistle Academical Sporting
    Dynamo Lokomotiv Spartak
    """.split()
BEFORE_CLUB = """
    FC AC Real Sporting Dynamo Racing Borussia Eintracht Fortuna Hansa Inter Athletic Deportivo Olympique Red Star
    """.split()
NICKNAMES = """
    Tigers Kings Hawks Bears Lions Eagles Pirates Rangers Warriors Giants Stars Devils Flames Sharks Bulls Knights
    Rockets Suns Angels Royals Braves Cubs Reds Twins Padres Chiefs Saints Titans Wolves Spurs Comets Blazers Miners
    Pilots Raiders Jets
    """.split()
FIRM_WORDS = """
    Industries Holdings Energy Petroleum Systems Motors Foods Steel Airlines Airways Resources Technologies
    Pharmaceuticals Financial Group Bancorp Partners Brothers Securities Insurance Mining Telecom Electric
    """.split()
LEGAL = "Inc Corp Co Ltd Plc AG SA NV SpA Oyj AB A/S".split()
SPORTS = """
    SOCCER TENNIS CRICKET GOLF CYCLING BOXING ATHLETICS SWIMMING BADMINTON BASEBALL BASKETBALL HOCKEY RUGBY SQUASH
    SKIING JUDO ROWING
    """.split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
EVENTS = (
    "World Cup, Grand Prix, European Cup, Davis Cup, Masters, Asian Games, Commonwealth Games, Super Bowl, "
    "Champions League"
).split(", ")

KINDS = {**dict.fromkeys("PLI", "PER"), **dict.fromkeys("TORUFMNB", "ORG"), **dict.fromkeys("GCK", "GPE")}
KINDS |= dict.fromkeys("QEW", "OTHER")  # of the slots of a template: {P} is a person


class Maker:
    def __init__(self, seed: int):
        self.random = random.Random(seed)
        lists, sections = gazetteer(), _sections("name_lists.txt")
        self.first = [w.title() for w in sorted(lists.male | lists.female) if len(w) > 2]
        self.last = [w.title() for w in sorted(lists.last) if len(w) > 2]
        self.firm = [w.title() for w in sections["firm"] if w not in lists.place]
        self.city = [w.title() for w in sections["place"]]
        self.country = [
            line.split(" | ")[0].title().replace(" Of ", " of ").replace(" And ", " and ")
            for line in sections["country"]
        ]
        self.demonym = [w.title() for w in sorted(lists.nationality) if " " not in w and len(w) > 4]
        self.text = ""
        self.mentions: list[dict] = []
        self.cast: dict[str, str] = {}

    def pick(self, options):
        return self.random.choice(options)

    def surname(self) -> str:
        if self.random.random() < 0.5:
            name = self.pick(self.last)
        else:
            name = "".join(self.pick(SYLLABLES) for _ in range(self.random.randint(1, 2))).title() + self.pick(ENDINGS)
        return self.pick(["Van ", "De ", "Al-", "O'", "Mc", "Van der "]) + name if self.random.random() < 0.06 else name

    def person(self) -> str:
        return f"{self.pick(self.first)} {self.surname()}"

    def club(self) -> str:
        city = self.pick(self.city)
        kind = self.random.random()
        if kind < 0.45:
            return city if self.random.random() < 0.7 else self.surname()
        return f"{city} {self.pick(CLUB_WORDS)}" if kind < 0.75 else f"{self.pick(BEFORE_CLUB)} {city}"

    def organisation(self) -> str:
        kind = self.random.random()
        if kind < 0.35:
            return self.pick(self.firm)
        if kind < 0.8:
            return " ".join([self.surname(), self.pick(FIRM_WORDS)] + [self.pick(LEGAL)] * (self.random.random() < 0.6))
        if kind < 0.9:
            return f"{self.surname()} {self.pick(LEGAL)}"
        return f"{self.surname()} & {self.pick(['Co', 'Sons', self.surname()])}"

    def fill(self, slot: str) -> tuple[str, str | None]:
        """(words, type) of a slot; a figure after its letter keeps what was drawn first."""
        letter = slot[0]
        if slot in self.cast:
            name = self.cast[slot]
        else:
            name = {
                "P": self.person,
                "L": self.surname,
                "T": self.club,
                "O": self.organisation,
                "U": lambda: self.surname().upper() + self.pick(["", " TIMES", " POST", "BLAD"]),
                "R": lambda: self.pick(["Reuters", "AP", "AFP"]),
                "I": lambda: f"{self.pick('ABCDEFGHJKLMNPRSTVW')}. {self.surname()}",
                "F": lambda: self.pick(self.firm),
                "G": lambda: self.pick(self.city),
                "C": lambda: self.pick(self.country),
                "K": lambda: self.pick(self.city).upper(),
                "M": lambda: self.pick(NICKNAMES),
                "N": lambda: f"{self.pick(self.city)} {self.pick(NICKNAMES)}",
                "B": lambda: self.pick([self.surname().upper(), self.surname(), self.pick(self.firm)]),
                "Q": lambda: self.pick(self.demonym),
                "E": lambda: self.pick(EVENTS),
                "W": lambda: f"{self.pick(self.city)} {self.pick(['Open', 'Classic', 'Masters', 'Cup', 'Grand Prix'])}",
                "d": lambda: self.pick(DAYS),
                "s": lambda: self.pick(SPORTS),
                "n": lambda: str(self.random.randint(0, 99)),
                "m": lambda: str(self.random.randint(1, 90)),
                "o": lambda: self.ordinal(),
                "g": lambda: str(self.random.randint(0, 5)),
                "r": lambda: f"{self.random.randint(0, 7)}-{self.random.randint(0, 7)}",
                "p": lambda: f".{self.random.randint(100, 999)}",
                "D": lambda: (
                    f"199{self.random.randint(5, 9)}-{self.random.randint(10, 12)}-{self.random.randint(10, 28)}"
                ),
                "t": lambda: f"{self.random.randint(1, 3)}:{self.random.randint(10, 59)}.{self.random.randint(10, 99)}",
            }[letter]()
            if len(slot) > 1:
                self.cast[slot] = name
        return name, KINDS.get(letter)

    def ordinal(self) -> str:
        n = self.random.randint(1, 90)
        return f"{n}{'th' if 10 < n % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"

    def line(self, template: str, tokens: bool, upper: bool = False) -> None:
        """Add a line. Templates are written as tokens."""
        for piece in re.findall(r"\{\w+\}|[^{]+", template):
            if piece[0] != "{":
                self.text += self.spaced(piece.upper() if upper else piece, tokens)
                continue
            slot = piece[1:-1]
            name, kind = self.fill(
                slot if slot[0] != "L" or "P" + slot[1:] not in self.cast or len(slot) == 1 else "P" + slot[1:]
            )
            if slot[0] == "L":
                name, kind = name.split(" ", 1)[-1] if len(slot) > 1 and "P" + slot[1:] in self.cast else name, "PER"
            name = name.upper() if upper else name
            if kind:
                self.mentions.append(
                    {"start": len(self.text), "end": len(self.text) + len(name), "type": kind, "kind": "name"}
                )
            self.text += name
        self.text = self.text.rstrip(" ") + "\n"

    @staticmethod
    def spaced(piece: str, tokens: bool) -> str:
        if tokens:
            return piece
        return re.sub(r" (?=[,.;:)]|'s)|(?<=\() |(?<=\$) ", "", piece)

    def article(self, number: int) -> dict:
        self.text, self.mentions, self.cast = "", [], {}
        tokens = number % 2 == 0
        head, body, rows = self.pick(LISTS)
        if self.random.random() < 0.8:
            self.line(head, tokens, upper=self.random.random() < 0.75)
        if self.random.random() < 0.25:
            self.line("{P}", tokens)
        self.line(self.pick(["{K} {D}", "{K} {D}", "{K} , {C} {D}", "{K} ( {R} ) - "]), tokens)
        if body:
            self.line(body, tokens)
        for _ in range(self.random.randint(3, 9)):
            for row in self.pick(rows):
                self.line(row, tokens)
        return {"id": f"made-up-{number}", "text": self.text, "mentions": self.mentions}


MATCHES = [
    ["{T} {g} {T} {g}"],
    ["{T} {g} {T} {g}", "{T} {g} {T} {g}"],
    ["{T} v {T}"],
    ["{T} {g} {T} {g} ( halftime {r} )"],
    ["{T} {g} ( {L} {o} , {L} {o} ) {T} {g} ( {L} {o} )"],
    ["{T} {g} ( {P} {m} ) {T} {g} . Attendance {n},000 ."],
    ["{T} - Tries : {P} {g} , {P} , {L} . Goals : {P} {g} ."],
    ["{T} - Scorers : {P} , {L} ( penalty ) ."],
    ["{T} {g} ( {L} {o} pen , {o} ) {T} {g} . Halftime {r} ."],
    ["Postponed : {T} v {T} , {T} v {T}"],
    ["Playing {d} : {T} v {T} , {T} v {T}"],
]
STANDINGS = [
    ["{T} {n} {n} {n} {n} {n} {n} {n}"],
    ["{T} {n} {n} {n} {n}"],
    ["{C} {g} {g} {g} {g} {n} {n} {n}"],
    ["{n}. {T} {n} points"],
]
PLACES_OF_PLAYERS = [
    ["{n}. {P} ( {C} ) {n}.{n}"],
    ["{n}. {P} ( {C} ) {t}"],
    ["{n} {P} ( {C} )"],
    ["{n}. {P} {n} points"],
    ["{n} {P} , {P} ( {C} ) , {P}"],
    ["{n}. {P} ( {C} ) {F} at {n} seconds"],
    ["{n}. {P} ( {C} ) {B}"],
    ["{n}. {P} ( {C} ) {B} same time"],
    ["{n}. {L} {n} seconds behind"],
    ["{P} ( {C} ) beat {P} ( {C} ) {r} {r}"],
    ["{g} - {P} ( {C} ) beat {P} ( {C} ) {r} {r} {r}"],
    ["{P} , {C} , {n}.{n} metres"],
    ["{P} ( {C} ) and {P} ( {C} ) beat {P} and {P} ( {C} ) {r} {r}"],
    ["{P} ( {C} ) bt {g} - {P} ( {C} ) {r} {r}"],
]
LISTS = [
    ("{s} - {Q} FIRST DIVISION RESULTS .", "Results of {Q} first division soccer matches on {d} :", MATCHES),
    (
        "{s} - {Q} LEAGUE STANDINGS .",
        "Standings in the {Q} league after matches on {d} ( tabulate under played , won , drawn , lost ) :",
        STANDINGS,
    ),
    (
        "{s} - {Q} LEAGUE RESULTS AND STANDINGS .",
        "Results of {Q} league matches :",
        MATCHES + [["Standings :"], *STANDINGS],
    ),
    (
        "{s} - {C} BEAT {C} IN {E} QUALIFIER .",
        "Result of a {E} qualifier between {C1} and {C2} :",
        [
            ["{C1} {g} {C2} {g}"],
            ["Scorers : {C1} - {L} ( {m} ) , {L} ( {m} )"],
            ["Teams :"],
            ["{C1} - {n} - {P} ; {n} - {P} , {n} - {P} , {n} - {P} ( {n} - {P} {m} )"],
            ["{C2} - {P} , {P} , {P} , {P} , {P}"],
            ["Yellow cards : {L} , {L}"],
        ],
    ),
    ("{s} - {W} RESULTS .", "Results in the {W} on {d} ( prefix number denotes seeding ) :", PLACES_OF_PLAYERS),
    ("{s} - {E} RESULTS .", "Leading results in the {E} event on {d} :", PLACES_OF_PLAYERS),
    (
        "{s} - {C} {n} ALL OUT AGAINST {C} .",
        "Scoreboard on the first day of the test between {C1} and {C2} :",
        [
            ["{C1} first innings"],
            ["{I} c {L} b {L} {n}"],
            ["{I} lbw b {L} {n}"],
            ["{I} not out {n}"],
            ["{I} run out {n}"],
            ["{I} b {L} {n}"],
            ["{I} c and b {L} {n}"],
            ["Extras ( b-4 lb-{g} ) {n}"],
            ["Total ( for {g} wickets ) {n}"],
            ["Did not bat : {I} , {I} , {I}"],
            ["{L} {n}-{g}-{n}-{g}"],
            ["Bowling : {L} {n}-{g}-{n}-{g} , {L} {n}-{g}-{n}-{g} ( {g}w )"],
            ["Fall of wickets : 1-{n} 2-{n} 3-{n}"],
            ["{C2} {n} ( {I} {n} , {L} {n} ; {I} {g}-{n} )"],
            ["{C2} : {P} ( captain ) , {P} , {P} , {L} , {L}"],
        ],
    ),
    (
        "{s} - STANDINGS AFTER {d} 'S GAMES .",
        "Standings after games played on {d} ( tabulate under won , lost , percentage , games behind ) :",
        [
            ["EASTERN CONFERENCE"],
            ["CENTRAL DIVISION"],
            ["NATIONAL LEAGUE"],
            ["W L PCT GB"],
            ["{K} {n} {n} {p} -"],
            ["{K} {n} {n} {p} {n} 1/2"],
            ["{d} , NOVEMBER {m}"],
            ["{K} AT {K}"],
            ["{G} at {G}"],
            ["{K} {n} {K} {n}"],
            ["{G} {n} {G} {n} ( OT )"],
            ["( Note - division leaders based on winning percentage )"],
        ],
    ),
    (
        "{s} - {M} BEAT {M} .",
        "{P1} scored {n} points as the {N} beat the {N} {r} on {d} .",
        [
            [
                "In {G} , {P2} hit a homer as the {M} edged {G} {r} .",
                "{L2} , who was 2-for-{g} , said the {M} were lucky .",
            ],
            ["{L1} added {n} rebounds for {G} ."],
            ["At {G} , {P} had {n} points and the {M} routed the visiting {N} ."],
            ["The {M} have lost {g} of {n} . {P} ( {r} ) took the loss ."],
        ],
    ),
    (
        "{s} - {T} COACH {L} QUITS .",
        "{T1} coach {P1} resigned on {d} after his side lost {r} to {T} .",
        [
            ["{L1} , who joined from {T} in 1994 , said he would take a rest ."],
            ["{T1} are bottom of the {Q} league with {n} points ."],
            ["{Q} striker {P2} gave {T} the lead in the {o} minute .", "{L2} beat {C} goalkeeper {P} from 20 metres ."],
            ["{C} meet {C} in {G} on {d} ."],
            ["Defender {P} has joined {T} from {T} for $ {g} million ."],
        ],
    ),
    (
        "{s} - {C} 'S {L} WINS {W} .",
        "{Q} {P1} won the {W} on {d} , beating {C} 's {P2} {r} {r} .",
        [
            ["{L1} , 24 , will now meet {P} of {C} ."],
            ["{L2} said he was tired ."],
            ["Third was {P} of {C} , ahead of {Q} {P} ."],
            ["{L1} beat {L2} in {G} last year ."],
            ["Champion {P} ( {C} ) did not start ."],
        ],
    ),
    (
        "{O} quarterly net rises .",
        "{F1} said on {d} its third-quarter net rose to $ {n} million from $ {n} million .",
        [
            ["Shares of {F1} rose {g}-1/8 to {n}-3/8 ."],
            ["Analyst {P} of {O} raised {F1} to buy from hold ."],
            ["{O} is based in {G} , {C} ."],
            ["{O} declined to comment ."],
            ["{O} said it would sell its {O} unit to {O} for $ {n} million ."],
            ["In {G} , {O} fell {n} to {n},{n} ."],
            ["{O} led gainers , up {n} percent , followed by {O} and {F} ."],
        ],
    ),
    (
        "{G} stocks end higher , {O} jumps .",
        "{G} stocks closed higher on {d} , led by {F} , dealers said .",
        [
            ["{O} {n}.{n} up {g}.{n}"],
            ["{O} rose {n} percent to {n}.{n} , while {O} lost {g}.{n} ."],
            ["Dealers at {O} said {F} and {O} were sought ."],
            ["{G} : the index fell {n} points ."],
            ["{P} of {O} in {G} said volume was thin ."],
        ],
    ),
    (
        "PRESS DIGEST - {C} - Nov {m} .",
        "These are the leading stories in {Q} newspapers on {d} .",
        [
            ["{U}"],
            ["- {O} plans to sell its mill in {G} to {Q} rival {O} ."],
            ["- Shares in {O} rose {n} percent after broker {O} put it on its buy list ."],
            ["- {C} 's {P} will visit {G} ."],
            ["- {O} chairman {P} resigned ."],
            ["{d} - {Q} President {P} visits {C} , meets {P} in {G} ."],
        ],
    ),
    (
        "{O} sets bond , rated by {F} .",
        "Borrower : {O}",
        [
            ["Issuer : {G} County"],
            ["Lead managers : {O} , {F} and {O}"],
            ["{O} Q3 shr $ 0.{n} vs $ 0.{n} ."],
            ["NOTE - {O} acquired {O} in {G} in June ."],
            ["{O} group net was {n}.{n} billion yen vs {n}.{n} billion ."],
        ],
    ),
    (
        "{Q} rebels kill {n} in {C} .",
        "Rebels killed {n} people near {G} , the newspaper {F} said on {d} .",
        [
            ["{Q} Foreign Minister {P1} told reporters in {G} ."],
            ["{L1} met {Q} President {P2} on {d} ."],
            ["{L2} said {C} would not yield ."],
            ["{C} and {C} signed a treaty in {G} ."],
            ["Interior Minister {P} said {L1} was wrong ."],
        ],
    ),
]


def main() -> None:
    maker = Maker(0)
    with Path(sys.argv[1]).open("w", encoding="utf-8") as file:
        for number in range(NUMBER):
            file.write(json.dumps(maker.article(number), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
