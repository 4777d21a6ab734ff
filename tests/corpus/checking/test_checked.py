"""Quotations beside the documents they are from: verdict, place, difference, flags and speaker."""

import random

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.corpus import check_quotations
from analysis.corpus.checking.words import words_of
from analysis.quotes import extract_quotes
from analysis.schema import read_spans

SPEECH = (
    "The storm took the roofs of 40 houses in Easton. We will not raise the harbour tax this year, and we must never "
    "forget who paid for the last one. Ann Lahti asked me whether the money is there, and I said that it is there.\n\n"
    "Nobody should have to sleep in a school hall while the council argues about paint. So we shall open the old "
    "mill, mend its windows, heat every room of it and keep it open until the last family has a home again.\n\n"
    "Some say that this is too dear. I say that $5 million is a small price for a town that can look itself in the "
    "eye. My grandmother, who was not a patient woman, would have said it in fewer words."
)
OTHER = "The bakers of Turku want cheaper flour, and they want it before the fair begins in the second week of May."


def quotes(*texts, speaker="Jo Berg"):
    """The quotes table of quotations, each an article of its own."""
    ends = [len(text) for text in texts]
    return pd.DataFrame(
        {
            "doc_id": [f"a{n}" for n in range(len(texts))],
            "quote_id": 1,
            "start": 0,
            "end": ends,
            "text": texts,
            "speaker": speaker,
            "verbatim": [f"0:{end}" for end in ends],
        }
    )


def check(*texts, against=(OTHER, SPEECH), **options):
    documents = against if isinstance(against, pd.DataFrame) else list(against)
    return check_quotations("", documents, quotes=quotes(*texts, **options))


def one(text, **options):
    [row] = check(text, **options).to_dict("records")
    return {name: None if pd.isna(value) else value for name, value in row.items()}


def filler(n, text=SPEECH):
    """Made-up sentences of the words of a text, no two of which are alike."""
    rng = random.Random(0)
    words = f"{text} {OTHER}".replace(".", "").lower().split()
    return [" ".join(rng.sample(words, 12)).capitalize() + "." for _ in range(n)]


SAME = [
    "We will not raise the harbour tax this year",
    "we will not raise the harbour tax this year,",
    "We will not raise the har\u00adbour tax\nthis year.",
    "[W]e will not raise the harbour tax this year [sic]",
    "the roofs of forty houses in Easton",
    "I say that 5 million dollars is a small price",
    "I say that $5m is a small price",
    "So we shall open the old mill, mend its windows, heat every room – of it –",
    "the ‘last’ family has a home again. Some say that this is too dear!",
]


@pytest.mark.parametrize("text", SAME)
def test_what_style_and_typography_change_is_no_change(text):
    row = one(text)
    assert (row["verdict"], row["difference"], row["marked"]) == ("verbatim", "", None)
    assert row["found"] == row["words"] and not (row["negation"] or row["number"] or row["name"])


ALTERED = [
    ("We will raise the harbour tax this year", "changed", "negation", "We will [-not-] raise the harbour"),
    ("the money is not there, and I said", "changed", "negation", "the money is {+not+} there and I"),
    ("I can’t say that $5 million is a small price", "changed", "negation", "I {+can’t+} say that"),
    ("the roofs of 90 houses in Easton", "changed", "number", "the roofs of [-40-] {+90+} houses in"),
    ("I say that $5 billion is a small price", "changed", "number", "that [-$5 million-] {+$5 billion+} is"),
    ("I say that £5 million is a small price", "changed", "number", "that [-$5 million-] {+£5 million+} is a small"),
    ("I say that £5m is a small price", "changed", "number", "that [-$5 million-] {+£5m+} is a small"),
    ("I say that −$5 million is a small price", "changed", "number", "{+−"),
    ("the roofs of -40 houses in Easton", "changed", "number", "[-40-] {+−40+} houses"),
    ("the roofs of minus 40 houses in Easton", "changed", "number", "[-40-] {+minus 40+} houses"),
    ("the roofs of 40 houses in Turku", "changed", "name", "[-Easton-] {+Turku+}"),
    ("Jo Berg asked me whether the money is there", "changed", "name", "[-Ann Lahti-] {+Jo Berg+} asked me"),
    ("we shall close the old mill, mend its windows", "changed", None, "we shall [-open-] {+close+} the old"),
    ("I said that it was there", "changed", None, "that it [-is-] {+was+} there"),
    ("heat every single room of it and keep it open", "changed", None, "heat every {+single+} room of"),
    ("mend its windows, heat every room and keep it open", "cut", None, "every room [-of it-] and keep"),
]


