"""The lists of names and of words for places, which `names` and its neighbours look up; read when first needed."""

from __future__ import annotations

import re
import unicodedata
from itertools import product
from pathlib import Path

from analysis.english.calendar_words import DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS
from analysis.english.compounds import AFTER_NAMES
from analysis.english.organisation_words import HEADS, SUFFIXES
from analysis.english.person_words import HONORIFICS, ROLES, TITLES
from analysis.english.vocab import read_once, remembered

_LETTERS = str.maketrans("øØłŁđĐðÐ’ʼ‘", "oOlLdDdD'''", "\xad")


def fold(word: str) -> str:
    """A word as the lists write it: lower case, no accents, straight apostrophe.

    >>> fold("Guðni’s"), fold("Erdoğan")
    ("gudni's", 'erdogan')
    """
    return word.lower() if word.isascii() else _fold_beyond_ascii(word)


@remembered(limit=20_000)
def _fold_beyond_ascii(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.translate(_LETTERS))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).lower()


def bare(word: str) -> str:
    """A word as the lists write it, and without a full stop at its end."""
    return fold(word).rstrip(".")


def _sections(name: str) -> dict[str, list[str]]:
    """The lines of a file of lists, by the [heading] above them."""
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines():
        heading = re.match(r"\[(\w+)\]", line) if line.startswith("[") else None
        if heading:
            lines = sections.setdefault(heading[1], [])
        elif line and not line.startswith("#"):
            lines.append(line)
    return sections


@read_once
def actor_words() -> dict[str, list[str]]:
    """The lists written by hand, by their headings, line by line."""
    return _sections("actor_words.txt")


# Words of the names of bodies that have two spellings.
_SPELLINGS = (
    ("organisation", "organization"),
    ("co-operation", "cooperation"),
    ("programme", "program"),
    ("labour", "labor"),
    ("defence", "defense"),
    ("centre", "center"),
    ("centres", "centers"),
)
_SPELT_AS = {word: pair for pair in _SPELLINGS for word in pair}


def spelt(name: str) -> list[str]:
    """A name in all the spellings that its words have.

    >>> spelt("world food programme")
    ['world food programme', 'world food program']
    """
    return [" ".join(words) for words in product(*(_SPELT_AS.get(word, (word,)) for word in name.split(" ")))]


# Capitals that are better known as other places, or as people.
SHARED_CAPITALS = "singapore luxembourg kingston georgetown victoria hamilton jamestown plymouth".split()


