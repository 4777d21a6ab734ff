"""Quotations and speakers against labelled articles, and speed against textacy, in one run.

python benchmarks/quotes.py polnear.jsonl [--articles 100]

The file holds articles, one a line, with `text` and `quotes` (start, end, speaker with start and end, or none). Spans
are cut at line ends and trimmed of marks and punctuation; a direct span lies wholly inside quotation marks. Spans match
one to one at 80 % of shared letters; a speaker is right when his words overlap those of the annotator or share their
last word. Times are CPU seconds of one process, told as ratios. textacy is called paragraph by paragraph, since it
gives up on a text with an odd number of marks; without it (benchmarks/requirements.txt) its rows are left out.
"""

import argparse
import json
import re
import time

from analysis.actors import find_mentions
from analysis.marks import quoted
from analysis.quotes import find_quotes
from analysis.text import parse

EDGE = " \t\xa0\"“”„«»`'‘’.,;:–—-…"


def ours(text):
    document = parse(text)
    return [
        (q.start, q.end, (q.speaker_start, q.speaker_end) if q.speaker_start is not None else None)
        for q in find_quotes(document, find_mentions(document))
    ]


def ours_given_names(text):
    return find_quotes(parse(text), [])


def textacy_by_paragraph():
    try:
        import spacy
        from textacy.extract import direct_quotations

        parser = spacy.load(next(name for name in sorted(spacy.util.get_installed_models()) if name.startswith("en_core_web")))
    except (ImportError, StopIteration):
        return None  # the peer or its English model is not installed

    def extract(text):
        found = []
        for paragraph in re.finditer(r"[^\n]+", text):
            doc = parser(paragraph.group())
            try:
                quotations = list(direct_quotations(doc))
            except ValueError:  # an odd number of marks
                continue
            for q in quotations:
                first, last = q.speaker[0], q.speaker[-1]
                at = paragraph.start()
                speaker = (at + first.idx, at + last.idx + len(last)) if q.speaker else None
                found.append((at + q.content.start_char, at + q.content.end_char, speaker))
        return found

    return extract


def fragments(text, spans):
    """Spans cut at line ends and trimmed."""
    for start, end, speaker in spans:
        for m in re.finditer(r"[^\n]+", text[start:end]):
            a, b = start + m.start(), start + m.end()
            while a < b and text[a] in EDGE:
                a += 1
            while b > a and text[b - 1] in EDGE:
                b -= 1
            if b > a:
                yield a, b, speaker


def is_direct(text, inside, a, b):
    letters = [i for i in range(a, b) if text[i].isalnum()]
    return bool(letters) and sum(i in inside for i in letters) >= 0.98 * len(letters)


def last_word(text, span):
    words = re.findall(r"\w+", re.split(r"[,(]| of | for | who ", text[slice(*span)])[0].removesuffix("’s").removesuffix("'s"))
    return words[-1].lower() if words else ""


def right_speaker(text, gold, found):
    if gold is None or found is None:
        return gold is found
    return found[0] < gold[1] and found[1] > gold[0] or last_word(text, gold) == last_word(text, found)


def pairs(text, golds, found):
    """Matching spans, best first."""
    candidates = []
    for i, g in enumerate(golds):
        for j, p in enumerate(found):
            if p[0] < g[1] and p[1] > g[0]:
                shared = (min(p[1], g[1]) - max(p[0], g[0])) / (max(p[1], g[1]) - min(p[0], g[0]))
                if shared >= 0.8:
                    candidates.append((-shared, i, j))
    used, matched = set(), {}
    for _, i, j in sorted(candidates):
        if i not in matched and j not in used:
            matched[i] = j
            used.add(j)
    return matched


def accuracy(articles, extract):
    count = dict.fromkeys(("gold", "found", "match", "speaker", "right"), 0)
    for article in articles:
        text = article["text"]
        inside = {i for q in quoted(parse(text)) for i in range(q.start, q.end)}
        spans = [
            (q["start"], q["end"], (q["speaker"]["start"], q["speaker"]["end"]) if q["speaker"] else None) for q in article["quotes"]
        ]
        every = sorted(set(fragments(text, spans)), key=lambda s: s[:2])
        golds = [s for s in every if is_direct(text, inside, *s[:2])]
        others = [s for s in every if s not in golds]
        found = [s for s in sorted(set(fragments(text, extract(text))), key=lambda s: s[:2]) if is_direct(text, inside, *s[:2])]
        matched = pairs(text, golds, found)
        # a direct span within one that was labelled as reported clause is neither right nor wrong
        care = [s for j, s in enumerate(found) if j in matched.values() or not any(o[0] <= s[0] and s[1] <= o[1] for o in others)]
        count["gold"] += len(golds)
        count["found"] += len(care)
        count["match"] += len(matched)
        for i, j in matched.items():
            count["speaker"] += golds[i][2] is not None
            count["right"] += golds[i][2] is not None and right_speaker(text, golds[i][2], found[j][2])
    f1 = 2 * count["match"] / max(count["gold"] + count["found"], 1)
    return 100 * f1, 100 * count["right"] / max(count["speaker"], 1)


def seconds(texts, extract):
    began = time.process_time()
    for text in texts:
        extract(text)
    return time.process_time() - began


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("gold")
    arguments.add_argument("--articles", type=int, default=100, help="how many articles to take")
    options = arguments.parse_args()
    with open(options.gold, encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    systems = {"newsgauge": ours, "newsgauge, names given": ours_given_names}
    if peer := textacy_by_paragraph():
        systems["textacy by paragraph"] = peer
    articles = articles[: options.articles]
    texts = [article["text"] for article in articles]
    for extract in systems.values():
        extract(texts[0])  # word lists and models are loaded before the clock starts
    times = {name: seconds(texts, extract) for name, extract in systems.items()}
    slowest = max(times.values())
    print(f"{'':26}{'direct F1':>10}{'speaker %':>11}{'speed':>9}")
    for name, extract in systems.items():
        if name == "newsgauge, names given":
            scores = f"{'':>21}"
        else:
            f1, speaker = accuracy(articles, extract)
            scores = f"{f1:10.1f}{speaker:11.1f}"
        print(f"{name:26}{scores}{slowest / times[name]:8.1f}x")


if __name__ == "__main__":
    main()
