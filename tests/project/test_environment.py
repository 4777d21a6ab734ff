"""environment.yml, pyproject.toml and what the package imports say the same."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

from analysis import pipeline

ROOT = Path(__file__).parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())


def requirement(line):
    name, bound = re.match(r"([\w.-]+)\s*(.*)", line).groups()
    return re.sub(r"[-_.]+", "-", name).lower(), bound


def declared():
    project = PYPROJECT["project"]
    lines = project["dependencies"] + project["optional-dependencies"]["notebooks"]
    return dict(map(requirement, lines))


def conda():
    lines = re.findall(r"^  - ([\w.-]+[^#\n]*?)\s*(?:#.*)?$", (ROOT / "environment.yml").read_text(), re.M)
    return dict(requirement(line) for line in lines if line not in ("conda-forge", "pip", "pip:"))


def test_conda_environment_has_the_bounds_of_pyproject():
    environment = conda()
    assert environment.pop("python") == PYPROJECT["project"]["requires-python"]
    assert environment, "no packages found in environment.yml"
    assert environment.items() <= declared().items()


def test_conda_environment_installs_newsgauge_with_its_notebooks():
    assert "- --editable .[notebooks]" in (ROOT / "environment.yml").read_text()


def test_every_import_is_declared():
    imported = set()
    for path in sorted((ROOT / "analysis").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                imported.add(node.module.split(".")[0])
    names = {
        "cassis": "dkpro-cassis",
        "charset_normalizer": "charset-normalizer",
        "lazy_loader": "lazy-loader",
        "vadersentiment": "vadersentiment",
    }
    extras = {"IPython": "ipykernel", "nbformat": "nbconvert", "jupyter_client": "nbconvert", "traitlets": "nbconvert"}
    extras |= {"bs4": "nbconvert", "pygments": "nbconvert", "nbclient": "nbconvert"}
    third_party = imported - set(sys.stdlib_module_names) - {"analysis"}
    groups = PYPROJECT["project"]["optional-dependencies"]
    optional = {requirement(line)[0] for name in ("dask", "pdf", "warc", "cas") for line in groups.get(name, [])}
    known = declared().keys() | optional | {"distributed"}
    missing = {
        module for module in third_party if extras.get(module, names.get(module.lower(), module.lower())) not in known
    }
    assert third_party and not missing


def test_no_regular_expression_is_one_that_early_python_3_11_gets_wrong():
    """A possessive group finds nothing, or something else, before Python 3.11.5, which some systems still have."""
    wrong = re.compile(r"(?<!\\)\)(?:[*+?]|\{+[\d,]+\}+)\+|\(\?>")
    assert wrong.search(r"(?:ab|c)*+") and not wrong.search(r"[ab]*+(\)+)c")
    assert [
        path.name
        for path in sorted((ROOT / "analysis").rglob("*.py"))
        if wrong.search(path.read_text(encoding="utf-8"))
    ] == []


def test_importing_the_package_loads_nothing_heavy():
    """Each name of the root is imported when it is first used."""
    code = "import sys, analysis; print(*sorted({'pandas', 'numpy', 'matplotlib', 'nltk', 'lxml'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_importing_what_measures_reads_no_lists():
    code = "from analysis import measure; from analysis.english.vocab import stores\n"
    code += "print(*[store.name for store in stores() if store.size()])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_text_has_one_type_in_all_tables():
    """By its name "str" pandas 2.2 means another type, in which a missing value is the word "nan"."""
    paths = (path for path in sorted((ROOT / "analysis").rglob("*.py")) if path.name != "schema.py")
    assert [path.name for path in paths if '"str"' in path.read_text(encoding="utf-8")] == []


def test_worker_processes_begin_afresh_and_are_no_more_than_windows_can_wait_for(monkeypatch):
    made = []
    monkeypatch.setattr(
        pipeline.futures, "ProcessPoolExecutor", lambda workers, **how: made.append((workers, how["mp_context"]))
    )
    for system in ("linux", "win32"):
        monkeypatch.setattr(sys, "platform", system)
        pipeline.processes(100)
    assert [workers for workers, _ in made] == [100, 61]
    assert {context.get_start_method() for _, context in made} == {"spawn"}
    others = [path for path in (ROOT / "analysis").rglob("*.py") if path.name != "pipeline.py"]
    assert [path.name for path in others if "ProcessPoolExecutor(" in path.read_text(encoding="utf-8")] == []
