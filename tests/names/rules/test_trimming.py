"""Letters behind a name come off."""

import pytest
from marked_names import corrected, lines_of

from analysis import name_actors


def actors(text):
    found = name_actors(text)
    return {(actor, kind): count for actor, kind, count in found[["actor", "kind", "mentions"]].values.tolist()}


@pytest.mark.parametrize("letters", ["MP", "QC", "TD", "OBE"])
def test_letters_after_a_name_are_no_part_of_it(letters):
    text = f"Chair of the Health Committee Jo Berg {letters} met Ann Roe {letters}. Berg left. Roe stayed."
    assert actors(text)["Jo Berg", "person"] == actors(text)["Ann Roe", "person"] == 2


@pytest.mark.parametrize("name", ["Ling Sun", "Ana Mar", "Hui Sun"])
def test_a_surname_like_a_short_day_is_part_of_the_name(name):
    assert name in name_actors(f"It rained. {name}, a baker from Oulu, said so.")["actor"].tolist()


@pytest.mark.parametrize("date", ["Sun. 5 May", "Sun 5 May"])
def test_a_day_after_a_name_is_none_of_it(date):
    assert "Ann Roe" in name_actors(f"It rained. It was sent by Ann Roe {date}.")["actor"].tolist()


EXAMPLES = {
    "trim_and_classify": r"""
        They met [person Leeds CEO] there.
        They met [person Zorvex ZQX] there.
        They saw [person Zorvbank] there. -> They saw [organisation Zorvbank] there.
        They saw [organisation F.W. de Klerk] there. -> They saw [person F.W. de Klerk] there.
        They saw [organisation F.W. de KLERK] there.
        They saw [organisation AV Berg] there. [person Berg] wept. -> They saw [person AV Berg] there. [person Berg] wept.
        They saw [organisation AV Berg] there. [person Lee] wept.
        They saw [person Park Min Jun] there.
        A show by [person Yun Sun] 12 May was late. -> A show by [person Yun] Sun 12 May was late.
        They flew in a [organisation NATO E3] there. -> They flew in a [organisation NATO] E3 there.
        They saw [person Zorvex Verlag] there. -> They saw [organisation Zorvex Verlag] there.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after
