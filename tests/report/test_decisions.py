"""The decisions behind an article, as `newsgauge show --why` prints them."""

from analysis import extract_quotes, load_sample
from analysis.cli import main
from analysis.report.decisions import decisions


def test_quotations_and_names_come_with_their_rules(tmp_path, capsys):
    path = tmp_path / "a.txt"
    path.write_text("“The dam is a wreck,” Ann Lahti said. “It leaks,” she added. Lahti left.", encoding="utf-8")
    assert main(["show", str(path)]) == 0
    without = capsys.readouterr().out
    assert main(["show", "--why", str(path)]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith(without.rstrip("\n")) and "Why each quotation" not in without
    assert "speaker: Ann Lahti, from “she” (he or she)" in shown
    assert "lahti = ann lahti (surname)" in shown


def test_every_quotation_of_the_sample_is_explained():
    text = load_sample()["text"].iloc[0]
    shown, quotes = decisions(text), extract_quotes(text)
    assert shown.count("    kind: ") >= len(quotes) == shown.count("    speaker: ")
    assert all(f"attribution: {how}" in shown for how in quotes["rule"].dropna())


def test_no_article_can_steer_the_terminal():
    shown = decisions("“The dam \x1b[31mis a wreck,” Ann \x1b[2JLahti said. \x1b]0;x\x07 “It leaks,” she added.")
    assert all(c.isprintable() or c == "\n" for c in shown)


def test_a_text_that_is_not_english_says_so():
    text = "Der Damm ist alt und undicht, sagte die Bürgermeisterin am Montag. Er soll im Mai neu gebaut werden. " * 3
    assert "no quotations: " in decisions(text)
    assert decisions("").startswith("no quotations: ")
