"""Where sentences end inside a paragraph of English news: a stop is judged by what comes before and after it.

The rules follow the classes of ambiguity of Grefenstette and Tapanainen (1994) and Kiss and Strunk (2006):
titles and other abbreviations that never end a sentence, abbreviations that may (company forms, states,
initialisms), initials, numbered items, ellipses, and marks or brackets that close after the stop.
"""

from __future__ import annotations

import re

from analysis.english import abbreviations
from analysis.english.reporting_verbs import AFTER_NAME

STOP = re.compile(
    r"""
    ( [.!?…] (?<![.!?…]{2}) [.!?…]*+ )            # a run of stops: . or ?!
    ( ["'”’»)\]]*+ (?: [ \u00a0][)\]] )? )        # what closes behind it: ” or a bracket, perhaps after a space
    (?= \s++ ( ["'“‘«(\[`]*+ ) ( \S{0,40} ) )     # then what opens, and the next token: “It
    """,
    re.VERBOSE,
)
FULL_STOP = re.compile(
    STOP.pattern.replace("[.!?…]", r"\."), re.VERBOSE
)  # the same where there is no other mark, and faster
# After a closed question or exclamation: the sentence goes on ("Why?" Ms. Lee asked).
SPEAKER_FOLLOWS = re.compile(rf"\s+(?:[A-Z][\w'’.-]*\s+){{1,4}}(?:{'|'.join(AFTER_NAME)})\b")
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
INITIALISM = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]")
OPENING = "\"'“”‘«([{`—–-"


def sentence_ends(text: str, start: int, end: int) -> list[int]:
    """Offsets in text[start:end] where a sentence ends and another follows; one past its last closing mark.

    >>> sentence_ends("Mr. Lahti left. It rained.", 0, 26)
    [15]
    """
    ends = []
    begin = start
    only_full = text.find("?", start, end) < 0 and text.find("!", start, end) < 0 and text.find("…", start, end) < 0
    for stop in (FULL_STOP if only_full else STOP).finditer(text, start, end):
        marks, closing, _, token = stop.groups()
        if marks == "." and not closing and token[:1].isupper():
            at = stop.start()
            word = text[text.rfind(" ", begin, at) + 1 : at]
            plain = word.isalpha() and (len(word) > 1 or word.islower()) and word.lower() not in abbreviations.ANY
        else:
            plain = False
        if plain or _ends_sentence(text, stop, begin, end):  # most are plain, which is faster to ask
            begin = stop.end()
            ends.append(begin)
    return ends


def _ends_sentence(text: str, stop: re.Match[str], begin: int, end: int) -> bool:
    """Whether a stop ends the sentence that begins at `begin`."""
    marks, closing, opening, token = stop.groups()
    if not token:
        return False
    first = token[0]
    if first.islower() or first in ",;:.…":
        return False
    if first in "-–—&" and not opening and not (closing and first == "-" and token == "-"):
        return False
    if marks != ".":
        return not (closing and marks[-1] in "!?" and SPEAKER_FOLLOWS.match(text, stop.end(), end))
    at = stop.start()
    if closing or text[at - 1].isspace():
        return True
    word = text[max(begin, at - 30) : at].split()
    return not word or not _goes_on(word[-1].lstrip(OPENING), token, opening, len(word) == 1)


def _goes_on(word: str, token: str, opening: str, alone: bool) -> bool:
    """Whether a single stop after `word` belongs to the word and the sentence goes on with `token`."""
    low = word.lower()
    if "-" in low:
        low = low[low.rindex("-") + 1 :]
    if "—" in low:
        low = low[low.rindex("—") + 1 :]
    if low in abbreviations.GOES_ON and (low != "st" or not opening):
        return True
    if token[0].isdigit() and low in abbreviations.BEFORE_FIGURE:
        return True
    following = token.rstrip("\"'”’.,;:!?)")
    following = following.partition("'")[0].partition("’")[0].partition("-")[0]
    starts = bool(opening and opening[0] in '"“‘«`') or following in STARTERS
    if following in ("A", "I") and token[1:2] == ".":
        starts = False
    if len(word) == 1 and word.isalpha():
        if alone and len(token) > 2 and token[-1] == ".":
            return False  # a lone letter, then a lone word: "A. Yes."
        return not starts and not (word == "I" and not token[0].isalpha())
    if low in abbreviations.MAY_END or word in abbreviations.MAY_END_AS_WRITTEN or INITIALISM.fullmatch(word):
        return not starts
    return word.isdigit() and len(word) <= 2 and alone
