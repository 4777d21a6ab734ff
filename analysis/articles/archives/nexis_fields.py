"""What Nexis calls the parts of an article, in the languages of its older and newer exports."""

from __future__ import annotations

import re
from typing import NamedTuple

# In capitals in the older exports (BYLINE:), with one capital in Nexis Uni (Byline:).
_HEAD = {
    "author": "byline author autor autorin verfasser auteur autore door",
    "section": "section rubrik ressort rubrique rubriek sección seção sezione sectie",
    "length": "length länge longueur lengte longitud extensión lunghezza tamanho",
    "dateline": "dateline ort datelijn",
    "highlight": "highlight abstract encart encadré samenvatting",
    "title": "headline titel titre título titolo kop",
    "series": "series",
    "show": "show transcript guest guests anchor anchors host correspondent correspondents reporter reporters profile",
    "body": "body volltext corps cuerpo",
}
# Below the text, and nowhere else.
_TAIL = {
    "load": """load-date update correction-date date-chargement date-de-chargement fecha-de-carga
        data-de-carregamento data-di-caricamento laaddatum fecha-carga publiziert""",
    "language": "language sprache langue idioma taal lingua",
    "kind": """publication-type pub-type document-type doc-type type-publication tipo-publicación type-document
        publicatietype journal-code acc-no issn distribution classification""",
    "url": "url",
}
# Below the text as a rule, but an article may begin a paragraph with them.
_LOOSE = {
    "graphic": "graphic graphics grafik graphique grafiek gráfico",
    "other": """correction notes note subject company organization organisation person people industry geographic
        country city state ticker type series-title keywords key-words column terms topic sujet société entreprise
        secteur personne pays ville thema unternehmen firma branche person land stadt onderwerp bedrijf persoon stad
        tema empresa sector persona país ciudad""",
}
_KINDS = {name: kind for table in (_HEAD, _TAIL, _LOOSE) for kind, names in table.items() for name in names.split()}
HEAD, TAIL = frozenset(_HEAD), frozenset(_TAIL)
_LABEL = re.compile(r"\s*([^\W\d_][\w-]{2,19}(?:[ -]d[eai])?(?:[ -][^\W\d_]{2,12})?)\s?:(?:\s+(.*)|$)")

_WORD = r"[^\W\d_]{3,12}\.?"
_DAY_NAME = r"[^\W\d_]{2,10}(?:-feira)?\.?"
DATE = re.compile(
    rf"""
    \s* (?: {_DAY_NAME} ,? \s+ )?                                                           # Monday,
    (?P<date>
        {_WORD} \s+ \d{{1,2}} (?:st|nd|rd|th)? ,? \s+ (?:1[789]|20)\d\d                       # January 11, 2010
      | \d{{1,2}} (?:\.|st|nd|rd|th|er)? \s+ (?:de\s+)? {_WORD} ,? \s+ (?:del?\s+)? (?:1[789]|20)\d\d  # 11. Januar 2010
      | (?:1[789]|20)\d\d-\d\d-\d\d
      | \d{{1,2}} [/.] \d{{1,2}} [/.] (?:1[789]|20)\d\d
    ) (?!\w)
    """,
    re.VERBOSE,
)
MONTH = re.compile(rf"\s*(?P<date>{_WORD}(?: ?[-/] ?{_WORD})?,?\s+(?:1[789]|20)\d\d)\s*(?:[,;].*)?$")
RIGHTS = re.compile(
    r"""
    \s* (?:
        copyright \s+ (?: © | \(c\) | \d{4} | (?-i:[A-Z]) ) | © | \(c\) \s+ (?-i:[A-Z\d])
      | all \s rights? \s reserved | alle \s rechte \s vorbehalten
      | tous \s droits \s r[ée]serv[ée]s | (?:todos|reservados) \b .{0,20} \b derechos | tutti \s i \s diritti
      | alle \s rechten \s voorbehouden
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
PAGE_LINE = re.compile(r"\s*(?:page|seite|página|pagina)\s+\d+(?:\s+(?:of|von|de|sur|di|van)\s+\d+)?\s*", re.IGNORECASE)
INDEXED = re.compile(r"\(\d\d%\)")  # how sure the archive is of a term of its index
# What agencies and papers write between their name and the date.
NOTICE = re.compile(r"\bmay not be\b|\bwritten (?:consent|permission|authori[sz]ation)\b", re.IGNORECASE)
ADDRESS = re.compile(r"\s*www\.\S+\s*")
_PAGE = re.compile(
    r"""
    \s* [;,]? \s* \b (?:pgs?\.?|pages?|s\.|seiten?|pp?\.|blz\.|pág\.) \s*
    (?P<page> [A-Z]{0,3}-?\d[\w-]* (?: \s* [,&] \s* [A-Z]{0,2}\d[\w-]* )* )
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Label(NamedTuple):
    """A line that begins with the name of a part: which part, and what follows on the line."""

    kind: str
    value: str


def label(line: str, capitals: bool) -> Label | None:
    """The part that a line names; in older exports in capitals.

    >>> label("LENGTH: 355 words", True)
    Label(kind='length', value='355 words')
    >>> label("Length: the bridge is 355 metres long", True) is None
    True
    """
    found = _LABEL.match(line)
    if not found or not (found[1].isupper() if capitals else found[1][0].isupper() and not found[1].isupper()):
        return None
    kind = _KINDS.get(found[1].lower().replace(" ", "-"))
    return Label(kind, (found[2] or "").strip()) if kind else None


def is_marked(line: str) -> bool:
    """Whether an older export's line begins with any name of a part, known or not.

    >>> is_marked("CREDIT: Staff Writer"), is_marked("Jo Berg: yes")
    (True, False)
    """
    found = _LABEL.match(line)
    return found is not None and found[1].isupper()


def section_and_page(said: str | None) -> tuple[str | None, str | None]:
    """The section without the page, and the page.

    >>> section_and_page("Section A; Column 0; Foreign Desk; Pg. 1")
    ('Section A; Column 0; Foreign Desk', '1')
    """
    if not said:
        return None, None
    if not (found := _PAGE.search(said)):
        return said.strip(" ;,") or None, None
    rest = f"{said[: found.start()]}{said[found.end() :]}".strip(" ;,")
    return rest or None, found["page"]


def one_line(lines: list[str]) -> str:
    """Lines as one, with single spaces."""
    return " ".join(" ".join(lines).split())
