"""Roles, handles and metonyms: whom the Finnish president, @POTUS and Moscow stand for."""

from __future__ import annotations

import pytest
from inputs import mentions_in
from marked_names import named, texts, unmarked

from analysis._package import shipped
from analysis.articles.samples import load_labels
from analysis.names.mentions import find_mentions
from analysis.text.document import parse

STOPPING = r"""
    The mayor of [place Oulu], [person Ann Lahti], left. They met the mayor
    They met the Crown Prince
    It is run by Health and
    They saw the Minister of Trade and
"""


@pytest.mark.parametrize("text", texts(STOPPING))
def test_a_text_may_stop_after_an_office(text):
    assert named(unmarked(text)) == text


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
    assert named_in("It rained. They like the Finnish capital Helsinki.", "role") == []


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


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Moscow announced new tariffs.", ["Russia"]),
        ("They urged Washington to act.", ["United States"]),
        ("Talks between Paris and Berlin failed.", ["France", "Germany"]),
        ("The assault on Paris shocked them.", []),
        ("They spoke after the Paris attacks, and of the London mayor.", []),
        ("They were told by Washington lawyers.", []),
        ("London's new mayor came.", []),
        ("They met in Moscow.", []),
    ],
)
def test_capitals_stand_for_governments_where_they_act_or_are_dealt_with(text, meant):
    assert mentions_in(text, "metonym")["actor"].tolist() == meant


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Jane Roe won. “Great,” @JaneRoe wrote.", ["Jane Roe"]),
        ("Jane Roe won. @realJaneRoe, @SenRoe and @jane_roe_99 are hers.", ["Jane Roe"] * 3),
        ("Sen. Ann Lee met Bob Lee. @SenLee is nobody's, @RepBobLee is his.", ["Bob Lee"]),
        ("The World Health Organization (WHO) met. @WHO wrote it, and @WHONews.", ["World Health Organization"] * 2),
        ("Donald Trump wrote. @realDonaldTrump: yes.", ["Donald Trump"]),
        ("US President Donald Trump wrote. RT @POTUS: yes.", ["Donald Trump"]),
        ("A man wrote as @somebody.", []),
    ],
)
def test_handles_stand_for_whom_they_spell_and_are_no_names(text, actors):
    assert mentions_in(text, "role")["actor"].tolist() == actors
    assert not mentions_in(text)["text"].str.contains("@|RT").any()


def test_an_office_may_have_its_country_after_the_name():
    text = "Prime Minister Lena Storm of Norway met Max Weber. The Norwegian prime minister thanked him."
    assert mentions_in(text, "role")["actor"].tolist() == ["Lena Storm"]


def test_brussels_stands_for_the_union():
    meant = mentions_in("The EU met. Brussels has agreed.", "metonym")
    assert meant[["text", "actor"]].values.tolist() == [["Brussels", "EU"]]
