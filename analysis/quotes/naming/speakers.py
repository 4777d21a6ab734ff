"""Who a speaker is: from the phrase that names the speaker (a name, a role, he or she) to the actor behind it.

`PRONOUN_RULES` and `RULES` are asked in order; the first that has an answer decides, and the last of `RULES` gives the
phrase's own words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.english import parts_of_speech as pos
from analysis.names.records import Mention
from analysis.quotes.naming.bodies import Bodies
from analysis.quotes.naming.definite import (
    called_they,
)
from analysis.quotes.naming.people import People, learn_people
from analysis.quotes.naming.phrase_rules import RULES
from analysis.quotes.naming.pronoun_rules import PRONOUN_RULES
from analysis.quotes.naming.pronouns import read_through
from analysis.quotes.naming.resolver import Naming, Resolver, Single
from analysis.quotes.records import Phrase
from analysis.quotes.rule_tables import Decision, decide
from analysis.quotes.words.items import Items

PRONOMINAL = pos.PRONOUNS + pos.RELATIVES + pos.POSS  # one of these alone is a pronoun


@dataclass(frozen=True)
class Speakers(Resolver):
    """The actors of one article, and who each phrase of it means. `speakers` makes them."""

    def decision(self, phrase: Phrase, previous: str | None) -> Decision[str] | None:
        """The same with the rule that decided."""
        i, j = phrase
        tags = self.items.tags
        if j - i == 1 and tags[i] in PRONOMINAL:
            return decide(PRONOUN_RULES, Single(self, i, previous))
        cut = next((x for x in range(i + 1, j) if tags[x] in pos.ASIDE_OPENERS), j)
        return decide(RULES, Naming(self, i, j, cut))


def speakers(items: Items, mentions: Sequence[Mention]) -> Speakers:
    """The actors of one article, given its mentions, and whom its pronouns mean."""
    known = [mention for mention in mentions if mention.actor is not None and mention.form != "metonym"]
    people = learn_people(items, known)
    return Speakers(
        items=items,
        mentions=known,
        starts=[mention.start for mention in known],
        bodies=Bodies(
            items,
            [mention for mention in known if mention.form == "name" and mention.kind == "organisation"],
            [mention for mention in known if mention.form == "name" and _maybe_no_person(mention, people)],
        ),
        people=people,
        others={mention.actor for mention in known} - {person.actor for person in people.named},
        of_them=called_they(items, people),
        reading=read_through(items, people),
    )


def _maybe_no_person(mention: Mention, people: People) -> bool:
    """Whether a name of one word, of which the article says nothing that is said of people, may be a firm's."""
    actor = mention.actor or ""
    known = actor in people.sex or people.roles.get(actor) or people.called.get(actor, set()) - {actor.casefold()}
    return mention.kind == "person" and " " not in actor and not known
