"""Who speaks where the name stands behind its verb."""

import pytest
from told import sentences, told

BREAKING_IN = """
“We stay,” said Eva Lind. “Not me,” chimed in Max Boyd from the door. => Eva Lind (direct, cue): We stay, | Max Boyd (direct, cue): Not me,
“We stay,” said Eva Lind. “Who pays?” cut in the driver. => Eva Lind (direct, cue): We stay, | the driver (direct, distant cue): Who pays?
“We stay,” said Eva Lind. “You will,” shot back Max Boyd. => Eva Lind (direct, cue): We stay, | Max Boyd (direct, cue): You will,
"""  # noqa: E501
# A place or a time after the verb is nobody who speaks.
WHERE_IT_WAS_SAID = """
“We stay,” Eva Lind said in Oslo. => Eva Lind (direct, cue): We stay,
“We stay,” joked Max Boyd in the lobby. => Max Boyd (direct, cue): We stay,
“We stay,” Max Boyd called in from Oslo. => Max Boyd (direct, cue): We stay,
"""


@pytest.mark.parametrize(("text", "expected"), sentences(BREAKING_IN, WHERE_IT_WAS_SAID))
def test_who_breaks_in(text, expected):
    assert told(text) == expected
