"""Whom the words for a speaker mean, and which words report.

Each line is a text and, after the arrow, all its quotations. ? is a speaker that the text does not name. After a comma
stands what the speaker is, after "of" the organisation, after "in" who passes the words on.
"""

import pytest
from told import sentences, told

QUOTATION_BY_ITSELF = r"""
    “It was late and we left,” Ann Lahti said. “It rained for days on us.” => Ann Lahti (direct, cue): It was late and we left, | Ann Lahti (direct, same paragraph): It rained for days on us.
    “It was late and we left,” Ann Lahti said. Jo Berg said it had not. “It did not rain at all.” => Ann Lahti (direct, cue): It was late and we left, | Jo Berg (indirect, cue): it had not | Jo Berg (direct, previous sentence): It did not rain at all.
    “It was late and we left,” Ann Lahti said. The town said it had not. “It did not rain at all.” => Ann Lahti (direct, cue): It was late and we left, | The town (indirect, cue): it had not | Ann Lahti (direct, same paragraph): It did not rain at all.
    “It was late and we left,” Ann Lahti said. She said it had not. “It did not rain at all.” => Ann Lahti (direct, cue): It was late and we left, | Ann Lahti (indirect, cue): it had not | Ann Lahti (direct, previous sentence): It did not rain at all.
    “It rained for days on us.” It did. “It did so indeed,” Ann Lahti said. => Ann Lahti (direct, next quotation): It rained for days on us. | Ann Lahti (direct, cue): It did so indeed,
    “It rained for days on us.” It did. So it was. It was so. “It did so indeed,” Ann Lahti said. => ? (direct, unattributed): It rained for days on us. | Ann Lahti (direct, cue): It did so indeed,
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
    Ann Lahti was asked, “Who paid you for the trip?” => ? (direct, unattributed): Who paid you for the trip?
    “Who paid you for the trip?” Ann Lahti was asked. => ? (direct, unattributed): Who paid you for the trip?
    Lahti Slams the Mayor: “It Rained for Days”\n\nMayor Ann Lahti said that Lahti was ill. => Ann Lahti, Mayor (direct, colon): It Rained for Days | Ann Lahti, Mayor (indirect, cue): Lahti was ill
    Lahti on the Mayor: “It Rained for Days”\n\nMayor Ann Lahti said that Lahti was ill. => Ann Lahti, Mayor (direct, colon): It Rained for Days | Ann Lahti, Mayor (indirect, cue): Lahti was ill
    And then this from Ann Lahti: “It rained for days.” => Ann Lahti (direct, colon): It rained for days.
    Ann Lahti: “It rained for days.” => Ann Lahti (direct, colon): It rained for days.
    Ann Lahti, the mayor: “It rained for days.” => Ann Lahti, mayor (direct, colon): It rained for days.
    Ann Lahti had one wish: “It must rain for days.” => Ann Lahti (direct, colon): It must rain for days.
    Ann Lahti of the old town by the sea with the big new mill and the school: “It rained for days.” => Ann Lahti (direct, colon): It rained for days.
    The answer of the big old town by the wide sea with the big new mill and the school: “It rained for days.” => the big old town by the wide sea with the big new mill and the school (direct, colon): It rained for days.
    “It rained for days.” — Ann Lahti => Ann Lahti (direct, signature): It rained for days.
    “It rained for days.”\n— Ann Lahti, mayor of Oslo => Ann Lahti, mayor of Oslo (direct, signature): It rained for days.
    “It rained for days.”\n— Ann Lahti went home => ? (direct, unattributed): It rained for days.
    “It rained for days.”\n— Lahti => ? (direct, unattributed): It rained for days.
    “It rained for days.”\n\n— Ann Lahti => Ann Lahti (direct, signature): It rained for days.
    Ann Lahti wrote on Monday:\n\n“It rained for days.” => Ann Lahti (direct, cue): It rained for days.
    Ann Lahti wrote on Monday.\n\n“It rained for days.” => Ann Lahti (direct, previous sentence): It rained for days.
    Jo Berg, a baker, laughed at it. “It rained for days on us.” => Jo Berg, baker (direct, previous sentence): It rained for days on us.
    The town laughed at it. “It rained for days on us.” => The town (direct, previous sentence): It rained for days on us.
    The town, Jo Berg said, had laughed. “It rained for days on us.” => Jo Berg (indirect, cue): The town | Jo Berg (indirect, cue): had laughed | Jo Berg (direct, previous sentence): It rained for days on us.
    It was late, Jo Berg said. “It rained for days on us.” => Jo Berg (indirect, cue): It was late | Jo Berg (direct, previous sentence): It rained for days on us.
    The mill was old. Jo Berg said so of the town. “It rained for days on us.” => Jo Berg (direct, previous sentence): It rained for days on us.
"""
NAMED_SPEAKERS = r"""
    “It was late,” Ann Lahti, Jo Berg and Mary Roe said. => Ann Lahti, Jo Berg and Mary Roe (direct, cue): It was late,
    “It was late,” Ann Lahti, Jo Berg, and Mayor Mary Roe said. => Ann Lahti, Jo Berg and Mary Roe (direct, cue): It was late,
    “It was late,” Ann Lahti and Jo Berg said. => Ann Lahti and Jo Berg (direct, cue): It was late,
    “It was late,” Ann Lahti and her mother said. => Ann Lahti and her mother (direct, cue): It was late,
    “It was late,” Olympic champion and mother of three Ann Lahti said. => Ann Lahti (direct, cue): It was late,
    “It was late,” the champion and the mother of Ann Lahti said. => the champion and the mother of Ann Lahti (direct, cue): It was late,
    “It was late,” Mayor Ann Lahti said. => Ann Lahti, Mayor (direct, cue): It was late,
    “It was late,” said the baker, Ann Lahti. => Ann Lahti, baker (direct, cue): It was late,
    “It was late,” said the pastor, the Rev. Jo Berg. => Jo Berg, Rev. (direct, cue): It was late,
    “It was late,” said a friend of the victim, Ann Lahti. => a friend of the victim (direct, cue): It was late,
    “It was late,” said the Bank of Norland’s chief economist, Ann Lahti. => Ann Lahti, chief economist of Bank of Norland (direct, cue): It was late,
    “It was late,” said another German paper, Die Welt. => Die Welt (direct, cue): It was late,
    “It was late,” said an Ohio baker, a man of few words. => an Ohio baker (direct, cue): It was late,
    “It was late,” said Oslo’s chief engineer. => Oslo’s chief engineer (direct, cue): It was late,
    “It was late,” said Ann Lahti’s brother. => Ann Lahti’s brother (direct, cue): It was late,
    “It was late,” said the head of the Bakers Union Jo Berg. => Jo Berg, head of Bakers Union (direct, cue): It was late,
    “It was late,” said a lawyer hired by Dr Jo Berg. => a lawyer hired by Dr Jo Berg (direct, cue): It was late,
    “It was late,” said a friend of Mayor Jo Berg. => a friend of Mayor Jo Berg (direct, cue): It was late,
    “It was late,” said an aide working for Senator Jo Berg. => an aide working for Senator Jo Berg (direct, cue): It was late,
    “It was late,” said Bakers Union head Jo Berg. => Jo Berg, head of Bakers Union (direct, cue): It was late,
    “It was late,” said Jo Berg MP. => Jo Berg (direct, cue): It was late,
    “It was late,” said Jo Berg of the Bakers Union. => Jo Berg of Bakers Union (direct, cue): It was late,
    The Bakers Association met. “It was late,” the association said. => Bakers Association (direct, cue): It was late,
    The Bakers Association met the Fish Association. “It was late,” the association said. => the association (direct, cue): It was late,
    The Bakers Association met. It rained.\n\nIt rained.\n\nIt rained.\n\nIt rained. “It was late,” the association said. => Bakers Association (direct, cue): It was late,
    Senator Ann Lahti came. “It was late,” the senator said. => Ann Lahti, Senator (direct, cue): It was late,
    Senator Ann Lahti came. “It was late,” a senator said. => a senator (direct, cue): It was late,
    Senator Ann Lahti met Senator Jo Berg. “It was late,” the senator said. => Jo Berg, Senator (direct, cue): It was late,
    Finnish President Ann Lahti came. “It was late,” Finland’s president said. => Ann Lahti, Finnish President (direct, cue): It was late,
    Finnish President Ann Lahti came. “It was late,” the Finnish president said. => Ann Lahti, Finnish President (direct, cue): It was late,
    “It was late,” the Bakers Union report said. => Bakers Union (direct, cue): It was late,
    “It was late,” a report by the Bakers Union said. => Bakers Union (direct, cue): It was late,
    “It was late,” a letter from Ann Lahti said. => Ann Lahti (direct, cue): It was late,
    Ann Lahti wrote in a letter that it was late. “It was very late,” the letter said. => Ann Lahti (indirect, cue): it was late | Ann Lahti (direct, cue): It was very late,
    Ann Lahti wrote in a letter that it was late. “It was very late,” the report said. => Ann Lahti (indirect, cue): it was late | the report (direct, cue): It was very late,
    Ann Lahti, an old baker, met Jo Berg. “It was late,” the baker said. => Ann Lahti, old baker (direct, cue): It was late,
    Ann Lahti, 26, met Jo Berg. “It was late,” the 26-year-old said. => Ann Lahti (direct, cue): It was late,
    Ann Lahti, 26, met Jo Berg, 26. “It was late,” the 26-year-old said. => the 26-year-old (direct, cue): It was late,
    A baker from Oulu came. Ann Lahti left. “It was late,” the baker said. => A baker from Oulu (direct, cue): It was late,
    A baker said it was late. Ann Lahti, 44, said she was tired. => Ann Lahti (indirect, cue): it was late | Ann Lahti (indirect, cue): she was tired
    “It was late,” officials said. => officials (direct, cue): It was late,
    “It was late,” said the baker, Norbank. => Norbank, baker (direct, cue): It was late,
    “It was late,” said the lender, Norbank. => Norbank, lender (direct, cue): It was late,
    “It was late,” said the baker, Ann Lahti’s mother. => the baker (direct, cue): It was late,
    “It was late,” said the baker, Ann Lahti, who left. => Ann Lahti, baker (direct, cue): It was late,
    “It was late,” said the Ohio baker, Ann Lahti. => Ann Lahti, baker (direct, cue): It was late,
    “It was late,” said the Ohio lender, Norbank. => Norbank, lender (direct, cue): It was late,
    “It was late,” said a Turku lender, Norbank. => Norbank, lender (direct, cue): It was late,
    “It was late,” said a baker, the old poet Ann Lahti. => Ann Lahti, old poet (direct, cue): It was late,
    “It was late,” said a baker, who met Ann Lahti. => a baker (direct, cue): It was late,
"""
PRONOUNS = r"""
    Ann Lahti came. “It was late,” she said. => Ann Lahti (direct, cue): It was late,
    Ann Lahti came. “It was late,” he said. => ? (direct, cue): It was late,
    Ann Lahti met Bo Reyes. “It was late,” he said. => Bo Reyes (direct, cue): It was late,
    Ann Lahti met Mary Roe. “It was late,” she said. => Ann Lahti (direct, cue): It was late,
    Mary Roe met Ann Lahti, who slept. “It was late,” she said. => Mary Roe (direct, cue): It was late,
    The Bakers Union met. “It was late,” it said. => Bakers Union (direct, cue): It was late,
    Ann Lahti and Jo Berg came. “It was late,” they said. => Ann Lahti and Jo Berg (direct, cue): It was late,
    His mother, Ann Lahti, came. “It was late,” she said. => Ann Lahti (direct, cue): It was late,
    A woman laughed. “It was late,” she said. => A woman (direct, cue): It was late,
    A woman laughed. “It was late,” he said. => ? (direct, cue): It was late,
    A man laughed. “It was late,” he said. => A man (direct, cue): It was late,
    A man laughed. “It was late,” she said. => ? (direct, cue): It was late,
    A skipper laughed. “It was late,” he said. => A skipper (direct, cue): It was late,
    On his boat a skipper laughed. “It was late,” he said. => ? (direct, cue): It was late,
    The skipper laughed. “It was late,” he said. => ? (direct, cue): It was late,
    Ann Lahti laughed. A skipper slept. “It was late,” he said. => A skipper (direct, cue): It was late,
"""
SPOKESPEOPLE = r"""
    “It leaks,” said Ann Lahti, a spokeswoman for the Bakers Union. => Ann Lahti, spokeswoman of Bakers Union (direct, cue): It leaks,
    “It leaks,” a Bakers Union spokesman said. => a Bakers Union spokesman of Bakers Union (direct, cue): It leaks,
    “It leaks,” said farmer Ann Lahti. => Ann Lahti, farmer (direct, cue): It leaks,
    A spokesman for Ann Lahti said it was late. => A spokesman for Ann Lahti of Ann Lahti (indirect, cue): it was late
    Ann Lahti’s lawyer said it was late. => Ann Lahti’s lawyer of Ann Lahti (indirect, cue): it was late
    The lawyers for Ann Lahti said it was late. => The lawyers for Ann Lahti (indirect, cue): it was late
    The Bakers Union’s lawyers said it was late. => The Bakers Union’s lawyers of Bakers Union (indirect, cue): it was late
    The Bakers Union, through its lawyer, said it was late. => Bakers Union (indirect, cue): it was late
    “It leaks,” said Rain Works climate scientist Ann Lahti. => Ann Lahti, climate scientist (direct, cue): It leaks,
    “It leaks,” said Norwegian climate scientist Ann Lahti. => Ann Lahti, Norwegian climate scientist (direct, cue): It leaks,
    “It leaks,” said systems and services officer Ann Lahti. => Ann Lahti, systems and services officer (direct, cue): It leaks,
    “It leaks,” said trade and services officer Ann Lahti. => Ann Lahti, trade and services officer (direct, cue): It leaks,
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
ORGANISATIONS = r"""
    The Bakers Union met. “It leaks,” said the group. => Bakers Union (direct, cue): It leaks,
    Norbank, a lender, lost money. “It leaks,” the lender said. => Norbank (direct, cue): It leaks,
    The lender Norbank lost money. “It leaks,” the lender said. => Norbank (direct, cue): It leaks,
    Norland Airlines lost money. “It leaks,” the Oslo-based airline said. => Norland Airlines (direct, cue): It leaks,
    Norland Airlines lost money. “It leaks,” the world’s second biggest airline said. => Norland Airlines (direct, cue): It leaks,
    Norland Airlines lost money. “It leaks,” the parent company said. => the parent company (direct, cue): It leaks,
    Norland Airlines lost money. “It leaks,” the company said. => Norland Airlines (direct, cue): It leaks,
    Norland Airlines lost money. It rained. It rained. It rained. It rained. “It leaks,” the company said. => the company (direct, cue): It leaks,
    Norland Airlines lost money. It rained. It rained. It rained. It rained. “It leaks,” the airline said. => Norland Airlines (direct, cue): It leaks,
    After talks with Norland Airlines, the company said it leaks. => the company (indirect, cue): it leaks
    Norland Airlines met Sudland Airlines. Norland Airlines flew and Norland Airlines fell; Norland Airlines rose. “It leaks,” the airline said. => Norland Airlines (direct, cue): It leaks,
    Norland Airlines met Sudland Airlines. “It leaks,” the airline said. => the airline (direct, cue): It leaks,
    Norland Airlines lost money. A company statement said it leaks. => Norland Airlines (indirect, cue): it leaks
    Norland Airlines lost money. The company’s report said it leaks. => Norland Airlines (indirect, cue): it leaks
    The Bakers Union met. It bought Norland Airlines. “It leaks,” the company said. => Bakers Union (direct, cue): It leaks,
