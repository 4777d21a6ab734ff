"""What kind of source a phrase is that names no actor: officials, a baker, a court filing, a Nordvik spokesperson.

`RULES` are asked in order; the first that has an answer decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from analysis.english.gazetteer import bare, fold, gazetteer, given_names
from analysis.english.occupations import are_occupations, is_occupation, is_title_head
from analysis.english.patterns import compiled_later
from analysis.english.source_words import (
    AFTER_HEAD,
    BEFORE_HEAD,
    BODY_NOUNS,
    DOCUMENT_NOUNS,
    ENDS_IN_S,
    GROUP_WORDS,
    ONE_PERSON,
    PLURAL_DETERMINERS,
    SINGULAR_DETERMINERS,
    SPEAK_FOR_OTHERS,
)
from analysis.quotes.phrases.noun_phrases import is_person
from analysis.quotes.rule_tables import Rule, decide

PERSON, ORGANISATION = "named person", "named organisation"
UNNAMED, GROUP, DOCUMENT = "unnamed person", "unnamed group", "document"
SOURCE_TYPES = (PERSON, ORGANISATION, UNNAMED, GROUP, DOCUMENT)
WORD = compiled_later(r"\d{1,3}(?:,\d{3})+|[^\W_][\w’'&./-]*|[,;:(—–]")
MARKS = ",;:(—–"
POSSESSIVE = ("'s", "’s", "s'", "s’")
ADDED_TO_NOUN = ("ed", "ing", "this", "last", "earlier")  # a poll | published on Monday, a poll | this week
BEHIND_HEAD = compiled_later(
    r"\b(?:for|from|of|at|with)\s+(?:the\s+)?([A-Z][\w&.’'-]*(?:\s+(?:(?:of|for|and|the|&)\s+)*[A-Z][\w&.’'-]*)*)"
)
BEHIND_THE = re.compile(r"\b(?:for|of|at|from)\s+the\s+([a-z]\w+)$")
MANY_OF = re.compile(
    r"(?:(?:an?|the)\s)?(?:[\w-]+\s){0,2}?(?:array|chorus|percentage|proportion|share|handfuls?|slew|host|parade|string|spate"
    r"|minority|range|coalition|cross-section)\sof\s(?:(?:the|these|those|our|its|their)\s)?"
    r"|(?:(?:more|fewer|less)\sthan\s|about\s|nearly\s|almost\s|roughly\s|some\s)?[\w.]+\s(?:in|out\sof)\s(?:10|ten|five|5|four"
    r"|4|three|3|100)\s",
    re.IGNORECASE,
)
PAPER = re.compile(r"^[^,;]*\bpapers? (?:by|from|published|in the journal|co-?authored|written|titled|entitled)\b")
PLURAL = re.compile(r"(?:[^s]s|sses|men|people|folk)$")


@dataclass
class Unnamed:
    """A phrase for a source, and whether the name of an organisation is in it, each of its words marked by _."""

    phrase: str
    with_body: bool = False

    @cached_property
    def base(self) -> list[str]:
        """The words up to the head: a retired teacher | from Oslo."""
        base: list[str] = []
        for match in WORD.finditer(self.phrase):  # which may go on for long behind the head
            word = match[0]
            added = word in MARKS or word.lower() in AFTER_HEAD
            if base and (added or word.endswith(ADDED_TO_NOUN) and _noun(base[-1])):
                break
            base.append(word)
        return [word for word in base if word not in MARKS]

    @cached_property
    def head(self) -> str:
        """The last word of these, in lower case; of a possessive without a noun, the word itself."""
        last = self.base[-1].lower() if self.base else ""
        return last[:-2] if last.endswith(POSSESSIVE[:2]) else last

    @cached_property
    def first(self) -> str:
        """The first word, in lower case."""
        return self.base[0].lower() if self.base else ""

    @cached_property
    def plural(self) -> bool:
        """Whether the head means several people."""
        if "and" in self.base:
            return True
        if self.head in ENDS_IN_S or self.first in SINGULAR_DETERMINERS and self.head not in GROUP_WORDS:
            return False
        return self.head in GROUP_WORDS or PLURAL.search(self.head) is not None

    def name_of_body(self) -> str | None:
        """The capitals before the head, or after it behind "for", that may name a body: a Nordvik | spokesperson."""
        before = [word for word in self.base[:-1] if word.lower() not in BEFORE_HEAD]
        capitals = [word for word in before if word[0].isupper() and bare(word) not in gazetteer().demonym]
        if capitals and capitals == before[: len(capitals)]:
            return " ".join(capitals).removesuffix("'s").removesuffix("’s")
        behind = BEHIND_HEAD.search(self.phrase)
        return behind[1].rstrip(".,’'") if behind else None

    def body_nouns(self) -> list[str]:
        """Nouns for a body before the head, or behind it after "for" or "of", the nearest first: district | leaders."""
        before = [word.lower().removesuffix("'s").removesuffix("’s") for word in self.base[:-1][::-1]]
        behind = BEHIND_THE.search(self.phrase)
        return before + ([behind[1].lower()] if behind else [])

    def title(self) -> str | None:
        """What one person is called: retired teacher."""
        words = list(self.base)
        while words and words[0].lower() in BEFORE_HEAD:
            words.pop(0)
        words = words[next((k + 1 for k, word in enumerate(words) if word.endswith(POSSESSIVE)), 0) :]
        words = [word for word in words if "_" not in word]
        return " ".join(words) if words and self.head not in ONE_PERSON else None


def _noun(word: str) -> bool:
    """Whether a word is known as a noun for people or for what they write."""
    word = word.lower()
    return (
        word in DOCUMENT_NOUNS
        or word in GROUP_WORDS
        or is_person(word)
        or is_occupation(word)
        or is_person(word[:-1])
        and word.endswith("s")
    )


def document(source: Unnamed) -> str | None:
    """Something written: a court filing, the Bakers Union's report, a paper by somebody."""
    return DOCUMENT if source.head in DOCUMENT_NOUNS or PAPER.search(source.phrase) else None


