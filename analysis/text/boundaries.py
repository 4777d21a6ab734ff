"""Where sentences end inside a paragraph of English news: a stop is judged by what comes before and after it.

The rules follow the classes of ambiguity of Grefenstette and Tapanainen (1994) and Kiss and Strunk (2006):
titles and other abbreviations that never end a sentence, abbreviations that may (company forms, states,
initialisms), initials, numbered items, ellipses, and marks or brackets that close after the stop.
"""

from __future__ import annotations

import re

from analysis.english import abbreviations
from analysis.english.gazetteer import gazetteer
from analysis.english.patterns import compiled_later
from analysis.english.person_words import CROWNED
from analysis.english.pronunciation import known
from analysis.english.reporting_verbs import AFTER_NAME

STOP = compiled_later(
    r"""
    ( [.!?…] (?<![.!?…]{2}) [.!?…]*+ )            # a run of stops: . or ?!
    ( ["'”’»)\]*†‡]*+ (?: [ \u00a0][)\]] )? )     # what closes behind it: ”, a bracket or the sign of a footnote
    (?= \s++ ( ["'“‘«(\[`]*+ ) ( \S{0,40} ) )     # then what opens, and the next token: “It
    """,
    re.VERBOSE,
)
FULL_STOP = compiled_later(
    STOP.pattern.replace("[.!?…]", r"\."), re.VERBOSE
)  # the same where there is no other mark, and faster
# After a closed question or exclamation: the sentence goes on ("Why?" Ms. Lee asked).
SPEAKER_FOLLOWS = compiled_later(rf"\s+(?:[A-Z][\w'’.-]*\s+){{1,4}}(?:{'|'.join(AFTER_NAME)})\b")
# Capitalised words that begin a sentence far more often than they go on a name.
STARTERS = frozenset(
    """The A An This That These Those He She It We They You I His Her Its Our Their My Your There Here In On At By
    For From With Without As If When While Where Since Until After Before During Under Over Although Though Because
    But And Or So Yet Nor However Moreover Meanwhile Also Then Thus Now Still Even Just Only Not No Some Many Most
    All Both Each Every Another Other Others Such One Two Three What Who Why How Which Whether Is Are Was Were Do
    Does Did Has Have Had Will Would Can Could Should May Might Must Let To Of Among According Despite Instead
    Indeed Later Earlier Today Yesterday Last Once More About Between Through Like Unlike Several Few Asked Terms
    Details Officials Analysts Sales Shares Revenue Net Separately Nevertheless Nonetheless Therefore Finally
    Recently Currently Previously Traders Investors Critics Police Prosecutors People""".split()
)
ZONES = frozenset("eastern central pacific mountain est edt cst cdt pst pdt gmt bst utc et ct pt local".split())
SMALL_FIRST = re.compile(r"[a-z]{1,5}[A-Z]|[a-z]\)")  # iPhone, easyJet; the label of an item
LOWER_WORDS = frozenset("ill ore mass".split())  # abbreviations only with a capital
# Words before a letter that is a label, not an initial: vitamin D, plan B.
LETTERED = frozenset(
    """vitamin hepatitis influenza plan grade class type group option exhibit appendix schedule category gate terminal
    platform block tier team side point section""".split()
)
# A name in lower case and what it does: adidas | would not say.
ACTS = re.compile(r"\s+([a-z]+) (?:did|does|had|has|is|was|will|would|can|could|may|might|must|says|said)\b")
ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")  # 5th St.
# Before the initials of a name.
BEFORE_NAMES = frozenset("with from said says named like when that than until while".split())
# After a closed question in a text without capitals: "why?" she asked.
SPEAKERS = frozenset("he she they it we i you who".split()) | frozenset(AFTER_NAME)
INITIALISM = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]")
OPENING = "\"'“”‘«([{`—–-"


