"""Tables that were written are read as they were; the corpus that ships holds no text."""

from __future__ import annotations

import re

import pandas as pd
import pytest

from analysis import schema
from analysis._package import shipped
from analysis.corpus.identities import across
from analysis.corpus.measured import SHIPPED, NotMeasured, load_measures
from analysis.export import write_table
from analysis.names import link_actors
from analysis.pipeline import Measures, measure
from analysis.scale import run

TEXTS = ["“=1+1 is two,” said Ann Lahti.\n\n“+5 it is,” Ann M. Lahti said.", "“No,” said Bo Berg of Oslo. He wept.", ""]


@pytest.fixture(scope="module")
def tables():
    return measure(TEXTS)


def same(found, expected):
    for name in Measures._fields:
        pd.testing.assert_frame_equal(getattr(found, name), getattr(expected, name), check_exact=False)


@pytest.mark.parametrize("kind", ["csv", "parquet"])
def test_tables_are_read_as_they_were_written(tables, tmp_path, kind):
    for name, table in tables._asdict().items():
        write_table(table, tmp_path / f"{name}.{kind}")
    same(load_measures(tmp_path), tables)


@pytest.mark.parametrize("kind", ["csv", "parquet"])
def test_parts_of_a_run_on_a_cluster_are_read_in_their_order(tables, tmp_path, kind):
    for name, table in tables._asdict().items():
        half = len(table) // 2
        for number, part in enumerate((table[:half], table[half:]), 1):
            write_table(part, tmp_path / name / f"{number:06}.{kind}")
    same(load_measures(tmp_path), tables)


def test_what_a_run_wrote_has_the_same_identities(tables, tmp_path):
    source = tmp_path / "news.csv"
    pd.DataFrame({"doc_id": ["text-1", "text-2"], "text": TEXTS[:2]}).to_csv(source, index=False)
    run(source, tmp_path / "out")
    whole, expected = across(load_measures(tmp_path / "out")), across(tables)
    for name in ("quotes", "speakers", "actors", "mentions"):
        pd.testing.assert_frame_equal(getattr(whole, name), getattr(expected, name), check_exact=False)


def test_a_folder_without_tables_is_refused(tmp_path):
    with pytest.raises(NotMeasured, match="holds no table articles"):
        load_measures(tmp_path)


# The corpus that ships --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def corpus():
    return load_measures()


@pytest.fixture(scope="module")
def written():
    folder = shipped(f"data/reference/{SHIPPED}")
    return {path.name.partition(".")[0]: pd.read_csv(path, dtype="str") for path in sorted(folder.glob("*.csv.gz"))}


def test_it_has_the_tables_of_601_articles(corpus):
    assert len(corpus.articles) == 601 and corpus.articles["doc_id"].is_unique
    assert corpus.articles["outlet"].nunique() == 7
    assert corpus.articles["doc_id"].str.fullmatch(r"[a-z-]+-201[56]-\d\d-\d{3}").all()
    assert (corpus.articles["date"].dt.day == 1).all()
    for name, table in corpus._asdict().items():
        assert list(table.columns) == schema.columns(name)
        assert set(table["doc_id"]) <= set(corpus.articles["doc_id"])


def test_it_holds_no_text(written):
    for name, table in written.items():
        assert not {"text", "title", "author", "url", "source", "drivers"} & set(table.columns), name
        described = {column.name: column.dtype for column in schema.TABLES[name]}
        for column in table:
            if described[column] == "text" and column not in ("verbatim", "aliases", "titles", "organisations"):
                assert all(len(cell.split()) <= 12 for cell in table[column].dropna()), (name, column)
    cues = written["quotes"]["cue"].dropna()
    assert cues.str.split().str.len().max() == 1
    assert written["quotes"]["verbatim"].dropna().map(lambda spans: bool(re.fullmatch(r"[\d: ]+", spans))).all()
    for column in ("aliases", "titles", "organisations"):
        forms = written["actors"][column].dropna().str.split("; ").explode()
        assert (forms.str.split().str.len() > 12).sum() == 0, column


def test_its_links_are_what_link_actors_gives_but_for_lists_that_grew_since(corpus, written):
    links = link_actors(corpus.actors)
    assert links[["doc_id", "actor"]].values.tolist() == written["links"][["doc_id", "actor"]].values.tolist()
    assert (links["identity"].to_numpy() == written["links"]["identity"].to_numpy()).mean() > 0.99


def test_nobody_is_several_and_no_two_are_one_among_those_named_most(corpus):
    actors = across(corpus).actors
    most = actors.groupby("actor")["doc_id"].nunique().sort_values(ascending=False)
    assert most.index[:2].tolist() == ["Hillary Clinton", "Donald Trump"]
    trumps = [name for name in most.index[:200] if "Trump" in name and "Donald" in name]
    assert trumps == ["Donald Trump"]
    assert {"Bill Clinton", "Barack Obama", "George W. Bush", "Jeb Bush"} <= set(most.index[:100])
