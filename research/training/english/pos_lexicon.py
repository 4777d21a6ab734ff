"""Make analysis/english/pos_lexicon.txt from the lexicon of Brill's tagger.

    python research/training/english/pos_lexicon.py path/to/en-lexicon.txt > analysis/english/pos_lexicon.txt

The lexicon (Eric Brill 1993, MIT licence; added words CC BY 3.0) comes with the PyPI package textblob as
textblob/en/en-lexicon.txt. Each word has its most frequent tag there. A noun may also be a verb where the verb's other
forms are there ("planned" makes "plan" and "plans" ambiguous). Nouns are left out, because unknown words are taken for
nouns.
"""

import sys
from collections.abc import Iterator

from analysis.english import parts_of_speech as pos

HEADER = """\
# LICENSE: MIT (Eric Brill, Massachusetts Institute of Technology and University of Pennsylvania, 1993);
#          some words CC BY 3.0 (Gimpel et al. 2011, Carnegie Mellon University)
# SOURCE: lexicon of Brill's rule-based tagger, in the PyPI package textblob as en-lexicon.txt
# SCRIPT: research/training/english/pos_lexicon.py
# A base verb or noun, B base verb, Z third person or plural noun, V finite verb, E past form or participle,
# G -ing form, J adjective, R adverb"""


def read(path: str) -> dict[str, str]:
    """The first tag of each word in lower case."""
    tags = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith(";;;") and len(line.split()) >= 2:
                word, tag = line.split()[:2]
                if word.isalpha() and word.isascii() and word.islower():
                    tags[word] = tag.split("|")[0]
    return tags


def stems(form: str, ending: str) -> Iterator[str]:
    """Base forms a regular past or -ing form may come from."""
    stem = form.removesuffix(ending)
    yield stem
    yield stem + "e"
    if len(stem) > 2 and stem[-1] == stem[-2]:
        yield stem[:-1]
    if ending == "ed" and stem.endswith("i"):
        yield stem[:-1] + "y"


def base_verbs(tags: dict[str, str]) -> set[str]:
    """Words that are base verbs, by their own tag or by a form made from them."""
    bases = {word for word, tag in tags.items() if tag in ("VB", "VBP")}
    for word, tag in tags.items():
        if word.endswith("ed") and tag in ("VBD", "VBN"):
            bases.update(s for s in stems(word, "ed") if s in tags)
    return bases


def third(base: str) -> str:
    """The third person of a verb: plans, carries."""
    if base.endswith(("s", "sh", "ch", "x", "z")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in tuple("aeiou"):
        return base[:-1] + "ies"
    return base + "s"


def classes(tags: dict[str, str]) -> Iterator[tuple[str, str]]:
    """The class of each word that is not simply a noun, and the word."""
    bases = base_verbs(tags)
    thirds = {third(base) for base in bases}
    for word, tag in tags.items():
        if tag.startswith("JJ"):
            yield pos.ADJ, word
        elif tag in ("RB", "RBR", "RBS"):
            yield pos.ADV, word
        elif tag == "VBG":
            yield pos.ING, word
        elif tag in ("VBD", "VBN"):
            yield pos.PAST, word
        elif tag == "VBZ":
            noun = tags.get(word.removesuffix("s")) == "NN"
            yield (pos.NOUN_OR_VERB if noun else pos.VERB), word
        elif tag in ("VB", "VBP"):
            yield pos.BASE, word
        elif tag == "NN" and word in bases:
            yield pos.NOUN_OR_BASE, word
        elif tag == "NNS" and word in thirds:
            yield pos.NOUN_OR_VERB, word


def main(path: str) -> None:
    words_of: dict[str, list[str]] = {}
    for tag, word in classes(read(path)):
        words_of.setdefault(tag, []).append(word)
    print(HEADER)
    for tag in sorted(words_of):
        print(tag, *sorted(words_of[tag]))


if __name__ == "__main__":
    main(sys.argv[1])
