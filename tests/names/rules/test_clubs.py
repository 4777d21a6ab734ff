"""Clubs called after a town, or like a person.

Each line is a text with its names in brackets after their kind, and what a correction makes of it; a line without an
arrow stays as it is.
"""

import pytest
from marked_names import corrected, lines_of

EXAMPLES = {
    "complete_clubs": r"""
        So the side Dinamo [place Norvik] won. -> So the side [organisation Dinamo Norvik] won.
        They beat Spartak [place Oulu] in May. -> They beat [organisation Spartak Oulu] in May.
        He joined the Danish club Zorvia [place Norvik] in May. -> He joined the Danish club [organisation Zorvia Norvik] in May.
        So Mayor [place Norvik] won.
        So the team Danish [place Norvik] met won.
        They met in Old [place Norvik] at noon.
        They met Al [place Norvik] at noon.
    """,
    "recognise_clubs": r"""
        The Danish side [person Zorv Batie] won. -> The Danish side [organisation Zorv Batie] won.
        The Greek champions [place Zorvia] lost. It rained in [place Zorvia]. -> The Greek champions [organisation Zorvia] lost. It rained in [place Zorvia].
        Then [place Oulu]'s club [person Zorvella] left. -> Then [place Oulu]'s club [organisation Zorvella] left.
        The Danish coach [person Zorv Batie] won.
        The Danish side [person Ann Batie] led won.
        The side [person Zorv Batie] led won.
        The Danish team [place Spain] met won.
        The Norwegian side [person Ann] lost. -> The Norwegian side [organisation Ann] lost.
        The Norwegian side [other Zorv] lost. -> The Norwegian side [organisation Zorv] lost.
        [person Oslo] side [person Batie] lost.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after
