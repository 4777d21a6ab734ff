"""Organisations: what belongs to their names, and what does not.

Each line is a text with its names in brackets after their kind, and what a correction makes of it; a line without an
arrow stays as it is.
"""

import pytest
from marked_names import corrected, lines_of

EXAMPLES = {
    "add_legal_forms": r"""
        A Finnish Tools Ltd store burned. -> A [organisation Finnish Tools Ltd] store burned.
        He left Nordvik Tools Co., Ltd, in May. -> He left [organisation Nordvik Tools Co., Ltd], in May.
        A plant of Lahti Motors Co., Ltd. burned. -> A plant of [organisation Lahti Motors Co., Ltd.] burned.
        The yard of Oulu Heavy Industries Co., Limited closed. -> The yard of [organisation Oulu Heavy Industries Co., Limited] closed.
        Shares of Berg & Lahti Inc rose. -> Shares of [organisation Berg & Lahti Inc] rose.
        They sold Nordvik Tools Inc Lahti Foods Inc and more. -> They sold [organisation Nordvik Tools Inc] [organisation Lahti Foods Inc] and more.
        Shares of Alpha Beta Gamma Delta Epsilon Zeta Eta Inc rose. -> Shares of Alpha [organisation Beta Gamma Delta Epsilon Zeta Eta Inc] rose.
        The owner of Fredo Frutas S.A. left. -> The owner of [organisation Fredo Frutas S.A.] left.
        The owner of Norvik Berg S.p.A. left. -> The owner of [organisation Norvik Berg S.p.A.] left.
        The owner of Moda Lahti S.r.l. left. -> The owner of [organisation Moda Lahti S.r.l.] left.
        The book of Ann S.A. Lahti is out.
        On Monday the Inc was gone.
        So President Nordvik Corp rose. -> So President [organisation Nordvik Corp] rose.
    """,
    "join_foreign_bodies": r"""
        He led the Ministerio de la Pesca there. -> He led the [organisation Ministerio de la Pesca] there.
        He led Banco do Sertania e Norte then. -> He led [organisation Banco do Sertania e Norte] then.
        The Grand Banco Sul came.
        He led the Banco here.
        They met Banco do President there.
        They met Banco do Sul and Norte there. -> They met [organisation Banco do Sul] and Norte there.
    """,
    "complete_lists": r"""
        The [organisation Ministry of Energy], Ann and others met.
        The [organisation Ministry of Energy] and NATO met.
        The [organisation Ministry of Energy], Mines met.
        The [organisation Board of Energy] and Water met.
        The Foreign, Commonwealth and [organisation Development Office] met.
        They saw the Foreign, Commonwealth and [organisation Development Office].
        They saw the Roads and [organisation Water Office]. -> They saw the [organisation Roads and Water Office].
        They saw the [organisation Fisheries] and [organisation Trade Office]. -> They saw the [organisation Fisheries and Trade Office].
        They saw the Oslo and [organisation Trade Office].
        They saw the roads and [organisation Water Office].
        It rained, and the [organisation Ministry of Energy], Mines and Water met in the town that day. -> It rained, and the [organisation Ministry of Energy, Mines and Water] met in the town that day.
        It rained, and the [organisation Ministry of Energy], Mines, and Water met in the town that day. -> It rained, and the [organisation Ministry of Energy, Mines, and Water] met in the town that day.
        It rained, and the [organisation Ministry of Energy] & Water met in the town that day. -> It rained, and the [organisation Ministry of Energy & Water] met in the town that day.
        It rained, and the [organisation Department for Roads] and Light Rail met in the town that day. -> It rained, and the [organisation Department for Roads and Light Rail] met in the town that day.
        It rained, and the [organisation Bakers Union] and Water met in the town that day.
        It rained, and the [organisation Bakers Union of Roads] and Water met in the town that day.
        It rained, and the [organisation Ministry of Roads], Rails, Ports, Harbours, Canals, Locks and Water met in the town that day.
        It rained, and the [organisation Ministry of Roads], Rails and then Water met in the town that day.
        It rained, and they saw Roads and [organisation Water Office] in the town that day.
        It rained, and they saw the Mining, [organisation Roads and Water Office] in the town that day. -> It rained, and they saw the [organisation Mining, Roads and Water Office] in the town that day.
        It rained, and they saw the Mining, Fish, Roads and [organisation Water Office] in the town that day. -> It rained, and they saw the [organisation Mining, Fish, Roads and Water Office] in the town that day.
        It rained, and they saw the Mining, [organisation Water Office] in the town that day.
        It rained, and they saw the Roads and [organisation Water Union Band] in the town that day.
        It rained, and they saw our Roads and [organisation Water Office] in the town that day.
        It rained, and they saw a Roads & [organisation Water Office] in the town that day. -> It rained, and they saw a [organisation Roads & Water Office] in the town that day.
    """,
    "join_possessives": r"""
        She was born at Saint Mary's Hospital there. -> She was born at [organisation Saint Mary's Hospital] there.
        They asked the Supreme People's Court on it. -> They asked the [organisation Supreme People's Court] on it.
        They asked The People's Court on it. -> They asked The [organisation People's Court] on it.
        He went to Diocesan Boys' School then. -> He went to [organisation Diocesan Boys' School] then.
        He went to Diocesan boys' School then.
        He saw the Berg's Hospital then.
        They left Lahti's hospital then.
        The Old National Farmers' Union met. -> The [organisation Old National Farmers' Union] met.
        The farmers' Union met.
        The Farmers' new Union met.
        It rained, and the Lahti National Women's Rights Council met in the town that day. -> It rained, and the [organisation Lahti National Women's Rights Council] met in the town that day.
        It rained, and they asked the President's Council on it in the town that day.
        It rained, and they asked the People's Big Old Long Court on it in the town that day.
        It rained, and they asked the Mayor People's Court on it in the town that day. -> It rained, and they asked the Mayor [organisation People's Court] on it in the town that day.
    """,
    "join_web_addresses": r"""
        She joined [person Nordvik].net then. -> She joined [organisation Nordvik.net] then.
        Jo Berg told Norvik.info that it rained. -> Jo Berg told [organisation Norvik.info] that it rained.
        So Zorvex.co said that it rained. -> So [organisation Zorvex.co] said that it rained.
        The site Norvik.news reported rain. -> The site [organisation Norvik.news] reported rain.
        More is at Norvik.info today.
        They wrote to jo.berg@Norvik.info then.
        She joined [person Nordvik]. Com was gone.
        She joined [person Nordvik].Ann came.
        She joined [person Nordvik]
    """,
    "recognise_papers": r"""
        It rained, and the [person Orlando Sentinel] said so. -> It rained, and the [organisation Orlando Sentinel] said so.
        It rained, and the [person Orlando Berg] said so.
        It rained, and the [organisation Orlando Sentinel] said so.
        It rained, and the [person Xyzt Sentinel] said so.
    """,
    "complete_heads": r"""
        The bank of [place India] grew.
        Bank of [place India] shares grew. -> [organisation Bank of India] shares grew.
        So President University of [place Oslo] grew. -> So President [organisation University of Oslo] grew.
        The Board in [place India] grew.
        The Mayor of [place Oslo] came.
        Of [place Oslo] they spoke.
        It rained, and the [organisation Reserve Bank] of [place India] grew in the town that day. -> It rained, and the [organisation Reserve Bank of India] grew in the town that day.
        It rained, and the old [place Royal] Bank of [place India] grew in the town that day. -> It rained, and the old [organisation Royal Bank of India] grew in the town that day.
        It rained, and the Republican Party of [place Norvik] grew in the town that day. -> It rained, and the [organisation Republican Party of Norvik] grew in the town that day.
        It rained, and the University of the [place West Indies] grew that day. -> It rained, and the [organisation University of the West Indies] grew that day.
        It rained, and the Royal Bank of [place Norway] grew that day. -> It rained, and the [organisation Royal Bank of Norway] grew that day.
    """,
    "add_short_forms": r"""
        The [organisation Oulu Wind Union] (Oulwin) met. Oulwin CEO Ann Lahti left. -> The [organisation Oulu Wind Union] ([organisation Oulwin]) met. [organisation Oulwin] CEO Ann Lahti left.
        The [organisation Oulu Wind Union] (Oulwin) met. A Oulwin President came. -> The [organisation Oulu Wind Union] ([organisation Oulwin]) met. A [organisation Oulwin] President came.
        The [organisation Oulu Wind Union] (Oulwin) met. A Oulwin Road shop burned. -> The [organisation Oulu Wind Union] ([organisation Oulwin]) met. A Oulwin Road shop burned.
        So [person Ann Lahti] (AL) came.
        The [organisation Nordic Union] (Nu) met.
        The [organisation Nordic Union] (N) met.
        The [organisation Nordic Union] (NUNUNUNU) met.
        The [organisation Nordic Union] (NUNUNUN) met. -> The [organisation Nordic Union] ([organisation NUNUNUN]) met.
        The [organisation Nordic Union] (NU and more) met.
    """,
    "join_states": r"""
        The [place UK] [organisation Home Office] met. -> The [organisation UK Home Office] met.
        The [place U.S.] [organisation Nordvik] met.
        The [place Norway] [organisation Justice Department] met.
        In the [place U.S.], [organisation Justice Department] staff met.
        The [place U.S.] [person Justice Department] met.
    """,
    "recall_headed": r"""
        It rained, and officials of the Ministry of the Interior met. -> It rained, and officials of the [organisation Ministry of the Interior] met.
        It rained, and officials of the Ministry for the young met.
        It rained, and officials of the Ministry of [place Norvik] met.
        It rained, and officials of the Royal Ministry of Roads met.
        It rained, and officials of The Ministry of Roads met. -> It rained, and officials of The [organisation Ministry of Roads] met.
        It rained, and officials of the ministry of Roads met.
        It rained, and officials of the Ministry
        It rained, and the Department of Roads, Rails met. -> It rained, and the [organisation Department of Roads], Rails met.
        It rained, and the Department of Roads and the rest met. -> It rained, and the [organisation Department of Roads] and the rest met.
        It rained, and the Department of Roads and Rails and Ports and Fish met. -> It rained, and the [organisation Department of Roads] and Rails and Ports and Fish met.
        It rained, and the [organisation Department] of Roads met.
    """,
    "join_nations": r"""
        He was banned by the English FA in May. -> He was banned by the [organisation English FA] in May.
        She was fined by the [other Scottish] RFU in May. -> She was fined by the [organisation Scottish RFU] in May.
        They met the Welsh VIP in May.
        It rained, and the [other Peruvian] Government said so that day. -> It rained, and the [organisation Peruvian Government] said so that day.
        It rained, and the [other Peruvian] Ministry of Roads said so that day. -> It rained, and the [organisation Peruvian Ministry of Roads] said so that day.
        It rained, and the [other Peruvian] GOVERNMENT said so that day.
        It rained, and the [other Peruvian] government said so that day.
        It rained, and the [other Peruvian] Lady said so that day.
        It rained, and the [other Peruvian] [organisation Roads] Council said so that day.
        It rained, and the [other Peruvian] [organisation Council of Roads] said so that day.
    """,
    "extend_places": r"""
        It rained, and the [place Lahti] Baptist University grew that day. -> It rained, and the [organisation Lahti Baptist University] grew that day.
        It rained, and the [place New York] Police Department grew that day. -> It rained, and the [organisation New York Police Department] grew that day.
        It rained, and the Old [place Lahti] University grew that day.
        It rained, and the [place Lahti] Girls left that day.
        It rained, and the [place Aa Bb Cc Dd] University grew that day.
        It rained, and the [place US] Government grew that day. -> It rained, and the [organisation US Government] grew that day.
        It rained, and the [person Lahti] Council grew that day.
        It rained, and the [place Lahti], Council grew that day.
    """,
    "split_bodies": r"""
        It rained, and the [organisation Norvik Bank and Lahti Water Council] met that day. -> It rained, and the [organisation Norvik Bank] and [organisation Lahti Water Council] met that day.
        It rained, and the [organisation Cabinet and Norvik Water Council] met that day. -> It rained, and the [organisation Cabinet] and [organisation Norvik Water Council] met that day.
        It rained, and the [organisation NATO and Norvik Water Council] met that day. -> It rained, and the [organisation NATO] and [organisation Norvik Water Council] met that day.
        It rained, and the [organisation Xqz and Norvik Water Council] met that day.
        It rained, and the [organisation Norvik Bank, Lahti Bank and Berg Council] met that day. -> It rained, and the [organisation Norvik Bank], [organisation Lahti Bank] and [organisation Berg Council] met that day.
        It rained, and the [organisation Norvik Bank and Ministry of Roads] met that day. -> It rained, and the [organisation Norvik Bank] and [organisation Ministry of Roads] met that day.
        It rained, and the [organisation Norvik Bank and Water of Roads] met that day.
        It rained, and the [organisation Norvik Bank and Council] met that day.
        It rained, and the [organisation Roads and Rails Council] met that day.
        It rained, and the [organisation Roads and Fish Bank and Lahti Council] met that day.
        It rained, and the [person Norvik Bank and Lahti Water Council] met that day.
    """,
    "recall_offices": r"""
        It rained, and the Public Prosecutor's Office said so. -> It rained, and the [organisation Public Prosecutor's Office] said so.
        It rained, and the Prime Minister’s Office said so. -> It rained, and the [organisation Prime Minister’s Office] said so.
        It rained, and the Mayor's house said so.
        It rained, and the mayor's Office said so.
        It rained, and the [organisation Public Prosecutor's Office] said so.
    """,
    "recall_branches": r"""
        He wants [place America] First now.
        So [place New Zealand] First met. -> So [organisation New Zealand First] met.
        So [place Oulu] First met.
        So [place Norway] First Lady Ann met.
        It rained, and Bakers Union UK met that day. -> It rained, and [organisation Bakers Union UK] met that day.
        It rained, and Shelter UK met that day, and then Shelter left. -> It rained, and [organisation Shelter UK] met that day, and then [organisation Shelter] left.
        It rained, and Most UK bakers met that day.
        It rained, and [person Lahti] UK met that day.
        It rained, and [place London] UK met that day.
        It rained, and Minister UK met that day.
        It rained, and they saw Shelter UK and then Old Shelter House. -> It rained, and they saw [organisation Shelter UK] and then Old Shelter House.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after
