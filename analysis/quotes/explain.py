"""Why each quotation is what it is: the rules that decided its kind, its attribution and who its speaker is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from analysis.names.records import Mention
from analysis.quotes.extract import find_quotes
from analysis.quotes.marked.attribution import attributions
from analysis.quotes.marked.kinds import rule_of
from analysis.quotes.naming.speakers import speakers
from analysis.quotes.records import Phrase, Quotation
from analysis.quotes.words.items import Items
from analysis.text.document import Document


class Reasons(NamedTuple):
    """A quotation (or words in marks that are none) and the rules behind it; None where no rule of a table decided.

    `attribution` is the column `rule` of the quotes table.
    """

    quotation: Quotation
    kind: str | None
    attribution: str | None
    speaker: str | None


def explain_quotes(document: Document, mentions: Sequence[Mention]) -> list[Reasons]:
    """The rules behind each quotation of a text, in text order, given the mentions of its actors.

    >>> from analysis.names.mentions import find_mentions
    >>> from analysis.text.document import parse
    >>> document = parse("“The dam is a wreck,” Ann Lahti said. “It leaks,” she added.")
    >>> for reasons in explain_quotes(document, find_mentions(document)):
    ...     print(reasons.kind, reasons.attribution, reasons.speaker, sep="; ")
    anything else; cue; named
    short clause; cue; he or she
    """
    items = Items(document)
    kinds = _kind_rules(items)
    resolver = speakers(items, list(mentions))
    explained: list[Reasons] = []
    previous = None
    for quotation in find_quotes(document, mentions, left_out=True):
        phrase = _phrase(items, quotation)
        decision = resolver.decision(phrase, previous) if phrase and quotation.speaker else None
        unmarked = quotation.kind in ("mixed", "indirect", "no comment")
        kind = None if unmarked else kinds.get(_first_item(items, quotation.start))
        same = decision is not None and decision.answer == quotation.speaker
        explained.append(Reasons(quotation, kind, quotation.rule, decision.rule if decision and same else None))
        previous = quotation.speaker or previous
    return explained


def _kind_rules(items: Items) -> dict[int, str]:
    """The rule that decides the kind of each item that is in marks."""
    given = attributions(items)[0]
    doubled = 2 * sum(quoted.single for quoted in items.quoted) < len(items.quoted)
    return {
        items.item[number]: rule_of(items, items.item[number], attribution, doubled).name
        for number, attribution in enumerate(given)
    }


def _phrase(items: Items, quotation: Quotation) -> Phrase | None:
    """The items of the phrase that names the speaker."""
    if quotation.speaker_start is None or quotation.speaker_end is None:
        return None
    inside = [
        k
        for k in range(len(items.start))
        if items.start[k] >= quotation.speaker_start and items.end[k] <= quotation.speaker_end
    ]
    return (inside[0], inside[-1] + 1) if inside else None


def _first_item(items: Items, start: int) -> int:
    """The first item that ends after a place in the text."""
    return next((k for k in range(len(items.end)) if items.end[k] > start), -1)
