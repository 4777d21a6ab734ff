"""Small tables that plots draw, and what a reader sees of a plot."""

import matplotlib
import numpy as np
import pandas as pd

from analysis import schema
from analysis.corpus.comparison import over_time
from analysis.corpus.norms import make_norms, place

matplotlib.use("Agg")

TEXT = "Rates Rise\n\n“We must act,” Ann Lee said. Markets fell.\n\nBo Ray said that it was late."


LONG = "The Office of the Deputy Assistant Commissioner for Harbours, Lighthouses, Fisheries and Coastal Affairs"


def quotes():
    start, late = TEXT.index("We must"), TEXT.index("it was late")
    rows = [
        ("a", 1, start, start + 12, "We must act,", "direct", "Ann Lee", 3, 3),
        ("a", 2, late, late + 11, "it was late", "indirect", "Bo Ray", 3, 0),
    ]
    names = ["doc_id", "quote_id", "start", "end", "text", "kind", "speaker", "words", "quoted_words"]
    return pd.DataFrame(rows, columns=names).assign(verbatim=[f"{start}:{start + 12}", ""])


def speakers(names, doc="a"):
    n = len(names)
    return pd.DataFrame(
        {
            "doc_id": doc, "speaker": names, "quotes": range(1, n + 1), "sentences": range(2, n + 2),
            "words": [10 * (i + 1) for i in range(n)], "tone": np.linspace(-0.6, 0.6, n),
            "low": np.linspace(-0.9, 0.3, n), "high": np.linspace(-0.3, 0.9, n),
            "verdict": ["negative"] + ["not enough evidence"] * (n - 1),
        }
    )  # fmt: skip


def actors():
    rows = [
        ("a", "Ann Lee", "person", 5, 2),
        ("a", "Harbour Board", "organisation", 3, 0),
        ("a", LONG, "organisation", 1, 0),
    ]
    return pd.DataFrame(rows, columns=["doc_id", "actor", "kind", "mentions", "quotes"])


def scores(n=1):
    return pd.DataFrame([{"doc_id": str(i), **{m: 8.0 + i + k for k, m in enumerate(schema.SCORES)}} for i in range(n)])


def voices():
    return pd.DataFrame(
        {"doc_id": "a", "voice": ["Ann Lee", "narration", "whole"], "words": [12, 200, 212],
         "consensus_grade": [np.nan, 12.0, 11.0]}
    )  # fmt: skip


def density():
    return pd.DataFrame({"doc_id": "a", "kind": "paragraph", "words": [10, 30], "quoted_words": [5, 0]})


def naming():
    return pd.DataFrame({"doc_id": "a", "speaker": ["Ann Lee", None], "actor": ["Bo Ray", LONG], "mentions": [2, 1]})


def shown(ax):
    """Every text in the figure of these axes."""
    ax.figure.draw_without_rendering()
    return [
        text.get_text() for text in ax.figure.findobj(matplotlib.text.Text) if text.get_text() and text.get_visible()
    ]


def summary():
    return pd.DataFrame(
        {"measure": "flesch_kincaid_grade", "outlet": ["Mercury", LONG, "Post"], "n": [40, 4, 9],
         "mean": [10.0, 12.0, 11.0], "low": [9.0, np.nan, 10.5], "high": [11.0, np.nan, 11.5]}
    )  # fmt: skip


def sixty():
    frame = pd.DataFrame({"doc_id": [f"d{i}" for i in range(60)], "quotes": [i % 9 for i in range(60)]})
    return frame.assign(quote_density=np.linspace(0, 0.6, 60))


def placed(n=1):
    return place(sixty().head(n), make_norms(sixty()))


def series(by=None):
    days = pd.to_datetime(["2024-01-03", "2024-01-20", "2024-03-05", "2024-03-06"])
    frame = pd.DataFrame({"date": days, "grade": [9.0, 10.0, 11.0, 12.0], "outlet": [LONG, LONG, "Post", "Mercury"]})
    return over_time(frame, "grade", every="month", by=by, draws=20)


def two_articles():
    rows = [
        ("mercury-2024-01-31-harbour-closed", "Ann Lee", 5),
        ("post-2024-02-01", "Lee", 2),
        ("post-2024-02-01", LONG, 1),
    ]
    return pd.DataFrame(rows, columns=["doc_id", "actor", "mentions"])


def reliability():
    rows = [(label, m, 0.7, 0.6, 0.8, 50) for label in ("negative", LONG) for m in ("precision", "recall", "f1")]
    return pd.DataFrame(rows, columns=["label", "measure", "value", "low", "high", "n"])


def estimates():
    rows = [
        ("tone", "share", label, "all", 900, 120, 0.4, 0.38, 0.42, corrected, low, high, 340)
        for label, corrected, low, high in (("negative", 0.33, 0.28, 0.38), (LONG, np.nan, np.nan, np.nan))
    ]
    return schema.frame("estimates", rows)


def shares(n=2, groups=()):
    rows = [(f"role {k}", 12, 10 - k, 0.5 - 0.1 * k, 0.3, 0.6) for k in range(n)]
    table = pd.DataFrame(rows, columns=["value", "n", "total", "share", "low", "high"])
    return pd.concat([table.assign(outlet=g) for g in groups])[["outlet", *table.columns]] if groups else table
