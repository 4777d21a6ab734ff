"""What words in quotation marks are: speech, or a heading, a title, a scare quote.

`RULES` are asked in order; the first that applies decides. `rule_of` names it, `kind_of` gives its kind.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import AUTHORING, SETTING, UTTERANCES
from analysis.english.thing_words import WORKS_IN_MARKS
from analysis.quotes.marked.lead_ins import lead_in
from analysis.quotes.marked.unattributed import sentence_alone
from analysis.quotes.marked.whose_words import whose
from analysis.quotes.records import Attribution, Phrase
from analysis.quotes.words.items import Items
from analysis.text.surroundings import HEADINGS
from analysis.text.wordforms import only_small_words_lower

NAMING = pos.GENITIVE + pos.ADP + pos.NOUN + pos.TO + pos.DET  # before the title of a work: CBS’s, of, book, to, the
PAPERS = frozenset("article book essay paper report review study survey".split())
LONGEST_TITLE = 10  # words
SINGING = frozenset("sang sing sings singing sung hummed played plays playing performed performs performing".split())
ALWAYS_NICKNAMING = frozenset("nicknamed christened rechristened renamed born".split())
# Before "as": known to fans as, marketed as
KNOWN = ("known", "marketed", "sold", "billed", "branded", "advertised")
NICKNAMING = ALWAYS_NICKNAMING | set("dubbed called named labeled labelled branded".split())
CALLING = NICKNAMING | {"call", "calls", "nickname", "nicknames"}
IN_CUE = frozenset(pos.COMMA + pos.AUXILIARIES + pos.ADV + pos.PAST)  # between a speaker and his cue
VERBS = frozenset(pos.VERB + pos.MODAL)
WITHIN_CLAUSE = pos.FINITE_OR_PAST + pos.RELATIVES  # after one of these: Roe, who said “...”
BEFORE_SPEECH = pos.INTRODUCING_MARKS + pos.DASH
# A clause, however short: I’m with her. That makes me smart.
CLAUSE = re.compile(r"(?:I|We|You|He|She|It|They|That|This|There|Who|What)(?:['’]\w+)? \w")
# “Dam leaks again” — Ohio Post, May 3, 2016
REFERENCE = re.compile(r".{0,2}\s*[—–-]+ ?[^,\n]{1,60}, (?:[A-Z][a-z]+\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4})")
# Her answer | to the bank | was “no.”
AFTER_UTTERANCE = re.compile(rf"(?:[{pos.PREPOSITIONS}][{pos.DETERMINERS}]?[{pos.NOMINAL}{pos.OBJECT}{pos.TIME}]+)+$")
BEING = ("is", "was", "are", "were", "be", "been", "'s", "’s")
BY_CUE = ("cue", "distant cue")
REPORTED = (*BY_CUE, "according to", "colon", "signature")
CARRIED = ("same paragraph", "previous paragraph", "continued", "next quotation")


class Marked:
    """Words in quotation marks (item k), and what the rules ask about them.

    `doubled` says that most marks of the text are double ones, so that a line in single ones is a heading.
    """

    def __init__(self, items: Items, k: int, attribution: Attribution | None, doubled: bool) -> None:
        self.items, self.k, self.attribution, self.doubled = items, k, attribution, doubled
        self.text = items.text[items.start[k] : items.end[k]].strip()
        words = self.text.split()
        self.words = len(words)
        # whether they are written as titles are: Dams of Ohio
        self.capitalised = only_small_words_lower(words)
        self.alone = sentence_alone(items, k)  # a sentence of their own
        self.end = items.last(k)
        self.how = attribution.how if attribution else None
        self.cue: Phrase | None = attribution.cue if attribution else None

    @property
    def upper(self) -> bool:
        """Whether they begin with a capital."""
        return self.text[0].isupper()

    @property
    def in_heading(self) -> bool:
        return self.items.kind[self.k] in HEADINGS

    @property
    def announced(self) -> bool:
        """Whether they follow a colon or come before a signature, as speech does: Berg: “No comment.”"""
        colon = self.how == "colon" or self.how == "according to" and self.items.tags[self.k - 1] == pos.COLON
        return self.upper and (self.how == "signature" or colon and self._last())

    def _last(self) -> bool:
        """Whether they are the last words of their line or sentence."""
        items, k = self.items, self.k
        last = k + 1 == len(items) or items.line[k + 1] != items.line[k] or items.tags[k + 1] == pos.STOP
        return last or items.sentence_of[k + 1] != items.sentence_of[k]

    @property
    def beside_cue(self) -> bool:
        """Whether a verb that reports them is near: he called it “Hell.” Not: wrote “Dams of Ohio.”"""
        if self.cue is None or self.attribution is None or self.how not in BY_CUE:
            return False
        near = abs(self.cue[0] - self.k) <= 3 or _speaker_follows(
            self.items, self.k, self.attribution.speaker, self.cue
        )
        return near and not (self.words > 1 and self.items.word[self.cue[0]] in AUTHORING)


def _speaker_follows(items: Items, k: int, speaker: Phrase, cue: Phrase) -> bool:
    """Whether speaker and cue follow the quotation at item k: “Look,” the mayor, Jo Berg, said."""
    return items.last(k) in ",?!" and speaker[0] == k + 1 and set(items.tags[speaker[1] : cue[0]]) <= IN_CUE


def work_by_author(marked: Marked) -> bool:
    """A work with its author after it."""
    items, k = marked.items, marked.k
    by = k + 1 if marked.text[-1] == "," else k + 2 if items.tags[k + 1 : k + 2] == pos.COMMA else len(items)
    return items.word[by : by + 1] == ["by"] and by + 1 < len(items) and items.capital(by + 1)


def work_beside_its_noun(marked: Marked) -> bool:
    """A work after the noun for what it is and a comma: her first novel, “The Salt Road,” won a prize."""
    items, k = marked.items, marked.k
    if k < 2 or items.tags[k - 1] != pos.COMMA or marked.words > LONGEST_TITLE:
        return False
    set_off = items.word[k - 2] in PAPERS and items.tags[k + 1 : k + 2] == pos.COMMA  # A report, “Lost at sea”, found
    return set_off or marked.capitalised and items.word[k - 2] in WORKS_IN_MARKS


def reference(marked: Marked) -> bool:
    """An article with its newspaper and date after it."""
    if marked.how != "signature" or marked.end in ".?!…":
        return False
    return REFERENCE.match(marked.items.text, marked.items.end[marked.k]) is not None


def nickname(marked: Marked) -> bool:
    """What somebody is called: in any place after "nicknamed", else where "called" opens a sentence or a bracket.

    Or where "known as" follows a comma: a network, known as “super fast”, was built. Or behind "whom": a baker, whom
    friends call “the Iron.”
    """
    items, k = marked.items, marked.k
    first = items.sentences[items.sentence_of[k]][0]
    if marked.capitalised and items.word[k - 1] in CALLING and "whom" in items.word[max(first, k - LONGEST_TITLE) : k]:
        return True
    called = _known_as(items, first, k) if items.word[k - 1] == "as" else k - 1
    if called < first or items.word[called] not in NICKNAMING and items.word[called] not in KNOWN:
        return False
    set_off = pos.OPENING + (pos.COMMA if items.word[called] == "known" else "")
    return items.word[called] in ALWAYS_NICKNAMING or called == first or items.tags[called - 1] in set_off


def _known_as(items: Items, first: int, k: int) -> int:
    """The item of "known" or the like before the words at item k: known to fans as; -1 if there is none."""
    return next((x for x in range(k - 2, max(first, k - 7) - 1, -1) if items.word[x] in KNOWN), -1)


def part_of_speaker(marked: Marked) -> bool:
    """Words in the phrase that names the speaker: said “Friends” actress Ann Lahti."""
    first, end = marked.attribution.speaker if marked.attribution else (0, 0)
    return first <= marked.k < end and not any(tag in WITHIN_CLAUSE for tag in marked.items.tags[first : marked.k])


def in_heading(marked: Marked) -> bool:
    """Words in a headline, but for speech of some length."""
    speech = marked.how in REPORTED and marked.words >= 4 or marked.announced and marked.words >= 2
    return marked.in_heading and not speech


def all_capitals(marked: Marked) -> bool:
    """A line in capitals that nobody is said to have said."""
    return marked.how not in REPORTED and marked.words >= 4 and marked.text.isupper()


def line_in_single_marks(marked: Marked) -> bool:
    """A short line in single marks where speech has double ones."""
    items, k = marked.items, marked.k
    in_single = marked.doubled and items.quoted[items.quote[k]].single
    return marked.how not in REPORTED and in_single and marked.words <= 10 and items.alone(k)


def whole_sentence(marked: Marked) -> bool:
    """A whole sentence, in a line of its own or after other words of the speaker."""
    going_on = marked.how in CARRIED or marked.items.alone(marked.k)
    return going_on and marked.end in ".?!" and marked.upper and marked.alone


def words_of_another(marked: Marked) -> bool:
    """Words in the question that the speaker answers."""
    items, k = marked.items, marked.k
    first = items.sentences[items.sentence_of[k]][0]
    after = marked.cue is not None and marked.cue[0] > k > first
    return after and items.word[first] in SETTING and items.tags[k - 1] not in BEFORE_SPEECH


def after_colon(marked: Marked) -> bool:
    """What a colon or a signature announces, where it ends as speech does or titles and speech look alike."""
    return marked.announced and (marked.end in ".?!" or marked.in_heading)


def answer(marked: Marked) -> bool:
    """The answer that the sentence before asks for: And what did the mayor, Ann Lahti, say? “Not yet.”"""
    items, k = marked.items, marked.k
    first = items.sentences[items.sentence_of[k]][0]
    asked = first == k > 0 and items.word[k - 1] == "?" and items.line[k - 1] == items.line[k]
    begins = items.sentences[items.sentence_of[k - 1]][0] if asked else k
    return marked.how == "previous sentence" and asked and lead_in(items, begins, k) is not None


def remark(marked: Marked) -> bool:
    """What is called somebody's remark, reply or words behind it: “Never” was his only answer."""
    return marked.upper and whose(marked.items, marked.k) is not None


