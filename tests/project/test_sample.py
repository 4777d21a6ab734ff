"""The sample article against its hand labels: counts, quotations, speakers and actors."""

from itertools import pairwise
from pathlib import Path

import pandas as pd
import pytest

from analysis import load_sample, measure
from analysis._package import shipped
from analysis.cli import main


@pytest.fixture(scope="module")
def measured():
    return measure(load_sample())


@pytest.fixture(scope="module")
def text():
    return load_sample()["text"].iloc[0]


def gold(name):
    return pd.read_csv(shipped("data/gold") / f"{name}.csv")


def overlap(a, b):
    """The part that two spans share, divided by the length of the longer."""
    shared = min(a.end, b.end) - max(a.start, b.start)
    return max(shared, 0) / max(a.end - a.start, b.end - b.start)


def quoted(quotes):
    return quotes[quotes["kind"] != "indirect"]


def test_the_labels_are_where_they_say(text):
    for name in ("quotes", "mentions"):
        for row in gold(name).itertuples():
            assert text[row.start : row.end] == row.text


def test_every_quoted_passage_is_found_with_its_speaker(measured):
    labels = quoted(gold("quotes"))
    assert len(labels) == 12
    ours = list(quoted(measured.quotes).itertuples())
    for label in labels.itertuples():
        match = max(ours, key=lambda row: overlap(row, label))
        assert overlap(match, label) > 0.8, label.text
        assert (match.speaker, match.kind) == (label.speaker, label.kind), label.text


def test_nothing_else_in_marks_is_taken_for_a_quotation(measured):
    assert len(quoted(measured.quotes)) == 12


def test_parts_of_an_interrupted_quotation_share_their_number(measured):
    labels = quoted(gold("quotes")).sort_values("start")
    ours = quoted(measured.quotes).sort_values("start")
    same = lambda ids: [a == b for a, b in pairwise(ids)]  # noqa: E731
    assert same(ours["quote_id"].tolist()) == same(labels["quote_id"].tolist())


def test_reports_without_marks_are_found_with_their_speaker(measured):
    labels = gold("quotes").query("kind == 'indirect'")
    ours = list(measured.quotes.query("kind == 'indirect'").itertuples())
    right = 0
    for label in labels.itertuples():
        match = max(ours, key=lambda row: overlap(row, label))
        right += overlap(match, label) >= 0.8 and match.speaker == label.speaker
    assert right >= len(labels) - 2


def test_every_named_actor_has_all_its_mentions(measured):
    labels = gold("mentions").query("form == 'name'")
    ours = measured.mentions.query("form == 'name'")
    key = ["start", "end", "kind", "actor"]
    expected, got = ({tuple(row) for row in frame[key].itertuples(index=False)} for frame in (labels, ours))
    assert got == expected


def test_roles_are_resolved_apart_from_names(measured):
    labels = gold("mentions").query("form == 'role'")
    ours = measured.mentions.query("form != 'name'")
    persons = labels[labels["kind"] == "person"]
    for label in persons.itertuples():
        assert any(overlap(row, label) > 0.5 and row.actor == label.actor for row in ours.itertuples()), label.text


def test_counts_of_actors_are_those_of_a_careful_reader(measured):
    labels = gold("mentions").query("form == 'name'")["actor"].value_counts().to_dict()
    assert measured.actors.set_index("actor")["mentions"].to_dict() == labels


def test_counts_are_those_made_by_hand(measured):
    by_hand = gold("counts").set_index("count")["prose"]
    assert measured.articles.loc[0, ["sentences", "words", "syllables"]].to_dict() == by_hand.to_dict()


def test_the_tables_beside_the_sample_are_those_that_newsgauge_writes(tmp_path):
    assert main(["measure", str(shipped("data/sample")), "--out", str(tmp_path)]) == 0
    results = Path(__file__).parents[2] / "data" / "results"
    for path in sorted(results.glob("*.csv")):
        assert path.read_bytes() == (tmp_path / path.name).read_bytes(), (
            f"run make notebooks: {path.name} is out of date"
        )
    assert len(list(results.glob("*.csv"))) == len(list(tmp_path.glob("*.csv")))
