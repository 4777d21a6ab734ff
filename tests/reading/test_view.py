"""The reading view: every letter of the article, marked where the tables say, and safe against any text."""

import html
import json
import re
import shutil
import subprocess
import time

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import measure
from analysis.reading import reading_view

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
TAGS = set(
    "!doctype html head meta title style body article section div fieldset label input ul li small h1 h2 p span sup".split()
)
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
    """The article's letters as the page shows them, signs and legend left out, all white space alike."""
    page = re.sub(r"<sup>.*?</sup>", "", view.fragment(), flags=re.S)
    blocks = re.findall(r'<(p|h\d) class="ng-block[^>]*>(.*?)</\1>', page, flags=re.S)
    return "".join(html.unescape(re.sub("<[^>]*>", "", "".join(block for _, block in blocks))).split())


def marks(view):
    """What is marked, with the classes and the details of each mark, in order."""
    found = []
    open_marks = []
    for tag, letters in re.findall(r"(<[^>]*>)([^<]*)", view.fragment().split("</section>", 1)[1]):
        if tag.startswith("<span"):
            classes, tip = re.search(r'class="([^"]*)"', tag), re.search(r'data-tip="([^"]*)"', tag)
            open_marks.append(["", classes[1].split(), html.unescape(tip[1])])
            found.append(open_marks[-1])
        elif tag == "</span>":
            open_marks.pop()
        for mark in open_marks:
            mark[0] += letters
    return [(letters, [c.removeprefix("ng-") for c in classes], tip) for letters, classes, tip in found]


def only(view, kind):
    return [(letters, tip) for letters, classes, tip in marks(view) if kind in classes]


def test_every_letter_of_the_article_is_there():
    assert body_text(reading_view(TEXT)) == "".join(TEXT.split())
    words = [(*span("late"), -0.4), (*span("act"), 0.2)]
    assert body_text(reading_view(TEXT, quotes(), mentions(), tone_words=words)) == "".join(TEXT.split())


def test_quotations_speakers_and_cues_are_marked_where_they_stand():
    view = reading_view(TEXT, quotes())
    assert [letters for letters, _ in only(view, "quotation")] == ["We must act,1", "it was late?"]
    assert [letters for letters, _ in only(view, "speaker")] == ["Ann Lee"]
    assert [letters for letters, _ in only(view, "cue")] == ["said"]


def test_details_tell_speaker_rule_cue_and_confidence():
    table = quotes(rule="same paragraph").assign(cue="said", relayed_by="Cy Roe", speaker_title="mayor; poet")
    first, second = (tip for _, tip in only(reading_view(TEXT, table), "quotation"))
    assert first.split("\n") == [
        "Ann Lee (mayor)",
        "in quotation marks",
        "passed on by Cy Roe",
        "cue: said",
        "speaker found by the rule: same paragraph (the same speaker goes on in the paragraph)",
        "attributions like this one are right 93% of the time",
    ]
    assert second.startswith("speaker unknown") and "reported without marks" in second and "%" not in second


def test_lines_of_a_transcript_are_not_said_to_be_in_quotation_marks():
    view = reading_view("Two Talk\n\nANN LEE: It rained a lot.\n\nBO RAY: It did.\n\nANN LEE: Then we go.")
    assert all("word for word, without marks" in tip for _, tip in only(view, "quotation"))
    assert "in quotation marks" not in view.fragment()


def test_no_attribution_is_called_certain():
    assert "right more than 99% of the time" in reading_view(TEXT, quotes().assign(confidence=0.999)).html


def test_details_are_the_names_of_the_controls():
    """What is shown on hover, tap and focus is what a screen reader says."""
    view = reading_view(TEXT, quotes(), mentions(), tone_words=[(*span("act"), -0.2)])
    said = [html.unescape(label) for label in re.findall(r'<input type="radio"[^>]*aria-label="([^"]*)"', view.html)]
    for kind in ("quotation", "name", "tone"):
        for _, tip in only(view, kind):
            assert tip.replace("\n", "; ") in said


def test_every_label_leads_to_a_control_and_no_two_controls_share_an_id():
    view = reading_view(TEXT, quotes(), mentions(), tone_words=[(*span("act"), -0.2)])
    ids = re.findall(r'<input[^>]* id="([^"]*)"', view.html)
    assert len(ids) == len(set(ids)) and set(re.findall(r'<label for="([^"]*)"', view.html)) <= set(ids)
    assert len(set(re.findall(r'name="(ng[^"]*)"', view.html))) == 1  # one choice for the whole view


def test_speakers_are_told_apart_without_colour():
    view = reading_view(TEXT, quotes())
    assert [letters[-1] for letters, _ in only(view, "quotation")] == ["1", "?"]
    assert "Ann Lee</span><sup>1</sup></label> <small>1 quotation</small>" in view.html


