"""Who a speaker is: from the phrase that names the speaker (a name, a role, he or she) to the actor behind it.

`RULES` are asked in order; the first that has an answer decides, and the last gives the phrase's own words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.person_words import SPEAKER_ROLES
from analysis.names.records import Mention
from analysis.quotes.definite import (
    Definite,
    called_they,
    described,
    is_body,
    issuer,
    nearest_body,
    nearest_person,
    only_they,
    unnamed_before,
)
from analysis.quotes.items import PRONOUNS, Items, Sentence
from analysis.quotes.noun_phrases import acceptable, is_person
from analysis.quotes.people import People, learn_people
from analysis.quotes.phrases_left import phrase_ending
from analysis.quotes.pronouns import Reading, read_through
from analysis.quotes.records import Phrase
from analysis.quotes.rule_tables import Decision, Rule, decide

PRONOMINAL = pos.PRON + pos.RELATIVES + pos.POSS  # one of these alone is a pronoun
ADDED = pos.PREPOSITIONS + pos.REL + pos.PAST + pos.SCONJ  # one of these ends the head of a phrase
TITLE_CLASSES = set(pos.DETERMINERS + pos.NOMINAL + pos.NUM + pos.PAST)  # before the name of an apposition
APPOSED_NAME_END = pos.ASIDE_OPENERS + pos.QUOTATION
# Roe, Berg, and Mayor Lahti
LISTED = re.compile(
    rf"""
    [{pos.DET}{pos.NOMINAL}]*{pos.PROPN}(?:{pos.COMMA}[{pos.DET}{pos.NOMINAL}]*{pos.PROPN})+
    {pos.COMMA}?{pos.CCONJ}[{pos.DET}{pos.NOMINAL}]*{pos.PROPN}
    """,
    re.VERBOSE,
)
# Letters after a name: Ann Roe MP
POSTNOMINAL = re.compile(r",? (?:MP|MSP|MEP|MLA|TD|QC|KC|OBE|MBE|CBE|PhD|MD)\b\W*\Z")
RELATIVE_WORDS = ("who", "which", "that")
UNNAMED_ENDS = pos.NOUN + pos.DET + pos.NUM
RECENT_PEOPLE = 200  # mentions looked back to for a role
BEFORE_RELATIVE = 12  # items back to who "who" is


@dataclass(frozen=True)
class Speakers:
    """The actors of one article, and who each phrase of it means. `speakers` makes them."""

    items: Items
    mentions: list[Mention]  # names and roles of known actors
    starts: list[int]  # where these begin
    organisations: list[Mention]
    people: People
    others: set[str | None]  # actors that are no persons
    of_them: set[str]  # persons whom the article calls they
    reading: Reading  # whom its pronouns mean, and its subjects

    def within(self, start: int, end: int) -> Iterator[Mention]:
        """The mentions that begin in these characters."""
        k = bisect_left(self.starts, start)
        while k < len(self.mentions) and self.mentions[k].start < end:
            yield self.mentions[k]
            k += 1

    def at(self, start: int, end: int) -> str | None:
        """The actor named exactly here."""
        return next((mention.actor for mention in self.within(start, end) if mention.end >= end - 1), None)

    def name(self, phrase: Phrase, previous: str | None) -> str | None:
        """The actor a phrase means, its own words for somebody unnamed; None if a pronoun means nobody known.

        `previous` is the speaker of the quotation before.
        """
        decision = self.decision(phrase, previous)
        return decision and decision.answer

    def decision(self, phrase: Phrase, previous: str | None) -> Decision[str] | None:
        """The same with the rule that decided."""
        i, j = phrase
        tags = self.items.tags
        if j - i == 1 and tags[i] in PRONOMINAL:
            return decide(PRONOUN_RULES, Single(self, i, previous))
        cut = next((x for x in range(i + 1, j) if tags[x] in pos.ASIDE_OPENERS), j)
        return decide(RULES, Naming(self, i, j, cut))


def speakers(items: Items, mentions: Sequence[Mention]) -> Speakers:
    """The actors of one article, given its mentions, and whom its pronouns mean."""
    known = [mention for mention in mentions if mention.actor is not None and mention.form != "metonym"]
    people = learn_people(items, known)
    return Speakers(
        items=items,
        mentions=known,
        starts=[mention.start for mention in known],
        organisations=[mention for mention in known if mention.kind == "organisation" and mention.form == "name"],
        people=people,
        others={mention.actor for mention in known} - {person.actor for person in people.named},
        of_them=called_they(items, people),
        reading=read_through(items, people),
    )


# ---------------------------------------------------------------- pronouns
class Single(NamedTuple):
    """A pronoun at item i, and who spoke before."""

    speakers: Speakers
    i: int
    previous: str | None

    @property
    def word(self) -> str:
        return self.speakers.items.word[self.i]


def just_heard(single: Single) -> str | None:
    """Somebody without a name whom the sentence before is about."""
    speakers = single.speakers
    if single.word not in ("he", "she"):
        return None
    phrase = unnamed_before(speakers.items, speakers.people, single.i)
    return speakers.name(phrase, single.previous) if phrase else None


def they_of_one(single: Single) -> str | None:
    """A person whom the article calls they."""
    speakers = single.speakers
    return only_they(speakers.of_them, speakers.people, single.i) if single.word == "they" else None


def he_or_she(single: Single) -> str | None:
    """The person meant, as the text was read."""
    return single.speakers.reading.meant.get(single.i) if single.word in PRONOUNS else None


def last_speaker(single: Single) -> str | None:
    """Nobody known is meant: who spoke before, if that may be a person of that sex."""
    speakers, previous = single.speakers, single.previous
    if single.word not in PRONOUNS or not previous or not previous[0].isupper() or previous in speakers.others:
        return None
    return previous if speakers.people.sex.get(previous) in (None, PRONOUNS[single.word]) else None


def they(single: Single) -> str | None:
    """Who spoke before, if that is no single person."""
    several = single.word in ("they", "it", "their") and single.previous not in single.speakers.people.roles
    return single.previous if several else None


def antecedent(single: Single) -> str | None:
    """Whom the phrase right before who, which or that means, if no name ends it: landlords, | who."""
    items, i = single.speakers.items, single.i
    if single.word not in RELATIVE_WORDS or i == 0:
        return None
    end = i - (items.tags[i - 1] == pos.COMMA)
    lo, hi = items.sentences[items.sentence_of[i]]
    phrase = phrase_ending(Sentence(items, lo, hi), end) if end > lo else None
    if not acceptable(phrase, items) or items.tags[phrase[1] - 1] not in UNNAMED_ENDS:
        return None
    if items.tags[phrase[0] - 1 : phrase[0]] == pos.COMMA and single.speakers.people.between(i - BEFORE_RELATIVE, i):
        return None  # Ann Roe, a baker, | who
    if items.tags[phrase[0]] in pos.PARTICIPLES:
        phrase = phrase[0] + 1, phrase[1]
    if items.tags[phrase[0]] in pos.NOMINAL and not items.word[phrase[1] - 1].endswith(("s", "people", "men")):
        return None  # a racist, bully | who
    return single.speakers.name(phrase, single.previous)


def who(single: Single) -> str | None:
    """The last person named before who, which or that."""
    if single.word not in RELATIVE_WORDS:
        return None
    before = single.speakers.people.between(single.i - BEFORE_RELATIVE, single.i)
    return before[-1].actor if before else None


PRONOUN_RULES: list[Rule[Single, str]] = [
    Rule("just heard", just_heard, "Ann Lahti left. A baker laughed. “It was late,” she said."),
    Rule("they of one", they_of_one, "Jo Berg is nonbinary. “It was late,” they said."),
    Rule("he or she", he_or_she, "Ann Lahti left early. “It was late,” she said."),
    Rule("last speaker", last_speaker, "“It was late,” Critics said. “It was very late,” she said."),
    Rule("they", they, "“It was late,” officials said. “It was very late,” they said."),
    Rule("antecedent", antecedent, "They met bakers, who said it was late."),
    Rule("who", who, "They met Ann Lahti, who said it was late."),
]


# ---------------------------------------------------------------- phrases
class Naming(NamedTuple):
    """The phrase of items i to j; an apposition or a bracket, if any, begins at cut."""

    speakers: Speakers
    i: int
    j: int
    cut: int

    @property
    def tags(self) -> str:
        """The classes of the phrase without its apposition."""
        return self.speakers.items.tags[self.i : self.cut]

    def words(self) -> str:
        """The same in words."""
        start, end = self.speakers.items.span(self.i, self.cut)
        return " ".join(self.speakers.items.text[start:end].split())


def three_or_more(naming: Naming) -> str | None:
    """Several actors with commas between them: all their names."""
    items, (i, j) = naming.speakers.items, (naming.i, naming.j)
    if not LISTED.fullmatch(items.tags, i, j):
        return None
    named = [mention.actor for mention in naming.speakers.within(*items.span(i, j)) if mention.form == "name"]
    names = list(dict.fromkeys(filter(None, named)))
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 2 else None


def several(naming: Naming) -> str | None:
    """Two actors or more: the phrase's own words."""
    if pos.CCONJ not in naming.tags:
        return None
    named = naming.speakers.within(*naming.speakers.items.span(naming.i, naming.cut))
    return naming.words() if len({mention.actor for mention in named}) > 1 else None


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
        other = only_persons or mention.start != items.start[start]
        if mention.form != "name" or mention.kind != "person" and other:
            continue
        first, after = bisect_left(items.start, mention.start), bisect_left(items.start, mention.end)
        if after >= end and set(items.tags[start:first]) <= TITLE_CLASSES:
            return mention.actor
        begins = first == start and mention.kind == "person"
        return mention.actor if begins and items.tags[after] != pos.GENITIVE else None
    return None


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
    return nearest_body(naming.speakers.items, naming.speakers.organisations, naming.i, naming.cut)


