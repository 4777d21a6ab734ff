"""What a word is, and how a line is written: plain, In Title Case or IN CAPITALS.

What asks how a line is written, asks one of these:

- `only_small_words_lower`: are "of", "the" and the like its only words in lower case? (titles of works, headlines)
- `long_words_capitalised`: does it have some longer words, all with a capital? (headings and headlines with a stop)
- `case_of`: is it plain, titled or upper, by the shares of its words, where capitals then say nothing of names?
- `is_title_case`: the same of a line with a full stop, which may be a plain sentence full of names
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from analysis.english import parts_of_speech as pos
from analysis.english.gazetteer import gazetteer
from analysis.english.patterns import compiled_later
from analysis.english.pos_lexicon import classes

_INSIDE = "\u0300-\u036f\u00ad\u200c\u200d\u2060\ufeff"  # combining accents, soft hyphens, invisible joiners
# The groups are not possessive, which Python before 3.11.5 gets wrong; instead each has a bound.
WORD = compiled_later(
    rf"""[A-Za-z]++(?=[\ \n])  # most words are found here, quickly
    | [^\W_]++
    (?: (?: \.?['’&@/_\-‐‑] | \. | ://[^\s<>"“”]*(?=[^\W_]) | ,(?=\d\d\d) | :(?=\d) | –(?=[\dA-Z]) ) [^\W_]++
      | [{_INSIDE}]++ [^\W_]*+ ){{0,999}}
    (?: (?<=\b[A-Za-z]\.[A-Za-z])\. | % | \(e?s\) )?""",
    re.VERBOSE,
)

# The host of an address, which is what is read of it aloud: https://www.example.org/a -> example.org.
HOST = compiled_later(
    r"(?:[a-z]+://(?:www\.)?|www\.)([^\s/?#:]*[^\W_])|([a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,})(?=/)", re.IGNORECASE
)


def host(word: str) -> str | None:
    """What is read aloud of an address, None if a word is none.

    >>> host("https://www.example.org/a?b=1"), host("example.org/a"), host("and/or")
    ('example.org', 'example.org', None)
    """
    found = HOST.match(word)
    return found[1] or found[2] if found else None


# Parts of speech that lie between names, not in them; NOUN_OR_BASE is a noun as well.
NO_NAMES = frozenset(
    pos.FINITE_OR_PAST + pos.NOUN_OR_VERB + pos.BASE + pos.ING + pos.ADV
    + pos.PRONOUNS + pos.POSS + pos.SUBORDINATORS + pos.THAT + pos.TO
)  # fmt: skip
VERBS = NO_NAMES | {pos.NOUN_OR_BASE}
LINKS = frozenset(pos.ADP + pos.DET + pos.CCONJ)

# Words that a title may leave without a capital, as the style guides have it ("of") and as headlines do ("after").
SMALL_WORDS = frozenset("of in on at by for with from to the a an and or as is".split())
SMALL_WORDS_OF_HEADLINES = SMALL_WORDS | frozenset(
    """about after against amid among are be before but can do during has have he her his how if into it its my no nor
    not off onto our out over per she so than that their this through under until up upon via vs was we were when where
    who why will without you your""".split()
)
LONGEST_SMALL_WORD = 4  # letters; longer words of a line in title case have a capital


def only_small_words_lower(words: Iterable[str], small_words: frozenset[str] = SMALL_WORDS) -> bool:
    """Whether all words have a capital but the small ones; what does not begin with a letter is passed over.

    >>> only_small_words_lower("Dams of Ohio".split()), only_small_words_lower("Dams across Ohio".split())
    (True, False)
    """
    return all(word[0].isupper() or word in small_words for word in words if word[0].isalpha())


def long_words_capitalised(words: Iterable[str], longest_small: int = LONGEST_SMALL_WORD) -> bool:
    """Whether at least three words have more than `longest_small` letters, and all of these have a capital.

    >>> long_words_capitalised("Berg Slams Mayor over Broken Promise".split())
    True
    """
    long = [word for word in words if len(word) > longest_small]
    return len(long) >= 3 and all(word[0].isupper() for word in long)


def case_of(words: list[str], letters: int, lower: int, upper: int, first_line: bool, uncapitalised: set[str]) -> str:
    """How a line is written: "plain", "titled" or "upper".

    `letters`, `lower` and `upper` count its words made of letters, those in lower case and those in capitals. A line
    with a full stop is a headline only as the first line of the text. For `uncapitalised` see `is_title_case`.

    >>> case_of("Berg Stands Tall on Harbour Wall".split(), 6, 1, 0, True, set())
    'titled'
    >>> case_of("BERG STANDS TALL".split(), 3, 0, 3, True, set())
    'upper'
    >>> case_of("It rained on Berg".split(), 4, 2, 0, True, set())
    'plain'
    """
    if upper > 0.6 * letters:
        return "upper"
    if words[-1] == ".":
        return "titled" if first_line and is_title_case(words, uncapitalised) else "plain"
    return "titled" if letters > 3 and lower < 0.34 * letters else "plain"


def is_title_case(words: list[str], uncapitalised: set[str]) -> bool:
    """Whether a line with a full stop has capitals because it is a headline, not because it is full of names.

    `uncapitalised` are the words that the text has in lower case too.

    >>> is_title_case("Berg Stands Tall on Harbour Wall .".split(), {"on"})
    True
    >>> is_title_case("Ann Lee met Jo Berg in Oslo .".split(), {"met", "in"})
    False
    """
    words = [word for word in words if word[0].isalpha()]
    lower = [word for word in words if word.islower()]
    if len(words) < 4 or len(lower) > 0.4 * len(words) or any(len(word) > LONGEST_SMALL_WORD for word in lower):
        return False
    verb = any(classes().get(word) in VERBS for word in lower)
    return not verb or any(_is_no_name(word, uncapitalised) for word in words[1:] if word.istitle())


def _is_no_name(word: str, uncapitalised: set[str]) -> bool:
    """Whether a word with a capital would have none in a plain sentence."""
    word, lists = word.lower(), gazetteer()
    if word in lists.first:
        return False
    if classes().get(word) in LINKS:
        return True
    listed = word in lists.last or word in lists.organisation or word in lists.facility or word in lists.title
    return not listed and (word in uncapitalised or classes().get(word) in VERBS)
