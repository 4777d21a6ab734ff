"""What a title says of the name beside it: Premier Ford is a person, and in "party president Lee" the name is Lee."""

from __future__ import annotations

import re

from analysis.english.occupations import is_occupation
from analysis.english.person_words import (
    AFTER_NAMES,
    BEFORE_SURNAMES,
    CALLED_WITH_NUMBERS,
    CROWNED,
    KINDS_OF_CHIEFS,
    NAMES_WITH_TITLES,
    NOT_AFTER_TITLES,
    RANKS_BEFORE_PLACES,
    RANKS_BEFORE_SURNAMES,
)
from analysis.english.pos_lexicon import classes
from analysis.names.rules.trimming import PARTICLED
from analysis.names.spans import NameSpans, Span, certain

LONGEST_AFTER_TITLE = 5  # tokens, the title included
LONGEST_NAME = 4  # tokens of a name that only its title shows to be a person's
PARTY_WORDS = frozenset("party labour democrat democrats union alliance front movement congress league".split())
SEATS = ("MP", "MSP", "MEP", "MLA", "TD")  # after a seat or a party: Norvik South MP
JOINING = frozenset("of the and & for -".split())  # a title after these goes on with a longer name
BEFORE_TITLES = NOT_AFTER_TITLES | {"house", "amir"}  # the House Speaker, the Amir Sheikh
RECALLING = BEFORE_SURNAMES | RANKS_BEFORE_PLACES
OF_ONE = BEFORE_SURNAMES - CROWNED  # a title of somebody whose surname follows
OF_PLACES_TOO = frozenset("miss mr ms mrs dame chief".split())  # Miss Norland, the winner
IN_ORDERS = ("Sister", "Brother", "Father")  # no Mother Norland
POSSESSIVE = ("'s", "’s")
ADJECTIVES = ("general", "major")  # of the ranks
OFFICE_GOES_ON = frozenset("of for general designate elect emeritus".split())  # Minister of, Secretary General


NUMBERS_OF_KINGS = tuple("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XX XXIII".split())
# After "I", who is the writer: the Charles I know.
AFTER_PRONOUN = frozenset(
    """
    am know knew think thought love loved like liked have had would will can could saw see met do did don't say said
    want
    """.split()
)
NUMBER_OF_A_KING = re.compile(r"X{0,2}(?:IX|IV|V?I{0,3})")

# People that were passed over --------------------------------------------------------------------------------------


def recall_titled(names: NameSpans) -> list[Span]:
    """Add people after a title: Mr. Key, Premier Rivers, President Abdel-Fattah el-Sissi."""
    keys, holder = names.keys, names.lists.holder
    titles = [i for i in names.tokens.capitals if keys[i] in holder or keys[i] in RECALLING]
    chiefs = [i for i in names.tokens.those(("Chief",)) if i + 1 < names.end and _is_called_chief(names, i + 1)]
    if not titles and not chiefs:
        return names.spans
    new, covered = [], names.covered()
    for i in titles:
        if i not in names.headlines and i not in covered:
            last = _end_after_title(names, covered, i)
            if last and _title_suffices(names, i, last):
                new.append(certain(i + 1, last, "person", "title"))
    new += [certain(i + 1, i + 2, "person", "title") for i in chiefs if covered.isdisjoint((i, i + 1))]
    return names.with_added(new)


def _is_called_chief(names: NameSpans, i: int) -> bool:
    """Whether the single word at i, after "Chief", is a surname: Chief Stone; no Chief Whip, nor Chief India editor."""
    key = names.keys[i]
    if not names.spaced(i) or names.capital(i + 1) or names.may_be_noun(i + 1) or i - 1 in names.headlines:
        return False
    return _is_a_surname_here(names, i) and not is_occupation(key) and key not in names.lists.title


