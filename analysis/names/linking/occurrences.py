"""Names that were seen once, found wherever else they stand in the text."""

from __future__ import annotations

from bisect import bisect_right

from analysis.english.gazetteer import fold, gazetteer
from analysis.names.linking.surface_forms import LONGEST, Actor
from analysis.names.rules.trimming import is_month
from analysis.names.tokens import Tokens


def missed(text: str, actors: list[Actor], found: Tokens) -> list[Actor]:
    """Further occurrences of the names found, and of the surnames of persons, where no name was seen."""
    lists = gazetteer()
    known: dict[tuple[str, ...], Actor] = {}
    surnames: dict[str, Actor] = {}
    for actor in actors:
        words = text[actor.start : actor.end].split()
        last = words[-1]
        if len(words) > 1 or len(last) > 2 and not last.islower() and fold(last) not in lists.only_first:
            known.setdefault(tuple(words), actor)
        if actor.kind == "person" and len(words) > 1 and len(last) > 2 and not last.islower():
            surnames.setdefault(last, actor)
    for last, actor in surnames.items():
        key = fold(last)
        if last.lower() not in found.small and key not in lists.country and key not in lists.only_first:
            known.setdefault((last,), actor)
    no_names = lists.title | lists.starter
    taken = [(a.start, a.end) for a in actors]
    out, free_from = [], 0
    for i in found.those({words[0] for words in known}):
        start = found.starts[i]
        if start < free_from or is_month(found.keys, i):
            continue
        if (
            i
            and found.words[i - 1][0].isupper()
            and start - found.ends[i - 1] == 1
            and found.keys[i - 1] not in no_names
        ):
            continue  # inside a longer run of capitalised words
        j = i + 1
        while (
            j < len(found)
            and j - i < LONGEST
            and found.words[j][0].isupper()
            and found.starts[j] - found.ends[j - 1] == 1
        ):
            j += 1
        end = found.ends[j - 1]
        actor = known.get(tuple(found.words[i:j]))
        n = bisect_right(taken, (start, end))
        if actor and (n == 0 or taken[n - 1][1] <= start) and (n == len(taken) or taken[n][0] >= end):
            out.append(actor._replace(start=start, end=end))
            free_from = end
    return out
