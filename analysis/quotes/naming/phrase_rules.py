"""Whom a phrase means that speaks: the rules, in the order in which they are asked.

The last one gives the phrase's own words.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from analysis.english import parts_of_speech as pos
from analysis.english.occupations import are_occupations, is_occupation
from analysis.english.organisation_words import PORTFOLIO_HOLDERS
from analysis.english.person_words import POSTNOMINALS, SPEAKER_ROLES
from analysis.english.source_words import GROUP_WORDS, SPEAK_FOR_OTHERS
from analysis.names.records import Mention
from analysis.quotes.naming.bodies import ORGANISATION_NOUNS, is_body
from analysis.quotes.naming.definite import (
    Definite,
    called_two,
    described,
    nearest_person,
    of_this_age,
    of_this_rank,
)
from analysis.quotes.naming.document_rules import issued_before, issued_by
from analysis.quotes.naming.introductions import called_again, just_introduced, named_next, of_this_title
from analysis.quotes.naming.joint_speakers import several, three_or_more
from analysis.quotes.naming.places_meant import place_meant
from analysis.quotes.naming.pronoun_rules import people_before
from analysis.quotes.naming.resolver import Naming
from analysis.quotes.phrases.noun_phrases import acceptable, head_of, is_person
from analysis.quotes.phrases.phrases_left import phrase_ending
from analysis.quotes.rule_tables import Rule
from analysis.quotes.words.items import Items, Sentence

ADDED = pos.PREPOSITIONS + pos.REL + pos.PAST + pos.SCONJ  # one of these ends the head of a phrase
TITLE_CLASSES = set(pos.DETERMINERS + pos.NOMINAL + pos.NUM + pos.PAST)  # before the name of an apposition
APPOSED_NAME_END = pos.ASIDE_OPENERS + pos.QUOTATION
WITHIN_ROLE = pos.NOMINAL + pos.PARTICIPLES + pos.ADP + pos.DET + pos.NUM
# teacher, poet and mother of two Ann Lahti
ROLES = re.compile(
    rf"""
    (?![{pos.DETERMINERS}])(?P<first>[{WITHIN_ROLE}]+)(?:{pos.COMMA}[{WITHIN_ROLE}]+)*{pos.COMMA}?
    {pos.CCONJ}(?P<last>[{WITHIN_ROLE}]*{pos.PROPN})
    """,
    re.VERBOSE,
)
# Letters after a name: Ann Roe MP
POSTNOMINAL = re.compile(rf",? (?:{'|'.join(sorted(POSTNOMINALS))})\b\W*\Z")
RECENT_PEOPLE = 200  # mentions looked back to for a role


def some_of_whom(naming: Naming) -> str | None:
    """Whom "whom" means in "some of whom": the words before it."""
    items, i, j = naming.speakers.items, naming.i, naming.j
    if items.word[j - 2 : j] != ["of", "whom"] or i == 0:
        return None
    lo, hi = items.sentences[items.sentence_of[i]]
    end = i - (items.tags[i - 1] == pos.COMMA)
    phrase = people_before(naming.speakers, lo, end) or phrase_ending(Sentence(items, lo, hi), end)
    if not acceptable(phrase, items):
        return None
    head = items.word[head_of(items.tags, *phrase)]
    return naming.speakers.name(phrase, None) if are_occupations(head) or head in GROUP_WORDS else None


def roles_of_one(naming: Naming) -> str | None:
    """The person named after two things or more that this person is: teacher, poet and grandmother Ann Lahti."""
    items, i, roles = naming.speakers.items, naming.i, ROLES.match(naming.speakers.items.tags, naming.i)
    first = roles.end("first") if roles else i  # whatever edge was chosen for the phrase
    head = next((x for x in range(i, first) if items.tags[x] in pos.ADP), first) - 1
    if roles is None or not (is_occupation(items.word[first - 1]) or is_occupation(items.word[head])):
        return None
    named = [m for m in naming.speakers.within(*items.span(*roles.span())) if m.kind != "place"]
    if not named or any(m.kind == "person" for m in named[:-1]):
        return None  # Ann Lahti, head of the mill and adviser to Norbank
    begins, ends = (bisect_left(items.start, place) for place in named[-1][:2])
    return named[-1].actor if begins > roles.start("last") and ends == roles.end() else None


def office_of_one(naming: Naming) -> str | None:
    """The only person named, after an office and what it is about: Secretary for Sport, Parks and Roads | Ann Lahti."""
    items, i, j = naming.speakers.items, naming.i, naming.j
    if items.word[i] not in PORTFOLIO_HOLDERS or items.word[i + 1 : i + 2] not in (["of"], ["for"]):
        return None
    named = [mention for mention in naming.speakers.within(*items.span(i, j)) if mention.form == "name"]
    last = len(named) == 1 and named[0].kind == "person" and bisect_left(items.start, named[0].end) == j
    return named[0].actor if last else None


def name_at_its_end(naming: Naming) -> str | None:
    """The person named last, after what that person is, in a phrase that begins with a body: the University of Oulu |
    professor of law Ann Lahti.
    """
    items, i, cut = naming.speakers.items, naming.i, naming.cut
    found = [mention for mention in naming.speakers.within(*items.span(i, cut)) if mention.form == "name"]
    if len(found) < 2 or found[-1].kind != "person" or found[0].kind == "person" or pos.CCONJ in naming.tags:
        return None
    first, last = bisect_left(items.start, found[-1].start), bisect_left(items.start, found[-1].end)
    office = range(bisect_left(items.start, found[-2].end), first)
    titled = any(items.tags[x] == pos.NOUN and is_person(items.word[x]) for x in office)
    return found[-1].actor if titled and last == cut and items.tags[first - 1] == pos.NOUN else None


def named(naming: Naming) -> str | None:
    """The actor whose name is the head of the phrase; not one organisation of many: one House Republican."""
    actor = _head(naming, "name")
    speakers = naming.speakers
    one_of = actor in speakers.others and speakers.items.word[naming.i] in ("a", "an", "one", "another")
    return None if one_of else actor


def apposed(naming: Naming) -> str | None:
    """The actor whose name the apposition gives, after titles and roles at most: the pastor, the Rev. Jo Berg."""
    items, start = naming.speakers.items, naming.cut + 1
    end = next((x for x in range(start, naming.j) if items.tags[x] in APPOSED_NAME_END), naming.j)
    if naming.cut >= naming.j or start >= end or _of_somebody(naming):
        return None
    only_persons = pos.PROPN in naming.tags
    for mention in naming.speakers.within(*items.span(start, end)):
        other = only_persons and not _may_be_any(naming) or mention.start != items.start[start]
        if mention.form != "name" or mention.kind != "person" and other:
            continue
        first, after = bisect_left(items.start, mention.start), bisect_left(items.start, mention.end)
        if after >= end and set(items.tags[start:first]) <= TITLE_CLASSES:
            return mention.actor
        begins = first == start and mention.kind == "person"
        return mention.actor if begins and items.tags[after] != pos.GENITIVE else None
    return None


def _may_be_any(naming: Naming) -> bool:
    """Whether the head of a phrase tells what is named beside it, an organisation or a person, whatever the name was
    taken for: another German paper, Die Welt; the Kremlin press secretary, Ann Lahti.
    """
    items, last = naming.speakers.items, naming.cut - 1
    if items.word[last] in ORGANISATION_NOUNS and items.word[naming.i] in ("a", "an", "another"):
        return True
    office = items.tags[last] == pos.NOUN and is_occupation(items.word[last]) and pos.ADP not in naming.tags
    return office and items.word[naming.i] == "the"


def _of_somebody(naming: Naming) -> bool:
    """Whether an apposition may give the name of another person in the phrase: a friend of the victim, Ann Lahti."""
    items, i, last = naming.speakers.items, naming.i, naming.cut - 1
    i = max(i, items.tags.rfind(pos.GENITIVE, i, last))  # Bank of Norland's | chief economist
    another = items.tags[last] == pos.NOUN and is_person(items.word[last]) and pos.ADP in items.tags[i:last]
    return another and not any(
        word.startswith("spokes") or word in ("aide", "adviser", "lawyer", "attorney") for word in items.word[i:last]
    )


def name_within(naming: Naming) -> str | None:
    """A phrase that only has a name in it, with an apposition: its own words."""
    return naming.words() if naming.cut < naming.j and pos.PROPN in naming.tags else None


def organisation(naming: Naming) -> str | None:
    """The group, the department: the only organisation with a fitting name in the nearest sentence that names one."""
    return naming.speakers.bodies.meant(naming.i, naming.cut)


def role(naming: Naming) -> str | None:
    """The senator, the Texas governor: the last person before who has the role."""
    items, people, i = naming.speakers.items, naming.speakers.people, naming.i
    if items.word[i] not in ("the", "his", "her", "former") or naming.cut - i > 6 or is_body(items, i, naming.cut):
        return None
    roles = [word for word in items.word[i : naming.cut] if word in SPEAKER_ROLES]
    if not roles:
        return None
    recent = (p.actor for p in reversed(people.before(i)[-RECENT_PEOPLE:]))
    holders = (actor for actor in recent if roles[-1] in people.roles.get(actor, ()))
    return next((actor for actor in holders if of_this_rank(_definite(naming), actor)), None)


def role_of_somebody(naming: Naming) -> str | None:
    """The actor whose role, as the names of the article have it, is the head of the phrase: the Finnish president."""
    return _head(naming, "role")


def left_open(naming: Naming) -> str | None:
    """The person at the beginning of the sentence, where no comma ends the apposition that is taken for the speaker."""
    items, i = naming.speakers.items, naming.i
    lo = items.sentences[items.sentence_of[i]][0]
    if items.tags[i] != pos.DET or items.tags[i - 1 : i] != pos.COMMA or naming.cut < naming.j or i - lo < 2:
        return None
    first = next(naming.speakers.within(items.start[lo], items.start[lo] + 1), None)
    person = first is not None and first.kind == "person" and first.end >= items.end[i - 2] - 1
    closed = items.tags[naming.j : naming.j + 1] in tuple(pos.PAUSES)
    return first.actor if first and person and not closed else None


def so_described(naming: Naming) -> str | None:
    """The only person of whom the article says this."""
    return described(_definite(naming))


def titled(naming: Naming) -> str | None:
    """The only person who bears the whole title, wherever the article names that person."""
    return of_this_title(_definite(naming))


def just_named(naming: Naming) -> str | None:
    """The person whom the sentence before introduced, and who has or runs something."""
    return just_introduced(_definite(naming))


def topic(naming: Naming) -> str | None:
    """The person whom the sentence before was about."""
    return nearest_person(_definite(naming))


def couple(naming: Naming) -> str | None:
    """The two people who were named side by side."""
    return called_two(_definite(naming))


def of_age(naming: Naming) -> str | None:
    """The only person of the age that the phrase gives."""
    return of_this_age(_definite(naming))


def introduced(naming: Naming) -> str | None:
    """Somebody without a name whom the phrase calls again: the words that introduced that person."""
    phrase = called_again(_definite(naming))
    return naming._replace(i=phrase[0], cut=phrase[1]).words() if phrase else None


def named_later(naming: Naming) -> str | None:
    """The person who is named in the next line."""
    return named_next(_definite(naming))


def _definite(naming: Naming) -> Definite:
    speakers = naming.speakers
    return Definite(speakers.items, speakers.people, speakers.reading.subjects, naming.i, naming.cut)


def own_words(naming: Naming) -> str:
    """Nobody known: the phrase's own words."""
    return naming.words()


