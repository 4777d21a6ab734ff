"""Reported speech in the plain sentences of news agencies: who is reported, and what."""

import pytest
from told import sentences, told

from analysis.quotes.extract import extract_quotes

IN_PIECES = r"""
    Lahti, who says that his costs were "in the hundreds," described the effect as "awful. It really hurts you," he said. => Lahti (mixed, cue): his costs were "in the hundreds," | Lahti (mixed, cue): the effect as "awful. It really hurts you,"
    This, I predict, will not end well. => ? (indirect, cue): will not end well
"""


@pytest.mark.parametrize(("text", "expected"), sentences(IN_PIECES))
def test_what_is_said_in_two_pieces(text, expected):
    assert told(text) == expected


REPORTS = [
    (
        "The army said it had shot down two drones over the coast.",
        "The army",
        ["it had shot down two drones over the coast"],
    ),
    ("Police said in a statement that three men were arrested.", "Police", ["three men were arrested"]),
    ("Oil prices will fall, analysts at the bank said.", "analysts at the bank", ["Oil prices will fall"]),
    ("The deal, he added, would be signed in May.", "he", ["The deal", "would be signed in May"]),
    ("Berg told Reuters that the plant would reopen by June.", "Berg", ["the plant would reopen by June"]),
    ("Berg told the BBC the plant would reopen.", "Berg", ["the plant would reopen"]),
    ("Berg warned that prices could double.", "Berg", ["prices could double"]),
    ("Berg denied that he had lied.", "Berg", ["he had lied"]),
    ("Berg announced plans to close the plant.", "Berg", ["plans to close the plant"]),
    ("The report found that one in ten bakers had quit.", "The report", ["one in ten bakers had quit"]),
    ("A study published on Monday suggests that bread helps.", "A study published on Monday", ["bread helps"]),
    ("Moscow said it would respond.", "Moscow", ["it would respond"]),
    ("The White House said the president was fine.", "The White House", ["the president was fine"]),
    ("Officials said they expected a deal within days.", "Officials", ["they expected a deal within days"]),
    ("Two people briefed on the talks said they had stalled.", "Two people briefed on the talks", ["they had stalled"]),
    (
        "The mayor, who was elected in May, said she would resign.",
        "The mayor, who was elected in May",
        ["she would resign"],
    ),
    ('Lahti said she was "very happy" with the result.', "Lahti", ['she was "very happy" with the result']),
    ("It is not clear who fired first, police said.", "police", ["It is not clear who fired first"]),
    ("According to the ministry, 12 people died.", "the ministry", ["12 people died"]),
    ("The dam held, but according to the ministry, 12 people died.", "the ministry", ["12 people died"]),
    ("The dam held but, according to the ministry, 12 people died.", "the ministry", ["12 people died"]),
    ("It rained, and according to officials, the dam held.", "officials", ["the dam held"]),
    ("Callers wait for an hour, an inquiry has found.", "an inquiry", ["Callers wait for an hour"]),
    ("Half of the ovens leak, a survey has shown.", "a survey", ["Half of the ovens leak"]),
    ("Fares rose twice as fast as pay, researchers found.", "researchers", ["Fares rose twice as fast as pay"]),
    ("Twelve people died, according to the ministry.", "the ministry", ["Twelve people died"]),
    ("He said that while he liked the plan, it cost too much.", "He", ["while he liked the plan, it cost too much"]),
    ("She said no decision had been made.", "She", ["no decision had been made"]),
    ("She said neither side had won.", "She", ["neither side had won"]),
    ("She said the following day would be hard.", "She", ["the following day would be hard"]),
    ("Asked about the fire, the chief said it was out.", "the chief", ["it was out"]),
    ("The chief said Monday that the fire was out.", "The chief", ["the fire was out"]),
    ("The chief said late on Monday the fire was out.", "The chief", ["the fire was out"]),
    ("The chief said by phone that the fire was out.", "The chief", ["the fire was out"]),
    ("The fire is out, says the chief.", "the chief", ["The fire is out"]),
    ("Critics say the law goes too far.", "Critics", ["the law goes too far"]),
    ("Some experts believe the law will fail.", "Some experts", ["the law will fail"]),
    ("Many in the party believe that he should go.", "Many in the party", ["he should go"]),
    ("The president reiterated that talks would go on.", "The president", ["talks would go on"]),
    ("Prosecutors allege that Berg stole the money.", "Prosecutors", ["Berg stole the money"]),
    ("The court ruled that the law was void.", "The court", ["the law was void"]),
    ("Witnesses described seeing smoke.", "Witnesses", ["seeing smoke"]),
    ("Mr Berg, 45, told jurors he had slept.", "Mr Berg, 45", ["he had slept"]),
    ("Lahti insisted she had done nothing wrong.", "Lahti", ["she had done nothing wrong"]),
    ("Lahti vowed to fight on.", "Lahti", ["to fight on"]),
    ("Lahti called on the mayor to resign.", "Lahti", ["the mayor to resign"]),
    ("Lahti urged him to resign.", "Lahti", ["him to resign"]),
    ("Lahti accused him of lying.", "Lahti", ["him of lying"]),
    ("Lahti told the bakers to leave the mill.", "Lahti", ["the bakers to leave the mill"]),
    ("Berg asked voters to back the plan.", "Berg", ["voters to back the plan"]),
    ("The firm reported spending two million euros.", "The firm", ["spending two million euros"]),
    ("Berg recalled meeting a wolf on the road.", "Berg", ["meeting a wolf on the road"]),
    ("Roe described how the dam was built.", "Roe", ["how the dam was built"]),
    ("Roe questioned why the mill was closed.", "Roe", ["why the mill was closed"]),
    ("Roe revealed what the council had paid.", "Roe", ["what the council had paid"]),
    ("He said that, if asked, he would resign.", "He", ["if asked, he would resign"]),
    ("She said that, for now, the mill would stay open.", "She", ["for now, the mill would stay open"]),
    ("Lahti said that was part of the plan.", "Lahti", ["that was part of the plan"]),
    (
        "He said selling it could help bakers where jobs are few.",
        "He",
        ["selling it could help bakers where jobs are few"],
    ),
    ("If the dam breaks, “we will all swim,” Roe said.", "Roe", ["If the dam breaks, “we will all swim,”"]),
    ("If the bill passes, “I think it will help,” Roe said.", "Roe", ["If the bill passes, “I think it will help,”"]),
    ("Once the snow melts, “we go back,” Roe said.", "Roe", ["Once the snow melts, “we go back,”"]),
    # a clause after a cue that is put into the sentence with its speaker
    ("In the long run, said Roe, the dam will leak.", "Roe", ["In the long run", "the dam will leak"]),
    (
        "Once the mill closes, said Jo Roe, its head, nobody bakes.",
        "Jo Roe, its head",
        ["Once the mill closes", "nobody bakes"],
    ),
    (
        "For bakers, said Roe, the head of the union, it is a dark day.",
        "Roe, the head of the union",
        ["For bakers", "it is a dark day"],
    ),
    # a story is told, and nothing said with it
    (
        "Roe said she dims the lights and tells a story, which helps.",
        "Roe",
        ["she dims the lights and tells a story, which helps"],
    ),
    ("The union maintains the mill will close.", "The union", ["the mill will close"]),
    # another verb of what is said
    ("The mill is old, Roe said, and will close.", "Roe", ["The mill is old", "and will close"]),
    (
        "He had no ties, the firm added, and had passed all checks.",
        "the firm",
        ["He had no ties", "and had passed all checks"],
    ),
    ("The dam leaks, Roe said, but should hold.", "Roe", ["The dam leaks", "but should hold"]),
    ("The mill is old, Roe said, and left.", "Roe", ["The mill is old"]),
    # when somebody promised to do it
    ("Roe pledged Saturday to rid the world of fear.", "Roe", ["to rid the world of fear"]),
    ("The mayor vowed on Monday to mend the dam.", "The mayor", ["to mend the dam"]),
    ("Berg threatened last week to leave the party.", "Berg", ["to leave the party"]),
    # what makes somebody say it
    ("Lee led her to declare that the vote was lost.", "her", ["the vote was lost"]),
    ("The flood prompted the mayor to say that the dam was old.", "the mayor", ["the dam was old"]),
    ("Pressure forced Berg to admit that he had lied.", "Berg", ["he had lied"]),
    # verbs of saying that are used seldom
    ("The clerk sniped that Roe was late.", "The clerk", ["Roe was late"]),
    ("The minister signalled that taxes would rise.", "The minister", ["taxes would rise"]),
    ("Berg reasoned that it was late.", "Berg", ["it was late"]),
    ("The court decreed that the mill be closed.", "The court", ["the mill be closed"]),
    ("Roe calls herself a friend of all bakers.", "Roe", ["herself a friend of all bakers"]),
    ("Berg portrayed himself as “a voice for the poor.”", "Berg", ["himself as “a voice for the poor.”"]),
    ("Lahti blamed himself for the flood.", "Lahti", ["himself for the flood"]),
    ("Nobody cared: According to a poll, half of the town was ill.", "a poll", ["half of the town was ill"]),
    ("The mill closed; according to Roe, it was old.", "Roe", ["it was old"]),
    ("Few came — according to Roe, it rained.", "Roe", ["it rained"]),
    (
        "Bakers opposed the dam, according to polling by the union, even as millers did not.",
        "polling by the union",
        ["Bakers opposed the dam"],
    ),
    ("In a letter dated May 4, according to Roe, the union asked for more.", "Roe", ["the union asked for more"]),
    ("Sooner or later, “I will be back,” he said.", "he", ["Sooner or later, “I will be back,”"]),
    (
        "To save the mill, “you have to sell bread,” Lahti said.",
        "Lahti",
        ["To save the mill, “you have to sell bread,”"],
    ),
    ("The letter blasts Roe for “a pattern of lies.”", "The letter", ["Roe for “a pattern of lies.”"]),
    ("Roe’s message is that nobody should swim here.", "Roe", ["nobody should swim here"]),
    ("Berg was tired. His answer was that the mill leaks.", "His", ["the mill leaks"]),
    ("The mayor’s advice was that they should boil it.", "The mayor", ["they should boil it"]),
    ("Lahti, who worked on “The Mill,” said Roe was kind.", "Lahti", ["Roe was kind"]),
    ("Roe, the author of “Deep Water,” said the dam was old.", "Roe", ["the dam was old"]),
    ("Lahti was ill, “it was the bread,” Berg said.", "Berg", ["it was the bread,"]),
    ("“We won,” Lahti said, adding that the fight was not over.", "Lahti", ["We won,", "the fight was not over"]),
    ("The company said in a filing it would cut 500 jobs.", "The company", ["it would cut 500 jobs"]),
    (
        "NATO Secretary General Jens Berg said on X that Ukraine would win.",
        "NATO Secretary General Jens Berg",
        ["Ukraine would win"],
    ),
    ("Kyiv's mayor Ann Lahti said the power was back.", "Kyiv's mayor Ann Lahti", ["the power was back"]),
]

