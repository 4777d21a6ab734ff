"""Do the tests notice? One small fault at a time is put into the code; printed are those that no test notices.

    python research/mutants.py [--n 200] [--seed 0] [--from 1] [--equal] [names quotes text]

A fault is a comparison turned round or moved by one, `and` for `or`, or a `not` that is dropped, within a function.
The sample is seeded, and a fault stays in it while its own line stays, whatever else of the code changes.

The tests are collected once and run once on the sound code, where each place asks whether its fault would have given
something else; so it is known which tests could notice it. For each fault a copy of that process is made (so this runs
where there is fork: Linux, macOS), the function gets its fault there, and those tests run up to the first that fails.
The exit status is 1 while fewer than 85% are noticed. With --equal only the first run is made, and printed are the
faults that give nothing else in any test: no test can notice them.
"""

from __future__ import annotations

import argparse
import ast
import builtins
import gc
import hashlib
import json
import os
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType, FunctionType
from typing import NamedTuple

import pytest
from _pytest.main import pytest_runtestloop as run_items

from analysis.pipeline import measure_text

ROOT = Path(__file__).parents[1]
WANTED = 0.85
PATIENCE = 20  # seconds of CPU beyond three times those of the tests; a fault with which they never end is noticed
ABOVE = ("tests/quotes", "tests/test_actors.py", "tests/test_source_audit.py", "tests/project/test_sample.py")
NOT_OF_TIME = "not time_grows and not twice_the_text"  # a busy machine would seem to notice the fault
LOADING = "Zqx vwk zzq."  # what is measured to load lists and models, for all copies of the process
NOT_PUT = 3  # status of a copy of the process
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
    """Puts something else in the place of some nodes."""

    def __init__(self, instead: dict[int, Callable[[ast.AST], ast.AST]]) -> None:
        self.instead = instead

    def visit(self, node: ast.AST) -> ast.AST:
        instead = self.instead.get(id(node))
        return ast.copy_location(instead(node), node) if instead else self.generic_visit(node)


def put(fault: Fault) -> tuple[ast.AST, str]:
    """The module with the fault in it, and what was changed."""
    tree = ast.parse(fault.path.read_text(encoding="utf-8"))
    node = list(ast.walk(tree))[fault.number]
    other = changed(node) or node
    said = f"{fault.path.relative_to(ROOT)}:{node.lineno}  {ast.unparse(node)}  ->  {ast.unparse(other)}"  # type: ignore[attr-defined]
    return ast.fix_missing_locations(_Put({id(node): lambda _: other}).visit(tree)), said


def sampled(every: list[Fault], n: int, seed: int) -> list[Fault]:
    """n of all faults, chosen by what they say, so that code which comes or goes elsewhere does not move the choice."""
    met: Counter[str] = Counter()
    order = []
    for path, of_module in _by_module(every).items():
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        for fault in of_module:
            said = f"{path.relative_to(ROOT).as_posix()} {ast.unparse(nodes[fault.number])}"
            met[said] += 1
            order.append((hashlib.sha256(f"{seed} {said} {met[said]}".encode()).digest(), fault))
    return [fault for _, fault in sorted(order)[:n]]


def _by_module(some: list[Fault]) -> dict[Path, list[Fault]]:
    modules: dict[Path, list[Fault]] = {}
    for fault in some:
        modules.setdefault(fault.path, []).append(fault)
    return modules


def run_with(tree: ast.AST, path: Path) -> None:
    """Every function of the module gets the code that it has in this tree."""
    codes = {(code.co_qualname, code.co_firstlineno): code for code in _codes(compile(tree, "", "exec"))}
    for function in gc.get_objects():
        if isinstance(function, FunctionType) and function.__code__.co_filename == str(path):
            key = function.__code__.co_qualname, function.__code__.co_firstlineno
            if function.__name__ != "<lambda>":  # several may begin on a line
                function.__code__ = codes[key].replace(co_filename=str(path))


def _codes(code: CodeType) -> Iterator[CodeType]:
    for part in code.co_consts:
        if isinstance(part, CodeType):
            yield part
            yield from _codes(part)


class Watch:
    """What faults would have changed, without any being put: each place reckons both ways and goes on with its own."""

    def __init__(self, sample: list[Fault]) -> None:
        self.differs: set[int] = set()  # numbers of the faults that would have given something else
        self.within = False
        vars(builtins)["_both_ways"] = self._both_ways
        numbers = {fault: i for i, fault in enumerate(sample)}
        for path, of_module in _by_module(sample).items():
            tree = ast.parse(path.read_text(encoding="utf-8"))
            nodes = list(ast.walk(tree))
            run_with(_watched(tree, {id(nodes[fault.number]): numbers[fault] for fault in of_module}), path)

    def _both_ways(self, number: int, value: object, other: Callable[[], object]) -> object:
        if self.within or number in self.differs:
            return value
        self.within = True
        try:
            with_fault = other()
            same = with_fault is value or (type(with_fault) is type(value) and bool(with_fault == value))
        except Exception:
            same = False
        finally:
            self.within = False
        if not same:
            self.differs.add(number)
        return value


