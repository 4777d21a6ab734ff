"""The learned choices of report, phrase and clause: they stay within the text, and their weights hold no words of it."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis._package import PACKAGE
from analysis.quotes.cues.reports import reports
from analysis.quotes.models import clause_ends, confidence, linear, phrase_edges, report_match
from analysis.quotes.models.phrase_edges import LeftContext, RightContext
from analysis.quotes.records import Report
from analysis.quotes.words.items import Items, Sentence
from analysis.text.document import parse

TAGS = "PNJ#DHSOoVEBGMXRITCUWKtqQ,;:.()-?!*"


@given(st.text(TAGS, min_size=3, max_size=30), st.data())
def test_edges_stay_within_what_is_there(shape, data):
    i = data.draw(st.integers(2, len(shape) - 1))
    starts = phrase_edges.left_candidates(LeftContext(shape, i, True))
    assert starts[0] == i and all(0 < s < len(shape) for s in starts)
    assert all(phrase_edges.left_features(LeftContext(shape, i, before), s) for s in starts for before in (True, False))
    j = data.draw(st.integers(1, len(shape) - 2))
    top = data.draw(st.integers(j, len(shape) - 2))
    ends = phrase_edges.right_candidates(RightContext(shape, j, top, True))
    assert ends[0] == j and all(1 <= e <= top for e in ends)
    assert all(
        phrase_edges.right_features(RightContext(shape, j, top, before), e) for e in ends for before in (True, False)
    )


@given(
    st.lists(
        st.sampled_from(["Roe", "said", "it", "rained", ",", "and", "“No,”", "while", "(", ")", "she", "left", "."]),
        max_size=30,
    )
)
def test_clauses_end_with_the_same_quotations_in_them(words):
    items = Items(parse(" ".join(words)))
    for lo, hi in items.sentences:
        for start in range(lo, hi):
            for stop in range(start + 1, hi + 1):
                inside = [k for k in items.item if start <= k < stop]
                clause = clause_ends.clause_of(items, start, stop, Report(start, start + 1, (lo, lo + 1), "saying"), hi)
                for end in clause_ends.candidates(clause):
                    assert clause_ends.features(clause, end)
                    assert start < end <= hi
                    assert [k for k in items.item if start <= k < end] == inside


@pytest.mark.parametrize("name", ["phrase_edges", "report_match", "clause_ends", "confidence"])
def test_weights_name_their_source_and_hold_no_words_of_articles(name):
    made = json.loads((PACKAGE / "quotes" / "models" / f"{name}.json").read_text(encoding="utf-8"))
    assert made["LICENSE"] and made["SOURCE"] and made["SCRIPT"] == f"research/training/quotes/{name}.py"
    weights = made["weights"]
    features = [f for side in weights.values() for f in side] if name == "phrase_edges" else list(weights)
    # capitals are classes of items; words in lower case are names of features or common conjunctions
    assert not any(re.search(r"[A-Z][a-z]{3,}", re.sub(r"True|False", "", f)) for f in features)
    assert len(features) > 20


def test_a_learned_model_is_read_once_and_gives_probabilities():
    assert report_match.weights() is report_match.weights() and phrase_edges.weights() is phrase_edges.weights()
    items = Items(parse("“It burns,” said Roe."))
    [quotation] = items.item
    [report] = reports(Sentence(items, *items.sentences[0]))
    assert 0.5 < report_match.likelihood(items, quotation, report) < 1
    assert all(0 < confidence.line_confidence(how) < 1 for how in ("transcript", "post"))


@given(st.lists(st.sampled_from("abc")), st.dictionaries(st.sampled_from("abc"), st.floats(-5, 5)))
def test_a_probability_rises_with_the_score(features, weights):
    score = linear.score(weights, features)
    probability = linear.probability(weights, features)
    assert 0 <= probability <= 1
    assert probability >= 0.5 if score >= 0 else probability <= 0.5


@given(st.lists(st.integers(0, 9), min_size=1), st.dictionaries(st.integers(0, 9).map(str), st.floats(-5, 5)))
def test_the_best_candidate_has_the_highest_score_and_is_the_first_that_has_it(candidates, weights):
    chosen = linear.best(candidates, lambda candidate: [str(candidate)], weights)
    scores = [linear.score(weights, [str(candidate)]) for candidate in candidates]
    assert candidates.index(chosen) == scores.index(max(scores))
