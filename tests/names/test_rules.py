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
    """,
    "complete_places_of": r"""
        the Vale of
    """,
    "decide_bearers": r"""
        It rained, and [person Jim Jordan] left. Then [place Jordan]'s -> It rained, and [person Jim Jordan] left. Then [person Jordan]'s
    """,
    "decide_by_title": r"""
        So General [place Dallas] -> So General [person Dallas]
    """,
    "drop_products": r"""
        The bank's report on the "[organisation Sea Trade Prices]
    """,
    "drop_works": r"""
        her album
    """,
    "join_between": r"""
        So [organisation Iyad] ag [place Ghaly]
    """,
    "join_by_and": r"""
        The publisher, [person Moe] & [person Ekdahl]
    """,
    "join_constituencies": r"""
        So the MP
    """,
    "join_dutch": r"""
        [person Bas] van 't
    """,
    "join_months": r"""
        May
    """,
    "join_saints": r"""
        outside St
    """,
    "join_societies": r"""
        the Lebanese [organisation Red Cross]
    """,
    "join_web_addresses": r"""
        Jo Berg told Norvik.info -> Jo Berg told [organisation Norvik.info]
    """,
    "keep_possessive_names": r"""
        It rained, and [person Hendry]'s
    """,
    "recall_called": r"""
        They paid a firm, Zorvex
        They paid a firm
    """,
    "recall_homes": r"""
        They named Ann Lee, 32, of
        They met the town clerk of the town of
    """,
    "recall_letters": r"""
        It rained, and the SBV -> It rained, and the [organisation SBV]
    """,
    "recall_located": r"""
        Tarvane-based bakers left on Monday -> [place Tarvane]-based bakers left on Monday
        She was stabbed in Reading on -> She was stabbed in [place Reading] on
        She was stabbed in
        She was stabbed in Reading -> She was stabbed in [place Reading]
    """,
    "recall_parties": r"""
        The Tory -> The [organisation Tory]
    """,
    "recall_repeated": r"""
        They met [person Pelko] there. Pelko -> They met [person Pelko] there. [person Pelko]
    """,
    "recall_titled": r"""
        They met President Abdel-Fattah -> They met President [person Abdel-Fattah]
    """,
    "recognise_bands": r"""
        [person Nirvana] broke up -> [organisation Nirvana] broke up
    """,
    "recognise_called": r"""
        Then [person Eli Moe], part of
    """,
    "recognise_firms": r"""
        The owner of [person Zorvex]
    """,
    "recognise_teams": r"""
        [place Norway] beat [place Denmark] 2-1 and drew -> [organisation Norway] beat [organisation Denmark] 2-1 and drew
        It was 2-1 and 3-0. [place Turku]
        It was 2-1 and 3-0. [place Turku] won and [place Lahti]'s -> It was 2-1 and 3-0. [organisation Turku] won and [place Lahti]'s
        It rained. [place Norway] beat [place Denmark] 2-1 -> It rained. [organisation Norway] beat [organisation Denmark] 2-1
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
