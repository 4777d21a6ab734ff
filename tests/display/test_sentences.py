"""Sentences built from tables: true and whole for none, one, two and many, for ties and for gaps."""

import re
from functools import cache

import pandas as pd
import pytest

from analysis import (
    extract_quotes,
    load_articles,
    measure,
    place,
    quote_density,
    readability,
    sources,
    who_names_whom,
)
from analysis.corpus import source_shares
from analysis.display.blocks import block_table, sentence_table
from analysis.display.sentences import actors as named
from analysis.display.sentences import articles as built
from analysis.display.sentences import checking, correction, norms, quotation, tone
from analysis.display.sentences import readability as read
from analysis.display.sentences import sources as spoken
from analysis.scoring import beside_textstat
from analysis.scoring.formulas import GRADES

TEXTS = {
    "empty": "",
    "spanish": "El presidente dijo que no habrá elecciones este año y que está tranquilo. La oposición quiere un cambio.",
    "one sentence": "Two teenagers were taken to hospital after a bus hit a tree near the harbour of Milton on Sunday.",
    "forty words": "Ferry stops for a week\n\nThe ferry to the islands will not run next week, the harbour board said on Monday. "
    "“We have to mend the pier,” Ann Lahti, its head, said. Buses will bring people to Porton instead.",
    "tie": "Town divided over pier\n\n“We need a pier now,” Ann Lahti said. “We cannot pay for one,” Jo Berg said.",
    "unknown": "A quiet night\n\n“The lights went out at nine,” it was said in the town. “Nobody knew why.” The sea was high.",
    "opinion": "The pier is worth the money\n\n"
    + "It is the road to the islands, and few roads pay for themselves. " * 9,
    "sport": "Porton win in the rain\n\nPorton beat Milton 3-2 on Saturday. Roe scored twice before half-time.\n\n"
    "“We were lucky and we were good,” coach Jo Berg said. “I would rather be lucky.”\n\n"
    "Milton coach Sam Roe was furious. “That is a disgrace. The referee was terrible and the pitch was worse,” he said.",
    "interview": "“I never wanted to be a captain”\n\nJo Berg has steered the ferry for thirty years.\n\n"
    "Q: How did you come to the ferry?\n\nA: My father sold tickets on the pier. I loved the noise of the engine.\n\n"
    "Q: What was the worst day?\n\nA: The storm, without any doubt. I was afraid, and I told them so.",
    "live": "Live: council votes on the pier\n\n18:05 The meeting has begun.\n\n18:20 Ann Lahti speaks first. “We will not mend "
    "it again,” she says.\n\n18:42 Jo Berg says that the town cannot pay.\n\n19:15 The vote: 14 for, 13 against.",
    "reports only": "Board to close pier\n\nAnn Lahti said that the pier would close. Jo Berg said that the town could not pay.",
}


@cache
def article(name):
    return load_articles(pd.DataFrame({"doc_id": ["a"], "text": [TEXTS[name]]}))


@cache
def tables(name):
    return measure(article(name))


def row(name):
    return tables(name).articles.iloc[0]