# Subjects that end in a participle, with the time or without.
PARTICIPLES = [
    ("A note published Friday said the bridge was closed.", "A note published Friday", ["the bridge was closed"]),
    ("The parents attending complained that the hall was cold.", "The parents attending", ["the hall was cold"]),
    ("Two drivers questioned said they saw no light.", "Two drivers questioned", ["they saw no light"]),
    ("The rangers involved say the fire began at night.", "The rangers involved", ["the fire began at night"]),
]
# What is told to a body with a name of several nouns, or in something with one.
COMPOUNDS = [
    ("Lind told a Harbour Street tenant group that rents will rise.", "Lind", ["rents will rise"]),
    ("Haas said in a television interview that he will run again.", "Haas", ["he will run again"]),
    ("Boyd later told the Riverside chamber that staff had left.", "Boyd", ["staff had left"]),
]
# Subjects of one word before an aside.
SINGLE = [
    ("Oslo, Haas said, has changed its mind.", "Haas", ["Oslo", "has changed its mind"]),
    ("Rents, the agency says, will double in a year.", "the agency", ["Rents", "will double in a year"]),
    ("They, Lind added, would have to wait.", "Lind", ["They", "would have to wait"]),
]
# Reports in a relative clause, before the verb of the main one.
RELATIVE = [
    ("Lind, who said the ferry was safe, left the hall.", "who", ["the ferry was safe"]),
    ("Farmers, who argue that the price is too low, blocked the road.", "who", ["the price is too low"]),
    ("The firm, which says it lost two ships, will appeal.", "which", ["it lost two ships"]),
    ("It was Boyd who in 2019 said the harbour had to close.", "who", ["the harbour had to close"]),
]
# Two verbs of saying that share a subject, though another stands nearer.
SHARED = [
    ("Haas conceded the bill was late and says he will pay it.", "Haas", ["the bill was late", "he will pay it"]),
    (
        "Lind said the road was closed but said it would open soon.",
        "Lind",
        ["the road was closed", "it would open soon"],
    ),
    (
        "Boyd says tenants may not like it, but insists rents must rise.",
        "Boyd",
        ["tenants may not like it", "rents must rise"],
    ),
]
# Verbs that mostly have "that", before a clause with "be", "have" or a modal verb.
WITHOUT_THAT = [
    ("Inspectors found the kitchen was unsafe.", "Inspectors", ["the kitchen was unsafe"]),
    ("The audit found two accounts had been emptied.", "The audit", ["two accounts had been emptied"]),
    ("Haas announced the museum will move.", "Haas", ["the museum will move"]),
    ("The agency said about half of the trees were lost.", "The agency", ["about half of the trees were lost"]),
    ("Owners said it cost a fortune.", "Owners", ["it cost a fortune"]),
]
# What a poll, a study or a record shows, in a clause or a phrase of any form.
FINDINGS = [
    ("The census found farms shrinking.", "The census", ["farms shrinking"]),
    ("An audit shows cracks in both walls.", "An audit", ["cracks in both walls"]),
    ("The data show that buses run late.", "The data", ["buses run late"]),
    ("Polls show voters tiring of Berg.", "Polls", ["voters tiring of Berg"]),
    ("The review found at least 40 leaks.", "The review", ["at least 40 leaks"]),
    ("A study, which was old, found bakers tiring.", "A study, which was old", ["bakers tiring"]),
    ("A survey published late on Friday found that rents fell.", "A survey published late on Friday", ["rents fell"]),
    (
        "The data released earlier that week showed that rents fell.",
        "The data released earlier that week",
        ["rents fell"],
    ),
]
# How much of something there is in a poll.
COUNTED = [
    ("Berg led by nine points in that poll.", "that poll", ["Berg led by nine points"]),
    ("Support for the ferry fell to 30% in a survey of islanders.", "a survey of islanders", ["Support for the ferry fell to 30%"]),
    ("In a new poll of bakers, 61 percent have doubts.", "a new poll of bakers", ["61 percent have doubts"]),
    ("Sixty per cent of nurses would strike in the latest survey, more than in May.", "the latest survey", ["Sixty per cent of nurses would strike"]),
    ("She said Berg led by nine points in the poll.", "She", ["Berg led by nine points in the poll"]),
    ("Berg led by nine points in the poll, Ek said.", "Ek", ["Berg led by nine points in the poll"]),
]  # fmt: skip
# Where it is said stands before "that".
SAID_WHERE = [
    ("The bank states on its website that the vault is safe.", "The bank", ["the vault is safe"]),
    ("The mayor claims in a letter that the road was shut.", "The mayor", ["the road was shut"]),
    ("The museum notes in its report that rents fell.", "The museum", ["rents fell"]),
    ("The agenda for today’s hearing said that rents fell.", "The agenda for today’s hearing", ["rents fell"]),
    ("A note on yesterday’s meeting said that rents fell.", "A note on yesterday’s meeting", ["rents fell"]),
]
CLASSES = SAID_WHERE + PARTICIPLES + COMPOUNDS + SINGLE + RELATIVE + SHARED + WITHOUT_THAT + FINDINGS + COUNTED


