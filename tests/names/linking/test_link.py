"""The names of a text, linked: clusters of forms, shared surnames, names found again."""

from __future__ import annotations

import pytest

from analysis.names.linking.clusters import Clusters
from analysis.names.linking.link import group_names, linked_names
from analysis.names.linking.occurrences import further_occurrences
from analysis.names.records import LinkedName
from analysis.names.tokens import Name, Tokens


def names_in(text, **kinds):
    """Every occurrence of words in a text, as names: of kind person or organisation."""
    names = []
    for kind, words in kinds.items():
        for word in words:
            start = text.find(word)
            while start >= 0:
                names.append(Name(start, start + len(word), kind))
                start = text.find(word, start + 1)
    longest = sorted(names, key=lambda name: (name.start, -name.end))
    kept = []
    for name in longest:
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return kept


def actors_in(text, **kinds):
    return [name.actor for name in linked_names(group_names(text, names_in(text, **kinds)))]


def test_clusters_join_what_is_joined():
    clusters = Clusters("abcd", joins=[])
    clusters.join("a", "b", "one")
    clusters.join("b", "c", "two")
    clusters.join("a", "c", "three")  # one actor already
    assert clusters.roots("abcd") == ["a", "d"]
    assert [join.rule for join in clusters.joins] == ["one", "two"]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        # by the honorific
        ("Ann Roe and Tom Roe left. Mrs. Roe slept. Mr. Roe did not.", ["Ann Roe", "Tom Roe", "Ann Roe", "Tom Roe"]),
        # by the office that the text gives one of them
        ("Ann Roe met Tom Roe, the governor. Gov. Roe left.", ["Ann Roe", "Tom Roe", "Tom Roe"]),
        # who was last named in full in this paragraph
        ("Ann Roe left.\nTom Roe slept. Roe was ill.", ["Ann Roe", "Tom Roe", "Tom Roe"]),
        # who is named more often
        ("Tom Roe left. Ann Roe left. Tom Roe slept.\n\nRoe was ill.", ["Tom Roe", "Ann Roe", "Tom Roe", "Tom Roe"]),
    ],
)
def test_a_shared_surname_is_decided_mention_by_mention(text, actors):
    assert actors_in(text, person=["Ann Roe", "Tom Roe", "Roe"]) == actors


def test_a_president_of_another_sex_is_somebody_else():
    text = "Ann Lahti slept. President Lahti left. Mr. Lahti was ill."
    assert actors_in(text, person=["Ann Lahti", "Lahti"]) == ["Ann Lahti", "Lahti", "Lahti"]


def test_namesakes_with_and_without_middle_initial():
    two = "John A. Lee met John B. Lee. John Lee left."
    assert len(set(actors_in(two, person=["John A. Lee", "John B. Lee", "John Lee"]))) == 3
    one = "John A. Lee slept. John Lee left."
    assert len(set(actors_in(one, person=["John A. Lee", "John Lee"]))) == 1


def test_a_surname_may_be_a_firm():
    text = "Ann Ford met Ford Motor Co in Oslo. Ford said so."
    names = [Name(0, 8, "person"), Name(13, 26, "organisation"), Name(36, 40, "organisation")]
    assert [name.actor for name in linked_names(group_names(text, names))] == [
        "Ann Ford",
        "Ford Motor Co",
        "Ford Motor Co",
    ]


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("Ann Zorbik left. Then Ann Zorbik slept.", ["Ann Zorbik"]),
        ("Ann Zorbik left. Then Zorbik slept.", ["Zorbik"]),
        ("Ann Zorbik left. Big Zorbik Street is long.", []),  # part of a longer run of capitalised words
        ("Ann Zorbik left. Mr. Zorbik slept.", ["Zorbik"]),  # but a title is no part of it
        ("Ann Zorbik left. A zorbik and a Zorbik are birds.", []),  # an ordinary word of this text
    ],
)
def test_names_are_found_again_elsewhere(text, again):
    linked = [LinkedName(0, 10, "person", "Ann Zorbik")]
    occurrences = further_occurrences(text, linked, Tokens(text))
    assert [text[name.start : name.end] for name in occurrences] == again
    assert {name.actor for name in occurrences} <= {"Ann Zorbik"}
