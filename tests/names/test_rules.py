"""The rules that correct what the tagger of names found: each does what its example says."""

from __future__ import annotations

import pytest
from marked_names import corrected, lines_of, read, written

from analysis import load_sample
from analysis.names.mentions import find_names
from analysis.names.rules import headlines, kinds, layout, ordinary_words, recall, trimming
from analysis.names.rules.run import CORRECTORS, explain
from analysis.text.document import parse


@pytest.mark.parametrize("corrector", CORRECTORS, ids=lambda corrector: corrector.correct.__name__)
def test_each_correction_does_what_its_example_says(corrector):
    before, after = corrector.example.split(" -> ")
    names = read(before)
    names.spans = corrector.correct(names)
    assert written(names) == after


@pytest.mark.parametrize("rule", kinds.RULES, ids=lambda rule: rule.name)
def test_each_rule_for_kinds_fires_on_its_example(rule):
    before, after = rule.example.split(" -> ")
    names = read(before)
    assert kinds.rule_for(names, names.spans[0]) is rule
    kinds.classify(names, names.spans[0])
    assert written(names) == after
    assert names.spans[0].rule == rule.name


@pytest.mark.parametrize("step", trimming.TRIMS, ids=lambda step: step.name)
def test_each_step_of_trimming_does_what_its_example_says(step):
    before, after = step.example.split(" -> ")
    names = read(before)
    assert step.name in trimming.trims_for(names, names.spans[0])
    assert written(names) == before
    trimming.trim(names, names.spans[0], 0)
    assert written(names) == after


@pytest.mark.parametrize("rule", ordinary_words.ORDINARY, ids=lambda rule: rule.name)
def test_each_kind_of_ordinary_word_is_dropped(rule):
    before, after = rule.example.split(" -> ")
    names = read(before)
    assert ordinary_words.ordinary_rules_for(names, names.spans[0]) == [rule.name]
    names.spans = ordinary_words.drop_ordinary_words(names)
    assert written(names) == after


@pytest.mark.parametrize("rule", layout.RULES, ids=lambda rule: rule.name)
def test_each_layout_gives_its_name_away(rule):
    before, after = rule.example.split(" -> ")
    names = read(before)
    names.spans = layout.read_layout(names)
    assert written(names) == after
    assert [span.rule for span in names.spans] == [rule.name]


@pytest.mark.parametrize("rule", recall.ACRONYMS, ids=lambda rule: rule.name)
def test_each_acronym_is_recalled(rule):
    before, after = rule.example.split(" -> ")
    names = read(before)
    names.spans = recall.recall_acronyms(names)
    assert written(names) == after
    assert rule.name in [span.rule for span in names.spans]


@pytest.mark.parametrize("rule", recall.SINGLE, ids=lambda rule: rule.name)
def test_each_form_of_name_is_recalled(rule):
    before, after = rule.example.split(" -> ")
    names = read(before)
    names.spans = recall.recall_single(names)
    assert written(names) == after
    assert [span.rule for span in names.spans] == [rule.name]


@pytest.mark.parametrize("rule", headlines.VOUCHERS, ids=lambda rule: rule.name)
def test_each_reason_vouches_for_a_name_in_a_headline(rule):
    before, after = rule.example.split(" -> ")
    names = read(before)
    names.spans = headlines.check_headlines(names)
    assert written(names) == after
    (span,) = names.spans
    assert headlines.voucher_for(names, span.first, span.last, rule.of[-1]) == rule.name


TABLES = (
    kinds.RULES, trimming.TRIMS, ordinary_words.ORDINARY, layout.RULES,
    recall.ACRONYMS, recall.SINGLE, headlines.VOUCHERS,
)  # fmt: skip


@pytest.mark.parametrize("rules", TABLES)
def test_the_rules_of_a_table_have_names_of_their_own(rules):
    assert len({rule.name for rule in rules}) == len(rules)


