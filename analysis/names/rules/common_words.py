"""Words with a capital that name nobody: what ministers are for, letters that stand for common words, crowns alone.

The Minister of Health and Wellness; a new energy vehicle (NEV), and then the NEV; people with NEV; the Queen left.
"""

from __future__ import annotations

from analysis.english.gazetteer import bare, gazetteer
from analysis.english.organisation_words import PORTFOLIO_HOLDERS
from analysis.english.person_words import CROWNED
from analysis.english.pos_lexicon import classes
from analysis.english.source_words import BODY_NOUNS
from analysis.english.vocab import memo
from analysis.names.spans import NameSpans, Span

FILLERS = frozenset("of the and for in on to".split())  # words that initials may leave out
LONGEST = 8  # words from the office to the end of a list of portfolios
NOBLE_WIVES = {"duchess": "duke", "countess": "earl", "princess": "prince", "marchioness": "marquess"}


def drop_portfolios(names: NameSpans) -> list[Span]:
    """Drop what a minister is for: [Labour] Minister Ann Roe, the Minister of [Health and Wellness]."""
    return [
        span for span in names.spans if span.kind not in ("organisation", "other") or not _is_portfolio(names, span)
    ]


def _is_portfolio(names: NameSpans, span: Span) -> bool:
    """Whether a span is made of common words, and an office that has such a field is right before or after it."""
    if not _MAY_BE_FIELD[tuple(names.words[span.first : span.last])]:
        return False
    return _precedes_office(names, span.last) or _follows_office(names, span.first)


def _precedes_office(names: NameSpans, i: int) -> bool:
    """Whether a minister follows from the token at i on, maybe after "and" and another field."""
    if not names.spaced(i):
        return False
    if names.keys[i] in ("and", "&"):
        i += 1
        while names.spaced(i + 1) and names.capital(i) and names.keys[i] not in PORTFOLIO_HOLDERS:
            i += 1
    return names.capital(i) and names.keys[i] in PORTFOLIO_HOLDERS  # a text may stop after "and"


def _is_field(words: tuple[str, ...]) -> bool:
    """Whether words may say what somebody is in charge of: no listed name, no letters, no head of an organisation."""
    keys, lists = list(map(bare, words)), gazetteer()
    if " ".join(keys) in lists.body or any(word.isupper() and len(word) > 1 for word in words):
        return False
    if keys[-1] in lists.organisation and keys[-1] not in FIELDS:
        return False
    parts = [part for word, key in zip(words, keys, strict=True) if word[0].isupper() for part in key.split("-")]
    return all(part in classes() or part in FIELDS for part in parts)


_MAY_BE_FIELD = memo(_is_field)
FIELDS = frozenset(
    """
    labour energy oil gas media cabinet justice health welfare affairs wellness culture sport sports youth tourism
    climate pensions immigration equality equalities technology communications security development planning relations
    resources industry trade services administration
    """.split()
)


def _follows_office(names: NameSpans, i: int) -> bool:
    """Whether "minister of" is before the token at i, or before the capitals and commas that lie before it."""
    at = i - 1
    while at > 0 and i - at < LONGEST:
        key = names.keys[at]
        if key in ("of", "for"):
            return names.keys[at - 1] in PORTFOLIO_HOLDERS
        if not (names.capital(at) or key in ("and", "&", ",", "the")):
            return False
        at -= 1
    return False


def drop_titles_alone(names: NameSpans) -> list[Span]:
    """Drop offices and ranks that name nobody: the [First Lady], the Duke and Duchess of [Norvik]."""
    kept = [
        span
        for span in names.spans
        if not (_is_title(names, span) or _is_of_noble_couple(names, span) or _is_bare(names, span))
    ]
    surnames = {names.keys[s.last - 1] for s in kept if s.kind == "person" and s.length > 1}
    return [span for span in kept if not (surnames and _is_family(names, span, surnames))]


def _is_family(names: NameSpans, span: Span, surnames: set[str]) -> bool:
    """Whether a name after "the" is the plural of a surname of the article: the [Lahtis]; but not the Rangers."""
    key, lists = names.keys[span.first], names.lists
    if span.length > 1 or names.before(span.first) != "the" or not key.endswith("s") or key in lists.body:
        return False
    if key in surnames or names.words[span.first].isupper() or key in lists.place:
        return False
    return key[:-1] in surnames or key.endswith("es") and key[:-2] in surnames


def _is_bare(names: NameSpans, span: Span) -> bool:
    """Whether a single word names nobody by itself: the Kingdom, the official Gazette, Cabinet Chief Ann Lahti."""
    if names.key(span) == "cabinet" and names.spaced(span.last) and names.keys[span.last] in OF_CABINETS:
        return names.capital(span.last)
    if span.length > 1 or names.keys[span.first] not in BARE or not names.words[span.first].istitle():
        return False
    return names.words[span.first - 1 : span.first] != ["The"] or names.keys[span.first] == "kingdom"


OF_CABINETS = frozenset("chief secretary secretaries minister ministers spokesman spokesperson".split())
BARE = frozenset("kingdom gazette news kindergarten republic".split())


def _is_of_noble_couple(names: NameSpans, span: Span) -> bool:
    """Whether a place is what a duke and duchess or the like are called after."""
    i = span.first - 4
    if i < 0 or names.before(span.first) != "of" or names.keys[span.first - 2] not in NOBLE_WIVES:
        return False
    return names.keys[span.first - 3] == "and" and names.keys[i] in NOBLE_WIVES.values() and names.capital(i)


