"""What only looks different is measured alike, and what stands elsewhere changes nothing: on the sample and made-up articles.

The changes are those of research/benchmarks/typography.py, which counts them on articles of any kind.
"""

import importlib.util
from itertools import combinations
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import HARBOR, STORIES

from analysis import load_sample, measure
from analysis.pipeline import Measures

SCRIPT = Path(__file__).parents[2] / "research" / "benchmarks" / "typography.py"
SPEC = importlib.util.spec_from_file_location("typography", SCRIPT)
typography = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(typography)

BANK = """Bank of Norland to close four branches

PORT ELLIS — The Bank of Norland will close four of its branches by June, its chief executive, Ines Haddad, said on
Tuesday. “We did not decide this lightly,” she told reporters. “Nobody will lose a job.”

The Farmers' Union called the plan “a slap in the face”. José Muñoz, its president, said that his members had been promised
the branches would stay. “They gave us their word,” he said, “and now they break it.”

Robert L. Berg, who has banked in Easton for 40 years, was not surprised. “It's the '90s all over again,” Berg said.

A spokesman for the Ministry of Finance declined to comment. According to the ministry's own report, 212 branches have
been closed since 2019."""
TEXTS = {"sample": load_sample()["text"].iloc[0], "harbor": HARBOR, "mayor": STORIES[0], "bank": BANK.replace("\n", " ").replace("  ", "\n\n")}  # fmt: skip
ARTICLES = pd.DataFrame({"doc_id": list(TEXTS), "text": list(TEXTS.values())})


@pytest.fixture(scope="module")
def measured():
    return measure(ARTICLES)


def of(change):
    return measure(ARTICLES.assign(text=ARTICLES["text"].map(change)))


AMBIGUOUS = "lines of 72, no blank lines"  # where a short line may be a heading, or the end of a paragraph


@pytest.mark.parametrize("name", [name for name in typography.CHANGES if name != AMBIGUOUS])
def test_typography_changes_nothing(measured, name):
    assert typography.changed(measured, of(typography.CHANGES[name])) == {}


def test_each_two_kinds_of_marks_give_the_same():
    curly = ARTICLES["text"].map(typography.curly)
    assert curly.notna().all()
    found = {
        name: measure(ARTICLES.assign(text=curly).dropna().assign(text=lambda frame, c=change: frame["text"].map(c)))
        for name, change in typography.MARKS.items()
    }
    for one, other in combinations(found, 2):
        assert typography.changed(found[one], found[other]) == {}, (one, other)


@given(st.integers(28, 100), st.booleans(), st.booleans())
@settings(max_examples=15)
def test_lines_may_be_broken_at_any_width(measured, width, hyphens, set_in):
    how = {"between": "\n", "initial_indent": "    "} if set_in else {}

    def change(text):
        return typography.broken(text, width, break_on_hyphens=hyphens, **how)

    assert typography.changed(measured, of(change)) == {}


def test_order_and_company_of_articles_change_nothing(measured):
    turned = measure(ARTICLES[::-1])
    alone = [measure(ARTICLES.iloc[[i]]) for i in range(len(ARTICLES))]
    for name in Measures._fields:
        together = getattr(measured, name)
        for other in (getattr(turned, name), pd.concat([getattr(one, name) for one in alone])):
            place = other["doc_id"].map(list(TEXTS).index)
            other = other.iloc[place.argsort(kind="stable")].reset_index(drop=True)
            pd.testing.assert_frame_equal(other, together)


UNRELATED = [
    "The gates of the park were shut, and the price of bread in the fields of the north was high.",
    "It rained for a week. Nobody knew when the rain would stop.",
    "“It will rain,” a gardener said. She has seen many summers.",
    "The white house on the hill was sold in May, and the green door was painted black.",
]


@pytest.mark.parametrize("paragraph", UNRELATED)
def test_an_unrelated_paragraph_after_the_end_changes_nothing_before_it(measured, paragraph):
    ends = {name: len(text) for name, text in TEXTS.items()}
    after = of(lambda text: f"{text.rstrip()}\n\n{paragraph}\n")
    found = typography.changed(typography.before_the_end(measured, ends), typography.before_the_end(after, ends))
    assert found == {}


@pytest.mark.parametrize(
    "text, actor, paragraph",
    [
        ("Bill Gates said it was late. Gates left.", "Bill Gates", "The gates of the park were shut."),
        ("Ann Price met the mayor. Price left.", "Ann Price", "The price of bread was high."),
        ("Jo Fields sold the farm. Fields left.", "Jo Fields", "The fields were green."),
    ],
)
def test_a_common_word_further_down_takes_no_name_from_its_bearer(text, actor, paragraph):
    before = "It rained on the town for a week, and the river rose.\n\n"
    for whole in (before + text, f"{before}{text}\n\n{paragraph}"):
        assert measure(whole).actors[["actor", "mentions"]].values.tolist() == [[actor, 2]]
