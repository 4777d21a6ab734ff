"""Texts worked through side by side."""

import pytest

from analysis.text.steps import at_once, side_by_side


def countdown(n, done):
    """A work that takes n steps."""
    for left in range(n, 0, -1):
        done.append((n, left))
        yield
    return f"{n} steps"


def test_each_work_takes_a_step_in_turn_and_returns_its_own_result():
    done = []
    assert side_by_side([countdown(1, done), countdown(3, done), countdown(0, done)]) == [
        "1 steps",
        "3 steps",
        "0 steps",
    ]
    assert done == [(1, 1), (3, 3), (3, 2), (3, 1)]


def test_one_work_alone_gives_the_same():
    assert at_once(countdown(2, [])) == "2 steps"
    assert side_by_side([]) == []


def test_an_error_of_one_work_is_that_of_all():
    with pytest.raises(ZeroDivisionError):
        side_by_side([countdown(2, []), (1 / zero for zero in [0])])
