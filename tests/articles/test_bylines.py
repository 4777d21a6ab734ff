"""Bylines as names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.articles.bylines import CUTS, WITHIN, names_of, people_of


@pytest.mark.parametrize("cut", [*CUTS, *WITHIN], ids=lambda cut: cut.name)
def test_each_rule_does_what_its_example_says(cut):
    byline, _, names = cut.example.partition(" -> ")
    assert names_of(byline) == names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By MARA B. QUILL and Teo Brandt, Staff Writers", "Mara B. Quill; Teo Brandt"),
        ("by Mara Quill, Teo Brandt and Ines Roy", "Mara Quill; Teo Brandt; Ines Roy"),
        ("Mara Quill, mquill@harbour.example", "Mara Quill"),
        ("Mara Quill and Teo Brandt, Special to the Courier", "Mara Quill; Teo Brandt"),
        ("By Mara Quill For Harbour Online and Teo Brandt In Rome For Harbour Online", "Mara Quill; Teo Brandt"),
        ("By Mara Quill, Associated Press", "Mara Quill"),
        ("Mara Quill Health editor", "Mara Quill"),
        ("Chief Science Correspondent Mara Quill", "Mara Quill"),
        ("Mara Quill, Harbour Courier", "Mara Quill"),
        ("Mara Quill Globe Staff", "Mara Quill"),
        ("Quill, Mara; Brandt, Teo", "Mara Quill; Teo Brandt"),
        ("Quill, Mara B.", "Mara B. Quill"),
        ("Brandt, Jr., Teo", "Teo Brandt Jr."),
        ("Teo Brandt III", "Teo Brandt III"),
        ("['Mara Quill', 'Teo Brandt']", "Mara Quill; Teo Brandt"),
        ("Reporting by Mara Quill in Rome; Editing by Teo Brandt", "Mara Quill"),
        ("MARA McKAY-O'NEIL", "Mara McKay-O'Neil"),
        ("JO VAN DER BERG", "Jo van der Berg"),
        ("Mara QUILL", "Mara Quill"),
        ("TJ Brandt", "TJ Brandt"),
        ("mara quill", "Mara Quill"),
        ("Emily Post", "Emily Post"),
        ("Mara Quill | Harbour Courier", "Mara Quill"),
        ("Mara Quill @maraquill", "Mara Quill"),
        ("Agence France-Presse", "Agence France-Presse"),
        ("The Associated Press", "Associated Press"),
        ("Mara Quill; Reuters", "Mara Quill"),
        ("Mara Quill, Ph.D.", "Mara Quill"),
        ("Inés Muñoz y Teo Brandt", "Inés Muñoz; Teo Brandt"),
        ("Mara Quill, Mara Quill", "Mara Quill"),
        ("Mara Quill, CNN Business", "Mara Quill"),
        ("The Harbour Post Editorial Board", "Harbour Post"),
        ("Mara von der Quill", "Mara von der Quill"),
        ("Mara Quill Madrid", "Mara Quill"),
        ("Teo Brandt Hong Kong", "Teo Brandt"),
        ("Mara Jane London", "Mara Jane London"),
        ("Teo van Houston", "Teo van Houston"),
        ("Jack London", "Jack London"),
        ("By Mara Quill and Teo Brandt; Ines Roy contributed reporting from Rome.", "Mara Quill; Teo Brandt"),
        ("Mara Quill; Denver Post Staff Writer", "Mara Quill"),
        ("Mara Quill and Teo Brandt; Houston Post Staff Writers", "Mara Quill; Teo Brandt"),
        ("BY MARA QUILL DAILY NEWS STAFF WRITER", "Mara Quill"),
    ],
)
def test_a_byline_gives_the_names_in_it(byline, names):
    assert names_of(byline) == names
    assert names_of(names) == names


@pytest.mark.parametrize(
    "byline",
    [
        "Staff",
        "STAFF WRITERS",
        "By Staff Reporter",
        "",
        "nan",
        "[]",
        "https://harbour.example/team",
        "7",
        "Our Foreign Staff",
    ],
)
def test_a_byline_that_names_nobody_is_missing(byline):
    assert names_of(byline) is None


def test_an_agency_is_no_person():
    assert people_of("Reuters") == [] and people_of("Mara Quill, Reuters") == ["Mara Quill"]


@given(st.text())
def test_any_byline_can_be_split(byline):
    names = names_of(byline)
    assert names is None or names.strip()
