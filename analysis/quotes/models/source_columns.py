"""How sure the columns of `sources` are, by how each was told: from counts on labelled articles.

A role that is told from the title of a person is less sure than that of an organisation or of somebody without a name,
and the organisation of a person less than that of a body. How often a way was right is drawn toward the share of the
whole column, the more the fewer cases it has (Beta prior of `PRIOR` cases).
"""

from __future__ import annotations

PERSON, BODY, REST = "a named person", "a named organisation", "others"
TITLE = "the title or employer of a person"

# Right, and of how many: 56 British and American articles, labelled by reading, 34 of them before anything was
# measured on them. Judged where the speaker is right; a title is right if half of its words are there. Their texts are
# not part of the package.
COUNTS: dict[str, dict[str, tuple[int, int]]] = {
    "type": {PERSON: (150, 152), BODY: (31, 32), REST: (13, 16)},
    "title": {PERSON: (96, 114), REST: (13, 13)},
    "organisation": {PERSON: (49, 58), REST: (33, 34)},
    "role": {TITLE: (71, 88), REST: (49, 51)},
    "pronoun": {REST: (51, 51)},
}
PRIOR = 5  # cases


def sureness(column: str, way: str) -> float:
    """The probability that a value of a column is right, told in this way, given that the speaker is right.

    >>> sureness("role", TITLE) < sureness("role", REST)
    True
    """
    counts = COUNTS[column]
    right, n = counts.get(way, (0, 0))
    share = (1 + sum(r for r, _ in counts.values())) / (2 + sum(of for _, of in counts.values()))  # never quite 1
    return round((right + PRIOR * share) / (n + PRIOR), 3)


def way_of(column: str, kind: str | None) -> str:
    """How a column was told, given the type of the source."""
    if column == "role":
        return TITLE if kind == "named person" else REST
    by_kind = {"named person": PERSON, "named organisation": BODY}.get(kind or "", REST)
    return by_kind if by_kind in COUNTS[column] else REST
