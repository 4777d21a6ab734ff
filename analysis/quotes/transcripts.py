"""Speech that needs no marks in a transcript: lines that begin with the speaker's name, questions and answers.

A transcript is told from a list by its form: several labelled lines of at least two speakers who come back, in capitals
or with words of conversation (I, we, you, a question). Turns may run over paragraphs; stage directions are cut out.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import NamedTuple

from analysis.english.person_words import GENERATIONS, LEFT_OFF_LABELS
from analysis.quotes.records import SpokenLine
from analysis.text.document import Document

_WORD, _TIME = r"[A-Z][\w.'’&-]*", r"[\[(]\d[\d:.]*[\])]"
_ASIDE = rf"(?: ?\([^()\n]{{1,40}}\)| ?{_TIME})?"
# NAME: what is said. ANN LAHTI, HOST (on camera): what is said. Ann Lahti (00:12): what is said.
LABEL = re.compile(
    rf"(?:{_TIME}\s+|>+ ?)?[*_]{{0,2}}(?P<name>{_WORD}(?: (?:{_WORD}|\d{{1,2}}|de|van|von|der|bin|of|the|al|and)){{0,5}}){_ASIDE}"
    rf"(?:,(?: [\w.'’&()/-]{{1,20}}){{1,7}})?{_ASIDE}[*_]{{0,2}}:[*_]{{0,2}}(?: ?{_TIME})?(?:\s+|$)"
)
# Q: why? Q. Why? A. Because.
ASKED = re.compile(r"[*_]{0,2}(?P<name>Q|A|QUESTION|ANSWER|Question|Answer)(?:[.:][*_]{0,2}\s+|[ \t\xa0]{2,})(?=\S)")
NO_SPEAKER = re.compile(
    r"(?:the )?(?:photos?|images?|videos?|credit|sources?|read|notes?|editor|updated?|related|watch|here|more|by|contact|email|phone|where|when|what|"
    r"who|why|how|tags?|caption|listen|correction|location|date|time|address|price|website|references?|facts?|claims?|truth|reality|myths?|pros?|"
    r"cons|wins?|loss(?:es)?|verdict|rating|summary|results?|scores?|best|worst|online|breaking|opinion|analysis|winners?|losers?|total|rank)\b",
    re.IGNORECASE,
)
DIRECTION = re.compile(
    rf"(?:[\[(](?:[\w’' -]{{0,25}}\b)?(?:laughter|laughs?|laughing|applause|applauds?|cheers?|cheering|boos?|booing|cross-?talk|inaudible|"
    rf"unintelligible|indiscernible|chuckles?|chuckling|sighs?|pauses?|music|silence|video clip|videotape|commercial break|begin \w+|end \w+|"
    rf"off-?mic|overlapping|nods|smiles)\b[^()\[\]\n]{{0,30}}[\])]|{_TIME})",
    re.IGNORECASE,
)
TALK = re.compile(
    r"\b(?:I|I['’](?:m|ve|ll|d)|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|[Mm]e)\b|\?|\A(?:Yes|No|Yeah|Well|Thank|Thanks)\b"
)
IN_MARKS = re.compile(r"“[^”]*”?|\"[^\"]*\"?|‘[^’]*’?")
MARKS = "“\"„«‘'"
LEAST_LINES = 4  # fewer lines with names are no transcript
QUESTION, ANSWER = "question", "answer"  # keys of those who ask and answer without a name


class Turn(NamedTuple):
    """A labelled line: its block, where its words begin, its label and whose it is."""

    block: int
    start: int
    name_start: int
    name_end: int
    key: str
    plain: bool  # in capitals or with a time, as no line of prose begins


def transcript(document: Document) -> list[SpokenLine]:
    """What is said in the labelled lines of a transcript and the paragraphs that go on with them."""
    labelled = _turns(document)
    times = Counter(turn.key for turn in labelled)
    back = [turn for turn in labelled if times[turn.key] > 1]
    talking = [turn for turn in labelled if _talks(document, turn.block, turn.start)]
    interview = QUESTION in times and any(turn.key == ANSWER for turn in talking)
    if not interview and (len(back) < LEAST_LINES or len({turn.key for turn in back}) < 2 or ANSWER in times):
        return []  # too little, or questions that the paper answers itself
    plain = 2 * sum(turn.plain for turn in back) > len(back)
    if not plain and not interview and 4 * len(talking) < len(labelled):
        return []
    first, last = (back or labelled)[0].block, (back or labelled)[-1].block
    # who speaks once only belongs to it where his label looks the same
    turns = [
        t for t in labelled if times[t.key] > 1 or interview or first - 1 <= t.block <= last + 1 and t.plain == plain
    ]
    return _lines(document, turns, plain)


def _turns(document: Document) -> list[Turn]:
    """Lines that begin like those of a transcript, each speaker with one key: the surname where that is enough."""
    text, found = document.text, []
    full = defaultdict(set)  # surname -> names with a given name
    for number, block in enumerate(document.blocks):
        m = ASKED.match(text, block.start, block.end)
        if not m and ":" in text[block.start : block.start + 140]:
            m = LABEL.match(text, block.start, block.end)
        if not m or NO_SPEAKER.match(m["name"]):
            continue
        names = _names(m["name"].casefold())
        if names[-1] in ("q", "a", QUESTION, ANSWER):
            names = [QUESTION if names[-1][0] == "q" else ANSWER]
        if len(names) > 1:
            full[names[-1]].add(" ".join(names))
        found.append(
            Turn(
                number,
                m.end(),
                *m.span("name"),
                " ".join(names),
                m["name"].isupper() or re.search(_TIME, m.group()) is not None,
            )
        )
    short = {
        "".join(word[0] for word in name.split()): name for names in full.values() for name in names
    }  # OP for Ohio Post
    found = [turn._replace(key=short.get(turn.key, turn.key)) for turn in found]
    surnames = [turn.key.rpartition(" ")[2] for turn in found]
    return [
        turn._replace(key=last) if len(full[last]) < 2 else turn for turn, last in zip(found, surnames, strict=True)
    ]


def _names(label: str) -> list[str]:
    """The words of a name in small letters, without titles and what follows a surname."""
    words = [word.rstrip(".") for word in label.split()]
    return [w for w in words if w and w not in GENERATIONS and w not in LEFT_OFF_LABELS] or words[-1:]


def _lines(document: Document, turns: list[Turn], plain: bool) -> list[SpokenLine]:
    text, blocks = document.text, document.blocks
    ends = [turn.block for turn in turns[1:]]
    between = [
        n for turn, end in zip(turns, ends, strict=False) for n in range(turn.block + 1, end) if _prose(document, n)
    ]
    # whether nobody tells anything between the lines
    verbatim = (
        2 * sum(_talks(document, n) for n in between) > len(between) or plain and DIRECTION.search(text) is not None
    )
    found = []
    for number, (turn, end) in enumerate(zip(turns, [*ends, len(blocks)], strict=True)):
        spans = [(turn.start, blocks[turn.block].end)]
        for n in range(turn.block + 1, end):
            first = n == turn.block + 1 and turn.start == blocks[turn.block].end  # the label has a line to itself
            if first or _prose(document, n) and (verbatim and end < len(blocks) or _talks(document, n)):
                spans.append((blocks[n].start, blocks[n].end))
            elif _prose(document, n):
                break
        for start, stop in spans:
            if start < stop and text[start] in MARKS:
                continue  # which are read elsewhere
            for a, b in _spoken(text, start, stop):
                found.append(SpokenLine(a, b, turn.name_start, turn.name_end, "transcript", turn.key, number))
    return found


def _prose(document: Document, number: int) -> bool:
    block = document.blocks[number]
    return block.kind != "boilerplate" and not DIRECTION.fullmatch(document.text, block.start, block.end)


def _talks(document: Document, number: int, start: int = 0) -> bool:
    """Whether a paragraph is somebody's own words: conversation outside quotation marks."""
    block = document.blocks[number]
    return TALK.search(IN_MARKS.sub("", document.text[max(start, block.start) : block.end])) is not None


def _spoken(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A stretch without its stage directions."""
    parts, at = [], start
    for m in DIRECTION.finditer(text, start, end):
        parts.append((at, m.start()))
        at = m.end()
    parts.append((at, end))
    return [stripped(text, a, b) for a, b in parts if any(c.isalnum() for c in text[a:b])]


def stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without the white space at its ends."""
    words = text[start:end]
    return end - len(words.lstrip()), start + len(words.rstrip())