def _end_after_title(names: NameSpans, covered: set[int], i: int) -> int:
    """One past the last of the capitalised words after the title at i; 0 if none of them is a name."""
    lists, words = names.lists, names.words

    def goes_on(i: int) -> bool:
        return names.spaced(i) and i not in covered and words[i][0].isupper()

    if not goes_on(i + 1) or not words[i].istitle():
        return 0
    key = names.keys[i + 1]
    if key in lists.title or key in lists.organisation or key in NOT_AFTER_TITLES:
        return 0
    last = i + 2
    while last - i < LONGEST_AFTER_TITLE and (
        goes_on(last) or last < names.end and last not in covered and PARTICLED.match(words[last])
    ):
        last += 1
    if last in covered and names.spaced(last) and names.capital(last):  # Secretary Ash | Carter
        for span in names.spans:
            if span.first == last and span.kind == "person":
                span.first = i + 1
        return 0
    return last


def _title_suffices(names: NameSpans, i: int, last: int) -> bool:
    """Whether the title at i makes the words after it a person; a single word needs an honorific, rank or crown."""
    title, name, lists = names.keys[i], names.keys[i + 1], names.lists
    if title in lists.honorific:
        return True
    if last - i > 2:
        return title in lists.holder
    if name in lists.facility:
        return False
    if title in RANKS_BEFORE_PLACES and name in lists.place:
        return not names.may_be_noun(last)
    if title in RANKS_BEFORE_SURNAMES or title in CROWNED and name not in classes():
        return True
    return title in BEFORE_SURNAMES and _is_a_surname_here(names, i + 1)


def _is_a_surname_here(names: NameSpans, i: int) -> bool:
    """Whether the single word at i, after an office, may be a surname: Prime Minister Rivers; no Mayor Says."""
    key, lists = names.keys[i], names.lists
    if key in names.lower_case or not names.words[i].istitle() or names.keys[i + 1 : i + 2] in (["of"], ["for"]):
        return False
    if any(key in other for other in (lists.starter, lists.other, lists.never, lists.demonym, lists.month)):
        return False
    return key in lists.last or key not in classes()


def recall_kings(names: NameSpans) -> list[Span]:
    """Take the name and the number of a king or pope: King [Harald V], Pope [John Paul II], the tomb of [Seti I]."""
    new, longest = [], {span.first: span.last for span in names.spans}
    for i in names.tokens.capitals:
        if names.keys[i] in CROWNED and i not in names.headlines:
            last = _number_after(names, i)
            if last > longest.get(i + 1, i + 2):
                new.append(certain(i + 1, last, "person", "number of a king or pope"))
    return names.with_replaced(new + _kings_without_titles(names))


def _kings_without_titles(names: NameSpans) -> list[Span]:
    """Names of kings and popes that the tagger took for something else, or found without the number: Seti I."""
    inside = {i: span for span in names.spans for i in span.range}
    found = []
    for number in names.tokens.those(NUMBERS_OF_KINGS):
        i = number - 1
        if i < 0 or not names.spaced(number) or number in names.headlines or names.capital(number + 1):
            continue
        if names.keys[i] not in CALLED_WITH_NUMBERS or not names.words[i].istitle():
            continue
        if names.words[number] == "I" and names.keys[min(number + 1, names.end - 1)] in AFTER_PRONOUN:
            continue
        span = inside.get(i)
        if span and span.last > number and span.kind == "person":
            continue
        if span is None or span.last - span.first < 3:
            found.append(certain(min(i, span.first) if span else i, number + 1, "person", "number of a king or pope"))
    return found


def _number_after(names: NameSpans, i: int) -> int:
    """One past the number that ends the name after the crown at i; 0 if there is none."""
    for last in range(i + 1, min(i + LONGEST_NAME, names.end)):
        if not names.spaced(last) or not names.capital(last):
            return 0
        if NUMBER_OF_A_KING.fullmatch(names.words[last]):
            return last + 1
    return 0


# Names that were taken for something else --------------------------------------------------------------------------


