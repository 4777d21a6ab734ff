"""Quotations: what is quoted or reported, by which words, and who speaks.

From the words upwards, a room each: `words` gives every item of a text its class and makes a quotation one item,
`phrases` finds who or what stands beside a verb, `cues` the reports with their speakers, `clauses` what is reported
without marks, `marked` what words in marks are and which report they belong to, `unmarked` speech that needs no marks,
and `naming` the actor behind "he" or "the senator".
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pandas as pd

from analysis import schema
from analysis.articles.given import as_articles
from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import CLASS, SETTING, UNSPOKEN
from analysis.names.mentions import find_mentions
from analysis.names.records import Mention
from analysis.quotes.capacities import add_capacities
from analysis.quotes.clauses.contents import contents
from analysis.quotes.clauses.relayed import inner_report, relayer
from analysis.quotes.cues.no_comment import refusals
from analysis.quotes.marked.attribution import attributions
from analysis.quotes.marked.kinds import kind_of
from analysis.quotes.marked.pull_quotes import without_pull_quotes
from analysis.quotes.marked.speakerless import speakerless
from analysis.quotes.models.confidence import confidence, line_confidence
from analysis.quotes.naming.speakers import Speakers, speakers
from analysis.quotes.records import Attribution, Content, PartOf, Passage, Phrase, Quotation, Report, SpokenLine
from analysis.quotes.unmarked.headlines import headlines
from analysis.quotes.unmarked.letters import letters
from analysis.quotes.unmarked.posts import posts
from analysis.quotes.unmarked.statements import statements
from analysis.quotes.unmarked.talk import stripped
from analysis.quotes.unmarked.transcripts import ANSWER, QUESTION, transcript
from analysis.quotes.words.items import Items, Sentence, with_marks
from analysis.text.document import Document, read
from analysis.text.quotation_marks import word_for_word
from analysis.text.steps import Steps, at_once

ONLY_QUOTED = pos.QUOTATIONS + pos.COMMA + pos.CLAUSE_MARKS  # a clause of these alone is wholly in quotation marks
NO_BEGINNING = pos.PAUSES + pos.STOP + pos.QUOTATION + pos.OPENING  # after these a quotation does not end a clause
NEW_CLAUSE = pos.FINITE_OR_PAST + pos.THAT + pos.SCONJ
LEFT_OUT = ("heading", "title", "fragment")
NO_COMMENT = "no comment"


def find_quotes(document: Document, mentions: Sequence[Mention], *, left_out: bool = False) -> list[Quotation]:
    """Quotations of a text in text order, given the mentions of actors (`find_mentions`); none if it is not English.

    With `left_out` also the words in marks that were taken for no quotation, and who would not speak.

    >>> document = read("“It will rain,” Ann Lahti said. “Take a coat.” She added that snow may follow.")
    >>> from analysis.actors import find_mentions
    >>> for q in find_quotes(document, find_mentions(document)):
    ...     print(q.quote_id, q.kind, q.speaker, document.text[q.start : q.end])
    1 direct Ann Lahti It will rain,
    1 direct Ann Lahti Take a coat.
    2 indirect Ann Lahti snow may follow
    """
    return at_once(quotes_in_steps(document, mentions, left_out))


def quotes_in_steps(document: Document, mentions: Sequence[Mention], left_out: bool = False) -> Steps[list[Quotation]]:
    """The same in steps."""
    if document.reason:
        return []
    items = Items(document)
    yield
    given, reports = attributions(items)
    yield
    passages, taken = _reported(items, reports)
    passages = _joined(passages, speakerless(items, taken))
    yield
    _complete(items, given, passages, taken)
    doubled = 2 * sum(q.single for q in items.quoted) < len(items.quoted)
    for number, attribution in enumerate(given):
        k = items.item[number]
        if k in taken:
            continue
        kind = kind_of(items, k, attribution, doubled)
        if kind == "direct" or left_out:
            start, end = stripped(items.text, *items.span(k, k + 1))
            first = number
            while kind == "direct" and attribution and attribution.follows is not None:
                first, attribution = attribution.follows, given[attribution.follows]
            same = (
                attribution.cue if attribution and attribution.how in ("cue", "distant cue", "according to") else None
            )
            passages.append(
                Passage(start, end, kind, given[number] if kind == "direct" else None, same or ("number", first))
            )
    passages = without_pull_quotes(document, _with_unmarked(document, items, reports, passages))
    if left_out:
        passages = _joined(passages, _refused(items))
    yield
    known = speakers(items, mentions)
    yield
    return _rows(document, items, known, reports, passages)


def _refused(items: Items) -> list[Passage]:
    """Passages that only tell who would not speak."""
    return [
        Passage(*items.span(start, end), NO_COMMENT, attribution, attribution.cue)
        for start, end, attribution in refusals(items)
    ]


def _reported(items: Items, reports: list[list[Report]]) -> tuple[list[Passage], set[int]]:
    """Clauses reported around or without marks, and the quotations within them."""
    passages: list[Passage] = []
    taken: set[int] = set()
    for (lo, hi), own in zip(items.sentences, reports, strict=True):
        for content, relayed in _nested(Sentence(items, lo, hi), own) if own else []:
            inner = [k for k in range(content.start, content.end) if k in items.quote]
            wholly = len(inner) == 1 and all(items.tags[x] in ONLY_QUOTED for x in range(content.start, content.end))
            if wholly and relayed is None:
                continue  # a quotation by itself
            if inner and _speaks_alone(items, lo, content, inner, own):
                continue
            if content.start == lo and content.end <= content.report.start and items.word[lo] in SETTING:
                continue
            taken.update(inner)
            report = content.report
            how = "according to" if report.kind == "according" else "cue"
            attribution = Attribution(report.speaker, (report.start, report.end), how, relayed=relayed)
            kind = "direct" if wholly else "mixed" if inner else "indirect"
            if kind == "indirect" and items.word[report.start] in UNSPOKEN:
                continue  # thinks it is late; but: thinks it is “very late”
            span = items.span(content.start, content.end) if wholly else with_marks(items, content.start, content.end)
            passages.append(Passage(*span, kind, attribution, (report.start, report.end)))
    return passages, taken


def _nested(sentence: Sentence, reports: list[Report]) -> Iterator[tuple[Content, Phrase | None]]:
    """The reported clauses of a sentence; of a report within one what its speaker says, and who passes that on."""
    for content in contents(sentence, reports):
        inner = inner_report(sentence, content, reports) if len(reports) > 1 else None
        yield (inner, content.report.speaker) if inner else (content, None)


def _complete(items: Items, given: list[Attribution | None], passages: list[Passage], taken: set[int]) -> None:
    """Add clauses that a quotation only ends: The dam “is a wreck,” she said."""
    for number, attribution in enumerate(given):
        k = items.item[number]
        if (
            k in taken
            or attribution is None
            or attribution.how != "cue"
            or attribution.cue is None
            or not k < attribution.speaker[0] <= k + 4
        ):
            continue
        lo = items.sentences[items.sentence_of[k]][0]
        before = items.tags[lo:k]
        if (
            not before
            or before[-1] in NO_BEGINNING
            or not items.text[items.start[k]].islower()
            or pos.QUOTATION in before
        ):
            continue
        if (
            items.line[lo] != items.line[k]
            or items.tags[lo] in pos.PARTICIPLES
            or items.word[lo] in SETTING
            or items.tags[k + 1] == pos.REL
        ):
            continue
        if items.last(k) not in ",?!" and items.tags[k + 1] != pos.COMMA or items.word[attribution.cue[0]] not in CLASS:
            continue
        start, end = with_marks(items, lo, k + 1)
        taken.update(x for x in range(lo, k + 1) if x in items.quote)
        passages.append(Passage(start, end, "mixed", attribution, attribution.cue))


def _speaks_alone(items: Items, lo: int, content: Content, inner: list[int], reports: list[Report]) -> bool:
    """Whether the quotation of a reported clause has a report of its own, and what stands beside it belongs to that."""
    first, report = inner[0], content.report
    if report.kind == "according":  # “...,” she told them, according to him
        between_both = any(first < other.start < report.start for other in reports)
        return first == content.start and between_both and items.last(first) in ",?!"
    # “...,” she said two days later, “...”
    begun = [j for j in range(max(lo, report.start - 6), report.start) if j in items.quote and items.last(j) in ",?!"]
    between = items.tags[report.end : first]
    return (
        bool(begun)
        and content.start < first
        and between[-1:] == pos.COMMA
        and not any(tag in NEW_CLAUSE for tag in between)
    )


def _rows(
    document: Document, items: Items, speakers: Speakers, reports: list[list[Report]], passages: list[Passage]
) -> list[Quotation]:
    text = document.text
    starts = document.word_starts([p[:2] for p in passages])
    quotations: list[Quotation] = []
    sources = _sources(text, items, speakers, passages)
    for passage, source, number in zip(passages, sources, _numbers(passages, sources), strict=True):
        start, end, kind, attribution, *_ = passage
        outer = relayer(items, reports, attribution) if attribution and source.speaker else None
        relayed = speakers.name(outer, None) if outer else None
        words = bisect_left(starts, end) - bisect_left(starts, start)
        verbatim = word_for_word(items.quoted, kind, start, end)
        within = sum(bisect_left(starts, b) - bisect_left(starts, a) for a, b in verbatim)
        if kind in LEFT_OUT:
            within = words
        relayed = None if relayed == source.speaker else relayed
        quotations.append(Quotation(number, start, end, kind, *source, words, within, tuple(verbatim), relayed))
    return quotations


class _Source(NamedTuple):
    """Who a quotation is from and how that is known, as a `Quotation` has it."""

    speaker: str | None = None
    speaker_start: int | None = None
    speaker_end: int | None = None
    cue: str | None = None
    cue_start: int | None = None
    cue_end: int | None = None
    rule: str | None = None
    confidence: float | None = None


def _sources(text: str, items: Items, speakers: Speakers, passages: list[Passage]) -> list[_Source]:
    """Who each passage is from."""
    voices = _voices(text, speakers, [p.line for p in passages if p.line])
    sources: list[_Source] = []
    previous: str | None = None
    for passage in passages:
        line = passage.line
        if line:
            known, sure = voices[line.how, line.key], line_confidence(line.how)
            source = _Source(known, line.name_start, line.name_end, rule=line.how, confidence=sure)
        else:
            source = _source(text, items, speakers, passage, previous)
        if source.speaker is None:
            source = source._replace(confidence=None)
        previous = source.speaker or previous
        sources.append(source)
    return sources


def _numbers(passages: list[Passage], sources: list[_Source]) -> list[int]:
    """The number of the quotation that each passage is part of: what two people say is two quotations."""
    keys = [(passage.part_of, source.speaker) for passage, source in zip(passages, sources, strict=True)]
    numbers: dict[tuple[PartOf, str | None], int] = {}
    # Words that are no quotation do not shift the numbers of quotations.
    for _, key in sorted(zip(passages, keys, strict=True), key=lambda pair: pair[0].kind in (*LEFT_OUT, NO_COMMENT)):
        numbers.setdefault(key, len(numbers) + 1)
    return [numbers[key] for key in keys]


def _with_unmarked(
    document: Document, items: Items, reports: list[list[Report]], passages: list[Passage]
) -> list[Passage]:
    """All passages in text order, with transcripts, posts and statements, which take in what lies within them."""
    kept: list[Passage] = []
    for lines in (transcript(document), posts(document), letters(document)):
        kept = _joined(
            kept, [Passage(line.start, line.end, "direct", None, (line.how, line.turn), line) for line in lines]
        )
    kept = _joined(
        kept,
        [Passage(start, end, "direct", said, said.cue) for start, end, said in statements(document, items, reports)],
    )
    kept = _joined(
        kept,
        [
            Passage(start, end, "mixed" if _quoted_within(items, start, end) else "indirect", said, said.cue)
            for start, end, said in headlines(document, items, reports)
        ],
    )
    return _joined(kept, passages)


def _quoted_within(items: Items, start: int, end: int) -> bool:
    """Whether words between two places of the text are in quotation marks."""
    return any(start <= items.start[k] < end for k in items.item)


def _joined(kept: list[Passage], more: list[Passage]) -> list[Passage]:
    """Passages that stand apart, and of others those that none of these touches, in text order."""
    ends = [p.end for p in kept]
    at = [bisect_right(ends, p.start) for p in more]  # the first kept that ends after a passage begins
    more = [p for p, k in zip(more, at, strict=True) if k == len(ends) or kept[k].start >= p.end]
    return sorted(kept + more, key=lambda p: p[:2])


def _voices(text: str, speakers: Speakers, lines: list[SpokenLine]) -> dict[tuple[str, str], str | None]:
    """Who speaks in the lines of each label: the actor of that name or role, else the fullest form of the label."""
    labels: dict[tuple[str, str], set[tuple[int, int]]] = {}
    for line in lines:
        labels.setdefault((line.how, line.key), set()).add((line.name_start, line.name_end))
    voices: dict[tuple[str, str], str | None] = {}
    for (how, key), places in labels.items():
        if key in (QUESTION, ANSWER):
            voices[how, key] = speakers.people.introduced(lines[0].start) if key == ANSWER else None
            continue
        actors = Counter(filter(None, (speakers.at(*place) for place in sorted(places))))
        actors.update(speakers.people.bearers(key))
        forms = sorted(text[a:b] for a, b in places)
        voices[how, key] = max(
            actors or forms, key=lambda name: (name.count(" "), not name.isupper(), actors[name], name)
        )
    return voices


def _source(text: str, items: Items, speakers: Speakers, passage: Passage, previous: str | None) -> _Source:
    """Who a passage is from by its attribution."""
    attribution = passage.attribution
    if attribution is None:
        return _Source()
    start, end = items.span(*attribution.speaker)
    cue_start, cue_end = items.span(*attribution.cue) if attribution.cue else (None, None)
    name = speakers.name(attribution.speaker, previous)
    return _Source(
        speaker=name,
        speaker_start=start,
        speaker_end=end,
        cue=text[cue_start:cue_end] if attribution.cue else None,
        cue_start=cue_start,
        cue_end=cue_end,
        rule=attribution.how,
        confidence=confidence(items, attribution, passage.kind, followed=name != text[start:end]),
    )


def extract_quotes(articles: pd.DataFrame | str | Sequence[str], *, left_out: bool = False) -> pd.DataFrame:
    """Every quotation and report of speech, with its cue and its speaker.

    Parameters
    ----------
    articles : frame, str or list of str
        A frame with doc_id and text, or texts.
    left_out : bool
        Also list the words in quotation marks that were taken for no quotation, with the kind heading, title
        (of a work, an organisation, a nickname) or fragment (scare quotes, single words), no speaker and their words;
        and who declined to comment, did not reply or could not be reached, with the kind no comment.

    Returns
    -------
    frame
        One row per passage, in text order. `kind` is direct (wholly inside marks; also a line of a transcript, a post
        or a statement set off), mixed (a reported clause with quoted words in it) or indirect (reported without
        marks; what somebody only hopes, thinks or knows is none). The parts of an interrupted or continued quotation
        are rows of their own with the same `quote_id`; so are the parts of a turn that stage directions interrupt.
        `speaker` is the actor's name where the article lets a reader tell, else the words that mention the speaker
        ("officials"), missing if there are none. `rule` is the rule that decided, `confidence` how probable it is that
        it is right, learned from articles on US politics. In 64 articles of other kinds it was 94% where 90% were
        right; it is too high in court reports, entertainment and business news (by 6 to 8 points) and for descriptions
        that no name is found for ("the firm").
        `relayed_by` is who passes on what the speaker said: Lahti, in "Lahti said the mayor had told her that".
        `source_type`, `speaker_title`, `organisation`, `pronoun` and `anonymous` say in what capacity the speaker
        speaks, as far as the article tells; `cue_class` whether the cue is neutral, positive or doubting.

    Notes
    -----
    Spans follow the annotation of PolNeAR (Newell, Margolin and Ruths 2018, LREC): a mixed span is the whole reported
    clause, an indirect one leaves out "that".

    Examples
    --------
    >>> quotes = extract_quotes("Ann Lahti, a baker, said the oven was “a beast.” Officials denied that.")
    >>> quotes[["kind", "speaker", "text"]].values.tolist()
    [['mixed', 'Ann Lahti', 'the oven was “a beast.”']]
    """
    articles = as_articles(articles)
    rows: list[tuple] = []
    for doc_id, text in zip(articles["doc_id"], articles["text"], strict=True):
        document = read(text)
        mentions = find_mentions(document)
        quotations = find_quotes(document, mentions, left_out=left_out)
        rows += [(doc_id, *q.row(document)) for q in add_capacities(document, mentions, quotations)]
    return schema.frame("quotes", rows)
