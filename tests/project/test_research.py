"""The scripts of research/: they import what there is, each lies under the name of what it feeds, and none of them ships."""

import ast
import importlib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = sorted((ROOT / "research").rglob("*.py"))
NAMES = [str(path.relative_to(ROOT / "research")) for path in SCRIPTS]


def taken(tree):
    """What a script takes from the package: (name in the script, module, name there)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "analysis":
            yield from ((alias.asname or alias.name, node.module, alias.name) for alias in node.names)


def there(module, name):
    """An object of the package, be it a module."""
    try:
        return getattr(importlib.import_module(module), name)
    except AttributeError:
        return importlib.import_module(f"{module}.{name}")


@pytest.mark.parametrize("path", SCRIPTS, ids=NAMES)
def test_what_a_script_takes_from_the_package_is_there(path):
    """Also where a package that only the script needs is not installed."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    objects = {own: there(module, name) for own, module, name in taken(tree)}
    modules = {own: value for own, value in objects.items() if isinstance(value, ModuleType)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules:
            assert hasattr(modules[node.value.id], node.attr), f"line {node.lineno}: {node.value.id}.{node.attr}"


@pytest.mark.parametrize("path", SCRIPTS, ids=NAMES)
def test_a_script_says_what_it_does_and_how_it_is_started(path):
    words = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    assert len(words) > 80 and f"python {path.relative_to(ROOT).as_posix()}" in words


def test_scripts_of_training_lie_in_the_rooms_that_they_feed():
    for folder in (ROOT / "research" / "training").iterdir():
        assert folder.name == "__pycache__" or folder.is_file() or (ROOT / "analysis" / folder.name).is_dir(), (
            folder.name
        )


def test_the_page_on_research_names_every_script():
    pages = [*(ROOT / "research").glob("*.md"), *(ROOT / "research").glob("*/*.md")]
    words = " ".join(page.read_text(encoding="utf-8") for page in pages)
    assert [path.name for path in SCRIPTS if path.name not in words] == []
