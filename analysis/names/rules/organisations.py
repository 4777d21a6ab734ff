"""Organisations that the tagger saw in part: what legal forms, heads and brackets say is part of their names."""

from __future__ import annotations

from analysis.english.organisation_words import (
    FIRM_ENDINGS,
    NO_HEADS_BEFORE_OF,
    OWNERS,
    PAPERS_AFTER_PLACES,
    PLURAL_OWNERS,
)
from analysis.english.pos_lexicon import classes
from analysis.english.thing_words import BODY_STARTS
from analysis.names.spans import NameSpans, Span, certain

MINISTRIES = frozenset(
    "ministry department institute faculty school college university commission council office bureau".split()
)
OFFICES_WITH_LISTS = frozenset(
    """
    office department ministry committee council agency authority bureau commission institute union administration
    """.split()
)
FOREIGN_SMALL_WORDS = frozenset("de do da dos das del di du des la las los le les el y e et und".split())
STATES = frozenset("u.s us uk u.k".split())
POSSESSIVE = ("'s", "’s", "'S", "’S", "'", "’")
LONGEST = 6  # words before a legal form


def add_legal_forms(names: NameSpans) -> list[Span]:
    """Take the capitalised words before a legal form: Nordvik Tools Inc."""
    new, free = [], 0
    for i in names.tokens.capitals:
        if names.keys[i] not in FIRM_ENDINGS or i in names.headlines:
            continue
        if "." in names.keys[i] and names.spaced(i + 1) and names.capital(i + 1):  # Ann S.A. Lahti
            continue
        first = _without_openers(names, _firm_start(names, i, free), i)
        if first < i:
            new.append(certain(first, i + 1, "organisation", "legal form"))
            free = i + 1
    return names.with_replaced(new)


def _firm_start(names: NameSpans, i: int, free: int) -> int:
    """Where the capitalised words before the legal form at i begin, at `free` or after: Nordvik Tools Co., Ltd."""
    first = i - 2 if names.keys[max(0, i - 2) : i] == ["co", ","] else i
    while (
        first > free
        and i - first < LONGEST
        and names.spaced(first)
        and (names.capital(first - 1) or names.keys[first - 1] == "&")
    ):
        first -= 1
    return first


def _without_openers(names: NameSpans, first: int, last: int) -> int:
    """Where a firm's name begins once titles and such go: The Finnish firm | Nordvik Tools Inc."""
    keys, lists = names.keys, names.lists
    while first < last and (
        keys[first] in lists.starter
        or keys[first] in lists.title
        or keys[first] == "&"
        or keys[first] in lists.demonym
        and last - first > 2
    ):
        first += 1
    return first


def join_foreign_bodies(names: NameSpans) -> list[Span]:
    """Take the words after the head of a body in another language: Banco do Sertania, Ministerio de la Pesca."""
    new, free = [], 0
    for i in names.tokens.capitals:
        if names.keys[i] in BODY_STARTS and i >= free and i not in names.headlines and not names.capital(i - 1):
            last = _end_of_foreign_body(names, i)
            if last > i + 1 and names.keys[last - 1] not in names.lists.title:
                new.append(certain(i, last, "organisation", "body in another language"))
                free = last
    return names.with_replaced(new)


def _end_of_foreign_body(names: NameSpans, i: int) -> int:
    """One past the last of the words of a name that begins at i; small words may lie between those with capitals."""
    last = j = i + 1
    while j < names.end and names.spaced(j) and j - i < LONGEST + 2:
        if names.capital(j):
            last = j + 1
        elif names.words[j] not in FOREIGN_SMALL_WORDS:
            break
        j += 1
    return last


def complete_lists(names: NameSpans) -> list[Span]:
    """Take in the rest of what a body is for: Ministry of Law, [Justice and Fish], [Foreign, Home] and Trade Office."""
    spans: list[Span] = []
    for span in names.spans:
        if spans and span.first < spans[-1].last:
            continue
        if span.kind == "organisation" and span.first not in names.headlines:
            span = _with_list_after(names, span) or _with_list_before(names, span) or span
            while spans and spans[-1].last > span.first:
                spans.pop()
        spans.append(span)
    return spans


def _with_list_after(names: NameSpans, span: Span) -> Span | None:
    """A ministry or the like with all that it is for: Department of Energy, Mines and Water."""
    keys = names.keys[span.first : span.last]
    if "of" not in keys and "for" not in keys or not MINISTRIES & set(keys[:2]):
        return None
    last = end = span.last
    while end + 1 < names.end and end - span.last < LONGEST + 4:
        if names.words[end] in (",", "and", "&") and _is_subject(names, end + 1 + (names.words[end + 1] == "and")):
            closing = names.words[end] != "," or names.words[end + 1] == "and"
            end += 2 + (names.words[end] == "," and names.words[end + 1] == "and")
            while names.spaced(end) and _is_subject(names, end):
                end += 1
            if closing:
                last = end
                break
        else:
            break
    return certain(span.first, last, "organisation", "list of subjects") if last > span.last else None


