"""Of what kind a name is, where it begins and ends, and which names are none.

Each line is a text with its names in brackets after their kind, and what a correction makes of it; a line without an
arrow stays as it is.
"""

import pytest
from marked_names import corrected, lines_of

EXAMPLES = {
    "decide_by_title": r"""
        So President [organisation Ford] said so. -> So President [person Ford] said so.
        So president [organisation Ford] said so.
        So President [organisation Bakers Union] said so.
        So President [place Oslo] said so. -> So President [person Oslo] said so.
        So President [place New York] said so.
        So Secretary [organisation Tools] General said so.
        So President [organisation Lady Roe] said so.
        So President [organisation Mayor Roe] said so.
        So President [person Bakers Union] said so.
        So President, [organisation Ford] said so.
        So General [place Dallas] said so. -> So General [person Dallas] said so.
        So Captain [place London] said so. -> So Captain [person London] said so.
        Major [place Boston] wept. -> Major [person Boston] wept.
        Major [person London] museums closed. -> Major [place London] museums closed.
        Private [place Boston] schools closed.
        So the Attorney General [place Texas] said so.
        It rained, so President [other Aa Bb Cc Dd] said so in the town that day. -> It rained, so President [person Aa Bb Cc Dd] said so in the town that day.
        It rained, so President [other Aa Bb Cc Dd Ee] said so in the town that day.
        It rained, so President [organisation World Bank] said so in the town that day.
    """,
    "split_at_titles": r"""
        They met [organisation Labour MP Ann Lee] in Oslo. -> They met [organisation Labour] MP [person Ann Lee] in Oslo.
        They met [organisation Pheu Thai Party MP] in Oslo. -> They met [organisation Pheu Thai Party] MP in Oslo.
        They met [person Calais MP Ann Lee] in Oslo. -> They met [place Calais] MP [person Ann Lee] in Oslo.
        They met [person Norvik MP Ann Lee] in Oslo. -> They met [place Norvik] MP [person Ann Lee] in Oslo.
        They met [person Norwegian MP Ann Lee] in Oslo. -> They met Norwegian MP [person Ann Lee] in Oslo.
        They met [person Ann Lee MP] in Oslo.
        They met [organisation Norland Prime Minister Ann Lee] in Oslo. -> They met [organisation Norland] Prime Minister [person Ann Lee] in Oslo.
        They met [organisation Office of President Lee] in Oslo.
        They met [organisation Labour President General] in Oslo.
        They met [organisation Labour President Council] in Oslo.
        They met [organisation President Ann Lee] in Oslo. -> They met President [person Ann Lee] in Oslo.
    """,
    "split_places": r"""
        It rained in [place Europe and Latin America] that day. -> It rained in [place Europe] and [place Latin America] that day.
        It rained in [place Europe and Nordvik] that day.
        It rained in [place Trinidad and Tobago] that day.
        It rained in [organisation Europe and Latin America] that day.
        It rained in [place Europe] that day.
        It rained in the [place Middle East Ann Lee] that day. -> It rained in the [place Middle East] [person Ann Lee] that day.
        It rained in the [place Nordvik Ann Lee] that day.
        It rained in the [organisation Norway Ann Lee] that day. -> It rained in the [place Norway] [person Ann Lee] that day.
        It rained in the [place Norway Tools Lee] that day.
    """,
    "trim_and_classify": r"""
        So [organisation F.W. de Lahti] left in May. -> So [person F.W. de Lahti] left in May.
        So [organisation Marie-Anne Zorvia] left in May. -> So [person Marie-Anne Zorvia] left in May.
        So the engineer [organisation Kuwait Singh] left in May. -> So the engineer [person Kuwait Singh] left in May.
        So [person Maj. Okoro] left in May. -> So Maj. [person Okoro] left in May.
        So [organisation Coca-Cola Zorvia] left in May.
        So engineers [organisation Kuwait Singh] hired left in May.
        So the publisher [organisation Kuwait Singh] left in May.
        They left the [organisation Embassy Hotel] in May. -> They left the [place Embassy Hotel] in May.
        They sang in [organisation Norvik Dome] in May. -> They sang in [place Norvik Dome] in May.
        They filmed it at [organisation Norvik Studios] in May. -> They filmed it at [place Norvik Studios] in May.
        They sold it to [organisation Norvik Studios] in May.
        They signed the [organisation Lahti Declaration] on Friday. -> They signed the [other Lahti Declaration] on Friday.
        Critics of the [organisation Oulu Charter] left. -> Critics of the [other Oulu Charter] left.
        He sailed a [person Norvik Class] boat. -> He sailed a [other Norvik Class] boat.
        Models came for [organisation Norvik Fashion Week] then. -> Models came for [other Norvik Fashion Week] then.
        Nurses at [place Lahti Hospital] left. -> Nurses at [organisation Lahti Hospital] left.
        Nurses at [place Lahti Infirmary] left. -> Nurses at [organisation Lahti Infirmary] left.
        Workers left [organisation Lahti Power Station] then. -> Workers left [place Lahti Power Station] then.
        Workers left [organisation Lahti Railway Station] then. -> Workers left [place Lahti Railway Station] then.
        Workers left [organisation Lahti Radio Station] then.
        The head of the [place IMF] left. -> The head of the [organisation IMF] left.
        The head of the [place UAE] left.
        Nurses at [place Norfolk ICB] left. -> Nurses at [organisation Norfolk ICB] left.
        Nurses at [person Kent CCG] left. -> Nurses at [organisation Kent CCG] left.
        Nurses in [place London UK] left.
        Nurses at [place South Zorvik ICB] left. -> Nurses at [organisation South Zorvik ICB] left.
        The director of the [other Lahti Sea Initiative] left. -> The director of the [organisation Lahti Sea Initiative] left.
        An engineer for the [other Oulu Wind Project] left. -> An engineer for the [organisation Oulu Wind Project] left.
        They paid for the [organisation Oulu Wind Project] then. -> They paid for the [other Oulu Wind Project] then.
        He sang at the [organisation Lahti Visitor Centre] then. -> He sang at the [place Lahti Visitor Centre] then.
        He sang in [organisation Turku Convention Center] then. -> He sang in [place Turku Convention Center] then.
        He works for the [organisation Lahti Community Centre] now.
        He sang at the [organisation Lahti Cancer Centre] then.
        A pot of the [place Lahti Era] broke. -> A pot of the [other Lahti Era] broke.
        It rained, and [organisation Airbus A350] jets flew that day. -> It rained, and [organisation Airbus] A350 jets flew that day.
        It rained, and [organisation Nordvik A350] jets flew that day.
        It rained, and [person Ann Lee @annlee] wrote that day. -> It rained, and [person Ann Lee] @annlee wrote that day.
        It rained. [person Then Ann Lee] came that day. -> It rained. Then [person Ann Lee] came that day.
        It rained, and they saw [person Will Smith] that day.
        It rained. [person Will Smith] came that day.
        It rained. [person Will Smith] come that day? -> It rained. Will [person Smith] come that day?
        It rained in [place Oslo September] and then it froze. -> It rained in [place Oslo] September and then it froze.
        It rained in [place Oslo May] and then it froze.
        It rained in [place September] and then it froze. -> It rained in September and then it froze.
        It rained, and [other Crown Prince Faisal] left that day. -> It rained, and Crown Prince [person Faisal] left that day.
        It rained, and [other Crown Prince Council] left that day.
        It rained, and [person Norvik Academy] left that day. -> It rained, and [organisation Norvik Academy] left that day.
        It rained, and [person Academy] left that day.
        It rained, and [person Ann Church] left that day.
        It rained, and [person President Ann Lee] left that day. -> It rained, and President [person Ann Lee] left that day.
        It rained, and [person Norwegian Ann Lee] left that day. -> It rained, and Norwegian [person Ann Lee] left that day.
        It rained, and [person US President Ann Lee] left that day. -> It rained, and US President [person Ann Lee] left that day.
        It rained, and [person President] left that day. -> It rained, and President left that day.
        It rained, and [person Ann Lee MP] left that day. -> It rained, and [person Ann Lee] MP left that day.
        It rained, and [person Lee MP] left that day.
        It rained, and [organisation Nordvik Tools MP] left that day.
        It rained, and Ursula van der [person Berg] left that day. -> It rained, and Ursula [person van der Berg] left that day.
        It rained, and J. [person Berg] left that day.
        It rained, and Lee J. [person Berg] left that day.
        It rained, and jack. [person Berg] left that day.
        In [person May] it rained and it froze. -> In May it rained and it froze.
        The [organisation Defense Secretary] went and it froze. -> The Defense Secretary went and it froze.
        It rained, and [person Ann] [person van der Berg] left that day. -> It rained, and [person Ann van der Berg] left that day.
        It rained, and [person Omar bin Said] [person al-Hamidi] left that day. -> It rained, and [person Omar bin Said al-Hamidi] left that day.
        It rained, and [person Ann] [person Berg] left that day.
        It rained, and [organisation Ann] [person van der Berg] left that day.
        It rained, and [person Ann] Smith left that day. -> It rained, and [person Ann Smith] left that day.
        It rained, and [person Ann] Tables left that day.
        It rained, and [person Ann] SMITH left that day.
        It rained, and [person Nordvik] Smith left that day.
        It rained, and [person Ann] [person Smith Jones] left that day.
        It rained on the [place U.S.-Mexico] border that day. -> It rained on the [other U.S.-Mexico] border that day.
        It rained on the [organisation Anglo-Irish] house that day. -> It rained on the [other Anglo-Irish] house that day.
        It rained on the [organisation Norvik-Irish] house that day.
        It rained, and an [organisation A350] landed that day. -> It rained, and an [other A350] landed that day.
        It rained in [person New York] that day. -> It rained in [place New York] that day.
        It rained, and [place Hamas] agreed that day. -> It rained, and [organisation Hamas] agreed that day.
        It rained, and [person Texas Instruments] paid that day. -> It rained, and [organisation Texas Instruments] paid that day.
        It rained, and [other Adobe] paid that day. -> It rained, and [organisation Adobe] paid that day.
        It rained, and [person Ford] paid that day.
        It rained, and [person Ann Council] met that day.
        It rained, and [person Bank of Norvik] paid that day. -> It rained, and [organisation Bank of Norvik] paid that day.
        It rained, and [person Woman of Norvik] paid that day. -> It rained, and [other Woman of Norvik] paid that day.
        It rained, and [person Ann of Norvik] paid that day.
        It rained on those born in [organisation Leeds] that day. -> It rained on those born in [place Leeds] that day.
        It rained on those born near [organisation Leeds] that day. -> It rained on those born near [place Leeds] that day.
        It rained on those of [organisation Leeds] that day.
        It rained on [organisation Leeds] Mayor Jo Berg that day. -> It rained on [place Leeds] Mayor Jo Berg that day.
        It rained on [organisation Leeds] mayor Jo Berg that day.
        It rained in [organisation Nordvik] that day.
        They sang at the [organisation Norvik Playhouse] that day. -> They sang at the [place Norvik Playhouse] that day.
        They ate in [organisation Lahti Town Hall] that day. -> They ate in [place Lahti Town Hall] that day.
        It rained on the [other Oulu Theatre] that day. -> It rained on the [place Oulu Theatre] that day.
        It rained, and the [organisation Oulu Theatre] lost money that day.
        It rained, and [organisation Lahti Theatre] staff left that day.
        They work for the [organisation Norvik Playhouse] that day.
        He sat in [organisation HMP Oakhill] that day. -> He sat in [place HMP Oakhill] that day.
        A [place Norvik Development Fund] van came that day. -> A [organisation Norvik Development Fund] van came that day.
        It rained on the [place Lahti Railway] that day. -> It rained on the [organisation Lahti Railway] that day.
        It rained on the [place Oulu Fire Brigade] that day. -> It rained on the [organisation Oulu Fire Brigade] that day.
        It rained, and [organisation Ban Ki-moon] spoke that day. -> It rained, and [person Ban Ki-moon] spoke that day.
        It rained, and [organisation Old Ban Ki-moon] spoke that day.
        It rained, and [organisation J.K. Lindqvist] wrote that day. -> It rained, and [person J.K. Lindqvist] wrote that day.
        It rained, and [organisation J.K. Council] wrote that day.
        It rained, and [organisation J.K. XYZT] wrote that day.
        It rained, and [organisation Melania Trump] came that day. -> It rained, and [person Melania Trump] came that day.
        It rained, and [organisation Melania Xyzt] came that day.
        It rained, and [organisation Melania TRUMP] came that day.
        It rained, and [organisation Petrenko] said so that day. -> It rained, and [person Petrenko] said so that day.
        It rained, and [organisation Petrenko] Inc said so that day.
        It rained, and [organisation PETRENKO] said so that day.
        It rained on those reading [person Woman of the Year] that day. -> It rained on those reading [other Woman of the Year] that day.
        It rained in [other Saint Petersburg] that day. -> It rained in [place Saint Petersburg] that day.
        It rained in the [other Middle East] that day. -> It rained in the [place Middle East] that day.
        It rained as [person Hurricane Maria] came that day. -> It rained as [other Hurricane Maria] came that day.
        It rained in [organisation Group B] that day. -> It rained in [other Group B] that day.
        It rained in [organisation Group Bb] that day.
        It rained on an [organisation Xbox] that day. -> It rained on an [other Xbox] that day.
        It rained on the [organisation Costa Ricans] that day. -> It rained on the [other Costa Ricans] that day.
        It rained on the [organisation Norvik Islanders] that day. -> It rained on the [other Norvik Islanders] that day.
        It rained on the [person Ann Islanders] that day.
        It rained on the [organisation Garifuna] that day. -> It rained on the [other Garifuna] that day.
        It rained on [organisation Xyztism] that day. -> It rained on [other Xyztism] that day.
        It rained on [organisation Lahti River] that day. -> It rained on [place Lahti River] that day.
        It rained on [organisation Council River] that day.
        It rained on [person Lahti Avenue] that day. -> It rained on [place Lahti Avenue] that day.
        It rained on [person Ann Avenue] that day. -> It rained on [place Ann Avenue] that day.
        It rained on [person Ann Lake] that day.
        It rained on [person Lahti Lake] that day. -> It rained on [place Lahti Lake] that day.
        It rained at [organisation Lake Lahti] that day. -> It rained at [place Lake Lahti] that day.
        It rained at [organisation Lake Lahti Council] that day.
        It rained at [organisation Lake Lahti Act] that day. -> It rained at [other Lake Lahti Act] that day.
        It rained on [person Mount Lahti] that day. -> It rained on [place Mount Lahti] that day.
        It rained on the [person Banco do Lahti] that day. -> It rained on the [organisation Banco do Lahti] that day.
        It rained, and [person Jordan] signed that day. -> It rained, and [place Jordan] signed that day.
        It rained, and [organisation Jordan] signed that day.
        It rained on the [organisation Norvik Treaty] that day. -> It rained on the [other Norvik Treaty] that day.
        It rained on the [person Norvik Treaty] that day. -> It rained on the [other Norvik Treaty] that day.
        It rained on the [person Angela Treaty] that day. -> It rained on the [other Angela Treaty] that day.
        It rained on the [person Ann Lahti Act] that day. -> It rained on the [other Ann Lahti Act] that day.
        It rained on [person Ann Lahti's law] that day. -> It rained on [other Ann Lahti's law] that day.
        It rained at [organisation Norvik 2020] that day. -> It rained at [other Norvik 2020] that day.
        It rained in [organisation New Jersey] that day. -> It rained in [place New Jersey] that day.
        It rained on the [place Islamic State] that day. -> It rained on the [organisation Islamic State] that day.
        It rained on [person Lahti Inc] that day. -> It rained on [organisation Lahti Inc] that day.
    """,
    "drop_ordinary_words": r"""
        It rained, and [person @AnnLee] wrote that day. -> It rained, and @AnnLee wrote that day.
        It rained on the nurses. [organisation Nurses] wept. -> It rained on the nurses. Nurses wept.
        “[organisation Bakers] wept,” said the bakers. -> “Bakers wept,” said the bakers.
        It rained. [organisation Villagers] and other villagers wept. -> It rained. Villagers and other villagers wept.
        It rained on the nurses. The [organisation Nurses] wept.
        It rained. [organisation Nurses] wept.
        The met office shut. [organisation Apple] sold an apple.
    """,
    "join_first_names": r"""
        It rained, and [place Jordan] [person Peterson] spoke that day. -> It rained, and [person Jordan Peterson] spoke that day.
        It rained, and in [place Jordan] [person Peterson] spoke that day.
        It rained, and [place Jordan], [person Peterson] spoke that day.
        It rained, and [place JORDAN] [person Peterson] spoke that day.
        It rained, and [place Jordan] [person Peterson Lee] spoke that day.
        It rained, and [place Oslo] [person Peterson] spoke that day.
        It rained, and [place Jordan] [person Lena] spoke that day. -> It rained, and [person Jordan Lena] spoke that day.
        [place Bristol] [person Palin] spoke that day. -> [person Bristol Palin] spoke that day.
        It rained, and [place Jordan] [organisation Peterson] spoke that day.
        It rained, and [place New Jordan] [person Peterson] spoke that day.
    """,
    "decide_bearers": r"""
        It rained, and [person Jim Jordan] left. So [place Jordan] said so. -> It rained, and [person Jim Jordan] left. So [person Jordan] said so.
        It rained, and [person Jim Jordan] left. In [place Jordan] it rained.
        It rained, and [person Jim Jordan] left. Then [place Jordan]'s capital slept.
        It rained, and [person Jim Jordan] left. Then [place Jordan]'s wife slept. -> It rained, and [person Jim Jordan] left. Then [person Jordan]'s wife slept.
        It rained, and [person Jim Jordan] left. They live in Amman, [place Jordan], now.
        It rained, and [person Jim Jordan] left. They live in [place Jordan], and [place Jordan] slept.
        It rained, and [person Jim Jordan] left. They live in [place Jordan], and [place Jordan] said so. -> It rained, and [person Jim Jordan] left. They live in [place Jordan], and [person Jordan] said so.
        It rained, and [person Jim Jordan Jr.] left. So [place Jordan] said so. -> It rained, and [person Jim Jordan Jr.] left. So [person Jordan] said so.
        It rained, and [person Jim Ford] left. So [organisation Ford] said so. -> It rained, and [person Jim Ford] left. So [person Ford] said so.
        It rained, and [person Jim Ford] left. So [organisation Ford] said so of [organisation Ford Motor].
        It rained, and [person Jim Nordvik] left. So [organisation Nordvik] said so. -> It rained, and [person Jim Nordvik] left. So [person Nordvik] said so.
        It rained, and [person Nord Nordvik] left. So [organisation Nordvik] said so.
        It rained, and [person Jim Norvik] left. So [place Norvik] said so. So [organisation Norvik Tools] said so. -> It rained, and [person Jim Norvik] left. So [person Norvik] said so. So [organisation Norvik Tools] said so.
        It rained, and [person Jim Norvik] left. So [organisation Norvik] said so. So [organisation Norvik Tools] said so.
        It rained, and [person Jim Jordan] left. In [person Jordan] it rained. -> It rained, and [person Jim Jordan] left. In [place Jordan] it rained.
        It rained, and [organisation Tulsi Gabbard] left. So [person Gabbard] said so. -> It rained, and [person Tulsi Gabbard] left. So [person Gabbard] said so.
        It rained, and [organisation Norvik Council] left. So [person Council] said so.
        It rained, and [organisation Virginia Gabbard] left. So [person Gabbard] said so. -> It rained, and [person Virginia Gabbard] left. So [person Gabbard] said so.
        It rained, and [place Sydney Pollard] left. So [person Pollard] said so. -> It rained, and [person Sydney Pollard] left. So [person Pollard] said so.
        It rained, and [organisation Oslo Gabbard] left. So [person Gabbard] said so.
        It rained, and [organisation Lady Gabbard] left. So [person Gabbard] said so.
        It rained, and [organisation Tulsi GABBARD] left. So [person Gabbard] said so.
        It rained, and [organisation Qwert Smith] left. So [person Smith] said so. -> It rained, and [person Qwert Smith] left. So [person Smith] said so.
        It rained, and [organisation Qwert Xyzt] left. So [person Xyzt] said so.
    """,
    "drop_portfolios": r"""
        It rained, and the [organisation Labour] Minister came that day. -> It rained, and the Labour Minister came that day.
        It rained, and the Minister of [organisation Health and Wellness] came that day. -> It rained, and the Minister of Health and Wellness came that day.
        It rained, and the Minister for the [organisation Cabinet] came that day. -> It rained, and the Minister for the Cabinet came that day.
        It rained, and the friend of [organisation Health] came that day.
        It rained, and the [organisation Labour] party came that day.
        It rained, and the [person Labour] Minister came that day.
        It rained, and the [organisation NATO] Minister came that day.
        It rained, and the [organisation Nordvik] Minister came that day.
        It rained, and the [organisation Roads Council] Minister came that day.
        It rained, and the [organisation World Bank] Minister came that day.
        It rained, and the Minister of roads near [organisation Health] came that day.
    """,
    "drop_titles_alone": r"""
        They asked [person Joe Lahti] of the [person Lahtis] then. -> They asked [person Joe Lahti] of the Lahtis then.
        They asked [person Joe Berges] of the [person Berges] then.
        They asked [person Joe Lahti] of the [organisation Rangers] then.
        They asked [person Joe Lahti] of [person Lahtis] then.
        So the Duke and Duchess of [place Norvik] left. -> So the Duke and Duchess of Norvik left.
        So the Earl and Countess of [place Oulu] left. -> So the Earl and Countess of Oulu left.
        So the Duke of [place Norvik] left.
        So the people and princess of [place Norvik] left.
        The [person King] of Norway left.
        The [person King] Norvik left.
        The [person King] left. -> The King left.
        It rained, and the [person First Lady] came that day. -> It rained, and the First Lady came that day.
        It rained, and the [organisation High Commissioner] came that day. -> It rained, and the High Commissioner came that day.
        It rained, and the [person King] came that day. -> It rained, and the King came that day.
        It rained, and then [person King] came that day.
        It rained, and the [organisation President] came that day.
        It rained, and the [place First Lady] came that day.
        It rained, and the [person Lady Ann] came that day.
    """,
    "decide_places": r"""
        It rained, and doctors in [person Zakhine] left that day. -> It rained, and doctors in [place Zakhine] left that day.
        It rained, and doctors in [person Zakhine] left that day, and [person Zakhine] said so.
        It rained, and doctors in the village of [person Zakhine] left that day. -> It rained, and doctors in the village of [place Zakhine] left that day.
        It rained, and the [person Zakhine] village slept that day. -> It rained, and the [place Zakhine] village slept that day.
        It rained, and they went to [person Zakhine] that day. -> It rained, and they went to [place Zakhine] that day.
        It rained, and they gave it to [person Zakhine] that day.
        They left [organisation Prague] that day. -> They left [place Prague] that day.
        They will visit [organisation Nairobi] in May. -> They will visit [place Nairobi] in May.
        They fled [organisation Caracas] with two bags. -> They fled [place Caracas] with two bags.
        They left [organisation Zakhine] that day.
        It rained, and [person Zakhine], Cuba, slept that day. -> It rained, and [place Zakhine], Cuba, slept that day.
        It rained, and [person Zakhine], New Zealand, slept that day. -> It rained, and [place Zakhine], New Zealand, slept that day.
        It rained, and [person Zakhine], Ann, slept that day.
        It rained, and [person Zakhine], cuba, slept that day.
        It rained, and in [person Zakhine]'s town they slept that day.
        It rained, and they believed in [person Zakhine] that day.
        In [person Zakhine] it rained, and they slept that day. -> In [place Zakhine] it rained, and they slept that day.
        It rained, and doctors in [person Ann Zakhine] left that day.
        It rained, and doctors in [person Zakhine Smith] left that day.
        It rained, and doctors in [organisation Zakhine Council] left that day.
        It rained, and doctors in [organisation ZAKHINE] left that day.
        It rained, and doctors in [organisation NATO] left that day.
        It rained, and doctors in [other Zakhine] left that day.
        It rained, and doctors in [person Zakhine Zokhine Zukhine] left that day.
        Doctors in [person Zakhine] left. Then [person Zakhine] ate, [person Zakhine] slept and [person Zakhine] rose.
        Doctors in [person Zakhine] left. Then [person Zakhine] ate, and [person Zakhine] slept. -> Doctors in [place Zakhine] left. Then [place Zakhine] ate, and [place Zakhine] slept.
        Believe in [person Zakhine] and sleep, they said that day.
        Live in [person Zakhine] and sleep, they said that day. -> Live in [place Zakhine] and sleep, they said that day.
    """,
    "recognise_firms": r"""
        It rained, and shares of [person Eli Lahti] fell that day. -> It rained, and shares of [organisation Eli Lahti] fell that day.
        It rained, and shares in [person Eli Lahti] fell that day. -> It rained, and shares in [organisation Eli Lahti] fell that day.
        It rained, and [person Eli Lahti] shares fell that day. -> It rained, and [organisation Eli Lahti] shares fell that day.
        It rained, and [person Eli Lahti] fell 3 percent that day, as shares did. -> It rained, and [organisation Eli Lahti] fell 3 percent that day, as shares did.
        It rained, and [person Eli Lahti] fell asleep that day, as shares did.
        The owner of [person Zorvex] left that day. -> The owner of [organisation Zorvex] left that day.
        They made a bid for [person Zorvex] that day. -> They made a bid for [organisation Zorvex] that day.
        They sold a stake in [person Zorvex] that day. -> They sold a stake in [organisation Zorvex] that day.
        The mother of [person Zorvex] left that day.
        Two executives of [person Eli Lahti] left that day. -> Two executives of [organisation Eli Lahti] left that day.
        The [organisation Norska Zorvex] fell. Nobody at the [person Zorvex] wept. -> The [organisation Norska Zorvex] fell. Nobody at the [organisation Zorvex] wept.
        The [organisation Norska Zorvex] fell. Then [person Zorvex] wept.
        Chips of [organisation Texas Instruments] sell. Nobody buys more, said [place Texas]. -> Chips of [organisation Texas Instruments] sell. Nobody buys more, said [organisation Texas].
        Chips of [organisation Texas Instruments] sell in [place Texas]. Nobody buys more, said [place Texas].
        Chips of [organisation Texas Instruments] sell. They love [place Texas].
        Then [person Zorvex] was taken over by a rival that day. -> Then [organisation Zorvex] was taken over by a rival that day.
        Then [person Zorvex], based in Oulu, was taken over by a rival that day. -> Then [organisation Zorvex], based in Oulu, was taken over by a rival that day.
        Then [person Zorvex] was taken over the hill that day.
        The [organisation Zorvex] and the [organisation Norlex] met. Then [person Zorvex Norlex] paid that day. -> The [organisation Zorvex] and the [organisation Norlex] met. Then [organisation Zorvex Norlex] paid that day.
        The [organisation Zorvex] met. Then [person Zorvex Norlex] paid that day.
        A suit brought by [person Zorvex] which makes soap failed that day. -> A suit brought by [organisation Zorvex] which makes soap failed that day.
        They sold [person Zorvex] sneakers that day. -> They sold [organisation Zorvex] sneakers that day.
        They sold [person Ann] sneakers that day.
        They sold Mr [person Zorvex] shoes that day.
        They met [person Zorvex], who wore shoes that day.
        It rained, and [person Eli Lahti] stores shut. So Mr. [person Eli Lahti] wept.
        It rained, and [person Eli Lahti] stores shut. Then [person Eli Lahti], who wept, left.
        It rained, and [organisation Eli Lahti] stores shut that day.
        It rained, and stories of [person Eli Lahti] hurt shares that day.
    """,
    "keep_possessive_names": r"""
        It rained, and [person Hendry]'s will close that day. -> It rained, and [organisation Hendry's] will close that day.
        It rained, and [person Hendry]'s wife came that day.
        It rained, and they met at [person Hendry]'s. Then they left. -> It rained, and they met at [organisation Hendry's]. Then they left.
        It rained, and they met near [person Hendry]'s. Then they left.
        It rained, and [person Hendry]'s will close. So [person Hendry] wept.
        It rained, and [person Hendry]'s will close. So Mr. [person Hendry]'s wife wept.
        It rained, and [place Hendry]'s will close that day.
        It rained, and [person Ann Hendry]'s will close that day.
        It rained, and [place Oslo]'s will close that day.
    """,
    "drop_things": r"""
        Storm [person Ian] came. Then [person Ian] went home. -> Storm Ian came. Then Ian went home.
        The storms [person Ian] and [person Lena] came. Then [person Lena] went home. -> The storms Ian and Lena came. Then Lena went home.
        It rained. [other Hurricane Ian] came. Then [person Ian] went home. -> It rained. [other Hurricane Ian] came. Then Ian went home.
        It rained. [other Hurricane Ian] came. Then [person Ian Lee] went home.
        Friends [person Ian] and [person Lena] came. Then [person Lena] went home.
        The tanker [person Ann Lahti] sank. Then [person Ann Lahti] rose. -> The tanker Ann Lahti sank. Then Ann Lahti rose.
        The carrier [person Ann Lahti] sank. Then [person Ann Lahti] rose. -> The carrier Ann Lahti sank. Then Ann Lahti rose.
        The ship, [person Ann Lahti] said, sank that day.
        Then USS [person John Berg] sank and [person John Berg] rose. -> Then USS John Berg sank and John Berg rose.
        Then [organisation USS John Berg] sank and rose. -> Then USS John Berg sank and rose.
        Then [organisation Uss John Berg] sank and rose.
        They ate [person Caesar] salad and slept. -> They ate Caesar salad and slept.
        They ate beef [person Wellington] and slept. -> They ate beef Wellington and slept.
        They ate [place Norway] salad and slept.
        They met [person Caesar] and slept.
        They ate [organisation Caesar] salad and slept.
        They ate [person Ann Caesar] salad and slept.
    """,
    "extend_named_after": r"""
        They met at the [person John Berg] Presidential Library that day. -> They met at the [organisation John Berg Presidential Library] that day.
        They met at the [person John Berg] Bridge that day. -> They met at the [place John Berg Bridge] that day.
        They met at the [person John Berg] Trophy that day. -> They met at the [other John Berg Trophy] that day.
        They met at the [person John Berg] Friends that day.
        So [person Jessica]'s Law was passed. -> So [other Jessica's Law] was passed.
        So [organisation Awaab]’s Law was passed. -> So [other Awaab’s Law] was passed.
        It came by on [person Valentine]'s Day in the rain. -> It came by on [other Valentine's Day] in the rain.
        So [organisation NATO]'s Rule was passed.
        So [person Jessica]'s Law Firm was sold.
        So [person Jessica]'s law was passed.
        They met at the [person John Berg] library that day.
        They met at the [place John Berg] Library that day.
        They met [person John Berg].
    """,
    "separate_holders": r"""
        It rained, and the head of the [organisation Bakers Union Ann] [person Lahti] came. -> It rained, and the head of the [organisation Bakers Union] [person Ann Lahti] came.
        It rained, and the head of the [organisation Bakers Union Ann Lahti] came. -> It rained, and the head of the [organisation Bakers Union] [person Ann Lahti] came.
        It rained, and the head of [organisation Bakers Union Ann Q Lahti] came. -> It rained, and the head of [organisation Bakers Union] [person Ann Q Lahti] came.
        It rained, and the head of [organisation Bakers Union Ann Council] came.
        It rained, and the roof of the [organisation Bakers Union Ann Lahti] came.
        It rained, and the head of the [organisation Bakers Union] [person Ann Lahti] MP came.
        It rained, and the head of the [organisation Union] came.
        It rained, and the head of the [organisation Norvik Angela Lahti] came.
        It rained, and the head of the [organisation Norvik Jordan Lahti] came.
    """,
    "settle_short_forms": r"""
        It rained on water-based wind power ([organisation WBWP]) and on [organisation WBWP] that day. -> It rained on water-based wind power ([other WBWP]) and on [other WBWP] that day.
        It rained on a low-cost sea car ([organisation LCSC]) that day. -> It rained on a low-cost sea car ([other LCSC]) that day.
        It rained on a new energy vehicle ([organisation NEV]) and the [organisation NEV] that day. -> It rained on a new energy vehicle ([other NEV]) and the [other NEV] that day.
        It rained on special economic zones ([organisation SEZs]) and the [organisation SEZ] that day. -> It rained on special economic zones ([other SEZs]) and the [other SEZ] that day.
        It rained on a memorandum of understanding ([organisation MoU]) and the [organisation MoU] that day. -> It rained on a memorandum of understanding ([other MoU]) and the [other MoU] that day.
        It rained on the Norvik Union ([organisation NU]) and the [organisation NU] that day.
        It rained on the [other Norvik Act] ([organisation NA]) and the [organisation NA] that day. -> It rained on the [other Norvik Act] ([other NA]) and the [other NA] that day.
        It rained on the [organisation Norvik Union] ([organisation NU]) and the [organisation NU] that day.
        It rained on a new energy council ([organisation NEC]) and the [organisation NEC] that day.
        It rained on a new energy vehicle ([organisation NEV] and the [organisation NEV] that day.
        It rained on a new energy vehicle ([organisation N]) and the [organisation N] that day.
        It rained on a new energy vehicle ([organisation XYZ]) and the [organisation XYZ] that day.
        It rained on a world bank house ([organisation WHO]) and the [organisation WHO] that day.
    """,
    "recognise_teams": r"""
        It rained. [place Norway] beat [place Denmark] 2-1 that day. -> It rained. [organisation Norway] beat [organisation Denmark] 2-1 that day.
        It rained. [place Norway] met [place Denmark] that day.
        It rained. [organisation Turku United] beat [person Chelsea] 2-0. Then Chelsea slept. -> It rained. [organisation Turku United] beat [organisation Chelsea] 2-0. Then [organisation Chelsea] slept.
        It rained. [organisation Turku United] met [person Chelsea] 2-0. Then Chelsea slept.
        It was 2-1 and 3-0. [place Turku] won and [place Lahti]'s striker wept. -> It was 2-1 and 3-0. [organisation Turku] won and [organisation Lahti]'s striker wept.
        It was 2-1 and 3-0. [place Turku] won and [place Lahti]'s mayor wept. -> It was 2-1 and 3-0. [organisation Turku] won and [place Lahti]'s mayor wept.
        It was 2-1 and 3-0. The Ducks slept in [place Turku]. -> It was 2-1 and 3-0. The [organisation Ducks] slept in [place Turku].
        It was 2-1 and 3-0. The Mighty Ducks slept in [place Turku]. -> It was 2-1 and 3-0. The [organisation Mighty Ducks] slept in [place Turku].
        It was 2-1 and 3-0. The Norwegian Ducks slept in [place Turku].
        It was 2-1 and 3-0. The Ducks slept, and ducks slept in [place Turku].
        It was 2-1 and 3-0. The Norwegians slept in [place Turku].
        It was 2-1 and 3-0. The Ducks Club slept in [place Turku].
        It was 2 - 1 and 3 - 0. [place Turku] won that day. -> It was 2 - 1 and 3 - 0. [organisation Turku] won that day.
        It was 2001 - 2003 and 1999 - 2000. [place Turku] won that day.
        It rained, but [place Lyon] were third that day. -> It rained, but [organisation Lyon] were third that day.
        It rained, and [place Lyon] were third that day.
        It rained. [place Lyon] were third that day. -> It rained. [organisation Lyon] were third that day.
        It rained. [place Cannes] were third that day.
        It rained. [place New Lyon] were third that day.
        It rained. [place Lyon] was third that day.
        It rained. [place Turku] lost to [place Lahti] 2-1 that day. -> It rained. [organisation Turku] lost to [organisation Lahti] 2-1 that day.
        It rained. [place Turku] went to [place Lahti] 2-1 that day.
        It was 2-1 and 3-0 then. [person New York] won that day.
        It was 2-1 and 3-0 then. [person Turku] won that day. -> It was 2-1 and 3-0 then. [organisation Turku] won that day.
        It was 2-1 and 3-0 then. [person Ann Turku] came, and [person Turku] won that day.
        It was 2-1 and 3-0 then. [person Nordvik] won that day.
    """,
    "check_headlines": r"""
        [place Norway Wins] It All\n\nIt fell on the town that day. -> [place Norway] Wins It All\n\nIt fell on the town that day.
        [place Norway Wins] It All\n\nIt fell. -> [place Norway] Wins It All\n\nIt fell.
        [organisation Texas Instruments Wins] Big\n\nIt fell. -> [organisation Texas Instruments] Wins Big\n\nIt fell.
        [person Ann Lee Stands] Tall\n\nIt fell. -> [person Ann Lee] Stands Tall\n\nIt fell.
        [person Robert Gates Stands] Tall\n\nIt fell. -> [person Robert Gates] Stands Tall\n\nIt fell.
        [person Mark Warner Stands] Tall\n\nIt fell. -> [person Mark Warner] Stands Tall\n\nIt fell.
        [person Xyzt Gates Stands] Tall\n\nIt fell. -> [person Xyzt Gates] Stands Tall\n\nIt fell.
        [organisation Norvik Council Sees] Red\n\nIt fell. -> [organisation Norvik Council] Sees Red\n\nIt fell.
        [organisation Council of Norvik Sees] Red\n\nIt fell. -> [organisation Council of Norvik] Sees Red\n\nIt fell.
        [organisation Council on Norvik Sees] Red\n\nIt fell. -> [organisation Council] on [organisation Norvik] Sees Red\n\nIt fell.
        [place Gulf of Norvik Sees] Red\n\nIt fell. -> [place Gulf of Norvik] Sees Red\n\nIt fell.
        [place Norvik Bridge Sees] Red\n\nIt fell. -> [place Norvik Bridge] Sees Red\n\nIt fell.
        [organisation Great Council Sees] Red\n\nIt fell. -> [organisation Great Council] Sees Red\n\nIt fell.
        [organisation Norwegian Council Sees] Red\n\nIt fell. -> [organisation Norwegian Council] Sees Red\n\nIt fell.
        [place San Diego Wins] Big\n\nIt fell. -> [place San Diego] Wins Big\n\nIt fell.
        [person Xyzt Zyxt] Wins Big\n\nIt fell.
        [person Xyzt] Wins Big\n\nIt fell.
        [person Xyzt Zyxt Yxzt Xxyt Zzxt] Wins Big\n\nIt fell. -> Xyzt Zyxt Yxzt Xxyt Zzxt Wins Big\n\nIt fell.
        [person Xyzt Zyxt Yxzt Xxyt] Wins Big\n\nIt fell.
        [person Xyzt-Tables Zyxt] Wins Big\n\nIt fell.
        [organisation Berg] Wins Big\n\n[person Ann Berg] fell.
        Berg Wins Big\n\n[person Ann Berg] fell.
        [person Ann Berg Wins] Big\n\n[person Ann Berg] fell. -> [person Ann Berg] Wins Big\n\n[person Ann Berg] fell.
        [person Jo Berg] Wins Big\n\n[person Ann Berg] fell.
        Norvik Union Wins Big\n\nThe [organisation Norvik Union] fell. -> [organisation Norvik Union] Wins Big\n\nThe [organisation Norvik Union] fell.
        Norvik Wins Big\n\nThe [organisation Norvik] fell.
        norvik Wins Big\n\nThe [organisation Norvik] fell.
        Is It Big\n\nThe [organisation Is] fell.
        IS Wins Big\n\nThe [organisation IS] fell.
        [person Calvin “Snoop Dogg” Broadus] Wins Big\n\nIt fell.
        REUTERS / [person Jo Berg Sees]\n\nIt fell.
        [person Berg in Norvik] Wins Big\n\nIt fell. -> [person Berg] in [person Norvik] Wins Big\n\nIt fell.
        [person Ann Lee in Norway] Wins Big\n\nIt fell. -> [person Ann Lee] in [place Norway] Wins Big\n\nIt fell.
        [organisation Nordvik Inc Sees] Red\n\nIt fell. -> [organisation Nordvik Inc] Sees Red\n\nIt fell.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after


@pytest.mark.parametrize("name", ["South East Asian", "West African", "British East"])
def test_part_of_a_continent_and_its_people_is_no_place(name):
    assert corrected("trim_and_classify", f"the [place {name}] artists left") == f"the [other {name}] artists left"


@pytest.mark.parametrize("name", ["National Socialism", "Norvik Marxism", "Arab Nationalism"])
def test_a_creed_is_no_body(name):
    assert (
        corrected("trim_and_classify", f"in the memory of [organisation {name}] it")
        == f"in the memory of [other {name}] it"
    )
