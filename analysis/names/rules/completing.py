"""What the tagger left out of people's names: de la [Tour], Moon [Jae-in], [Will] Smith."""

from __future__ import annotations

from analysis.english.calendar_words import MONTHS_AND_NAMES
from analysis.english.person_words import FAMILY_NAMES_FIRST, PARTICLES_BETWEEN
from analysis.names.rules.name_forms import GIVEN
from analysis.names.rules.recall import PARTICLES, Surroundings
from analysis.names.rules.trimming import WHEN
from analysis.names.spans import NameSpans, Span

SHORT_GIVEN = ("He", "Jun", "An", "So", "Do")  # first names of China and Korea that look like words: Liu He, Zhang Jun


def complete_persons(names: NameSpans) -> list[Span]:
    """Take in what belongs to a person's name: de la [Tour], Moon [Jae-in], [Will] Smith."""
    around = Surroundings(names)
    for span in names.spans:
        if span.kind != "person" and _is_family_name(around, span):
            span.last += 1
            span.become("person", "family name first")
        if span.kind == "person" and span.first not in names.headlines:
            _complete_end(around, span)
            _complete_start(around, span)
            _complete_particle(around, span)
    return names.spans


def _is_family_name(around: Surroundings, span: Span) -> bool:
    """Whether a single word before a first name with a hyphen is the surname: Ryu | Sam-yeong."""
    if span.length > 1 or around.keys[span.first] not in FAMILY_NAMES_FIRST or not around.free_capital(span.last):
        return False
    return GIVEN.fullmatch(around.words[span.last]) is not None


def _complete_end(around: Surroundings, span: Span) -> None:
    """Take in a surname after a particle, or a first name that comes last."""
    particle = around.words[span.last - 1] in PARTICLES
    if (particle or span.length < 3) and around.free_capital(span.last):
        chinese, word = around.keys[span.last - 1] in FAMILY_NAMES_FIRST, around.words[span.last]
        short = chinese and (span.length == 1 and word in SHORT_GIVEN or GIVEN.fullmatch(word))
        if particle or short or around.is_given(span.last):
            span.last += 1


def _complete_particle(around: Surroundings, span: Span) -> None:
    """Take in the particle and the first name before a surname: [Ngugi wa] Thiong'o."""
    i = span.first - 1
    if i < 1 or around.words[i] not in PARTICLES_BETWEEN or not (around.beside(span.first) and around.beside(i)):
        return
    if around.words[i - 1].istitle() and around.keys[i - 1] not in around.lists.title:
        span.first = i if i - 1 in around.covered else i - 1


def _complete_start(around: Surroundings, span: Span) -> None:
    """Take in the first name before a surname."""
    before = span.first - 1
    month = span.length == 2 and around.keys[before] in MONTHS_AND_NAMES and around.keys[before - 1] not in WHEN
    if (
        (span.length == 1 or month)
        and around.beside(span.first)
        and around.keys[before] in around.lists.first
        and before not in around.covered
        and around.words[before].istitle()
        and not around.opens(before)
        and around.keys[before] not in around.lists.title
    ):
        span.first = before
