"""Who said it, by which rule, and how sure that is."""

import pytest
from told import sentences, told

from analysis.quotes.extract import extract_quotes
from analysis.quotes.marked.attribution import STATED, decisions
from analysis.quotes.marked.neighbours import CARRIED
from analysis.quotes.words.items import Items
from analysis.text.document import parse

OPENED_AGAIN = r"""
    "The bread is the most loved, and the bread won 18 times. "But the truth is rye is the dark horse," he said. Ann Berg of the Oulu Times wept. => ? (direct, next quotation): The bread is the most loved, and the bread won 18 times. | ? (direct, cue): But the truth is rye is the dark horse,
"""


@pytest.mark.parametrize(("text", "expected"), sentences(OPENED_AGAIN))
def test_a_quotation_that_is_opened_again_is_one_speakers(text, expected):
    assert told(text) == expected


def spoken(text):
    """(words that name the speaker, what is said) of each quotation."""
    quotes = extract_quotes(text)
    return [
        (text[int(a) : int(b)], said)
        for a, b, said in zip(quotes["speaker_start"], quotes["speaker_end"], quotes["text"], strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The oven is hot,” said Ann Lahti, a baker from Ohio. It was.", "Ann Lahti, a baker from Ohio"),
        ("Nearly all bakers said the oven was hot.", "Nearly all bakers"),
        ("She and her husband said the oven was hot.", "She and her husband"),
        ("Ann Lahti, who owns the mill, said the oven was hot.", "Ann Lahti, who owns the mill"),
        ("In one interview Ann Lahti said the oven was hot.", "Ann Lahti"),
        ("The bakers focused on the prices in Ohio, stressing that the oven was hot.", "The bakers"),
        ("The bakers based in Ohio said that the oven was hot.", "The bakers based in Ohio"),
        ("The Ohio senator emailed supporters saying: “The oven is hot.”", "The Ohio senator"),
        ("“The oven is hot,” Mr. Berg recalled the mayor telling him.", "Mr. Berg"),
        (
            "“The oven is hot,” said Ann Lahti, a professor at the University of Oslo, and it makes it hard to bake.",
            "Ann Lahti, a professor at the University of Oslo",
        ),
        (
            "“The oven is hot,” said Ann Lahti, the director of the A.F.L. “It always was.”",
            "Ann Lahti, the director of the A.F.L.",
        ),
        ("“Hot,” wrote Lahti when a clerk sent her the note. “Share it with all of us.”", "Lahti"),
        (
            "“It is hot,” food experts Ann Lahti and Jo Berg of the Institute for Food and Health wrote in May.",
            "food experts Ann Lahti and Jo Berg of the Institute for Food and Health",
        ),
        ("“Hot,” one baker wrote. “Never again,” tweeted another.", "another"),
        ("• As Oven Weekly put it, “The oven is hot by now.” Nobody laughed.", "Oven Weekly"),
        (
            "His former partner at Nordvik, Jo Berg, called him a master. “He showed again and again that he could bake.”",
            "His former partner at Nordvik, Jo Berg",
        ),
    ],
)
def test_the_phrase_of_a_speaker_begins_and_ends_with_what_belongs_to_it(text, speaker):
    assert spoken(text)[-1][0] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The smell led Ann Lahti to say, “The oven is hot.”", "Ann Lahti"),
        ("“The oven is far too hot,” said one of the bakers.", "one of the bakers"),
        ("“The oven is far too hot,” a voice in the dark says.", "a voice in the dark"),
        ("Ann Lahti, who once thought otherwise, called the oven “far too hot.”", "Ann Lahti"),
        ("Lahti joked that Oslo was her answer, but went on to say, “The oven is far too hot.”", "Lahti"),
        ("“The oven is far too hot.”\n\n— Ann Lahti, Bergen", "Ann Lahti, Bergen"),
    ],
)
def test_whoever_speaks_is_found(text, speaker):
    assert spoken(text)[-1][0] == speaker