@pytest.mark.parametrize("text, verdict, flag, shown", ALTERED)
def test_what_was_altered_is_shown_and_flagged(text, verdict, flag, shown):
    row = one(text)
    assert row["verdict"] == verdict and shown in row["difference"] and row["marked"] is False
    assert [name for name in ("negation", "number", "name") if row[name]] == ([flag] if flag else [])


def test_words_of_the_sentence_before_are_none_that_were_replaced():
    assert one("And Ann Lahti asked me whether the money is there")["difference"] == "{+And+} Ann Lahti asked …"
    assert one("heat every room of it and keep it dry")["difference"].endswith("and keep it [-open-] {+dry+}")


def test_common_words_in_common_order_are_not_found():
    documents = ["It was very clear to all of us.", "He said that he was very much aware.", SPEECH, *filler(80)]
    assert one("It was very nice", against=documents)["verdict"] == "not found"
    assert one("He was very charming", against=documents)["verdict"] == "not found"


def test_a_cut_may_be_marked():
    marked = one("Nobody should have to sleep in a school hall … about paint")
    assert (marked["verdict"], marked["marked"], marked["negation"]) == ("cut", True, False)
    silent = one("Nobody should have to sleep in a school hall about paint")
    assert (silent["verdict"], silent["marked"]) == ("cut", False)
    assert "hall [-while the council argues-] about paint" in marked["difference"]


def test_a_negation_cut_at_an_ellipsis_is_a_change_and_one_of_an_aside_is_none():
    assert one("We will … raise the harbour tax this year")["verdict"] == "changed"
    aside = one("My grandmother … would have said it in fewer words")
    assert (aside["verdict"], aside["negation"]) == ("cut", False)


DENIALS = ["not", "not now, not ever", "never", "under no circumstances", "not at any price", "and never again"]
ASIDES = ["which is not easy", "not for the first time", "and nobody need be told", "without fear"]


@pytest.mark.parametrize("aside", [*DENIALS, *ASIDES])
@pytest.mark.parametrize("mark", [" …", ""])
def test_a_denial_that_is_set_off_by_commas_is_cut_as_any_other(aside, mark):
    speech = f"We will, my friends of Easton, {aside}, whatever they say, raise the old tax this year."
    row = one(f"We will{mark} raise the old tax this year", against=[speech, *filler(9)])
    assert (row["verdict"], row["negation"]) == (("changed", True) if aside in DENIALS else ("cut", False))


def test_words_in_brackets_are_marked_changes():
    row = one("Nobody should have to sleep in [the gymnasium] while the council argues about paint")
    assert (row["verdict"], row["marked"], row["words"]) == ("changed", True, 12)
    assert "in [-a school hall-] {+the gymnasium+} while" in row["difference"]
    assert one("and they want it [the flour] before the fair begins")["marked"] is True


@pytest.mark.parametrize("mark", ["", " …"])
def test_what_is_put_together_from_far_places_is_spliced(mark):
    row = one(f"The storm took the roofs of 40 houses{mark} would have said it in fewer words")
    assert (row["verdict"], row["marked"], row["document"]) == ("spliced", bool(mark), "text-2")
    assert " ‖ " in row["difference"] and len(read_spans(row["places"])) == 2


def test_sentences_in_another_order_and_of_two_documents_are_spliced():
    turned = one("Some say that this is too dear. The storm took the roofs of 40 houses.")
    assert turned["verdict"] == "spliced"
    [first, second] = read_spans(turned["places"])
    assert first > second and turned["document_start"] == second[0]
    assert one("The bakers of Turku want cheaper flour, and keep it open until the last family has a home again")[
        "verdict"
    ] == ("spliced")


