"""The class of a word by itself, before its neighbours are looked at; `parts_of_speech` names the classes."""

from __future__ import annotations

import re
from pathlib import Path

from analysis.english import parts_of_speech as pos
from analysis.english.vocab import read_once

# All words of the classes that no new word enters, and the words of open classes that the lexicon has wrong.
CLOSED = {
    pos.DET: """
        the a an this these those some any no every each both all another either neither several many few
        most half much one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens such more
        fewer other others
        """,
    pos.POSS: """
        his her their its our my your whose
        """,
    pos.PRON: """
        he she they it i we you who's everyone everybody someone somebody anyone nobody
        """,
    pos.OBJECT: """
        him them us me whom
        """,
    pos.MODAL: """
        will would can could may might must shall should cannot can't won't wouldn't couldn't shouldn't 'll
        ’ll can’t won’t wouldn’t couldn’t shouldn’t
        """,
    pos.AUX: """
        is are was were be been being am has have had having do does did 's ’s 'd ’d 've ’ve 're ’re 'm ’m
        isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't isn’t aren’t wasn’t weren’t
        hasn’t haven’t hadn’t don’t doesn’t didn’t ain't ain’t
        """,
    pos.ADV: """
        himself herself themselves itself myself not never also later then now still just once again often
        even simply already always only ever too instead rather there here so well soon twice earlier
        recently previously nearly almost about perhaps maybe however meanwhile yet very quite further away
        back up down out off together ago thus therefore moreover nonetheless nevertheless yesterday today
        tonight tomorrow
        """,
    pos.ADP: """
        of in on at by for with from into over between through during against under without within among
        across toward towards upon via despite amid per regarding near around like as above below behind
        beyond concerning following including throughout outside inside alongside versus than until since
        unlike onto about after before
        """,
    pos.TO: """
        to
        """,
    pos.CCONJ: """
        and or but nor &
        """,
    pos.SCONJ: """
        because when while if although though whether unless where why how whereas what whenever wherever
        lest
        """,
    pos.REL: """
        who which
        """,
    pos.THAT: """
        that
        """,
    pos.TIME: """
        monday tuesday wednesday thursday friday saturday sunday january february march april june july
        august september october november december jan. feb. aug. sept. oct. nov. dec. morning afternoon
        evening night week weekend month year years months weeks days day hours time
        """,
    pos.ADJ: """
        close familiar favourite managing acting presiding founding contributing ranking visiting sitting
        """,
    pos.NOUN: """
        people officials sources source critics others' statement something nothing everything anything
        family assembly monopoly duopoly anomaly belly jelly butterfly homily folly panoply analyses
        """,
    pos.VERB: """
        went came took made gave got knew saw thought began told said says wants became kept stood ran felt
        seemed appeared brought sat met led lost won paid sent held left spoke wrote grew drew fell rose
        chose spent put set cut hit let
        """,
}
PUNCTUATION = {
    ",": pos.COMMA,
    ";": pos.SEMICOLON,
    ":": pos.COLON,
    **dict.fromkeys(".?!", pos.STOP),
    **dict.fromkeys(("…", "..", "..."), pos.ELLIPSIS),
    **dict.fromkeys("([", pos.OPENING),
    **dict.fromkeys(")]", pos.CLOSING),
    **dict.fromkeys(("—", "–", "-", "―", "--", "---"), pos.DASH),
}
AMERICAN = re.compile(r"(?<=..)(iz|yz|or)(es?|ed|ing|s|)$")  # criticiz|es, analyz|ed, fav|or|s
NAMES_IN_CAPITALS = frozenset(["WHO"])  # not: who
# Words of these classes are no names inside a sentence, even with a capital: Monday, If.
CAPITALISED_INSIDE = pos.PRON + pos.TIME + pos.DETERMINERS + pos.CCONJ + pos.SUBORDINATORS + pos.THAT


@read_once
def classes() -> dict[str, str]:
    """Class of each word that is not simply a noun."""
    class_of_word: dict[str, str] = {}
    lexicon = Path(__file__).with_name("pos_lexicon.txt").read_text(encoding="utf-8")
    for line in lexicon.splitlines():
        if not line.startswith("#"):
            letter, *words = line.split()
            class_of_word.update(dict.fromkeys(words, letter))
    for word, letter in list(class_of_word.items()):
        if AMERICAN.search(word):
            class_of_word.setdefault(british(word), letter)
    for letter, closed in CLOSED.items():
        class_of_word.update(dict.fromkeys(closed.split(), letter))
    class_of_word.update(PUNCTUATION)
    return class_of_word


def british(word: str) -> str:
    """The British spelling of a word that the lexicon, made of American texts, has in the other one.

    >>> [british(word) for word in ("criticizes", "analyzed", "favors")]
    ['criticises', 'analysed', 'favours']
    """
    return AMERICAN.sub(lambda found: {"iz": "is", "yz": "ys", "or": "our"}[found[1]] + found[2], word)


def class_of(written: str) -> str:
    """The class of a word by itself, as written inside a sentence; that of a quotation for the empty string.

    >>> class_of("bakers") == pos.NOUN, class_of("Berg") == pos.PROPN, class_of("Monday") == pos.TIME
    (True, True, True)
    """
    word = written.lower()
    if written in NAMES_IN_CAPITALS:
        return pos.PROPN
    if written[:1].isupper():
        tag = classes().get(word)
        return tag if tag is not None and tag in CAPITALISED_INSIDE else pos.PROPN
    return (classes().get(word) or _guess(word)) if written else pos.QUOTATION


def _guess(word: str) -> str:
    """The class of an unknown word in lower case, by its first characters and its ending."""
    if word[0].isdigit() or word[0] in "$€£":
        return pos.NOUN if word.endswith("-old") else pos.NUM  # a 12-year-old
    if not (word[0].isalpha() or word[0] in "@#"):
        return pos.APOSTROPHE if word in "'’" else pos.SYMBOL
    if word.endswith("ly"):
        return pos.ADV
    if word.endswith("ing") and len(word) > 5:
        return pos.ING
    if word.endswith("ed") and len(word) > 4:
        return pos.ADJ if "-" in word else pos.PAST  # state-owned; opened
    return pos.NOUN