class Gazetteer:
    """Sets of folded words and names; `country` and `known` map a name to the one it stands for."""

    def __init__(self) -> None:
        words, names, places = actor_words(), _sections("name_lists.txt"), _sections("place_names.txt")
        self._gather_titles()
        self._read_words(words)
        self._read_names(names, words)
        self._read_known(words)
        self._read_countries(names["country"])
        self.province, self.town = frozenset(places["province"]), frozenset(places["town"])
        settlements = frozenset(" ".join(words["settlement"]).split())
        self.place = (
            frozenset(names["place"]) | settlements | self.region | frozenset(self.country) | frozenset(self.capital)
        )
        known = {form for form, full in self.known.items() if " " in form and full not in self.place}
        self.body |= known - self.place
        self.people = frozenset(fold(word) for word in " ".join(words["people"]).split())
        self.demonym = frozenset(" ".join(words["demonym"]).split()) | frozenset(self.nationality) | self.people
        self._index_names_of_several_words()

    def _gather_titles(self) -> None:
        self.honorific = HONORIFICS
        self.title = TITLES | self.honorific
        self.role = ROLES
        self.holder = (self.role | self.honorific) - {"chief"}  # what a name may follow even if it is unknown
        self.organisation = HEADS
        self.suffix = SUFFIXES
        self.month = frozenset(MONTHS) | frozenset(DAYS) | SHORT_MONTHS | SHORT_DAYS

    def _read_words(self, words: dict[str, list[str]]) -> None:
        def split(section: str) -> frozenset[str]:
            return frozenset(" ".join(words[section]).split())

        self.facility, self.speech, self.other = split("facility"), split("speech"), split("other")
        self.never = split("never") | frozenset(DAYS) | frozenset(day + "s" for day in DAYS)
        self.starter, self.particle = split("starter"), split("particle")
        self.compound = re.compile(rf"-(?:{'|'.join(sorted(AFTER_NAMES))})$")

    def _read_names(self, names: dict[str, list[str]], words: dict[str, list[str]]) -> None:
        man, woman, given = (" ".join(words[section]).split() for section in ("man", "woman", "given"))
        self.male, self.female = frozenset(names["male"] + man), frozenset(names["female"] + woman)
        self.first = self.male | self.female | frozenset(names["first"] + given)
        self.last = frozenset(names["last"])
        self.firm = frozenset(names["firm"])
        self.only_first = self.first - self.last

    def _read_known(self, words: dict[str, list[str]]) -> None:
        """What is known by name: regions, organisations, names with other forms, seats of governments, accounts."""
        self.region = frozenset(r.strip() for line in words["region"] for r in line.split(";") if r.strip())
        self.club = frozenset(fold(b.strip()) for line in words["club"] for b in line.split(";") if b.strip())
        bodies = {fold(b.strip()) for line in words["body"] for b in line.split(";") if b.strip()}
        self.club_places: dict[str, set[str]] = {}  # nickname of a team -> the places of teams that have it
        for place, _, nickname in (club.rpartition(" ") for club in self.club if club.endswith("s")):
            self.club_places.setdefault(nickname, set()).add(place)
        for nickname, _, teams in (line.partition(" = ") for line in words["nickname"]):
            self.club_places.setdefault(nickname, set()).update(team.strip() for team in teams.split(";"))
        self.body = self.club.union(*map(spelt, bodies))
        self.body |= {" ".join(map(bare, name.split())) for name in self.body if "." in name}  # as the tokens have it
        self.famous, self.founder, self.founder_like_many = (
            frozenset(fold(name.strip()) for line in words[section] for name in line.split(";") if name.strip())
            for section in ("famous", "founder", "founder_like_many")
        )
        self.thing = frozenset(
            fold(name.strip()) for line in words["thing"] for name in line.split(";") if name.strip()
        )
        self.firm_word = frozenset(" ".join(words["firm_word"]).split())
        self.founder_or_many = self.founder | self.founder_like_many
        self.known = {
            form: full.strip()
            for full, forms in (line.split(" = ") for line in words["known"])
            for written in [full.strip(), *(f.strip().rstrip(".") for f in forms.split(";"))]
            for form in spelt(written)
        }
        self.seat = dict(line.split(" = ") for line in words["seat"])
        self.handle = {
            h: tuple(x.strip() for x in to.split(",")) for h, to in (line.split(" = ") for line in words["handle"])
        }

    def _read_countries(self, lines: list[str]) -> None:
        self.country: dict[str, str] = {}  # name -> country
        self.capital: dict[str, str] = {}  # capital -> country
        self.nationality: dict[str, str] = {}  # demonym -> country
        for line in lines:
            name, others, capital, demonyms = (part.strip() for part in line.split("|"))
            main = self.known.get(name, name)
            for form in [name, main, *filter(None, others.split("; "))]:
                self.country.setdefault(form, main)
            if len(capital) > 3 and capital not in self.country:
                self.capital.setdefault(capital, main)
            for demonym in filter(None, demonyms.split("; ")):
                self.nationality.setdefault(demonym, main)
        for form, full in self.known.items():
            if full in self.country:
                self.country[form] = full
        self.nationality |= {
            "american": "united states",
            "british": "united kingdom",
            "israeli": "israel",
            "korean": "south korea",
        }
        for shared in SHARED_CAPITALS:
            self.capital.pop(shared, None)
        self.capital |= {"washington": "united states", "jerusalem": "israel", "kiev": "ukraine", "beijing": "china"}

    def _index_names_of_several_words(self) -> None:
        """`starts`: the first two words -> the listed names that begin so; `beginnings`: the first words alone."""
        self.starts: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
        listed = self.place.union(self.firm, self.body, self.known)
        for name in sorted([name for name in listed if " " in name or "'s" in name]):
            parts = tuple([part.rstrip(".") for part in name.replace("'s", " 's").split()])
            if len(parts) > 1:
                self.starts.setdefault(parts[:2], []).append(parts)
        self.beginnings = frozenset(first for first, _ in self.starts)
        self.things: dict[str, list[tuple[str, ...]]] = {}  # the first word -> the listed things that begin so
        for name in sorted(self.thing):
            parts = tuple(name.replace("'s", " 's").replace("s'", "s '").split())
            self.things.setdefault(parts[0], []).append(parts)


@read_once
def clusters() -> dict[str, tuple[str, str, str]]:
    """Word -> its fine, middle and coarse cluster: words of one cluster occur in like company."""
    clusters_of = {}
    with Path(__file__).with_name("word_clusters.txt").open(encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                fine, middle, coarse, *words = line.split()
                clusters_of.update(dict.fromkeys(words, (fine, middle, coarse)))
    return clusters_of


@read_once
def given_names() -> dict[str, str]:
    """First name -> m or f, where it nearly always belongs to one sex."""
    lines = Path(__file__).with_name("given_names.txt").read_text(encoding="utf-8").splitlines()
    parts = (line.split() for line in lines if not line.startswith("#"))
    by_hand = {name: sex for sex, of in (("m", "man"), ("f", "woman")) for name in " ".join(actor_words()[of]).split()}
    return by_hand | {name: sex for sex, *names in parts for name in names}


@read_once
def gazetteer() -> Gazetteer:
    """The lists, read once."""
    return Gazetteer()