def everything(name):
    """All that the pages of one article would say of it."""
    one, t, first = article(name), tables(name), row(name)
    text = one["text"].iloc[0]
    scores = readability(one, counts=True).iloc[0]
    voices = readability(one, by="voice", counts=True)
    paragraphs = quote_density(one, by="block")
    naming, found = who_names_whom(t.quotes, t.mentions), sources(one)
    placed = place(t.articles)
    lengths = sentence_table(text)
    yield built.size_of(first)
    yield built.who_is_quoted(first, t.quotes)
    yield built.lanes(block_table(text), t.quotes)
    yield built.sentence_lengths(lengths)
    yield built.longest_sentences(lengths)
    yield read.grade_of(scores)
    if read.can_be_graded(scores):
        yield read.formulas_differ(scores)
        yield read.grades_in_numbers(scores, list(GRADES))
    yield read.voices_compared(voices)
    yield read.voices_in_numbers(voices)
    yield read.beside_another_tool(beside_textstat(one))
    yield quotation.how_much_is_quoted(quote_density(one).iloc[0], t.quotes)
    yield quotation.where_it_is_quoted(paragraphs)
    yield quotation.paragraphs_in_numbers(paragraphs)
    yield quotation.first_quotation(paragraphs)
    yield quotation.set_aside(extract_quotes(one, left_out=True))
    yield tone.quoted_most(t.speakers)
    yield tone.words_in_numbers(t.speakers)
    yield tone.how_evenly(first)
    yield tone.tones_in_short(t.speakers)
    yield tone.why_unclear(t.speakers)
    yield tone.tones_in_numbers(t.speakers)
    yield named.how_many_named(t.actors)
    yield named.actors_in_numbers(t.actors)
    yield named.never_quoted(t.actors)
    yield named.spread_most_evenly(t.actors)
    yield named.places_in_numbers(t.mentions, len(text))
    yield named.named_in_quotations(naming)
    yield named.naming_in_numbers(naming)
    yield named.roles_and_metonyms(t.mentions)
    yield spoken.who_gets_to_speak(found)
    yield spoken.types_in_short(source_shares(found, "type"))
    yield spoken.shares_in_numbers(source_shares(found, "type"))
    yield norms.ranks(placed, first)
    yield norms.unusual(norms.worth_ranking(placed, first))
    yield norms.percentiles_in_numbers(norms.worth_ranking(placed, first))
    for name in ("flesch_kincaid_grade", "quote_density"):
        yield norms.ranked(placed.set_index("measure", drop=False).loc[name])
        yield norms.rank_in_numbers(placed.set_index("measure", drop=False).loc[name])


@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.parametrize("name", TEXTS)
def test_no_sentence_shows_a_gap_or_a_wrong_number(name):
    for sentence in filter(None, everything(name)):
        assert not re.search(r"\bnan\b|<NA>|\bNone\b(?! of)|undefined| %|\s{2}|-\d", sentence), sentence
        assert not re.search(r"\b([Oo]ne|1) (?!in|of|is|has|and|year)\w+s\b", sentence), sentence  # one words
        assert sentence[0] not in "abcdefghijklmnopqrsuvwxyz" or sentence.startswith("textstat"), sentence


def test_an_article_without_quotations_says_so_on_every_page():
    first, t = row("opinion"), tables("opinion")
    assert built.size_of(first).endswith("Nobody is quoted or reported in it.")
    assert built.who_is_quoted(first, t.quotes) == "Nobody is quoted or reported"
    assert tone.quoted_most(t.speakers) == "Nobody is quoted."
    assert spoken.who_gets_to_speak(sources(article("opinion"))) == "Nobody is quoted or reported in this article."
    quoted = place(t.articles).set_index("measure", drop=False).loc["quote_density"]
    assert re.fullmatch(r"No quotation, like about \d+% of the reference articles", norms.ranked(quoted))


def test_who_is_only_reported_is_not_called_quoted():
    t = tables("reports only")
    assert built.who_is_quoted(row("reports only"), t.quotes) == "Nobody is quoted; Ann Lahti and Jo Berg are reported"
    found = sources(article("reports only"))
    assert "Both are reported, neither is quoted." in spoken.who_gets_to_speak(found)
    assert named.never_quoted(t.actors) == "Both people named are also quoted or reported."


def test_a_short_article_is_not_graded():
    scores = readability(article("forty words"), counts=True).iloc[0]
    assert read.grade_of(scores).startswith("This article is too short to grade: it has")
    assert "too short to grade" in norms.ranks(place(tables("forty words").articles), row("forty words"))
    ranked = norms.worth_ranking(place(tables("forty words").articles), row("forty words"))
    assert "flesch_kincaid_grade" not in set(ranked["measure"]) and "words" in set(ranked["measure"])


