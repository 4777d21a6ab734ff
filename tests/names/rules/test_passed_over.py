"""Names that the tagger passes over.

Each line is a text with its names in brackets after their kind, and what a correction makes of it; a line without an
arrow stays as it is.
"""

import pytest
from marked_names import corrected, lines_of, named, texts, unmarked

STATES_AND_NETWORKS = r"""
    He told the network [organisation RT] so. Later the [organisation RT] paid.
    They met in [place New South Wales] ([place NSW = New South Wales]). With [place NSW = New South Wales] closed, they left.
    They met [organisation Ohio MPG] bakers there.
"""


@pytest.mark.parametrize("text", texts(STATES_AND_NETWORKS))
def test_letters_of_a_state_and_of_a_network_are_names(text):
    assert named(unmarked(text)) == text


EXAMPLES = {
    "recall_passed_over": r"""
        They were told by the Low Wage Commission on it. -> They were told by the [organisation Low Wage Commission] on it.
        It rained on the Little Rain Theatre again. -> It rained on the [place Little Rain Theatre] again.
        They read the Early Years Library again. -> They read the [organisation Early Years Library] again.
        She sat in Parliament for a year. -> She sat in [organisation Parliament] for a year.
        The men of al-Qaeda left in May. -> The men of [organisation al-Qaeda] left in May.
        They met a guitarist called Flicker in a van. -> They met a guitarist called [person Flicker] in a van.
        It was a boy named Zorv who saw it. -> It was a boy named [person Zorv] who saw it.
        They were told by the Low Wage Commission President on it.
        They were told by a Commission on it.
        They were told by the Commission on it.
        They were told by the President Commission on it.
        The members of Parliament left in May.
        They called a guitarist in May.
        They met a guitarist called in by the band.
        They met a dog called Flicker in a van.
        They took a ferry called Flicker to the isle.
        They met a guitarist called Flicker there. -> They met a guitarist called [person Flicker] there.
        They met a guitarist called Flicker Lee there.
    """,
    "recall_for_something": r"""
        Nurses of the Center for Warm Therapy of [place Oulu] left. -> Nurses of the [organisation Center for Warm Therapy of Oulu] left.
        They told the pressure group Campaign for Better Buses so. -> They told the pressure group [organisation Campaign for Better Buses] so.
        It rained on Transport for [place Wales] that day. -> It rained on [organisation Transport for Wales] that day.
        They asked the Norvik Centre for Ice Research. -> They asked the [organisation Norvik Centre for Ice Research].
        They paid the [organisation Institute] for Fiscal Studies. -> They paid the [organisation Institute for Fiscal Studies].
        They began a campaign for Better Buses.
        Transport for the bakers was late.
        Transport for [place Wales] fans was late.
        They left the Fund for WHO in May.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after


CALLED_ONCE = r"""
    They met a guitarist called [person Nirvana] there.
    They met a baker called [place Oslo] there.
    They met a guitarist called [person Zorv Tak] there.
    The guitarist called. Zorvan left.
"""


@pytest.mark.parametrize("text", texts(CALLED_ONCE))
def test_somebody_called_by_a_word_is_named_once(text):
    assert named(unmarked(text)) == text
