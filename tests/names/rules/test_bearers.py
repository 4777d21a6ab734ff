"""People called like a place."""

import pytest
from marked_names import corrected, lines_of

from analysis import name_actors


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        ("Charlotte Park has waited for a year. Ms Park, 50, was told in May.", "person", "Charlotte Park"),
        ("Nora Abbey sang on Monday. Later Mrs Abbey left.", "person", "Nora Abbey"),
        ("Hugh Dam bakes. Dr Dam sold it.", "person", "Hugh Dam"),
        ("They met in Charlotte Park at noon. Ms Park was told in May.", "place", "Charlotte Park"),
        ("Zorvia Park is wet. Ms Park was told in May.", "place", "Zorvia Park"),
        ("They walked to the Charlotte Park. Ms Park was told in May.", "place", "Charlotte Park"),
    ],
)
def test_somebody_called_like_a_park_is_known_by_the_title(text, kind, actor):
    found = name_actors(text)
    assert [kind, actor] in found[["kind", "actor"]].values.tolist()


EXAMPLES = {
    "join_first_names": r"""
        They met [place Israel] Zorvex there. Zorvex wept. -> They met [person Israel Zorvex] there. Zorvex wept.
        They met [place Israel] Table there. Table wept.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after