def _head(naming: Naming, form: str) -> str | None:
    """The actor of the mention that is the head of the phrase: not a possessor, not within a prepositional phrase."""
    speakers, items, i = naming.speakers, naming.speakers.items, naming.i
    start, end = items.span(i, naming.cut)
    head = next((x for x in range(i + 1, naming.cut) if items.tags[x] in ADDED), naming.cut)
    while head - 1 > i and items.text[items.start[head - 1] : items.end[head - 1]] in POSTNOMINALS:
        head -= 1
    limit = items.end[head - 1]
    mentions = [m for m in speakers.within(start, end) if m.form == form and not _possesses(naming, m)]
    ending = [m for m in mentions if m.start < limit and m.end <= limit + 1 and _ends_head(items, m, limit, end)]
    if ending and ending[-1].actor:
        return ending[-1].actor
    owner = items.tags.rfind(pos.GENITIVE, i, head)  # Norland's | Office for the Prevention of Rain
    begins = (start, *items.start[owner + 1 : owner + 2])
    whole = next((mention for mention in mentions if mention.start in begins and mention.end >= limit), None)
    if whole:
        return whole.actor
    return _last_name(naming, mentions, end) if head < naming.cut else None


def _possesses(naming: Naming, mention: Mention) -> bool:
    """Whether a mention only says whose the head is: Oslo's chief engineer."""
    items = naming.speakers.items
    after = bisect_left(items.start, mention.end)
    return after + 1 < naming.cut and items.tags[after] == pos.GENITIVE and items.start[after] == mention.end


