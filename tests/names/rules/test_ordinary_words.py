"""Words of the language that look like names."""

import pytest
from marked_names import corrected, lines_of

EXAMPLES = {
    "drop_ordinary_words": r"""
        They met at [organisation Mass] today. -> They met at Mass today.
        They went to [organisation Mass].
        [organisation Bakers] left. They met bakers there. -> Bakers left. They met bakers there.
        So [organisation Bakers] left. They met bakers there.
        So [person Baker] left. They met a baker there. -> So Baker left. They met a baker there.
        So [person Baker] left. They met a baker there. [person Ann Baker] wept.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_ordinary_words_are_no_names(correction, before, after):
    assert corrected(correction, before) == after
