"""Quotations and names as annotations for other programs: WebAnno TSV 3.3, UIMA CAS (INCEpTION) and Label Studio."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol, runtime_checkable

import pandas as pd

from analysis.articles.given import as_articles
from analysis.articles.given_tables import need_all, typed
from analysis.corpus.annotated import LAYERS, Span, lines, tokens
from analysis.corpus.cas import TYPE_SYSTEM, writer
from analysis.export import file_name, replacing
from analysis.schema import needs, records

KINDS = ("direct", "mixed", "indirect")
RESERVED = re.compile(r"->|[\\\[\]|_;*]")
BLANKS = {"\t": "\\t", "\n": "\\n", "\r": "\\r"}
HEADER = [
    "#FORMAT=WebAnno TSV 3.3",
    *(f"#T_SP=webanno.custom.{layer}|{'|'.join(features)}" for layer, features in LAYERS.items()),
]
CONFIG = """<View>
  <Labels name="label" toName="text">
    <Label value="direct"/><Label value="mixed"/><Label value="indirect"/>
    <Label value="person"/><Label value="organisation"/><Label value="place"/>
  </Labels>
  <Text name="text" value="$text"/>
</View>
"""


@runtime_checkable
class Tables(Protocol):
    """What `measure` returns, as far as annotations need it."""

    @property
    def quotes(self) -> pd.DataFrame: ...
    @property
    def mentions(self) -> pd.DataFrame: ...


def write_annotations(
    tables: Tables, articles: pd.DataFrame, folder: str | os.PathLike[str], *, form: str = "webanno"
) -> list[Path]:
    """Write the quotations, reports and names of articles for a program in which people annotate texts.

    Parameters
    ----------
    tables : Measures
        What `measure` returned.
    articles : frame
        The articles with doc_id and text, the same that were measured.
    folder : path
        Where the files go; files of the same name are replaced.
    form : str
        "webanno": a WebAnno TSV 3.3 file for each article, which INCEpTION and WebAnno import. Make the layers
        Quotation (kind, speaker, source_type, speaker_title, organisation, cue_class) and Name (kind, actor) in the
        project first, with spans of any length. "cas": a UIMA CAS (.xmi) for each article, and TypeSystem.xml with
        these layers; INCEpTION imports it, cassis and UIMA read it. It needs dkpro-cassis: pip install
        'newsgauge[cas]'. "label-studio": one file tasks.json with the annotations as predictions, and
        label-studio.xml with the labelling configuration.

    Returns
    -------
    list of Path
        The files.

    Raises
    ------
    ValueError
        For another form, missing columns, a doc_id that two articles have, tables of articles that are not given, or
        texts that are not those that were measured.
    ModuleNotFoundError
        For "cas" without dkpro-cassis.

    Notes
    -----
    Format of WebAnno TSV 3: Eckart de Castilho et al. (2016), LT4DH, 76-84, and WebAnno's user guide, appendix B. Its
    places count UTF-16 units, as Java does, and so do those of a CAS; those for Label Studio count characters, as
    Python and Label Studio's editor do: an emoji is one. Tokens are cut where an annotation begins or ends, so that
    each covers whole tokens; each line is a sentence. Control characters, which XML cannot hold, are U+FFFD in a CAS.

    Examples
    --------
    >>> import tempfile
    >>> from analysis import measure
    >>> articles = pd.DataFrame({"doc_id": ["a"], "text": ["“It leaks,” said Ann Lahti."]})
    >>> [path] = write_annotations(measure(articles), articles, tempfile.mkdtemp())
    >>> path.read_text(encoding="utf-8").splitlines()[7].split("\\t")[:5]
    ['1-2', '1-3', 'It', 'direct[1]', 'Ann Lahti[1]']
    """
    if form not in FORMS:
        raise ValueError(f"form={form!r}: choose {', '.join(list(FORMS)[:-1])} or {list(FORMS)[-1]}")
    if not isinstance(tables, Tables):
        raise TypeError(f"write_annotations takes the tables that measure returned, not {type(tables).__name__}")
    articles = as_articles(articles)
    spans = _spans(tables)
    need_all(spans, articles["doc_id"], "the tables")
    texts = dict(zip(articles["doc_id"], articles["text"], strict=True))
    _same_texts(tables, texts)
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    return [_write(target / name, content) for name, content in FORMS[form](texts, spans)]


class _Worded(NamedTuple):
    doc_id: str
    start: int
    end: int
    text: str


def _same_texts(tables: Tables, texts: dict[str, str]) -> None:
    """Raise ValueError unless the tables' spans are in the texts letter for letter, as far as the tables have words."""
    for name, frame in (("quotes", tables.quotes), ("mentions", tables.mentions)):
        for row in records(typed(frame.dropna(subset=["text"]), name), _Worded) if "text" in frame else ():
            there = texts.get(row.doc_id)
            if there is not None and there[row.start : row.end] != row.text:
                raise ValueError(
                    f"the text of the article {row.doc_id!r} is not the one that was measured: at {row.start} to"
                    f" {row.end} it has {_shown(there[row.start : row.end])}, and the tables have {_shown(row.text)}"
                )


def _shown(words: str) -> str:
    return repr(words if len(words) <= 40 else f"{words[:39]}…")


def _write(path: Path, content: str) -> Path:
    with replacing(path) as temporary:
        temporary.write_text(content, encoding="utf-8", errors="replace", newline="\n")
    return path


