"""Imports run downward only, and all of them are at the top of a file."""

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_imports_run_downward_only_and_never_in_a_circle():
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def own(node):
    if isinstance(node, ast.ImportFrom):
        return bool(node.level) or node.module.split(".")[0] == "analysis"
    return isinstance(node, ast.Import) and any(alias.name.split(".")[0] == "analysis" for alias in node.names)


def test_own_modules_are_imported_at_the_top_of_a_file():
    """Not in functions, and not for type checkers alone: a circle could hide there while the contract holds."""
    hidden = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "analysis").rglob("*.py"))
        for statement in ast.parse(path.read_text(encoding="utf-8")).body
        for node in ast.walk(statement)
        if node is not statement and own(node)
    ]
    assert hidden == []


def test_no_module_bears_the_name_of_a_function_that_its_room_offers():
    """So that `analysis.corpus.compare` is one thing, whoever asks."""
    import importlib
    import pkgutil

    import analysis

    rooms = [
        analysis,
        *(importlib.import_module(m.name) for m in pkgutil.walk_packages(analysis.__path__, "analysis.") if m.ispkg),
    ]
    for room in rooms:
        offered = set(getattr(room, "__all__", ()))
        modules = {m.name for m in pkgutil.iter_modules(room.__path__)}
        assert not offered & modules, room.__name__


def test_tests_lie_where_the_module_lies_that_they_test():
    """tests/<room>/test_<module>.py; only tests/project/ is about the repository as a whole."""
    strays = []
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        place = path.relative_to(ROOT / "tests")
        tested = ROOT / "analysis" / place.parent / path.stem.removeprefix("test_")
        if place.parts[0] != "project" and not (tested.with_suffix(".py").exists() or tested.is_dir()):
            strays.append(str(place))
    assert strays == []
