"""Who speaks and what is said, in whole sentences.

Each line is a text and, after the arrow, all its quotations. ? is a speaker that the text does not name. After a comma
stands what the speaker is, after "of" the organisation, after "in" who passes the words on.
"""

import pytest
from told import sentences, told

from analysis import extract_quotes

IN_POLLS = r"""
    Now in a poll by the Oulu Times, Berg has 45% of the vote. => Oulu Times (indirect, cue): Berg has 45% of the vote
    Berg has 45% in a poll by the Oulu Times. => Oulu Times (indirect, cue): Berg has 45%
"""


@pytest.mark.parametrize(("text", "expected"), sentences(IN_POLLS))
def test_polls_before_and_after_what_they_found(text, expected):
    assert told(text) == expected


IN_HER_WORDS = r"""
    She has touted her husband’s record — “the longest run in our history” — and promised to put him in charge because, in her words, “he knows how.” => ? (indirect, cue): her husband’s record | ? (direct, cue): the longest run in our history | ? (indirect, cue): to put him in charge | ? (direct, cue): he knows how.
"""


@pytest.mark.parametrize(("text", "expected"), sentences(IN_HER_WORDS))
def test_in_her_words_begins_what_is_quoted(text, expected):
    assert told(text) == expected


SPEAKERS_BEFORE_THE_CUE = r"""
    “We won,” Ann Lahti, who runs the mill, said. => Ann Lahti (direct, cue): We won,
    “We won,” said Ann Lahti, who runs the mill. => Ann Lahti (direct, cue): We won,
    The mill, said Ann Lahti, is old. => Ann Lahti (indirect, cue): The mill | Ann Lahti (indirect, cue): is old
    The mill, said Ann Lahti, the mayor of Oslo, is old. => Ann Lahti, mayor of Oslo (indirect, cue): The mill | Ann Lahti, mayor of Oslo (indirect, cue): is old
    The mill, says Ann Lahti, often floods in May. => Ann Lahti (indirect, cue): The mill | Ann Lahti (indirect, cue): often floods in May
    Ann Lahti, the mayor, said the bakers, all three of them, would go. => Ann Lahti, mayor (indirect, cue): the bakers, all three of them, would go
    Ann Lahti, said the mill was old, and left. => Ann Lahti (indirect, cue): the mill was old
    Ann Lahti, who worked on “The Mill,” said the play was long. => Ann Lahti (indirect, cue): the play was long
    The mill will close, said Ann Lahti, who runs it. => Ann Lahti (indirect, cue): The mill will close
    The mill will close soon, said Ann Lahti. => Ann Lahti (indirect, cue): The mill will close soon
    The lamp was cheap, explained Jo Berg, and fell. => Jo Berg (indirect, cue): The lamp was cheap
    Ann Lahti came in and said the mill was old. => Ann Lahti (indirect, cue): the mill was old
    Ann Lahti came in and later said the mill was old. => Ann Lahti (indirect, cue): the mill was old
    Ann Lahti came in, then said the mill was old. => Ann Lahti (indirect, cue): the mill was old
    According to Ann Lahti, the union's chief baker, the mill often closes early. => Ann Lahti, chief baker (indirect, according to): the mill often closes early
    When Jo Berg left and said the mill was old, it rained. => Jo Berg (indirect, cue): the mill was old
    When Jo Berg left, and said the mill was old, Ann Lahti laughed. => Jo Berg (indirect, cue): the mill was old
    Ann Lahti said he would go and added that it rained. => Ann Lahti (indirect, cue): he would go | Ann Lahti (indirect, cue): it rained
    Ann Lahti said the mill was old and says it leaks. => Ann Lahti (indirect, cue): the mill was old | Ann Lahti (indirect, cue): it leaks
    Ann Lahti said the mill was old and Jo Berg says it leaks. => Ann Lahti (indirect, cue): the mill was old | Jo Berg (indirect, cue): it leaks
    Ann Lahti met a neighbour, who knocked and said it was late. => a neighbour (indirect, cue): it was late
    Ann Lahti, who knocked, came in and said it was late. => Ann Lahti (indirect, cue): it was late
    Ann Lahti left, but went on to say that it was late. => Ann Lahti (indirect, cue): it was late
    Ann Lahti declined to say that it was late. => nothing
    Ann Lahti came in and went on to say that it was late. => Ann Lahti (indirect, cue): it was late
    The mayor was told by Ann Lahti that it was late. => Ann Lahti (indirect, cue): it was late
    The mayor was told that it was late. => ? (indirect, unattributed): it was late
    The mayor has said that it was late. => The mayor (indirect, cue): it was late
    The mayor had been told that it was late. => ? (indirect, unattributed): it was late
    The daily paper quoted Ann Lahti as saying that it was late. => Ann Lahti in The daily paper (indirect, cue): it was late
    Ann Lahti was quoted in the daily paper as saying that it was late. => Ann Lahti (indirect, cue): it was late
    “It was late,” the daily paper quoted Ann Lahti. => Ann Lahti in the daily paper (direct, distant cue): It was late,
    “It was late,” the daily paper quoted Ann Lahti as saying. => Ann Lahti in the daily paper (direct, cue): It was late,
    The daily paper quoted Ann Lahti: “It was late.” => Ann Lahti in The daily paper (direct, cue): It was late.
    The daily paper quoted Ann Lahti on Monday. => nothing
    With the mayor, Ann Lahti, saying it was late, the bakers left. => Ann Lahti (indirect, cue): it was late
    The mayor left, saying it was late. => The mayor (indirect, cue): it was late
    The mayor said it was late, adding that it rained. => The mayor (indirect, cue): it was late | The mayor (indirect, cue): it rained
    The mayor emailed supporters, saying it was late. => The mayor (indirect, cue): it was late
    The clinic wrote to patients, telling them it was late. => The clinic (indirect, cue): it was late
    The clinic spoke to patients, warning them that it was late. => The clinic (indirect, cue): it was late
    The mayor is saying it is late. => The mayor (indirect, cue): it is late
    It rained, adding to the floods. => nothing
    Workers carrying signs reading “Pay us now” marched. => Workers (direct, cue): Pay us now
    Workers carried signs saying “Pay us now” and left. => Workers (direct, cue): Pay us now
    A sign that read “Pay us now” fell. => A sign (direct, distant cue): Pay us now
    They met on Monday, and she said it was late. => ? (indirect, cue): it was late
    They met on Monday and said it was late. => ? (indirect, cue): it was late
    What Ann Lahti said was late. => nothing
    As Ann Lahti began, Jo Berg said it was late. => Jo Berg (indirect, cue): it was late
    As it rained, Jo Berg said it was late. => Jo Berg (indirect, cue): it was late
    It was late, Ann Lahti's mother said. => Ann Lahti's mother (indirect, cue): It was late
    Those involved in the talks said it was late. => Those involved in the talks (indirect, cue): it was late
    Those involved said it was late. => Those involved (indirect, cue): it was late
    Someone in the crowd said it was late. => Someone in the crowd (indirect, cue): it was late
    Delegates attending said it was late. => Delegates attending (indirect, cue): it was late
    Her senior adviser, Jane Roe, said it was late. => Jane Roe, senior adviser (indirect, cue): it was late
    “It was late,” her senior adviser Jane Roe said. => Jane Roe, senior adviser (direct, cue): It was late,
    “It was late,” Jo Berg, its mayor said. => Jo Berg, mayor (direct, cue): It was late,
    The mayor on Tuesday said it was late. => The mayor (indirect, cue): it was late
    The mayor, on Tuesday in Oslo, said it was late. => The mayor (indirect, cue): it was late
    Ann Lahti, who in 2010 said it was late, left. => Ann Lahti (indirect, cue): it was late
    They have both said it was late. => ? (indirect, cue): it was late
    Both have said it was late. => Both (indirect, cue): it was late
    In an interview Ann Lahti said it was late. => Ann Lahti (indirect, cue): it was late
    Ann Lahti (D), mayor of Oslo, said it was late. => Ann Lahti (indirect, cue): it was late
    Ann Lahti — a baker — said it was late. => Ann Lahti, baker (indirect, cue): it was late
    Ann Lahti, visibly shaken, said it was late. => Ann Lahti (indirect, cue): it was late
    Ann Lahti, on Monday, said it was late. => Ann Lahti (indirect, cue): it was late
    The policy, which the mayor, Jo Berg, said was old, fell. => Jo Berg, mayor (indirect, cue): was old
    Jo Berg, author of “The Mill,” said it was late. => Jo Berg, author (indirect, cue): it was late
    On Monday said it was late. => nothing
    Last week the mayor said it was late. => the mayor (indirect, cue): it was late
    The mayor last week said it was late. => The mayor (indirect, cue): it was late
    The mayor (D) on Monday said it was late. => The mayor (indirect, cue): it was late
    She on Monday said it was late. => ? (indirect, cue): it was late
"""
SPEAKERS_AFTER_THE_CUE = r"""
    “It was late,” wrote another. => another (direct, cue): It was late,
    “It was late,” said Jo Berg in a statement. => Jo Berg (direct, cue): It was late,
    “It was late,” said Jo Berg (D). => Jo Berg (direct, cue): It was late,
    “It was late,” said Jo Berg, a baker, on Monday. => Jo Berg, baker (direct, cue): It was late,
    “It was late,” said Jo Berg, 44, a baker, and he left. => Jo Berg, baker (direct, cue): It was late,
    “It was late,” said Jo Berg, a baker and a father, and left the hall. => Jo Berg, baker (direct, cue): It was late,
    “It was late,” said a man who knows him. => a man who knows him (direct, cue): It was late,
    “It was late,” said a man that knows him, and left. => a man that knows him (direct, cue): It was late,
    “It was late,” said Mr. Berg, who left. => Berg (direct, cue): It was late,
    “It was late,” said Berg, who left. => Berg (direct, cue): It was late,
    “It was late,” said Jo Berg, of Oslo. => Jo Berg (direct, cue): It was late,
    “It was late,” said Jo Berg, now a baker. => Jo Berg, baker (direct, cue): It was late,
    “It was late,” said Jo Berg, the author of “The Mill.” => Jo Berg, author (direct, cue): It was late,
    “It was late,” said the baker, who left. => the baker (direct, cue): It was late,
    “It was late,” said the table, which fell. => the table (direct, cue): It was late,
    “It was late,” said it. => ? (direct, unattributed): It was late,
    “It was late,” said quietly Jo Berg. => Jo Berg (direct, cue): It was late,
"""
WHAT_IS_SAID = r"""
    According to Ann Lahti, it rained. => Ann Lahti (indirect, according to): it rained
    It rained, according to Ann Lahti. => Ann Lahti (indirect, according to): It rained
    It rained, according to Ann Lahti, and it froze. => Ann Lahti (indirect, according to): It rained
    In addition, according to Ann Lahti, it rained for days. => Ann Lahti (indirect, according to): it rained for days
    According to the police, Ann Lahti said, “It was late in the town.” => Ann Lahti (direct, cue): It was late in the town.
    “It was late,” she said, according to the transcript. => ? (direct, cue): It was late,
    Ann Lahti said it was late, according to the transcript. => Ann Lahti in the transcript (indirect, cue): it was late
    As Ann Lahti put it, the mill will close. => Ann Lahti (indirect, cue): the mill will close
    The mill will close, as Ann Lahti put it, and rot. => Ann Lahti (indirect, cue): The mill will close
    The mill, as Ann Lahti put it, will close. => Ann Lahti (indirect, cue): The mill | Ann Lahti (indirect, cue): will close
    The mill will close, as Ann Lahti said. => Ann Lahti (indirect, cue): The mill will close
    As Ann Lahti said on Monday, the mill will close. => Ann Lahti (indirect, cue): the mill will close
    The mill closed as Ann Lahti said so. => nothing
    It was late, Ann Lahti said. => Ann Lahti (indirect, cue): It was late
    It was late, Ann Lahti said on Monday. => Ann Lahti (indirect, cue): It was late
    It was late, Ann Lahti said, but she went home. => Ann Lahti (indirect, cue): It was late
    It was late, Ann Lahti said, because it rained. => Ann Lahti (indirect, cue): It was late
    It was late, Ann Lahti said, adding that it rained. => Ann Lahti (indirect, cue): It was late | Ann Lahti (indirect, cue): it rained
    It will close, Ann Lahti said, after years of debate. => Ann Lahti (indirect, cue): It will close
    The mill, Ann Lahti wants, will close. => nothing
    After the vote, Ann Lahti said, “It was late for us all.” => Ann Lahti (direct, cue): It was late for us all.
    Ann Lahti said the mill will close. => Ann Lahti (indirect, cue): the mill will close
    Ann Lahti said that the mill will close. => Ann Lahti (indirect, cue): the mill will close
    Ann Lahti said on Monday that the mill will close. => Ann Lahti (indirect, cue): the mill will close
    Ann Lahti told the bakers the mill will close. => Ann Lahti (indirect, cue): the mill will close
    Ann Lahti told the bakers that the mill will close. => Ann Lahti (indirect, cue): the mill will close
    Ann Lahti told the bakers: The mill will close. => Ann Lahti (indirect, cue): The mill will close
    Ann Lahti said: The mill will close. => Ann Lahti (indirect, cue): The mill will close
    Ann Lahti said on Monday: The mill will close. => Ann Lahti (indirect, cue): The mill will close
    Ann Lahti was told: The mill will close. => nothing
    Ann Lahti asked that the mill be closed. => Ann Lahti (indirect, cue): the mill be closed
    The plan is “a disgrace,” Ann Lahti said. => Ann Lahti (mixed, cue): The plan is “a disgrace,”
    The plan, “a disgrace,” Ann Lahti said. => Ann Lahti (mixed, cue): The plan, “a disgrace,”
    The plan is bad, “a disgrace,” Ann Lahti said. => Ann Lahti (direct, cue): a disgrace,
    When it comes to the dam, “it leaks,” Ann Lahti said. => Ann Lahti (mixed, cue): When it comes to the dam, “it leaks,”
    Sooner or later, “it will leak,” Ann Lahti said. => Ann Lahti (mixed, cue): Sooner or later, “it will leak,”
    The dam is old; it is “a disgrace,” Ann Lahti said. => Ann Lahti (mixed, cue): it is “a disgrace,”
    To be sure, “I like it,” Ann Lahti said. => Ann Lahti (mixed, cue): To be sure, “I like it,”
    The mayor said the mill was old according to the police. => The mayor in the police (indirect, cue): the mill was old
    The mayor said it was old and added that it leaked. => The mayor (indirect, cue): it was old | The mayor (indirect, cue): it leaked
    The mayor said it was old, adding that it leaked. => The mayor (indirect, cue): it was old | The mayor (indirect, cue): it leaked
    The mayor said it was old and would leak. => The mayor (indirect, cue): it was old and would leak
    Berg, who said the mill was old, voted for the plan. => Berg (indirect, cue): the mill was old
    Berg, who said the mill was old, then voted for the plan. => Berg (indirect, cue): the mill was old
    When the mayor said the mill was old, the bakers laughed. => the mayor (indirect, cue): the mill was old
    The bakers laughed when the mayor said the mill was old, and the town slept. => the mayor (indirect, cue): the mill was old
    After the mayor said the mill was old, the bakers laughed. => the mayor (indirect, cue): the mill was old
    The mayor said the mill was “a wreck,” which the town sold. => The mayor (mixed, cue): the mill was “a wreck,”
    The mayor said the mill was “a wreck,” and sold it. => The mayor (mixed, cue): the mill was “a wreck,”
    The mayor said the mill was “a wreck” and old. => The mayor (mixed, cue): the mill was “a wreck” and old
    The mayor said the mill was “a wreck.” It fell. => The mayor (mixed, cue): the mill was “a wreck.”
    The mayor said the mill was old, “It fell on us.” => The mayor (indirect, cue): the mill was old | The mayor (direct, cue): It fell on us.
    The mayor said the mill was old, but the bakers liked it. => The mayor (indirect, cue): the mill was old
    The mayor said the mill was old, a view that the bakers share. => The mayor (indirect, cue): the mill was old
    The mayor said the mill was old; the bakers liked it. => The mayor (indirect, cue): the mill was old
    The mayor said that, for now, the mill would stay, but the bakers liked it. => The mayor (indirect, cue): for now, the mill would stay
    The mayor said the mill was old, though the bakers liked it. => The mayor (indirect, cue): the mill was old
    The mayor said the mill was old, even though the bakers liked it. => The mayor (indirect, cue): the mill was old
    The mayor said the mill was old, citing a report. => The mayor (indirect, cue): the mill was old
    The baker said the mill was old on condition of anonymity, citing fear. => The baker (indirect, cue): the mill was old
    The baker said, on condition of anonymity, that the mill was old. => The baker (indirect, cue): the mill was old
    The mayor warned of floods, storms and frost. => The mayor (indirect, cue): floods, storms and frost
    The mayor warned of floods, said Jo Berg. => Jo Berg (indirect, cue): The mayor warned of floods
    Drivers were told by the mayor a long story. => nothing
    Drivers were told by the mayor the mill was old. => the mayor (indirect, cue): the mill was old
    It rained, as Ann Lahti said, and the mill closed. => Ann Lahti (indirect, cue): It rained
    Ann Lahti, who posted it, left. => nothing
    Ann Lahti posted it was late. => Ann Lahti (indirect, cue): it was late
    Ann Lahti, who posted it was late, left. => Ann Lahti (indirect, cue): it was late
    Ann Lahti posted she was late. => Ann Lahti (indirect, cue): she was late
    Ann Lahti wrote the mill was late. => Ann Lahti (indirect, cue): the mill was late
    Ann Lahti wrote the mill. => nothing
    Ann Lahti found the mill was unsafe. => Ann Lahti (indirect, cue): the mill was unsafe
    Ann Lahti found he had left. => Ann Lahti (indirect, cue): he had left
    Ann Lahti wrote the book after his son was born. => nothing
    Ann Lahti said closing the mill would hurt the town. => Ann Lahti (indirect, cue): closing the mill would hurt the town
    Ann Lahti said closing the mill. => nothing
    Ann Lahti argued the mill, which is old, would close. => Ann Lahti (indirect, cue): the mill, which is old, would close
    Ann Lahti said it cost more. => Ann Lahti (indirect, cue): it cost more
    Ann Lahti said there was no mill. => Ann Lahti (indirect, cue): there was no mill
    Ann Lahti said on Monday, the mill would close. => Ann Lahti (indirect, cue): the mill would close
    It hurt the mill, which Ann Lahti said was old. => Ann Lahti (indirect, cue): was old
    It hurt the mill, which Ann Lahti said on Monday. => nothing
    Ann Lahti said it was late but that she would go. => Ann Lahti (indirect, cue): it was late but that she would go
    Ann Lahti said whether it was late did not matter. => Ann Lahti (indirect, cue): whether it was late did not matter
    Ann Lahti said that was late. => Ann Lahti (indirect, cue): that was late
    The damages claimed in May rose. => nothing
    Jo Berg is “a wreck,” Ann Lahti said. => Ann Lahti (mixed, cue): Jo Berg is “a wreck,”
    The plan is “a wreck,” which hurts, Ann Lahti said. => Ann Lahti (mixed, cue): The plan is “a wreck,” which hurts
    Speaking in Oslo, “it leaks,” Ann Lahti said. => Ann Lahti (direct, cue): it leaks,
    At first “it leaks,” Ann Lahti said. => Ann Lahti (mixed, cue): At first “it leaks,”
    “A wreck,” she said, “that leaks.” => ? (direct, cue): A wreck, | ? (direct, cue): that leaks.
    Ann Lahti said on Monday in the old hall of the big town that it was late. => Ann Lahti (indirect, cue): it was late
"""


