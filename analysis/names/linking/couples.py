"""First names that share the surname after them: Bill and Hillary Clinton; Tevita, Sione and Mele Fonua."""

from __future__ import annotations

import re

from analysis.english.gazetteer import gazetteer
from analysis.english.patterns import compiled_later
from analysis.english.person_words import FAMILY
from analysis.names.linking.clusters import NamesOfText
from analysis.names.linking.surface_forms import is_particle
from analysis.names.rules.joining import may_be_couple

AND = re.compile(r"(,?)\s+(?:and|&|or|nor)\s+")
COMMA = re.compile(r",\s+")
# Words of an article about a couple or a family, in which a first name may be one that no list has.
OF_FAMILIES = compiled_later(
    rf"\b(?:{'|'.join(sorted(FAMILY))}|both|married|marriage|husband|wife|all (?:three|four|five)|family|newlyweds)\b",
    re.IGNORECASE,
)


def couples(names: NamesOfText, full: dict[str, list[str]]) -> dict[str, list[str]]:
    """The first names that share a surname, each with the words of the full name; `full` are the other full names.

    How they are written is put into `names.couples`.
    """
    partners = {start: key for key in full for start, _ in names.forms[key].spans}
    surnames = {words[-1] for words in full.values()}
    halves: dict[str, list[str]] = {}
    begun: dict[int, str] = {}  # where a half of a couple begins -> the full name that it shares
    singles = [form for form in names.forms.values() if len(form.words) == 1]
    for form in sorted(singles, key=lambda form: -form.spans[0][0]):
        start, end = form.spans[0]
        partner = _partner(names.text, start, end, partners, begun)
        if not partner or form.words[0] in surnames or form.kind == "place":
            continue
        if _are_couple(names, form.words[0], start, full[partner]):
            begun[start] = partner
            halves[form.key] = [form.words[0], *full[partner][1:]]
            first, last = names.forms[partner].spans[0]
            names.couples[form.key] = f"{names.text[start:end]} {' '.join(names.text[first:last].split()[1:])}"
    return halves


def _partner(text: str, start: int, end: int, partners: dict[int, str], begun: dict[int, str]) -> str | None:
    """The full name that "and" joins to a first name, maybe by way of other first names; not Jo, and Ann Lee."""
    joint = AND.match(text, end)
    if joint and joint.end() in partners:
        return partners[joint.end()] if not joint[1] or text.endswith(", ", 0, start) else None
    joint = joint or COMMA.match(text, end)
    return begun.get(joint.end()) if joint else None


def _are_couple(names: NamesOfText, first: str, start: int, partner: list[str]) -> bool:
    """Whether a first name goes with the surname of the person named after it: not (Prince) Harry and Meghan Markle."""
    if len(partner[-1]) < 3 or not all(is_particle(word) for word in partner[1:-1]):
        return False
    before = names.text[max(0, start - 20) : start].lower().split()
    if before and before[-1] in FAMILY:
        return True
    titled = bool(before) and before[-1].rstrip(".") in gazetteer().title
    return not titled and (may_be_couple(first, partner[0]) or _may_be_first_name(names, first, start))


def _may_be_first_name(names: NamesOfText, word: str, start: int) -> bool:
    """Whether a word that no list has may be a first name here: close to it are words for couples or families."""
    lists = gazetteer()
    listed = word in lists.last or word in lists.place or word in lists.famous or word in lists.body
    written = names.text[start : start + len(word)].istitle()
    return written and not listed and OF_FAMILIES.search(names.text, max(0, start - 200), start + 200) is not None
