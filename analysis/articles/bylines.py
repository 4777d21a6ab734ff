"""Who wrote an article: a byline split into names.

    By TYLER G. JONES and Ann Lahti, Staff Writers  ->  Tyler G. Jones; Ann Lahti

What an author is, where, and for whom, is left out, as are addresses and handles. An agency is no person: it is left
out where people are named; where it is all that a byline has ("Agence France-Presse") it stays, since it is who wrote.
A byline that names nobody ("Staff") is missing.
"""

from __future__ import annotations

import ast
import re
from contextlib import suppress
from typing import NamedTuple

from analysis.english.byline_words import (
    AGENCIES,
    BROADCASTERS,
    DEGREES,
    JOB_KINDS,
    JOBS,
    JUNIORS,
    NOBODY,
    OUTLETS,
    PARTICLES,
)
from analysis.english.gazetteer import fold, gazetteer, given_names

LONGEST = 6  # words of a name; what is longer is a sentence about the author


class Cut(NamedTuple):
    """What is taken out of a byline, or replaced, before it is split; the example shows a byline and what stays."""

    name: str
    pattern: re.Pattern[str]
    by: str
    example: str


CUTS = [
    Cut("tags", re.compile(r"<[^<>]{1,200}>"), " ", "<b>Ann Lahti</b> -> Ann Lahti"),
    Cut(
        "address in front of a name",
        re.compile(r"^\S+@\S+\s*\(([^()]+)\)$"),
        r"\1",
        "al@norland.org (Ann Lahti) -> Ann Lahti",
    ),
    Cut("page", re.compile(r"\(?\b(?:https?://|www\.)\S+"), " ", "Ann Lahti https://norland.org/al -> Ann Lahti"),
    Cut(
        "e-mail",
        re.compile(r"[<(\[]?\b[\w.+'-]+@[\w-]+(?:\.[\w-]+)+[>)\]]?"),
        " ",
        "Ann Lahti al@norland.org -> Ann Lahti",
    ),
    Cut(
        "handle",
        re.compile(r"\(?(?:twitter:? ?|follow )?(?<!\w)@\w+\)?", re.I),
        " ",
        "Ann Lahti (@annlahti) -> Ann Lahti",
    ),
    Cut(
        "who edited",
        re.compile(
            r"""[;,.(|]?\s*\b(?:additional\ reporting|edit(?:ed|ing)|photo(?:graph)?s?|photography|pictures?|video
            |graphics?|illustrations?|translat(?:ed|ion)|compiled)\s+(?:and\s+\w+\s+)?by\b.*$""",
            re.I | re.X,
        ),
        "",
        "Ann Lahti; Editing by Jo Berg -> Ann Lahti",
    ),
    Cut(
        "who helped",
        re.compile(r"[;.]\s+[^;.]*\bcontributed\s+(?:reporting|research|to\s+this)\b.*$", re.I),
        "",
        "Ann Lahti; Jo Berg contributed reporting. -> Ann Lahti",
    ),
    Cut(
        "by",
        re.compile(
            r"""^\W*(?:(?:exclusive|opinion|analysis|published|posted|written|words|story|text|reported|reporting|report
            |column|commentary|from)\s*(?:by)?\s*[:\s]|(?:by|por|par|von(?!\s+de[rnm]\b))\b[:\s]|byline:|authors?:)\s*(?:by\b\s*:?)?""",
            re.I | re.X,
        ),
        "",
        "Written by Ann Lahti -> Ann Lahti",
    ),
    Cut("in brackets", re.compile(r"[(\[][^()\[\]]*[)\]]"), " ", "Ann Lahti (Norland News) -> Ann Lahti"),
    Cut(
        "when",
        re.compile(r"\b(?:updated|published|posted)\b.*$|\d{1,2}:\d\d.*$", re.I),
        "",
        "Ann Lahti Updated Monday -> Ann Lahti",
    ),
]
WITHIN = [  # where in one of the names of a byline the name ends
    Cut(
        "about the author",
        re.compile(r"(?:^|\s+)(?:who|is|was|are|were|has|have|covers?|writes?|reports?|works?|can|joined)\s.*$"),
        "",
        "Ann Lahti is a writer in Oslo. -> Ann Lahti",
    ),
    Cut(
        "for whom and where",
        re.compile(r"(?:^|\s+)(?:special(?:ly)?\s|exclusive(?:ly)?\s)?(?:to|for|of|at|from|in|via|on|near)\s.*$", re.I),
        "",
        "Ann Lahti In New York For Norland Online, Jo Berg, Special to the Post -> Ann Lahti; Jo Berg",
    ),
    Cut(
        "title",
        re.compile(r"^(?:mrs?|ms|miss|dr|prof(?:essor)?|sir|dame|rev)\b\.?\s+", re.I),
        "",
        "Dr. Ann Lahti -> Ann Lahti",
    ),
    Cut(
        "picture",
        re.compile(r"^(?:photo|photographs?|pictures?|video|graphics?|illustrations?|text|words)\b.*$", re.I),
        "",
        "Ann Lahti, photos -> Ann Lahti",
    ),
]
_PARTS = re.compile(r"\s*(?:;|\||/|\n|\t|•|·|\s[-–—]\s|\s+&\s+|,?\s+(?:and|with|und|et|y)\s+)\s*", re.I)


