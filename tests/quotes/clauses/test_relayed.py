"""Nested reports: the inner source speaks, the outer one passes it on."""

import pandas as pd
import pytest

from analysis import extract_quotes, measure
from analysis.corpus.identities import across
from analysis.quotes.clauses.relayed import RELAYERS, Told
from analysis.quotes.cues.reports import reports
from analysis.quotes.words.items import Items, Sentence
from analysis.text.document import read

NESTED = [
    ("Eva Lind said the warden told her the bridge was shut.", "the warden", "Eva Lind"),
    ("Paul Haas said that Eva Lind had told him that rents would rise.", "Eva Lind", "Paul Haas"),
    ("The union said the owner informed its members that the mill would close.", "the owner", "The union"),
    ("According to Eva Lind, the warden said that the bridge was shut.", "the warden", "Eva Lind"),
    ("Paul Haas recalled that his coach, Max Boyd, used to say “legs do not lie.”", "Max Boyd", "Paul Haas"),
    ("Eva Lind recalled that the old mayor would say “bridges outlive us.”", "the old mayor", "Eva Lind"),
    ("Paul Haas said his uncle, Max Boyd, liked to say “a debt is a dog.”", "Max Boyd", "Paul Haas"),
    ("Norpress quoted Eva Lind as saying that the ship had sunk.", "Eva Lind", "Norpress"),
    ("Eva Lind was quoted by Norpress as saying that the ship had sunk.", "Eva Lind", "Norpress"),
    ("“The ship sank,” Eva Lind was quoted as saying by Norpress.", "Eva Lind", "Norpress"),
    ("“The ship sank,” the news agency quoted Eva Lind.", "Eva Lind", "the news agency"),
    ("“The ship sank,” Eva Lind said, according to the Oslo Post.", "Eva Lind", "Oslo Post"),
    ("Paul Haas called the station and said, “It will burn,” prosecutors said.", "Paul Haas", "prosecutors"),
]


@pytest.mark.parametrize(("text", "speaker", "outer"), NESTED)
def test_the_inner_source_speaks_and_the_outer_one_passes_it_on(text, speaker, outer):
    assert extract_quotes(text)[["speaker", "relayed_by"]].values.tolist()[-1] == [speaker, outer]


@pytest.mark.parametrize(
    "text",
    [
        "Eva Lind said the bridge was shut.",
        "Eva Lind said she told the warden that the bridge was shut.",
        "“The ship sank,” Eva Lind said, and left.",
        "According to Eva Lind, the bridge was shut.",
    ],
)
def test_nobody_passes_on_what_is_reported_at_first_hand(text):
    quotes = extract_quotes(text)
    assert quotes["speaker"].eq("Eva Lind").all() and quotes["relayed_by"].isna().all()


@pytest.mark.parametrize("rule", RELAYERS, ids=lambda rule: rule.name)
def test_every_rule_answers_for_its_example(rule):
    items = Items(read(rule.example))
    sentence = Sentence(items, *items.sentences[0])
    own = reports(sentence)
    told = [Told(sentence, (report.start, report.end), report.speaker, own) for report in own]
    assert any(rule.answer(case) for case in told)


def test_across_articles_who_passes_it_on_is_one_identity_too():
    texts = [
        "Eva Lind met bakers in Oslo. Lind said the warden told her the bridge was shut.",
        "Eva Lind said the mayor told her that the bridge was shut.",
    ]
    tables = measure(pd.DataFrame({"doc_id": ["a", "b"], "text": texts}))
    assert set(across(tables).quotes["relayed_by"].dropna()) == {"Eva Lind"}
