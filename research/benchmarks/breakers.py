"""Texts and files that break readers, at full size: nothing fails, spans are exact, how time and memory grow.

    python research/benchmarks/breakers.py [--size 1.0] [--only NAME]

Each text is measured at a quarter of its size and at all of it. Time that grows with the length gives a growth of
about 4, time that grows with its square 16. Then what articles may repeat is measured at 125, 250 and 500 KB.
--size 0.1 makes everything a tenth as large.
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
from itertools import pairwise
from pathlib import Path

import psutil

from analysis import load_articles
from analysis.articles.files import LIMIT, find
from analysis.english.vocab import stores
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


VOWELS, CONSONANTS = "aeiou", "bdfglmnprstv"


def word(i: int) -> str:
    """A made-up word for each number: so that a text can go on with ever new words."""
    syllables = ""
    for _ in range(4):
        syllables += CONSONANTS[i % 12] + VOWELS[i // 12 % 5]
        i //= 7
    return syllables + chr(ord("a") + i % 26)


def name(i: int) -> str:
    return f"{word(i)}{chr(ord('a') + i % 26)}{chr(ord('a') + i // 26 % 26)}".capitalize()


# What an article may repeat, each time with other words: measured at 125, 250 and 500 KB.
REPEATED: dict[str, Callable[[int], str]] = {
    "one surname": lambda i: f"{name(i)} Lahti said that Lahti won. ",
    "one surname digits": lambda i: f"Jo{i} Lahti said that Lahti won. ",
    "one first name": lambda i: f"Jo {name(i)} said that Jo won. ",
    "Mr": lambda i: f"Mr. Lahti met {name(i)} Lahti. ",
    "Mr new": lambda i: f"Mr. {name(i)} met the mayor. ",
    "names in full": lambda i: f"{name(i)} {name(i * 7 + 1)} met the mayor in the town. ",
    "names once short": lambda i: f"{name(i)} {name(i * 7 + 1)} met the mayor. {name(i * 7 + 1)} left. ",
    "we said": lambda i: "We said:\n\nWe go.\n\n",
    "qa": lambda i: "Q. Why?\n\nA. Because.\n\n",
    "qa new": lambda i: f"Q. Why {word(i)}?\n\nA. Because of {word(i)}.\n\n",
    "turns": lambda i: f"{name(i).upper()}: It is {word(i)}.\n\n",
    "turn two": lambda i: f"{['LAHTI', 'BERG'][i % 2]}: It is {word(i)}.\n\n",
    "he said": lambda i: f"“It is {word(i)},” he said. ",
    "she said new": lambda i: f"“It is {word(i)},” {name(i)} {name(i + 9)} said. She left. ",
    "open quotes": lambda i: f"“It is {word(i)} and so on\n\n",
    "the bank said": lambda i: f"The bank said it would open in {name(i)}. ",
    "firms that sell": lambda i: f"{name(i)} sold it. The firm has shops in {name(i + 1)}. Its boss left.\n",
    "lost letters": lambda i: f"Ann {name(i)} met the mayor.\n\n{name(i)[2:]} said it was late.\n\n",
    "orgs": lambda i: f"The Bank of {name(i)} said it would close. ",
    "initials": lambda i: f"The {name(i)} Housing Union ({name(i)[0]}HU) met. ",
    "initials one": lambda i: f"The {name(i)} Housing Union met the HU. ",
    "spokesman": lambda i: f"A {name(i)} Council spokesman said it was {word(i)}. ",
    "police": lambda i: f"Police spokesman Lt. {name(i)} {name(i + 1)} said it was {word(i)}. ",
    "offices": lambda i: f"The chief executive of {name(i)} Council, {name(i + 1)} {name(i + 2)}, left. ",
    "joint": lambda i: f"{name(i)} {name(i + 1)}, {name(i + 2)} and {name(i + 3)} said so. ",
    "according": lambda i: f"According to {name(i)} {name(i + 1)}, it is {word(i)}. ",
    "handles": lambda i: f"@{word(i)} wrote: “It is {word(i)}.” ",
    "urls": lambda i: f"See https://{word(i)}.example/{i} now. ",
    "credits": lambda i: f"Photo: {name(i)} {name(i + 1)}/Getty Images\n\n",
    "share": lambda i: f"Share this with {name(i)}\n\n",
    "bullets": lambda i: f"• {name(i)} is {word(i)}\n",
    "times": lambda i: f"{i % 24:02d}:{i % 60:02d} {name(i)} says it is {word(i)}.\n\n",
    "headlines": lambda i: f"{name(i)} Says {name(i + 1)} Is Out\n\n",
    "datelines": lambda i: f"{name(i).upper()} (AP) — It is {word(i)}.\n\n",
    "wrapped": lambda i: f"it is {word(i)} and\n",
    "wrapped hyphen": lambda i: f"it is {word(i)}-\n",
    "narrow": lambda i: f"{word(i)}\n",
    "nested": lambda i: f"“He said, ‘It is {word(i)},’” {name(i)} said. ",
    "appositions": lambda i: f"{name(i)} {name(i + 1)}, the {word(i)} chief of {name(i + 2)}, left. ",
    "apposition chain": lambda i: f"{name(i)}, the {word(i)} of ",
    "places": lambda i: f"It rained in {name(i)}, Ohio. ",
    "one place": lambda i: "It rained in Paris, France. ",
    "jr": lambda i: f"{name(i)} Roe Jr. met {name(i)} Roe Sr. ",
    "couples": lambda i: f"{name(i)} and {name(i + 1)} Roe met. ",
    "the Xs": lambda i: f"The {name(i)}s left. ",
    "titles": lambda i: f"President {name(i)} met Gen. {name(i + 1)}. ",
    "possessive": lambda i: f"{name(i)}'s mayor's house's roof. ",
    "numbers": lambda i: f"{i} {i * 3} {i % 7}\n",
    "table rows": lambda i: f"{name(i)} {i % 50} {i % 40} {i % 30} {i % 20}\n",
    "brackets": lambda i: f"({name(i)}) [{word(i)}] ",
    "commas": lambda i: f"{name(i)}, ",
    "and": lambda i: f"{name(i)} and ",
    "of": lambda i: f"{name(i)} of ",
    "dash": lambda i: f"{word(i)} — ",
    "colon": lambda i: f"{name(i)}: ",
    "semicolon": lambda i: f"{word(i)}; ",
    "ellipsis": lambda i: f"{word(i)} ... ",
    "said that chain": lambda i: f"{name(i)} said that ",
    "told": lambda i: f"{name(i)} told {name(i + 1)} that it was {word(i)}. ",
    "was told": lambda i: f"{name(i)} was told by {name(i + 1)} that it was {word(i)}. ",
    "quoted words": lambda i: f"the “{word(i)}” ",
    "scare": lambda i: f"He called it “{word(i)}”. ",
    "single": lambda i: f"the ‘{word(i)}’ and it’s ",
    "straight": lambda i: f'the "{word(i)}" and ',
    "quote para": lambda i: f"“It is {word(i)} here.\n\n",
    "description": lambda i: f"The {word(i)} man said it was over. ",
    "no comment": lambda i: f"{name(i)} declined to comment. ",
    "letters": lambda i: f"Dear {name(i)},\n\nIt is {word(i)}.\n\nYours, {name(i + 1)}\n\n",
    "report said": lambda i: f"The {name(i)} report said it was {word(i)}. ",
    "statement": lambda i: f"“It is {word(i)},” the statement read. ",
    "allcaps": lambda i: f"{name(i).upper()} {name(i + 1).upper()} ",
    "lower": lambda i: f"{word(i)} ",
    "semis names": lambda i: f"{name(i)} {name(i + 1)}; ",
    "teams": lambda i: f"{name(i)} beat {name(i + 1)} 3-1. ",
    "tweets": lambda i: f"— {name(i)} {name(i + 1)} (@{word(i)}) May {i % 28 + 1}, 2020\n\n",
    "corrections": lambda i: f"Correction: An earlier version said {name(i)}.\n\n",
    "i said": lambda i: f"“I am {word(i)}.” ",
    "they said": lambda i: f"Residents said it was {word(i)}. They said so. ",
    "names lines": lambda i: f"{name(i)} {name(i + 1)}\n\nIt is {word(i)}.\n\n",
    "refrain": lambda i: "It rained on the town. ",
    "long paragraph one sentence": lambda i: f"and the {word(i)} was {word(i + 1)} ",
    "st streets": lambda i: f"{i} {name(i)} St. ",
    "abbrevs": lambda i: "U.S. Sen. Dr. Gov. ",
    "poss org": lambda i: f"{name(i)} Inc.'s chief, {name(i + 1)} {name(i + 2)}, said so. ",
    "who said": lambda i: f"{name(i)}, who said it was {word(i)}, left. ",
    "court cases": lambda i: f"In {name(i)} v. {name(i + 1)} the court ruled for {name(i)}. ",
    "names in a row": lambda i: f"{name(i)}, {name(i + 1)} and {name(i + 2)} said so. ",
    "names in a row, no end": lambda i: f"said {name(i)}, {name(i + 1)}, ",
    "whose answer": lambda i: f"{name(i)}'s answer? “It was {word(i)}.” ",
    "put plainly": lambda i: f"{name(i)} wrote on the {word(i)} of the {word(i + 1)}: It rained. ",
    "name of a name": lambda i: f"{name(i)}, of the {word(i)}, ",
}
KILOBYTES = (125, 250, 500)


def repeated(size: float, only: str) -> None:
    """Time for each repetition, and how it grows when the text doubles: 2 is linear, 4 goes with the square."""
    check(SAID * 100)  # what is read once
    for label, piece in REPEATED.items():
        if only in label:
            times = [check(_pieces(piece, int(kilobytes * 1000 * size))) for kilobytes in KILOBYTES]
            growths = [f"{later / max(before, 0.01):4.1f}" for before, later in pairwise(times)]
            print(f"{label:36} {times[-1]:8.2f} s  growth {' '.join(growths)}", flush=True)


def _pieces(piece: Callable[[int], str], length: int) -> str:
    pieces: list[str] = []
    while length > 0:
        pieces.append(piece(len(pieces)))
        length -= len(pieces[-1])
    return "".join(pieces)


def check(text: str) -> float:
    """CPU seconds of measuring a text whose every span is looked at, with no word known from an earlier one."""
    for store in stores():
        if store.limit > 1:  # the others hold what is read once from a file
            store.forget()
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
        repeated(options.size, options.only)
        files(options.size, options.only)
        if options.only in "folder":
            folder(int(1_000_000 * options.size))
