"""Counts, formulas, voices, intervals and textstat's own numbers."""

import json
import math
import subprocess
import sys
import time

import nltk
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import extract_quotes, load_sample, readability, schema, speaker_sentiment
from analysis.english.pronunciation import all_words, known
from analysis.scoring import counts as counting
from analysis.scoring.counts import familiar_words, full_syllables, is_familiar, is_hard
from analysis.scoring.formulas import FORMULAS, GRADES, scores
from analysis.scoring.intervals import readability_interval
from analysis.scoring.scores import COUNTS, SCORES, score_document, score_documents
from analysis.scoring.vs_textstat import MEASURES, beside_textstat, textstat_scores
from analysis.text.document import parse

STORY = (
    "The Harbor Reopens\n\n"
    "PORT ELLIS (AP) — The harbor of Port Ellis reopened on Monday after nine weeks of repairs. Ships had been sent to "
    "other towns along the coast, and many fishermen had stayed at home.\n\n"
    "“We are relieved,” said Ada Marsh, who runs the harbor office. “It was a complicated undertaking, and everybody "
    "worked very hard.”\n\n"
    "A Long Wait\n\n"
    "The repairs cost $4.2 million. The town paid half of it. Nobody knows who will pay the rest, but the mayor has "
    "promised an answer by June.\n\n"
    "Share this article\n"
)


def one(text, **options):
    return readability(text, **options).iloc[0]


# --- formulas: (formula, counts, value, where it is printed)
PRINTED = [
    # Coleman and Liau 1975, the worked example: 119 words, 639 letters or digits, 5 sentences
    ("coleman_liau", {"words": 119, "letters": 639, "sentences": 5}, 14.53, 0.05),
    # Chall and Dale 1995, p. 66 and table: 20 unfamiliar words in 100, 10 words a sentence; psychology text; Harvard
    ("dale_chall_1995", {"words": 100, "difficult_words": 20, "sentences": 10}, 38.1, 0.01),
    ("dale_chall_1995", {"words": 100, "difficult_words": 35, "sentences": 5}, 17, 0.5),
    ("dale_chall_1995", {"words": 100, "difficult_words": 37, "sentences": 2}, -6, 0.5),
    # Dale and Chall 1948, sample 1: six unfamiliar of 132 words, the constant added all the same
    ("dale_chall_1948", {"words": 132, "difficult_words": 6, "sentences": 7}, 5.3684, 0.15),
    # Kipling's "If", counted by hand in a peer's tests
    ("flesch_reading_ease", {"words": 292, "sentences": 4, "syllables": 338}, 34.8, 0.06),
    ("flesch_kincaid_grade", {"words": 292, "sentences": 4, "syllables": 338}, 26.5, 0.06),
    ("automated_readability", {"words": 292, "sentences": 4, "letters": 1125}, 33.2, 0.06),
    # McLaughlin 1969, equation D, at both ends
    ("smog", {"sentences": 30, "polysyllables": 0}, 3.1291, 1e-9),
    ("smog", {"sentences": 1, "polysyllables": 4}, 14.554593, 1e-5),
    ("gunning_fog", {"words": 201, "sentences": 8, "complex_words": 22}, 14.4, 0.06),
    ("spache", {"words": 30, "sentences": 2, "unfamiliar_words": 6}, 4.114, 1e-9),
    ("linsear_write", {"words": 100, "sentences": 8, "polysyllables": 7}, 6.125, 1e-9),
    ("linsear_write", {"words": 100, "sentences": 6, "polysyllables": 25}, 12.5, 1e-9),
    ("lix", {"words": 200, "sentences": 10, "long_words": 40}, 40, 1e-9),
    ("rix", {"words": 200, "sentences": 10, "long_words": 40}, 4, 1e-9),
    ("mcalpine_eflaw", {"words": 18, "sentences": 1, "mini_words": 11}, 29, 1e-9),
    ("forcast", {"words": 150, "monosyllables": 100}, 10, 1e-9),
]