@pytest.mark.parametrize(
    ("text", "speaker", "name"),
    [
        ("“It is hot,” said the pastor, Jo Berg. “It was.”", "the pastor, Jo Berg", "Jo Berg"),
        (
            "“It is hot,” said a longtime friend, the novelist Jo Berg. “It was.”",
            "a longtime friend, the novelist Jo Berg",
            "Jo Berg",
        ),
        (
            "“It is hot,” said the mill’s treasurer, Jo Berg, clapping, “but it’s nice.”",
            "the mill’s treasurer, Jo Berg",
            "Jo Berg",
        ),
        (
            "“It is hot,” the interior minister, Col. Jo Berg, told state radio.",
            "the interior minister, Col. Jo Berg",
            "Jo Berg",
        ),
        ("“It is hot,” said Senator Berg, of Idaho, before leaving.", "Senator Berg, of Idaho", "Berg"),
        (
            "A spokesman for the Governor, Jo Berg, said it was “too hot to go on.”",
            "A spokesman for the Governor, Jo Berg",
            "Jo Berg",
        ),
        (
            "Juror No. 7, a woman who left, said the evidence was “just hot air.”",
            "Juror No. 7, a woman who left",
            "Juror No. 7",
        ),
        ("Rep. Elise Lund (R-N.H.) said that the oven was “hot.”", "Rep. Elise Lund (R-N.H.)", "Elise Lund"),
        ("“It is hot,” said one House Republican. “Never.”", "one House Republican", "one House Republican"),
        (
            "Ms. Lund, the director of Bread Without Borders, on Sunday in Oslo called it “hot, sloppy and honest.”",
            "Ms. Lund, the director of Bread Without Borders",
            "Lund",
        ),
    ],
)
def test_an_apposition_belongs_to_the_speaker_and_may_name_him(text, speaker, name):
    assert (spoken(text)[0][0], extract_quotes(text)["speaker"].iloc[0]) == (speaker, name)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The ad shows Berg leaving a mill as a narrator says, “He is flying high while you pay.”", "a narrator"),
        ("“It is hot,” shrugged Jo Berg after the long fourth loss. “It was.”", "Jo Berg"),
        ("Berg saw the end when another parent walked over and told him, “Sorry about your job.”", "another parent"),
        (
            "The moment came when Gov. Jo Berg, a Democrat, turned to Lund and asked, “Have you ever met a baker?”",
            "Gov. Jo Berg, a Democrat",
        ),
        ("Berg paused, then offered a clarification: “It is hot, as I told you.”", "Berg"),
        ("Lund, who was once described by a rival as “the only person who reads the notes,” left.", "a rival"),
        ("It was, quipped Jo Berg, a case of “the dog catching the car and driving it.”", "Jo Berg"),
        (
            "The mill defended the oven, with a spokeswoman, Ann Lund, saying that it had “always been hot.”",
            "a spokeswoman, Ann Lund",
        ),
        (
            "The rule, which the mill’s director, Jo Berg, has defended as “a reset of the culture,” went.",
            "the mill’s director, Jo Berg",
        ),
        ("Berg, according to people who were there, looked around and said, “Which one of you did it?”", "Berg"),
        ("Berg kept at it. “Never,” said one. “He is a hell of a no,” said the other.", "the other"),
        (
            "Lund said it was cold. Another baker, Jo Berg, said he had heard a bang. “Then I heard the second one, and I ran.”",
            "Another baker, Jo Berg",
        ),
        ("A guest asked, “Where are they all by now?” Bakers laughed at that.", "A guest"),
        ("“Which word did you mean then?” Berg shot back.", "Berg"),
        ("“Look,” Mr. Berg, the campaign manager, said, and left.", "Mr. Berg, the campaign manager"),
        ("''I tell bakers, 'I am sorry, but the mill does not care at all,''' said Mr. Berg.", "Mr. Berg"),
        ("“By who? Say his name!” a man in the back of the room yelled.", "a man in the back of the room"),
        ("“Where are they?” someone in the crowd yelled.", "someone in the crowd"),
        (
            "About a dozen people stood in the hall and shouted “Bread is not for sale!” before they left.",
            "About a dozen people",
        ),
        ("The Lantern’s editorial board called the rule “clumsy, but well-meant.”", "The Lantern’s editorial board"),
        (
            "He left in what Jo Berg, treasurer of the mill, called “hand-to-hand combat.”",
            "Jo Berg, treasurer of the mill",
        ),
        (
            "Berg, his lawyer, said so. “The report holds a good deal of guesswork.” Mayor Ann Lund said the town was “reading it.”",
            "Mayor Ann Lund",
        ),
        (
            "Asked about the report in Oslo, the candidate called it “fake news.” Asked again, she left.",
            "the candidate",
        ),
        ("State television, quoting an unnamed officer, said the army had hit “a nest of bakers.”", "State television"),
    ],
)
def test_the_subject_of_the_cue_speaks_wherever_it_stands(text, speaker):
    assert spoken(text)[-1][0] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Lahti’s succinct reply: “The oven is hot.”", "Lahti"),
        ("Lahti’s response was: “The oven is hot.”", "Lahti"),
        ("From Ann Lahti’s Facebook post: “For the sake of bread we must put the oven out.”", "Ann Lahti"),
        ("The mill’s statement then declares “the oven is far too hot.”", "The mill"),
        ("Lahti’s campaign said “the oven is far too hot.”", "Lahti’s campaign"),
        ("Ann Lahti hoisted a sign that read “Put the oven out!” in Oslo.", "Ann Lahti"),
        ("Berg was met by workers carrying signs saying, “Put the oven out, now.”", "workers"),
        ("Berg released a marketing video that said, “The oven is far too hot.”", "Berg"),
        ("Berg lost a report that said, “The oven is far too hot.”", "a report"),
    ],
)
def test_what_bears_words_stands_for_whoever_speaks(text, speaker):
    assert spoken(text)[0][0] == speaker


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("Lahti Addresses the Bakery Fire: ‘This Cannot Go On.’", "Lahti"),
        ("Lahti on Berg Selling His Old Bakery: ‘This Cannot Go On.’", "Lahti"),
        ("Mayor of Oslo Slams Baker Jo Berg: ‘This Cannot Go On.’", "Mayor of Oslo"),
        ("Berg Campaign Chief Ann Lahti: ‘This Cannot Go On.’", "Berg Campaign Chief Ann Lahti"),
    ],
)
def test_in_a_headline_speaks_who_begins_it(line, speaker):
    assert spoken(f"{line}\n\nAnn Lahti spoke on Monday.")[0][0] == speaker


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Jo Berg met Ann Lahti. Ann Lahti’s letter attacked him. “He lost,” she said.", "Ann Lahti"),
        ("Tom Brook left. The cause of many of Mr. Berg’s losses is plain: “I love mills,” he said.", "Berg"),
    ],
)
def test_who_owns_the_subject_may_be_he_or_she(text, meant):
    assert extract_quotes(text)["speaker"].tolist()[-1] == meant


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mayor met a woman saying, “Save the mill, please.”", "a woman"),
        ("Reporters followed Ann Lahti yelling, “Give us the mill.”", "Ann Lahti"),
        ("Acme Corp. shut the mill. Its statement said, “We had to go.”", "Its statement"),
        ("Last week’s statement said “it was over for good.”", "Last week’s statement"),
        ("“We won the mill.” Jo Berg said this week.", "Jo Berg"),
        ("Asked what she thought of it, “Who cares about it?” Ann Lahti said.", "Ann Lahti"),
        ("As the vote was announced, “Who cares about it?” Ann Lahti shouted.", "Ann Lahti"),
        ("The mayor, when she was asked, said Jo Berg, her deputy, had “never seen the mill.”", "The mayor"),
        ("Ann Lahti thanked the voters who backed her and said, “We have won.”", "Ann Lahti"),
        ("“It is over,” said Jo Berg, of course.", "Jo Berg"),
        (
            "Video Shows Officer Striking Jo Berg: ‘Please Stop Hitting Me’\n\nJo Berg was hurt.",
            "Video Shows Officer Striking Jo Berg",
        ),
    ],
)
def test_a_rule_stops_where_english_does(text, speaker):
    assert spoken(text)[-1][0] == speaker


