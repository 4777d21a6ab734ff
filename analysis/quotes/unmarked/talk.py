"""What speech without quotation marks looks like: conversation, the marks it does without, the edges of a span."""

from __future__ import annotations

import re

from analysis.english.patterns import compiled_later

# A question, a pronoun of conversation, or an answer's first word.
TALK = compiled_later(
    r"""
    \b(?:I|[Ww]e|[Yy]ou|[Mm]e|[Mm]y|[Oo]ur|[Yy]our)\b   # Our dam leaks.
    | \bI['’](?:m|ve|ll|d)\b                            # I’m sorry.
    | \?                                                # Does it leak?
    | \A(?:Yes|No|Yeah|Well|Thank|Thanks)\b             # Yes. It leaks.
    """,
    re.VERBOSE,
)
# The same for a paragraph in which a speaker goes on: We mended it.
OWN = re.compile(r"\b(?:I|I['’](?:m|ve|ll|d)|[Ww]e|[Mm]y|[Oo]ur)\b")
IN_MARKS = re.compile(r"“[^”]*”?|\"[^\"]*\"?|‘[^’]*’?")
MARKS = "“\"„«‘'"


def without_quotations(text: str) -> str:
    """A text without what is in quotation marks.

    >>> without_quotations("She said “I know” twice.")
    'She said  twice.'
    """
    return IN_MARKS.sub("", text)


def stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without the white space at its ends.

    >>> stripped("It rained. ", 2, 11)
    (3, 10)
    """
    words = text[start:end]
    return end - len(words.lstrip()), start + len(words.rstrip())