@pytest.mark.parametrize(("text", "expected"), sentences(SPEAKERS_BEFORE_THE_CUE, SPEAKERS_AFTER_THE_CUE, WHAT_IS_SAID))
def test_a_sentence_is_read_as_a_reader_would(text, expected):
    assert told(text) == expected


TOLD = r"""
    Rowers are paid according to the number of races they win. => nothing
    The move went according to plan. => nothing
    The plums are sorted according to their size. => nothing
    Fares are set according to demand. => nothing
    According to plans seen by the Herald, the tower will be low. => plans seen by the Herald of Herald (indirect, according to): the tower will be low
    According to the rules, the fine must be paid by May. => the rules (indirect, according to): the fine must be paid by May
    According to the numbers, fares fell. => the numbers (indirect, according to): fares fell
    According to Mia Holm, the tower will be low. => Mia Holm (indirect, according to): the tower will be low
    In Eva Lind's view, the pump is safe. => Eva Lind (indirect, according to): the pump is safe
    In her opinion, the pump is safe. => ? (indirect, according to): the pump is safe
    The pump is safe, in the mayor's view. => the mayor (indirect, according to): The pump is safe
    In the village's view there is a lake. => nothing
    The last word goes to Eva Lind: “Sell it.” => Eva Lind (direct, colon): Sell it.
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD))
def test_what_is_cited_and_what_only_measures(text, expected):
    assert told(text) == expected


TOLD_TOO = r"""
    Nobody knows where the bell is from. => nothing
    Nobody in Graz said that the lake was cold. => nothing
    None of them told the police that it was late. => nothing
    Mia Holm said bakers who mistrust him would leave. => Mia Holm (indirect, cue): bakers who mistrust him would leave
    The union complained in its letter, written by Paul Haas, of the noise. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD_TOO))
