"""What only looks like a report: verbs of saying that tell nothing of what was said."""

import pytest
from told import sentences, told

from analysis.english.reporting_verbs import LEMMA
from analysis.quotes.clauses.clause_edges import Cue
from analysis.quotes.clauses.contents import sentence_end
from analysis.quotes.clauses.nothing_said import NOTHING_SAID, Taken
from analysis.quotes.cues.reports import reports
from analysis.quotes.extract import extract_quotes
from analysis.quotes.rule_tables import decide
from analysis.quotes.words.items import Items, Sentence
from analysis.text.document import parse


@pytest.mark.parametrize("rule", NOTHING_SAID, ids=lambda rule: rule.name)
def test_the_example_of_each_rule_is_decided_by_it(rule):
    items = Items(parse(rule.example))
    lo, hi = items.sentences[0]
    sentence = Sentence(items, lo, hi)
    own, end = reports(sentence), sentence_end(sentence)
    cues = [Cue(items, lo, hi, end, report, own, []) for report in own]
    decided = [decide(NOTHING_SAID, Taken(cue, LEMMA.get(cue.word, ""), cue.report.end, end)) for cue in cues]
    assert rule.name in [decision.rule for decision in decided if decision]


@pytest.mark.parametrize(
    "text",
    [
        "Eva Lind repeated them often.",
        "The pupils repeated the second line.",
        "Norland repeated last year's win in Graz.",
        "A clerk reiterated this position on Friday.",
        "The recipe calls for four eggs and a lemon.",
        "The job calls for a strong back.",
        "The singer resisted any temptation to mention the old band.",
        "Two boys pretended to ride a horse.",
        "Paul Haas welcomed the new bridge.",
        "Max Boyd denied the charges.",
        "Norland Ferries has agreed to buy a shipyard in Graz for two million euros.",
        "Two banks agreed to merge in May.",
        "The union agreed to sell its hall.",
        "The army attacked two villages near the border.",
        "Norway plays defending champion Brazil on Friday.",
        "Eva Lind claimed silver in the slalom.",
        "Residents should call their doctor or a nurse.",
        "The goalkeeper made a fine save to deny Max Boyd late on.",
        "The post denied Eva Lind a second goal.",
        "The judge denied Paul Haas bail.",
        "The shells must be kept warm, as Max Boyd found.",
        "The couple had two girls called Eva and Ann.",
        "The driver failed to mention the ice.",
        "Max Boyd refused to leave the hall.",
        "Paul Haas wrote the book after his son was born.",
        "Eva Lind tweeted a picture of the lake.",
        "The firm shelved a previously announced plan for a tower.",
        "Prosecutors questioned Max Boyd about the money.",
        "The store is adding two floors.",
        "The library is adding forty seats this winter.",
        "The club dismissed its coach after nine defeats.",
        "The ministry dismissed the head of the harbour on Tuesday.",
        "The airline has dismissed 300 pilots.",
        "Eva Lind said goodbye to the girls who had come.",
        "They say hello to whoever is at the lake.",
        "Paul Haas says thanks to those who have helped.",
        "The hospital admitted nine patients.",
        "Norway has admitted refugees since May.",
        "The club admits women from the lake.",
        "The firm denied drivers their wages.",
        "The league denied women the right to play.",
        "The new law denies tenants a hearing.",
        "The floods threatened to cut the road.",
        "The lake promises to draw a crowd.",
        "A strike is threatening to close the bridge.",
        "Eva Lind’s tariffs threatened to close the bridge.",
        "The storm highlights the need for a wider bridge.",
        "His late arrival highlighted an old habit of the club.",
        "The fall of the bridge has highlighted years of neglect.",
        "She ended the show by saying goodnight when the lights went out.",
        "The cuts that Eva Lind agreed to last year hurt.",
        "His letter revealed a temper that is rare.",
        "The bank did not reply to a note asking if it had paid.",
        "Paul Haas did not respond to emails by the paper asking whether he would leave.",
        "Max Boyd declined to answer a letter asking how much was lost.",
    ],
)
def test_no_report(text):
    assert extract_quotes(text).empty


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Eva Lind called the bridge a trap.", "the bridge a trap"),
        ("Max Boyd dismissed the mayor as a dreamer.", "the mayor as a dreamer"),
        ("Eva Lind dismissed critics who called the bridge a trap.", "critics who called the bridge a trap"),
        ("Eva Lind called the old bridge reckless.", "the old bridge reckless"),
        ("Max Boyd called her plan bold.", "her plan bold"),
        ("Paul Haas deemed the bridge unsafe.", "the bridge unsafe"),
        ("Max Boyd called for a new bridge.", "a new bridge"),
        ("Paul Haas criticized him for lying.", "him for lying"),
        ("Max Boyd denied claims that he had lied.", "he had lied"),
        ("Eva Lind rejected the idea that the lake was safe.", "the idea that the lake was safe"),
        ("Max Boyd announced he would leave.", "he would leave"),
        ("Max Boyd announced a plan that will close the road.", "a plan that will close the road"),
        ("Max Boyd admitted mistakes in the audit.", "mistakes in the audit"),
        ("Drivers threatened to close the road.", "to close the road"),
        ("The union highlighted the need for a wider bridge.", "the need for a wider bridge"),
        ("A report highlights the need for a wider bridge.", "the need for a wider bridge"),
        ("The lawsuit threatens to seize the boats.", "to seize the boats"),
        ("Nurses stress how the wards have changed.", "how the wards have changed"),
        ("Eva Lind argued the bridge, which is old, would not last.", "the bridge, which is old, would not last"),
        ("The bridge, Eva Lind said, after long talks, will close.", None),
        ("The bridge will close, Eva Lind said on Friday, after years of talks.", "The bridge will close"),
        ("“A bad joke” is how Eva Lind described the bridge.", "A bad joke"),
        ("The bridge was shut, the Post wrote, citing two guards.", "The bridge was shut"),
    ],
)
def test_near_misses_are_reports(text, said):
    quotes = extract_quotes(text)["text"].tolist()
    assert quotes == [said] if said else quotes


