"""The actors of many articles, merged."""

from __future__ import annotations

import math

import pytest

from analysis import schema
from analysis.actors import name_actors
from analysis.names.linking.across import SURE_FULL, SURE_SHORT, AcrossRow, identity_of, merge_across, names_across


def merged(*articles):
    return merge_across(name_actors(list(articles))).set_index("actor")


def test_rows_have_the_columns_of_the_schema():
    assert list(AcrossRow._fields) == schema.columns("actors_across")


@pytest.mark.parametrize(
    ("name", "other", "kind"),
    [
        ("Ann M. Lahti", "Ann Lahti", "person"),
        ("Ann Lahti Jr.", "Ann Lahti", "person"),
        ("Nordvik Energy Inc", "Nordvik Energy", "organisation"),
        ("U.S.", "United States", "place"),
    ],
)
def test_variants_of_a_full_name_have_one_identity(name, other, kind):
    assert identity_of(name, kind) == identity_of(other, kind)


def test_persons_whom_one_article_tells_apart_are_two_in_all():
    rows = merged("Frank Miller Sr. met Frank Miller Jr. in Oslo.", "Frank Miller Jr. left Oslo.")
    assert rows.loc["Frank Miller Jr.", "articles"] == 2
    assert rows.loc["Frank Miller Sr.", "articles"] == 1


def test_a_short_form_goes_with_who_is_mostly_called_so():
    full, short = "Ann Lahti left Oslo. Lahti slept.", "Mr. Lahti left Bergen."
    assert merged(full, full, short).loc["Ann Lahti", "articles"] == 3
    assert merged(full, "Bo Lahti left Turku. Lahti slept.", short).loc["Ann Lahti", "articles"] == 1


def test_how_sure_a_row_is_follows_from_the_names_of_its_articles():
    rows = merged("Ann Lahti left Oslo. Lahti slept.", "Ann Lahti left.", "Mr. Lahti left Bergen.")
    assert rows.loc["Ann Lahti", "confidence"] == pytest.approx((3 * SURE_FULL + SURE_SHORT) / 4)
    assert math.isnan(rows.loc["Bergen", "confidence"])


def test_a_surname_that_two_actors_share_is_no_name_across():
    names = names_across(name_actors(["Ann Lahti left Oslo. Lahti slept.", "Bo Lahti left Turku. Lahti slept."]))
    assert "Lahti" not in names and names["Ann Lahti"] == "Ann Lahti"
