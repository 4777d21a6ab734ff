"""Whether "that" after "and" joins another clause to what was said, or points at a noun."""

import pytest
from told import sentences, told

JOINED = """
Haas said the ferry was late, and that passengers had waited for hours. => Haas (indirect, cue): the ferry was late, and that passengers had waited for hours
Lind says he had “never seen such a flood”, and that farmers need help. => Lind (mixed, cue): he had “never seen such a flood”, and that farmers need help
Boyd told the court the lock was broken and that tenants had complained. => Boyd (indirect, cue): the lock was broken and that tenants had complained
"""  # noqa: E501
POINTING = """
The ferry was late, and that ferry was the last. => nothing
Trains ran on time and that day nobody waited. => nothing
The lock was broken. Haas mended the lock, and that man was paid. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(JOINED, POINTING))
def test_that_after_and(text, expected):
    assert told(text) == expected
