"""Phrases that mean something else than their words: they are weighed as plainer words, one for each of theirs.

Both lists know what "not" does to the words after it, and neither knows "far from" or "anything but". So a phrase is
replaced, before its words are weighed, by words that the lists read rightly, as many as it has: every weight keeps
its place in the text. "the" stands for a word that is left out.
"""

from __future__ import annotations

from typing import NamedTuple

from analysis.sentiment.vader import words_of

# phrase = how it is weighed, padded with "the". General English: of Quirk et al. 1985, 10.54-10.70 (negation) and of
# common idioms whose words point the other way.
_READ_AS = """
far from = not; anything but = not; no longer = not; not any longer = not; nowhere near = not; by no means = not
in no way = not; not in the least = not; not at all = not; not the least bit = not; not remotely = not
less than = not; none too = not; not exactly = not; devoid of = without; free of charge = free; little or no = no
next to no = no; no sign of = no; no signs of = no; no trace of = no; no traces of = no; no symptoms of = no
no evidence of = no; instead of = without; rather than = not; other than = but; nothing but = only
nothing short of = really; nothing less than = really; no less than = really; not only = also; not just = also
not merely = also; not simply = also; without a doubt = really; without any doubt = really; without doubt = really
no doubt = really; beyond doubt = really; beyond a doubt = really; without question = really; beyond question = really
no question = really; not to mention = and; no matter = however; a few = some; quite a few = many; not a few = many
not a little = very; ran out of = had the no; run out of = have the no; running out of = having the no
little hope = no hope; little chance = no chance; little support = no support; little sympathy = no sympathy
little confidence = no confidence; little comfort = no comfort; little help = no help; little interest = no interest
nobody died = all safe; no one died = everyone is safe; nobody was killed = everyone is safe
no one was killed = everyone is safe; not bad = fairly good; not a bad = the fairly good; isn't bad = fairly good
wasn't bad = fairly good; aren't bad = fairly good; weren't bad = fairly good; not bad at all = good
not half bad = fairly good; not too bad = fairly good; no worse than = as; no one was hurt = everyone is safe
nobody was hurt = everyone is safe; no one was injured = everyone is safe; nobody was injured = everyone is safe
no one was harmed = everyone is safe; no hard feelings = friendly; no harm done = fine; no problem = fine
no problems = fine; no trouble = fine; no wonder = so; no joke = serious; no good = bad; no fun = boring
no use = useless; no better than = as bad as; no thanks = no; no picnic = hard; no mean feat = impressive
no small feat = impressive; no laughing matter = serious; good riddance = unwelcome; good grief = oh
good luck with that = doubtful; nice try = failure; thanks for nothing = useless; thank goodness = relief
thank god = relief; too good to be true = doubtful; leaves much to be desired = bad; leave much to be desired = bad
left much to be desired = bad; leaves a lot to be desired = bad; left a lot to be desired = bad; fat chance of = not
cold comfort = disappointing; a great deal = much; a good deal = much; great many = many; good many = many
as well as = and; kind of = of; kinds of = of; sort of = of; hardly = not; scarcely = not; hardly anyone = nobody
hardly anybody = nobody; hardly ever = never; hardly any = no; could hardly be happier = is the very happy
can hardly wait = is the eager; have yet to = have the not; has yet to = has the not; had yet to = had the not
so much for = the the not; could have been better = was the not good; could be better = is not good
could do better = is not good; should have been better = was the not good; not what i would call = the the the the not
not what i call = the the the not; not my idea of = the the the not; fall short of = are the not
falls short of = is the not; fell short of = was the not; with a vengeance = strongly; like the plague = badly
killer app = success; to die for = wonderful; drop dead gorgeous = beautiful; dead heat = tie; mad about = fond
crazy about = fond; sick and tired = annoyed; fed up = annoyed; bad blood = hatred; in bad faith = dishonest
in good faith = honestly; over the moon = happy; down to earth = modest; second to none = excellent; like hell = badly
charity = organisation; charities = organisations; interest rate = rate; interest rates = rates; natural gas = gas
security forces = forces; security guard = guard; security guards = guards; security officials = officials
security adviser = adviser; security council = council; criminal justice = court; pretty much = mostly
pretty bad = fairly bad; pretty hard = fairly hard; pretty sure = fairly sure; a fine of = a penalty of
better off = good; worse off = bad; well off = rich; better than nothing = modest; best of luck = good luck
at best = perhaps; at worst = perhaps; can not wait = eager; cannot wait = eager; can't wait = eager
could not be happier = very happy; couldn't be happier = very happy; could not be better = very good
couldn't be better = very good; could not be worse = very bad; couldn't be worse = very bad
could not be prouder = very proud; couldn't be prouder = very proud; never better = very good
you can't beat = it is excellent; you cannot beat = it is excellent; you can't go wrong = it is very good
you cannot go wrong = it is very good
never been better = very good; never looked better = good; never happier = very happy
can't thank you enough = very grateful; could not have gone better = is the the very good
couldn't have gone better = is the very good; night fell = night came; night falls = night comes
night had fallen = night had come; darkness fell = night came; dusk fell = dusk came; snow fell = snow came
rain fell = rain came; fell silent = was quiet; falls silent = is quiet; fall silent = are quiet
fallen silent = been quiet
"""

