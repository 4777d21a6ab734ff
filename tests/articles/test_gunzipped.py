"""Gzip files that are cut off, or have something else behind their end."""

import gzip
import json

import pytest
from inputs import OTHER, STORY

from analysis.articles.files import NothingReadable
from analysis.articles.load import load_articles

pytestmark = pytest.mark.filterwarnings("ignore::analysis.articles.files.SourceWarning")
LINES = "".join(json.dumps({"title": f"Number {i}", "text": f"{STORY} {i} {OTHER}"}) + "\n" for i in range(400))


@pytest.mark.parametrize("behind", [b"garbage", b"\0\0\0garbage", b"<html>", b"\x1f\x8b", b"\x1f\x8b\x08\0half"])
@pytest.mark.parametrize(
    ("name", "written"),
    [("a.txt", STORY), ("a.jsonl", json.dumps({"text": STORY}) + "\n"), ("a.csv", f'title,text\nA,"{STORY}"\n')],
)
def test_what_comes_before_garbage_is_read_and_the_garbage_told_once(tmp_path, name, written, behind):
    (tmp_path / f"{name}.gz").write_bytes(gzip.compress(written.encode()) + behind)
    articles = load_articles(tmp_path)
    assert articles["text"].tolist() == [STORY]
    (problem,) = articles.attrs["problems"]
    assert problem.lost and "what comes before" in problem.reason


@pytest.mark.parametrize("share", [0.3, 0.6, 0.99])
def test_the_lines_of_a_file_that_is_cut_off_are_read(tmp_path, share):
    packed = gzip.compress(LINES.encode(), compresslevel=1)
    (tmp_path / "a.jsonl.gz").write_bytes(packed[: int(share * len(packed))])
    articles = load_articles(tmp_path)
    assert 0 < len(articles) < 400 or share > 0.9
    assert any("is cut off" in problem.reason and problem.lost for problem in articles.attrs["problems"])


def test_a_file_that_cannot_be_unpacked_at_all_is_lost(tmp_path):
    (tmp_path / "a.txt.gz").write_bytes(b"no gzip at all")
    with pytest.raises(NothingReadable, match="a.txt: Not a gzipped file"):
        load_articles(tmp_path)


def test_a_whole_gzip_file_of_several_parts_has_no_problem(tmp_path):
    (tmp_path / "a.jsonl.gz").write_bytes(b"".join(gzip.compress(f"{line}\n".encode()) for line in LINES.splitlines()))
    articles = load_articles(tmp_path)
    assert len(articles) == 400 and not articles.attrs["problems"]
