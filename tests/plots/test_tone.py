"""Tone is drawn with what it rests on."""

from plotted import shown, speakers

from analysis import plots


def test_tone_never_stands_without_its_numbers_and_interval():
    ax = plots.plot_tone(speakers(["Ann Lee", "Bo Ray"]))
    rows = [tick.get_text() for tick in ax.get_yticklabels()]
    assert rows == ["Bo Ray\n3 sentences", "Ann Lee\n2 sentences"]
    lines = [path.vertices[:, 0].tolist() for c in ax.collections for path in c.get_paths()]
    assert lines == [[0.3, 0.9], [-0.9, -0.3]]
    assert {"negative", "not enough\nevidence"} <= set(shown(ax))
