"""Cues of more than one word: went on to say, made it clear, points out."""

from __future__ import annotations

from analysis.english import parts_of_speech as pos
from analysis.english.reporting_verbs import ASSERTIVE, BLUNT, MADE, UNSAYING
from analysis.quotes.phrases.noun_phrases import addressees_end
from analysis.quotes.words.items import Items, Sentence

# Before "to say", these tell that it was said: went on | to say; was quick | to add; took to the radio | to say
ASSERTING = frozenset(
    """
        went goes gone going go continued continues began begins hastened rushed quick keen forced compelled moved took
        taken takes came comes wrote tweeted paused chose proceeds proceeded appeared appears seemed seems happy proud
        obliged pains careful swift eager fit anxious stood interrupted phoned called emailed spoke tried
        right wrong correct
        """.split()
)
# "to" may stand further from these: took to the radio to say
AT_DISTANCE = frozenset(
    """
        went gone caused drove forced inspired led prompted provoked pushed spurred
        used uses using took taken takes wrote tweeted interrupted phoned called emailed stood spoke came sought seeks
    """.split()
)
COPULAS = frozenset("is was are were am be been being remains remained remain 's ’s 're ’re 'm ’m".split())
CLEAR = frozenset("clear plain known public".split())
# Denied, these tell that it was said: did not hesitate to say; never failed to mention.
LEFT_UNDENIED = frozenset(
    "hesitate hesitates hesitated fail fails failed forget forgets forgot neglect neglects omit omits".split()
)
HAD_TO = frozenset("had".split())  # had to | admit that; with "that" alone
# Verbs with words that make one cue of them, before "that": let slip that.
FIXED = (
    "slip",
    "it slip",
    "it on record",
    "on record",
    "no secret of the fact",
    "no bones about the fact",
    "public",
    "notice",
    "word",
    "out word",
    "a message",
    "home the point",
    "home the message",
)
PUTTING = ("put", "puts", "putting")
DISTANCE = 7  # items from "took" to "to say" at most
WITHIN = pos.ADV + pos.ADP
BEFORE_NOUN = frozenset(pos.DETERMINERS + pos.ADJ + pos.POSS + pos.PAST)
NEAR_LIMITS = pos.CLAUSE_LIMITS + pos.COMMA


def asserts(items: Items, v: int) -> bool:
    """Whether the infinitive at v tells that something was said: went on to say; not: wants to say."""
    if items.tags[v - 1] != pos.TO:
        return False
    governor = v - 2
    while governor > 0 and items.tags[governor] in WITHIN:
        governor -= 1
    if items.word[governor] in LEFT_UNDENIED:
        return negated(items, governor)
    if items.word[governor] in ASSERTING:
        return not negated(items, governor)
    if items.word[governor] in HAD_TO and items.tags[v + 1] == pos.THAT:
        return governor > 0 and items.tags[governor - 1] in pos.NOUNS + pos.PRON + pos.REL
    for far in range(governor, max(-1, v - DISTANCE - 1), -1):
        if items.tags[far] in NEAR_LIMITS:
            return False
        if items.word[far] in AT_DISTANCE:
            return True
    return False


def negated(items: Items, verb: int) -> bool:
    """Whether "not" or "never" stands right before the verb: did not | hesitate."""
    return any(word in ("not", "n't", "never") or word.endswith(("n’t", "n't")) for word in items.word[verb - 2 : verb])


def made_clear(sentence: Sentence, v: int) -> int | None:
    """The item after "made it clear", if it stands at v and "that" follows."""
    word, x = sentence.word, v + 1
    if x < sentence.hi and word[x] == "it":
        x += 1
    while x < sentence.hi and sentence.tags[x] == pos.ADV:
        x += 1
    clear = x + 1 < sentence.hi and word[v].startswith("ma") and word[x] in CLEAR and sentence.tags[x + 1] == pos.THAT
    return x + 1 if clear else None


def let_be_known(sentence: Sentence, v: int) -> int | None:
    """The item after "let it be known", if it stands at v and "that" follows."""
    known = sentence.word[v + 1 : v + 4] == ["it", "be", "known"] and sentence.word[v].startswith("let")
    return v + 4 if known and sentence.tag_at(v + 4) == pos.THAT else None


def said_with_noun(sentence: Sentence, v: int) -> int | None:
    """The item after a verb and a noun for what is said, if "that" follows: took the view | that; came to the view."""
    x = v + 1
    if sentence.tag_at(x) == pos.TO:
        x += 1
    before = x
    while x - before < 3 and sentence.tag_at(x) in BEFORE_NOUN:
        x += 1
    return x + 1 if sentence.tag_at(x + 1) == pos.THAT and sentence.word[x] in MADE else None


def fixed(sentence: Sentence, v: int) -> int | None:
    """The item after words that make one cue with the verb at v, if "that" follows: let slip | that."""
    if sentence.word[v + 1 : v + 3] == ["it", "to"] and sentence.word[v] in PUTTING:
        told = addressees_end(sentence.items, v + 3, sentence.hi)
        return told if sentence.tag_at(told) == pos.THAT and told > v + 3 else None  # put it to Roe | that
    that = sentence.word.index("that", v, v + 8) if "that" in sentence.word[v : min(v + 8, sentence.hi)] else v
    return that if " ".join(sentence.word[v + 1 : that]) in FIXED and sentence.tags[that] == pos.THAT else None


def attention_drawn(sentence: Sentence, v: int) -> int | None:
    """The item after "drew attention to the fact", if it stands at v and "that" follows."""
    fact = sentence.word[v + 1 : v + 5] == ["attention", "to", "the", "fact"]
    return v + 5 if fact and sentence.tag_at(v + 5) == pos.THAT else None


def asserted(sentence: Sentence, v: int) -> int | None:
    """The form of "be" before the adjective at v, if "that" or a colon follows: was | adamant that; was | blunt: ..."""
    colon = sentence.tag_at(v + 1) == pos.COLON and sentence.word[v] in BLUNT
    if not colon and (sentence.tag_at(v + 1) != pos.THAT or sentence.word[v] not in ASSERTIVE):
        return None
    be = v - 3 if sentence.word[v - 2 : v] == ["of", "the"] else v - 1
    while be > sentence.lo and sentence.tags[be] == pos.ADV:
        be -= 1
    return be if sentence.word[be] in COPULAS else None


def pointed_out(items: Items, v: int) -> bool:
    """Whether "out" goes with the verb at v: points out."""
    return items.word[v].startswith("point") and items.word[v + 1 : v + 2] == ["out"]


def left_unsaid(items: Items, v: int) -> bool:
    """Whether the infinitive at v is what somebody did not do: failed | to declare; not: did not fail | to say."""
    to = v - 1
    before = to - 1
    while before > 0 and items.tags[before] == pos.ADV:
        before -= 1
    return items.tags[to] == pos.TO and items.word[before] in UNSAYING and not negated(items, before)
