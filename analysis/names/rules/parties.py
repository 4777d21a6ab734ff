"""Parties called by a short word: the [Tories], [Conservative] peer Ann Roe, [Liberal Democrat] voters.

Tory and Lib Dem are hardly anything else. Conservative names the party where who belongs to one follows it, or with a
plural s after another word; not where the text writes the word in lower case as well.
"""

from __future__ import annotations

from analysis.names.spans import NameSpans, Span, certain

WORDS = ("Tory", "Tories", "Conservative", "Conservatives", "Liberals", "Democrat", "Democrats", "Dem", "Dems")
ALWAYS = ("Tory", "Tories")
PLURALS = ("Conservatives", "Liberals")
# Before the second word of the name of a party of two.
FIRST = {"Democrat": "liberal", "Democrats": "liberal", "Dem": "lib", "Dems": "lib"}
# Who and what belongs to a party: a Conservative peer.
OF_PARTIES = frozenset(
    """
    mp mps msp msps mep meps peer peers leader leaders leadership councillor councillors spokesman spokeswoman
    spokesperson candidate candidates chairman chairwoman backbencher backbenchers frontbencher frontbenchers minister
    ministers government governments manifesto conference voters voter whip whips group campaign chancellor mayor member
    members politician politicians opponents rivals rebels benches frontbench backbench activists donors donor
    supporters administration prime shadow party's colleagues deputy
    """.split()
)
TITLES = frozenset("shadow prime chancellor secretary minister foreign home mp msp mep leader chairman deputy".split())


def recall_parties(names: NameSpans) -> list[Span]:
    """Add or complete parties called by a short word, and cut the office after it off: [Tory Shadow Chancellor]."""
    words = names.tokens.those(WORDS)
    if not words:
        return names.spans
    at = {i: span for span in names.spans for i in span.range}
    new: list[Span] = []
    for i in words:
        first = i - 1 if names.words[i] in FIRST else i
        if i in names.headlines or not _names_party(names, first, i) or names.touches(i + 1) and _joined(names, i + 1):
            continue
        over = {id(at[j]): at[j] for j in range(first, i + 1) if j in at}
        if all(_may_give_way(names, span, first, i + 1) for span in over.values()):
            new.append(certain(first, i + 1, "organisation", "party by a short word"))
            new += [rest for span in over.values() for rest in _rest(names, span, first, i + 1)]
    return names.with_replaced(new)


def _rest(names: NameSpans, span: Span, first: int, last: int) -> list[Span]:
    """The place before a party and the person after it that a span had with it: [London Tory], [Tory Ann Roe]."""
    if span.first < first:
        return [certain(span.first, first, "place", "place before a party")]
    if span.last - last > 1 and names.keys[last] not in TITLES:
        return [certain(last, span.last, "person", "person after a party")]
    return []


def _names_party(names: NameSpans, first: int, i: int) -> bool:
    """Whether the word at i, with the one before it if `first` says so, is what a party is called here."""
    word, after = names.words[i], names.keys[i + 1] if i + 1 < names.end else ""
    if word in FIRST:
        return names.before(i) == FIRST[word] and names.capital(first) and names.spaced(i)
    if names.spaced(i + 1) and names.capital(i + 1) and after in names.lists.organisation:  # Conservative Party
        return False
    if word in ALWAYS:
        return True
    if names.keys[i] in names.lower_case or names.spaced(i) and names.capital(i - 1):
        return False
    if word in PLURALS:
        return names.before(i) not in ("", ".")
    return after in OF_PARTIES


def _may_give_way(names: NameSpans, span: Span, first: int, last: int) -> bool:
    """Whether a span is part of the party's name, or goes on with nothing but an office: Tory Shadow Chancellor."""
    if first <= span.first and span.last <= last:
        return True
    if span.first < first:
        return span.last == last and " ".join(names.keys[span.first : first]) in names.lists.place
    if first != span.first:
        return False
    after = names.keys[last : span.last]
    return TITLES.issuperset(after) or span.kind == "person" and len(after) > 1 and after[0] in names.lists.first


def _joined(names: NameSpans, i: int) -> bool:
    """Whether a hyphen at i ties a word to the next: Conservative-run."""
    return names.words[i] in ("-", "–") and names.touches(i + 1)
