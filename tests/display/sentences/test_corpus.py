"""Sentences about many articles are whole and true for none, one, two, many, ties and gaps."""

import itertools
import re

import numpy as np
import pandas as pd
import pytest

from analysis import measure
from analysis.corpus import across, compare, shared_quotations, unusual_articles, unusual_counts, who_speaks
from analysis.display.sentences import corpus as sentences
from analysis.display.sentences import groups, outliers
from analysis.display.sentences.sureness import how_sure

NAN = float("nan")
NAMES = ["actor", "n", "named", "speaks", "may_be"]
TEXTS = [
    "“We won,” said Ann Lahti. Jo Berg wept.",
    "Ann Lahti left. “No,” said Jo Berg of Oslo.",
    "It rained all day, and nobody went out.",
    "",
]


def whole(text):
    """A sentence without gaps of any kind, in the singular for one."""
    assert text and not re.search(
        r"\bnan\b|None|undefined|<NA>|  | ,|\{|\}|\bone (?:articles|outlets|people|passages)\b", text
    ), text
    assert not re.search(r"\bno of\b|\bnone [a-z]+s\b|\bnobody (?:are|speak)\b", text), text
    return True


@pytest.mark.parametrize("n", range(len(TEXTS) + 1))
@pytest.mark.parametrize("known", ["all", "some", "none"])
def test_what_is_in_it(n, known):
    outlets = {"all": ["Post", "Star", "Post", "Sun"], "some": ["Post", None, None, None], "none": [None] * 4}[known]
    dates = pd.to_datetime(["2024-01-03", "2024-01-03", "2024-05-01", None] if known == "all" else [None] * 4)
    frame = pd.DataFrame({"doc_id": list("abcd"), "text": TEXTS, "outlet": outlets, "date": dates}).head(n)
    articles = measure(frame).articles
    assert whole(sentences.what_is_in_it(articles))
    assert sentences.not_measured_among(articles) == "" or whole(sentences.not_measured_among(articles))
    assert len(sentences.named_in_title(articles)) == n


@pytest.mark.parametrize(
    ("outlets", "dates", "said"),
    [
        ([None, None], [None, None], "Two articles with 18 words."),
        (["Post", "Post"], [None, None], "Two articles from Post, with 18 words."),
        ([None, None], ["2024-05-06", None], "Two articles, 6 May 2024 (one without a date), with 18 words."),
        (["Post", None], [None, None], "Two articles, one of them from Post, with 18 words."),
        (["Post", "Star"], ["2024-05-06", "2024-06-06"], "Two articles from two outlets, May 2024 to June 2024, with 18 words."),
    ],
)  # fmt: skip
def test_outlets_and_dates_as_far_as_they_are_known(outlets, dates, said):
    articles = pd.DataFrame({"outlet": outlets, "date": pd.to_datetime(dates), "words": 9, "quote_density": 0.0})
    assert sentences.what_is_in_it(articles).startswith(said)


@pytest.mark.parametrize(
    ("confidences", "said"),
    [
        ([], "Nobody is quoted or reported, so there is no speaker to be sure of."),
        ([0.5], "newsgauge is 50% sure of the speaker of the only quoted or reported passage."),
        ([0.9, 0.8], "newsgauge is 85% sure of its speakers on average, in two quoted or reported passages."),
    ],
)  # fmt: skip
def test_how_sure_the_speakers_of_a_corpus_are(confidences, said):
    assert how_sure(pd.DataFrame({"speaker": "Ann", "confidence": pd.Series(confidences, dtype="float64")})) == said


