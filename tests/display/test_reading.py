"""The reading view: every letter of the article, marked where the tables say, and safe against any text."""

import html
import re
import shutil
import subprocess
import time

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.display.reading import reading_view

TEXT = "Rates Rise\n\n“We must act,” Ann Lee said. Markets fell.\n\nBo Ray said that it was late."
ATTACKS = [
    "<script>RUN</script>",
    "</div></span></style><script>RUN</script>",
    "<img src=x onerror=RUN>",
    '" onmouseover="RUN" autofocus onfocus="RUN',
    "' style='animation:x' onanimationstart='RUN",
    "<svg onload=RUN>",
    "<iframe srcdoc='<script>parent.RUN</script>'></iframe>",
    "<a href='javascript:RUN'>x</a>",
    "</style><body onload=RUN>",
    "<!-- --><script>RUN</script><!--",
    "&lt;script&gt;RUN&lt;/script&gt;",
    "</title><script>RUN</script>",
    "<![CDATA[<script>RUN</script>]]>",
    "<math><mtext></mtext><script>RUN</script></math>",
    "\x00<\x00script>RUN</script>",
]
RUN = "document.documentElement.setAttribute('data-ran','yes')"


def span(part, text=TEXT):
    start = text.index(part)
    return start, start + len(part)


def quotes(speaker="Ann Lee", rule="cue in the same sentence"):
    rows = [
        ("a", 1, *span("We must act,"), "direct", speaker, *span("Ann Lee"), *span("said"), rule, 0.93, 3),
        ("a", 2, *span("it was late"), "indirect", None, pd.NA, pd.NA, pd.NA, pd.NA, rule, None, 0),
    ]
    names = "doc_id quote_id start end kind speaker speaker_start speaker_end cue_start cue_end rule confidence quoted_words"
    return pd.DataFrame(rows, columns=names.split())


def mentions(actor="Ann Lee"):
    rows = [("a", *span("Ann Lee"), "person", actor, "name"), ("a", *span("Bo Ray"), "person", None, "role")]
    return pd.DataFrame(rows, columns=["doc_id", "start", "end", "kind", "actor", "form"])


def body_text(view):
    """The article's letters as the page shows them, signs and key left out, all white space alike."""
    page = re.sub(r"<style>.*?</style>|<sup>.*?</sup>", "", view._repr_html_(), flags=re.S)
    page = "".join(re.findall(r'<div class="ng-block[^>]*>.*?</div>', page, flags=re.S))
    return "".join(html.unescape(re.sub("<[^>]*>", "", page)).split())


def test_every_letter_of_the_article_is_there():
    assert body_text(reading_view(TEXT)) == "".join(TEXT.split())
    words = [(*span("late"), -0.4), (*span("act"), 0.2)]
    assert body_text(reading_view(TEXT, quotes(), mentions(), tone_words=words)) == "".join(TEXT.split())


def test_quotations_speakers_and_cues_are_marked_where_they_stand():
    page = reading_view(TEXT, quotes())._repr_html_()
    marked = dict((text, kind) for kind, text in re.findall(r'<span class="ng-([^"]*)"[^>]*>([^<]*)</span>', page))
    expected = {"We must act,": "quotation", "it was late": "quotation", "Ann Lee": "speaker", "said": "cue"}
    assert {text: kind for text, kind in marked.items() if text in expected} == expected


def test_pointing_tells_speaker_rule_and_confidence():
    page = reading_view(TEXT, quotes()).html
    assert "Ann Lee; in quotation marks; speaker found by: cue in the same sentence; " in page
    assert "right 93% of the time" in page
    assert "speaker unknown; reported without marks" in page


def test_speakers_are_told_apart_without_colour():
    page = reading_view(TEXT, quotes())._repr_html_()
    assert "We must act,</span><sup>1</sup>" in page and "it was late</span><sup>?</sup>" in page
    assert "Ann Lee</span><sup>1</sup> 1 quotation<" in page


def test_tone_words_carry_a_sign():
    page = reading_view(TEXT, tone_words=[(*span("late"), -0.4), (*span("act"), 0.2)])._repr_html_()
    assert "late</span><sup>\u2212</sup>" in page and "act</span><sup>+</sup>" in page
    assert "adds -0.40 to the tone of its sentence" in page


def test_the_key_counts_as_the_tables_do():
    parts = pd.concat([quotes(), quotes().head(1).assign(start=50, end=52)])  # the first goes on after an interruption
    parts["speaker"] = "Ann Lee"
    assert "Ann Lee</span><sup>1</sup> 1 quotation, 1 report<" in reading_view(TEXT, parts)._repr_html_()


def test_an_article_that_is_not_there_is_named():
    articles = pd.DataFrame({"doc_id": ["a"], "text": [TEXT]})
    with pytest.raises(ValueError, match="no article 'b'"):
        reading_view(articles, doc_id="b")


def test_overlapping_marks_keep_every_meaning():
    inside = pd.DataFrame([("a", *span("act"), "organisation", "ACT", "name")], columns=mentions().columns)
    page = reading_view(TEXT, quotes(), inside)._repr_html_()
    assert '<span class="ng-quotation ng-name"' in page
    assert "organisation: ACT\nAnn Lee; in quotation marks" in page


