"""The pronouncing dictionary: whole, small, and given back exactly."""

import pyarrow as pa

from analysis._package import PACKAGE
from analysis.english.pronunciation import MANY, NOTHING, PREFIX, all_words, known, known_all
from analysis.text.syllables import count_syllables


def test_the_dictionary_is_whole_small_and_given_back_exactly():
    words = all_words()
    assert len(words) == 126_052
    assert all(count_syllables(word) == n for word, n in words[::7])
    files = [PACKAGE / "english" / "pronunciation.zz", PACKAGE / "text" / "syllable_model.zz"]
    assert sum(file.stat().st_size for file in files) < 1_000_000


def test_one_word_is_known_as_all_are():
    words = [word for word, _ in all_words()]
    whole = pa.array([*words, "", "é", "The", "\n", "a\n", "zzzz", "\x80", *(word + "q" for word in words[::50])])
    found = known_all(whole).T.tolist()
    assert found == [list(known(word) or NOTHING) for word in whole.to_pylist()]
    assert all(map(known, words)) and not any(map(any, found[len(words) : len(words) + 7]))
    few = [*words[: MANY // 2], "x" * PREFIX]
    assert known_all(pa.array(few)).T.tolist() == [*found[: MANY // 2], list(NOTHING)]
    assert known_all(pa.array([], pa.string())).shape == (len(NOTHING), 0)
