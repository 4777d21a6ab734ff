"""The lines of a Nexis export as paragraphs, and paragraphs as the text of an article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from analysis.articles.archives.nexis_fields import PAGE_LINE, label, one_line

WIDEST = 130  # letters of a line that was broken at a width
_FEW = 5  # paragraphs; more are needed to tell that each is but a line
_STOP = re.compile(r"[.!?:;…][\"'’”)\]]*$")


class Paragraph(NamedTuple):
    """Lines without an empty one between them, and whether all of them are set in from the left."""

    lines: list[str]
    is_centred: bool = False

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


def paragraphs(lines: Iterable[str]) -> Iterator[Paragraph]:
    """Paragraphs are separated by empty lines; lines that only number a page are dropped."""
    held: list[str] = []
    for line in lines:
        line = line.replace("\f", "").replace("\ufeff", "").rstrip()
        if line and not PAGE_LINE.fullmatch(line):
            held.append(line)
        elif held and not line:
            yield _paragraph(held)
            held = []
    if held:
        yield _paragraph(held)


def _paragraph(lines: list[str]) -> Paragraph:
    return Paragraph([line.strip() for line in lines], all(line[:3].isspace() for line in lines))


def joined(parts: list[Paragraph]) -> str:
    """Paragraphs as a text; where Nexis made each line one, they are lines again."""
    texts = [part.text for part in parts if part.lines]
    return ("\n" if len(texts) > _FEW and _broken(texts) else "\n\n").join(texts)


def by_line(part: Paragraph) -> list[Paragraph]:
    """A paragraph; of lines that were not broken at a width, each is one."""
    return [part] if len(part.lines) < 2 or _broken(part.lines) else [Paragraph([line]) for line in part.lines]


def _broken(lines: list[str]) -> bool:
    """Whether lines were broken at a width: none is long, and most stop in the middle of a sentence."""
    stopped = sum(_STOP.search(line) is not None for line in lines[:-1])
    return max(map(len, lines)) <= WIDEST and 2 * stopped < len(lines) - 1


def by_label(part: Paragraph, capitals: bool) -> Iterator[Paragraph]:
    """A paragraph that begins with the name of a part, and goes on with those of others, as one for each."""
    begins = [i for i, line in enumerate(part.lines) if label(line, capitals)]
    if not begins or begins[0] > 0:
        yield part
        return
    for begin, end in zip(begins, [*begins[1:], len(part.lines)], strict=True):
        yield Paragraph(part.lines[begin:end])


def fields(parts: Iterable[Paragraph], capitals: bool) -> dict[str, str]:
    """What the parts with names say; of two with one name, the first."""
    said: dict[str, str] = {}
    for part in parts:
        if found := label(part.lines[0], capitals):
            said.setdefault(found.kind, one_line([found.value, *part.lines[1:]]))
    return {kind: value for kind, value in said.items() if value}
