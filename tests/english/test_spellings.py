"""What names look like by their letters."""

from __future__ import annotations

import pytest

from analysis.english.spellings import KINDS, spelled_like, trigrams


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("korvensaari", "place"),
        ("pelkonberg", "place"),
        ("lahtiville", "place"),
        ("robertsen", "person"),
        ("oksanova", "person"),
        ("biomix", "organisation"),
    ],
)
def test_names_that_no_list_has_look_like_those_of_their_kind(name, kind):
    odds = dict(zip(KINDS, spelled_like[name], strict=True))
    assert max(KINDS, key=odds.__getitem__) == kind


def test_a_spelling_that_is_unknown_says_nothing():
    assert spelled_like["zzqqxx"] == (0, 0, 0)


def test_the_letters_of_a_word_are_read_with_its_ends():
    assert trigrams("ao") == {"^ao", "ao$"}
