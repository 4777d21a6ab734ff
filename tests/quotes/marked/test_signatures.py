"""Names in brackets after a quotation that ends its line."""

import pytest
from told import sentences, told

AT_LINE_ENDS = r"""
    “It rained for a week.” (Ann Lahti, a baker)\n\nIt was late. => Ann Lahti, baker (direct, signature): It rained for a week.
    “It rained for a week.” (Ann Lahti, a baker) It was late. => ? (direct, unattributed): It rained for a week.
    “It rained for a week.” (Ann Lahti, a baker) => Ann Lahti, baker (direct, signature): It rained for a week.
"""


@pytest.mark.parametrize(("text", "expected"), sentences(AT_LINE_ENDS))
def test_names_in_brackets_end_their_line(text, expected):
    assert told(text) == expected


SIGNED = """
What drivers make of it:\\n\\n“We sleep in the cab now.” (Eva Lind, driver, Bergen) => Eva Lind, driver (direct, signature): We sleep in the cab now.
“Nobody told us about the lock.” (Max Boyd) => Max Boyd (direct, signature): Nobody told us about the lock.
The hall is cold.\\n\\n“Bring a coat and a hat.” (Paul Haas, usher) => Paul Haas, usher (direct, signature): Bring a coat and a hat.
"""  # noqa: E501
NOT_SIGNED = """
Eva Lind said: “We won.” (The club lost in May.) => Eva Lind (direct, cue): We won.
Eva Lind said: “We won.” (Max Boyd left early.) => Eva Lind (direct, cue): We won.
Eva Lind sang “We won again today.” (Oslo 1990) => Eva Lind (direct, cue): We won again today.
"""


@pytest.mark.parametrize(("text", "expected"), sentences(SIGNED, NOT_SIGNED))
def test_a_name_in_brackets_signs(text, expected):
    assert told(text) == expected
