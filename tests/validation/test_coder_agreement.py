"""Coding sheets and agreement: worked examples from the literature, hidden answers, safe cells, wrong sheets."""

import math

import numpy as np
import openpyxl
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.schema import TEXT
from analysis.validation import reliability
from analysis.validation.coder_agreement import agreement
from analysis.validation.coding import sample_for_coding
from analysis.validation.instructions import RULES, instructions
from analysis.validation.reliability import alpha_of, coincidences, krippendorff_alpha, wilson
from analysis.validation.units import unit_of

# Krippendorff, K. (2011), Computing Krippendorff's Alpha-Reliability: the examples A, B and C of that paper.
TWO_VALUES = ["0100000010", "1110010000"]
NAMES = ["aabbdcccedda", "babbbccceddd"]
FOUR_CODERS = ["123321412...", "1233224125.3", ".333234225 1.".replace(" ", ""), "1233244125 1.".replace(" ", "")]


def codes(rows, number=False):
    columns = {f"coder {i}": [None if c == "." else c for c in row] for i, row in enumerate(rows)}
    frame = pd.DataFrame(columns)
    return frame.astype("float64") if number else frame


@pytest.mark.parametrize(
    ("rows", "interval", "alpha"),
    [(TWO_VALUES, False, 0.095), (NAMES, False, 0.692), (FOUR_CODERS, False, 0.743), (FOUR_CODERS, True, 0.849)],
)
def test_alpha_of_krippendorffs_examples(rows, interval, alpha):
    assert krippendorff_alpha(codes(rows, interval), interval=interval) == pytest.approx(alpha, abs=0.0006)


@settings(max_examples=60)
@given(st.lists(st.lists(st.sampled_from([None, -1.0, 0.0, 1.0]), min_size=3, max_size=3), min_size=3, max_size=25))
def test_the_alpha_that_is_resampled_is_the_one_that_is_reported(rows):
    frame = pd.DataFrame(rows, dtype="float64")
    for interval in (False, True):
        expected = krippendorff_alpha(frame, interval=interval)
        table, distance = coincidences(frame, interval)
        got = alpha_of(table, distance, np.ones(len(frame)))
        assert got == pytest.approx(expected, nan_ok=True)


def test_draws_that_are_in_memory_in_parts_give_the_same_interval(monkeypatch):
    sheet = pd.DataFrame({"unit": list("abcdefghij"), "tone": ["negative", "positive"] * 5})
    other = sheet.assign(tone=["negative"] * 3 + ["positive"] * 7)
    whole = agreement([sheet, other], machine=sheet.assign(doc_id="d", start=0, end=1))
    monkeypatch.setattr(reliability, "_AT_ONCE", 70)
    for got, wanted in zip(
        agreement([sheet, other], machine=sheet.assign(doc_id="d", start=0, end=1)), whole, strict=True
    ):
        pd.testing.assert_frame_equal(got, wanted)


def test_alpha_is_undefined_where_all_codes_are_the_same():
    assert math.isnan(krippendorff_alpha(codes(["aaa", "aaa"])))
    assert math.isnan(krippendorff_alpha(codes(["a.", ".b"])))


def test_wilsons_interval_of_his_paper_stays_wide_at_the_ends():
    # Newcombe (1998), Statistics in Medicine 17, table I: 81/263, 15/148, 0/20, 1/29, Wilson score without correction.
    published = {
        (81, 263): (0.2553, 0.3662),
        (15, 148): (0.0624, 0.1605),
        (0, 20): (0, 0.1611),
        (1, 29): (0.0061, 0.1718),
    }
    for (k, n), bounds in published.items():
        assert wilson(k / n, n) == pytest.approx(bounds, abs=0.0001)


