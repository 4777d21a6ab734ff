"""Whether a word that may be either is a noun or a verb at its place: rules for `tagging`."""

from __future__ import annotations

from analysis.english import parts_of_speech as pos
from analysis.english.occupations import is_occupation
from analysis.english.reporting_verbs import CLASS, LEMMA, MENTAL_VERBS, PHRASAL_VERBS, TELLING
from analysis.english.source_words import FINDINGS
from analysis.english.tagging_words import CAUSING_VERBS, COMPOUNDED, IN_COMPOUNDS, PLURAL
from analysis.quotes.words.tag_places import Place

WITHIN_CITED = pos.NOMINAL + pos.SPECIFIERS + pos.TIME + pos.NUM
BEFORE_NOUN = pos.SPECIFIERS + pos.ADJ + pos.NUM + pos.ADP + pos.OPENING
SUBJECT_WORDS = pos.PRON + pos.REL
SUBJECT_ENDS = pos.NOUNS + pos.QUOTATION + pos.ADV + pos.CLOSING
COMPLEMENT_OPENERS = pos.PREPOSITIONS + pos.THAT + pos.DETERMINERS + pos.PRON + pos.SCONJ + pos.ING
BEFORE_SAY = pos.PARTICIPLES + pos.DET + pos.NUM + pos.TIME + pos.CLOSING + pos.ADJ  # those involved | say
AFTER_CIRCUMSTANCE = pos.THAT + pos.COMMA + pos.ADP + pos.PRON
GOVERNING = pos.PREPOSITIONS + pos.VERB + pos.PAST  # those close to him | say; people who know him | say
AFTER_SAY = pos.PRON + pos.DETERMINERS + pos.PROPN + pos.THAT
BEFORE_PLURAL_VERB = pos.PRON + pos.NOUNS + pos.REL + pos.NOUN_OR_VERB


HEARERS = frozenset(
    "board panel court press crew staff council team crowd jury class force hearing briefing meeting sitting".split()
)
LARGE_NUMBERS = ("hundred", "thousand", "million", "billion", "trillion", "dozen")
LONGEST_WHERE = 9  # items from the verb to "that"
SET_OFF = pos.NOMINAL + pos.DET + pos.ADP + pos.GENITIVE  # The pass, | the patrol in Oulu | reports, is open
OF_ONE = ("is", "was", "has", "does", "isn't", "isn’t", "wasn't", "wasn’t", "hasn't", "hasn’t")
LIMITS = pos.CLAUSE_LIMITS + pos.CLOSING
VERBAL = pos.VERB + pos.BASE + pos.TO + pos.MODAL + pos.STOP


def after_according_to(place: Place) -> bool:
    """Whether a word is in the phrase that begins after "according to": reports; recent polling; a talk radio host."""
    i, first = place.i, place.i - 1
    while first > 1 and i - first < 6 and place.tags[first] in WITHIN_CITED:
        first -= 1
    cited = place.tags[first] == pos.TO and place.words[first - 1] == "according"
    return cited and (first == i - 1 or place.after in pos.NOUNS + pos.COMMA + pos.STOP)


def nounish(place: Place) -> bool:
    return place.after == pos.ADP and not _said_somewhere(place)


def _said_somewhere(place: Place) -> bool:
    """Whether "that" follows what is said where: The bank | states | on its website that it will close."""
    i, words = place.i, place.words
    subject = place.before in pos.NOUNS and not _plural(words[i - 1])
    if subject and place.before == pos.PROPN and words[i + 1 : i + 3] == ["at", "once"]:
        return True
    where = words[i + 1 : i + 2] in (["in"], ["on"]) and "that" in words[i + 3 : i + LONGEST_WHERE]
    return subject and where and not any(tag in VERBAL for tag in place.tags[i + 2 : words.index("that", i)])


def after_specifier(place: Place) -> bool:
    return place.before in BEFORE_NOUN or place.words[place.i - 1] in LARGE_NUMBERS and place.i > 0


def after_modal(place: Place) -> bool:
    plural = place.before == pos.TO and place.tags[place.i] == pos.NOUN_OR_VERB and _plural(place.word)  # to fans
    return place.before in pos.BEFORE_BASE and not plural


def after_pronoun(place: Place) -> bool:
    return place.before in SUBJECT_WORDS


def between_subject_and_complement(place: Place) -> bool:
    plural = place.tags[place.i] == pos.NOUN_OR_BASE
    if plural and (place.after == pos.ADP or compound(place) or compound_before_that(place)):
        return False
    return place.before in SUBJECT_ENDS and place.after in COMPLEMENT_OPENERS or _before_named_subject(place)


