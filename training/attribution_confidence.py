"""Make analysis/resources/attribution_confidence.txt: how often each rule of attribution finds the right speaker.

Run: python training/attribution_confidence.py polnear.jsonl pronouns.jsonl [more_pronouns.jsonl ...] > analysis/resources/attribution_confidence.txt

polnear.jsonl holds articles, one a line, with `text` and `quotes` (start, end, speaker with start and end); the others
hold passages spoken by he or she (id, start, end, speaker_name). An attribution is right when the words given for the
speaker overlap those of the annotator. Only figures leave these data: counts of right and wrong attributions by rule,
drawn towards the mean of all rules by ten observations. Passages said by he or she are right only if the name is, so
their figure is the rule's times that of the pronouns.
"""

import json
import re
import sys
from collections import Counter

from analysis.actors import find_mentions
from analysis.quotes import find_quotes
from analysis.text import parse

PRIOR = 10  # observations at the mean of all rules
UNLABELLED = {"transcript": "colon", "post": "signature"}  # rules these data have no cases of: the figure of the nearest

HEADER = """\
# LICENSE: MIT (figures only)
# SOURCE: share of right speakers on the development part of PolNeAR (Newell, Margolin and Ruths 2018)
# SCRIPT: training/attribution_confidence.py
# rule, share right, cases"""


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def quotations(text):
    document = parse(text)
    return find_quotes(document, find_mentions(document))


def overlap(a, b, c, d):
    return max(0, min(b, d) - max(a, c)) / max(b - a, d - c, 1)


def by_rule(articles, found):
    right, cases = Counter(), Counter()
    for article in articles:
        for gold in article["quotes"]:
            best = max(found[article["id"]], key=lambda q: overlap(q.start, q.end, gold["start"], gold["end"]), default=None)
            if best is None or overlap(best.start, best.end, gold["start"], gold["end"]) < 0.8 or best.how is None:
                continue
            speaker = gold["speaker"]
            cases[best.how] += 1
            right[best.how] += bool(speaker) and best.speaker_start < speaker["end"] and best.speaker_end > speaker["start"]
            if speaker and not (best.speaker_start < speaker["end"] and best.speaker_end > speaker["start"]):
                # another mention of the same name is as good
                words = {w.lower() for w in re.findall(r"\w+", article["text"][speaker["start"] : speaker["end"]]) if w[0].isupper()}
                right[best.how] += bool(words & {w.lower() for w in re.findall(r"\w+", best.speaker or "")})
    return right, cases


def pronouns(labels, found):
    right = 0
    for label in labels:
        best = max(found[label["id"]], key=lambda q: overlap(q.start, q.end, label["start"], label["end"]), default=None)
        if best is not None and best.speaker:
            right += re.findall(r"\w+", label["speaker_name"])[-1] in re.findall(r"\w+", best.speaker)
    return right, len(labels)


def main(articles, *labelled):
    articles = read(articles)
    found = {article["id"]: quotations(article["text"]) for article in articles}
    right, cases = by_rule(articles, found)
    mean = right.total() / cases.total()
    table = {how: ((right[how] + PRIOR * mean) / (cases[how] + PRIOR), cases[how]) for how in cases}
    for how, like in UNLABELLED.items():
        table.setdefault(how, (table.get(like, (mean, 0))[0], 0))
    for how in ("colon", "signature", "next quotation", "continued"):
        table.setdefault(how, (mean, 0))
    ok, n = pronouns([label for path in labelled for label in read(path)], found)
    table["pronoun"] = (ok / n, n)
    print(HEADER)
    for how, (share, n) in sorted(table.items()):
        print(how, f"{share:.3f}", n, sep="\t")


if __name__ == "__main__":
    main(*sys.argv[1:])
