"""Words for organisations: in lower case, and sets that fit together."""

from analysis.english import organisation_words
from analysis.english.gazetteer import gazetteer


def test_words_are_in_lower_case_and_single():
    for name, words in vars().items():
        if name.isupper() and isinstance(words, frozenset):
            assert words, name
            assert all(word == word.lower() and " " not in word for word in words), name


def test_papers_and_legal_forms_fit_together():
    assert organisation_words.CALLED_PAPERS == organisation_words.CALLED_BY_KIND["newspaper"]
    assert organisation_words.LEGAL_FORMS <= organisation_words.FIRM_ENDINGS & organisation_words.SUFFIXES
    assert organisation_words.LEGAL_FORMS <= gazetteer().organisation