def role(naming: Naming) -> str | None:
    """The senator, the Texas governor: the last person before who has the role."""
    items, people, i = naming.speakers.items, naming.speakers.people, naming.i
    if items.word[i] not in ("the", "his", "her", "former") or naming.cut - i > 6 or is_body(items, i, naming.cut):
        return None
    roles = [word for word in items.word[i : naming.cut] if word in SPEAKER_ROLES]
    if not roles:
        return None
    recent = people.before(i)[-RECENT_PEOPLE:]
    return next((p.actor for p in reversed(recent) if roles[-1] in people.roles.get(p.actor, ())), None)


def role_of_somebody(naming: Naming) -> str | None:
    """The actor whose role, as the names of the article have it, is the head of the phrase: the Finnish president."""
    return _head(naming, "role")


def issued_by(naming: Naming) -> str | None:
    """Who issued the document that speaks."""
    items, i, cut = naming.speakers.items, naming.i, naming.cut
    return issuer(items, naming.speakers.within(*items.span(i, cut)), i, cut)


def so_described(naming: Naming) -> str | None:
    """The only person of whom the article says this."""
    return described(_definite(naming))


def topic(naming: Naming) -> str | None:
    """The person whom the sentence before was about."""
    return nearest_person(_definite(naming))


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
    limit = items.end[head - 1]
    mentions = [m for m in speakers.within(start, end) if m.form == form and not _possesses(naming, m)]
    ending = [m for m in mentions if m.start < limit and m.end <= limit + 1 and _ends_head(items, m, limit, end)]
    if ending and ending[-1].actor:
        return ending[-1].actor
    whole = next((mention for mention in mentions if mention.start == start and mention.end >= limit), None)
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
    if items.tags[before] == pos.PROPN and (name_first or after_name):
        return last.actor
    counted = items.tags[before] in pos.NUM + pos.DET and items.word[before] not in ("the", "a", "an")
    apart = counted or items.tags[before] == pos.NOUN and not is_person(items.word[before])
    return last.actor if apart and _begins_with_role(naming, last) else None


