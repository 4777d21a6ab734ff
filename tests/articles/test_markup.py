"""Tags, entities and escapes turned into text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.articles.markup import (
    has_entities,
    has_escapes,
    has_tags,
    without_entities,
    without_escapes,
    without_tags,
)


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        ("<p>The ferry sank.</p><p>All were saved.</p>", "The ferry sank.\n\nAll were saved."),
        ("The ferry sank.<br/><br />All were saved.", "The ferry sank.\n\nAll were saved."),
        ("<div>The <b>ferry</b> <a href='x'>sank</a>, she\n said.</div>", "The ferry sank, she said."),
        ("<p>Before</p><script>var a = '<p>no</p>';</script><style>p {}</style><p>After</p>", "Before\n\nAfter"),
        ("<ul><li>One</li><li>Two</li></ul>", "One\n\nTwo"),
        ("<p>He wept: <q>It is gone</q>.</p>", "He wept: “It is gone”."),
        ("<p>Sank</p><figure><img src=x><figcaption>The ferry. Photo: Jo Berg</figcaption></figure>", "Sank"),
        ("<![CDATA[<p>The ferry &amp; the tug</p>]]>", "The ferry & the tug"),
        ("<p>A<sup>2</sup> at <time>9 a.m.</time></p><!-- no -->", "A2 at 9 a.m."),
        ("<table><tr><td>Oslo</td><td>3</td></tr></table>", "Oslo\n\n3"),
    ],
)
def test_html_becomes_the_text_that_a_reader_sees(marked, text):
    assert has_tags(marked) and without_tags(marked) == text


@pytest.mark.parametrize("text", ["3 < 4 and 5 > 2", "<unknown> said", "a <- b", "x<y"])
def test_not_every_angle_is_a_tag(text):
    assert not has_tags(text)


@pytest.mark.parametrize(
    ("kept", "text"),
    [
        ("&quot;It sank,&quot; she said.", '"It sank," she said.'),
        ("&#8220;It sank&#x201D; &amp;mdash; twice", "“It sank” — twice"),
        ("B&amp;B and Q&A; R&D", "B&B and Q&A; R&D"),
        ("&amp;amp;nbsp;", "\u00a0"),
    ],
)
def test_entities_become_letters(kept, text):
    assert has_entities(kept) and without_entities(kept) == text and not has_entities(text)


@pytest.mark.parametrize(
    ("kept", "text"),
    [
        (r"The ferry sank.\n\nAll were saved.\nNobody spoke.", "The ferry sank.\n\nAll were saved.\nNobody spoke."),
        (r"The ferry sank.\r\nAll were saved.", "The ferry sank.\nAll were saved."),
        (r"\u201cIt sank,\u201d she said. It\'s \ud83d\ude00", "“It sank,” she said. It's 😀"),
        (r"the boat\nwas old\nand slow", "the boat\nwas old\nand slow"),
    ],
)
def test_escapes_become_letters(kept, text):
    assert has_escapes(kept) and without_escapes(kept) == text


@pytest.mark.parametrize("text", [r"It is in C:\new\names.txt", r"yes\no", r"\\server\news", "no escape"])
def test_a_path_is_no_escape(text):
    assert not has_escapes(text)


@given(st.text(alphabet='<>pab/q"=&;# \n\\nu0'))
def test_any_text_can_be_taken_apart(text):
    for change in (without_tags, without_entities, without_escapes):
        assert isinstance(change(text), str)


def test_many_tags_take_time_in_proportion():
    def seconds(n):
        start = time.process_time()
        without_tags("<p><b>x</b> " * n)
        return time.process_time() - start

    seconds(100)
    assert seconds(8000) < 40 * seconds(1000) + 0.5
    start = time.process_time()
    without_tags(f"<p {' '.join(f'a{i}=x' for i in range(50_000))}>One</p>")
    assert time.process_time() - start < 5
