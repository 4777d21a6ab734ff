"""An article with what is marked in it, as HTML: every letter once, and a control in every mark.

A quotation is an element in which its letters are labels of a radio button of its own: a click, a tap or the arrow keys
choose it, and the style sheet follows the speaker of the one that is chosen. Names and words of tone have such a button
too. All buttons are hidden until a style sheet shows them, and no letter of what they say is text of the page.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import count, groupby, pairwise
from typing import NamedTuple

from analysis.display.palette import GREY
from analysis.display.safe_text import html_text
from analysis.reading.layers import Layer
from analysis.text.document import Block

_DRAWN = {"quotation": 0, "name": 1, "speaker": 2, "cue": 3, "tone": 4}  # a later one is drawn over an earlier one
_OWN_BUTTON = ("name", "tone")
_HEADINGS = {"headline": 0, "subheading": 1}
HIDDEN = 'style="display:none"'  # until a style sheet shows it; notebooks drop the attribute that would say so
_SMALL = f' style="color:{GREY};font-size:0.85em"'


class _Piece(NamedTuple):
    """A stretch of text under the same layers."""

    start: int
    end: int
    quotations: tuple[Layer, ...]
    layers: tuple[Layer, ...]  # the others


class _Run(NamedTuple):
    """Neighbouring pieces of one block under the same quotations, and the button of these."""

    quotations: tuple[Layer, ...]
    pieces: list[_Piece]
    button: str


class Element(NamedTuple):
    """A heading or a paragraph of the page."""

    kind: str
    html: str


def marked_elements(
    text: str, blocks: list[Block], layers: Iterable[Layer], *, group: str, heading: int
) -> list[Element]:
    """The headings and paragraphs of an article with what is marked in them.

    `group` names the radio buttons; `heading` is the level of the headline.
    """
    blocks = [block for block in blocks if block.start < block.end]
    pieces = list(_pieces(blocks, [layer for layer in layers if 0 <= layer.start < layer.end <= len(text)]))
    starts = [piece.start for piece in pieces]
    numbers = count(1)
    runs = []
    for block in blocks:
        own = pieces[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
        runs.append(
            [
                _Run(quotations, list(run), f"{group}-{next(numbers)}" if quotations else "")
                for quotations, run in groupby(own, key=lambda piece: piece.quotations)
            ]
        )
    writer = _Writer(text, group, numbers, [run for of_block in runs for run in of_block])
    return [_element(writer, row, runs, heading) for row in _rows(text, blocks)]


def _rows(text: str, blocks: list[Block]) -> Iterator[list[tuple[int, Block]]]:
    """The numbered blocks by line: a dateline stands in one with its paragraph."""
    row: list[tuple[int, Block]] = []
    for number, block in enumerate(blocks):
        if row and (row[-1][1].kind != "dateline" or "\n" in text[row[-1][1].end : block.start]):
            yield row
            row = []
        row.append((number, block))
    if row:
        yield row


def _element(writer: _Writer, row: list[tuple[int, Block]], runs: list[list[_Run]], heading: int) -> Element:
    shown, end = "", row[0][1].start
    for number, block in row:
        shown += html_text(writer.text[end : block.start]) + "".join(map(writer.run, runs[number]))
        end = block.end
    kind = row[-1][1].kind
    if kind in _HEADINGS:
        tag, style = f"h{min(6, heading + _HEADINGS[kind])}", ""
    else:
        tag, style = "p", "" if kind == "paragraph" else _SMALL
    return Element(kind, f'<{tag} class="ng-block ng-{kind}"{style}>{shown}</{tag}>')


def _pieces(blocks: list[Block], layers: list[Layer]) -> Iterator[_Piece]:
    """The text between any two neighbouring edges of blocks and layers."""
    spans = [(layer.start, layer.end) for layer in layers] + [(block.start, block.end) for block in blocks]
    cuts = sorted({edge for span in spans for edge in span})
    opening = sorted(layers, key=lambda layer: (layer.start, -layer.end, _DRAWN[layer.kind], layer.style, layer.hint))
    active: list[Layer] = []
    i = 0
    for start, end in pairwise(cuts):
        while i < len(opening) and opening[i].start <= start:
            active.append(opening[i])
            i += 1
        active = [layer for layer in active if layer.end > start]
        drawn = sorted(active, key=lambda layer: _DRAWN[layer.kind])
        quotations = tuple(layer for layer in drawn if layer.kind == "quotation")
        yield _Piece(start, end, quotations, tuple(drawn[len(quotations) :]))


class _Writer:
    """Writes runs of pieces as HTML, and knows which button a cue leads to: the first of its quotation."""

    def __init__(self, text: str, group: str, numbers: Iterator[int], runs: list[_Run]) -> None:
        self.text, self._group, self._numbers = text, group, numbers
        self._button_of: dict[int, str] = {}
        self._own_button: dict[Layer, str] = {}  # of names and words of tone
        for run in runs:
            for layer in run.quotations:
                self._button_of.setdefault(layer.quotation, run.button)

    def run(self, run: _Run) -> str:
        if not run.quotations:
            return "".join(self._piece(piece, "", 0) for piece in run.pieces)
        inner = run.quotations[-1]
        shown = "".join(self._piece(piece, run.button, inner.key) for piece in run.pieces)
        signs = [layer.number for layer in run.quotations if layer.end == run.pieces[-1].end]
        shown += "".join(f"<sup>{html_text(sign)}</sup>" for sign in signs)
        hint = "\n\n".join(dict.fromkeys(layer.hint for layer in reversed(run.quotations)))
        return _mark(run.quotations, shown + self._radio(run.button, inner.key, hint), hint)

    def _piece(self, piece: _Piece, button: str, key: int) -> str:
        """A piece, given the button and the speaker of the quotation that it is in."""
        shown, layers, radio = html_text(self.text[piece.start : piece.end]), piece.layers, ""
        hint = "\n".join(dict.fromkeys(layer.hint for layer in reversed(layers)))
        own = [layer for layer in layers if layer.kind in _OWN_BUTTON]
        if new := [layer for layer in own if layer not in self._own_button]:
            button = f"{self._group}-{next(self._numbers)}"
            radio = self._radio(button, key or max(layer.key for layer in layers), hint)
            self._own_button |= dict.fromkeys(new, button)
        elif own:
            button = self._own_button[own[-1]]
        elif layers:
            button = self._button_of.get(layers[-1].quotation, button)
        if button:
            shown = f'<label for="{button}">{shown}</label>'
        return _mark(layers, shown + radio, hint) if layers else shown

    def _radio(self, button: str, key: int, hint: str) -> str:
        return radio(self._group, key, hint.replace("\n\n", "; within: ").replace("\n", "; "), button)


def radio(group: str, key: int, said: str, button: str = "", *, checked: bool = False) -> str:
    """A button that follows a speaker, and what a screen reader says of it."""
    name = f' id="{button}"' if button else ""
    return (
        f'<input type="radio" {HIDDEN} class="ng-f ng-f{key}" name="{group}"{name} aria-label="{html_text(said)}"'
        f"{' checked' * checked}>"
    )


def _mark(layers: tuple[Layer, ...], shown: str, hint: str) -> str:
    """What is marked, however its layers overlap."""
    styles = ";".join(dict.fromkeys(layer.style for layer in layers if layer.style))
    style = f' style="{styles}"' if styles else ""
    classes = " ".join(dict.fromkeys(name for layer in layers for name in layer.classes.split()))
    return f'<span class="ng-mark {classes}"{style} data-tip="{html_text(hint)}">{shown}</span>'