def decide_by_title(names: NameSpans) -> list[Span]:
    """Take what follows a title for a person: Premier [organisation Ford], General [place Dallas]."""
    for span in names.spans:
        _take_title_of_its_own(names, span)
        _drop_title_of_another(names, span)
        if _follows_title(names, span) and (span.kind == "person" or _may_name_person(names, span)):
            span.become("person", "title before it")
        elif _follows_rank(names, span):
            if names.may_be_noun(span.last) and names.before(span.first) in ADJECTIVES:  # Major London museums
                span.become("place", "place between an adjective and its noun")
            else:
                span.become("person", "title before it")
    return names.spans


def _take_title_of_its_own(names: NameSpans, span: Span) -> None:
    """Take in the title that is part of a name: Lady [Gaga], Sheikh [Hasina]."""
    i = span.first - 1
    if names.spaced(span.first) and names.capital(i) and f"{names.keys[i]} {names.key(span)}" in NAMES_WITH_TITLES:
        span.first = i
        span.become("person", "title of its own")


def _drop_title_of_another(names: NameSpans, span: Span) -> None:
    """Take the title off a surname that was taken for a body with it: [Nurse Siemens], [Grand Chief Stone]."""
    first, keys, lists = span.first, names.keys, names.lists
    while first < span.last and keys[first] in KINDS_OF_CHIEFS:
        first += 1
    chief = first < span.last and keys[first] == "chief"
    if span.kind == "place" or span.last - first != 2 or not (chief or first == span.first and keys[first] in OF_ONE):
        return
    last, whole = span.last - 1, names.key(span)
    others = [lists.organisation, lists.facility, lists.other, lists.title, lists.demonym]
    if keys[first] in OF_PLACES_TOO and first == span.first:
        others += [lists.place, lists.town]
    listed = whole in lists.body or whole in lists.firm or whole in lists.place or whole in lists.town
    listed = listed or names.before(span.first) in lists.title  # President Lady Roe
    if listed or not names.words[last].istitle() or any(keys[last] in kind for kind in others):
        return
    span.first = last
    span.become("person", "title before it")


def _follows_rank(names: NameSpans, span: Span) -> bool:
    """Whether a span is a single word that lists have as a place or firm, after a rank; no Attorney General."""
    i, key, lists = span.first - 1, names.key(span), names.lists
    if i < 0 or names.keys[i] not in RANKS_BEFORE_PLACES:
        return False
    if key not in lists.place and (
        key not in lists.body or names.keys[i] in ADJECTIVES or names.may_be_noun(span.last)
    ):
        return False
    apart = not (names.spaced(i) and names.capital(i - 1)) or names.keys[i - 1] in names.lists.starter
    titled = names.spaced(span.first) and names.words[i].istitle()
    return span.length == 1 and apart and titled and i not in names.headlines


def _follows_title(names: NameSpans, span: Span) -> bool:
    """Whether a title with a capital is right before a span, outside headlines: no mayor, Oslo; no Coach House."""
    i = span.first - 1
    if i < 0 or names.keys[i] not in BEFORE_SURNAMES and not (_is_chief(names, span) or _is_in_orders(names, span)):
        return False
    return i not in names.headlines and names.spaced(span.first) and names.words[i].istitle()


def _is_chief(names: NameSpans, span: Span) -> bool:
    """Whether "Chief" is the title of a single name: Chief Stone."""
    return names.before(span.first) == "chief" and span.length == 1 and _is_called_chief(names, span.first)


def _is_in_orders(names: NameSpans, span: Span) -> bool:
    """Whether what was taken for a place is the name of a nun or priest: Sister Vienna; but not her Sister Vienna."""
    i = span.first - 1
    if names.words[i] not in IN_ORDERS or span.length > 1 or span.kind != "place" or names.capital(span.last):
        return False
    return names.key(span) not in names.lists.country and not (i and names.spaced(i) and names.capital(i - 1))


