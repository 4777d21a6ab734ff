"""Names that the tagger split in two, and two names that it took for one."""

from __future__ import annotations

from analysis.english.gazetteer import gazetteer, given_names
from analysis.english.person_words import FAMILY, PARTICLES_BETWEEN
from analysis.english.thing_words import BODY_HEADS
from analysis.names.spans import NameSpans, Span, certain
from analysis.names.tokens import LEADING

QUOTES = frozenset("\"“”'‘’")
CLOSED_BY = {"(": ")", **dict.fromkeys(QUOTES, "".join(sorted(QUOTES)))}
MARKS_BEFORE_NICKNAMES = tuple(sorted(CLOSED_BY))
PARTICLES_AS_WRITTEN = (*sorted(PARTICLES_BETWEEN - {"ni", "ui"}), "ní", "uí")
LONGEST_BEFORE_PARTICLE = 3  # words
SAINTS = ("St", "St.")
CHURCHES = frozenset("church cathedral chapel parish churchyard square".split())
POSSESSIVE = ("'s", "’s", "'", "’")
DUTCH = frozenset("van in op aan uit onder over".split())  # before 't
LONGEST_DUTCH = 5  # tokens before the t
LONGEST_NICKNAME = 25  # characters


def join_nicknames(names: NameSpans) -> list[Span]:
    """Find names with a nickname in marks or brackets, which may cover others: Calvin “Snoop Dogg” [Broadus]."""
    new, called = [], set()
    first_names = names.lists.first
    for mark in names.tokens.those(MARKS_BEFORE_NICKNAMES):
        first = _first_name_before(names, mark)
        key = names.keys[first]
        if (
            first < 0
            or key not in first_names
            and (names.words[mark] == "(" or mark in names.headlines or not key.isalpha())
        ):
            continue
        if key in names.lists.title or key in names.lists.starter or key in names.lists.organisation:
            continue
        while (
            first and names.spaced(first) and names.words[first - 1].istitle() and names.keys[first - 1] in first_names
        ):
            first -= 1
        surname = _after_nickname(names, mark)
        if surname and _ends_name(names, surname):
            known = names.beginning_at(surname)
            last = known.last if known is not None and known.kind == "person" else surname + 1
            new.append(certain(first, last, "person", "nickname"))
            called.add(tuple(names.words[mark + 1 : surname - 1]))
    found = names.with_replaced(new)
    for span in found if called else ():  # Magic, of Earvin “Magic” Lahti
        if span.kind in ("organisation", "other", "place") and tuple(names.words[span.first : span.last]) in called:
            if names.before(span.first) not in ("the", "in") and not names.lists.place & {names.key(span)}:
                span.become("person", "nickname")
    return found


def _first_name_before(names: NameSpans, mark: int) -> int:
    """The first name before a nickname, or before the initial that comes before it: Robert C. “Bobby”; -1 if none."""
    at = mark - 1
    if at > 1 and names.words[at] == "." and len(names.words[at - 1]) == 1 and names.spaced(at - 1):
        at -= 2
    return at if at >= 0 and names.spaced(mark) and names.capital(at) else -1


def _ends_name(names: NameSpans, i: int) -> bool:
    """Whether the word at i, after a nickname, is the surname: in title case, and no word of the language."""
    lists, key = names.lists, names.keys[i]
    if not names.words[i].istitle() or key in names.lower_case or key in lists.title or key in lists.starter:
        return False
    return not (key in lists.organisation or key in lists.other or key in lists.facility or key in lists.month)


def _after_nickname(names: NameSpans, mark: int) -> int:
    """The surname after a nickname of one to four words that a mark opens; 0 if there is none."""
    words = names.words
    if mark + 2 >= names.end or names.spaced(mark + 1) or words[mark] == "(" and not words[mark + 1].istitle():
        return 0
    for j in range(mark + 2, min(mark + 6, names.end - 1)):
        if words[j] in CLOSED_BY[words[mark]] and words[j + 1][0].isupper() and names.spaced(j + 1):
            if words[mark + 1].islower() and j > mark + 2 and words[mark + 1] != "the":
                return 0
            return j + 1 if names.starts[j] - names.ends[mark] < LONGEST_NICKNAME else 0
    return 0