def _is_title(names: NameSpans, span: Span) -> bool:
    """Whether all words of a name are titles, unless it is one that is a surname too: King."""
    lists = names.lists
    titles = lists.title if span.kind == "person" else lists.holder
    if names.keys[span.first] not in titles and names.keys[span.first] not in ABOUT_TITLES:
        return False  # as of most
    keys = names.keys[span.first : span.last]
    if (
        span.kind not in ("person", "organisation")
        or len(keys) == 1
        and (keys[0] in lists.last or titles is lists.holder)
    ):
        return (
            len(keys) == 1 and keys[0] in CROWNED and names.before(span.first) == "the" and _stands_apart(names, span)
        )
    return all(key in titles or key in ABOUT_TITLES for key in keys)


def _stands_apart(names: NameSpans, span: Span) -> bool:
    """Whether neither a capital nor "of" follows a name."""
    return names.after(span) != "of" and not (names.spaced(span.last) and names.capital(span.last))


BODIES = BODY_NOUNS | {"forum", "alliance", "confederation"}  # the letters after one of these are an organisation
ABOUT_TITLES = frozenset(
    "first lady high crown grand supreme majesty highness holiness excellency king queen prince amir emir".split()
)


def settle_short_forms(names: NameSpans) -> list[Span]:
    """Make things of letters that stand for a thing or for common words: a new energy vehicle (NEV)."""
    brackets = [i for i in names.tokens.those(("(",)) if _encloses_letters(names, i)]
    things = _illnesses(names)
    if not brackets and not things:
        return names.spans
    ending = {span.last: span for span in names.spans}
    things |= {_letters(names, i + 1) for i in brackets if _follows_thing(names, ending.get(i), i)}
    if not things:
        return names.spans
    for span in names.spans:
        if span.last - span.first == 1 and _letters(names, span.first) in things:
            span.become("other", "letters for a thing")
    return names.spans


# Before "with" or another of these and letters: people with NEV, symptoms of NEV.
ILL = {
    "with": frozenset(
        """
        people patients children women men babies adults students pupils girls boys those someone anyone diagnosed
        living lives live lived born ill sick infected struggling son daughter husband wife mother father man woman
        """.split()
    ),
    "of": frozenset("symptoms sufferers diagnosis form forms severity strain strains".split()),
    "from": frozenset("suffer suffers suffered suffering recover recovering recovered died".split()),
}
ILLNESSES = frozenset("condition disorder disease illness syndrome infection cancer".split())
BEFORE_ILLNESSES = 5  # words from the article to the noun: a rare genetic condition


def _illnesses(names: NameSpans) -> set[str]:
    """Letters that people have as an illness: people with NEV; NEV, a rare condition. No listed body or country."""
    lists, found = names.lists, set()
    for i in names.tokens.uppers:
        key = names.keys[i]
        if len(key) < 2 or key in lists.body or key in lists.country or key in lists.known:
            continue
        if i > 1 and names.keys[i - 2] in ILL.get(names.keys[i - 1], ()) and not names.may_be_noun(i + 1):
            found.add(_letters(names, i))
        else:
            comma = i + 1 + (names.keys[i + 1 : i + 2] == [")"])
            if names.keys[comma : comma + 2] in ([",", "a"], [",", "an"]):
                phrase = names.keys[comma + 2 : comma + 2 + BEFORE_ILLNESSES]
                end = next((n for n, word in enumerate(phrase) if word in ILLNESSES), -1)
                if end >= 0 and all(word.isalpha() for word in phrase[:end]):
                    found.add(_letters(names, i))
    return found


def _encloses_letters(names: NameSpans, i: int) -> bool:
    """Whether the bracket at i and the next one have letters between them: (NEV), (SEZs), (AfCFTA)."""
    if i + 2 >= names.end or names.words[i + 2] != ")":
        return False
    word = names.words[i + 1]
    return word.isalpha() and 1 < sum(map(str.isupper, word)) and len(word) < 9


def _letters(names: NameSpans, i: int) -> str:
    """Letters without the s of several: SEZs."""
    word = names.words[i]
    return word[:-1] if word[-1] == "s" and word[:-1].isupper() else word


def _follows_thing(names: NameSpans, span: Span | None, i: int) -> bool:
    """Whether the bracket at i follows the name of a thing, or common words that have the letters as initials."""
    letters = _letters(names, i + 1)
    key, lists = letters.lower(), names.lists
    if key in lists.body or key in lists.country:
        return False
    if (known := lists.known.get(key, key)) != key and known not in lists.place:
        return False  # but Nev. is Nevada
    if span:
        return span.kind == "other"
    words = names.words[max(0, i - 2 * len(letters)) : i]
    if not words or not words[-1].islower() or words[-1] in lists.organisation or words[-1] in BODIES:
        return False
    return follow_their_words(names, i, key)


def follow_their_words(names: NameSpans, i: int, letters: str) -> bool:
    """Whether the last words before the bracket at i have letters as initials: space-based solar power | (SBSP)."""
    words = names.words[max(0, i - 2 * len(letters)) : i]
    parts = [part for word in words for part in word.split("-") if part]
    return any(_has_initials(parts[-n:], letters) for n in range(len(letters), len(parts) + 1))


def _has_initials(words: list[str], letters: str) -> bool:
    """Whether words, of which most are in lower case, have the letters as initials; small words may be left out."""
    initials = [word[0].lower() for word in words if word not in FILLERS]
    whole = [word[0].lower() for word in words]
    return letters in ("".join(initials), "".join(whole)) and 2 * sum(map(str.islower, words)) > len(words)