def test_invented_words_are_not_found_and_short_common_ones_not_checked():
    invented = one("They sold the lighthouse to a cousin of the man who painted it")
    assert (invented["verdict"], invented["found"], invented["document"]) == ("not found", 0, None)
    assert pd.isna(invented["negation"]) and pd.isna(invented["difference"])
    assert one("this year")["verdict"] == "too short to check"
    assert one("harbour tax")["verdict"] == "verbatim"
    assert one("a catastrophe")["verdict"] == "not found"


def test_places_are_letter_for_letter_in_the_document_as_given():
    document = "\u00adAt dawn: the ﬁre in the har\u00adbour\nof Easton burnt — for two days. It is out."
    [row] = check("the fire in the harbour of Easton burnt for two days", against=[document]).to_dict("records")
    start, end = row["document_start"], row["document_end"]
    assert document[start:end] == "the ﬁre in the har\u00adbour\nof Easton burnt — for two days"
    assert row["verdict"] == "verbatim" and row["places"] == f"{start}:{end}"


TALK = (
    "HOST: Is the mill safe?\n\nLAHTI: It is safe for at least another ten years.\n\nHOST: And then?\n\n"
    "BERG: Then we will have to build a new one. (laughter) It will not be cheap.\n\nLAHTI: We have the money."
)


def test_the_speaker_is_the_one_that_a_transcript_names():
    safe = "It is safe for at least another ten years."
    right, wrong = (one(safe, against=[TALK], speaker=name) for name in ("Ann Lahti", "Jo Berg"))
    assert (right["verdict"], right["said_by"], right["same_speaker"]) == ("verbatim", "LAHTI", True)
    assert (wrong["verdict"], wrong["said_by"], wrong["same_speaker"]) == ("verbatim", "LAHTI", False)
    assert one(safe, against=[TALK], speaker="the mayor")["same_speaker"] is None
    assert one("Then we will have to build a new one. It will not be cheap.", against=[TALK])["same_speaker"] is True


def test_the_speaker_may_be_given_and_quotations_in_a_document_are_those_of_others():
    release = pd.DataFrame(
        {
            "doc_id": ["r"],
            "text": [
                "The dam is old and must go. “The dam was built to last a century,” said Jo Berg of the Dam Board."
            ],
            "speaker": ["Ann Lahti"],
        }
    )
    assert one("The dam is old and must go", against=release, speaker="Lahti")["same_speaker"] is True
    row = one("The dam was built to last a century", against=release, speaker="Lahti")
    assert (row["said_by"], row["same_speaker"]) == ("Jo Berg", False)


def test_of_equal_places_the_one_of_the_same_speaker_is_given():
    texts = ["BERG: We want a bridge of stone and steel.", "LAHTI: We want a bridge of stone and steel."]
    row = one("We want a bridge of stone and steel", against=texts, speaker="Ann Lahti")
    assert (row["document"], row["same_speaker"]) == ("text-2", True)


@pytest.mark.parametrize("text", ["We want a bridge of stone and steel", "We want a bridge of stone or steel"])
@pytest.mark.parametrize("others", [("Bo Ek",), (None,), ("Bo Ek",) * 14, (None,) * 14])
def test_of_equal_places_the_same_speaker_counts_before_one_that_is_unknown_and_before_others(text, others):
    documents = pd.DataFrame({"text": "We want a bridge of stone and steel.", "speaker": [*others, "Ann Lahti"]})
    documents["doc_id"] = [f"r{k}" for k in documents.index]
    row = one(text, against=documents, speaker="Ann Lahti")
    assert (row["document"], row["same_speaker"]) == (f"r{len(others)}", True)


@pytest.mark.parametrize("copies", [1, 20, 300])
def test_copies_of_a_document_are_no_evidence_against_it(copies):
    documents = [OTHER, *(f"Copy {k}. {SPEECH}" for k in range(copies)), *filler(100, OTHER)]
    assert one("the harbour tax this autumn", against=documents)["verdict"] == "changed"


