"""What interfaces and scrapers give as JSON: the articles within it, each as one row of a table.

An object inside an article becomes columns with a dot in their names (headline.main). A list becomes one cell: the
paragraphs of a text, the names of authors.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

import pandas as pd

from analysis.articles.fields import candidates, field_of
from analysis.articles.files import Unreadable
from analysis.articles.markup import PARAGRAPH
from analysis.articles.values import as_text, storable
from analysis.english.vocab import remembered
from analysis.schema import Cell

Json = None | str | int | float | bool | list["Json"] | dict[str, "Json"]
Record = dict[str, Json]
ROWS = "\0rows"  # in a frame from a table: where each row is in its file
DEPTH = 5  # of objects in one another, in which fields are looked for
LOOKED_AT = 20  # objects of a list, to see whether they are articles
_NAMES = "name fullname displayname webtitle title".split()


def loaded_json(text: str) -> Json:
    """A JSON value; numbers of more digits than Python turns into one stay as they are written.

    >>> loaded_json('{"id": 7}')
    {'id': 7}
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        raise
    except ValueError:
        return json.loads(text, parse_int=str)


# Which objects are articles ------------------------------------------------------------------------------------------


def records_within(value: Json) -> list[Record]:
    """The articles in a JSON value: objects in a list or by their ids, wherever they are nested, or a single object.

    >>> records_within({"status": "ok", "response": {"docs": [{"text": "One."}, {"text": "Two."}]}})
    [{'text': 'One.'}, {'text': 'Two.'}]
    """
    if isinstance(value, list):
        return [record for item in value if isinstance(item, (dict, list)) for record in _unwrapped(item)]
    if not isinstance(value, dict):
        raise Unreadable("holds no JSON objects")
    if isinstance(_text_of(value), str):
        return [value]
    if many := _by_column(value) or _by_id(value):
        return many
    return _unwrapped(value)


def _unwrapped(item: Json) -> list[Record]:
    """A member of a list: an article, or what an interface answered, with the articles in it."""
    if not isinstance(item, dict):
        return []
    if _is_article(item):
        return [item]
    within = _likeliest_within(item)
    return [_with_what_is_beside(within[0], item)] if len(within) == 1 else within or [item]


def _with_what_is_beside(article: Record, item: Record) -> Record:
    """The article in an object with what stands beside it: {"meta": {"published": ...}, "article": {"title": ...}}."""
    if not any(inner is article for inner in item.values()):
        return article
    return article | {name: inner for name, inner in item.items() if inner is not article and name not in article}


def _likeliest_within(value: Record) -> list[Record]:
    """Of the lists of articles in an object the longest, those with texts first."""
    return max(_lists_within(value), key=lambda found: (any(map(_has_text, found[:LOOKED_AT])), len(found)), default=[])


def _lists_within(value: Record, depth: int = DEPTH) -> Iterator[list[Record]]:
    """The lists of articles in an object; a single article within it is a list of one."""
    for inner in value.values():
        if isinstance(inner, list):
            members = [member for member in inner if isinstance(member, dict)]
            if members and any(_is_article(member) for member in members[:LOOKED_AT]):
                yield members
    for inner in value.values():
        if isinstance(inner, dict) and depth:
            if found := _by_id(inner):
                yield found
            elif _is_article(inner):
                yield [inner]
            else:
                yield from _lists_within(inner, depth - 1)


def _has_text(record: Record) -> bool:
    return "text" in _fields(tuple(_names(record)))


def _is_article(record: Record) -> bool:
    """Whether an object has a text, or at least two of what else an article has."""
    if isinstance(_text_of(record), str):
        return True
    if _is_envelope(record):
        return False
    known = _fields(tuple(_names(record))) & {"title", "url", "date", "summary", "author"}
    return len(known) > 1 or (bool(known) and _has_text(record))


def _is_envelope(record: Record) -> bool:
    """Whether what looks like an article lies in an object or list within: then the object is what is round it."""
    if any(True for _ in _articles_in_lists(record)):
        return True
    if _fields(tuple(record)) & {"title", "doc_id"}:
        return False
    inner = (_fields(tuple(value)) for value in record.values() if isinstance(value, dict))
    return any(len(fields & {"title", "url", "date", "text"}) > 1 for fields in inner)


def _articles_in_lists(record: Record) -> Iterator[Record]:
    """Members of an object's lists that have a title and an address: then it is no article but an envelope."""
    for value in record.values():
        for member in value[:LOOKED_AT] if isinstance(value, list) else []:
            if isinstance(member, dict) and {"title", "url"} <= _fields(tuple(member)):
                yield member


