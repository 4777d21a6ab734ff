"""What names of people look like: the questions that the rules for kinds ask of a name which may be a person's."""

from __future__ import annotations

import re

from analysis.english.occupations import is_occupation
from analysis.english.organisation_words import KINDS_OF_BUSINESSES
from analysis.names.spans import NameSpans, Span

INITIALS = re.compile(r"(?!(?:U\.|N\.[YJ]|L\.A|D\.C|E\.U))(?:[A-Z]\.){2,3}")


def initials(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    if (
        len(keys) in (3, 4)
        and INITIALS.fullmatch(names.words[span.first])
        and names.lists.particle.issuperset(keys[1:-1])
    ):
        return not (keys[-1] in names.lists.organisation or names.words[span.last - 1].isupper())  # F.W. de Klerk
    if len(keys) != 2 or not INITIALS.fullmatch(names.words[span.first]):
        return len(keys) == 2 and _letters_before_surname(names, span, keys)
    lists = names.lists
    return not (keys[1] in lists.organisation or whole in lists.firm or names.words[span.last - 1].isupper())


def _letters_before_surname(names: NameSpans, span: Span, keys: list[str]) -> bool:
    """Whether two letters stand before a word that names a person elsewhere: AV Berg, later Berg."""
    letters, lists = names.words[span.first], names.lists
    if not (len(letters) == 2 and letters.isupper() and letters.isalpha()) or names.words[span.last - 1].isupper():
        return False
    known = keys[0] in lists.body or keys[0] in lists.known or keys[1] in lists.place or keys[1] in lists.organisation
    return not known and any(s.kind == "person" and s.length == 1 and names.key(s) == keys[1] for s in names.spans)


def first_name_and_surname(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    lists = names.lists
    if len(keys) != 2 or keys[0] not in lists.first or keys[1] not in lists.last:
        return False
    if keys[0] in lists.last and keys[1] not in lists.place:  # Irving Berlin; no Morgan Stanley
        return False
    return not (
        keys[0] in lists.place
        or whole in lists.place
        or keys[1] in lists.organisation
        or whole in lists.firm
        or whole in lists.known
        or names.words[span.last - 1].isupper()
    )


def hyphenated_first_name(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    lists, parts = names.lists, keys[0].split("-")
    if len(keys) != 2 or len(parts) != 2 or not lists.first.issuperset(parts) or whole in lists.firm | lists.body:
        return False
    others = (lists.organisation, lists.facility, lists.other, lists.suffix)
    return not any(keys[1] in other for other in others)


def surname_after_job(names: NameSpans, span: Span, keys: list[str], whole: str) -> bool:
    lists, job = names.lists, names.words[span.first - 1] if span.first else ""
    if len(keys) != 2 or not job.islower() or job.endswith("s") or job in KINDS_OF_BUSINESSES or not is_occupation(job):
        return False
    if (
        keys[-1] not in lists.last
        or keys[-1] in lists.organisation | lists.facility
        or whole in lists.firm | lists.body
    ):
        return False
    return names.spaced(span.first) and names.before(span.first - 1) in ("the", "a", "an") and whole not in lists.place