@pytest.mark.parametrize(
    "line", ["- Lahti won the vote on Monday.", "— Ann Lahti reported from Oslo", "- Bread", "— Oslo, May 3"]
)
def test_a_line_after_a_quotation_is_no_signature_if_it_tells_something(line):
    assert extract_quotes(f"“Bread is the best of all bread.”\n\n{line}")["speaker"].isna().all()


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lahti said the mill,",
        "Ann Lahti left. “We go,” said a baker, the author of “Ann Lahti Was Here”",
        "Berg " + 300 * "baking bread making dough " + ", adding that it rained.",
    ],
)
def test_texts_that_end_early_or_go_on_and_on_are_read(text):
    assert (
        extract_quotes(text)["text"]
        .isin([text[a:b] for a, b in extract_quotes(text)[["start", "end"]].to_numpy()])
        .all()
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The National Bakers Alliance left. In a statement, the group said the rule “has been public for 11 weeks.”",
            "National Bakers Alliance",
        ),
        (
            "The Treasury Department met Acme Corp. on Monday. The department said it was “deeply alarmed by that.”",
            "Treasury Department",
        ),
        ("Acme Corp. met Nordvik Inc. on Monday. The company said it was “deeply alarmed by that.”", "The company"),
        ("The White House met Acme Corp. on Monday. The company said it was “deeply alarmed by that.”", "Acme Corp."),
        ("NATO met on Monday in Oslo. The bank said it was “deeply alarmed by that.”", "The bank"),
        ("“It is over for us,” said a critic of the mayor, Ann Lahti.", "a critic of the mayor"),
        ("Tom Berg left. Ann Lund, whose husband died, ate. “It is hot and it hurts,” she said.", "Ann Lund"),
        ("Tom Berg, a Democrat who won, ate. Asked again, he said he was “not in the mood.”", "Tom Berg"),
        ("Ann Lund left. Tom Berg ate. “It is hot and it hurts,” she said.", "Ann Lund"),
    ],
)
def test_a_body_or_person_is_known_where_only_one_can_be_meant(text, name):
    assert extract_quotes(text)["speaker"].tolist() == [name]