@remembered(1000)
def _fields(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(candidates(names))


@remembered(4000)
def _field(name: str) -> str | None:
    return field_of(name)


def _names(record: Record) -> Iterator[str]:
    """The names of an object's values, those of objects within it with a dot."""
    for name, value in record.items():
        if isinstance(value, dict):
            yield from (f"{name}.{inner}" for inner in value)
        else:
            yield name


def _text_of(record: Record) -> Json:
    """The value of the field with the text, if there is such a field."""
    name = _text_name(tuple(record))
    return None if name is None else record[name]


@remembered(1000)
def _text_name(names: tuple[str, ...]) -> str | None:
    return next(iter(candidates(names).get("text", [])), None)


def _by_id(value: Record) -> list[Record]:
    """Articles by their ids: {"a1": {"text": ...}, "a2": {"text": ...}}."""
    objects = {key: inner for key, inner in value.items() if isinstance(inner, dict)}
    if not objects or (len(objects) < 2 and len(value) > 1) or any(map(_field, objects)):
        return []
    if not all(isinstance(_text_of(inner), str) for inner in objects.values()):
        return []
    return [{"doc_id": key, **inner} for key, inner in objects.items()]


def _by_column(value: Record) -> list[Record]:
    """The rows of a frame as pandas writes it: columns of rows, or names, index and data."""
    names, data = value.get("columns"), value.get("data")
    if isinstance(names, list) and isinstance(data, list):
        return [dict(zip(map(str, names), row, strict=False)) for row in data if isinstance(row, list)]
    text = _text_of(value)
    if not isinstance(text, dict) or not all(isinstance(cell, str) or cell is None for cell in text.values()):
        return []
    columns = {name: column for name, column in value.items() if isinstance(column, dict)}
    return [{name: column.get(row) for name, column in columns.items()} for row in text]


# Articles as rows ----------------------------------------------------------------------------------------------------


def frame_of(numbered: Iterable[tuple[str, Record]]) -> pd.DataFrame:
    """Numbered records as a frame, with the column of their numbers."""
    numbers: list[str] = []
    rows: list[dict[str, Cell]] = []
    for number, record in numbered:
        numbers.append(number)
        rows.append(flat(record))
    return pd.DataFrame(rows, dtype=object).assign(**{ROWS: numbers})


def flat(record: Record) -> dict[str, Cell]:
    """A record as a row: objects become columns with a dot, lists become one cell.

    >>> flat({"headline": {"main": "Rain"}, "body": ["It rained.", "It was cold."], "authors": [{"name": "Ann Lee"}]})
    {'headline.main': 'Rain', 'body': 'It rained.\\n\\nIt was cold.', 'authors': 'Ann Lee'}
    """
    row: dict[str, Cell] = {}
    for given, value in record.items():
        name = storable(str(given))
        if isinstance(value, dict):
            for inner, part in value.items():
                inner = f"{name}.{storable(str(inner))}"
                row[inner] = _cell(inner, part)
                row.update(_nested(inner, part, DEPTH))
        else:
            row[name] = _cell(name, value)
        if name == "tags" and isinstance(value, list) and (names := _contributors(value)):
            row["tags.contributor"] = names
    return row


def _nested(name: str, value: Json, depth: int) -> Iterator[tuple[str, Cell]]:
    """Of objects nested more deeply, only what may be one of our fields."""
    if not isinstance(value, dict) or not depth:
        return
    for inner, part in value.items():
        path = f"{name}.{storable(str(inner))}"
        if isinstance(part, dict):
            yield from _nested(path, part, depth - 1)
        elif part and _field(path):
            yield path, _cell(path, part)


def _cell(name: str, value: Json) -> Cell:
    if not isinstance(value, (list, dict)):
        return storable(value) if isinstance(value, str) else value
    field = _field(name)
    if isinstance(value, dict) and field in ("author", "outlet") and (person := _person(value)):
        return person
    if isinstance(value, list) and field in ("text", "page", "summary"):
        return PARAGRAPH.join(part for member in value if (part := _paragraph(member)))
    if isinstance(value, list) and field == "author":
        return "; ".join(part for member in value if (part := _person(member)))
    if isinstance(value, list) and field in ("outlet", "title", "url", "date"):
        return next((part for member in value if (part := _person(member))), None)
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return as_text(value)
    return storable(json.dumps(value, ensure_ascii=False)) if value else None


def _paragraph(member: Json) -> str:
    """A part of a text: its words, or the fullest of the fields in which it holds them."""
    if isinstance(member, list):
        return PARAGRAPH.join(part for inner in member if (part := _paragraph(inner)))
    if isinstance(member, dict):
        found = candidates(member)
        named = [name for kind in ("text", "page", "summary") for name in found.get(kind, [])]
        parts = [_paragraph(member[name]) for name in named] or [_paragraph(value) for value in member.values()][:1]
        return max(parts, key=len, default="")
    return as_text(member) or ""


def _person(member: Json) -> str:
    """The name of an author or outlet that is given as an object: its name, or first, middle and last name."""
    if not isinstance(member, dict):
        return as_text(member) or "" if not isinstance(member, list) else ""
    by_name = {name.lower().replace("_", "").replace("-", ""): value for name, value in member.items()}
    if whole := next((value for name in _NAMES if isinstance(value := by_name.get(name), str) and value), ""):
        return whole
    parts = [by_name.get(name) for name in ("firstname", "middlename", "lastname")]
    return " ".join(part for part in parts if isinstance(part, str) and part)


def _contributors(tags: list[Json]) -> str:
    """The authors among the tags of an article, as the Guardian's interface gives them."""
    people = [tag for tag in tags if isinstance(tag, dict) and tag.get("type") == "contributor"]
    return "; ".join(name for tag in people if (name := _person(tag)))
