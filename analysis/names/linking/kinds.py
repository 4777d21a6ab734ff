"""What kind of actor a group of names is, and which of the names it is called by."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from typing import NamedTuple

from analysis.english.gazetteer import fold, gazetteer
from analysis.english.organisation_words import HEADS_ALONE, KINDS_OF_FIRMS
from analysis.english.person_words import BEFORE_SURNAMES
from analysis.names.linking.surface_forms import Form, likeliest

ARTICLES, POSSESSIVES = ("The ", "the "), ("'s", "’s", "'", "’")
FIRM_BEFORE = re.compile(rf"\b(?:[Ss]hares (?:in|of)|{'|'.join(KINDS_OF_FIRMS)}) $")  # the airline Norvik
# What FIRM_BEFORE can match; most names have none of these before them.
FIRMS_BEFORE = tuple(word + " " for word in ["hares in", "hares of", *KINDS_OF_FIRMS])
NO_PERSON_BEFORE = re.compile(r"\b(?:of|an?) $")  # Roe of Ohio, who; a Democrat who
WHO = re.compile(r" ?,? who\b")
FEW = 20  # mentions of a name that are looked at


class Group(NamedTuple):
    """The forms of one actor, and the well-known names of all forms of the text."""

    text: str
    forms: list[Form]
    well_known: dict[str, str]


Votes = dict[str, float]  # kind -> how much speaks for it


class KindRule(NamedTuple):
    """One thing that speaks for or against a kind; `vote` changes the votes, in place."""

    name: str
    vote: Callable[[Group, Votes], None]
    example: str  # a text in which the rule changes the votes; a test runs it


def kind_of(text: str, forms: list[Form], well_known: dict[str, str]) -> str:
    """The kind with the most votes: a country is a place, else each rule votes in turn."""
    group = Group(text, forms, well_known)
    for form in forms:
        if is_country(form, well_known):
            return "place"
    votes: Votes = defaultdict(float)
    for rule in RULES:
        rule.vote(group, votes)
    return likeliest(votes)


def is_country(form: Form, well_known: dict[str, str]) -> bool:
    """Whether a form names a country, unless the tagger is sure that it is a team there."""
    if well_known.get(form.key) not in gazetteer().country:
        return False
    return form.kinds["place"] > 0.1 * form.kinds["organisation"]


# What speaks for a kind ------------------------------------------------------------------------------------------


def _tagger(group: Group, votes: Votes) -> None:
    """The tagger's kinds of all mentions; names of several words count twice."""
    for form in group.forms:
        for kind, weight in form.kinds.items():
            votes[kind] += weight * (2 if len(form.words) > 1 else 1)


def _who_after(group: Group, votes: Votes) -> None:
    """Each "who" right after a name is two votes for a person, unless a rule says that it is a place's."""
    for form in group.forms:
        if form.key not in group.well_known and form.kinds["place"] < len(form.spans):
            votes["person"] += 2 * count_who_after(group.text, form)


def _title_before(group: Group, votes: Votes) -> None:
    """Each title with a capital right before a name is two votes for a person: Premier Ford."""
    for form in group.forms:
        if form.kinds["person"]:
            votes["person"] += 2 * sum([_follows_title(group.text, start) for start, _ in form.spans[:FEW]])


def _follows_title(text: str, start: int) -> bool:
    before = text[max(0, start - 20) : start].rsplit(None, 1)
    return bool(before) and before[-1][0].isupper() and fold(before[-1]).rstrip(".") in BEFORE_SURNAMES


def _firm_before(group: Group, votes: Votes) -> None:
    """Each word for a firm right before a name is two votes for an organisation."""
    for form in group.forms:
        if form.key not in group.well_known:
            votes["organisation"] += 2 * count_firm_before(group.text, form)


def count_who_after(text: str, form: Form) -> int:
    """How many of the first mentions "who" follows."""
    spans = [span for span in form.spans[:FEW] if text.find(" who", span[1], span[1] + 6) >= 0]
    if not spans or not gazetteer().organisation.isdisjoint(form.words):
        return 0
    return sum(
        WHO.match(text, end) is not None and not NO_PERSON_BEFORE.search(text, max(0, start - 4), start)
        for start, end in spans
    )


def count_firm_before(text: str, form: Form) -> int:
    """How many of the first mentions follow a word for a firm."""
    if form.kind == "other":
        return 0
    starts = [start for start, _ in form.spans[:FEW] if text.endswith(FIRMS_BEFORE, max(0, start - 20), start)]
    if not starts:
        return 0
    return sum(FIRM_BEFORE.search(text, max(0, start - 20), start) is not None for start in starts)


def _thing_at_end(group: Group, votes: Votes) -> None:
    """A long name that ends with a word for a thing, such as Programme or Act, outweighs the tagger."""
    for form in group.forms:
        if len(form.words) > 2 and form.kind == "other" and form.words[-1] in gazetteer().other:
            votes["other"] += _outweighing(group)


def _full_name(group: Group, votes: Votes) -> None:
    """A name that begins with a first name outweighs the tagger."""
    for form in group.forms:
        if is_full_name(form):
            votes["person"] += _outweighing(group)


