"""Names that were found once, found wherever else they occur in the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from analysis.english import parts_of_speech as pos
from analysis.english.gazetteer import bare, fold, gazetteer
from analysis.english.person_words import FAMILY_NAMES_FIRST, GENERATIONS
from analysis.english.pos_lexicon import classes
from analysis.names.linking.surface_forms import LONGEST
from analysis.names.records import LinkedName
from analysis.names.rules.trimming import is_month
from analysis.names.tokens import Tokens

NUMBER = re.compile(r"[IVX]+")
OF_ONE = frozenset("is was has does hasn't hasn’t isn't isn’t wasn't wasn’t doesn't doesn’t 's ’s".split())


def further_occurrences(text: str, linked: list[LinkedName], tokens: Tokens) -> list[LinkedName]:
    """Further occurrences of the names of a text and of the surnames of its persons, outside names already linked."""
    known, words_too = _known_names(text, linked, tokens)
    taken = [(name.start, name.end) for name in linked]
    again: list[LinkedName] = []
    for first, last in _runs(tokens, {words[0] for words in known}, {start for start, _ in taken}):
        start, end = tokens.starts[first], tokens.ends[last - 1]
        if again and start < again[-1].end:
            continue
        words = tuple(tokens.words[first:last])
        name = known.get(words)
        if words in words_too and _may_be_a_word(tokens, first):
            continue
        if name and _is_free(taken, start, end):
            again.append(name._replace(start=start, end=end))
    return again


Known = dict[tuple[str, ...], LinkedName]


def _known_names(text: str, linked: list[LinkedName], tokens: Tokens) -> tuple[Known, set[tuple[str, ...]]]:
    """The words of each name that can be looked for, with the first name so written; surnames also in lower case."""
    lists = gazetteer()
    known: Known = {}
    words_too: set[tuple[str, ...]] = set()
    surnames: dict[str, LinkedName] = {}
    for name in linked:
        words = text[name.start : name.end].removeprefix("The ").split()
        last = _surname_of(words)
        long_enough = len(last) > 2 and not last.islower()
        if len(words) > 1 or long_enough and fold(last) not in lists.only_first:
            known.setdefault(tuple(words), name)
        if name.kind == "person" and len(words) > 1 and long_enough:
            surnames.setdefault(last, name)
        if name.kind == "person" and len(words) > 1 and _comes_first(words, name):  # Xi, of Xi Jinping
            known.setdefault((words[0],), name)
        if name.kind == "person" and len(words) > 2 and long_enough and fold(words[-2]) in lists.particle:  # Du Bois
            known.setdefault(tuple(words[-2:]), name)
            known.setdefault((words[-2].capitalize(), last), name)
        if name.kind == "person" and len(words) == 2 and NUMBER.fullmatch(last):  # Margrethe, of Margrethe II
            known.setdefault((words[0],), name)
    for last, name in surnames.items():
        key = fold(last)
        if key not in lists.country and key not in lists.only_first:
            for written in dict.fromkeys((last, last if last.isascii() else key.capitalize())):  # Walesa, of Wałęsa
                if written.lower() in tokens.small and (written,) not in known:
                    words_too.add((written,))
                known.setdefault((written,), name)
    return known, words_too


def _surname_of(words: list[str]) -> str:
    """The last word of a name, or of three or more the one before Jr., Sr. or a number."""
    return words[-2] if len(words) > 2 and bare(words[-1]) in GENERATIONS else words[-1]


def _may_be_a_word(tokens: Tokens, i: int) -> bool:
    """Whether a surname that the text also has in lower case follows a determiner or opens a sentence without a verb.

    Bill Gates came. Gates left. Gates of iron were shut behind him, and the Gates were high.
    """
    if i and classes().get(tokens.keys[i - 1]) in (pos.DET, pos.POSS):
        return True
    if tokens.words[i].isupper() or i == 0 or not (tokens.words[i - 1].islower() or tokens.words[i - 1] in ",("):
        after = tokens.keys[i + 1] if i + 1 < len(tokens) else "."
        return classes().get(after) not in (pos.VERB, pos.PAST) and after not in OF_ONE
    return False


def _comes_first(words: list[str], name: LinkedName) -> bool:
    """Whether the first word of a full name is the family name, which may stand alone: Ban Ki-moon."""
    first = fold(words[0])
    if first not in FAMILY_NAMES_FIRST or first in gazetteer().starter:
        return False
    return len(name.actor.split()) == len(words)


def _runs(tokens: Tokens, beginnings: set[str], taken: set[int]) -> Iterator[tuple[int, int]]:
    """Runs of capitalised words, by first token and one past the last, that begin with one of the words.

    Those that begin where a name starts that is `taken`, as most do, are left out.
    """
    words, starts, n = tokens.words, tokens.starts, len(tokens)
    for first in tokens.those(beginnings):
        if starts[first] in taken or is_month(tokens.keys, first) or first and _continues_run(tokens, first):
            continue
        last = first + 1
        while last < n and last - first < LONGEST and words[last][0].isupper() and tokens.spaced(last):
            last += 1
        yield first, last


def _continues_run(tokens: Tokens, i: int) -> bool:
    """Whether the token before belongs to the same run; a title or the first word of a sentence does not."""
    before = tokens.keys[i - 1]
    return (
        tokens.words[i - 1][0].isupper()
        and tokens.spaced(i)
        and before not in gazetteer().title
        and before not in gazetteer().starter
        and before not in gazetteer().month
        and before != "the"
    )


def _is_free(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a span overlaps none of those taken, which are in text order."""
    n = bisect_right(taken, (start, end))
    return (n == 0 or taken[n - 1][1] <= start) and (n == len(taken) or taken[n][0] >= end)
