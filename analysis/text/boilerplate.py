"""Lines that surround an article on its page: credits, notes, prompts and links, each kind by a rule of its own.

A rule says what all of a line is like, without a bullet, brackets and a stop at its ends, so that prose that mentions
such a thing ("She asked readers to follow her on Twitter") stays prose. What prose might say too is a rule for the last
lines of a text alone; `text.surroundings` knows which these are.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from analysis.english.page_credits import CREDITS
from analysis.english.page_head import BYLINE, HEAD
from analysis.english.page_notes import HEADS_OF_LINKS, LEAD_INS, NOTES, STATEMENTS
from analysis.english.page_prompts import PROMPTS, LineRule
from analysis.english.page_tail import AUTHOR_NOTES, TAIL
from analysis.english.patterns import compiled_later
from analysis.text.page_voice import COMPILED, speaks_for_the_page

Signed = tuple[tuple[str, ...], str]  # signs, and the pattern to try if a line has one of them
_EDGES = " \t\u200b\ufeff-–—•·*►▪»>_|#"
_PARTS = re.compile(r"\s(?<=[.!?)]\s)(?<!\s[A-Z]\.\s)(?<!\.m\.\s)\s*(?=[A-Z@(\[©])|___+\s*")


def _any_of(rules: tuple[LineRule, ...]) -> str:
    return "|".join(rule.pattern for rule in rules)


def _with_signs(rule: LineRule) -> Signed:
    return rule.signs or ("",), rule.pattern


_WHOLE = _any_of((*(rule for rule in PROMPTS + STATEMENTS if not rule.signs), HEADS_OF_LINKS))
_LONG_PROMPT = _any_of(tuple(rule for rule in PROMPTS + STATEMENTS if rule.long))
_SIGNED_PROMPTS = tuple(map(_with_signs, (rule for rule in PROMPTS + STATEMENTS if rule.signs)))
_HEAD_OF_LINKS = HEADS_OF_LINKS.pattern
_LEAD_IN = rf"(?:{_any_of(LEAD_INS)})\s*[:|]"
_NOTE = rf"(?:{_any_of(NOTES)})(?:[ ]\([^()]*\))?\s*(?::|[-–—])"
_CREDIT_RULES = (
    (("",), _any_of(tuple(rule for rule in CREDITS if not rule.signs))),
    *map(_with_signs, (rule for rule in CREDITS if rule.signs)),
)
_TAIL_RULES = tuple(map(_with_signs, TAIL))
_HEAD = _any_of((BYLINE, *HEAD))
_BYLINE = BYLINE.pattern
_AUTHOR_NOTES = tuple(rule.pattern for rule in AUTHOR_NOTES)
_QUESTION = re.compile(
    r"(?:(?:Want|Need|Have|Got|Like|Enjoy|Enjoyed|(?:Do|Are|Did|Have) you)[ ].{1,80}|[A-Z].{1,80}\byour?\b.{1,100})\?"
)
QUOTING = '"“‘'  # no line of boilerplate begins with one
_TOLD = re.compile(r"[“”\"]|\bsa(?:id|ys)\b")  # somebody speaks: prose, unless a rule for the whole line says otherwise
_FOOTNOTE = re.compile(r"\*[^\s*]+(?: [^\s*]+){5,}")
_SMALL_IN_TITLE = "an?|and|as|at|but|by|for|from|how|in|is|of|on|or|the|to|with|you|your|we"
_TITLE_WORD = r"[A-Z\d][^\s“”\"]*"
_TITLE = re.compile(
    rf"[“\"]({_TITLE_WORD}(?:[ ](?:{_TITLE_WORD}|(?:{_SMALL_IN_TITLE})[,:]?)){{0,12}})[”\"]"
)  # of a work
LONGEST_LEAD_IN = 25  # words
LONG_WHEN_TOLD = 12
# What long lines begin with, or have near their end, that may be none of the article.
_LONG = compiled_later(
    r"""\W{0,3}(?:
      correction|clarification|editor|author|publisher|note[ ]to|reporting|additional|warning
    | an?[ ](?:earlier|previous|prior|alternate|original)|the[ ]original|this[ ](?:story|article|report|post|piece)
    | (?:the[ ])?associated[ ]press|ap[ ]|file[ ]|in[ ]this[ ]|image|media[ ]?caption|copyright|©
    | share[ ]this|we[ ]use|by[ ](?:using|continuing)|if[ ]you|thanks|thank[ ]you|since[ ]you|for[ ]permission
    | take[ ]a[ ]look[ ]
    | (?:the[ ])?(?:views|opinions)[ ]|letters[ ]|reprinted|republish|got[ ]a|do[ ]you|join[ ]|subscribe
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def bare(line: str) -> str:
    """A line without a bullet, brackets and a full stop around it.

    >>> bare("• (Reporting by Ann Lahti.)")
    'Reporting by Ann Lahti'
    """
    line = line.strip(_EDGES).rstrip(".")
    if line[:1] in "([" and line[-1:] in ")]" and line.count(line[:1]) == 1:
        line = line[1:-1].strip(_EDGES).rstrip(".")
    return line


def may_be_long_boilerplate(text: str, start: int, end: int) -> bool:
    """Whether a line of many words looks as if it were none of the article; most are told from it at once."""
    return bool(_LONG.match(text, start, end)) or text.find("contributed", end - 120, end) > 0 or text[end - 1] in ")]"


def is_boilerplate(line: str) -> bool:
    """Whether a line belongs to the page around an article, wherever it is.

    >>> is_boilerplate("Share this with Facebook"), is_boilerplate("Share prices fell on Monday.")
    (True, False)
    """
    if line[0] in QUOTING:
        return False  # to be quick
    whole = bare(line)
    low = whole.lower()  # faster than patterns that ignore case
    if COMPILED[_NOTE].match(low) or whole.count(" ") < LONGEST_LEAD_IN and COMPILED[_LEAD_IN].match(low):
        return True
    if _is_titled_link(whole):
        return True
    told = _TOLD.search(low)
    if told and whole.count(" ") >= LONG_WHEN_TOLD and not _LONG.match(low):
        return _all_parts(whole, _is_credit_part)
    if _all_parts(whole, _is_part) or _PARTS.search(whole) and COMPILED[_LONG_PROMPT].fullmatch(low):
        return True
    return not told and speaks_for_the_page(low)


def is_tail(line: str, before: Callable[[], str]) -> bool:
    """Whether a line after which no prose comes belongs to the page; `before` gives the article before it.

    >>> is_tail("Ann Lahti is a reporter for the Norland Times.", lambda: "It rained in Oslo.")
    True
    >>> is_tail("Ann Lahti is a reporter for the Norland Times.", lambda: "Lahti saw the rain in Oslo.")
    False
    """
    line = _TITLE.sub(r"\1", line)
    if line[0] in QUOTING or _TOLD.search(line):
        return False
    if _FOOTNOTE.fullmatch(line):
        return True
    whole = bare(line)
    return _all_parts(whole, lambda part: _is_tail_part(part, before)) or speaks_for_the_page(whole.lower(), True)


def is_head(line: str) -> bool:
    """Whether a line like a heading, between the headline and the first paragraph, belongs to the page.

    >>> is_head("Ann Lahti in Oslo"), is_head("Lahti leaves Oslo")
    (True, False)
    """
    return bool(COMPILED[_HEAD].fullmatch(bare(line)))


def is_byline(line: str) -> bool:
    """Whether a line like a heading is a name and a post: somebody on the staff, between the parts of an article.

    >>> is_byline("Ann Lahti, political correspondent"), is_byline("Ann Lahti, mayor of Oslo")
    (True, False)
    """
    return bool(COMPILED[_BYLINE].fullmatch(bare(line)))


def is_head_of_links(line: str) -> bool:
    """Whether a line announces links to other articles.

    >>> is_head_of_links("Related stories:"), is_head_of_links("The related stories of two men")
    (True, False)
    """
    return bool(COMPILED[_HEAD_OF_LINKS].fullmatch(bare(line).lower()))


def is_credit(line: str) -> bool:
    """Whether a line of boilerplate is a credit or a caption.

    >>> is_credit("AP Photo/Jo Berg"), is_credit("Share this with Facebook")
    (True, False)
    """
    return _all_parts(bare(line), _is_credit_part)


def _is_titled_link(line: str) -> bool:
    """Whether a line is the title of another article behind a head of links: "Must read: Rain at last"."""
    label, colon, title = line.partition(": ")
    return bool(colon and title[:1].isupper() and COMPILED[_HEAD_OF_LINKS].fullmatch(label.lower()))


def _all_parts(line: str, fits: Callable[[str], bool]) -> bool:
    """Whether a line, or else each of its sentences but questions to the reader, fits; of several none but a credit."""
    parts = _PARTS.split(line)
    if len(parts) == 1:
        return fits(line)
    if _signed(_CREDIT_RULES, line) or _signed(_SIGNED_PROMPTS, line.lower()):
        return True
    rest = [bare(part) for part in parts if part.strip() and not _QUESTION.fullmatch(part.strip())]
    return bool(rest) and all(map(fits, rest))


def _is_credit_part(line: str) -> bool:
    return _signed(_CREDIT_RULES, line)


def _is_part(line: str) -> bool:
    low = line.lower()
    return bool(COMPILED[_WHOLE].fullmatch(low)) or _signed(_SIGNED_PROMPTS, low) or _signed(_CREDIT_RULES, line)


def _signed(rules: tuple[Signed, ...], line: str) -> bool:
    """Whether a rule fits a line; most are passed over because the line has none of their signs."""
    for signs, pattern in rules:
        for sign in signs:
            if sign in line:
                if COMPILED[pattern].fullmatch(line):
                    return True
                break
    return False


def _is_tail_part(line: str, before: Callable[[], str]) -> bool:
    if _is_part(line) or _signed(_TAIL_RULES, line) or speaks_for_the_page(line.lower(), True):
        return True
    notes = (COMPILED[pattern].fullmatch(line) for pattern in _AUTHOR_NOTES)
    return any(note and note["name"].split()[-1] not in before() for note in notes)
