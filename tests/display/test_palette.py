"""Colours: the same for the same speakers, the strongest for those who say most."""

from analysis import measure
from analysis.display.palette import GREY, NEGATIVE, POSITIVE, SPEAKERS, speaker_colours


def test_colours_go_to_those_who_say_most_and_are_stable():
    names = [f"Speaker {i}" for i in range(9)]
    colours = speaker_colours([*names, None], [*range(9), 100])
    assert colours["Speaker 8"] == "#0072b2"
    assert [colours[name] for name in names[:2]] == [GREY, GREY] and colours["speaker unknown"] == GREY
    assert len(set(colours.values())) == 8


def test_a_speaker_has_one_colour_whatever_table_a_page_has():
    text = (
        "Ann Lee said that it was late. “We go now,” Bo Ray said. “We stay here,” Ann Lee said. Cy Roe said it rained."
    )
    tables = measure(text)
    by_quotes = speaker_colours(tables.quotes["speaker"], tables.quotes["quoted_words"])
    by_speakers = speaker_colours(tables.speakers["speaker"], tables.speakers["words"])
    assert list(by_quotes) == ["Bo Ray", "Ann Lee", "Cy Roe"]  # of two who say as much, the one quoted first
    assert {name: by_quotes[name] for name in by_speakers} == by_speakers


def test_words_of_tone_look_like_no_speaker():
    assert not {POSITIVE, NEGATIVE} & set(SPEAKERS)
