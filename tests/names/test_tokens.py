"""Tokens among which names are looked for, how sentences are written, and the spans over them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.names.features import candidate_spans
from analysis.names.spans import NameSpans, Span, certain
from analysis.names.tokens import Tokens, token_sentences
from analysis.text.document import parse


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("U.S. officials paid", "U.S.|officials|paid"),
        ("Mr. Berg left on Sept. 3", "Mr.|Berg|left|on|Sept.|3"),
        ("J. Berg, not J", "J.|Berg|,|not|J"),
        ("1,250 at 10:30, 2-1", "1,250|at|10:30|,|2|-|1"),
        ("See www.example.org, @AnnLee and #rain", "See|www.example.org,|@AnnLee|and|#rain"),
        ("O’Neil’s AT&T-owned in-person", "O’Neil|’s|AT&T|-|owned|in-person"),
        ("Al-Oulu-backed, Ki-moon, well-run", "Al-Oulu|-|backed|,|Ki-moon|,|well-run"),
        ("Korean-U.S. talks, ex-Norvik, ex-mayor", "Korean|-|U.S.|talks|,|ex|-|Norvik|,|ex-mayor"),
        ("(Reuters) -", "(|Reuters|)|-"),
        ("", ""),
    ],
)
def test_tokens(text, words):
    assert "|".join(Tokens(text).words) == words


@given(st.text(alphabet="aB .’'-@1\n“ſ́\xad"))
def test_tokens_are_their_letters_of_the_text_in_order(text):
    tokens = Tokens(text)
    assert [text[a:b] for a, b in zip(tokens.starts, tokens.ends, strict=True)] == tokens.words
    assert all(a < b for a, b in zip(tokens.starts, tokens.ends, strict=True))
    assert all(b <= a for b, a in zip(tokens.ends, tokens.starts[1:], strict=False))


@pytest.mark.parametrize(
    ("line", "case"),
    [
        ("Berg Stands Tall on Harbour Wall", "titled"),
        ("MAYOR RESIGNS AFTER VOTE", "upper"),
        ("The mayor of Oslo resigned on Monday.", "plain"),
        ("Ann Lee", "plain"),
    ],
)
def test_how_a_sentence_is_written(line, case):
    document = parse(line + "\n\nIt rained all day.")
    assert [s.case for s in token_sentences(document, Tokens(document.text))] == [case, "plain"]


def spans_of(text: str, *spans: Span) -> NameSpans:
    document = parse(text)
    candidates = candidate_spans(document)
    return NameSpans(document, candidates.tokens, candidates.sentences, list(spans))


def test_what_is_beside_a_span():
    names = spans_of("President Ann Lahti's plan failed.", Span(1, 3, "person"))
    (span,) = names.spans
    assert (names.key(span), names.before(span.first), names.after(span)) == ("ann lahti", "president", "'s")
    assert names.before(0) == names.after(Span(5, 7, "other")) == ""
    assert [names.spaced(i) for i in range(8)] == [False, True, True, False, True, True, False, False]
    assert names.touches(3) and not names.touches(2)
    assert names.capital(2) and not names.capital(4) and not names.capital(-1) and not names.capital(99)


def test_spans_in_the_place_of_others_and_beside_them():
    names = spans_of("Ann Lee met Bo Ray in Oslo.", Span(0, 2, "person"), Span(3, 5, "person"))
    oslo, whole = certain(6, 7, "place", "listed"), certain(0, 4, "other", "none")
    assert names.covered() == {0, 1, 3, 4}
    assert names.with_added([oslo]) == [*names.spans, oslo]
    assert names.with_replaced([whole]) == [whole]
    assert names.with_added([]) == names.with_replaced([]) == names.spans
