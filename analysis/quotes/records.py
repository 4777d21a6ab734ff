"""What the modules of this room hand to each other: reports, attributions, contents, spoken lines, quotations."""

from __future__ import annotations

from typing import NamedTuple

from analysis.schema import write_spans
from analysis.text.document import ReadDocument

Phrase = tuple[int, int]


class Report(NamedTuple):
    """A cue (items start to end), who it reports, and how strongly the cue is one."""

    start: int
    end: int
    speaker: Phrase
    kind: str  # saying, clausal, quoting, according, noun or other (known by its place alone)
    infinitive: bool = False


class Attribution(NamedTuple):
    """Whose a quotation is: the phrase that names the speaker, the cue (both in items), and what decided it.

    `follows` is the quotation of which this one is a further part; `likely` how likely its report fits it; `relayed`
    who passes on what this speaker said.
    """

    speaker: Phrase
    cue: Phrase | None
    how: str
    follows: int | None = None
    likely: float | None = None
    relayed: Phrase | None = None


class Content(NamedTuple):
    """Items start to end, reported by the report."""

    start: int
    end: int
    report: Report


class SpokenLine(NamedTuple):
    """What is said (start to end), who says it, and how that is known: transcript, post, letter or statement.

    `key` is the same for all lines of a speaker, `turn` for what is one quotation.
    """

    start: int
    end: int
    name_start: int
    name_end: int
    how: str
    key: str
    turn: int


class Quotation(NamedTuple):
    """A passage that is quoted or reported, and who says it."""

    quote_id: int
    start: int
    end: int
    kind: str  # direct, mixed, indirect; left out: heading, title or fragment (words in marks), no comment
    speaker: str | None
    speaker_start: int | None
    speaker_end: int | None
    cue: str | None
    cue_start: int | None
    cue_end: int | None
    rule: str | None
    confidence: float | None
    words: int
    quoted_words: int
    verbatim: tuple[tuple[int, int], ...]  # the speaker's own words: what stands in quotation marks
    relayed_by: str | None = None  # of a nested report who passes it on
    # In what capacity the speaker speaks, which `capacities` adds.
    source_type: str | None = None
    speaker_title: str | None = None
    organisation: str | None = None
    pronoun: str | None = None
    anonymous: bool | None = None
    cue_class: str | None = None
    source_role: str | None = None

    def row(self, document: ReadDocument) -> QuoteRow:
        """The row of the quotes table, in the text as given of the document that the quotation was found in."""
        start, end = document.given_span(self.start, self.end)
        speaker_start, speaker_end = _given(document, self.speaker_start, self.speaker_end)
        cue_start, cue_end = _given(document, self.cue_start, self.cue_end)
        return QuoteRow(
            quote_id=self.quote_id,
            start=start,
            end=end,
            text=document.given[start:end],
            kind=self.kind,
            speaker=self.speaker,
            speaker_start=speaker_start,
            speaker_end=speaker_end,
            cue=self.cue if cue_start is None else document.given[cue_start:cue_end],
            cue_start=cue_start,
            cue_end=cue_end,
            rule=self.rule,
            confidence=self.confidence,
            words=self.words,
            quoted_words=self.quoted_words,
            verbatim=write_spans([document.given_span(*span) for span in self.verbatim]),
            relayed_by=self.relayed_by,
            source_type=self.source_type,
            speaker_title=self.speaker_title,
            organisation=self.organisation,
            pronoun=self.pronoun,
            anonymous=self.anonymous,
            cue_class=self.cue_class,
            source_role=self.source_role,
        )


def _given(document: ReadDocument, start: int | None, end: int | None) -> tuple[int | None, int | None]:
    """A span that may be missing, in the text as given."""
    return (None, None) if start is None or end is None else document.given_span(start, end)


class QuoteRow(NamedTuple):
    """One row of the quotes table, without doc_id."""

    quote_id: int
    start: int
    end: int
    text: str
    kind: str
    speaker: str | None
    speaker_start: int | None
    speaker_end: int | None
    cue: str | None
    cue_start: int | None
    cue_end: int | None
    rule: str | None
    confidence: float | None
    words: int
    quoted_words: int
    verbatim: str
    relayed_by: str | None
    source_type: str | None
    speaker_title: str | None
    organisation: str | None
    pronoun: str | None
    anonymous: bool | None
    cue_class: str | None
    source_role: str | None


# What the passages of one quotation share: the place of a cue, or how it was found and a number.
PartOf = tuple[int | str, int] | None


class Passage(NamedTuple):
    """A quotation before its speaker is resolved; `part_of` tells which passages are one quotation."""

    start: int
    end: int
    kind: str
    attribution: Attribution | None
    part_of: PartOf
    line: SpokenLine | None = None  # of a transcript or a post
