"""Who speaks through a document: who issued, signed or filed it."""

import pytest
from told import sentences, told

SENT = r"""
    Officials issued a statement after long talks in Graz calling on the club to close the lake. => Officials (indirect, cue): the club to close the lake
    Divers yesterday signed a letter urging the captain to quit. => Divers (indirect, cue): the captain to quit
    Members of the club on Monday submitted a motion calling on the town to close the lake. => Members of the club (indirect, cue): the town to close the lake
    The union filed a petition in May demanding that the lake be cleaned. => The union (indirect, cue): the lake be cleaned
    Haas read a letter in May, adding that the lake was cold. => Haas (indirect, cue): the lake was cold
"""


@pytest.mark.parametrize(("text", "expected"), sentences(SENT))
def test_who_sends_or_signs_a_document_says_what_it_says(text, expected):
    assert told(text) == expected
