"""Reading what is damaged or may not be read: each file gives articles or is named with the reason, and nothing else happens."""

import gzip
import json
import stat
import warnings
import zipfile

import pandas as pd
from damaged_files import damaged, is_read_or_reported
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.articles.load import load_articles

STORY = "The mayor resigned on Monday. “It was time,” she said, and it’s all that anyone heard from her."
PAGE = f"<html><head><title>Mayor resigns</title></head><body><article><h1>Mayor resigns</h1><p>{STORY}</p></article></body></html>"


def test_a_file_that_may_not_be_read_is_named(tmp_path, monkeypatch):
    for name in ("a.txt", "b.csv", "c.txt.gz", "d.txt"):
        (tmp_path / name).write_text(STORY)
    real = open

    def forbidden(path, *rest, **more):
        if str(path).endswith(("a.txt", "b.csv", "c.txt.gz")):
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, *rest, **more)

    monkeypatch.setattr("builtins.open", forbidden)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        frame = load_articles(tmp_path)
    assert frame["doc_id"].tolist() == ["d"]
    assert sorted(frame.attrs["problems"]) == [
        (name, "permission denied", True) for name in ("a.txt", "b.csv", "c.txt")
    ]


GOOD = {
    ".txt": STORY.encode(),
    ".html": PAGE.encode(),
    ".csv": f'id,text\n1,"{STORY}"\n'.encode(),
    ".tsv": f"id\ttext\n1\t{STORY}\n".encode("utf-16"),
    ".json": json.dumps([{"text": STORY, "date": "2024-04-03"}]).encode(),
    ".jsonl": (json.dumps({"text": STORY}) + "\n").encode() * 3,
    ".parquet": pd.DataFrame({"id": ["x1"], "body": [STORY]}).to_parquet(),
    ".txt.gz": gzip.compress(STORY.encode()),
}


@settings(max_examples=80)
@given(st.sampled_from(sorted(GOOD)), st.data())
def test_any_damage_to_a_file_is_read_or_reported(tmp_path_factory, suffix, data):
    """Bytes cut out, put in and overwritten anywhere: there are articles or problems, and nothing else happens."""
    path = tmp_path_factory.mktemp("damaged") / f"a{suffix}"
    path.write_bytes(damaged(GOOD[suffix], data, changes=4, most=12, fewest=0))
    assert is_read_or_reported(path)


def test_a_link_in_an_archive_is_named_and_not_read(tmp_path):
    link = zipfile.ZipInfo("b.txt")
    link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.txt", STORY)
        archive.writestr(link, "/etc/hostname")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        frame = load_articles(tmp_path / "a.zip")
    assert frame["text"].tolist() == [STORY]
    assert [(where, "link" in why, lost) for where, why, lost in frame.attrs["problems"]] == [
        ("a.zip/b.txt", True, True)
    ]