"""
DOCUMENTS = r"""
    The FAO report said it leaks. => FAO (indirect, cue): it leaks
    A survey by the Bakers Union said it leaks. => Bakers Union (indirect, cue): it leaks
    A survey by the big Bakers Union said it leaks. => Bakers Union (indirect, cue): it leaks
    An email from the operators said it leaks. => the operators (indirect, cue): it leaks
    An email from a driver said it leaks. => a driver (indirect, cue): it leaks
    The Bakers Union’s report said it leaks. => Bakers Union (indirect, cue): it leaks
    The Bakers Union published a letter. “It leaks,” the letter said. => Bakers Union (direct, cue): It leaks,
    Ann Lahti said in a statement that it leaks. “It is old,” the statement said. => Ann Lahti (indirect, cue): it leaks | Ann Lahti (direct, cue): It is old,
    Ann Lahti posted a video on Monday. “It is old,” the post said. => Ann Lahti (direct, cue): It is old,
    Ann Lahti slept on Monday. “It is old,” the post said. => the post (direct, cue): It is old,
    According to a report by the Bakers Union, it leaks. => Bakers Union (indirect, according to): it leaks
    According to court documents, it leaks. => court documents (indirect, according to): it leaks
    A tally by the Rain Watch said it leaks. => Rain Watch (indirect, cue): it leaks
    A friend of the Rain Watch said it leaks. => A friend of the Rain Watch of Rain Watch (indirect, cue): it leaks
    According to a tally by the Rain Watch, it leaks. => Rain Watch (indirect, according to): it leaks
    According to a friend at the Rain Watch, it leaks. => a friend at the Rain Watch of Rain Watch (indirect, according to): it leaks
