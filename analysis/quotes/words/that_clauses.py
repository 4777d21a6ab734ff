"""Whether "that" opens a clause or points at a noun: a rule for `tagging`."""

from __future__ import annotations

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import CLASS
from analysis.quotes.words.openings import NOUN_OPENERS
from analysis.quotes.words.tag_places import Place

BEFORE_THAT_CLAUSE = pos.NOUNS + pos.VERB + pos.PAST + pos.BASE + pos.ING + pos.COMMA  # the claim that, said that
AFTER_WHEN_SAID = pos.TIME + pos.NUM + pos.ADV + pos.OBJECT  # said on Monday | that; told him | that
NOUNS = (pos.NOUN, pos.NOUN_OR_VERB)
NOUN_ENDS = ([pos.COMMA], [pos.STOP], [pos.COLON], [pos.CCONJ], [pos.ADP])
LONGEST_CLAUSE = 30  # items from a verb to the "and that" which joins another clause to what was said
LONGEST_WHEN = 12  # items from a verb to the "that" behind when and to whom it was said


def that_before_noun(place: Place) -> bool:
    if _points(place):
        return True
    if place.after not in NOUN_OPENERS or place.before in BEFORE_THAT_CLAUSE or place.words[place.i - 1] == "out":
        return False
    if place.before == pos.CCONJ:
        return not _said_before(place, pos.STOP, LONGEST_CLAUSE)
    return place.before not in AFTER_WHEN_SAID or not _said_before(place, pos.CLAUSE_LIMITS, LONGEST_WHEN)


def _points(place: Place) -> bool:
    """Whether "that" and a noun are the object of a verb that takes no clause: echoed | that view, adding."""
    takes_clause = CLASS.get(place.words[place.i - 1], "saying") in ("saying", "clausal")
    ends = place.tags[place.i + 2 : place.i + 3] in NOUN_ENDS
    return place.before in pos.VERB + pos.PAST and not takes_clause and place.after in NOUNS and ends


def _said_before(place: Place, limits: str, reach: int) -> bool:
    """Whether a verb of saying stands before: said on Monday | that; told him | that; said it was old, and | that."""
    for x in range(place.i - 2, max(-1, place.i - reach), -1):
        if place.tags[x] in limits:
            return False
        if CLASS.get(place.words[x]) in ("saying", "clausal") and place.tags[x] in pos.FULL_VERBS + pos.ING + pos.BASE:
            return True
    return False
