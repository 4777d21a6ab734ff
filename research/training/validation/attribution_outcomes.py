"""Make data/gold/attributions.csv: the confidence of each attribution in held-out articles, and whether it is right.

    python research/training/validation/attribution_outcomes.py polnear.jsonl pronouns.jsonl [more_pronouns.jsonl ...]
        > data/gold/attributions.csv

The files are those of research/training/quotes/confidence.py. An eighth of the articles, by a hash of their ids, is
held out: nobody who wrote rules saw them, and no weight was learned from them. These are judged. A quotation counts
when the machine's span shares four fifths with the annotator's and the machine names a speaker. It is right when the
words for the speaker overlap those of the annotator, or a name is the same. Where the annotator has only "he" or "she",
the pronoun files (id, start, end, speaker_name) say who that is, and only the last name is right. Descriptions ("the
firm") are left out, since nobody has labelled whom they mean. The output holds figures only: the article as a number,
the rule, the confidence and whether it was right.
"""

import csv
import json
import re
import sys
from zlib import crc32

from analysis import extract_quotes
from analysis.quotes.models.confidence import DEFINITE

HELD_OUT = 4  # remainder of the hash by eight


def read(path):
    """The articles, or passages of articles, that are held out."""
    with open(path, encoding="utf-8") as lines:
        return [row for row in map(json.loads, lines) if crc32(row["id"].encode()) % 8 == HELD_OUT]


def overlap(a, b, c, d):
    return max(0, min(b, d) - max(a, c)) / max(b - a, d - c, 1)


def words(text):
    return {word.lower() for word in re.findall(r"\w+", text or "")}


def is_right(row, speaker, name, text) -> bool | None:
    """Whether the machine's speaker is the annotator's: the same words of the text, or the same name.

    None for a pronoun if nobody has labelled who it is, and for a description.
    """
    if not speaker:
        return False
    said = text[speaker["start"] : speaker["end"]]
    if said.lower() in ("he", "she"):
        return words(name.split()[-1]) <= words(row.speaker) if name else None
    if said.split()[0].lower() in DEFINITE and said[1:].islower():
        return None
    if row.speaker_start < speaker["end"] and row.speaker_end > speaker["start"]:
        return True
    return bool(words(" ".join(re.findall(r"\b[A-Z]\w+", said))) & words(row.speaker))


def outcomes(article, names):
    """(how, confidence, right) of each quotation that annotator and machine both found."""
    quotes = list(extract_quotes(article["text"]).itertuples())
    for gold in article["quotes"]:
        span = (gold["start"], gold["end"])
        best = max(quotes, key=lambda q: overlap(q.start, q.end, *span), default=None)
        if best is not None and overlap(best.start, best.end, *span) >= 0.8 and isinstance(best.speaker, str):
            right = is_right(best, gold["speaker"], names.get((article["id"], *span)), article["text"])
            if right is not None:
                yield best.rule, round(best.confidence, 3), right


def main(path, *labelled):
    names = {
        (label["id"], label["start"], label["end"]): label["speaker_name"] for file in labelled for label in read(file)
    }
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["doc_id", "rule", "confidence", "right"])
    for number, article in enumerate(read(path), start=1):
        out.writerows((number, *outcome) for outcome in outcomes(article, names))


if __name__ == "__main__":
    main(*sys.argv[1:])
