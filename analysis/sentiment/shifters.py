"""What falls, ends or is escaped: "crime fell" is good news, and "support collapsed" is bad.

A verb or noun of falling or ending turns the weight of what falls, ends or is got away from, and has no weight of its
own beside it (polarity shifters: Polanyi and Zaenen 2006; Schulder et al. 2017). What falls is looked for where the
grammar puts it: before the verb, after it, or after "of", "in" or "from". Of good things only those are turned that
come in amounts or can be lost (`falling_words.GOODS`); people never are, nor what falls in the bodily sense.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import fsum

from analysis.english.vocab import memo
from analysis.sentiment import falling_words as lists
from analysis.sentiment.vader import negator, vader_list, words_of
from analysis.sentiment.valence import network

TURNED = -0.5  # what is left of the weight of a bad thing that falls or ends
BAD = -1.5  # weight by our list that bad news has at least
LOST = -0.8  # and of that of a good thing
GROWN = 2.0  # what becomes of that of a bad thing that grows
CLEAR = 0.8  # a word counts as good or bad from this weight on, the two lists taken together
REACH = 7  # words after a shifter in which it is looked for
REACH_BACK = 12  # and before it: "fears of a strike at the opera house have faded"
OWN = 1.6  # weight of our list beside VADER's here


# A word that carries tone: its place among the tokens, its weight by VADER's list and by ours.
Weighed = tuple[int, float, float]


def _weight_alone(word: str) -> float:
    """How good or bad a word is without a context, by both lists."""
    return vader_list().get(word, 0.0) + OWN * fsum(weight for _, weight in network()([word]))


_alone = memo(_weight_alone, name="tone of words alone")


def turned(tokens: list[str], found: list[Weighed]) -> list[Weighed]:
    """The same words: those that fall or end are turned to the other side, and the shifter beside them is left out."""
    if lists.FORMS.isdisjoint(tokens):
        return found
    clause = _Clause([words_of[token] for token in tokens], found)
    for at in [i for i, token in enumerate(tokens) if token in lists.FORMS]:
        clause.shift(at)
    return [word for _, word in sorted(clause.weights.items())]


class _Clause:
    """The words of a sentence, empty for marks, and what they weigh so far."""

    def __init__(self, words: list[str], found: list[Weighed]):
        self.words = words
        self.weights = {word[0]: word for word in found}
        self.done: set[int] = set()

    def shift(self, at: int) -> None:
        before = self.words[max(0, at - 3) : at]
        demanded = at == 0 and self.words[0] in lists.BARE or not lists.DEMANDS.isdisjoint(before)
        if demanded or any(negator(word) for word in before):
            return
        if self.words[at] in lists.LOSES:
            if self._word(at + 1) in lists.DETERMINERS:
                self._turn(self._object(at + 1, _praised), LOST)
            return
        if self.words[at] in lists.GROWS:
            noun = self.words[at] in lists.GROWTHS and not (before and before[-1] in lists.VERB_NEXT)
            verb = not (noun and before and before[-1] in lists.DETERMINERS)  # to blame for the rise
            subject = self._subject(at, is_bad) if verb else []
            if what := subject or self._object(at + 1, is_bad, lists.A_FALLS_PREPOSITIONS, needed=noun):
                self._turn(what, GROWN, BAD)
                self._silence(at, above=0.0)
            return
        what = [i for i in self._falling(at) if i not in self.done]
        good = [i for i in what if _good(self.words[i])]
        self._turn(good, LOST, BAD)
        praise = [i for at_good in good for i in self._praise(at_good) if i not in what]
        self._turn(praise, LOST)
        self._turn([i for i in what if i not in good], TURNED)
        if what and is_bad(self.words[what[0]]):
            self._silence(at)

    def _praise(self, at: int) -> Iterator[int]:
        """Places of the good words that lead up to a noun: they are lost with it, "a beautiful friendship"."""
        for i in range(at - 1, -1, -1):
            _, vader, own = self.weights.get(i, (i, 0.0, 0.0))
            if vader + OWN * own <= 0 or i in self.done:
                return
            yield i

    def _turn(self, places: list[int], factor: float, most: float = 0.0) -> None:
        """Multiply weights; `most` is the most that is then left of that of our list."""
        self.done.update(places)
        for i in places:
            if i in self.weights:
                _, vader, own = self.weights[i]
                own = min(factor * own, most) if most else factor * own
                self.weights[i] = i, factor * vader, own
            elif most:
                self.weights[i] = i, 0.0, most

    def _silence(self, at: int, above: float | None = None) -> None:
        """Take the weight of the shifter and of the words of degree after it."""
        end = at + 1
        while end < len(self.words) and end < at + REACH and _degree(self.words[end]):
            end += 1
        for i in range(at, end):
            weight = self.weights.get(i)
            if weight and i not in self.done and (above is None or weight[1] + weight[2] > above):
                del self.weights[i]

    def _falling(self, at: int) -> list[int]:
        """Places of the words that the shifter at a place turns."""
        word, before, after = self.words[at], self._word(at - 1), self._word(at + 1)
        if word in lists.AWAY:
            start = next((i for i in range(at + 1, at + 4) if self._word(i) in lists.AWAY_PREPOSITIONS), at)
            counts = _got_away if word.startswith("escap") else is_bad
            if found := self._object(start, counts, lists.AWAY_PREPOSITIONS, needed=True):
                return found
            if word in lists.FREED:
                return self._subject(at, _held) if self._passive(at) else self._object(at + 1, _held)
        if word in lists.TAKES:
            of = next((i for i in range(at + 1, at + 5) if self._word(i) == "of"), at)
            return self._object(of, _good, frozenset(["of"]), needed=True)
        if word in lists.A_FALL and before not in lists.NO_FALL and after in lists.A_FALLS_PREPOSITIONS:
            to = after in ("to", "for") and lists.ARTICLES.isdisjoint(self.words[max(0, at - 3) : at])
            in_it = word in lists.ENDS and after == "in"
            if not to and not in_it and (found := self._object(at + 2, _falls)):
                return found
        if word == "down" or word in lists.OVER and word not in lists.FALLS:
            ends = word == "down" or not after or after in lists.STOPS
            return self._subject(at, _falls) if ends and self._passive(at, lists.BE) else []
        if word == "less":  # of bad things only as a noun would it be good news: "much less illegal" is none
            return self._object(at + 1, _good)
        passive = self._passive(at)
        counts = _dropped if word in lists.TAKEN_OFF else _good if word in lists.HARMS else _falls
        if word in lists.FEWER and (word == "fewer" or not passive) and (found := self._object(at + 1, _fewer)):
            return found
        if word in lists.LOWERS | lists.TAKEN_OFF | lists.HARMS:
            if passive:
                return self._subject(at, counts)
            if found := self._object(at + 1, counts):
                return self._what_for(found) if word in lists.TAKEN_OFF else found
        if word not in lists.FALLS or before in lists.NO_FALL or not self._without_object(at):
            return []
        found = self._subject(at, _falls)
        bare = word in lists.BARE and before not in lists.LINKS and not before.endswith("ly")
        return [] if found and bare and not self.words[found[0]].endswith("s") else found

    def _what_for(self, found: list[int]) -> list[int]:
        """The same places with those of the bad words right before them: dropped the | fraud | charges."""
        first = found[0]
        while first > 0 and is_bad(self.words[first - 1]):
            first -= 1
        return [*range(first, found[0]), *found]

    def _without_object(self, at: int) -> bool:
        """Whether the verb at a place is followed by no object: its clause ends, or place, time or degree come."""
        word, after = self.words[at], self._word(at + 1)
        if word in lists.ENDS and after in ("in", "with") and any(map(_toned, self.words[at + 2 : at + 5])):
            return False  # it ended in tears
        if word.startswith("declin") and after == "to":
            return False
        if _degree(after):
            return after not in lists.DETERMINERS
        return not after or after in lists.STOPS | lists.PREPOSITIONS | lists.WHEN

    def _word(self, i: int) -> str:
        return self.words[i] if 0 <= i < len(self.words) else ""

    def _passive(self, at: int, auxiliaries: frozenset[str] = lists.PASSIVE) -> bool:
        while at and (self.words[at - 1].endswith("ly") or self.words[at - 1] in lists.LINKS - lists.BE):
            at -= 1
        return self._word(at - 1) in auxiliaries

    def _object(
        self, at: int, counts: Callable[[str], bool], prepositions: frozenset[str] = frozenset(), needed: bool = False
    ) -> list[int]:
        """Places of the words that count after a shifter, up to the end of their phrase."""
        if self._word(at) in prepositions:
            at += 1
        elif needed:
            return []
        found: list[int] = []
        others = 0
        for i in range(at, min(len(self.words), at + REACH)):
            word = self.words[i]
            if word == "and" and found and found[-1] == i - 1:
                continue
            if not word or word in lists.PHRASE_ENDS or others > 1:
                break
            here = counts(word)
            if word.endswith("ed") and (not here or self._word(i + 1) in lists.DETERMINERS):
                break  # most likely the next verb, after a comma
            if here:
                found.append(i)
            elif word not in lists.DETERMINERS:
                others += 1
        return found

    def _subject(self, at: int, counts: Callable[[str], bool]) -> list[int]:
        """Places of the words that count in the subject of the verb at a place."""
        found: list[int] = []
        head = at  # what stands behind the word is no part of its phrase
        ended = self.words[at] in lists.ENDS  # as talks do that went well
        for i in range(at - 1, max(-1, at - REACH_BACK - 1), -1):
            word = self.words[i]
            nearly = word == "but" and i and self.words[i - 1] == "all"  # it has all but vanished
            joins = nearly or word == "and" and i and bool(found) and counts(self.words[i - 1])
            if not word or word in lists.STOPS and not joins:
                break
            if counts(word) and head == i + 1:
                found.append(i)
                head = i
            elif (
                word in lists.AMOUNTS
                or word in lists.LINKS
                or word in lists.PREPOSITIONS
                or word == "of"
                or word.endswith("ly")
                or joins
            ):
                head = i
            elif word in lists.VENTURES and head == i + 1 and self._word(i - 1) in lists.GOODS and not ended:
                head = i
            elif (
                counts(word) and not lists.AMOUNTS.isdisjoint(self.words[max(0, i - 4) : i]) and "of" in self.words[:i]
            ):
                found.append(i)  # the number of homeless people fell
        if not found:
            return found
        # What a phrase behind the head says of it goes the same way: "hopes of a rescue faded".
        sign = -1 if is_bad(self.words[found[-1]]) else 1
        inside = (self.weights[i] for i in range(found[-1] + 1, at) if i in self.weights and i not in found)
        return found + [i for i, vader, own in inside if sign * (vader + OWN * own) > 0]


def is_bad(word: str) -> bool:
    """Whether a word is bad by itself."""
    return word in lists.EVILS or bool(word) and word not in lists.NOT_BAD and _alone[word] < -CLEAR


def _falls(word: str) -> bool:
    return word in lists.GOODS or is_bad(word)


def _fewer(word: str) -> bool:
    """Of victims too there can be fewer."""
    return _falls(word) or word in lists.NEVER and _alone[word] < -CLEAR


def _toned(word: str) -> bool:
    return bool(word) and abs(_alone[word]) > CLEAR


def _praised(word: str) -> bool:
    return bool(word) and _alone[word] > CLEAR


def _good(word: str) -> bool:
    return word in lists.GOODS


def _got_away(word: str) -> bool:
    return word not in ("jail", "prison") and is_bad(word)


def _held(word: str) -> bool:
    return word in lists.HELD


def _dropped(word: str) -> bool:
    return word in lists.DROPPED


def _degree(word: str) -> bool:
    return word in lists.DEGREES or word.endswith("ly")