@pytest.mark.parametrize(("formula", "counts", "value", "tolerance"), PRINTED)
def test_formulas_give_the_printed_values(formula, counts, value, tolerance):
    assert FORMULAS[formula](counts) == pytest.approx(value, abs=tolerance)


def test_formulas_take_arrays():
    arrays = {name: np.array([120.0, 240.0]) for name in COUNTS} | {"sentences": np.array([6.0, 3.0])}
    for name, formula in FORMULAS.items():
        each = [formula({k: v[i] for k, v in arrays.items()}) for i in (0, 1)]
        assert formula(arrays) == pytest.approx(each), name


def test_the_consensus_is_the_median_grade():
    found = one(STORY)
    grades = sorted(found[name] for name in GRADES)
    assert found["consensus_grade"] == grades[3]
    assert found["consensus_spread"] == pytest.approx(grades[-1] - grades[0])


# --- counts
def test_the_counts_of_a_story():
    found = one(STORY, counts=True)
    expected = {"sentences": 7, "words": 78, "headings": 2, "heading_words": 6, "boilerplate_words": 6}
    assert found[list(expected)].to_dict() == expected


def test_every_score_follows_from_the_counts_beside_it():
    found = one(STORY, counts=True)
    again = scores({name: float(found[name]) for name in COUNTS})
    assert {name: found[name] for name in SCORES} == pytest.approx(again)


def test_familiar_words_and_their_regular_forms():
    listed = familiar_words("dale_chall")
    for word in (
        "bank",
        "banks",
        "banked",
        "running",
        "tried",
        "cities",
        "happier",
        "quickly",
        "baby",
        "baby's",
        "can't",
    ):
        assert is_familiar(word, listed), word
    for word in ("minister", "negotiations", "blown", "sanction", "far-reaching-ly"):
        assert not is_familiar(word, listed), word


def test_hard_words_are_those_gunning_counts():
    for word in ("government", "negotiation", "several", "pre-emptively"):
        assert is_hard(word, full_syllables(word)), word
    for word in ("trespasses", "created", "bridge", "brother-in-law", "2,500,000"):
        assert not is_hard(word, full_syllables(word)), word


def test_what_is_known_of_words_beforehand_follows_from_the_rules():
    lists = familiar_words("dale_chall"), familiar_words("spache")
    for word, first in all_words()[::3]:
        hard = known(word).full > 2 and is_hard(word, known(word).full)
        assert known(word) == (first, known(word).full, hard, *(word in some for some in lists)), word


def test_names_are_neither_hard_nor_difficult():
    text = "Then Esmeralda Villanueva flew to Antananarivo. Esmeralda likes Antananarivo."
    found = one(text, counts=True)
    assert found["complex_words"] == found["difficult_words"] == 0
    found = one("Negotiations failed. Authorities fell.", counts=True)  # no names, though they open a sentence
    assert found["complex_words"] == 2 and found["difficult_words"] == 2


def test_an_unfamiliar_word_counts_once_in_a_hundred():
    filler = "we go to the big red house and see the dog. "
    text = "The treaty is here and the treaty is there. " + filler * 20 + "The treaty is old."
    assert one(text, counts=True)["unfamiliar_words"] == 2


# --- what cannot be scored
@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no words"),
        (None, "no words"),
        ("… — 😀", "no words"),
        ("Share this article", "no words"),
        ("Привет, мир. Как дела?", "not Latin script"),
        ("Der Minister hat am Montag das Gesetz nicht unterschrieben, und die Partei schweigt.", "not English"),
    ],
)
def test_no_score_without_a_reason(text, reason):
    found = one([text])
    assert found["reason"] == reason
    assert all(math.isnan(found[name]) for name in SCORES)
    assert pd.isna(found["warning"])


def test_short_texts_carry_a_warning():
    assert one(STORY)["warning"] == "fewer than 100 words; fewer than 30 sentences for SMOG"
    assert one("The old dog ran to the house. " * 20)["warning"] == "fewer than 30 sentences for SMOG"
    assert pd.isna(one("The old dog ran to the house. " * 40)["warning"])


