"""Letters behind a name come off."""

import pytest

from analysis import name_actors


def actors(text):
    found = name_actors(text)
    return {(actor, kind): count for actor, kind, count in found[["actor", "kind", "mentions"]].values.tolist()}


@pytest.mark.parametrize("letters", ["MP", "QC", "TD", "OBE"])
def test_letters_after_a_name_are_no_part_of_it(letters):
    text = f"Chair of the Health Committee Jo Berg {letters} met Ann Roe {letters}. Berg left. Roe stayed."
    assert actors(text)["Jo Berg", "person"] == actors(text)["Ann Roe", "person"] == 2