@pytest.mark.filterwarnings("ignore:some of the articles deserve a look")
def test_what_is_not_english_has_no_finding():
    for sentence in (built.size_of(row("spanish")), read.grade_of(readability(article("spanish")).iloc[0])):
        assert sentence == "This article is not in English, the only language that newsgauge measures."


def test_ties_are_ties():
    both = pd.DataFrame({"speaker": ["Ann Lahti", "Jo Berg", None], "words": [6, 6, 3], "share": [0.4, 0.4, 0.2]})
    assert tone.quoted_most(both).startswith("Ann Lahti and Jo Berg are quoted most, with six words each")
    lengths = pd.DataFrame({"words": [3, 7, 7], "text": ["a", "b", "c"]})
    assert "the two longest have seven" in built.sentence_lengths(lengths)
    assert built.longest_sentences(lengths).startswith("Two sentences are the longest")
    actors = pd.DataFrame({"actor": ["Ann", "Bo", "Cy"], "mentions": [2, 2, 1], "share": [0.4, 0.4, 0.2]})
    assert named.how_many_named(actors).startswith("Ann and Bo are named most, twice each.")
    assert named.named_most(actors.assign(mentions=1)) == "Three actors are named, once each"
    types = pd.DataFrame({"value": ["document", "named person"], "total": [2, 2]})
    assert spoken.types_in_short(types) == "Documents and named people are commonest, two of four sources each"
    assert spoken.types_in_short(types.assign(total=1)) == "Each of the two sources is of another type"


def test_a_sentence_begins_with_a_capital_whatever_the_speaker_is_called():
    frame = pd.DataFrame({"speaker": ["a neighbour"], "words": [9], "share": [0.6], "sentences": [3], "tone": [0.4]})
    frame = frame.assign(low=0.1, high=0.7, verdict="positive")
    assert tone.quoted_most(pd.concat([frame, frame.assign(words=3)])).startswith("A neighbour is quoted most")
    assert tone.tones_in_short(frame) == "A neighbour speaks in a clearly positive tone"
    assert tone.why_unclear(frame) == ""


def test_nothing_in_the_first_half_is_none():
    paragraphs = pd.DataFrame({"words": [9] * 4, "quoted_words": [0, 0, 0, 5]})
    assert quotation.first_quotation(paragraphs).endswith("The first two paragraphs hold none of the quoted words.")


def test_two_equal_speakers_are_not_near_one_voice():
    assert tone.how_evenly(pd.Series({"voice_concentration": 0.5, "speakers": 2})).endswith("by two equal speakers.")


def test_few_sentences_and_no_clear_tone_are_two_things():
    frame = pd.DataFrame({"speaker": ["Ann", "Bo", "Cy"], "sentences": [1, 9, 3], "words": [9, 90, 30]})
    frame = frame.assign(tone=[0.3, 0.0, 0.4], low=[-0.1, -0.1, 0.2], high=[0.7, 0.1, 0.6])
    frame = frame.assign(verdict=["not enough evidence", "not enough evidence", "positive"])
    why = tone.why_unclear(frame)
    assert "Ann has fewer than two sentences" in why and "nine sentences of Bo do not lean clearly either way" in why
    assert tone.tones_in_short(frame) == "Cy speaks in a clearly positive tone; the tone of two others is unclear"
    assert tone.tones_in_short(frame.tail(1)) == "Cy speaks in a clearly positive tone"
    assert tone.tones_in_short(frame.head(2)) == "No speaker’s tone is clear"
    mixed = frame.assign(verdict=["negative", "not enough evidence", "positive"])
    assert (
        tone.tones_in_short(mixed)
        == "Cy speaks in a clearly positive tone, Ann in a probably negative one; the tone of Bo is unclear"
    )
    neutral = frame.assign(verdict=["not enough evidence", "neutral", "positive"])
    assert (
        tone.tones_in_short(neutral)
        == "Cy speaks in a clearly positive tone, Bo in a probably neutral one; the tone of Ann is unclear"
    )

    many = pd.concat([frame.tail(1)] * 5 + [frame.head(1)])
    assert tone.tones_in_short(many).startswith("The tone of five of six speakers is clear or probable: five positive")