def sentence_ends(text: str, start: int, end: int) -> list[int]:
    """Offsets in text[start:end] where a sentence ends and another follows; one past its last closing mark.

    >>> sentence_ends("Mr. Lahti left. It rained.", 0, 26)
    [15]
    """
    ends = []
    begin = start
    lower = text[start:end].islower()  # all of it: then a sentence begins in lower case
    only_full = text.find("?", start, end) < 0 and text.find("!", start, end) < 0 and text.find("…", start, end) < 0
    for stop in (FULL_STOP if only_full else STOP).finditer(text, start, end):
        marks, closing, _, token = stop.groups()
        if marks == "." and not closing and token[:1].isupper():
            at = stop.start()
            word = text[text.rfind(" ", begin, at) + 1 : at]
            plain = word.isalpha() and (len(word) > 1 or word.islower()) and word.lower() not in abbreviations.ANY
        else:
            plain = False
        if plain or (_ends_in_lower_case if lower else _ends_sentence)(
            text, stop, begin, end
        ):  # most are plain, which is faster to ask
            begin = stop.end()
            ends.append(begin)
    return ends


def _ends_sentence(text: str, stop: re.Match[str], begin: int, end: int) -> bool:
    """Whether a stop ends the sentence that begins at `begin`."""
    marks, closing, opening, token = stop.groups()
    if not token:
        return False
    first = token[0]
    if first in ",;:.…" or first.islower() and not (SMALL_FIRST.match(token) or _is_after_a_word(text, stop, begin)):
        return False
    if first in "-–—&" and not opening and not (closing and first == "-" and token == "-"):
        return False
    at = stop.start()
    words = text[max(begin, at - 30) : at].split()
    if marks != ".":
        if closing:
            return not (marks[-1] in "!?" and SPEAKER_FOLLOWS.match(text, stop.end(), end))
        return not words or not _is_name_with_mark(words, text[stop.end() : end][:80].split()[:2])
    if closing == ")" and len(words) == 1 and _is_label(words[0]):
        return False
    if closing or text[at - 1].isspace():
        return True
    return not words or not _goes_on(words, token, opening)


def _ends_in_lower_case(text: str, stop: re.Match[str], begin: int, end: int) -> bool:
    """The same in a text that has no capitals: any word may begin a sentence, but not behind an abbreviation."""
    marks, closing, _, token = stop.groups()
    if not token or not token[0].isalpha() or marks[-1] == "…" or marks[-2:] == "..":
        return _ends_sentence(text, stop, begin, end)
    if marks != ".":
        return not (closing and token.rstrip(",.") in SPEAKERS)
    words = text[max(begin, stop.start() - 30) : stop.start()].split()
    if closing or not words:
        return True
    word = words[-1].lstrip(OPENING)
    if word in LOWER_WORDS or word in abbreviations.BEFORE_FIGURE - abbreviations.MAY_END:
        return True
    return len(word) > 1 and word not in abbreviations.ANY and not INITIALISM.fullmatch(word)


def _is_after_a_word(text: str, stop: re.Match[str], begin: int) -> bool:
    """Whether a single stop follows a word that is never cut short, so that a name in lower case begins the next
    sentence: "It pays well. adidas did not."; but not behind a figure, whose unit may be cut: "5 grms. of soap"."""
    words = text[max(begin, stop.start() - 30) : stop.start()].split()[-2:]
    if stop[2] or len(words) < 2 or words[0][-1].isdigit():
        return False
    if stop[1] in "?!":
        acts = ACTS.match(text, stop.end())  # Why? adidas did not say; not: Why? she asked
        return acts is not None and acts[1] not in SPEAKERS and not ((found := known(acts[1])) and found.dale_chall)
    word = words[1]
    if stop[1] != ".":
        return False
    return len(word) > 3 and word.islower() and word not in abbreviations.ANY and known(word) is not None


def _is_label(word: str) -> bool:
    """Whether a word is the label of an item: 1, a, iv."""
    return word.isdigit() and len(word) <= 2 or len(word) == 1 and word.isalpha()