def _ends_head(items: Items, mention: Mention, limit: int, end: int) -> bool:
    """Whether a mention ends where the head does, or before a comma or bracket."""
    return mention.end >= limit - 2 or mention.end < end and items.text[mention.end] in ",("


def _last_name(naming: Naming, mentions: list[Mention], end: int) -> str | None:
    """The person who ends the phrase after another name: the head of the Bakers Union Jo Berg."""
    items = naming.speakers.items
    after = POSTNOMINAL.search(items.text, items.start[naming.i], end)
    end = after.start() if after else end
    last = next((mention for mention in mentions if mention.end >= end - 1), None)
    if last is None or last.kind != "person":
        return None
    before = bisect_left(items.start, last.start) - 1
    start = items.start[naming.i]
    after_name = any(m.end == items.end[before] for m in naming.speakers.within(start, last.start))
    name_first = items.tags[naming.i] == pos.PROPN
    titled = items.tags[naming.i] not in pos.DETERMINERS and _begins_with_role(naming, last)  # not: a lawyer for Dr Roe
    if items.tags[before] == pos.PROPN and (name_first or after_name or titled):
        return last.actor
    counted = items.tags[before] in pos.NUM + pos.DET and items.word[before] not in ("the", "a", "an")
    apart = counted or items.tags[before] in pos.NOUN + pos.ING and not is_person(items.word[before])
    return last.actor if apart and _begins_with_role(naming, last) else None


