"""The class of a word by itself, before its neighbours have their say (`syntax` tells what the letters mean)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

CLOSED = {
    "D": "the a an this these those some any no every each both all another either neither several many few most half much one two three four five six "
    "seven eight nine ten dozens such more fewer other others",
    "H": "his her their its our my your whose",
    "O": "he she they it i we you who's everyone everybody someone somebody anyone nobody",
    "o": "him them us me whom",
    "M": "will would can could may might must shall should cannot can't won't wouldn't couldn't shouldn't 'll ’ll can’t won’t wouldn’t couldn’t shouldn’t",
    "X": "is are was were be been being am has have had having do does did 's ’s 'd ’d 've ’ve 're ’re 'm ’m isn't aren't wasn't weren't hasn't haven't hadn't "
    "don't doesn't didn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t ain't ain’t",
    "R": "himself herself themselves itself myself not never also later then now still just once again often even simply already always only ever too instead rather there here so well soon "
    "twice earlier recently previously nearly almost about perhaps maybe however meanwhile yet very quite further away back up down out off "
    "together ago thus therefore moreover nonetheless nevertheless yesterday today tonight tomorrow",
    "I": "of in on at by for with from into over between through during against under without within among across toward towards upon via despite amid "
    "per regarding near around like as above below behind beyond concerning following including throughout outside inside alongside versus than until since "
    "unlike onto about after before",
    "T": "to",
    "C": "and or but nor &",
    "U": "because when while if although though whether unless where why how whereas what whenever wherever lest",
    "W": "who which",
    "K": "that",
    "t": "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december "
    "jan. feb. aug. sept. oct. nov. dec. "
    "morning afternoon evening night week weekend month year years months weeks days day hours time",
    "J": "close familiar managing acting presiding founding contributing ranking visiting sitting",
    "N": "people officials sources source critics others' statement something nothing everything anything",
    "V": "went came took made gave got knew saw thought began told said says wants became kept stood ran felt seemed appeared brought sat met led lost won "
    "paid sent held left spoke wrote grew drew fell rose chose spent put set cut hit let",
}
PUNCTUATION = {
    ",": ",", ";": ";", ":": ":", ".": ".", "?": ".", "!": ".", "…": "…", "..": "…", "...": "…", "(": "(", "[": "(", ")": ")", "]": ")",
    "—": "-", "–": "-", "-": "-", "―": "-", "--": "-", "---": "-",
}  # fmt: skip
CAPITALISED_INSIDE = set("OtDCUWKH")  # classes of words that are no names inside a sentence either


@cache
def classes() -> dict[str, str]:
    """Class of each word that is not simply a noun."""
    found = {}
    lexicon = Path(__file__).with_name("pos_lexicon.txt").read_text(encoding="utf-8")
    for line in lexicon.splitlines():
        if not line.startswith("#"):
            letter, *words = line.split()
            found.update(dict.fromkeys(words, letter))
    for letter, words in CLOSED.items():
        found.update(dict.fromkeys(words.split(), letter))
    found.update(PUNCTUATION)
    return found


def class_of(written: str) -> str:
    """The class of a word by itself, inside a sentence."""
    word = written.lower()
    if written[:1].isupper():
        tag = classes().get(word)
        return tag if tag is not None and tag in CAPITALISED_INSIDE else "P"
    return (classes().get(word) or _guess(word)) if written else "q"


def _guess(word: str) -> str:
    if word[0].isdigit() or word[0] in "$€£":
        return "N" if word.endswith("-old") else "#"
    if not (word[0].isalpha() or word[0] in "@#"):
        return "'" if word in "'’" else "*"
    if word.endswith("ly"):
        return "R"
    if word.endswith("ing") and len(word) > 5:
        return "G"
    if word.endswith("ed") and len(word) > 4:
        return "J" if "-" in word else "E"
    return "N"
