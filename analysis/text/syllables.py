"""Syllables of a word: looked up in the CMU Pronouncing Dictionary, worked out for every other word."""

from __future__ import annotations

import re
import unicodedata

from analysis.english.pronunciation import known
from analysis.text.syllable_model import VOWELS, estimate
from analysis.text.wordforms import host

APOSTROPHES = str.maketrans("’‘ʼ‐‑", "'''--", "\u00ad\u200c\u200d\u2060\ufeff")
SIBILANT = re.compile(r"(?:s|x|z|ch|sh|[cgsz]e|dge)$")
PARTS = re.compile(r"[-/&_@–]+|://")
INITIALISM = re.compile(r"(?:[a-z]\.)+[a-z]?\.?")
FIGURE = re.compile(r"(\d[\d,]*)(?:\.(\d+))?([^\W\d_]*)%?|[\d.:,%]+")
# Letter runs no English syllable begins with: such a word is spelled out (FDIC, WTO).
UNSPEAKABLE = re.compile(
    r"""(?!mc|[cpt]z|x)  # but McKee, Czech, Xi
    (?: [bcdfgjklmpqrtvxz] (?![aeiouyhlrwj])  # FDIC
      | [bfghjklmnpqrvxz]w  # NWS
      | [hjlmnqrvxyz] [bcdfgjklmnpqstvxz]  # NBC
      | [lmnvxyz] [hlr]  # NHL
      | w [bcdfgjklmnpqstvxz]  # WTO
    )""",
    re.VERBOSE,
)
# The parts of words that mix capitals and small letters: Chat-GPT, JP-Morgan, x-AI, MP-s.
MIXED = re.compile(r"[A-Z]+(?=s(?![a-z]))|(?<=[A-Z])s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
# Two capitals are spelled out (US, UN, EU), but not these, which a line in capitals is full of.
SHORT_WORDS = frozenset("am an as at be by do go he if in is it me my no of on or so to up we ok".split())
_TEENS = (2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2)  # zero ... nineteen
_TENS = (0, 0, 2, 2, 2, 2, 2, 3, 2, 2)


def lookup(key: str) -> int | None:
    """The dictionary's count for a word in lower case, None if it does not have the word."""
    one = known(key)
    return None if one is None else one.first


def count_syllables(word: str) -> int:
    """How many syllables a word has when it is read aloud.

    A word of the CMU Pronouncing Dictionary has exactly the syllables of its first pronunciation there ("hmm" has
    none). Of other words, possessives and contractions go back to their base, compounds are summed over their
    parts, figures are read as numbers or years, initialisms and words nobody could pronounce are spelled out,
    of addresses the host is read, with its dots; what is left is estimated from its letters.

    >>> [count_syllables(w) for w in ("negotiations", "Iran’s", "90-minute", "U.S.", "WTO", "2025", "cgtn.com")]
    [5, 2, 4, 2, 5, 5, 6]
    """
    key = word.lower()
    if not key.isascii():
        key = key.translate(APOSTROPHES)
    if is_plural_of_letters(word):
        return count_syllables(word[:-1])
    spelled = word.isupper() and word.isalpha() and _is_spelled(key)
    if not spelled and (n := lookup(key)) is not None:
        return n
    if not key.isascii():
        key = _plain(key)
        if (n := lookup(key)) is not None:
            return n
    if key.endswith(("(s)", "(es)")):
        return count_syllables(key[: key.index("(")])
    if key[:1].isdigit():
        if (n := _figure(key)) is not None:
            return n
    if not key.isalpha():
        return _composed(key, word)
    if word.isascii() and not word.startswith("Mc") and len(parts := MIXED.findall(word)) > 1:
        return sum(map(_part, parts))
    if spelled or UNSPEAKABLE.match(key) or not VOWELS.search(key) or (word.isupper() and len(word) == 3):
        if len(key) <= 5:
            return _spelled(key)
    return max(1, estimate(key)) if key.isascii() else 1


def _is_spelled(key: str) -> bool:
    """Whether capitals are spelled out though a dictionary may have such a word or name: US; NGO, TSE."""
    if len(key) == 2:
        return key not in SHORT_WORDS
    return len(key) == 3 and bool(UNSPEAKABLE.match(key) and VOWELS.search(key))


def is_plural_of_letters(word: str) -> bool:
    """Whether a word is the plural of one in capitals, whose syllables it has: MPs, NGOs.

    >>> is_plural_of_letters("GPs"), is_plural_of_letters("GPS")
    (True, False)
    """
    return word[-1:] == "s" and len(word) > 2 and word[:-1].isupper() and word.isalpha()


def _plain(key: str) -> str:
    """Without accents; an accented e is always spoken: résumé, but not resume."""
    key = re.sub(r"(?<=[b-df-hj-np-tv-z])[éèêë]$", "ay", unicodedata.normalize("NFC", key))
    return "".join(c for c in unicodedata.normalize("NFKD", key) if not unicodedata.combining(c))


def _part(part: str) -> int:
    """A part of a word such as ChatGPT; the plural of a letter adds none."""
    return 0 if part == "s" else _spelled(part) if not VOWELS.search(part.lower()) else count_syllables(part)


def _spelled(letters: str) -> int:
    return sum(3 if c == "w" else 1 for c in letters if c.isalnum())


def _composed(key: str, word: str) -> int:
    """A word with other signs in it than letters."""
    if INITIALISM.fullmatch(key):
        return _spelled(key)
    if address := host(key):
        return count_syllables(address)
    if len(parts := [part for part in PARTS.split(key) if part]) > 1:
        originals = [part for part in PARTS.split(word) if part]
        return sum(map(count_syllables, originals if len(originals) == len(parts) else parts))
    if "'" in key:
        return _apostrophe(key, word)
    if "." in key:
        parts = [part for part in key.split(".") if part]
        return sum(map(count_syllables, parts)) + max(0, len(parts) - 1)  # read "dot"
    runs = re.findall(r"[^\W\d_]+|\d+", key)
    if not runs or runs == [key]:
        return 1
    return sum(map(count_syllables, runs))


def _apostrophe(key: str, word: str) -> int:
    """Possessives (+1 after a sibilant), contractions, dropped letters (goin')."""
    base, _, tail = key.rpartition("'")
    if not base or not tail:
        rest = word.translate(APOSTROPHES).strip("'") if len(word) == len(key) else base or tail
        if rest.endswith("in") and not base == "" and (n := lookup(rest.lower() + "g")) is not None:
            return n
        return count_syllables(rest) if rest else 1
    if base.count("'") > (tail == "s") or tail not in ("s", "ll", "d", "ve", "re", "t", "m"):
        return sum(count_syllables(part) for part in key.split("'") if len(part) > 1) or 1
    n = count_syllables(word[: len(base)] if len(word) == len(key) else base)
    if tail == "s":
        return n + bool(SIBILANT.search(base))
    return n + (tail in ("ll", "ve", "re") and base[-1] not in "aeiouwy") + (tail == "d" and base[-1] in "td")


def _figure(key: str) -> int | None:
    match = FIGURE.fullmatch(key)
    if not match:
        return None
    whole, decimals, suffix = match.groups()
    percent = 2 * key.endswith("%")
    if whole is None:
        return max(1, sum(_number(int(run[:15])) for run in re.findall(r"\d+", key)[:6])) + percent
    n = _number(int(whole.replace(",", "")[:15] or 0))
    if decimals:
        n += 1 + sum(_TEENS[int(digit)] for digit in decimals[:4])
    if suffix in ("th", "st", "nd", "rd"):
        return n + (whole[-1] == "0" and len(whole) > 1 and whole[-2] not in "01")  # twen-ti-eth
    if suffix in ("s", ""):
        return n + percent + (suffix == "s" and whole[-1] == "6")
    return n + (_spelled(suffix) if len(suffix) < 3 else count_syllables(suffix))


def _number(n: int) -> int:
    """Syllables of a whole number; 1100 to 1999 and 2010 to 2099 are read as years."""
    if n < 20:
        return _TEENS[n]
    if n < 100:
        return _TENS[n // 10] + (_TEENS[n % 10] if n % 10 else 0)
    if n < 1000:
        return _TEENS[n // 100] + 2 + (_number(n % 100) if n % 100 else 0)
    if 1100 <= n < 2000 or 2010 <= n < 2100:
        century, year = divmod(n, 100)
        return _number(century) + (2 if not year else 1 + _TEENS[year] if year < 10 else _number(year))
    for unit in (10**12, 10**9, 10**6, 10**3):
        if n >= unit:
            return _number(n // unit) + 2 + (_number(n % unit) if n % unit else 0)
    raise AssertionError(n)
