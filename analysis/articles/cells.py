"""Texts in the cells of a table: HTML, entities and escapes become the text they stand for, and that is noted."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pandas as pd

from analysis.articles.files import Report, Unreadable
from analysis.articles.markup import (
    has_entities,
    has_escapes,
    has_tags,
    is_page,
    without_entities,
    without_escapes,
    without_tags,
)
from analysis.articles.notes import Notes
from analysis.articles.pages import main_text
from analysis.schema import TEXT


class Step(NamedTuple):
    """One thing that a cell may have been kept with, how it is seen, what it becomes, and what is said of it."""

    kind: str
    seen: Callable[[str], bool]
    text: Callable[[str], str]
    said: str


def _text_of_page(page: str) -> str:
    try:
        return main_text(page)["text"] or ""
    except Unreadable:
        return without_tags(page)


STEPS = [
    Step("escapes", has_escapes, without_escapes, r"held \n or \u201c for line ends or letters, which they now are"),
    Step("pages", is_page, _text_of_page, "held a whole web page; its main text was taken"),
    Step("tags", has_tags, without_tags, "held HTML tags, turned into text"),
    Step("entities", has_entities, without_entities, "held entities such as &quot;, turned into the letters they are"),
]


def clean_texts(texts: pd.Series, where: list[str], notes: Notes) -> pd.Series:
    """The texts of a table, without what they were kept with."""
    clean = [_clean(text, STEPS, place, notes) for text, place in zip(texts, where, strict=True)]
    return pd.Series(pd.array(clean, dtype=TEXT), texts.index)


def _clean(text: str, steps: list[Step], place: str, notes: Notes) -> str:
    for step in steps:
        if step.seen(text):
            text = step.text(text)
            notes.add(place, step.kind, step.said)
    return text


def clean_document(text: str, place: str, report: Report) -> str:
    """The text of a file, without entities, and without escapes if there are no real line ends."""
    notes = Notes()
    in_one_line = len(text.strip().splitlines()) < 2
    steps = [step for step in STEPS if step.kind == "entities" or (step.kind == "escapes" and in_one_line)]
    text = _clean(text, steps, place, notes)
    notes.tell(report)
    return text


def clean_line(line: str) -> str | None:
    """A title or the name of an outlet, likewise, in one line; None if nothing is left.

    >>> clean_line("<b>Rain</b> &amp; snow\\n")
    'Rain & snow'
    """
    if has_tags(line) or has_entities(line):
        line = " ".join(without_entities(without_tags(line)).split())
    return line or None
