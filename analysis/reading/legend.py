"""What stands above the article: where it is from, the switches, the speakers to follow, what the marks mean."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from analysis.display.palette import GREY, name_or_unknown
from analysis.display.safe_text import html_text
from analysis.reading.layers import (
    MARKED,
    NAMES,
    STRONG,
    Look,
    colours_of,
    cue_style,
    quotation_style,
    speaker_style,
    tone_classes,
)
from analysis.reading.markup import HIDDEN, radio

_ORDER = {"direct": 0, "mixed": 1, "indirect": 2}
NOTHING = "No quotation and no report was found in this article."


def switches(group: str, shown: list[str]) -> str:
    """A switch for each kind of mark that occurs; the speakers' is on.

    What they are called comes with the style sheet (`data-text`), without which they would do nothing.
    """
    boxes = "".join(
        f'<label data-text="{name}"><input type="checkbox" {HIDDEN} class="ng-show-{name.lower()}" '
        f'aria-label="{name}"{" checked" * (name == "Speakers")}></label>'
        for name in shown
    )
    follow = radio(group, 0, "All speakers", checked=True)
    everybody = f'<label class="ng-all" data-text="All speakers">{follow}</label>' if "Speakers" in shown else ""
    return f'<fieldset class="ng-bar" {HIDDEN} aria-label="What is marked">{boxes}{everybody}</fieldset>\n'


def speakers(group: str, quotes: pd.DataFrame, looks: dict[str, Look]) -> str:
    """The speakers as a list, each with a button that follows them through the article."""
    said: dict[str, tuple[set[object], set[object]]] = {name: (set(), set()) for name in looks}
    for name, kind, number in zip(quotes["speaker"], quotes["kind"], quotes["quote_id"], strict=True):
        said[name_or_unknown(name)][kind == "indirect"].add(number)  # one that is interrupted counts once
    return _list("ng-speakers", [_speaker(group, look, _how_often(*said[look.name])) for look in looks.values()])


def _speaker(group: str, look: Look, often: str) -> str:
    style = quotation_style("direct", look.colour)
    button = radio(group, look.key, f"Follow {look.name}: {often}")
    return (
        f'<label class="ng-chip ng-by ng-s{look.key}" style="{colours_of(style)}">{button}'
        f'<span class="ng-who" style="{style}">{html_text(look.name)}</span>'
        f"<sup>{look.number}</sup></label> <small>{often}</small>"
    )


def _how_often(quotations: set[object], reports: set[object]) -> str:
    counts = ((len(quotations), "quotation"), (len(reports), "report"))
    return ", ".join(f"{n} {noun}{'s' * (n != 1)}" for n, noun in counts if n)


def key_of_quotations(quotes: pd.DataFrame, *, dimmed: bool) -> str:
    """What the lines and letters mean, as far as they occur."""
    return _list("ng-key", [f'<span style="{style}">{what}</span>' for style, what in _lines(quotes, dimmed)])


def _lines(quotes: pd.DataFrame, dimmed: bool) -> Iterator[tuple[str, str]]:
    occurring = set(zip(quotes["kind"], quotes["where"], strict=True))
    for kind, where in sorted(occurring, key=lambda pair: (_ORDER.get(pair[0], 3), pair)):
        yield quotation_style(kind, GREY), html_text(where)
    if "speaker_start" in quotes and quotes["speaker_start"].notna().any():
        yield speaker_style(GREY), "speaker"
    if "cue_start" in quotes and quotes["cue_start"].notna().any():
        yield cue_style(), "cue"
    if dimmed:
        yield f"color:{GREY};font-size:0.85em", "not the article itself"


def key_of_names(mentions: pd.DataFrame) -> str:
    """The kinds of names that occur; a style sheet shows them with the names."""
    kinds = [kind for kind in NAMES if (mentions["kind"] == kind).any()]
    return _list("ng-key ng-key-names", [f'<span class="ng-name ng-{kind}">{kind}</span>' for kind in kinds], True)


def key_of_tone() -> str:
    """The four looks of words that carry tone, and which words have none."""
    looks = (
        (STRONG, "strongly positive"),
        (MARKED, "positive"),
        (-MARKED, "negative"),
        (-STRONG, "strongly negative"),
    )
    entries = [f'<span class="{tone_classes(weight)}"><span>{what}</span></span>' for weight, what in looks]
    note = f"Strong: adds {STRONG:g} or more to the tone of its sentence. Unmarked: adds less than {MARKED:g}."
    return _list("ng-key ng-key-tone", [*entries, note], True)


def _list(classes: str, entries: list[str], hidden: bool = False) -> str:
    items = "".join(f"<li>{entry}</li>" for entry in entries)
    return f'<ul class="{classes}"{f" {HIDDEN}" * hidden}>{items}</ul>\n' if entries else ""
