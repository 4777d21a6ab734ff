"""Join well-known short forms (U.S.) and acronyms (IAEA) with the names they stand for."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import partial

from analysis.english.gazetteer import gazetteer
from analysis.names.linking.clusters import NamesOfText, Rule
from analysis.names.linking.surface_forms import LONGEST, Form, key_of

FILLERS = frozenset("of the and for in on to de des du la & et".split())  # words that an acronym may leave out
AMERICAN = re.compile(r"^(?:us|u\.s\.?) ")  # U.S. Department of Justice
ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?) $")
LONGEST_BEGINNING = 4  # letters of a word in an acronym
FEW = 20  # how many mentions of a name are looked at
LONGEST_LETTERS = 10  # of a short form that another language gave
BRACKET_WITHIN = 90  # characters before an acronym in which its name is looked for


# Well-known names ------------------------------------------------------------------------------------------------


def join_well_known(names: NamesOfText) -> None:
    """Note which well-known name a form stands for, and join the forms that stand for the same one."""
    first_form: dict[str, str] = {}
    for key, form in names.forms.items():
        for full in WELL_KNOWN.find(names, form):
            names.well_known[key] = full
            names.clusters.join(first_form.setdefault(full, key), key, WELL_KNOWN.name)


def _well_known(names: NamesOfText, form: Form) -> list[str]:
    """The well-known name of a form; a short one must be written with capitals, so that "us" is no country."""
    lists, key = gazetteer(), form.key
    if key == "great britain" and not names.forms.keys().isdisjoint(("uk", "united kingdom")):
        return [key]  # without Northern Ireland, or a team
    full = lists.country.get(key) or lists.known.get(key) or lists.known.get(_plain(key))
    if full and (len(key) > 4 or key == full or all(map(_capitalised, form.written))):
        return [full]
    return []


def _plain(key: str) -> str:
    """A name without U.S. before it, and without signs: Food & Agriculture Organization."""
    return AMERICAN.sub("", key).replace(" & ", " and ")


def _capitalised(written: str) -> bool:
    return not written.islower() and written[:1].isupper()


WELL_KNOWN = Rule("well-known name", _well_known, "The U.S. agreed to the plan. The United States signed it.")


# Acronyms --------------------------------------------------------------------------------------------------------


@dataclass
class Initials:
    """The names of several words, by their initials."""

    names: NamesOfText
    in_order: dict[str, list[str]]  # initials -> names
    any_order: dict[str, list[str]]  # initials sorted by the alphabet -> organisations
    but_one: dict[str, list[str]]  # initials without one that is neither the first nor the last -> organisations
    by_first: dict[str, list[str]]  # first letter -> organisations


def join_acronyms(names: NamesOfText) -> None:
    """Join each acronym with the one actor that the first rule with an answer gives."""
    initials = _initials(names)
    _join_half_acronyms(names)
    for key, form in names.forms.items():
        if " " in key or not (form.is_acronym or _is_word_in_brackets(names, form)):
            continue
        rules = ACRONYMS if form.is_acronym else ACRONYMS[:1]
        rule, long = next(((rule, long) for rule in rules if (long := rule.find(initials, form))), (None, []))
        if rule and long[0] != key and len(names.clusters.roots(long)) == 1:
            names.clusters.join(long[0], key, rule.name)


def _is_word_in_brackets(names: NamesOfText, form: Form) -> bool:
    """Whether a body of one word in lower case is first named in brackets: the Norvik Energy Authority (Olnor)."""
    start, end = form.spans[0]
    bracketed = names.text[:start].rstrip(" ")[-1:] == "(" and names.text[end : end + 2].lstrip(" ")[:1] == ")"
    return bracketed and form.kind == "organisation" and form.key not in names.well_known


def _join_half_acronyms(names: NamesOfText) -> None:
    """Join names that end in letters with the one that has the words for them: BBC NI, of BBC Northern Ireland."""
    letters = [key for key, form in names.forms.items() if _ends_in_letters(form)]
    if not letters:
        return
    long: dict[str, list[str]] = defaultdict(list)
    for key, form in names.forms.items():
        if form.kind == "organisation" and len(form.words) > 2:
            rest = [word for word in form.words[1:] if word not in FILLERS]
            long[f"{form.words[0]} {''.join(word[0] for word in rest)}"].append(key)
    for key in letters:
        if len(names.clusters.roots(long[key])) == 1:
            names.clusters.join(long[key][0], key, "letters for the last words")


def _ends_in_letters(form: Form) -> bool:
    """Whether a name is a word and two letters or more: BBC NI."""
    last = next(iter(form.written)).split()[-1]
    return len(form.words) == 2 and form.kind != "person" and last.isalpha() and last.isupper() and 1 < len(last) < 6


def _initials(names: NamesOfText) -> Initials:
    in_order: dict[str, list[str]] = defaultdict(list)
    any_order: dict[str, list[str]] = defaultdict(list)
    but_one: dict[str, list[str]] = defaultdict(list)
    by_first: dict[str, list[str]] = defaultdict(list)
    for key, form in names.forms.items():
        if len(form.words) == 1 and "-" not in form.words[0]:
            continue
        parts = [part for word in form.words for part in word.split("-") if part]
        if len(parts) > 1:
            every = "".join(part[0] for part in parts)
            main = "".join(part[0] for part in parts if part not in FILLERS)
            if form.kind == "organisation" and len(main) > 2:
                any_order["".join(sorted(main))].append(key)
                by_first[main[0]].append(key)
                for n in range(1, len(main) - 1):
                    but_one[main[:n] + main[n + 1 :]].append(key)
            without_suffix = main[:-1] if parts[-1] in gazetteer().suffix else main
            for letters in dict.fromkeys((every, main, without_suffix)):
                in_order[letters].append(key)
    return Initials(names, in_order, any_order, but_one, by_first)


def _bracketed(initials: Initials, form: Form) -> list[str]:
    """The name that ends right before "(FORM)", at one of the first mentions of the form."""
    names = initials.names
    for start, end in form.spans[:3]:
        before = names.text[max(0, start - BRACKET_WITHIN) : start].rstrip(" ")
        in_bracket = before.endswith("(") and names.text[end : end + 2].lstrip().startswith(")")
        if not in_bracket or before[:-1].endswith("\n"):
            continue
        words = key_of(before[:-1]).split()
        for n in range(min(LONGEST, len(words)), 1, -1):
            long = " ".join(words[-n:])
            if long in names.forms and _may_stand_for(names, form, names.forms[long]):
                return [long]
    return []


def _may_stand_for(names: NamesOfText, form: Form, long: Form) -> bool:
    if long.kind == "person":
        return False
    return long.key[0] == form.key[0] or _foreign_acronym(names, form, long) or _ends_in_its_words(form, long)


def _ends_in_its_words(form: Form, long: Form) -> bool:
    """Whether the last words of a name have the letters as initials: Oulu Community Diagnostic Centre (CDC)."""
    return len(form.key) > 2 and "".join(word[0] for word in _main_words(long)).endswith(form.key)


def _foreign_acronym(names: NamesOfText, form: Form, long: Form) -> bool:
    """Whether they may be initials of another language: Corruption Eradication Commission (KPK)."""
    return (
        long.kind == form.kind == "organisation"
        and (3 <= len(form.key) <= LONGEST_LETTERS or _has_all_initials(form, long))
        and form.key not in names.well_known
    )


def _has_all_initials(form: Form, long: Form) -> bool:
    """Whether two letters are the initials of a name in another order: the Popular Union (UP)."""
    return sorted(form.key) == sorted(word[0] for word in _main_words(long))


def _same_initials(initials: Initials, form: Form) -> list[str]:
    long, forms = initials.in_order.get(form.key, []), initials.names.forms
    if form.key in initials.names.well_known:
        return [key for key in long if _is_meant_here(initials.names, form, forms[key])]
    may_be_person = len(form.key) > 2 and not any(map(partial(_after_article, initials.names.text), form.spans[:FEW]))
    return [key for key in long if may_be_person or forms[key].kind != "person"]


def _is_meant_here(names: NamesOfText, form: Form, long: Form) -> bool:
    """Whether a body of the article has the letters that stand for another elsewhere: USP in the South Pacific."""
    other = names.well_known[form.key]
    if len(form.key) < 3 or long.kind != "organisation" or form.key in gazetteer().country or other == long.key:
        return False
    return other not in names.forms and long.key not in names.well_known


def _after_article(text: str, span: tuple[int, int]) -> bool:
    """Whether an article is before a name: the MVP is no Maria Vera Pinto."""
    return ARTICLE.search(text, max(0, span[0] - 5), span[0]) is not None


def _initials_in_other_order(initials: Initials, form: Form) -> list[str]:
    """Initials in the order of another language: the Social Democratic Party, PSD."""
    if form.kind != "organisation" or form.key in initials.names.well_known:
        return []
    return initials.any_order.get("".join(sorted(form.key)), [])


def _initials_but_one(initials: Initials, form: Form) -> list[str]:
    """Initials that leave out one word within: the Korea Disease Control and Prevention Agency, KDCA."""
    if len(form.key) < 3 or form.key in initials.names.well_known:
        return []
    return initials.but_one.get(form.key, [])


def _beginnings(initials: Initials, form: Form) -> list[str]:
    """Beginnings of words: the New York Mercantile Exchange, NYMEX; the Nordic Meteorological Agency, NorMet.

    Of a name in capitals every word counts, of one with small letters the last words may be left out.
    """
    known = form.key in initials.names.well_known
    candidates = initials.by_first.get(form.key[0], [])
    if known or not 4 <= len(form.key) <= 7 or len(candidates) > FEW:
        return []
    whole = next(iter(form.written)).isupper()
    forms = initials.names.forms
    return [key for key in candidates if _begins(form.key, _main_words(forms[key]), whole)]


def _main_words(form: Form) -> list[str]:
    return [word for word in form.words if word not in FILLERS]


def _begins(letters: str, words: list[str], whole: bool) -> bool:
    """Whether letters are made of the beginnings of words in order, more than one of them from some word."""
    left = {0}  # how many letters the words so far can have given
    for used, word in enumerate(words):
        given = range(1, LONGEST_BEGINNING + 1)
        left = {n + k for n in left for k in given if k <= len(word) and letters.startswith(word[:k], n)}
        if len(letters) in left and used and (used == len(words) - 1 or not whole):
            return True
    return False


ACRONYMS: tuple[Rule[Initials], ...] = (  # in the order in which they are asked
    Rule("acronym in brackets", _bracketed, "The Nordic Bakers Union (BTB) met on Monday. The BTB voted."),
    Rule("initials", _same_initials, "The Nordic Fisheries Council met on Monday. The NFC voted."),
    Rule("initials in another order", _initials_in_other_order, "The Nordic Fisheries Council met. The CNF voted."),
    Rule("initials but one", _initials_but_one, "The Nordic Trout Fisheries Council met. The NFC voted."),
    Rule("beginnings of words", _beginnings, "The New Oulu Mercantile Exchange shut at noon. NOMEX opens on Monday."),
)
