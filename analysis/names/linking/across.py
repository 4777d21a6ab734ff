"""Who is who over many articles: each actor of an article with its identity in the corpus, how sure that is, and why.

`RULES` are asked in their order; the first that knows decides. Nothing else in newsgauge links names across articles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from math import nan
from typing import NamedTuple

import pandas as pd

from analysis import schema
from analysis.english.gazetteer import fold, gazetteer, given_names
from analysis.names.linking.evidence import NO_PROFILE, Bearer, fits
from analysis.names.linking.full_names import FullName, is_initials
from analysis.names.linking.identities import ActorOfArticle, Actors, Article, Bearers, Identity, Names

# How often two articles that use one name mean the same actor by it, on 77 newswire articles in which each name is
# linked to its entry in an encyclopedia (research/training/names/across_confidence.py). Counted are names that occur
# in two articles or more: for each the share of all pairs of articles with the name that link it to the same entry;
# the figure is the mean over names, so that a name found everywhere does not decide alone.
SURE_FULL = 0.98  # names of several words and countries: 62 names
SURE_SHORT = 0.92  # other names of one word, such as a surname alone: 38 names
# With the full name hidden in one article, the only bearer of its surname in others was right for 0.56 of those whom
# one article names, 0.89 of two, 0.88 of three, 0.90 of four or five, 0.99 of more (601, 468 and 154 articles).
UNSEEN = 0.75  # what a bearer whom no article names counts for against one who is named once
ALONE = 0.1  # what an article with a short name alone counts for against those who bear it in full
OF_FIRMS = 0.5  # the same for short names of organisations and places, which may be all of the name
OWNING = ("'s", "’s")  # McDonald's is no McDonald
LONG_INITIALS = 4  # letters that show an organisation without an article that says so
FAMOUS = 2  # times as many articles must name a person in full as take the surname for an organisation


class Corpus(NamedTuple):
    """What all articles say of names and actors."""

    names: Names
    actors: Actors


class Case(NamedTuple):
    """An actor of an article whose identity is asked for."""

    corpus: Corpus
    row: ActorOfArticle
    name: FullName
    own: Identity  # by its name alone
    article: Article


class Match(NamedTuple):
    """The identity that an actor is taken for, and how sure that is."""

    identity: Identity
    confidence: float


class Rule(NamedTuple):
    """One way to know an actor's identity."""

    name: str
    find: Callable[[Case], Match | None]
    example: str  # actors of articles 1, 2, ... with aliases and (title), of which the rule decides one; a test runs it


class LinkRow(NamedTuple):
    """One row of the table links."""

    doc_id: str
    actor: str
    identity: str
    confidence: float
    why: str


def link_actors(actors: pd.DataFrame) -> pd.DataFrame:
    """Which actor of the corpus each actor of an article is.

    A full name is the same actor in every article, with or without middle initial or legal form; so are the well-known
    short forms of a country or an organisation. Father and son, a place and a person, and several names joined by "and"
    are never one. Two persons of one name are told apart by middle initials, and where articles give them another sex,
    title, organisation or place. A surname alone is that of its only bearer in the article, or else of whoever bears it
    in most articles; if nobody is clearly ahead, it stays by itself.

    Parameters
    ----------
    actors : frame
        The actors table, as `name_actors` or `measure` gives it, in any order.

    Returns
    -------
    frame
        The table links (`analysis.schema.codebook()`), one row per article and actor, in the order given: doc_id,
        actor, identity (the full form that most articles use), confidence, why (the rule that decided).

    Raises
    ------
    MissingColumn
        If the frame is not an actors table.

    Examples
    --------
    >>> from analysis.actors import name_actors
    >>> actors = name_actors(["Ann M. Lahti won. Lahti left.", "Ann M. Lahti lost.", "Mr. Berg met Ms. Lahti in Oslo."])
    >>> link_actors(actors)[["actor", "identity", "why"]].values.tolist()
    [['Ann M. Lahti', 'Ann M. Lahti', 'same name'], ['Ann M. Lahti', 'Ann M. Lahti', 'same name'],
     ['Berg', 'Berg', 'by itself'], ['Lahti', 'Ann M. Lahti', 'bearer in most articles'], ['Oslo', 'Oslo', 'same name']]
    """
    schema.needs(actors, ActorOfArticle._fields, "link_actors")
    articles = list(_articles(actors))
    corpus = _read([article for _, article in articles])
    labels = corpus.actors.called_in_full
    links: list[LinkRow | None] = [None] * len(actors)
    for places, article in articles:
        for place, row in zip(places, article, strict=True):
            match, why = _decide(corpus, row, article)
            links[place] = LinkRow(row.doc_id, row.actor, labels[match.identity], match.confidence, why)
    return schema.frame("links", [link for link in links if link is not None])


