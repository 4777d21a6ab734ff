"""Tone of sentences, quotations and speakers, and how sure it is."""

import doctest
import math
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import nltk
import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from inputs import once_in_four, own_words
from nltk.sentiment.vader import SentimentIntensityAnalyzer

import analysis.schema as schema
import analysis.sentiment.tone_scores as sentiment
import analysis.sentiment.uncertainty as interval
import analysis.sentiment.vader as lexicon
from analysis._package import PACKAGE
from analysis.pipeline import measure
from analysis.quotes.extract import extract_quotes
from analysis.sentiment.speakers import score_speakers, speaker_sentiment
from analysis.sentiment.tone_scores import tone, tone_words
from analysis.text.document import words


def test_examples():
    assert not sum(doctest.testmod(module).failed for module in (sentiment, lexicon, interval))


def quotes(*rows):
    """A quotes table of (speaker, kind, text), one article."""
    names = ["doc_id", "quote_id", "speaker", "kind", "text"]
    frame = pd.DataFrame([("a", i, *row) for i, row in enumerate(rows, 1)], columns=names).assign(start=0)
    frame["verbatim"] = list(map(own_words, frame["kind"], frame["text"]))
    own = [
        [text[a:b] for a, b in schema.read_spans(v)] for text, v in zip(frame["text"], frame["verbatim"], strict=True)
    ]
    return frame.assign(quoted_words=[sum(len(words(part)) for part in parts) for parts in own])


GOOD = "We are delighted with this wonderful agreement. It is a great success. Everybody was kind and helpful."
BAD = "This cruel war is a disgrace. Thousands were killed. The lies are horrible and the damage is terrible."


@pytest.mark.parametrize(
    "text, label",
    [
        ("A wonderful day of celebration, joy and gratitude.", "positive"),
        ("The corrupt minister lied and betrayed the victims.", "negative"),
        ("The committee meets on Tuesday at ten.", "neutral"),
    ],
)
def test_labels(text, label):
    assert tone(text)["label"].tolist() == [label]


def test_typography_makes_no_difference():
    straight, curly = tone(["I don't like this deal", "I don’t like this deal"])["tone"]
    assert straight == curly < tone("I like this deal")["tone"][0]
    assert tone("a “great” plan")["tone"][0] == tone('a "great" plan')["tone"][0]
    assert tone("a great\u00ad plan")["tone"][0] == tone("a great plan")["tone"][0]
    assert tone("a won\u00adderful plan")["tone"][0] == tone("a wonderful plan")["tone"][0]
    dashed, spaced = tone(["It failed—a disaster—again", "It failed - a disaster - again"])["tone"]
    assert dashed == spaced


@pytest.mark.parametrize("address", ["www.terrible-disaster.com", "https://norland.org/a-wonderful-prize-for-the-best"])
def test_the_words_of_an_address_carry_no_tone(address):
    text = f"The report is at {address} today."
    assert tone(text)["label"].tolist() == ["neutral"] and tone_words(text) == []


def test_names_carry_no_tone():
    text = "The envoys of the United States met Justice Hope today at the Security Council."
    assert not [text[start] for start, *_ in tone_words(text) if text[start].isupper()]
    assert tone("It was Hope who left.")["tone"][0] < tone("It was hope who left.")["tone"][0]
    assert tone_words("They met with great hope and security.")


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council met.",
        "The United States and the Justice Department wrote to Trump.",
        "Hope Hicks and Joy Love met in Friendship Heights.",
        "South Africa’s Freedom Party sat on Friday.",
        "Mr. Grace asked Senator Strong.",
    ],
)
def test_names_carry_no_tone_in_short_sentences_full_of_them(text):
    assert not [text[start:end] for start, end, _ in tone_words(text) if text[start].isupper()]


@pytest.mark.parametrize(
    "text", ["Leaders Praise Wonderful Peace Deal", "Voters Hope for Peace at Last", "LEADERS PRAISE PEACE DEAL"]
)
def test_headline_capitals_are_no_names(text):
    assert len(tone_words(text)) > 1


