"""Tables for reading: every cell is there, safely; gaps, units and rows left out are shown."""

import html
import re

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.display.links import article_links
from analysis.display.tables import table
from analysis.export import file_name


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
    assert table(frame, of="speakers")._repr_html_().count("0 to 1</small>") == 1
    assert "0 to 1" not in table(frame)._repr_html_()
    with pytest.raises(ValueError, match="no table 'talkers'; it has input, articles"):
        table(frame, of="talkers")


def test_rows_left_out_are_counted_and_no_rows_are_none():
    frame = pd.DataFrame({"n": range(35)})
    assert "5 more rows not shown" in table(frame)._repr_html_() and len(cells(table(frame))) == 30
    assert len(repr(table(frame)).splitlines()) == 31
    assert "not shown" not in table(frame, most=35)._repr_html_()
    for nothing in (frame.head(0), pd.DataFrame()):  # a sentence, no head without a body
        assert table(nothing)._repr_html_() == '<p class="nothing">There is nothing to list.</p>'


def test_no_probability_is_rounded_to_certainty():
    frame = pd.DataFrame({"p_positive": [0.9996, 0.0004, 0.5, 1.0], "share": 0.9996})
    assert cells(table(frame)) == "over 0.99,1.00,under 0.01,1.00,0.50,1.00,1.00,1.00".split(",")


def test_counts_are_whole_numbers_where_measures_are_rows():
    frame = pd.DataFrame(
        {"measure": ["sentences", "smog", "quotes"], "ours": [26.0, 14.0, 7.5], "theirs": [31.0, 13.7, 7]}
    )
    assert cells(table(frame)) == ["sentences", "26", "31", "smog", "14.0", "13.7", "quotes", "7.50", "7"]
    assert cells(table(frame.rename(columns={"measure": "name"})))[1] == "26.0"


def test_figures_go_in_pairs_on_cards_and_the_last_one_of_three_is_alone():
    frame = pd.DataFrame({"speaker": ["Ann"], "words": [1], "share": [0.5], "tone": [0.1]})
    shown = table(frame)._repr_html_()
    assert shown.count('class="n"') == 2 and '<td class="n alone" data-label="tone"' in shown
    assert "alone" not in table(frame.drop(columns="tone"))._repr_html_()


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


def test_a_table_comes_with_its_rows_as_csv():
    frame = pd.DataFrame({"n": range(1_200), "speaker": "=Ann"}).rename_axis("row")
    rows = table(frame)._repr_mimebundle_()[0]["text/csv"].splitlines()
    assert rows[:2] == ["row,n,speaker", "0,0,'=Ann"] and len(rows) == 1_001
    assert table(pd.DataFrame())._repr_mimebundle_() == table(frame.head(0))._repr_mimebundle_() == ({}, {})


def test_each_cell_names_its_column_for_screens_too_narrow_for_a_head():
    shown = table(pd.DataFrame({"share": [0.5], "<i>": ["x"]}), of="speakers")._repr_html_()
    assert 'data-label="share (0 to 1)"' in shown and 'data-label="&lt;i&gt;"' in shown


def test_an_article_in_a_table_is_a_link_where_it_has_a_page(tmp_path, monkeypatch):
    articles = pd.DataFrame({"doc_id": ["a", "b/1"], "title": ["Dam <b>", None], "text": [None, "It rained all day."]})
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / file_name("b/1", ".html")).write_text("")
    (tmp_path / "notebooks").mkdir()
    monkeypatch.chdir(tmp_path / "notebooks")
    frame = pd.DataFrame({"article": article_links(["a", "b/1", None], articles), "n": [1, 2, 3]})
    assert table(frame)._repr_html_().count("<a href=") == 1
    assert [html.unescape(re.sub("<.*?>", "", cell)) for cell in cells(table(frame))][::2] == [
        "Dam ",
        "It rained all day.",
        "–",
    ]
    assert f'<a href="../articles/{file_name("b/1", ".html")}">It rained all day.</a>' in table(frame)._repr_html_()
    assert table(frame)._repr_mimebundle_()[0]["text/csv"] == "article,n\nDam <b>,1\nIt rained all day.,2\n,3\n"
    assert f"{frame['article'].iloc[1]}" == f"[It rained all day.](../articles/{file_name('b/1', '.html')})"
    assert f"{frame['article'].iloc[0]}" == "Dam &lt;b&gt;"


def test_a_title_that_no_table_has_room_for_is_cut():
    articles = pd.DataFrame({"doc_id": ["a", "d" * 300], "title": ["W" * 1000, None], "outlet": ["Post", None]})
    titled, untitled = article_links(articles["doc_id"], articles).map(str)
    assert titled == "W" * 119 + "… (Post)" and untitled == "d" * 119 + "…"


def test_a_table_with_room_on_a_narrow_screen_stays_one_there():
    narrow = pd.DataFrame({"outlet": ["Western Journalism"], "articles": [86], "median words": [332]})
    wide = narrow.assign(speaker="A spokesperson for the harbour board of Norland", share=0.5)
    assert 'class="dataframe small ' in table(narrow)._repr_html_()
    assert 'class="dataframe tex' in table(wide)._repr_html_()


def test_gaps_are_marked_and_one_long_text_makes_its_column_one_of_long_texts():
    shown = table(pd.DataFrame({"text": ["No.", "A text that is far longer than a line of a card."], "n": [None, 1]}))
    assert re.findall(r'<td class="([^"]*)"', shown._repr_html_()) == ["long", "n alone gap", "long", "n alone"]


def test_shares_that_were_written_before_are_figures():
    shown = table(pd.DataFrame({"share": ["30%", "under 1%", None], "who": ["4%", "Ann", None]}))._repr_html_()
    assert shown.count("text-align:right") == 4 and 'class="n"' in shown


def test_articles_of_one_title_are_told_apart_by_date_and_then_by_number():
    day = pd.to_datetime(["2024-05-06", "2024-05-07", "2024-05-07", None, None])
    news = pd.DataFrame({"doc_id": list("abcde"), "title": ["Brief"] * 4 + ["Rain"], "outlet": "Post", "date": day})
    assert article_links(news["doc_id"], news).map(str).tolist() == [
        "Brief (Post), 6 May 2024",
        "Brief (Post), 7 May 2024, no. 1",
        "Brief (Post), 7 May 2024, no. 2",
        "Brief (Post)",
        "Rain (Post)",
    ]
