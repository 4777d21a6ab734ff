"""Firms of one word that look like people: the boss of [Zorvelot]; [Zorvelot], based in Turku; Zorvelot's shareholders.

One sign is enough for a word on no list of surnames, two for others. Nobody of that name may be meant: no title, no
full name in the article, no who, he or she after it.
"""

from __future__ import annotations

from collections import Counter

from analysis.english.person_words import BEFORE_SURNAMES
from analysis.names.rules.founders import TRADE
from analysis.names.spans import NameSpans, Span

# Before "of" and a firm.
LEADERS = frozenset(
    "boss bosses ceo executive executives shareholders investors customers takeover acquisition".split()
)
LEADERS_AT = frozenset("boss ceo executive economist analyst strategist".split())  # before "at" and a firm
# After a firm and 's.
OWNED = frozenset(
    """
    boss ceo shareholders shareholder parent sales profits profit revenues revenue customers stores factories factory
    workforce brands shares headquarters owner owners products subsidiary subsidiaries turnover
    """.split()
)
REPORTED = frozenset("revealed reported posted announced".split())
RESULTS = frozenset("sales profits profit losses loss revenue revenues results turnover dividend earnings jobs".split())
BOUGHT = (("was", "taken", "over"), ("was", "bought", "by"), ("was", "acquired", "by"), ("was", "sold", "to"))
PERSONAL = frozenset("who he she himself herself".split())
NEAR = 6  # words from the verb to the results


def single_firms(names: NameSpans) -> set[str]:
    """The single words taken for people that the words beside them show to be firms, and the two that merged."""
    if names.lower_case.isdisjoint(TRADE):
        return set()
    single = [span for span in names.spans if span.kind in ("person", "organisation") and span.length == 1]
    signs = Counter(names.key(span) for span in single if _has_sign(names, span))
    lists = names.lists
    found = {
        key for key, n in signs.items() if n > (key in lists.last or key in lists.first) and key not in lists.famous
    }
    found -= {names.key(span) for span in single if _is_personal(names, span)} if found else set()
    return found - _words_of_people(names, found) if found else found


def _words_of_people(names: NameSpans, firms: set[str]) -> set[str]:
    """The words of full names, but of those made of a firm and another word alone: Parker Zorvelot, which merged."""
    alone = {names.key(span) for span in names.spans if span.length == 1}
    people = [span for span in names.spans if span.kind == "person" and span.length > 1]
    full = [names.keys[span.first : span.last] for span in people]
    return {
        key for keys in full if not (len(keys) == 2 and alone.issuperset(keys) and keys[1] in firms) for key in keys
    }


def merged_firms(names: NameSpans, firms: set[str]) -> set[str]:
    """The full names that end in a firm and begin with a word that stands alone too: Parker Zorvelot."""
    alone = {names.key(span) for span in names.spans if span.length == 1}
    two = [span for span in names.spans if span.kind == "person" and span.length == 2]
    return {names.key(s) for s in two if names.keys[s.last - 1] in firms and names.keys[s.first] in alone}


def _is_personal(names: NameSpans, span: Span) -> bool:
    """Whether a title is before a name, or somebody goes on after it."""
    after = names.keys[span.last : span.last + 3]
    return (
        span.rule.startswith("title") or names.before(span.first) in BEFORE_SURNAMES or not PERSONAL.isdisjoint(after)
    )


def _has_sign(names: NameSpans, span: Span) -> bool:
    """Whether the words beside a mention say that it is a firm's."""
    i, keys, before = span.last, names.keys, names.before(span.first)
    leader = keys[span.first - 2] if span.first > 1 else ""
    if before == "of" and leader in LEADERS or before == "at" and leader in LEADERS_AT:
        return not (i < names.end and names.words[i] in ("'s", "’s"))
    after = keys[i : i + 3]
    if after[:2] == [",", "based"] or tuple(after) in BOUGHT:
        return True
    if after[:2] == [",", "which"]:
        return any(sentence.first == span.first for sentence in names.sentences)
    if after[:1] in (["'s"], ["’s"]):
        return after[1:2] != [] and (after[1] in OWNED or after[1:] == ["chief", "executive"])
    return after[:1] != [] and after[0] in REPORTED and not RESULTS.isdisjoint(keys[i + 1 : i + NEAR])
