"""Any text through the whole of `measure`, made up by a fuzzer that follows which code it reaches.

    pip install atheris
    python research/benchmarks/fuzz.py [-max_total_time=120] [-seed=1]

The arguments are those of libFuzzer. It stops and shows the input at the first exception, at the first span that is
not the text, and where a second result differs from the first.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["analysis"]):
    from analysis.pipeline import measure_text

TABLES = ("quotes", "mentions")
PIECES = (
    '“ ” " ‘ \' ’ « » said she Lahti Ann_Lahti Mr. U.S. according_to told that , . ? ! … — : NAME: @POTUS \n \n\n'
    " The the President of Council Jo_Berg he who the_mayor \u200b \u202e \x00 \ud800 é 中 😀 1980s -- ( ) [ ]"
    " http://a.b <p> &amp;"
).split(" ")  # fmt: skip
PIECES = [piece.replace("_", " ") for piece in PIECES]


def check(text: str) -> None:
    found = measure_text(text)
    for table in TABLES:
        for row in getattr(found, table):
            assert text[row.start : row.end] == row.text and row.start < row.end, row
    assert repr(found) == repr(measure_text(text)), "a second run gives something else"


def one(data: bytes) -> None:
    """Half of the inputs are letters of any kind, half are piles of what quotations and names are made of."""
    given = atheris.FuzzedDataProvider(data)
    if given.ConsumeBool():
        check(given.ConsumeUnicode(2000))
    else:
        picks = given.ConsumeIntListInRange(300, 0, len(PIECES) - 1)
        check("".join(PIECES[i] + (" " if i % 3 else "") for i in picks))


if __name__ == "__main__":
    arguments = (
        sys.argv if any(a.startswith("-max_total_time") for a in sys.argv) else [*sys.argv, "-max_total_time=120"]
    )
    # Without the first two it would try inputs of a few bytes for the first hour.
    atheris.Setup([arguments[0], "-len_control=0", "-max_len=1500", "-timeout=20", *arguments[1:]], one)
    atheris.Fuzz()
