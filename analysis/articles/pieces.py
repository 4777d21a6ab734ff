"""Frames of any length as frames of one length."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd


def rechunked(frames: Iterator[pd.DataFrame], chunk: int) -> Iterator[pd.DataFrame]:
    """The same rows in frames of exactly `chunk` rows, the last one shorter."""
    waiting: list[pd.DataFrame] = []
    for frame in frames:
        waiting.append(frame)
        while sum(map(len, waiting)) >= chunk:
            whole = pd.concat(waiting, ignore_index=True) if len(waiting) > 1 else waiting[0].reset_index(drop=True)
            yield whole.iloc[:chunk].reset_index(drop=True)
            waiting = [whole.iloc[chunk:]] if len(whole) > chunk else []
    if waiting:
        yield pd.concat(waiting, ignore_index=True)
