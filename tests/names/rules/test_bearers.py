"""People called like a place."""

import pytest

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