@pytest.mark.parametrize(("text", "speaker", "said"), REPORTS + CLASSES)
def test_who_is_reported_and_what(text, speaker, said):
    quotes = extract_quotes(text)
    assert quotes["text"].tolist() == said
    named = {
        text[int(start) : int(end)].strip(",")
        for start, end in zip(quotes["speaker_start"], quotes["speaker_end"], strict=True)
    }
    assert named == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "The ministry put the death toll at 12.",
        "It goes without saying that bread is good.",
        "That said, the plan may fail.",
        "Berg found a poll in the drawer.",
        "Voters in the poll have 30 points to lose.",
        "Berg trails by nine points in the polls.",
    ],
)
def test_what_reports_nobody(text):
    assert extract_quotes(text).empty


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        ("As Ann Lahti put it, the mill will close in May.", "Ann Lahti", ["the mill will close in May"]),
        ("The mill, as Ann Lahti noted on Monday, will close.", "Ann Lahti", ["The mill", "will close"]),
        ("Ann Lahti said on Monday the mill had closed.", "Ann Lahti", ["the mill had closed"]),
        ("Lynch said her mill had not closed.", "Lynch", ["her mill had not closed"]),
        ("The two said they had closed the mill.", "The two", ["they had closed the mill"]),
        ("Nearly half said they had seen the mill.", "Nearly half", ["they had seen the mill"]),
        ("Ann Lahti said there was nothing wrong with the mill.", "Ann Lahti", ["there was nothing wrong with the mill"]),
        ("“It was,” in the words of Ann Lahti, “a farce for all.”", "Ann Lahti", ["It was,", "a farce for all."]),
        ("In addition, according to Ann Lahti, the mill will close.", "Ann Lahti", ["the mill will close"]),
        ("The mill will close, according to court documents.", "court documents", ["The mill will close"]),
        ("Ann Lahti asked Jo Berg on Monday whether the mill would close.", "Ann Lahti", ["whether the mill would close"]),
        ("Jo Berg was asked by Ann Lahti whether the mill would close.", "Ann Lahti", ["whether the mill would close"]),
        ("Ann Lahti’s claim that the mill was lost angered Berg.", "Ann Lahti", ["the mill was lost"]),
        ("Ann Lahti lost. Tom Berg backed her pledge to sell the mill.", "Ann Lahti", ["to sell the mill"]),
        ("Berg rejected Ann Lahti’s claim that he had “lied,” which hurt.", "Ann Lahti", ["he had “lied,”"]),
        ("Ann Lahti said the mill “stinks” but that she would “probably” buy it.", "Ann Lahti", ["the mill “stinks” but that she would “probably” buy it"]),
    ],
)  # fmt: skip
def test_reports_in_all_their_forms(text, speaker, said):
    quotes = extract_quotes(text)
    assert quotes["text"].tolist() == said
    assert set(quotes["speaker"]) == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lahti’s threat to Oslo was real.",
        "His call to the mill was brief.",
        "As Ann Lahti left, the mill closed.",
        "Mary Roe called Ann Lahti.",
        "The claim that the mill was lost hurt.",
    ],
)
def test_what_only_looks_like_a_report_is_none(text):
    assert extract_quotes(text).empty


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        ("Eva Lind said: The pool will open in May.", "Eva Lind", "The pool will open in May"),
        ("The firm added in an email: No date has been set.", "The firm", "No date has been set"),
        ("Max Boyd, who owns it, told them: We will swim in the lake.", "Max Boyd", "We will swim in the lake"),
    ],
)
def test_a_sentence_after_said_and_a_colon_is_reported(text, speaker, said):
    quotes = extract_quotes(text)
    assert quotes[["speaker", "text"]].values.tolist() == [[speaker, said]]


