"""One article in the terminal: lines fit, nothing in a text steers it, no tone without its interval."""

import re

from inputs import STORIES

from analysis import measure
from analysis.display.safe_text import terminal_text
from analysis.display.terminal import view


def shown_text(text, width):
    tables = measure(text)
    return view(tables.articles, tables.quotes, tables.speakers, tables.actors, width=width)


def test_show_gives_no_tone_without_its_interval_its_sentences_and_its_verdict():
    lines = shown_text(STORIES[0], width=80).partition("In what tone")[2].partition("\n\n")[0].splitlines()[2:]
    number = r"[+−]?\d\.\d\d"
    told = re.compile(
        rf"  \S.* {number} \({number} to {number}\) +\d+ sentences? +(positive|negative|neutral|not enough evidence)"
    )
    assert lines and all(told.fullmatch(line) for line in lines)


def test_nothing_in_an_article_can_steer_the_terminal():
    hostile = "\x1b]0;owned\x07\x1b[2J" + STORIES[0].replace("Ann", "Ann\x1b[31m") + "\u202e\x9b1m"
    assert not set(shown_text(hostile, width=80)) & set("\x1b\x07\x9b\u202e")
    assert terminal_text("a\u2066b\x00c") == "a b c"


def test_lines_fit_the_terminal():
    for width in (60, 100):
        assert max(map(len, shown_text(STORIES[0], width=width).splitlines())) <= width + 20


def test_what_is_only_reported_or_not_english_is_said():
    reported = shown_text("Ann Lahti said that the pier would close.", width=80)
    assert "Nobody is quoted." in reported and "Reported without quotation marks: Ann Lahti." in reported
    spanish = "El presidente dijo que no habrá elecciones este año y que está tranquilo con la decisión."
    assert "This article is not in English" in shown_text(spanish, width=80)
    assert "Who is named" not in shown_text(spanish, width=80)
    assert "too short to grade" in shown_text(STORIES[0], width=200)
