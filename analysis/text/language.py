"""Whether a text is English in Latin script: only then do counts and formulas mean anything."""

from __future__ import annotations

import re
from itertools import islice

from analysis.text.wordforms import WORD

LOOKED_AT = 400  # words
NOT_LATIN = re.compile(r"[^\W\d_\u0000-\u024f\u1e00-\u1eff]")
# Among the commonest words of English prose; about 40 per cent of all words of news.
ENGLISH = frozenset(
    """the of to and a in that is for on it with as was he at by be from his are this have has had but not they who
    she or an you we were their its been which will would her there one all about more said if when what so no up out
    them can than into him my your i do did could our me how some just also now after before over only other because
    us its new two first any most during while where between against under those these should may might must""".split()
)
# The commonest words of neighbouring languages that are no English words.
OTHER = frozenset(
    """der die das und ist nicht ein eine mit auf von dem den zu für im sich auch es wird le la les des et est une dans
    que qui pour pas sur du au avec ce el los las y es un una por con para del se lo su como il di che è per non sono
    della nel os e o um uma não em da dos na het een van en op dat niet och att det som är på af til er ikke""".split()
)


def language_reason(text: str) -> str | None:
    """Why a text cannot be measured: "no words", "not Latin script", "not English"; None if it can.

    The first 400 words decide. Of twenty words or more at least a twelfth must be among the 100 commonest of English
    (a quarter is the least that English news was seen to have); of fewer, none may be if words of other languages are.

    >>> language_reason("Der Bundestag hat gestern nicht über das Gesetz abgestimmt.")
    'not English'
    >>> language_reason("The bank raised rates."), language_reason("…")
    (None, 'no words')
    """
    if not isinstance(text, str):
        return "no words"
    words = [match.group() for match in islice(WORD.finditer(text), LOOKED_AT)]
    keys = [word.lower() for word in words]
    letters, not_latin = map(sum, zip(*map(count_letters, words), strict=True)) if words else (0, 0)
    return reason_of_counts(
        len(words), letters, sum(map(ENGLISH.__contains__, keys)), sum(map(OTHER.__contains__, keys)), not_latin
    )


def reason_of_counts(words: int, letters: int, english: int, other: int, not_latin: int) -> str | None:
    """The same, of counts: words, letters, function words of English and of other languages, other letters."""
    if not words:
        return "no words"
    if not_latin > 0.5 * letters:
        return "not Latin script"
    if words < 20:
        return "not English" if other > english else None
    if english >= words / 8:
        return None
    return "not English" if english < words / 12 or other > english else None


def count_letters(word: str) -> tuple[int, int]:
    """Letters and digits of a word, and how many of them are letters of another script than Latin."""
    letters = len(word) if word.isalnum() else sum(map(str.isalnum, word))
    return letters, 0 if word.isascii() else len(NOT_LATIN.findall(word))
