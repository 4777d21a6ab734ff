"""Whose each quotation is: by the report in its own sentence, else by what stands before and after it."""

from __future__ import annotations

from analysis.english.pos_lexicon import classes
from analysis.quotes.items import Items, Sentence
from analysis.quotes.models.report_match import likelihood
from analysis.quotes.nominal_cues import speaks_for
from analysis.quotes.noun_phrases import acceptable, head_of, is_person
from analysis.quotes.phrases_left import subject_left
from analysis.quotes.phrases_right import subject_right
from analysis.quotes.records import Attribution, Phrase, Report
from analysis.quotes.reports import VERBAL, reports
from analysis.quotes.subjects import main_subject
from analysis.text.wordforms import SMALL_WORDS

POSSIBLE = 0.02  # likelihood below which a report is not taken for that of a quotation
CLOSE = 0.65  # that from which it is called a cue and not a distant one


def attributions(items: Items) -> tuple[list[Attribution | None], list[list[Report]]]:
    """For each quotation whose it is, and for each sentence its reports."""
    stated: list[Attribution | None] = []
    told: list[list[Report]] = []
    for lo, hi in items.sentences:
        found = reports(Sentence(items, lo, hi))
        for k in range(lo, hi):
            if k in items.quote:
                stated.append(_stated(items, k, found, lo) or _announced(items, k, lo, told[-1] if told else []))
        told.append(found)
    given: list[Attribution | None] = []
    for number, attribution in enumerate(stated):
        attribution = attribution or _carried(items, number, stated, given, told)
        if attribution and _continues(items, number) and given[-1]:
            attribution = attribution._replace(follows=number - 1)
        given.append(attribution)
    for number in range(len(given) - 2, -1, -1):  # a quotation over paragraphs whose last one names the speaker
        following = given[number + 1]
        if given[number] is None and following is not None and _continues(items, number + 1):
            given[number] = following._replace(how="continued", cue=None, follows=None)
            given[number + 1] = following._replace(follows=number)
    return given, told


def _stated(items: Items, k: int, found: list[Report], lo: int) -> Attribution | None:
    """By the report of its own sentence that the quotation at item k most likely belongs to."""
    chances = [likelihood(items, k, report) for report in found]
    likely = max(chances, default=0.0)
    if likely >= POSSIBLE:
        report = found[chances.index(likely)]
        how = "according to" if report.kind == "according" else "cue" if likely >= CLOSE else "distant cue"
        return Attribution(report.speaker, (report.start, report.end), how, likely=likely)
    return _colon(items, k, lo) or _signature(items, k)


def _colon(items: Items, k: int, lo: int) -> Attribution | None:
    """Trump: “...”"""
    if k - 1 > lo and items.tags[k - 1] == ":":
        if begin := _subject_of_headline(items, lo, k - 1):
            return Attribution((lo, begin), (k - 1, k), "colon")
        clause = any(t in "VXME" for t in items.tags[lo : k - 1])
        before = Sentence(items, lo, k)
        speaker = main_subject(before, k - 1) if clause else subject_left(before, k - 1)
        comma = items.tags.find(",", *speaker) if speaker else -1
        if acceptable(items, speaker) and (speaker[1] if comma < 0 else comma) - speaker[0] <= 10:
            reply = set(items.tags[speaker[1] : k - 1]) <= set("XRJ")  # His reply: “...” His reply was simple: “...”
            return Attribution(speaks_for(items, speaker) if reply else speaker, (k - 1, k), "colon")
    return None


def _subject_of_headline(items: Items, lo: int, colon: int) -> int | None:
    """Where in a line in title case the person ends who begins it, and what he does begins: Berg | Slams Mayor: “...”"""
    words = [i for i in range(lo, colon) if len(items.word[i]) > SMALL_WORDS and items.word[i].isalpha()]
    if (
        len(words) < 3
        or items.tags[lo] not in "PNJDH#"
        or "," in items.tags[lo:colon]
        or not all(map(items.capital, words))
    ):
        return None
    for i in range(lo + 1, colon):
        verb = items.tags[i] != "S" and classes().get(items.word[i]) in VERBAL
        if verb or items.tags[i] == "I" and items.word[i] not in ("of", "for"):
            person = is_person(items.word[head_of(items.tags, lo, i)]) or items.word[i - 1] in items.inner_names
            return i if person and "P" in items.tags[lo:i] else None
    return None


def _signature(items: Items, k: int) -> Attribution | None:
    """“...” — Jane Roe, in the line of the quotation or all by itself in the next."""
    if items.tags[k + 1 : k + 3] != "-P" or items.line[k - 1 : k] == [items.line[k]]:
        return None
    sign = k + 1
    end = next(
        (x for x in range(sign, min(len(items), sign + 13)) if items.line[x] != items.line[sign]),
        min(len(items), sign + 13),
    )
    speaker = subject_right(Sentence(items, k, end), sign)
    if speaker is None or items.line[sign] != items.line[k] and not _signs(items, k, speaker, end):
        return None
    return Attribution(speaker, (sign, sign + 1), "signature")


