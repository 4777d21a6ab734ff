"""All corrections to what the tagger of names found, in the order in which they run, and which of them changed what."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from analysis.names.features import candidate_spans
from analysis.names.rules.bands import recognise_bands
from analysis.names.rules.bearers import decide_bearers, join_first_names, join_months
from analysis.names.rules.branches import recall_branches
from analysis.names.rules.called import recall_called, recognise_called
from analysis.names.rules.clubs import complete_clubs, recognise_clubs
from analysis.names.rules.common_words import drop_portfolios, drop_titles_alone, settle_short_forms
from analysis.names.rules.completing import complete_persons
from analysis.names.rules.extending import (
    complete_always_of,
    complete_places_of,
    complete_streets,
    extend_places_to_heads,
    join_particles,
    join_persons,
    number_names,
    take_articles,
    take_words_after_jobs,
)
from analysis.names.rules.famous import recall_famous
from analysis.names.rules.figures import recall_figures
from analysis.names.rules.firms import keep_possessive_names, recognise_firms
from analysis.names.rules.founders import recognise_firm_words, recognise_founders, recognise_namesakes
from analysis.names.rules.headlines import check_headlines
from analysis.names.rules.heads import (
    complete_tails,
    extend_places,
    join_nations,
    join_societies,
    recall_headed,
    recall_offices,
    split_bodies,
)
from analysis.names.rules.joined_by_and import join_by_and
from analysis.names.rules.joining import (
    join_between,
    join_dutch,
    join_nicknames,
    join_saints,
    recall_couples,
    split_places,
)
from analysis.names.rules.layout import leave_out_boilerplate, read_layout
from analysis.names.rules.letters import recall_letters
from analysis.names.rules.listed import complete_listed, drop_listed_things, recall_listed
from analysis.names.rules.located import decide_places, recall_before_kinds, recall_homes, recall_located
from analysis.names.rules.office_holders import separate_holders
from analysis.names.rules.ordinary_words import drop_ordinary_words, ordinary_rules_for
from analysis.names.rules.organisations import (
    add_legal_forms,
    add_short_forms,
    complete_heads,
    complete_lists,
    join_foreign_bodies,
    join_possessives,
    join_states,
    join_web_addresses,
    recognise_papers,
)
from analysis.names.rules.parties import recall_parties
from analysis.names.rules.passed_over import recall_for_something, recall_passed_over
from analysis.names.rules.products import drop_products
from analysis.names.rules.recall import (
    drop_overlong,
    recall_acronyms,
    recall_given_first,
    recall_single,
)
from analysis.names.rules.repeated import complete_repeated, recall_repeated, recall_short_firms
from analysis.names.rules.seats import decide_seats, join_constituencies, recall_seats
from analysis.names.rules.second_look import look_again
from analysis.names.rules.splitting import split_joined
from analysis.names.rules.stacks import cut_stacks
from analysis.names.rules.teams import recognise_teams
from analysis.names.rules.things import drop_court_cases, drop_things, extend_named_after
from analysis.names.rules.titled import decide_by_title, recall_kings, recall_titled, split_at_titles
from analysis.names.rules.trimming import trim_and_classify, trims_for
from analysis.names.rules.works import drop_works
from analysis.names.spans import NameSpans, Span
from analysis.names.tagger import tagger
from analysis.names.tokens import Name
from analysis.text.document import Document
from analysis.text.steps import Steps, at_once


class Corrector(NamedTuple):
    """A function from the spans to the spans corrected."""

    correct: Callable[[NameSpans], list[Span]]
    example: str  # before -> after, each name in brackets after its kind


# fmt: off
CORRECTORS = (
    Corrector(complete_listed, "the [organisation European] Central Bank -> the [organisation European Central Bank]"),
    Corrector(add_legal_forms, "Shares of Nordvik Tools Inc rose. -> Shares of [organisation Nordvik Tools Inc] rose."),
    Corrector(join_foreign_bodies, "the [organisation Banco] do [place Sul] -> the [organisation Banco do Sul]"),
    Corrector(join_possessives, "born at [person St. Mary]'s Hospital -> born at [organisation St. Mary's Hospital]"),
    Corrector(join_web_addresses, "She joined [person Nordvik].com. -> She joined [organisation Nordvik.com]."),
    Corrector(recognise_papers, "the [person Orlando Sentinel] says -> the [organisation Orlando Sentinel] says"),
    Corrector(complete_heads, "the Reserve Bank of [place India] -> the [organisation Reserve Bank of India]"),
    Corrector(recall_headed,
              "officials of the Ministry of the Interior -> officials of the [organisation Ministry of the Interior]"),
    Corrector(join_nations,
              "the [other Peruvian] Government said so -> the [organisation Peruvian Government] said so"),
    Corrector(join_societies,
              "the Lebanese [organisation Red Cross] came -> the [organisation Lebanese Red Cross] came"),
    Corrector(extend_places,
              "the [place Lahti] Baptist University grew -> the [organisation Lahti Baptist University] grew"),
    Corrector(split_bodies,
              "the [organisation Norvik Bank and Lahti Water Council] met -> "
              "the [organisation Norvik Bank] and [organisation Lahti Water Council] met"),
    Corrector(complete_tails,
              "the [organisation Norvik News] Agency left -> the [organisation Norvik News Agency] left"),
    Corrector(recall_offices,
              "the Public Prosecutor's Office said so -> the [organisation Public Prosecutor's Office] said so"),
    Corrector(complete_lists,
              "the [organisation Ministry of Trade] and Fish -> the [organisation Ministry of Trade and Fish]"),
    Corrector(add_short_forms, "[organisation Nordic Union] (NU) -> [organisation Nordic Union] ([organisation NU])"),
    Corrector(drop_overlong, "[other a b c d e f g h i j k l m n o p] -> a b c d e f g h i j k l m n o p"),
    Corrector(recall_acronyms, "Doctors of the WHO came by. -> Doctors of the [organisation WHO] came by."),
    Corrector(recall_listed, "They met the European Commission. -> They met the [organisation European Commission]."),
    Corrector(recall_branches, "Bakers Union UK met. -> [organisation Bakers Union UK] met."),
    Corrector(recall_called, "Staff of the Unite union left. -> Staff of the [organisation Unite] union left."),
    Corrector(recall_seats, "The minister is in Number 10 now. -> The minister is in [place Number 10] now."),
    Corrector(recall_titled, "They met Mr. Key there. -> They met Mr. [person Key] there."),
    Corrector(recall_kings, "[organisation King Olav V] is ill. -> King [person Olav V] is ill."),
    Corrector(recall_single, "They met Angela Day there. -> They met [person Angela Day] there."),
    Corrector(recall_given_first, "Then Joon-ho [organisation Park] left. -> Then [person Joon-ho Park] left."),
    Corrector(recall_passed_over,
              "so the Low Pay Commission left -> so the [organisation Low Pay Commission] left"),
    Corrector(recall_for_something,
              "staff of the Campaign for Better Buses left -> "
              "staff of the [organisation Campaign for Better Buses] left"),
    Corrector(recall_famous, "[place Modi] met Macron. -> [person Modi] met [person Macron]."),
    Corrector(join_months, "May [person Hart] won. -> [person May Hart] won."),
    Corrector(complete_persons, "They met [person Ann de la] Tour there. -> They met [person Ann de la Tour] there."),
    Corrector(take_words_after_jobs, "the singer Magic [person Berg] left -> the singer [person Magic Berg] left"),
    Corrector(read_layout, "OSLO (Reuters) - Snow fell. -> [place OSLO] (Reuters) - Snow fell."),
    Corrector(join_nicknames, "[person Ann] “Ace” [person Lee] came. -> [person Ann “Ace” Lee] came."),
    Corrector(extend_named_after,
              "They met at the [person John Berg] Presidential Library. -> "
              "They met at the [organisation John Berg Presidential Library]."),
    Corrector(split_places, "[place Europe and Latin America] -> [place Europe] and [place Latin America]"),
    Corrector(split_joined, "in [place Norvik and Oulu] -> in [place Norvik] and [place Oulu]"),
    Corrector(cut_stacks,
              "the [organisation CNN Pentagon] chef left -> the [organisation CNN] [organisation Pentagon] chef left"),
    Corrector(extend_places_to_heads, "the [place Amazon] River rose -> the [place Amazon River] rose"),
    Corrector(complete_clubs, "the side Dinamo [place Norvik] won -> the side [organisation Dinamo Norvik] won"),
    Corrector(complete_streets, "the crash on 17th Street blocked it -> the crash on [place 17th Street] blocked it"),
    Corrector(complete_places_of, "the Vale of [person Norvik] -> the [place Vale of Norvik]"),
    Corrector(complete_always_of, "Hearts of [person Roe] won. Hearts of [person Roe] lost. -> "
                                  "[organisation Hearts of Roe] won. [organisation Hearts of Roe] lost."),
    Corrector(join_particles, "in [place San Juan] de los [person Lagos] -> in [place San Juan de los Lagos]"),
    Corrector(join_between, "So [organisation Iyad] ag [place Ghaly] left. -> So [person Iyad ag Ghaly] left."),
    Corrector(join_dutch, "[person Bas] van 't [person Lahti] left -> [person Bas van 't Lahti] left"),
    Corrector(join_persons, "[person Abdel Fattah] [person El-Sisi] left -> [person Abdel Fattah El-Sisi] left"),
    Corrector(number_names, "she told [organisation BBC Radio] 4 so -> she told [organisation BBC Radio 4] so"),
    Corrector(split_at_titles,
              "They met [organisation Labour MP Ann Lee] in Oslo. -> "
              "They met [organisation Labour] MP [person Ann Lee] in Oslo."),
    Corrector(trim_and_classify, "[person President Ann Lee] came. -> President [person Ann Lee] came."),
    Corrector(join_by_and, "Then [person Roe] & [person Berg] paid. -> Then [organisation Roe & Berg] paid."),
    Corrector(drop_ordinary_words, "[person @AnnLee] wrote it. -> @AnnLee wrote it."),
    Corrector(decide_by_title, "Premier [organisation Ford] said so. -> Premier [person Ford] said so."),
    Corrector(recall_couples, "Jonas and [person Lena Weber] came. -> [person Jonas] and [person Lena Weber] came."),
    Corrector(recall_before_kinds, "in the Nordvik district it froze -> in the [place Nordvik] district it froze"),
    Corrector(recall_located, "She was stabbed in Reading on Monday. -> She was stabbed in [place Reading] on Monday."),
    Corrector(recall_homes, "Ann Lee, 32, of [person Oulu] came. -> Ann Lee, 32, of [place Oulu] came."),
    Corrector(recall_figures, "the rapper 21 Berg left -> the rapper [person 21 Berg] left"),
    Corrector(join_constituencies,
              "the MP for [place Norvik] and [place Oulu] left -> the MP for [place Norvik and Oulu] left"),
    Corrector(join_first_names, "[place Jordan] [person Peterson] spoke. -> [person Jordan Peterson] spoke."),
    Corrector(decide_bearers,
              "[person Jim Jordan] left. [place Jordan] said so. -> "
              "[person Jim Jordan] left. [person Jordan] said so."),
    Corrector(drop_portfolios, "the [organisation Labour] Minister came -> the Labour Minister came"),
    Corrector(drop_titles_alone, "the [person First Lady] came -> the First Lady came"),
    Corrector(recall_parties, "the Tory spokesman said no -> the [organisation Tory] spokesman said no"),
    Corrector(join_saints, "outside St [person Ann Moe] church -> outside [place St Ann Moe] church"),
    Corrector(drop_listed_things,
              "[person Sherlock Holmes] is back. [person Holmes] left. -> Sherlock Holmes is back. Holmes left."),
    Corrector(complete_repeated,
              "[person Israel Lahti] left. [place Israel] Lahti wept. -> "
              "[person Israel Lahti] left. [person Israel Lahti] wept."),
    Corrector(recall_repeated,
              "[organisation Zorv] met. Zorv left. -> [organisation Zorv] met. [organisation Zorv] left."),
    Corrector(decide_seats,
              "He entered [organisation Downing Street] in May. -> He entered [place Downing Street] in May."),
    Corrector(decide_places, "Doctors in [person Zakhine] left. -> Doctors in [place Zakhine] left."),
    Corrector(recognise_called,
              "[place Norland]'s [person Zorv Tak] newspaper -> [place Norland]'s [organisation Zorv Tak] newspaper"),
    Corrector(recognise_firms, "Shares of [person Eli Lahti] fell. -> Shares of [organisation Eli Lahti] fell."),
    Corrector(recognise_founders,
              "The coats of [person Calvin Klein] are late. -> The coats of [organisation Calvin Klein] are late."),
    Corrector(recognise_firm_words, "[place Mercedes] recalled vans. -> [organisation Mercedes] recalled vans."),
    Corrector(recognise_namesakes,
              "[person Ann Siemens] left. [organisation Siemens] wept. -> "
              "[person Ann Siemens] left. [person Siemens] wept."),
    Corrector(keep_possessive_names, "[person Hendry]'s will close. -> [organisation Hendry's] will close."),
    Corrector(drop_things, "Storm [person Ian] came. Then [person Ian] went. -> Storm Ian came. Then Ian went."),
    Corrector(drop_court_cases, "In [person Roe] v. [person Wade] the court ruled. -> In Roe v. Wade the court ruled."),
    Corrector(drop_works, "her album [place Norvik] sold well -> her album Norvik sold well"),
    Corrector(join_states, "[place U.S.] [organisation Justice Department] -> [organisation U.S. Justice Department]"),
    Corrector(separate_holders,
              "head of the [organisation Bakers Union Ann] [person Lahti] -> "
              "head of the [organisation Bakers Union] [person Ann Lahti]"),
    Corrector(check_headlines, "[person Ann Lee Stands] Tall\n\nIt fell. -> [person Ann Lee] Stands Tall\n\nIt fell."),
    Corrector(recall_letters, "The SBV won the vote. -> The [organisation SBV] won the vote."),
    Corrector(drop_products, "phones with the [organisation Norlex] browser -> phones with the Norlex browser"),
    Corrector(settle_short_forms,
              "a new energy vehicle ([organisation NEV]) and the [organisation NEV] -> "
              "a new energy vehicle ([other NEV]) and the [other NEV]"),
    Corrector(look_again,
              "from [place Oslo], [place Turku] and [person Zhejiang] -> "
              "from [place Oslo], [place Turku] and [place Zhejiang]"),
    Corrector(recognise_clubs,
              "the Danish side [person Zorv Batie] won -> the Danish side [organisation Zorv Batie] won"),
    Corrector(recognise_teams, "[place Norway] beat [place Denmark] 2-1 and drew 0-0. -> "
                               "[organisation Norway] beat [organisation Denmark] 2-1 and drew 0-0."),
    Corrector(recognise_bands,
              "[person Nirvana] broke up in 1994. -> [organisation Nirvana] broke up in 1994."),
    Corrector(recall_short_firms, "[organisation Zorvia Banka] shut. [person Zorvia] said why. -> "
                                  "[organisation Zorvia Banka] shut. [organisation Zorvia] said why."),
    Corrector(take_articles, "they told The [organisation Guardian] so -> they told [organisation The Guardian] so"),
    Corrector(leave_out_boilerplate, "It fell.\n\nFollow [person Ann Lee] on X -> It fell.\n\nFollow Ann Lee on X"),
)  # fmt: on


def correct(names: NameSpans) -> None:
    """Run all corrections; `names.spans` are then in text order and without overlaps."""
    for corrector in CORRECTORS:
        names.spans = corrector.correct(names)


def corrected_names(document: Document) -> NameSpans:
    """The spans of a text that name something: what the tagger found, corrected.

    >>> from analysis.text.document import parse
    >>> names = corrected_names(parse("President Ann Lahti flew to Oslo."))
    >>> [(names.key(span), span.kind) for span in names.spans]
    [('ann lahti', 'person'), ('oslo', 'place')]
    """
    return at_once(corrected_in_steps(document))


def corrected_in_steps(document: Document) -> Steps[NameSpans]:
    """The same in steps."""
    names = yield from _tagged(document)
    yield
    correct(names)
    return names


def _tagged(document: Document) -> Steps[NameSpans]:
    """What the tagger found."""
    candidates = candidate_spans(document)
    yield
    return NameSpans(document, candidates.tokens, candidates.sentences, tagger().tag(candidates))


# Which rules decide what happens to a span, where a correction has a table of them and takes names away or trims them.
DECIDED_BY: dict[Callable[[NameSpans], list[Span]], Callable[[NameSpans, Span], list[str]]] = {
    trim_and_classify: trims_for,
    drop_ordinary_words: ordinary_rules_for,
}


class Change(NamedTuple):
    """What a correction did to one name: `before` is None where it added the name, `now` where it removed it."""

    corrector: str  # the function, such as "recall_titled"
    rules: tuple[str, ...]  # the rules that decided it, such as ("title",)
    before: Name | None
    now: Name | None


def explain(document: Document) -> list[Change]:
    """Which corrections, and which of their rules, changed what the tagger found in a text, in the order they ran.

    >>> from analysis.text.document import parse
    >>> text = "She was born at St. Mary's Hospital in Turku."
    >>> for change in explain(parse(text)):
    ...     print(change.corrector, change.rules, text[change.now.start : change.now.end])
    join_possessives ('possessive',) St. Mary's Hospital
    join_possessives ('possessive',) St. Mary's Hospital
    """
    names = at_once(_tagged(document))
    changes: list[Change] = []
    for corrector in CORRECTORS:
        decided_by = DECIDED_BY.get(corrector.correct)
        before = {_name(names, span): decided_by(names, span) if decided_by else [] for span in names.spans}
        for span in names.spans:
            span.rule = ""  # so that those of this correction are seen
        names.spans = corrector.correct(names)
        now = {_name(names, span): span.rule for span in names.spans}
        changes += _changes(corrector.correct.__name__, before, now)
    return changes


def _changes(corrector: str, before: dict[Name, list[str]], now: dict[Name, str]) -> list[Change]:
    """What a correction changed. `before` has the rules that decide about each name, `now` the rule that made it."""
    changes = []
    new = [name for name in now if name not in before]
    for name, rules in before.items():
        if name in now:
            continue
        after = [other for other in new if _overlap(name, other)]
        fired = tuple(dict.fromkeys([*rules, *(now[other] for other in after if now[other])]))
        changes += [Change(corrector, fired, name, other) for other in after]
        if not after:
            changes.append(Change(corrector, fired, name, None))
    added = (name for name in new if not any(_overlap(name, other) for other in before))
    return changes + [Change(corrector, (now[name],) if now[name] else (), None, name) for name in added]


def _name(names: NameSpans, span: Span) -> Name:
    return Name(names.starts[span.first], names.ends[span.last - 1], span.kind)


def _overlap(a: Name, b: Name) -> bool:
    return a.start < b.end and b.start < a.end