def test_the_frame_is_that_of_the_schema():
    frame = readability([STORY, ""])
    assert list(frame.columns) == schema.columns("readability")
    assert list(readability([STORY], "smog", counts=True).columns) == ["doc_id", *COUNTS, "smog", "reason", "warning"]
    assert frame["doc_id"].tolist() == ["text-1", "text-2"]
    assert len(readability(pd.DataFrame({"doc_id": [], "text": []}))) == 0


def test_wrong_arguments_are_named():
    with pytest.raises(ValueError, match="no measure 'flesch'.*flesch_reading_ease"):
        readability(STORY, ["flesch"])
    with pytest.raises(ValueError, match='"article" or "voice"'):
        readability(STORY, by="speaker")
    with pytest.raises(ValueError, match="level"):
        readability_interval(STORY, level=90)
    with pytest.raises(ValueError, match="repeats"):
        readability_interval(STORY, repeats=0)


# --- voices
def test_voices_add_up_to_the_article():
    frame = readability(STORY, by="voice", counts=True).set_index("voice")
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


# --- intervals
def test_intervals_hold_the_value_and_are_the_same_twice():
    sample = load_sample()
    first = readability_interval(sample)
    assert first.equals(readability_interval(sample))
    article = readability(sample).iloc[0]
    by_measure = first.set_index("measure")
    assert by_measure["value"].to_dict() == pytest.approx({name: article[name] for name in SCORES})
    inside = by_measure.drop(index="consensus_spread")
    assert ((inside["low"] < inside["value"]) & (inside["value"] < inside["high"])).all()


def test_wider_levels_and_fewer_sentences_give_wider_intervals():
    def width(text, level):
        row = readability_interval(text, ["flesch_kincaid_grade"], level=level).iloc[0]
        return row["high"] - row["low"]

    text = " ".join(f"The dog saw {'a cat and ' * (i % 5)}a small negotiation." for i in range(20))
    assert width(text, 0.99) > width(text, 0.9) > width(text, 0.5) > 0
    assert width(" ".join([text] * 4), 0.9) < width(text, 0.9)


def test_no_interval_from_a_handful_of_sentences():
    frame = readability_interval(["It rained. We left.", ""], ["lix"])
    assert frame["low"].isna().all() and frame["high"].isna().all()
    assert frame["value"].notna().tolist() == [True, False]


# --- textstat
def textstat_alone(text, function):
    """textstat's number in a process that has never seen this package's code."""
    code = (
        "import json, sys, nltk, textstat\n"
        "text, function, folder = json.load(sys.stdin)\n"
        "nltk.data.path.append(folder)\n"
        "print(repr(float(getattr(textstat, function)(text))))"
    )
    from analysis.scoring import vs_textstat as textstat_beside

    folder = textstat_beside._folder().name
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=json.dumps([text, function, folder]),
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


def test_textstat_gives_what_it_gives_by_itself():
    for function in ("flesch_reading_ease", "dale_chall_readability_score"):
        assert textstat_scores(STORY).at[0, function] == textstat_alone(STORY, function)


def test_nothing_of_textstat_or_nltk_is_altered():
    import textstat
    from textstat.backend import counts, utils

    def state():
        functions = {name: getattr(textstat.textstat, name) for name in MEASURES}
        modules = {name: getattr(module, name) for module in (counts, utils) for name in module.__all__}
        return functions, modules, list(nltk.data.path), vars(textstat.textstat).copy(), nltk.data.find, nltk.download

    before = state()
    textstat_scores([STORY, ""])
    assert state() == before


def test_textstat_needs_no_network(monkeypatch):
    def refuse(*args, **kwargs):
        raise AssertionError("nltk.download was called")

    monkeypatch.setattr(nltk, "download", refuse)
    frame = textstat_scores(["The cat sat on the mat.", ""])
    assert frame.loc[0, "syllable_count"] == 6 and frame.loc[1, "flesch_reading_ease"] == 0
    assert list(frame.columns) == ["doc_id", *MEASURES]


