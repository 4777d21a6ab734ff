"""Sources: who gets to speak, and in what capacity."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import codebook, measure, schema, sources, speaker_sentiment
from analysis.english.role_words import ROLES

# Articles as papers of several countries write them.
NORWAY = """“The ferry will not sail,” said Kari Dahl, a spokeswoman for the Nordvik Shipping Company. She blamed the wind.

Passengers said that nobody had told them. “We waited for hours,” said Ola Lund, a teacher, who was on his way to Bergen.

The Norwegian Maritime Authority claimed that the company had been warned. “We will sail tomorrow,” Dahl said."""
KENYA = """Two officials familiar with the talks said that the price of maize would rise. The officials asked not to be named.

“Farmers cannot pay more,” said Wanjiru Kamau, an economist at the University of Nairobi. “They have nothing left.”"""
INDIA = """The canal is dry, according to a court filing. “Nobody has looked after it,” claimed Ramesh Patil, a farmer. He said \
that he had written to the minister twice."""
ONE = "“It will rain,” said Ann Lahti, a meteorologist. “It will rain for days,” she said."


def articles(*texts):
    return pd.DataFrame({"doc_id": [f"a{k}" for k in range(len(texts))], "text": texts})


def row(table, speaker):
    return table.set_index("speaker").loc[speaker]


def test_a_row_for_each_article_and_source():
    table = sources(articles(NORWAY))
    dahl, lund = row(table, "Kari Dahl"), row(table, "Ola Lund")
    assert (dahl["type"], dahl["title"], dahl["organisation"]) == (
        "named person",
        "spokeswoman",
        "Nordvik Shipping Company",
    )
    assert (dahl["role"], dahl["pronoun"], dahl["quotes"]) == ("business", "she", 2)
    assert dahl["has_first_word"] and dahl["has_last_word"] and not lund["has_last_word"]
    assert (lund["role"], lund["words"]) == ("citizen, victim or witness", 4)
    assert row(table, "Passengers")["type"] == "unnamed group"
    authority = row(table, "Norwegian Maritime Authority")
    assert (authority["type"], authority["doubting"], authority["reports"]) == ("named organisation", 1, 1)


def test_withheld_names_and_documents():
    table = sources(articles(KENYA, INDIA))
    unnamed = table[table["anonymous"].fillna(False).astype(bool)]
    assert unnamed["type"].tolist() == ["unnamed group"] and unnamed["role"].tolist() == ["official or politician"]
    assert table.loc[table["type"] == "document", "role"].tolist() == ["police, law and courts"]
    patil = row(table, "Ramesh Patil")
    assert (patil["pronoun"], patil["doubting"], patil["anonymous"]) == ("he", 1, False)


def test_an_article_with_one_source():
    table = sources(articles(ONE, KENYA))
    assert table.groupby("doc_id")["single_source"].first().tolist() == [True, False]
    assert table["share"].iloc[0] == 1 and table["first"].iloc[0] < 0.1


def test_the_same_from_the_tables_of_measure_and_with_workers():
    frame = articles(NORWAY, KENYA, INDIA, ONE, f"{ONE}\n\nIt rained.\n\nPhotograph: Sam Roe/Reuters")
    pd.testing.assert_frame_equal(sources(frame), sources(measure(frame)))
    pd.testing.assert_frame_equal(
        sources(frame, sex_of_name=True), sources(measure(frame, workers=2), sex_of_name=True)
    )


@pytest.mark.parametrize("types", [None, "str"])
def test_the_same_from_tables_of_a_file(tmp_path, types):
    frame = articles(NORWAY, KENYA, INDIA, ONE).assign(doc_id=[1, 2, 3, 4])
    tables = measure(frame)
    for name, table in tables._asdict().items():
        table.to_csv(tmp_path / f"{name}.csv", index=False)
    read = {name: pd.read_csv(tmp_path / f"{name}.csv", dtype=types) for name in tables._fields}
    pd.testing.assert_frame_equal(sources(tables._replace(**read)), sources(frame))


def test_the_sex_of_a_first_name_is_apart_from_the_pronoun():
    table = sources(articles(ONE.replace("she said", "Lahti said")), sex_of_name=True)
    assert table["pronoun"].isna().all() and table["sex_of_name"].tolist() == ["f"]
    assert "sex_of_name" not in sources(articles(ONE))


def test_columns_are_those_of_the_codebook_also_of_nothing():
    for table in (sources(articles(NORWAY)), sources(articles()), sources("No one spoke.")):
        assert list(table.columns) == schema.columns("sources")
        pd.testing.assert_series_equal(table.dtypes, schema.frame("sources", []).dtypes)
    roles = codebook().set_index(["table", "column"]).loc[("sources", "role"), "meaning"]
    assert all(role in roles for role in ROLES)


def test_tables_that_lack_a_column_say_so():
    tables = measure(ONE)
    with pytest.raises(schema.MissingColumn, match="source_type"):
        sources(tables._replace(quotes=tables.quotes.drop(columns="source_type")))


SENTENCES = [*NORWAY.split("\n\n"), *KENYA.split("\n\n"), INDIA, ONE, "It rained.", "“Nobody knows.”"]


@settings(max_examples=15)
@given(st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4), min_size=1, max_size=3))
def test_what_holds_for_any_articles(parts):
    tables = measure(articles(*("\n\n".join(own) for own in parts)))
    table = sources(tables)
    sums = table.groupby("doc_id")["share"].sum(min_count=1).dropna()
    assert sums.empty or sums.between(1 - 1e-9, 1 + 1e-9).all()
    assert table["first"].between(0, 1).all()
    assert (table.groupby("doc_id")["has_first_word"].sum() <= 1).all()
    assert (table.groupby("doc_id")["words"].diff().dropna() <= 0).all()
    assert not table.duplicated(["doc_id", "speaker"]).any()
    words = table[table["words"] > 0].set_index(["doc_id", "speaker"])["words"].sort_index()
    spoken = speaker_sentiment(tables.quotes).set_index(["doc_id", "speaker"])["words"].sort_index()
    assert words.sum() == spoken.sum()
    backwards = sources(articles(*("\n\n".join(own) for own in parts)).iloc[::-1])
    pd.testing.assert_frame_equal(
        backwards.sort_values(["doc_id", "first", "speaker"], ignore_index=True),
        table.sort_values(["doc_id", "first", "speaker"], ignore_index=True),
    )


SURE = "“It leaks,” said Ann Lahti, an economist of the Bank of Norland. She left. Residents claimed that it did not. The Bank of Norland said it was dry."


def test_confidence_is_there_where_the_value_is():
    table = sources(SURE, confidence=True)
    for column in ("speaker", "type", "title", "organisation", "role", "pronoun"):
        sure = table[f"{column}_confidence"]
        assert (sure.notna() == table[column].notna()).all(), column
        assert sure.dropna().between(0.5, 1, inclusive="left").all(), column
    assert not any(name.endswith("_confidence") for name in sources(SURE))


def test_roles_and_organisations_of_people_are_less_sure_than_those_of_bodies():
    table = sources(SURE, confidence=True).set_index("speaker")
    person, body = table.loc["Ann Lahti"], table.loc["Bank of Norland"]
    assert person["role_confidence"] < body["role_confidence"]
    assert person["organisation_confidence"] < body["organisation_confidence"]


def test_the_confidence_of_a_speaker_is_the_mean_of_the_passages():
    tables = measure(pd.DataFrame({"doc_id": ["1"], "text": [SURE]}))
    quotes = tables.quotes[tables.quotes["speaker"] == "Ann Lahti"]
    table = sources(tables, confidence=True).set_index("speaker")
    assert table.loc["Ann Lahti", "speaker_confidence"] == pytest.approx(quotes["confidence"].mean())


def test_confidence_is_the_same_from_texts_and_from_tables():
    tables = measure(pd.DataFrame({"doc_id": ["1"], "text": [SURE]}))
    sure = [
        frame.filter(like="_confidence") for frame in (sources(tables, confidence=True), sources(SURE, confidence=True))
    ]
    pd.testing.assert_frame_equal(*sure)


def test_confidence_of_articles_without_sources_is_an_empty_column():
    table = sources("It rained.", confidence=True)
    assert len(table) == 0 and table["role_confidence"].dtype == float