"""
SOMEBODY_WITHOUT_A_NAME = r"""
    A baker from Oulu came. “It was late,” the old baker said. => the old baker (direct, cue): It was late,
    A baker from Oulu came. “It was late,” that baker said. => A baker from Oulu (direct, cue): It was late,
    An old baker from Oulu came. “It was late,” the old baker said. => An old baker from Oulu (direct, cue): It was late,
    A woman said it was late. Jo Berg, 44, said he was tired. => Jo Berg (indirect, cue): it was late | Jo Berg (indirect, cue): he was tired
    A woman said it was late. Mary Roe, 44, said she was tired. => Mary Roe (indirect, cue): it was late | Mary Roe (indirect, cue): she was tired
    A baker said it was late. It rained. Ann Lahti, 44, said she was tired. => Ann Lahti (indirect, cue): it was late | Ann Lahti (indirect, cue): she was tired
    A baker said it was late. It rained. It froze. Ann Lahti, 44, said she was tired. => A baker (indirect, cue): it was late | Ann Lahti (indirect, cue): she was tired
    A baker and a driver said it was late. Ann Lahti, 44, said she was tired. => A baker and a driver (indirect, cue): it was late | Ann Lahti (indirect, cue): she was tired
    Its director said it was late. Ann Lahti, 44, said she was tired. => Ann Lahti (indirect, cue): it was late | Ann Lahti (indirect, cue): she was tired
    Oslo’s mayor said it was late. Ann Lahti, 44, said she was tired. => Oslo’s mayor (indirect, cue): it was late | Ann Lahti (indirect, cue): she was tired
    A doctor said it was late. Dr. Ann Lahti said she was tired. => Ann Lahti, Dr. (indirect, cue): it was late | Ann Lahti, Dr. (indirect, cue): she was tired
