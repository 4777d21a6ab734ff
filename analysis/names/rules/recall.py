"""Names that the tagger passed over though their form or a list vouches for them: Hamas, Angela Day, Ann de la Tour."""

from __future__ import annotations

from analysis.english.gazetteer import gazetteer, given_names
from analysis.english.organisation_words import PAPERS_AFTER_THE
from analysis.english.person_words import CROWNED, NOT_AFTER_TITLES, RANKS_BEFORE_SURNAMES
from analysis.english.pos_lexicon import classes
from analysis.names.rules.kinds import GIVEN
from analysis.names.rules.trimming import INITIAL, PARTICLED
from analysis.names.tokens import LEADING, Sentence, Span, Tokens

LONGEST = 15  # tokens; more than that is no name
INITIALS = 4  # before a surname
PARTICLES = LEADING | {"la", "le", "ben"}


def with_missed(found: Tokens, sentences: list[Sentence], headlines: set[int], spans: list[Span]) -> list[Span]:
    """The spans, with names that lists, titles or their own form vouch for."""
    words = found.keys
    spans = with_acronyms(found, words, [s for s in spans if s.last - s.first <= LONGEST])
    spans = with_listed(found, words, headlines, spans)
    spans = with_titled(found, words, headlines, spans)
    return with_single(found, sentences, headlines, spans)


def with_acronyms(found: Tokens, words: list[str], spans: list[Span]) -> list[Span]:
    """Well-known acronyms that the tagger passed over: WHO, U.N."""
    lists = gazetteer()
    covered = {i for span in spans for i in range(span.first, span.last)}
    ending = {span.last: span.kind for span in spans}
    extra = []
    for i in found.uppers:
        if i in covered:
            continue
        word = found.words[i]
        if (
            words[i - 1] == "("
            and words[i + 1 : i + 2] == [")"]
            and 1 < len(word) < 8
            and ending.get(i - 1) in ("organisation", "other")
        ):
            extra.append(Span(i, i + 1, ending[i - 1], {ending[i - 1]: 1.0}))  # Nordic Fisheries Council (NFC)
            continue
        if word == "X" and i and words[i - 1] in ("platform", "network", "site", "app"):
            extra.append(Span(i, i + 1, "organisation", {"organisation": 1.0}))
        if len(word) < 2:
            continue
        letters = word.replace(".", "")
        if letters.lower() in lists.known and letters not in ("IS", "IT", "LA"):
            kind = (
                "place" if words[i] in lists.country or lists.known[letters.lower()] in lists.place else "organisation"
            )
            extra.append(Span(i, i + 1, kind, {kind: 1.0}))
    return sorted(spans + extra, key=lambda s: s.first)


def with_listed(found: Tokens, words: list[str], headlines: set[int], spans: list[Span]) -> list[Span]:
    """Listed names of several words that the tagger passed over: the European Commission, New South Wales."""
    lists = gazetteer()
    covered = {i for span in spans for i in range(span.first, span.last)}
    extra, free = [], 0

    def alone(i: int) -> bool:
        """Whether the token at i does not go on with the name."""
        return (
            not 0 <= i < len(found) or not found.words[i][0].isupper() or found.keys[i] in lists.title or i in covered
        )

    for i in found.listed:
        if i < free or i in covered or i in headlines:
            continue
        for name in sorted(lists.starts.get(tuple(words[i : i + 2]), ()), key=len, reverse=True):
            last = i + len(name)
            whole = " ".join(name)
            if (
                tuple(words[i:last]) != name
                or not found.words[last - 1][0].isupper()
                or any(j in covered for j in range(i, last))
            ):
                continue
            if (
                (whole in lists.place or whole in lists.body)
                and alone(last)
                and (alone(i - 1) or found.starts[i] - found.ends[i - 1] != 1)
            ):
                kind = "organisation" if whole in lists.body else "place"
                extra.append(Span(i, last, kind, {kind: 1.0}))
                free = last
                break
    return sorted(spans + extra, key=lambda s: s.first)