class _Quote(NamedTuple):
    doc_id: str
    start: int
    end: int
    kind: str | None
    speaker: str | None
    source_type: str | None
    speaker_title: str | None
    organisation: str | None
    cue_class: str | None


class _Mention(NamedTuple):
    doc_id: str
    start: int
    end: int
    kind: str | None
    actor: str | None


def _spans(tables: Tables) -> dict[str, list[Span]]:
    """The annotations of each article, in order."""
    needs(tables.quotes, _Quote._fields, "write_annotations")
    quotes = typed(tables.quotes[tables.quotes["kind"].isin(KINDS)], "quotes")
    mentions = typed(tables.mentions[tables.mentions["form"] == "name"], "mentions")
    spans: dict[str, list[Span]] = {}
    for layer, frame, record in (("Quotation", quotes, _Quote), ("Name", mentions, _Mention)):
        for row in records(frame, record):
            doc_id, start, end, *features = row
            known = tuple(None if pd.isna(feature) else str(feature) for feature in features)
            spans.setdefault(doc_id, []).append(Span(int(start), int(end), layer, known))
    return {doc_id: sorted(own, key=_place) for doc_id, own in spans.items()}


def _place(span: Span) -> tuple[int, int, str]:
    return span.start, span.end, span.layer


# WebAnno TSV ------------------------------------------------------------------------------------------------------


def _webanno(texts: dict[str, str], spans: dict[str, list[Span]]) -> Iterator[tuple[str, str]]:
    """Name and content of the file of each article."""
    for doc_id, text in texts.items():
        yield file_name(doc_id, ".tsv"), webanno_tsv(text, spans.get(doc_id, []))


def webanno_tsv(text: str, spans: Sequence[Span]) -> str:
    """A text with its annotations as WebAnno TSV 3.3."""
    rows = [*HEADER, ""]
    cuts = {place for span in spans for place in (span.start, span.end)}
    units = _utf16_places(text)
    sentence = 0
    for line in lines(text):
        words = list(tokens(text, line.start(), line.end(), cuts))
        if not words:
            continue
        sentence += 1
        rows += ["", "#Text=" + _escaped_line(line[0])]
        for number, (start, end) in enumerate(words, start=1):
            cells = [cell for layer in LAYERS for cell in _cells(spans, layer, start, end)]
            place = f"{units[start]}-{units[end]}"
            rows.append("\t".join([f"{sentence}-{number}", place, text[start:end], *cells]) + "\t")
    return "\n".join(rows) + "\n"


def _utf16_places(text: str) -> list[int]:
    """The place of each character, and of the end, in UTF-16 units: letters beyond the first 65,536 count twice."""
    places = [0]
    for letter in text:
        places.append(places[-1] + (2 if ord(letter) > 0xFFFF else 1))
    return places


def _cells(spans: Sequence[Span], layer: str, start: int, end: int) -> list[str]:
    """A cell for each feature of a layer: the values of the annotations that cover a token, each with its number."""
    covering = [
        (number, span)
        for number, span in enumerate(spans, start=1)
        if span.layer == layer and span.start <= start and end <= span.end
    ]
    if not covering:
        return ["_"] * len(LAYERS[layer])
    return [
        "|".join(f"{_escaped(span.features[k])}[{number}]" for number, span in covering)
        for k in range(len(LAYERS[layer]))
    ]


def _escaped(value: str | None) -> str:
    """A value of a feature, * without one."""
    if value is None:
        return "*"
    return RESERVED.sub(lambda found: f"\\{found[0]}", " ".join(value.split()))


def _escaped_line(line: str) -> str:
    """A line of text, its backslashes and blanks other than spaces escaped."""
    return re.sub(r"[\t\r]", lambda found: BLANKS[found[0]], line.replace("\\", "\\\\"))


# UIMA CAS ---------------------------------------------------------------------------------------------------------


def _cas(texts: dict[str, str], spans: dict[str, list[Span]]) -> Iterator[tuple[str, str]]:
    """Name and content of the file of each article, then the types."""
    types, written = writer()
    for doc_id, text in texts.items():
        yield file_name(doc_id, ".xmi"), written(text, spans.get(doc_id, []))
    yield TYPE_SYSTEM, types


# Label Studio -----------------------------------------------------------------------------------------------------


def _label_studio(texts: dict[str, str], spans: dict[str, list[Span]]) -> Iterator[tuple[str, str]]:
    """The tasks with predictions, and the labelling configuration."""
    tasks = [
        {
            "data": {"doc_id": doc_id, "text": text},
            "predictions": [{"model_version": "newsgauge", "result": _regions(text, spans.get(doc_id, []))}],
        }
        for doc_id, text in texts.items()
    ]
    yield "tasks.json", json.dumps(tasks, ensure_ascii=True, indent=1) + "\n"
    yield "label-studio.xml", CONFIG


def _regions(text: str, spans: Sequence[Span]) -> list[dict[str, object]]:
    return [_region(number, span, text) for number, span in enumerate(spans, start=1)]


def _region(number: int, span: Span, text: str) -> dict[str, object]:
    """An annotation as Label Studio has it, its other features as remarks."""
    kind, *others = span.features
    named = zip(LAYERS[span.layer][1:], others, strict=True)
    return {
        "id": f"{span.layer.lower()}-{number}",
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "value": {"start": span.start, "end": span.end, "text": text[span.start : span.end], "labels": [kind]},
        "meta": {"text": [f"{name}: {value}" for name, value in named if value is not None]},
    }


FORMS = {"webanno": _webanno, "cas": _cas, "label-studio": _label_studio}
