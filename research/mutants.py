"""Do the tests notice? One small fault at a time is put into the code; printed are those that no test notices.

    python research/mutants.py [--n 200] [--seed 0] [--from 1] [names quotes text]

A fault is a comparison turned round or moved by one, `and` for `or`, or a `not` that is dropped, within a function.
The tests are collected once. For each of a seeded sample of faults a copy of that process is made (so this runs where
there is fork: Linux, macOS), the function gets its fault there, and the tests run up to the first that fails: those of
its module, then of its room, then of what is built on it. The exit status is 1 while fewer than 85% are noticed.
"""

from __future__ import annotations

import argparse
import ast
import gc
import os
import random
import resource
import sys
from collections.abc import Iterator
from pathlib import Path
from types import CodeType, FunctionType
from typing import NamedTuple

import pytest
from _pytest.main import pytest_runtestloop as run_items

ROOT = Path(__file__).parents[1]
WANTED = 0.85
PATIENCE = 600  # seconds of CPU; a fault that makes the tests run for ever is noticed
ABOVE = ("tests/quotes", "tests/test_actors.py", "tests/test_source_audit.py", "tests/project/test_sample.py")
NOT_OF_TIME = "not time_grows and not twice_the_text"  # a busy machine would seem to notice the fault
TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip


class Fault(NamedTuple):
    """The number of a place in a module where the code can be changed, in the order of `ast.walk`."""

    path: Path
    number: int


def changed(node: ast.AST) -> ast.AST | None:
    """What stands for a part of the code once the fault is in it; None where there is none to put."""
    if isinstance(node, ast.Compare):
        return ast.Compare(node.left, [TURNED[type(node.ops[0])](), *node.ops[1:]], node.comparators)
    if isinstance(node, ast.BoolOp):
        return ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return node.operand
    return None


def faults(rooms: list[str]) -> Iterator[Fault]:
    for room in rooms:
        for path in sorted((ROOT / "analysis" / room).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
            within = {id(node) for function in functions for part in function.body for node in ast.walk(part)}
            nodes = enumerate(ast.walk(tree))
            yield from (Fault(path, number) for number, node in nodes if id(node) in within and changed(node))


class _Put(ast.NodeTransformer):
    def __init__(self, target: ast.AST) -> None:
        self.target = target

    def visit(self, node: ast.AST) -> ast.AST:
        return ast.copy_location(changed(node) or node, node) if node is self.target else self.generic_visit(node)


def put(fault: Fault) -> tuple[ast.AST, str]:
    """The module with the fault in it, and what was changed."""
    tree = ast.parse(fault.path.read_text(encoding="utf-8"))
    node = list(ast.walk(tree))[fault.number]
    said = f"{fault.path.relative_to(ROOT)}:{node.lineno}  {ast.unparse(node)}"  # type: ignore[attr-defined]
    said += f"  ->  {ast.unparse(changed(node) or node)}"
    return ast.fix_missing_locations(_Put(node).visit(tree)), said


def run_with(fault: Fault) -> None:
    """Every function of the module gets the code that it has with the fault."""
    codes = {(code.co_qualname, code.co_firstlineno): code for code in _codes(compile(put(fault)[0], "", "exec"))}
    for function in gc.get_objects():
        if isinstance(function, FunctionType) and function.__code__.co_filename == str(fault.path):
            key = function.__code__.co_qualname, function.__code__.co_firstlineno
            function.__code__ = codes[key].replace(co_filename=str(fault.path))


def _codes(code: CodeType) -> Iterator[CodeType]:
    for part in code.co_consts:
        if isinstance(part, CodeType):
            yield part
            yield from _codes(part)


class Trial:
    """Instead of running the tests once, pytest runs them with each fault of the sample."""

    def __init__(self, sample: list[Fault], first: int) -> None:
        self.sample, self.first, self.seen, self.run = sample, first, 0, 0

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        if self.noticed(None, session):
            raise SystemExit("the tests fail without a fault")
        for number, fault in enumerate(self.sample, 1):
            if number >= self.first:
                self.run += 1
                self.seen += (seen := self.noticed(fault, session))
                if not seen:
                    print(f"{number:4}  {put(fault)[1]}", file=sys.__stdout__, flush=True)
                elif number % 10 == 0:
                    print(f"{self.seen} of {self.run}", file=sys.stderr, flush=True)
        return True

    def noticed(self, fault: Fault | None, session: pytest.Session) -> bool:
        """Whether a test fails in a copy of this process that has the fault."""
        if child := os.fork():
            return os.waitpid(child, 0)[1] != 0
        resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        try:
            if fault:
                run_with(fault)
                session.items = _in_order(session.items, fault.path)
            session.config.option.maxfail = 1
            run_items(session)
        except session.Failed:
            os._exit(1)
        os._exit(int(session.testsfailed > 0))


def _in_order(items: list[pytest.Item], path: Path) -> list[pytest.Item]:
    """The tests of a module first, then those of its room, then those of what is built on it."""
    room = ROOT / "tests" / path.relative_to(ROOT / "analysis").parts[0]
    own = [item for item in items if room in item.path.parents]
    above = [item for item in items if item.path.is_relative_to(ROOT) and _is_above(item.path) and item not in set(own)]
    return sorted(own, key=lambda item: item.path.stem != f"test_{path.stem}") + above


def _is_above(path: Path) -> bool:
    return any(path.is_relative_to(ROOT / test) for test in ABOVE)


def main(rooms: list[str], n: int, seed: int, first: int) -> int:
    every = list(faults(rooms))
    trial = Trial(random.Random(seed).sample(every, min(n, len(every))), first)
    sys.path.insert(0, str(ROOT))
    os.chdir(ROOT)
    tests = dict.fromkeys([*(f"tests/{room}" for room in rooms), *ABOVE])
    pytest.main(["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-s", "-k", NOT_OF_TIME, *tests], [trial])
    share = trial.seen / max(trial.run, 1)
    print(f"{trial.seen} of {trial.run} faults noticed ({share:.0%}); {len(every):,} could be put")
    return int(share < WANTED)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rooms", nargs="*", default=["names", "quotes", "text"])
    parser.add_argument("--n", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--from", type=int, default=1, dest="first", help="the first fault of the sample to be put")
    options = parser.parse_args()
    sys.exit(main(options.rooms, options.n, options.seed, options.first))