@pytest.mark.parametrize(
    "text", ["Eva Lind named one reason: The pool is old.", "The list of those who asked: Eva, Max and Paul."]
)
def test_what_follows_another_colon_is_not(text):
    assert extract_quotes(text).empty


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        ("Eva Lind said Friday night's match would be played.", "Eva Lind", "Friday night's match would be played"),
        ("Max Boyd said Saturday's race was off.", "Max Boyd", "Saturday's race was off"),
        ("Snow fell on roads, which Eva Lind said were shut.", "Eva Lind", "were shut"),
        ("The road is shut, according to those hurt in the crash.", "those hurt in the crash", "The road is shut"),
        ("The claim by Max Boyd that the road is shut surprised the town.", "Max Boyd", "the road is shut"),
        ("They had word from Eva Lind that the race was off.", "Eva Lind", "the race was off"),
        ("On Monday Wendy's said that it would hire cooks.", "Wendy's", "it would hire cooks"),
        ("Paul Haas said not all roads were open.", "Paul Haas", "not all roads were open"),
        ("Police said up to 40 cars were stuck.", "Police", "up to 40 cars were stuck"),
        ("Eva Lind said weeks of rain had ruined it.", "Eva Lind", "weeks of rain had ruined it"),
        ("Max Boyd was described by his family as “shy” and “very kind.”", "his family", "“shy” and “very kind.”"),
        ("Max Boyd asked that names be left out.", "Max Boyd", "names be left out"),
        ("Milk & Sons said prices would rise.", "Milk & Sons", "prices would rise"),
    ],
)
def test_where_clauses_and_speakers_begin(text, speaker, said):
    quotes = extract_quotes(text)
    assert quotes[["speaker", "text"]].values.tolist() == [[speaker, said]]