def test_spans_of_time():
    days = lambda *days: pd.Series(pd.to_datetime(list(days)))  # noqa: E731
    assert sentences.span_of(days("2024-05-06")) == "6 May 2024"
    assert sentences.span_of(days("2024-05-06", "2024-05-09", None)) == "May 2024"
    assert sentences.span_of(days("2024-05-06", "2025-05-06")) == "May 2024 to May 2025"
    assert sentences.span_of(days(None)) == ""


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([], "Nobody is named"),
        ([("Ann", 5, 4, 2, None)], "Only Ann is named, in four of five articles, and speaks in two of them"),
        ([("Ann", 5, 4, 0, None)], "Only Ann is named, in four of five articles, and never speaks"),
        (
            [("Ann", 5, 4, 1, None), ("Jo", 5, 1, 1, None)],
            "Ann is named in the most articles; nobody speaks in more than one",
        ),
        (
            [("Ann", 5, 4, 2, None), ("Jo", 5, 4, 2, None), ("Bo", 5, 1, 0, None)],
            "Ann and Jo are named, and speak, in the most articles",
        ),
        (
            [("Ann", 154, 25, 2, None), ("Jo", 154, 9, 4, None), ("Berg", 154, 50, 5, "Al Berg")],
            "Ann is named in the most articles; Jo speaks in the most",
        ),
        ([("Ann", 2, 1, 1, None), ("Jo", 2, 1, 0, None)], "Nobody is named in both articles"),
        (
            [(f"A{k}", 5, 1, 1, None) for k in range(9)],
            "Nobody is named in more than one of these five articles",
        ),
        (
            [(f"A{k}", 2, 2, 2 * (k > 4), None) for k in range(9)],
            "Nine people and organisations are named in both articles; four speak in both articles",
        ),
        (
            [(f"A{k}", 9, 2, 0, None) for k in range(4)],
            "Four people and organisations are named in two articles each; nobody speaks",
        ),
        ([("Ann", 1, 1, 1, None), ("Jo", 1, 1, 0, None)], "Two people and organisations are named; one of them speaks"),
        ([("Ann", 1, 1, 0, None)], "Ann is named; nobody speaks"),
        ([("Ann", 3, 3, 2, None)], "Only Ann is named, in all three articles, and speaks in two of them"),
        ([("Ann", 60, 3, 2, None)], "Only Ann is named, in three of 60 articles, and speaks in two of them"),
        ([("Ann", 3, 1, 1, None), ("Jo", 3, 1, 0, None)], "Nobody is named in more than one of these three articles"),
    ],
)
def test_who_is_named_and_who_speaks(rows, said):
    assert sentences.named_and_speaking(pd.DataFrame(rows, columns=NAMES)) == said


@pytest.mark.parametrize("n", [0, 1, 2, 3, 9])
@pytest.mark.parametrize("silent", [0, 1, 2, 9])
def test_never_quoted(n, silent):
    rows = [(f"A{k}", 5, 2, int(k >= silent), None) for k in range(n)]
    table = pd.DataFrame(rows, columns=NAMES)
    assert whole(sentences.never_quoted(table))
    assert sentences.unclear_surnames(table) == ""
    said = sentences.never_quoted(table)
    if n == 1 and silent:
        assert said == "The only person named is never quoted or reported: A0."
    if n == 2 and silent:
        assert said.startswith(("One of the two people named is never", "The two people named are never"))
    if n == 9 and silent == 9:
        assert said.startswith("The nine people named are never quoted or reported.")
    unclear = table.assign(may_be="Al A; Bo A")
    assert n == 0 or whole(sentences.unclear_surnames(unclear))


def summary(*rows):
    return pd.DataFrame(rows, columns=["outlet", "mean", "low", "high", "difference", "p_corrected"])


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([], "unknown"),
        ([("Post", 0.2, 0.1, 0.3, NAN, NAN)], "20% in Post"),
        ([("Post", 0.2, 0.1, 0.3, 0, 1), ("Star", 0.2, 0.1, 0.3, 0, 1)], "20% in every group"),
        (
            [("Post", 0.2, NAN, NAN, 0, 1), ("Star", 0.4, 0.1, 0.6, 0, 1)],
            "from 20% (Post) to 40% (Star); too few articles to say how sure that is",
        ),
        (
            [("Post", 0.2, 0.1, 0.3, 0, 1), ("Star", 0.4, 0.25, 0.6, 0, 1)],
            "from 20% (Post) to 40% (Star), which may be chance",
        ),
        ([("Post", NAN, NAN, NAN, NAN, NAN), ("Star", 0.4, 0.2, 0.6, NAN, NAN)], "40% in Star"),
    ],
)
def test_ranges(rows, said):
    assert groups.from_to(summary(*rows), "outlet", percent=True) == said
    assert whole(groups.in_numbers(summary(*rows), "outlet", percent=True))