"""
RELAYED = r"""
    Norpress quoted Ann Lahti as saying that it rained. => Ann Lahti in Norpress (indirect, cue): it rained
    Ann Lahti was quoted by Norpress as saying that it rained. => Ann Lahti in Norpress (indirect, cue): it rained
    Ann Lahti was quoted as saying by Norpress that it rained. => Ann Lahti in Norpress (indirect, cue): it rained
    “It rained,” the paper quoted Ann Lahti. => Ann Lahti in the paper (direct, cue): It rained,
    “It rained,” Ann Lahti said, according to the paper. => Ann Lahti in the paper (direct, cue): It rained,
    Jo Berg said Ann Lahti told him that it rained and froze. => Ann Lahti in Jo Berg (indirect, cue): it rained and froze
    Jo Berg said that she told him that it rained. => Jo Berg (indirect, cue): she told him that it rained
    According to Jo Berg, Ann Lahti said it rained. => Ann Lahti in Jo Berg (indirect, cue): it rained
"""
CLAIMS = r"""
    Ann Lahti's argument was that it rained for days. => Ann Lahti (indirect, cue): it rained for days
    They heard his warning that the dam that broke was old. => ? (indirect, cue): the dam that broke was old
    Ann Lahti repeated her warning that “it leaks.” => Ann Lahti (direct, cue): it leaks.
    In the words of Ann Lahti, it leaks. => Ann Lahti (indirect, according to): it leaks
    “It leaks,” in the words of Ann Lahti. => Ann Lahti (direct, according to): It leaks,
    Ann Lahti’s answer was: “It leaks.” => Ann Lahti (direct, colon): It leaks.
    Her answer: “It leaks for days.” => ? (direct, colon): It leaks for days.
    Ann Lahti’s first post on Twitter said: “It leaks for days.” => Ann Lahti (direct, cue): It leaks for days.