def _before_named_subject(place: Place) -> bool:
    """Whether a cue stands between a plural and a name with its verb: traders | estimate Norway is."""
    i, tags = place.i, place.tags
    if place.after != pos.PROPN or place.before != pos.NOUN or not _plural(place.words[i - 1]) or _plural(place.word):
        return False
    verb = next((x for x in range(i + 1, min(i + 6, len(tags))) if tags[x] != pos.PROPN), i)
    return place.word in CLASS and tags[verb] in pos.AUXILIARIES


def compound_before_that(place: Place) -> bool:
    """Whether a noun and the one at a place are one thing: told a lunch | group | that it rains; but: bakers | hope."""
    if place.after != pos.THAT or place.before not in pos.NOUNS or place.word in CLASS:
        return False
    return not _plural(place.words[place.i - 1])


def who_is_told(place: Place) -> bool:
    """Whether a word that may be a verb is the body that is told something: told the port | board | that it leaked."""
    i, tags, words = place.i, place.tags, place.words
    if place.word not in HEARERS or place.before not in pos.NOUN + pos.DET + pos.ADJ:
        return False
    first = i - 1
    while first > 0 and i - first < 4 and tags[first] in pos.NOUN + pos.ADJ + pos.DET:
        first -= 1
    return words[first] in TELLING and tags[first + 1] == pos.DET


def compound(place: Place) -> bool:
    return place.before == pos.NOUN and not _plural(place.words[place.i - 1]) and place.word in COMPOUNDED


def _plural(noun: str) -> bool:
    return noun.endswith("s") and not noun.endswith("ss") or noun in PLURAL


def after_preposition_after_cue(place: Place) -> bool:
    """Whether a word ends the phrase of a preposition that stands right after a cue: said in court | files | that."""
    i, tags, words = place.i, place.tags, place.words
    if place.before not in pos.NOMINAL or place.after not in AFTER_CIRCUMSTANCE:
        return False
    first = i - 1
    while first > 1 and i - first < 5 and tags[first] in pos.NOMINAL + pos.DETERMINERS:
        first -= 1
    said = first > 0 and words[first - 1] in CLASS and tags[first - 1] in pos.FULL_VERBS + pos.ING
    return said and tags[first] == pos.ADP and place.word != "say"


def before_bare_plural(place: Place) -> bool:
    """Whether a word in -s stands between a singular noun and a plural that ends a phrase: the law | targets women."""
    i, tags, words = place.i, place.tags, place.words
    if place.after != pos.NOUN or place.before != pos.NOUN or not place.word.endswith("s"):
        return False
    ends = tags[i + 2 : i + 3] in ([], [pos.STOP], [pos.COMMA], [pos.CCONJ], [pos.ADP])
    return ends and _plural(words[i + 1]) and not _plural(words[i - 1]) and place.word not in IN_COMPOUNDS


def after_aside(place: Place) -> bool:
    """Whether an aside ends right before a verb: the lawsuit — filed in May — | claims that."""
    return place.before in (pos.DASH, pos.COMMA, pos.CLOSING) and place.after == pos.THAT


def after_who_says_it(place: Place) -> bool:
    """Whether a cue with its speaker is set off right before a word, and what comes before these has no verb yet:
    The vaccine, said Roe, | works; the plan, the mayor says, | needs money.
    """
    i, tags, words = place.i, place.tags, place.words
    opening = next((x for x in range(i - 2, max(0, i - 9), -1) if tags[x] == pos.COMMA), 0)
    if place.before != pos.COMMA or not opening or tags[opening - 1] not in pos.NOUNS:
        return False
    ends = [x for x in (opening + 1, i - 2) if CLASS.get(words[x]) == "saying" and tags[x] in pos.FULL_VERBS]
    for x in range(opening - 1, -1, -1):
        if tags[x] in LIMITS or place.line[x] != place.line[i]:
            break
        if tags[x] in pos.FINITE_OR_PAST + pos.COMMA:
            return False
    return len(ends) == 1


def records_show(place: Place) -> bool:
    """Whether a plural noun set off by a comma ends right before a verb, and the sentence after it."""
    i, tags = place.i, place.tags
    ends = place.after in (pos.STOP, pos.COMMA) and place.before == pos.NOUN and _plural(place.words[i - 1])
    return ends and pos.COMMA in tags[max(0, i - 8) : i - 1] or _put_in(place)


def _put_in(place: Place) -> bool:
    """Whether a word in -s and its subject are set off before the verb of another: The pass, Roe | reports, is."""
    i, tags, words = place.i, place.tags, place.words
    first = next((x for x in range(i - 1, max(0, i - LONGEST_WHERE), -1) if tags[x] == pos.COMMA), 0)
    if not first or place.before not in pos.NOUNS or _plural(words[i - 1]) or not _plural(place.word):
        return False
    own = tags[first + 1] in pos.DET + pos.PROPN and set(tags[first + 1 : i]) <= set(SET_OFF)
    return own and tags[i + 1 : i + 2] == [pos.COMMA] and i + 2 < len(words) and words[i + 2] in OF_ONE