def test_a_text_that_breaks_off_after_its_speaker():
    text = "In 2021, 4,404 men died or vanished on the way, the worst toll since 2015, according to the group Nordlys,"
    assert len(extract_quotes(text)) <= 1


TOLD = r"""
    A guard shouted: Get off the roof, both of you. => A guard (indirect, cue): Get off the roof, both of you
    The sign said: No skates, no balls. => The sign (indirect, cue): No skates, no balls
    Eva Lind asked: Why now? => Eva Lind (indirect, cue): Why now
    The coach told her: Never look back. => The coach (indirect, cue): Never look back
    Paul Haas said: we will row at dawn. => Paul Haas (indirect, cue): we will row at dawn
    The menu offers: Soup, bread and wine. => nothing
    She has written three books: Rain, Snow and Ice. => nothing
    The list says: Lemons, Limes and Salt. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD))
def test_words_of_any_form_may_follow_a_colon(text, expected):
    assert told(text) == expected


TOLD_TOO = r"""
    The painting is, according to the museum, a fake. => the museum (indirect, according to): The painting is | the museum (indirect, according to): a fake
    The well will, according to Mia Holm, run dry. => Mia Holm (indirect, according to): The well will | Mia Holm (indirect, according to): run dry
    In May, according to Mia Holm, it ran dry. => Mia Holm (indirect, according to): it ran dry
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD_TOO))
def test_words_of_any_form_may_follow_a_colon_too(text, expected):
    assert told(text) == expected


