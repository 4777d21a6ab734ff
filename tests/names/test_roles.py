"""Roles, handles and metonyms: whom the Finnish president, @POTUS and Moscow stand for."""

from __future__ import annotations

import pytest

from analysis._package import shipped
from analysis.articles.samples import load_labels
from analysis.names.mentions import find_mentions
from analysis.text.document import parse


def named_in(text, form="name"):
    return [(text[m.start : m.end], m.kind, m.actor) for m in find_mentions(parse(text)) if m.form == form]


@pytest.fixture(scope="module")
def sample():
    return shipped("data/sample/article.txt").read_bytes().decode("utf-8")


def test_moscow_and_washington_announce_as_governments(sample):
    assert {(w, a) for w, _, a in named_in(sample, "metonym")} >= {
        ("Moscow", "Russia"),
        ("Washington", "United States"),
    }


@pytest.mark.parametrize(
    ("text", "written", "actor"),
    [
        (
            "Finnish President Aino Lahti flew to Oslo. The Finnish president will stay.",
            "The Finnish president",
            "Aino Lahti",
        ),
        (
            "Aino Lahti, the Finnish president, flew to Oslo. Finland's president will stay.",
            "Finland's president",
            "Aino Lahti",
        ),
        ("The Finnish president will stay. Officials met in Oslo.", "The Finnish president", None),
        ("Leaders met in Helsinki. They like the Finnish capital.", "the Finnish capital", "Helsinki"),
        ("U.S. President Dana Fox wrote. Fans of @POTUS replied.", "@POTUS", "Dana Fox"),
        ("Dana Fox wrote first. A message from @DanaFox followed.", "@DanaFox", "Dana Fox"),
    ],
)
def test_a_role_is_resolved_when_the_article_says_whose_it_is(text, written, actor):
    assert (written, actor) in [(w, a) for w, _, a in named_in(text, "role")]


def test_a_title_before_a_name_is_no_role():
    assert named_in("Finnish President Aino Lahti flew to Oslo. Later President Lahti slept.", "role") == []


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("Moscow accused Kyiv of lying.", {"Moscow"}),
        ("The talks between Tehran and Washington failed.", {"Tehran"}),
        ("They met in Moscow on Monday.", set()),
    ],
)
def test_a_capital_is_a_metonym_where_it_acts(text, stands):
    got = {w for w, _, _ in named_in(text, "metonym")}
    assert stands <= got if stands else got == set()


def test_the_judged_roles_are_mostly_right():
    judged = load_labels("roles")
    assert judged.columns.tolist() == ["doc_id", "form", "resolved", "right"]
    assert (judged["right"].notna() == judged["resolved"]).all() and set(judged["form"]) == {
        "role",
        "handle",
        "metonym",
    }
    right = judged.dropna()["right"].astype(bool)
    assert len(right) > 60 and 0.85 < right.mean() < 1
