"""From what a reader finds to articles: ids, counts that differ, and readers that fail."""

import pytest
from inputs import lost, quietly

from analysis.articles import archives
from analysis.articles.archives.records import Announced, Archive, Damaged, ExportArticle, Noted
from analysis.articles.files import NothingReadable

TEXT = "The ferry stayed in the harbour on Monday, and nobody could say when it would sail."
ONE = ExportArticle(TEXT, title="Ferry", length="1.204 words")


@pytest.fixture
def read(tmp_path, monkeypatch):
    """Loads a file of an archive whose reader finds what is given, and fails where that is an error."""

    def reading(*found):
        def reader(lines):
            assert list(lines) == ["An export", "of Harbour"]
            for item in found:
                if isinstance(item, Exception):
                    raise item
                yield item

        ours = Archive("Harbour", "text", lambda head: head.startswith("An export"), reader)
        monkeypatch.setattr(archives, "ARCHIVES", (ours,))
        (tmp_path / "a.txt").write_text("An export\nof Harbour")
        return quietly(tmp_path / "a.txt")

    return reading


def test_ids_are_the_archives_own_or_the_files_with_a_number(read):
    frame, problems = read(ONE, ONE._replace(archive_id="H7"), ONE)
    assert frame["doc_id"].tolist() == ["a-1", "H7", "a-3"] and not problems
    assert frame["source"].tolist() == ["a.txt article 1", "a.txt article 2", "a.txt article 3"]
    assert frame["length"].tolist() == [1204] * 3 and set(frame["archive"]) == {"Harbour"}


def test_a_single_article_has_the_files_name(read):
    assert read(Announced(1), ONE)[0][["doc_id", "source"]].values.tolist() == [["a", "a.txt"]]
    assert read(ONE._replace(archive_id="H7"))[0]["doc_id"].tolist() == ["H7"]


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        ([Announced(3), ONE, ONE], "says that it holds 3 articles, but 2 were found"),
        ([Announced(1), ONE, Announced(3), ONE], "says that it holds 4 articles, but 2 were found"),
        ([ONE, ONE, ValueError("odd")], "could not be read to its end as an export of Harbour: ValueError"),
    ],
)
def test_what_is_missing_is_lost(read, found, reason):
    frame, problems = read(*found)
    assert len(frame) == 2 and [problem.reason for problem in lost(problems)] == [reason]


def test_more_than_announced_is_named_and_nothing_lost(read):
    frame, problems = read(Announced(1), ONE, ONE)
    assert len(frame) == 2 and not lost(problems)
    assert [problem.reason for problem in problems] == ["says that it holds 1 article, but 2 were found"]


def test_a_damaged_article_counts_as_found_and_a_note_loses_nothing(read):
    frame, problems = read(Announced(2), ONE, Damaged("article 2", "breaks off"), Noted("is part of a search"))
    assert len(frame) == 1
    assert [tuple(problem) for problem in problems] == [
        ("a.txt article 2", "breaks off", True),
        ("a.txt", "is part of a search", False),
    ]


def test_an_export_without_an_article_is_named(read):
    with pytest.raises(NothingReadable, match="looks like an export of Harbour, but there is no article in it"):
        read(Announced(2))


@pytest.mark.parametrize(
    ("lines", "is_lost"),
    [
        (["Text: " + TEXT] * 90, True),
        (["Text: " + TEXT] * 40 + ["Full text: " + TEXT] * 40, True),
        (["Full text: " + TEXT] * 90, False),
        (["Full text: " + TEXT] * 90 + ["Subject: Ferries"] * 200, False),
        (["Text: " + TEXT] * 9, False),
    ],
)
def test_running_text_that_is_in_no_article_is_named(tmp_path, monkeypatch, lines, is_lost):
    def reader(given):
        text = "\n".join(line.removeprefix("Full text: ") for line in given if line.startswith("Full text: "))
        yield ONE._replace(text=text or TEXT)

    monkeypatch.setattr(archives, "ARCHIVES", (Archive("Harbour", "text", lambda head: "Text" in head, reader),))
    (tmp_path / "a.txt").write_text("\n".join(["A Text by Harbour", *lines]))
    problems = [problem for problem in quietly(tmp_path / "a.txt")[1] if "words of running text" in problem.reason]
    assert [problem.lost for problem in problems] == [True] * is_lost