def with_titled(found: Tokens, words: list[str], headlines: set[int], spans: list[Span]) -> list[Span]:
    """Persons after a title that the tagger passed over: Mr. Key, President Abdel-Fattah el-Sissi."""
    lists = gazetteer()
    covered = {i for span in spans for i in range(span.first, span.last)}
    extra = []

    def capital(i: int) -> bool:
        return (
            i < len(found)
            and i not in covered
            and found.starts[i] - found.ends[i - 1] == 1
            and found.words[i][0].isupper()
        )

    for i in found.capitals:
        if (
            words[i] not in lists.holder
            and words[i] not in RANKS_BEFORE_SURNAMES
            or i in headlines
            or i in covered
            or not capital(i + 1)
        ):
            continue
        if (
            words[i + 1] in lists.title
            or words[i + 1] in lists.organisation
            or words[i + 1] in NOT_AFTER_TITLES
            or not found.words[i].istitle()
        ):
            continue
        last = i + 2
        while last - i < 5 and (
            capital(last) or last not in covered and last < len(found) and PARTICLED.match(found.words[last])
        ):
            last += 1
        alone = last - i == 2 and words[i + 1] not in lists.facility
        if (
            words[i] in lists.honorific
            or last - i > 2
            and words[i] in lists.holder
            or alone
            and (words[i] in RANKS_BEFORE_SURNAMES or words[i] in CROWNED and words[i + 1] not in classes())
        ):
            extra.append(Span(i + 1, last, "person", {"person": 1.0}))
    return sorted(spans + extra, key=lambda s: s.first)


def with_single(found: Tokens, sentences: list[Sentence], headlines: set[int], spans: list[Span]) -> list[Span]:
    """Listed names of one word, initials and first names with what follows them, and persons made whole."""
    place = _Place(found, sentences, spans)
    extra = []
    for i in found.capitals:
        if i in headlines or i in place.covered:
            continue
        span = _listed(place, i) or _initials(place, i) or _given(place, i)
        if span:
            extra.append(span)
            place.cover(span)
    for span in spans:
        if span.kind == "person" and span.first not in headlines:
            _complete(place, span)
    return sorted(extra + spans, key=lambda s: s.first) if extra else spans


class _Place:
    """Where names stand already, and what stands beside a token."""

    def __init__(self, found: Tokens, sentences: list[Sentence], spans: list[Span]):
        self.found, self.words, self.lists = found, found.keys, gazetteer()
        self.firsts = {s.first for s in sentences}
        self.covered = {i for s in spans for i in range(s.first, s.last)}

    def cover(self, span: Span) -> None:
        self.covered.update(range(span.first, span.last))

    def beside(self, i: int) -> bool:
        """Whether the token at i follows the one before it after a single character, in one sentence."""
        found = self.found
        return 0 < i < len(found) and i not in self.firsts and found.starts[i] - found.ends[i - 1] == 1

    def follows(self, i: int) -> bool:
        """The same, or right after it: J.K."""
        return self.beside(i) or i < len(self.found) and self.found.starts[i] == self.found.ends[i - 1]

    def capital(self, i: int) -> bool:
        """Whether a word with a capital stands at i, right after another."""
        return self.beside(i) and self.found.words[i][0].isupper()

    def is_given(self, i: int) -> bool:
        """Whether the token at i is a first name of two syllables that stands last: Ban Ki-moon."""
        second = self.words[i].partition("-")[2]
        compound = (
            len(second) > 3 and second in classes() or self.lists.compound.search(self.words[i])
        )  # Bush-spent, London-based
        return not compound and GIVEN.fullmatch(self.found.words[i]) is not None

    def joined(self, i: int) -> bool:
        """Whether "and" joins the token at i to a capital that is no name: Test and Trace."""
        return (
            i > 1
            and self.words[i - 1] in ("and", "&")
            and i - 2 not in self.covered
            and self.found.words[i - 2][0].isupper()
        )

    def opens(self, i: int) -> bool:
        """Whether the token at i owes its capital to its place: first in a sentence, in marks or after a colon."""
        return i in self.firsts or not self.found.words[i - 1][-1].isalnum() and self.found.words[i - 1] != ","

    def ordinary(self, i: int) -> bool:
        """Whether the word at i may be no name: it opens a sentence, and is a common word or in small letters elsewhere."""
        return self.words[i] in self.found.small or self.opens(i) and self.words[i] in classes()


