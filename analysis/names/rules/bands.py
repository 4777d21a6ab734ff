"""Bands called by a word or like a person: Nirvana broke up in 1994; the frontman of Genesis."""

from __future__ import annotations

from analysis.english import parts_of_speech as pos
from analysis.english.pos_lexicon import classes
from analysis.names.spans import NameSpans, Span

PARTED = ("broke", "broken", "split")  # up
ENDED = ("disbanded", "reunited", "reformed")
PERSONAL = frozenset("he she his her him who whose i my".split())
NOT_BANDS = frozenset("wedding brass military jazz rubber elastic price wrist frequency".split())
FRONTMEN = ("frontman", "frontwoman", "drummer", "bassist", "guitarist", "keyboardist", "vocalist")
# What bands do with what; people who do so have a full name somewhere in the article.
PLAYING = frozenset("played closed opened headlined headline headlines plays performed released toured".split())
OF_MUSIC = frozenset(
    """
    festival set encore gig gigs concert concerts tour stage album albums song songs hits anthem ballad crowd fans
    amplifier amplifiers drums guitars riff riffs
    """.split()
)
MUSIC = 3  # so many words of music make a text one about it
# What may follow, as no person breaks up without somebody: broke up in 1994, when, last summer; but not with Jo.
NO_OBJECT = pos.ADP + pos.SCONJ + pos.ADV + pos.CCONJ + pos.TIME + pos.ADJ + pos.COMMA + pos.STOP


def recognise_bands(names: NameSpans) -> list[Span]:
    """Turn names of one word that part, reunite or have a frontman into bands, and add those that were passed over."""
    ends = [i - 1 for i in names.tokens.those(PARTED) if names.keys[i + 1 : i + 2] == ["up"] and _is_free(names, i + 2)]
    ends += [i - 1 for i in names.tokens.those(ENDED) if _is_free(names, i + 1)]
    ends += _playing(names)
    for i in names.tokens.those(FRONTMEN):
        ends += (
            [i + 2] if names.keys[i + 1 : i + 2] == ["of"] else [i - 2 if names.before(i) in ("'s", "’s") else i - 1]
        )
    ends += [i + 2 for i in names.tokens.those(("singer",)) if names.keys[i + 1 : i + 2] == ["of"]]
    _recognise_by_the_band(names)
    if not ends:
        return names.spans
    at = {i: span for span in names.spans for i in span.range}
    alone = {names.keys[i] for i in ends if 0 <= i < names.end and _may_be_band(names, i, at.get(i))}
    return names.with_all_called(alone - names.words_of_people(), "organisation", "band")


def _playing(names: NameSpans) -> list[int]:
    """The single unknown words before a verb for what bands do, in an article about music: Zorvex played on."""
    if len(OF_MUSIC & names.lower_case) < MUSIC:
        return []
    found, lists = [], names.lists
    for i in names.tokens.those(PLAYING):
        key = names.before(i)
        if i and not (key in lists.first or key in lists.last or key in lists.famous or key in classes()):
            if not (names.spaced(i - 1) and names.capital(i - 2)):
                found.append(i - 1)
    return found


def _recognise_by_the_band(names: NameSpans) -> None:
    """Turn the only name of a sentence before "the band" into a band: Ann Lahti will play. The band has a new van."""
    at = [i for i in names.tokens.those(("band",)) if names.before(i) == "the" and names.keys[i + 1 : i + 2] != ["of"]]
    if not at or not NOT_BANDS.isdisjoint(names.lower_case):
        return
    number = names.sentence_of(at[0])
    if number < 1:
        return
    first, last = names.sentences[number - 1].first, names.sentences[number].last
    found = [span for span in names.spans if first <= span.first < at[0] and span.kind in ("person", "organisation")]
    if len(found) != 1 or found[0].kind != "person" or found[0].rule.startswith("title"):
        return
    key = names.key(found[0])
    surname = [s for s in names.spans if s.length < found[0].length and names.keys[s.first] == key.split()[-1]]
    if found[0].first - first < 2 and PERSONAL.isdisjoint(names.keys[first:last]) and not surname:
        for span in names.spans:
            if names.key(span) == key:
                span.become("organisation", "the band after it")


def _is_free(names: NameSpans, i: int) -> bool:
    """Whether no object begins at i."""
    return i >= names.end or names.keys[i] != "with" and classes().get(names.keys[i], pos.NOUN) in NO_OBJECT


def _may_be_band(names: NameSpans, i: int, span: Span | None) -> bool:
    """Whether the word at i may be what a band is called: a capital, no place, not the second of two people."""
    key, before = names.keys[i], names.before(i)
    if not names.words[i].istitle() or len(key) < 3 or i in names.headlines or before in ("and", "the"):
        return False
    if key in names.lists.place or key in names.lower_case or key in names.lists.famous:
        return False
    return span.rule in ("", "second look") and span.length == 1 if span else _is_name_inside(names, key)


def _is_name_inside(names: NameSpans, key: str) -> bool:
    """Whether a word has a capital inside a sentence as well, and so is a name: fans of Pavement."""
    begin = {sentence.first for sentence in names.sentences}
    return any(names.keys[i] == key and i not in begin for i in names.tokens.capitals)
