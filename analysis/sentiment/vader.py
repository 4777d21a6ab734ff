"""VADER's words, and what the words around them do to them; how a text is cut into words for its tone.

The list comes from the vaderSentiment package. Every word's entry is looked up once and remembered.
"""

from __future__ import annotations

import importlib.util
import re
from math import fsum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from analysis.english.abbreviations import GOES_ON
from analysis.english.patterns import compiled_later
from analysis.english.vocab import memo, read_once
from analysis.text.wordforms import SMALL_WORDS_OF_HEADLINES

if TYPE_CHECKING:
    from nltk.sentiment.vader import SentimentIntensityAnalyzer


@read_once
def vader_analyzer() -> SentimentIntensityAnalyzer:
    """NLTK's SentimentIntensityAnalyzer, with the word list of the vaderSentiment package: nothing is downloaded."""
    from nltk.sentiment.vader import SentimentIntensityAnalyzer, VaderConstants

    # Its constructor reads the list from NLTK's own data folders and nowhere else.
    analyzer = SentimentIntensityAnalyzer.__new__(SentimentIntensityAnalyzer)
    analyzer.lexicon = vader_list()
    analyzer.constants = VaderConstants()
    # The same pattern, without the time limit that NLTK 3.10 sets and a long text would exceed.
    analyzer.constants.REGEX_REMOVE_PUNCTUATION = re.compile(analyzer.constants.REGEX_REMOVE_PUNCTUATION.pattern)
    return analyzer


# A word with its apostrophes and hyphens, or a mark after which a new clause or sentence begins.
TOKEN = compiled_later(
    r"""(?:https?://|www\.)[^\s<>"“”]+  # an address is one token, whatever words it has
      | [^\W\d_]+ (?: ['’ʼ\u00ad\u2010\u2011-] [^\W\d_]+ )*  # don't, well-known
        (?: (?=[.@]\w) (?: (?:\.[\w-]+){0,3} @ [\w.-]+  # of an address the rest, too
          | (?:\.[\w-]+){0,2} \. (?:com|org|net|edu|gov|info|news|co\.\w\w)\b [^\s<>"“”]*
        ) )?
      | [!?;:…—“"(]
      | (?<=[^\W\d_]{2}) \. (?![^\W_])  # it rained. Not: U.S.
      | (?<=[%)\d]) \. (?!\w)  # by 5%. Not: 3.5
    """,
    re.VERBOSE,
)
_PLAIN = str.maketrans({"’": "'", "ʼ": "'", "\u2010": "-", "\u2011": "-", "\u00ad": None})
# Written without their apostrophe; "cant" and "wont" are words too, but hardly ever in news.
_DENIED = "ai are ca could dare did does do had has have is might must need ought sha should was were wo would"
_WITHOUT_APOSTROPHE = {f"{verb}nt": f"{verb}n't" for verb in _DENIED.split()}
_NEGATORS = frozenset(
    "not no never neither nor without cannot hardly nobody nothing none barely scarcely nowhere rarely seldom "
    "lack lacks lacked lacking".split()
)
# All negators as they may stand in a text; `negator` knows those that are not foreseen.
NEGATING_FORMS = frozenset(
    form
    for word in (*_NEGATORS, *_WITHOUT_APOSTROPHE, *_WITHOUT_APOSTROPHE.values())
    for spelled in (word, word.replace("'", "’"))
    for form in (spelled, spelled.capitalize(), spelled.upper())
)
_BOOSTERS = frozenset(
    "absolutely amazingly awfully completely considerably decidedly deeply enormously entirely especially "
    "exceptionally extremely fully greatly highly hugely incredibly intensely majorly more most particularly "
    "purely quite really remarkably so substantially thoroughly totally tremendously unbelievably unusually "
    "utterly very".split()
)
_DAMPENERS = frozenset("almost kinda less little marginally occasionally partly slightly somewhat".split())
_PLACES = frozenset("town city village hamlet suburb district county river island mountain lake hill street".split())
_SAYS = frozenset("said says told tells asked asks added adds wrote writes met".split())
WINDOW = 3  # words before a tone word in which a negation or a booster reaches it
NEGATION = -0.74  # these three are VADER's constants (Hutto and Gilbert 2014)
BOOST = 0.293
FADE = (1.0, 0.95, 0.9)
BEFORE_BUT, AFTER_BUT = 0.5, 1.5
HEADLINE = 0.6  # share of capitalised words from which capitals no longer mark names


class Entry(NamedTuple):
    """What is known of one word form: its valence and what it does to words after it."""

    valence: float
    negates: bool
    boosts: float


@read_once
def vader_list() -> dict[str, float]:
    """VADER's word list (Hutto and Gilbert 2014, MIT), from the package that carries it."""
    spec = importlib.util.find_spec("vaderSentiment")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("the VADER word list is missing: pip install vaderSentiment")
    path = Path(next(iter(spec.submodule_search_locations))) / "vader_lexicon.txt"
    pairs = (line.split("\t")[:2] for line in path.read_text(encoding="utf-8").splitlines() if "\t" in line)
    return {word: float(valence) for word, valence in pairs}