def _outweighing(group: Group) -> int:
    return 2 * sum([len(form.spans) for form in group.forms])


def _organisation_at_end(group: Group, votes: Votes) -> None:
    """A name that ends with a word for organisations names no person."""
    lists = gazetteer()
    for form in group.forms:
        last = form.words[-1]
        if len(form.words) > 1 and last in lists.organisation and last not in lists.last:
            votes["person"] = 0


def _legal_form(group: Group, votes: Votes) -> None:
    """A name that ends with a legal form outweighs the tagger, which may take its first word alone for a place."""
    for form in group.forms:
        if len(form.words) > 1 and form.words[-1] in gazetteer().suffix and form.kind == "organisation":
            votes["organisation"] += _outweighing(group)


def _head_alone(group: Group, votes: Votes) -> None:
    """A word for organisations that stands alone names none: the Party, the Kingdom."""
    if all([form.key in HEADS_ALONE for form in group.forms]):
        votes["other"] += _outweighing(group)


def _impersonal_words(group: Group, votes: Votes) -> None:
    """Single words that are no listed names and follow no title are half as likely a person."""
    if all([len(form.words) == 1 for form in group.forms]):
        if votes.get("person") and not any(looks_personal(group.text, form) for form in group.forms):
            votes["person"] *= 0.5


RULES: tuple[KindRule, ...] = (
    KindRule("the tagger", _tagger, "Ann Lahti flew to Oslo."),
    KindRule("who after it", _who_after, "It was Pelkonen, who left on Monday."),
    KindRule("title before it", _title_before, "On Monday Premier Ford said the road would open."),
    KindRule("word for a firm before it", _firm_before, "On Monday the airline Pelkonen said it would cut flights."),
    KindRule("word for a thing at its end", _thing_at_end, "They signed the Harbour Purchase Programme on Monday."),
    KindRule("full name", _full_name, "Ann Lahti flew to Oslo."),
    KindRule("word for organisations at its end", _organisation_at_end, "Orlando University was sold on Monday."),
    KindRule("legal form at its end", _legal_form, "Shares of Pelkonen Tools Inc fell on Monday."),
    KindRule("head alone", _head_alone, "On Monday the bread of the Party was good."),
    KindRule("impersonal words", _impersonal_words, "On Monday Zorvex said so."),
)


# Questions about a form ------------------------------------------------------------------------------------------


def is_full_name(form: Form) -> bool:
    """Whether a form that may well be a person's begins with a first name."""
    lists = gazetteer()
    if not (1 < len(form.words) < 5 and form.words[0] in lists.first):
        return False
    if form.kinds.get("person", 0) <= 0.05 * max(form.kinds.get("organisation", 0), form.kinds.get("place", 0)):
        return False
    last = form.words[-1]
    if last in lists.facility and last not in lists.last:  # Jo Berg Stadium
        return False
    if form.key in lists.place or form.key in lists.province or form.key in lists.town:
        return False
    return lists.organisation.isdisjoint(form.words)


def looks_personal(text: str, form: Form) -> bool:
    """Whether a single word is a listed first or last name, or follows a title."""
    lists = gazetteer()
    if form.key in lists.first or form.key in lists.last:
        return True
    before = (text[max(0, start - 20) : start].split() for start, _ in form.spans[:FEW])
    return any(words and fold(words[-1]).rstrip(".") in lists.title for words in before)


# What an actor is called -----------------------------------------------------------------------------------------


class Rank(NamedTuple):
    """How bad a form is as the name of its actor; the first figure that differs decides."""

    is_acronym: bool
    is_in_capitals: bool
    minus_words: int  # five words are as good as more
    minus_letters: int
    key: str


def label(forms: list[Form]) -> str:
    """The fullest name: the longest one, but no acronym and nothing all in capitals if there is another."""
    if len(forms) == 1:
        return best_written(forms[0])
    return best_written(min(forms, key=_rank))


def _rank(form: Form) -> Rank:
    in_capitals = _is_in_capitals(best_written(form))
    return Rank(form.is_acronym, in_capitals, -min(len(form.words), 5), -len(form.key), form.key)


def best_written(form: Form) -> str:
    """The way in which a form is written most often, with accents if any way has them, without article and 's."""
    written = next(iter(form.written))
    if len(form.written) > 1:
        written = min(
            form.written, key=lambda way: (_is_in_capitals(way), not _has_accents(way), -form.written[way], way)
        )
    without = " ".join(written.split())
    if without.startswith(ARTICLES):
        without = without[4:]
    if len(form.words) == 1 or not without.endswith(POSSESSIVES):  # Macy's
        return without
    ends_so = form.key + "'s" in gazetteer().body  # Standard & Poor's
    return without if ends_so else without.removesuffix("s")[:-1]


def _has_accents(written: str) -> bool:
    return any(letter.isalpha() and not letter.isascii() for letter in written)


def _is_in_capitals(written: str) -> bool:
    return written.isupper() and len(written) > 6