def _is_name_with_mark(words: list[str], following: list[str]) -> bool:
    """Whether a mark belongs to a name, such as Yahoo!, and the sentence goes on with the words that follow."""
    word = words[-1].lstrip(OPENING)
    after = [token.rstrip("\"'”’.,;:!?)") for token in following]
    if after[0] in STARTERS:
        return False
    if word[:1].isupper() and after[0].lower() in abbreviations.AFTER_NAMES_WITH_MARKS:
        return True
    if len(words) > 1 and word.istitle() and words[-2][0].isupper():  # the Westward Ho! Golf Club
        heads = after if after[0] == following[0] and following[-1][:1].isupper() else after[:1]
        if not abbreviations.CALLED_WITH_MARKS.isdisjoint(head.lower() for head in heads):
            return True
    return word.lower() in abbreviations.NAMES_WITH_MARKS


def _goes_on(words: list[str], token: str, opening: str) -> bool:
    """Whether a single stop belongs to the last of the words before it, and the sentence goes on with `token`."""
    word, alone = words[-1].lstrip(OPENING), len(words) == 1
    low = word.lower()
    if "-" in low:
        low = low[low.rindex("-") + 1 :]
    if "—" in low:
        low = low[low.rindex("—") + 1 :]
    if low in abbreviations.GOES_ON and word != "FT" and not (low == "st" and (opening or _is_street(words, token))):
        return True
    if token[0].isdigit() and low in abbreviations.BEFORE_FIGURE:
        return True
    following = token.rstrip("\"'”’.,;:!?)")
    following = following.partition("'")[0].partition("’")[0].partition("-")[0]
    starts = bool(opening and opening[0] in '"“‘«`') or following in STARTERS
    if following in ("A", "I") and token[1:2] == ".":
        starts = False
    if len(word) == 1 and word.isalpha():
        if alone and word != "I":
            return not (len(token) > 2 and token[-1] == ".")  # a label; but a lone letter, then a lone word: "A. Yes."
        if not alone and words[-2].lower() in LETTERED:
            return False
        if not alone and word not in "NSEW" and _is_no_name(words[-2]) and is_common(following):
            return False  # hepatitis B. Doctors, 35 F. Pipes
        if not alone and word in "IVX" and (following == words[-2] or _is_crowned(words)):
            return False  # King Charles I. Parliament, or Nicholas I. Nicholas
        return not starts and not (word == "I" and not token[0].isalpha())
    if low in abbreviations.BEFORE_SENTENCES and is_common(following):
        return False
    if alone and low in abbreviations.ROMAN_LABELS:
        return True
    if low in abbreviations.MAY_END or word in abbreviations.MAY_END_AS_WRITTEN or INITIALISM.fullmatch(word):
        return not starts
    return word.isdigit() and len(word) <= 2 and alone


def _is_crowned(words: list[str]) -> bool:
    """Whether the last of some words is the number of a king or pope, by the title before the name: King Charles I."""
    return len(words) > 2 and words[-3].lower() in CROWNED


def _is_street(words: list[str], token: str) -> bool:
    """Whether "St." is a street that ends a sentence: on Main St. The house; but not St. Louis, Wall St. Center."""
    following = token.rstrip("\"'”’.,;:!?)")
    if len(words) < 2:
        return False
    return bool(ORDINAL.fullmatch(words[-2])) and is_common(following) or words[-2].istitle() and following in STARTERS


def _is_no_name(word: str) -> bool:
    """Whether a word is a figure or one in lower case after which a letter is no initial: hepatitis B, 35 F."""
    return (
        word.isdigit()
        or word in ("a", "an", "the")
        or len(word) > 3
        and word.isalpha()
        and word.islower()
        and word not in BEFORE_NAMES
    )


def is_common(word: str) -> bool:
    """Whether a word with a capital is a common word that begins a sentence, rather than a name or a title.

    >>> [is_common(word) for word in ("Neighbors", "Berg", "Monday", "President", "Oslo")]
    [True, False, False, False, False]
    """
    key, lists = word.lower(), gazetteer()
    if len(word) < 3 or not word.istitle() or key in ZONES or key.removesuffix("s") in lists.month:
        return False
    if key in lists.place or key in lists.holder or key in lists.facility:
        return False
    found = known(key)
    if found is None or key in lists.demonym or key in lists.title or key in lists.first:
        return False
    return found.dale_chall or key not in lists.last
