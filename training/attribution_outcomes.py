"""Make data/gold/attributions.csv: of each attribution in articles kept back, how sure it was and whether it proved right.

    python training/attribution_outcomes.py polnear.jsonl pronouns.jsonl [more_pronouns.jsonl ...] > data/gold/attributions.csv

The files are those of training/sureness.py, which learns how sure an attribution is. Here it learns from three quarters of
the articles, and is judged on the fourth, which was kept back from those who wrote the rules. A quotation counts when
the machine's span shares four fifths with the annotator's and the machine names a speaker; it is right when the words
given for the speaker overlap those of the annotator, or a name is the same. Where the annotator has only "he" or
"she", the pronoun files (id, start, end, speaker_name) tell who that is, and only the last name is right. Only figures
leave these data: the article by a number, the rule, the confidence and whether it was right. Needs scikit-learn.
"""

import csv
import json
import math
import re
import sys

from sureness import judged, kept_back, learn, nearest, overlap, quotations, share_of_pronouns


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def outcomes(article, found, weights, share, names):
    """(how, confidence, right) of each quotation that annotator and machine both found."""
    for gold in article["quotes"]:
        best = nearest(found, gold["start"], gold["end"])
        if best is None or best[1] is None or overlap(best[0].start, best[0].end, gold["start"], gold["end"]) < 0.8:
            continue
        quotation, features = best
        confidence = 1 / (1 + math.exp(-sum(weights.get(f, 0.0) for f in features)))
        speaker = gold["speaker"]
        if speaker and article["text"][speaker["start"] : speaker["end"]].lower() in ("he", "she"):
            name = names.get((article["id"], gold["start"]))
            if name is None:
                continue  # nobody told whom it means
            right = re.findall(r"\w+", name)[-1] in re.findall(r"\w+", quotation.speaker or "")
        else:
            [row] = judged(article | {"quotes": [gold]}, found)
            right = row.right
        yield quotation.how, round(confidence * (share if "speaker he" in features else 1), 3), right


def main(articles, *labelled):
    articles = read(articles)
    labels = {(label["id"], label["start"]): label for path in labelled for label in read(path) if kept_back(label["id"])}
    found = {article["id"]: quotations(article["text"]) for article in articles}
    rest = [row for article in articles if not kept_back(article["id"]) for row in judged(article, found[article["id"]])]
    weights, share = learn(rest), share_of_pronouns(list(labels.values()), found)
    names = {place: label["speaker_name"] for place, label in labels.items()}
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["doc_id", "how", "confidence", "right"])
    for number, article in enumerate(filter(lambda article: kept_back(article["id"]), articles), start=1):
        out.writerows((number, *outcome) for outcome in outcomes(article, found[article["id"]], weights, share, names))


if __name__ == "__main__":
    main(*sys.argv[1:])
