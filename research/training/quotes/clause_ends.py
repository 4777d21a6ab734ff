"""Make analysis/quotes/models/clause_ends.json: weights that choose where a reported clause ends.

    python research/training/quotes/clause_ends.py polnear.jsonl [--judge]

polnear.jsonl holds articles, one per line, with `id`, `text` and `quotes` (start, end). Each clause that the rules
find to begin where an annotated one does is an example: among the places where it may end, those of the annotated
end are right, closing marks aside. A conditional logit model learns from them as in phrase_edges.py, with features
made of word classes, lengths, quotation and common conjunctions alone, so that the weights hold no word of the
corpus. Deterministic. Needs numpy and scipy. A quarter of the articles, by a hash of their ids, is held out;
--judge prints the figures on it and on five folds of the rest, and leaves the resource as it is.
"""

import argparse
import json
import zlib

from phrase_edges import Example, fit, judged

from analysis._package import PACKAGE
from analysis.quotes.attribution import attributions
from analysis.quotes.contents import rough_contents, sentence_end
from analysis.quotes.items import Items, Sentence
from analysis.quotes.models import clause_ends
from analysis.text.document import parse

OUT = PACKAGE / "quotes" / "models" / "clause_ends.json"
PENALTY = 3.0  # of squared weights, chosen by the folds
EDGE = " \t\n\xa0.,;:…-–—“”\"'‘’`"


def bare(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without marks and white space at its edges, and without a leading "that"."""
    while end > start and text[end - 1] in EDGE:
        end -= 1
    while start < end and text[start] in EDGE:
        start += 1
    return (start + 5, end) if text[start : start + 5] == "that " else (start, end)


def examples(article: dict) -> list[Example]:
    text, found = article["text"], []
    items = Items(parse(text))
    ends: dict[int, int] = {}
    for quote in article["quotes"]:
        start, end = bare(text, quote["start"], quote["end"])
        ends[start] = max(end, ends.get(start, 0))
    for (lo, hi), reports in zip(items.sentences, attributions(items)[1], strict=True):
        sentence = Sentence(items, lo, hi)
        kept, end = rough_contents(sentence, reports), sentence_end(sentence)
        starts = [content.start for content in kept] + [end]
        for start, stop, report in kept:
            wanted = ends.get(bare(text, *items.span(start, stop))[0])
            limit = min(s for s in starts if s > start)
            if wanted is None or stop > limit:
                continue
            manner = clause_ends.introduced(items, start, report)
            places = clause_ends.candidates(items, start, stop, limit)
            clause = clause_ends.Clause(items, start, stop, limit, manner)
            features = [clause_ends.features(clause, x) for x in places]
            right = [bare(text, *items.span(start, x))[1] == wanted for x in places]
            found.append(Example(article["id"], features, right))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles")
    parser.add_argument("--judge", action="store_true")
    asked = parser.parse_args()
    with open(asked.articles, encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    if not asked.judge:
        articles = [a for a in articles if zlib.crc32(a["id"].encode()) % 4]
    found = [example for article in articles for example in examples(article)]
    if asked.judge:
        judged(found, "clause ends", PENALTY)
        return
    made = {
        "LICENSE": "MIT (figures only, no words but common conjunctions)",
        "SOURCE": "the reported clauses annotated in PolNeAR (Newell, Margolin and Ruths 2018), development part",
        "SCRIPT": "research/training/quotes/clause_ends.py",
        "weights": fit(found, PENALTY),
    }
    OUT.write_text(json.dumps(made, indent=0, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
