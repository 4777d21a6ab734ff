"""How often quotations that were altered are found out, and how often true ones are suspected.

    python research/benchmarks/quotation_check.py [FILE...] [--number 100] [--words 5000000] [--quotations 10000]

Takes passages of speeches, plants one error of a kind in each, and checks them against the speeches. The speeches are
the Gettysburg Address, which is in the public domain, and made-up ones; or the texts of FILE, JSON lines with text.
Passages without an error are printed in several ways that a newspaper's style allows: they must not be suspected. Then
it measures time and memory: so many quotations against speeches of so many words.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import resource
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import pandas as pd

from analysis.corpus import check_quotations

GETTYSBURG = """Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.

Now we are engaged in a great civil war, testing whether that nation, or any nation so conceived and so dedicated, can long endure. We are met on a great battle-field of that war. We have come to dedicate a portion of that field, as a final resting place for those who here gave their lives that that nation might live. It is altogether fitting and proper that we should do this.

But, in a larger sense, we can not dedicate -- we can not consecrate -- we can not hallow -- this ground. The brave men, living and dead, who struggled here, have consecrated it, far above our poor power to add or detract. The world will little note, nor long remember what we say here, but it can never forget what they did here. It is for us the living, rather, to be dedicated here to the unfinished work which they who fought here have thus far so nobly advanced. It is rather for us to be here dedicated to the great task remaining before us -- that from these honored dead we take increased devotion to that cause for which they gave the last full measure of devotion -- that we here highly resolve that these dead shall not have died in vain -- that this nation, under God, shall have a new birth of freedom -- and that government of the people, by the people, for the people, shall not perish from the earth."""  # noqa: E501

# Made-up speeches: each sentence is drawn from these, so that many of them share most of their words.
SPEAKERS = "Ann Lahti;Jo Berg;Mary Roe;Omar Haddad;Eva Novak;Tom Okafor;Lin Chen;Pedro Alves".split(";")
WHO = "we;this government;the council;our party;the board;every family;my opponents;the people of {place};{name}".split(
    ";"
)
PLACES = "Norvale;Easton;Port Ellis;Springfield;Lakewood;Harbury;Oslo;Turku;Denver;Leeds".split(";")
NAMES = "Berg;Haddad;Okafor;Novak;Alves;Stone;Marsh;Reyes;Whitfield;Moreau".split(";")
MODALS = (
    "will;can;must;should;could;will not;cannot;must not;will never;should not;have promised to;refused to;decided to"
)
VERBS = "build;repair;close;sell;open;protect;abandon;finance;expand;rebuild;inspect;rent out;tear down;defend".split(
    ";"
)
THINGS = (
    "the old harbour;{n} schools;the hospital in {place};a bridge of {n} metres;the northern railway;{n} new homes;"
    "the library;every mill on the river;the water works of {place};{n} miles of road;the archive that {name} founded;"
    "our forests;the flood wall;{n} million trees;the night bus to {place};cheap housing"
).split(";")
WHEN = (
    "before winter;within {n} months;by the end of the year;whatever it costs;as {name} demanded;after long talks;"
    "without new debts;for the sake of our children;since nobody else did;in spite of the storm;when the money is there"
).split(";")
WHY = (
    "and I am proud of it;because {n} families depend on it;and {place} knows that best;but we need your patience;"
    "although the price has risen by {n} percent;and those who doubted it were wrong;so that we can breathe again;"
    "which is more than {name} ever offered;and not one of you should pay for it twice"
).split(";")


def filled(rng: random.Random, pieces: Sequence[str]) -> str:
    return rng.choice(pieces).format(
        place=rng.choice(PLACES), name=rng.choice(NAMES), n=rng.choice([rng.randint(2, 99), rng.randint(3, 90) * 10])
    )


def sentence(rng: random.Random) -> str:
    """A made-up sentence, which may share all but a word with others."""
    words = [filled(rng, WHO), rng.choice(MODALS.split(";")), rng.choice(VERBS), filled(rng, THINGS)]
    words += [filled(rng, WHEN)] * (rng.random() < 0.7)
    text = " ".join(words) + ("," if rng.random() < 0.5 else "") + " " + filled(rng, WHY)
    if rng.random() < 0.3:
        text = f"Let me be clear: {text}"
    return text[0].upper() + text[1:] + "."


def speech(rng: random.Random, words: int, speaker: str) -> str:
    """A made-up speech of about so many words, as a transcript with its speaker."""
    paragraphs: list[str] = []
    total = 0
    while total < words:
        paragraph = " ".join(sentence(rng) for _ in range(rng.randint(2, 5)))
        total += len(paragraph.split())
        paragraphs.append(paragraph)
    return f"{speaker.upper()}: " + "\n\n".join(paragraphs)


# What is planted. Each takes the words of a passage and gives the altered passage, or None where it cannot. ----------

Plant = Callable[[random.Random, list[str], list[str]], str | None]
NEGATION = re.compile(r"(?i)\b(?:not|never|nor)\b|\b(can)not\b|\bn't\b")
MODAL = re.compile(r"(?i)^(?:will|can|must|should|could|shall|may|might|is|are|was|were|has|have|had)$")
TENSES = {"will": "would", "can": "could", "is": "was", "are": "were", "has": "had", "have": "had", "must": "had to"}
TENSES |= {"refused": "refuse", "decided": "decide", "shall": "should", "was": "is", "were": "are", "had": "has"}
OTHERS = "peculiar;tomatoes;swiftly;gardener;yellow;whispered;unlikely;velvet;stubborn;orchestra".split(";")


def inner(rng: random.Random, words: list[str], wanted: Callable[[str], bool]) -> int | None:
    """The place of a word that is wanted, not the first or last."""
    places = [k for k in range(1, len(words) - 1) if wanted(words[k])]
    return rng.choice(places) if places else None


def exchanged(words: list[str], at: int, *new: str) -> str:
    return " ".join([*words[:at], *new, *words[at + 1 :]])


def negation_dropped(rng: random.Random, words: list[str], _: list[str]) -> str | None:
    at = inner(rng, words, lambda word: bool(NEGATION.fullmatch(word)))
    if at is None:
        return None
    kept = ["can"] if words[at].lower() == "cannot" else []
    return exchanged(words, at, *kept)


def negation_added(rng: random.Random, words: list[str], _: list[str]) -> str | None:
    at = inner(rng, words, lambda word: bool(MODAL.match(word)))
    return None if at is None or NEGATION.search(words[at + 1]) else exchanged(words, at, words[at], "not")


def number_changed(rng: random.Random, words: list[str], _: list[str]) -> str | None:
    at = inner(rng, words, str.isdigit)
    return None if at is None else exchanged(words, at, str(int(words[at]) + rng.randint(1, 20)))


def name_changed(rng: random.Random, words: list[str], _: list[str]) -> str | None:
    at = inner(rng, words, lambda word: word.strip(",.") in {*NAMES, "Easton", "Norvale", "Turku", "Oslo", "Leeds"})
    return None if at is None else exchanged(words, at, rng.choice(["Stockton", "Hendricks", "Valencia"]))


def long_word(rng: random.Random, words: list[str]) -> int | None:
    return inner(rng, words, lambda word: word.isalpha() and word.islower() and not NEGATION.fullmatch(word))


def word_replaced(rng: random.Random, words: list[str], _: list[str]) -> str | None:
    at = long_word(rng, words)
    return None if at is None else exchanged(words, at, rng.choice(OTHERS))


def word_dropped(rng: random.Random, words: list[str], _: list[str]) -> str | None:
    at = long_word(rng, words)
    if at is None or words[at] in (words[at - 1], words[at + 1]):
        return None
    return exchanged(words, at)


def word_inserted(rng: random.Random, words: list[str], _: list[str]) -> str | None:
    at = long_word(rng, words)
    return None if at is None else exchanged(words, at, words[at], rng.choice(OTHERS))


def tense_changed(rng: random.Random, words: list[str], _: list[str]) -> str | None:
    at = inner(rng, words, lambda word: word in TENSES)
    return None if at is None else exchanged(words, at, *TENSES[words[at]].split())


def order_changed(rng: random.Random, words: list[str], _: list[str]) -> str | None:
    if len(words) < 10:
        return None
    at = rng.randint(4, len(words) - 4)
    return " ".join([*words[at:], *words[:at]])


def spliced(rng: random.Random, words: list[str], other: list[str], mark: str = "") -> str | None:
    half, other_half = words[: max(5, len(words) // 2)], other[-max(5, len(other) // 2) :]
    return " ".join([*half, *([mark] if mark else []), *other_half])


def spliced_with_ellipsis(rng: random.Random, words: list[str], other: list[str]) -> str | None:
    return spliced(rng, words, other, "…")


def cut(rng: random.Random, words: list[str], _: list[str], mark: str = "") -> str | None:
    if len(words) < 14:
        return None
    length = rng.randint(2, 5)
    at = rng.randint(4, len(words) - length - 4)
    if words[at] in words[at + 1 : at + length + 1] or any(map(NEGATION.search, words[at : at + length])):
        return None
    return " ".join([*words[:at], *([mark] if mark else []), *words[at + length :]])


def cut_with_ellipsis(rng: random.Random, words: list[str], other: list[str]) -> str | None:
    return cut(rng, words, other, "…")


def invented(rng: random.Random, words: list[str], _: list[str]) -> str | None:
    sayings = (
        "Nobody asked the fishermen what they would lose when the tide came in last spring",
        "I told my sister to keep the receipts because auditors love a tidy drawer",
        "You cannot trust a weather forecast that was written by the umbrella trade",
        "Every violin in this town is out of tune and the critics pretend to like it",
        "They sold the cinema for a song and then complained about the silence",
        "We are going to look at all the options and then we will see what happens next",
        "It was a terrible mistake and I take full responsibility for what went wrong",
    )
    return rng.choice(sayings)


def as_it_was(rng: random.Random, words: list[str], _: list[str]) -> str | None:
    """The passage in another typography."""
    text = " ".join(words).replace(" -- ", rng.choice([" – ", "—", " -- "])).replace("'", rng.choice("’'"))
    text = text[0].swapcase() + text[1:].rstrip(",.;:") + rng.choice(["", ",", "."])
    if rng.random() < 0.3:
        text = re.sub(r"(?<=[a-z]{4})(?=[a-z]{4})", "\u00ad", text, count=2)
    return text.replace("fi", "ﬁ") if rng.random() < 0.3 else text


def with_brackets(rng: random.Random, words: list[str], _: list[str]) -> str | None:
    at = long_word(rng, words)
    return None if at is None else exchanged(words, at, words[at], "[as he put it]")


# Kind: what plants it, the verdicts that find it out, and what else must be seen.
KINDS: dict[str, tuple[Plant, tuple[str, ...], str]] = {
    "negation dropped": (negation_dropped, ("changed",), "negation"),
    "negation added": (negation_added, ("changed",), "negation"),
    "number changed": (number_changed, ("changed",), "number"),
    "name changed": (name_changed, ("changed",), "name"),
    "word replaced": (word_replaced, ("changed",), ""),
    "word dropped": (word_dropped, ("cut", "changed"), "not marked"),
    "word inserted": (word_inserted, ("changed",), ""),
    "tense changed": (tense_changed, ("changed",), ""),
    "order changed": (order_changed, ("spliced", "changed"), ""),
    "spliced": (spliced, ("spliced",), "not marked"),
    "spliced, with ellipsis": (spliced_with_ellipsis, ("spliced",), "marked"),
    "cut": (cut, ("cut", "changed"), "not marked"),
    "cut, with ellipsis": (cut_with_ellipsis, ("cut",), "marked"),
    "invented": (invented, ("not found",), ""),
    "wrong speaker": (as_it_was, ("verbatim",), "speaker"),
    "as it was said": (as_it_was, ("verbatim",), ""),
    "with brackets": (with_brackets, ("changed",), "marked"),
}


def is_seen(row: dict, what: str) -> bool:
    """Whether what else must be seen of an error was."""
    if what in ("", "negation", "number", "name"):
        return not what or row[what] is True
    if what == "speaker":
        return row["same_speaker"] is False
    return row["marked"] is (what == "marked")


def passage(rng: random.Random, text: str) -> list[str]:
    """Words in a row, six to forty, from one paragraph of a speech."""
    paragraphs = [p for p in text.split("\n\n") if len(p.split()) > 8]
    words = [w for w in rng.choice(paragraphs).split() if not w.isupper() or len(w) < 2]
    length = rng.randint(6, min(40, len(words)))
    start = rng.randint(0, len(words) - length)
    return words[start : start + length]


def quotes_table(rows: list[tuple[str, str]]) -> pd.DataFrame:
    """What `extract_quotes` would give for quotations, each (text, speaker) an article of its own."""
    ends = [len(text) for text, _ in rows]
    return pd.DataFrame(
        {
            "doc_id": [f"a{n}" for n in range(len(rows))],
            "quote_id": 1,
            "start": 0,
            "end": ends,
            "text": [text for text, _ in rows],
            "speaker": [speaker for _, speaker in rows],
            "verbatim": [f"0:{end}" for end in ends],
        }
    )


def planted(rng: random.Random, kind: str, speeches: pd.DataFrame, number: int) -> list[tuple[str, str, str]]:
    """Quotations with errors of a kind: words, speaker by the article, the passage as it was."""
    rows: list[tuple[str, str, str]] = []
    for _ in range(200 * number):
        at = rng.randrange(len(speeches))
        text, speaker = speeches["text"][at], speeches["speaker"][at]
        words, other = passage(rng, text), passage(rng, text)
        made = KINDS[kind][0](rng, words, other)
        if made and made != " ".join(words):
            rows.append((made, "Zoe Quill" if kind == "wrong speaker" else speaker, " ".join(words)))
        if len(rows) == number:
            break
    return rows


def checked(rows: list[tuple[str, str]], speeches: pd.DataFrame) -> list[dict]:
    table = check_quotations("", against=speeches, quotes=quotes_table(rows))
    return [{k: None if pd.isna(v) else v for k, v in row.items()} for row in table.to_dict("records")]


def report(speeches: pd.DataFrame, number: int, seed: int, show: int) -> None:
    """For each kind: how many were found out, with the right flag or mark, and all verdicts."""
    print(f"{'planted':24} {'n':>4} {'suspected':>9} {'verdict':>8} {'and flag':>8}  verdicts")
    for kind, (_, right, what) in KINDS.items():
        rows = planted(random.Random(f"{seed} {kind}"), kind, speeches, number)
        if not rows:
            print(f"{kind:24} none possible")
            continue
        found = checked([(text, speaker) for text, speaker, _ in rows], speeches)
        suspected = [row["verdict"] != "verbatim" or row["same_speaker"] is False for row in found]
        verdict = [row["verdict"] in right for row in found]
        seen = [good and is_seen(row, what) for good, row in zip(verdict, found, strict=True)]
        shares = [f"{sum(flags) / len(rows):.0%}" for flags in (suspected, verdict, seen)]
        counts = ", ".join(f"{v} {n}" for v, n in Counter(row["verdict"] for row in found).most_common())
        print(f"{kind:24} {len(rows):4} {shares[0]:>9} {shares[1]:>8} {shares[2]:>8}  {counts}")
        for row, (_, _, was), good in zip(found, rows, seen, strict=True):
            if not good and show > 0:
                show -= 1
                print(f"    {row['verdict']} | {row['text']} | {was} | {row['difference']}")


def speed(speeches: pd.DataFrame, words: int, quotations: int, seed: int) -> None:
    """Time and memory for many quotations, of which half have an error, against many words."""
    rng = random.Random(seed)
    texts, total = [], 0
    given = list(zip(speeches["text"], speeches["speaker"], strict=True))
    while total < words:
        text, speaker = given[len(texts)] if len(texts) < len(given) else (None, rng.choice(SPEAKERS))
        texts.append((text or speech(rng, 2500, speaker), speaker))
        total += len(texts[-1][0].split())
    corpus = pd.DataFrame(texts, columns=["text", "speaker"])
    corpus.insert(0, "doc_id", [f"d{n}" for n in range(len(corpus))])
    kinds = [*KINDS, *["as it was said"] * (len(KINDS) - 2)]
    rows: list[tuple[str, str]] = []
    while len(rows) < quotations:
        rows += [row[:2] for row in planted(rng, rng.choice(kinds), corpus, 1)]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    wall, start = time.perf_counter(), time.process_time()
    found = checked(rows, corpus)
    seconds, passed = time.process_time() - start, time.perf_counter() - wall
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"{len(rows):,} quotations against {total:,} words in {len(corpus):,} documents: {seconds:.1f} CPU seconds")
    print(
        f"({passed:.0f} seconds on the clock); peak memory {before / 1024:.0f} MB before, {after / 1024:.0f} MB after"
    )
    print(Counter(row["verdict"] for row in found).most_common())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--number", type=int, default=100, help="passages for each kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=0, help="print so many that were not found out")
    parser.add_argument("--words", type=int, default=0, help="measure the time against so many words")
    parser.add_argument("--quotations", type=int, default=10_000)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    if options.files:
        texts = [json.loads(line)["text"] for path in options.files for line in path.open(encoding="utf-8")]
        given = [(text, "") for text in texts if len(text.split()) > 100]
    else:
        made = [(speech(rng, 1500, speaker), speaker) for speaker in SPEAKERS]
        given = [(GETTYSBURG, "Abraham Lincoln"), *made]
    speeches = pd.DataFrame(given, columns=["text", "speaker"])
    speeches.insert(0, "doc_id", [f"d{n}" for n in range(len(speeches))])
    report(speeches, options.number, options.seed, options.show)
    if options.words:
        speed(speeches, options.words, options.quotations, options.seed)


if __name__ == "__main__":
    main()