def _listed(place: _Place, i: int) -> Span | None:
    """A body, country or capital of one word that stands alone."""
    word, lists = place.words[i], place.lists
    before = place.found.words[i - 1] if place.beside(i) else ""
    if before == "The" and word in PAPERS_AFTER_THE and not place.opens(i - 1) and not place.capital(i + 1):
        return Span(i, i + 1, "organisation", {"organisation": 1.0})
    kind = "organisation" if word in lists.body else "place" if word in lists.country or word in lists.capital else None
    if (
        kind is None
        or place.ordinary(i)
        or not place.found.words[i].istitle()
        or before[:1].isupper()
        or place.capital(i + 1)
    ):
        return None
    return Span(i, i + 1, kind, {kind: 1.0})


def _given(place: _Place, i: int) -> Span | None:
    """A first name and a surname: Angela Day, Giulia di Stefano."""
    words, lists = place.words, place.lists
    word, titled = words[i], place.beside(i) and words[i - 1] in lists.title
    if (
        word not in lists.first
        or word in lists.title
        or word in lists.place
        or word in lists.demonym
        or place.ordinary(i)
    ):
        return None
    if not titled and (
        word in classes() or word not in lists.only_first and word not in given_names() or place.joined(i)
    ):
        return None  # West Wing, Fancy Bear
    if place.beside(i) and place.found.words[i - 1][0].isupper() and not titled:
        return None
    last = i + 1
    while place.beside(last) and place.found.words[last] in PARTICLES:
        last += 1
    if not _surname(place, last, word in lists.only_first) or place.capital(last + 1) and last + 1 not in place.covered:
        return None
    return Span(i, last + 1, "person", {"person": 1.0})


def _initials(place: _Place, i: int) -> Span | None:
    """Initials and a surname: J. D. Harrow; of one initial only where it ends no sentence."""
    last = i
    while last - i < INITIALS and INITIAL.fullmatch(place.found.words[last]) and place.follows(last + 1):
        last += 1
    one = place.opens(i) or place.words[i - 1] in place.lists.title or place.words[i - 1] in ("and", "by")
    lists = place.lists
    word = (
        place.words[last]
        if place.capital(last) and last not in place.covered and place.found.words[last].istitle()
        else ""
    )
    if (
        last == i
        or last - i == 1
        and not one
        or not word
        or place.capital(last + 1)
        or word in lists.organisation
        or word in lists.title
        or word in lists.starter
    ):
        return None
    return Span(i, last + 1, "person", {"person": 1.0})


def _surname(place: _Place, i: int, sure: bool) -> bool:
    """Whether the token at i is a capitalised word that heads no other kind of name; `sure` after what is a first name only."""
    lists = place.lists
    if not place.capital(i) or i in place.covered or not place.found.words[i].istitle():
        return False
    kinds = (
        lists.organisation,
        lists.facility,
        lists.title,
        lists.month,
        lists.starter,
        lists.demonym,
        lists.never,
        lists.place,
    )
    return not any(place.words[i] in kind for kind in kinds) and (sure or place.words[i] not in lists.other)


def _complete(place: _Place, span: Span) -> None:
    """Take in what belongs to a person's name: de la [Tour], Moon [Jae-in], [Will] Smith."""
    goes_on = place.capital(span.last) and span.last not in place.covered
    if goes_on and (
        place.found.words[span.last - 1] in PARTICLES or span.last - span.first == 1 and place.is_given(span.last)
    ):
        span.last += 1
    before = span.first - 1
    if (
        span.last - span.first == 1 and place.beside(span.first) and before not in place.covered and place.words[before] in place.lists.first
        and place.found.words[before].istitle() and not place.opens(before) and place.words[before] not in place.lists.title
    ):  # fmt: skip
        span.first = before
