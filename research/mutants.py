"""Do the tests notice? One small fault at a time is put into the code; printed are those that no test notices.

    python research/mutants.py [--n 200] [--seed 0] [names quotes text]

A fault is a comparison turned round or moved by one, `and` for `or`, or a `not` that is dropped. For each of a seeded
sample the tests of its room run on a copy of the package, those of its own module first. The exit status is 1 while
fewer than 85 % are noticed.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
WANTED = 0.85
PATIENCE = 600  # seconds; a fault that makes the tests run for ever is noticed
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
            nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            yield from (Fault(path, number) for number, node in enumerate(nodes) if changed(node))


class _Put(ast.NodeTransformer):
    def __init__(self, target: ast.AST) -> None:
        self.target = target

    def visit(self, node: ast.AST) -> ast.AST:
        return ast.copy_location(changed(node) or node, node) if node is self.target else self.generic_visit(node)


def put(fault: Fault) -> tuple[str, str]:
    """The module with the fault in it, and what was changed."""
    tree = ast.parse(fault.path.read_text(encoding="utf-8"))
    node = list(ast.walk(tree))[fault.number]
    said = f"{fault.path.relative_to(ROOT)}:{node.lineno}  {ast.unparse(node)}"  # type: ignore[attr-defined]
    said += f"  ->  {ast.unparse(changed(node) or node)}"
    return ast.unparse(ast.fix_missing_locations(_Put(node).visit(tree))), said


def noticed(fault: Fault, copy: Path) -> bool:
    """Whether a test fails with the fault in the copy."""
    place = copy / fault.path.relative_to(ROOT)
    room = place.relative_to(copy / "analysis").parts[0]
    own = sorted((copy / "tests" / room).rglob(f"test_{place.stem}.py"))
    before = place.read_text(encoding="utf-8")
    place.write_text(put(fault)[0], encoding="utf-8")
    try:
        return any(_fails(tests, copy) for tests in ([*own], [copy / "tests" / room]) if tests)
    finally:
        place.write_text(before, encoding="utf-8")


def _fails(tests: list[Path], copy: Path) -> bool:
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *map(str, tests)]
    environment = os.environ | {"PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        return subprocess.run(command, cwd=copy, env=environment, capture_output=True, timeout=PATIENCE).returncode != 0
    except subprocess.TimeoutExpired:
        return True


def main(rooms: list[str], n: int, seed: int) -> int:
    every = list(faults(rooms))
    sample = random.Random(seed).sample(every, min(n, len(every)))
    seen = 0
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place, "copy")
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".venv*", ".git", "build", "dist", "__pycache__"))
        for fault in sample:
            if noticed(fault, copy):
                seen += 1
            else:
                print(put(fault)[1], flush=True)
    print(f"{seen} of {len(sample)} faults noticed ({seen / len(sample):.0%}); {len(every):,} could be put")
    return int(seen < WANTED * len(sample))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rooms", nargs="*", default=["names", "quotes", "text"])
    parser.add_argument("--n", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    sys.exit(main(options.rooms, options.n, options.seed))