def join_between(names: NameSpans) -> list[Span]:
    """Join a first name, a particle that English does not have and a surname: [Iyad] ag [Ghaly], [Carl] af [Ugglas]."""
    particles = [i for i in names.tokens.those(PARTICLES_AS_WRITTEN) if _is_between(names, i)]
    if not particles:
        return names.spans
    new, at = [], {i: span for span in names.spans for i in span.range}
    for i in particles:
        before, after = at.get(i - 1), at.get(i + 1)
        taken = before and (before.last <= i + 1 or before.kind == "person")
        first = before.first if before and taken else i - 1
        while first < i - 1 and names.keys[first] in names.lists.title:
            first += 1
        last = after.last if after and after.kind == "person" and after.first >= i - 1 else i + 2
        if i - first <= LONGEST_BEFORE_PARTICLE and i not in names.headlines:
            new.append(certain(first, last, "person", "particle between names"))
    return names.with_replaced(_merged(new))


def join_dutch(names: NameSpans) -> list[Span]:
    """Join the parts of a Dutch name: [Bas] van 't [Hof], later Van 't [Hof]; Gerard 't [Hart]."""
    letters = [i for i in names.tokens.those(("t",)) if names.words[i - 1] in ("'", "’") and names.touches(i)]
    if not letters:
        return names.spans
    new, at = [], {i: span for span in names.spans for i in span.range}
    for t in letters:
        first, i = t - 1, t + 1
        if not (names.capital(i) and names.spaced(i) and names.spaced(first)) or i in names.headlines:
            continue
        while first and names.keys[first - 1] in DUTCH and names.spaced(first):
            first -= 1
        particle = first < t - 1
        while first and names.spaced(first) and names.words[first - 1].istitle() and t - first < LONGEST_DUTCH:
            if names.keys[first - 1] in names.lists.title or names.keys[first - 1] in names.lists.starter:
                break
            first -= 1
        if first == t - 1 or not particle and names.keys[first] not in names.lists.first:
            continue
        last = at[i].last if i in at and at[i].first >= t - 1 else i + 1
        new.append(certain(first, last, "person", "Dutch particle"))
    return names.with_replaced(new)


def _is_between(names: NameSpans, i: int) -> bool:
    """Whether a particle is between two words of which each may be part of a name, and no line ends."""
    if not (names.capital(i - 1) and names.capital(i + 1) and names.spaced(i) and names.spaced(i + 1)):
        return False
    key, lists = names.keys[i - 1], names.lists
    return key not in lists.title and key not in lists.starter and key not in lists.organisation


def _merged(spans: list[Span]) -> list[Span]:
    """Spans in text order, those that overlap as one: Lubna bint Khalid al-Qasimi."""
    merged: list[Span] = []
    for span in spans:
        if merged and span.first < merged[-1].last:
            merged[-1].last = max(merged[-1].last, span.last)
        else:
            merged.append(span)
    return merged


def join_saints(names: NameSpans) -> list[Span]:
    """Take the saint of a town or building for it: back to St [Andrews], outside St [Peter Mancroft] church."""
    at: dict[int, Span] = {}
    new: list[Span] = []
    for i in names.tokens.those(SAINTS):
        if i in names.headlines or not (names.spaced(i + 1) and names.capital(i + 1)):
            continue
        at = at or {j: span for span in names.spans for j in span.range}
        if i in at:
            continue
        span = at.get(i + 1) or Span(i + 1, i + 2, "")
        kind = _kind_of_saint(names, span)
        if kind:
            new.append(certain(i, span.last, kind, "saint"))
    return names.with_replaced(new)


def _kind_of_saint(names: NameSpans, span: Span) -> str:
    """What is called after a saint: a listed town, a church, a school; "" for others."""
    whole = names.key(span)
    if f"st {whole}" in names.lists.place or f"st. {whole}" in names.lists.place:
        return "place"
    i = span.last
    while i < names.end and names.words[i] in POSSESSIVE:
        i += 1
    noun = names.words[i] if i < names.end and i - span.last < 2 else ""
    return "place" if noun in CHURCHES else "organisation" if noun in BODY_HEADS else ""


