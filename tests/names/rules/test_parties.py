"""Parties called by a short word.

Each line is a text with its names in brackets after their kind, and what a correction makes of it; a line without an
arrow stays as it is.
"""

import pytest
from marked_names import corrected, lines_of

EXAMPLES = {
    "recall_parties": r"""
        The Tory spokesman left. -> The [organisation Tory] spokesman left.
        It rained, and then they met [person Tory Shadow Chancellor] Ann Lee. -> It rained, and then they met [organisation Tory] Shadow Chancellor Ann Lee.
        It rained, and Conservative peer Ann Lee left. -> It rained, and [organisation Conservative] peer Ann Lee left.
        A pact with the Liberals or the Conservatives is near. -> A pact with the [organisation Liberals] or the [organisation Conservatives] is near.
        The Liberal [place Democrat] MP Ann Lee left. -> The [organisation Liberal Democrat] MP Ann Lee left.
        A Lib Dem councillor left. -> A [organisation Lib Dem] councillor left.
        It rained, and Conservative [person Ann Lee] left.
        It rained, and fellow [person Tory Ann Lee] left. -> It rained, and fellow [organisation Tory] [person Ann Lee] left.
        It rained on the [person London Tory] set. -> It rained on the [place London] [organisation Tory] set.
        The [organisation Conservative Party] met.
        The [organisation Tory Reform Group] met.
        He is conservative, and Conservative members left.
        A Conservative-run council met.
        Conservative clothes are out of fashion.
        The Democrats met the Republicans.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after
