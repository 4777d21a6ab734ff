"""What noun phrases look like: patterns over the classes of items, which `analysis.english.parts_of_speech` names.

Each letter can be read in one way only, so that the time for a sentence grows with its length. In the examples, "|"
marks where the part that the pattern describes begins or ends.
"""

from __future__ import annotations

import re

from analysis.english.parts_of_speech import (
    ADJ,
    ADP,
    ADV,
    CCONJ,
    CLOSING,
    COMMA,
    DET,
    DETERMINERS,
    FINITE_OR_PAST,
    GENITIVE,
    HEADS,
    ING,
    NOMINAL,
    NOUN,
    NOUNS,
    NUM,
    OBJECT,
    OPENING,
    PAST,
    POSS,
    PREPOSITIONS,
    PRON,
    PROPN,
    RELATIVES,
    SPECIFIERS,
    TIME,
    TO,
)
from analysis.english.patterns import compiled_later

OPENERS_BUT_PAST = DETERMINERS + ADJ + NUM + ING + HEADS
PHRASE_OPENERS = OPENERS_BUT_PAST + PAST  # what a noun phrase begins with

# Before a noun, any number of these.
MODIFIER = rf"""(?:
    {ADJ}(?:[{COMMA}{CCONJ}](?={ADJ}))?  # an |old| mill, an |old, |shabby mill, |local and |national papers
  | [{NUM}{ING}{ADV}]                   # |two| mills, |rising| prices, the |then| mayor
  | (?<![{HEADS}{PRON}{GENITIVE}]){PAST}  # the |retired| mayor, but not: the mayor |retired| people
)"""

# A noun with what stands before it.
BASE = rf"""(?:
    {DET}*{POSS}?(?:{MODIFIER}*[{HEADS}{TIME}]{GENITIVE}?)+(?<=[{HEADS}])  # all her old friends' houses
    (?:(?<={PROPN})[{NUM}](?![{NOMINAL}{TIME}{ING}{DET}]))?                # Flight| 90|
  | {DET}[{NUM}]                                                          # the 12
  | [{NUM}]{ADP}[{NUM}]                                                   # three of five
)"""

# After a preposition, the same and a little more.
LOOSE = rf"""(?:
    {DET}*{POSS}?(?:{MODIFIER}*[{HEADS}{TIME}]{GENITIVE}?)+  # of |the last year|
  | {OBJECT}                                                # of |them|
  | {DET}+                                                  # of |others|
  | [{NUM}]                                                 # of |40|
)"""

# What follows -ing and an adverb if neither can belong to BASE.
ALONE = rf"""(?=
    [{DETERMINERS}{OBJECT}]
  | [{NUM}](?![{HEADS}{TIME}{ADJ}{NUM}{ING}{ADV}{PAST}])
)"""

# After a noun, any number of these.
POSTMODIFIER = rf"""(?:
    [{PREPOSITIONS}]+(?:{ADV}{ALONE})?                    # |of |, |to about |
    (?!{DET}?{ADJ}?{TIME}(?![{PROPN}{NOUN}{GENITIVE}])){LOOSE}  # the baker |of bread|, but not: the baker |on Monday|
    (?:(?<={PROPN}){CCONJ}{PROPN}+)?                      # the mayor of Oslo| and Bergen|
  | (?:{PAST}[{PREPOSITIONS}]|{ING}(?:[{PREPOSITIONS}]|{ALONE})){LOOSE}  # |accused of fraud|, |leading the team|
  | {PAST}[{PREPOSITIONS}]{ING}[{PREPOSITIONS}]?{LOOSE}   # |accused of stabbing two boys|
  | {ADJ}[{PREPOSITIONS}]{LOOSE}                          # |close to the case|
)"""

_COORDINATED = rf"""(?:
    {CCONJ}{BASE}{POSTMODIFIER}*            # Roe| and Berg of Oslo|
  | (?:{COMMA}{BASE}{POSTMODIFIER}*)+       # Roe|, Berg|, and Lahti
    {COMMA}?{CCONJ}{BASE}{POSTMODIFIER}*    # Roe, Berg|, and Lahti|
)"""

_FULL = rf"""(?:
    {BASE}{POSTMODIFIER}*{_COORDINATED}?
  | {DET}+(?:(?:{ADP}|{ADJ}{TO}){LOOSE}{POSTMODIFIER}*)?  # some of the bakers in Oslo, those close to him
)(?<=[{HEADS}{DET}{NUM}{TIME}{OBJECT}])"""