# Verbs of two words that end something; "now" keeps the grammar of "was put out" and of "put out the fire".
_ENDS_AS = """
on the wane = declined; on the decline = declined; in decline = declined; in retreat = declined
in remission = declined; on the mend = eased; gave way = ended; given way = ended; dried up = dwindled
fever broke = fever ended; died down = subsided; dies down = subsides; die down = subside; dying down = subsiding
died away = subsided; died out = disappeared; put out = ended; puts out = ends; written off = ended; wrote off = ended
wiped out = ended; wipe out = eliminate; wiping out = eliminating; stamp out = eliminate; stamped out = eliminated
root out = eliminate; rooted out = eliminated; phased out = ended; phase out = end; called off = ended
brought down = reduced; bring down = reduce; brings down = reduces; bringing down = reducing; went away = disappeared
gone away = disappeared; go away = disappear; goes away = disappears; came to an end = ended; come to an end = ended
comes to an end = ends; under control = over; at a record low = down; at record lows = down; at its lowest = down
at their lowest = down; at an all-time low = down; become rare = declined; became rare = declined
becoming rare = declining; at an end = over; became rarer = declined; become rarer = declined; got rid of = ended
get rid of = end; getting rid of = ending; put an end to = ended; brought an end to = ended; bring an end to = end
put a stop to = ended; did away with = ended; do away with = end; are behind us = are over; is behind us = is over
is behind them = is over; is behind her = is over; is behind him = is over; was behind us = was over
was behind them = was over; put behind us = ended; put behind them = ended; thrown out = dismissed
threw out = dismissed
"""


class Phrase(NamedTuple):
    """The words of a phrase, those it is weighed as, and which of its words it is looked for by: a long one."""

    words: list[str]
    read_as: list[str]
    at: int


_FREQUENT = frozenset(
    "about been could first from get got had has have just like not only other over should than that what way".split()
)


def _phrases() -> dict[str, list[Phrase]]:
    """The phrases by their longest word; the longest phrase first."""
    found: dict[str, list[Phrase]] = {}
    for table, filler in ((_READ_AS, "the"), (_ENDS_AS, "now")):
        for line in filter(str.strip, table.replace("\n", ";").split(";")):
            words, read_as = (side.split() for side in line.split("="))
            missing = [filler] * (len(words) - len(read_as))
            before = table is _ENDS_AS or read_as[0] == "not"
            longest = max(words, key=lambda word: (word not in _FREQUENT, len(word)))
            phrase = Phrase(words, missing + read_as if before else read_as + missing, words.index(longest))
            found.setdefault(longest, []).append(phrase)
    return {word: sorted(phrases, key=lambda p: -len(p.words)) for word, phrases in found.items()}


_PHRASES = _phrases()
_SPELT = frozenset(word.replace("'", mark) for word in _PHRASES for mark in "'’")
_LONGEST = frozenset(form for word in _SPELT for form in (word, word.capitalize(), word.upper()))


def plain(tokens: list[str]) -> list[str]:
    """The tokens with every phrase replaced by the words it is weighed as; the list itself where there is none.

    >>> plain("It is far from perfect".split())
    ['It', 'is', 'the', 'not', 'perfect']
    >>> plain("It is far".split())
    ['It', 'is', 'far']
    """
    if _LONGEST.isdisjoint(tokens):
        return tokens
    read, free = tokens, 0  # where the phrase before ends
    for at in [i for i, token in enumerate(tokens) if token in _LONGEST]:
        for phrase in _PHRASES.get(words_of[tokens[at]], ()):
            start, end = at - phrase.at, at - phrase.at + len(phrase.words)
            if start >= free and [words_of[token] for token in tokens[start:end]] == phrase.words:
                read, free = read[:start] + phrase.read_as + read[end:], end
                break
    return read
