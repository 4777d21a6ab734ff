"""Texts and files that break readers, at full size: nothing fails, spans are exact, how time and memory grow.

    python research/benchmarks/breakers.py [--size 1.0] [--only NAME]

Each text is measured at a quarter of its size and at all of it. Time that grows with the length gives a growth of
about 4, time that grows with its square 16. --size 0.1 makes everything a tenth as large.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import subprocess
import sys
import tempfile
import time
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import psutil

from analysis import load_articles
from analysis.articles.files import LIMIT, find
from analysis.pipeline import measure_text

SAID = "“We won,” said Ann Lahti, mayor of Oslo. "
MARKS = "\"'“”„‟‘’‚‛«»‹›＂「」"


def shuffled(pieces: list[str], n: int) -> str:
    return "".join(random.Random(1).choices(pieces, k=n))


TEXTS: dict[str, Callable[[float], str]] = {
    "10 MB in one line": lambda size: SAID * int(10 * 2**20 * size / len(SAID)),
    "10 MB without a space": lambda size: SAID + "a" * int(10 * 2**20 * size),
    "10 MB of capitals": lambda size: "Ann Lahti of the Berg and Ines Haddad " * int(10 * 2**20 * size / 38),
    "a million short lines": lambda size: "Yes.\n" * int(1_000_000 * size),
    "a million empty lines": lambda size: "\n" * int(1_000_000 * size),
    "300,000 turns of a transcript": lambda size: "LAHTI: Yes.\n" * int(300_000 * size),
    **{
        f"100,000 of {mark}": lambda size, mark=mark: SAID * int(2000 * size) + mark * int(100_000 * size)
        for mark in MARKS
    },
    **{
        f"100,000 of {mark} before words": lambda size, mark=mark: f"{mark}word said " * int(100_000 * size)
        for mark in MARKS
    },
    "marks nested 50,000 deep": lambda size: (
        SAID * int(5000 * size) + "“‘" * int(50_000 * size) + "no" + "’”" * int(50_000 * size)
    ),
    "brackets nested 100,000 deep": lambda size: (
        SAID * int(5000 * size) + "([" * int(100_000 * size) + "no" + "])" * int(100_000 * size)
    ),
    "marks of all kinds in disorder": lambda size: shuffled(
        [*MARKS, " said ", "Ann Lahti", ". ", "\n\n"], int(200_000 * size)
    ),
    "controls of direction": lambda size: shuffled(
        ["\u202e", "\u202d", "\u2066", "\u2067", "\u2069", "\u200f", SAID], int(100_000 * size)
    ),
    "halves of surrogate pairs": lambda size: shuffled(["\ud83d", "\udc00", SAID], int(100_000 * size)),
    "NUL and other controls": lambda size: shuffled(["\0", "\x1b[2J", "\x08", "\x7f", SAID], int(100_000 * size)),
    "marks of combination": lambda size: "e" + "\u0301" * int(500_000 * size),
    "full stops": lambda size: SAID * int(20_000 * size) + "." * int(1_000_000 * size),
    "initials": lambda size: "the A. of B. " * int(300_000 * size),
    "hyphens": lambda size: "the a-of-" * int(300_000 * size),
    "one word of three million parts": lambda size: SAID + "a-" * int(3_000_000 * size),
    "apostrophes": lambda size: "the ’of’a " * int(300_000 * size),
    "digits": lambda size: "the 1,000. of " * int(300_000 * size),
    "capitals joined by of": lambda size: "the Bank of " * int(200_000 * size),
    "cues": lambda size: "the man said that " * int(300_000 * size),
    "according to": lambda size: "according to the " * int(150_000 * size),
    "commas": lambda size: "Ann, the " * int(300_000 * size),
    "brackets before cues": lambda size: ("“We won,” Ann Lahti " + "(the mayor) " * 20 + "said. ") * int(5000 * size),
    "dashes before cues": lambda size: ("“We won,” Ann Lahti said " + "— " * 40 + "said. ") * int(5000 * size),
    "headlines with names": lambda size: "LAHTI WINS VOTE\n\nAnn Lahti said so.\n\n" * int(50_000 * size),
}


def check(text: str) -> float:
    """CPU seconds of measuring a text whose every span is looked at."""
    begin = time.process_time()
    found = measure_text(text)
    seconds = time.process_time() - begin
    for table in ("quotes", "mentions"):
        for row in getattr(found, table):
            assert text[row.start : row.end] == row.text and row.start < row.end, (table, row.start)
    return seconds


def texts(size: float, only: str) -> None:
    for name, make in TEXTS.items():
        if only in name:
            quarter, whole = (check(make(size * part)) for part in (0.25, 1))
            growth = f"growth {whole / quarter:5.1f}" if quarter > 0.02 else ""
            print(f"{name:36} {whole:8.2f} s  {growth}", flush=True)


# Files: each is written to a folder, then read; what is said of them is printed.


def written(folder: Path, size: float) -> dict[str, Callable[[], object]]:
    story = "The mayor resigned on Monday. “It was time,” she said."

    def packed(name: str, data: bytes) -> None:
        with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("../../a.txt", data)

    big = b"text " * int(LIMIT / 4 * max(size, 0.05)) if size < 1 else b"text " * (LIMIT // 4)
    return {
        "bomb.txt.gz": lambda: (folder / "bomb.txt.gz").write_bytes(gzip.compress(big)),
        "bomb.jsonl.gz": lambda: (folder / "bomb.jsonl.gz").write_bytes(gzip.compress(big)),
        "bomb.csv.gz": lambda: (folder / "bomb.csv.gz").write_bytes(gzip.compress(b'text\n"' + big)),
        "bomb.zip": lambda: packed("bomb.zip", big),
        "half.csv": lambda: (folder / "half.csv").write_text(
            f'id,text\n1,"{story}\n\nMore."\n2\n3,"never closed' + "\nx" * int(500_000 * size)
        ),
        "wide.csv": lambda: (folder / "wide.csv").write_text("text" + ",c" * int(20_000 * size) + f"\n{story}\n"),
        "lines.jsonl": lambda: (folder / "lines.jsonl").write_text(
            "".join(
                '{"text": "bro\n' if i == 70_000 * size // 1 else json.dumps({"text": story}) + "\n"
                for i in range(int(100_000 * size))
            )
        ),
        "deep.json": lambda: (folder / "deep.json").write_text('{"a":' * int(1_000_000 * size)),
        "utf16.txt": lambda: (folder / "utf16.txt").write_text(story * int(100_000 * size), encoding="utf-16"),
        "broken-utf8.txt": lambda: (folder / "broken-utf8.txt").write_bytes(
            b"\xe2\x80\x9cYes\xe2\x80 \xff\xfe no. " * int(200_000 * size)
        ),
    }


def files(size: float, only: str) -> None:
    with tempfile.TemporaryDirectory() as place:
        for name, write in written(Path(place), size).items():
            if only in name:
                write()
                begin = time.process_time()
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    try:
                        articles = load_articles(Path(place) / name)
                        said = f"{len(articles)} articles; " + "; ".join(map(str, articles.attrs["problems"]))
                    except ValueError as error:
                        said = str(error).partition("\n")[2].strip()
                print(f"{name:36} {time.process_time() - begin:8.2f} s  {said[:150]}", flush=True)
                (Path(place) / name).unlink()


def folder(entries: int) -> None:
    """The files of a folder with very many, listed in a process of its own whose memory is looked at."""
    with tempfile.TemporaryDirectory() as place:
        for i in range(entries):
            Path(place, f"{i:07}.txt").touch()
        done = subprocess.run([sys.executable, __file__, "--list", place], capture_output=True, text=True, check=True)
        print(f"{f'a folder of {entries} files':36} {done.stdout.strip()}")


def listed(place: str) -> None:
    before, begin = memory(), time.process_time()
    found = list(find(place, print))
    n = sum(map(len, found))
    print(f"{time.process_time() - begin:8.2f} s  {n} files, {(memory() - before) / n:.0f} bytes of memory each")


def memory() -> int:
    return psutil.Process().memory_info().rss


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=float, default=1.0)
    parser.add_argument("--only", default="")
    parser.add_argument("--list", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.list:
        listed(options.list)
    else:
        texts(options.size, options.only)
        files(options.size, options.only)
        if options.only in "folder":
            folder(int(1_000_000 * options.size))