"""
CUES = r"""
    “It leaks,” the mayor boomed. => the mayor (direct, distant cue): It leaks,
    The mayor boomed, “It leaks for days.” => The mayor (direct, distant cue): It leaks for days.
    The mayor boomed: “It leaks for days.” => The mayor (direct, distant cue): It leaks for days.
    The mayor fell, “it leaks.” => nothing
    “The dam will break,” whispers guide Joel Fry. => Joel Fry, guide (direct, cue): The dam will break,
    “It leaks!” mumbles Joel Fry. => Joel Fry (direct, cue): It leaks!
    “It leaks,” she smiled. => ? (direct, cue): It leaks,
    “It leaks,” the mayor, smiling, replied. => the mayor (direct, cue): It leaks,
    An email, seen by Ann Lahti, said it leaks. => An email (indirect, cue): it leaks
    The phone calls hurt. => nothing
    The said mill leaks. => nothing
    The widely reported leak hurt. => nothing
    Easier said than done, it leaks. => nothing
    That said, it leaks. => nothing
    Ann Lahti made clear that it leaks. => Ann Lahti (indirect, cue): it leaks
    Ann Lahti made clear bread. => nothing
    It goes without saying that it leaks. => nothing
    Say it leaks. => nothing
    Let us say it leaks. => nothing
    That is to say, it leaks. => nothing
    The sign says it leaks. => The sign (indirect, cue): it leaks
    The law says it leaks. => The law (indirect, cue): it leaks
    Studies say it leaks. => Studies (indirect, cue): it leaks
    Polls suggest it leaks. => Polls (indirect, cue): it leaks
    Ann Lahti suggested that the mill close. => Ann Lahti (indirect, cue): the mill close
    Ann Lahti recommended closing it. => Ann Lahti (indirect, cue): closing it
    Ann Lahti tweeted that it leaks. => Ann Lahti (indirect, cue): it leaks
    “It leaks,” tweeted Ann Lahti. => Ann Lahti (direct, cue): It leaks,
    “It leaks,” @annlahti wrote. => @annlahti (direct, cue): It leaks,
    “It leaks,” they say. => ? (direct, cue): It leaks,
    “It leaks” is what Ann Lahti said. => Ann Lahti (direct, distant cue): It leaks
    What Ann Lahti said is that it leaks. => Ann Lahti (indirect, cue): it leaks
    Ann Lahti: It leaks. => nothing
    NORVIK (AP) — Ann Lahti said it leaks. => Ann Lahti (indirect, cue): it leaks
    Ann Lahti says mill leaks\n\nThe mill leaks, Ann Lahti said on Monday. => Ann Lahti (indirect, cue): mill leaks | Ann Lahti (indirect, cue): The mill leaks
    Mill leaks, says Lahti\n\nThe mill leaks, Ann Lahti said on Monday. => Ann Lahti (indirect, cue): The mill leaks
    Mill leaks: Lahti\n\nThe mill leaks, Ann Lahti said on Monday. => Ann Lahti (indirect, cue): The mill leaks
    It was announced as said by the mayor. => nothing
    Like said Ann Lahti, it leaks. => nothing
    As stated Ann Lahti, it leaks. => nothing
    After saying it leaks, Ann Lahti left. => Ann Lahti (indirect, cue): it leaks
    By saying it leaks, Ann Lahti hurt the town. => Ann Lahti (indirect, cue): it leaks
    A previously announced plan hurts the town. => nothing
    A previously said word hurts the town. => nothing
    It misled them into thinking that it leaks. => nothing
    The mayor's claim hurt the town. => nothing
    The bakers call the mill “a wreck.” => The bakers (mixed, cue): the mill “a wreck.”
    The bakers, they claim, are old. => ? (indirect, cue): The bakers | ? (indirect, cue): are old
    A town call centre shut. => nothing
