"""Quotations, reported speech and their speakers."""

import gc
import time

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import once_in_four
from told import sentences, told

from analysis import schema
from analysis.names.mentions import find_mentions
from analysis.quotes.density import quote_density
from analysis.quotes.extract import extract_quotes, find_quotes
from analysis.text.document import parse

WITHIN_A_CLAUSE = r"""
    Although friends including her two brothers were “shell-shocked”, she said they thought the illness would pass. => ? (mixed, cue): Although friends including her two brothers were “shell-shocked” | ? (indirect, cue): they thought the illness would pass
    Guests were rushed out on Saturday night, after someone near the oven had shouted “Fire!,” according to the police. => the police (mixed, according to): Guests were rushed out on Saturday night, after someone near the oven had shouted “Fire!,”
"""


@pytest.mark.parametrize(("text", "expected"), sentences(WITHIN_A_CLAUSE))
def test_marks_within_a_clause_are_part_of_it(text, expected):
    assert told(text) == expected


def rows(text, **options):
    quotes = extract_quotes(text, **options)
    assert (quotes["text"] == [text[a:b] for a, b in zip(quotes["start"], quotes["end"], strict=True)]).all()
    return [
        tuple(None if pd.isna(value) else value for value in row)
        for row in quotes[["kind", "speaker", "text"]].itertuples(index=False)
    ]


def test_a_cue_after_a_quotation_names_its_speaker():
    assert rows("“The river will rise,” said Ann Lahti, a farmer from Ohio.") == [
        ("direct", "Ann Lahti", "The river will rise,")
    ]
    assert rows("“The river will rise,” Ann Lahti told reporters.") == [("direct", "Ann Lahti", "The river will rise,")]


def test_a_cue_before_a_quotation_names_its_speaker():
    assert rows("Ann Lahti said, “The river will rise.”") == [("direct", "Ann Lahti", "The river will rise.")]
    assert rows("Ann Lahti: “The river will rise tonight.”") == [
        ("direct", "Ann Lahti", "The river will rise tonight.")
    ]


def test_a_verb_no_list_knows_reports_by_its_place():
    assert rows("“The river will rise,” Ann Lahti trumpeted.")[0][1] == "Ann Lahti"
    assert rows("“Will the river rise?” Ann Lahti pressed.")[0][1] == "Ann Lahti"


def test_parts_of_an_interrupted_quotation_share_their_number():
    text = "“The river,” Ann Lahti said, “will rise.” “It always does,” said Jo Berg. “And the bridge is old.”"
    quotes = extract_quotes(text)
    assert quotes["quote_id"].tolist() == [1, 1, 2, 2]
    assert quotes["speaker"].tolist() == ["Ann Lahti", "Ann Lahti", "Jo Berg", "Jo Berg"]


def test_a_quotation_over_several_paragraphs_has_one_number_and_speaker():
    text = "“The river will rise,” Ann Lahti said. “We have sand.\n\n“We have boats too.\n\n“And we can all swim.”"
    quotes = extract_quotes(text)
    assert quotes["quote_id"].nunique() == 1
    assert set(quotes["speaker"]) == {"Ann Lahti"}


def test_the_speaker_is_carried_over_a_run_of_quotations():
    text = "Ann Lahti said the dam was safe.\n\n“We checked every gate,” she said.\n\n“There is no leak in it at all.”"
    quotes = extract_quotes(text)
    assert quotes["kind"].tolist() == ["indirect", "direct", "direct"]
    assert set(quotes["speaker"]) == {"Ann Lahti"}


def test_reported_clauses_without_marks():
    assert rows("Ann Lahti noted that the dam was old.") == [("indirect", "Ann Lahti", "the dam was old")]
    assert rows("The dam is old, Ann Lahti said.") == [("indirect", "Ann Lahti", "The dam is old")]
    assert rows("The dam, Ann Lahti said, is very old.") == [
        ("indirect", "Ann Lahti", "The dam"),
        ("indirect", "Ann Lahti", "is very old"),
    ]
    assert rows("According to Ann Lahti, the dam is old.") == [("indirect", "Ann Lahti", "the dam is old")]
    assert rows("The dam is old, according to Ann Lahti.") == [("indirect", "Ann Lahti", "The dam is old")]


