"""Quotations with their true tone, a machine that errs, and coders who do not: for tests of corrected figures."""

import numpy as np
import pandas as pd


def corpus(articles=120, seed=0, size=6):
    """Quotations whose tone a machine gets wrong in a third of the cases, negative ones most; tone runs in articles."""
    rng = np.random.default_rng(seed)
    article = np.repeat(np.arange(articles), rng.integers(1, size, articles))
    leaning = rng.normal(0, 0.7, articles)[article] + rng.normal(0, 1, len(article))
    truth = np.select([leaning < -0.3, leaning > 0.6], ["negative", "positive"], "neutral")
    wrong = rng.random(len(article)) < np.where(truth == "negative", 0.5, 0.2)
    said = np.where(wrong, rng.choice(["neutral", "positive"], len(article)), truth)
    return pd.DataFrame(
        {
            "doc_id": [f"d{a}" for a in article],
            "start": np.arange(len(article)) * 50,
            "end": np.arange(len(article)) * 50 + 40,
            "kind": np.where(rng.random(len(article)) < 0.2, "mixed", "direct"),
            "tone": said,
            "truth": truth,
            "outlet": np.where(article % 3, "Herald", "Post"),
            "date": pd.Timestamp("2024-01-01") + pd.to_timedelta(article * 5, unit="D"),
        }
    )


def coders(quotes, n, seed=0, by=None, column="truth"):
    """A sheet with the true answer for a random sample."""
    rng = np.random.default_rng(seed)
    groups = quotes.groupby(by) if by else [("", quotes)]
    drawn = [part.iloc[rng.choice(len(part), min(n, len(part)), replace=False)] for _, part in groups]
    sheets = [
        d.assign(probability=len(d) / len(part), stratum=str(name))
        for d, (name, part) in zip(drawn, groups, strict=True)
    ]
    sheet = pd.concat(sheets)
    return sheet[["doc_id", "start", "end", "probability", "stratum"]].assign(tone=sheet[column].to_numpy())


def row(estimates, what="share", value="negative", group="all"):
    wanted = (estimates["what"] == what) & (estimates["group"] == group)
    if value:
        wanted &= estimates["value"] == value
    return estimates[wanted].iloc[0]