"""
CAPACITIES = r"""
    “It leaks,” said Ann Lahti, chief economist and head of research at the Bank of Norland. => Ann Lahti, chief economist and head of research of Bank of Norland (direct, cue): It leaks,
    “It leaks,” said chief economist Ann Lahti. => Ann Lahti, chief economist (direct, cue): It leaks,
"""
WHAT_SPEAKERS_ARE = r"""
    “It leaks,” said Ann Lahti, the mayor of Oslo. => Ann Lahti, mayor of Oslo (direct, cue): It leaks,
    “It leaks,” said Ann Lahti, a baker who lives in Oslo. => Ann Lahti, baker (direct, cue): It leaks,
    “It leaks,” said Ann Lahti, 44, a baker. => Ann Lahti, baker (direct, cue): It leaks,
    “It leaks,” said Ann Lahti, chief economist at the Bakers Union. => Ann Lahti, chief economist of Bakers Union (direct, cue): It leaks,
    “It leaks,” said Ann Lahti, who runs Norbank. => Ann Lahti (direct, cue): It leaks,
    “It leaks,” said Ann Lahti. She is a baker. => Ann Lahti, baker (direct, cue): It leaks,
    “It leaks,” said Ann Lahti. The Oslo baker, 44, left. => Ann Lahti (direct, cue): It leaks,
    “It leaks,” said the old baker Ann Lahti. => Ann Lahti, old baker (direct, cue): It leaks,
    “It leaks,” said baker and poet Ann Lahti. => Ann Lahti, baker and poet (direct, cue): It leaks,
    “It leaks,” said former mayor Ann Lahti. => Ann Lahti, former mayor (direct, cue): It leaks,
    “It leaks,” said Norbank’s chief economist, Ann Lahti. => Ann Lahti, chief economist (direct, cue): It leaks,
    “It leaks,” said the Bakers Union’s Ann Lahti. => Ann Lahti of Bakers Union (direct, cue): It leaks,
    “It leaks,” said Ann Lahti of the Bakers Union. => Ann Lahti of Bakers Union (direct, cue): It leaks,
    “It leaks,” said Ann Lahti from the Bakers Union. => Ann Lahti of Bakers Union (direct, cue): It leaks,
    “It leaks,” said Ann Lahti at the Bakers Union. => Ann Lahti of Bakers Union (direct, cue): It leaks,
    “It leaks,” said Ann Lahti, with the Bakers Union. => Ann Lahti of Bakers Union (direct, cue): It leaks,
    “It leaks,” said Ann Lahti, head of the Bakers Union. => Ann Lahti, head of Bakers Union (direct, cue): It leaks,
    “It leaks,” said Ann Lahti (Bakers Union). => Ann Lahti of Bakers Union (direct, cue): It leaks,
    “It leaks,” said Dr. Ann Lahti. => Ann Lahti, Dr. (direct, cue): It leaks,
    “It leaks,” said Prof. Ann Lahti, an engineer. => Ann Lahti, engineer; Prof. (direct, cue): It leaks,
    “It leaks,” said Ann Lahti, his mother. => Ann Lahti (direct, cue): It leaks,
    “It leaks,” said his mother, Ann Lahti. => Ann Lahti (direct, cue): It leaks,
    “It leaks,” said bakers Ann Lahti and Jo Berg. => bakers Ann Lahti and Jo Berg (direct, cue): It leaks,
    “It leaks,” said one baker, Ann Lahti. => Ann Lahti (direct, cue): It leaks,
    “It leaks,” said U.S. Senator Ann Lahti. => Ann Lahti, U.S. Senator (direct, cue): It leaks,
    “It leaks,” said Oslo mayor Ann Lahti. => Ann Lahti, Oslo mayor of Oslo (direct, cue): It leaks,
    “It leaks,” said Oslo Mayor Ann Lahti. => Ann Lahti, Oslo Mayor of Oslo (direct, cue): It leaks,
    “It leaks,” said Foreign Minister Ann Lahti. => Ann Lahti, Foreign Minister (direct, cue): It leaks,
    “It leaks,” said deputy prime minister Ann Lahti. => Ann Lahti, deputy prime minister (direct, cue): It leaks,
    “It leaks,” said Ann Lahti, deputy prime minister and minister for trade. => Ann Lahti, deputy prime minister and minister for trade (direct, cue): It leaks,
    “It leaks,” said Ann Lahti, the daughter of a baker. => Ann Lahti (direct, cue): It leaks,
    “It leaks,” said Ann Lahti, a Democrat from Ohio. => Ann Lahti, Democrat (direct, cue): It leaks,
    “It leaks,” said Ann Lahti, now a baker. => Ann Lahti, baker (direct, cue): It leaks,
    “It leaks,” said Ann Lahti, once a baker. => Ann Lahti (direct, cue): It leaks,
    “It leaks,” said Ann Lahti, whose mother is a baker. => Ann Lahti (direct, cue): It leaks,
    “It leaks,” said Ann Lahti, a former chief of staff to the mayor. => Ann Lahti, former chief of staff (direct, cue): It leaks,
    “It leaks,” said Ann Lahti, co-founder and director of Norbank. => Ann Lahti, co-founder and director of Norbank (direct, cue): It leaks,
    Ann Lahti, a baker, came. Jo Berg, a poet, left. “It leaks,” said Lahti. => Ann Lahti, baker (direct, cue): It leaks,
    The baker Ann Lahti met the poet Jo Berg. “It leaks,” Berg said. => Jo Berg, poet (direct, cue): It leaks,
    A Bakers Union official said it leaks. => A Bakers Union official of Bakers Union (indirect, cue): it leaks
    A source close to the Bakers Union said it leaks. => A source close to the Bakers Union of Bakers Union (indirect, cue): it leaks
    A Norbank driver said it leaks. => A Norbank driver (indirect, cue): it leaks
    Two Norbank drivers said it leaks. => Two Norbank drivers (indirect, cue): it leaks
    The deputy head of the Bakers Union said it leaks. => The deputy head of the Bakers Union of Bakers Union (indirect, cue): it leaks
    Ann Lahti, a baker from Oulu believes it leaks. => Ann Lahti, baker (indirect, cue): it leaks
    Ann Lahti, the mayor of the old town said it leaks. => Ann Lahti, mayor (indirect, cue): it leaks
    Jo Berg, an engineer at the mill claimed it leaks. => Jo Berg, engineer (indirect, cue): it leaks
    After meeting Ann Lahti, a baker from Oulu said it leaks. => a baker from Oulu (indirect, cue): it leaks
    Like Ann Lahti, a baker from Oulu said it leaks. => a baker from Oulu (indirect, cue): it leaks
    In Turku, a baker from Oulu said it leaks. => a baker from Oulu (indirect, cue): it leaks
    “It leaks,” said police research officer Ann Lahti. => Ann Lahti, police research officer (direct, cue): It leaks,
    “It leaks,” said vice-president Ann Lahti. => Ann Lahti, vice-president (direct, cue): It leaks,
    “It leaks,” said ex-mayor Ann Lahti. => Ann Lahti, ex-mayor (direct, cue): It leaks,
    “It leaks,” said Ann Lahti, the vice-president of the Bakers Union. => Ann Lahti, vice-president of Bakers Union (direct, cue): It leaks,
    “It leaks,” said Ann Lahti, the ex-mayor of Oslo. => Ann Lahti, ex-mayor (direct, cue): It leaks,
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    sentences(
        QUOTATION_BY_ITSELF,
        NAMED_SPEAKERS,
        PRONOUNS,
        SPOKESPEOPLE,
        NO_COMMENT,
        OTHER_CUES,
        ORGANISATIONS,
        DOCUMENTS,
        SOMEBODY_WITHOUT_A_NAME,
        RELAYED,
        CLAIMS,
        CUES,
        CAPACITIES,
        WHAT_SPEAKERS_ARE,
    ),
)
def test_a_sentence_is_read_as_a_reader_would(text, expected):
    assert told(text) == expected


