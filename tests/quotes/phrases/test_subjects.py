"""Who says what a verb reports where somebody else is its subject, or where several are."""

import pytest
from told import sentences, told

from analysis.quotes.extract import extract_quotes

PASSIVES = [
    ("Drivers were told by the warden that the bridge was shut.", "the warden", "the bridge was shut"),
    ("The inquest was told by Eva Lind that the lamp had failed.", "Eva Lind", "the lamp had failed"),
    ("Tenants were warned by the landlord, Paul Haas, that rents would rise.", "Paul Haas", "rents would rise"),
    ("“You can go home now,” Max Boyd was told by Eva Lind, his nurse.", "Eva Lind", "You can go home now,"),
    ("“Was it you?” Max Boyd was asked by Eva Lind.", "Eva Lind", "Was it you?"),
    ("The plan was called “a long joke” by Eva Lind on Monday.", "Eva Lind", "a long joke"),
]


# Verbs that share a subject, with auxiliaries of their own.
JOINED = [
    ("Eva Lind has shown concern but has said she will stay.", "Eva Lind", "she will stay"),
    ("Paul Haas met the bakers and will tell them that the mill is lost.", "Paul Haas", "the mill is lost"),
    ("Max Boyd knows the dam, and has long said it leaks.", "Max Boyd", "it leaks"),
]


# What others say that somebody has said.
HEARSAY = [
    ("Paul Haas is said to have told the mayor that the dam would break.", "Paul Haas", "the dam would break"),
    ("The minister is widely understood to have argued that taxes must rise.", "The minister", "taxes must rise"),
    ("A guard was believed to have said the lamp was out.", "A guard", "the lamp was out"),
]
# Clauses of two people, joined.
APART = [
    (
        "Eva Lind said it was good, but Paul Haas warned of “the cost of the plan.”",
        "Paul Haas",
        "the cost of the plan.",
    ),
    ("Eva Lind said it was good, and Max Boyd praised “the work of the town.”", "Max Boyd", "the work of the town."),
    ("Eva Lind argued it was safe, while Paul Haas spoke of “a long road.”", "Paul Haas", "a long road."),
    ("Eva Lind said she would stay, whereas Paul Haas said he would go.", "Paul Haas", "he would go"),
    ("Half of the bakers say they work at night, while 9 percent say they do not.", "9 percent", "they do not"),
    ("Eva Lind said, and I quote, “We love the poor.”", "Eva Lind", "We love the poor."),
]


@pytest.mark.parametrize(("text", "speaker", "said"), JOINED + HEARSAY + APART)
def test_joined_verbs_share_their_subject(text, speaker, said):
    quotes = extract_quotes(text)
    assert quotes[["speaker", "text"]].to_numpy().tolist()[-1] == [speaker, said]


@pytest.mark.parametrize(
    "text",
    [
        "Eva Lind has won, and has been branded a fraud in several rows.",
        "Eva Lind is said to have been told that it was late.",
        "The firm is reported to have lost two mills.",
        "Eva Lind was telling The Red Dragon to her daughter when her son walked in.",
        "Paul Haas told a joke about what the mayor had done.",
        "Paul Haas can foresee many small mills having to pay.",
        "Paul Haas has slots and labelling software which lets people print.",
        "Paul Haas holds land which maintains the level required for growth.",
    ],
)
def test_of_whom_something_is_said_does_not_speak(text):
    assert extract_quotes(text).empty


@pytest.mark.parametrize(("text", "speaker", "said"), PASSIVES)
def test_who_stands_after_by_speaks(text, speaker, said):
    quotes = extract_quotes(text)
    assert [(s, t.strip("“”")) for s, t in zip(quotes["speaker"], quotes["text"], strict=True)] == [(speaker, said)]


