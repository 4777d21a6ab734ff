"""The model that tags names: against CRFsuite itself, whose files it reads."""

from __future__ import annotations

import re
from itertools import product

import numpy as np
import pycrfsuite
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import load_sample
from analysis._package import PACKAGE
from analysis.english import vocab as vocabulary
from analysis.english.vocab import Memo
from analysis.names import features
from analysis.names.crf import CRF, Table
from analysis.names.features import candidate_spans, feature_rows
from analysis.names.mentions import find_mentions
from analysis.names.tagger import Tagger
from analysis.text.document import parse


@pytest.fixture(scope="module")
def model():
    crf, tagger = CRF(PACKAGE / "names" / "tagger.crf"), pycrfsuite.Tagger()
    tagger.open(str(PACKAGE / "names" / "tagger.crf"))
    return crf, tagger


def decoded(crf, sequences):
    scores = np.array([crf.scores(token).sum(0) for sequence in sequences for token in sequence])
    return crf.decode(scores, [len(sequence) for sequence in sequences])


def test_labels_and_probabilities_are_those_of_crfsuite(model):
    crf, tagger = model
    known = sorted(crf.numbers)

    @settings(max_examples=40)
    @given(
        st.lists(
            st.lists(
                st.lists(st.sampled_from(known) | st.just("unheard of"), min_size=1, max_size=8), min_size=1, max_size=9
            ),
            min_size=1,
            max_size=6,
        )
    )
    def check(sequences):
        best, probabilities = decoded(crf, sequences)
        at = 0
        for sequence in sequences:
            tagger.set(sequence)
            labels = [crf.labels[n] for n in best[at : at + len(sequence)]]
            for position, label in product(range(len(sequence)), range(len(crf.labels))):
                assert probabilities[at + position, label] == pytest.approx(
                    tagger.marginal(crf.labels[label], position), abs=1e-9
                )
            likeliest = tagger.tag()
            if labels != likeliest:  # of two equally likely
                assert tagger.probability(labels) == pytest.approx(tagger.probability(likeliest))
            at += len(sequence)

    check()


def test_a_very_long_sequence_keeps_its_probabilities(model):
    crf, _ = model
    attributes = sorted(crf.numbers)[:4000]
    _, probabilities = decoded(crf, [[[attribute] for attribute in attributes]])
    assert np.allclose(probabilities.sum(1), 1)


def test_a_file_that_is_no_model_is_refused(tmp_path):
    (tmp_path / "other").write_bytes(b"nothing of the kind" * 9)
    with pytest.raises(ValueError, match="no model"):
        CRF(tmp_path / "other")


def test_a_table_gives_the_sums_of_what_attributes_score(model):
    crf, _ = model
    attributes = sorted(crf.numbers)[:300]
    table = Table(crf, lambda thing: attributes[thing : thing + thing % 4])  # every fourth thing has none
    for things in ([1, 2, 3, 1], [0], list(range(100)), [2, 250], [3, 7, 3], [5000, 1]):
        expected = [crf.scores(attributes[n : n + n % 4]).sum(0) for n in things]
        assert np.allclose(table.scores(np.array(things)), expected)


TEXTS = (
    load_sample()["text"].iloc[0],
    "TALLINN (Reuters) - MAYOR RESIGNS\n\nNew York Mayor Aino Lahti left on Monday. Ms. Lahti’s aide, J. Berg, met al-Nadim in São Paulo. BIG IT is.",
)


@pytest.mark.parametrize("text", TEXTS)
def test_the_tagger_runs_on_the_features_it_is_trained_on(text):
    tagger, candidates = Tagger(), candidate_spans(parse(text))
    expected = [tagger.model.scores(row).sum(0) for row in feature_rows(candidates)]
    assert len(expected) > 10
    assert np.allclose(tagger.scores(candidates), expected)


def test_each_feature_of_the_model_is_documented(model):
    crf, _ = model
    rows = [line.split("|")[1] for line in features.__doc__.splitlines() if line.startswith("| ")]
    documented = set(" ".join(rows).split())
    for name in crf.numbers:
        stem = name.partition("=")[0] + "=" * ("=" in name)
        stem = re.sub(r"[+-][12]=", "-1=", stem) if stem[:2] not in ("c-", "c+") else stem
        stem = stem[:2] if stem[:2] in ("Up", "U-") else "first+" if stem.startswith("first+") else stem
        assert stem in documented, name


def test_names_stay_the_same_when_the_vocabulary_is_full(monkeypatch):
    found = [find_mentions(parse(text)) for text in TEXTS]
    monkeypatch.setattr(vocabulary, "LIMIT", 20)
    for _ in range(3):
        assert [find_mentions(parse(text)) for text in TEXTS] == found
    for n in range(200):
        assert find_mentions(parse(f"Ann Lahti{n} met Jo Berg{n}."))
    assert len(vocabulary.vocabulary()) < 60


@given(st.lists(st.integers(0, 30)), st.integers(1, 9))
def test_a_memo_is_the_function_and_stays_within_its_limit(arguments, limit):
    memo = Memo(str, limit)
    assert [memo[n] for n in arguments] == [str(n) for n in arguments]
    assert len(memo) <= limit
