"""Words for people: in lower case, and each set that one must be part of another."""

from analysis.english import person_words
from analysis.english.gazetteer import gazetteer


def test_words_are_in_lower_case_and_single():
    for name, words in vars().items():
        if name.isupper() and isinstance(words, frozenset):
            assert words, name
            assert all(word == word.lower() and " " not in word for word in words), name


def test_what_is_left_off_labels_is_left_off_answers_too():
    assert person_words.LEFT_OFF_LABELS <= person_words.LEFT_OFF_ANSWERS


def test_ranks_and_offices_before_names_are_titles():
    assert person_words.RANKS_BEFORE_SURNAMES <= person_words.TITLES
    assert person_words.ROLES <= person_words.TITLES
    assert person_words.SEX_OF_HONORIFIC.keys() <= gazetteer().honorific | person_words.TITLES


def test_no_word_shows_both_sexes():
    assert not person_words.TITLES_OF_MEN & person_words.TITLES_OF_WOMEN
    assert not person_words.NOUNS_FOR_MEN & person_words.NOUNS_FOR_WOMEN