@pytest.mark.parametrize(
    "text",
    [
        "Paul Haas came last. He was asked, “Did you take the money at all?” Nobody laughed.",
        "Eva Lind took the stand. She was then asked: “Did you drive the car that night?” She wept.",
        "Max Boyd sat down. “Who paid you for the trip?” he was asked.",
    ],
)
def test_who_is_asked_does_not_speak(text):
    assert extract_quotes(text)["speaker"].isna().all()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Norpress quoted Eva Lind as saying that the ship had sunk.", "Eva Lind"),
        ("The Valley Herald cited doctors as warning that beds were full.", "doctors"),
        ("State radio quoted the minister, Paul Haas, as saying the talks were over.", "Paul Haas"),
        ("“The road is clear,” Max Boyd was quoted by local radio as saying.", "Max Boyd"),
        ("Eva Lind was quoted as saying that the ship had sunk.", "Eva Lind"),
    ],
)
def test_who_is_quoted_speaks_and_not_who_quotes(text, speaker):
    assert extract_quotes(text)["speaker"].tolist() == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        ("The harbour, said Eva Lind, will freeze in March.", "Eva Lind", ["The harbour", "will freeze in March"]),
        ("The storm, said rescuers, sank four boats.", "rescuers", ["The storm", "sank four boats"]),
        (
            "The hardest part, warned Paul Haas, who led the dig, is still ahead.",
            "Paul Haas",
            ["The hardest part", "is still ahead"],
        ),
    ],
)
def test_a_cue_may_stand_between_subject_and_verb_of_what_is_said(text, speaker, said):
    quotes = extract_quotes(text)
    assert (quotes["text"].tolist(), set(quotes["speaker"])) == (said, {speaker})


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“Too late,” Eva Lind said. “Far too late,” mutters Paul Haas, her coach.", "Paul Haas"),
        ("“It is the best book of the year.” So declared Max Boyd on Sunday.", "Max Boyd"),
        ("“I want the money back.” So wrote Eva Lind in her last letter.", "Eva Lind"),
        ("“We lost,” Paul Haas said. “And badly,” yelps Eva Lind.", "Eva Lind"),
    ],
)
def test_a_speaker_may_follow_any_verb_beside_a_quotation(text, speaker):
    assert extract_quotes(text)["speaker"].iloc[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Eva Lind, Paul Haas and Max Boyd said the pool was safe.", "Eva Lind, Paul Haas and Max Boyd"),
        ("“It is done,” Eva Lind, Paul Haas, and Max Boyd wrote.", "Eva Lind, Paul Haas and Max Boyd"),
        ("Eva Lind and Paul Haas said the pool was safe.", "Eva Lind and Paul Haas"),
        ("Eva Lind, a diver, said the pool was safe.", "Eva Lind"),
        ("The new rule has angered divers, who say it is “a trap.”", "divers"),
        ("The hall was full of nurses who have promised “to stay until the end.”", "nurses"),
        ("The new rule has angered the divers of Graz, who say it is “a trap.”", "the divers of Graz"),
        ("The storm cost the bakers of Turku, who warn they “cannot pay twice.”", "the bakers of Turku"),
        ("They asked Eva Lind, a nurse, who said the pool was safe.", "Eva Lind"),
        ("Ann Lee wept after her boss, Max Boyd, said “you are fired.”", "Max Boyd"),
        ("A man accused of robbing two banks said the pool was safe.", "A man accused of robbing two banks"),
        ("Two women charged with selling cars said the pool was safe.", "Two women charged with selling cars"),
        ("Head of the union Eva Lind said the pool was safe.", "Eva Lind"),
        ("Port of Graz's chief pilot, Max Boyd, said the pool was safe.", "Max Boyd"),
        ("At her parole hearing Eva Lind said “I was not there.”", "Eva Lind"),
        (
            "“We were never told,” said Eva Lind, Max Boyd and Paul Haas in a joint letter.",
            "Eva Lind, Max Boyd and Paul Haas",
        ),
        ("“We were never told,” said Eva Lind, Max Boyd and Paul Haas on Monday.", "Eva Lind, Max Boyd and Paul Haas"),
        ("University of Graz professor of law Eva Lind said it was late.", "Eva Lind"),
    ],
)
def test_several_speakers_those_in_a_relative_clause_and_those_with_long_titles(text, speaker):
    assert extract_quotes(text)["speaker"].tolist() == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The ship sank,” the magazine quoted a harbour pilot.", "a harbour pilot"),
        ("“The ship sank,” the news agency cites Eva Lind.", "Eva Lind"),
        ("Norpress quoted the harbour master: “The ship sank.”", "the harbour master"),
    ],
)
def test_who_is_quoted_speaks_without_as_saying_too(text, speaker):
    assert extract_quotes(text)["speaker"].iloc[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Eva Lind warned the new ferry leaks and said it was old.", "Eva Lind"),
        ("Eva Lind said the price was fair, but added that: “No sale is near.”", "Eva Lind"),
        ("Paul Haas claimed the harbour makes no money and insisted it would close.", "Paul Haas"),
        ("Last week a clinic in Oulu wrote to patients telling them it would close.", "a clinic in Oulu"),
        ("“It is our wish,” Paul Haas, its minister for trade added.", "Paul Haas"),
        ("“I am glad,” said world champion and father of two Paul Haas.", "Paul Haas"),
        ("“I am glad,” said surgeon, amateur pilot and proud father Paul Haas.", "Paul Haas"),
        ("“I am glad,” said lawyer, mother of two and keen diver Eva Lind, 44.", "Eva Lind"),
        ("Author, broadcaster and campaigner Max Boyd said it was late.", "Max Boyd"),
        ("Head of catering Paul Haas said it was good.", "Paul Haas"),
        ("“It is late,” the chief engineer in the north, Eva Lind, told the paper.", "Eva Lind"),
        ("“It is late,” Norbank's press officer in the south, Max Boyd, said.", "Max Boyd"),
        ("“It is late,” a judge from the east, Paul Haas, added.", "Paul Haas"),
        ("“Leave the boat,” Eva Lind is alleged to have shouted.", "Eva Lind"),
        ("“Now or never,” the pilot was believed to have told them.", "the pilot"),
        ("Max Boyd is reported to have said that it was late.", "Max Boyd"),
        ("Secretary general of the nurses' union Paul Haas said it was good.", "Paul Haas"),
        ("Eva Lind's parting words were “it was good while it lasted.”", "Eva Lind"),
        ("Max Boyd's closing remark was “it was good while it lasted.”", "Max Boyd"),
        ("The market is calm, writes another Swiss paper, Moss News.", "Moss News"),
    ],
)
def test_the_subject_of_a_cue_that_is_joined_or_added(text, speaker):
    assert extract_quotes(text)["speaker"].iloc[-1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Ilhan Dahl spoke first. She said it was late. Jo Berg left. Later Dahl said she was tired. She added that it rained.",
        "Krishna Dahl said he was late. Jo Berg left. Krishna Dahl laughed. He said it rained.",
    ],
)
def test_pronouns_correct_the_sex_of_a_first_name(text):
    assert extract_quotes(text)["speaker"].iloc[-1].endswith("Dahl")


