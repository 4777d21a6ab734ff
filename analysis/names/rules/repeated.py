"""Names that the tagger found elsewhere in the article and passed over here: [Nordvik] said so. Nordvik, a mill, shut.

A word that opens a sentence has a capital anyway, and so the tagger is careful. An article that names a body once names
it again; what it never writes in lower case is the same name wherever it stands alone.
"""

from __future__ import annotations

from collections import Counter

from analysis.english.gazetteer import Gazetteer
from analysis.english.pos_lexicon import classes
from analysis.english.thing_words import DOLLARS, ENDS_OF_BANKS
from analysis.names.spans import NameSpans, Span

LONGEST_INITIALS = 2  # letters
BANKS_FIRST = frozenset("banco banca banque banka".split())
# The last word of the name of a firm that is called without it, too: the Lahti Group, Lahti.
FIRMS_LAST = frozenset(
    """
    group holdings holding industries plc inc corp corporation ltd gmbh technologies foods motors airlines airways
    pharmaceuticals pharma breweries brewery stores supermarkets steel cement petroleum resources textiles chemicals
    shipping shipyard logistics electronics semiconductor semiconductors robotics software biotech aerospace brands
    oats telecom telecoms
    """.split()
)
KINDS = frozenset(("person", "organisation", "place"))
JOINED = frozenset("-–/_@#&.$")  # what ties a word to its neighbour: no name of its own


def recall_repeated(names: NameSpans) -> list[Span]:
    """Add the mentions of one word that were passed over of names that the text has elsewhere."""
    found = _single_names(names) | _names_of_people(names)
    if not found:
        return names.spans
    covered, new = names.covered(), []
    for i in names.tokens.those(found):
        if i not in covered and i not in names.headlines and _stands_alone(names, i):
            model = found[names.words[i]]
            new.append(Span(i, i + 1, model.kind, model.weights, model.rule and "named elsewhere"))
    return names.with_added(new)


def complete_repeated(names: NameSpans) -> list[Span]:
    """Take a full name whole where only its beginning was found: [Israel Lahti] left. [Israel] Lahti wept."""
    full: dict[tuple[str, ...], Span] = {}
    for span in names.spans:
        if span.length > 1 and span.kind in KINDS and _is_plain(names, span):
            full.setdefault(tuple(names.words[span.first : span.last]), span)
    lengths = sorted({len(words) for words in full})
    new = []
    for span in names.spans if full else ():
        for last in (span.first + length for length in lengths if length > span.length):
            model = full.get(tuple(names.words[span.first : last]))
            if model and span.first not in names.headlines and _is_whole_here(names, span.first, last):
                new.append(Span(span.first, last, model.kind, model.weights, model.rule and "named elsewhere"))
                break
    return names.with_replaced(new)


def _is_plain(names: NameSpans, span: Span) -> bool:
    """Whether all words of a name outside headlines have a capital and follow each other: no Trinidad and Tobago."""
    if span.first in names.headlines or names.keys[span.first] in names.lists.demonym:
        return False
    return all(names.capital(i) for i in span.range) and all(map(names.spaced, range(span.first + 1, span.last)))


def _is_whole_here(names: NameSpans, first: int, last: int) -> bool:
    """Whether no capital goes on with the words of a name, and none has gone before: the Israel Lahti Award."""
    joined = all(map(names.spaced, range(first + 1, last)))
    return (
        joined
        and not (names.spaced(last) and names.capital(last))
        and not (names.spaced(first) and names.capital(first - 1) and names.keys[first - 1] not in names.lists.title)
    )


