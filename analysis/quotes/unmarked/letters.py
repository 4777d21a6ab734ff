"""Letters to the editor: what is written between the address and the name of who signs."""

from __future__ import annotations

import re

from analysis.english.patterns import compiled_later
from analysis.quotes.records import SpokenLine
from analysis.quotes.unmarked.talk import MARKS, stripped
from analysis.text.document import Document

# Sir, the dam leaks. Dear Editor, the dam leaks. To the editor: the dam leaks.
ADDRESS = compiled_later(
    r"""
    (?:
        (?:Dear[ ])?(?:Sir|Madam|Sirs|Editor)(?:(?:[ ]or[ ]|/)Madam)?
        | SIR
        | To[ ]the[ ]editor
        | Dear[ ](?:Guardian|Times|Herald|Post|Telegraph|Independent)
    )
    (?:[ ]?[,:]|[ ][—–-])\s*
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Jo Berg; Dr. Jo van Berg; JO BERG, Oulu
SIGNED = compiled_later(
    r"""
    [—–-]?[ ]?
    (?P<name>
        (?:(?:Mrs?|Ms|Dr|Prof|Rev|Sir|Cllr)\.?[ ])?
        [A-Z][\w.'’-]*(?:[ ](?:[A-Z][\w.'’-]*|van|von|de|der|bin|al)){1,4}
    )
    (?:,[ ][^\n.!?]{2,60})?\s*
    """,
    re.VERBOSE,
)
LONGEST = 12  # blocks of a letter
LEAST = 20  # characters of its words


def letters(document: Document) -> list[SpokenLine]:
    """What letters say that begin with an address and end in a line with a name.

    >>> from analysis.text.document import parse
    >>> text = "Sir, The dam leaks and nobody mends it.\\n\\nI saw it again on Monday.\\n\\nJo Berg\\n\\nOulu"
    >>> [(line.key, text[line.start : line.end]) for line in letters(parse(text))]
    [('jo berg', 'The dam leaks and nobody mends it.'), ('jo berg', 'I saw it again on Monday.')]
    """
    text, blocks = document.text, document.blocks
    lines: list[SpokenLine] = []
    for number, block in enumerate(blocks):
        address = ADDRESS.match(text, block.start, block.end)
        if address is None:
            continue
        signed = _signature(document, number)
        if signed is None:
            continue
        last, name = signed
        starts = [address.end(), *(blocks[n].start for n in range(number + 1, last))]
        ends = [blocks[n].end for n in range(number, last)]
        for a, b in zip(starts, ends, strict=True):
            start, end = stripped(text, a, b) if text[a:b].strip() else (a, a)
            if end - start >= LEAST and text[start] not in MARKS:
                lines.append(SpokenLine(start, end, *name.span("name"), "letter", name["name"].casefold(), number))
    return lines


def _signature(document: Document, number: int) -> tuple[int, re.Match[str]] | None:
    """The block that signs the letter that begins in a block, and the name in it."""
    text, blocks = document.text, document.blocks
    for n in range(number + 1, min(number + LONGEST, len(blocks))):
        if ADDRESS.match(text, blocks[n].start, blocks[n].end):
            return None
        if signed := SIGNED.fullmatch(text, blocks[n].start, blocks[n].end):
            return n, signed
    return None
