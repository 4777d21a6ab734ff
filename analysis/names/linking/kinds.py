"""What kind of actor a group of names is, and which of the names it is called by."""

from __future__ import annotations

import re
from collections import defaultdict

from analysis.english.gazetteer import fold, gazetteer
from analysis.names.linking.surface_forms import Form

ARTICLE, POSSESSIVE = re.compile(r"^[Tt]he "), re.compile(r"['’]s?$")
# What says before a name, or after it, of what kind it is.
KINDS_OF_FIRMS = (
    """
        airline carrier newspaper agency broker brokerage firm company charity chipmaker retailer publisher insurer
        carmaker automaker drugmaker website startup start-up lender conglomerate manufacturer supplier
        """
).split()
KIND_BEFORE = re.compile(rf"\b(?:[Ss]hares (?:in|of)|{'|'.join(KINDS_OF_FIRMS)}) $")
ENDINGS = frozenset(
    word[-2:] + " " for word in ["in", "of", *KINDS_OF_FIRMS]
)  # most names have none of these before them
NO_PERSON_BEFORE = re.compile(r"\b(?:of|an?) $")  # Roe of Ohio, who; a Democrat who
WHO = re.compile(r" ?,? who\b")
FEW = 20  # mentions of a name that are looked at


def kind_of(text: str, forms: list[Form], full: dict[str, str]) -> str:
    """The kind most of the mentions speak for; `full` gives the well-known names of forms."""
    lists = gazetteer()
    votes: dict[str, float] = defaultdict(float)
    for form in forms:
        if full.get(form.key) in lists.country and form.kinds["place"] > 0.1 * form.kinds["organisation"]:
            return "place"
        for kind, n in form.kinds.items():
            votes[kind] += n * (2 if len(form.words) > 1 else 1)
        for kind, mentions in told(text, form, form.key in full):
            votes[kind] += 2 * mentions
    total = 2 * sum(len(form.spans) for form in forms)
    for form in forms:
        if len(form.words) > 2 and form.kind == "other" and form.words[-1] in lists.other:
            votes["other"] += total  # Harbour Purchase Programme (HPP)
        if is_full_name(form):
            votes["person"] += total
    if any(
        len(form.words) > 1 and form.words[-1] in lists.organisation and form.words[-1] not in lists.last
        for form in forms
    ):
        votes["person"] = 0  # Orlando University, Orlando
    if all(len(form.words) == 1 for form in forms) and not any(looks_personal(text, form) for form in forms):
        votes["person"] *= 0.5
    return min(votes.items(), key=lambda k: (-k[1], k[0]))[0]


def told(text: str, form: Form, well_known: bool) -> list[tuple[str, int]]:
    """How many mentions the words beside them call a person or an organisation."""
    if well_known:
        return []
    persons = organisations = 0
    if not any(w in gazetteer().organisation for w in form.words):
        persons = sum(
            " who" in text[end : end + 6]
            and WHO.match(text, end) is not None
            and not NO_PERSON_BEFORE.search(text, max(0, start - 4), start)
            for start, end in form.spans[:FEW]
        )
    if form.kind != "other":
        starts = [start for start, _ in form.spans[:FEW] if text[max(0, start - 3) : start] in ENDINGS]
        organisations = sum(KIND_BEFORE.search(text, max(0, start - 20), start) is not None for start in starts)
    return [("person", persons), ("organisation", organisations)]


def is_full_name(form: Form) -> bool:
    """Whether a form that may well be a person's begins with a first name."""
    lists = gazetteer()
    return (
        1 < len(form.words) < 5 and form.words[0] in lists.first and form.kinds.get("person", 0) > 0.05 * form.kinds.get("organisation", 0)
        and not any(w in lists.organisation for w in form.words) and form.key not in lists.place
    )  # fmt: skip


def looks_personal(text: str, form: Form) -> bool:
    """Whether a single word is a listed first or last name, or stands after a title."""
    lists = gazetteer()
    if form.key in lists.first or form.key in lists.last:
        return True
    before = (text[max(0, start - 20) : start].split() for start, _ in form.spans[:FEW])
    return any(words and fold(words[-1]).rstrip(".") in lists.title for words in before)


def label(forms: list[Form]) -> str:
    """The fullest name: the longest one, but not all in capitals or with a line end inside if it can be helped."""
    if len(forms) == 1:
        return best(forms[0])

    def rank(form: Form):
        written = best(form)
        return (
            form.is_acronym,
            written.isupper() and len(written) > 6,
            -min(len(form.words), 5),
            -len(form.key),
            form.key,
        )

    return best(min(forms, key=rank))


def best(form: Form) -> str:
    written = next(iter(form.written))
    if len(form.written) > 1:
        written = min(form.written.items(), key=lambda w: (w[0].isupper() and len(w[0]) > 6, -w[1], w[0]))[0]
    return POSSESSIVE.sub("", ARTICLE.sub("", " ".join(written.split())))
