"""What a cue says of the words that it reports: nothing (said), that they are true or kind, or that they are doubtful.

That verbs of reporting are not alike is old knowledge. Merrill (1965, Journalism Quarterly 42: 563-570) counted those
by which a magazine treated three presidents differently; Cole and Shaw (1974, Journalism Quarterly 51: 62-66) asked
whether readers notice verbs that are stronger than said. Caldas-Coulthard (1994, On reporting reporting, in: Coulthard,
Advances in Written Text Analysis, 295-308) tells neutral verbs (say, tell, ask, reply) from those by which the writer
interprets. Bell (1991, The Language of News Media) has claim as a word by which reporters stand back. For academic
prose, Thompson and Ye (1991, Applied Linguistics 12: 365-382) and Hyland (1999, Applied Linguistics 20: 341-367) ask
whether a verb presents what it reports as true (point out, show), as open or as wrong.

The three classes follow these works; which verb is in which class is this package's own decision, and where it is
unclear the verb is neutral. Positive holds verbs that present words as true and those that show a speaker as kind or
cheerful; doubting those that keep words at a distance, tell of reluctance or of anger.
"""

from __future__ import annotations

from analysis.english.reporting_verbs import LEMMA, NOUNS
from analysis.english.verb_forms import forms
from analysis.english.vocab import remembered

CLASSES = ("neutral", "positive", "doubting")

# What is said is taken as true, or the speaker as able, kind or cheerful.
POSITIVE = """
    explain clarify note reveal confirm demonstrate show prove remind reassure assure praise thank congratulate
    applaud welcome laud hail extol reaffirm smile laugh beam joke quip chuckle grin enthuse marvel pledge
    promise vouch discover realise realize recognise recognize
    """
# What is said is kept at a distance, given up unwillingly, or said in anger or with too much force.
DOUBTING = """
    claim allege insist contend assert profess purport pretend admit concede confess boast brag crow gloat deny
    posit maintain complain grumble whine moan groan bemoan lament rant rail fume gush vent shout yell scream
    shriek holler bark snap sneer scoff jeer blast slam bash lash lambaste lambast assail attack rip trash
    skewer thunder bellow growl hiss mock ridicule deride taunt tease retort threaten preach tout trumpet spin
    speculate theorize surmise suspect swear accuse blame demand deflect dodge
    """
DOUBTING_NOUNS = frozenset(
    """claim claims assertion assertions contention allegation allegations admission insistence accusation
    accusations complaint complaints threat threats demand demands""".split()
)
POINTING = frozenset(["point", "points", "pointed", "pointing"])  # points out


def _forms_of(verbs: str) -> frozenset[str]:
    return frozenset(form for verb in verbs.split() for form in forms(verb))


POSITIVE_FORMS, DOUBTING_FORMS = _forms_of(POSITIVE), _forms_of(DOUBTING)


@remembered(limit=20_000)
def cue_class(cue: str) -> str | None:
    """The class of a cue, by its last word that has one; None of a mark without a word.

    >>> [cue_class(cue) for cue in ("said", "pointed out", "went on to claim", "according to", "allegation", ":")]
    ['neutral', 'positive', 'doubting', 'neutral', 'doubting', None]
    """
    words = [word.strip(",;:.()") for word in cue.lower().split()]
    known = (_class_of(word, words[k + 1 : k + 2]) for k, word in reversed(list(enumerate(words))))
    found = next((one for one in known if one), None)
    return found or ("neutral" if any(word.isalpha() for word in words) else None)


def _class_of(word: str, following: list[str]) -> str | None:
    """The class of a word that reports; None of any other word."""
    if word in DOUBTING_FORMS or word in DOUBTING_NOUNS:
        return "doubting"
    if word in POSITIVE_FORMS or word in POINTING and following == ["out"]:
        return "positive"
    return "neutral" if word in LEMMA or word in NOUNS else None