TOLD = r"""
    “We will not race there again,” said captains Eva Lind, Mia Holm, Ada Berg and Zoe Haas on Monday. => Eva Lind, Mia Holm, Ada Berg and Zoe Haas, captain (direct, cue): We will not race there again,
    Eva Lind, his sister Mia Lind and their cousin Max Boyd told staff that the boat was sold. => Eva Lind, Mia Lind and Max Boyd (indirect, cue): the boat was sold
    Eva Lind, 34, Paul Haas, 36, and Mia Holm, 31, said the lift was shut. => Eva Lind, Paul Haas and Mia Holm (indirect, cue): the lift was shut
    Eva Lind, a diver, Paul Haas, a cook, and Mia Holm, a nurse, said the lift was shut. => Eva Lind, Paul Haas and Mia Holm, diver (indirect, cue): the lift was shut
    Eva Lind, Paul Haas and a third diver said the lift was shut. => Eva Lind, Paul Haas and a third diver (indirect, cue): the lift was shut
    The mayors of Graz, Linz and Wels said the lift was shut. => The mayors of Graz, Linz and Wels (indirect, cue): the lift was shut
    Divers, most of whom said the lake was cold, went home. => Divers (indirect, cue): the lake was cold
    “It is late,” said Eva Lind, an aide to Paul Haas and Mia Holm. => Eva Lind, aide (direct, cue): It is late,
    “It is late,” said Eva Lind, the Paul and Mia Haas professor of law. => Eva Lind (direct, cue): It is late,
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TOLD))
def test_three_or_more_speak_together(text, expected):
    assert told(text) == expected


OFFICES = r"""
    The Kremlin press secretary, Dmitry Lund, told the daily that he had not seen the boat. => Dmitry Lund, press secretary of Kremlin (indirect, cue): he had not seen the boat
    The Vatican treasurer, Monsignor Paul Haas, told the daily that he had not seen the boat. => Monsignor Paul Haas, treasurer (indirect, cue): he had not seen the boat
    The Graz coach, Zorvik Haas, says the lake is cold. => Zorvik Haas, coach of Graz (indirect, cue): the lake is cold
    The Graz club, Norbank, says the lake is cold. => Norbank (indirect, cue): the lake is cold
    The daily of Graz, Norbank, says the lake is cold. => Norbank (indirect, cue): the lake is cold
    A friend of the diver, Paul Haas, says the lake is cold. => A friend of the diver (indirect, cue): the lake is cold