def names_of(byline: str) -> str | None:
    """The names of a byline, separated by '; '; None where it names nobody.

    >>> names_of("By TYLER G. JONES and Ann Lahti, Staff Writers"), names_of("Lahti, Ann; Berg, Jo"), names_of("Staff")
    ('Tyler G. Jones; Ann Lahti', 'Ann Lahti; Jo Berg', None)
    """
    people, bodies = _named(byline)
    return "; ".join(people or bodies) or None


def people_of(byline: str) -> list[str]:
    """The people that a byline names, without agencies and outlets.

    >>> people_of("Ann Lahti, Associated Press"), people_of("Associated Press")
    (['Ann Lahti'], [])
    """
    return _named(byline).people


class _Named(NamedTuple):
    """The people in a byline, and the agencies and outlets, each once and in order."""

    people: list[str]
    bodies: list[str]


def _named(byline: str) -> _Named:
    lower = not re.search(r"[A-Z]", byline)  # ann lahti
    named = _Named([], [])
    for part in _PARTS.split(_cut(_listed(byline))):
        for piece in _upright(_pieces(part)):
            bare = _bare(piece)
            if bare in NOBODY or not bare.strip("0123456789 .-") or len(piece.split()) > LONGEST:
                continue
            if piece.islower() and not lower:  # Ann Lahti, writer and mother
                continue
            kind = named.bodies if _is_body(piece.lower()) or _is_body(bare) else named.people
            name = re.sub("^the ", "", piece, flags=re.I) if kind is named.bodies else _cased(piece)
            if name not in kind:
                kind.append(name)
    return named


def _listed(byline: str) -> str:
    """The byline, or the members of a list that a program wrote down: "['Ann Lee', 'Bo Ray']"."""
    if byline.lstrip().startswith("[") and byline.rstrip().endswith("]"):
        with suppress(ValueError, SyntaxError, MemoryError, RecursionError):
            members = ast.literal_eval(byline.strip())
            return "; ".join(str(member) for member in members)
    return byline


def _cut(byline: str) -> str:
    """The byline without what is no name."""
    byline = re.sub(r"[\u00a0\u2009\u202f]", " ", byline.replace("\u200b", ""))
    for cut in CUTS:
        byline = cut.pattern.sub(cut.by, byline)
    return byline


def _pieces(part: str) -> list[str]:
    """What commas separate in one part of a byline, without jobs, places and degrees."""
    pieces: list[str] = []
    for piece in part.split(","):
        for cut in WITHIN:
            piece = cut.pattern.sub(cut.by, piece)
        stop = "." if re.search(r"\b(?:[A-Z]|Jr|Sr)\.\s*$", piece) else ""
        piece = _without_place(_without_job(piece.strip(" .:-–—|*\"'“”") + stop))
        bare = _bare(piece).replace(".", "")
        if bare in JUNIORS and pieces:
            pieces[-1] += f" {bare.title()}." if bare in ("jr", "sr") else f" {piece}"
        elif piece and bare not in DEGREES:
            pieces.append(piece)
    return pieces