def short_name(marked: Marked) -> bool:
    """Three capitalised words at most, and no verb near that reports them."""
    return marked.capitalised and marked.words <= 3 and not marked.beside_cue


def name_without_cue(marked: Marked) -> bool:
    """Two to eight capitalised words that no verb reports."""
    return marked.capitalised and 2 <= marked.words <= 8 and marked.how not in BY_CUE


def named_work(marked: Marked) -> bool:
    """Capitalised words after a noun, a preposition, "titled" or a verb of singing."""
    if not marked.capitalised or marked.end in "?!":
        return False
    items, k = marked.items, marked.k
    named = k > 0 and items.word[k - 1] in ("titled", "entitled")
    return named or not marked.alone and (items.tags[k - 1] in NAMING or items.word[k - 1] in SINGING)


def short_clause(marked: Marked) -> bool:
    """A pronoun and more, with a capital."""
    return not marked.capitalised and CLAUSE.match(marked.text) is not None


def exclamation(marked: Marked) -> bool:
    """A question or an exclamation of two words or more."""
    return not marked.capitalised and marked.words > 1 and marked.upper and marked.end in "?!"


def words_away_from_cue(marked: Marked) -> bool:
    """A few words within what somebody says, and not next to the verb."""
    if marked.cue is None or marked.how not in REPORTED or marked.words >= 5 or marked.alone:
        return False
    return not _next_to(marked.items, marked.k, marked.cue)