def _signs(items: Items, k: int, speaker: Phrase, end: int) -> bool:
    """Whether the line after the quotation at item k, up to end, holds a name and no more than what is said of it."""
    name = items.tags[slice(*speaker)].partition(",")[0]
    rest = items.tags[speaker[0] : end].rstrip(".")
    alone = not any(tag in "VXMEt#" for tag in rest) and len(name) > 1
    return alone and items.line[speaker[0]] == items.line[k] + 1


def _announced(items: Items, k: int, lo: int, last: list[Report]) -> Attribution | None:
    """A quotation on a line of its own after a report that ends in a colon or comma."""
    if k == lo and k and last and items.tags[k - 1] in ":,":
        return Attribution(last[-1].speaker, (last[-1].start, last[-1].end), "cue")
    return None


def _continues(items: Items, number: int) -> bool:
    """Whether a quotation goes on with one that was still open when the paragraph before ended."""
    k = items.item[number]
    opens_line = k > 0 and items.line[k - 1] == items.line[k] - 1
    return opens_line and number > 0 and items.item[number - 1] == k - 1 and not items.quoted[number - 1].closed


def _carried(items: Items, number: int, stated: list, given: list, told: list) -> Attribution | None:
    """By what stands around a quotation whose own sentence names no speaker."""
    k = items.item[number]
    whole = sentence_alone(items, k) and length(items, k) >= 4
    last = _last_given(items, number, given)
    apart = items.line[k] - items.line[items.item[last]] if last is not None else 99
    if apart == 0:
        newer = (
            told[items.sentence_of[k - 1]]
            if whole and items.sentence_of[k - 1] > items.sentence_of[items.item[last]]
            else []
        )
        if newer and _may_speak(items, newer[-1].speaker):
            return Attribution(newer[-1].speaker, None, "previous sentence")
        return given[last]._replace(how="same paragraph", cue=None, follows=last)
    if whole and number + 1 < len(stated) and stated[number + 1] is not None:
        following = items.item[number + 1]
        if items.line[following] == items.line[k] and items.sentence_of[following] - items.sentence_of[k] <= 2:
            return stated[number + 1]._replace(how="next quotation", cue=None)
    if _continues(items, number) and last == number - 1:
        return given[last]._replace(how="continued", cue=None)
    if whole and apart == 1 and (k == 0 or items.line[k - 1] != items.line[k]):
        return given[last]._replace(how="previous paragraph", cue=None, follows=None)
    if whole and k:
        before = items.sentence_of[k - 1]
        lo, hi = items.sentences[before]
        speaker = main_subject(Sentence(items, lo, hi), min(hi, k))
        if told[before] and not (speaker and _may_speak(items, speaker)):
            speaker = told[before][0].speaker
        if acceptable(items, speaker):
            return Attribution(_in_the_words_of(items, speaker, told[before]), None, "previous sentence")
    lo = items.sentences[items.sentence_of[k]][0]
    if k - lo >= 2:
        speaker = main_subject(Sentence(items, lo, k), k)
        if acceptable(items, speaker):
            return Attribution(speaks_for(items, speaker), None, "same sentence")
    return None


def _in_the_words_of(items: Items, phrase: Phrase, found: list[Report]) -> Phrase:
    """The phrase as a report has it that shares words with it."""
    speakers = (r.speaker for r in found if items.tags[r.speaker[0]] != "W")
    return next((s for s in speakers if s[0] < phrase[1] and phrase[0] < s[1]), phrase)


def _may_speak(items: Items, phrase: Phrase) -> bool:
    """Whether a phrase is a name, or a pronoun that means people."""
    i, j = phrase
    return "P" in items.tags[i:j] or items.word[i] in ("he", "she", "they")


def _last_given(items: Items, number: int, given: list) -> int | None:
    """The last quotation before that has a speaker and is long or plain enough to carry it on."""
    for n in range(number - 1, max(-1, number - 6), -1):
        carries_on = n == number - 1 and not items.quoted[n].closed
        if given[n] is not None and (
            carries_on or given[n].how in ("cue", "distant cue") or length(items, items.item[n]) >= 4
        ):
            return n
    return None


def length(items: Items, k: int) -> int:
    """Words of a quotation, parted at white space."""
    return len(items.text[items.start[k] : items.end[k]].split())


def sentence_alone(items: Items, k: int) -> bool:
    """Whether a quotation stands as a sentence of its own."""
    before = items.tags[k - 1] if k and items.line[k - 1] == items.line[k] else "."
    return before in ".qQ" or items.sentences[items.sentence_of[k]][0] == k