def _with_list_before(names: NameSpans, span: Span) -> Span | None:
    """The subjects before the head: the Foreign, | Commonwealth and Development Office; "the" is before all of them."""
    keys = names.keys[span.first : span.last]
    if keys[-1] not in OFFICES_WITH_LISTS:
        return None
    first = span.first
    if first > 2 and names.words[first - 1] in ("and", "&") and _is_subject(names, first - 2):
        first -= 2
    elif "and" not in keys and "&" not in keys:
        return None
    while first > 2 and names.words[first - 1] == "," and _is_subject(names, first - 2):
        first -= 2
    if first == span.first or names.before(first) not in ("the", "a", "its"):
        return None
    return certain(first, span.last, "organisation", "list of subjects")


def _is_subject(names: NameSpans, i: int) -> bool:
    """Whether a capitalised word may say what a body is for, and is no name of its own."""
    if not names.capital(i) or not names.words[i].istitle():
        return False
    key, lists = names.keys[i], names.lists
    others = (
        lists.place,
        lists.country,
        lists.first,
        lists.holder,
        lists.starter,
        lists.body,
        lists.known,
        lists.month,
    )
    return not any(key in other for other in others)


def join_possessives(names: NameSpans) -> list[Span]:
    """Join names of organisations with a possessive inside: St Mary's Hospital, Queen's University Belfast."""
    new = []
    for i in names.tokens.those(POSSESSIVE):
        if i in names.headlines or not names.touches(i) or not names.spaced(i + 1):
            continue
        saint = i > 1 and names.keys[i - 2] in ("st", "saint") and names.words[i - 1].istitle()
        if _ends_plural(names, i) is False and not (saint and names.keys[i - 1].endswith("s")):  # St James' Park
            continue
        if saint or names.keys[i - 1] in OWNERS and names.words[i - 1].istitle() or _ends_plural(names, i):
            head = _head_after(names, i)
            if head and all(names.words[j].istitle() for j in range(i + 1, head + 1)):
                first = i - 1 - saint
                new.append(
                    certain(first if saint else _start_of_body(names, first), head + 1, "organisation", "possessive")
                )
    return names.with_replaced(new)


def _ends_plural(names: NameSpans, i: int) -> bool | None:
    """Whether the mark at i, if it is one without an s, makes the plural before it an owner: Diocesan Boys' School."""
    if names.words[i] not in ("'", "’"):
        return None
    return names.keys[i - 1] in PLURAL_OWNERS and names.words[i - 1].istitle()


def _start_of_body(names: NameSpans, i: int) -> int:
    """Where the capitalised words before whose body it is begin: the Supreme | People's Court."""
    first = i
    lists, keys = names.lists, names.keys
    while i - first < LONGEST and names.spaced(first) and names.capital(first - 1):
        if keys[first - 1] in lists.holder or keys[first - 1] in lists.starter:
            break
        first -= 1
    return first + (names.keys[first] == "the" and first < i)


def _head_after(names: NameSpans, i: int) -> int:
    """Which of the three tokens after a possessive heads the name of an organisation or building; 0 if none."""
    lists, near = names.lists, range(i + 1, min(i + 4, names.end))
    heads = (j for j in near if names.keys[j] in lists.organisation or names.keys[j] in lists.facility)
    return next((j for j in heads if names.capital(j)), 0)


def join_web_addresses(names: NameSpans) -> list[Span]:
    """Take in the end of an address on the web: [Nordvik].com."""
    for span in names.spans:
        i = span.last
        if (
            i < names.end - 1
            and names.words[i] == "."
            and names.keys[i + 1] in ("com", "org", "net")
            and names.touches(i)
            and names.touches(i + 1)
        ):
            span.last += 2
            span.become("organisation", "web address")
    return names.with_added(_speaking_websites(names))


def _speaking_websites(names: NameSpans) -> list[Span]:
    """Sites called by their address that somebody tells, or that tell: told [Norvik.info]; [Norvik.info] reported."""
    new, covered = [], names.covered()
    for end in names.tokens.those(DOMAINS):
        i = end - 2
        if i < 1 or names.words[end - 1] != "." or not (names.touches(end) and names.touches(end - 1)):
            continue
        if i in covered or not names.capital(i) or names.touches(i):
            continue
        after = names.keys[end + 1] if end + 1 < names.end else ""
        if names.before(i) == "told" or after in names.lists.speech or after == "reported":
            new.append(certain(i, end + 1, "organisation", "web address"))
    return new


