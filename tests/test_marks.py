"""Pairing of quotation marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.marks import quoted
from analysis.text import parse


def inside(text):
    return [text[q.start : q.end] for q in quoted(parse(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Rain,” she said. “Snow.”", ["Rain,", "Snow."]),
        ('"Rain," she said. "Snow."', ["Rain,", "Snow."]),
        ("''Rain,'' she said. ``Snow,'' he said.", ["Rain,", "Snow,"]),
        ("„Rain,” she said in the «grey» hall.", ["Rain,", "grey"]),
        ("“Rain is near,” she said, and \"snow is far.\"", ["Rain is near,", "snow is far."]),
        ("He called it ‘a very long winter’ for Ohio.", ["a very long winter"]),
        ("“They told me ‘no rain’ and left,” she said.", ["They told me ‘no rain’ and left,"]),
        ("The bakers’ union met. It’s the bakers’ hall.", []),
        ("The ’90s and the '80s were dry. Rock ’n’ roll stayed.", []),
        ('A 6-foot-2 man held a 5\' 10" pole and a 12" ruler.', []),
        ("“It was 5\" deep,” she said.", ["It was 5\" deep,"]),
        ("'I don't know,' she said. 'We'll see the mayor's map.'", ["I don't know,", "We'll see the mayor's map."]),
        ("“Will it rain?“ he asked.", ["Will it rain?"]),
        ("He said, ”Rain will come.”", ["Rain will come."]),
        ("She said “rain” (“a lot”) — “soon.”", ["rain", "a lot", "soon."]),
    ],
)
def test_marks_of_every_style_are_paired(text, expected):
    assert inside(text) == expected


def test_a_mark_that_never_closes_loses_only_its_paragraph():
    text = "“Rain will come, she said.\n\n“Snow will follow,” he said."
    found = quoted(parse(text))
    assert [q.closed for q in found] == [False, True]
    assert text[found[1].start : found[1].end] == "Snow will follow,"


def test_a_quotation_over_paragraphs_is_open_until_the_last():
    text = "“Rain will come.\n\n“Snow will follow.\n\n“Then sun,” she said."
    assert [q.closed for q in quoted(parse(text))] == [False, False, True]


@given(st.text(alphabet="ab .,\n“”\"'‘’`5", max_size=120))
def test_stretches_are_in_order_and_apart_for_any_text(text):
    found = quoted(parse(text))
    assert all(0 <= q.start < q.end <= len(text) for q in found)
    assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))
