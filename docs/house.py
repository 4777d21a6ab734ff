"""The picture of the package, made from its imports: who uses whom, the user above the used.

`make pages` writes it to docs/house.svg.
"""

from __future__ import annotations

import ast
import textwrap
from html import escape
from itertools import permutations
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "analysis"
WIDTH, HEIGHT = 250, 76  # of a box
PARTS = {"schema": ("_article_tables", "_columns", "_corpus_tables")}  # files that belong to a room of one file
ACROSS, DOWN, EDGE = 30, 30, 20  # the gaps between boxes, and the margin

Uses = dict[str, set[str]]


def rooms() -> dict[str, list[Path]]:
    """The files of each room; a module beside the rooms is a room of one file. The face and the entry are no rooms."""
    found = {path.parent.name: sorted(path.parent.rglob("*.py")) for path in sorted(PACKAGE.glob("*/__init__.py"))}
    passed = {"__init__", "__main__", *(part for parts in PARTS.values() for part in parts)}
    alone = (path for path in sorted(PACKAGE.glob("*.py")) if path.stem not in passed)
    return found | {path.stem: [path, *(PACKAGE / f"{part}.py" for part in PARTS.get(path.stem, ()))] for path in alone}


def imported(file: Path) -> set[str]:
    """Full names of what a file imports from the package. All imports are absolute and at the top of the file."""
    statements = [node for node in ast.parse(file.read_text(encoding="utf-8")).body if isinstance(node, ast.ImportFrom)]
    return {f"{node.module}.{alias.name}" for node in statements for alias in node.names}


def uses() -> Uses:
    """The other rooms that each room imports."""
    houses = rooms()
    wanted = {room: set().union(*map(imported, files)) for room, files in houses.items()}
    names = {
        room: {name.split(".")[1] for name in full if name.startswith("analysis.")} for room, full in wanted.items()
    }
    return {room: {name for name in found if name in houses} - {room} for room, found in names.items()}


def below(room: str, graph: Uses) -> set[str]:
    """Everything that a room reaches by its imports."""
    return graph[room].union(*(below(other, graph) for other in graph[room]))


def floor(room: str, graph: Uses) -> int:
    """How many rooms lie below a room, one upon the other."""
    return max((floor(other, graph) + 1 for other in graph[room]), default=0)


def direct(graph: Uses) -> list[tuple[str, str]]:
    """The lines to draw: imports that no longer way down implies."""
    return [
        (room, other)
        for room, others in graph.items()
        for other in sorted(others)
        if not any(other in below(between, graph) for between in others)
    ]


def places(graph: Uses) -> dict[str, tuple[int, int]]:
    """Left and top of each box: a row for each floor, in the order that keeps lines short, from the top row down."""
    floors: dict[int, list[str]] = {}
    for room in sorted(graph):
        floors.setdefault(floor(room, graph), []).append(room)
    widest = max(map(len, floors.values()))
    placed: dict[str, tuple[int, int]] = {}
    for row, level in enumerate(sorted(floors, reverse=True)):
        members = floors[level]
        start = EDGE + (widest - len(members)) * (WIDTH + ACROSS) // 2
        lefts = [start + n * (WIDTH + ACROSS) for n in range(len(members))]
        lines = [(placed[user][0], used) for user, used in direct(graph) if used in members]
        best = min(
            permutations(members),
            key=lambda order: sum(abs(left - lefts[order.index(used)]) for left, used in lines),
        )
        placed |= {room: (left, EDGE + row * (HEIGHT + DOWN)) for room, left in zip(best, lefts, strict=True)}
    return placed


def purpose(room: str) -> str:
    """The first sentence of what a room says of itself."""
    doc = ast.get_docstring(ast.parse(rooms()[room][0].read_text(encoding="utf-8"))) or ""
    return " ".join(doc.split("\n\n")[0].split())


def box(room: str, left: int, top: int) -> list[str]:
    """A room: its name and what it is for."""
    name = room if (PACKAGE / room).is_dir() else f"{room}.py"
    words = textwrap.wrap(purpose(room), 38, max_lines=3, placeholder=" …")
    return [
        f'<rect x="{left}" y="{top}" width="{WIDTH}" height="{HEIGHT}" rx="6" fill="#fff" stroke="#555"/>',
        f'<text x="{left + 10}" y="{top + 20}" font-size="14" font-weight="bold">{escape(name)}</text>',
        *(
            f'<text x="{left + 10}" y="{top + 36 + 14 * n}" font-size="11">{escape(line)}</text>'
            for n, line in enumerate(words)
        ),
    ]


def picture() -> str:
    """The house as SVG."""
    graph = uses()
    placed = places(graph)
    width = max(left for left, _ in placed.values()) + WIDTH + EDGE
    height = max(top for _, top in placed.values()) + HEIGHT + EDGE
    lines = [
        f'<path d="M{a + WIDTH // 2} {b + HEIGHT} L{c + WIDTH // 2} {d}" stroke="#999" fill="none"/>'
        for (a, b), (c, d) in ((placed[user], placed[used]) for user, used in direct(graph))
    ]
    boxes = [part for room, (left, top) in placed.items() for part in box(room, left, top)]
    opening = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="sans-serif">'
    title = (
        "<title>The rooms of the package: each uses those that a line leads down to, and what lies below them</title>"
    )
    ground = f'<rect width="{width}" height="{height}" fill="#fafafa"/>'
    return "\n".join([opening, title, ground, *lines, *boxes, "</svg>", ""])
