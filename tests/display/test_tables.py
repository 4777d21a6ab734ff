"""Tables for reading: every cell is there, safely; gaps, units and rows left out are shown."""

import html
import re

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.display.tables import table


def cells(shown):
    found = re.findall(r"<td[^>]*>(.*?)</td>", shown._repr_html_(), re.S)
    return [html.unescape(cell) for cell in found]


def test_gaps_figures_and_texts_are_shown_for_reading():
    frame = pd.DataFrame({
        "speaker": ["Ann Lahti", None], "words": pd.array([1200, None], "Int64"), "share": [0.751, -0.2], "told": [True, False],
    })  # fmt: skip
    shown = table(frame)
    assert cells(shown) == ["Ann Lahti", "1,200", "0.75", "True", "–", "–", "−0.20", "False"]
    assert shown.frame.equals(frame) and repr(shown) == frame.to_string()


def test_units_of_the_codebook_stand_below_the_names():
    frame = pd.DataFrame({"speaker": ["Ann Lahti"], "share": [0.5], "mine": [1]})
    assert table(frame, of="speakers")._repr_html_().count("0 to 1") == 1
    assert "0 to 1" not in table(frame)._repr_html_()
    with pytest.raises(ValueError, match="no table 'talkers'; it has input, articles"):
        table(frame, of="talkers")


def test_rows_left_out_are_counted_and_no_rows_are_none():
    frame = pd.DataFrame({"n": range(35)})
    assert "5 more rows not shown" in table(frame)._repr_html_() and len(cells(table(frame))) == 30
    assert len(repr(table(frame)).splitlines()) == 31
    assert "not shown" not in table(frame, most=35)._repr_html_()
    assert cells(table(frame.head(0))) == ["none"] and cells(table(pd.DataFrame())) == ["none"]


def test_an_index_that_says_something_is_shown():
    frame = pd.DataFrame({"kind": ["a", "b"], "n": [1, 2]})
    assert cells(table(frame.tail(1))) == ["b", "2"]
    assert cells(table(frame.set_index("kind"))) == ["a", "1", "b", "2"]


@given(st.lists(st.text(), min_size=1, max_size=5), st.text(min_size=1))
def test_nothing_in_a_table_becomes_a_part_of_the_page(texts, name):
    shown = table(pd.DataFrame({f"<{name}": texts}, dtype="str"))._repr_html_()
    tags = set(re.findall(r"</?([a-z]+)", shown))
    assert tags <= {"table", "thead", "tbody", "tr", "th", "td", "p", "small", "br", "wbr"}
    assert shown.count("<td") == len(texts)
