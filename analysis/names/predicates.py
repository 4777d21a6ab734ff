"""What an article says of somebody further on, which counts less: Ann Lahti is a baker; She is a baker."""

from __future__ import annotations

import re

from analysis.english.gazetteer import bare, gazetteer
from analysis.english.occupations import is_occupation
from analysis.english.patterns import compiled_later
from analysis.english.source_words import NEVER_THE_TOPIC
from analysis.names.appositions import AFTER, IS, Look, behind, found_by
from analysis.names.descriptions import NOTHING_BESIDE, Beside, Names
from analysis.names.records import Mention
from analysis.names.title_phrases import title_at

LATER = compiled_later(rf"[^.;:()“”\"\n]{{1,90}}?\sand\s+{IS}")
COPULA = re.compile(rf"\s+{IS}")
PRONOUN_NEXT = compiled_later(rf"[^.?!:“”\"\n]*[.?!]\s+(?:He|She|They)\s+{IS}")
CALLED_NEXT = compiled_later(
    r"""
    [^.?!:“”"\n]*[.?!]\s+The\s
    (?P<modifier>(?P<sure>\d+-year-old|former|retired|veteran|billionaire)|[A-Z][\w.’'-]*(?:-(?:born|based))?)\s
    (?:[A-Z][\w.’'-]*\s|[a-z-]+\s)??(?P<head>[a-z-]+)\s(?!of\b)
    """,
    re.VERBOSE,
)


def predicates_of(names: Names, name: Mention) -> list[Beside]:
    """What the article says of somebody after the name: Ann Lahti is a baker; She is a baker."""
    return found_by(PREDICATES, names, name)


def copula(names: Names, name: Mention) -> Beside:
    """What somebody is."""
    return behind(COPULA, names, name)


def later(names: Names, name: Mention) -> Beside:
    """What the sentence says last."""
    link = LATER.match(names.text, name.end, name.end + AFTER)
    if link is None or any(other.kind == "person" for other in names.between(name.end, link.end())):
        return NOTHING_BESIDE
    return title_at(names, link.end(), link.end() + AFTER)


def pronoun_next(names: Names, name: Mention) -> Beside:
    """What the next sentence says of him or her, where nobody else is named."""
    follows = PRONOUN_NEXT.match(names.text, name.end, name.end + AFTER)
    if follows is None or not _alone(names, name, follows.end()):
        return NOTHING_BESIDE
    return title_at(names, follows.end(), follows.end() + AFTER)


def next_sentence(names: Names, name: Mention) -> Beside:
    """What the next sentence calls somebody, with a place or an age, where nobody else is named."""
    the = names.text.find("The", name.end, name.end + AFTER) >= 0  # most have none, which is faster to ask
    follows = CALLED_NEXT.match(names.text, name.end, name.end + AFTER) if the else None
    if follows is None or follows["head"] in NEVER_THE_TOPIC or not is_occupation(follows["head"]):
        return NOTHING_BESIDE
    place = names.covering(follows.start("modifier"))
    known = place is not None and place.kind == "place" or bare(follows["modifier"]) in gazetteer().demonym
    clear = (known or follows["sure"]) and _alone(names, name, follows.end())
    return Beside(follows["head"]) if clear else NOTHING_BESIDE


def _alone(names: Names, name: Mention, end: int) -> bool:
    """Whether no other person is named from the beginning of the sentence of a name to a place."""
    begin = max(names.text.rfind(". ", 0, name.start), names.text.rfind("\n", 0, name.start)) + 1
    return all(other.actor == name.actor for other in names.between(begin, end) if other.kind == "person")


PREDICATES = (
    Look("copula", copula, "Ann Lahti is a retired midwife."),
    Look("later", later, "Ann Lahti has set up a bakery and is director of the Bakers Union."),
    Look("pronoun next", pronoun_next, "Ann Lahti went home. She is a director of the Bakers Union."),
    Look("next sentence", next_sentence, "Ann Lahti went home. The 46-year-old baker was ill."),
)