@pytest.mark.parametrize("cue", ["quips Eva Lind", "grumbles Paul Haas", "deadpans Max Boyd"])
def test_a_relative_clause_after_the_speaker_is_not_said(cue):
    assert extract_quotes(f"“The ship leaks,” {cue}, who owns it.")["text"].tolist() == ["The ship leaks,"]


@pytest.mark.parametrize(
    "text",
    ["The storm led him again to say that it was over.", "The case led many quickly to say that it was over."],
)
def test_what_leads_somebody_to_speak_has_no_say_itself(text):
    assert "The" not in " ".join(extract_quotes(text)["speaker"].dropna())


TOLD = r"""
    Radio Graz quoted the pilot, Eva Lind, as having said that the wing was loose. => Eva Lind, pilot (indirect, cue): the wing was loose
    Paul Haas flew home on Sunday. The paper quoted him as saying that the boat was lost. => Paul Haas in The paper (indirect, cue): the boat was lost
    Local media quoted a nurse at the clinic as insisting that nobody had died. => a nurse at the clinic in Local media (indirect, cue): nobody had died
    Mia Holm was quoted as having told a friend that she was tired. => Mia Holm (indirect, cue): she was tired
    The agency quoted Omar Dahl as a friend of the owner. => nothing
    Mia Holm was cited for having said nothing. => nothing
    The pump was fixed by Monday. => nothing
    Staff were told by email that the desk had moved. => ? (indirect, unattributed): the desk had moved
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD))
def test_whom_another_quotes_is_the_speaker(text, expected):
    assert told(text) == expected


SENT = r"""
    Norbank is the subject of a lawsuit filed last May alleging that it sold old boats. => a lawsuit (indirect, cue): it sold old boats
    Divers have received a letter sent on Friday warning that the lake is cold. => a letter (indirect, cue): the lake is cold
    She was named in a report published in June saying that the lake is cold. => a report (indirect, cue): the lake is cold
    Cooks got an email sent by the hotel on Friday telling them that it would close. => an email (indirect, cue): it would close
    Norbank bought a boat built last May, saying the lake is cold. => Norbank (indirect, cue): the lake is cold
    Eva Lind signed a letter sent on Friday, adding that the lake is cold. => Eva Lind (indirect, cue): the lake is cold
    Eva Lind left the club on Friday saying the lake is cold. => Eva Lind (indirect, cue): the lake is cold
