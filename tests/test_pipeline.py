"""measure: the tables fit the schema, spans are exact, any text is survived, and workers change nothing."""

import pandas as pd
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from inputs import once_in_four

from analysis import load_sample, measure
from analysis.actors import ActorRow, actor_mentions, name_actors
from analysis.names.records import MentionRow
from analysis.pipeline import Measures, joined, measure_text
from analysis.quotes import extract_quotes, quote_density
from analysis.quotes.records import QuoteRow
from analysis.schema import columns
from analysis.scoring.intervals import readability_interval
from analysis.scoring.scores import readability
from analysis.sentiment.speakers import SpeakerRow
from analysis.text.document import parse

TALK = """Council Votes on Bridge

Mayor Ann Lahti said on Monday that the bridge would open in May. “We are ready,” she told reporters.
“It is too early,” said Jo Berg, an engineer at the Harbour Authority. “Nobody has tested it.”

According to Berg, the tests will take a year."""

PIECES = st.sampled_from(
    ["“", "”", '"', "‘", "’", "'", "said", "Ann Lahti", "she", " ", "\n", "\n\n", ". ", ", ", "U.S. ", "\r\n", "The ", "told", "\u200b",
     "\ud800", "\x00", "é", "e\u0301", "中文", "😀", "@POTUS", "according to ", "that ", "NAME: ", "…", "—", "Mr. ", "1980s", "``", "''"]
)  # fmt: skip


@pytest.fixture(scope="module")
def tables():
    return measure(pd.concat([load_sample(), pd.DataFrame({"doc_id": ["talk"], "text": [TALK]})], ignore_index=True))


@pytest.mark.parametrize("table", Measures._fields)
def test_tables_have_the_columns_of_the_schema(tables, table):
    assert list(getattr(tables, table).columns) == columns(table)


@pytest.mark.parametrize("table", ["quotes", "mentions"])
def test_spans_are_the_text_letter_for_letter(tables, table):
    texts = {"article": load_sample()["text"].iloc[0], "talk": TALK}
    rows = getattr(tables, table)
    assert len(rows)
    assert all(texts[row.doc_id][row.start : row.end] == row.text for row in rows.itertuples())


def test_the_articles_table_sums_up_the_others(tables):
    for row in tables.articles.itertuples():
        quotes = tables.quotes.query("doc_id == @row.doc_id and kind != 'indirect'")
        actors = tables.actors.query("doc_id == @row.doc_id")
        assert row.quotes == quotes["quote_id"].nunique()
        assert row.quoted_words == quotes["quoted_words"].sum()
        assert row.quote_density == pytest.approx(row.quoted_words / row.words)
        assert row.actors == len(actors)
        assert row.top_actor == actors["actor"].iloc[0]
        speakers = tables.speakers.query("doc_id == @row.doc_id")
        assert row.quoted_words == speakers["words"].sum()
        assert speakers["share"].sum() == pytest.approx(1)


def test_speakers_are_the_actors_behind_the_pronouns(tables):
    quotes = tables.quotes.query("doc_id == 'talk'")
    assert quotes["speaker"].tolist() == ["Ann Lahti", "Ann Lahti", "Jo Berg", "Jo Berg", "Jo Berg"]


@pytest.mark.parametrize("text", ["", "   \n", "Ожидается дождь.", "東京で会談した。", "\ufeff", "“"])
def test_where_nothing_can_be_measured_nothing_is_zero(text):
    row = measure([text]).articles.iloc[0]
    assert pd.isna(row["flesch_reading_ease"]) and isinstance(row["reason"], str)
    assert pd.isna(row["top_speaker_share"]) and pd.isna(row["top_actor_share"])


def test_a_row_of_the_frame_is_measured_as_the_frame_is(tables):
    sample = load_sample()
    row = measure(sample.iloc[0])
    assert all(one.equals(other) for one, other in zip(row, measure(sample), strict=True))
    assert repr(row).startswith("Measures(articles: 1, quotes: ")


def test_no_articles_give_empty_tables():
    assert [len(frame) for frame in measure(load_sample().head(0))] == [0] * 5


def test_workers_and_order_change_nothing():
    articles = pd.DataFrame({"doc_id": [f"a{i}" for i in range(7)], "text": [TALK + f" Number {i}." for i in range(7)]})
    one, two = measure(articles), measure(articles, workers=2)
    for left, right in zip(one, two, strict=True):
        pd.testing.assert_frame_equal(left, right)
    backwards = measure(articles[::-1])
    pd.testing.assert_frame_equal(backwards.articles[::-1].reset_index(drop=True), one.articles)


def test_an_article_measured_beside_others_has_the_figures_that_it_has_alone():
    long = "\n\n".join(f"{TALK} Part {i}." for i in range(200))
    texts = [TALK, "", "Der Bundestag hat gestern nicht über das Gesetz abgestimmt.", long, TALK.upper(), "“Yes.”"]
    articles = pd.DataFrame({"doc_id": list("abcdef"), "text": texts})
    alone = joined([measure(articles.iloc[i : i + 1]) for i in range(len(articles))])
    for left, right in zip(measure(articles), alone, strict=True):
        pd.testing.assert_frame_equal(left, right)


