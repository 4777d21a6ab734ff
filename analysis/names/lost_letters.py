"""Names at the start of a paragraph whose first letters are lost, as copied pages with large initials leave them.

"mson-Lahti was born in Oulu" is about James Thomson-Lahti. A reader sees who is meant, since the rest of the article
has the name whole; so does the rule here, where only one name of the article ends so.
"""

from __future__ import annotations

from functools import partial

from analysis.english.patterns import compiled_later
from analysis.names.records import LinkedName, with_replaced

SHORTEST = 4  # letters of what is left of a name
# The rest of a word in lower case at the start of a line, and the words with a capital after it: mas Walters. A line
# that goes on with the sentence of the one before begins with a word.
_ENDED = r"[.!?:”\"’')]"
CUT = compiled_later(rf"(?:(?<={_ENDED}\n)|(?<={_ENDED} \n)|(?<=\n\n))[a-z][\w’'-]*(?: [A-Z][\w’'-]*)*")

_linked = partial(tuple.__new__, LinkedName)  # faster than LinkedName(...)


def with_lost_letters(text: str, names: list[LinkedName]) -> list[LinkedName]:
    """The names of a text and those that have lost their first letters, in text order.

    >>> text = "Ann Kowalska smiled.\\n\\nwalska ran."
    >>> [text[name.start : name.end] for name in with_lost_letters(text, [LinkedName(0, 12, "person", "Ann Kowalska")])]
    ['Ann Kowalska', 'walska']
    """
    cut = [found for found in CUT.finditer(text) if len(found[0]) >= SHORTEST]
    if not cut or text.islower():
        return names
    ending: dict[str, dict[str, LinkedName]] = {}  # last letters -> forms that end so
    for name in names:
        if name.kind != "other":
            form = text[name.start : name.end]
            ending.setdefault(form[-SHORTEST:], {})[form] = name
    new = []
    for found in cut:
        whole = ending.get(found[0][-SHORTEST:], {})
        of = {named.actor: named for form, named in whole.items() if _is_rest_of(found[0], form)}
        if len(of) == 1:
            [named] = of.values()
            new.append(_linked((found.start(), found.end(), named.kind, named.actor)))
    return with_replaced(names, new) if new else names


def _is_rest_of(rest: str, form: str) -> bool:
    """Whether a name ends in what is left of it, cut within a word that began with a capital."""
    before = form.removesuffix(rest)
    return before != form and before[-1:].isalpha()
