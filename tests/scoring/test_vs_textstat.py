"""textstat's own numbers beside ours, and the reason for each difference."""

import json
import subprocess
import sys

import nltk
import pytest
from inputs import HARBOR

from analysis.scoring.vs_textstat import MEASURES, beside_textstat, textstat_scores


def textstat_alone(text, functions):
    """textstat's numbers in a process that has never seen this package's code."""
    code = (
        "import json, sys, nltk, textstat\n"
        "text, functions, folder = json.load(sys.stdin)\n"
        "nltk.data.path.append(folder)\n"
        "print(json.dumps([float(getattr(textstat, function)(text)) for function in functions]))"
    )
    from analysis.scoring import vs_textstat as textstat_beside

    folder = textstat_beside._folder().name
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=json.dumps([text, functions, folder]),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def test_textstat_gives_what_it_gives_by_itself():
    functions = ["flesch_reading_ease", "dale_chall_readability_score"]
    assert textstat_scores(HARBOR).loc[0, functions].tolist() == textstat_alone(HARBOR, functions)


def test_nothing_of_textstat_or_nltk_is_altered():
    import textstat
    from textstat.backend import counts, utils

    def state():
        functions = {name: getattr(textstat.textstat, name) for name in MEASURES}
        modules = {name: getattr(module, name) for module in (counts, utils) for name in module.__all__}
        return functions, modules, list(nltk.data.path), vars(textstat.textstat).copy(), nltk.data.find, nltk.download

    before = state()
    textstat_scores([HARBOR, ""])
    assert state() == before


def test_textstat_needs_no_network(monkeypatch):
    def refuse(*args, **kwargs):
        raise AssertionError("nltk.download was called")

    monkeypatch.setattr(nltk, "download", refuse)
    frame = textstat_scores(["The cat sat on the mat.", ""])
    assert frame.loc[0, "syllable_count"] == 6 and frame.loc[1, "flesch_reading_ease"] == 0
    assert list(frame.columns) == ["doc_id", *MEASURES]


def test_both_stand_side_by_side_with_the_reason():
    frame = beside_textstat(HARBOR)
    assert frame["measure"].tolist() == [ours for ours, _ in MEASURES.values()]
    why = frame["why"].dropna()
    assert why.str.len().between(10, 140).all() and not why.str.contains("\n").any()
    assert frame[["newsgauge", "textstat"]].notna().all().all()


# A made-up text for each reason that can be told alone, and what textstat gives where nothing else differs.
PLAIN = "The cat sat on the mat and the dog ran home to bed. The man saw a bird in the old tree by the road."


W, S = 25, 2  # its words and sentences


REASONS = [
    ("sentences", "Mr. Lee of the U.S. bank said that growth was 3.5 per cent. It rose.", lambda ours: 3),
    ("words", "Rates Rise Again\n\n" + PLAIN.replace(" on ", "—on "), lambda ours: ours + 3 - 1),
    ("smog", "They considered alternatives. We continued negotiations.", lambda ours: ours),
    ("coleman_liau", PLAIN, lambda ours: (ours + 15.8 + 29.6 * S / W) * 0.058 / 0.0588 - 15.8 - 29.6 * S / W),
    ("spache", PLAIN, lambda ours: 0.141 * W / S + 0.839),
    ("dale_chall_1948", PLAIN, lambda ours: ours - 3.6365),
    ("gunning_fog", PLAIN.replace("cat", "created").replace("man", "Esmeralda"), lambda ours: ours + 40 * 2 / W),
    ("gunning_fog", PLAIN.replace("cat", "grandmother"), lambda ours: ours - 40 * 1 / W),
    ("automated_readability", PLAIN, lambda ours: ours + 4.71 * 2 / W),
    (
        "linsear_write",
        f"{PLAIN} " * 4 + "Considerable negotiations followed alternatives.",
        lambda ours: (4 * W / (4 * S) - 2) / 2,
    ),
    ("rix", PLAIN.replace("cat sat", "other—cat"), lambda ours: ours + 1 / S),
    ("lix", PLAIN.replace("cat sat", "other—cat"), lambda ours: (W - 1) / S + 100 / (W - 1)),
    ("difficult_words", "We saw negotiations and negotiations and negotiations fail in Argentina.", lambda ours: 2),
]


@pytest.mark.parametrize(("measure", "text", "theirs"), REASONS)
def test_textstat_differs_for_the_reason_given(measure, text, theirs):
    row = beside_textstat(text).set_index("measure").loc[measure]
    assert row["textstat"] == pytest.approx(theirs(row["newsgauge"]), abs=1e-6)


def test_a_difference_is_explained_only_where_there_is_one():
    beside = beside_textstat(["The cat sat on the mat.", "El presidente dijo que no habrá elecciones este año."])
    differ = (beside["newsgauge"] - beside["textstat"]).abs() >= 0.005
    assert 0 < differ.sum() < len(beside) and beside["why"].notna().tolist() == differ.tolist()
