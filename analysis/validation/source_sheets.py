"""Sheets on which coders judge sources, each beside its whole article, without the machine's answers.

The instructions follow the definitions of the columns of `sources`; the roles are those that newsrooms count when they
audit their sources.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import pandas as pd

from analysis import schema
from analysis.english.role_words import ROLES
from analysis.quotes.naming.unnamed import SOURCE_TYPES
from analysis.validation.instructions import RULES, Rule

SOURCE_ANSWERS = ("type", "anonymous", "title", "organisation", "role", "pronoun")
EVERY_ROW = "every row"
ALSO_OF_SOURCES = ("work alone", "leave empty", "do not change")  # of the rules for every row


class _Source(NamedTuple):
    unit: str
    doc_id: str
    speaker: str


class _Row(NamedTuple):
    """A row of a sheet, without the cells to fill in."""

    unit: str
    doc_id: str
    headline: str | None
    source: str
    article: str


def sources_in_articles(drawn: pd.DataFrame, articles: pd.DataFrame) -> pd.DataFrame:
    """The sources drawn, each beside its article."""
    texts = articles.set_index("doc_id")["text"]
    titles = articles.set_index("doc_id")["title"] if "title" in articles else pd.Series(dtype=schema.TEXT)
    rows = [
        _Row(source.unit, source.doc_id, titles.get(source.doc_id), source.speaker, texts[source.doc_id])
        for source in schema.records(drawn, _Source)
    ]
    return pd.DataFrame(rows, columns=list(_Row._fields)).astype(schema.TEXT)


SOURCE_RULES = (
    Rule(
        EVERY_ROW,
        "the source",
        "Judge the source named in the column source, and only what this article says of it, wherever that is. Use"
        " nothing that you know from elsewhere.",
    ),
    Rule(EVERY_ROW, "-", "Write - where the article does not say. Unknown is an answer; an empty cell is no answer."),
    Rule("type", SOURCE_TYPES[0], "A person with a name, also if only the surname is given.", "said Ann Lahti"),
    Rule(
        "type",
        SOURCE_TYPES[1],
        "An organisation that speaks under its name, and an unnamed spokesperson, official or lawyer of one.",
        "Nordvik Airlines said / a Nordvik Airlines spokesperson said",
    ),
    Rule("type", SOURCE_TYPES[2], "One person whom the article does not name.", "a retired teacher said"),
    Rule("type", SOURCE_TYPES[3], "Several people, or people spoken of as one, without names.", "residents said"),
    Rule(
        "type",
        SOURCE_TYPES[4],
        "A report, filing, law, poll, study or statement that the article cites, also with its issuer.",
        "a court filing says / the Bakers Union’s report says",
    ),
    Rule(
        "anonymous",
        "yes",
        "The article says or plainly shows that it withholds a name.",
        "an official, who asked not to be named / people familiar with the matter",
    ),
    Rule("anonymous", "no", "Everybody else, also those whom it just does not name.", "a police spokesman / residents"),
    Rule(
        "title",
        "the words",
        "What the article says that a person is or does, as it writes it, nearest to the name.",
        "Ann Lahti, chief economist of the Bank of Norland -> chief economist",
    ),
    Rule(
        "organisation",
        "a name",
        "The organisation that the person belongs to or the source speaks for; of an organisation itself, its name.",
        "Ann Lahti, chief economist of the Bank of Norland -> Bank of Norland",
    ),
    *(
        Rule("role", role, when)
        for role, when in zip(
            ROLES,
            (
                "Who governs, administers or seeks office, and those who speak for them: ministers, civil servants,"
                " parties, soldiers, public bodies.",
                "Who runs, owns, finances or speaks for a firm.",
                "Who speaks from study or a profession: scholars, doctors, analysts, pollsters.",
                "Police, prosecutors, lawyers, judges, and papers of courts.",
                "Unions, charities, churches, campaigners.",
                "Other media and journalists whom the article cites.",
                "Who speaks of what they saw, suffered or think as one of the public, workers among them.",
                "Actors, musicians, authors, athletes, coaches, when they speak as such.",
            ),
            strict=True,
        )
    ),
    Rule(
        "role",
        "two roles",
        "Where two fit, the one in which the source speaks here.",
        "A minister who is a doctor speaks of a bill -> official or politician",
    ),
    Rule(
        "pronoun",
        "he, she, they",
        "The pronoun that the article uses of a person, anywhere. It is the article’s word and not an identity; never"
        " go by the name. Write - for organisations, groups and documents.",
        "“It leaks,” she said. -> she",
    ),
)


def source_instructions(answers: Iterable[str]) -> list[Rule]:
    """The rules for these answers about sources, those for every row first.

    >>> sorted({rule.answer for rule in source_instructions(["role"])})
    ['every row', 'role']
    """
    asked = {EVERY_ROW, *answers}
    general = [rule for rule in RULES if rule.code in ALSO_OF_SOURCES]
    return [*general, *(rule for rule in SOURCE_RULES if rule.answer in asked)]