def test_what_is_cited_and_what_only_measures_too(text, expected):
    assert told(text) == expected


LEADING = r"""
    Insisting that the lift was safe, Eva Lind left the hall. => Eva Lind (indirect, cue): the lift was safe
    Saying she was tired, the coach left the room. => the coach (indirect, cue): she was tired
    Calling the hut “a ruin”, Paul Haas walked out. => Paul Haas (mixed, cue): the hut “a ruin”
    Accusing the council of greed, Mia Holm said she would move. => Mia Holm (indirect, cue): the council of greed | Mia Holm (indirect, cue): she would move
    Describing the pumps as “half dead”, Paul Haas said: “Nobody looked after them at all.” => Paul Haas (mixed, cue): the pumps as “half dead” | Paul Haas (direct, cue): Nobody looked after them at all.
    Calling the hut a ruin was unfair, Eva Lind said. => Eva Lind (indirect, cue): Calling the hut a ruin was unfair
    Calling for calm, Eva Lind left. => nothing
    Citing the cost, Eva Lind said she would leave. => Eva Lind (indirect, cue): she would leave
    Adding salt, the cook stirred the soup. => nothing
"""
GOING_ON = r"""
    The lift had failed and nobody was told, Paul Haas went on. => Paul Haas (indirect, cue): The lift had failed and nobody was told
    The hut is too small, the warden continued. => the warden (indirect, cue): The hut is too small
    The lift is old and the rope is older, she goes on. => ? (indirect, cue): The lift is old and the rope is older
    After the rope had snapped, the climb continued. => nothing
    Wherever Eva Lind goes, her dog goes. => nothing
    The walk went on, and so did the rain. => nothing
"""
SHARED_SUBJECTS = r"""
    Eva Lind called the lift a risk and in June this year said that it should close. => Eva Lind (indirect, cue): the lift a risk | Eva Lind (indirect, cue): it should close
    The board met twice and on Friday announced that the hut would close. => The board (indirect, cue): the hut would close
    Paul Haas says the lift is safe but on Monday said the rope was worn. => Paul Haas (indirect, cue): the lift is safe | Paul Haas (indirect, cue): the rope was worn
    Mia Holm, a nurse from Graz, is one of many upset by the fees and said she was “counting every coin”. => Mia Holm, nurse (mixed, cue): she was “counting every coin”
    Paul Haas commented on the first years of the hut saying: “You could see the stars through the roof.” => Paul Haas (indirect, cue): the first years of the hut saying | Paul Haas (direct, cue): You could see the stars through the roof.
"""
SUBJECTS_AND_THAT = r"""
    Experts say the one rope that needs testing is the oldest. => Experts (indirect, cue): the one rope that needs testing is the oldest
    The union says the rules that come with the job keep nurses away. => The union (indirect, cue): the rules that come with the job keep nurses away
    The warden said the hut that stood there had burned. => The warden (indirect, cue): the hut that stood there had burned
    Eva Lind said the other day that she was tired. => Eva Lind (indirect, cue): she was tired
    Eva Lind said at the meeting that lifts fail. => Eva Lind (indirect, cue): lifts fail
    Eva Lind told the hikers that huts cost money. => Eva Lind (indirect, cue): huts cost money
"""