def test_an_article_may_be_a_text_a_row_or_a_frame():
    articles = pd.DataFrame({"doc_id": ["a", "b"], "text": [TEXT, "Other news."], "title": ["Rates", None]})
    both = pd.concat([quotes(), quotes().assign(doc_id="b")])
    from_frame = reading_view(articles, both, doc_id="a")
    assert from_frame.html == reading_view(articles.iloc[0], both).html
    assert from_frame._repr_html_() == reading_view(TEXT, quotes())._repr_html_()
    assert "<title>Rates</title>" in from_frame.html and "<title>b</title>" in reading_view(articles, doc_id="b").html
    with pytest.raises(ValueError, match="doc_id="):
        reading_view(articles)
    with pytest.raises(ValueError, match="doc_id="):
        reading_view(TEXT, both)


@pytest.mark.parametrize("text", ["", None, float("nan"), " \n\n ", "\ud800", "\x00", "“" * 500])
def test_strange_texts_are_shown_without_error(text):
    view = reading_view(pd.Series({"doc_id": "a", "text": text}, dtype=object), quotes().head(0), mentions().head(0))
    view.html.encode("utf-8")


@given(st.text(), st.text(), st.integers(0, 80), st.integers(0, 80))
def test_nothing_given_can_become_markup(text, name, start, end):
    table = quotes(speaker=name).assign(start=start, end=end, text=name)
    page = reading_view(text, table, mentions(actor=name), tone_words=[(start, end, 0.5)]).html
    tags = set(re.findall(r"<\s*/?\s*([^\s>/]+)", page))
    assert tags <= set("!doctype html head meta title style body div span sup b".split())
    page.encode("utf-8")


def test_no_attack_survives_as_markup():
    for attack in ATTACKS:
        text = TEXT.replace("Markets", attack)
        view = reading_view(
            pd.Series({"doc_id": "a", "text": text, "title": attack}), quotes(attack, rule=attack), mentions(attack)
        )
        tags = set(re.findall(r"<\s*/?\s*([^\s>/]+)([^>]*)", view.html))
        assert not {tag for tag, _ in tags} & {"script", "img", "svg", "iframe", "a", "math", "![CDATA["}
        assert not any(re.search(r"\son\w+\s*=", re.sub(r'"[^"]*"', "", rest)) for _, rest in tags)


def browser():
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.mark.skipif(browser() is None, reason="no Chromium on this machine")
def test_nothing_runs_in_a_browser(tmp_path):
    """The view inside a page without any policy; a page that does run the same script shows that it would be seen."""
    text = "\n\n".join(["News"] + [attack.replace("RUN", RUN) for attack in ATTACKS])
    attack = f'"><img src=x onerror="{RUN}">'
    table = quotes(attack, rule=attack).assign(start=3, end=40)
    view = reading_view(pd.Series({"doc_id": "a", "text": text, "title": attack}), table, mentions(attack))
    (tmp_path / "view.html").write_text(f"<html><body>{view._repr_html_()}</body></html>", encoding="utf-8")
    (tmp_path / "control.html").write_text(f"<html><body><img src=x onerror={RUN}></body></html>", encoding="utf-8")
    flags = (
        "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
        "--disable-component-update --disable-sync --virtual-time-budget=2000 --dump-dom"
    ).split()

    def ran(name):
        command = [browser(), *flags, f"--user-data-dir={tmp_path / 'profile'}", (tmp_path / name).as_uri()]
        page = subprocess.run(command, capture_output=True, text=True, timeout=60, encoding="utf-8").stdout
        assert "</html>" in page
        return 'data-ran="yes"' in page.split("<body", 1)[0]

    assert ran("control.html") and not ran("view.html")


def test_the_document_forbids_scripts_and_is_written_whole(tmp_path):
    view = reading_view(TEXT, quotes())
    assert "default-src 'none'" in view.html
    path = view.save(tmp_path / "view.html")
    assert path.read_text(encoding="utf-8") == view.html
    assert [file.name for file in tmp_path.iterdir()] == ["view.html"]
    assert view.save(tmp_path / "new" / "view.html").exists()


def test_the_order_of_the_tables_does_not_change_the_page():
    pages = {reading_view(TEXT, quotes().iloc[order], mentions().iloc[order]).html for order in ([0, 1], [1, 0])}
    assert len(pages) == 1


def test_time_grows_with_the_length_of_the_article():
    def seconds(n):
        text = "\n\n".join([TEXT] * n)
        shift = len(TEXT) + 2
        table = pd.concat([quotes().assign(start=lambda q, i=i: q["start"] + i * shift, end=lambda q, i=i: q["end"] + i * shift)
                           for i in range(n)])  # fmt: skip
        started = time.process_time()
        page = reading_view(text, table).html
        assert page.count("ng-quotation") == 2 * n
        return time.process_time() - started

    seconds(50)
    assert seconds(1200) < 10 * seconds(300)  # linear: 4 times; quadratic: 16 times
