"""Reports found by what their words are."""

import pytest
from told import sentences, told

from analysis import extract_quotes

AFTER_AND = r"""
    Roe, Lahti and Berg have all characterized their work as the end of a plan that brought them in and say they are no longer selling bread. => Roe, Lahti and Berg (indirect, cue): their work as the end of a plan that brought them in | Roe, Lahti and Berg (indirect, cue): they are no longer selling bread
    The report offers details. It says clerks found an account opened in May. => ? (indirect, cue): clerks found an account opened in May
"""


@pytest.mark.parametrize(("text", "expected"), sentences(AFTER_AND))
def test_a_verb_after_and_goes_on_with_its_subject(text, expected):
    assert told(text) == expected


REPORTS = [
    # words that may be nouns or verbs
    ("Lawyers said in court files that the firm had lied.", ["the firm had lied"]),
    ("Critics say the law targets women.", ["the law targets women"]),
    ("The lawsuit — filed in May — claims that the dam was unsafe.", ["the dam was unsafe"]),
    ("According to recent polling, the mayor leads the field.", ["the mayor leads the field"]),
    ("According to talk show host Jo Berg, the move helps nobody.", ["the move helps nobody"]),
    ("According to a state police report, the road was closed.", ["the road was closed"]),
    # participles before a noun
    ("All reported gifts come from women, Ann Roe said.", ["All reported gifts come from women"]),
    ("Most announced changes were dropped, the mayor said.", ["Most announced changes were dropped"]),
    ("Some announced plans to leave.", ["plans to leave"]),
    ("All announced that it was over.", ["it was over"]),
    ("Jo Berg is promising to mend the dam.", ["to mend the dam"]),
    # numbers and rates of things
    ("He met Roe and two million claims, he added, were lost.", ["He met Roe and two million claims", "were lost"]),
    ("Berg said a thousand votes the town had were void.", ["a thousand votes the town had were void"]),
    ("Berg wants lower tax rates for bakers but later said they must wait.", ["they must wait"]),
    ("Berg fought the tax cuts for bakers and said they were void.", ["they were void"]),
    # the verb of what somebody is said to say
    ("The vaccine, said Tom Hale, works.", ["The vaccine", "works"]),
    ("The plan, said Ann Roe, needs money.", ["The plan", "needs money"]),
    ("The towns, the mayor says, need bread.", ["The towns", "need bread"]),
    ("The new bridge, officials said, costs more than two mills.", ["The new bridge", "costs more than two mills"]),
    ("Berg lost the vote, said Ann Roe, reports of the day.", ["Berg lost the vote"]),
    ("The site, run by Ann Lahti, a professor at a school in Oslo, said it was late.", ["it was late"]),
]


@pytest.mark.parametrize(("text", "said"), REPORTS)
def test_what_is_reported(text, said):
    assert extract_quotes(text)["text"].tolist() == said


PUT_IN = r"""
    Traffic over the pass, the highway patrol in Graz reports, is moving again. => the highway patrol in Graz (indirect, cue): Traffic over the pass | the highway patrol in Graz (indirect, cue): is moving again
    The dam, the Graz Herald reports, has a crack. => Graz Herald (indirect, cue): The dam | Graz Herald (indirect, cue): has a crack
    The fire, the mayor claims, was small. => the mayor (indirect, cue): The fire | the mayor (indirect, cue): was small
    The files, the mill reports, are old. => nothing
    The list, the mills and reports, is old. => nothing
    Most traders estimate Norway is pumping too much. => Most traders (indirect, cue): Norway is pumping too much
    Some analysts claim Norbank has lost its boats. => Some analysts (indirect, cue): Norbank has lost its boats
    Some traders estimate it at ten. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(PUT_IN))
def test_a_verb_in_s_and_its_subject_may_be_put_into_a_clause(text, expected):
    assert told(text) == expected


VERBS_OR_NOUNS = r"""
    Mia Holm reports at once that it rained. => Mia Holm (indirect, cue): it rained
    Mia Holm claims in May were false. => nothing
    Mia Holm claims on her page that it rained. => Mia Holm (indirect, cue): it rained
    The reports in the paper that it rained were false. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(VERBS_OR_NOUNS))
def test_a_word_before_where_and_when(text, expected):
    assert told(text) == expected
