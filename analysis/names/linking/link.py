"""Link the names of a text: one actor for one person or organisation, whatever it is called.

Names are compared by their key ("the U.N." -> "un"). Each step looks other names up in an index, so the time grows with
the number of names and no faster. `why_joined` says which rule joined two names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import partial

from analysis.names.linking import clipped, organisations, persons, short_forms
from analysis.names.linking.clusters import Called, Clusters, Join, NamesOfText
from analysis.names.linking.kinds import kind_of, label
from analysis.names.linking.namesakes import choose_namesake, clear_mentions, people_left
from analysis.names.linking.occurrences import further_occurrences
from analysis.names.linking.surface_forms import Form, collect_forms, key_of, surname
from analysis.names.records import LinkedName
from analysis.names.tokens import Name, Tokens

STEPS: tuple[Callable[[NamesOfText], None], ...] = (  # in the order in which joins are tried
    short_forms.join_well_known,
    short_forms.join_acronyms,
    organisations.join_organisations,
    persons.join_persons,
    clipped.join_aliases,
    clipped.join_nicknames,
    clipped.join_clipped,
)
_linked = partial(tuple.__new__, LinkedName)  # faster than LinkedName(...)


def link_names(text: str, names: list[Name], tokens: Tokens) -> list[LinkedName]:
    """Each person, organisation and place named in a text with its actor, in text order.

    `names` are those that the tagger and its rules found; names that occur again where these saw none are added.
    """
    grouped = group_names(text, names)
    linked = linked_names(grouped)
    again = [_whose_surname(grouped, name) for name in further_occurrences(text, linked, tokens)]
    return [name for name in sorted(linked + again) if name.kind != "other"]


def why_joined(text: str, names: list[Name]) -> list[Join]:
    """The names that were joined, in this order, each with the rule that joined it to the other.

    >>> why_joined("Ann Lahti left. Lahti slept.", [Name(0, 9, "person"), Name(16, 21, "person")])
    [Join(form='lahti', other='ann lahti', rule='surname')]
    """
    joins: list[Join] = []
    group_names(text, names, joins)
    return [join._replace(form=join.form.strip(), other=join.other.strip()) for join in joins]  # without AS_PERSON


def group_names(text: str, names: list[Name], joins: list[Join] | None = None) -> NamesOfText:
    """The names of a text, grouped into actors; each join is added to `joins` if it is given."""
    forms = collect_forms(text, names)
    grouped = NamesOfText(text, forms, Clusters(forms, joins))
    for step in STEPS:
        step(grouped)
    grouped.called = _called(grouped)
    return grouped


def _called(names: NamesOfText) -> dict[str, Called]:
    """The kind and the name of each actor, by the root of its forms."""
    groups: dict[str, list[Form]] = defaultdict(list)
    for key, form in names.forms.items():
        if key not in names.shared:
            groups[names.clusters.root(key)].append(form)
    return {
        root: Called(kind_of(names.text, forms, names.well_known), _label(names, forms))
        for root, forms in groups.items()
    }


def _label(names: NamesOfText, forms: list[Form]) -> str:
    """The fullest name; of half a couple the first name with the surname of both: Bill (and Hillary) Clinton."""
    halves = [names.couples[form.key] for form in forms if form.key in names.couples]
    return halves[0] if halves and all(len(form.words) == 1 for form in forms) else label(forms)


def linked_names(names: NamesOfText) -> list[LinkedName]:
    """Each name with its actor, in text order. A surname that several persons share is decided mention by mention."""
    linked = []
    for key, form in names.forms.items():
        if key in names.shared:
            clear = clear_mentions(names, key)
            roots = [choose_namesake(names, key, start, clear) for start, _ in form.spans]
        else:
            roots = [names.clusters.root(key)] * len(form.spans)
        linked += [_linked((*span, *names.called[root])) for span, root in zip(form.spans, roots, strict=True)]
    return sorted(linked)


def _whose_surname(names: NamesOfText, name: LinkedName) -> LinkedName:
    """A surname found again, given to the namesake that the honorific or office before it fits: Mrs. Lahti."""
    people = names.surnames.get(surname(key_of(names.text[name.start : name.end])), [])
    left = people_left(names, people, name.start)
    if len(left) == 1 < len(names.clusters.roots(people)):
        return LinkedName(name.start, name.end, *names.called[left[0]])
    return name