@pytest.mark.parametrize("when", ["two days later", "the next day", "last week", "a year earlier"])
def test_when_something_was_said_is_not_what_was_said(when):
    assert extract_quotes(f"“We will pay,” Eva Lind announced {when}.")["text"].tolist() == ["We will pay,"]


@pytest.mark.parametrize("verb", ["said", "admitted", "joked"])
@pytest.mark.parametrize("when", ["when asked about the lake", "while speaking to pupils", "when pressed by the host"])
def test_when_somebody_was_asked_is_not_what_was_said(verb, when):
    assert extract_quotes(f"“We will pay,” Eva Lind {verb} {when}.")["text"].tolist() == ["We will pay,"]


POINTED_AT = r"""
    Haas echoed that sentiment, adding that the lake was cold. => Haas (indirect, cue): the lake was cold
    Lind rejected this argument. => nothing
    Boyd echoed that the ferry was late. => Boyd (indirect, cue): the ferry was late
    Haas rejected this argument that the lake was cold. => Haas (indirect, cue): this argument that the lake was cold
    Lind repeated that boats leak. => Lind (indirect, cue): boats leak
"""


@pytest.mark.parametrize(("text", "expected"), sentences(POINTED_AT))
def test_what_is_only_pointed_at_says_nothing(text, expected):
    assert told(text) == expected


UNTOLD = r"""
    The captain has not confirmed the date. => nothing
    The club did not announce a price. => nothing
    The town has never disclosed the sum. => nothing
    A diver, who asked to remain anonymous, said the lake was cold. => A diver (indirect, cue): the lake was cold
    A captain, who asked not to be named, said the lake was cold. => A captain (indirect, cue): the lake was cold
    Lind confirmed the date. => Lind (indirect, cue): the date
    Haas confirmed this Friday, July 8, 2022, the lake was cold. => nothing
    The captain did not confirm that the lake was cold. => The captain (indirect, cue): the lake was cold
    The club asked to close the lake. => The club (indirect, cue): to close the lake
"""


@pytest.mark.parametrize(("text", "expected"), sentences(UNTOLD))
def test_what_is_not_told_says_nothing(text, expected):
    assert told(text) == expected


ONLY_POSSIBLE = r"""
    The union can insist on the use of clean boats. => nothing
    The club should announce a plan for the lake. => nothing
    Divers could call for a new captain. => nothing
    The town must declare an emergency. => nothing
    The club has announced a plan for the lake. => The club (indirect, cue): a plan for the lake
    Divers called for a new captain. => Divers (indirect, cue): a new captain
    The mayor could call the plan “a sad joke.” => The mayor (mixed, cue): the plan “a sad joke.”
"""


@pytest.mark.parametrize(("text", "expected"), sentences(ONLY_POSSIBLE))
def test_what_may_be_called_for_is_not_said(text, expected):
    assert told(text) == expected


TAKEN = r"""
    Mia Holm denied Max Boyd’s claim that the barge leaked. => Mia Holm (indirect, cue): Max Boyd’s claim that the barge leaked
    Max Boyd, citing a log, said the barge leaked. => Max Boyd (indirect, cue): a log | Max Boyd (indirect, cue): the barge leaked
"""


@pytest.mark.parametrize(("text", "expected"), sentences(TAKEN))
def test_whose_claim_is_denied_and_what_is_cited(text, expected):
    assert told(text) == expected
