"""The actors of a corpus: which full names are one actor, which actor a short name means, and what each is called.

All rows are read three times, each time in any order, and only counts are kept: of names (`Names`), then of actors
(`Actors`), so that memory grows with the number of different names and not with that of articles.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from analysis.english.gazetteer import gazetteer
from analysis.names.linking.evidence import Profile, profile_of, tell_apart
from analysis.names.linking.full_names import OF_US, FullName, initials_of, is_initials, letters_of, take_apart
from analysis.names.linking.surface_forms import key_of, may_be_misspelt

MINOR_KIND = 0.2  # a kind that fewer articles than this give a name is an error
MINOR_PERSON = 0.35  # the same between persons and organisations of one full name
DOMINANT = 2 / 3  # the share of articles with a middle name that must have this one, to decide for those without
US = "united states"
LIKELY = 20  # bearers of a short name that are looked at one by one
COUNTRY_NAMED = 2  # times an article names another country that such a body may belong to


class ActorOfArticle(NamedTuple):
    """What is read of a row of the actors table; "" for what is missing."""

    doc_id: str
    actor: str
    kind: str
    mentions: int
    aliases: str
    titles: str
    sex: str
    organisations: str

    @property
    def profile(self) -> Profile:
        return profile_of(self.sex, self.titles, self.organisations)

    @property
    def forms(self) -> list[str]:
        """The forms in which the article names the actor."""
        return self.aliases.split("; ") if self.aliases else [self.actor]


Article = list[ActorOfArticle]  # the actors of one article


class Named(NamedTuple):
    """What all articles that bear it have of a name: its bearers are told apart by middle names and by profiles."""

    kind: str
    key: str
    apart: str = ""  # what makes it another name: jr, sr or a number; the country of a senate
    short: bool = False


class Identity(NamedTuple):
    """An actor of the corpus: the name, the middle name that tells it from others, and its number among namesakes."""

    named: Named
    middle: str = ""
    number: int = 0


class Names:
    """The names of a corpus, after the first reading: how many articles have each, in what form, with which profile."""

    def __init__(self) -> None:
        self.parts: dict[tuple[str, str], FullName] = {}
        self.articles: Counter[Named] = Counter()
        self.said: Counter[tuple[Named, tuple[str, ...], Profile]] = Counter()
        self.letters: dict[str, set[Named]] = defaultdict(set)
        self.plain: Counter[Named] = Counter()  # articles that also name a junior, senior or third without that

    def read(self, article: Article) -> None:
        """Count the names of an article."""
        for row in article:
            name = self.taken_apart(row.actor, row.kind)
            named = _named(name, article)
            self.articles[named] += 1
            if row.kind == "person":
                self.said[named, name.middle, row.profile] += 1
                if not named.short:
                    self.letters[letters_of(row.actor)].add(named)
                if named.apart:
                    self.plain[named] += self._also_plain(name, row)

    def taken_apart(self, name: str, kind: str) -> FullName:
        """The parts of a name, worked out once."""
        if (name, kind) not in self.parts:
            self.parts[name, kind] = take_apart(name, kind)
        return self.parts[name, kind]

    def _also_plain(self, name: FullName, row: ActorOfArticle) -> bool:
        """Whether an article also names a junior by the full name alone: Tim Roe, of Tim Roe Jr."""
        others = (self.taken_apart(form, row.kind) for form in row.forms)
        return any(other.key == name.key and not other.generation and not other.short for other in others)

    # After the first reading ---------------------------------------------------------------------------------------

    @cached_property
    def same(self) -> dict[Named, Named]:
        """Names that are others written differently, or given the wrong kind -> the one that most articles have."""
        same: dict[Named, Named] = {}
        for alike in self.letters.values():
            if len(alike) > 1:
                best = self._most(alike)
                same |= {named: best for named in alike if named.apart == best.apart and named != best}
        same |= self._shortened()
        same |= {named: same.get(best, best) for named, best in self._misspelt().items()}
        by_key: dict[tuple[str, bool], list[Named]] = defaultdict(list)
        for named in self.articles:
            by_key[named.key, named.short].append(named)
        for group in by_key.values():
            if len(group) > 1:
                best = self._most(group)
                same |= {named: best for named in group if named != best and self._is_wrong_kind(named, best)}
        return same

    def _shortened(self) -> dict[Named, Named]:
        """Full names without Jr. or III that are of the one who has it: one article has both, not more have none."""
        generations: dict[Named, list[Named]] = defaultdict(list)
        for named in self.plain:
            generations[named._replace(apart="")].append(named)
        return {
            plain: group[0]
            for plain, group in generations.items()
            if len(group) == 1 and self.plain[group[0]] and 0 < self.articles[plain] <= self.articles[group[0]]
        }

    def _misspelt(self) -> dict[Named, Named]:
        """Full names with a long first name that more articles write with another letter: Michele, of Michelle Roe."""
        alike: dict[tuple[str, str], list[Named]] = defaultdict(list)
        for named in self.articles:
            if named.kind == "person" and not named.short and not named.apart:
                alike[named.key[:1], named.key.rpartition(" ")[2]].append(named)
        misspelt: dict[Named, Named] = {}
        for group in alike.values():
            if len(group) == 2:  # else it is a surname of many
                best = self._most(group)
                other = group[0] if group[1] == best else group[1]
                first, firsts = other.key.partition(" ")[0], best.key.partition(" ")[0]
                if may_be_misspelt(first, firsts):
                    misspelt[other] = best
        return misspelt

    def _most(self, group: Iterable[Named]) -> Named:
        return min(group, key=lambda named: (-self.articles[named], named))

    def _is_wrong_kind(self, named: Named, best: Named) -> bool:
        """Whether a name is of the kind of its namesake, though some articles are taken to give it another."""
        kinds = {named.kind, best.kind}
        if len(kinds) == 1 or kinds == {"person", "place"} or named.apart or best.apart:
            return False
        if "person" not in kinds and " " in named.key:
            return True
        if "person" in kinds and named.short:
            return False
        most = MINOR_PERSON if "person" in kinds else MINOR_KIND
        return self.articles[named] / (self.articles[named] + self.articles[best]) < most

    @cached_property
    def middles(self) -> dict[Named, dict[tuple[str, ...], str]]:
        """Of names with several middle names: which of them are of one bearer, by the letter that stands for it."""
        counts: dict[Named, Counter[tuple[str, ...]]] = defaultdict(Counter)
        for (named, middle, _), n in self.said.items():
            counts[self.same.get(named, named)][middle] += n
        return {named: _bearers_by_middle(middles) for named, middles in counts.items() if len(middles) > 1}

    @cached_property
    def numbers(self) -> dict[tuple[Named, str], dict[Profile, int]]:
        """Of names that articles say different things of: which of the bearers each profile means."""
        said: dict[tuple[Named, str], Counter[Profile]] = defaultdict(Counter)
        for (named, middle, profile), n in self.said.items():
            named = self.same.get(named, named)
            said[named, self.middle(named, middle)][profile] += n
        return {bearer: tell_apart(profiles) for bearer, profiles in said.items() if len(profiles) > 1}

    def middle(self, named: Named, middle: tuple[str, ...]) -> str:
        """The letter that tells a bearer from others of the name; none if nobody else has the name."""
        return self.middles.get(named, {}).get(middle, "")

    def identity(self, row: ActorOfArticle, article: Article) -> Identity:
        """The actor of a row, by its name alone."""
        name = self.taken_apart(row.actor, row.kind)
        named = _named(name, article)
        named = self.same.get(named, named)
        if named.kind != "person":
            return Identity(named)
        middle = self.middle(named, name.middle)
        return Identity(named, middle, self.numbers.get((named, middle), {}).get(row.profile, 0))


def _named(name: FullName, article: Article) -> Named:
    """The name under which a row is counted; a senate is that of the United States if nothing else is said."""
    key, apart = name.key, name.generation
    if key in OF_US:
        apart = _other_country(article)
        key = key if apart else OF_US[key]
    return Named(name.kind, key, apart, name.short)


def _other_country(article: Article) -> str:
    """The country that an article names most, if it names it several times and the United States never."""
    countries: Counter[str] = Counter()
    for row in article:
        if row.kind == "place":
            countries[gazetteer().country.get(key_of(row.actor), "")] += row.mentions
    del countries[""]
    most = min(countries, key=lambda country: (-countries[country], country), default="")
    return most if US not in countries and countries[most] >= COUNTRY_NAMED else ""


def _bearers_by_middle(middles: Counter[tuple[str, ...]]) -> dict[tuple[str, ...], str]:
    """Middle names -> the letter of their bearer; those without go with the letter of most articles.

    >>> sorted(_bearers_by_middle(Counter({("j",): 60, (): 300, ("john",): 1, ("b",): 1})).items())
    [((), 'j'), (('b',), 'b'), (('j',), 'j'), (('john',), 'j')]
    """
    letters: Counter[str] = Counter()
    for middle, n in middles.items():
        if middle:
            letters["".join(word[0] for word in middle)[:2]] += n
    if len(letters) < 2:
        return {}
    best = min(letters, key=lambda letter: (-letters[letter], letter))
    clear = letters[best] >= DOMINANT * letters.total()
    letter_of = {middle: "".join(word[0] for word in middle)[:2] for middle in middles}
    return {middle: letter or (best if clear else "") for middle, letter in letter_of.items()}


class Bearers(NamedTuple):
    """Who is called by a short name, in how many articles."""

    most: dict[Identity, int]  # the likeliest, those of most articles first
    others: int  # articles that call somebody else so


class Actors:
    """The actors of a corpus, after the second reading: how many articles name each, and by which short names."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.articles: Counter[Identity] = Counter()
        self.labels: dict[Identity, Counter[str]] = defaultdict(Counter)
        self.called: dict[tuple[str, str], Counter[Identity]] = defaultdict(Counter)
        self.titles: dict[Identity, Counter[str]] = defaultdict(Counter)
        self.fields: dict[Identity, Counter[str]] = defaultdict(Counter)
        self.known_bearers: dict[tuple[str, str], Bearers] = {}
        self.sexes: dict[Identity, Counter[str]] = defaultdict(Counter)

    def read(self, article: Article) -> None:
        """Count the actors of an article, and the short names by which it calls those who have a full one."""
        for row in article:
            name, identity = self.names.taken_apart(row.actor, row.kind), self.names.identity(row, article)
            self.articles[identity] += 1
            self.labels[identity][row.actor] += 1
            if row.kind == "person":
                self._describe(identity, row)
            if not identity.named.short and not self.is_several(name):
                for short in self._short_names(name, row):
                    self.called[short][identity] += 1

    def _describe(self, identity: Identity, row: ActorOfArticle) -> None:
        if row.titles:
            self.titles[identity].update(row.profile.titles)
            self.fields[identity].update(row.profile.fields)
        if row.sex:
            self.sexes[identity][row.sex] += 1

    def _short_names(self, name: FullName, row: ActorOfArticle) -> set[tuple[str, str]]:
        """The short names of an actor: the surname, and those that the article uses."""
        shorts = {name.key.rpartition(" ")[2]} if row.kind == "person" else set()
        for form in row.forms:
            other = self.names.taken_apart(form, row.kind)
            if other.short:
                shorts.add(other.key)
        return {(row.kind, short) for short in shorts}

    def is_several(self, name: FullName) -> bool:
        """Whether a name is those of several actors: Ann and Bo Lahti; Facebook and Google, if both are named alone."""
        if not name.joined or name.kind == "person":
            return name.joined
        parts = name.key.replace(" & ", " and ").replace(" / ", " and ").split(" and ")
        kinds = ("organisation", "place")
        return all(
            any(Named(kind, part, "", short) in self.names.articles for kind in kinds for short in (True, False))
            for part in parts
        )

    # After the second reading --------------------------------------------------------------------------------------

    def bearers(self, kind: str, short: str) -> Bearers:
        """Who is called by a short name."""
        if (kind, short) not in self.known_bearers:
            called = self.called.get((kind, short), Counter())
            order = sorted(called, key=lambda identity: (-called[identity], identity))
            most = {identity: called[identity] for identity in order[:LIKELY]}
            self.known_bearers[kind, short] = Bearers(most, called.total() - sum(most.values()))
        return self.known_bearers[kind, short]

    @cached_property
    def of_name(self) -> dict[Named, list[Identity]]:
        """The actors of each name."""
        found: dict[Named, list[Identity]] = defaultdict(list)
        for identity in self.articles:
            found[identity.named].append(identity)
        return found

    @cached_property
    def initials(self) -> dict[str, set[Identity]]:
        """Initials -> the organisations of several words that have them."""
        found: dict[str, set[Identity]] = defaultdict(set)
        for identity in self.articles:
            if identity.named.kind == "organisation" and identity.named.key.count(" ") > 1:
                for initials in initials_of(identity.named.key):
                    found[initials].add(identity)
        return found

    def sex(self, identity: Identity) -> str:
        """The sex that most articles give an actor; nothing if none does."""
        return self.sexes[identity].most_common(1)[0][0] if self.sexes.get(identity) else ""

    @cached_property
    def called_in_full(self) -> dict[Identity, str]:
        """What each actor is called: the full form that most articles use, each name once."""
        plain = {identity: _label(labels) for identity, labels in self.labels.items()}
        return _made_unique(plain, self.articles, self.titles)


