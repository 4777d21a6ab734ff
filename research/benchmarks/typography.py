"""How many articles keep all their results when only their typography changes.

    python research/benchmarks/typography.py FILE... [--articles 300] [--only NAME] [--show 3]

FILE is JSON lines with text. Each article is measured as it is and changed in one way after the other: lines broken at
several widths, with blank lines between paragraphs or with first lines set in; soft hyphens, odd spaces, ligatures,
accents apart, byte order marks, other line ends, characters of Windows-1252 taken for Latin-1, quotation marks of other
kinds. An article is unchanged if all five tables of `measure` are the same but for offsets, and words the same but for
white space and typography; with an unrelated paragraph after its end, if what is found before it is the same. Each two
kinds of marks are compared, in the articles whose double marks come in pairs. The articles are spread evenly over the
files, without those whose lines are broken as they are. --show prints what changed in some articles.
"""

from __future__ import annotations

import argparse
import json
import re
import textwrap
import unicodedata
from collections.abc import Callable, Iterator
from functools import partial
from itertools import combinations
from pathlib import Path

import pandas as pd

from analysis.pipeline import Measures, measure

OFFSETS = ("start", "end", "speaker_start", "speaker_end", "cue_start", "cue_end", "first", "verbatim")
WIDTHS = (28, 34, 40, 60, 72, 80, 100)
LIGATURES = {"ffi": "ﬃ", "ffl": "ﬄ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ"}
BROKEN = re.compile(r"[^\n.!?:”\"]\n+[a-z]")  # such lines were broken already, and what follows is no paragraph
SPREAD = 0.02  # by which it may differ: it is made of offsets


def broken(text: str, width: int, between: str = "\n\n", **how: object) -> str:
    """Each line broken; set-in first lines need no blank lines between."""
    how = {"break_long_words": False, "break_on_hyphens": False, **how}
    return between.join(textwrap.fill(line, width, **how) for line in text.split("\n") if line.strip())  # type: ignore[arg-type]


def inside_words(text: str, sign: str) -> str:
    """A sign after every third letter of longer words."""
    return re.sub(r"([^\W\d_]{3})(?=[^\W\d_]{3})", rf"\1{sign}", text)


def with_ligatures(text: str) -> str:
    for letters, ligature in LIGATURES.items():
        text = text.replace(letters, ligature)
    return text


STRAIGHT = re.compile(r'(?:(?<=[\s(\[—–-])|^)"(?=\S)', re.M)  # that opens
PAIRED = re.compile(r"[^“”]*(?:“[^“”]*”[^“”]*)*")  # a paragraph


def curly(text: str) -> str | None:
    """The text with curly double marks, if those of each paragraph come in pairs, and there are some."""
    text = STRAIGHT.sub("“", text).replace('"', "”")
    return text if "“" in text and all(map(PAIRED.fullmatch, text.split("\n"))) else None


MARKS: dict[str, Callable[[str], str]] = {
    "curly": lambda text: text,
    "straight": lambda text: text.translate({ord(mark): '"' for mark in "“”"}),
    "straight, apostrophes too": lambda text: text.translate(str.maketrans("“”‘’", "\"\"''")),
    "angled": lambda text: text.translate(str.maketrans("“”", "«»")),
    "low and high": lambda text: text.translate(str.maketrans("“”", "„“")),
    "two of LaTeX": lambda text: text.replace("“", "``").replace("”", "''"),
}
AFTER = "\n\nThe gates of the park were shut, and the price of bread in the fields of the north was high."


def taken_for_latin_1(text: str) -> str:
    return "".join(c.encode("cp1252").decode("latin-1") if c in "‘’“”–—…•" else c for c in text)


CHANGES: dict[str, Callable[[str], str]] = {
    **{f"lines of {width}": partial(broken, width=width) for width in WIDTHS},
    **{
        f"lines of {width}, set in": partial(broken, width=width, between="\n", initial_indent="    ")
        for width in WIDTHS
    },
    **{f"lines of {width}, behind hyphens": partial(broken, width=width, break_on_hyphens=True) for width in WIDTHS},
    "lines of 72, no blank lines": partial(broken, width=72, between="\n"),
    "white space around": lambda text: f"\n\n  {text} \n \n",
    "spaces at the ends of lines": lambda text: text.replace("\n", "  \n"),
    "more blank lines": lambda text: re.sub(r"\n+", lambda found: found[0] + "\n" * max(2, len(found[0])), text),
    "soft hyphens": partial(inside_words, sign="\u00ad"),
    "zero-width spaces": partial(inside_words, sign="\u200b"),
    "zero-width space first": lambda text: "\u200b" + text,
    "byte order mark": lambda text: "\ufeff" + text,
    "non-breaking spaces": lambda text: text.replace(" ", "\u00a0"),
    "ligatures": with_ligatures,
    "accents apart": lambda text: unicodedata.normalize("NFD", text),
    "CR": lambda text: text.replace("\n", "\r"),
    "CR LF": lambda text: text.replace("\n", "\r\n"),
    "U+2028": lambda text: text.replace("\n", "\u2028"),
    "Windows-1252": taken_for_latin_1,
}