def test_a_report_within_a_report_ends_the_one_around_it():
    quotes = extract_quotes(
        "Roe expressed agreement with his deputy, Ann Novak, who suggested on Monday that the mill would close."
    )
    assert quotes[["text", "speaker"]].values.tolist() == [
        ["agreement with his deputy, Ann Novak", "Roe"],
        ["the mill would close", "Ann Novak"],
    ]


def test_a_party_in_brackets_does_not_part_a_speaker_from_the_cue():
    quotes = extract_quotes("After winning Ohio in May, Gov. Jo Berg (R-OH), said, “I am ready to go to town now.”")
    assert quotes[["text", "speaker"]].values.tolist() == [["I am ready to go to town now.", "Jo Berg"]]


def test_the_holder_of_an_office_speaks_and_not_the_body():
    quotes = extract_quotes("The head of the Bakers Union Ann Novak said: “Bread is dear.” Novak left.")
    assert quotes["speaker"].tolist() == ["Ann Novak"]


def test_of_two_reports_the_likelier_has_the_quotation():
    text = "Ann Lahti said the mill burned, but Jo Berg called it “a small and harmless fire.”"
    assert spoken(text)[-1][0] == "Jo Berg"
    assert spoken("While Ann Lahti wrote a letter, Jo Berg said, “The mill is burning.”")[-1][0] == "Jo Berg"