def test_negation_and_boosters():
    good, not_good, very_good = tone(["It is a good plan", "It is not a good plan", "It is a very good plan"])["tone"]
    assert not_good < good
    assert tone("They never lied")["tone"][0] > tone("They always lied")["tone"][0]
    assert [round(w, 6) for *_, w in tone_words("so very good")] != [
        round(w, 6) for *_, w in tone_words("one two good")
    ]


def test_undefined_is_nan():
    frame = tone(["", "  ", "123 …", None, float("nan"), "good"])
    assert frame["tone"].isna().tolist() == [True] * 5 + [False]
    assert frame["label"].isna().tolist() == [True] * 5 + [False]
    assert tone([]).columns.tolist() == ["tone", "label", "method"] and tone([]).empty


def test_index_of_a_series_is_kept():
    assert tone(pd.Series(["good", "bad"], index=[7, 3])).index.tolist() == [7, 3]


@pytest.mark.parametrize("given, place", [([3], 0), (["good", ["bad"]], 1), (["good", None, b"bad"], 2)])
def test_what_is_no_text_is_refused_with_its_place(given, place):
    with pytest.raises(TypeError, match=f"number {place}"):
        tone(given)


def test_unknown_method_is_refused():
    with pytest.raises(ValueError, match="vader"):
        tone("good", method="magic")


# Values printed in the README of vaderSentiment (Hutto, MIT) for its demonstration sentences, where NLTK agrees.
@pytest.mark.parametrize(
    "text, compound",
    [
        ("VADER is smart, handsome, and funny.", 0.8316),
        ("VADER is very smart, handsome, and funny.", 0.8545),
        ("VADER is not smart, handsome, nor funny.", -0.7424),
        ("The book was good.", 0.4404),
        ("At least it isn't a horrible book.", 0.431),
        ("Today SUX!", -0.5461),
    ],
)
def test_vader_gives_the_published_numbers(text, compound):
    assert tone(text, method="vader")["tone"][0] == pytest.approx(compound, abs=1e-9)


@pytest.fixture(scope="module")
def nltks_own(tmp_path_factory):
    """NLTK's analyzer as NLTK makes it, from a data folder of its own that holds the package's word list."""
    vader = pytest.importorskip("vaderSentiment.vaderSentiment")
    folder = tmp_path_factory.mktemp("nltk_data")
    (folder / "sentiment").mkdir()
    with zipfile.ZipFile(folder / "sentiment" / "vader_lexicon.zip", "w") as archive:
        archive.write(Path(vader.__file__).with_name("vader_lexicon.txt"), "vader_lexicon/vader_lexicon.txt")
    nltk.data.path.insert(0, str(folder))
    yield SentimentIntensityAnalyzer()
    nltk.data.path.remove(str(folder))


VADERS_WORDS = "good bad GREAT horrible not isn't never very kinda but least at no sux :) :-( 😀 !!! ??? don’t “nice” the war, lol <3 a-b".split()


@given(st.lists(st.sampled_from(VADERS_WORDS), min_size=1, max_size=12).map(" ".join))
def test_vader_is_nltks_own_to_the_last_digit(nltks_own, text):
    compound = nltks_own.polarity_scores(text.replace("n’t", "n't"))["compound"]  # it knows straight apostrophes alone
    found = tone(text, method="vader")["tone"][0]
    assert found == compound or (math.isnan(found) and compound == 0 and not any(map(str.isalnum, text)))


def test_all_that_was_learned_takes_less_than_a_megabyte():
    files = [PACKAGE / "sentiment" / name for name in ("valence.npz", "uncertainty.json", "encoder.npz")]
    assert sum(file.stat().st_size for file in files) < 1_000_000


NASTY = [
    "\x00 good \x00",
    "\ud800 bad",
    "\u200bgood\u200b",
    "😀 😡",
    "好的",
    "a" * 100_000,
    "good. " * 20_000,
    "“" * 20_000,
    "-'" * 20_000,
]


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
@pytest.mark.parametrize("method", ["default", "vader"])
def test_hostile_texts(text, method):
    value = tone(text, method=method)["tone"][0]
    assert math.isnan(value) or -1 <= value <= 1
    assert all(text[start:end].strip() for start, end, _ in tone_words(text))


def test_time_grows_with_the_length():
    def spent(text):
        begin = time.process_time()
        tone(text)
        return time.process_time() - begin

    text = "It was never so very good, but the cruel war—a disgrace—goes on; nobody won't not lie. "
    tone(text)
    assert once_in_four(lambda: spent(text * 4000) < 10 * spent(text * 1000) + 0.03)