GOING_ON = r"""
    Mia Holm said the lake was full, warning “it will be cold” when the dam breaks. => Mia Holm (indirect, cue): the lake was full | Mia Holm (mixed, cue): “it will be cold” when the dam breaks
    Paul Haas said “we will all lose” if the mill shuts. => Paul Haas (mixed, cue): “we will all lose” if the mill shuts
    Eva Lind admitted “nobody had slept” because the roof leaked. => Eva Lind (mixed, cue): “nobody had slept” because the roof leaked
    Paul Haas said, “We will all lose.” When the mill shut, it rained. => Paul Haas (direct, cue): We will all lose.
    As one diver put it, in May “the lake turned black.” => one diver (mixed, cue): in May “the lake turned black.”
    As Mia Holm puts it, at the mill “nobody has ever slept well there”. => Mia Holm (mixed, cue): at the mill “nobody has ever slept well there”
    As the mayor put it, “the lake turned black.” => the mayor (direct, distant cue): the lake turned black.
    Divers said the lake was “a joy” but they said the hut was dark. => Divers (mixed, cue): the lake was “a joy” | Divers (indirect, cue): the hut was dark
    Mia Holm said the lake was full but she says it will fall. => Mia Holm (indirect, cue): the lake was full | Mia Holm (indirect, cue): it will fall
    Mia Holm said the lake was full and he was ill. => Mia Holm (indirect, cue): the lake was full and he was ill
    Mia Holm said the lake was full but it had been low. => Mia Holm (indirect, cue): the lake was full but it had been low
    The lamp had failed, the inquest heard. => the inquest (indirect, cue): The lamp had failed
    The pump had no guard on it, the court heard on Monday. => the court (indirect, cue): The pump had no guard on it
    The court heard music. => nothing
    Paul Haas denied the mayor’s claim that it was late. => the mayor (indirect, cue): it was late
    Mia Holm announced the union’s promise that rents would fall. => Mia Holm (indirect, cue): the union’s promise that rents would fall
    Banks do too little to warn customers about fraud, according to Mia Holm. => Mia Holm (indirect, according to): Banks do too little to warn customers about fraud
    Mills need to say when they open, according to the union. => the union (indirect, according to): Mills need to say when they open
    Paul Haas said “we will all lose,” when the mill shut. => Paul Haas (direct, cue): we will all lose,
"""


