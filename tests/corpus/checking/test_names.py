"""Whether an article and a document name the same speaker."""

import pytest

from analysis.corpus.checking.names import same_speaker


@pytest.mark.parametrize(
    "name, other, same",
    [
        ("Ann Lahti", "LAHTI", True),
        ("Lahti", "Ann Lahti", True),
        ("Ann", "Ann Lahti", True),
        ("Ann Lahti", "PRESIDENT LAHTI", True),
        ("Ann Lahti", "A. Lahti", True),
        ("Ann Lahti", "Jo Berg", False),
        ("Ann Lahti", "JO LAHTI", False),
        ("Ann Lahti", "THE PRESIDENT", None),
        ("Ann Lahti", "MODERATOR", None),
        ("the mayor", "LAHTI", None),
        (None, "LAHTI", None),
        ("Lahti", None, None),
    ],
)
def test_names_are_compared_by_their_parts(name, other, same):
    assert same_speaker(name, other) is same
