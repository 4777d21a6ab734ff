"""Whether a name is a person, an organisation or a place."""

import pytest
from inputs import mentions_in


@pytest.mark.parametrize(
    "text",
    [
        "King Salman left.",
        "Judge Wood ruled.",
        "J.K. Moreland left.",
        "Saudi Crown Prince Faisal agreed.",
        "Angela Day won.",
    ],
)
def test_whom_a_title_initials_or_a_first_name_name_is_a_person(text):
    assert mentions_in(text)["kind"].tolist() == ["person"]
