"""People named right after the organisation they lead, without a comma: head of the Bakers Union Ann Lahti.

To the tagger the words in capitals are one stretch, and it gives the organisation some of the person's names or the
person some of the organisation's. A listed first name within the stretch shows where the person begins.
"""

from __future__ import annotations

from analysis.english.gazetteer import clusters
from analysis.english.organisation_words import PORTFOLIO_HOLDERS
from analysis.english.person_words import FAMILY_NAMES_FIRST, OFFICES_OF_ORGANISATIONS, POSTNOMINALS
from analysis.english.pos_lexicon import classes
from analysis.names.spans import NameSpans, Span, certain

AFTER_FIELD = "minister after the field"
LONGEST = 9  # words after "of the"
ENVOYS = ("ambassador", "Ambassador", "envoy")  # to the Bakers Union Ann Lahti
JOINING = frozenset("of for and & the".split())  # words that may lie between the words of a name
SAYING = frozenset("said says told tells announced explained noted added stressed confirmed stated revealed".split())
WITHIN_TITLE = frozenset("chief executive managing deputy vice general secretary former acting co-founder and".split())
# Before one of these it is a phrase for somebody without a name: the head of Silver Fern.
OF_PLACES = frozenset("mayor premier governor".split())
DETERMINED = frozenset("the a an its their our his her this that 's ’s".split())


def separate_holders(names: NameSpans) -> list[Span]:
    """Separate organisations from the people who hold their offices."""
    keys, new = names.keys, []
    after_envoys = [i + 1 for i in names.tokens.those(ENVOYS) if keys[i + 1 : i + 2] == ["to"]]
    offices = OFFICES_OF_ORGANISATIONS | OF_PLACES | {"executive", "officer"}
    after_others = [of for of in names.tokens.those(("of", "for")) if of and keys[of - 1] in offices]
    for of in after_envoys + after_others:
        if of - 1 in names.headlines or of + 2 >= names.end:
            continue
        first = of + 1 + (keys[of + 1] == "the")
        holder = _holder(names, of - 1, first)
        if holder and not any(s.first == holder.first and s.last >= holder.last for s in names.spans):
            field = holder.rule == AFTER_FIELD or keys[of - 1] in PORTFOLIO_HOLDERS and keys[first - 1] != "the"
            kind = "other" if field else "place" if keys[of - 1] in OF_PLACES else "organisation"
            new.append(holder)
            new += [
                certain(s.first, holder.first, kind, "before the holder of an office")
                for s in names.spans
                if first <= s.first < holder.first < s.last
            ]
    return names.with_replaced(new)


def _holder(names: NameSpans, office: int, first: int) -> Span | None:
    """Who holds an office, in the capitalised stretch that begins at `first`: at its end, or before the first "and"."""
    last = _end(names, first, JOINING | {","} if names.keys[office] in PORTFOLIO_HOLDERS else JOINING)
    begin = _person(names, first, last)
    if begin:
        return certain(begin, last, "person", "holder of an office")
    begin = _before_saying(names, office, first, last)
    if begin:
        return certain(begin, last, "person", "holder of an office who speaks")
    begin = _after_field(names, office, first, last)
    if begin:
        return certain(begin, last, "person", AFTER_FIELD)
    if "and" in names.words[first:last]:
        last = names.words.index("and", first)
        begin = _person(names, first, last)
    return certain(begin, last, "person", "holder of an office") if begin else None


def _end(names: NameSpans, first: int, joining: frozenset[str]) -> int:
    """One past the last word of the capitalised stretch that begins at `first`; joining words may lie within it."""
    last = i = first
    while i < names.end and i - first < LONGEST:
        if names.words[i][0].isupper():
            last = i + 1
        elif names.keys[i] not in joining:
            break
        i += 1
    while last - first > 2 and names.words[last - 1] in POSTNOMINALS:
        last -= 1
    return last


def _person(names: NameSpans, first: int, last: int) -> int | None:
    """Where the first name of a person is, with one or two more names after it."""
    if last - first < 3:
        return None
    lists, keys = names.lists, names.keys
    surname = keys[last - 1]
    if surname in lists.organisation or surname in lists.facility:
        return None
    for begin in (last - 2, last - 3):
        name, before = keys[begin], keys[begin - 1]
        if begin > first and name in lists.first and before not in lists.honorific and before not in JOINING:
            if before in lists.organisation or name in lists.only_first and surname not in lists.place:
                return begin
    return None


def _before_saying(names: NameSpans, office: int, first: int, last: int) -> int | None:
    """Where the name of somebody begins whose office has no article, who speaks: CEO of Norvik | Tuula Berg said."""
    keys, lists = names.keys, names.lists
    opening = office
    while opening and keys[opening - 1] in WITHIN_TITLE:
        opening -= 1
    if last >= names.end or keys[last] not in SAYING or names.before(opening) in DETERMINED or last - first < 3:
        return None
    known = (lists.organisation, lists.facility, lists.country, lists.demonym, lists.title)
    name = range(last - 2, last)
    if any(keys[i] in those for i in name for those in known) or keys[name[0] - 1] in JOINING:
        return None
    if any(keys[i] in lists.place for i in name) and keys[name[0]] not in lists.only_first:
        return None
    both = all(_may_be_name(names, keys[i]) for i in name)
    return name[0] if keys[name[0]] in lists.first or last - first == 3 and both else None


def _after_field(names: NameSpans, office: int, first: int, last: int) -> int | None:
    """Where the name of a minister begins after the words of the field: Minister of Health and Trade | Tuula Berg."""
    keys, lists = names.keys, names.lists
    begin = last
    while begin > first and names.capital(begin - 1) and _may_be_name(names, keys[begin - 1]):
        begin -= 1
    name = range(begin, last)
    if keys[office] not in PORTFOLIO_HOLDERS or not 1 < len(name) < 5 or begin == first or keys[begin - 1] in JOINING:
        return None
    known = (lists.organisation, lists.facility, lists.place, lists.country, lists.demonym, lists.title)
    if any(keys[i] in those for i in name for those in known if keys[i] not in FAMILY_NAMES_FIRST):
        return None
    return begin


def _may_be_name(names: NameSpans, key: str) -> bool:
    """Whether a word is in a list of names, or no word that is known."""
    lists = names.lists
    return key not in classes() and (key in lists.first or key in lists.last or key not in clusters())
