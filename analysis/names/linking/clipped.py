"""Join clipped names and pet names, which nothing else explains: Ted of Edward Berg, Juve of Juventus, the Manics.

Each joins with the one actor that fits, where the article introduces nobody else by that name.
"""

from __future__ import annotations

import re

from analysis.english.gazetteer import gazetteer, given_names
from analysis.english.pos_lexicon import classes
from analysis.english.short_first_names import LONG_OF_SHORT
from analysis.names.linking.clusters import NamesOfText, Rule
from analysis.names.linking.namesakes import is_presented
from analysis.names.linking.surface_forms import Form, key_of

# Between somebody and another name: Ann Roe, better known as Zorv.
KNOWN_AS = re.compile(
    r",? (?:who (?:is|was) )?(?:(?:better|also|popularly|widely|commonly|once|professionally|previously|formerly) )?"
    r"(?:known|performing|recording|writing)(?: to \w+| by \w+ \w+)? (?:simply |just )?"
    r"(?:as|under the name(?: of)?) [“\"‘']?"
    r"|,? (?:aka|a\.k\.a\.|alias|born|née) [“\"‘']?"
)
ALIAS, NICKNAME = "known as", "nickname in marks"
IN_MARKS = re.compile(r"[“\"‘']([^“”\"‘’']{3,})[”\"’']")
SHORTEST, LEFT_OUT = 4, 3  # letters of a clipped name, and letters that it leaves out
MANY = 400  # names of a text beyond which none are compared one by one


def join_clipped(names: NamesOfText) -> None:
    """Join what is left of single words with the one actor whose name they shorten."""
    if len(names.forms) > MANY:
        return
    joined = {root for key in names.forms if (root := names.clusters.root(key)) != key}  # others are joined to these
    for key, form in names.forms.items():
        alone = len(form.words) == 1 and key not in names.shared and key not in names.well_known
        if not alone or names.clusters.root(key) != key or key in joined:
            continue
        for rule in RULES:
            others = [other for other in rule.find(names, form) if other != key]
            if others:
                if len(names.clusters.roots(others)) == 1:
                    names.clusters.join(others[0], key, rule.name)
                    joined.add(names.clusters.root(key))
                break


def join_aliases(names: NamesOfText) -> None:
    """Join people and bodies with what they are known as: Alexander Pelkonen, better known as Rex Orange Berg."""
    named = [form for form in names.forms.values() if form.kind in ("person", "organisation")]
    ends = {end: form.key for form in named for _, end in form.spans}
    starts = {start: form.key for form in names.forms.values() if form.kind != "other" for start, _ in form.spans}
    for known in KNOWN_AS.finditer(names.text) if named else ():
        who, alias = ends.get(known.start()), starts.get(known.end())
        if (
            who
            and alias
            and names.clusters.root(who) != names.clusters.root(alias)
            and (names.forms[who].kind == "person" or names.forms[alias].kind != "place")
            and {who, alias}.isdisjoint(names.shared)
        ):
            names.clusters.join(who, alias, ALIAS)


def join_nicknames(names: NamesOfText) -> None:
    """Join a nickname of several words with who has it in marks: El Zorvo, of Jorge “El Zorvo” Pelkonen."""
    for key, form in names.forms.items():
        for nickname in IN_MARKS.findall(next(iter(form.written))) if form.kind == "person" else ():
            other = key_of(nickname)
            if other in names.forms and other not in names.shared and names.clusters.root(other) == other != key:
                names.clusters.join(key, other, NICKNAME)


def _pet_name(names: NamesOfText, form: Form) -> list[str]:
    """Full names with a first name that this one is short for: Edward Berg, for Ted."""
    long = LONG_OF_SHORT.get(form.words[0])
    if not long or form.kind == "place":
        return []
    people = [key for key, other in names.forms.items() if _is_full_name(other) and other.person_words[0] in long]
    return [] if people and is_presented(names, form, people) else people


def _is_full_name(form: Form) -> bool:
    return form.kind == "person" and len(form.person_words) > 1


def _beginning(names: NamesOfText, form: Form) -> list[str]:
    """Single names of people that this one begins: Meghan, for Meg; no Anna, for Ann, as both are first names."""
    key = form.words[0]
    if form.kind != "person" or len(key) < 3 or _has_place(key):
        return []
    return [
        other.key
        for other in names.forms.values()
        if other.kind == "person" and len(other.words) == 1 and _clips(key, other.words[0])
    ]


def _clips(short: str, long: str) -> bool:
    """Whether one name is a known pet name for the other, or the beginning of one that is no first name."""
    if long in LONG_OF_SHORT.get(short, ()):
        return True
    return len(long) - len(short) >= LEFT_OUT and long.startswith(short) and long not in given_names()


def _has_place(key: str) -> bool:
    lists = gazetteer()
    return key in lists.place or key in lists.country


def _clipped_body(names: NamesOfText, form: Form) -> list[str]:
    """Single names of bodies that this one begins: Juventus, for Juve."""
    key = form.words[0]
    if form.kind != "organisation" or len(key) < SHORTEST or form.is_acronym or key in classes() or _has_place(key):
        return []
    return [
        other.key
        for other in names.forms.values()
        if other.kind == "organisation"
        and len(other.words) == 1
        and other.key.startswith(key)
        and len(other.key) - len(key) >= LEFT_OUT
    ]


def _nickname_with_s(names: NamesOfText, form: Form) -> list[str]:
    """Bodies of three words or more whose first word this one is with an s: the Manic Street Band, for the Manics."""
    stem = form.words[0].removesuffix("s")
    if form.kind not in ("organisation", "person") or len(stem) < SHORTEST or stem == form.words[0] or _is_nation(stem):
        return []
    return [
        other.key
        for other in names.forms.values()
        if other.kind == "organisation" and len(other.words) > 2 and other.words[0 + (other.words[0] == "the")] == stem
    ]


def _is_nation(stem: str) -> bool:
    lists = gazetteer()
    return stem in lists.demonym or stem in lists.country or stem in lists.organisation


RULES: tuple[Rule[NamesOfText], ...] = (
    Rule("pet name", _pet_name, "Sir Edward Pelkonen quit on Monday. They were close to Ted, he said."),
    Rule("beginning of a single name", _beginning, "Prince Harry and Meghan spoke. Harry said that Meg is sad."),
    Rule("beginning of a body", _clipped_body, "Juventus signed him on Monday. Juve have won 2-0, and Juve lost 3-1."),
    Rule("first word with an s", _nickname_with_s, "The Manic Street Preachers sang in Leeds. The Manics will tour."),
)