def test_a_mixed_span_is_the_whole_reported_clause():
    quotes = extract_quotes("Ann Lahti said the dam was “a wreck” and had to go.")
    assert quotes[["kind", "text"]].values.tolist() == [["mixed", "the dam was “a wreck” and had to go"]]
    assert quotes[["words", "quoted_words"]].values.tolist() == [[9, 2]]


def test_phrases_tell_what_is_said():
    assert rows("Ann Lahti called the dam “a wreck.”") == [("mixed", "Ann Lahti", "the dam “a wreck.”")]
    assert rows("Ann Lahti accused the mayor of lying.") == [("indirect", "Ann Lahti", "the mayor of lying")]
    assert rows("Ann Lahti vowed to leave the party.") == [("indirect", "Ann Lahti", "to leave the party")]


def test_unnamed_and_collective_sources_keep_their_words():
    assert rows("“The dam is old,” officials said.") == [("direct", "officials", "The dam is old,")]
    assert (
        rows("“The dam is old,” a senior official at the ministry said.")[0][1] == "a senior official at the ministry"
    )
    assert rows("Moscow and Washington announced that talks would begin.")[0][1] == "Moscow and Washington"


def test_he_and_she_are_resolved_to_the_actor():
    text = "Mary Lahti met Peter Berg on Monday. “The dam is old,” she said. He disagreed. “It will hold for years,” he said."
    quotes = extract_quotes(text)
    direct = quotes[quotes["kind"] == "direct"]
    assert direct["speaker"].tolist() == ["Mary Lahti", "Peter Berg"]
    assert [text[a:b] for a, b in zip(direct["speaker_start"], direct["speaker_end"], strict=True)] == ["she", "he"]


def test_a_last_name_is_resolved_to_the_full_name():
    text = "Senator Mary Lahti visited the dam. “It is old,” Lahti said. “It will hold,” said the senator."
    assert {speaker for _, speaker, _ in rows(text)} == {"Mary Lahti"}


def test_a_quotation_nobody_speaks_is_kept_without_speaker():
    quotes = extract_quotes("“All the rivers run into the sea and yet the sea is never full.”")
    assert quotes["kind"].tolist() == ["direct"]
    assert quotes[["speaker", "rule", "confidence", "cue"]].isna().all(axis=None)


def test_lines_of_dialogue_are_kept_without_speaker():
    text = "“Will you go?” asked Ann Lahti.\n\n“Yes,” said Jo Berg.\n\n“When?”\n\n“Tomorrow.”"
    assert [(kind, words) for kind, _, words in rows(text)][2:] == [("direct", "When?"), ("direct", "Tomorrow.")]


def test_a_speaker_described_at_length_keeps_the_quotation():
    text = "“We won,” a spokesman for the union, who asked not to be named, said."
    assert rows(text) == [("direct", "a spokesman for the union", "We won,")]


def test_a_title_of_several_words_belongs_to_the_name():
    quotes = extract_quotes(
        "Secretary of State Ann Lahti on Tuesday called the tariff “a tax on bread” and vowed to fight it."
    )
    assert quotes["speaker"].tolist() == ["Ann Lahti", "Ann Lahti"]


def test_the_person_is_meant_and_not_the_transcript():
    assert rows("“We won,” Ann Lahti said, according to a transcript.")[0][:2] == ("direct", "Ann Lahti")


def test_headings_titles_and_scare_quotes_are_told_apart_and_can_be_listed():
    text = "‘Water Everywhere’\n\nMary Lahti wrote “The Old Dam” in May. The so-called “experts” stayed away."
    assert "direct" not in [kind for kind, _, _ in rows(text)]
    everything, spoken = extract_quotes(text, left_out=True), extract_quotes(text)
    kept = everything[~everything["kind"].isin(["heading", "title", "fragment"])].reset_index(drop=True)
    pd.testing.assert_frame_equal(kept, spoken)
    assert {("heading", None, "Water Everywhere"), ("fragment", None, "experts")} <= set(rows(text, left_out=True))


