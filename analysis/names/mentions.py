"""Mentions: where a text names a person, an organisation or a place, and which actor is behind each."""

from __future__ import annotations

from functools import partial
from operator import itemgetter
from typing import NamedTuple

from analysis.names.features import islands
from analysis.names.linking.clusters import merge
from analysis.names.roles import find_meant
from analysis.names.rules.headlines import in_headlines
from analysis.names.rules.office_holders import with_holders
from analysis.names.rules.organisations import with_bodies, with_states
from analysis.names.rules.recall import with_missed
from analysis.names.rules.teams import with_teams
from analysis.names.rules.trimming import repair
from analysis.names.tagger import _tagger
from analysis.names.tokens import Name, Tokens
from analysis.text.document import Document


def find_names(document: Document) -> tuple[list[Name], Tokens]:
    """Spans that name a person, an organisation, a place or something else, in text order, without titles; the tokens."""
    found, sentences, stretches = islands(document)
    headlines = {i for s in sentences if s.case != "plain" for i in range(s.first, s.last)}
    tagged = _tagger().tag(stretches)
    seen = with_missed(found, sentences, headlines, with_bodies(found, headlines, tagged))
    spans = with_states(found, repair(document, found, headlines, seen))
    spans = with_holders(found, headlines, spans)
    spans = with_teams(found, headlines, in_headlines(document, found, headlines, spans))
    names = [Name(found.starts[s.first], found.ends[s.last - 1], s.kind, tuple(s.weights.items())) for s in spans]
    return names, found


FORMS = ("name", "role", "metonym")


class Mention(NamedTuple):
    """One row of the mentions table, less doc_id and text."""

    start: int
    end: int
    kind: str  # person, organisation or place
    actor: str | None  # the fullest name the article gives; None for a role whose holder it does not tell
    form: str  # name, role or metonym


new_mention = partial(tuple.__new__, Mention)  # of a tuple; several times as fast as Mention(...)


def find_mentions(document: Document) -> list[Mention]:
    """Who is named in a text, and who is meant by a role or a metonym, in text order.

    A metonym ("Moscow said") is a second mention of the same span, after the name.

    >>> from analysis.text import parse
    >>> for m in find_mentions(parse("Finnish President Ann Lahti met Jo Berg. The Finnish president praised Berg.")):
    ...     print(m.kind, m.actor, m.form)
    person Ann Lahti name
    person Jo Berg name
    person Ann Lahti role
    person Jo Berg name
    """
    names, found = find_names(document)
    actors = merge(document.text, names, found)
    mentions = [new_mention((*actor, "name")) for actor in actors]
    mentions += [Mention(*meant) for meant in find_meant(document.text, found, actors)]
    return sorted(mentions, key=itemgetter(0, 1))  # of one place in the order of FORMS, as they were added
