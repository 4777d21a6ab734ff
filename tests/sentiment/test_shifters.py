"""What a negation, a phrase, a fall or an end does to the words beside it, and names that look like words of tone."""

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

import analysis.sentiment.phrases as phrases
from analysis.sentiment.tone_scores import tone, tone_words
from analysis.sentiment.uncertainty import interval, verdict
from analysis.sentiment.vader import is_name


def label(text, **how):
    return tone(text, **how)["label"][0]


def test_examples():
    assert doctest.testmod(phrases).failed == 0


@pytest.mark.parametrize(
    "text",
    [
        "The answer wasnt kind.",
        "They werent pleased with the room.",
        "We dont trust the council.",
        "The reply was nowhere near satisfactory.",
        "The trial was anything but fair.",
        "The tour was less than pleasant.",
        "The mayor is no longer popular.",
        "The concert was hardly a success.",
        "None of it was enjoyable.",
        "Neither the soup nor the fish was good.",
        "It won’t be easy or pleasant.",
        "So much for a great summer.",
        "The offer is too good to be true.",
        "Few were happy with the new timetable.",
        "The play fell short of brilliant.",
        "I dont think it is a good plan.",
        "Fat chance of success.",
        "They ran out of luck.",
        "There is little hope.",
        "The minister shouldnt be proud.",
    ],
)
def test_what_is_denied_is_not_positive(text):
    assert label(text) != "positive"


@pytest.mark.parametrize(
    "text",
    [
        "There is no doubt that it was a wonderful evening.",
        "It was nothing short of brilliant.",
        "Without question, a superb performance.",
        "Not only is it beautiful, it is also generous.",
        "A few good friends sang happily.",
        "He lost, but the best player won.",
        "The lost treasure is beautiful.",
    ],
)
def test_what_only_looks_denied_stays_positive(text):
    assert label(text) == "positive"


@pytest.mark.parametrize(
    "text",
    [
        "Burglaries dropped by a third.",
        "Fears of a recession eased on Tuesday.",
        "Deaths from malaria have halved.",
        "The number of injuries fell.",
        "The new law cut poverty and homelessness.",
        "Infant mortality has been slashed.",
        "The vaccine prevents disease.",
        "A drop in violent crime surprised Jo Berg.",
        "An end to the famine is near.",
        "The jury cleared Roe of fraud.",
        "Lahti recovered from cancer.",
        "The crew was rescued from the fire.",
        "The charges against Roe were dropped.",
        "The siege was lifted.",
        "The panic died down.",
        "The war is over.",
        "Pollution sank to its lowest level.",
        "Corruption is declining.",
        "The strike ended in June.",
        "Crime is at a record low.",
        "The number of homeless people fell.",
        "Fewer victims were counted.",
        "The debt was cancelled.",
        "Infant deaths have dropped dramatically.",
        "Burglary rates tumbled to a twenty-year low.",
        "Racism is on the wane.",
        "The leak was plugged.",
        "Nobody died in the fire.",
        "The murder rate dropped.",
        "Burglary figures have fallen.",
        "Poverty levels declined.",
        "The hostages were freed.",
        "Soldiers rescued forty captives.",
        "The drought is behind us.",
        "The firm narrowed its losses.",
        "The panic was short-lived.",
        "Fears of a flood in the lower part of town have eased.",
        "Hunger has virtually vanished.",
        "Truancy dropped by a third.",
        "Absenteeism is down.",
        "The wine was not poisoned.",
        "The house had never been robbed.",
        "The driver was not badly hurt.",
        "The roof has not been damaged.",
    ],
)
def test_what_is_bad_and_falls_or_ends_is_not_negative(text):
    assert label(text) != "negative"


@pytest.mark.parametrize(
    "text",
    [
        "Crime rose sharply.",
        "Deaths soared to a record high.",
        "Crime did not fall.",
        "Confidence fell.",
        "Trust in the police has fallen.",
        "The economy shrank.",
        "Donations dried up.",
        "Inflation jumped.",
        "Hopes of a rescue faded.",
        "Support for the plan has slumped.",
        "Public trust in the court eroded.",
        "Lies must stop.",
        "The strike ended in violence.",
        "The injured enemy fell in tears.",
        "Approval ratings slumped.",
        "The success rate dropped.",
        "Hope is gone.",
        "Peace is over.",
        "Less joy and less freedom.",
        "Her hopes were dashed.",
        "The frost ruined their hopes.",
        "The verdict crushed her optimism.",
        "The children were robbed of their happiness.",
        "The war robbed the town of hope and confidence.",
        "The fire stripped the family of its dignity.",
        "Their joy was short-lived.",
        "The beautiful friendship ended.",
        "The quarrel ended a beautiful friendship.",
        "It is the end of a happy alliance.",
        "The peace talks collapsed.",
        "Peace efforts crumbled.",
        "The aid programme was cut.",
        "Trust in the council withered.",
        "Hope has all but vanished.",
        "The town lost its finest doctor.",
        "They are losing their best teachers.",
        "She lost her lovely home.",
        "The bank was not only attacked but robbed.",
    ],
)
def test_what_is_bad_and_grows_and_what_is_good_and_falls_is_negative(text):
    assert label(text) == "negative"


@pytest.mark.parametrize(
    "text",
    ["Night fell.", "Snow fell on the hills.", "Rain fell in Oslo.", "The room fell silent."],
)
def test_what_falls_only_in_words_has_no_tone(text):
    assert label(text) == "neutral"