@pytest.mark.parametrize(("text", "expected"), sentences(LEADING, GOING_ON, SHARED_SUBJECTS, SUBJECTS_AND_THAT))
def test_what_leads_a_sentence_goes_on_or_shares_a_subject(text, expected):
    assert told(text) == expected


MORE_REPORTS = r"""
    Teachers requested that the hall be heated. => Teachers (indirect, cue): the hall be heated
    The widow requests that no flowers be sent. => The widow (indirect, cue): no flowers be sent
    The band requested a bigger stage. => nothing
    The bones are those of a goat, tests reveal. => tests (indirect, cue): The bones are those of a goat
    The words were her own, Paul Haas stressed. => Paul Haas (indirect, cue): The words were her own
    Safety, comfort and price would decide when the city chose a train, said Paul Haas. => Paul Haas (indirect, cue): Safety, comfort and price would decide when the city chose a train
    The study of falls from 2013-17, which is still in print, found that ropes were to blame. => The study of falls from 2013-17 (indirect, cue): ropes were to blame
    Graz won 2-1 and Eva Lind said she was proud of the 2019-20 side. => Eva Lind (indirect, cue): she was proud of the 2019-20 side
    The airline fell. Southwest, which has old jets, said it would buy more. They like Southwest. => Southwest (indirect, cue): it would buy more
"""


