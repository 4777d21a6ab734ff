"""Colours: the same for the same speakers, the strongest for those who say most."""

from analysis.display.palette import GREY, speaker_colours


def test_colours_go_to_those_who_say_most_and_are_stable():
    names = [f"Speaker {i}" for i in range(9)]
    colours = speaker_colours([*names, None], [*range(9), 100])
    assert colours["Speaker 8"] == "#0072b2"
    assert [colours[name] for name in names[:2]] == [GREY, GREY] and colours["speaker unknown"] == GREY
    assert len(set(colours.values())) == 8
