"""Transcripts: who says which lines."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import lines, said

from analysis.quotes.extract import extract_quotes
from analysis.quotes.unmarked.posts import posts
from analysis.quotes.unmarked.transcripts import transcript
from analysis.text.document import parse


def test_a_speaker_named_in_full_once_is_the_same_by_surname():
    text = lines(
        "ANN LAHTI, HOST: The dam is old.",
        "SEN. JO BERG (D), OHIO: It is fine.",
        "LAHTI: It leaks.",
        "BERG (on camera): No.",
    )
    assert said(text) == [
        ("ANN LAHTI", "The dam is old."),
        ("JO BERG", "It is fine."),
        ("ANN LAHTI", "It leaks."),
        ("JO BERG", "No."),
    ]


def test_speakers_are_the_actors_of_the_article():
    text = lines(
        "President Mary Lahti met Jo Berg.",
        "THE PRESIDENT: The dam is old.",
        "BERG: It is fine.",
        "THE PRESIDENT: It leaks.",
        "BERG: No.",
    )
    assert [speaker for speaker, _ in said(text)] == ["Mary Lahti", "Jo Berg"] * 2


def test_two_speakers_of_one_surname_are_kept_apart():
    text = lines("ANN LAHTI: The dam is old.", "BO LAHTI: It is fine.", "ANN LAHTI: It leaks.", "BO LAHTI: No.")
    assert [speaker for speaker, _ in said(text)] == ["ANN LAHTI", "BO LAHTI"] * 2


def test_names_in_small_letters_need_words_of_conversation():
    talk = "Ann Lahti met Jo Berg.\nLahti: Is the dam old?\nBerg: Yes.\nLahti: Does it leak?\nBerg: No"
    assert said(talk) == [
        ("Ann Lahti", "Is the dam old?"),
        ("Jo Berg", "Yes."),
        ("Ann Lahti", "Does it leak?"),
        ("Jo Berg", "No"),
    ]
    assert said(lines("Ohio: It rained.", "Iowa: It snowed.", "Ohio: The sun came.", "Iowa: Fog.")) == []


@pytest.mark.parametrize("label", ["[{}]", "{} —", "{} –", "{} -"])
@pytest.mark.parametrize("names", [("Ann Lahti", "Jo Berg"), ("ANN LAHTI", "JO BERG"), ("Mary Roe-Ek", "Ann O’Hara")])
def test_labels_may_have_no_colon(label, names):
    turns = ["I think the dam is old.", "Do you? I do not.", "You never agree.", "We should ask."]
    text = lines(*(f"{label.format(name)} {turn}" for name, turn in zip([*names] * 2, turns, strict=True)))
    assert said(text) == list(zip([*names] * 2, turns, strict=True))


@pytest.mark.parametrize(
    "labelled",
    [
        ("Ann Lahti — 12 points", "Jo Berg — 10 points", "Ann Lahti — 9 points", "Jo Berg — 8 points"),
        ("[APPLAUSE] We go on.", "[LAUGHTER] We do.", "[APPLAUSE] We stop.", "[LAUGHTER] We go."),
        ("[Monday] It rains.", "[Tuesday] It snows.", "[Monday] It rains again.", "[Tuesday] Fog."),
    ],
)
def test_scores_stage_directions_and_days_are_no_speakers(labelled):
    assert said(lines(*labelled)) == []


@pytest.mark.parametrize("stop", [":", "."])
def test_answers_belong_to_who_was_introduced(stop):
    text = lines("Ann Lahti, a farmer, spoke to us.", f"Q{stop} Is the dam old?", f"A{stop} Yes, I saw it.")
    assert said(text) == [(None, "Is the dam old?"), ("Ann Lahti", "Yes, I saw it.")]


def test_questions_that_the_paper_answers_are_nobodys_words():
    assert (
        said(lines("Q: What is a dam?", "A: A wall that holds a river.", "Q: What is a leak?", "A: A hole in a dam."))
        == []
    )


@pytest.mark.parametrize("label", ["THE CLAIM", "WHERE", "Photo", "WINNERS"])
def test_labels_that_are_no_speakers(label):
    assert (
        said(lines(f"{label}: The dam is ours.", "THE FACTS: It is not.", f"{label}: I am old.", "THE FACTS: You are."))
        == []
    )


def test_a_turn_runs_over_paragraphs_and_skips_what_is_told():
    text = lines(
        "LAHTI: The dam is old.",
        "I went to see it.",
        "BERG: It is fine.",
        "LAHTI: It leaks.",
        "The crowd laughed.",
        "BERG: No.",
        "They left.",
    )
    assert [(speaker, words) for speaker, words in said(text)] == [
        ("LAHTI", "The dam is old."),
        ("LAHTI", "I went to see it."),
        ("BERG", "It is fine."),
        ("LAHTI", "It leaks."),
        ("BERG", "No."),
    ]
    assert extract_quotes(text)["quote_id"].tolist() == [1, 1, 2, 3, 4]


def test_stage_directions_are_cut_out():
    text = lines(
        "LAHTI: We won. (LAUGHTER) We did.",
        "[Cheers and applause]",
        "BERG: [laughs] No. (NATO) [crosstalk 00:12]",
        "LAHTI: Yes.",
        "BERG: No.",
    )
    assert [words for _, words in said(text)] == ["We won.", "We did.", "No. (NATO)", "Yes.", "No."]
    assert extract_quotes(text)["quote_id"].tolist() == [1, 1, 2, 3, 4]


def test_labels_with_times_may_stand_in_lines_of_their_own():
    text = "Ann Lahti (00:12):\nThe dam is old.\n\nJo Berg (00:15):\nIt is fine.\n\nAnn Lahti (00:20):\nIt leaks.\n\nJo Berg (00:22):\nNo."
    assert said(text) == [
        ("Ann Lahti", "The dam is old."),
        ("Jo Berg", "It is fine."),
        ("Ann Lahti", "It leaks."),
        ("Jo Berg", "No."),
    ]


def test_with_stage_directions_all_between_two_turns_is_said():
    text = lines(
        "ANN LAHTI, HOST: Good evening.",
        "Tonight, the dam.",
        "(BEGIN VIDEO CLIP)",
        "JO BERG: It leaks.",
        "LAHTI: Oh.",
        "BERG: Yes.",
    )
    assert said(text)[:3] == [
        ("ANN LAHTI", "Good evening."),
        ("ANN LAHTI", "Tonight, the dam."),
        ("JO BERG", "It leaks."),
    ]


def test_who_asks_may_be_an_outlet_and_its_initials():
    text = lines("Ohio Post: Is it safe?", "Mayor Low: I think so.", "OP: And the river?", "Low: It flows.")
    assert [speaker for speaker, _ in said(text)] == ["Ohio Post", "Low"] * 2


def test_what_is_quoted_within_a_turn_is_part_of_it():
    text = lines("LAHTI: He said “it is fine.”", "BERG: I did, she said so.", "LAHTI: It leaks.", "BERG: “No.”")
    assert said(text)[:3] == [
        ("LAHTI", "He said “it is fine.”"),
        ("BERG", "I did, she said so."),
        ("LAHTI", "It leaks."),
    ]


PIECES = [
    "LAHTI:",
    "Ann Lahti:",
    "Q:",
    "A.",
    "(LAUGHTER)",
    "(@a)",
    "— Bo",
    "@a",
    "I go.",
    "“No.”",
    "said:",
    "\n\n",
    "\n",
    "(00:12)",
    "wrote on X: We",
]


@settings(max_examples=100)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_lines_stand_apart_for_any_text(pieces):
    text = " ".join(pieces)
    document = parse(text)
    for found in (transcript(document), posts(document)):
        assert all(0 <= line.start < line.end <= len(text) and not text[line.start].isspace() for line in found)
        assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))
    assert all(words.strip() == words for _, words in said(text))


@pytest.mark.parametrize("form", ["{}: {}", "[{}]: {}", "{} — {}", "{}. {}", "{}\n{}", "{}： {}"])
def test_labels_in_capitals_take_many_forms(form):
    turns = [
        ("EVA LIND", "Is the pool open today? We would like to swim."),
        ("MAX BOYD", "It opens at nine, and you can stay until six."),
        ("EVA LIND", "Do we have to pay for the towels?"),
        ("MAX BOYD", "No. We lend them for nothing."),
    ]
    assert said(lines(*(form.format(*turn) for turn in turns))) == turns


def test_three_turns_in_capitals_are_a_conversation():
    text = lines("EVA LIND: Is it open?", "MAX BOYD: It is, if you hurry.", "EVA LIND: Thank you.")
    assert [speaker for speaker, _ in said(text)] == ["EVA LIND", "MAX BOYD", "EVA LIND"]
    assert said(lines("OSLO: Rain.", "GRAZ: Sun.", "OSLO: Fog.")) == []


def test_places_before_a_dash_are_no_speakers():
    assert (
        said(lines("GRAZ — The pool opened on Monday.", "OSLO — Snow fell all night.", "GRAZ — It shut again.")) == []
    )


CONVERSATION = [
    ("Dahl", "Did you see the ledger that night?"),
    ("Holm", "I saw it on the desk. I did not touch it."),
    ("Dahl", "Who had the key to your office?"),
    ("Holm", "My sister and I had one each."),
]


def in_form(form):
    return "The hearing\n\n" + "\n\n".join(form.format(NAME=n.upper(), Name=n, said=said) for n, said in CONVERSATION)


@pytest.mark.parametrize(
    "form",
    [
        "[{NAME}:] {said}",
        "[MR. {NAME}:] {said}",
        "{NAME} — {said}",
        "MS. {NAME}. {said}",
        "DR. {NAME}. {said}",
        "{Name}\n\n{said}",
        "Mia {Name}\n\n{said}",
        "{NAME}\n{said}",
        "{NAME}: {said}",
    ],
)
def test_the_turns_of_a_transcript(form):
    quotes = extract_quotes(in_form(form))
    assert quotes["text"].tolist() == [said for _, said in CONVERSATION]
    assert [name.split()[-1].lower() for name in quotes["speaker"]] == ["dahl", "holm", "dahl", "holm"]


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Dahl: Will the mayor tell us what it cost?\n\nMayor Holm: I will, in May.\n\nCllr Dahl: We have waited!",
        "OMAR DAHL\nYou said I would go first.\n\nMIA HOLM\nI was wrong, was I not?\n\nOMAR DAHL\nYou always are!",
    ],
)
def test_an_exchange_of_three_turns(text):
    speakers = extract_quotes(f"Exchange of the day\n\n{text}")["speaker"]
    assert [name.split()[-1].lower() for name in speakers] == ["dahl", "holm", "dahl"]


@pytest.mark.parametrize(
    "text",
    [
        "Height: 32 metres\nBuilt: 1961\nOwner: Moss Water\nHeight now: 34 metres\nOwner until 1990: the state",
        "Film: A slow thriller. You will not sleep.\n\nMusic: Three bands. What more?\n\nFilm: The one with the fox.",
        "Serves: 4\nTime: 40 minutes\nMethod: Do you have leeks? Use them.\nTime to rest: an hour",
        "Overview\n\nThe dam is old.\n\nCosts\n\nIt is dear.\n\nOverview\n\nIt is tall.\n\nCosts\n\nNobody knows.",
        "Oslo: Dahl, Holm, Berg (Lind, 60)\n\nBergen: Roe, Haas, Boyd (Poe, 75)\n\nReferee: P. Lind",
    ],
)
def test_lists_tables_and_headings_are_no_transcript(text):
    assert "transcript" not in extract_quotes(f"The dam\n\n{text}\n\nIt rained on Monday.")["rule"].tolist()


def turns(first, second, *words):
    """A transcript in which two labels stand in lines of their own."""
    return "\n\n".join(f"{(first, second)[n % 2]}\n\n{said}" for n, said in enumerate(words))


SPOKEN = (
    "We opened nine shops and shut one.",
    "Why did you shut it?",
    "The street was dug up. I could not reach the door.",
    "Do you want the city to pay?",
)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Eva Lind -- Chief Baker", "Paul Haas -- Norbank"),
        ("Eva Lind | Norbank", "Paul Haas | The Daily"),
        ("Eva Lind -- Head of Boats, Norbank", "Paul Haas -- Lake Papers -- Reporter"),
    ],
)
def test_a_label_in_its_own_line_may_tell_what_the_speaker_is(first, second):
    speakers = extract_quotes(turns(first, second, *SPOKEN))["speaker"].tolist()
    assert speakers == ["Eva Lind", "Paul Haas"] * 2


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("Eva Lind -- Graz", "Paul Haas -- Linz", ("The mill is old.", "The dam is old.", "It was sold.", "It fell.")),
        ("Eva Lind -- who left?", "Paul Haas -- who stayed?", SPOKEN),
        ("Old Mills -- Open on Monday.", "New Mills -- Open on Friday.", SPOKEN),
    ],
)
def test_headings_with_a_dash_are_no_labels(first, second, words):
    assert "transcript" not in extract_quotes(turns(first, second, *words))["rule"].tolist()