@pytest.mark.parametrize(("text", "expected"), sentences(MORE_REPORTS))
def test_more_verbs_subjects_and_figures(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Only two prints, both released in 2022, were lost, the mill said. “All others are safe.”",
        "Its boats, all offered in May, were lost, the mill said. “All others are safe.”",
        "Its chairs, each described as new, were lost, the mill said. “All others are safe.”",
    ],
)
def test_what_was_done_to_several_things_is_no_report_of_theirs(text):
    assert set(extract_quotes(text)["speaker"]) == {"the mill"}


LEADING_AFTER_PREPOSITIONS = r"""
    After suggesting on Sunday that he regretted it, Paul Haas left. => Paul Haas (indirect, cue): he regretted it
    By claiming that the lift was safe, the warden calmed the hikers. => the warden (indirect, cue): the lift was safe
    While calling the hut “a ruin”, Eva Lind slept there. => Eva Lind (mixed, cue): the hut “a ruin”
    Without saying that it was late, Paul Haas left. => nothing
    After adding salt, the cook left. => nothing
    Instead of calling himself “rich”, Paul Haas left. => nothing
"""
WRAPPED = r"""
    Half of the lifts, tenants complain, have been shut since May. => tenants (indirect, cue): Half of the lifts | tenants (indirect, cue): have been shut since May
    The ropes, Eva Lind reminded the club, had cost a fortune. => Eva Lind (indirect, cue): The ropes | Eva Lind (indirect, cue): had cost a fortune
    The aim of huts such as hers now, she said in a talk at the Alpine Rescue Fair (ARF), was to feed people. => ? (indirect, cue): The aim of huts such as hers now | ? (indirect, cue): was to feed people
    None of the beds will be sold, vowed Paul Haas, whose aunt built the hut. => Paul Haas (indirect, cue): None of the beds will be sold
    Tenants complain, and the lifts are slow. => nothing
    In June, Eva Lind wrote a paper, was ill and left. => nothing
"""
OF_TWO = r"""
    The owner says the hut is full and the guide says it is empty. => The owner (indirect, cue): the hut is full | the guide (indirect, cue): it is empty
    Eva Lind said the rope was new, but Paul Haas said it was worn. => Eva Lind (indirect, cue): the rope was new | Paul Haas (indirect, cue): it was worn
    Experts say the ice is thin while locals say it holds. => Experts (indirect, cue): the ice is thin | locals (indirect, cue): it holds
    Eva Lind said the rope was new and the lamp was old. => Eva Lind (indirect, cue): the rope was new and the lamp was old
    Eva Lind said the rope was new and she knew it would hold. => Eva Lind (indirect, cue): the rope was new and she knew it would hold
    Eva Lind said the guide who said it was late had left. => Eva Lind (indirect, cue): the guide who said it was late had left
"""
ADVISED = r"""
    The clinic advised walkers to stay in the shade. => The clinic (indirect, cue): walkers to stay in the shade
    The warden reminded the boys to close the gate. => The warden (indirect, cue): the boys to close the gate
    Those close to him say that she will leave. => Those close to him (indirect, cue): she will leave
    The brokers cited Alphaville as the likely buyer. => The brokers (indirect, cue): Alphaville as the likely buyer
    It rained in Oulu, the brokers said, citing Alphaville. => the brokers (indirect, cue): It rained in Oulu
    The clinic advised the town on water. => nothing
    The song reminded the boys of home. => nothing
    The warden repeated his claim that the rope was new. => The warden (indirect, cue): his claim that the rope was new
    Eva Lind reiterated her support for a new hut. => Eva Lind (indirect, cue): her support for a new hut
    The union calls for a new hut. => The union (indirect, cue): a new hut
    The club replied by email: No hut has been sold since May. => The club (indirect, cue): No hut has been sold since May
    The owner answered by letter: We never sold the hut. => The owner (indirect, cue): We never sold the hut
    Paul Haas sought again and again to assure hikers that the rope was new. => Paul Haas (indirect, cue): the rope was new
    Paul Haas sought to reach the hut. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(LEADING_AFTER_PREPOSITIONS, WRAPPED, OF_TWO, ADVISED))
def test_participles_after_prepositions_what_is_wrapped_and_two_who_speak(text, expected):
    assert told(text) == expected


NAMES_WITH_A_VERB = r"""
    Paul Haas, spokesman for South Oulu Says Yes, said the dam was old. => Paul Haas, spokesman of South Oulu Says Yes (indirect, cue): the dam was old
    The group Mothers Demand Bread said the mill was shut. => Mothers Demand Bread (indirect, cue): the mill was shut
    Mia Holm, founder of Divers Tell Tales, left. => nothing
    In May Mia Holm says Paul Haas was ill. => Mia Holm (indirect, cue): Paul Haas was ill
    Mayor Mia Holm says Divers Tell Tales is shut. => Mia Holm, Mayor (indirect, cue): Divers Tell Tales is shut
    On Monday Mia Holm said Norland was cold. => Mia Holm (indirect, cue): Norland was cold
