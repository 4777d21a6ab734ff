"""Mentions: where a text names a person, an organisation or a place, and which actor is behind each."""

from __future__ import annotations

from functools import partial
from operator import itemgetter

from analysis.names.linking.clusters import Join
from analysis.names.linking.link import link_names, why_joined
from analysis.names.lost_letters import with_lost_letters
from analysis.names.lower_case import with_lower_case
from analysis.names.records import Mention
from analysis.names.roles import find_meant
from analysis.names.rules.run import corrected_in_steps
from analysis.names.tokens import Name, Tokens
from analysis.text.document import Document
from analysis.text.steps import Steps, at_once

_mention = partial(tuple.__new__, Mention)  # faster than Mention(...)
_name = partial(tuple.__new__, Name)


def find_mentions(document: Document) -> list[Mention]:
    """Who is named in a text, and who is meant by a role or a metonym, in text order.

    A metonym ("Moscow said") is a second mention of the same span, after the name. A text that is not English has none.

    >>> from analysis.text import parse
    >>> for m in find_mentions(parse("Finnish President Ann Lahti met Jo Berg. The Finnish president praised Berg.")):
    ...     print(m.kind, m.actor, m.form)
    person Ann Lahti name
    person Jo Berg name
    person Ann Lahti role
    person Jo Berg name
    """
    return [mention for mention in find_all_mentions(document) if not mention.aside]


def find_all_mentions(document: Document) -> list[Mention]:
    """The same, with the names in credits and captions, which are `aside`: no actor is counted by them.

    >>> from analysis.text import parse
    >>> text = "Ann Lahti met Jo Berg in Oulu.\\n\\nPhoto: Sam Roe"
    >>> [m.actor for m in find_all_mentions(parse(text)) if m.aside]
    ['Sam Roe']
    """
    return at_once(mentions_in_steps(document))


def mentions_in_steps(document: Document) -> Steps[list[Mention]]:
    """The same in steps."""
    if document.reason:
        return []
    names, tokens = yield from _names_in_steps(document)
    yield
    linked = with_lower_case(document.text, tokens, link_names(document.text, names, tokens))
    linked = with_lost_letters(document.text, linked)
    yield
    mentions = [_mention((*name, "name", False)) for name in linked]
    mentions += find_meant(document.text, tokens, linked)
    mentions = _of_the_article(document, mentions)
    return sorted(mentions, key=itemgetter(0, 1))  # at one place in the order of records.FORMS, as they were added


def _of_the_article(document: Document, mentions: list[Mention]) -> list[Mention]:
    """Mentions outside boilerplate, and the names in credits and captions, marked."""
    if len(document.own_blocks) == len(document.blocks):
        return mentions
    own = [m for m in mentions if not document.is_boilerplate(m.start)]
    credits = [(start, end) for start, end, _ in document.credits]
    named = (m for m in mentions if m.form == "name" and any(a <= m.start < b for a, b in credits))
    return own + [m._replace(aside=True) for m in named]


def find_names(document: Document) -> tuple[list[Name], Tokens]:
    """What names a person, an organisation, a place or something else, in text order, without titles; the tokens."""
    return at_once(_names_in_steps(document))


def _names_in_steps(document: Document) -> Steps[tuple[list[Name], Tokens]]:
    corrected = yield from corrected_in_steps(document)
    starts, ends = corrected.starts, corrected.ends
    return [_name((starts[s.first], ends[s.last - 1], s.kind, s.weights)) for s in corrected.spans], corrected.tokens


def why_one_actor(document: Document) -> list[Join]:
    """Which names of a text were taken for one actor, and by which rule, in the order in which the rules joined them.

    >>> from analysis.text import parse
    >>> for join in why_one_actor(parse("The UN met Ann Lahti. The United Nations has no army, Lahti said.")):
    ...     print(f"{join.form} = {join.other}: {join.rule}")
    united nations = un: well-known name
    lahti = ann lahti: surname
    """
    names, _ = find_names(document)
    return why_joined(document.text, names)
