"""Why an article was measured as it was: the rule behind each quotation and each name, as lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from analysis.display.safe_text import terminal_text
from analysis.names.mentions import find_mentions, why_one_actor
from analysis.names.rules.run import Change, explain
from analysis.names.tokens import Name
from analysis.quotes.explain import Reasons, explain_quotes
from analysis.text.document import Document, read

LONGEST = 70  # characters of a quotation that are shown


def decisions(text: str) -> str:
    """The rules that decided on each quotation and each name of a text, by their names in the tables of rules.

    >>> print(decisions("“The dam is a wreck,” Ann Lahti said. Lahti left."))
    <BLANKLINE>
    Why each quotation
      The dam is a wreck,
        kind: direct (anything else)
        attribution: cue, “said”, right ...% of the time
        speaker: Ann Lahti, from “Ann Lahti” (named)
    <BLANKLINE>
    Which rules changed a name that the tagger found, or found another
      Lahti [organisation] -> Lahti [person] (decide bearers: surname of a person)
    <BLANKLINE>
    Which names are one actor
      lahti = ann lahti (surname)
    """
    document = read(text)
    return "\n".join([*_quotation_lines(document), *_name_lines(document), *_actor_lines(document)])


def _quotation_lines(document: Document) -> Iterator[str]:
    if document.reason:
        yield f"no quotations: {terminal_text(document.reason)}"
        return
    explained = explain_quotes(document, find_mentions(document))
    if explained:
        yield from ("", "Why each quotation")
    for reasons in explained:
        yield from _reasons_lines(document, reasons)


def _reasons_lines(document: Document, reasons: Reasons) -> Iterator[str]:
    quotation = reasons.quotation
    yield f"  {_words(document, quotation.start, quotation.end)}"
    yield f"    kind: {quotation.kind}" + (f" ({reasons.kind})" if reasons.kind else "")
    if reasons.attribution:
        cue = f", “{terminal_text(quotation.cue)}”" if quotation.cue else ""
        right = f", right {quotation.confidence:.0%} of the time" if quotation.confidence else ""
        yield f"    attribution: {reasons.attribution}{cue}{right}"
    if quotation.speaker:
        phrase = _words(document, quotation.speaker_start, quotation.speaker_end)
        rule = f" ({reasons.speaker})" if reasons.speaker else ""
        yield f"    speaker: {terminal_text(quotation.speaker)}, from “{phrase}”{rule}"


def _name_lines(document: Document) -> Iterator[str]:
    """What the rules changed in the names that the tagger found; names without a line are as the tagger has them."""
    changes = explain(document)
    if changes:
        yield from ("", "Which rules changed a name that the tagger found, or found another")
    for change in changes:
        yield f"  {_change(document, change)}"


def _change(document: Document, change: Change) -> str:
    before, now = (_name(document, name) if name else "no name" for name in (change.before, change.now))
    rules = f": {', '.join(change.rules)}" if change.rules else ""
    return f"{before} -> {now} ({change.corrector.replace('_', ' ')}{rules})"


def _name(document: Document, name: Name) -> str:
    return f"{terminal_text(document.text[name.start : name.end])} [{name.kind}]"


def _actor_lines(document: Document) -> Iterator[str]:
    joins = why_one_actor(document)
    if joins:
        yield from ("", "Which names are one actor")
    for join in joins:
        yield f"  {terminal_text(join.form)} = {terminal_text(join.other)} ({join.rule})"


def _words(document: Document, start: int | None, end: int | None) -> str:
    """Words of the text on one line, shortened."""
    words = terminal_text(document.text[start:end])
    return words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