# Texts that were cut off, which archives and columns of limited length bring.
STOPPING = {
    "check_headlines": r"""
        [organisation Council of Norvik Sees] -> [organisation Council of Norvik] Sees
        [person Ann Lee Stands] Tall\n\nIt fell. -> [person Ann Lee] Stands Tall\n\nIt fell.
        [person Ann Winter Sees] Red\n\nIt fell. -> [person Ann Winter] Sees Red\n\nIt fell.
        [organisation Council Tax Sees] Rise\n\nIt fell. -> Council Tax Sees Rise\n\nIt fell.
        [organisation Council Bakery Sees] Rise\n\nIt fell. -> Council Bakery Sees Rise\n\nIt fell.
    """,
    "complete_places_of": r"""
        the Vale of
        They met in the Vale of [place Norvik] there. -> They met in the [place Vale of Norvik] there.
        They met in the vale of [place Norvik] there.
        They met the [organisation Attorney’s Office] for the Western District of [place Norvik] there. -> They met the [organisation Attorney’s Office for the Western District of Norvik] there.
        They met the [organisation Bakers Union] for the Western District of [place Norvik] there. -> They met the [organisation Bakers Union] for the [place Western District of Norvik] there.
    """,
    "decide_bearers": r"""
        It rained, and [person Jim Jordan] left. Then [place Jordan]'s -> It rained, and [person Jim Jordan] left. Then [person Jordan]'s
        They met Marine [person Le Pen] there. -> They met [person Marine Le Pen] there.
        They met MARINE [person Le Pen] there.
        Marine [person Le Pen] left. -> [person Marine Le Pen] left.
        [person Ann Lahti] left. In [person Lahti] it rained. [place Lahti] grew. -> [person Ann Lahti] left. In [place Lahti] it rained. [place Lahti] grew.
    """,
    "decide_by_title": r"""
        So General [place Dallas] -> So General [person Dallas]
        The Sister [place Vienna] wept.
        So General [place Dallas] wept. -> So General [person Dallas] wept.
        So general [place Dallas] wept.
    """,
    "drop_products": r"""
        The bank's report on the "[organisation Sea Trade Prices]
        The firm owns brands when [organisation Norlex] comes.
        The 20 in [organisation Congress] wept.
    """,
    "drop_works": r"""
        her album
        The film and the actor: the screen was big. They met in [organisation Zorvex].
        They bought a copy of “[person Ann Lahti]”. -> They bought a copy of “Ann Lahti”.
        They hated [person Zorvex]. The film lost. [person Ann Zorvex] wept.
        They hated [person Zorvex]. The film lost. -> They hated Zorvex. The film lost.
    """,
    "join_between": r"""
        So [organisation Iyad] ag [place Ghaly]
    """,
    "join_by_and": r"""
        The publisher, [person Moe] & [person Ekdahl]
        Then Roe &Berg refused.
        So they asked Which?
    """,
    "join_constituencies": r"""
        So the MP
    """,
    "join_dutch": r"""
        [person Bas] van 't
        They met Jan op ’t Hof there. -> They met [person Jan op ’t Hof] there.
        They met President Jan op ’t Hof there. -> They met President [person Jan op ’t Hof] there.
        They met Zorvex ’t Hof there.
        They met Jan van [person ’t Hof Berg] there. -> They met [person Jan van ’t Hof Berg] there.
    """,
    "join_months": r"""
        May
        May Jones left. -> [person May Jones] left.
        May Day left.
        May Jones left. The jones grew.
    """,
    "join_saints": r"""
        outside St
        They met in St Andrews there. -> They met in [place St Andrews] there.
        They met at St [person Zorvex] church there. -> They met at [place St Zorvex] church there.
        They met at St [person Zorvex]’s church there. -> They met at [place St Zorvex]’s church there.
        They met at St [person Zorvex]
        The bus on Main St near church stopped.
    """,
    "join_societies": r"""
        the Lebanese [organisation Red Cross]
        They gave to the Lebanese Red Cross then. -> They gave to the [organisation Lebanese Red Cross] then.
        They gave to the Lebanese Blue Cross then.
        Over the Lebanese red Cross a flag hung.
    """,
    "join_web_addresses": r"""
        Jo Berg told Norvik.info -> Jo Berg told [organisation Norvik.info]
        They told Norvik.info of it. -> They told [organisation Norvik.info] of it.
        They told Norvik. info of it.
    """,
    "keep_possessive_names": r"""
        It rained, and [person Hendry]'s
    """,
    "recall_called": r"""
        They paid a firm, Zorvex
        They paid a firm
        They asked the Mounties Office.
        So the Mounties-led team left.
    """,
    "recall_homes": r"""
        They named Ann Lee, 32, of
        They met the town clerk of the town of
    """,
    "recall_letters": r"""
        It rained, and the SBV -> It rained, and the [organisation SBV]
        Workers at SBV 2022 walked out.
        Workers at SBV walked out. -> Workers at [organisation SBV] walked out.
        Workers at SBV therapy walked out.
        Bakers at SBV walked out. -> Bakers at [organisation SBV] walked out.
        A baker of SBV walked out.
        Members of SBV walked out. -> Members of [organisation SBV] walked out.
        According to SBV, it rained. -> According to [organisation SBV], it rained.
        [organisation Norvik-Sund] came. Then NS went home.
        [organisation Bank of Norvik-Sund] came. Then BNS went home. -> [organisation Bank of Norvik-Sund] came. Then [organisation BNS] went home.
        The SBV won the vote. -> The [organisation SBV] won the vote.
    """,
    "recall_located": r"""
        Tarvane-based bakers left on Monday -> [place Tarvane]-based bakers left on Monday
        She was stabbed in Reading on -> She was stabbed in [place Reading] on
        She was stabbed in
        She was stabbed in Reading -> She was stabbed in [place Reading]
        She was born in Reading in May. -> She was born in [place Reading] in May.
        It lay on Flores’ desk then.
        They saw a rise in Reading’s marks.
        They live in Bath on Monday. -> They live in [place Bath] on Monday.
    """,
    "recall_parties": r"""
        The Tory -> The [organisation Tory]
        They met [place London Tory] there. -> They met [place London] [organisation Tory] there.
        They met [person Big Tory] there.
        They met [person Tory Ann Roe] there. -> They met [organisation Tory] [person Ann Roe] there.
        They met [person Tory Roe] there.
    """,
    "recall_repeated": r"""
        They met [person Pelko] there. Pelko -> They met [person Pelko] there. [person Pelko]
        [person Zorvex] left. They met (Zorvex) there. -> [person Zorvex] left. They met ([person Zorvex]) there.
        [person Zorvex] left. They met pro-Zorvex bakers there.
    """,
    "recall_titled": r"""
        They met President Abdel-Fattah -> They met President [person Abdel-Fattah]
        They met Major London museums there.
    """,
    "recognise_bands": r"""
        [person Nirvana] broke up -> [organisation Nirvana] broke up
        [person Ann Zorvex] will play. The band has a van. They met [person Zorvex] there.
        [person Ann Zorvex] will play. The band has a van. They met [person Ann Zorvex] there. -> [organisation Ann Zorvex] will play. The band has a van. They met [organisation Ann Zorvex] there.
        [person Ann Zorvex] will play. The band has a van. They met [person Lee] there. -> [organisation Ann Zorvex] will play. The band has a van. They met [person Lee] there.
        In [place Oulu] [person Ann Zorvex] will play. The band has a van.
    """,
    "recognise_called": r"""
        Then [person Eli Moe], part of
    """,
    "recognise_firms": r"""
        The owner of [person Zorvex]
        [organisation Texas Instruments] grew. [place Texas] said so. [place Oslo] slept. -> [organisation Texas Instruments] grew. [organisation Texas] said so. [place Oslo] slept.
    """,
    "recognise_teams": r"""
        [place Norway] beat [place Denmark] 2-1 and drew -> [organisation Norway] beat [organisation Denmark] 2-1 and drew
        It was 2-1 and 3-0. [place Turku]
        It was 2-1 and 3-0. [place Turku] won and [place Lahti]'s -> It was 2-1 and 3-0. [organisation Turku] won and [place Lahti]'s
        It rained. [place Norway] beat [place Denmark] 2-1 -> It rained. [organisation Norway] beat [organisation Denmark] 2-1
        The league and the cup: fans saw the goalkeeper. [person Zorvex] stay second after the striker scored. -> The league and the cup: fans saw the goalkeeper. [organisation Zorvex] stay second after the striker scored.
        The league and the cup: fans saw the goalkeeper. [person Zorvex] went to the final of the cup with a striker. -> The league and the cup: fans saw the goalkeeper. [organisation Zorvex] went to the final of the cup with a striker.
        The league and the cup: the goalkeeper met fans of [person Zorvex] and a striker. -> The league and the cup: the goalkeeper met fans of [organisation Zorvex] and a striker.
        The league and the cup: fans saw the goalkeeper. [place Norvik] need a point, the striker said. -> The league and the cup: fans saw the goalkeeper. [organisation Norvik] need a point, the striker said.
        The league and the cup: fans saw the goalkeeper. [place Norvik] need a bridge, the striker said.
        The league and the cup: fans saw the goalkeeper. [place Norvik] needed the point, the striker said.
        [place Norway] beat [place Oulu] 2-1 and 3-0. [place Norway] led early. The crowd in [place Norway] wept. -> [place Norway] beat [organisation Oulu] 2-1 and 3-0. [place Norway] led early. The crowd in [place Norway] wept.
        [place Norvik] beat [place Oulu] 2-1 and 3-0. The mayor of [place Norvik] wept near [place Norvik], and snow fell on [place Norvik]. -> [place Norvik] beat [organisation Oulu] 2-1 and 3-0. The mayor of [place Norvik] wept near [place Norvik], and snow fell on [place Norvik].
        [place Norvik] beat [place Oulu] 2-1 and 3-0. The mayor of [place Norvik] wept, and snow fell near [place Norvik]. -> [place Norvik] beat [organisation Oulu] 2-1 and 3-0. The mayor of [place Norvik] wept, and snow fell near [place Norvik].
        The cup final drew fans. Norvik have won twice. They love Norvik there. -> The cup final drew fans. [organisation Norvik] have won twice. They love [organisation Norvik] there.
        The cup final drew fans. Then the Oulu have won twice. They love Oulu.
        The cup final drew fans. The Hurricanes have won twice. -> The cup final drew fans. The [organisation Hurricanes] have won twice.
        The cup final drew fans. Zorvex have won twice. Zorvex left. -> The cup final drew fans. [organisation Zorvex] have won twice. [organisation Zorvex] left.
        The cup final drew fans. Fans of [person Ann Zorvex] have won twice. [person Ann Zorvex] left.
        The league and the cup: fans saw the goalkeeper. [person Zorvex] go through with the striker. -> The league and the cup: fans saw the goalkeeper. [organisation Zorvex] go through with the striker.
        The league and the cup: fans saw the goalkeeper. [person Zorvex] went to a doctor with the striker.
        The league and the cup: fans saw the goalkeeper. The [person Zorvex] bakers met a striker.
        The league and the cup: fans saw the goalkeeper. The [person Zorvex] defence met a striker. -> The league and the cup: fans saw the goalkeeper. The [organisation Zorvex] defence met a striker.
        The league and the cup: fans saw the striker joining [person Zorvex] after beating [person Zorvex] with the goalkeeper. -> The league and the cup: fans saw the striker joining [organisation Zorvex] after beating [organisation Zorvex] with the goalkeeper.
    """,
    "separate_holders": r"""
        It rained, and the head of
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(STOPPING))
def test_a_correction_reads_a_text_that_stops_anywhere(correction, before, after):
    assert corrected(correction, before) == after


TEXT = (
    "OSLO (Reuters) - President Ann Lahti met Mr. Key of Nordvik Tools Inc on Monday. Lawyers of the "
    "U.S. Justice Department met them there."
)


@pytest.mark.parametrize("text", [TEXT, *load_sample()["text"].head(3)])
def test_explanations_end_in_the_names_that_are_found(text):
    names, _ = find_names(parse(text))
    standing = {}
    for change in explain(parse(text)):
        standing.pop(change.before and change.before[:2], None)
        if change.now:
            standing[change.now[:2]] = change.now.kind
    assert standing
    assert standing.items() <= {(name.start, name.end): name.kind for name in names}.items()


def test_an_explanation_names_the_rule():
    changes = [(c.corrector, c.rules, c.now and TEXT[c.now.start : c.now.end]) for c in explain(parse(TEXT))]
    assert ("join_states", ("state before an organisation",), "U.S. Justice Department") in changes
    assert (
        "trim_and_classify",
        ("head of an organisation at the end", "listed organisation"),
        "Justice Department",
    ) in changes
    assert explain(parse("It rained.")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Whose office has no article, and who speaks.
        ("CEO of Norvik Mummtaz Dabul said it was late.", ["Norvik", "Mummtaz Dabul"]),
        ("Chief executive of Norland Airlines Ann Berg told reporters so.", ["Norland Airlines", "Ann Berg"]),
        ("It was late, director of the Oulu Museum Ann Lahti said.", ["Oulu Museum", "Ann Lahti"]),
        ("Mayor of London Ann Lahti said it was late.", ["London", "Ann Lahti"]),
        ("Minister of Fisheries and Harbours Ann Lahti said so.", ["Ann Lahti"]),
        ("Director of Silver Fern Farms said it was late.", ["Silver Fern Farms"]),
        ("The president of Bolt Cutters International said so.", ["Bolt Cutters International"]),
        ("They met the head of Rural Payments Agency there.", ["Rural Payments Agency"]),
        # Given names of two syllables behind a family name.
        ("It was late, Ann Lo Wing-hung said.", ["Ann Lo Wing-hung"]),
        ("They met Mary Yeung Sau-kuen there.", ["Mary Yeung Sau-kuen"]),
        ("They met Tom Ng Chi-wai, who left.", ["Tom Ng Chi-wai"]),
        ("They met Ann Berg Mid-week.", ["Ann Berg"]),
    ],
)
def test_where_the_names_of_office_holders_begin_and_end(text, expected):
    names, _ = find_names(parse(text))
    assert [text[name.start : name.end] for name in names if name.kind != "other"] == expected