def _begins_with_role(naming: Naming, name: Mention) -> bool:
    """Whether a phrase up to a name is what somebody is: leader of the opposition | Ann Lahti."""
    items, i = naming.speakers.items, naming.i
    first = next((x for x in range(i, naming.cut) if items.tags[x] in pos.ADP), naming.cut)
    return first > i and items.start[first] < name.start and is_person(items.word[first - 1])


RULES: list[Rule[Naming, str]] = [
    Rule("three or more", three_or_more, "“It was late,” Ann Lahti, Jo Berg and Mary Roe said."),
    Rule("several", several, "“It was late,” Ann Lahti and Jo Berg said."),
    Rule("named", named, "“It was late,” Mayor Ann Lahti said."),
    Rule("apposed", apposed, "“It was late,” said the baker, Ann Lahti."),
    Rule("name within", name_within, "“It was late,” said an Ohio baker, a man of few words."),
    Rule("organisation", organisation, "The Bakers Association met. “It was late,” the association said."),
    Rule("role", role, "Senator Ann Lahti came. “It was late,” the senator said."),
    Rule(
        "role of somebody",
        role_of_somebody,
        "Finnish President Ann Lahti came. “It was late,” Finland’s president said.",
    ),
    Rule("issued by", issued_by, "“It was late,” the Bakers Union report said."),
    Rule("so described", so_described, "Ann Lahti, an old baker, met Jo Berg. “It was late,” the baker said."),
    Rule("topic", topic, "Ann Lahti came. “It was late,” said the striker."),
    Rule("own words", own_words, "“It was late,” officials said."),
]
