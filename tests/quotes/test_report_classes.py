"""Reports without marks by class: what is told to somebody, records that show, asides, joined cues, long subjects."""

import pytest

from analysis import extract_quotes

CLASSES = [
    # what lies behind the end that was chosen for an earlier clause
    (
        "Berg cheered, declaring it “another great day for our town” and said it was a step to a better life.",
        ["it “another great day for our town”", "it was a step to a better life"],
    ),
    (
        "Ann Lahti, who suggested the dam could be left to the town, and Roe, who claimed it was safe, were wrong.",
        ["the dam could be left to the town", "it was safe"],
    ),
    # two cues in -ing, joined
    ("Berg wrote to her, saying the mill was his and denying that it was sold.", ["the mill was his", "it was sold"]),
    ("Berg spoke at length, calling her a fool and accusing her of theft.", ["her a fool", "her of theft"]),
    # told to somebody, somewhere
    ("The bridge will be shut, engineers told the council on Tuesday.", ["The bridge will be shut"]),
    ("Nobody saw the letter, Lahti told members of the board at a meeting in Oslo.", ["Nobody saw the letter"]),
    ("On Friday, after the show in Oslo, Lahti told a joke.", []),
    # what records show, and what is posted
    ("The firm paid no tax for six years, court documents show.", ["The firm paid no tax for six years"]),
    ("The strike will go on, the union posted on its website.", ["The strike will go on"]),
    # how it was said
    ("The mill has been sold, Roe said by phone.", ["The mill has been sold"]),
    ("The bridge was never tested, the Herald reported last week.", ["The bridge was never tested"]),
    ("The Herald reported last month the mayor had left.", ["the mayor had left"]),
    ("Prices will fall, said Ann Lahti, of the bakers' union.", ["Prices will fall"]),
    ("The vote was fair, observers say; the loser disagrees.", ["The vote was fair"]),
    ("As a result, the road was closed, said Tom Roe, chief engineer.", ["As a result, the road was closed"]),
    # asides behind the cue
    ("Jo Berg says, win or lose in May, she is staying in the race.", ["she is staying in the race"]),
    ("The mayor said — with a smile — that he would stay.", ["he would stay"]),
    ("She said, if asked, she would serve again.", ["if asked, she would serve again"]),
    ("“It was a lie,” she said, referring to a story that she left.", ["It was a lie,", "a story that she left"]),
    # subjects with a clause of their own
    ("People who know him say the mayor is ill.", ["the mayor is ill"]),
    ("Farmers whose mills have closed say the town has done little.", ["the town has done little"]),
    ("Neighbours who heard the shots said the man ran away.", ["the man ran away"]),
    ("Majorities in all five say they want a bridge.", ["they want a bridge"]),
    ("The mill owes millions, according to more than a dozen former and current bakers.", ["The mill owes millions"]),
    ("The police chief said the road was open.", ["the road was open"]),
    # words that may be nouns or verbs
    ("Lawyers said in court files that the firm had lied.", ["the firm had lied"]),
    ("Critics say the law targets women.", ["the law targets women"]),
    ("The lawsuit — filed in May — claims that the dam was unsafe.", ["the dam was unsafe"]),
    ("The site, run by Ann Lahti, a professor at a school in Oslo, said it was late.", ["it was late"]),
]


@pytest.mark.parametrize(("text", "said"), CLASSES)
def test_what_is_reported(text, said):
    assert extract_quotes(text)["text"].tolist() == said


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("“He left early,” the clerk recalled, adding that Roe stayed.", ["the clerk", "the clerk"]),
        ("People who know him say the mayor is ill.", ["People who know him"]),
        ("As a result, the road was closed, said Tom Roe, chief engineer.", ["Tom Roe"]),
        ("The bridge will be shut, engineers told the council on Tuesday.", ["engineers"]),
    ],
)
def test_who_says_it(text, speakers):
    assert extract_quotes(text)["speaker"].tolist() == speakers
