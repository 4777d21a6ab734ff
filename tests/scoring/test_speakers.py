"""Readability by voice: the narration and each speaker add up to the article."""

import pandas as pd
import pytest
from inputs import HARBOR

from analysis import extract_quotes, load_sample, readability, speaker_sentiment
from analysis.scoring.scores import SCORES


def test_voices_add_up_to_the_article():
    frame = readability(HARBOR, by="voice", counts=True).set_index("voice")
    assert frame.index[:2].tolist() == ["whole", "narration"] and len(frame) == 3
    parts = frame.drop(index="whole")
    for name in ("words", "syllables", "letters", "sentences", "polysyllables", "difficult_words"):
        assert parts[name].sum() == pytest.approx(frame.at["whole", name]), name
    assert parts["words"].iloc[1] == 13


def test_the_whole_by_voice_is_the_article():
    sample = load_sample()
    voices = readability(sample, by="voice", quotes=extract_quotes(sample)).set_index("voice")
    article = readability(sample).iloc[0]
    assert voices.loc["whole", list(SCORES)].tolist() == pytest.approx(article[list(SCORES)].tolist())
    assert voices["words"].iloc[2:].sum() + voices.at["narration", "words"] == voices.at["whole", "words"]


def test_a_speaker_has_the_words_in_marks_and_no_others():
    sample = load_sample()
    quotes = extract_quotes(sample)
    assert (quotes["kind"] == "mixed").any()
    voices = readability(sample, by="voice", quotes=quotes).set_index("voice")["words"].drop(["whole", "narration"])
    assert voices.to_dict() == quotes.groupby("speaker")["quoted_words"].sum().loc[lambda words: words > 0].to_dict()


def test_of_a_report_only_the_words_in_marks_are_the_speakers():
    text = "The mill will close. Ann Lahti called the plan of the council “a sad and costly joke” on Monday. “We will go,” she said."
    quotes = extract_quotes(text)
    voices = readability(text, by="voice", quotes=quotes).set_index("voice")["words"]
    assert set(quotes["kind"]) == {"mixed", "direct"}
    assert voices.to_dict() == {"whole": 24, "narration": 16, "Ann Lahti": 8}
    assert voices["Ann Lahti"] == speaker_sentiment(quotes)["words"].sum()


def test_unknown_speakers_have_a_voice_of_their_own():
    text = "It rained. “Nobody came to the market today,” he said. We went home."
    start, end = text.index("Nobody"), text.index(",”")
    quotes = pd.DataFrame({"doc_id": ["text-1"], "verbatim": [f"{start}:{end}"], "speaker": [None]})
    frame = readability(text, by="voice", quotes=quotes)
    assert frame["voice"].tolist() == ["whole", "narration", "unattributed"]
    assert frame["words"].tolist() == [13, 7, 6]