"""


@pytest.mark.parametrize(("text", "expected"), sentences(OFFICES))
def test_whoever_is_named_beside_an_office_holds_it(text, expected):
    assert told(text) == expected


MANY_FIRST = r"""
    The divers and the boat firm Norbank say the lake is cold. => The divers and the boat firm Norbank of Norbank (indirect, cue): the lake is cold
    The unions and infrastructure firm Lake Rail say the lake is cold. => The unions and infrastructure firm Lake Rail of Lake Rail (indirect, cue): the lake is cold
    The owners and Eva Lind said the lake is cold. => The owners and Eva Lind (indirect, cue): the lake is cold
    “It is cold,” the divers and swimmers union leader Eva Lind said. => Eva Lind, swimmers union leader (direct, cue): It is cold,
    The founder and chief executive Eva Lind said the lake is cold. => Eva Lind, founder and chief executive (indirect, cue): the lake is cold
    The old diver and the cook Eva Lind said the lake is cold. => Eva Lind (indirect, cue): the lake is cold
"""


@pytest.mark.parametrize(("text", "expected"), sentences(MANY_FIRST))
def test_people_without_a_name_speak_together_with_a_firm(text, expected):
    assert told(text) == expected


NAMES_WITH_MORE = r"""
    The pastor, Jo Berg of Oulu, said it was late. => Jo Berg, pastor; of Oulu (indirect, cue): it was late
    The bakery, Zorvex Mills in Turku, said it was late. => Zorvex Mills (indirect, cue): it was late
    The pastor, Jo Berg's cousin, said it was late. => The pastor (indirect, cue): it was late
"""


@pytest.mark.parametrize(("text", "expected"), sentences(NAMES_WITH_MORE))
def test_only_people_are_called_by_a_name_with_more_after_it(text, expected):
    assert told(text) == expected


ROLES_WITH_BODIES = r"""
    Vice-president of the Guild of Graz Cooks and former navy diver Paul Haas called the change “a crime with a stamp on it.” => Paul Haas, former navy diver (mixed, cue): the change “a crime with a stamp on it.”
    “Our divers bathe in it,” complained regional coordinator of the Federation of Lake Towns and grandmother of nine Mia Holm. => Mia Holm (direct, cue): Our divers bathe in it,
    Head of the Lake Club and poet Eva Lind said the lake was cold. => Eva Lind, poet (indirect, cue): the lake was cold
    Eva Lind, president and chief operating officer at Lake Mills, said the lake was cold. => Eva Lind, president and chief operating officer (indirect, cue): the lake was cold
    The head of the Lake Club and the poet Eva Lind said the lake was cold. => The head of the Lake Club and the poet Eva Lind (indirect, cue): the lake was cold
"""


@pytest.mark.parametrize(("text", "expected"), sentences(ROLES_WITH_BODIES))
def test_whoever_is_named_after_offices_of_bodies_speaks(text, expected):
    assert told(text) == expected
