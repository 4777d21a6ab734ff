"""Every plot: a frame in, the axes out."""

from analysis.plots.actors import plot_actors, plot_mentions, plot_who_names_whom
from analysis.plots.articles import plot_readability, plot_sentences, plot_structure
from analysis.plots.corpus import plot_comparison, plot_side_by_side
from analysis.plots.norms import plot_norms, plot_percentiles
from analysis.plots.over_time import plot_over_time
from analysis.plots.panels import plot_panels
from analysis.plots.sources import plot_cue_shares, plot_source_shares
from analysis.plots.speakers import plot_quote_density, plot_speakers, plot_voices_readability
from analysis.plots.speaking import plot_who_speaks
from analysis.plots.tone import plot_tone
from analysis.plots.unusual import plot_unusual
from analysis.plots.validation import plot_calibration, plot_corrected, plot_reliability

__all__ = [
    "plot_structure",
    "plot_sentences",
    "plot_readability",
    "plot_voices_readability",
    "plot_quote_density",
    "plot_speakers",
    "plot_tone",
    "plot_actors",
    "plot_mentions",
    "plot_who_names_whom",
    "plot_norms",
    "plot_percentiles",
    "plot_comparison",
    "plot_panels",
    "plot_who_speaks",
    "plot_unusual",
    "plot_over_time",
    "plot_side_by_side",
    "plot_source_shares",
    "plot_cue_shares",
    "plot_reliability",
    "plot_calibration",
    "plot_corrected",
]
