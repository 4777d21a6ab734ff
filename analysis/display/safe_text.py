"""Untrusted text made safe to show: one function for each place, and one list of unsafe characters for all.

Two more functions are in `analysis.export`, which writes tables: `defused` for spreadsheet formulas and `file_name`.
"""

from __future__ import annotations

import html
import re
from collections.abc import Container

from analysis.english.patterns import compiled_later

REPLACEMENT = "\ufffd"
_LAYOUT = "\t\n\r"
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f"
_MORE_CONTROLS = "\x7f-\x9f"
_INVISIBLE = "\u200b-\u200f\u202a-\u202e\u2066-\u2069"  # no width, or they turn the direction of writing
_NO_CHARACTERS = "\ud800-\udfff\ufffe\uffff"  # half a surrogate pair, and two that Unicode will never assign

_NOT_IN_HTML = compiled_later(f"[{_CONTROLS}{_MORE_CONTROLS}{_NO_CHARACTERS}]")
_NOT_IN_CELLS = compiled_later(f"[{_CONTROLS}{_NO_CHARACTERS}]")
_NOT_IN_TERMINALS = re.compile(f"[{_LAYOUT}{_CONTROLS}{_MORE_CONTROLS}{_INVISIBLE}]+")
_NOT_IN_LOGS = compiled_later(f"[{_LAYOUT}{_CONTROLS}{_MORE_CONTROLS}{_INVISIBLE}\ud800-\udfff]")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+!|~$@:-])")


def html_text(text: str) -> str:
    """Text for a page: markup escaped, characters that a page cannot hold replaced.

    >>> html_text("<script>'\\x00")
    '&lt;script&gt;&#x27;\ufffd'
    """
    return html.escape(_NOT_IN_HTML.sub(REPLACEMENT, text), quote=True)


def markdown_text(text: str) -> str:
    """Text that Markdown and HTML show letter for letter, on one line.

    >>> markdown_text("*not* emphasised")
    '\\\\*not\\\\* emphasised'
    """
    return _MARKDOWN.sub(r"\\\1", html.escape(" ".join(text.split()), quote=False))


def terminal_text(text: str) -> str:
    """Text for one line of a terminal, which it cannot steer.

    >>> terminal_text("a\\x1b[31mb\\nc")
    'a [31mb c'
    """
    return " ".join(_NOT_IN_TERMINALS.sub(" ", text).split())


def log_text(text: str) -> str:
    """Text for a message: invisible characters are written as escapes, so that a file can be found by its name.

    >>> log_text("a\\x1b[2J.txt")
    'a\\\\x1b[2J.txt'
    """
    return _NOT_IN_LOGS.sub(lambda match: match[0].encode("unicode_escape").decode(), text)


def cell_text(text: str, length: int) -> str:
    """Text for a cell of a spreadsheet that holds at most `length` characters.

    >>> cell_text("a\\x00b", 10), cell_text("abcdef", 3)
    ('a\ufffdb', 'abc …')
    """
    shown = _NOT_IN_CELLS.sub(REPLACEMENT, text)
    return shown if len(shown) <= length else shown[:length] + " …"


def plot_text(text: str, glyphs: Container[int]) -> str:
    """Text for one line of a plot: what the font has no glyph for is replaced.

    >>> plot_text("Ann\\nLee", {ord(c) for c in " Anle"})
    'Ann \ufffdee'
    """
    plain = " ".join(text.split())
    return "".join(c if ord(c) in glyphs and c.isprintable() else REPLACEMENT for c in plain)