def test_both_stand_side_by_side_with_the_reason():
    frame = beside_textstat(STORY)
    assert frame["measure"].tolist() == [ours for ours, _ in MEASURES.values()]
    assert frame["why"].str.len().between(10, 140).all() and not frame["why"].str.contains("\n").any()
    assert frame[["newsgauge", "textstat"]].notna().all().all()


# A made-up text for each reason that can be told alone, and what textstat gives where nothing else differs.
PLAIN = "The cat sat on the mat and the dog ran home to bed. The man saw a bird in the old tree by the road."
W, S = 25, 2  # its words and sentences
REASONS = [
    ("sentences", "Mr. Lee of the U.S. bank said that growth was 3.5 per cent. It rose.", lambda ours: 3),
    ("words", "Rates Rise Again\n\n" + PLAIN.replace(" on ", "—on "), lambda ours: ours + 3 - 1),
    ("smog", "They considered alternatives. We continued negotiations.", lambda ours: ours),
    ("coleman_liau", PLAIN, lambda ours: (ours + 15.8 + 29.6 * S / W) * 0.058 / 0.0588 - 15.8 - 29.6 * S / W),
    ("spache", PLAIN, lambda ours: 0.141 * W / S + 0.839),
    ("dale_chall_1948", PLAIN, lambda ours: ours - 3.6365),
    ("gunning_fog", PLAIN.replace("cat", "created").replace("man", "Esmeralda"), lambda ours: ours + 40 * 2 / W),
    ("gunning_fog", PLAIN.replace("cat", "grandmother"), lambda ours: ours - 40 * 1 / W),
    ("automated_readability", PLAIN, lambda ours: ours + 4.71 * 2 / W),
    (
        "linsear_write",
        f"{PLAIN} " * 4 + "Considerable negotiations followed alternatives.",
        lambda ours: (4 * W / (4 * S) - 2) / 2,
    ),
    ("rix", PLAIN.replace("cat sat", "other—cat"), lambda ours: ours + 1 / S),
    ("lix", PLAIN.replace("cat sat", "other—cat"), lambda ours: (W - 1) / S + 100 / (W - 1)),
    ("difficult_words", "We saw negotiations and negotiations and negotiations fail in Argentina.", lambda ours: 2),
]


@pytest.mark.parametrize(("measure", "text", "theirs"), REASONS)
def test_textstat_differs_for_the_reason_given(measure, text, theirs):
    row = beside_textstat(text).set_index("measure").loc[measure]
    assert row["textstat"] == pytest.approx(theirs(row["newsgauge"]), abs=1e-6)


# --- any text
@settings(max_examples=150)
@given(st.text(max_size=200))
def test_any_text_has_scores_or_a_reason(text):
    found = score_document(parse(text))
    assert (found["reason"] is None) == all(math.isfinite(found[name]) for name in SCORES)
    assert found["words"] <= found["letters"] or found["words"] == 0
    assert found["monosyllables"] + found["polysyllables"] <= found["words"]


# Words of every kind: in the dictionary and not, compounds, listed or of listed parts, figures, names, marks, none at all.
TOKENS = [
    "the", "Bank", "bank,", "bank", "“Bank", "Xyzzyqua", "xyzzyqua.", "long-running", "Long-running", "good-bye", "stand-ins",
    "e-mail", "US-led", "UN-backed", "NATO", "NATO’s", "U.S.", "McDonald", "3.5%", "$5", "20-year", "don't", "Lee’s", "’s", "our",
    "hmm", "is—was", "Lee—who", "–", "...", "…”", "I", "«Several", "several", "member(s)", "co-op", "a--b", "https://a.org/b?c=1).", "İzmir", "Привет", "der",
    "\ud800", "end.", "asked!", "\n", "\n\n", "\x1c", "By Ann Lee\n", "Share this article\n", "unsurprisingly", "Surprisingly",
]  # fmt: skip


