"""Wheel and sdist: they work where nothing else of this repository is, and dependencies have the licences we state."""

import re
import subprocess
import sys
import sysconfig
import tarfile
import tomllib
import zipfile
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
SHIPPED = ("data/sample", "data/gold", "data/reference", "notebooks")
LICENCES = {
    "MIT": r"\bMIT\b",
    "BSD": r"BSD",
    "Apache-2.0": r"Apache",
    "PSF": r"PSF|Python Software Foundation",
    "MPL-2.0": r"MPL|Mozilla",
}


def run(*command, folder):
    done = subprocess.run([str(part) for part in command], cwd=folder, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The sdist of this checkout, and the wheel made of that sdist."""
    pytest.importorskip("hatchling", reason="the build backend is not installed: pip install '.[test]'")
    folder = tmp_path_factory.mktemp("built")
    run(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", folder, folder=ROOT)
    (sdist,) = folder.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(folder / "unpacked", filter="data")
    (source,) = (folder / "unpacked").iterdir()
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, folder=source)
    (wheel,) = folder.glob("*.whl")
    return source, wheel


@pytest.fixture(scope="module")
def installed(built, tmp_path_factory):
    """A new environment with the wheel; packages that newsgauge needs come from where the tests run, newsgauge does not."""
    folder = tmp_path_factory.mktemp("installed")
    run(sys.executable, "-m", "venv", "--without-pip", folder / "venv", folder=folder)
    python = folder / "venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        built[1],
        folder=folder,
    )
    site = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", folder=folder).strip()
    (Path(site) / "needs.pth").write_text("\n".join({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}))
    return python


def files_of(folder):
    return {
        p.relative_to(ROOT).as_posix()
        for p in (ROOT / folder).rglob("*")
        if p.is_file() and "__pycache__" not in p.parts and ".ipynb_checkpoints" not in p.parts
    }


def test_the_wheel_holds_every_module_resource_and_page(built):
    names = set(zipfile.ZipFile(built[1]).namelist())
    wanted = files_of("analysis") | {f"analysis/_shipped/{name}" for folder in SHIPPED for name in files_of(folder)}
    wanted |= {"analysis/_shipped/CITATION.cff", "analysis/_shipped/data/README.md"}
    assert "analysis/py.typed" in wanted and any(name.endswith((".crf", ".npz", ".zz")) for name in wanted)
    assert wanted <= names
    others = {name for name in names - wanted if ".dist-info/" not in name}
    assert not others, "the wheel holds what is not of the package"
    assert not any(name.startswith(("research", "tests", "docs")) for name in names)
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_sdist_holds_what_tests_and_training_need(built):
    for name in (
        "README.md",
        "LICENSE",
        "Makefile",
        "pyproject.toml",
        "environment.yml",
        "CITATION.cff",
        "tests",
        "research",
        "docs",
    ):
        assert (built[0] / name).exists(), name


def test_it_works_where_only_the_wheel_is(installed, tmp_path):
    code = (
        "import analysis, analysis.articles, importlib.metadata as m, pathlib\n"
        "assert 'site-packages' in pathlib.Path(analysis.__file__).parts, analysis.__file__\n"
        "assert m.version('newsgauge') == analysis.__version__\n"
        "tables = analysis.measure(analysis.load_sample())\n"
        "print(len(tables.quotes), len(analysis.articles.load_labels('quotes')), len(analysis.load_norms()))\n"
    )
    quotes, labels, norms = map(int, run(installed, "-I", "-c", code, folder=tmp_path).split())
    assert min(quotes, labels, norms) > 0
    newsgauge = installed.parent / "newsgauge"
    assert "examples:" in run(newsgauge, "--help", folder=tmp_path)
    (tmp_path / "a.txt").write_text("“It was time,” Mayor Ann Lahti told reporters on Monday.")
    run(newsgauge, "measure", "a.txt", "--out", "out", folder=tmp_path)
    assert "Ann Lahti" in (tmp_path / "out" / "quotes.csv").read_text(encoding="utf-8")


def declared():
    """Direct dependencies, each with its purpose, as pyproject.toml says."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    lines = PYPROJECT["dependencies"] + [
        line for extra in PYPROJECT["optional-dependencies"].values() for line in extra
    ]
    comments = dict(re.findall(r'^    "([^"]+)",\s*# (.+)$', text, re.M))
    uses = {}
    for line in lines:
        uses.setdefault(re.match(r"[\w.-]+", line)[0], comments[line])
    return uses


def documented():
    rows = re.findall(
        r"^\| ([\w.-]+) \| ([^|]+) \| ([^|]+) \|$",
        (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8"),
        re.M,
    )
    return {name: (licence, use) for name, licence, use in rows if name != "package"}


def test_every_dependency_is_documented():
    assert {name: use for name, (_, use) in documented().items()} == declared()


@pytest.mark.parametrize("name", declared())
def test_licences_of_dependencies_are_those_they_state(name):
    try:
        about = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        pytest.skip(f"{name} is not installed")
    classifiers = [line for line in about.get_all("Classifier", []) if line.startswith("License")]
    stated = " ".join([about.get("License-Expression", ""), about.get("License", "").partition("\n")[0], *classifiers])
    licence = documented()[name][0]
    if not stated.strip():
        assert "states none" in licence
        return
    families = {family for family, pattern in LICENCES.items() if re.search(pattern, licence)}
    assert families and all(re.search(LICENCES[family], stated) for family in families), stated
    assert "GPL" not in stated and "General Public" not in stated


def test_what_few_ask_for_is_not_imported_at_once():
    code = "import sys, analysis; print(sorted({'nltk', 'matplotlib', 'textstat', 'dask', 'openpyxl', 'IPython'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_make_hands_names_over_without_a_shell_reading_them():
    said = run("make", "-n", "all", "NEWS_CORPUS=a`touch b`", 'OUT=c"; touch d', folder=ROOT)
    assert '"$NEWS_CORPUS"' in said and "touch b" not in said and "touch d" not in said
