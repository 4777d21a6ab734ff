"""Plots of norms: where an article ranks."""

from plotted import placed, shown, sixty

from analysis import measure, place, plots
from analysis.corpus.norms import make_norms


def test_the_whole_distribution_is_a_hundred_dots_with_the_article_in_it():
    ax = plots.plot_norms(placed(), measure="quotes", norms=make_norms(sixty()))
    dots = next(line for line in ax.lines if line.get_marker() == "o")
    assert len(dots.get_xdata()) == 100
    row = placed().set_index("measure").loc["quotes"]
    assert f"this article {row['value']:.0f}\npercentile {row['percentile']:.0f}" in shown(ax)


def test_percentiles_write_value_and_median():
    texts = shown(plots.plot_percentiles(placed()))
    assert "0\n(median 4)" in texts and "quoted share" in texts


def test_a_share_is_written_in_percent():
    ax = plots.plot_norms(place(measure("“It rains,” said Ann Lahti. She left.").articles), measure="quote_density")
    assert any(text.startswith("this article 29%") for text in shown(ax))
    assert all(label.get_text().endswith("%") for label in ax.get_xticklabels())