def _next_to(items: Items, k: int, cue: Phrase) -> bool:
    """Whether a cue is where speech has it: said “...”; said on Monday, “...”; “...,” she said."""
    if cue[0] > k:
        return cue[0] - k <= 10 and (items.last(k) in ",?!—–…-" or items.tags[k + 1] == pos.COMMA)
    gap = items.tags[cue[1] : k]
    return len(gap) <= 1 or gap[-1] == pos.THAT or gap[-1] in pos.INTRODUCING_MARKS and not VERBS.intersection(gap)


def own_words(marked: Marked) -> bool:
    """What a noun for words, or somebody's view, is said to be: her answer was “no”; for Roe, the dam is “old.”"""
    items, k = marked.items, marked.k
    if k > 1 and items.tags[k - 1] == pos.COLON and items.word[k - 2] in UTTERANCES:
        return marked.upper  # His reply: “Ask my lawyer.”
    if marked.how != "same sentence" or items.word[k - 1] not in BEING:
        return False
    first = items.sentences[items.sentence_of[k]][0]
    further = AFTER_UTTERANCE.search(items.tags, max(first, k - LONGEST_TITLE), k - 1)
    noun = (further.start() if further and items.word[further.start()] != "of" else k - 1) - 1
    return items.word[noun] in UTTERANCES or lead_in(items, first, k) is not None