def test_what_follows_a_reported_clause_is_not_reported():
    assert spoken("Ann Lahti says it costs $4 million and Berg has it at $5 million.")[0][1].startswith(
        "it costs $4 million"
    )
    assert spoken("Ann Lahti said the mill, which she sold, was old.")[0][1] == "the mill, which she sold, was old"


def test_he_is_none_of_those_his_own_clause_names():
    text = "Paul Berg asked James Roe about the mill. “It burned down in an hour,” he told Berg."
    assert extract_quotes(text)["speaker"].tolist()[-1] == "James Roe"


def test_she_may_be_who_the_sentence_before_was_about():
    text = "“I sleep well,” Mary Berg said.\n\nFor Ann Lahti, a baker, nights are short. “I rise at three,” she said."
    assert extract_quotes(text)["speaker"].tolist()[-1] == "Ann Lahti"


def test_near_speakers_are_surer_than_far_ones():
    near = extract_quotes("“The mill is burning again,” said Ann Lahti.").loc[0]
    far = extract_quotes(
        "Ann Lahti, after a night on which the bakers saw smoke, stood up to “open the gates of the mill at once.”"
    ).loc[0]
    assert 0 < far["confidence"] < near["confidence"] < 1
    pronoun = extract_quotes("Ann Lahti ran. “The mill is burning again,” she said.").loc[0]
    assert pronoun["confidence"] < near["confidence"]


def rules_behind(text):
    return [decision and decision.rule for decision in decisions(Items(parse(text)))[0]]


@pytest.mark.parametrize("rule", STATED + CARRIED, ids=lambda rule: rule.name)
def test_every_rule_decides_its_example(rule):
    assert rule.name in rules_behind(rule.example)


def test_rules_have_names_and_reasons_of_their_own():
    assert len({rule.name for rule in STATED + CARRIED}) == len(STATED + CARRIED)
    assert all(rule.answer.__doc__ for rule in STATED + CARRIED)


def test_the_last_of_several_paragraphs_may_name_the_speaker():
    assert rules_behind("“It rained for days.\n\n“The dam broke,” Ann Lahti said.") == ["carried back", "report"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mayor, Tom Roe, signed a bill into law that defines bread as “made from flour and water”.", "a bill"),
        ("The mayor signed an order that calls the dam “a danger to all who live below it”.", "an order"),
        ("“It is not clear at all,” the notes from Monday's meeting said.", "the notes from Monday's meeting"),
        ("“The dam is weak,” a summary of this year's report said.", "a summary of this year's report"),
    ],
)
def test_a_document_speaks_whatever_it_is_about(text, speaker):
    assert extract_quotes(text)["speaker"].iloc[0] == speaker


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "“It was hard,” Eva Lind said. “We lost the rope in the snow.” Tom Haas said: “We had no lamp at all.”",
            ["Eva Lind", "Eva Lind", "Tom Haas"],
        ),
        (
            "“It was hard,” said Eva Lind. “Was there no rope at all?” Tom Haas asked: “Who took the lamp?”",
            ["Eva Lind", "Eva Lind", "Tom Haas"],
        ),
        (
            "“It was hard,” Eva Lind said. “We lost the rope in the snow.\n\n“It took us all night to find it.” The guide "
            "Tom Haas said that it was late. “We had no lamp,” he said.",
            ["Eva Lind", "Eva Lind", "Eva Lind", "Tom Haas", "Tom Haas"],
        ),
        # not: a report without a colon, or with words that go on with it
        ("“We lost the rope,” Eva Lind said: “It was hard for us.”", ["Eva Lind", "Eva Lind"]),
        ("“We lost the rope in the snow,” said Eva Lind.", ["Eva Lind"]),
        ("“Was it the rope or the lamp?” Tom Haas asked.", ["Tom Haas"]),
    ],
)
def test_who_introduces_the_next_quotation_does_not_say_the_last_one(text, speakers):
    assert extract_quotes(text)["speaker"].tolist() == speakers
