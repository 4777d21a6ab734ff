"""The kind of an actor, and what it is called."""

from __future__ import annotations

import pytest
from inputs import mentions_in

from analysis.names.linking.kinds import kind_of, label
from analysis.names.linking.surface_forms import collect_forms
from analysis.names.tokens import Name


def forms_of(text, weights, *written):
    names = [Name(start := text.index(word), start + len(word), "", tuple(weights.items())) for word in written]
    return list(collect_forms(text, names).values())


@pytest.mark.parametrize(
    ("text", "written", "tagged", "kind"),
    [
        ("It was Mr. Zorvex, who left.", "Zorvex", {"organisation": 1.0}, "person"),  # two votes against one
        ("Then the airline Zorvex fell.", "Zorvex", {"person": 1.0}, "organisation"),
        ("Then Ann Zorvex fell.", "Ann Zorvex", {"organisation": 0.8, "person": 0.2}, "person"),
        ("Then Zorvex University fell.", "Zorvex University", {"person": 0.8, "organisation": 0.2}, "organisation"),
        (
            "On Monday Zorvex fell.",
            "Zorvex",
            {"person": 0.6, "organisation": 0.4},
            "organisation",
        ),  # an impersonal word
        ("Then Norway fell.", "Norway", {"organisation": 0.8, "place": 0.2}, "place"),
    ],
)
def test_words_beside_and_within_a_name_may_outvote_the_tagger(text, written, tagged, kind):
    assert kind_of(text, forms_of(text, tagged, written), {"norway": "norway"}) == kind


def test_an_actor_is_called_by_its_fullest_name():
    text = "The NORDIC BAKERS met. NBU, or the Nordic Bakers Union’s heads, left the Bakers."
    forms = forms_of(text, {"organisation": 1.0}, "NORDIC BAKERS", "NBU", "the Nordic Bakers Union’s", "Bakers.")
    assert label(forms) == "Nordic Bakers Union"
    assert label(forms[1:2]) == "NBU"


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
