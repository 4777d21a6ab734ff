"""Quotations and speakers against labelled articles, and speed beside textacy, in one run.

    python research/benchmarks/quotes.py polnear.jsonl [--articles 100]

The file holds one article a line, with `text` and `quotes` (start, end, speaker with start and end, or none). The
articles taken lie at equal distances in it, because neighbours often come from one outlet, and textacy reads the
marks of some outlets well and of others badly. Spans are cut at line ends and trimmed of marks and punctuation; a
direct span lies wholly inside quotation marks. Spans match one to one at 80% of shared letters. A speaker is right
when the words overlap those of the annotator, or the head of one name is a word of the other. A direct span inside
one that is labelled as another kind, or half shared with it, is neither right nor wrong.

Times are CPU seconds of one process, printed as ratios, each system as its users get it: ours makes a table of each
article, with Python's collector of cycles switched off by the package. textacy is called paragraph by paragraph,
because it gives up on a text with an odd number of marks. Without it (research/benchmarks/requirements.txt) its rows
are left out.
"""

import argparse
import json
import re
import time

import pandas as pd

from analysis.quotes.extract import extract_quotes
from analysis.text.document import parse
from analysis.text.quotation_marks import quoted

EDGE = " \t\xa0\"“”„«»`'‘’.,;:–—-…"


def ours(text):
    quotes = extract_quotes(text)
    places = (quotes[name].tolist() for name in ("start", "end", "speaker_start", "speaker_end"))
    return [(a, b, None if c is pd.NA else (c, d)) for a, b, c, d in zip(*places, strict=True)]


def textacy_by_paragraph():
    try:
        import spacy
        from textacy.extract import direct_quotations

        parser = spacy.load(
            next(name for name in sorted(spacy.util.get_installed_models()) if name.startswith("en_core_web"))
        )
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
                at, speaker = paragraph.start(), None
                if q.speaker:
                    first, last = q.speaker[0], q.speaker[-1]
                    speaker = at + first.idx, at + last.idx + len(last)
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


def letters(text, a, b):
    return {i for i in range(a, b) if text[i].isalnum()}


def is_direct(text, inside, a, b):
    own = letters(text, a, b)
    return bool(own) and len(own & inside) >= 0.98 * len(own)


def shared(text, one, other):
    """Letters of both spans by letters of either."""
    one, other = letters(text, *one[:2]), letters(text, *other[:2])
    return len(one & other) / max(len(one | other), 1)


def core(text, span):
    """The words of a name up to what is said of him: the mayor of Oslo, who resigned."""
    name = re.sub(r"['’]s?$", "", text[slice(*span)].strip("“”\"' ,.;:()").casefold())
    return re.findall(
        r"[\w’'-]+", re.split(r"\s*[,(—–]|\s(?:of|for|who|whom|whose|which|that|at|from|in|on|with|to)\s", name)[0]
    ) or [""]


def right_speaker(text, gold, found):
    if gold is None or found is None:
        return gold is found
    one, other = core(text, gold), core(text, found)
    return found[0] < gold[1] and found[1] > gold[0] or one[-1] in other or other[-1] in one


def pairs(text, golds, found):
    """Matching spans, best first."""
    near = [(i, j) for i, g in enumerate(golds) for j, p in enumerate(found) if p[0] < g[1] and p[1] > g[0]]
    candidates = [(-shared(text, golds[i], found[j]), i, j) for i, j in near]
    used, matched = set(), {}
    for alike, i, j in sorted(candidates):
        if alike <= -0.8 and i not in matched and j not in used:
            matched[i] = j
            used.add(j)
    return matched


def accuracy(articles, extract):
    count = dict.fromkeys(("gold", "found", "match", "speaker", "right"), 0)
    for article in articles:
        text = article["text"]
        inside = {i for q in quoted(parse(text)) for i in range(q.start, q.end)}
        spans = [
            (q["start"], q["end"], (q["speaker"]["start"], q["speaker"]["end"]) if q["speaker"] else None)
            for q in article["quotes"]
        ]
        every = sorted(set(fragments(text, spans)), key=lambda s: s[:2])
        golds = [s for s in every if is_direct(text, inside, *s[:2])]
        others = [s for s in every if s not in golds]
        found = [
            s
            for s in sorted(set(fragments(text, extract(text))), key=lambda s: s[:2])
            if is_direct(text, inside, *s[:2])
        ]
        matched = pairs(text, golds, found)
        of_another = [any(o[0] <= s[0] and s[1] <= o[1] or shared(text, o, s) >= 0.5 for o in others) for s in found]
        care = [s for j, s in enumerate(found) if j in matched.values() or not of_another[j]]
        count["gold"] += len(golds)
        count["found"] += len(care)
        count["match"] += len(matched)
        for i, j in matched.items():
            count["speaker"] += golds[i][2] is not None
            count["right"] += golds[i][2] is not None and right_speaker(text, golds[i][2], found[j][2])
    f1 = 2 * count["match"] / max(count["gold"] + count["found"], 1)
    return 100 * f1, 100 * count["right"] / max(count["speaker"], 1)


def seconds(texts, systems):
    """CPU seconds of each system; they take turns on each text, so that what else the machine does hits them alike."""
    times = dict.fromkeys(systems, 0.0)
    for text in texts:
        for name, extract in systems.items():
            began = time.process_time()
            extract(text)
            times[name] += time.process_time() - began
    return times


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("gold")
    arguments.add_argument("--articles", type=int, default=100, help="how many articles to take, at equal distances")
    options = arguments.parse_args()
    with open(options.gold, encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    systems = {"newsgauge": ours}
    if peer := textacy_by_paragraph():
        systems["textacy by paragraph"] = peer
    articles = (
        [articles[n * len(articles) // options.articles] for n in range(options.articles)]
        if len(articles) > options.articles
        else articles
    )
    texts = [article["text"] for article in articles]
    for extract in systems.values():
        extract(texts[0])  # word lists and models are loaded before the clock starts
    times = seconds(texts, systems)
    slowest = max(times.values())
    print(f"{'':26}{'direct F1':>10}{'speaker %':>11}{'speed':>9}")
    for name, extract in systems.items():
        f1, speaker = accuracy(articles, extract)
        print(f"{name:26}{f1:10.1f}{speaker:11.1f}{slowest / times[name]:8.1f}x")


if __name__ == "__main__":
    main()