def recall_short_firms(names: NameSpans) -> list[Span]:
    """Take the name of a bank or firm without that word for it: [Lahti Pankki] shut. [Lahti] said why."""
    bodies = [s for s in names.spans if s.kind == "organisation" and s.length > 1]
    sure = {names.key(s) for s in bodies if names.keys[s.last - 1] in FIRMS_LAST}
    for span in names.spans if sure else ():  # a surname too: Tiger Brands
        if span.kind == "person" and names.key(span) in sure:
            span.become("organisation", "firm elsewhere")
    before = {names.key(s).partition(" ")[2] for s in bodies if names.keys[s.first] in BANKS_FIRST}
    after = {names.key(s).rpartition(" ")[0] for s in bodies if names.keys[s.last - 1] in ENDS_OF_BANKS}
    firms = {names.key(s).rpartition(" ")[0] for s in bodies if names.keys[s.last - 1] in FIRMS_LAST}
    begun = Counter(key.rpartition(" ")[0] for key in {names.key(s) for s in bodies})
    firms = {key for key in firms if begun[key] == 1}  # not Lahti, of Lahti Foods and Lahti Records
    short = {key for key in before | after if _may_be_short(names, key)}
    short |= {key for key in firms if _may_be_short(names, key) and not _is_founder(names, key)}
    short |= {key for key in firms - short if " " not in key and _says_something(names, key)}
    if not short:
        return names.spans
    for span in names.spans:
        if names.key(span) in short:
            span.become("organisation", "short form of a firm")
    return names.with_all_called({key for key in short if " " not in key}, "organisation", "short form of a firm")


def _may_be_short(names: NameSpans, key: str) -> bool:
    """Whether the rest of a firm's name says nothing else: no place, no person, no word of the language."""
    lists = names.lists
    if any(key in listed for listed in (lists.place, lists.town, lists.province, lists.demonym, lists.organisation)):
        return False
    return bool(key) and key not in names.lower_case | names.words_of_people() and key not in classes()


def _says_something(names: NameSpans, key: str) -> bool:
    """Whether a word that is common or a first name, too, says something without an article: Tiger said so."""
    speech, lists = names.lists.speech, names.lists
    if key in names.lower_case | names.words_of_people() or key in lists.place or key in lists.demonym:
        return False
    alone = [i for i in names.tokens.capitals if names.keys[i] == key and not names.capital(i + 1)]
    if any(names.before(i) in lists.title for i in alone):
        return False
    return any(names.keys[i + 1 : i + 2] and names.keys[i + 1] in speech for i in alone)


def _is_founder(names: NameSpans, key: str) -> bool:
    """Whether the rest of a firm's name is that of somebody of the article: Ann Lahti Holdings, Ann Lahti."""
    alike = [span for span in names.spans if names.key(span) == key]
    named = any(span.rule[:5] == "title" or span.length > 1 and span.kind == "person" for span in alike)
    return key in names.lists.first or named


def _single_names(names: NameSpans) -> dict[str, Span]:
    """A mention of each name of one word, as written, of the kind that most of its mentions have."""
    single = [span for span in names.spans if span.length == 1]
    counts = Counter((names.words[span.first], span.kind) for span in single)
    found: dict[str, Span] = {}
    for span in single:
        word = names.words[span.first]
        if word not in found or counts[word, span.kind] > counts[word, found[word].kind]:
            found[word] = span
    return {w: span for w, span in found.items() if span.kind in KINDS and _may_repeat(names, names.keys[span.first])}


def _names_of_people(names: NameSpans) -> dict[str, Span]:
    """The full names of people by each first name and surname in them, if they hold no common word: no Sky Plus."""
    found: dict[str, Span] = {}
    for span in names.spans:
        if (
            span.kind == "person"
            and span.length > 1
            and classes().keys().isdisjoint(names.keys[span.first : span.last])
        ):
            for i in (span.first, span.last - 1):
                if len(names.words[i]) > LONGEST_INITIALS and _may_repeat(names, names.keys[i]):
                    found.setdefault(names.words[i], span)
    return found


def _may_repeat(names: NameSpans, key: str) -> bool:
    """Whether a word is the same name wherever the text has it: never in lower case, and on no list of other words."""
    return key not in names.lower_case and not any(key in other for other in _other_words(names.lists))


def _other_words(lists: Gazetteer) -> tuple[frozenset[str], ...]:
    return lists.demonym, lists.month, lists.title, lists.other, lists.never, lists.starter, lists.organisation


def _stands_alone(names: NameSpans, i: int) -> bool:
    """Whether no capital, hyphen or sum of money is beside the token at i."""
    if names.capital(i - 1) and names.spaced(i) and names.keys[i - 1] not in names.lists.starter:
        return False
    if names.capital(i + 1) and names.spaced(i + 1):
        return False
    before, after = names.before(i), names.keys[i + 1] if i + 1 < names.end else ""
    if names.touches(i) and before in JOINED or names.touches(i + 1) and after in JOINED - {"."}:
        return False
    return after not in DOLLARS