def _compiled(pattern: str) -> re.Pattern[str]:
    return compiled_later(pattern, re.VERBOSE)


BASE_ONLY = _compiled(BASE)
NOUN_PHRASE = _compiled(rf"{BASE}{POSTMODIFIER}*")

# A whole noun phrase to the left of a verb.
FULL = _compiled(_FULL)

# A pronoun or a whole noun phrase that a verb follows.
SUBJECT = _compiled(rf"""
    (?:{PRON} | {_FULL})
    (?={ADV}*(?:{ADP}?[{DET}{ADJ}]*{TIME})?{ADV}*[{FINITE_OR_PAST}])  # the baker |then on Monday also said|
""")

# A noun phrase to the right of a verb: said | some of the bakers in Oslo and others.
RIGHT = _compiled(rf"""
    (?:{DET}+{ADP})?{BASE}                                 # |two of |the bakers
    (?:
        {ADJ}?{ADP}(?!{TIME}){LOOSE}                       # |in Oslo|, |familiar with the case|
      | {ADJ}?{TO}{BASE}                                   # |close to the mayor|
    )*
    (?:{COMMA}?{CCONJ}{BASE}(?:{ADP}(?!{TIME}){LOOSE})*)?  # | and the head of the union|
    (?<=[{HEADS}{NUM}])
""")

# A noun phrase after "according to", which may be longer.
CITED = _compiled(rf"""
    (?:{DET}+{ADP})?                               # |more than |a dozen officials
    (?:{BASE} | {DET}{PAST}(?=[{PREPOSITIONS}]))       # |those involved| in the talks
    (?:
        {ADJ}?[{PREPOSITIONS}]{LOOSE}              # |by the ministry|
      | (?:
            {PAST}(?:{ADV}*[{PREPOSITIONS}])?      # a report |released yesterday by |the ministry
          | {ING}(?:{ADV}*[{PREPOSITIONS}]|{ALONE})  # a report |citing |the ministry
        ){LOOSE}
      | {DET}?{ADJ}{TIME}                          # a report |last week|
    )*
    (?<=[{HEADS}{TIME}{NUM}{DET}])
""")

# A noun phrase of any form between a quotation's cue and the next mark: “...,” said | whoever was there Berg|, ...
UNPARSED = re.compile(rf"[^,.;:()q-]*[{HEADS}](?=[,.;(])")

# Three names or more: captains| Ann Lahti (Oulu), Jo Berg, 34, his sister Griet Berg and Mary Roe of Turku|
_OPEN, _CLOSE = re.escape(OPENING), re.escape(CLOSING)
_LISTED_NAME = rf"""[{DETERMINERS}{ADJ}{NOUN}]*{PROPN}+
    (?:{GENITIVE}{PROPN}+)?(?:{_OPEN}[^{_CLOSE}]{{1,6}}{_CLOSE})?(?:{COMMA}[{NUM}](?=[{COMMA}{CCONJ}]|\Z))?(?:{ADP}{DET}?{PROPN}+)?"""
LISTED = _compiled(rf"""
    {_LISTED_NAME}(?:{COMMA}{_LISTED_NAME})+{COMMA}?{CCONJ}{_LISTED_NAME}
""")

# Where a noun phrase may begin.
BEGINNING = _compiled(rf"""
    (?<![{ADP}{SPECIFIERS}{NOMINAL}{NUM}{TO}{ING}{RELATIVES}])[{PHRASE_OPENERS}]  # not within another
  | (?<=[{NOUNS}])[{DETERMINERS}]                 # on Monday |the mayor
  | (?<=[{RELATIVES}])[{OPENERS_BUT_PAST}]        # that |old mills
  | (?<={ADP})[{PHRASE_OPENERS}]                  # in the town of |Oslo; before |the mayor
  | {PRON}(?={ADP})                               # |someone in the crowd
""")

# A role before a name: | her senior adviser for trade|, Jane Roe
ROLE = re.compile(rf"[{DETERMINERS}][{NOMINAL}{PAST}]*{NOUN}(?:{ADP}[{DETERMINERS}]?[{NOMINAL}]+)?")

# A place before a verb: the mayor, on Tuesday | in Oslo|, said
PLACE = re.compile(rf"{ADP}{DET}?{PROPN}+$")

# What stands between a quotation and a verb beside it: “...” | the mayor of Oslo then| boomed
NAMED = _compiled(rf"(?:{PRON} | {BASE}(?:{ADP}{LOOSE})?){ADV}*")
