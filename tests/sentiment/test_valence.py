"""Valences of words in their context: what counts as a word, and that they are the same everywhere."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import analysis.sentiment.vader as lexicon
from analysis.sentiment.valence import NAME, UNKNOWN, Vocabulary, network


@pytest.fixture
def vocabulary():
    return Vocabulary(["!", "not", "praise", "hope", "well-known", "known"])


def numbers(vocabulary, text):
    return vocabulary.numbers(lexicon.TOKEN.findall(text))


def test_words_have_the_number_of_their_place_in_the_list(vocabulary):
    assert numbers(vocabulary, "not praise!") == [NAME + 2, NAME + 3, NAME + 1]
    assert numbers(vocabulary, "PRAISE is praise’s Praise") == [NAME + 3, UNKNOWN, NAME + 3, NAME]


def test_names_and_unknown_words_have_numbers_of_their_own(vocabulary):
    assert numbers(vocabulary, "he met Hope in Ulanbator xyzzy") == [UNKNOWN, UNKNOWN, NAME, UNKNOWN, NAME, UNKNOWN]
    assert numbers(vocabulary, "Hope Praise Known")[0] == NAME + 4, "a headline's capitals are no names"


def test_compounds_and_endings_fall_back_on_what_is_listed(vocabulary):
    known, praise, hope = (NAME + n for n in (6, 3, 4))
    assert numbers(vocabulary, "well-known un-known praised hopes") == [NAME + 5, known, praise, hope]


def valences(text):
    tokens = lexicon.TOKEN.findall(text)
    return {tokens[i]: v for i, v in network()(tokens)}


def test_valence_depends_on_the_neighbours():
    assert valences("they are very happy")["happy"] > valences("they are not happy")["happy"]
    assert valences("a terrible loss")["terrible"] < 0 < valences("a wonderful gift")["wonderful"]


def test_grammar_names_and_groups_of_people_have_no_valence():
    assert not valences("the and of which he was in")
    for group in ("women", "muslim", "gay", "immigrants", "black", "republicans"):
        assert group not in valences(f"they met the {group} today")


def test_nothing_has_no_valence():
    assert network()([]) == []


def test_all_weights_are_whole_numbers():
    """So that sums are exact in whatever order a machine adds them."""
    net = network()
    for weights in (net.hidden, net.bias, net.out):
        assert (weights == np.rint(weights)).all()
    largest = (127 * np.abs(net.hidden.astype(float)).sum(0) + np.abs(net.bias)).max()
    assert largest < 2**24 and largest * np.abs(net.out).sum() < 2**53, "what 32 and 64 bits hold without rounding"


@given(st.lists(st.sampled_from("good bad not very United war ! isn’t the xyzzy happy-go-lucky".split()), max_size=40))
def test_valences_are_finite_and_in_order(tokens):
    found = network()(tokens)
    assert [i for i, _ in found] == sorted({i for i, _ in found})
    assert all(np.isfinite(v) and v for _, v in found)
