"""What a word is, and how words are written: the one pattern for words, and lines In Title Case."""

from __future__ import annotations

import re

from analysis.english import parts_of_speech as pos
from analysis.english.gazetteer import gazetteer
from analysis.english.pos_lexicon import classes

_INSIDE = "\u0300-\u036f\u00ad\u200c\u200d\u2060\ufeff"  # combining accents, soft hyphens, invisible joiners
# Groups are not possessive, which Python before 3.11.5 gets wrong; so that little is remembered of each, there is a bound.
WORD = re.compile(
    rf"""[^\W_]++
    (?: (?: \.?['’&@/_\-‐‑] | \. | ://[^\s<>"“”]*(?=[^\W_]) | ,(?=\d\d\d) | :(?=\d) | –(?=[\dA-Z]) ) [^\W_]++
      | [{_INSIDE}]++ [^\W_]*+ ){{0,999}}
    (?: (?<=\b[A-Za-z]\.[A-Za-z])\. | % | \(e?s\) )?""",
    re.VERBOSE,
)


# Parts of speech that lie between names, not in them; NOUN_OR_BASE is a noun as well.
NO_NAMES = frozenset(
    pos.FINITE_OR_PAST + pos.NOUN_OR_VERB + pos.BASE + pos.ING + pos.ADV
    + pos.PRONOUNS + pos.POSS + pos.SUBORDINATORS + pos.THAT + pos.TO
)  # fmt: skip
VERBS = NO_NAMES | {pos.NOUN_OR_BASE}
SMALL_WORDS = 4  # letters; longer words of a line in title case have a capital
LINKS = frozenset(pos.ADP + pos.DET + pos.CCONJ)


def is_title_case(words: list[str], small: set[str]) -> bool:
    """Whether a line that ends in a full stop has all but its small words capitalised, and not for being names.

    `small` are the words that the text has in small letters.

    >>> is_title_case("Berg Stands Tall on Harbour Wall .".split(), {"on"}), is_title_case("Ann Lee met Jo Berg in Oslo .".split(), {"met", "in"})
    (True, False)
    """
    letters = [w for w in words if w[0].isalpha()]
    if len(letters) < 4 or any(w.islower() and len(w) > SMALL_WORDS for w in letters):
        return False
    lists = gazetteer()
    capitals = [w.lower() for w in letters[1:] if w.istitle() and w.lower() not in lists.first]
    telling = any(
        classes().get(w) in LINKS
        or (w in small or classes().get(w) in VERBS)
        and not (w in lists.last or w in lists.organisation or w in lists.facility or w in lists.title)
        for w in capitals
    )
    told = any(w.islower() and classes().get(w) in VERBS for w in letters)  # no sentence goes without a verb
    return (telling or not told) and sum(w.islower() for w in letters) <= 0.4 * len(letters)
