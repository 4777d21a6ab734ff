"""Merge the names of a text into actors: one person or body, whatever it is called.

Names are compared by their folded form ("the U.N." -> "un"). In order: well-known short forms, acronyms the text explains
by their initials, short forms of firms and bodies, then persons by surname, first name and initials. A surname that two
persons share is decided mention by mention. Every step looks candidates up by an index, so the time is linear in the
number of names.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from functools import cached_property

from analysis.english.gazetteer import gazetteer
from analysis.names.linking.kinds import kind_of, label
from analysis.names.linking.namesakes import Namesakes, fit
from analysis.names.linking.occurrences import missed
from analysis.names.linking.surface_forms import (
    GENERATION,
    LONGEST,
    Actor,
    Form,
    key_of,
    new_actor,
    one_letter_apart,
    surname,
)
from analysis.names.tokens import LEADING, Name, Tokens

FILLERS = frozenset("of the and for in on to de des du la & et".split())
TEAM_WORDS = frozenset("united club fc team".split())
AMERICAN = re.compile(r"^(?:us|u\.s\.?) ")
FEW = 20  # how many names are compared one by one


class Merger:
    """One text's names, grouped step by step."""

    def __init__(self, text: str, names: list[Name]):
        self.text, self.lists = text, gazetteer()
        self.forms: dict[str, Form] = {}
        for name in names:
            written = text[name.start : name.end]
            key = key_of(written)
            if key:
                form = self.forms.get(key)
                if form is None:
                    form = self.forms[key] = Form(key)
                form.spans.append((name.start, name.end))
                for kind, weight in name.weights or ((name.kind, 1.0),):
                    form.kinds[kind] += weight
                form.written[written] = form.written.get(written, 0) + 1
        self.namesakes = Namesakes(text, self.forms)
        self.parent = {key: key for key in self.forms}
        self.full: dict[str, str] = {}  # form -> well-known name
        self.firms: set[str] = set()  # surnames that stand for a firm
        self.shared: dict[str, list[str]] = {}  # surname of several persons -> their forms
        self._bearers: dict[str, Counter[str]] = {}  # such a surname -> who is called so, where the text tells
        self.surnames: dict[str, list[str]] = {}  # surname -> full names that end so
        self.tails: set[str] = set()  # what follows the first name of a person, without hyphens
        self.well_known()
        self.acronyms()
        self.organisations()
        self.persons()

    def root(self, key: str) -> str:
        while self.parent[key] != key:
            self.parent[key] = self.parent[self.parent[key]]
            key = self.parent[key]
        return key

    def join(self, key: str, other: str) -> None:
        a, b = self.root(key), self.root(other)
        if a != b:
            self.parent[b] = a

    def roots(self, keys) -> list[str]:
        return list(dict.fromkeys(self.root(k) for k in keys))

    def well_known(self) -> None:
        seen: dict[str, str] = {}
        for key, form in self.forms.items():
            full = (
                self.lists.country.get(key) or self.lists.known.get(key) or self.lists.known.get(AMERICAN.sub("", key))
            )
            if full and (len(key) > 4 or key == full or all(not w.islower() and w[:1].isupper() for w in form.written)):
                self.full[key] = full
                self.join(seen.setdefault(full, key), key)

    def acronyms(self) -> None:
        """IAEA and International Atomic Energy Agency, by initials or because the text puts one in brackets after the other."""
        by_initials: dict[str, list[str]] = defaultdict(list)
        by_sorted: dict[str, list[str]] = defaultdict(list)
        for key, form in self.forms.items():
            parts = [p for w in form.words for p in w.split("-") if p]
            if len(parts) > 1:
                every = "".join(p[0] for p in parts)
                content = "".join(p[0] for p in parts if p not in FILLERS)
                if form.kind == "organisation" and len(content) > 2:  # in the order of another language: PSD
                    by_sorted["".join(sorted(content))].append(key)
                for initials in dict.fromkeys(
                    (every, content, content[:-1] if parts[-1] in self.lists.suffix else content)
                ):
                    by_initials[initials].append(key)
        for key, form in self.forms.items():
            if not form.is_acronym or key in self.full and key in by_initials.get(key, ()):
                continue
            sorted_letters = "".join(sorted(key))
            long = self.bracketed(form) or (by_initials.get(key, []) if key not in self.full else [])
            if not long and form.kind == "organisation" and key not in self.full:
                long = by_sorted.get(sorted_letters, [])
            if len(self.roots(long)) == 1 and long[0] != key:
                self.join(long[0], key)

    def bracketed(self, form: Form) -> list[str]:
        """The name that ends right before "(FORM)", at the form's first mention or any of its first few."""
        for start, end in form.spans[:3]:
            before = self.text[max(0, start - 90) : start].rstrip(" ")
            if (
                before.endswith("(")
                and not before[:-1].endswith("\n")
                and self.text[end : end + 2].lstrip().startswith(")")
            ):
                words = key_of(before[:-1]).split()
                for n in range(min(LONGEST, len(words)), 1, -1):
                    long = " ".join(words[-n:])
                    if (
                        long in self.forms
                        and self.forms[long].kind != "person"
                        and (long[0] == form.key[0] or self.foreign_acronym(long, form))
                    ):
                        return [long]
        return []

    def foreign_acronym(self, before: str, form: Form) -> bool:
        """Initials of another language: Corruption Eradication Commission (KPK)."""
        return (
            self.forms[before].kind == form.kind == "organisation"
            and 3 <= len(form.key) <= 6
            and form.key not in self.full
        )

    def _firm(self, form: Form) -> tuple[str, ...]:
        words = form.words
        while len(words) > 1 and words[-1] in self.lists.suffix:
            words = words[:-1]
        return (*words[:-1], words[-1].removesuffix(".com"))

    def organisations(self) -> None:
        lists = self.lists
        people = {w for f in self.forms.values() if len(f.words) > 1 and f.kind == "person" for w in f.words}
        common = lists.organisation | lists.suffix | lists.facility
        bodies = {
            key: self._firm(form)
            for key, form in self.forms.items()
            if (form.kind == "organisation" or len(form.words) > 1 and form.words[-1] in lists.suffix)
            and key not in people
        }
        firms = {b[0] for k, b in bodies.items() if len(b) < len(self.forms[k].words)}  # with a legal form
        heads = {
            b[0]
            for k, b in bodies.items()
            if len(words := self.forms[k].words) > 1
            and (
                words[-1] in lists.suffix
                or words[-1] in lists.organisation
                or not (b[0] in lists.first or b[0] in lists.last)
            )
        }
        for key, form in self.forms.items():  # "Nestle", taken for a person or a place, next to "Nestle SA"
            if key in people:  # Trump is not Trump University, but Ford may be Ford Motor Co as well as Ann Ford
                if key in firms and form.kind == "organisation":
                    bodies[key] = (key,)
                    self.firms.add(key)
            elif (
                key not in bodies
                and key in heads
                and key not in lists.country
                and key not in lists.place
                and (key in firms or key not in lists.first)
            ):
                bodies[key] = (key,)
        same: dict[tuple[str, ...], str] = {}
        starting: dict[tuple[str, ...], list[str]] = defaultdict(list)
        ending: dict[tuple[str, ...], list[str]] = defaultdict(list)
        headed: dict[str, list[str]] = defaultdict(list)  # "Court" -> "Supreme Court"
        for key, body in bodies.items():
            self.join(same.setdefault(body, key), key)
            for n in range(1, len(body)):
                starting[body[:n]].append(key)
            for n in range(1, len(body)):
                before = " ".join(body[:n])
                of_place = (
                    before in lists.demonym or before.replace(".", "") in lists.country or before in lists.place
                )  # Norwegian Union, Boston Bruins
                if of_place or body[n - 1] == "of" or n == len(body) - 1 and body[n] not in common:
                    ending[body[n:]].append(key)
            for word in (
                {body[0], body[-1].replace("house", "")} & lists.organisation if len(body) > 1 else ()
            ):  # no White House for the House
                headed[word].append(key)
        general = ("new", "national", "united", "royal", "american", "international", "north", "south", "west", "east", "first", "general", "world", "global", "central", "federal", "state")  # fmt: skip
        for key, body in bodies.items():
            head = body[0]
            vague = len(body) == 1 and (
                head in general or head in lists.demonym or head in lists.country or head in lists.place
            )
            if vague and head in lists.place and self.forms[key].kind == "organisation":  # a team: Leeds, Leeds United
                longer = starting.get(body, [])
                vague = any(self.forms[k].words[-1] in lists.organisation - TEAM_WORDS for k in longer)
            if head.endswith("s") or body[-1].endswith("s"):  # the Liberals, the Liberal Party; Houthis, Houthi
                stem = key[:-1]
                for whole in (f"{stem} party", key.replace("democrats", "democratic party"), stem):
                    if whole != key and whole in bodies:
                        self.join(whole, key)
            longer = ending.get(body, []) + ([] if vague else starting.get(body, []))
            if not longer and len(body) == 1:
                longer = headed.get(head, [])
            if key not in self.full and len(self.roots(longer)) == 1:
                self.join(longer[0], key)

    # Persons -----------------------------------------------------------------------------------------------------

    def _name_words(self, form: Form) -> list[str]:
        words = [w for w in form.words if w not in GENERATION]
        return words or form.words

    def persons(self) -> None:
        long = {
            k: words
            for k, f in self.forms.items()
            if f.kind == "person" and k not in self.full and len(words := self._name_words(f)) > 1
        }
        self.tails = {" ".join(words[n:]).replace("-", " ") for words in long.values() for n in range(1, len(words))}
        full = [k for k, words in long.items() if words[0] not in LEADING or self.has_first_name(words)]
        self.same_person(full)
        by_last: dict[str, list[str]] = defaultdict(list)
        by_part: dict[str, list[str]] = defaultdict(list)
        self.surnames = by_last
        for key in full:
            words = self._name_words(self.forms[key])
            by_last[surname(words[-1])].append(key)
            for other in {words[0], *words[-1].split("-"), *(words[1:-1] if len(words) > 2 else ())} - {words[-1]}:
                by_part[other].append(key)
            for n in range(1, len(words) - 1):
                if words[n] in LEADING:
                    by_last[" ".join(words[n:])].append(key)
        for key, form in self.forms.items():
            if key not in full and key not in self.full:
                self.single(key, form, by_last, by_part)

    def has_first_name(self, words: list[str]) -> bool:
        """Whether Al or Van is a first name: unless some longer name ends so, Chris Van Hollen or Bashar al-Assad."""
        return words[0] in self.lists.first and " ".join(words) not in self.tails

    def single(self, key: str, form: Form, by_last: dict[str, list[str]], by_part: dict[str, list[str]]) -> None:
        """Decide whose surname or first name a short form is."""
        if key in self.firms or form.kind == "organisation" and form.is_acronym and len(key) <= 5:
            return
        words = [w for w in form.words if w not in GENERATION]
        if len(words) > 1 and (words[0] not in self.lists.particle or self.has_first_name(words)):
            return
        candidates = by_last.get(key) or by_last.get(surname(words[-1]) if words else key, [])
        if not candidates and (form.kind == "person" or key in self.lists.only_first):
            candidates = by_part.get(key, [])
            if not candidates and len(key) > 4 and key not in self.lists.last and len(by_last) <= FEW:
                near = [
                    last
                    for last in by_last
                    if last[:1] == key[0] and len(last) > 4 and one_letter_apart(last, key) and key != last + "s"
                ]
                candidates = by_last[near[0]] if len(near) == 1 else []
        if form.kind == "place" and (key in self.lists.place or key in self.lists.country):
            candidates = [k for k in candidates if self.forms[k].first <= form.first]
        generation = GENERATION.intersection(form.words)
        if generation:  # Marsh Sr., of George Marsh Sr. and George Marsh Jr.
            candidates = [c for c in candidates if generation.issubset(self.forms[c].words)] or candidates
        people = self.roots(candidates)
        if len(people) == 1 and not self.namesakes.is_somebody_else(form, candidates):
            self.join(people[0], key)
        elif len(people) > 1:
            self.shared[key] = candidates

    def same_person(self, full: list[str]) -> None:
        """Join variants of a full name: initials, middle names, particles, accents, small misspellings."""
        by_ends: dict[tuple[str, str], list[str]] = defaultdict(list)
        by_initial: dict[tuple[str, str], list[str]] = defaultdict(list)
        by_part: dict[tuple[str, ...], list[str]] = defaultdict(list)
        for key in full:
            words = self._name_words(self.forms[key])
            first, last = words[0], surname(words[-1])
            by_initial[first[0], last].append(key)
            if len(first) > 1:
                by_ends[first, last].append(key)
            for n in range(2, len(words)):
                by_part[tuple(words[:n])].append(key)
                by_part[tuple(words[-n:])].append(key)
        for keys in by_ends.values():
            self.join_namesakes(keys)
        by_letters: dict[str, str] = {}
        for key in full:  # Kim Jong-un, Kim Jong Un
            self.join(by_letters.setdefault(re.sub(r"\W", "", key), key), key)
        for key in full:
            words = self._name_words(self.forms[key])
            if len(words[0]) == 1 or len(words[0]) == 2 and words[0] not in self.lists.first:
                others = [
                    k
                    for k in by_initial[words[0][0], surname(words[-1])]
                    if self._name_words(self.forms[k])[0] != words[0]
                ]
            else:
                others = by_part.get(tuple(words), []) or self.misspelt(
                    words, by_initial[words[0][0], surname(words[-1])]
                )
            if len(self.roots(others)) == 1:
                self.join(others[0], key)

    def join_namesakes(self, keys: list[str]) -> None:
        """Same first and last name: one person, unless the text tells them apart by junior and senior or by middle names."""
        alike: dict[tuple[str, str], list[str]] = defaultdict(list)
        for key in keys:
            alike[self.told_by(self.forms[key])].append(key)
        fitting = {marks: [other for other in alike if fit(marks, other)] for marks in alike}
        clear = {
            marks for marks, others in fitting.items() if all(fit(one, other) for one in others for other in others)
        }
        for marks, same in alike.items():  # "John Lee" goes with neither of John A. Lee and John B. Lee
            for other in fitting[marks] if marks in clear else [marks]:
                for key in alike[other] if other in clear or other == marks else ():
                    self.join(same[0], key)

    def told_by(self, form: Form) -> tuple[str, str]:
        """What tells namesakes apart: the initial of a middle name, and junior or senior; empty where there is none."""
        words = self._name_words(form)
        middle = words[1][0] if len(words) > 2 and words[1] not in self.lists.particle else ""
        return middle, next((w for w in form.words if w in GENERATION), "")

    def misspelt(self, words: list[str], others: list[str]) -> list[str]:
        """Forms whose first name differs in one letter inside: Kristin and Kristen."""
        if len(others) > FEW or len(words[0]) < 6:
            return []
        near = []
        for other in others:
            first = self._name_words(self.forms[other])[0]
            if first != words[0] and len(first) > 5 and first[-1] == words[0][-1] and one_letter_apart(first, words[0]):
                near.append(other)
        return near

    # Results -----------------------------------------------------------------------------------------------------

    @cached_property
    def called(self) -> dict[str, tuple[str, str]]:
        """The kind and the name of each actor, by the root of its forms."""
        groups: dict[str, list[Form]] = defaultdict(list)
        for key, form in self.forms.items():
            if key not in self.shared:
                groups[self.root(key)].append(form)
        return {root: (kind_of(self.text, forms, self.full), label(forms)) for root, forms in groups.items()}

    def actors(self) -> list[Actor]:
        """Each name with its actor, in text order."""
        out = []
        for key, form in self.forms.items():
            for start, end in form.spans:
                root = self.decide(key, start) if key in self.shared else self.root(key)
                out.append(new_actor((start, end, *self.called[root])))
        return sorted(out)

    def named_alike(self, actor: Actor) -> Actor:
        """The person meant by an occurrence of a surname, if an honorific or office before it tells: Mrs. Lahti, of Ann and Bo Lahti."""
        people = self.surnames.get(surname(key_of(self.text[actor.start : actor.end])), [])
        told = self.told_beside(people, actor.start)
        return (
            Actor(actor.start, actor.end, *self.called[told[0]]) if len(told) == 1 < len(self.roots(people)) else actor
        )

    def told_beside(self, people: list[str], position: int) -> list[str]:
        """Those of the persons whom the honorific or office before a surname leaves."""
        return self.roots(self.namesakes.of_the_office(self.namesakes.of_the_sex(people, position), position))

    def decide(self, key: str, position: int) -> str:
        """Whose surname is meant here, of the persons of that name, sex and office.

        The one last named in full in this paragraph, or else the one whom honorifics and offices elsewhere tell to be called so most,
        or else the one most often named in full, or else the first to come.
        """
        paragraph = self.text.rfind("\n", 0, position)
        best, best_rank = None, None
        for candidate in self.namesakes.of_the_office(self.namesakes.of_the_sex(self.shared[key], position), position):
            spans = self.forms[candidate].spans
            i = bisect_right(spans, (position, position)) - 1
            last = spans[i][0] if i >= 0 else -spans[0][0]
            here = last if last > paragraph and i >= 0 else 0
            rank = (here, self.bearers(key)[self.root(candidate)], (1, len(spans), last) if i >= 0 else (0, last))
            if best_rank is None or rank > best_rank:
                best, best_rank = candidate, rank
        return self.root(best)

    def bearers(self, key: str) -> Counter[str]:
        """How often an honorific or an office before a shared surname leaves one person only."""
        if key not in self._bearers:
            told = [self.told_beside(self.shared[key], start) for start, _ in self.forms[key].spans]
            self._bearers[key] = Counter(people[0] for people in told if len(people) == 1)
        return self._bearers[key]


def merge(text: str, names: list[Name], found: Tokens) -> list[Actor]:
    """Each name with the actor it names and that actor's kind, in text order; `found` are the tokens of the text."""
    merger = Merger(text, names)
    actors = merger.actors()
    actors = sorted(actors + [merger.named_alike(actor) for actor in missed(text, actors, found)])
    return [actor for actor in actors if actor.kind != "other"]
