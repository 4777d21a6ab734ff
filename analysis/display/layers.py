"""What is marked in an article, as layers over its text: quotations with speaker and cue, names, words of tone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import pandas as pd

from analysis.display.palette import BLUE, INK, VERMILLION, name_or_unknown
from analysis.display.safe_text import html_text
from analysis.schema import records
from analysis.text.document import Block, parse

_HEADINGS = {"headline", "subheading"}
_LINES = {"person": "dashed", "organisation": "wavy", "place": "dotted"}  # colours are for speakers
_DRAWN = {"quotation": 0, "name": 1, "speaker": 2, "cue": 3, "tone": 4}  # a later one is drawn over an earlier one
WHERE = {"direct": "in quotation marks", "mixed": "reported, with quoted words", "indirect": "reported without marks"}
ToneWord = tuple[int, int, float]  # start, end, weight


class Layer(NamedTuple):
    """Something marked in the text: where, of what kind, how it looks and what it says when pointed at."""

    start: int
    end: int
    kind: str  # quotation, speaker, cue, name or tone
    style: str
    hint: str
    number: str = ""  # a small sign put behind it, so that nobody needs the colour


class Look(NamedTuple):
    """How a speaker is shown."""

    name: str
    colour: str
    number: str


class _Quote(NamedTuple):
    """A row of the quotes table, as far as it is shown."""

    start: int
    end: int
    kind: str
    speaker: str | None
    speaker_start: float
    speaker_end: float
    cue_start: float
    cue_end: float
    rule: str | None
    confidence: float


class _Mention(NamedTuple):
    """A row of the mentions table, as far as it is shown."""

    start: int
    end: int
    kind: str
    actor: str | None


def tint(colour: str, strength: float) -> str:
    """The colour on white, as strong as asked for.

    >>> tint("#000000", 1.0), tint("#000000", 0.0)
    ('#000000', '#ffffff')
    """
    parts = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{round(255 - strength * (255 - part)):02x}" for part in parts)


def speaker_style(colour: str) -> str:
    return f"border-bottom:3px double {colour}"


def cue_style() -> str:
    return f"font-style:italic;border-bottom:1px solid {INK}"


def quotation_style(kind: str, colour: str) -> str:
    if kind == "indirect":
        return f"border-bottom:2px dotted {colour}"
    strength = 0.28 if kind == "direct" else 0.12
    return f"background-color:{tint(colour, strength)};border-bottom:2px solid {colour}"


def name_style(kind: str) -> str:
    return f"text-decoration:underline {_LINES.get(kind, 'solid')} {INK} 1px;text-underline-offset:2px"


def kinds_with_lines(mentions: pd.DataFrame) -> list[str]:
    """The kinds of names that occur and have a line of their own."""
    return [kind for kind in _LINES if (mentions["kind"] == kind).any()]


def quotation_layers(quotes: pd.DataFrame, looks: dict[str, Look]) -> Iterator[Layer]:
    """The quotations, each with its speaker and its cue where the table says where they are."""
    for quote in records(quotes.reindex(columns=list(_Quote._fields)), _Quote):
        look = looks[name_or_unknown(quote.speaker)]
        style = quotation_style(quote.kind, look.colour)
        yield Layer(int(quote.start), int(quote.end), "quotation", style, _hint(quote, look.name), look.number)
        for kind, start, end, style in (
            ("speaker", quote.speaker_start, quote.speaker_end, speaker_style(look.colour)),
            ("cue", quote.cue_start, quote.cue_end, cue_style()),
        ):
            if pd.notna(start) and pd.notna(end):
                yield Layer(int(start), int(end), kind, style, f"{kind} of a quotation of {look.name}")


def _hint(quote: _Quote, speaker: str) -> str:
    parts = [speaker, WHERE.get(quote.kind, quote.kind)]
    if isinstance(quote.rule, str):
        parts.append(f"speaker found by: {quote.rule}")
    if pd.notna(quote.confidence):
        parts.append(f"such attributions are right {quote.confidence:.0%} of the time")
    return "; ".join(parts)


def name_layers(mentions: pd.DataFrame) -> Iterator[Layer]:
    for mention in records(mentions, _Mention):
        who = mention.actor if isinstance(mention.actor, str) else "holder unknown"
        hint = f"{mention.kind}: {who}"
        yield Layer(int(mention.start), int(mention.end), "name", name_style(mention.kind), hint)


def tone_layers(words: Iterable[ToneWord]) -> Iterator[Layer]:
    for start, end, weight in words:
        colour, sign = (BLUE, "+") if weight > 0 else (VERMILLION, "\u2212")
        hint = f"adds {weight:+.2f} to the tone of its sentence"
        yield Layer(int(start), int(end), "tone", f"font-weight:bold;color:{colour}", hint, sign)


def marked_blocks(text: str, layers: Iterable[Layer]) -> Iterator[str]:
    """Each block of the article as an element, with what is marked in it."""
    inside = [layer for layer in layers if 0 <= layer.start < layer.end <= len(text)]
    blocks = [block for block in parse(text).blocks if block.start < block.end]
    pieces = list(_pieces(blocks, inside))
    i = 0
    for block in blocks:
        shown = []
        while i < len(pieces) and pieces[i].start < block.end:
            if pieces[i].start >= block.start:
                shown.append(_element(text, pieces[i]))
            i += 1
        yield f'<div class="ng-block ng-{_block_class(block)}">{"".join(shown)}</div>'


def _block_class(block: Block) -> str:
    return block.kind if block.kind in _HEADINGS or block.kind == "paragraph" else "small"


class _Piece(NamedTuple):
    """A stretch of text under the same layers."""

    start: int
    end: int
    layers: list[Layer]


def _pieces(blocks: list[Block], layers: list[Layer]) -> Iterator[_Piece]:
    """The text between any two neighbouring edges of blocks and layers."""
    spans = [(layer.start, layer.end) for layer in layers] + [(block.start, block.end) for block in blocks]
    cuts = sorted({edge for span in spans for edge in span})
    opening = sorted(layers, key=lambda layer: (layer.start, -layer.end, _DRAWN[layer.kind], layer.style, layer.hint))
    active: list[Layer] = []
    i = 0
    for start, end in zip(cuts, cuts[1:], strict=False):
        while i < len(opening) and opening[i].start <= start:
            active.append(opening[i])
            i += 1
        active = [layer for layer in active if layer.end > start]
        yield _Piece(start, end, sorted(active, key=lambda layer: _DRAWN[layer.kind]))


def _element(text: str, piece: _Piece) -> str:
    """A piece as one element, however its layers overlap."""
    shown = html_text(text[piece.start : piece.end])
    if not piece.layers:
        return shown
    closing = [layer for layer in piece.layers if layer.end == piece.end and layer.number]
    signs = "".join(f"<sup>{html_text(layer.number)}</sup>" for layer in closing)
    styles = ";".join(dict.fromkeys(layer.style for layer in piece.layers))
    hints = "\n".join(dict.fromkeys(layer.hint for layer in reversed(piece.layers)))
    kinds = " ".join(dict.fromkeys(f"ng-{layer.kind}" for layer in piece.layers))
    return f'<span class="{kinds}" style="{styles}" title="{html_text(hints)}">{shown}</span>{signs}'
