"""The reading view is safe against any text, and its switches need no script."""

import html
import json
import re

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from viewed import ATTACKS, RUN, TAGS, TEXT, browser, dumped, mentions, quotes, span

from analysis import measure
from analysis.reading import reading_view


@pytest.mark.parametrize("text", ["", None, float("nan"), " \n\n ", "\ud800", "\x00", "“" * 500])
def test_strange_texts_are_shown_without_error(text):
    view = reading_view(pd.Series({"doc_id": "a", "text": text}, dtype=object), quotes().head(0), mentions().head(0))
    view.html.encode("utf-8")


@given(st.text(min_size=1), st.text(), st.integers(0, 80), st.integers(1, 80))
def test_nothing_given_can_become_markup(text, name, start, end):
    place = {"start": min(start, len(text) - 1), "end": len(text)}
    table, names = quotes(speaker=name).assign(**place, text=name), mentions(actor=name).assign(**place)
    page = reading_view(text, table, names, tone_words=[(start, end, 0.5)]).html
    tags = set(re.findall(r"<\s*/?\s*([^\s>/]+)", page))
    assert tags <= TAGS
    page.encode("utf-8")


def test_no_attack_survives_as_markup():
    for attack in ATTACKS:
        text = TEXT.replace("Markets", attack)
        view = reading_view(
            pd.Series({"doc_id": "a", "text": text, "title": attack}), quotes(attack, rule=attack), mentions(attack)
        )
        tags = set(re.findall(r"<\s*/?\s*([^\s>/]+)([^>]*)", view.html))
        assert {tag for tag, _ in tags} <= TAGS
        assert not any(re.search(r"\son\w+\s*=", re.sub(r'"[^"]*"', "", rest)) for _, rest in tags)


@pytest.mark.skipif(browser() is None, reason="no Chromium on this machine")
def test_nothing_runs_in_a_browser(tmp_path):
    """The view inside a page without any policy; a page that does run the same script shows that it would be seen."""
    text = "\n\n".join(["News"] + [attack.replace("RUN", RUN) for attack in ATTACKS])
    attack = f'"><img src=x onerror="{RUN}">'
    table = quotes(attack, rule=attack).assign(start=3, end=40)
    view = reading_view(pd.Series({"doc_id": "a", "text": text, "title": attack}), table, mentions(attack))
    (tmp_path / "view.html").write_text(f"<html><body>{view._repr_html_()}</body></html>", encoding="utf-8")
    (tmp_path / "control.html").write_text(f"<html><body><img src=x onerror={RUN}></body></html>", encoding="utf-8")

    def ran(name):
        return 'data-ran="yes"' in dumped(tmp_path / name, tmp_path / "profile").split("<body", 1)[0]

    assert ran("control.html") and not ran("view.html")


@pytest.mark.skipif(browser() is None, reason="no Chromium on this machine")
def test_switches_and_followed_speakers_in_a_browser(tmp_path):
    """The page has no script, so one is put beside it that clicks and writes down what is seen."""
    view = reading_view(TEXT, quotes(), mentions(), tone_words=[(*span("act"), -0.2)])
    script = """
    const one = selector => document.querySelector('.ng-block ' + selector), seen = []
    const look = () => seen.push([
        getComputedStyle(one('.ng-s1')).backgroundColor != 'rgba(0, 0, 0, 0)',
        getComputedStyle(one('.ng-name')).textDecorationLine == 'underline',
        getComputedStyle(one('.ng-tone')).fontWeight == 700,
        [...document.querySelectorAll('.ng-mark > input')].filter(input => getComputedStyle(input).display != 'none').length,
        [...document.querySelectorAll('.ng-mark')].filter(
            mark => getComputedStyle(mark, '::after').visibility == 'visible').length
            == document.querySelectorAll('.ng-mark > :focus').length])
    const click = selector => { document.querySelector(selector).click(); look() }
    look()
    click('.ng-show-names'); click('.ng-show-tone'); click('.ng-show-names'); click('.ng-show-tone')
    click('.ng-chip.ng-s2'); click('.ng-block .ng-s1 label')
    document.activeElement.blur(); click('.ng-show-speakers')
    document.documentElement.setAttribute('data-seen', JSON.stringify(seen))
    """
    page = f"<html><body>{view._repr_html_()}<script>{script}</script></body></html>"
    (tmp_path / "view.html").write_text(page, encoding="utf-8")
    head = dumped(tmp_path / "view.html", tmp_path / "profile").split("<body", 1)[0]
    seen = json.loads(html.unescape(re.search(r'data-seen="([^"]*)"', head)[1]))
    assert seen == [
        # tint of the first speaker, names underlined, tone marked, controls in the text, details of what has the focus
        [True, False, False, 2, True],
        [True, True, False, 4, True],
        [True, True, True, 5, True],
        [True, False, True, 3, True],
        [True, False, False, 2, True],
        [False, False, False, 2, True],  # another speaker is followed
        [True, False, False, 2, True],  # a click on a quotation follows its speaker; a page in front shows its details
        [False, False, False, 0, True],
    ]


def test_the_document_forbids_scripts_and_is_written_whole(tmp_path):
    view = reading_view(TEXT, quotes())
    assert "default-src 'none'" in view.html
    path = view.save(tmp_path / "view.html")
    assert path.read_text(encoding="utf-8") == view.html
    assert [file.name for file in tmp_path.iterdir()] == ["view.html"]
    assert view.save(tmp_path / "new" / "view.html").exists()


def test_kinds_of_a_table_are_text_in_the_legend():
    quotes = measure(TEXT).quotes.assign(kind="<script>RUN</script>")
    assert "<script" not in reading_view(TEXT, quotes).html
