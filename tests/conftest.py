"""The same examples on every machine and in every run, and no test that fails because a machine is busy."""

import sys

import pytest
from hypothesis import settings
from inputs import STORIES

settings.register_profile("steady", deadline=None, derandomize=True, max_examples=50)
settings.load_profile("steady")


@pytest.fixture(autouse=True)
def close_figures():
    """No figure outlives its test."""
    yield
    if plt := sys.modules.get("matplotlib.pyplot"):
        plt.close("all")


@pytest.fixture
def news_folder(tmp_path):
    """A folder with three short articles: 0.txt, 1.txt and 2.txt."""
    folder = tmp_path / "news"
    folder.mkdir()
    for i, text in enumerate(STORIES):
        (folder / f"{i}.txt").write_text(text, encoding="utf-8")
    return folder
