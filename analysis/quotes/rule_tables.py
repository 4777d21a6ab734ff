"""Rules in a stated order: each has a name and an example, and the first that has an answer decides.

A table of rules is a list of `Rule`. To add one, write a function that returns an answer or None, and put it into the
list where it should be asked, with a text that it decides; the tests run every example.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Generic, NamedTuple, TypeVar

Case = TypeVar("Case")
Answer = TypeVar("Answer")


class Rule(NamedTuple, Generic[Case, Answer]):
    """One rule: `answer` is a function of the case that returns None where the rule does not apply."""

    name: str
    answer: Callable[[Case], Answer | None]
    example: str


class Decision(NamedTuple, Generic[Answer]):
    """What was decided, and the name of the rule behind it."""

    answer: Answer
    rule: str


_decision = partial(tuple.__new__, Decision)  # faster than Decision(...)


def decide(rules: Sequence[Rule[Case, Answer]], case: Case) -> Decision[Answer] | None:
    """The answer of the first rule that has one.

    >>> rules = [Rule("even", lambda n: "two" if n % 2 == 0 else None, "4"), Rule("any", lambda n: "one", "5")]
    >>> decide(rules, 3)
    Decision(answer='one', rule='any')
    """
    for name, answers, _ in rules:
        answer = answers(case)
        if answer is not None:
            return _decision((answer, name))
    return None