@pytest.mark.parametrize(
    "table, row", [("quotes", QuoteRow), ("speakers", SpeakerRow), ("actors", ActorRow), ("mentions", MentionRow)]
)
def test_the_rows_of_a_text_have_the_columns_of_the_schema(table, row):
    assert ["doc_id", *row._fields] == columns(table)
    rows = getattr(measure_text(TALK), table)
    assert rows and all(type(one) is row for one in rows)


def spans_are_exact(text):
    found = measure_text(text)
    for table in ("quotes", "mentions"):
        for row in getattr(found, table):
            assert 0 <= row.start < row.end <= len(text)
            assert text[row.start : row.end] == row.text
            if table == "quotes" and row.cue is not None:
                assert text[row.cue_start : row.cue_end] == row.cue
    assert repr(found) == repr(measure_text(text))


@settings(max_examples=60)
@given(st.text())
@example("WRO Q.mE")  # the smallest texts that once failed
@example("“o”said r to h Cton")
def test_any_text_is_survived(text):
    spans_are_exact(text)


@settings(max_examples=60)
@given(st.lists(PIECES, max_size=60).map("".join))
def test_any_pile_of_marks_cues_and_names_is_survived(text):
    spans_are_exact(text)


BREAKERS = {
    "straight marks": '"a ',
    "curly marks": "“a” ",
    "opening marks": "“",
    "apostrophes": "'",
    "initialisms": "U.S. ",
    "dots": ".",
    "one word": "a",
    "lines": "A line\n",
    "capitals": "Ann Berg ",
    "cues": "he said ",
    "nested": "“‘",
    "no space": "中",
    "headlines": "LAHTI WINS VOTE\n\nAnn Lahti said so.\n\n",
}


@pytest.mark.parametrize("name", BREAKERS)
def test_time_grows_no_faster_than_the_text(name):
    from time import process_time

    def seconds(n):
        text = (BREAKERS[name] * n)[: 16 * n]
        begin = process_time()
        measure_text(text)
        return process_time() - begin

    measure_text(TALK)  # word lists are loaded once
    assert once_in_four(lambda: seconds(8000) < 4 * 3 * max(seconds(2000), 0.01))


@pytest.mark.parametrize("pile", ["(the mayor) ", "( ) ", "— "])
def test_what_piles_up_before_a_cue_is_not_tried_in_every_combination(pile):
    from time import process_time

    def seconds(n):
        begin = process_time()
        measure_text(f"{TALK}\n\n“We won the vote,” said Ann Lahti said {pile * n}said on Monday.")
        return process_time() - begin

    seconds(1)
    assert seconds(40) < 0.5  # a few milliseconds; if each doubled the time it would be days


def test_a_text_that_is_not_english_has_a_reason_and_nothing_else():
    tables = measure(
        "« Il faut agir », a déclaré le maire de la ville. Le conseil a voté contre la proposition du gouvernement."
    )
    assert tables.articles["reason"].notna().all()
    assert [len(frame) for frame in tables[1:]] == [0, 0, 0, 0]


ENGLISH = "Omar Diaz told the council that the dam was safe. “It will hold for many years,” he said to the press. "
GERMAN = (
    "Die Stadt und das Land sind sich nicht einig, wer den Damm bezahlt. „Das Geld ist nicht da“, sagte Ann Lahti. "
)


@pytest.mark.parametrize(
    "text, english",
    [
        (ENGLISH * 20 + "\n\n" + GERMAN * 60, False),
        (ENGLISH * 2 + "\n\n" + GERMAN * 60, False),
        (GERMAN * 2 + "\n\n" + ENGLISH * 60, True),
        (ENGLISH * 20 + "\n\n" + GERMAN * 5, True),
    ],
)
def test_one_verdict_on_the_language_decides_for_all_tables(text, english):
    tables, density = measure(text), quote_density(text)
    reasons = {readability(text)["reason"].iloc[0], tables.articles["reason"].iloc[0], parse(text).reason}
    reasons |= set(readability(text, by="voice")["reason"])
    assert {reason if isinstance(reason, str) else None for reason in reasons} == {None if english else "not English"}
    for found in (
        tables.quotes,
        tables.actors,
        tables.mentions,
        tables.speakers,
        extract_quotes(text),
        name_actors(text),
        actor_mentions(text),
        readability_interval(text).dropna(subset="low"),
    ):
        assert (len(found) > 0) == english
    assert density["quote_density"].notna().tolist() == [english]


@given(st.lists(st.sampled_from([*ENGLISH.split(), *GERMAN.split(), "Сегодня", "th\u00ade", "\n\n"]), max_size=60))
def test_the_batch_and_the_document_agree_on_the_language(words):
    text = " ".join(words)
    reason = readability(text)["reason"].iloc[0]
    assert reason == "no words" or (reason if isinstance(reason, str) else None) == parse(text).reason
