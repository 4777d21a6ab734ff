"""Whether a text is English in Latin script: only then do counts and formulas mean anything."""

from __future__ import annotations

import re

from analysis.english.vocab import Memo, Store, register
from analysis.text.wordforms import WORD, host

ENOUGH = 20  # words from which their share of function words tells the language
PLAIN = str.maketrans("’‘ʼ‐‑", "'''--", "\u00ad\u200c\u200d\u2060\ufeff")  # apostrophes, hyphens, invisible characters
MANY = 100  # words of a text that is plainly English
FEW = 2  # words of other languages that a short English text may have in names
LONGEST = 200  # characters of a token that is remembered
BITS = 40  # of each count in a packed integer
NOT_LATIN = re.compile(r"[^\W\d_\u0000-\u024f\u1e00-\u1eff]")
# Among the commonest words of English prose; about 40% of all words of news.
ENGLISH = frozenset(
    """the of to and a in that is for on it with as was he at by be from his are this have has had but not they who
    she or an you we were their its been which will would her there one all about more said if when what so no up out
    them can than into him my your i do did could our me how some just also now after before over only other because
    us its new two first any most during while where between against under those these should may might must""".split()
)
# The commonest words of neighbouring languages, without those that are English words too.
OTHER = frozenset(
    """der die das und ist nicht ein eine mit auf von dem den zu für im sich auch es wird le la les des et est une dans
    que qui pour pas sur du au avec ce el los las y es un una por con para del se lo su como il di che è per non sono
    della nel os e o um uma não em da dos na het een van en op dat niet och att det som är på af til er ikke""".split()
)


def language_reason(text: str) -> str | None:
    """Why a text is not measured: "no words", "not Latin script" or "not English"; None if it is.

    Function words decide. A text is English if it has at least as many of the 100 commonest words of English as of the
    commonest words of other languages, and if at least a twelfth of its words are among those 100 (in English news a
    quarter or more are). So a text in two languages counts as the one it has more of: an English article that quotes
    a paragraph of German is measured, all of it; a German one with an English opening is not. Of fewer than twenty
    words, more than two must be words of other languages to refuse it: a name such as van den Berg has two.

    >>> language_reason("Der Bundestag hat gestern nicht über das Gesetz abgestimmt.")
    'not English'
    >>> language_reason("The bank raised rates."), language_reason("…")
    (None, 'no words')
    """
    if not isinstance(text, str):
        return "no words"
    return reason_of_counts(*_counted(text))


def is_plainly_english(text: str) -> bool:
    """Whether a text is so surely English that its paragraphs need not be found to say so; False for many that are.

    >>> is_plainly_english("The bank raised its rates on Monday, as it had said it would. " * 10)
    True
    """
    tokens = text.lower().split()  # words with marks beside them are missed, for which the shares leave room
    english, other = (sum(map(words.__contains__, tokens)) for words in (ENGLISH, OTHER))
    return len(tokens) >= MANY and english >= len(tokens) / 5 and other <= english / 20


def _counted(text: str) -> list[int]:
    """What `reason_of_counts` asks, of all words of a text."""
    packed = sum(map(_COUNTS.__getitem__, text.split()))
    return [packed >> (BITS * i) & ((1 << BITS) - 1) for i in range(5)]


def reason_of_counts(words: int, letters: int, english: int, other: int, not_latin: int) -> str | None:
    """The same verdict from counts: words, letters, function words of English and of other languages, other letters."""
    if not words:
        return "no words"
    if not_latin > letters / 2:
        return "not Latin script"
    if words < ENOUGH:
        return "not English" if other > max(english, FEW) else None
    return "not English" if other > english or english < words / 12 else None


def count_letters(word: str) -> tuple[int, int]:
    """Letters and digits of a word, and how many of them are letters of another script than Latin.

    Of an address only the host counts, as it is read aloud.

    >>> count_letters("non-stop"), count_letters("https://www.example.org/news/2016/the-vote")
    ((7, 0), (10, 0))
    """
    if "/" in word or word.startswith("www."):
        word = host(word) or word
    letters = len(word) if word.isalnum() else sum(map(str.isalnum, word))
    return letters, 0 if word.isascii() else len(NOT_LATIN.findall(word))


def _count(token: str) -> int:
    """What `reason_of_counts` asks of the words in a token (what stands between white space), packed in one integer."""
    if token.isascii() and token.isalpha():  # one word, as most are
        key = token.lower()
        return 1 | len(token) << BITS | (key in ENGLISH) << 2 * BITS | (key in OTHER) << 3 * BITS
    counts = [0] * 5
    for word in WORD.findall(token):
        key = word.lower().translate(PLAIN)
        letters, not_latin = count_letters(word)
        for i, n in enumerate((1, letters, key in ENGLISH, key in OTHER, not_latin)):
            counts[i] += n
    return sum(n << (BITS * i) for i, n in enumerate(counts))


class _Counts(Memo[str, int]):
    """Counts by token; those of very long ones are not remembered."""

    def __missing__(self, token: str) -> int:
        return super().__missing__(token) if len(token) <= LONGEST else self.function(token)


_COUNTS = _Counts(_count)
register(Store("text.language", _COUNTS.__len__, _COUNTS.limit, _COUNTS.clear))