def test_groups_told_apart():
    tell = lambda *rows: groups.higher_and_lower(summary(*rows), "outlet", "are longer", "are shorter")  # noqa: E731
    apart, not_apart = (0, 0, 0, 1.0, 0.01), (0, 0, 0, 1.0, 0.5)
    assert tell() == tell(("Post", *not_apart)) == "No outlet can be told apart from the others"
    assert tell(("Post", *apart)) == "Post is longer than the others"
    assert tell(("Post", *apart), ("Star", *apart)) == "Post and Star are longer than the others"
    assert tell(("Post", 0, 0, 0, -1.0, 0.01)) == "Post is shorter than the others"
    assert tell(("Post", NAN, NAN, NAN, NAN, NAN)) == "No outlet can be told apart from the others"


def test_change():
    frame = pd.DataFrame(
        {"half": ["first"] * 20 + ["second"] * 20, "x": [*np.arange(20) / 100, *np.arange(20) / 100 + 0.5]}
    )
    said = groups.change_between(compare(frame, "x", by="half"), "The share", percent=True)
    assert said == "The share is higher in the second half (60%) than in the first (9%)"
    frame["x"] = list(range(20)) * 2
    assert "did not change clearly" in groups.change_between(compare(frame, "x", by="half"), "The grade")
    assert "too few articles" in groups.change_between(compare(frame.head(3), "x", by="half"), "The grade")


@pytest.mark.parametrize("n", [0, 1, 2, 30])
@pytest.mark.parametrize("percentile", [50.0, 99.0])
def test_unusual_beside_chance(n, percentile):
    rows = [
        (f"d{k}", name, percentile)
        for k, name in itertools.product(range(n), ["words", "words_per_quote", "quote_density"])
    ]
    counts = unusual_counts(unusual_articles(pd.DataFrame(rows, columns=["doc_id", "measure", "percentile"])))
    said = outliers.unusual_beside_chance(counts)
    assert whole(said) and (said.startswith("No article is") if n == 30 and percentile == 50 else True)


def test_files_copies_and_shared_words():
    problems = pd.DataFrame({"source": list("abc"), "reason": "broken", "lost": [True, True, False]})
    assert sentences.not_read(problems) == "Two inputs could not be read and one input was read with a remark."
    assert sentences.not_read(problems.tail(1)) == "One input was read with a remark."
    copies = pd.DataFrame({"doc_id": list("ab"), "original": list("cc")})
    assert sentences.copies_found(copies, 9) == "Two of nine articles repeat another one and are left out below."
    assert sentences.copies_found(copies.head(0), 9) == "No article repeats another one."
    assert whole(sentences.copies_found(copies.head(0), 1)) and whole(sentences.copies_found(copies.head(0), 0))
    texts = [
        "“We will rebuild all of the old harbour,” said Ann Lahti.",
        "“We will rebuild all of the harbour,” said Ann Lahti.",
    ]
    shared = shared_quotations(measure(texts).quotes)
    assert sentences.shared_passages(shared, 2) == "One passage is quoted in two articles, cut differently."
    assert whole(sentences.shared_passages(shared.head(0), 2)) and whole(sentences.shared_passages(shared.head(0), 1))


def test_speaks_in_one_and_in_many():
    table = who_speaks(across(measure(TEXTS)))
    for _, row in table.iterrows():
        assert whole(sentences.speaks_in(row))


