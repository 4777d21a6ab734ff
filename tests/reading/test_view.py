"""The reading view: every letter of the article, marked where the tables say."""

import html
import re
import time

import pandas as pd
from inputs import once_in_four
from viewed import TEXT, body_text, marks, mentions, only, quotes, span

from analysis import measure
from analysis.reading import reading_view


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
    assert once_in_four(lambda: seconds(480) < 10 * seconds(120))  # linear: 4 times; quadratic: 16 times