def test_a_title_is_none_however_near_a_cue_stands():
    text = "On CBS’s “Morning Bread,” Ann Lahti said the dam was old. In her book “The Dam and the Sea: A Life” she says so."
    assert "direct" not in [kind for kind, _, _ in rows(text)]
    assert {("title", None, "Morning Bread,"), ("title", None, "The Dam and the Sea: A Life")} <= set(
        rows(text, left_out=True)
    )


def test_a_signed_line_is_speech_and_a_dated_reference_none():
    assert rows("“The dam leaks.” — Ann Lahti") == [("direct", "Ann Lahti", "The dam leaks.")]
    assert rows("“Dam leaks once again” — Ohio Post, May 3, 2016") == []


def test_when_something_was_said_is_not_what_was_said():
    assert rows("Asked if he was “sorry,” Jo Berg said no.") == []
    assert rows("Told that the dam was a wreck, Jo Berg said: “It is not.”") == [("direct", "Jo Berg", "It is not.")]


def test_a_work_named_with_its_author_is_a_title():
    text = "Ann Lahti spoke. “Dam leaks again in the old town,” by Jo Berg, is her book. The ad, titled “Unfit,” shows her."
    assert rows(text) == []
    assert [kind for kind, _, _ in rows(text, left_out=True)] == ["title", "title"]


def test_a_line_in_single_marks_is_a_heading_among_double_ones_only():
    text = "“We lost it,” Ann Lahti said.\n\n‘It is gone for good.’\n\n“The hall is old,” she said. “It leaks.”"
    assert ("heading", None, "It is gone for good.") in rows(text, left_out=True)
    text = text.replace("“", "‘").replace("”", "’")
    assert ("direct", "Ann Lahti", "It is gone for good.") in rows(text)


def test_a_clause_is_speech_however_short():
    assert rows("Ann Lahti has a new slogan: “It’s ours.”") == [("direct", "Ann Lahti", "It’s ours.")]
    assert rows("Ann Lahti had one message: “Go away.”") == [("direct", "Ann Lahti", "Go away.")]
    assert ("direct", "He’s a fool!") in [
        (kind, words) for kind, _, words in rows("Ann Lahti left the hall. “He’s a fool!”")
    ]


def test_speech_announced_in_a_headline_is_kept():
    assert rows("Lahti: ‘This Cannot Go On’\n\nAnn Lahti spoke in Ohio on Monday.")[0][::2] == (
        "direct",
        "This Cannot Go On",
    )


def test_a_quotation_that_ends_a_clause_is_part_of_it():
    assert rows("The new dam “is a wreck,” Ann Lahti said.") == [("mixed", "Ann Lahti", "The new dam “is a wreck,”")]


def test_what_stands_between_cue_and_second_part_is_not_said():
    text = "“The dam leaks,” Ann Lahti said two days after the flood, “and it will break.”"
    assert rows(text) == [("direct", "Ann Lahti", "The dam leaks,"), ("direct", "Ann Lahti", "and it will break.")]


def test_a_quotation_handed_on_stays_its_speakers():
    assert rows("“The dam leaks,” Ann Lahti told friends afterward, according to Jo Berg.") == [
        ("direct", "Ann Lahti", "The dam leaks,")
    ]


def test_the_speaker_named_in_the_last_paragraph_spoke_in_all():
    quotes = extract_quotes("“The dam is old.\n\n“It leaks.\n\n“And it will break,” Ann Lahti said.")
    assert quotes["speaker"].tolist() == ["Ann Lahti"] * 3
    assert quotes["quote_id"].nunique() == 1


def test_spaces_within_marks_are_left_out():
    assert rows("« It is old », Ann Lahti said.") == [("direct", "Ann Lahti", "It is old")]


def test_lines_of_a_transcript_are_quotations():
    text = "The debate began at nine.\n\nLAHTI: The dam is old.\n\nBERG: The dam is fine.\n\nLAHTI: It leaks.\n\nBERG: It does not."
    assert [speaker for _, speaker, _ in rows(text)] == ["LAHTI", "BERG", "LAHTI", "BERG"]