def _label(labels: Counter[str]) -> str:
    """The form that most articles use, of equals the fullest, but initials only if there is no other."""
    full = {label: n for label, n in labels.items() if not label.isupper()}
    full = full or {label: n for label, n in labels.items() if not is_initials(label)} or labels
    return min(full, key=lambda label: (-full[label], -len(label.split()), label))


def _made_unique(
    labels: dict[Identity, str], articles: Counter[Identity], titles: dict[Identity, Counter[str]]
) -> dict[Identity, str]:
    """Labels that no two actors share: the actor of most articles keeps it, others get what tells them apart."""
    bearers: dict[str, list[Identity]] = defaultdict(list)
    for identity, label in labels.items():
        bearers[label].append(identity)
    unique = {}
    for label, group in bearers.items():
        first, *others = sorted(group, key=lambda identity: (-articles[identity], identity))
        unique[first] = label
        taken = {label}
        for identity in others:
            unique[identity] = _with_a_word(label, _words(identity, first, titles), taken)
            taken.add(unique[identity])
    return unique


def _words(identity: Identity, first: Identity, titles: dict[Identity, Counter[str]]) -> list[str]:
    """What may tell an actor from the first of its name: the country, the kind, a title."""
    own = titles.get(identity, Counter())
    if identity.named.kind == "organisation" and identity.named.apart:
        return [identity.named.apart.title()]
    kinds = [identity.named.kind] if identity.named.kind != first.named.kind else []
    return kinds + sorted(own, key=lambda title: (-own[title], title))


def _with_a_word(label: str, words: list[str], taken: set[str]) -> str:
    """A name with a word or a number behind it that makes it another: Pat Berg (judge), Pat Berg (2)."""
    numbered = (str(number) for number in range(2, len(taken) + 3))
    return next(name for word in (*words, *numbered) if (name := f"{label} ({word})") not in taken)