def _articles(actors: pd.DataFrame) -> Iterator[tuple[list[int], Article]]:
    """The rows of each article with their places in the table, in the order of the articles' ids."""
    cells = [actors[name] for name in ActorOfArticle._fields]
    columns = [cell if cell.dtype.kind in "iu" else cell.astype("object").where(cell.notna(), "") for cell in cells]
    codes, _ = pd.factorize(actors["doc_id"])
    order = pd.Series(codes).argsort(kind="stable").tolist()
    values = [column.tolist() for column in columns]
    places: list[int] = []
    for place in order:
        if places and codes[place] != codes[places[0]]:
            yield places, [ActorOfArticle(*(column[i] for column in values)) for i in places]
            places = []
        places.append(place)
    if places:
        yield places, [ActorOfArticle(*(column[i] for column in values)) for i in places]


def _read(articles: list[Article]) -> Corpus:
    """Count the names of all articles, then their actors."""
    names = Names()
    for article in articles:
        names.read(article)
    known = Actors(names)
    for article in articles:
        known.read(article)
    return Corpus(names, known)


def _decide(corpus: Corpus, row: ActorOfArticle, article: Article) -> tuple[Match, str]:
    """The identity of an actor, and the name of the rule that gave it."""
    name = corpus.names.taken_apart(row.actor, row.kind)
    case = Case(corpus, row, name, corpus.names.identity(row, article), article)
    return next((match, rule.name) for rule in RULES if (match := rule.find(case)) is not None)


# Full names ------------------------------------------------------------------------------------------------------


def _same_name(case: Case) -> Match | None:
    """A full name; sure as far as no namesake has it."""
    if case.own.named.short:
        return None
    articles = case.corpus.actors.articles[case.own]
    return Match(case.own, nan if articles == 1 else SURE_FULL)


def _wrong_kind(case: Case) -> Match | None:
    """A name that this article takes for another kind than nearly all others do."""
    return _same_name(case) if case.row.kind != case.own.named.kind else None


def _namesake(case: Case) -> Match | None:
    """A person who has a namesake: told apart by what the articles say, the more surely the more articles have it."""
    names, own = case.corpus.names, case.own
    if own.named.short or own.named.kind != "person":
        return None
    apart = own.named in names.middles and len(set(names.middles[own.named].values())) > 1
    numbers = set(names.numbers.get((own.named, own.middle), {}).values())
    if not apart and len(numbers) < 2:
        return None
    rivals = [identity for identity in case.corpus.actors.of_name[own.named] if identity != own]
    n, others = case.corpus.actors.articles[own], sum(case.corpus.actors.articles[rival] for rival in rivals)
    told = bool(case.name.middle) if len(numbers) < 2 else case.row.profile != NO_PROFILE
    return Match(own, nan if n == 1 else SURE_FULL * (1.0 if told else n / (n + others)))


# Short names -----------------------------------------------------------------------------------------------------


def _in_the_article(case: Case) -> Match | None:
    """A surname of which the article names one bearer in full."""
    if case.row.kind != "person":
        return None
    called = case.corpus.actors.called.get(("person", case.own.named.key), Counter())
    here = {identity for identity in _identities(case) if identity in called and _may_be(case, identity)}
    return Match(here.pop(), SURE_FULL) if len(here) == 1 else None


def _identities(case: Case) -> Iterable[Identity]:
    return (case.corpus.names.identity(row, case.article) for row in case.article if row is not case.row)


def _in_most_articles(case: Case) -> Match | None:
    """A surname, or a first name alone, of somebody whom most articles with the name in full mean by it."""
    key, lists = case.own.named.key, gazetteer()
    if case.row.kind != "person" or key in lists.demonym or key.removesuffix("s") in lists.demonym:
        return None
    here, fewest = set(_identities(case)), 2 if key in lists.only_first else 1
    most, others = case.corpus.actors.bearers("person", key)
    bearers = {bearer: n for bearer, n in most.items() if n >= fewest and bearer not in here and _may_be(case, bearer)}
    return _dominant(case, Bearers(bearers, others), ALONE)