@settings(max_examples=150)
@given(st.lists(st.lists(st.sampled_from(TOKENS) | st.text(max_size=8), max_size=40).map(" ".join), max_size=6))
def test_many_documents_count_as_one_by_one(texts):
    found = score_documents(map(parse, texts))
    for i, text in enumerate(texts):
        for name, value in score_document(parse(text)).items():
            assert found[name][i] == value or (math.isnan(value) and math.isnan(found[name][i])), name


def test_batches_do_not_show(monkeypatch):
    texts = [STORY * 2, "", "It rained. “Nobody came,” Ada Marsh said.", STORY, "Nobody Came"]
    whole = readability(texts, counts=True)
    for size in (1, 30, 1000):
        monkeypatch.setattr(sys.modules["analysis.scoring.scores"], "BATCH", size)
        pd.testing.assert_frame_equal(readability(texts, counts=True), whole)


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(["The bank raised rates.", "Nobody came.", "Was it Mr. Lee?", "“Yes,” she said."]), min_size=1
    )
)
def test_counts_of_paragraphs_add_up(lines):
    whole = score_document(parse("\n".join(lines)))
    each = [score_document(parse(line)) for line in lines]
    for name in ("sentences", "words", "syllables", "letters", "long_words", "mini_words"):
        assert whole[name] == sum(found[name] for found in each)


@pytest.mark.parametrize("curly", ["don’t", "U.S.’s", "the ‘plan’", "“Yes”"])
def test_typography_changes_no_count(curly):
    straight = curly.translate(str.maketrans("‘’“”", "''\"\""))
    make = "It was said that {} is here. Then we saw the rest of it.".format
    assert one(make(curly), counts=True).drop("doc_id").equals(one(make(straight), counts=True).drop("doc_id"))


BREAKERS = ["“", "U.S. ", ".", "a", "a-", "a'", "a's'", "a/", "a.", "a(s)", "word\u200b", "Aa-", "1,", "1", "1st-", "😀", "中", "e\u0301",
            "http://", "a://", "a://?", "http://a?b ", "word and ", "Word. ", "\u00ad", "“Aa ", "\n“Aa", "x " * 70 + "\n"]  # fmt: skip


@pytest.mark.parametrize("piece", BREAKERS)
def test_breakers_take_time_in_proportion(piece):
    def seconds(n):
        text = "It is here. " + piece * n
        begin = time.process_time()
        score_documents([parse(text)])
        score_document(parse(text))
        return time.process_time() - begin

    n = 200_000 // (10 * len(piece))
    assert any(seconds(2 * n) < 3 * seconds(n) + 0.02 for _ in range(4))


def test_time_grows_with_length():
    def seconds(n):
        document = parse("The bank of the U.S. raised rates by 0.5% on Monday, Mr. Li said in Negotiationville. " * n)
        begin = time.process_time()
        score_document(document)
        return time.process_time() - begin

    seconds(100)
    assert any(seconds(8000) < 3 * seconds(4000) + 0.02 for _ in range(4))


def test_what_is_remembered_of_tokens_is_bounded(monkeypatch):
    texts = [f"The council of Ward{i} met on {i} May. It paid {i}.5 million for “road{i}”." for i in range(50)]
    texts += ["She wrote " + "4far-" * 100 + "off 7 times."]
    before = readability(texts, counts=True)
    monkeypatch.setattr(counting, "ENOUGH", 40)
    for i, text in enumerate(texts):
        assert (
            readability(text, counts=True)
            .drop(columns="doc_id")
            .equals(before.iloc[[i]].drop(columns="doc_id").reset_index(drop=True))
        )
        assert len(counting.TOKENS) < 40 + 40  # what there may be at the start of a text, and what one text adds
    assert max(map(len, counting.TOKENS)) <= counting.LONGEST
