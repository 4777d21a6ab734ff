"""Untrusted text: each place shows it letter for letter where it can, and nothing in it steers the place."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.display.safe_text import cell_text, html_text, log_text, markdown_text, plot_text, terminal_text

HOSTILE = ["<script>alert(1)</script>", "[x](javascript:alert(1))", "<img src=x onerror=y>", "a & b"]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_values_cannot_become_markup(hostile):
    shown = markdown_text(hostile)
    assert "<" not in shown and "](" not in shown


@given(st.text())
def test_nothing_unescaped_is_left_in_markdown(text):
    shown = markdown_text(text)
    assert "<" not in shown and ">" not in shown and "\n" not in shown


@given(st.text(st.characters()))
def test_a_page_can_hold_what_is_escaped_for_it(text):
    shown = html_text(text)
    assert not set("<>\"'\x00") & set(shown)
    assert len(html.unescape(shown)) == len(text)
    shown.encode("utf-8")


@pytest.mark.parametrize("code", [*range(0x20), *range(0x7F, 0xA0), 0x200B, 0x200F, 0x202E, 0x2066])
def test_a_terminal_never_sees_what_could_steer_it(code):
    assert terminal_text(f"a{chr(code)}b") == "a b"
    assert log_text(f"a{chr(code)}b").isprintable()


@given(st.text(st.characters()))
def test_a_message_is_one_line_that_can_be_written(text):
    assert "\n" not in log_text(text)
    log_text(text).encode("utf-8")


@given(st.text(st.characters()))
def test_a_spreadsheet_can_hold_what_is_made_for_it(text):
    from openpyxl.utils.exceptions import IllegalCharacterError
    from openpyxl.workbook import Workbook

    try:
        Workbook().active.cell(1, 1).value = cell_text(text, 100)
    except IllegalCharacterError:
        raise AssertionError(ascii(text)) from None


def test_letters_and_typography_are_left_alone():
    text = "“Zoë’s café” – naïve, 東京 = 5"
    assert html_text(text) == terminal_text(text) == log_text(text) == cell_text(text, 100) == text
    assert plot_text(text, {ord(c) for c in text}) == text
