"""What is marked in an article, as layers over its text: quotations with speaker and cue, names, words of tone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import pandas as pd

from analysis.display.palette import INK, ORANGE, SKY, YELLOW, name_or_unknown
from analysis.schema import records

NAMES = ("person", "organisation", "place")  # the kinds of names that have a line of their own
_WHERE = {"direct": "in quotation marks", "mixed": "reported, with quoted words", "indirect": "reported without marks"}
_WITHOUT_MARKS = "word for word, without marks"  # the lines of a transcript, a post, a statement set off
_SIGNS = set("\"“”„«»‟'‘’`´")
# What a word adds to the tone of its sentence, either way, to be marked, and to be marked as strong. Half of the words
# that the lists know add less than the first, and a reader sees little in them.
MARKED, STRONG = 0.05, 0.1
# Lines need a contrast of 3 to 1 with white; orange, sky blue and yellow have less.
_LINES = {ORANGE: "#b07a00", SKY: "#2f93d0", YELLOW: "#949000"}
_RULES = {
    "cue": "the cue names the speaker",
    "according to": "the cue names the speaker",
    "distant cue": "a cue further away names the speaker",
    "colon": "the speaker stands before a colon",
    "signature": "the speaker signs the words",
    "new speaker": "the sentence before turns to a new speaker",
    "same paragraph": "the same speaker goes on in the paragraph",
    "next quotation": "the next quotation names the speaker",
    "continued": "the quotation began in the paragraph before",
    "previous paragraph": "the speaker of the paragraph before goes on",
    "previous sentence": "the sentence before is about the speaker",
    "same sentence": "the speaker is the subject of the sentence",
}
ToneWord = tuple[int, int, float]  # start, end, weight


class Look(NamedTuple):
    """How a speaker is shown: colour, number, and the class of everything that is marked as the speaker's."""

    name: str
    colour: str
    number: str
    key: int


class Layer(NamedTuple):
    """Something marked in the text: where, of what kind, how it looks and what is said of it."""

    start: int
    end: int
    kind: str  # quotation, speaker, cue, name or tone
    classes: str
    hint: str
    style: str = ""  # written into the page, for readers whose notebook drops style sheets
    number: str = ""  # a small sign put behind it, so that nobody needs the colour
    key: int = 0  # of the speaker; 0 is nobody
    quotation: int = -1  # the number of the quotation that it belongs to, counted by rows


class _Quote(NamedTuple):
    """A row of the quotes table, as far as it is shown."""

    start: int
    end: int
    kind: str
    speaker: str | None
    speaker_start: float
    speaker_end: float
    cue: str | None
    cue_start: float
    cue_end: float
    rule: str | None
    confidence: float
    relayed_by: str | None
    speaker_title: str | None
    organisation: str | None
    where: str


class _Mention(NamedTuple):
    """A row of the mentions table, as far as it is shown."""

    start: int
    end: int
    kind: str
    actor: str | None
    form: str | None


def tint(colour: str, strength: float) -> str:
    """The colour on white, as strong as asked for.

    >>> tint("#000000", 1.0), tint("#000000", 0.0)
    ('#000000', '#ffffff')
    """
    parts = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{round(255 - strength * (255 - part)):02x}" for part in parts)


def line(colour: str) -> str:
    """The colour, or a shade of it that is dark enough for a line on white.

    >>> line("#0072b2"), line("#f0e442")
    ('#0072b2', '#949000')
    """
    return _LINES.get(colour, colour)


def speaker_style(colour: str) -> str:
    return f"border-bottom:3px double {line(colour)}"


def cue_style() -> str:
    return f"font-style:italic;border-bottom:1px solid {INK}"


def quotation_style(kind: str, colour: str) -> str:
    if kind == "indirect":
        return f"border-bottom:2px dotted {line(colour)}"
    strength = 0.28 if kind == "direct" else 0.12
    return f"background-color:{tint(colour, strength)};border-bottom:2px solid {line(colour)}"


def colours_of(style: str) -> str:
    """The ground and the line of a mark, for the style sheet to give back to it while its speaker is followed.

    >>> colours_of("border-bottom:2px dotted #0072b2")
    '--b:none;--l:#0072b2'
    """
    ground = style.split("background-color:")[1].split(";")[0] if "background-color" in style else "none"
    return f"--b:{ground};--l:{style.rsplit(' ', 1)[1]}"