def test_a_post_belongs_to_its_author():
    assert rows("The dam is leaking again, stay away! — Ann Lahti (@annlahti) May 3, 2016")[0][1:] == (
        "Ann Lahti",
        "The dam is leaking again, stay away!",
    )


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "“", "said", "“”", "He said", "\x00“a”\ud800 said", "’ ‘ ” “ \" ''", "🙂 “🙂” said 🙂"]
)
def test_odd_texts_do_no_harm(text):
    assert isinstance(find_quotes(parse(text), []), list)


def test_missing_texts_and_frames_are_read():
    articles = pd.DataFrame({"doc_id": ["a", "b"], "text": ["“It is old,” said Ann Lahti.", None]})
    quotes = extract_quotes(articles)
    assert quotes["doc_id"].tolist() == ["a"]
    assert list(quotes.columns) == schema.columns("quotes")
    assert list(extract_quotes([]).columns) == schema.columns("quotes")


PIECES = [
    "Ann Lahti",
    "he",
    "said",
    "told reporters",
    "that",
    ",",
    ".",
    "“",
    "”",
    '"',
    "\n\n",
    "the dam",
    "is old",
    "according to",
    "adding",
    ":",
    "who",
    "and",
]


@settings(max_examples=60)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_spans_are_within_the_text_for_any_text(pieces):
    text = " ".join(pieces)
    document = parse(text)
    for q in find_quotes(document, find_mentions(document), left_out=True):
        assert 0 <= q.start < q.end <= len(text)
        assert q.quoted_words <= q.words
        if q.speaker_start is not None:
            assert 0 <= q.speaker_start < q.speaker_end <= len(text)
        assert (q.confidence is None) == (q.speaker is None)


LONG = {
    "quotations": "“The dam is old,” Ann Lahti said on Monday. “It will hold,” he said.\n\n",
    "one line": "Ann Lahti said that the dam, which is old, was “a wreck” and he added it would fall. ",
    "marks": '" ',
    "open marks": "“a ",
    "commas": "Lahti, ",
    "words": "dam ",
    "cues": "said ",
    "names": "Ann Lahti said ",
    "pronouns": "he said ",
    "colons": "a: “b” ",
    "transcript": "LAHTI: The dam is old.\n\nBERG: He said “it is fine.”\n\n",
    "posts": "The dam leaks. — Ann Lahti (@lahti) May 3, 2016\n\n",
    "statements": "We said:\n\n",
    "possessives": "‘as’ ",
    "inches": '5" ',
    "singles": "‘a ",
    "apostrophes": "'a b.' ",
}


@pytest.mark.parametrize("piece", LONG.values(), ids=LONG)
def test_four_times_the_text_takes_no_more_than_ten_times_as_long(piece):
    def seconds(repeats):
        document = parse(piece * repeats)
        _ = document.sentences, document.words
        gc.disable()  # its pauses come at odd times
        began = time.process_time()
        find_quotes(document, [])
        taken = time.process_time() - began
        gc.enable()
        return taken

    base = max(100, 3000 // len(piece))
    assert once_in_four(lambda: seconds(4 * base) < 10 * seconds(base) + 0.02)


def test_density_counts_words_inside_quotation():
    text = "“It is old,” said Ann Lahti.\n\nThe dam will hold."
    whole = quote_density(text)
    assert whole[["words", "quoted_words"]].values.tolist() == [[10, 3]]
    assert whole["quote_density"].tolist() == [0.3]
    blocks = quote_density(text, by="block")
    assert blocks["quoted_words"].tolist() == [3, 0]
    assert quote_density("")["quote_density"].isna().all()
    with pytest.raises(ValueError, match="article"):
        quote_density(text, by="sentence")


def test_the_same_text_gives_the_same_rows():
    text = "“The river will rise,” said Ann Lahti. Officials denied it. “It will not,” he said. According to Jo Berg, it may."
    pd.testing.assert_frame_equal(extract_quotes(text), extract_quotes(text))


@pytest.mark.parametrize(
    "text",
    [
        "The firm hopes to open the rink in May.",
        "Many in the town think the rink is too small.",
        "Mia Holm knew that the rink was shut.",
        "Skaters feel that the town has forgotten them.",
        "The rink, hoping to win them back, is free on Mondays.",
    ],
)
def test_what_somebody_only_thinks_is_no_report(text):
    assert rows(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Skaters think the rink is “a joke.”", "the rink is “a joke.”"),
        ("Mia Holm said she hopes to skate in May.", "she hopes to skate in May"),
        ("Doctors believe the ice was too thin.", "the ice was too thin"),
    ],
)
def test_but_what_is_said_of_it_is(text, said):
    assert [row[-1] for row in rows(text)] == [said]


