"""Untrusted text made safe to show: escaped for a page, cleaned for a terminal."""

from __future__ import annotations

import html
import re

_UNSHOWABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def escape(text: str) -> str:
    """Text for HTML: markup characters escaped, what no page can hold shown as a replacement character.

    >>> escape("<script>'\\x00")
    '&lt;script&gt;&#x27;\ufffd'
    """
    return html.escape(_UNSHOWABLE.sub("\ufffd", text), quote=True)


_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+")


def clean(text: str) -> str:
    """Text that can be shown on one line and cannot steer a terminal.

    >>> clean("a\\x1b[31mb\\nc")
    'a [31mb c'
    """
    return " ".join(_UNSAFE.sub(" ", str(text)).split())