def speaks_for_others(source: Unnamed) -> str | None:
    """Somebody who speaks for a body with a name."""
    return ORGANISATION if source.with_body and source.head in SPEAK_FOR_OTHERS else None


def one_person(source: Unnamed) -> str | None:
    """Somebody, a man."""
    return UNNAMED if source.head in ONE_PERSON and source.first not in PLURAL_DETERMINERS else None


def full_name(source: Unnamed) -> str | None:
    """A first name and a surname that were not found in the text."""
    words = source.base
    capitals = len(words) > 1 and all(word[0].isupper() for word in words)
    return PERSON if capitals and fold(words[0]) in given_names() else None


def several_bodies(source: Unnamed) -> str | None:
    """Organisations that were found in the text, and nobody else."""
    named = [word for word in source.base if not word.endswith(POSSESSIVE) and word.lower() not in ("and", "the")]
    return ORGANISATION if len(named) > 1 and all(word.endswith("_") for word in named) else None


def several_people(source: Unnamed) -> str | None:
    """Several people, or people spoken of as one."""
    return GROUP if source.plural or source.first in PLURAL_DETERMINERS else None


def many_of(source: Unnamed) -> str | None:
    """A share or a crowd of several people: a wide array of economists, six in 10 voters."""
    match = MANY_OF.match(source.phrase)
    rest = Unnamed(source.phrase[match.end() :]) if match else None
    people = rest is not None and rest.plural and (are_occupations(rest.head) or rest.head in GROUP_WORDS)
    return GROUP if people else None


def name_of_a_body(source: Unnamed) -> str | None:
    """The name of an organisation that was not found in the text, or one that is known by whose it is."""
    capital = any(word[0].isupper() and word.lower() not in BEFORE_HEAD for word in source.base[1:] or source.base)
    owned = any(word[0].isupper() and word.endswith(POSSESSIVE) for word in source.base)
    return ORGANISATION if source.head in BODY_NOUNS and (capital and len(source.base) > 1 or owned) else None


def capitalised(source: Unnamed) -> str | None:
    """Any other name of several words with an article: the Sentencing Project."""
    words = source.base[1:] if source.first == "the" else []
    called = is_occupation(source.head)  # the MP
    return ORGANISATION if words and all(word[0].isupper() for word in words) and not source.plural | called else None


def body(source: Unnamed) -> str | None:
    """An organisation without its name."""
    return GROUP if source.head in BODY_NOUNS else None


def person(source: Unnamed) -> str | None:
    """Anybody else who is called by a common noun."""
    return UNNAMED if is_title_head(source.head) and not MANY_OF.match(source.phrase) else None


RULES: list[Rule[Unnamed, str]] = [
    Rule("document", document, "a court filing"),
    Rule("many of", many_of, "a wide array of economists"),
    Rule("speaks for others", speaks_for_others, "a Nordvik spokesperson"),
    Rule("one person", one_person, "somebody in the crowd"),
    Rule("full name", full_name, "Ann Lahti"),
    Rule("name of a body", name_of_a_body, "the Oslo harbour authority"),
    Rule("several bodies", several_bodies, "Nordvik_ and the Bakers_Union_"),
    Rule("several people", several_people, "two bakers from Oslo"),
    Rule("capitalised", capitalised, "the Sentencing Project"),
    Rule("body", body, "the ministry"),
    Rule("person", person, "a retired teacher"),
]


def type_of_unnamed(source: Unnamed) -> str | None:
    """The type of a source that is no actor; None if nothing tells.

    >>> [type_of_unnamed(Unnamed(phrase)) for phrase in ("officials", "a baker", "a report released on Monday")]
    ['unnamed group', 'unnamed person', 'document']
    >>> type_of_unnamed(Unnamed("a Nordvik spokesperson", with_body=True))
    'named organisation'
    """
    decision = decide(RULES, source)
    return decision and decision.answer
