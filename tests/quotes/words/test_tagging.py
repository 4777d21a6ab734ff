"""The classes of words: each rule decides its example."""

import pytest
from told import sentences, told

from analysis.english.pos_lexicon import class_of
from analysis.quotes.words.items import Items
from analysis.quotes.words.openings import OPENING_RULES, Opening, opening_at
from analysis.quotes.words.tagging import RULES, Place, may_change, rule_at
from analysis.text.document import parse


def marked(example: str) -> tuple[Items, int]:
    """The items of an example, and the one between bars."""
    before, word, after = example.split("|")
    items = Items(parse(before + word + after))
    return items, items.start.index(len(before))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rules_decide_their_examples(rule):
    items, i = marked(rule.example)
    assert items.tags[i] == rule.gives
    tags = list(items.tags)
    tags[i:] = [class_of(word) for word in items.written[i:]]
    if i == items.sentences[0][0]:
        tags[i] = class_of(items.word[i])
    assert tags[i] in rule.classes and may_change(tags[i], items.word[i])
    assert rule_at(Place(items, tags), i) == rule


@pytest.mark.parametrize("rule", OPENING_RULES, ids=lambda rule: rule.name)
def test_rules_for_first_words_decide_their_examples(rule):
    items, i = marked(rule.example)
    assert i == items.sentences[0][0]
    assert items.tags[i] == rule.gives
    opening = opening_at(items, i, list(items.tags), lambda: {items.word[i]})
    assert next(rule for rule in OPENING_RULES if rule.applies(opening)) == rule


def test_the_first_rule_that_applies_decides_how_a_sentence_begins():
    def names() -> set[str]:
        return {"young"}

    cases = [Opening("the", "D", True, "N", names), Opening("young", "J", False, "N", names)]
    applying = [[rule.name for rule in OPENING_RULES if rule.applies(case)] for case in cases]
    assert applying == [[], ["surname like a verb"]]


def test_a_word_keeps_its_class_where_no_rule_applies():
    items, i = marked("They want to |abandon| it.")
    assert items.tags[i] == "B"
    items, i = marked("The |old| mill is shut.")
    assert items.tags[i] == "J"


IN_CAPITALS = r"""
    The WHO today confirms that the lake is safe. => WHO (indirect, cue): the lake is safe
    WHO said on Monday that the lake was safe. => WHO (indirect, cue): the lake was safe
    The lake is safe, the WHO said. => WHO (indirect, cue): The lake is safe
    The WHO has warned that boats are slow. => WHO (indirect, cue): boats are slow
    The captain, who said the lake was safe, left. => The captain (indirect, cue): the lake was safe
    Who said the lake was safe? => nothing
"""


@pytest.mark.parametrize(("text", "expected"), sentences(IN_CAPITALS))
def test_the_who_is_a_body(text, expected):
    assert told(text) == expected