def _begins_with_role(naming: Naming, name: Mention) -> bool:
    """Whether a phrase up to a name is what somebody is: leader of the opposition | Ann Lahti."""
    items, i = naming.speakers.items, naming.i
    first = next((x for x in range(i, naming.cut) if items.tags[x] in pos.ADP), naming.cut)
    before_name = first < len(items.start) and items.start[first] < name.start
    head = first - 1 - (items.tags[first - 1] == pos.ADJ)  # secretary | general of the union
    somebody = is_person(items.word[head]) or is_occupation(items.word[head])
    return before_name and head >= i and somebody and items.word[head] not in SPEAK_FOR_OTHERS


RULES: list[Rule[Naming, str]] = [
    Rule("office of one", office_of_one, "“It was late,” Secretary for Sports, Parks and Roads Ann Lahti said."),
    Rule("three or more", three_or_more, "“It was late,” Ann Lahti, Jo Berg and Mary Roe said."),
    Rule("some of whom", some_of_whom, "Bakers, most of whom said it was late, left."),
    Rule("roles of one", roles_of_one, "“It was late,” said teacher, poet and mother of two Ann Lahti."),
    Rule("several", several, "“It was late,” Ann Lahti and Jo Berg said."),
    Rule(
        "name at its end",
        name_at_its_end,
        "“It was late,” University of Oulu professor of law Ann Lahti said.",
    ),
    Rule("named", named, "“It was late,” Mayor Ann Lahti said."),
    Rule("apposition left open", left_open, "Ann Lahti, a baker from Oulu said it was late."),
    Rule("apposed", apposed, "“It was late,” said the baker, Ann Lahti."),
    Rule("issued by", issued_by, "“It was late,” the Bakers Union report said."),
    Rule("name within", name_within, "“It was late,” said an Ohio baker, a man of few words."),
    Rule("organisation", organisation, "The Bakers Association met. “It was late,” the association said."),
    Rule("place", place_meant, "Norland County grew. “It was late,” the county said."),
    Rule("role", role, "Senator Ann Lahti came. “It was late,” the senator said."),
    Rule(
        "role of somebody",
        role_of_somebody,
        "Finnish President Ann Lahti came. “It was late,” Finland’s president said.",
    ),
    Rule(
        "issued before",
        issued_before,
        "Ann Lahti wrote in a letter that it was late. “It was very late,” the letter said.",
    ),
    Rule("so described", so_described, "Ann Lahti, an old baker, met Jo Berg. “It was late,” the baker said."),
    Rule("of this age", of_age, "Ann Lahti, 26, met Jo Berg. “It was late,” the 26-year-old said."),
    Rule("couple", couple, "Ann Lahti and Jo Berg met. “It was late,” the couple said."),
    Rule("titled", titled, "“It was late,” Oulu’s harbour master said. It rained. Harbour master Ann Lahti left."),
    Rule("just named", just_named, "They met Ann Lahti. “It was late,” says the owner of Lahti Bread."),
    Rule("introduced", introduced, "A baker from Oulu came. Ann Lahti left. “It was late,” the baker said."),
    Rule("topic", topic, "Ann Lahti came. “It was late,” said the striker."),
    Rule("named later", named_later, "A baker said it was late. Ann Lahti, 44, said she was tired."),
    Rule("own words", own_words, "“It was late,” officials said."),
]