def test_a_comparison_of_voices_says_how_much_it_rests_on():
    voices = lambda *rows: pd.DataFrame(rows, columns=["voice", "words", "consensus_grade"])  # noqa: E731
    narration = ("narration", 300, 12.0)
    assert read.voices_compared(voices(narration, ("Ann", 150, 9.0))) == (
        "Ann reads easier than the narration, with 100 words or more."
    )
    assert read.voices_compared(voices(narration, ("Ann", 20, 12.0))) == (
        "Ann does not read easier than the narration, but with only 20 words this is only a hint."
    )
    one_of_three = voices(narration, ("Ann", 150, 9.0), ("Bo", 150, 13.0), ("Cy", 20, 13.0))
    assert read.voices_compared(one_of_three) == (
        "One of three speakers reads easier than the narration, but only Ann and Bo have 100 words."
    )
    assert "narration has only 30 words" in read.voices_compared(voices(("narration", 30, 12.0), ("Ann", 150, 9.0)))
    assert read.voices_compared(voices(narration)).startswith("No speaker is quoted")


def test_even_mentions_are_claimed_only_of_who_is_named_often():
    actors = pd.DataFrame({"actor": ["Europe", "Ann"], "mentions": [3, 2], "spread": [0.9, 0.1]})
    assert named.spread_most_evenly(actors) == "No actor is named more than three times"
    often = pd.DataFrame({"actor": ["Europe", "Ann"], "mentions": [6, 5], "spread": [0.9, 0.9]})
    assert named.spread_most_evenly(often).endswith("Europe and Ann are spread most evenly over the article")


def test_unusual_measures_come_with_what_chance_would_give():
    placed = pd.DataFrame(
        {"measure": [f"m{i}" for i in range(10)], "percentile": [5.0, 95.0, *[50.0] * 7, float("nan")]}
    )
    assert norms.unusual(placed).startswith("Two of nine measures fall outside the middle 80% (1.8 would by chance)")
    assert norms.unusual(placed.iloc[2:4]) == "Nothing unusual: both measures fall in the middle 80%"
    both = norms.unusual(placed[placed["percentile"].lt(10) | placed["percentile"].gt(90)])
    assert both.startswith("Both measures fall outside the middle 80% (0.4 would by chance)")
    assert norms.unusual(placed.tail(1)) == "No measure can be ranked"
    many = norms.unusual(placed.assign(percentile=3.0))
    assert many == "All ten measures fall outside the middle 80% (2.0 would by chance)"  # the plot says which


@pytest.mark.parametrize(
    ("percentile", "expected"),
    [
        (0.0, "Easier to read than any reference article"),
        (0.2, "Easier to read than over 99% of the reference articles"),
        (30.0, "Easier to read than 70% of the reference articles"),
        (50.4, "About as hard to read as the typical reference article"),
        (100.0, "Harder to read than any reference article"),
    ],
)
def test_a_rank_is_told_from_its_nearer_end(percentile, expected):
    assert (
        norms.ranked(pd.Series({"measure": "flesch_kincaid_grade", "value": 9.0, "percentile": percentile})) == expected
    )


def test_differences_from_another_tool_are_counted_where_there_are_any():
    names = ["smog", "lix", "rix"]
    beside = pd.DataFrame({"measure": names, "newsgauge": [1.0, 2.0, float("nan")], "textstat": [1.001, 2.0, 5.0]})
    assert read.beside_another_tool(beside) == "textstat gives the same number for both measures."
    assert read.beside_another_tool(beside.tail(1)) == "There is no score to compare."