"""


@pytest.mark.parametrize(("text", "expected"), sentences(SENT))
def test_a_document_says_what_follows_when_it_was_sent(text, expected):
    assert told(text) == expected


WHO_REPORTS = r"""
    Tom Lund met a woman who called him “a cold fish” and said he should resign. => a woman (mixed, cue): him “a cold fish” | a woman (indirect, cue): he should resign
    Tom Lund met divers who claimed the lake was cold and warned that it leaked. => divers (indirect, cue): the lake was cold | divers (indirect, cue): it leaked
    Tom Lund met a woman who called him “a cold fish,” and said he liked it. => a woman (mixed, cue): him “a cold fish,” | a woman (indirect, cue): he liked it
    Tom Lund left the woman who called him and she said he was late. => ? (indirect, cue): he was late
    Tom Lund called a woman and said he was late. => Tom Lund (indirect, cue): he was late
"""


@pytest.mark.parametrize(("text", "expected"), sentences(WHO_REPORTS))
def test_who_says_one_thing_says_the_next(text, expected):
    assert told(text) == expected


CASES = r"""
    The court's ruling in Lind v. Haas said the lake must be shut. => The court's ruling in Lind v. Haas (indirect, cue): the lake must be shut
    However the cook said the lake was cold. => the cook (indirect, cue): the lake was cold
"""


@pytest.mark.parametrize(("text", "expected"), sentences(CASES))
def test_a_ruling_with_two_names_speaks(text, expected):
    assert told(text) == expected


WITH_A_LOSS = r"""
    The lake rose in May, with a rise of two metres, Lind said, adding that boats had sunk. => Lind (indirect, cue): The lake rose in May, with a rise of two metres | Lind (indirect, cue): boats had sunk
    Ferries ran late, with a delay of an hour, the club said, stressing that nobody was hurt. => the club (indirect, cue): Ferries ran late, with a delay of an hour | the club (indirect, cue): nobody was hurt
    Sales fell, with a loss of 5%, Norland Ferries said, noting that winter was long. => Norland Ferries (indirect, cue): Sales fell, with a loss of 5% | Norland Ferries (indirect, cue): winter was long
    Haas left with his captain, Mia Lind, saying the lake was cold. => Mia Lind, captain (indirect, cue): the lake was cold
    The cup was held by “two boys” of the club. => nothing
    The lake is held by “good people” in Graz. => nothing
    The title has been held by “old men” since May. => nothing
    Haas held that “boys swim” in May. => Haas (direct, cue): boys swim
"""


@pytest.mark.parametrize(("text", "expected"), sentences(WITH_A_LOSS))
def test_who_is_adding_and_what_is_held_by_words(text, expected):
    assert told(text) == expected


SINCE_THEN = """
    “It leaks!” shot back the guard. => the guard (direct, cue): It leaks!
    “It leaks again,” shouted out a driver. => a driver (direct, cue): It leaks again,
    It was not until May that county officials realized the wells were dry. => county officials (indirect, cue): the wells were dry
    It was only then that guards admitted the lamp was out. => guards (indirect, cue): the lamp was out
    It took years until that official admitted the lamp was out. => that official (indirect, cue): the lamp was out
    On Monday that man said the lamp was out. => that man (indirect, cue): the lamp was out
    Eva Lind met a boy wearing a badge on his coat that read “Pay us now”. => a boy (direct, distant cue): Pay us now
    Paul Haas met drivers wearing caps with a brim that said “Max leaks”. => drivers (direct, cue): Max leaks
"""


@pytest.mark.parametrize(("text", "expected"), sentences(SINCE_THEN))
def test_that_is_no_part_of_who_speaks_and_words_on_things_are_whose_they_carry(text, expected):
    assert told(text) == expected