@pytest.mark.parametrize(
    ("verb", "said"),
    [
        ("emphasises", "emphasizes"),
        ("summarises", "summarizes"),
        ("theorises", "theorizes"),
        ("favours", "favors"),
    ],
)
def test_british_spellings_report_as_the_american_ones(verb, said):
    british, american = (
        [q["kind"] for q in extract_quotes(f"But, as she {word}, the rink is “a home.”").to_dict("records")]
        for word in (verb, said)
    )
    assert british == american


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The mayor believed that she had won.", []),
        ("Bakers left the mill, believing it would burn.", []),
        ("The mayor, who had more votes, believed she had won.", []),
        ("The mayor believed she had won “by a mile”.", ["she had won “by a mile”"]),
        ("The mayor believes that she has won.", ["she has won"]),
        ("The mayor said she believed that she had won.", ["she believed that she had won"]),
    ],
)
def test_what_somebody_believed_is_no_report(text, said):
    assert extract_quotes(text)["text"].tolist() == said


STOPPING = r"""
    Staff were told by email that => nothing
    The bakers urged => nothing
    Ann Lahti urged the clerks => Ann Lahti (indirect, cue): the clerks
    The mayor warned of floods, said Jo Berg => Jo Berg (indirect, cue): The mayor warned of floods
    The ferry, said Ann => nothing
    The ferry, said Ann Lahti, the mayor of => nothing
    Berg, who said the ferry was old, then => Berg (indirect, cue): the ferry was old, then
    The school wrote to parents, warning them => nothing
    A clerk said it was late. Ann => Ann (indirect, cue): it was late
    “It is late,” said captains Eva Lind, Mia Holm, Ada Berg and Zoe => Eva Lind, Mia Holm, Ada Berg and Zoe, captain (direct, cue): It is late,
    “It is late,” said Eva Lind, the Paul and Mia => Eva Lind, Paul and Mia (direct, cue): It is late,
    It was late, Ann Lahti said, but => Ann Lahti (indirect, cue): It was late
    The duty of a mayor now, Lahti told a meeting => nothing
    Ann Lahti was quoted as saying by => nothing
    The aim of clubs such as hers now, she said in a talk at the Harbour Rescue Fair (HRF), => nothing
    Mia Holm told => nothing
    According to Jo Berg, Ann Lahti said it => Jo Berg (indirect, according to): Ann Lahti said it
    “Sell the ferry.” That was the advice => nothing
    The evening paper quoted => nothing
    On his boat a clerk laughed. “It was late,” he => ? (direct, unattributed): It was late,
    “We lost.” So ended the => ? (direct, unattributed): We lost.
    The plan, which the mayor, Jo Berg, said => nothing
    “It rained for days.” — => ? (direct, unattributed): It rained for days.
    The clerk said, on condition of anonymity, => nothing
    A voice from the => nothing
    “It leaks,” said Ann Lahti, 44, => Ann Lahti (direct, cue): It leaks,
    Experts say the one rope that => nothing
    She has touted her husband’s record and promised to => ? (indirect, cue): her husband’s record
    Max Boyd dismissed the mayor => nothing
    Carolina Herrera, => nothing
    Tom Roe hit it. Ilhan Berg is one of => nothing
    “We row at dawn.” So spoke the captain, Mia Holm => Mia Holm (direct, cue): We row at dawn.
"""


@pytest.mark.parametrize(("text", "expected"), sentences(STOPPING))
def test_a_text_may_stop_anywhere(text, expected):
    assert told(text) == expected