def plain(cell: object) -> object:
    """A cell that compares without regard to typography."""
    if not isinstance(cell, str):
        return None if pd.isna(cell) else cell  # type: ignore[call-overload]
    marks = {bytes([n]).decode("latin-1"): bytes([n]).decode("cp1252", "ignore") for n in range(0x80, 0xA0)}
    cell = unicodedata.normalize("NFKC", "".join(marks.get(c, c) for c in cell))
    return re.sub(r"[\s\u00ad\u200b\ufeff\"'`´«»‘’“”„-]", "", cell)


def results(tables: Measures) -> Iterator[tuple[str, str, dict[str, list]]]:
    """For each table and column the cells by article."""
    for name, table in zip(tables._fields, tables, strict=True):
        doc_ids = table["doc_id"].tolist()
        for column in table.columns:
            if column not in (*OFFSETS, "doc_id"):
                cells: dict[str, list] = {}
                for doc_id, cell in zip(doc_ids, table[column].tolist(), strict=True):
                    cells.setdefault(doc_id, []).append(plain(cell))
                yield name, column, cells


def alike(ours: list, theirs: list) -> bool:
    """Whether numbers made of offsets differ by no more than offsets do."""
    if len(ours) != len(theirs):
        return False
    return all(a == b or a and b and abs(a - b) < SPREAD for a, b in zip(ours, theirs, strict=True))


def changed(before: Measures, after: Measures) -> dict[str, list[tuple[str, str, object, object]]]:
    """What changed by article: table, column, the first cells that differ."""
    found: dict[str, list[tuple[str, str, object, object]]] = {}
    for (table, column, old), (_, _, new) in zip(results(before), results(after), strict=True):
        for doc_id in {**old, **new}:
            ours, theirs = old.get(doc_id, []), new.get(doc_id, [])
            if ours != theirs and not (column == "spread" and alike(ours, theirs)):
                pair = next(((a, b) for a, b in zip(ours, theirs, strict=False) if a != b), (len(ours), len(theirs)))
                found.setdefault(doc_id, []).append((table, column, *pair))
    return found


def before_the_end(tables: Measures, ends: dict[str, int]) -> Measures:
    """Quotations and mentions that begin before the end of their article; the other tables empty, for they sum up."""
    kept = {
        name: table[table["start"] < table["doc_id"].map(ends)] if name in ("quotes", "mentions") else table.head(0)
        for name, table in tables._asdict().items()
    }
    return Measures(**kept)


def articles(files: list[Path], number: int) -> pd.DataFrame:
    rows = []
    for path in files:
        texts = [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()]
        texts = [text for text in texts if not BROKEN.search(text)]
        share = max(1, number // len(files))
        rows += [
            (f"{path.stem} {i}", text) for i, text in list(enumerate(texts))[:: max(1, len(texts) // share)][:share]
        ]
    return pd.DataFrame(rows, columns=["doc_id", "text"])


def say(name: str, found: dict[str, list[tuple[str, str, object, object]]], number: int, show: int) -> None:
    print(f"{100 - 100 * len(found) / max(number, 1):6.1f}  {name}", flush=True)
    for doc_id, cells in list(found.items())[:show]:
        print(f"        {doc_id}: {', '.join(sorted({f'{t}.{c}' for t, c, *_ in cells}))}"[:200])
        print(f"            {cells[0][2]!r:.120} -> {cells[0][3]!r:.120}")


def marks(given: pd.DataFrame, show: int) -> None:
    """Each two kinds of marks."""
    paired = given.assign(text=given["text"].map(curly)).dropna(subset="text")
    print(f"{len(paired)} articles with pairs of double marks; unchanged, %")
    measured = {name: measure(paired.assign(text=paired["text"].map(change))) for name, change in MARKS.items()}
    for one, other in combinations(measured, 2):
        say(f"{one} / {other}", changed(measured[one], measured[other]), len(paired), show)


def main() -> None:
    parser = argparse.ArgumentParser(description="What typography changes.")
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--only", default="", help="changes whose names begin so")
    parser.add_argument("--show", type=int, default=0, help="articles of which to say what changed")
    options = parser.parse_args()
    given = articles(options.files, options.articles)
    before = measure(given)
    print(f"{len(given)} articles; unchanged, %")
    for name, change in CHANGES.items():
        if name.startswith(options.only):
            found = changed(before, measure(given.assign(text=given["text"].map(change))))
            say(name, found, len(given), options.show)
    if "an unrelated paragraph after".startswith(options.only):
        ends = dict(zip(given["doc_id"], given["text"].map(len), strict=True))
        after = before_the_end(measure(given.assign(text=given["text"] + AFTER)), ends)
        say("an unrelated paragraph after", changed(before_the_end(before, ends), after), len(given), options.show)
    if "marks".startswith(options.only):
        marks(given, options.show)


if __name__ == "__main__":
    main()
