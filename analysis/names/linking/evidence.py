"""Whether two articles that name a person of one name mean one person: what they say of the person beside the name.

Each thing that an article says is for or against (`SIGNS`). A name that many articles bear is hardly ever somebody
else's: one sign alone parts nobody from the bearer of a hundred articles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from math import log10
from typing import NamedTuple

from analysis.english.fields_of_work import RELATED, fields_of
from analysis.english.gazetteer import bare, gazetteer
from analysis.english.vocab import remembered
from analysis.names.linking.full_names import SMALL, initials_of
from analysis.names.linking.surface_forms import key_of

MOST = 2.0  # how much ten times as many articles speak for their bearer
CLEAR = 0.8  # the share of articles that must agree on a sex


class Profile(NamedTuple):
    """What an article says of a person beside the name."""

    sex: str = ""  # f, m, or nothing
    titles: tuple[str, ...] = ()  # the last words of the titles: minister
    fields: tuple[str, ...] = ()  # of work
    organisations: tuple[str, ...] = ()  # words of their names, and initials
    places: tuple[str, ...] = ()  # in the titles: norway, texas


NO_PROFILE = Profile()


@remembered(limit=20_000)
def profile_of(sex: str, titles: str, organisations: str) -> Profile:
    """The profile of a row of the actors table; "" for what is missing.

    >>> profile_of("", "Norwegian prime minister; of Oslo", "Nordvik Energy")
    Profile(sex='', titles=('minister',), fields=('politics',), organisations=('nordvik',), places=('norway', 'oslo'))
    """
    each = titles.split("; ") if titles else []
    heads = {bare(title.split()[-1]) for title in each if not title.startswith(("of ", "from "))}
    return Profile(
        sex,
        tuple(sorted(heads - gazetteer().honorific)),
        tuple(sorted({field for title in each for field in fields_of(title)})),
        tuple(sorted({word for name in organisations.split("; ") for word in _words_of(name)})),
        tuple(sorted({place for title in each for place in _places(title)})),
    )


def _words_of(organisation: str) -> set[str]:
    """What two names of one organisation share: a word that not all organisations have, or initials.

    >>> sorted(_words_of("Roe Institute")), sorted(_words_of("Democratic National Committee"))
    (['roe'], ['democratic', 'dnc', 'national'])
    """
    words = key_of(organisation).split()
    own = {word for word in words if word not in gazetteer().organisation and word not in SMALL}
    return own | (initials_of(organisation) if len(words) > 2 and own else set())


def _places(title: str) -> list[str]:
    """The places in a title, countries by their names."""
    lists = gazetteer()
    if title.startswith(("of ", "from ")):
        key = key_of(title.split(" ", 1)[1])
        return [lists.country.get(key, key)]
    words = [key_of(word) if word[0].isupper() else "" for word in title.split()]
    pairs = [f"{first} {second}" for first, second in zip(words, words[1:], strict=False)]
    named = (lists.nationality.get(each) or lists.country.get(each) or each for each in pairs + words)
    return [place for place in named if place in lists.place]


@dataclass
class Bearer:
    """Somebody who bears a name: how many articles say what of the person."""

    articles: int = 0
    sexes: Counter[str] = field(default_factory=Counter)
    said: dict[str, Counter[str]] = field(default_factory=dict)  # what kind of thing -> things

    def add(self, profile: Profile, articles: int) -> None:
        """Take articles that say this for articles on this bearer."""
        self.articles += articles
        if profile.sex:
            self.sexes[profile.sex] += articles
        for kind in ("titles", "fields", "organisations", "places"):
            for thing in getattr(profile, kind):
                self.said.setdefault(kind, Counter())[thing] += articles

    @property
    def sex(self) -> str:
        """The sex that four of five articles give; nothing if they disagree."""
        if not self.sexes:
            return ""
        [(sex, n)] = self.sexes.most_common(1)
        return sex if n >= CLEAR * self.sexes.total() else ""


class Sign(NamedTuple):
    """One thing that speaks for or against one bearer, and how much if articles agree or disagree on it."""

    name: str
    agreement: Callable[[Bearer, Profile], bool | None]  # None if one side says nothing
    agree: float
    disagree: float
    example: str  # two articles that disagree, separated by " | "


def _on(kind: str) -> Callable[[Bearer, Profile], bool | None]:
    def agreement(bearer: Bearer, profile: Profile) -> bool | None:
        known, said = bearer.said.get(kind), getattr(profile, kind)
        return any(thing in known for thing in said) if known and said else None

    return agreement


def _on_field(bearer: Bearer, profile: Profile) -> bool | None:
    """Whether a field of work is the same; None if one may come from the other, as politicians do from many fields."""
    known = bearer.said.get("fields")
    if not known or not profile.fields:
        return None
    if any(field in known for field in profile.fields):
        return True
    return None if any(frozenset((one, other)) in RELATED for one in known for other in profile.fields) else False


def _on_place(bearer: Bearer, profile: Profile) -> bool | None:
    """Whether a country is the same, or else a place within one; None if one side has countries only, one none."""
    country, found = gazetteer().country, None
    for countries in (True, False):
        known = {place for place in bearer.said.get("places", ()) if (place in country) == countries}
        said = {place for place in profile.places if (place in country) == countries}
        if known & said:
            return True
        found = False if known and said else found
    return found


def _on_sex(bearer: Bearer, profile: Profile) -> bool | None:
    return bearer.sex == profile.sex if bearer.sex and profile.sex else None


SIGNS: tuple[Sign, ...] = (
    Sign("sex", _on_sex, 0.5, -3, "Pat Berg said she was ill. | Pat Berg said he was ill."),
    Sign("field of work", _on_field, 1, -2, "Striker Pat Berg scored twice. | Judge Pat Berg slept."),
    Sign("title", _on("titles"), 1, 0, ""),
    Sign(
        "organisation",
        _on("organisations"),
        2,
        -3,
        "Pat Berg of the Bank of Norland left. | Pat Berg of the Roe Institute left.",
    ),
    Sign("place", _on_place, 1, -3, "Critics of Oslo mayor Pat Berg left. | Critics of Turku mayor Pat Berg left."),
)


def fits(bearer: Bearer, profile: Profile, articles: int = 1) -> float:
    """How well what some articles say fits a bearer: below 0 they mean somebody else.

    >>> singer, judge = profile_of("", "singer", ""), profile_of("", "judge", "")
    >>> bearer = Bearer()
    >>> bearer.add(singer, articles=1)
    >>> fits(bearer, singer), fits(bearer, judge)  # doctest: +ELLIPSIS
    (2.6..., -1.3...)
    """
    score = MOST * log10(1 + bearer.articles / articles)
    for sign in SIGNS:
        agreement = sign.agreement(bearer, profile)
        if agreement is not None:
            score += sign.agree if agreement else sign.disagree
    return score


MANY = 12  # bearers of one name that are told apart; there are few with so many


def tell_apart(said: Counter[Profile]) -> dict[Profile, int]:
    """The number of the bearer whom articles mean, by what they say; 0 is named in most articles.

    >>> said = Counter({profile_of("f", "judge", ""): 2, profile_of("m", "striker", ""): 1, NO_PROFILE: 5})
    >>> sorted(tell_apart(said).values())
    [0, 0, 1]
    """
    bearers = [Bearer()]
    number_of: dict[Profile, int] = {}
    bearers[0].articles = said.get(NO_PROFILE, 0)
    for profile in sorted(said, key=lambda profile: (-said[profile], profile)):
        n = said[profile]
        best = max(range(len(bearers)), key=lambda number: (fits(bearers[number], profile, n), -number))
        if fits(bearers[best], profile, n) < 0 and len(bearers) < MANY:
            best = len(bearers)
            bearers.append(Bearer())
        bearers[best].add(profile, n if profile != NO_PROFILE else 0)
        number_of[profile] = best
    return _by_size(number_of, said)


def _by_size(number_of: dict[Profile, int], said: Counter[Profile]) -> dict[Profile, int]:
    """The bearers numbered anew, the one with most articles first."""
    sizes: Counter[int] = Counter()
    for profile, number in number_of.items():
        sizes[number] += said[profile]
    order = {number: i for i, (number, _) in enumerate(sorted(sizes.items(), key=lambda item: (-item[1], item[0])))}
    return {profile: order[number] for profile, number in number_of.items()}
