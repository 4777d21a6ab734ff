"""Counts of many texts in columns: the same as one by one, in time that grows with the text."""

import math
import sys
import time

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import HARBOR, once_in_four

from analysis import readability
from analysis.scoring.scores import score_document, score_documents
from analysis.text.document import parse

# Words of every kind: in the dictionary and not, compounds, listed or of listed parts, figures, names, marks, none at all.
TOKENS = [
    "the", "Bank", "bank,", "bank", "“Bank", "Xyzzyqua", "xyzzyqua.", "long-running", "Long-running", "good-bye", "stand-ins",
    "e-mail", "US-led", "UN-backed", "NATO", "NATO’s", "U.S.", "McDonald", "3.5%", "$5", "20-year", "don't", "Lee’s", "’s", "our",
    "hmm", "is—was", "Lee—who", "–", "...", "…”", "I", "«Several", "several", "member(s)", "co-op", "a--b", "https://a.org/b?c=1).", "İzmir", "Привет", "der",
    "\ud800", "end.", "asked!", "\n", "\n\n", "\x1c", "By Ann Lee\n", "Share this article\n", "unsurprisingly", "Surprisingly",
]  # fmt: skip


@settings(max_examples=60)
@given(st.lists(st.lists(st.sampled_from(TOKENS) | st.text(max_size=8), max_size=40).map(" ".join), max_size=6))
def test_many_documents_count_as_one_by_one(texts):
    found = score_documents(map(parse, texts))
    for i, text in enumerate(texts):
        for name, value in score_document(parse(text)).items():
            assert found[name][i] == value or (math.isnan(value) and math.isnan(found[name][i])), name


def test_batches_do_not_show(monkeypatch):
    texts = [HARBOR * 2, "", "It rained. “Nobody came,” Ada Marsh said.", HARBOR, "Nobody Came"]
    whole = readability(texts, counts=True)
    for size in (1, 30, 1000):
        monkeypatch.setattr(sys.modules["analysis.scoring.scores"], "BATCH", size)
        pd.testing.assert_frame_equal(readability(texts, counts=True), whole)


BREAKERS = ["“", "U.S. ", ".", "a", "a-", "a'", "a's'", "a/", "a.", "a(s)", "word\u200b", "Aa-", "1,", "1", "1st-", "😀", "中", "e\u0301",
            "http://", "a://", "a://?", "http://a?b ", "word and ", "Word. ", "\u00ad", "“Aa ", "\n“Aa", "x " * 70 + "\n"]  # fmt: skip


@pytest.mark.parametrize("piece", BREAKERS)
def test_breakers_take_time_in_proportion(piece):
    def seconds(n):
        text = "It is here. " + piece * n
        begin = time.process_time()
        score_documents([parse(text)])
        score_document(parse(text))
        return time.process_time() - begin

    n = 10_000 // len(piece)
    assert once_in_four(lambda: seconds(4 * n) < 10 * seconds(n) + 0.02)
