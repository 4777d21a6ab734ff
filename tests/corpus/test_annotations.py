"""Annotations for other programs, read back as their formats say."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import measure
from analysis.corpus import write_annotations
from analysis.corpus.annotated import LAYERS, Span
from analysis.corpus.annotations import HEADER, webanno_tsv
from analysis.export import file_name

TEXTS = [
    "“It leaks,” said Ann Lahti, head of the Bakers Union. 😀\n\nResidents claimed that it did_not; *so* [there] | said Bo Ek.",
    "“Über_alles 😀 [sic] \\ gut,” said Ann Lahti.\n“It rained;\nand it snowed,” Lahti said.",
    "It rained.",
]
ARTICLES = pd.DataFrame({"doc_id": ["a/1", "a 1", "c"], "text": TEXTS})
TABLES = measure(ARTICLES)


def unescaped(cell):
    return re.sub(r"\\(->|.)", r"\1", cell)


def read_tsv(content):
    """Annotations by layer and number, as places in UTF-16 units and values; and the tokens."""
    head, found, tokens = content.split("\n\n", 1)[0].split("\n"), {}, []
    layers = [(line[6:].split("|")[0].rpartition(".")[2], line.count("|")) for line in head[1:]]
    for line in content.split("\n"):
        if not re.match(r"\d+-\d+\t", line):
            continue
        _, place, token, *cells = line.rstrip("\n").split("\t")
        start, end = map(int, place.split("-"))
        tokens.append((start, end, token))
        at = 0
        for layer, size in layers:
            values = [re.split(r"(?<!\\)\|", cell) for cell in cells[at : at + size]]
            at += size
            if values[0] == ["_"]:
                continue
            for stacked in zip(*values, strict=True):
                parts = [re.fullmatch(r"(.*)\[(\d+)\]", part) for part in stacked]
                features = tuple(None if part[1] == "*" else unescaped(part[1]) for part in parts)
                key = (layer, int(parts[0][2]))
                first = found.get(key, (start, end, features))
                found[key] = (first[0], end, features)
    return head, found, tokens


def utf16(text, start, end):
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def expected(doc_id):
    quotes = TABLES.quotes[
        (TABLES.quotes["doc_id"] == doc_id) & TABLES.quotes["kind"].isin(["direct", "mixed", "indirect"])
    ]
    names = TABLES.mentions[(TABLES.mentions["doc_id"] == doc_id) & (TABLES.mentions["form"] == "name")]
    return sorted([*quotes["text"], *names["text"]])


def test_webanno_files_hold_every_annotation_letter_for_letter(tmp_path):
    paths = write_annotations(TABLES, ARTICLES, tmp_path)
    assert [path.name for path in paths] == [file_name(doc_id, ".tsv") for doc_id in ARTICLES["doc_id"]]
    assert len(set(paths)) == len(paths)
    for path, (doc_id, text) in zip(paths, zip(ARTICLES["doc_id"], TEXTS, strict=True), strict=True):
        head, found, tokens = read_tsv(path.read_text(encoding="utf-8"))
        assert head == HEADER
        assert all(utf16(text, start, end) == token for start, end, token in tokens)
        assert sorted(utf16(text, start, end) for start, end, _ in found.values()) == expected(doc_id)
    _, found, _ = read_tsv(paths[0].read_text(encoding="utf-8"))
    quotation = next(values for (layer, _), (*_, values) in found.items() if layer == "Quotation")
    assert quotation == ("direct", "Ann Lahti", "named person", "head", "Bakers Union", "neutral")


def read_cas(folder, name):
    """The text of a CAS, and its annotations by layer: the words and the features, unset ones None."""
    cassis = pytest.importorskip("cassis")
    with (folder / "TypeSystem.xml").open("rb") as types, (folder / name).open("rb") as file:
        cas = cassis.load_cas_from_xmi(file, typesystem=cassis.load_typesystem(types))
    found = [
        (layer, a.begin, a.end, a.get_covered_text(), tuple(a.get(feature) for feature in features))
        for layer, features in LAYERS.items()
        for a in cas.select("webanno.custom." + layer)
    ]
    segments = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type."
    tokens, sentences = ([a.get_covered_text() for a in cas.select(segments + kind)] for kind in ("Token", "Sentence"))
    return cas.sofa_string, found, tokens, sentences


def test_cas_files_hold_every_annotation_letter_for_letter(tmp_path):
    pytest.importorskip("cassis")
    paths = write_annotations(TABLES, ARTICLES, tmp_path, form="cas")
    names = [file_name(doc_id, ".xmi") for doc_id in ARTICLES["doc_id"]]
    assert [path.name for path in paths] == [*names, "TypeSystem.xml"]
    for name, (doc_id, text) in zip(names, zip(ARTICLES["doc_id"], TEXTS, strict=True), strict=True):
        there, found, tokens, sentences = read_cas(tmp_path, name)
        assert there == text
        assert all(text[start:end] == words for _, start, end, words, _ in found)
        assert sorted(words for *_, words, _ in found) == expected(doc_id)
        assert "".join(tokens) == "".join(text.split())
        assert sentences == [line for line in text.split("\n") if line]
    _, found, *_ = read_cas(tmp_path, names[0])
    assert ("direct", "Ann Lahti", "named person", "head", "Bakers Union", "neutral") in [row[-1] for row in found]


def test_places_in_a_cas_count_utf16_units_and_those_for_label_studio_characters(tmp_path):
    pytest.importorskip("cassis")
    text = "😀😀 Ann Lahti said: “It leaks.”"
    articles = pd.DataFrame({"doc_id": ["a"], "text": [text]})
    tables = measure(articles)
    xmi, _ = write_annotations(tables, articles, tmp_path, form="cas")
    tasks, _ = write_annotations(tables, articles, tmp_path, form="label-studio")
    name = text.index("Ann")
    [person] = (tag.attrib for tag in ElementTree.parse(xmi).iter() if tag.get("kind") == "person")
    assert (person["begin"], person["end"]) == (str(name + 2), str(name + 11))
    regions = json.loads(tasks.read_text(encoding="utf-8"))[0]["predictions"][0]["result"]
    assert (name, name + 9) in [(region["value"]["start"], region["value"]["end"]) for region in regions]


def test_a_cas_holds_texts_that_xml_cannot(tmp_path):
    pytest.importorskip("cassis")
    articles = pd.DataFrame({"doc_id": ["a"], "text": ["It\x00 was\x0b late.\r\n“It leaks,” said Ann Lahti."]})
    path, _ = write_annotations(measure(articles), articles, tmp_path, form="cas")
    there, found, *_ = read_cas(tmp_path, path.name)
    assert there == "It\ufffd was\ufffd late.\r\n“It leaks,” said Ann Lahti."
    assert {words for *_, words, _ in found} == {"It leaks,", "Ann Lahti"}


def test_a_cas_without_the_package_says_how_to_get_it(tmp_path, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "cassis", None)
    with pytest.raises(ModuleNotFoundError, match="pip install 'newsgauge\\[cas\\]'"):
        write_annotations(TABLES, ARTICLES, tmp_path, form="cas")


def test_label_studio_tasks_hold_every_annotation(tmp_path):
    tasks_file, config = write_annotations(TABLES, ARTICLES, tmp_path, form="label-studio")
    tasks = json.loads(tasks_file.read_text(encoding="utf-8"))
    labels = {label.get("value") for label in ElementTree.parse(config).iter("Label")}
    assert [task["data"]["doc_id"] for task in tasks] == ARTICLES["doc_id"].tolist()
    for task in tasks:
        text, regions = task["data"]["text"], task["predictions"][0]["result"]
        values = [region["value"] for region in regions]
        assert all(text[value["start"] : value["end"]] == value["text"] for value in values)
        assert sorted(value["text"] for value in values) == expected(task["data"]["doc_id"])
        assert all(set(value["labels"]) <= labels for value in values)
        assert len({region["id"] for region in regions}) == len(regions)


def test_what_cannot_be_written_is_said(tmp_path):
    with pytest.raises(ValueError, match="webanno, cas or label-studio"):
        write_annotations(TABLES, ARTICLES, tmp_path, form="brat")
    with pytest.raises(ValueError, match="no doc_id 'a 1'"):
        write_annotations(TABLES, ARTICLES.drop(index=1), tmp_path)


@pytest.mark.parametrize("table", ["quotes", "mentions"])
def test_texts_that_were_not_measured_are_refused(tmp_path, table):
    other = ARTICLES.assign(text="It snowed. " + ARTICLES["text"])
    tables = TABLES._replace(**{table: TABLES._asdict()[table].head(0)})
    with pytest.raises(ValueError, match="the article 'a/1' is not the one that was measured: at"):
        write_annotations(tables, other, tmp_path / "new")
    assert not (tmp_path / "new").exists()
    with pytest.raises(ValueError, match="stands for more than one article"):
        write_annotations(TABLES, ARTICLES.assign(doc_id=["a/1", "a 1", "a 1"]), tmp_path)
    with pytest.raises(TypeError, match="the tables that measure returned, not DataFrame"):
        write_annotations(TABLES.quotes, ARTICLES, tmp_path)


def test_articles_whose_ids_are_numbers_are_those_of_the_tables(tmp_path):
    articles = ARTICLES.assign(doc_id=[7, 8, 9])
    paths = write_annotations(measure(articles), articles, tmp_path)
    assert [path.name for path in paths] == ["7.tsv", "8.tsv", "9.tsv"]
    assert all("direct[" in path.read_text(encoding="utf-8") for path in paths[:2])


@settings(max_examples=60)
@given(st.text("ab_ |*[]\\\n;😀-> é", min_size=3, max_size=30), st.data())
def test_any_text_and_any_spans(text, data):
    places = st.integers(0, len(text))
    drawn = data.draw(st.lists(st.tuples(places, places, st.sampled_from(["x", "a|b", "a_b[1]", None])), max_size=4))
    pairs = [(min(a, b), max(a, b), value) for a, b, value in drawn]
    spans = [Span(a, b, "Name", ("person", value)) for a, b, value in pairs if "\n" not in text[a:b]]
    spans = [span for span in spans if text[span.start : span.end].strip() == text[span.start : span.end] != ""]
    _, found, tokens = read_tsv(webanno_tsv(text, spans))
    assert "".join(token for *_, token in tokens) == "".join(text.split())
    assert [(utf16(text, a, b), values[1]) for a, b, values in (found[key] for key in sorted(found))] == [
        (text[span.start : span.end], span.features[1]) for span in spans
    ]
    assert set(LAYERS) == {"Quotation", "Name"}