def test_words_of_tone_are_marked_by_what_they_add():
    words = [(*span("late"), -0.4), (*span("act"), 0.06), (*span("fell"), -0.03)]
    found = {letters: (classes, tip) for letters, classes, tip in marks(reading_view(TEXT, quotes(), tone_words=words))}
    assert found["late"] == (["mark", "tone", "neg", "strong"], "adds \u22120.40 to the tone of its sentence")
    assert found["act"][0] == ["mark", "tone", "pos"] and "fell" not in found


def test_the_legend_counts_as_the_tables_do():
    parts = pd.concat([quotes(), quotes().head(1).assign(start=50, end=52)])  # the first goes on after an interruption
    parts["speaker"] = "Ann Lee"
    assert "Ann Lee</span><sup>1</sup></label> <small>1 quotation, 1 report<" in reading_view(TEXT, parts).html


def test_what_is_not_given_is_measured_and_an_empty_table_marks_nothing():
    by_itself = reading_view(TEXT)
    assert [letters for letters, _ in only(by_itself, "quotation")] == ["We must act,1", "it was late2"]
    assert [letters for letters, _ in only(by_itself, "name")] == ["Ann Lee", "Bo Ray"]
    tables = measure(TEXT)
    assert reading_view(TEXT, tables.quotes, tables.mentions).html == by_itself.html
    nothing = reading_view(TEXT, quotes().head(0), mentions().head(0))
    assert marks(nothing) == [] and "<input" not in nothing.html and "No quotation" in nothing.html


def test_words_that_are_not_speech_are_not_shown_as_quotations():
    table = quotes().assign(left_out=[True, False])
    assert [letters for letters, _ in only(reading_view(TEXT, table), "quotation")] == ["it was late?"]


def test_a_name_has_one_control_however_it_is_cut():
    around = pd.DataFrame([("a", *span("Ann Lee said"), "person", "Ann Lee", "role")], columns=mentions().columns)
    view = reading_view(TEXT, quotes().head(0), pd.concat([around, mentions().head(1)]))
    controls = re.findall(r'class="ng-f ng-f0"[^>]* id=', view.fragment())
    assert len(only(view, "name")) == 2 and len(controls) == 1


def test_an_article_that_is_not_there_is_named():
    articles = pd.DataFrame({"doc_id": ["a"], "text": [TEXT]})
    with pytest.raises(ValueError, match="no article 'b'"):
        reading_view(articles, doc_id="b")


def test_overlapping_marks_keep_every_meaning():
    inside = pd.DataFrame([("a", *span("act"), "organisation", "ACT", "name")], columns=mentions().columns)
    found = marks(reading_view(TEXT, quotes(), inside, tone_words=[(*span("act"), 0.2)]))
    kinds = {letters: classes for letters, classes, _ in found}
    assert "quotation" in kinds["We must act,1"] and {"name", "tone"} <= set(kinds["act"])
    assert dict((letters, tip) for letters, _, tip in found)["act"] == (
        "adds +0.20 to the tone of its sentence\norganisation: ACT"
    )


def test_a_report_within_a_report_shows_both():
    outer = quotes().assign(start=span("Bo Ray")[0], end=len(TEXT), speaker="Cy Roe", kind="indirect").tail(1)
    found = only(reading_view(TEXT, pd.concat([outer, quotes().tail(1).assign(speaker="Bo Ray")])), "quotation")
    assert [letters for letters, _ in found] == ["Bo Ray said that ", "it was late2", ".1"]
    assert found[1][1].split("\n\n")[1].startswith("Cy Roe") and found[1][1].startswith("Bo Ray")


def test_without_its_style_sheet_the_view_is_an_article_with_a_legend():
    """As in a notebook that is not trusted: no control is seen, and nothing that only a control makes sense of."""
    view = reading_view(TEXT, quotes(), mentions(), tone_words=[(*span("act"), -0.2)]).fragment()
    for tag in re.findall(r"<(?:input|fieldset|ul[^>]*key-(?:names|tone))[^>]*>", view):
        assert 'style="display:none"' in tag
    bare = re.sub(r'<(ul|fieldset)[^>]*style="display:none">.*?</\1>', "", view)
    words = " ".join(html.unescape(re.sub("<[^>]*>", " ", bare)).split())
    assert words.startswith("Rates Rise Speakers Ann Lee 1 1 quotation speaker unknown ? 1 report in quotation marks")
    assert words.endswith("“ We must act , 1 ” Ann Lee said . Markets fell. Bo Ray said that it was late ? .")


def test_an_article_that_is_not_measured_says_why():
    assert "has no words" in reading_view("").fragment()
    spanish = (
        "El presidente dijo que la economía mejora y que la gente sale a la calle. “No vamos a parar,” afirmó Ana."
    )
    assert "not in English" in reading_view(spanish).fragment() and "<input" not in reading_view(spanish).fragment()


def test_a_kind_of_ones_own_is_shown_by_its_name():
    view = reading_view(TEXT, quotes().assign(kind=["paraphrase", "indirect"]), mentions().head(0))
    assert "paraphrase" in only(view, "quotation")[0][1] and ">paraphrase</span>" in view.fragment()