def test_praise_is_lost_with_what_it_praises_and_talks_that_end_are_no_loss():
    adds = dict(_adds("The quarrel ended a beautiful friendship."))
    assert adds["beautiful"] < 0 and adds["friendship"] < 0
    assert dict(_adds("The peace talks ended on Monday."))["peace"] > 0


def _adds(text):
    return [(text[start:end], weight) for start, end, weight in tone_words(text)]


@pytest.mark.parametrize(
    "text, word",
    [
        ("Its timing stinks, as does the rise.", "stinks"),
        ("Despite an increase, the mood is awful.", "awful"),
        ("He cut salaries, insulted a rival and left.", "insulted"),
        ("They reduced output despite the horrible cost.", "horrible"),
    ],
)
def test_what_only_stands_nearby_keeps_its_weight(text, word):
    adds = {text[start:end]: weight for start, end, weight in tone_words(text)}
    assert adds[word] < 0


def test_the_word_that_falls_is_shown_with_the_weight_it_has_there():
    (start, end, weight), *others = tone_words("Crime fell sharply.")
    assert (start, end) == (0, 5) and weight > 0 and not others
    (start, end, weight), *_ = tone_words("They support it. Support collapsed.")
    assert weight > 0 > tone_words("They support it. Support collapsed.")[1][2]


@pytest.mark.parametrize(
    "text",
    [
        "Death Valley is in California.",
        "Hope said the meeting is on Monday.",
        "Hell is a town in Norway.",
        "Smiley wrote to Lahti on Tuesday.",
        "Save the Tiger is a film by Roe.",
        "Write to hate.crime@police.gov today.",
        "Bad Homburg is a town in Hesse.",
        "War and Peace is a novel by Tolstoy.",
        "Mr Savage lives in Paradise Road.",
        "The charity Help the Aged is in London.",
        "Roe wrote to jo@happy-days.org on Monday.",
        "It is on horrible-news.com, Roe said.",
        "The site murder.bad.example.com has the list.",
    ],
)
def test_names_and_addresses_carry_no_tone(text):
    assert label(text) == "neutral"


WORDS = "crime fell rose support collapsed not a few good bad plan war ended trust hardly of . ! Hope the was cut or".split()


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=15).map(" ".join))
def test_no_label_is_at_odds_with_its_number(text):
    row = tone(text).iloc[0]
    assert not (row["label"] == "positive" and row["tone"] < 0 or row["label"] == "negative" and row["tone"] > 0)


@pytest.mark.parametrize("text", ["You can't beat this park.", "It isn't bad.", "We can't wait.", "THEY CAN'T WAIT"])
def test_phrases_are_known_with_either_apostrophe(text):
    straight, curly = tone([text, text.replace("'", "’")])["tone"]
    assert straight == curly > 0


def test_vader_sees_the_negation_behind_a_typographic_apostrophe():
    curly, straight = tone(["The plan isn’t good.", "The plan isn't good."], method="vader")["tone"]
    assert curly == straight < 0


def test_the_tone_of_a_document_is_the_mean_over_its_sentences():
    sentences = ["Ann Lahti praised the wonderful harbour.", "The cruel storm killed a sailor.", "It rained on Monday."]
    once, often = " ".join(sentences), " ".join(sentences * 20)
    assert tone(often)["tone"][0] == pytest.approx(tone(sentences)["tone"].mean())
    assert tone(once)["tone"][0] != pytest.approx(tone(sentences)["tone"].mean())


def test_neutral_is_a_finding_and_too_little_is_none():
    assert [verdict(0.0, n) for n in (1, 2, 40)] == ["not enough evidence"] * 2 + ["neutral"]
    assert verdict(0.3, 40) == "positive" and verdict(-0.3, 40) == "negative"
    low, high = interval(0.0, 40)
    assert high - low < 2 * 0.12, "where it says neutral, the interval lies among what raters call so"


@pytest.mark.parametrize(
    "text",
    [
        "The vet found no sign of rabies and no infection.",
        "The coach had no fever and no cough.",
        "Divers saw no trace of poison in the well.",
        "There is no evidence of fraud in the books of the choir.",
        "The judge dropped the fraud charge against the cook.",
        "The mayor lifted the cruel curfew on Friday.",
        "The ban on boys at the sewing club in Turku has been lifted.",
    ],
)
def test_what_is_not_found_or_taken_off_is_not_negative(text):
    assert label(text) != "negative"


@pytest.mark.parametrize(
    "text",
    [
        "The fraud charges worried the cook.",
        "They dropped the bomb on the town.",
        "The rabies infection spread.",
        "They have no faith in the mayor.",
    ],
)
def test_what_is_there_or_falls_on_people_stays_negative(text):
    assert label(text) == "negative"


@pytest.mark.parametrize(
    ("text", "is_named"),
    [
        ("Hope, a town in Norland, has two schools.", True),
        ("Paradise, a small village by the sea, has a shop.", True),
        ("Hell, a hamlet, is cold.", True),
        ("Hope a cure is found.", False),
        ("Love, a gift to all, is rare.", False),
        ("Hope in a town is rare.", False),
    ],
)
def test_places_called_like_good_or_bad_things_before_what_they_are(text, is_named):
    words = [word.strip(",.") for word in text.split()]
    assert is_name([*words, "."], 0) == is_named