def _without_job(piece: str) -> str:
    """The piece without the job before or after the name: Jo Berg Political editor, Science reporter Jo Berg."""
    words = piece.split()
    also = JOB_KINDS if words[:1] in (["The"], ["the"]) else JOB_KINDS | OUTLETS  # The Norland Post Editorial Board
    if words and _is_job(words[-1]):
        while words and (_is_job(words[-1]) or (len(words) > 2 and words[-1].lower() in also)):
            words.pop()
        return "" if all(word.lower() in JOB_KINDS for word in words) else " ".join(words)
    jobs = [i for i, word in enumerate(words) if _is_job(word)]
    return " ".join(words[jobs[-1] + 1 :]) if jobs and all(_before_a_job(word) for word in words[: jobs[-1]]) else piece


def _without_place(piece: str) -> str:
    """The piece without the place where somebody wrote, if a whole name is in front of it: Jo Berg Madrid."""
    words = piece.split()
    for n in (2, 1):
        before = words[-n - 1] if len(words) > n + 1 else ""
        place = fold(" ".join(words[-n:]))
        if len(before) > 2 and before.lower() not in PARTICLES and place in gazetteer().place:
            return piece if fold(before) in given_names() else " ".join(words[:-n])
    return piece


def _is_job(word: str) -> bool:
    return word.lower().strip(".'’") in JOBS or word.lower().removesuffix("s") in JOBS


def _before_a_job(word: str) -> bool:
    return _is_job(word) or word.lower() in JOB_KINDS


def _upright(pieces: list[str]) -> list[str]:
    """The names in the order in which they are said: of Lahti, Ann the first name comes first."""
    pairs = list(zip(pieces[::2], pieces[1::2], strict=False))
    if len(pieces) % 2 == 0 and pairs and all(_is_inverted(*pair) for pair in pairs):
        return [f"{given} {surname}" for surname, given in pairs]
    first, rest = pieces[:1], pieces[1:]
    return first + [piece for piece in rest if " " in piece or _bare(piece) in AGENCIES]  # Ann Lahti, Oslo


def _is_inverted(surname: str, given: str) -> bool:
    words = [word for word in surname.split() if word.lower() not in PARTICLES | JUNIORS | {"jr.", "sr."}]
    return len(words) == 1 and len(given.split()) <= 3 and not (_is_body(_bare(surname)) or _is_body(_bare(given)))


def _is_body(bare: str) -> bool:
    """Whether what wrote is an agency or outlet: Norland Post, but not Emily Post."""
    words = bare.split()
    if bare in AGENCIES or words[:1] == ["the"] or (words and words[0] in BROADCASTERS):
        return True
    if not words:
        return False
    first = fold(words[0])  # Emily Post, but Denver Post
    is_person = len(words) == 2 and first in given_names() and first not in gazetteer().place
    return words[-1] in OUTLETS and not is_person


def _bare(part: str) -> str:
    return re.sub(r"^the ", "", part.lower().strip(" .,'\""))


def _cased(name: str) -> str:
    """A name in capitals or without any as names are written: TYLER G. McKAY is Tyler G. McKay."""
    words = [re.sub("^Mc(?=[A-Z]{2})", "MC", word) for word in name.split()]
    if name.islower() and len(words) > 1:
        return " ".join(word if word in PARTICLES and i else _capital(word) for i, word in enumerate(words))
    in_capitals = " ".join(words).isupper() and len(words) > 1
    return " ".join(_lowered(word, in_capitals, i > 0) for i, word in enumerate(words))


def _lowered(word: str, all_are: bool, inner: bool) -> str:
    """A word of a name that is in capitals; initials and numbers stay."""
    letters = re.sub(r"[^\w]", "", word)
    if "." in word or not letters.isupper() or letters.lower() in JUNIORS or len(letters) < (2 if all_are else 3):
        return word
    if len(letters) == 2 and (letters[1] == "J" or not set("AEIOUY") & set(letters)):  # TJ Brandt, but JO BERG
        return word
    return word.lower() if all_are and inner and letters.lower() in PARTICLES else _capital(word.lower())


def _capital(word: str) -> str:
    """Each part of a name with its first letter in capitals: Collins-Hughes, O'Neil, McKay."""
    word = re.sub(r"(?:^|(?<=[-'’]))\w", lambda first: first[0].upper(), word)
    return re.sub(r"^Mc(\w)(?=\w)", lambda rest: f"Mc{rest[1].upper()}", word)