def few_unreported(marked: Marked) -> bool:
    """Up to four words that nobody reports."""
    return marked.how in (None, "same sentence") and marked.words < 5


def very_few(marked: Marked) -> bool:
    """Up to three words that no verb reports."""
    return marked.words < 4 and marked.how not in BY_CUE


def anything_else(marked: Marked) -> bool:
    """Five words or more, or reported by a verb."""
    return True


class KindRule(NamedTuple):
    """The kind of what a rule applies to; a quotation of the example is decided by it."""

    kind: str  # direct, heading, title (of a work, an organisation, a nickname) or fragment (scare quotes)
    applies: Callable[[Marked], bool]
    example: str

    @property
    def name(self) -> str:
        return self.applies.__name__.replace("_", " ")


RULES = [
    KindRule("title", work_by_author, "“Dam Leaks Again,” by Ann Lahti, came out in May."),
    KindRule("title", work_beside_its_noun, "Her first novel, “Dams of Ohio,” won a prize."),
    KindRule("title", reference, "“Dam leaks again” — Ohio Post, May 3, 2016"),
    KindRule("title", nickname, "Dubbed “the Iron Baker,” Ann Lahti ran the shop for years."),
    KindRule("title", part_of_speaker, "“It rained all day,” said “Dam Wars” actress Ann Lahti."),
    KindRule("heading", in_heading, "Town mourns “old guard”\n\nThe mill burned down on Monday. It was old."),
    KindRule("heading", all_capitals, "“THE DAM LEAKS AGAIN” hung over the door."),
    KindRule(
        "heading",
        line_in_single_marks,
        "“We lost it,” Ann Lahti said.\n\n‘It is gone for good.’\n\n“The hall is old,” she said.",
    ),
    KindRule("direct", whole_sentence, "“The dam leaks,” Ann Lahti said. “It is old.”"),
    KindRule("fragment", words_of_another, "Asked if the dam was “a wreck that leaks,” Ann Lahti said nothing."),
    KindRule("direct", after_colon, "Ann Lahti: “No comment.”"),
    KindRule("direct", answer, "And the reply of Ann Lahti, the mayor? “Not yet.”"),
    KindRule("direct", remark, "“Not now” was Ann Lahti's only remark."),
    KindRule("title", short_name, "The book “Dams of Ohio” was out."),
    KindRule("title", name_without_cue, "The band with “Row Your Boat and Sing” came."),
    KindRule(
        "title", named_work, "Ann Lahti praised the book “Old and New Dams of Ohio and Their Many Able Engineers”."
    ),
    KindRule("direct", short_clause, "A poster with “I’m with her” hung there."),
    KindRule("direct", exclamation, "A poster with “Is the dam safe?” hung there."),
    KindRule("fragment", words_away_from_cue, "The mayor said the dam was old and “leaky” by now."),
    KindRule("direct", own_words, "Ann Lahti's answer was “not yet.”"),
    KindRule("fragment", few_unreported, "The dam leaks. Nobody of the “old guard” came."),
    KindRule("fragment", very_few, "Ann Lahti: “the dam leaks.”"),
    KindRule("direct", anything_else, "“The dam is a wreck,” Ann Lahti said."),
]


def rule_of(items: Items, k: int, attribution: Attribution | None, doubled: bool = True) -> KindRule:
    """The rule that decides what the words in marks at item k are."""
    marked = Marked(items, k, attribution, doubled)
    for rule in RULES:
        if rule.applies(marked):
            return rule
    raise AssertionError("the last rule always applies")


def kind_of(items: Items, k: int, attribution: Attribution | None, doubled: bool = True) -> str:
    """direct for speech; heading, title or fragment for what is not (`doubled` as in `Marked`)."""
    return rule_of(items, k, attribution, doubled).kind
