"""Boundaries: where a sentence ends, and what a word is."""

import pytest

from analysis.text.document import sentences


def cut(text, spans):
    return [text[a:b] for a, b in spans]


ONE_SENTENCE = [
    "Mr. Oduya met Gen. Vance at 3.5 p.m. on St. Mary's Rd. in the rain.",
    "The U.S. Senate and the U.K. Treasury agreed.",
    "J. R. Kessler and Maria T. Olin signed on Jan. 4 in Boise, Idaho.",
    "It costs $3.50 at www.example.org. and 4.2% more elsewhere.",
    "“Why would we leave?” asked the pilot.",
    "“Why would we leave?” Ms. Hale asked.",
    "The firm (est. 1990 in Ohio) grew.",
    "He paused … and went on.",
    "Ford Motor Co. said its Acme Inc. unit lost No. 3 in the Sept. 9 vote.",
    "He wants to see what happens, e.g. in Peru, i.e. not here, vs. Chile.",
    "Shares of Yahoo! Inc. and Zumo! Holdings fell.",
    "The Hey Presto! Magic Club met in Hull.",
    "Tickets for the Oh Boy! Tour went fast.",
    "He plays in the Land Ahoy! Band of Kiel.",
    "A host of E! News met the cast of Oklahoma! Tuesday.",
    "1.) The bridge is closed.",
    "ii. The bridge is closed.",
    "The shop opens at 9 a.m. Sundays and stands near the Mill Rd. Bridge.",
    "b. The bridge is closed.",
    "She met Zenit St. Petersburg near 212 W. County Road.",
    "He left at 6 a.m. Monday for the 7 p.m. Eastern broadcast.",
    "the u.s. team met dr. berg and jo r. lahti of acme inc. today",
    "The works of T. S. Eliot and C. P. Snow sold well.",
]


TWO_SENTENCES = [
    ("She works for Acme Inc.", "The firm is new."),
    ("They left the U.S.", "He stayed."),
    ("“We won.”", "The crowd roared."),
    ("“Is it over?”", "Nobody knew."),
    ("He arrived at 9 p.m.", "It was dark."),
    ("She asked why!", "“Because,” he said."),
    ("He said (twice, in fact.)", "Then he left."),
    ("It was over...", "Or so they thought."),
    ("Prices rose 3.5%.", "2024 was worse."),
    ("That was I.", "He did not come."),
    ("The shop opens at 7 a.m.", "Customers wait outside."),
    ("It closed at 5 p.m.", "Results are expected today."),
    ("They met on Main St.", "The bus was late."),
    ("The shop is on 9th St.", "Visitors park behind it."),
    ("It was vitamin D.", "Patients took it daily."),
    ("They lack vitamin D.", "Sunshine would help."),
    ("The mayor has no plan B.", "Oslo is too far."),
    ("She lives in block C.", "Rosa lives there too."),
    ("The rating was a C.", "Investors sold."),
    ("The shop is on Mill Rd.", "Visitors park there."),
    ("It weighs 30 lbs.", "Workers carry it."),
    ("(a) The bridge is closed.", "(b) The road is open."),
    ("c) The bridge is closed.", "d) The road is open."),
    ("he was ill.", "she said no."),
    ("The firm sank.", "macWorld closed."),
    ("It rose to 38 C.", "Schools closed."),
    ("Boots sold well.", "hummel lost money in every other month."),
    ("Two poets read from their work.", "e e cummings was not among them."),
    ("The panel has a new member.", "danah boyd studies the young."),
    ("The answer is Hull!", "Club members danced."),
    ("We won the Cup!", "Then it rained."),
    ("Hurrah!", "Festival tents went up."),
    ("The phone sold well.", "iPhones are made there."),
    ("He left the firm.", "xRail hired him."),
    ("the ferry sank.", "nobody drowned."),
    ("it was late!", "they went home, mr. berg said."),
    ("The bus stopped.[2]", "Nobody left."),
    ("The bus stopped.1", "Nobody left."),
]


@pytest.mark.parametrize("text", ONE_SENTENCE)
def test_stops_that_end_no_sentence(text):
    assert cut(text, sentences(text)) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The ferry sank.Nobody drowned.", ["The ferry sank.", "Nobody drowned."]),
        ("They danced.“We won,” he said.", ["They danced.", "“We won,” he said."]),
        (
            "The soup won.(It had lost in May.)The cook wept.",
            ["The soup won.", "(It had lost in May.)", "The cook wept."],
        ),
        ("They came by boat.(Nobody swam.)", ["They came by boat.", "(Nobody swam.)"]),
        ("He wrote f.(x) on it.", ["He wrote f.(x) on it."]),
        ("Rents rose in May.¹ They fell in June.²", ["Rents rose in May.¹", "They fell in June.²"]),
        ("Rents rose in Oslo.³ They fell.", ["Rents rose in Oslo.³", "They fell."]),
        ("They thanked Gov.¹ Roe.", ["They thanked Gov.¹ Roe."]),
        ('He called it "fair."The mayor did not.', ['He called it "fair."', "The mayor did not."]),
        ('They danced."We won," he said.', ["They danced.", '"We won," he said.']),
        ("The ferry sank in 1951.2 Nobody drowned.", ["The ferry sank in 1951.2 Nobody drowned."]),
        ("See Example.Com or node.Js, or www.example.org.Example.", None),
        ("The U.S.Army and the 3.5 m wall stood at St.Olaf.", None),
    ],
)
def test_a_space_is_missing_only_between_sentences(text, parts):
    assert cut(text, sentences(text)) == (parts or [text])


@pytest.mark.parametrize("pair", TWO_SENTENCES)
def test_stops_that_end_one(pair):
    text = " ".join(pair)
    assert cut(text, sentences(text)) == list(pair)


# Each line is a text, with " | " between its sentences.
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
    It was plan B. | Mayor Berg left the town.
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
    It was late. | the town slept.
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
    They mixed 30 grms. of salt with water.
    It was 12 yards. wide or more.
    The firm (estab. in Hull) sank.
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
    It was built by King Charles I. | Parliament fell.
    They spoke of Charles I. Parliament fell.
    He asked “Why?” | - Ann wept.
    She came by The St. | The house is old.
The pot was fired about 700 B.C. | Workers found it in a drain.
The mine was sunk in 120 A.D. | Visitors may go down.
Malta were put in Group C. | Peru are in Group A.
A comet fell in 900 B.C. Rome. | It was late.
Who will cut the fares? | npower has no plan to.
Will it end! | lululemon would not say.
Why? the baker asked. | Why not! he said.
Who Wants to Be Rich? contestant Ann Roe left.
"""


@pytest.mark.parametrize("line", [line.strip() for line in LINES.strip().splitlines()])
def test_sentences_end_where_the_line_says(line):
    text = line.replace(" | ", " ")
    assert " | ".join(text[start:end] for start, end in sentences(text)) == line