@pytest.mark.parametrize(("text", "expected"), sentences(GOING_ON))
def test_quotations_and_reports_go_on_as_far_as_their_words(text, expected):
    assert told(text) == expected


AROUND_AS = r"""
    And as the mayor noted, the road was wet. => the mayor (indirect, cue): the road was wet
    It rained, and as the mayor noted, the road was wet. => the mayor (indirect, cue): the road was wet
    Roads wet as the mayor noted, the bus was late. => nothing
    The road will close, as announced by the mayor. => the mayor (indirect, cue): The road will close
    The road, as reported by the Oulu Times, will close. => Oulu Times (indirect, cue): The road | Oulu Times (indirect, cue): will close
"""


@pytest.mark.parametrize(("text", "expected"), sentences(AROUND_AS))
def test_the_conditions_of_what_stands_around_as(text, expected):
    assert told(text) == expected


AS_SAID_BY_NONE = r"""
    The ferry is old, as we have seen, and slow. => nothing
    As you know, the lake froze in May. => nothing
    The lake was closed, as we wrote last week. => nothing
    There were no boats on the lake, as the club had requested. => nothing
    As Haas demanded, the gate was shut. => nothing
    The ferry stopped at noon, as the captain had ordered. => nothing
    The ferry, as Haas noted, is slow. => Haas (indirect, cue): The ferry | Haas (indirect, cue): is slow
    As Lind has said, the lake is cold. => Lind (indirect, cue): the lake is cold
    The lake, as Boyd argued in May, should be closed. => Boyd (indirect, cue): The lake | Boyd (indirect, cue): should be closed
"""


@pytest.mark.parametrize(("text", "expected"), sentences(AS_SAID_BY_NONE))
def test_as_and_who_writes_or_asked_for_it_reports_nothing(text, expected):
    assert told(text) == expected
