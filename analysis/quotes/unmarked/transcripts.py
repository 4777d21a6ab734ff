"""Speech in transcripts: lines that begin with the speaker's name, questions and answers.

A transcript differs from a list by its form: several labelled lines of at least two speakers who come back, in capitals
or with words of conversation (I, we, you, a question). Turns may run over paragraphs; stage directions are cut out.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from analysis.english.patterns import compiled_later
from analysis.english.person_words import GENERATIONS, LEFT_OFF_LABELS
from analysis.quotes.records import SpokenLine
from analysis.quotes.unmarked.talk import MARKS, TALK, stripped, without_quotations
from analysis.text.blocks import Block
from analysis.text.document import Document

_WORD, _TIME = r"[A-Z][\w.'’&-]*", r"[\[(]\d[\d:.]*[\])]"
_ASIDE = rf"(?:[ ]?\([^()\n]{{1,40}}\)|[ ]?{_TIME})?"
LABEL = re.compile(
    rf"""
    (?:{_TIME}\s+|>+[ ]?)?[*_]{{0,2}}\[?                  # [00:12] LAHTI: It leaks. >> LAHTI: It leaks.
    (?P<name>
        {_WORD}                                           # LAHTI: It leaks.
        (?:[ ](?:
            {_WORD}                                       # Ann Lahti: It leaks.
            | \d{{1,2}}                                   # VOTER 2: It leaks.
            | de|van|von|der|bin|of|the|al|and            # Jo van Berg: It leaks.
        )){{0,5}}
    )
    \]?{_ASIDE}                                              # BERG (on camera): It leaks. Berg (00:12): It leaks.
    (?:,(?:[ ][\w.'’&()/-]{{1,20}}){{1,7}})?{_ASIDE}      # ANN LAHTI, HOST: It leaks.
    [*_]{{0,2}}[:：]\]?[*_]{{0,2}}(?:[ ]?{_TIME})?(?:\s+|$)      # LAHTI: (00:12) It leaks.
    """,
    re.VERBOSE,
)
# The same in capitals with a dash or a stop, or in a line of its own.
_TITLE = r"(?:(?:M[RS]S?|DR|PROF|HON|REV|SEN|REP|GOV|LT|SGT|COL|GEN|CAPT)\.[ ])?"
_NAME = rf"{_TITLE}(?P<name>[^\W\d_][\w'’-]+(?:[ ](?:[^\W\d_]\.|[^\W\d_][\w'’-]*)){{0,3}})"
CAPITALS = compiled_later(
    rf"""
    {_NAME}
    (?:
        (?<!\.)\.\s                                       # ANN LAHTI. It leaks.
        | [ ]?[—–-]\s                                      # ANN LAHTI — It leaks.
    )(?=\S)
    """,
    re.VERBOSE,
)
# Without a colon: [Ann Lahti] It leaks. Ann Lahti — It leaks.
BRACKETED = compiled_later(rf"\[(?P<name>{_WORD}(?:[ ]{_WORD}){{0,3}})\]\s(?=\S)")
DASHED = compiled_later(rf"(?P<name>{_WORD}(?:[ ]{_WORD}){{1,3}})[ ][—–-][ ](?=\S)")
ALONE = compiled_later(rf"{_NAME}(?:[ ]?[—–-])?\s*")
# Ann Lahti, in a line of its own, perhaps with what she is: Ann Lahti -- Chief Baker; Jo Berg | Norbank
NAMED_ALONE = re.compile(
    r"(?P<name>[A-Z][\w'’-]+(?:[ ][A-Z][\w.'’-]*){0,2})(?:[ ](?:--+|[—–|-])[ ][A-Z][^.?!:;“”\"\n]{2,70})?:?\s*"
)
ASKED = re.compile(
    r"""
    [*_]{0,2}(?P<name>Q|A|QUESTION|ANSWER|Question|Answer)
    (?:
        [.:][*_]{0,2}\s+                                  # Q: Does it leak? A. It does.
        | [ \t\xa0]{2,}                                   # Q  Does it leak?
    )(?=\S)
    """,
    re.VERBOSE,
)
# A line that begins with one of these and a colon is no speaker's: Photo: Ann Lahti. The facts: It leaks.
NO_SPEAKER_WORDS = """
    photos? images? videos? credit sources? read notes? editor updated? related watch here more by contact email phone
    where when what who why how tags? caption listen correction location date time address price website references?
    facts? claims? truth reality myths? pros? cons wins? loss(?:es)? verdict rating summary results? scores? best worst
    online breaking opinion analysis winners? losers? total rank
""".split()
NO_SPEAKER = compiled_later(rf"(?:the )?(?:{'|'.join(NO_SPEAKER_WORDS)})\b", re.IGNORECASE)
DIRECTION = compiled_later(
    rf"""
    [\[(]
    (?:[\w’' -]{{0,25}}\b)?
    (?:
        laughter|laughs?|laughing|chuckles?|chuckling|sighs?|smiles|nods         # (laughs) (Lahti nods)
        | applause|applauds?|cheers?|cheering|boos?|booing|music|silence|pauses? # [applause and cheering]
        | cross-?talk|overlapping|inaudible|unintelligible|indiscernible|off-?mic # (inaudible) [crosstalk 00:12]
        | video[ ]clip|videotape|commercial[ ]break|begin[ ]\w+|end[ ]\w+        # (begin videotape)
    )\b
    [^()\[\]\n]{{0,30}}
    [\])]
    | {_TIME}                                                                    # [00:12]
    """,
    re.VERBOSE | re.IGNORECASE,
)
COLONS = (":", "：")
APART = 2  # blocks from one short turn to the next
LEAST_LINES = 4  # fewer lines of speakers who come back are no transcript
FEWEST = 3  # unless all lines with names are in capitals
LONGEST_LABEL = 140  # characters in which a colon is looked for
QUESTION, ANSWER = "question", "answer"  # keys of those who ask and answer without a name


class Turn(NamedTuple):
    """A labelled line: its block, where its words begin, its label and the key of its speaker."""

    block: int
    start: int
    name_start: int
    name_end: int
    key: str
    plain: bool  # in capitals or with a time, as no line of prose begins


def transcript(document: Document) -> list[SpokenLine]:
    """What is said in the labelled lines of a transcript and the paragraphs that go on with them.

    >>> from analysis.text.document import parse
    >>> text = "LAHTI: Does it leak?\\n\\nBERG: It does.\\n\\nLAHTI: Much?\\n\\nBERG: Yes. (laughter) Very."
    >>> [(line.key, text[line.start : line.end]) for line in transcript(parse(text))]
    [('lahti', 'Does it leak?'), ('berg', 'It does.'), ('lahti', 'Much?'), ('berg', 'Yes.'), ('berg', 'Very.')]
    """
    labelled = _turns(document)
    times = Counter(turn.key for turn in labelled)
    back = [turn for turn in labelled if times[turn.key] > 1]
    talking = [turn for turn in labelled if _turn_talks(document, turn)]
    interview = QUESTION in times and any(turn.key == ANSWER for turn in talking)
    long = len(back) >= LEAST_LINES and len({turn.key for turn in back}) >= 2
    short = long or _short(labelled, talking) or _exchange(document, labelled, talking)
    if not interview and (ANSWER in times or not short):
        return []  # too little, or questions that the paper answers itself
    plain = 2 * sum(turn.plain for turn in back) > len(back)
    if not plain and not interview and 4 * len(talking) < len(labelled):
        return []
    first, last = (back or labelled)[0].block, (back or labelled)[-1].block

    def belongs(turn: Turn) -> bool:
        """A speaker with one line belongs to it only where the label looks the same."""
        alike = first - 1 <= turn.block <= last + 1 and turn.plain == plain
        return times[turn.key] > 1 or interview or alike

    return _lines(document, [turn for turn in labelled if belongs(turn)], plain)


def _short(labelled: list[Turn], talking: list[Turn]) -> bool:
    """Whether a few lines are a conversation: two speakers, one of whom comes back, in capitals."""
    keys = {turn.key for turn in labelled}
    alike = all(turn.plain for turn in labelled)
    return 1 < len(keys) < len(labelled) and alike and len(labelled) >= FEWEST and 2 * len(talking) >= len(labelled)


def _exchange(document: Document, labelled: list[Turn], talking: list[Turn]) -> bool:
    """Whether three lines that follow each other are a conversation: one person speaks, another, the first again."""
    for first, second, third in zip(labelled, labelled[1:], labelled[2:], strict=False):
        answered = first.key == third.key != second.key and third.block - first.block <= 2 * APART
        spoken = sum(turn in talking for turn in (first, second, third)) > 1
        if answered and spoken and all(_is_somebody(document, turn) for turn in (first, second)):
            return True
    return False


def _is_somebody(document: Document, turn: Turn) -> bool:
    """Whether a label has two words, or is a name that the text has elsewhere too."""
    label = document.text[turn.name_start : turn.name_end]
    return " " in label or document.text.count(label) > 2


def _names_alone(document: Document) -> set[str]:
    """Names that come back in lines of their own before conversation: Ann | I saw it. | Jo | I did not."""
    text, blocks = document.text, document.blocks
    before: dict[str, list[int]] = defaultdict(list)
    for n, block in enumerate(blocks[:-1]):
        name = NAMED_ALONE.fullmatch(text, block.start, block.end)
        if name and not NO_SPEAKER.match(name["name"]) and blocks[n + 1].kind == "paragraph":
            before[name["name"]].append(n + 1)
    back = {name: places for name, places in before.items() if len(places) > 1}
    spoken = [_talks(document, n) for places in back.values() for n in places]
    return set(back) if len(back) > 1 and 2 * sum(spoken) > len(spoken) else set()


def _turn_talks(document: Document, turn: Turn) -> bool:
    """Whether the words of a turn, which may begin in the line after its label, are somebody's own."""
    if turn.start < document.blocks[turn.block].end:
        return _talks(document, turn.block, turn.start)
    return turn.block + 1 < len(document.blocks) and _talks(document, turn.block + 1)


def _turns(document: Document) -> list[Turn]:
    """Lines that begin like those of a transcript, each speaker with one key: the surname where that is enough."""
    turns: list[Turn] = []
    full: dict[str, set[str]] = defaultdict(set)  # surname -> names with a given name
    alone = _names_alone(document)
    for number, block in enumerate(document.blocks):
        label = _label(document, number)
        if label is None and alone:
            named = NAMED_ALONE.fullmatch(document.text, block.start, block.end)
            label = named if named and named["name"] in alone else None
        if label is None:
            continue
        names = _names(label["name"].casefold())
        if len(names) > 1:
            full[names[-1]].add(" ".join(names))
        marked = label.re is LABEL or label.re is ASKED
        plain = marked and label["name"].isupper() or re.search(_TIME, label.group()) is not None
        turns.append(Turn(number, label.end(), *label.span("name"), " ".join(names), plain))
    # OP for Ohio Post
    short = {"".join(word[0] for word in name.split()): name for names in full.values() for name in names}
    turns = [turn._replace(key=short.get(turn.key, turn.key)) for turn in turns]
    surnames = [turn.key.rpartition(" ")[2] for turn in turns]
    return [
        turn._replace(key=last) if len(full[last]) < 2 else turn for turn, last in zip(turns, surnames, strict=True)
    ]


def _label(document: Document, number: int) -> re.Match[str] | None:
    """The label that a block begins with."""
    text, block = document.text, document.blocks[number]
    label = ASKED.match(text, block.start, block.end)
    last = min(block.end, block.start + LONGEST_LABEL)
    if not label and any([text.find(colon, block.start, last) >= 0 for colon in COLONS]):
        label = LABEL.match(text, block.start, block.end)
    if not label:
        label = _in_capitals(text, block) or _without_colon(text, block)
    return label if label and not NO_SPEAKER.match(label["name"]) else None


def _in_capitals(text: str, block: Block) -> re.Match[str] | None:
    """The label in capitals that a block begins with before a dash or a stop, or that it consists of."""
    if not text[block.start : block.start + 2].isupper():
        return None
    label = CAPITALS.match(text, block.start, block.end) or ALONE.fullmatch(text, block.start, block.end)
    return label if label and label["name"].isupper() else None


def _without_colon(text: str, block: Block) -> re.Match[str] | None:
    """The label in brackets or before a dash that a block begins with, if it is no stage direction."""
    label = BRACKETED.match(text, block.start, block.end) or DASHED.match(text, block.start, block.end)
    return label if label and not DIRECTION.match(text, block.start, block.end) else None


def _names(label: str) -> list[str]:
    """The words of a name in lower case, without titles and what follows a surname; one key for Q and for A."""
    words = [word.rstrip(".") for word in label.split()]
    names = [w for w in words if w and w not in GENERATIONS and w not in LEFT_OFF_LABELS] or words[-1:]
    if names[-1] in ("q", "a", QUESTION, ANSWER):
        return [QUESTION if names[-1][0] == "q" else ANSWER]
    return names


def _lines(document: Document, turns: list[Turn], plain: bool) -> list[SpokenLine]:
    """What is said in each turn, without stage directions and what is in quotation marks, which is read elsewhere."""
    text, verbatim = document.text, _verbatim(document, turns, plain)
    ends = [*(turn.block for turn in turns[1:]), len(document.blocks)]
    lines = []
    for number, (turn, end) in enumerate(zip(turns, ends, strict=True)):
        for start, stop in _spans(document, turn, end, verbatim):
            if start < stop and text[start] in MARKS:
                continue
            for a, b in _spoken(text, start, stop):
                lines.append(SpokenLine(a, b, turn.name_start, turn.name_end, "transcript", turn.key, number))
    return lines


def _verbatim(document: Document, turns: list[Turn], plain: bool) -> bool:
    """Whether the paragraphs between the turns are speech, too, with no word of a reporter."""
    between = [
        n
        for turn, following in zip(turns, turns[1:], strict=False)
        for n in range(turn.block + 1, following.block)
        if _prose(document, n)
    ]
    talking = sum(_talks(document, n) for n in between)
    return 2 * talking > len(between) or plain and DIRECTION.search(document.text) is not None


def _spans(document: Document, turn: Turn, end: int, verbatim: bool) -> Iterator[tuple[int, int]]:
    """The line of a turn and the paragraphs that go on with it, up to the block of the next."""
    blocks = document.blocks
    label_alone = turn.start == blocks[turn.block].end
    inner = verbatim and end < len(blocks)
    yield turn.start, blocks[turn.block].end
    for n in range(turn.block + 1, end):
        prose = _prose(document, n)
        if label_alone and n == turn.block + 1 or prose and (inner or _talks(document, n)):
            yield blocks[n].start, blocks[n].end
        elif prose:
            break


def _prose(document: Document, number: int) -> bool:
    block = document.blocks[number]
    return block.kind != "boilerplate" and not DIRECTION.fullmatch(document.text, block.start, block.end)


def _talks(document: Document, number: int, start: int = 0) -> bool:
    """Whether a paragraph is somebody's own words: conversation outside quotation marks."""
    block = document.blocks[number]
    return TALK.search(without_quotations(document.text[max(start, block.start) : block.end])) is not None


def _spoken(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The parts of a span between its stage directions."""
    parts, at = [], start
    for direction in DIRECTION.finditer(text, start, end):
        parts.append((at, direction.start()))
        at = direction.end()
    parts.append((at, end))
    return [stripped(text, a, b) for a, b in parts if any(c.isalnum() for c in text[a:b])]
