"""Names of several words that a list has.

Each line is a text with its names in brackets after their kind, and what a correction makes of it; a line without an
arrow stays as it is.
"""

import pytest
from marked_names import corrected, lines_of

EXAMPLES = {
    "complete_listed": r"""
        They met the [organisation International Monetary] Fund there. -> They met the [organisation International Monetary Fund] there.
        They met the [organisation International Bakers] Fund there.
        They saw [organisation Bank of] England staff. -> They saw [organisation Bank of England] staff.
        The [organisation European Central Bank] grew.
        The [organisation European] Central Hotel closed.
        It rained, and the [organisation European] Central [organisation Bank Staff Union] met in the town that day.
    """,
    "recall_listed": r"""
        They saw New York City then. -> They saw [place New York City] then.
        They met in Sharm el-Sheikh then. -> They met in [place Sharm el-Sheikh] then.
        They met the European Commission Choir there.
        They met the Old European Commission there.
        They met President European Commission there. -> They met President [organisation European Commission] there.
        They met the European Commission President Berg there. -> They met the [organisation European Commission] President Berg there.
        They met [organisation Old] European Commission there. -> They met [organisation Old] [organisation European Commission] there.
        They met the European [organisation Commission] there.
    """,
    "drop_listed_things": r"""
        The new [person Sherlock Holmes] is late, and [person Holmes] is tired. -> The new Sherlock Holmes is late, and Holmes is tired.
        She saw Sherlock [person Holmes], and [person Katie Holmes] left. -> She saw Sherlock Holmes, and [person Katie Holmes] left.
        The [organisation X Factor] is over. -> The X Factor is over.
        He played [person Robin Hood] in [place Oulu]. -> He played Robin Hood in [place Oulu].
        The [organisation Robin Hood Foundation] met.
        They met [person Robin Hoode] and [person Holmes] there.
        A robin and a hood hung in [place Oulu].
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after
