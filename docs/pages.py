"""Write into the pages what follows from the code: make pages

The tables of docs/functions.md come from the docstrings of all names that the rooms of the package offer, the picture
docs/house.svg from the imports between the rooms. docs/resources.sha256 has the hash of every word list, weight and
table that ships (``sha256sum --check docs/resources.sha256`` holds a checkout against it).
"""

from __future__ import annotations

import hashlib
import importlib
import inspect
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "docs")]

from house import picture  # noqa: E402

ROOMS = sorted(path.parent.name for path in (ROOT / "analysis").glob("*/__init__.py"))


def faces() -> dict[str, dict[str, str]]:
    """What each room offers: names, with the first paragraph of each docstring."""
    modules = {name: importlib.import_module(name) for name in ["analysis", *(f"analysis.{room}" for room in ROOMS)]}
    offered = {
        name: {n: getattr(module, n) for n in getattr(module, "__all__", ())} for name, module in modules.items()
    }
    return {room: {n: summary(what) for n, what in names.items()} for room, names in offered.items() if names}


def summary(what: object) -> str:
    """The first paragraph of a docstring, on one line."""
    return " ".join((inspect.getdoc(what) or "").split("\n\n")[0].split())


def tables() -> dict[str, str]:
    """The table of each section: the root lists what no room offers, and its names are in bold everywhere."""
    rooms = faces()
    root = rooms["analysis"]
    in_rooms = {name for room, names in rooms.items() if room != "analysis" for name in names}
    written = {}
    for room, names in rooms.items():
        shown = {n: words for n, words in names.items() if room != "analysis" or n not in in_rooms}
        rows = [f"| {f'**`{n}`**' if n in root else f'`{n}`'} | {words} |\n" for n, words in shown.items()]
        written[room] = "".join(["| name | what it does |\n", "|---|---|\n", *rows])
    return written


def functions_page(page: str) -> str:
    """docs/functions.md with the tables as they should be; its other words stay."""
    written = tables()
    sections = re.split(r"(?m)^(?=## )", page)
    rooms = [re.search(r"`([\w.]+)`\n", section)[1] for section in sections[1:]]  # type: ignore[index]
    if sorted(rooms) != sorted(written):
        raise SystemExit(f"docs/functions.md needs one section for each of {', '.join(sorted(written))}")
    filled = [
        re.sub(r"(?m)(^\|.*\n)+", lambda _, room=room: written[room], section)  # type: ignore[misc]
        for room, section in zip(rooms, sections[1:], strict=True)
    ]
    return sections[0] + "".join(filled)


def resources() -> str:
    """The SHA-256 of each file that ships and is no code, as `sha256sum` writes it."""
    files = [path for folder in ("analysis", "data") for path in (ROOT / folder).rglob("*") if path.is_file()]
    names = sorted(path.relative_to(ROOT).as_posix() for path in files if path.suffix not in (".py", ".pyc"))
    return "".join(f"{hashlib.sha256((ROOT / name).read_bytes()).hexdigest()}  {name}\n" for name in names)


def current() -> dict[Path, str]:
    """Each page as it should be."""
    docs = ROOT / "docs"
    functions = functions_page((docs / "functions.md").read_text(encoding="utf-8"))
    return {
        docs / "functions.md": functions,
        docs / "house.svg": picture(),
        docs / "resources.sha256": resources(),
    }


if __name__ == "__main__":
    for path, text in current().items():
        path.write_text(text, encoding="utf-8")