def test_the_same_in_another_process():
    code = (
        f"from analysis.sentiment import tone, tone_words; print(tone({GOOD!r}).values.tolist(), tone_words({BAD!r}))"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, env={"PYTHONHASHSEED": seed}, check=True
        ).stdout
        for seed in ("0", "1")
    }
    assert len(runs) == 1


@given(st.text(max_size=200))
def test_any_text_has_a_tone_in_bounds_or_none(text):
    value = tone(text)["tone"][0]
    assert math.isnan(value) or -1 <= value <= 1


@given(st.lists(st.sampled_from("good bad not very the United “ ” . ! but happy war isn’t \n".split(" ")), max_size=30))
def test_tone_words_are_spans_of_the_text_in_order(parts):
    text = " ".join(parts)
    found = tone_words(text)
    assert all(0 <= start < end <= len(text) and text[start:end].replace("’", "").isalpha() for start, end, _ in found)
    assert found == sorted(found)


def test_words_add_up_to_the_tone():
    text = "The generous offer failed"
    base = sentiment.score(["the", "of"]).tone
    score = sentiment.score(text.split())
    assert score.tone == tone(text)["tone"][0] == pytest.approx(base + sum(weight for _, weight in score.words))
    shown = dict(zip(text.split(), [0.0] * 4, strict=True)) | {
        text[start:end]: weight for start, end, weight in tone_words(text)
    }
    assert shown["generous"] > 0 > shown["failed"] and shown["The"] == 0


def test_speakers():
    table = speaker_sentiment(quotes(("Ann", "direct", GOOD), ("Bo", "direct", BAD), ("Ann", "direct", GOOD)))
    assert table["speaker"].tolist() == ["Ann", "Bo"] and table["quotes"].tolist() == [2, 1]
    assert table["sentences"].tolist() == [6, 3]
    assert table["verdict"].tolist() == ["positive", "negative"]
    assert table["share"].sum() == pytest.approx(1)
    assert table["lexicon_agreement"].tolist() == ["agree", "agree"]
    assert ((table["low"] < table["tone"]) & (table["tone"] < table["high"])).all()
    assert (table["p_positive"] > 0.5).tolist() == [True, False]
    assert "wonderful" in table["drivers"][0] or "delighted" in table["drivers"][0]
    assert table.columns.tolist() == schema.columns("speakers")


def test_one_short_quotation_is_not_enough():
    assert speaker_sentiment(quotes(("Ann", "direct", "A wonderful success!")))["verdict"].tolist() == [
        "not enough evidence"
    ]


def test_the_interval_narrows_but_never_closes():
    widths = [np.diff(interval.interval(0.0, n))[0] for n in (1, 2, 5, 20, 1000, 10**6)]
    assert widths == sorted(widths, reverse=True) and widths[-1] > 0.05


@pytest.mark.parametrize("n", [1, 3, 10])
def test_the_interval_holds_the_truth_nine_times_in_ten(n):
    """Human means drawn as score plus the errors that training found: an error of the article and one of each sentence."""
    fitted, rng = interval.weights(), np.random.default_rng(0)
    shared = fitted.error * math.sqrt(fitted.error_correlation) * rng.standard_normal((4000, 1))
    alone = fitted.error * math.sqrt(1 - fitted.error_correlation) * rng.standard_normal((4000, n))
    scores = rng.normal(0, 0.1, (4000, n))
    human = (scores + shared + alone).mean(1)
    bounds = np.array([interval.interval(s, n) for s in scores.mean(1)])
    assert 0.85 <= np.mean((bounds[:, 0] <= human) & (human <= bounds[:, 1])) <= 0.95
    p = np.array([interval.p_positive(s, n) for s in scores.mean(1)])
    sure = (p > interval.CLAIM) | (p < 1 - interval.CLAIM)
    assert np.mean((p > 0.5)[sure] == (human > 0)[sure]) >= interval.CLAIM