def _may_name_person(names: NameSpans, span: Span) -> bool:
    """Whether no word of a name heads a name of another kind, and no list has the whole as one."""
    lists, keys = names.lists, names.keys[span.first : span.last]
    whole = " ".join(keys)
    if span.length > LONGEST_NAME or span.length > 1 and (whole in lists.place or whole in lists.firm):
        return False
    body = whole in lists.body and not _is_surname_of_founder(names, span)
    if body or names.after(span) in OFFICE_GOES_ON or not keys[-1][:1].isalpha():
        return False
    if keys[0] in NOT_AFTER_TITLES or keys[0] in lists.title or keys[0] in lists.starter:
        return False
    return not any(key in kind for kind in (lists.organisation, lists.facility, lists.other) for key in keys)


def _is_surname_of_founder(names: NameSpans, span: Span) -> bool:
    """Whether a listed firm of one word may be called after a person, who may bear the name: Professor Bosch."""
    return span.length == 1 and names.words[span.first].istitle() and names.after(span) not in POSSESSIVE


# Titles within names -----------------------------------------------------------------------------------------------


def split_at_titles(names: NameSpans) -> list[Span]:
    """Split names at a title inside, and cut one off their end: [Labour MP Paul Eagle], the [Pheu Thai Party MP]."""
    spans: list[Span] = []
    for span in names.spans:
        _drop_custodian(names, span)
        spans += _parts(names, span) if span.last - span.first > 1 and span.first not in names.headlines else [span]
    return spans


def _drop_custodian(names: NameSpans, span: Span) -> None:
    """Take off the title of the kings of Saudi Arabia: the Custodian of the Two Holy Mosques King | Salman."""
    keys = names.keys[span.first : span.last - 1]
    if "mosques" not in keys or keys[keys.index("mosques") - 1] != "holy":
        return
    first = span.first + keys.index("mosques") + 1
    if names.keys[first] not in CROWNED:
        return
    while first < span.last - 1 and names.keys[first] in names.lists.title:
        first += 1
    span.first = first
    span.become("person", "title inside")


def _parts(names: NameSpans, span: Span) -> list[Span]:
    """The name before the last title within a span, and the person after it; the span itself if it has none."""
    cut = next((i for i in reversed(span.range) if names.keys[i] in AFTER_NAMES and names.words[i][0].isupper()), -1)
    if cut < 0 or names.before(cut) in JOINING or not names.spaced(cut):
        return [span]
    parts = _before_title(names, span, cut)
    if cut + 1 == span.last:
        return parts if span.kind != "person" else [span]
    person = Span(cut + 1, span.last, "person")
    if not names.spaced(cut + 1) or names.keys[cut + 1] in OFFICE_GOES_ON or not _may_name_person(names, person):
        return [span]
    return [*parts, certain(cut + 1, span.last, "person", "title inside")]


def _before_title(names: NameSpans, span: Span, cut: int) -> list[Span]:
    """What a span has before the title at `cut`, without words of an office: [Calais] MP, [Norland] Prime Minister."""
    last, lists = cut, names.lists
    while last > span.first and (names.keys[last - 1] in lists.title or names.keys[last - 1] in BEFORE_TITLES):
        last -= 1
    left = Span(span.first, last, span.kind, span.weights, "title inside")
    if last == span.first or span.kind == "person" and names.key(left) in lists.demonym:
        return []
    if span.kind == "person":  # what leads the title of a person is none
        seat = names.words[cut] in SEATS and last == cut and not _is_party(names, left)
        left.become("place" if seat or names.key(left) in lists.place else "organisation", "title inside")
    return [left]


def _is_party(names: NameSpans, span: Span) -> bool:
    """Whether a list has what a member of parliament is called after as a body, or its last word heads one."""
    key, lists = names.key(span), names.lists
    listed = key in lists.body or key in lists.known or key in lists.firm or key in lists.demonym
    return listed or names.keys[span.last - 1] in PARTY_WORDS or names.words[span.first].isupper()