DOMAINS = ("com", "org", "net", "info", "co", "news", "io", "tv", "eu", "ru", "ng", "za", "ke", "in")


def recognise_papers(names: NameSpans) -> list[Span]:
    """Turn what looks like a person into a newspaper where it is one of a place: Orlando Sentinel."""
    lists, keys = names.lists, names.keys
    for span in names.spans:
        if span.kind == "person" and keys[span.last - 1] in PAPERS_AFTER_PLACES:
            place = keys[span.first]
            if place in lists.place or place in lists.demonym or place in lists.country:
                span.become("organisation", "newspaper of a place")
    return names.spans


def complete_heads(names: NameSpans) -> list[Span]:
    """Add the beginning that names were found without: Reserve Bank of [India], University of the [West Indies]."""
    spans: list[Span] = []
    for span in names.spans:
        head = _head_before(names, span)
        if head < 0:
            spans.append(span)
            continue
        first = head
        while names.spaced(first) and names.capital(first - 1) and not _opens(names, first - 1):
            first -= 1
        while spans and spans[-1].last > first:
            first = min(first, spans.pop().first)
        spans.append(certain(first, span.last, "organisation", "head before of"))
    return spans


def _head_before(names: NameSpans, span: Span) -> int:
    """The token that heads an organisation's name, with "of" or "of the" between it and a span; -1 if there is none."""
    keys = names.keys
    of = span.first - 1
    if of >= 0 and keys[of] == "the":
        of -= 1
    head = of - 1
    if head < 0 or keys[of] != "of" or span.first in names.headlines or not names.words[head].istitle():
        return -1
    return head if keys[head] in names.lists.organisation and keys[head] not in NO_HEADS_BEFORE_OF else -1


def _opens(names: NameSpans, i: int) -> bool:
    """Whether the token at i is a title or another word that is no part of the name after it."""
    return names.keys[i] in names.lists.starter or names.keys[i] in names.lists.title


def add_short_forms(names: NameSpans) -> list[Span]:
    """Add short forms in brackets after a name: Nordic Fisheries Council (NFC), Norvik Energy Authority (Olnor)."""
    new, keys = [], names.keys
    covered: set[int] | None = None
    words = set()
    for span in names.spans:
        i = span.last + 1
        if i + 1 >= names.end or keys[i - 1] != "(" or keys[i + 1] != ")":
            continue
        covered = names.covered() if covered is None else covered
        named = span.kind in ("organisation", "other") or span.kind == "place" and _abbreviates(names, span, i)
        if named and i not in covered and names.words[i].isupper() and 1 < len(names.words[i]) < 8:
            new.append(certain(i, i + 1, span.kind, "short form in brackets"))
        elif span.kind == "organisation" and span.length > 2 and _is_made_up(names, i):
            words.add(keys[i])
    names.spans = names.with_added(new)
    return names.with_all_called(words, "organisation", "short form in brackets")


def _is_made_up(names: NameSpans, i: int) -> bool:
    """Whether no list has a word with a capital, which then may be made of the beginnings of others: Olnor."""
    key, lists = names.keys[i], names.lists
    if not (names.words[i].istitle() and key.isalpha() and 3 < len(key) < 11) or key in classes():
        return False
    others = (
        lists.place, lists.town, lists.province, lists.country, lists.demonym, lists.people, lists.first, lists.last,
        lists.title, lists.month,
    )  # fmt: skip
    return not any(key in other for other in others)


def _abbreviates(names: NameSpans, span: Span, i: int) -> bool:
    """Whether the token at i is made of the initials of a name: New South Wales (NSW)."""
    return names.keys[i] == "".join(key[:1] for key in names.keys[span.first : span.last])


def join_states(names: NameSpans) -> list[Span]:
    """Join an organisation and the state right before it: [U.S.] [Justice Department]."""
    spans: list[Span] = []
    for span in names.spans:
        state = spans[-1] if spans else None
        if (
            state
            and span.kind == "organisation"
            and state.last == span.first
            and names.spaced(span.first)
            and names.key(state) in STATES
            and _of_a_state(names, span)
        ):
            spans.pop()
            span = certain(state.first, span.last, "organisation", "state before an organisation")
        spans.append(span)
    return spans


def _of_a_state(names: NameSpans, span: Span) -> bool:
    """Whether several states may have an organisation of this name."""
    lists, head = names.lists, names.keys[span.last - 1]
    return head in lists.organisation or head in lists.suffix or names.key(span) in lists.known