def test_only_words_in_marks_count_in_a_mixed_quotation():
    said = "that the horrible, cruel plan was “a wonderful success"
    alone = speaker_sentiment(quotes(("Ann", "mixed", said)))
    assert alone["words"].tolist() == [3]
    assert "horrible" not in alone["drivers"][0] and "wonderful" in alone["drivers"][0]
    behind = quotes(("Ann", "mixed", "a wonderful success” despite the horrible plan"))
    behind = speaker_sentiment(behind.assign(verbatim="0:19", quoted_words=3)).iloc[0]
    assert "horrible" not in behind["drivers"] and "wonderful" in behind["drivers"]


def test_speakers_over_all_articles_are_one_by_their_longest_name():
    texts = [
        "“We won a great victory,” Ann M. Lahti said. “So be it.”",
        "“It was a disaster,” Ann Lahti said.",
        "“It rained.”",
    ]
    tables = measure(texts)
    across = speaker_sentiment(tables.quotes, across=True, actors=tables.actors)
    assert list(across.columns) == schema.columns("speakers_across")
    assert across["speaker"].fillna("?").tolist() == ["Ann M. Lahti", "?"]
    assert across["articles"].tolist() == [2, 1]
    assert (
        across["quotes"].sum() == tables.speakers["quotes"].sum()
        and across["words"].sum() == tables.speakers["words"].sum()
    )
    assert len(speaker_sentiment(tables.quotes, across=True)) == 3  # by name alone
    assert len(speaker_sentiment(tables.quotes.head(0), across=True)) == 0


def test_words_that_carry_tone_are_those_the_speakers_drivers_are_made_of():
    text = (
        "The cruel mayor fell. “We welcome a wonderful,” Ann Lahti said, “and generous peace.” "
        "Jo Berg called the horrible plan “a disaster and a disgrace” on Monday. Roe said that it was awful."
    )
    found = extract_quotes(text)
    speakers, spans = speaker_sentiment(found), tone_words(text, found)
    assert {kind for kind in found["kind"]} == {"direct", "mixed", "indirect"}
    adds = {text[start:end].lower(): weight for start, end, weight in spans}
    assert not {"cruel", "horrible", "awful"} & set(adds) and {"wonderful", "peace", "disaster"} <= set(adds)
    for row in speakers.itertuples():
        for driver in row.drivers.split("; "):
            word, weight = driver.split()
            assert abs(float(weight)) < 0.025 or abs(adds[word] / row.sentences - float(weight)) < 0.006
    with pytest.raises(ValueError, match="2 articles"):
        tone_words(text, pd.concat([found, found.assign(doc_id="other")]))


def test_indirect_speech_does_not_count_and_parts_are_one_quotation():
    table = quotes(("Ann", "indirect", BAD), ("Ann", "direct", "We agreed,"), ("Ann", "direct", "to work together."))
    table["quote_id"] = [1, 2, 2]
    row = speaker_sentiment(table).iloc[0]
    assert (row["quotes"], row["sentences"], row["words"]) == (1, 1, 5)


def test_unattributed_quotations_keep_a_row():
    table = speaker_sentiment(quotes((None, "direct", GOOD), ("Ann", "direct", "Yes.")))
    assert table["speaker"].isna().tolist() == [True, False]


def test_no_quotations():
    assert speaker_sentiment(schema.frame("quotes", [])).columns.tolist() == schema.columns("speakers")
    assert score_speakers("", []) == []


def test_a_quotation_without_words_has_no_tone():
    row = speaker_sentiment(quotes(("Ann", "direct", "… 12 !"))).iloc[0]
    assert math.isnan(row["tone"]) and row["verdict"] == "not enough evidence"


def test_missing_columns_are_named():
    with pytest.raises(ValueError, match="speaker"):
        speaker_sentiment(pd.DataFrame({"doc_id": [], "quote_id": [], "text": [], "kind": []}))


def test_parts_of_a_quotation_that_begin_anew_are_sentences_of_their_own():
    text = "“We won the match,” Ann Lahti said. “They lost theirs.” “I hope,” said Jo Berg, “that it rains.”"
    quotes = extract_quotes(pd.DataFrame({"doc_id": ["a"], "text": [text]}))
    assert dict(speaker_sentiment(quotes)[["speaker", "sentences"]].itertuples(index=False)) == {
        "Ann Lahti": 2,
        "Jo Berg": 1,
    }