def where_quoted(quotes: pd.DataFrame, text: str) -> pd.Series:
    """How the words of each quotation stand in the text, in words for readers."""
    found = []
    for start, end, kind in zip(quotes["start"], quotes["end"], quotes["kind"], strict=True):
        marked = kind != "direct" or not _SIGNS.isdisjoint(text[max(0, start - 2) : start] + text[end : end + 2])
        found.append(_WHERE.get(kind, kind) if marked else _WITHOUT_MARKS)
    return pd.Series(found, index=quotes.index, dtype=object)


def quotation_layers(quotes: pd.DataFrame, looks: dict[str, Look]) -> Iterator[Layer]:
    """The quotations, each with its speaker and its cue where the table says where they are.

    The table has a column `where` (`where_quoted`).
    """
    for number, quote in enumerate(records(quotes.reindex(columns=list(_Quote._fields)), _Quote)):
        look = looks[name_or_unknown(quote.speaker)]
        style, mine = quotation_style(quote.kind, look.colour), f"ng-by ng-s{look.key}"
        hint = _hint_of_quotation(quote, look.name)
        classes = f"ng-quotation {mine}"
        shown = f"{colours_of(style)};{style}"
        yield Layer(quote.start, quote.end, "quotation", classes, hint, shown, look.number, look.key, number)
        for kind, start, end, style in (
            ("speaker", quote.speaker_start, quote.speaker_end, speaker_style(look.colour)),
            ("cue", quote.cue_start, quote.cue_end, cue_style()),
        ):
            if pd.notna(start) and pd.notna(end):
                hint = f"speaker: {look.name}" if kind == "speaker" else f"cue for what {look.name} says"
                classes, shown = f"ng-{kind} {mine}", f"{colours_of(style)};{style}"
                yield Layer(int(start), int(end), kind, classes, hint, shown, "", look.key, number)


def _hint_of_quotation(quote: _Quote, speaker: str) -> str:
    title = quote.speaker_title.split("; ")[0] if isinstance(quote.speaker_title, str) else None
    about = [part for part in (title, quote.organisation) if isinstance(part, str) and part not in speaker]
    lines = [f"{speaker} ({', '.join(about)})" if about else speaker, quote.where]
    if isinstance(quote.relayed_by, str):
        lines.append(f"passed on by {quote.relayed_by}")
    if isinstance(quote.cue, str):
        lines.append(f"cue: {quote.cue}")
    if isinstance(quote.rule, str):
        why = f" ({_RULES[quote.rule]})" if quote.rule in _RULES else ""
        lines.append(f"speaker found by the rule: {quote.rule}{why}")
    if pd.notna(quote.confidence):
        likely = "more than 99%" if quote.confidence > 0.99 else f"{quote.confidence:.0%}"
        lines.append(f"attributions like this one are right {likely} of the time")
    return "\n".join(lines)


def name_layers(mentions: pd.DataFrame, looks: dict[str, Look]) -> Iterator[Layer]:
    for mention in records(mentions.reindex(columns=list(_Mention._fields)), _Mention):
        who = mention.actor if isinstance(mention.actor, str) else "nobody the article names"
        form = f", by {mention.form}" if isinstance(mention.form, str) and mention.form != "name" else ""
        key = looks[who].key if who in looks else 0
        classes = f"ng-name ng-{mention.kind}" if mention.kind in NAMES else "ng-name"
        yield Layer(mention.start, mention.end, "name", classes, f"{mention.kind}: {who}{form}", key=key)


def tone_layers(words: Iterable[ToneWord]) -> Iterator[Layer]:
    """The words that carry tone, those left out that add little."""
    for start, end, weight in words:
        if abs(weight) >= MARKED:
            hint = f"adds {weight:+.2f} to the tone of its sentence".replace("-", "\u2212")
            yield Layer(int(start), int(end), "tone", tone_classes(weight), hint)


def tone_classes(weight: float) -> str:
    strong = " ng-strong" if abs(weight) >= STRONG else ""
    return f"ng-tone ng-{'pos' if weight > 0 else 'neg'}{strong}"
