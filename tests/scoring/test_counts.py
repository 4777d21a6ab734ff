"""Counts: what is a hard word, a familiar one, a name; typography and time."""

import re

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import HARBOR, scored

from analysis import load_sample, readability
from analysis.english.pronunciation import all_words, known, known_all
from analysis.scoring import counts as counting
from analysis.scoring.batch_counts import count_documents
from analysis.scoring.counts import count_prose, familiar_words, is_familiar, is_hard, unpack, word_facts
from analysis.scoring.scores import score_document
from analysis.text.document import parse
from analysis.text.syllables import count_syllables


def test_the_counts_of_a_story():
    found = scored(HARBOR, counts=True)
    expected = {"sentences": 7, "words": 78, "headings": 2, "heading_words": 6, "boilerplate_words": 6}
    assert found[list(expected)].to_dict() == expected


def test_familiar_words_and_their_regular_forms():
    listed = familiar_words("dale_chall")
    for word in (
        "bank",
        "banks",
        "banked",
        "running",
        "tried",
        "cities",
        "happier",
        "quickly",
        "baby",
        "baby's",
        "can't",
    ):
        assert is_familiar(word, listed), word
    for word in ("minister", "negotiations", "blown", "sanction", "far-reaching-ly"):
        assert not is_familiar(word, listed), word


def test_hard_words_are_those_gunning_counts():
    for word in ("government", "negotiation", "generally", "pre-emptively"):
        assert is_hard(word, count_syllables(word)), word
    for word in ("trespasses", "created", "bridge", "brother-in-law", "2,500,000", "several", "several-day"):
        assert not is_hard(word, count_syllables(word)), word


def more_hard_than_polysyllabic(text):
    document = parse(text)
    one, many = count_prose(document), count_documents([document])
    return any(counts["complex_words"] > counts["polysyllables"] for counts in (one, many))


WORDS = [word for word, _ in all_words()]
FIRST, FULL, *_ = known_all(pa.array(WORDS))
LONGER_FOR_SOME = [WORDS[i] for i in np.flatnonzero((FIRST < 3) & (FULL > 2))]  # "several"
PIECES = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(LONGER_FOR_SOME),
    st.lists(st.sampled_from(WORDS), min_size=2, max_size=3).map("-".join),
    st.sampled_from([". ", ".\n\n", "“", ",", "’s"]),
    st.text(max_size=12),
)


def test_every_hard_word_of_the_dictionary_is_a_polysyllable():
    for word in LONGER_FOR_SOME + WORDS[::30]:
        for form in (word, f"{word}-day", f"{word}’s"):
            counts = unpack(word_facts(form).packed)
            assert counts["complex_words"] <= counts["polysyllables"], form


@settings(max_examples=80)
@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_no_text_has_more_hard_words_than_polysyllables(text):
    assert not more_hard_than_polysyllabic(text)


@pytest.mark.parametrize("before", ["several ", "privileged ", "temperate "])
def test_words_that_some_say_with_a_syllable_more_add_no_hard_words(before):
    sample = load_sample()["text"].iloc[0]
    assert not more_hard_than_polysyllabic(sample)
    crowded = re.sub(r"(?<= )(?=[a-z])", before, sample)
    assert crowded.count(before) > 300
    assert not more_hard_than_polysyllabic(crowded)


def test_what_is_known_of_words_beforehand_follows_from_the_rules():
    lists = familiar_words("dale_chall"), familiar_words("spache")
    for word, first in all_words()[::3]:
        hard = first > 2 and is_hard(word, first)
        assert known(word) == (first, known(word).full, hard, *(word in some for some in lists)), word


def test_names_are_neither_hard_nor_difficult():
    text = "Then Esmeralda Villanueva flew to Antananarivo. Esmeralda likes Antananarivo."
    found = scored(text, counts=True)
    assert found["complex_words"] == found["difficult_words"] == 0
    found = scored("Negotiations failed. Authorities fell.", counts=True)  # no names, though they open a sentence
    assert found["complex_words"] == 2 and found["difficult_words"] == 2


def test_an_unfamiliar_word_counts_once_in_a_hundred():
    filler = "we go to the big red house and see the dog. "
    text = "The treaty is here and the treaty is there. " + filler * 20 + "The treaty is old."
    assert scored(text, counts=True)["unfamiliar_words"] == 2


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(["The bank raised rates.", "Nobody came.", "Was it Mr. Lee?", "“Yes,” she said."]), min_size=1
    )
)
def test_counts_of_paragraphs_add_up(lines):
    whole = score_document(parse("\n".join(lines)))
    each = [score_document(parse(line)) for line in lines]
    for name in ("sentences", "words", "syllables", "letters", "long_words", "mini_words"):
        assert whole[name] == sum(found[name] for found in each)


@pytest.mark.parametrize("curly", ["don’t", "U.S.’s", "the ‘plan’", "“Yes”"])
def test_typography_changes_no_count(curly):
    straight = curly.translate(str.maketrans("‘’“”", "''\"\""))
    make = "It was said that {} is here. Then we saw the rest of it.".format
    assert scored(make(curly), counts=True).drop("doc_id").equals(scored(make(straight), counts=True).drop("doc_id"))


def test_what_is_remembered_of_tokens_is_bounded(monkeypatch):
    texts = [f"The council of Ward{i} met on {i} May. It paid {i}.5 million for “road{i}”." for i in range(50)]
    texts += ["She wrote " + "4far-" * 100 + "off 7 times."]
    before = readability(texts, counts=True)
    monkeypatch.setattr(counting, "ENOUGH", 40)
    for i, text in enumerate(texts):
        assert (
            readability(text, counts=True)
            .drop(columns="doc_id")
            .equals(before.iloc[[i]].drop(columns="doc_id").reset_index(drop=True))
        )
        assert len(counting.TOKENS) < 40 + 40  # what there may be at the start of a text, and what one text adds
    assert max(map(len, counting.TOKENS)) <= counting.LONGEST