def finding_shows(place: Place) -> bool:
    return place.before in pos.NOUNS and place.words[place.i - 1] in FINDINGS


def pointing_out(place: Place) -> bool:
    out = place.words[place.i + 1 : place.i + 2] == ["out"]
    return out and place.before in SUBJECT_ENDS


def before_its_victim(place: Place) -> bool:
    verb = LEMMA.get(place.word)
    attacks = place.word.endswith("s") and (verb in PHRASAL_VERBS or verb in MENTAL_VERBS)
    return attacks and place.after == pos.PROPN and place.before == pos.NOUN and not _plural(place.words[place.i - 1])


def before_who_says_it(place: Place) -> bool:
    """Whether a word in -s stands between a clause with its comma and a name: It will rise, | fears | Ann Roe.

    Or between a subject and its verb, set off with the name: Half of it, | fears | the baker Ann Roe, is lost.
    """
    i, tags = place.i, place.tags
    first = i + 1 + (place.after == pos.DET)
    if first < len(tags) and tags[first] == pos.NOUN and is_occupation(place.words[first]):
        first += 1
    elif place.after == pos.DET:
        return False
    if place.before != pos.COMMA or tags[first : first + 1] != [pos.PROPN] or not place.word.endswith("s"):
        return False
    behind = next((x for x in range(first, len(tags)) if tags[x] != pos.PROPN), len(tags))
    if tags[behind : behind + 1] and tags[behind] in pos.FINITE_OR_PAST + pos.GENITIVE + pos.CCONJ:
        return False  # talks, claims Roe made
    if tags[behind : behind + 1] == [pos.COMMA] and tags[behind + 1 : behind + 2] in ([pos.AUX], [pos.MODAL]):
        return True
    for x in range(i - 2, -1, -1):
        if tags[x] in LIMITS or tags[x] == pos.COMMA or place.line[x] != place.line[i]:
            return False
        if tags[x] in pos.FINITE:
            return True
    return False


def after_last_name(place: Place) -> bool:
    tags, i = place.tags, place.i
    first = next((x for x in range(i - 1, max(-1, i - 5), -1) if tags[x] != pos.PROPN), -1)
    named = 0 <= first < i - 1 and tags[first] == pos.COMMA
    return named and place.after in (pos.STOP, pos.COMMA)


def base_after_subject(place: Place) -> bool:
    adverb = place.before == pos.ADV and place.tags[place.i - 2 : place.i - 1] == [pos.PRON]  # they only | buy it
    return adverb or place.before in BEFORE_PLURAL_VERB and not compound(place)


def run_by(place: Place) -> bool:
    return place.before in (pos.COMMA, pos.NOUN) and place.words[place.i + 1 : place.i + 2] == ["by"]


def say_as_finite(place: Place) -> bool:
    before = place.before in BEFORE_SAY or _object_in_subject(place) or _adverb_in_subject(place)
    before = before or place.before == pos.CCONJ and _after_finite(place)
    return before and place.after in AFTER_SAY


def _object_in_subject(place: Place) -> bool:
    """Whether a pronoun before a verb belongs to who says something: those close to him | say; but: made him | say."""
    governing = place.tags[place.i - 2 : place.i - 1]
    causes = place.words[place.i - 2] in CAUSING_VERBS
    return place.before == pos.OBJECT and governing != [] and governing[0] in GOVERNING and not causes


def _after_finite(place: Place) -> bool:
    """Whether the verb before "and" is finite: they fear rain and | say; but: they will fear rain and | say."""
    tags = place.tags
    verb = next((x for x in range(place.i - 2, max(-1, place.i - 25), -1) if tags[x] in VERBAL), None)
    if verb is None or tags[verb] in pos.BASE + pos.TO + pos.STOP:
        return False
    return tags[verb] == pos.VERB and (verb == 0 or tags[verb - 1] not in pos.BEFORE_BASE)


def _adverb_in_subject(place: Place) -> bool:
    """Whether an adverb before a verb ends its subject: people who live there | say; but: they did not | say."""
    return place.before == pos.ADV and place.tags[place.i - 2 : place.i - 1] in ([pos.VERB], [pos.PAST])


def base_after_specifier(place: Place) -> bool:
    role = place.word == "lead" and place.before == pos.COMMA and is_occupation(place.words[place.i + 1])
    return place.before in pos.SPECIFIERS or role  # Roe, | lead baker of the mill
