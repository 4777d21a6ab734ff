"""Who is cited for what, and in whose view it is."""

import pytest
from told import sentences, told

VIEWS = r"""
    But in the mayor’s view, it rained. => the mayor (indirect, according to): it rained
    And according to Mia Holm, it rained. => Mia Holm (indirect, according to): it rained
    It rained, in the mayor’s view. => the mayor (indirect, according to): It rained
"""


@pytest.mark.parametrize(("text", "expected"), sentences(VIEWS))
def test_in_whose_view_it_is(text, expected):
    assert told(text) == expected
