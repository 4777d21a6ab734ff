"""What a title says of the field that its bearer works in; titles of any field (director, leader) are in none."""

from __future__ import annotations

from analysis.english.gazetteer import bare
from analysis.english.person_words import (
    ANALYSTS,
    ARTISTS,
    CLERGY,
    CROWNED,
    JOURNALISTS,
    JUDGES,
    LAWYERS,
    MEMBERS_OF_CONGRESS,
    NOBILITY,
    PLAYERS,
    POLITICIANS,
    RANKS,
    SCHOLARS,
    SHORT_OFFICES,
    SHORT_RANKS,
)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


FIELDS: dict[str, frozenset[str]] = {
    "politics": MEMBERS_OF_CONGRESS
    | POLITICIANS
    | SHORT_OFFICES
    | CROWNED
    | NOBILITY
    | _set("premier chancellor minister governor mayor candidate nominee ambassador councillor mp mep"),
    "law": JUDGES | LAWYERS,
    "forces": (RANKS | SHORT_RANKS) - _set("private captain capt constable warden officer"),
    "church": CLERGY | _set("rev reverend pope"),
    "sport": PLAYERS | _set("coach goalkeeper winger footballer cricketer sprinter boxer golfer"),
    "arts": ARTISTS - _set("author writer model"),
    "scholarship": SCHOLARS | _set("professor prof lecturer"),
    "press": JOURNALISTS - _set("editor host anchor"),
    "trade": ANALYSTS - _set("strategist")
    | _set("ceo cfo coo cto tycoon businessman businesswoman entrepreneur baker farmer"),
    "medicine": _set("surgeon nurse physician paediatrician pediatrician neurosurgeon cardiologist midwife dentist"),
}
# One person may well work in both, one after the other.
RELATED = frozenset(
    map(
        frozenset,
        [
            *(("politics", other) for other in ("law", "forces", "trade")),
            *(("trade", other) for other in ("law", "scholarship", "press")),
            *(("scholarship", other) for other in ("law", "press", "medicine", "arts")),
            ("press", "arts"),
        ],
    )
)
FIELD_OF = {word: field for field, words in FIELDS.items() for word in words}
GENERAL = "general"  # of the forces, but not in attorney general, secretary general


def fields_of(title: str) -> set[str]:
    """The fields that the words of a title show.

    >>> fields_of("Norwegian prime minister"), fields_of("director"), fields_of("Attorney General")
    ({'politics'}, set(), {'law'})
    """
    words = [bare(word) for word in title.split()]
    return {
        FIELD_OF[word]
        for before, word in zip(["", *words], words, strict=False)
        if word in FIELD_OF and not (word == GENERAL and before)
    }
