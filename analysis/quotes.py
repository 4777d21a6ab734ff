"""Quotations: what is quoted or reported, by which words, and who speaks."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

import pandas as pd

from analysis import schema
from analysis.phrases import Phrase, acceptable, main_subject
from analysis.reports import Attribution, Report, cue_for, reports
from analysis.speakers import Resolver
from analysis.speech import Content, contents
from analysis.syntax import Items
from analysis.text import Document, parse


class Quotation(NamedTuple):
    """One row of the quotes table, less doc_id and text."""

    quote_id: int
    start: int
    end: int
    kind: str
    speaker: str | None
    speaker_start: int | None
    speaker_end: int | None
    cue: str | None
    cue_start: int | None
    cue_end: int | None
    how: str | None
    confidence: float | None
    words: int
    quoted_words: int


def find_quotes(document: Document, mentions) -> list[Quotation]:
    items = Items(document)
    given, spans = _attribute(items)
    return _rows(document, items, Resolver(items, mentions), given, spans)


def _announced(items: Items, k: int, lo: int, last: list[Report]) -> Attribution | None:
    """A quotation on a line of its own after a report that ends in a colon or comma."""
    if k == lo and k and last and items.tags[k - 1] in ":,":
        return Attribution(last[-1].speaker, (last[-1].start, last[-1].end), "cue")
    return None


class Passage(NamedTuple):
    start: int
    end: int
    kind: str
    quote_id: int
    attribution: Attribution | None
    item: int


def _attribute(items: Items) -> tuple[list[Attribution | None], list[Content]]:
    """For each quotation its attribution, and the clauses reported around or without marks."""
    given: list[Attribution | None] = [None] * len(items.item)
    spans: list[Content] = []
    direct: list[Attribution | None] = []
    last: list[Report] = []
    for lo, hi in items.sentences:
        found = reports(items, lo, hi)
        if found:
            spans += contents(items, lo, hi, found)
        for k in range(lo, hi):
            if k in items.quote:
                direct.append(cue_for(items, k, found, lo, hi) or _announced(items, k, lo, last))
        last = found
    for number in range(len(items.item)):
        given[number] = direct[number] or _carried(items, number, direct, given)
    return given, spans


def _words(items: Items, k: int) -> int:
    return len(items.text[items.start[k] : items.end[k]].split())


def _whole(items: Items, k: int) -> bool:
    """Whether a quotation stands as a sentence of its own."""
    before = items.tags[k - 1] if k and items.line[k - 1] == items.line[k] else "."
    return before in ".qQ" or items.sentences[items.sentence_of[k]][0] == k


def _carried(items: Items, number: int, direct, given) -> Attribution | None:
    """The speaker of a quotation whose own sentence names none."""
    k = items.item[number]
    whole = _whole(items, k) and _words(items, k) >= 4
    last = _last_given(items, number, given)
    if last is not None and items.line[items.item[last]] == items.line[k]:
        return given[last]._replace(how="same paragraph", cue=None)
    if whole and number + 1 < len(direct) and direct[number + 1] is not None:
        nearby = items.item[number + 1]
        if items.line[nearby] == items.line[k] and items.sentence_of[nearby] - items.sentence_of[k] <= 2:
            return direct[number + 1]._replace(how="next quotation", cue=None)
    if whole and last is not None and items.line[k] - items.line[items.item[last]] == 1:
        if k == 0 or items.line[k - 1] != items.line[k]:
            return given[last]._replace(how="previous paragraph", cue=None)
    if whole and k:
        lo, hi = items.sentences[items.sentence_of[k - 1]]
        speaker = main_subject(items, lo, min(hi, k))
        if acceptable(items, speaker):
            return Attribution(speaker, None, "previous sentence")
    lo = items.sentences[items.sentence_of[k]][0]
    if k - lo >= 2:
        speaker = main_subject(items, lo, k)
        if acceptable(items, speaker):
            return Attribution(speaker, None, "same sentence")
    return None


def _last_given(items: Items, number: int, given) -> int | None:
    for n in range(number - 1, max(-1, number - 6), -1):
        if given[n] is not None and (_words(items, items.item[n]) >= 4 or given[n].how == "cue"):
            return n
    return None


def _kept(items: Items, number: int, attribution: Attribution | None) -> bool:
    """Whether words in marks are speech, and not a title, a nickname or a scare quote."""
    k = items.item[number]
    n = _words(items, k)
    text = items.text[items.start[k] : items.end[k]]
    how = attribution.how if attribution else None
    distance = 99
    if attribution and attribution.cue:
        distance = attribution.cue[0] - k if attribution.cue[0] > k else k - attribution.cue[0]
    titled = all(w[0].isupper() or w in _SMALL for w in text.split() if w[0].isalpha())
    if items.kind[k] in ("headline", "subheading"):
        return how in ("colon", "cue") and n >= 4
    if how in ("same paragraph", "previous paragraph", "next quotation") and text.rstrip()[-1] in ".?!" and text[0].isupper() and _whole(items, k):
        return True
    if titled and (n <= 3 and not (how == "cue" and distance <= 3) or 2 <= n <= 8 and how != "cue"):
        return False
    if how in (None, "same sentence") and n < 5:
        return False
    return n >= 4 or how == "cue"


_SMALL = set("of in on at by for with from to the a an and or".split())


def _rows(document: Document, items: Items, resolver: Resolver, given, spans: list[Content]) -> list[Quotation]:
    covered: set[int] = set()
    passages = []
    for content in spans:
        inner = [k for k in range(content.start, content.end) if k in items.quote]
        alone = len(inner) == 1 and all(items.tags[x] in "qQ,.;:" for x in range(content.start, content.end))
        if alone:
            continue
        covered.update(inner)
        start, end = items.span(content.start, content.end)
        if inner and end == items.end[inner[-1]] and end < len(items.text) and items.text[end] in "”\"":
            end += 0
        how = "according to" if content.report.kind == "according" else "cue"
        attribution = Attribution(content.report.speaker, (content.report.start, content.report.end), how)
        passages.append((start, end, "mixed" if inner else "indirect", attribution, content.start))
    for number, attribution in enumerate(given):
        k = items.item[number]
        if k not in covered and _kept(items, number, attribution):
            start, end = items.span(k, k + 1)
            passages.append((start, end, "direct", attribution, k))
    passages.sort(key=lambda p: (p[0], p[1]))
    words = [a for a, _ in document.words]
    rows, previous = [], None
    for n, (start, end, kind, attribution, _) in enumerate(passages, 1):
        speaker = speaker_span = cue = None
        if attribution:
            speaker = resolver.name(attribution.speaker, previous)
            speaker_span = items.span(*attribution.speaker)
            speaker = speaker or document.text[slice(*speaker_span)]
            previous = speaker
            cue = items.span(*attribution.cue) if attribution.cue else None
        count = bisect_left(words, end) - bisect_left(words, start)
        inside = count if kind == "direct" else sum(
            bisect_left(words, q.end) - bisect_left(words, q.start)
            for q in items.quoted[bisect_left(items.quoted, (start,)) :]
            if q.start < end
        )
        rows.append(
            Quotation(
                n, start, end, kind, speaker, *(speaker_span or (None, None)),
                document.text[slice(*cue)] if cue else None, *(cue or (None, None)),
                attribution.how if attribution else None, 0.9 if attribution else None, count, inside,
            )
        )  # fmt: skip
    return rows


def extract_quotes(articles: pd.DataFrame, *, left_out: bool = False) -> pd.DataFrame:
    rows = []
    for doc_id, text in zip(articles["doc_id"], articles["text"], strict=True):
        if isinstance(text, str):
            for q in find_quotes(parse(text), []):
                rows.append({"doc_id": doc_id, "text": text[q.start : q.end], **q._asdict()})
    return schema.frame("quotes", rows)