def test_blocks_are_headings_and_paragraphs():
    text = "Rates Rise\n\nBy Ann Lee\n\nOSLO — Markets fell.\n\nWhat Next\n\nNobody knows what comes next in Oslo."
    page = reading_view(text).fragment(2)
    assert '<h2 class="ng-block ng-headline">Rates Rise</h2>' in page
    assert body_text(reading_view(text)) == "".join(text.split())
    assert "OSLO — " in html.unescape(re.sub("<[^>]*>", "", page))  # a dateline stands in a line with what follows
    assert '<h1 class="ng-block ng-headline">' in reading_view(text).html


def test_the_head_says_where_an_article_is_from():
    row = {
        "doc_id": "a",
        "text": TEXT,
        "title": "Rates  Rise",
        "outlet": "The <Day>",
        "date": pd.Timestamp("2016-03-05"),
    }
    assert '<p class="ng-from">The &lt;Day&gt; · 5 March 2016</p>' in reading_view(pd.Series(row), quotes()).html
    assert reading_view(pd.Series(row), quotes()).fragment().count("Rise<") == 1  # the headline is the title
    other = reading_view(pd.Series({**row, "title": "Markets React", "date": None, "outlet": float("nan")}), quotes())
    assert '<h3 class="ng-title">Markets React</h3>' in other.fragment() and "ng-from" not in other.fragment()
    assert '<h4 class="ng-block ng-headline">Rates Rise</h4>' in other.fragment()


def test_an_article_may_be_a_text_a_row_or_a_frame():
    articles = pd.DataFrame({"doc_id": ["a", "b"], "text": [TEXT, "Other news."], "title": ["Rates", None]})
    both = pd.concat([quotes(), quotes().assign(doc_id="b")])
    from_frame = reading_view(articles, both, doc_id="a")
    assert from_frame.html == reading_view(articles.iloc[0], both).html
    assert body_text(from_frame) == body_text(reading_view(TEXT, quotes()))
    assert "<title>Rates</title>" in from_frame.html and "<title>b</title>" in reading_view(articles, doc_id="b").html
    assert "<title>Rates Rise</title>" in reading_view(TEXT, quotes()).html
    with pytest.raises(ValueError, match="doc_id="):
        reading_view(articles)
    with pytest.raises(ValueError, match="doc_id="):
        reading_view(TEXT, both)


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


def browser():
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def dumped(path, profile):
    """The page at a path after its scripts have run."""
    flags = (
        "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
        "--disable-component-update --disable-sync --virtual-time-budget=2000 --dump-dom"
    ).split()
    command = [browser(), *flags, f"--user-data-dir={profile}", path.as_uri()]
    page = subprocess.run(command, capture_output=True, text=True, timeout=60, encoding="utf-8").stdout
    assert "</html>" in page
    return page


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
        page = reading_view(text, table, mentions().head(0)).fragment()
        assert page.count("ng-quotation ") == 2 * n
        return time.process_time() - started

    seconds(50)
    assert seconds(1200) < 10 * seconds(300)  # linear: 4 times; quadratic: 16 times


def test_kinds_of_a_table_are_text_in_the_legend():
    quotes = measure(TEXT).quotes.assign(kind="<script>RUN</script>")
    assert "<script" not in reading_view(TEXT, quotes).html


def test_a_table_without_columns_marks_nothing():
    page = reading_view(TEXT, pd.DataFrame(), pd.DataFrame()).html
    assert "No quotation and no report was found" in page


@pytest.mark.parametrize(
    "change",
    [{"start": -1}, {"end": 10_000}, {"end": 0}, {"start": float("nan")}],
)
def test_a_table_that_cannot_be_of_the_article_is_refused(change):
    measured = measure(TEXT)
    with pytest.raises(ValueError, match="quotes table .* another article"):
        reading_view(TEXT, measured.quotes.assign(**change))
    with pytest.raises(ValueError, match="mentions table .* another article"):
        reading_view(TEXT, measured.quotes, measured.mentions.assign(**change))


def test_places_may_be_whole_numbers_of_any_type():
    measured = measure(TEXT)
    floats = {"start": float, "end": float}
    shown = reading_view(TEXT, measured.quotes.astype(floats), measured.mentions.astype(floats))
    assert shown.html == reading_view(TEXT, measured.quotes, measured.mentions).html


def test_a_column_that_is_missing_is_named():
    with pytest.raises(ValueError, match="quotes table has no column 'kind', 'speaker'"):
        reading_view(TEXT, measure(TEXT).quotes.drop(columns=["kind", "speaker"]))
    with pytest.raises(ValueError, match="no column 'text'"):
        reading_view(pd.Series({"doc_id": "a"}))
    with pytest.raises(ValueError, match="no column 'doc_id'"):
        reading_view(pd.DataFrame({"text": [TEXT, TEXT]}), doc_id="a")


@pytest.mark.parametrize("article", [None, float("nan"), 7])
def test_what_is_no_article_is_refused(article):
    with pytest.raises(TypeError, match="needs a text, a row"):
        reading_view(article)


def test_an_article_needs_no_name():
    assert "Follow Ann Lee" in reading_view(pd.DataFrame({"text": [TEXT]})).html
