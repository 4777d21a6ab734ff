"""The instructions for coders: how to code the speaker and the tone of a quotation, with made-up examples."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from analysis.export import replacing


class Rule(NamedTuple):
    """What a rule is about (an answer, or every sheet), the code it asks for, when, and an example."""

    answer: str
    code: str
    when: str
    example: str = ""


_ANY = "every row"
RULES = (
    Rule(
        _ANY,
        "work alone",
        "Code each row by yourself, in the order of your sheet, and talk about it only when both sheets are done.",
    ),
    Rule(
        _ANY,
        "what to judge",
        "Judge what is in the column quotation. Before and after are there to understand it, not to be judged.",
    ),
    Rule(
        _ANY,
        "what to use",
        "Use what the row shows, not what you know of the story, of the speaker or of the outlet.",
    ),
    Rule(
        _ANY,
        "leave empty",
        "Leave a cell empty when you cannot decide, and say why in note. The row is then left out, not "
        "counted as wrong.",
    ),
    Rule(
        _ANY,
        "do not change",
        "Leave unit, doc_id, start and end, or source, as they are: by these your answers are found again.",
    ),
    Rule(
        "speaker",
        "a name",
        "Whose words these are, by the fullest name that the row gives.",
        "Ann Lahti came late. “The bridge stays shut,” she said. -> Ann Lahti",
    ),
    Rule(
        "speaker",
        "a description",
        "Where no name is given, the words that stand for the speaker.",
        "“I heard a bang,” a neighbour said. -> a neighbour",
    ),
    Rule(
        "speaker",
        "an organisation",
        "Where an organisation speaks, its name; where somebody speaks for it, that person.",
        "The harbour board called it “a sad day”. -> harbour board / Jo Berg, for the harbour board, called "
        "it “a sad day”. -> Jo Berg",
    ),
    Rule(
        "speaker",
        "the inner one",
        "Where one person says what another said, the one whose words are in the quotation.",
        "Berg recalled that Lahti told him, “Go home.” -> Lahti",
    ),
    Rule(
        "speaker",
        "-",
        "Where the article does not say, or the words in quotation marks are nobody's.",
        "A sign read “No entry”. -> -",
    ),
    Rule(
        "tone",
        "positive",
        "On the whole the words speak well of something: they praise, welcome, hope, thank.",
        "“It is a fine result, and I am proud of the crew.”",
    ),
    Rule(
        "tone",
        "negative",
        "On the whole the words speak ill of something: they blame, warn, fear, mourn.",
        "“The plan is a disgrace, and people will be hurt.”",
    ),
    Rule(
        "tone",
        "neutral",
        "The words state facts, or good and bad balance.",
        "“The ferry leaves at nine.” / “It was hard, and it was worth it.”",
    ),
    Rule(
        "tone",
        "words, not facts",
        "Judge the words, not whether you like what they are about, nor whom they come from. Grave facts stated"
        " plainly are neutral.",
        "“Two people died at the crossing.” -> neutral",
    ),
    Rule(
        "tone",
        "what prevails",
        "With good and bad in one quotation, what prevails; a wish that something bad may end names both.",
        "“We want this misery to stop, and we will get there together.” -> positive",
    ),
    Rule(
        "tone",
        "what is meant",
        "Where the words say one thing and plainly mean another, what is meant.",
        "“Another delay. Wonderful.” -> negative",
    ),
    Rule(
        "tone",
        "politeness",
        "A greeting or a phrase of courtesy alone is neutral.",
        "“Thank you all for coming.” -> neutral",
    ),
)


def instructions(answers: Iterable[str]) -> list[Rule]:
    """The rules for these answers, those for every sheet first; other answers have no rules.

    >>> sorted({rule.answer for rule in instructions(["tone"])})
    ['every row', 'tone']
    """
    asked = {_ANY, *answers}
    return [rule for rule in RULES if rule.answer in asked]


def write_rules(rules: Iterable[Rule], path: Path) -> Path:
    """The rules as a page of plain text."""
    lines, about = ["How to fill the coding sheet"], None
    for rule in rules:
        if rule.answer != about:
            about = rule.answer
            lines += ["", about.upper()]
        lines += textwrap.wrap(f"{rule.code}: {rule.when}", 100, initial_indent="  ", subsequent_indent="      ")
        if rule.example:
            lines += textwrap.wrap(
                f"e.g. {rule.example}", 100, initial_indent="      ", subsequent_indent="           "
            )
    with replacing(path) as temporary:
        temporary.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
