"""The city, the county: which place is meant."""

from __future__ import annotations

import pytest
from told import sentences, told

from analysis import extract_quotes, sources


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Norland County grew. The county said that it was late.", "Norland County"),
        (
            "She is the new manager for Oulu Local Municipality in Lapland. The municipality said that it was late.",
            "Oulu Local Municipality",
        ),
        ("A clerk left the Elm Municipality on Monday. The municipality said that it was late.", "Elm Municipality"),
        ("A storm hit the city of Turku. The city said on its website that it was late.", "Turku"),
        ("A flood came to Norland County, and to Oslo. The county claimed that it was late.", "Norland County"),
        ("They met in the village of Elm Green. It rained. “It is late,” the village said.", "Elm Green"),
    ],
)
def test_the_only_place_that_is_called_so(text, place):
    row = sources(text).set_index("speaker").loc[place]
    assert (row["type"], row["organisation"], row["role"]) == ("named organisation", place, "official or politician")


@pytest.mark.parametrize(
    "text",
    [
        "Norland County met Elm County. The county said that it was late.",
        "A storm hit Ann Lahti. The city said that it was late.",
        "Norland County grew. The old county said that it was late.",
        "Norland County grew. The next county said that it was late.",
    ],
)
def test_one_of_two_or_another_is_not_meant(text):
    assert extract_quotes(text)["speaker"].iloc[-1].startswith("The ")


PLACES_ONLY = r"""
    Columbus flooded twice. “It rained,” the city said. => the city (direct, cue): It rained,
    Ohio flooded. Ohio closed its parks. “It rained in Ohio,” the state said. => the state (direct, cue): It rained in Ohio,
"""


@pytest.mark.parametrize(("text", "expected"), sentences(PLACES_ONLY))
def test_a_place_of_another_kind_is_not_meant(text, expected):
    assert told(text) == expected
