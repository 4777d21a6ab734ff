"""Who names whom as a network that Gephi and other programs read: GraphML and GEXF."""

from __future__ import annotations

import os
import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import quoteattr

import pandas as pd

from analysis.export import replacing
from analysis.schema import needs, records

NOT_IN_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class _Naming(NamedTuple):
    speaker: str | None
    actor: str
    mentions: int


def write_network(naming: pd.DataFrame, path: str | os.PathLike[str]) -> Path:
    """Write who names whom as a directed network: an edge from speaker to actor, its weight the number of mentions.

    Parameters
    ----------
    naming : frame
        What `who_names_whom` returns; rows of several articles are added up. Rows without a speaker are left out.
    path : str or path
        A file that ends in .graphml or .gexf; an old one is replaced only when all is written.

    Returns
    -------
    Path
        The file.

    Raises
    ------
    ValueError
        For another ending.

    Notes
    -----
    GraphML: Brandes, Eiglsperger, Herman, Himsolt and Marshall (2002), Graph Drawing, 501-512. GEXF 1.3: gexf.net.

    Examples
    --------
    >>> import tempfile
    >>> naming = pd.DataFrame({"speaker": ["Ann Lahti"], "actor": ["Jo Berg"], "mentions": [2]})
    >>> path = write_network(naming, Path(tempfile.mkdtemp()) / "names.graphml")
    >>> path.read_text(encoding="utf-8").count("<node")
    2
    """
    path = Path(path)
    if path.suffix not in WRITERS:
        raise ValueError(f"networks are written as {' or '.join(WRITERS)}, not {path.suffix or path.name}")
    needs(naming, _Naming._fields, "write_network")
    edges: Counter[tuple[str, str]] = Counter()
    for row in records(naming[naming["speaker"].notna()], _Naming):
        edges[str(row.speaker), row.actor] += int(row.mentions)
    number = {name: k for k, name in enumerate(dict.fromkeys(name for edge in edges for name in edge))}
    lines = WRITERS[path.suffix](number, {(number[a], number[b]): n for (a, b), n in edges.items()})
    with replacing(path) as temporary:
        temporary.write_text("\n".join(['<?xml version="1.0" encoding="UTF-8"?>', *lines, ""]), encoding="utf-8")
    return path


def _graphml(number: dict[str, int], edges: dict[tuple[int, int], int]) -> list[str]:
    return [
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
        '<key id="label" for="node" attr.name="label" attr.type="string"/>',
        '<key id="weight" for="edge" attr.name="weight" attr.type="int"/>',
        '<graph edgedefault="directed">',
        *(f'<node id="n{k}"><data key="label">{_attribute(name)[1:-1]}</data></node>' for name, k in number.items()),
        *(
            f'<edge source="n{a}" target="n{b}"><data key="weight">{n}</data></edge>'
            for (a, b), n in edges.items()
        ),
        "</graph>",
        "</graphml>",
    ]  # fmt: skip


def _gexf(number: dict[str, int], edges: dict[tuple[int, int], int]) -> list[str]:
    return [
        '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
        '<graph defaultedgetype="directed">',
        "<nodes>",
        *(f'<node id="{k}" label={_attribute(name)}/>' for name, k in number.items()),
        "</nodes>",
        "<edges>",
        *(f'<edge id="{k}" source="{a}" target="{b}" weight="{n}"/>' for k, ((a, b), n) in enumerate(edges.items())),
        "</edges>",
        "</graph>",
        "</gexf>",
    ]


def _attribute(name: str) -> str:
    """A name as an XML attribute, without letters that XML cannot hold."""
    return quoteattr(NOT_IN_XML.sub("�", name), {'"': "&quot;"})


WRITERS = {".graphml": _graphml, ".gexf": _gexf}
