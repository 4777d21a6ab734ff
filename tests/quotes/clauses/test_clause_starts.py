"""Where what is reported begins and ends behind its cue, by class."""

import pytest
from told import sentences, told

from analysis import extract_quotes

FAR_THAT = r"""
    Wikinews had learned an important lesson from the bread show that fairs like these were ripe for use. => Wikinews (indirect, cue): fairs like these were ripe for use
"""


@pytest.mark.parametrize(("text", "expected"), sentences(FAR_THAT))
def test_that_may_be_far_from_its_verb(text, expected):
    assert told(text) == expected


REPORTS = [
    # what lies behind the end that was chosen for an earlier clause
    (
        "Berg cheered, declaring it “another great day for our town” and said it was a step to a better life.",
        ["it “another great day for our town”", "it was a step to a better life"],
    ),
    (
        "Ann Lahti, who suggested the dam could be left to the town, and Roe, who claimed it was safe, were wrong.",
        ["the dam could be left to the town", "it was safe"],
    ),
    # two cues in -ing, joined
    ("Berg wrote to her, saying the mill was his and denying that it was sold.", ["the mill was his", "it was sold"]),
    ("Berg spoke at length, calling her a fool and accusing her of theft.", ["her a fool", "her of theft"]),
    # asides behind the cue
    ("Jo Berg says, win or lose in May, she is staying in the race.", ["she is staying in the race"]),
    ("The mayor said — with a smile — that he would stay.", ["he would stay"]),
    ("She said, if asked, she would serve again.", ["if asked, she would serve again"]),
    ("“It was a lie,” she said, referring to a story that she left.", ["It was a lie,", "a story that she left"]),
    # what opens the sentence of a quotation
    ("Lahti said that if the dam breaks, “we will all leave.”", ["if the dam breaks, “we will all leave.”"]),
    ("The clerk wrote that in her view, “No bridge should stand.”", ["in her view, “No bridge should stand.”"]),
    ("He told the board that the answer was, “Leave us alone.”", ["the answer was, “Leave us alone.”"]),
    # a quotation that goes on in the writer's words
    ("The mayor said, “We must keep the river” from the mills.", ["“We must keep the river” from the mills"]),
    ("Lahti wrote, “I have lost all of my trust” in May.", ["I have lost all of my trust"]),
    (
        "Roe says “the wind is at our backs today” despite his loss.",
        ["“the wind is at our backs today” despite his loss"],
    ),
    ("Lahti said “it is a fight to the end” between the mills.", ["“it is a fight to the end” between the mills"]),
    ("Berg said “we stood up against the big banks” on Monday.", ["we stood up against the big banks"]),
    # what ends with a relative clause is none by itself
    ("Last year the mill added 40 bakers who are old.", []),
    ("The mayor added a new bridge which was wide.", []),
    ("The clinic added three nurses who had trained in Turku.", []),
    ("The mayor added the bakers who left were old.", ["the bakers who left were old"]),
    ("The mayor said the mill, which is old, would fall.", ["the mill, which is old, would fall"]),
    ("She added the men who had come would stay.", ["the men who had come would stay"]),
    # "that" after two who are told
    ("Roe told the Star of Norland and the bakers that it was late.", ["it was late"]),
    ("Ann Roe told The Post and Courier newspaper on Monday that she had voted.", ["she had voted"]),
    ("The clinic warned patients and visitors that the lift was broken.", ["the lift was broken"]),
    # what follows a condition or an aside is still said
    ("Lahti argued that although the dam was old, it was safe.", ["although the dam was old, it was safe"]),
    (
        "She warned that it helps the rich when, in truth, the town is poor.",
        ["it helps the rich when, in truth, the town is poor"],
    ),
    ("She believes keeping the mill open would cost too much.", ["keeping the mill open would cost too much"]),
    ("Berg has insisted on a wall on the U.S.-Mexico border.", ["a wall on the U.S.-Mexico border"]),
    ("Jo Berg called Friday's ruling a “win for all bakers.”", ["Friday's ruling a “win for all bakers.”"]),
    ("Experts warn the dam could break.", ["the dam could break"]),
    # what the mayor says ends before the verb of the main clause, and before a comparison of the writer's
    ("The list, which the mayor says includes many bakers, is long.", ["includes many bakers"]),
    ("The mayor said it was safe, while others found it odd.", ["it was safe"]),
    ("Half of the bakers say they work at night, compared with a third of the millers.", ["they work at night"]),
]