def test_three_named_in_several_articles_are_not_called_the_most():
    rows = [(f"A{k}", 9, 5, 0, None) for k in range(5)]
    said = sentences.never_quoted(pd.DataFrame(rows, columns=NAMES))
    assert said.endswith("Named in more than one article: A0 (5 articles), A1 (5), A2 (5) and two others.")


def test_equal_ends_of_a_range_are_all_named():
    rows = summary(("Post", 12.31, 12, 12.5, 0, 1), ("Star", 12.34, 12, 12.5, 0, 1), ("Sun", 13.2, 13, 13.5, 0, 1))
    assert groups.from_to(rows, "outlet") == "from 12.3 (Post and Star) to 13.2 (Sun)"
    said = groups.ends({"Ann": rows}, "outlet", "{name}: {low} in {lowest}, {high} in {highest}", str)
    assert said == "Ann: 12.31 in Post, 13.2 in Sun"
    alone = groups.ends({"Ann": rows.head(1)}, "outlet", "{name}: {low} in {lowest}, {high} in {highest}")
    assert alone == "No outlet can be told apart from another"


def test_newspapers_have_an_article():
    rows = summary(("New York Times", 0, 0, 0, 1.0, 0.01), ("Breitbart", 0, 0, 0, -1.0, 0.01))
    said = groups.higher_and_lower(rows, "outlet", "quote more", "quote less")
    assert said == "The New York Times quotes more than Breitbart"


def test_groups_keep_the_names_that_readers_give_them():
    """An outlet called bbc is not Bbc at the beginning of a sentence; two outlets are not "the others"."""
    rows = summary(("bbc", 0, 0, 0, 1.0, 0.01), ("e-news", 0, 0, 0, -1.0, 0.01), ("Sun", 0, 0, 0, 0.0, 0.9))
    tell = lambda rows: groups.higher_and_lower(rows, "outlet", "quote more", "quote less")  # noqa: E731
    assert tell(rows) == "bbc quotes more than the others, e-news quotes less"
    assert tell(rows.head(2)) == "bbc quotes more than e-news"
    assert tell(rows.assign(difference=[-1.0, 1.0, 0.0]).head(2)) == "e-news quotes more than bbc"


def test_surnames_that_are_not_ranked_come_with_their_articles():
    rows = [("Berg", 9, 4, 2, "Al Berg; Jo Berg"), ("Roe", 9, 1, 0, "Al Roe; Jo Roe")]
    said = sentences.unclear_surnames(pd.DataFrame(rows, columns=NAMES))
    assert said == "Not ranked, because it is unclear who is meant: Berg (4 articles) and Roe (1)."
    assert "Roe (1 article)" in sentences.unclear_surnames(pd.DataFrame(rows[1:], columns=NAMES))


def test_unusual_articles_that_chance_would_give_are_called_so():
    counts = pd.DataFrame({"unusual": [0, 1, 2], "articles": [40, 8, 12], "by_chance": [45.0, 11.0, 4.0]})
    assert outliers.unusual_beside_chance(counts).endswith("measures; chance would give 15")
    fewer = outliers.unusual_beside_chance(counts.assign(by_chance=[30.0, 25.0, 5.0]))
    assert fewer.endswith("measures, no more than chance would give (30)")


@pytest.mark.parametrize("n", [0, 1, 2])
def test_what_articles_are_compared_with(n):
    said = outliers.compared_with(False, n)
    assert "too few" in said if n == 2 else "too few" not in said


@pytest.mark.parametrize(
    ("n", "short", "said"),
    [
        (9, 0, "are compared with each other."),
        (9, 1, "are compared with each other. One article has fewer than 100 words and is left out."),
        (9, 3, "are compared with each other. Three articles have fewer than 100 words and are left out."),
        (2, 2, "Two articles have fewer than 100 words and are left out."),
    ],
)
def test_articles_too_short_to_be_compared_are_counted(n, short, said):
    found = outliers.compared_with(True, n, short)
    assert found.endswith(said)
    assert ("compared" in found) == (short < n)
