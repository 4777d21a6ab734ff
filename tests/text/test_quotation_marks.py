"""Pairing of quotation marks."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from analysis.quotes.extract import extract_quotes
from analysis.text.document import parse
from analysis.text.quotation_marks import quoted


def inside(text):
    return [text[q.start : q.end] for q in quoted(parse(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Rain,” she said. “Snow.”", ["Rain,", "Snow."]),
        ('"Rain," she said. "Snow."', ["Rain,", "Snow."]),
        ("''Rain,'' she said. ``Snow,'' he said.", ["Rain,", "Snow,"]),
        ("„Rain,” she said in the «grey» hall.", ["Rain,", "grey"]),
        ('“Rain is near,” she said, and "snow is far."', ["Rain is near,", "snow is far."]),
        ("He called it ‘a very long winter’ for Ohio.", ["a very long winter"]),
        ("“They told me ‘no rain’ and left,” she said.", ["They told me ‘no rain’ and left,"]),
        ("The bakers’ union met. It’s the bakers’ hall.", []),
        ("The ’90s and the '80s were dry. Rock ’n’ roll stayed.", []),
        ('A 6-foot-2 man held a 5\' 10" pole and a 12" ruler.', []),
        ('"He is 6\'2"," she said. "A 5\'10" pole."', ["He is 6'2\",", "A 5'10\" pole."]),
        ('“It was 5" deep,” she said.', ['It was 5" deep,']),
        ("'I don't know,' she said. 'We'll see the mayor's map.'", ["I don't know,", "We'll see the mayor's map."]),
        ("“Will it rain?“ he asked.", ["Will it rain?"]),
        ("He said, ”Rain will come.”", ["Rain will come."]),
        ("She said “rain” (“a lot”) — “soon.”", ["rain", "a lot", "soon."]),
        ("“Go on when “the rain” falls,” she said. “Rain!”", ["Go on when “the rain” falls,", "Rain!"]),
        ('"Go on when “the rain” falls," she said.', ["Go on when “the rain” falls,"]),
        ("»Rain,« she said. «Snow», he said. „Hail“, said Bo.", ["Rain,", "Snow", "Hail"]),
    ],
)
def test_marks_of_every_style_are_paired(text, expected):
    assert inside(text) == expected


SINGLE = [
    # possessives of plurals inside
    ("‘The bakers’ anger is real,’ she said.", ["The bakers’ anger is real,"]),
    ("‘The bakers’ anger’, she said, ‘is real.’", ["The bakers’ anger", "is real."]),
    ("He put it down to ‘the owners’ greed’ and ‘luck’.", ["the owners’ greed", "luck"]),
    ("'It's the bakers' hall,' she said.", ["It's the bakers' hall,"]),
    ("‘James’ oven is hot,’ she said. ‘It’s James’.’", ["James’ oven is hot,", "It’s James’."]),
    # and outside
    ("The ‘experts’ left the bakers’ union.", ["experts"]),
    ("They are called ‘wets’ by the owners’ club and the bakers’ union.", ["wets"]),
    ("The Girls’ club, ‘the best in town’, shut; the Boys’ club stayed.", ["the best in town"]),
    # marks of the other kind inside
    ("‘He said “no” to me,’ she said.", ["He said “no” to me,"]),
    ("'He said \"no\" to me,' she said.", ['He said "no" to me,']),
    ("‘“No,” he told me,’ she said. “Yes,” said I.", ["“No,” he told me,", "Yes,"]),
    # scare quotes and speech in straight marks
    ("He called it 'a very long winter' for Ohio.", ["a very long winter"]),
    ("The fine was '$5', he said. '£6' was too much.", ["$5", "£6"]),
    # words cut short
    (
        "‘Rock ’n’ roll is goin’ down,’ he said. ‘It’s the ’90s’ fault.’",
        ["Rock ’n’ roll is goin’ down,", "It’s the ’90s’ fault."],
    ),
    ("In the ‘90s, ‘rain fell,’ she said, ’cause they let ’em.", ["rain fell,"]),
    ("‘Tis the season,’ he said.", ["Tis the season,"]),
    ("Ohio 's bakers ' union met; it 's fine.", []),
    ("Hawai‘i and the Shi‘a met; the pole was 6' long.", []),
    # curled wrongly
    ("He said ’we will go.’ ‘We stay‘, she said.", ["we will go.", "We stay"]),
]


@pytest.mark.parametrize(("text", "expected"), SINGLE)
def test_single_marks_are_told_from_apostrophes(text, expected):
    assert inside(text) == expected


def test_single_marks_reopen_in_each_paragraph():
    found = quoted(parse("‘We shall go. The bakers’ plan is good.\n\n‘And we shall win,’ she said."))
    assert [q.closed for q in found] == [False, True]


@pytest.mark.parametrize(
    "text",
    [
        "“Rain will come, said Ann Lahti. “Snow will.”",
        "“Rain will come,’ she said. “Snow will.”",
        '"Rain will come, she said. Then she left.',
    ],
)
def test_a_quotation_without_its_closing_mark_ends_at_the_report(text):
    assert inside(text)[0] == "Rain will come,"


def test_of_three_marks_in_a_row_the_inner_one_belongs_to_the_quotation_within():
    assert inside("''I say, 'We go.''' He left. '''We go,' she said,'' he said.") == [
        "I say, 'We go.'",
        "'We go,' she said,",
    ]


def test_a_mark_that_never_closes_loses_only_its_paragraph():
    text = "“Rain will come, she said.\n\n“Snow will follow,” he said."
    found = quoted(parse(text))
    assert [q.closed for q in found] == [False, True]
    assert text[found[1].start : found[1].end] == "Snow will follow,"


def test_a_quotation_over_paragraphs_is_open_until_the_last():
    text = "“Rain will come.\n\n“Snow will follow.\n\n“Then sun,” she said."
    assert [q.closed for q in quoted(parse(text))] == [False, False, True]


@example('`"\n`')  # a single mark that goes on in the next paragraph, and nothing within
@given(st.text(alphabet="abs .,\n“”\"'‘’`«»„5", max_size=120))
def test_stretches_are_in_order_and_apart_for_any_text(text):
    found = quoted(parse(text))
    assert found == quoted(parse(text))
    assert all(any(c.isalnum() for c in text[q.start : q.end]) for q in found)
    assert all(0 <= q.start < q.end <= len(text) for q in found)
    assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))


@pytest.mark.parametrize(
    "marks", ["″″", "＂＂", "❝❞", "〝〞", "「」", "‹›", "»«", "‚‘", "′′", "´´", ("<<", ">>"), (",,", "''"), "\x93\x94"]
)
def test_marks_of_other_kinds_are_marks(marks):
    text = f"{marks[0]}The bridge will stay,{marks[1]} said Ann Lahti. It rained."
    found = extract_quotes(text)
    assert found["kind"].tolist() == ["direct"] and found["speaker"].tolist() == ["Ann Lahti"]
    start, end = found[["start", "end"]].iloc[0]
    assert text[start:end] == "The bridge will stay,"
