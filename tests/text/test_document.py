"""Documents: the sample counts as by hand, spans leave nothing out, time grows with length."""

import re
import time

import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from inputs import once_in_four

from analysis import load_sample
from analysis._package import shipped
from analysis.scoring.counts import BITS, MASK, TOKENS
from analysis.text.characters import INVISIBLE
from analysis.text.document import parse

SAMPLE = load_sample()["text"].iloc[0]


PARTS = {
    "prose": {"paragraph"},
    "with_headings": {"paragraph", "headline", "subheading"},
    "whole_file": {"paragraph", "headline", "subheading", "boilerplate"},
}


@pytest.mark.parametrize("part", PARTS)
def test_the_sample_counts_as_a_careful_reader_counts_it(part):
    by_hand = pd.read_csv(shipped("data/gold") / "counts.csv").set_index("count")[part]
    document = parse(SAMPLE)
    blocks = [block for block in document.blocks if block.kind in PARTS[part]]
    inside = [SAMPLE[a:b] for a, b in document.words if any(k.start <= a < k.end for k in blocks)]
    assert sum(len(document.sentences_of(block)) for block in blocks) == by_hand["sentences"]
    assert len(inside) == by_hand["words"]
    assert sum(TOKENS[word].packed >> BITS & MASK for word in inside) == by_hand["syllables"]


BREAKERS = {
    "quote marks": lambda n: '"' * n,
    "closing marks": lambda n: ".”" * n,
    "U.S.": lambda n: "U.S. " * n,
    "dots": lambda n: "." * n,
    "spaced dots": lambda n: ". " * n,
    "letters": lambda n: "a" * n,
    "one line": lambda n: "The bank of the U.S. raised rates, Mr. Li said. " * (n // 20),
    "short lines": lambda n: "Word\n" * n,
    "hyphens": lambda n: "a-" * n,
    "dashes": lambda n: "-" * n,
    "blank lines": lambda n: "\n" * n,
    "spaces": lambda n: " " * n + "x",
    "capitals": lambda n: "A" * n + "(",
    "capitalised": lambda n: "Aa " * n + "(",
    "soft hyphens": lambda n: "a\u00ad" * n,
    "brackets": lambda n: "(" * n,
    "digits": lambda n: "1," * n,
    "emoji": lambda n: "😀" * n,
    "Chinese": lambda n: "中" * n,
    "by": lambda n: "By " + "Ann and " * n,
}


@pytest.mark.parametrize("name", BREAKERS)
def test_time_grows_with_length(name):
    def seconds(n):
        text = BREAKERS[name](n)
        begin = time.process_time()
        document = parse(text)
        assert document.sentences is not None and document.words is not None
        return time.process_time() - begin

    assert once_in_four(lambda: seconds(40_000) < 10 * seconds(10_000) + 0.02)


@pytest.mark.parametrize(
    "text", ["\ud800 lone. \udfff", "nul\x00 byte. Two", "\ufeffThe end.", "a\u2028b", None, float("nan"), 3]
)
def test_odd_texts_pass(text):
    document = parse(text)
    assert len(document.sentences) >= len(document.blocks)


PIECES = st.sampled_from(
    ["The bank", " raised rates", ". ", "! ", "? ", "\n", "\n\n", "“", "”", "Mr. ", "U.S. ", "…", " — ", "(", ")", "3.5",
     "By Ann Lee", "don’t", "\u00a0", "\t", "é", "中", "a-b", "Headline Here", "LAGOS (AP) — ", "\r\n", "x", ":", "'"]
)  # fmt: skip


def visible(text):
    """The characters that a reader sees: no white space, soft hyphens or marks of direction."""
    return re.sub(rf"[\s{INVISIBLE}]", "", text)


# Beside other marks of Windows that were read wrongly, \x85 is an ellipsis.
SPACES = "".join(char for char in map(chr, range(0x3001)) if char.isspace() and char != "\x85")


@settings(max_examples=100)
@example("\x80\x85")
@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=40).map("".join)))
def test_spans_are_in_order_and_leave_nothing_out(text):
    document = parse(text)
    for spans in ([b[:2] for b in document.blocks], document.sentences, document.words):
        assert all(0 <= a < b <= len(text) for a, b in spans)
        assert all(b <= c for (_, b), (c, _) in zip(spans, spans[1:], strict=False))
    for a, b in [*document.sentences, *(b[:2] for b in document.blocks)]:
        assert text[a:b] == text[a:b].strip(SPACES)
    kept = "".join(text[a:b] for a, b in document.sentences)
    assert visible(kept) == visible(text)


@given(
    st.text(alphabet="ab1 \n.,'-:/@é\u00ad\u2028"),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=5),
)
def test_words_within_spans_are_those_of_the_whole_text(text, spans):
    spans = sorted((min(a, b, len(text)), min(max(a, b), len(text))) for a, b in spans)
    document = parse(text)
    near = document.word_starts(spans)
    for start, end in spans:
        assert [a for a in near if start <= a < end] == [a for a, _ in document.words if start <= a < end]