def _watched(tree: ast.AST, numbers: dict[int, int]) -> ast.AST:
    class Both(ast.NodeTransformer):
        def visit(self, node: ast.AST) -> ast.AST:
            number = numbers.get(id(node))
            sound = self.generic_visit(node)
            if number is None:
                return sound
            nothing = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])
            other = ast.Lambda(nothing, changed(sound))
            call = ast.Call(ast.Name("_both_ways", ast.Load()), [ast.Constant(number), sound, other], [])
            return ast.copy_location(call, node)

    return ast.fix_missing_locations(Both().visit(tree))


class Trial:
    """Instead of running the tests once, pytest runs them with each fault of the sample."""

    def __init__(self, sample: list[Fault], first: int, only_equal: bool) -> None:
        self.sample, self.first, self.only_equal, self.seen, self.run = sample, first, only_equal, 0, 0
        self.seconds: list[float] = []  # of CPU, for each test

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        could = self.tests_that_could_notice(session)
        measure_text(LOADING)
        for number, fault in enumerate(self.sample, 1):
            if number >= self.first:
                self.run += 1
                seen = bool(could[number - 1]) and (self.only_equal or self.noticed(fault, could[number - 1], session))
                self.seen += seen
                if not seen:
                    why = "" if could[number - 1] else "  (nothing else in any test)"
                    print(f"{number:4}  {put(fault)[1]}{why}", file=sys.__stdout__, flush=True)
                elif number % 10 == 0:
                    print(f"{self.seen} of {self.run}", file=sys.stderr, flush=True)
        return True

    def tests_that_could_notice(self, session: pytest.Session) -> list[list[int]]:
        """For each fault the tests in which it gives something else, the quickest first."""
        with tempfile.TemporaryFile("w+") as told:
            if not (child := os.fork()):
                quiet()
                json.dump(watch(self.sample, session), told)
                told.flush()
                os._exit(0)
            os.waitpid(child, 0)
            told.seek(0)
            self.seconds, found, failed = json.load(told)
        for i in failed:
            print(f"left out, as it fails without a fault: {session.items[i].nodeid}", file=sys.stderr, flush=True)
        could = []
        for numbers in found:
            shared = {session.items[i].path for i in numbers if _shares(session.items[i])}
            others = [i for i, item in enumerate(session.items) if item.path in shared and i not in {*numbers, *failed}]
            could.append(sorted(numbers, key=self.seconds.__getitem__) + others)
        return could

    def noticed(self, fault: Fault, tests: list[int], session: pytest.Session) -> bool:
        """Whether a test fails in a copy of this process that has the fault."""
        tree, said = put(fault)
        if child := os.fork():
            status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            if status == NOT_PUT:
                raise SystemExit(f"not put, since the code changed meanwhile: {said}")
            return status != 0
        patience = int(PATIENCE + 3 * sum(self.seconds[i] for i in tests) + time.process_time())
        resource.setrlimit(resource.RLIMIT_CPU, (patience, patience))
        quiet()
        try:
            run_with(tree, fault.path)
        except Exception:
            os._exit(NOT_PUT)
        try:
            session.items = [session.items[i] for i in tests]
            session.config.option.maxfail = 1
            run_items(session)
        except session.Failed:
            os._exit(1)
        os._exit(int(session.testsfailed > 0))


def _shares(item: pytest.Item) -> bool:
    """Whether a test may be the first for which its file makes a fixture that others of the file use as well."""
    made = (definitions[-1] for definitions in item._fixtureinfo.name2fixturedefs.values())  # type: ignore[attr-defined]
    return any(fixture.scope != "function" and item.nodeid.startswith(f"{fixture.baseid}::") for fixture in made)


def quiet() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)


def watch(sample: list[Fault], session: pytest.Session) -> tuple[list[float], list[list[int]], list[int]]:
    """The seconds of each test, for each fault the tests in which it gives something else, and those that fail."""
    watched = Watch(sample)
    seconds: list[float] = []
    found: list[list[int]] = [[] for _ in sample]
    failed: list[int] = []
    for i, item in enumerate(session.items):
        watched.differs.clear()
        began = time.process_time()
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=(session.items + [None])[i + 1])
        seconds.append(time.process_time() - began)
        if session.testsfailed > len(failed):
            failed.append(i)
            continue
        for number in watched.differs:
            found[number].append(i)
    return seconds, found, failed


def main(rooms: list[str], n: int, seed: int, first: int, only_equal: bool) -> int:
    every = list(faults(rooms))
    trial = Trial(sampled(every, n, seed), first, only_equal)
    sys.path.insert(0, str(ROOT))
    os.chdir(ROOT)
    tests = dict.fromkeys([*(f"tests/{room}" for room in rooms), *ABOVE])
    pytest.main(["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-s", "-k", NOT_OF_TIME, *tests], [trial])
    share = trial.seen / max(trial.run, 1)
    could = "could be noticed" if only_equal else "noticed"
    print(f"{trial.seen} of {trial.run} faults {could} ({share:.0%}); {len(every):,} could be put")
    return int(share < WANTED)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rooms", nargs="*", default=["names", "quotes", "text"])
    parser.add_argument("--n", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--from", type=int, default=1, dest="first", help="the first fault of the sample to be put")
    parser.add_argument("--equal", action="store_true", help="only those that give nothing else in any test")
    options = parser.parse_args()
    sys.exit(main(options.rooms, options.n, options.seed, options.first, options.equal))
