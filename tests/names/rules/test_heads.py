"""Organisations known by the words at their head."""

from __future__ import annotations

import pytest
from marked_names import corrected, lines_of

from analysis.names.mentions import find_mentions
from analysis.text.document import parse


def organisations(text: str) -> set[str | None]:
    return {m.actor for m in find_mentions(parse(text)) if m.kind == "organisation"}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("On Monday officials of the Ministry of the Interior closed the road.", "Ministry of the Interior"),
        ("A man from the Office of the Registrar closed the road.", "Office of the Registrar"),
        ("She works for the Department of Roads and likes it.", "Department of Roads"),
        ("On Monday the Peruvian Government closed the road.", "Peruvian Government"),
        ("Two men of the Ghanaian Army closed the road on Monday.", "Ghanaian Army"),
        ("Papers of the Namibian Police were found on Monday.", "Namibian Police"),
        ("On Monday the Public Prosecutor's Office closed the case.", "Public Prosecutor's Office"),
        ("They asked the Attorney General’s Office on Monday.", "Attorney General’s Office"),
        ("She read it at the Prime Minister's Office on Monday.", "Prime Minister's Office"),
        ("It went to the Supreme People's Court on Monday.", "Supreme People's Court"),
        ("She leads the Norland Native Women's Association now.", "Norland Native Women's Association"),
    ],
)
def test_a_body_is_known_by_its_head(text, body):
    assert body in organisations(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("On Monday the Peruvian ministry closed the road.", "ministry"),
        ("The front office of the shop was closed on Monday.", "office"),
    ],
)
def test_words_in_lower_case_and_other_owners_are_no_such_body(text, word):
    assert not any(word in str(name) for name in organisations(text))


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The Lahti Baptist University grew on Monday.", {"Lahti Baptist University"}),
        ("On Monday the Peruvian Army left Turku.", {"Peruvian Army"}),
        ("She teaches at the Ghanaian Academy of Music now.", {"Ghanaian Academy of Music"}),
        (
            "They asked the Securities and Futures Commission on Monday.",
            {"Securities and Futures Commission"},
        ),
        ("On Monday the Norvik Teachers' Federation left.", {"Norvik Teachers' Federation"}),
        (
            "It was run by the Nordic Savings Bank and Lahti Water Council then.",
            {"Nordic Savings Bank", "Lahti Water Council"},
        ),
    ],
)
def test_a_name_is_taken_whole_and_no_more(text, bodies):
    assert organisations(text) == bodies


@pytest.mark.parametrize(
    "text",
    [
        "Nurses of the [Lebanese Red Cross] left.",
        "The [Kenya Red Cross] sent tents.",
        "The [South African Red Cross Society] sent tents.",
        "A van of the [Turkish Red Crescent] burned.",
    ],
)
def test_a_nation_is_part_of_the_name_of_its_red_cross(text):
    plain = text.replace("[", "").replace("]", "")
    name = text[text.index("[") + 1 : text.index("]")]
    assert name in {plain[m.start : m.end] for m in find_mentions(parse(plain)) if m.kind == "organisation"}


EXAMPLES = {
    "complete_tails": r"""
        The [organisation Association of Bakers] with Albinism met. -> The [organisation Association of Bakers with Albinism] met.
        The [organisation Bank of Norvik] with Albinism met.
        The [organisation Association of Bakers] with Ann Roe met.
        The [organisation Association of Bakers] with flour met.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after