class _Entries(dict[str, Entry | None]):
    """Entries by word form as it stands in a text, made when first met; None for a word that does nothing."""

    def __missing__(self, form: str) -> Entry | None:
        if len(self) > 200_000:
            self.clear()
        entry = self[form] = _look_up(form) if len(form) < 40 else None
        return entry


def _look_up(form: str) -> Entry | None:
    word = base(form)
    entry = Entry(_valence(word, vader_list()), negator(word), booster(word))
    return entry if any(entry) else None


def base(form: str) -> str:
    """The form under which a word is listed: lower case, plain apostrophes and hyphens, no possessive.

    >>> base("Don’t"), base("dont"), base("Lahti’s")
    ("don't", "don't", 'lahti')
    """
    word = form.translate(_PLAIN).lower().removesuffix("'s")
    return _WITHOUT_APOSTROPHE.get(word, word)


def _word_of(form: str) -> str:
    """The word of a form in a text, empty for a mark."""
    return base(form) if form[0].isalpha() else ""


words_of = memo(_word_of, name="words of tone")


def negator(word: str) -> bool:
    return word in _NEGATORS or word.endswith("n't")


def booster(word: str) -> float:
    return BOOST * ((word in _BOOSTERS) - (word in _DAMPENERS))


def _valence(word: str, known: dict[str, float]) -> float:
    """A word's valence; a compound that is not listed has that of its parts."""
    if word in known or "-" not in word:
        return known.get(word, 0.0)
    return fsum(known.get(part, 0.0) for part in word.split("-"))


entries = _Entries()


def weigh(tokens: list[str]) -> list[tuple[int, float]]:
    """Position of each of these tokens (of `TOKEN`) that VADER lists, and its valence in its context.

    Negations and boosters up to three words before change a word's weight, "but" shifts weight to what
    follows it, and capitalised words inside a sentence are taken for names, which carry no tone.
    """
    listed = list(map(entries.__getitem__, tokens))
    valences = [(i, entry.valence) for i, entry in enumerate(listed) if entry and entry.valence]
    names: bool | None = None
    weighed: list[tuple[int, float]] = []
    but = tokens.index("but") if valences and "but" in tokens else None
    for i, valence in valences:
        if tokens[i][0].isupper():
            names = capitals_mark_names(tokens) if names is None else names
            if names and is_name(tokens, i):
                continue
        valence *= _context(tokens, listed, i)
        if but is not None:
            valence *= BEFORE_BUT if i < but else AFTER_BUT
        weighed.append((i, valence))
    return weighed


def _context(tokens: list[str], listed: list[Entry | None], i: int) -> float:
    """Factor that negations and boosters before the word at i, in the same clause, give it."""
    factor = 1.0
    for back in range(min(WINDOW, i)):
        entry = listed[i - back - 1]
        if entry is None:
            if not tokens[i - back - 1][0].isalpha():
                break
        elif entry.negates:
            factor *= NEGATION
        elif entry.boosts:
            factor *= 1 + entry.boosts * FADE[back]
    return factor


def capitals_mark_names(tokens: list[str]) -> bool:
    """Whether capitals tell names here: not in a headline, which capitalises most words and all but small ones.

    >>> capitals_mark_names("Voters Hope for Justice".split())
    False
    >>> capitals_mark_names("The Justice Department won".split())
    True
    """
    if tokens[-1] == ".":  # headlines have no full stop
        return True
    words = [token for token in tokens if token[0].isalpha()]
    lower = [word for word in words if not word[0].isupper()]
    return len(words) - len(lower) < HEADLINE * len(words) or any(
        base(word) not in SMALL_WORDS_OF_HEADLINES for word in lower
    )


def is_name(tokens: list[str], i: int) -> bool:
    """Whether the capitalised word at i is part of a name: in a sentence, after a title or before another such word."""
    if tokens[i].isupper() and len(tokens[i]) > 1:
        return False
    if i and tokens[i - 1][0].isalpha() or i > 1 and tokens[i - 1] == "." and tokens[i - 2].lower() in GOES_ON:
        return True
    after, second = (*tokens[i + 1 : i + 3], "", "")[:2]
    if after == "is" and second in ("a", "an", "the") and not _PLACES.isdisjoint(tokens[i + 3 : i + 5]):
        return True  # Hope is a small town
    if after in ("a", "an") and not _PLACES.isdisjoint(tokens[i + 2 : i + 4]):
        return True  # Hope, a town in Norland
    if after in _SAYS and tokens[i][-1] != "s" or after in ("and", "or", "the") and second[:1].isupper():
        return True  # Hope said; War and Peace. Not: Critics said
    return after[:1].isupper() and len(after) > 1 and after[1] not in "'’"
