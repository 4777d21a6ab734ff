"""Words after a quotation that tell whose it was without a verb of saying: “...” was Roe's only remark. So ruled Roe.

`WHOSE` are asked in order; the first that finds a speaker decides.
"""

from __future__ import annotations

from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import DOCUMENTS, UTTERANCES
from analysis.english.source_words import BODY_NOUNS, GROUP_WORDS
from analysis.quotes.cues.nominal_cues import OWNERS
from analysis.quotes.phrases.noun_phrases import acceptable, head_of, is_person
from analysis.quotes.phrases.phrases_right import subject_right
from analysis.quotes.records import Phrase
from analysis.quotes.rule_tables import Rule, decide
from analysis.quotes.words.items import Items, Sentence

SO = ("so", "thus")
BEING = ("is", "was", "are", "were", "'s", "’s", "remains", "remained", "became")
COMING = frozenset("came comes went goes ran runs rang".split())  # “...” came the reply from Roe
POINTING = ("that", "this", "these", "those", "such")  # “...” That was the verdict of Roe.
# What was said that way: so | ran the headline. Of a war or a season these only say that it began or ended so.
OPENED = frozenset("began begins begin ended ends end started starts opened opens closed closes concluded".split())
NO_SPEECH = COMING | OPENED | frozenset("came left died won lost grew fell did does".split())
SPOKEN = UTTERANCES - DOCUMENTS - {"column", "caption"}
WRITTEN = frozenset("letter letters speech statement memo note email message headline banner sign poem song".split())
WITHIN = pos.NOMINAL + pos.SPECIFIERS + pos.NUM + pos.ADV + pos.PAST + pos.TIME  # his | first and only | words
OF = ("of", "from", "by")
LONGEST = 12  # items from the verb to the noun


class After(NamedTuple):
    """The words after the quotation at item k: `sentence` begins with them."""

    items: Items
    k: int
    sentence: Sentence

    @property
    def alone(self) -> bool:
        """Whether they are a sentence of their own."""
        return self.items.last(self.k) in ".?!…" and self.items.capital(self.k + 1)


class Whose(NamedTuple):
    """Who said a quotation, and the words that tell so."""

    speaker: Phrase
    cue: Phrase


def whose(items: Items, k: int) -> Whose | None:
    """Whose words the quotation at item k is, as those after it in its line have it."""
    if k + 3 >= len(items) or items.line[k + 1] != items.line[k]:
        return None
    hi = items.sentences[items.sentence_of[k + 1]][1]
    decision = decide(WHOSE, After(items, k, Sentence(items, k + 1, hi)))
    return decision.answer if decision and acceptable(decision.answer.speaker, items) else None


def said_so(after: After) -> Whose | None:
    """Who said so."""
    items, verb = after.items, after.k + 2
    if not after.alone or items.word[after.k + 1] not in SO or items.tags[verb] not in pos.FULL_VERBS:
        return None
    phrase = subject_right(after.sentence, verb)
    if phrase is None or items.tags[phrase[0]] == pos.TIME:
        return None
    owner = _owner(after.sentence, *phrase, SPOKEN | WRITTEN)
    if owner:
        return Whose(owner.speaker, (verb, verb + 1))
    head = items.word[head_of(items.tags, *phrase)]
    speaks = head in SPOKEN | WRITTEN if items.word[verb] in NO_SPEECH else _may_speak(items, phrase, head)
    return Whose(phrase, (verb, verb + 1)) if speaks else None


def _may_speak(items: Items, phrase: Phrase, head: str) -> bool:
    """Whether a phrase calls people, a body or what was written."""
    named = items.tags[phrase[0]] in pos.PROPN + pos.PRON or pos.PROPN in items.tags[slice(*phrase)]
    return named or is_person(head) or head in BODY_NOUNS | GROUP_WORDS | WRITTEN


def were_words_of(after: After) -> Whose | None:
    """Whose remark the quotation was."""
    items, x = after.items, after.k + 1
    if after.alone:
        if items.word[x] not in POINTING:
            return None
        x += 1
    while items.tags[x] in pos.COMMA + pos.ADV and x < after.sentence.hi - 2:
        x += 1
    came = items.word[x] in COMING and not after.alone
    if not came and items.word[x] not in BEING:
        return None
    return _owner(after.sentence, x + 1, after.sentence.hi, SPOKEN)


def _owner(sentence: Sentence, x: int, hi: int, nouns: frozenset[str]) -> Whose | None:
    """Whose is the first of these nouns that the phrase at item x has: Roe's | remark, the remark of | Roe."""
    items, tags, word = sentence.items, sentence.tags, sentence.word
    noun = next((n for n in range(x, min(hi, x + LONGEST)) if word[n] in nouns and tags[n] not in pos.AUXILIARIES), hi)
    if noun >= hi or any(tag not in WITHIN for tag in tags[x:noun]):
        return None
    genitive = tags.find(pos.GENITIVE, x, noun)
    if genitive > x:
        return Whose((x, genitive), (noun, noun + 1))
    if word[x] in OWNERS:
        return Whose((x, x + 1), (noun, noun + 1))
    if noun + 1 < sentence.hi and word[noun + 1] in OF:
        phrase = subject_right(sentence, noun + 1)
        return Whose(phrase, (noun, noun + 1)) if acceptable(phrase, items) else None
    return None


WHOSE: list[Rule[After, Whose]] = [
    Rule("said so", said_so, "“It will rain for days.” So ruled Ann Lahti in May."),
    Rule("were words of", were_words_of, "“It rained” was Ann Lahti's only remark about the night."),
]
