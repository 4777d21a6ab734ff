"""Whole sentences and all that is found in them: who speaks, of what kind the quotation is, and by which rule.

Each line is a text and, after the arrow, its quotations; ? is a speaker that the text does not name.
"""

import pytest

from analysis.quotes.extract import extract_quotes

SPEAKERS_BEFORE_THE_CUE = r"""
    “We won,” Ann Lahti, who runs the mill, said. => Ann Lahti (direct, cue): We won,
    “We won,” said Ann Lahti, who runs the mill. => Ann Lahti (direct, cue): We won,
    The mill, said Ann Lahti, is old. => Ann Lahti (indirect, cue): The mill | Ann Lahti (indirect, cue): is old
    The mill, said Ann Lahti, the mayor of Oslo, is old. => Ann Lahti (indirect, cue): The mill | Ann Lahti (indirect, cue): is old
    The mill, says Ann Lahti, often floods in May. => Ann Lahti (indirect, cue): The mill | Ann Lahti (indirect, cue): often floods in May
    Ann Lahti, the mayor, said the bakers, all three of them, would go. => Ann Lahti (indirect, cue): the bakers, all three of them, would go
    Ann Lahti, said the mill was old, and left. => Ann Lahti (indirect, cue): the mill was old
    Ann Lahti, who worked on “The Mill,” said the play was long. => Ann Lahti (indirect, cue): the play was long
    The mill will close, said Ann Lahti, who runs it. => Ann Lahti (indirect, cue): The mill will close
    The mill will close soon, said Ann Lahti. => Ann Lahti (indirect, cue): The mill will close soon
    The lamp was cheap, explained Jo Berg, and fell. => Jo Berg (indirect, cue): The lamp was cheap
    Ann Lahti came in and said the mill was old. => Ann Lahti (indirect, cue): the mill was old
    Ann Lahti came in and later said the mill was old. => Ann Lahti (indirect, cue): the mill was old
    Ann Lahti came in, then said the mill was old. => Ann Lahti (indirect, cue): the mill was old
    When Jo Berg left and said the mill was old, it rained. => Jo Berg (indirect, cue): the mill was old
    When Jo Berg left, and said the mill was old, Ann Lahti laughed. => Jo Berg (indirect, cue): the mill was old
    Ann Lahti said he would go and added that it rained. => Ann Lahti (indirect, cue): he would go | Ann Lahti (indirect, cue): it rained
    Ann Lahti said the mill was old and says it leaks. => Ann Lahti (indirect, cue): the mill was old | Ann Lahti (indirect, cue): it leaks
    Ann Lahti said the mill was old and Jo Berg says it leaks. => Ann Lahti (indirect, cue): the mill was old and Jo Berg says it leaks
    Ann Lahti met a neighbour, who knocked and said it was late. => a neighbour (indirect, cue): it was late
    Ann Lahti, who knocked, came in and said it was late. => Ann Lahti (indirect, cue): it was late
    Ann Lahti left, but went on to say that it was late. => Ann Lahti (indirect, cue): it was late
    Ann Lahti declined to say that it was late. => nothing
    Ann Lahti came in and went on to say that it was late. => Ann Lahti (indirect, cue): it was late
    The mayor was told by Ann Lahti that it was late. => Ann Lahti (indirect, cue): it was late
    The mayor was told that it was late. => nothing
    The mayor has said that it was late. => The mayor (indirect, cue): it was late
    The mayor had been told that it was late. => nothing
    The daily paper quoted Ann Lahti as saying that it was late. => Ann Lahti (indirect, cue): it was late
    Ann Lahti was quoted in the daily paper as saying that it was late. => Ann Lahti (indirect, cue): it was late
    “It was late,” the daily paper quoted Ann Lahti. => Ann Lahti (direct, distant cue): It was late,
    “It was late,” the daily paper quoted Ann Lahti as saying. => Ann Lahti (direct, cue): It was late,
    The daily paper quoted Ann Lahti: “It was late.” => Ann Lahti (direct, cue): It was late.
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
    The mayor walked to the hall to carry a sign saying “Pay us now” for hours. => The mayor (direct, cue): Pay us now
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
    Her senior adviser, Jane Roe, said it was late. => Jane Roe (indirect, cue): it was late
    “It was late,” her senior adviser Jane Roe said. => Jane Roe (direct, cue): It was late,
    “It was late,” Jo Berg, its mayor said. => Jo Berg (direct, cue): It was late,
    The mayor on Tuesday said it was late. => The mayor (indirect, cue): it was late
    The mayor, on Tuesday in Oslo, said it was late. => The mayor (indirect, cue): it was late
    Ann Lahti, who in 2010 said it was late, left. => Ann Lahti (indirect, cue): it was late
    They have both said it was late. => ? (indirect, cue): it was late
    Both have said it was late. => Both (indirect, cue): it was late
    In an interview Ann Lahti said it was late. => Ann Lahti (indirect, cue): it was late
    Ann Lahti (D), mayor of Oslo, said it was late. => Ann Lahti (indirect, cue): it was late
    Ann Lahti (D-Ohio), said it was late. => Ann Lahti (indirect, cue): it was late
    Ann Lahti — a baker — said it was late. => Ann Lahti (indirect, cue): it was late
    Ann Lahti, visibly shaken, said it was late. => Ann Lahti (indirect, cue): it was late
    Ann Lahti, on Monday, said it was late. => Ann Lahti (indirect, cue): it was late
    The policy, which the mayor, Jo Berg, said was old, fell. => Jo Berg (indirect, cue): was old
    Jo Berg, author of “The Mill,” said it was late. => Jo Berg (indirect, cue): it was late
"""
SPEAKERS_AFTER_THE_CUE = r"""
    “It was late,” wrote another. => another (direct, cue): It was late,
    “It was late,” said Jo Berg in a statement. => Jo Berg (direct, cue): It was late,
    “It was late,” said Jo Berg (D). => Jo Berg (direct, cue): It was late,
    “It was late,” said Jo Berg, a baker, on Monday. => Jo Berg (direct, cue): It was late,
    “It was late,” said Jo Berg, 44, a baker, and he left. => Jo Berg (direct, cue): It was late,
    “It was late,” said Jo Berg, a baker and a father, and left the hall. => Jo Berg (direct, cue): It was late,
    “It was late,” said a man who knows him. => a man who knows him (direct, cue): It was late,
    “It was late,” said a man that knows him, and left. => a man that knows him (direct, cue): It was late,
    “It was late,” said Mr. Berg, who left. => Berg (direct, cue): It was late,
    “It was late,” said Berg, who left. => Berg (direct, cue): It was late,
    “It was late,” said Jo Berg, of Oslo. => Jo Berg (direct, cue): It was late,
    “It was late,” said Jo Berg, now a baker. => Jo Berg (direct, cue): It was late,
    “It was late,” said Jo Berg, the author of “The Mill.” => Jo Berg (direct, cue): It was late,
    “It was late,” said the baker, who left. => the baker (direct, cue): It was late,
    “It was late,” said the table, which fell. => the table (direct, cue): It was late,
    “It was late,” said then Jo Berg. => Jo Berg (direct, cue): It was late,
    “It was late,” said it. => ? (direct, nan): It was late,
    “It was late,” said quietly Jo Berg. => Jo Berg (direct, cue): It was late,
"""
WHAT_IS_SAID = r"""
    According to Ann Lahti, it rained. => Ann Lahti (indirect, according to): it rained
    It rained, according to Ann Lahti. => Ann Lahti (indirect, according to): It rained
    It rained, according to Ann Lahti, and it froze. => Ann Lahti (indirect, according to): It rained
    In addition, according to Ann Lahti, it rained for days. => Ann Lahti (indirect, according to): it rained for days
    According to the police, Ann Lahti said, “It was late in the town.” => Ann Lahti (direct, cue): It was late in the town.
    “It was late,” she said, according to the transcript. => ? (direct, cue): It was late,
    Ann Lahti said it was late, according to the transcript. => Ann Lahti (indirect, cue): it was late
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
    The mayor said the mill was old according to the police. => The mayor (indirect, cue): the mill was old
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
"""
QUOTATION_BY_ITSELF = r"""
    “It was late and we left,” Ann Lahti said. “It rained for days on us.” => Ann Lahti (direct, cue): It was late and we left, | Ann Lahti (direct, same paragraph): It rained for days on us.
    “It was late and we left,” Ann Lahti said. Jo Berg said it had not. “It did not rain at all.” => Ann Lahti (direct, cue): It was late and we left, | Jo Berg (indirect, cue): it had not | Jo Berg (direct, previous sentence): It did not rain at all.
    “It was late and we left,” Ann Lahti said. The town said it had not. “It did not rain at all.” => Ann Lahti (direct, cue): It was late and we left, | The town (indirect, cue): it had not | Ann Lahti (direct, same paragraph): It did not rain at all.
    “It was late and we left,” Ann Lahti said. She said it had not. “It did not rain at all.” => Ann Lahti (direct, cue): It was late and we left, | Ann Lahti (indirect, cue): it had not | Ann Lahti (direct, previous sentence): It did not rain at all.
    “It rained for days on us.” It did. “It did so indeed,” Ann Lahti said. => Ann Lahti (direct, next quotation): It rained for days on us. | Ann Lahti (direct, cue): It did so indeed,
    “It rained for days on us.” It did. So it was. It was so. “It did so indeed,” Ann Lahti said. => ? (direct, nan): It rained for days on us. | Ann Lahti (direct, cue): It did so indeed,
    “It was late,” Ann Lahti said. “It did.\n\n“It rained for days on us.” => Ann Lahti (direct, cue): It was late, | Ann Lahti (direct, same paragraph): It did. | Ann Lahti (direct, continued): It rained for days on us.
    “It was late,” Ann Lahti said.\n\n“It rained for days on us.” => Ann Lahti (direct, cue): It was late, | Ann Lahti (direct, previous paragraph): It rained for days on us.
    “It was late,” Ann Lahti said.\n\nIt did. “It rained for days on us.” => Ann Lahti (direct, cue): It was late, | ? (direct, previous sentence): It rained for days on us.
    “It was late,” Ann Lahti said.\n\nIt snowed.\n\n“It rained for days on us.” => Ann Lahti (direct, cue): It was late, | ? (direct, previous sentence): It rained for days on us.
    “It rained for days on us.\n\n“It froze at night,” Ann Lahti said. => Ann Lahti (direct, continued): It rained for days on us. | Ann Lahti (direct, cue): It froze at night,
    Jo Berg laughed. “It rained for days on us.\n\n“It froze at night,” Ann Lahti said. => Ann Lahti (direct, continued): It rained for days on us. | Ann Lahti (direct, cue): It froze at night,
    “It was late,” Jo Berg said. “It rained for days on us.\n\n“It froze at night,” Ann Lahti said. => Jo Berg (direct, cue): It was late, | Jo Berg (direct, same paragraph): It rained for days on us. | Ann Lahti (direct, cue): It froze at night,
    Ann Lahti laughed. “It rained for days on us.” => Ann Lahti (direct, previous sentence): It rained for days on us.
    Ann Lahti laughed. It rained. “It rained for days on us.” => ? (direct, previous sentence): It rained for days on us.
    Ann Lahti said it was late. “It rained for days on us.” => Ann Lahti (indirect, cue): it was late | Ann Lahti (direct, previous sentence): It rained for days on us.
    Jo Berg, who knows Ann Lahti, said it was late. “It rained for days on us.” => Jo Berg (indirect, cue): it was late | Jo Berg (direct, previous sentence): It rained for days on us.
    Ann Lahti had “no words” for it. => nothing
    Ann Lahti was asked, “Who paid you for the trip?” => ? (direct, nan): Who paid you for the trip?
    “Who paid you for the trip?” Ann Lahti was asked. => ? (direct, nan): Who paid you for the trip?
    Lahti Slams the Mayor: “It Rained for Days”\n\nMayor Ann Lahti said that Lahti was ill. => Ann Lahti (direct, colon): It Rained for Days | Ann Lahti (indirect, cue): Lahti was ill
    Lahti on the Mayor: “It Rained for Days”\n\nMayor Ann Lahti said that Lahti was ill. => Ann Lahti (direct, colon): It Rained for Days | Ann Lahti (indirect, cue): Lahti was ill
    Lahti of Oslo: “It Rained for Days”\n\nMayor Ann Lahti said that Lahti was ill. => Ann Lahti (direct, colon): It Rained for Days | Ann Lahti (indirect, cue): Lahti was ill
    And then this from Ann Lahti: “It rained for days.” => Ann Lahti (direct, colon): It rained for days.
    Ann Lahti: “It rained for days.” => Ann Lahti (direct, colon): It rained for days.
    Ann Lahti, the mayor: “It rained for days.” => Ann Lahti (direct, colon): It rained for days.
    Ann Lahti had one wish: “It must rain for days.” => Ann Lahti (direct, colon): It must rain for days.
    Ann Lahti of the old town by the sea with the big new mill and the school: “It rained for days.” => Ann Lahti (direct, same sentence): It rained for days.
    The answer of the big old town by the wide sea with the big new mill and the school: “It rained for days.” => ? (direct, nan): It rained for days.
    “It rained for days.” — Ann Lahti => Ann Lahti (direct, signature): It rained for days.
    “It rained for days.”\n— Ann Lahti, mayor of Oslo => Ann Lahti (direct, signature): It rained for days.
    “It rained for days.”\n— Ann Lahti went home => ? (direct, nan): It rained for days.
    “It rained for days.”\n— Lahti => ? (direct, nan): It rained for days.
    “It rained for days.”\n\n— Ann Lahti => Ann Lahti (direct, signature): It rained for days.
    Ann Lahti wrote on Monday:\n\n“It rained for days.” => Ann Lahti (direct, cue): It rained for days.
    Ann Lahti wrote on Monday.\n\n“It rained for days.” => Ann Lahti (direct, previous sentence): It rained for days.
"""
NAMED_SPEAKERS = r"""
    “It was late,” Ann Lahti, Jo Berg and Mary Roe said. => Ann Lahti, Jo Berg and Mary Roe (direct, cue): It was late,
    “It was late,” Ann Lahti, Jo Berg, and Mayor Mary Roe said. => Ann Lahti, Jo Berg and Mary Roe (direct, cue): It was late,
    “It was late,” Ann Lahti and Jo Berg said. => Ann Lahti and Jo Berg (direct, cue): It was late,
    “It was late,” Ann Lahti and her mother said. => Ann Lahti and her mother (direct, cue): It was late,
    “It was late,” Olympic champion and mother of three Ann Lahti said. => Ann Lahti (direct, cue): It was late,
    “It was late,” the champion and the mother of Ann Lahti said. => the champion and the mother of Ann Lahti (direct, cue): It was late,
    “It was late,” Mayor Ann Lahti said. => Ann Lahti (direct, cue): It was late,
    “It was late,” one House Republican said. => one House Republican (direct, cue): It was late,
    “It was late,” said the baker, Ann Lahti. => Ann Lahti (direct, cue): It was late,
    “It was late,” said the pastor, the Rev. Jo Berg. => Jo Berg (direct, cue): It was late,
    “It was late,” said a friend of the victim, Ann Lahti. => a friend of the victim (direct, cue): It was late,
    “It was late,” said an aide to the mayor, Ann Lahti. => Ann Lahti (direct, cue): It was late,
    “It was late,” said the Bank of Norland’s chief economist, Ann Lahti. => Ann Lahti (direct, cue): It was late,
    “It was late,” said another German paper, Die Welt. => Die Welt (direct, cue): It was late,
    “It was late,” said an Ohio baker, a man of few words. => an Ohio baker (direct, cue): It was late,
    “It was late,” said Oslo’s chief engineer. => Oslo’s chief engineer (direct, cue): It was late,
    “It was late,” said Ann Lahti’s brother. => Ann Lahti’s brother (direct, cue): It was late,
    “It was late,” said the head of the Bakers Union Jo Berg. => Jo Berg (direct, cue): It was late,
    “It was late,” said leader of the opposition Ann Lahti. => Ann Lahti (direct, cue): It was late,
    “It was late,” said Bakers Union head Jo Berg. => Jo Berg (direct, cue): It was late,
    “It was late,” said Jo Berg MP. => Jo Berg (direct, cue): It was late,
    “It was late,” said Jo Berg of the Bakers Union. => Jo Berg (direct, cue): It was late,
    The Bakers Association met. “It was late,” the association said. => Bakers Association (direct, cue): It was late,
    The Bakers Association met the Fish Association. “It was late,” the association said. => the association (direct, cue): It was late,
    The Bakers Association met. It rained.\n\nIt rained.\n\nIt rained.\n\nIt rained. “It was late,” the association said. => Bakers Association (direct, cue): It was late,
    Senator Ann Lahti came. “It was late,” the senator said. => Ann Lahti (direct, cue): It was late,
    Senator Ann Lahti came. “It was late,” a senator said. => a senator (direct, cue): It was late,
    Senator Ann Lahti met Senator Jo Berg. “It was late,” the senator said. => Jo Berg (direct, cue): It was late,
    Finnish President Ann Lahti came. “It was late,” Finland’s president said. => Ann Lahti (direct, cue): It was late,
    Finnish President Ann Lahti came. “It was late,” the Finnish president said. => Ann Lahti (direct, cue): It was late,
    “It was late,” the Bakers Union report said. => Bakers Union (direct, cue): It was late,
    “It was late,” a report by the Bakers Union said. => Bakers Union (direct, cue): It was late,
    “It was late,” a letter from Ann Lahti said. => Ann Lahti (direct, cue): It was late,
    Ann Lahti wrote in a letter that it was late. “It was very late,” the letter said. => Ann Lahti (indirect, cue): it was late | Ann Lahti (direct, cue): It was very late,
    Ann Lahti wrote in a letter that it was late. “It was very late,” the report said. => Ann Lahti (indirect, cue): it was late | the report (direct, cue): It was very late,
    Ann Lahti, an old baker, met Jo Berg. “It was late,” the baker said. => Ann Lahti (direct, cue): It was late,
    Ann Lahti, 26, met Jo Berg. “It was late,” the 26-year-old said. => Ann Lahti (direct, cue): It was late,
    Ann Lahti, 26, met Jo Berg, 26. “It was late,” the 26-year-old said. => the 26-year-old (direct, cue): It was late,
    A baker from Oulu came. Ann Lahti left. “It was late,” the baker said. => A baker from Oulu (direct, cue): It was late,
    Ann Lahti came. “It was late,” said the striker. => Ann Lahti (direct, cue): It was late,
    A baker said it was late. Ann Lahti, 44, said she was tired. => Ann Lahti (indirect, cue): it was late | Ann Lahti (indirect, cue): she was tired
    “It was late,” officials said. => officials (direct, cue): It was late,
"""
PRONOUNS = r"""
    Ann Lahti came. “It was late,” she said. => Ann Lahti (direct, cue): It was late,
    Ann Lahti came. “It was late,” he said. => ? (direct, cue): It was late,
    Ann Lahti met Bo Reyes. “It was late,” he said. => Bo Reyes (direct, cue): It was late,
    Ann Lahti met Mary Roe. “It was late,” she said. => Ann Lahti (direct, cue): It was late,
    Mary Roe met Ann Lahti, who slept. “It was late,” she said. => Mary Roe (direct, cue): It was late,
    The Bakers Union met. “It was late,” it said. => ? (direct, cue): It was late,
    Ann Lahti and Jo Berg came. “It was late,” they said. => Ann Lahti and Jo Berg (direct, cue): It was late,
    His mother, Ann Lahti, came. “It was late,” she said. => Ann Lahti (direct, cue): It was late,
"""
SPOKESPEOPLE = r"""
    “It leaks,” said Ann Lahti, a spokeswoman for the Bakers Union. => Ann Lahti (direct, cue): It leaks,
    “It leaks,” a Bakers Union spokesman said. => a Bakers Union spokesman (direct, cue): It leaks,
    “It leaks,” said farmer Ann Lahti. => Ann Lahti (direct, cue): It leaks,
    A spokesman for Ann Lahti said it was late. => A spokesman for Ann Lahti (indirect, cue): it was late
    Ann Lahti’s lawyer said it was late. => Ann Lahti’s lawyer (indirect, cue): it was late
    The lawyers for Ann Lahti said it was late. => The lawyers for Ann Lahti (indirect, cue): it was late
    The Bakers Union’s lawyers said it was late. => The Bakers Union’s lawyers (indirect, cue): it was late
    The Bakers Union, through its lawyer, said it was late. => Bakers Union (indirect, cue): it was late
"""
NO_COMMENT = r"""
    Ann Lahti declined to comment. => nothing
    Ann Lahti did not respond to requests for comment. => nothing
    Ann Lahti could not be reached for comment. => nothing
    Ann Lahti refused to say who paid. => nothing
"""
OTHER_CUES = r"""
    Ann Lahti made it clear that it was late. => Ann Lahti (indirect, cue): it was late
    Ann Lahti pointed out that it was late. => Ann Lahti (indirect, cue): it was late
    Ann Lahti took to Twitter to say it was late. => Ann Lahti (indirect, cue): it was late
    Police believe it was late. => Police (indirect, cue): it was late
    Critics say it was late. => Critics (indirect, cue): it was late
    Ann Lahti asked whether it was late. => Ann Lahti (indirect, cue): whether it was late
    Ann Lahti asked Jo Berg whether it was late. => Ann Lahti (indirect, cue): whether it was late
    Ann Lahti wondered if it was late. => Ann Lahti (indirect, cue): if it was late
    Ann Lahti denied that it was late. => Ann Lahti (indirect, cue): it was late
    Ann Lahti called the mill “a wreck.” => Ann Lahti (mixed, cue): the mill “a wreck.”
    Ann Lahti called the mill a wreck. => Ann Lahti (indirect, cue): the mill a wreck
    Ann Lahti urged the bakers to leave. => Ann Lahti (indirect, cue): the bakers to leave
    Ann Lahti promised to leave. => Ann Lahti (indirect, cue): to leave
    Ann Lahti threatened to leave. => Ann Lahti (indirect, cue): to leave
    Ann Lahti accused Jo Berg of selling the mill. => Ann Lahti (indirect, cue): Jo Berg of selling the mill
    Ann Lahti described the mill as “a wreck.” => Ann Lahti (mixed, cue): the mill as “a wreck.”
    Ann Lahti described the mill as old. => Ann Lahti (indirect, cue): the mill as old
    Ann Lahti said of the mill: “It is a wreck.” => Ann Lahti (direct, cue): It is a wreck.
    Ann Lahti agreed. => nothing
    Ann Lahti agreed that it was late. => Ann Lahti (indirect, cue): it was late
    Ann Lahti predicted floods would come. => Ann Lahti (indirect, cue): floods would come
"""


def told(text):
    """All quotations of a text in one line."""
    rows = extract_quotes(text).fillna({"speaker": "?"}).itertuples()
    return " | ".join(f"{row.speaker} ({row.kind}, {row.rule}): {row.text}" for row in rows) or "nothing"


def lines():
    for line in filter(
        None,
        map(
            str.strip,
            "\n".join(
                [
                    SPEAKERS_BEFORE_THE_CUE,
                    SPEAKERS_AFTER_THE_CUE,
                    WHAT_IS_SAID,
                    QUOTATION_BY_ITSELF,
                    NAMED_SPEAKERS,
                    PRONOUNS,
                    SPOKESPEOPLE,
                    NO_COMMENT,
                    OTHER_CUES,
                ]
            ).splitlines(),
        ),
    ):
        text, expected = line.replace("\\n", "\n").split(" => ")
        yield pytest.param(text, expected, id=text)


@pytest.mark.parametrize(("text", "expected"), list(lines()))
def test_a_sentence_is_read_as_a_reader_would(text, expected):
    assert told(text) == expected
