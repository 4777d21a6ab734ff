"""Where one sentence ends and the next begins: each line is a text, with " | " between its sentences."""

import pytest

from analysis.text.document import sentences

LINES = """
    No.) | The town slept.
    1995.) | The town slept.
    12.) The town slept.
    a.) The town slept.
    12) The bridge is closed. | It fell.
    (a) The bridge is closed. | It fell.
    It was hepatitis B. | Doctors left the town.
    It was 35 F. | Pipes froze in the town.
    They saw John B. Doctors left the town.
    It was plan B. Mayor Berg left the town.
    They live on Main St. | The house is old.
    They live on 5th St. | Houses are old there.
    They met in St. Louis on Monday.
    A. The bridge is closed.
    They chose plan I. | 12 people came.
    He works for Yahoo! | He likes it.
    He works for Yahoo! Inc. now.
    The show is Jeopardy! tonight.
    They came at 5 p.m. | He left.
    They came at 5 p.m. Monday evening.
    It is no. 5 of nine.
    It is said no. | Five came.
    It was “late.” | The town slept.
    It was “late,” the town said.
    It was late.* | The town slept.
    It was late.† | The town slept.
    It was late.*) | The town slept.
    It was late ... | The town slept.
    It was late ... the town slept.
    It was late… | The town slept.
    It was late. the town slept.
    it was late. | the town slept.
    it was dr. berg. | he left at 5 p.m. today.
    it was no. 5 of nine. | it fell.
    it was “late.” | he left.
    it was “late!” he said.
    it was plan b. it fell.
    it was big. | 5 came.
    It was 5. | The town slept.
    It was 1995. | The town slept.
    x. The town slept.
    iv. The town slept.
    It was iv. | The town slept.
    Is it late? | Yes! | It is.
    Is it late?! | Yes.
    Is it late? asked the mayor.
    “Is it late?” | The mayor slept.
    “Is it late?” the mayor said.
    They met Smith Jr. | The town slept.
    They met Smith Jr. of Oslo.
    It weighs 5 kg. | The town slept.
    It is 5 ft. tall.
    They met Gov. Berg on Jan. 5 in Oslo.
    It fell in Jan. | The town slept.
    It is the pre-St. Louis house.
    He said it—Mr. Berg did.
    It is by J.R.R. Tolkien.
    He wrote for FT. | The town slept.
    The works of A. A. Milne sold.
    They like vitamin A. | A doctor said so.
    The end. | "It was late," she said.
    They met Jo B. | “It was late,” she said.
"""


@pytest.mark.parametrize("line", [line.strip() for line in LINES.strip().splitlines()])
def test_sentences_end_where_the_line_says(line):
    text = line.replace(" | ", " ")
    assert " | ".join(text[start:end] for start, end in sentences(text)) == line