"""


@pytest.mark.parametrize(("text", "expected"), sentences(NAMES_WITH_A_VERB))
def test_verbs_within_names_report_nothing(text, expected):
    assert told(text) == expected


# The aside that names the source stands after "is" or "was", and what is said goes on.
SPLIT_BY_ITS_SOURCE = """
There are, according to the head teacher, Eva Lind, five pupils for every desk. => Eva Lind, head teacher (indirect, according to): There are | Eva Lind, head teacher (indirect, according to): five pupils for every desk
There is, according to the agency, no plan. => the agency (indirect, according to): There is | the agency (indirect, according to): no plan
The lock was broken, according to Max Boyd, a tenant. => Max Boyd, tenant (indirect, according to): The lock was broken
"""  # noqa: E501
# Verbs that send words to somebody, before a colon; and telling apart, which says nothing.
SENT = """
The airline texted its passengers: Flight 7 will not leave tonight. => The airline (indirect, cue): Flight 7 will not leave tonight
The union emailed all members: Nobody goes in on Monday. => The union (indirect, cue): Nobody goes in on Monday
Max Boyd messaged his tenants: The water is off. => Max Boyd (indirect, cue): The water is off
Only their ears tell them apart: one has black tips. => nothing
Few could tell the twins apart: both were tall. => nothing
"""
# A verb in -s with the name of who says it, between a subject and its verb.
SET_OFF = """
Half of the herring, estimates Eva Lind, has gone. => Eva Lind (indirect, cue): Half of the herring | Eva Lind (indirect, cue): has gone
The harvest, fears the farmer Max Boyd, is lost. => Max Boyd, farmer (indirect, cue): The harvest | Max Boyd, farmer (indirect, cue): is lost
The harvest, estimates of Max Boyd and all, is lost. => nothing
"""  # noqa: E501


@pytest.mark.parametrize(("text", "expected"), sentences(SPLIT_BY_ITS_SOURCE, SENT, SET_OFF))
def test_what_is_said_around_and_after_its_source(text, expected):
    assert told(text) == expected


PASSIVE = r"""
    “Keep driving and do not look back,” the cook was ordered by one of the masked men. => one of the masked men (direct, distant cue): Keep driving and do not look back,
    “Stay where you are,” the divers were instructed by the police. => the police (direct, distant cue): Stay where you are,
    “Stay where you are,” Eva Lind was hissed at by a man in a mask. => a man in a mask (direct, distant cue): Stay where you are,
    The boat was ordered by the police. => nothing
    “Stay,” the song that was ordered by the police, is cold. => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(PASSIVE))
