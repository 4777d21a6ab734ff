"""Whether an article withholds the name of a source: who asked not to be named, people familiar with the matter."""

from __future__ import annotations

import re

from analysis.english.patterns import compiled_later

# In the sentence that mentions the source, or at the beginning of the next.
WITHHELD = compiled_later(
    r"""
      \bcondition\ (?:of|that)\ [\w\ ]{0,20}?(?:anonymity|anonymous)
    | \bcondition\ that\ [\w\ ’']{0,30}?not\ be\ (?:named|identified|used|published)
    | \bnot\ to\ be\ (?:named|identified|quoted\ by\ name)
    | \bnot\ to\ give\ (?:\w+\ ){0,2}names?\b
    | \b(?:not|n[’']t)\ (?:want|wish)\ to\ (?:be\ (?:named|identified)|give\ (?:\w+\ ){0,2}name)
    | \b(?:declined|refused|not\ wanting|not\ wishing|unwilling|afraid)\ to\ be\ (?:named|identified)
    | \b(?:declined|refused|not\ wanting|unwilling)\ to\ give\ (?:\w+\ ){0,2}name
    | \b(?:ask|request|want|prefer)\w*\ (?:for\ |to\ be\ )?(?:anonymity|anonymous)
    | \b(?:remain|stay)(?:ed|ing)?\ anonymous\b
    | \b(?:spoke|speaking|speak|talked|talking|interviewed)\ anonymously\b
    | \bnot\ (?:being\ )?(?:authori[sz]ed|permitted|allowed)\ to\ (?:speak|talk|discuss|comment|brief)
    | \bname\ (?:is|was|has\ been|be|being)\ (?:withheld|changed|not\ (?:being\ )?(?:used|published|given))
    | \bwith(?:held|holding|hold)\ (?:\w+\ ){0,3}(?:names?|identit(?:y|ies))\b
    | \basked\ that\ (?:his|her|their)\ (?:\w+\ )?names?\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
SIGNS = ("name", "anonym", "dent", "author", "permitted", "allowed")  # each alternative has one of them
# In the phrase for the source, or right behind it.
UNNAMED_SOURCE = compiled_later(
    r"""
      \b(?:anonymous|unnamed|unidentified)\b
    | \b(?:sources|people|persons?|individuals?|insiders?|officials?|executives?|employees?|source|someone|diplomats?)\b
      [\w\ ,’'-]{0,40}?\b(?:familiar\ with|briefed\ (?:on|about)|with\ (?:\w+\ )?(?:knowledge\ of|ties\ to)|close\ to
      |who\ (?:was|were|is|are)\ (?:familiar|briefed))
    | (?<!other\ )\bsources?\ *$
    """,
    re.VERBOSE | re.IGNORECASE,
)
BEHIND = 60  # characters behind a phrase in which "familiar with" may stand
NEXT = 200  # characters of the next sentence


def withheld(text: str, phrase: tuple[int, int], sentence: tuple[int, int], after: int) -> bool:
    """Whether the name of a source is withheld, given its phrase, its sentence and where the next sentence ends.

    >>> text = "“It leaks,” said a guard, who asked not to be named. It does."
    >>> withheld(text, (17, 24), (0, 53), len(text)), withheld("A guard said so.", (0, 7), (0, 16), 16)
    (True, False)
    """
    start, end = phrase
    if UNNAMED_SOURCE.search(text[start:end]) or UNNAMED_SOURCE.match(text[start : end + BEHIND]):
        return True
    if _says_so(text[sentence[0] : sentence[1]]):
        return True
    follows = text[sentence[1] : min(after, sentence[1] + NEXT)].lstrip(' \n”"')
    return follows.startswith(("The ", "He ", "She ", "They ", "Both ")) and _says_so(follows)


def _says_so(sentence: str) -> bool:
    """Whether a sentence says that a name is withheld."""
    low = sentence.lower()  # to be quick
    return any(sign in low for sign in SIGNS) and WITHHELD.search(sentence) is not None