@pytest.mark.parametrize(("text", "said"), REPORTS)
def test_what_is_reported(text, said):
    assert extract_quotes(text)["text"].tolist() == said


# A condition opens what was said, with its main clause.
CONDITIONS = """
Haas said once the ice melts, the ferry will run again. => Haas (indirect, cue): once the ice melts, the ferry will run again
Lind said when the siren went, nobody had moved. => Lind (indirect, cue): when the siren went, nobody had moved
Boyd says if the lock breaks, tenants will leave. => Boyd (indirect, cue): if the lock breaks, tenants will leave
Haas said once that the ferry was late. => Haas (indirect, cue): the ferry was late
Haas once said the ferry was late. => Haas (indirect, cue): the ferry was late
“It leaks,” Haas said when asked about the roof. => Haas (direct, cue): It leaks,
"""  # noqa: E501


@pytest.mark.parametrize(("text", "expected"), sentences(CONDITIONS))
def test_a_condition_opens_what_was_said(text, expected):
    assert told(text) == expected


QUOTED_VERBS = r"""
    Paul Haas said shutting the lake or pushing boats into a corner “would be wrong”. => Paul Haas (mixed, cue): shutting the lake or pushing boats into a corner “would be wrong”
    Eva Lind argued that selling the boat “is a crime.” => Eva Lind (mixed, cue): selling the boat “is a crime.”
    The swimming policy states the club “should neither shut nor sell the lake.” => The swimming policy (mixed, cue): the club “should neither shut nor sell the lake.”
    Critics argue the boat “has no floor at all.” => Critics (mixed, cue): the boat “has no floor at all.”
    Eva Lind said wearing “a big red hat” again. => Eva Lind (direct, cue): a big red hat
    The report states the “old boat” again. => The report (direct, cue): old boat
"""


@pytest.mark.parametrize(("text", "expected"), sentences(QUOTED_VERBS))
def test_the_verb_of_a_clause_may_begin_its_quotation(text, expected):
    assert told(text) == expected


OF_A_THING = r"""
    Haas described the ferry as a boat that “sinks in May.” => Haas (mixed, cue): the ferry as a boat that “sinks in May.”
    Lind hailed the plan as a step that saves the lake. => Lind (indirect, cue): the plan as a step that saves the lake
    Boyd dismissed the club as a group that nobody joins. => Boyd (indirect, cue): the club as a group that nobody joins
    Haas described to the club that he had seen a wolf. => Haas (indirect, cue): he had seen a wolf
    Lind added that as a child she swam in the lake. => Lind (indirect, cue): as a child she swam in the lake
    The striker added two goals to the three he scored in May. => nothing
    Lind added 3-4 to the 2-1 she had hit against Graz. => nothing
    The club added a boat to the two it bought last year. => nothing
    Haas added the boat to Graz was late. => Haas (indirect, cue): the boat to Graz was late
    Lind added to the board that she was ill. => Lind (indirect, cue): she was ill
    Haas added that two boats had left. => Haas (indirect, cue): two boats had left
"""


@pytest.mark.parametrize(("text", "expected"), sentences(OF_A_THING))
def test_that_and_to_belong_to_what_is_said_of_a_thing(text, expected):
    assert told(text) == expected


GERUNDS = r"""
    Officials said texting while driving is a crime. => Officials (indirect, cue): texting while driving is a crime
    Haas said swimming while tired would be wrong. => Haas (indirect, cue): swimming while tired would be wrong
    Lind says sailing when drunk is a crime. => Lind (indirect, cue): sailing when drunk is a crime
    Haas said swimming while tired. => nothing
    Lind left, saying goodbye while crying. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(GERUNDS))
def test_a_gerund_with_what_goes_on_meanwhile_is_a_subject(text, expected):
    assert told(text) == expected