def test_whoever_does_it_in_the_passive_beside_a_quotation_speaks(text, expected):
    assert told(text) == expected


ALL_SAID = r"""
    Diver Eva Lind, botanist Mia Holm and cook Paul Haas all warned that the lake was cold. => Eva Lind, Mia Holm and Paul Haas, Diver (indirect, cue): the lake was cold
    Eva Lind, cook Mia Holm and Paul Haas each said the lake was cold. => Eva Lind, Mia Holm and Paul Haas (indirect, cue): the lake was cold
    It is felt by the divers, many of whom complain they “cannot pay for one boat.” => the divers (mixed, cue): they “cannot pay for one boat.”
    Eva Lind said in remarks published in the daily Lake News there were no plans for a boat. => Eva Lind (indirect, cue): there were no plans for a boat
    Eva Lind said in an interview broadcast on Sunday the lake was cold. => Eva Lind (indirect, cue): the lake was cold
    Eva Lind said in comments posted on her page that the lake was cold. => Eva Lind (indirect, cue): the lake was cold
    Eva Lind posted on her page that the lake was cold. => Eva Lind (indirect, cue): the lake was cold
    The report found there was a lack of boats. => The report (indirect, cue): there was a lack of boats
    Eva Lind found there a lack of boats. => nothing
    Critics argue that's what the lake needs. => Critics (indirect, cue): that's what the lake needs
"""