def corpus(n=30, docs=6):
    texts = {f"d{d}": f"Title {d}. " + " ".join(f"Word{d}x{i} said so." for i in range(60)) for d in range(docs)}
    articles = pd.DataFrame({"doc_id": list(texts), "text": list(texts.values()), "outlet": list("ababab")[:docs]})
    rows = []
    for i in range(n):
        doc, start = f"d{i % docs}", 12 + 17 * (i // docs)
        kind = "direct" if i % 3 else "mixed"
        text = texts[doc][start : start + 15]
        rows.append((doc, i // docs + 1, start, start + 15, text, kind, ["Ann Lee", "Bo Ray", None][i % 3]))
    quotes = pd.DataFrame(rows, columns=["doc_id", "quote_id", "start", "end", "text", "kind", "speaker"])
    return quotes, articles


def read(path):
    return pd.read_csv(path, dtype="str")


def fill(path, by_unit, answer):
    sheet = read(path)
    sheet[answer] = sheet["unit"].map(by_unit)
    sheet.to_csv(path, index=False)


def test_the_machines_answers_are_on_no_sheet(tmp_path):
    quotes, articles = corpus()
    quotes = quotes.assign(speaker="Secret Name", tone="positive", how="secret rule", confidence=0.123)
    sample_for_coding(quotes, articles, folder=tmp_path, n=10)
    for path in (tmp_path / "coding-1.csv", tmp_path / "coding-2.csv"):
        sheet = read(path)
        assert list(sheet) == [
            "unit",
            "doc_id",
            "start",
            "end",
            "title",
            "before",
            "quotation",
            "after",
            "speaker",
            "tone",
            "note",
        ]
        assert sheet[["speaker", "tone", "note"]].isna().all(axis=None)
        assert "ecret" not in path.read_text() and "0.123" not in path.read_text()
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "coding-1.csv",
        "coding-2.csv",
        "coding-instructions.txt",
        "coding-key.csv",
    ]


@pytest.mark.parametrize("excel", [False, True])
def test_coders_are_told_how_to_code_what_they_are_asked(tmp_path, excel):
    quotes, articles = corpus()
    sample_for_coding(quotes, articles, folder=tmp_path, n=5, answers=["tone", "topic"], excel=excel)
    asked = [rule for rule in RULES if rule.answer != "speaker"]
    assert instructions(["tone", "topic"]) == asked and len(asked) < len(RULES)
    if excel:
        page = openpyxl.load_workbook(tmp_path / "coding-1.xlsx")["instructions"]
        assert [tuple(cell or "" for cell in row) for row in page.iter_rows(min_row=2, values_only=True)] == asked
    else:
        told = " ".join((tmp_path / "coding-instructions.txt").read_text(encoding="utf-8").split())
        assert all(rule.when in told and rule.example in told for rule in asked)
    with pytest.raises(ValueError, match="filled in"):  # what is written beside the sheets is no sheet
        agreement(tmp_path, answers=["tone"])


def test_each_code_of_the_instructions_is_one_that_is_read_back():
    sheet = pd.DataFrame({"unit": [rule.example for rule in RULES if rule.answer == "tone" and "->" in rule.example]})
    sheet["tone"] = sheet["unit"].str.rpartition("-> ")[2]
    assert len(sheet) > 3 and agreement([sheet, sheet], answers=["tone"]).alpha.loc[0, "units"] == len(sheet)


def test_coders_get_the_same_quotations_in_different_orders(tmp_path):
    quotes, articles = corpus()
    sample_for_coding(quotes, articles, folder=tmp_path, n=12, coders=["ann", "bo"])
    one, two = read(tmp_path / "coding-ann.csv"), read(tmp_path / "coding-bo.csv")
    assert set(one["unit"]) == set(two["unit"]) and one["unit"].tolist() != two["unit"].tolist()


def test_each_stratum_has_its_share_and_the_seed_decides(tmp_path):
    quotes, articles = corpus()
    drawn = sample_for_coding(quotes, articles, folder=tmp_path / "a", n=15)
    assert drawn["kind"].value_counts().to_dict() == {"direct": 10, "mixed": 5}
    again = sample_for_coding(quotes, articles, folder=tmp_path / "b", n=15)
    other = sample_for_coding(quotes, articles, folder=tmp_path / "c", n=15, seed=1)
    assert drawn.equals(again) and set(drawn["unit"]) != set(other["unit"])
    assert (tmp_path / "a/coding-1.csv").read_bytes() == (tmp_path / "b/coding-1.csv").read_bytes()
    by_outlet = sample_for_coding(quotes, articles, folder=tmp_path / "d", n=10, by="outlet")
    assert by_outlet["doc_id"].map(articles.set_index("doc_id")["outlet"]).value_counts().tolist() == [5, 5]
    assert len(sample_for_coding(quotes, articles, folder=tmp_path / "e", n=999, by=None)) == len(quotes)


def test_quotations_stand_in_their_context(tmp_path):
    quotes, articles = corpus()
    drawn = sample_for_coding(quotes, articles, folder=tmp_path, n=30, coders=1, context=40).set_index("unit")
    texts = articles.set_index("doc_id")["text"]
    for row in read(tmp_path / "coding-1.csv").itertuples():
        assert row.quotation == drawn.loc[row.unit, "text"]
        assert row.before.removeprefix("… ") + row.quotation + row.after.removesuffix(" …") in texts[row.doc_id]


def test_work_is_never_overwritten(tmp_path):
    quotes, articles = corpus()
    sample_for_coding(quotes, articles, folder=tmp_path)
    with pytest.raises(FileExistsError, match="choose another folder"):
        sample_for_coding(quotes, articles, folder=tmp_path)


@pytest.mark.parametrize("excel", [False, True])
def test_no_text_starts_a_formula_and_any_text_can_be_written(tmp_path, excel):
    text = "=cmd|' /C calc'!A0 \x00\x0b\x1f +1 @x " * 3
    articles = pd.DataFrame({"doc_id": ["=1+1"], "text": [text], "title": ["@SUM(A1)"]})
    quotes = pd.DataFrame([("=1+1", 1, 0, 20, text[:20], "direct", None)], columns=corpus()[0].columns)
    sample_for_coding(quotes, articles, folder=tmp_path, coders=["=evil/../name"], excel=excel)
    [path] = tmp_path.glob("coding-evil*")
    assert path.parent == tmp_path and path.name.startswith("coding-evil")
    if excel:
        cells = [cell for row in openpyxl.load_workbook(path).active.iter_rows() for cell in row]
        assert not any(cell.data_type == "f" for cell in cells)
        values = [cell.value for cell in cells if cell.value]
    else:
        values = [value for value in read(path).stack()]
    assert not any(str(value).startswith(("=", "+", "-", "@")) for value in values)


@pytest.mark.parametrize("excel", [False, True])
def test_filled_sheets_are_read_back(tmp_path, excel):
    quotes, articles = corpus()
    drawn = sample_for_coding(quotes, articles, folder=tmp_path, excel=excel)
    for path in tmp_path.glob("coding-[12].*"):
        sheet = pd.read_excel(path, dtype="str") if excel else read(path)
        sheet["speaker"] = sheet["unit"].map(drawn.set_index("unit")["speaker"]).fillna("-")
        sheet["tone"] = ["0", "+", "neg"] * 10
        sheet.to_excel(path, index=False) if excel else sheet.to_csv(path, index=False, sep=";", encoding="utf-8-sig")
    result = agreement(tmp_path, quotes, draws=50)
    alpha = result.alpha.set_index(["answer", "between"])
    assert alpha.loc[("speaker", "coders"), "alpha"] == 1 and alpha.loc[("speaker", "machine and coders"), "alpha"] == 1
    assert alpha["units"].tolist() == [30, 30, 30]
    assert set(result.confusion[["coders", "machine", "n"]].itertuples(index=False, name=None)) == {
        ("a speaker", "the same", 20), ("not told", "not told", 10)}  # fmt: skip


def units(n):
    return [f"u{i}" for i in range(n)]


def test_scores_and_confusion_of_tone_by_hand():
    truth = ["negative"] * 4 + ["neutral"] * 4 + ["positive"] * 2
    given = ["negative"] * 3 + ["neutral"] * 4 + ["positive"] * 3
    sheet = pd.DataFrame({"unit": units(10), "tone": truth, "quotation": [f"text {i}" for i in range(10)]})
    machine = pd.DataFrame({"unit": units(10), "tone": given})
    result = agreement([sheet], machine, draws=300)
    scores = result.scores.set_index(["label", "measure"])
    by_hand = {
        ("negative", "precision"): 1, ("negative", "recall"): 3 / 4, ("negative", "f1"): 6 / 7,
        ("neutral", "precision"): 3 / 4, ("neutral", "recall"): 3 / 4, ("neutral", "f1"): 3 / 4,
        ("positive", "precision"): 2 / 3, ("positive", "recall"): 1, ("positive", "f1"): 4 / 5,
        ("macro", "f1"): (6 / 7 + 3 / 4 + 4 / 5) / 3,
    }  # fmt: skip
    for key, value in by_hand.items():
        row = scores.loc[key]
        assert row["value"] == pytest.approx(value)
        assert math.isnan(row["low"]) or row["low"] <= value <= row["high"]
    assert scores.loc[("positive", "recall"), "low"] == pytest.approx(wilson(1, 2)[0])
    confusion = result.confusion.set_index(["coders", "machine"])
    assert confusion["n"].to_dict() == {
        ("negative", "negative"): 3, ("negative", "neutral"): 1, ("neutral", "neutral"): 3,
        ("neutral", "positive"): 1, ("positive", "positive"): 2}  # fmt: skip
    assert confusion.loc[("negative", "neutral"), "examples"] == "text 3"
    numbers = {"negative": -1, "neutral": 0, "positive": 1}
    pair = pd.DataFrame({"a": truth, "b": given}).apply(lambda labels: labels.map(numbers))
    alpha = result.alpha.iloc[0]
    assert alpha["between"] == "machine and coders" and alpha["resampled"] == "articles"
    assert alpha["alpha"] == pytest.approx(krippendorff_alpha(pair.astype(float), interval=True))


def test_names_of_one_person_are_one():
    spoken = ["Ann Lee", "Lee", "Senator Lee", "Bo Ray", "-", "Cy Poe"]
    given = ["Ann Lee", "Ann Lee", "Ann Lee", "Ann Lee", None, None]
    sheet = pd.DataFrame({"unit": units(6), "doc_id": "a", "speaker": spoken})
    machine = pd.DataFrame({"unit": units(6), "doc_id": "a", "speaker": given})
    result = agreement([sheet], machine)
    scores = result.scores.set_index("measure")["value"]
    assert scores.to_dict() == pytest.approx({"precision": 3 / 4, "recall": 3 / 5, "f1": 6 / 9})
    assert dict(zip(result.confusion["machine"], result.confusion["n"], strict=True))["somebody else"] == 1


def test_the_same_last_name_in_two_articles_is_two_people():
    sheet = pd.DataFrame(
        {"unit": units(4), "doc_id": ["a", "a", "b", "b"], "speaker": ["Ann Lee", "Lee", "Jo Lee", "Lee"]}
    )
    other = sheet.assign(speaker=["Lee", "Ann Lee", "Lee", "Jo Lee"])
    assert agreement([sheet, other]).alpha.loc[0, "alpha"] == 1


def test_coders_who_are_divided_are_left_out_and_a_third_decides():
    one = pd.DataFrame({"unit": units(3), "tone": ["positive", "negative", "neutral"]})
    two = one.assign(tone=["positive", "positive", "neutral"])
    three = one.assign(tone=["positive", "negative", None])
    machine = one.assign(tone="negative")
    assert agreement([one, two], machine).confusion["n"].sum() == 2
    assert agreement([one, two, three], machine).confusion["n"].sum() == 3


def test_cells_left_empty_are_not_coded():
    one = pd.DataFrame({"unit": units(4), "tone": ["positive", None, "", "neutral"]})
    assert agreement([one, one]).alpha.loc[0, "units"] == 2


def test_a_machine_that_lacks_a_unit_is_not_held_to_it():
    sheet = pd.DataFrame({"doc_id": "a", "start": [0, 10], "end": [5, 15], "speaker": ["Ann Lee", "Bo Ray"]})
    machine = sheet.head(1)
    result = agreement([sheet], machine)
    assert result.confusion["n"].sum() == 1
    assert unit_of("a", 0, 5) != unit_of("a", 10, 15)


def test_labels_outlive_a_small_change_of_the_machines_spans():
    sheet = pd.DataFrame(
        {"doc_id": "a", "start": [0, 50, 90], "end": [20, 80, 99], "speaker": ["Ann Lee", "Bo Ray", "Cy Poe"]}
    )
    machine = pd.DataFrame({"doc_id": "a", "start": [3, 52], "end": [20, 60], "speaker": ["Lee", "Bo Ray"]})
    [row] = agreement([sheet], machine).confusion.to_dict("records")
    assert (row["coders"], row["machine"], row["n"]) == ("a speaker", "the same", 1)


def test_perfect_agreement_on_few_units_keeps_a_wide_interval():
    few = pd.DataFrame({"unit": units(6), "tone": ["positive", "negative", "neutral"] * 2})
    many = pd.DataFrame({"unit": units(300), "tone": ["positive", "negative", "neutral"] * 100})
    lows = [agreement([sheet, sheet], draws=50).alpha.loc[0, "low"] for sheet in (few, many)]
    assert lows[0] < 0.75 < 0.97 < lows[1] < 1


def test_intervals_of_alpha_cover_and_follow_the_seed():
    rng = np.random.default_rng(0)
    truth = rng.choice(["negative", "neutral", "positive"], 150)
    noisy = lambda: np.where(rng.random(150) < 0.2, rng.choice(truth, 150), truth)  # noqa: E731
    docs = [f"d{i // 5}" for i in range(150)]
    one = pd.DataFrame({"unit": units(150), "doc_id": docs, "tone": noisy()})
    two = one.assign(tone=noisy())
    row = agreement([one, two], draws=200).alpha.iloc[0]
    assert row["low"] < row["alpha"] < row["high"] and row["high"] - row["low"] < 0.35
    assert row.equals(agreement([one, two], draws=200).alpha.iloc[0])
    assert not row.equals(agreement([one, two], draws=200, seed=1).alpha.iloc[0])


def test_wrong_sheets_are_told(tmp_path):
    good = pd.DataFrame({"unit": units(2), "tone": ["positive", "neutral"]})
    with pytest.raises(ValueError, match="sheet of ann: 'angry' is no tone; write one of negative, neutral, positive"):
        agreement({"ann": good.assign(tone=["angry", "neutral"])})
    with pytest.raises(ValueError, match="has the unit u0 twice"):
        agreement([good.assign(unit="u0")])
    with pytest.raises(ValueError, match="no column unit"):
        agreement([good.drop(columns="unit")])
    with pytest.raises(ValueError, match="no sheet has a column"):
        agreement([good.drop(columns="tone")])
    with pytest.raises(FileNotFoundError, match=r"looked for coding-\*\.csv"):
        agreement(tmp_path)
    quotes, articles = corpus()
    with pytest.raises(ValueError, match="no doc_id 'd0'"):
        sample_for_coding(quotes, articles.iloc[1:], folder=tmp_path)
    with pytest.raises(ValueError, match="column neither of quotes nor of articles"):
        sample_for_coding(quotes, articles, folder=tmp_path, by="mood")


def test_sheets_that_nobody_has_filled_in_are_refused():
    empty = pd.DataFrame({"unit": ["a", "b"], "speaker": [None, None], "tone": [None, None]}, dtype=TEXT)
    with pytest.raises(ValueError, match="no sheet has been filled in yet"):
        agreement([empty, empty])


def test_no_quotations_give_empty_sheets(tmp_path):
    quotes, articles = corpus()
    assert sample_for_coding(quotes.head(0), articles, folder=tmp_path).empty
    result = agreement(tmp_path, quotes.head(0))
    assert result.alpha["alpha"].isna().all() and result.confusion.empty
