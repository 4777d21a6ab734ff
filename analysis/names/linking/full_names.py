"""Names as they are compared across articles: what belongs to a name, and what only tells its bearers apart."""

from __future__ import annotations

import re
from typing import NamedTuple

from analysis.english.abbreviations import STATE_OF
from analysis.english.gazetteer import gazetteer
from analysis.english.patterns import compiled_later
from analysis.english.person_words import HONORIFICS
from analysis.names.linking.surface_forms import is_particle, key_of, surname

GENERATION_OF = {"junior": "jr", "senior": "sr"}
GENERATION = re.compile(r"jr|sr|junior|senior|(?=[iv])(?:iv|v?i{0,3})")
NICKNAME = compiled_later(r"""\s["“(‘'][^"”)’']+["”)’'](?=\s)""")  # Calvin "Snoop" Broadus
JOINING = re.compile(r"\s(?:and|&)\s|/|,\s(?!(?:jr|sr|inc|ltd)\b)", re.IGNORECASE)  # Ann and Bo Lahti
INITIALS = re.compile(r"(?:[a-z]\.)+[a-z]?")  # u.s., u.s
SIGNS = re.compile(r"[^\w]")
LONGEST_INITIALS = 7
# Bodies that other countries have too.
OF_US = {"senate": "us senate", "congress": "us congress", "supreme court": "us supreme court"}


class FullName(NamedTuple):
    """A name taken apart. Two names may be of one actor if their `key` is the same."""

    kind: str
    key: str  # what is compared; of a short name the surname or the word
    short: bool = False  # one word that several may bear: a surname, initials, a word for a firm
    first: str = ""  # of a short name of a person: the initial before it, if there is one
    middle: tuple[str, ...] = ()  # middle names and initials of a person
    generation: str = ""  # jr, sr or a number
    joined: bool = False  # it has "and", "/" or a comma, and may be several names


def take_apart(name: str, kind: str) -> FullName:
    """A name with its parts.

    >>> take_apart("Ann M. Lahti Jr.", "person")
    FullName(kind='person', key='ann lahti', short=False, first='', middle=('m',), generation='jr', joined=False)
    >>> take_apart("Lahti", "person").short, take_apart("Nordvik Energy Inc", "organisation").key
    (True, 'nordvik energy')
    >>> take_apart("U.S.", "place").key, take_apart("IAEA", "organisation").short
    ('united states', False)
    """
    return _person(name) if kind == "person" else _other(name, kind)


def _person(name: str) -> FullName:
    key = key_of(NICKNAME.sub("", name))
    joined = bool(JOINING.search(name))
    words = [word.strip(",.") for word in key.split()] if not joined else []
    while len(words) > 1 and words[0] in HONORIFICS:
        words = words[1:]
    if not words:
        return FullName("person", key, joined=joined)
    generation = GENERATION_OF.get(words[-1], words[-1]) if _ends_in_generation(name, words) else ""
    words = words[:-1] if generation else words
    last = surname(words[-1])
    if len(words) == 1 or _begins_with_particle(words):
        return FullName("person", last, True, generation=generation)
    if len(words) == 2 and len(words[0]) == 1:
        return FullName("person", last, True, first=words[0], generation=generation)
    middle = tuple(word for word in words[1:-1] if not is_particle(word))
    return FullName("person", f"{words[0]} {last}", middle=middle, generation=generation)


def _begins_with_particle(words: list[str]) -> bool:
    """Whether a name is a surname with its particle: von der Berg, not Ben Lahti."""
    particle = gazetteer().particle
    return words[0] in particle - {"al", "ben"} and (len(words) == 2 or len(words) == 3 and words[1] in particle)


def _ends_in_generation(name: str, words: list[str]) -> bool:
    """Whether the last word is Jr., Sr. or a number in capitals: John Paul II, not Ha Vi."""
    if len(words) < 2 or not GENERATION.fullmatch(words[-1]):
        return False
    return len(words[-1]) > 2 or words[-1] in ("jr", "sr") or name.split()[-1].isupper()


def _other(name: str, kind: str) -> FullName:
    lists = gazetteer()
    key = " ".join(_without_stops(word) for word in key_of(name).split())
    known = None if key in OF_US else lists.country.get(key) or lists.known.get(key) or lists.known.get(key_of(name))
    known = STATE_OF.get(key, known) if kind == "place" and len(key) < 5 else known
    words = [_without_stops(word) for word in (known or key).split()]
    while kind == "organisation" and len(words) > 1 and words[-1].strip(".,") in lists.suffix:
        words = words[:-1]
    joined = " ".join(word.strip(",") for word in words)
    listed = known is not None or key in OF_US or kind == "place" and joined in lists.place
    return FullName(kind, joined, len(words) == 1 and not listed, joined=bool(JOINING.search(name)))


def _without_stops(word: str) -> str:
    """Initials without stops: u.s -> us.

    >>> _without_stops("u.s"), _without_stops("inc.")
    ('us', 'inc.')
    """
    return word.replace(".", "") if INITIALS.fullmatch(word) else word


def letters_of(name: str) -> str:
    """The letters of a name: Kim Jong-un and Kim Jong Un have the same.

    >>> letters_of("Kim Jong-un"), letters_of("Kim Jong Un")
    ('kimjongun', 'kimjongun')
    """
    return SIGNS.sub("", key_of(name))


def is_initials(name: str) -> bool:
    """Whether a name is written in initials: IAEA, U.N.

    >>> is_initials("IAEA"), is_initials("U.N."), is_initials("Oslo"), is_initials("POLITICO")
    (True, True, False, False)
    """
    letters = name.replace(".", "")
    return " " not in letters and 2 <= len(letters) <= LONGEST_INITIALS and letters.isupper()


SMALL = frozenset("of the and for in on at to de la du des do da y und für".split())


def initials_of(name: str) -> set[str]:
    """The initials that a name may have, with and without its small words.

    >>> sorted(initials_of("Food and Drug Administration"))
    ['fada', 'fda']
    """
    words = [word for word in key_of(name).replace("-", " ").split() if word[0].isalpha()]
    return {"".join(word[0] for word in words), "".join(word[0] for word in words if word not in SMALL)}
