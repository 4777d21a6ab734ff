"""Make analysis/quotes/models/clause_ends.json: weights that choose where a reported clause ends.

    python research/training/quotes/clause_ends.py polnear.jsonl [--judge]

polnear.jsonl holds articles, one per line, with `id`, `text` and `quotes` (start, end). Each clause that the rules
find to begin where an annotated one does is an example: among the places where it may end, those of the annotated
end are right, closing marks aside. A conditional logit model learns from them as in phrase_edges.py, with features
made of word classes, lengths, quotation and common joining words alone, so that the weights hold no word of the
corpus. Deterministic. Needs numpy and scipy. A quarter of the articles, by a hash of their ids, is held out;
--judge prints the figures on it and on the publishers of the rest, each left out in turn, and leaves the resource as
it is.
"""

import argparse
import json

from phrase_edges import Example, fit, judged
from polnear import Article, articles, held_out

from analysis._package import PACKAGE
from analysis.quotes.clauses.contents import rough_contents, sentence_end
from analysis.quotes.marked.attribution import attributions
from analysis.quotes.models import clause_ends
from analysis.quotes.words.items import Items, Sentence

OUT = PACKAGE / "quotes" / "models" / "clause_ends.json"
PENALTY = 10.0  # of squared weights, chosen by leaving publishers out
EDGE = " \t\n\xa0.,;:…-–—“”\"'‘’`"


def bare(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without marks and white space at its edges, and without a leading "that"."""
    while end > start and text[end - 1] in EDGE:
        end -= 1
    while start < end and text[start] in EDGE:
        start += 1
    return (start + 5, end) if text[start : start + 5] == "that " else (start, end)


def examples(article: Article) -> list[Example]:
    text, found = article.document.text, []
    items = Items(article.document)
    ends: dict[int, int] = {}
    for quote in article.quotes:
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
            clause = clause_ends.clause_of(items, start, stop, report, limit)
            places = clause_ends.candidates(clause)
            features = [clause_ends.features(clause, x) for x in places]
            right = [bare(text, *items.span(start, x))[1] == wanted for x in places]
            found.append(Example(article.name, features, right))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles")
    parser.add_argument("--judge", action="store_true")
    asked = parser.parse_args()
    given = [article for article in articles(asked.articles) if asked.judge or not held_out(article.name)]
    found = [example for article in given for example in examples(article)]
    if asked.judge:
        judged(found, "clause ends", PENALTY)
        return
    made = {
        "LICENSE": "MIT (figures only, no words but common ones that join)",
        "SOURCE": "the reported clauses annotated in PolNeAR (Newell, Margolin and Ruths 2018), development part",
        "SCRIPT": "research/training/quotes/clause_ends.py",
        "weights": fit(found, PENALTY),
    }
    OUT.write_text(json.dumps(made, indent=0, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