def test_a_short_part_is_found_behind_the_part_before_it():
    news = "“Nobody should have to sleep in a school hall,” Jo Berg said, “while the council argues.” It rained."
    table = check_quotations(news, against=SPEECH)
    assert table["verdict"].tolist() == ["verbatim"] * 2
    short = "“So we shall open the old mill,” Jo Berg said, “mend its windows.” It rained “this year,” Ann Roe said."
    assert check_quotations(short, against=SPEECH)["verdict"].tolist() == ["verbatim", "verbatim", "too short to check"]


def test_nothing_to_check_and_nothing_to_check_it_against():
    assert check_quotations("It rained.", against=SPEECH).empty
    assert check_quotations("“We will not raise the harbour tax,” Ann Lahti said.", against="")["verdict"].tolist() == [
        "not found"
    ]
    with pytest.raises(ValueError, match="check_quotations needs the column"):
        check_quotations("", against=SPEECH, quotes=pd.DataFrame({"doc_id": []}))


def test_texts_that_are_not_english_are_named():
    german = "Der Minister sagte am Montag: „Das ist nicht das Ende der Verhandlungen“, und das war es."
    with pytest.warns(UserWarning, match=r"one article is not English \('text-1'\): no quotations"):
        assert check_quotations(german, against=SPEECH).empty
    with pytest.warns(UserWarning, match=r"2 documents are not English \('text-1', 'text-2'\)"):
        check(OTHER, against=[german, f"{german} Es ist spät.", SPEECH])


def test_quotations_may_come_from_a_file_that_has_numbers_for_ids():
    news = pd.DataFrame({"doc_id": [7], "text": ["“We will not raise the harbour tax,” Ann Lahti said."]})
    found = extract_quotes(news)
    pd.testing.assert_frame_equal(
        check_quotations(news, against=SPEECH, quotes=found.assign(doc_id=7)), check_quotations(news, against=SPEECH)
    )


PLAIN = SPEECH.replace("$", "")  # the sign of half a sum, such as $5 of $5 million, says another thing


@settings(max_examples=60)
@given(st.data())
def test_words_in_a_row_are_always_found_where_they_are(data):
    text = data.draw(st.sampled_from([PLAIN, OTHER]))
    spans = [(word.start, word.end) for word in words_of(text)]
    first = data.draw(st.integers(0, len(spans) - 4))
    last = data.draw(st.integers(first + 4, min(len(spans), first + 60)))
    start, end = spans[first][0], spans[last - 1][1]
    row = one(text[start:end], against=(OTHER, PLAIN))
    assert row["verdict"] == "verbatim"
    document = {"text-1": OTHER, "text-2": PLAIN}[row["document"]]
    assert document[row["document_start"] : row["document_end"]] == text[start:end]


@settings(max_examples=60)
@given(st.data())
def test_without_its_negation_or_with_one_more_a_passage_is_never_verbatim(data):
    words = SPEECH.split()
    first = data.draw(st.integers(0, len(words) - 6))
    said = words[first : data.draw(st.integers(first + 6, min(len(words), first + 40)))]
    negations = [k for k, word in enumerate(said) if word in ("not", "never", "Nobody") and 0 < k < len(said) - 1]
    if negations:
        at = data.draw(st.sampled_from(negations))
        altered = [*said[:at], *said[at + 1 :]]
    else:
        at = data.draw(st.integers(1, len(said) - 1))
        altered = [*said[:at], "not", *said[at:]]
    assert one(" ".join(altered))["verdict"] not in ("verbatim", "cut")


@settings(max_examples=60)
@given(st.lists(st.text("abc .…[]()“”’\n5$%-", max_size=60), max_size=4), st.text("abc .…[]()’\n5$%-", max_size=80))
def test_any_text_can_be_checked_and_places_are_spans_of_the_document(texts, document):
    table = check(*texts, against=[document])
    assert len(table) == sum(bool(text) for text in texts) or len(table) == len(texts)
    for row in table.itertuples():
        for start, end in read_spans(row.places):
            assert row.document_start <= start < end <= row.document_end <= len(document)
        assert row.found <= row.words + text_in_brackets(row.text)


def text_in_brackets(text):
    """A bound for the words in brackets, which count as found if the document has them too."""
    return len(text) if "[" in text or "(" in text else 0