def test_rules_are_misjudged_only_outside_their_interval():
    rules = pd.DataFrame(
        [("cue", 9, 0.9, 0.9, 0.7, 1.0), ("pronoun", 4, 0.6, 0.0, 0.0, 0.5), ("speech", 9, 0.5, 1.0, 0.8, 1.0)],
        columns=["group", "n", "confidence", "right", "low", "high"],
    )
    assert checking.misjudged(rules) == (
        "One rule is overconfident: pronoun (0 of 4 right). One rule is more often right than expected: speech (9 of 9 right)."
    )
    assert checking.misjudged(rules.head(1)).startswith("No rule is clearly right more often")


def test_a_finding_survives_only_where_both_intervals_leave_zero_out():
    gap = {"value": "direct", "group": "a minus b", "naive_low": 0.1, "naive_high": 0.2, "low": 0.05, "high": 0.2}
    assert correction.survives(pd.Series(gap)) == "The difference survives."
    assert correction.what_survives(pd.DataFrame([gap])).endswith("direct still clear")
    assert correction.what_survives(pd.DataFrame([gap | {"naive_low": -1, "low": -1}])).endswith(
        "no difference is clear"
    )
    slopes = pd.DataFrame([{"value": "direct", "corrected": -0.01, "low": -0.02, "high": -0.001}])
    assert correction.what_changes(slopes) == "Clear change in a month: direct −1.0 points"


def test_doubt_is_ranked_only_with_its_intervals():
    cues = pd.DataFrame(
        [("media", 0.08, 0.02, 0.12), ("business", 0.04, 0.01, 0.05)], columns=["value", "share", "low", "high"]
    )
    assert spoken.doubted_most(cues).endswith("but intervals overlap")
    assert not spoken.doubted_most(cues.assign(low=[0.06, 0.01])).endswith("overlap")


def test_a_very_short_article_is_ranked_by_length_and_quotation_only():
    articles = measure("The mill closed on Monday. “It is sad,” said Ann Lahti.").articles
    assert set(norms.worth_ranking(place(articles), articles.iloc[0])["measure"]) == {"words", "quote_density"}


def test_numbers_that_a_table_shows_alike_are_the_same():
    beside = pd.DataFrame({"measure": ["smog", "lix"], "newsgauge": [13.26, 7.5], "textstat": [13.28, 7.6]})
    assert read.beside_another_tool(beside).startswith("textstat gives the same number for one of two measures")


@pytest.mark.parametrize(("words", "sentences", "told"), [(40, 3, "Below 100 words"), (500, 14, "SMOG"), (900, 40, "")])
def test_grades_come_with_what_limits_them(words, sentences, told):
    care = read.take_care(pd.Series({"reason": None, "words": words, "sentences": sentences}))
    assert care.startswith(told) and bool(care) == bool(told)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], ""),
        ([100, 900], ""),
        ([0, 900], ""),
        ([99], "this article has fewer."),
        ([42, 900], "one of these articles has fewer."),
        ([42, 45], "two of these articles have fewer."),
    ],
)
def test_grades_of_few_words_are_counted(words, told):
    said = read.too_few_words(pd.Series(words, dtype="int64"))
    assert said.endswith(told) and bool(said) == bool(told)


def test_who_is_reported_counts_as_speaking():
    actors = measure("Ann Lahti met Jo Berg. Lahti said that the mill would close.").actors
    assert named.never_quoted(actors) == "One person is named but neither quoted nor reported: Jo Berg."


@pytest.mark.parametrize(("value", "told"), [("she", "is called she"), ("he", "is not called she")])
def test_one_source_with_a_pronoun_is_no_share(value, told):
    rows = pd.DataFrame([(value, 1, 1.0, None, None)], columns=["value", "total", "share", "low", "high"])
    assert spoken.called_she(rows) == f"The only source called he, she or they {told}."
