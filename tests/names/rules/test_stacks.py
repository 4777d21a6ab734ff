"""Names stacked before what somebody is.

Each line is a text with its names in brackets after their kind, and what a correction makes of it; a line without an
arrow stays as it is.
"""

import pytest
from marked_names import corrected, lines_of, named, texts, unmarked

SEATS = r"""
    [organisation Labour] [place Tarvane] [organisation Senedd] member [person Jo Berg] left. A member of the [organisation Senedd] wept.
"""


@pytest.mark.parametrize("text", texts(SEATS))
def test_the_seat_of_somebody_is_a_place_in_a_stack(text):
    assert named(unmarked(text)) == text


EXAMPLES = {
    "cut_stacks": r"""
        So the [organisation CNN Pentagon] reporter left. -> So the [organisation CNN] [organisation Pentagon] reporter left.
        The [organisation BBC Ukraine] correspondent left. -> The [organisation BBC] [place Ukraine] correspondent left.
        A [organisation State Department] Iran envoy came. -> A [organisation State Department] [place Iran] envoy came.
        Former White House Russia adviser [person Jo Berg] spoke. -> Former [organisation White House] [place Russia] adviser [person Jo Berg] spoke.
        A Labour [place Oldham] councillor left. -> A [organisation Labour] [place Oldham] councillor left.
        A [organisation White House Baking Council Peru] expert left. -> A [organisation White House] [organisation Baking Council] [place Peru] expert left.
        A [organisation BBC Wales] reporter left.
        The [organisation Nordvik Pentagon] reporter left.
        A [place Russia] expert left.
        The [organisation CNN Pentagon] table broke.
        The [person Ann Lahti] Oslo reporter left.
        [place Peru], [organisation CNN] reporter Jo Berg said.
        The Labour Norvik Senedd member wept. -> The [organisation Labour] [place Norvik] [organisation Senedd] member wept.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after