@pytest.mark.parametrize(("text", "expected"), sentences(ALL_SAID))
def test_all_who_are_named_speak_and_what_they_say_may_begin_with_a_pronoun(text, expected):
    assert told(text) == expected


CITED_FIRST = r"""
    According to the lake atlas, Port Arthur, now Thunder Bay, turned its clocks forward in 1908. => the lake atlas (indirect, according to): Port Arthur, now Thunder Bay, turned its clocks forward in 1908
    According to lakes.org, Eva Lind, a diver, was first to reach the floor. => lakes.org (indirect, according to): Eva Lind, a diver, was first to reach the floor
    According to the daily, Norbank, once a mill, will sell its boats. => the daily (indirect, according to): Norbank, once a mill, will sell its boats
    According to the mayor, Eva Lind, a boat, a cow and a goat are lost. => Eva Lind, mayor (indirect, according to): a boat
    According to Paul Haas, a diver, the lake was cold. => Paul Haas, diver (indirect, according to): the lake was cold
    According to the mayor, Eva Lind, the lake was cold. => Eva Lind, mayor (indirect, according to): the lake was cold
"""


@pytest.mark.parametrize(("text", "expected"), sentences(CITED_FIRST))
def test_a_name_with_an_aside_after_who_is_cited_is_what_is_told_of(text, expected):
    assert told(text) == expected


SAID_FOR_A_NAME = r"""
    Omar Said swam across the lake. Nobody saw him. => nothing
    The club paid Omar Said thousands for the boat. => nothing
    Last year Rashid Said closed the harbour. => nothing
    Omar Said said the lake was cold. => Omar Said (indirect, cue): the lake was cold
    Rashid said the harbour was closed. => Rashid (indirect, cue): the harbour was closed
    Mr Said told the club the boat was his. => Said (indirect, cue): the boat was his
"""


@pytest.mark.parametrize(("text", "expected"), sentences(SAID_FOR_A_NAME))
def test_said_is_a_name_with_a_capital(text, expected):
    assert told(text) == expected
