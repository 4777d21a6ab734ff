"""Who a speaker is: from the words by the quotation (a name, a role, he or she) to the actor behind them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import cache
from importlib import resources
from typing import NamedTuple

from analysis.phrases import Phrase
from analysis.syntax import Items

MALE_TITLES = {"mr", "mr.", "sir", "lord", "king", "prince", "congressman", "chairman", "pope", "father", "brother"}
FEMALE_TITLES = {"mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "queen", "princess", "congresswoman", "chairwoman", "madam", "sister"}
MALE_NOUNS = set("spokesman man chairman congressman councilman father husband son brother actor boy uncle grandfather businessman".split())
FEMALE_NOUNS = set("spokeswoman woman chairwoman congresswoman councilwoman mother wife daughter sister actress girl aunt grandmother businesswoman".split())
ROLES = set(
    "governor senator president mayor congressman congresswoman representative secretary judge justice spokesman spokeswoman spokesperson minister "
    "chancellor pastor bishop billionaire businessman businesswoman candidate nominee lawmaker professor attorney lawyer director chairman "
    "chairwoman chief author host actor actress singer doctor neurosurgeon officer sheriff general ambassador analyst strategist pollster manager "
    "adviser advisor coach leader reporter journalist mogul frontrunner front-runner democrat republican filmmaker comedian speaker commissioner "
    "prosecutor investor economist historian activist student teacher organizer consultant premier envoy".split()
)
TITLE_ROLES = {"gov.": "governor", "sen.": "senator", "rep.": "congressman", "representative": "congressman", "prof.": "professor", "dr.": "doctor"}


@cache
def given_names() -> dict[str, str]:
    """Sex of first names that only one sex bears: m or f."""
    names: dict[str, set[str]] = {}
    section = ""
    for line in resources.files("analysis").joinpath("resources/name_lists.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif section in ("male", "female") and line:
            names.setdefault(line, set()).add(section[0])
    return {name: sexes.pop() for name, sexes in names.items() if len(sexes) == 1}


class Person(NamedTuple):
    start: int
    end: int
    item: int
    actor: str


class Resolver:
    """The actors of one article and who each phrase of it means."""

    def __init__(self, items: Items, mentions):
        self.items = items
        self.mentions = [m for m in mentions if m.actor is not None and m.form != "metonym"]
        self.starts = [m.start for m in self.mentions]
        self.sex: dict[str, str] = {}
        self.roles: dict[str, set[str]] = {}
        self.people: list[Person] = []
        self.memo: dict[int, str | None] = {}
        self.subject_memo: dict[int, list] = {}
        self._learn()

    def _learn(self) -> None:
        """Sex and roles of each person, from first names, titles and appositions."""
        items = self.items
        for m in self.mentions:
            if m.kind != "person" or m.form != "name":
                continue
            i = bisect_left(items.start, m.start)
            if i == len(items) or items.start[i] != m.start:
                i -= 1  # inside a quotation, or starting within an item
                if i < 0 or i in items.quote:
                    continue
            j = i + 1
            while j < len(items) and items.start[j] < m.end:
                j += 1
            self.people.append(Person(m.start, m.end, i, m.actor))
            around = items.word[max(0, i - 4) : i]
            near = items.word[max(0, i - 4) : j]
            sex = self.sex.get(m.actor)
            if set(near) & FEMALE_TITLES:
                sex = "f"
            elif {"mr.", "mr"} & set(near):
                sex = "m"
            elif sex is None:
                if set(around) & FEMALE_NOUNS and items.tags[i - 1] in "PN":
                    sex = "f"
                elif set(around) & MALE_NOUNS and items.tags[i - 1] in "PN":
                    sex = "m"
                else:
                    sex = given_names().get(m.actor.split()[0].lower().rstrip("."))
            if sex:
                self.sex[m.actor] = sex
            apposed = []
            if j < len(items) and items.tags[j] == ",":
                for x in range(j + 1, min(j + 10, len(items))):
                    if items.tags[x] in ",.;W":
                        break
                    apposed.append(items.word[x])
                if m.actor not in self.sex:
                    if set(apposed) & FEMALE_NOUNS:
                        self.sex[m.actor] = "f"
                    elif set(apposed) & MALE_NOUNS:
                        self.sex[m.actor] = "m"
            words = {TITLE_ROLES.get(w, w) for w in near + apposed}
            self.roles.setdefault(m.actor, set()).update(words & ROLES)

    def is_pronoun(self, phrase: Phrase) -> bool:
        return phrase[1] - phrase[0] == 1 and self.items.word[phrase[0]] in ("he", "she")

    def at(self, start: int, end: int) -> str | None:
        """The actor named exactly here."""
        return next((m.actor for m in self._within(start, end) if m.end >= end - 1), None)

    def introduced(self, start: int) -> str | None:
        """The person named most before start: who answers in an interview."""
        names = Counter(p.actor for p in self.people if p.start < start)
        return max(names, key=names.get) if names else None

    def name(self, phrase: Phrase, previous: str | None) -> str | None:
        """The actor a phrase means, its own words for somebody nameless, None for nobody known."""
        items = self.items
        i, j = phrase
        start, end = items.span(i, j)
        word = items.word[i]
        if j - i == 1 and items.tags[i] in "OW":
            return self._pronoun(i, word, previous)
        cut = next((x for x in range(i + 1, j) if items.tags[x] in ",(-"), j)
        if "C" in items.tags[i:cut] and len({m.actor for m in self._within(start, items.end[cut - 1])}) > 1:
            return self._words(i, cut)
        actor = self._named(i, cut)
        if actor is None and cut < j:
            actor = self._first_mention(items.start[cut], end, at=items.start[min(cut + 1, len(items) - 1)])
        if actor is not None:
            return actor
        if cut < j and any(items.tags[x] == "P" for x in range(i, cut)):
            return self._words(i, cut)
        return self._role(i, cut, previous) or self._words(i, cut)

    def _words(self, i: int, j: int) -> str:
        start, end = self.items.span(i, j)
        return " ".join(self.items.text[start:end].split())

    def _within(self, start: int, end: int):
        k = bisect_left(self.starts, start)
        while k < len(self.mentions) and self.mentions[k].start < end:
            yield self.mentions[k]
            k += 1

    def _first_mention(self, start: int, end: int, at: int) -> str | None:
        return next((m.actor for m in self._within(start, end) if m.start == at and m.form == "name"), None)

    def _named(self, i: int, j: int) -> str | None:
        """The mention that is the head of items i to j: not a possessor, not within a prepositional phrase."""
        items = self.items
        start, end = items.span(i, j)
        head = j
        for x in range(i + 1, j):
            if items.tags[x] in "ITWEU" and x > i:
                head = x
                break
        limit = items.end[head - 1]
        best = None
        for m in self._within(start, limit):
            if m.end > limit + 1:
                continue
            if m.end >= limit - 2 or (m.end < end and items.text[m.end : m.end + 1] in ",("):
                best = m.actor
        if best is None and head - i >= 1:
            whole = next((m for m in self._within(start, end) if m.start == start and m.end >= limit), None)
            best = whole.actor if whole else None
        return best

    def _role(self, i: int, j: int, previous: str | None) -> str | None:
        """The senator, the Texas governor: the last person before who bears the role."""
        items = self.items
        if items.word[i] not in ("the", "his", "her", "former") or j - i > 6:
            return None
        held = [w for w in items.word[i:j] if w in ROLES]
        if not held:
            return None
        before = [p for p in self.people if p.item < i and held[-1] in self.roles.get(p.actor, ())]
        if before:
            return before[-1].actor
        return None

    # ------------------------------------------------------------ he and she
    def _pronoun(self, i: int, word: str, previous: str | None) -> str | None:
        if word in ("he", "she", "himself", "herself", "him", "her"):
            if i not in self.memo:
                self.memo[i] = None  # no loops
                self.memo[i] = self._antecedent(i, "m" if word in ("he", "himself", "him") else "f", previous)
            return self.memo[i]
        if word in ("they", "it", "we", "i"):
            return previous
        if word in ("who", "which"):
            before = [p for p in self.people if p.item < i and i - p.item < 12]
            return before[-1].actor if before else None
        return None

    def _suits(self, actor: str, sex: str) -> bool:
        return self.sex.get(actor) in (None, sex)

    def _antecedent(self, i: int, sex: str, previous: str | None) -> str | None:
        items = self.items
        sentence = items.sentence_of[i]
        here = [actor for x, actor in self.subjects(sentence) if x < i and self._suits(actor, sex)]
        if here:
            return here[0]
        fallback = None
        for back in range(1, 13):
            s = sentence - back
            if s < 0:
                break
            found = [actor for _, actor in self.subjects(s) if self._suits(actor, sex)]
            if found:
                return found[0]
            if fallback is None and back <= 3:
                others = [p.actor for p in self._people_in(s) if self.sex.get(p.actor) == sex]
                fallback = others[-1] if others else None
        if fallback:
            return fallback
        return previous if previous and self._suits(previous, sex) else None

    def _people_in(self, sentence: int) -> list[Person]:
        lo, hi = self.items.sentences[sentence]
        a = bisect_left(self.people, lo, key=lambda p: p.item)
        out = []
        while a < len(self.people) and self.people[a].item < hi:
            out.append(self.people[a])
            a += 1
        return out

    def subjects(self, sentence: int) -> list[tuple[int, str]]:
        """Persons of a sentence that stand where subjects stand, in order; he and she are resolved."""
        if sentence in self.subject_memo:
            return self.subject_memo[sentence]
        self.subject_memo[sentence] = []
        items = self.items
        lo, hi = items.sentences[sentence]
        found = []
        for p in self._people_in(sentence):
            k = p.item
            while k < hi and items.start[k] < p.end:
                k += 1
            following = items.tags[k] if k < hi else "."
            before = items.tags[p.item - 1] if p.item > lo else "."
            verb_before = items.word[p.item - 1] if p.item > lo else ""
            if following in "SNJ" or before == "I" or before == "C" or before in "VEB" and not (verb_before in _INVERTING):
                continue
            found.append((p.item, p.actor))
        for i in range(lo, hi):
            if items.word[i] in ("he", "she") and i not in items.quote and (i == lo or items.tags[i - 1] != "I"):
                actor = self._pronoun(i, items.word[i], None)
                if actor:
                    found.append((i, actor))
        found.sort()
        self.subject_memo[sentence] = found
        return found


_INVERTING = {"said", "says", "added", "asked", "wrote", "replied"}
