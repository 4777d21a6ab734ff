"""Sheets for sources: what coders see, and how their answers are read back."""

from __future__ import annotations

import openpyxl
import pandas as pd
import pytest

from analysis import sources
from analysis.english.role_words import ROLES
from analysis.quotes.naming.unnamed import SOURCE_TYPES
from analysis.validation import agreement, sample_for_coding
from analysis.validation.codes import CODES, labels_of
from analysis.validation.source_sheets import SOURCE_ANSWERS, SOURCE_RULES, source_instructions

TEXTS = [
    "“The ferry leaks,” said Kari Dahl, chief engineer of the Bakers Union. She left. Passengers said that it did not.",
    "“It rained,” claimed Ola Lund, a plumber. An official, who asked not to be named, said that it would go on.",
    "The price rose, according to a court filing. “We cannot pay,” said Wanjiru Kamau. He left.",
]
ARTICLES = pd.DataFrame({"doc_id": ["a", "b", "c"], "text": TEXTS, "title": ["Ferry", "Rain", "Prices"]})
TABLE = sources(ARTICLES)


def filled(sheet, **answers):
    """A sheet as a coder fills it: the machine's answers, and others where they are given by speaker."""
    own = TABLE.assign(unit=TABLE["speaker"]).set_index("speaker")
    for answer in SOURCE_ANSWERS:
        given = own[answer].reindex(sheet["source"])
        given = given.astype("object").where(given.notna().to_numpy(), "-")
        sheet[answer] = [
            answers.get(answer, {}).get(source, cell) for source, cell in zip(sheet["source"], given, strict=True)
        ]
    return sheet


def test_coders_see_the_article_and_none_of_the_machines_answers(tmp_path):
    drawn = sample_for_coding(TABLE, ARTICLES, folder=tmp_path)
    sheet = pd.read_csv(tmp_path / "coding-1.csv", dtype="str")
    assert list(sheet) == ["unit", "doc_id", "headline", "source", "article", *SOURCE_ANSWERS, "note"]
    assert sheet[[*SOURCE_ANSWERS, "note"]].isna().all(axis=None)
    assert set(sheet["source"]) == set(TABLE["speaker"]) and set(sheet["article"]) == set(TEXTS)
    assert set(drawn["stratum"]) == set(TABLE["type"]) and drawn["probability"].eq(1).all()
    told = " ".join((tmp_path / "coding-instructions.txt").read_text(encoding="utf-8").split())
    assert all(rule.when in told for rule in SOURCE_RULES)


@pytest.mark.parametrize("excel", [False, True])
def test_what_coders_write_is_read_back(tmp_path, excel):
    sample_for_coding(TABLE, ARTICLES, folder=tmp_path, excel=excel)
    for path in tmp_path.glob("coding-[12].*"):
        sheet = pd.read_excel(path, dtype="str") if excel else pd.read_csv(path, dtype="str")
        sheet = filled(sheet, role={"Ola Lund": "business"}, title={"Kari Dahl": "engineer"})
        sheet.to_excel(path, index=False) if excel else sheet.to_csv(path, index=False)
    result = agreement(tmp_path, machine=TABLE)
    assert set(result.alpha["answer"]) == set(SOURCE_ANSWERS)
    between = result.alpha[result.alpha["between"] == "machine and coders"].set_index("answer")["alpha"]
    assert between.drop("role").eq(1).all() and between["role"] < 1
    wrong = result.confusion[(result.confusion["answer"] == "role") & (result.confusion["coders"] == "business")]
    assert wrong["machine"].tolist() == ["citizen, victim or witness"] and wrong["examples"].tolist() == ["Ola Lund"]
    scores = result.scores.set_index(["answer", "label", "measure"])["value"]
    assert scores["title", "title", "precision"] == 1 and scores["anonymous", "yes", "recall"] == 1


def test_closed_answers_may_be_chosen_from_a_list(tmp_path):
    sample_for_coding(TABLE, ARTICLES, folder=tmp_path, excel=True)
    page = openpyxl.load_workbook(tmp_path / "coding-1.xlsx")["coding"]
    choices = [choice.formula1 for choice in page.data_validations.dataValidation]
    assert f'"{",".join(SOURCE_TYPES)}"' in choices and '"he,she,they"' in choices


def test_every_code_is_explained_and_read_back():
    rules = source_instructions(SOURCE_ANSWERS)
    for answer in ("type", "role", "anonymous"):
        assert set(labels_of(answer)) <= {rule.code for rule in rules if rule.answer == answer}
    assert set(CODES["role"].values()) == set(ROLES)
    sheet = pd.DataFrame({"unit": list("abc"), "role": ["Official", "police, law and courts", "-"]})
    assert agreement([sheet, sheet], answers=["role"]).alpha.loc[0, "units"] == 3


def test_an_unknown_code_is_refused_with_those_that_are_known():
    sheet = pd.DataFrame({"unit": list("ab"), "type": ["named person", "somebody"]})
    with pytest.raises(ValueError, match="somebody.*unnamed group"):
        agreement([sheet, sheet], answers=["type"])
