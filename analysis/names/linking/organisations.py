"""Join the names of an organisation: with and without its legal form, long and short, singular and plural."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from analysis.english.gazetteer import gazetteer
from analysis.english.organisation_words import HEADS_OF_CLUBS, HOSPITALS
from analysis.english.thing_words import PLACE_ENDS, SITES
from analysis.names.linking.clusters import NamesOfText, Rule
from analysis.names.linking.surface_forms import Form

# First words that many organisations share, so that they are no short name for one.
GENERAL = frozenset(
    """
    new national united royal american international north south west east first general world global central federal
    state
    """.split()
)

# What may follow a name that is whole without it: the Supreme Court of Norland. (The Norland Police Department Unit is
# not the Norland Police Department.)
BUILDINGS = frozenset("hotel resort museum stadium arena aquarium zoo racecourse".split())
MISSIONS = frozenset(("embassy", "consulate"))
LONGEST_COUNTRY = 3  # words
CLEARLY = 2  # so many times as likely a place as a body
CHAMBERS = frozenset(("house", "senate"))
GOES_ON = frozenset(("of", "for", "in"))
COMMITTEES = frozenset(("committee", "subcommittee", "sub-committee"))
# Bodies of a place that are called without the words in the middle: Oulu (City) Council, the Northern (Health) Trust.
SHORTENED = frozenset(
    "municipality court council trust hospital university college school police infirmary airport constabulary".split()
)
REGIONS = ("northern", "southern", "eastern", "western")

# The last word of the name of an arm of a firm or body. (Those that end the names of firms, such as Energy, are none.)
DIVISIONS = frozenset(
    """
    consumer consumers entertainment pictures music records films studios ventures wholesale retail business mobile
    interactive broadcasting cloud healthcare international europe worldwide asia ireland scotland wales online
    research labs foundation academy women ladies reserves
    """.split()
)
REGIONS_OF_FIRMS = frozenset("america africa uk us usa india china japan germany france canada australia".split())
ARMS = frozenset("arm unit division subsidiary offshoot affiliate wing".split())  # before its name: its arm, Roe Wines
NEAR = 40  # characters

Words = tuple[str, ...]


@dataclass
class Organisations:
    """The organisations of a text: the words of each name, and the longer names that contain others."""

    names: NamesOfText
    words: dict[str, Words]  # form -> words of the name, without Inc. or SA
    same: dict[Words, str]  # words -> the first form with these
    beginning: dict[Words, list[str]]  # words -> longer names that begin so
    ending: dict[Words, list[str]]  # words -> longer names that end so
    headed: dict[str, list[str]]  # court -> Supreme Court
    around: dict[Words, list[str]]  # first and last word of a body of a place -> names with words between them
    governments: dict[str, list[str]]  # country -> names of its government
    of_states: dict[Words, list[str]]  # country and what its body is -> names of the body


def join_organisations(names: NamesOfText) -> None:
    """Join first what differs by the legal form alone; then, form by form, plurals and short names."""
    organisations = _index(names, _words_of_organisations(names))
    forms = [names.forms[key] for key in organisations.words]
    for form in forms:
        _join_all(organisations, form, LEGAL_FORM)
        _join_all(organisations, form, GOVERNMENT)
        _join_all(organisations, form, OF_STATE)
    for form in forms:
        _join_all(organisations, form, PLURAL)
        if form.key not in names.well_known or _is_called_like_place(form):
            _join_with_longer(organisations, form)


def _is_called_like_place(form: Form) -> bool:
    """Whether a form that a list has as a place is certainly a body here: Texas, of Texas Instruments."""
    return form.key in gazetteer().place and form.kind == "organisation" and not form.kinds["place"]


def _join_all(organisations: Organisations, form: Form, rule: Rule[Organisations]) -> None:
    for other in rule.find(organisations, form):
        organisations.names.clusters.join(other, form.key, rule.name)


def _join_with_longer(organisations: Organisations, form: Form) -> None:
    """Join a name with the one organisation that all longer names of it mean."""
    clusters = organisations.names.clusters
    for rules in SHORT_NAMES:
        longer = [(other, rule.name) for rule in rules for other in rule.find(organisations, form)]
        if longer:
            if len(clusters.roots(other for other, _ in longer)) == 1:
                clusters.join(longer[0][0], form.key, longer[0][1])
            return


# Which forms name organisations ----------------------------------------------------------------------------------


def _words_of_organisations(names: NamesOfText) -> dict[str, Words]:
    """The forms that name organisations, also where the tagger did not see it, with their words without legal form."""
    suffix = gazetteer().suffix
    words_of_people = {
        word for form in names.forms.values() if len(form.words) > 1 and form.kind == "person" for word in form.words
    }
    words = {
        key: _without_legal_form(form)
        for key, form in names.forms.items()
        if (form.kind == "organisation" or len(form.words) > 1 and form.words[-1] in suffix or _is_site(form))
        and key not in words_of_people
    }
    firms = {own[0] for key, own in words.items() if len(own) < len(names.forms[key].words)}
    body = gazetteer().body
    sites = {own[0] for key, own in words.items() if _is_site(names.forms[key]) or len(own) == 2 and key in body}
    buildings = {own[0] for key, own in words.items() if names.forms[key].words[-1] in BUILDINGS}
    sites -= {place for place in buildings if place in names.forms and _is_town(names.text, names.forms[place])}
    hospitals = {own[0] for key, own in words.items() if own[-1] in HOSPITALS}
    heads = {own[0] for key, own in words.items() if _may_be_called_by_first_word(names.forms[key], own[0])}
    for key, form in names.forms.items():
        if key in words_of_people:
            if key in firms and form.kind == "organisation":  # not Trump University; but Ford Motor Co, beside Ann Ford
                words[key] = (key,)
                names.firm_surnames.add(key)
        elif key in hospitals and _is_at(names.text, form):  # at Norvik, of Norvik General Hospital
            words[key] = (key,)
        elif key not in words and key in heads and _may_be_a_firm(form, firms, sites):  # Nestle, of Nestle SA
            words[key] = (key,)
    return words


def _is_site(form: Form) -> bool:
    """Whether a form names a park, airport or the like, which its first words may stand for: Virunga National Park."""
    return form.kind == "place" and len(form.words) > 1 and form.words[-1] in SITES


def _without_legal_form(form: Form) -> Words:
    """The words of a name without legal form and ".com": Amazon.com Inc is Amazon."""
    words = form.words
    while len(words) > 1 and words[-1] in gazetteer().suffix:
        words = words[:-1]
    return (*words[:-1], words[-1].removesuffix(".com"))


def _may_be_called_by_first_word(form: Form, first: str) -> bool:
    """Whether the first word of a name may name the organisation: Nestle of Nestle SA, not Ann of Ann Novak."""
    lists, last = gazetteer(), form.words[-1]
    if len(form.words) == 1:
        return False
    if _is_site(form):
        return first not in lists.first
    return last in lists.suffix or last in lists.organisation or not (first in lists.first or first in lists.last)


def _is_town(text: str, form: Form) -> bool:
    """Whether somebody is in what a form names, which is then no hotel called after it: in Killin, the Killin Hotel."""
    return any(text.endswith((" in ", " near ", "In ", "Near "), max(0, start - 6), start) for start, _ in form.spans)


def _is_at(text: str, form: Form) -> bool:
    """Whether something is at what a form names, wherever it is named: staff at Norvik."""
    return all(text.endswith(" at ", max(0, start - 4), start) for start, _ in form.spans)


def _may_be_a_firm(form: Form, firms: set[str], sites: set[str]) -> bool:
    """Whether a word that seems to be no body may be one: no first name; no place Norvik of the Norvik Trust."""
    lists, key = gazetteer(), form.key
    if key in lists.country or key in lists.place:
        return False
    if key in firms:
        return True
    return key not in lists.first and (key in sites or form.kinds["place"] <= CLEARLY * form.kinds["organisation"])


# Which longer names contain others -------------------------------------------------------------------------------


def _index(names: NamesOfText, words: dict[str, Words]) -> Organisations:
    common = gazetteer().organisation | gazetteer().suffix | gazetteer().facility
    same: dict[Words, str] = {}
    beginning: dict[Words, list[str]] = defaultdict(list)
    ending: dict[Words, list[str]] = defaultdict(list)
    headed: dict[str, list[str]] = defaultdict(list)
    around: dict[Words, list[str]] = defaultdict(list)
    governments: dict[str, list[str]] = defaultdict(list)
    of_states: dict[Words, list[str]] = defaultdict(list)
    for key, own in words.items():
        same.setdefault(own, key)
        for n in range(1, len(own)):
            beginning[own[:n]].append(key)
            if _end_may_stand_alone(own, n, common):
                ending[own[n:]].append(key)
        for word in _heads(own):
            headed[word].append(key)
        if len(own) > 2 and own[-1] in SHORTENED:
            around[own[0], own[-1]].append(key)
        if country := country_governed(own):
            governments[country].append(key)
        if body := body_of_state(own):
            of_states[body].append(key)
    return Organisations(names, words, same, beginning, ending, headed, around, governments, of_states)


def country_governed(words: Words) -> str:
    """The country whose government a name names; "" if it names none.

    >>> country_governed(("syrian", "government")), country_governed(("government", "of", "syria"))
    ('syria', 'syria')
    """
    lists = gazetteer()
    if words[-1] == "government":
        nation = " ".join(words[:-1])
        return lists.nationality.get(nation) or lists.country.get(nation.replace(".", ""), "")
    return lists.country.get(" ".join(words[2:]), "") if words[:2] == ("government", "of") else ""


def body_of_state(words: Words) -> Words:
    """A country and the words that say what body of it a name names; nothing if it names none.

    >>> body_of_state(("us", "embassy")), body_of_state(("embassy", "of", "the", "united", "states"))
    (('united states', 'embassy'), ('united states', 'embassy'))
    """
    lists = gazetteer()
    if words[0] in MISSIONS and words[1:2] == ("of",):
        country = lists.country.get(" ".join(words[3:] if words[2:3] == ("the",) else words[2:]), "")
        return (country, words[0]) if country else ()
    for n in range(min(len(words) - 1, LONGEST_COUNTRY), 0, -1):
        own = " ".join(words[:n])
        adjective = words[n:] in (("embassy",), ("consulate",), ("consulate", "general"))
        country = lists.country.get(own.replace(".", "")) or (lists.nationality.get(own, "") if adjective else "")
        if country:
            return (country, *words[n:])
    return ()


def _end_may_stand_alone(words: Words, n: int, common: frozenset[str]) -> bool:
    """Whether a name may be called by its words from n on: (Norwegian) Union, (Bank of) Norland, (Boston) Bruins."""
    lists, before = gazetteer(), " ".join(words[:n])
    if n < len(words) - 1 and (before in lists.body or before in CHAMBERS):  # (BBC) Radio 3, (House) Ethics Committee
        return True
    of_place = before in lists.demonym or before.replace(".", "") in lists.country or before in lists.place
    return of_place or words[n - 1] == "of" or n == len(words) - 1 and words[n] not in common


def _heads(words: Words) -> Iterable[str]:
    """The words that say what the organisation is; White House is no "House"."""
    if len(words) == 1:
        return ()
    return {words[0], words[-1].replace("house", "")} & gazetteer().organisation


# The rules -------------------------------------------------------------------------------------------------------


def _same_without_legal_form(organisations: Organisations, form: Form) -> list[str]:
    return [organisations.same[organisations.words[form.key]]]


def _same_government(organisations: Organisations, form: Form) -> list[str]:
    return organisations.governments.get(country_governed(organisations.words[form.key]), [])[:1]


def _same_body_of_state(organisations: Organisations, form: Form) -> list[str]:
    return organisations.of_states.get(body_of_state(organisations.words[form.key]), [])[:1]


def _singular_or_party(organisations: Organisations, form: Form) -> list[str]:
    """The Liberal Party of the Liberals, the Democratic Party of the Democrats, the Houthi of the Houthis."""
    key, words = form.key, organisations.words[form.key]
    if not (words[0].endswith("s") or words[-1].endswith("s")):
        return []
    stem = key[:-1]
    others = (f"{stem} party", key.replace("democrats", "democratic party"), stem)
    return [other for other in others if other != key and other in organisations.words]


def _longer_ending(organisations: Organisations, form: Form) -> list[str]:
    longer = organisations.ending.get(organisations.words[form.key], [])
    return [key for key in longer if not _is_merged(organisations, key)]


def _is_merged(organisations: Organisations, key: str) -> bool:
    """Whether a firm is called after two others of the article: Zorv Moeller, of Zorv and Moeller."""
    words, lists = organisations.words[key], gazetteer()
    if len(words) != 2 or not all((word,) in organisations.same for word in words):
        return False
    if any(organisations.names.forms[organisations.same[(word,)]].kind == "place" for word in words):
        return False
    others = (lists.organisation, lists.demonym, lists.country, lists.club, GENERAL, HEADS_OF_CLUBS)
    return not any(word in other or word.endswith("s") for word in words for other in others)


def _longer_beginning(organisations: Organisations, form: Form) -> list[str]:
    own = organisations.words[form.key]
    longer = organisations.beginning.get(own, [])
    if longer and len(own) > 1 and (own[-1] in gazetteer().organisation or own[-1] in PLACE_ENDS):
        longer = [key for key in longer if _goes_on(organisations.words[key], len(own))]
    longer = [key for key in longer if not _is_another_by_its_end(organisations.words[key][-1])]
    longer = [key for key in longer if not (_is_division(organisations, form, key) or _is_merged(organisations, key))]
    return [] if _is_vague(organisations, form, longer) else longer


def _is_another_by_its_end(word: str) -> bool:
    """Whether a last word makes two of two names: the Uefa Ethics Committee is not Uefa, nor AirAsia X AirAsia."""
    return word in COMMITTEES or len(word) == 1


def _is_division(organisations: Organisations, form: Form, key: str) -> bool:
    """Whether a longer name is that of an arm of the firm, which is named before it and as often: BT, BT Consumer."""
    longer, text = organisations.names.forms[key], organisations.names.text
    start = longer.spans[0][0]
    if form.spans[0] > longer.spans[0] or len(form.spans) < len(longer.spans) or key in organisations.names.well_known:
        return False
    last = organisations.words[key][-1]
    if last in DIVISIONS or last in REGIONS_OF_FIRMS or key.endswith("media group"):
        return len(form.spans) > 1
    return not ARMS.isdisjoint(text[max(0, start - NEAR) : start].lower().replace(",", "").split()[-3:])


def _goes_on(longer: Words, n: int) -> bool:
    """Whether a name that is whole by its first n words goes on with what or where it is for, or with its country."""
    return longer[n] in GOES_ON or " ".join(longer[n:]) in gazetteer().country


def _middle_left_out(organisations: Organisations, form: Form) -> list[str]:
    """Names of a body of a place that have the same words and others between them: the Northern (Health) Trust."""
    own = organisations.words[form.key]
    if len(own) < 2 or _is_of_many(own[0]) and own[0] not in REGIONS:
        return []
    longer = organisations.around.get((own[0], own[-1]), [])
    return [
        key for key in longer if len(organisations.words[key]) > len(own) and _has_all(organisations.words[key], own)
    ]


def _has_all(longer: Words, words: Words) -> bool:
    """Whether a name has all the words of another, in their order."""
    rest = iter(longer)
    return all(word in rest for word in words)


def _is_vague(organisations: Organisations, form: Form, longer: list[str]) -> bool:
    """Whether a name is one general word or place, with which many names begin."""
    lists, words = gazetteer(), organisations.words[form.key]
    head = words[0]
    if len(words) > 1:
        return False
    if head in lists.place and form.kind == "organisation":  # a team, as Leeds of Leeds United; not of Leeds University
        other_than_teams = lists.organisation - HEADS_OF_CLUBS
        return any(organisations.names.forms[key].words[-1] in other_than_teams for key in longer)
    if any(organisations.words[key][-1] in HOSPITALS for key in longer) and form.kind == "place":
        return False  # at Norvik
    return _is_of_many(head) or head in lists.place


def _is_of_many(word: str) -> bool:
    """Whether many bodies have names that begin with a word: National, Finnish."""
    return word in GENERAL or word in gazetteer().demonym or word in gazetteer().country


def _listed_team(organisations: Organisations, form: Form) -> list[str]:
    """The place of a listed team that is called by its nickname: the Bulls, of the Chicago Bulls, for Chicago."""
    starts = gazetteer().club_places.get(" ".join(organisations.words[form.key]), ())
    return [place for place in starts if place in organisations.words]


def _headed_by(organisations: Organisations, form: Form) -> list[str]:
    words = organisations.words[form.key]
    return organisations.headed.get(words[0], []) if len(words) == 1 else []


LEGAL_FORM = Rule("legal form", _same_without_legal_form, "Nordvik Energy Inc fell. Shares of Nordvik Energy rose.")
GOVERNMENT = Rule(
    "government of a nation", _same_government, "The Finnish Government met. Critics of the Government of Finland wept."
)
OF_STATE = Rule("body of a state", _same_body_of_state, "The US Embassy shut. Staff of the United States Embassy left.")
PLURAL = Rule(
    "plural", _singular_or_party, "The Harbour Defence Committee met in Oslo. The Harbour Defence Committees voted."
)
# Short names, in the order in which they are asked; rules of one line are asked together.
SHORT_NAMES: tuple[tuple[Rule[Organisations], ...], ...] = (
    (
        Rule("end of a longer name", _longer_ending, "The Boston Bruins won 3-1. The Bruins have won 4-0 before."),
        Rule(
            "beginning of a longer name", _longer_beginning, "Pelkonen Tools Inc fell. Shares of Pelkonen rose later."
        ),
    ),
    (Rule("middle left out", _middle_left_out, "The Oulu City Council met on Monday. Staff of Oulu Council voted."),),
    (Rule("team of a place", _listed_team, "Chicago beat Miami 99-90. The Bulls won 4-0 before and lost to Boston."),),
    (Rule("what it is", _headed_by, "The Oslo Municipal Assembly met on Monday. The Assembly voted on Tuesday."),),
)
RULES: tuple[Rule[Organisations], ...] = (LEGAL_FORM, GOVERNMENT, OF_STATE, PLURAL, *chain(*SHORT_NAMES))