def recall_couples(names: NameSpans) -> list[Span]:
    """Find first names that share the surname after them: [Jonas] and [Lena Weber]; [Jo], [Max] and [Lena Weber]."""
    people = [span for span in names.spans if span.first > 1 and _is_plain_full_name(names, span)]
    joined = [span for span in people if names.keys[span.first - 1] in ("and", "&", "or", "nor")]
    if not joined:
        return names.spans
    new, covered = [], {i: span for span in names.spans for i in span.range}
    for span in joined:
        comma = names.keys[span.first - 2] == ","
        halves = _halves(names, span, span.first - 1 - comma, covered)
        if len(halves) > comma:  # Jo, Max, and Lena Weber; but not Jo, and Lena Weber
            new += [certain(i, i + 1, "person", "couple") for i in halves]
    return names.with_replaced(new)


def _halves(names: NameSpans, span: Span, end: int, covered: dict[int, Span]) -> list[int]:
    """The first names, with commas between them, that end before `end` and share the surname of a full name."""
    halves: list[int] = []
    while end > 0 and _is_half(names, end - 1, span, covered.get(end - 1)):
        end -= 1
        halves.append(end)
        if names.before(end) != ",":
            break
        end -= 1
    return halves


def _is_plain_full_name(names: NameSpans, span: Span) -> bool:
    """Whether a span is a first name and a surname, which may have particles: Lena Weber, Lena van der Berg."""
    if span.kind != "person" or span.length < 2:
        return False
    between = names.words[span.first + 1 : span.last - 1]
    return all(word in LEADING or word in names.lists.particle for word in between)


def _is_half(names: NameSpans, i: int, partner: Span, other: Span | None) -> bool:
    """Whether the word at i, maybe found as a name or the end of one, is the first name of a couple."""
    alone = other is None or other.last == i + 1 and other.length < 3
    return alone and _is_half_of_couple(names, i, names.keys[partner.first])


def _is_half_of_couple(names: NameSpans, i: int, partner: str) -> bool:
    """Whether the word at i is a first name alone: Jonas, Brothers Tamerlan, but not Ann Lahti."""
    key, lists = names.keys[i], names.lists
    family = names.before(i) in FAMILY
    if not names.words[i].istitle() or names.spaced(i) and names.capital(i - 1) and not family:
        return False
    if key in lists.country or key in lists.title or key in lists.starter:
        return False
    return family or may_be_couple(key, partner)


def may_be_couple(first: str, other: str) -> bool:
    """Whether two words are first names; one that no list has passes beside one that is hardly ever a surname."""
    listed = gazetteer().first
    if first in gazetteer().famous:  # Rihanna and Chris Brown
        return False
    return first in listed and (other in listed or first in given_names() and other not in gazetteer().last)


def split_places(names: NameSpans) -> list[Span]:
    """Split a place from a person or from another place: [Europe and Latin America], the [Middle East Ann Lee]."""
    spans = []
    for i, span in enumerate(names.spans):
        if span.last - span.first == 1:
            spans.append(span)
        else:
            end = names.spans[i + 1].first if i + 1 < len(names.spans) else names.end
            spans += _two_places(names, span) or _place_and_person(names, span, end) or [span]
    return spans


def _two_places(names: NameSpans, span: Span) -> list[Span]:
    """The two places that "and" joins in a span; none if it does not."""
    keys, place = names.keys, names.lists.place
    if span.kind != "place" or "and" not in keys[span.first : span.last]:
        return []
    cut = keys.index("and", span.first)
    if not (" ".join(keys[span.first : cut]) in place and " ".join(keys[cut + 1 : span.last]) in place):
        return []
    return [certain(a, b, "place", "two places") for a, b in ((span.first, cut), (cut + 1, span.last))]


def _place_and_person(names: NameSpans, span: Span, end: int) -> list[Span]:
    """A region or country and the person right after it; none without the two. `end` is where the next span begins."""
    keys, lists = names.keys, names.lists
    if span.rule == "nation and body":  # the Kenya | Red Cross
        return []
    for cut in range(span.first + 1, span.last):
        if keys[cut] not in lists.first or keys[cut] in lists.facility:
            continue
        place = " ".join(keys[span.first : cut])
        if f"{place} {keys[cut]}" in lists.place or not (place in lists.region or place in lists.country):
            continue
        last = span.last
        if last - cut == 1 and last < end and names.words[last].istitle() and names.spaced(last):
            last += 1
        rule = "place before a person"
        return [certain(span.first, cut, "place", rule), certain(cut, last, "person", rule)]
    return []
