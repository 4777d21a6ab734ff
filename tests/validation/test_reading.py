"""Sheets and keys as spreadsheets and coders send them back, and files that only look like sheets."""

import shutil

import numpy as np
import pandas as pd
import pytest

from analysis.validation import agreement, corrected, sample_for_coding
from analysis.validation.coding_key import read_key
from analysis.validation.sheets import read_sheets

TONES = ["negative", "neutral", "positive"]


@pytest.fixture(scope="module")
def coded(tmp_path_factory):
    """A folder with the filled sheets of two coders, the quotations that they are from, and what is found by both."""
    place = tmp_path_factory.mktemp("coded")
    articles = pd.DataFrame({"doc_id": [f"d{k}" for k in range(60)], "text": "x" * 99})
    quotes = pd.DataFrame({"doc_id": articles["doc_id"].repeat(2), "start": [0, 50] * 60, "end": [40, 90] * 60})
    quotes = quotes.assign(kind="direct", tone=np.resize(TONES, len(quotes))).reset_index(drop=True)
    drawn = sample_for_coding(quotes, articles, folder=place, n=60, answers="tone").set_index("unit")
    for path in place.glob("coding-[12].csv"):
        sheet = pd.read_csv(path, dtype="str")
        sheet.assign(tone=sheet["unit"].map(drawn["tone"])).to_csv(path, index=False)
    return place, quotes, corrected(quotes, place, "tone"), agreement(place, quotes)


@pytest.fixture
def folder(coded, tmp_path):
    """A copy of the folder, and the quotations."""
    return shutil.copytree(coded[0], tmp_path / "coded"), coded[1]


def saved(path, separator=",", encoding="utf-8", ending=".csv", change=lambda text: text):
    """The same table as another program saves it."""
    table = pd.read_csv(path, dtype="str", keep_default_na=False)
    path.unlink()
    text = change(table.to_csv(index=False, sep=separator))
    path.with_suffix(ending).write_bytes(text.encode(encoding))


def empty(text):
    """A row without anything in it."""
    return "," * text.partition("\n")[0].count(",") + "\n"


WAYS = {
    "semicolons": {"separator": ";"},
    "tabs": {"separator": "\t"},
    "UTF-8 with a mark": {"encoding": "utf-8-sig"},
    "UTF-16": {"separator": "\t", "encoding": "utf-16"},
    "UTF-16 without a mark": {"separator": ";", "encoding": "utf-16-le"},
    "Windows": {"separator": ";", "encoding": "cp1252"},
    "capitals in the ending": {"ending": ".CSV"},
    "lines of Windows": {"change": lambda text: text.replace("\n", "\r\n")},
    "empty rows": {"change": lambda text: text + empty(text) * 3 + " " + empty(text) + "\n\n"},
    "blanks around the names of columns": {
        "change": lambda text: (
            ",".join(f" {name} " for name in text.partition("\n")[0].split(",")) + "\n" + text.partition("\n")[2]
        )
    },
    "a first line that names the separator": {"separator": ";", "change": lambda text: "sep=;\n" + text},
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS.keys())
def test_sheets_and_key_are_read_as_spreadsheets_save_them(folder, coded, way):
    path, quotes = folder
    for file in path.glob("coding-*.csv"):
        saved(file, **way)
    pd.testing.assert_frame_equal(corrected(quotes, path, "tone"), coded[2])
    for got, wanted in zip(agreement(path, quotes), coded[3], strict=True):
        pd.testing.assert_frame_equal(got, wanted)


def test_a_key_may_have_decimal_commas_and_be_a_workbook(folder):
    path, quotes = folder
    key = read_key(path)
    text = (path / "coding-key.csv").read_text().replace(",", ";").replace("0.5", "0,5")
    assert "0,5" in text
    (path / "coding-key.csv").write_text(text)
    pd.testing.assert_frame_equal(read_key(path), key)
    (path / "coding-key.csv").unlink()
    key.to_excel(path / "coding-key.xlsx", index=False)
    pd.testing.assert_frame_equal(read_key(path), key)
    assert list(read_sheets(path)) == ["1", "2"] and (corrected(quotes, path, "tone")["coded"] == 60).all()


def test_units_of_sheets_written_before_are_those_of_today(folder, coded):
    """They had no letter in front, and a spreadsheet took some of them for numbers."""
    path, quotes = folder
    assert all(unit.startswith("u") for unit in read_key(path)["unit"])
    for file in path.glob("coding-*.csv"):
        table = pd.read_csv(file, dtype="str")
        table.assign(unit=table["unit"].str[1:]).to_csv(file, index=False)
    pd.testing.assert_frame_equal(corrected(quotes, path, "tone"), coded[2])


@pytest.mark.parametrize("name", ["coding-1 - Copy.csv", "coding-1 (2).csv", "coding-2 copy.csv", "coding-2_Kopie.csv"])
def test_a_copy_of_a_sheet_is_no_coder_of_its_own(folder, name):
    path, quotes = folder
    shutil.copy(path / f"{name[:8]}.csv", path / name)
    with pytest.raises(ValueError, match=r"is named like a copy of coding-.\.csv, and would count as a coder"):
        agreement(path, quotes)


def test_two_sheets_of_one_coder_are_named(folder):
    path, _ = folder
    pd.read_csv(path / "coding-1.csv", dtype="str").to_excel(path / "coding-1.xlsx", index=False)
    with pytest.raises(ValueError, match=r"coding-1\.csv and .*coding-1\.xlsx are of the same coder"):
        agreement(path)


def test_what_is_no_sheet_is_named(folder):
    path, quotes = folder
    sheet = pd.read_csv(path / "coding-1.csv", dtype="str")
    with pytest.raises(ValueError, match="sheet of coder 1 has two columns 'tone'"):
        agreement([sheet.assign(**{" tone": "neutral"})])
    with pytest.raises(ValueError, match=r"a row without a unit, with {'tone': 'neutral'}"):
        agreement([pd.concat([sheet, pd.DataFrame({"tone": ["neutral"]})])])
    with pytest.raises(FileNotFoundError, match="there is no sheet nowhere.csv"):
        agreement("nowhere.csv")
    with pytest.raises(ValueError, match="there is no sheet"):
        agreement([])
    with pytest.raises(ValueError, match="none of the 60 units on the sheets is in the machine's table"):
        agreement([sheet], quotes.assign(doc_id="other"))
    for name, content in (("coding-3.xlsx", b"no book"), ("coding-3.csv", b""), ("coding-3.csv", b'unit\n"u1')):
        (path / name).write_bytes(content)
        with pytest.raises(ValueError, match=r"coding-3\.\w+ cannot be read as a table"):
            agreement(path)
        (path / name).unlink()


def test_a_key_that_contradicts_itself_is_refused():
    key = pd.DataFrame({"unit": ["a", "a"], "probability": [0.5, 0.25]})
    with pytest.raises(ValueError, match="the key has the unit a twice"):
        read_key(key)
    assert len(read_key(key.assign(probability=0.5))) == 1