def _may_be(case: Case, bearer: Identity) -> bool:
    """Whether a short name may be a person's: the initial, the generation, the sex and the titles agree."""
    name, actors = case.name, case.corpus.actors
    if name.first and not bearer.named.key.startswith(name.first):
        return False
    if name.generation and name.generation != bearer.named.apart:
        return False
    sex = actors.sex(bearer) or given_names().get(fold(bearer.named.key.split()[0]), "")
    if case.row.sex and sex and case.row.sex != sex:
        return False
    known = Bearer(1, said={"fields": actors.fields[bearer]} if bearer in actors.fields else {})
    return fits(known, case.row.profile._replace(sex="", organisations=(), places=())) >= 0


def _dominant(case: Case, bearers: Bearers, alone: float) -> Match | None:
    """The bearer of more than half of the articles, those with the short name alone counted for `alone`."""
    if not bearers.most:
        return None
    best, n = min(bearers.most.items(), key=lambda bearer: (-bearer[1], bearer[0]))
    total = sum(bearers.most.values()) + bearers.others + alone * case.corpus.actors.articles[case.own]
    return Match(best, SURE_FULL * n / (total + UNSEEN / n)) if n > total / 2 else None


def _initials(case: Case) -> Match | None:
    """The initials of an organisation: an article has both, or nobody else has these letters."""
    actors, key = case.corpus.actors, case.own.named.key
    if not is_initials(case.row.actor):
        return None
    called, spelt = actors.bearers(case.row.kind, key).most, actors.initials.get(key, set())
    fitting = {bearer: n for bearer, n in called.items() if bearer in spelt}
    if fitting:
        return _dominant(case, Bearers(fitting, 0), 0)
    listed = key in gazetteer().firm or key in gazetteer().body
    if len(key) >= LONG_INITIALS and len(spelt) == 1 and not called and not listed:
        return Match(next(iter(spelt)), SURE_SHORT * SURE_SHORT)
    return None


def _short_form(case: Case) -> Match | None:
    """A short form of an organisation or a place by which articles that have the long one call it."""
    if case.row.kind == "person" or case.own.named.key in gazetteer().organisation:  # Council
        return None
    return _dominant(case, case.corpus.actors.bearers(case.row.kind, case.own.named.key), OF_FIRMS)


def _famous_surname(case: Case) -> Match | None:
    """A surname that this article takes for an organisation, of a person whom far more articles name."""
    key, lists = case.own.named.key, gazetteer()
    if case.row.kind != "organisation" or key in lists.firm or key in lists.body or case.row.actor.endswith(OWNING):
        return None
    most, others = case.corpus.actors.bearers("person", key)
    enough = FAMOUS * case.corpus.actors.articles[case.own]
    match = _dominant(case, Bearers({bearer: n for bearer, n in most.items() if n >= enough}, others), ALONE)
    return match and match._replace(confidence=SURE_SHORT * match.confidence)


def _by_itself(case: Case) -> Match | None:
    """A short name whose bearer nobody knows."""
    articles = case.corpus.actors.articles[case.own]
    return Match(case.own, nan if articles == 1 else SURE_SHORT)


RULES: tuple[Rule, ...] = (
    Rule("told apart from a namesake", _namesake, "1 person Pat Berg (striker) | 2 person Pat Berg (judge)"),
    Rule("kind of most articles", _wrong_kind, "1 place Mill Lane | 2 place Mill Lane | 3 organisation Mill Lane"),
    Rule("same name", _same_name, "1 person Ann M. Lahti | 2 person Ann Lahti"),
    Rule("bearer in the article", _in_the_article, "1 person Ann Lahti | 1 person Lahti"),
    Rule(
        "initials",
        _initials,
        "1 organisation Norland Fishing Council; NFC | 2 organisation NFC",
    ),
    Rule(
        "bearer in most articles", _in_most_articles, "1 person Ann Lahti; Lahti | 2 person Ann Lahti | 3 person Lahti"
    ),
    Rule("short form", _short_form, "1 organisation Nordvik Energy; Nordvik | 2 organisation Nordvik"),
    Rule(
        "surname taken for an organisation",
        _famous_surname,
        "1 person Ann Lahti | 2 person Ann Lahti | 3 organisation Lahti",
    ),
    Rule("by itself", _by_itself, "1 person Lahti | 2 person Lahti"),
)
