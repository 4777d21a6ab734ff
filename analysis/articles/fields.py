"""Which column of a table is which: one set of names for the many that archives, interfaces and scrapers have."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from analysis.english.vocab import remembered

# In order of preference, in lower case, letters and digits only: English names, then German, French, Spanish ones.
_ALIASES = {
    "doc_id": """
        docid id articleid documentid uuid guid uid articleuuid storyid storiesid newsid webid accessionnumber
        uri
    """,
    "text": """
        text fulltext articletext bodytext maintext plaintext textcontent contenttext storytext newstext ctext
        articlebody body content contents articlecontent newscontent article story transcript cleantext
        cleanedtext contentencoded documenttext volltext artikeltext inhalt texte texteintegral contenu corps
        texto textocompleto contenido cuerpo bodyhtml contenthtml articlehtml document news
    """,
    "page": """
        rawtext html rawhtml pagehtml pagecontent rawcontent pagesource
    """,
    "summary": """
        leadparagraph abstract description summary snippet excerpt teaser standfirst trailtext shortdescription
        lead lede deck dek intro introduction highlights synopsis articlesummary summarysentences
        bodytextsummary metadescription zusammenfassung vorspann resume chapo resumen entradilla hlead
    """,
    "title": """
        title headline headlines webtitle articletitle newstitle storytitle documenttitle headlinemain titles
        heading head displaytitle pagetitle headlineprint headlinetext titel uberschrift schlagzeile titre
        titulo titular name
    """,
    "outlet": """
        outlet publication publicationname publicationtitle pubtitle newspaper newspapername newsoutlet
        sourcename sourcetitle sitename publisher publishername media medianame mediaoutlet newssource
        newssourcename provider providername journal journaltitle journalname sourcedomain site sitefull domain
        zeitung medium quelle periodico medio
    """,
    "date": """
        date published publishedat publicationdate datepublished datepublish pubdate publishdate publishedon
        publisheddate webpublicationdate articledate datetime publishtime publishedtime publicationtime datepub
        pubtime dateofpublication publicationdatetime publisheddatetime firstpublished firstpublicationdate
        newsdate postdate displaydate issuedate seendate posted postedat postedon createdat created timestamp
        datum erscheinungsdatum veroffentlichungsdatum datedepublication datedeparution dateparution fecha
        fechadepublicacion
    """,
    "author": """
        author authors byline bylines bylineoriginal bylineperson tagscontributor creator creators writer
        writers journalist journalists reporter reporters authorname authornames authorsname articleauthor autor
        autoren verfasser auteur auteurs autores
    """,
    "url": """
        url weburl articleurl link permalink sourceurl newsurl storyurl documenturl canonicalurl pageurl href
        linkurl urls shorturl readmore mainentityofpage mainentityofpageid lien enlace
    """,
}
ALIASES = {name: aliases.split() for name, aliases in _ALIASES.items()}
FILE = "file filename filepath path docid".split()
# Of a nested name, the last part that says in which form a thing is given: headline.main, title.rendered.
_FORMS = frozenset("main rendered value text html original plain raw full content default encoded cdata".split())
# Objects within an article that have names, dates and addresses of their own: source.id is no article's id.
_BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
# Words of a column's name that say no more than that it is about the article.
_OF_ARTICLES = frozenset(
    "article articles news story item document doc of the an a in original full clean cleaned final main".split()
)
_OTHER_THINGS = frozenset(
    """
    source sources author authors byline creator image images media multimedia thumbnail thumbnails photo video videos
    section category categories tags tag publisher outlet feed feeds channel user sponsor provider organization
    organisation person people location blog related relatedarticles parent main gallery logo icon social account entity
    entities keyword keywords topic topics concepts event mainentityofpage leadimage enclosure comments comment series
    contributors
    """.split()
)


def bare(name: object) -> str:
    """A column's name in lower case, letters and digits only, without accents."""
    letters = unicodedata.normalize("NFKD", str(name).lower())
    return re.sub(r"[^a-z0-9]", "", letters)


def _parts(name: object) -> list[str]:
    """The parts of a nested name: attributes.source.name; _source is only the box that a search engine puts round."""
    return [bare(part) for part in str(name).removeprefix("_source.").split(".")]


def _whole(parts: list[str], name: str) -> str:
    return "".join(parts)


def _without_form(parts: list[str], name: str) -> str:
    """headline.main is a headline."""
    return parts[-2] if parts[-1] in _FORMS and len(parts) > 1 and not _OTHER_THINGS & set(parts[:-2]) else ""


def _pair(parts: list[str], name: str) -> str:
    """attributes.source.name is the name of a source."""
    return "".join(parts[-2:]) if not _OTHER_THINGS & set(parts[:-2]) else ""


def _last(parts: list[str], name: str) -> str:
    """fields.body is a body; source.id is no id."""
    return parts[-1] if not _OTHER_THINGS & set(parts[:-1]) else ""


def _numbered(parts: list[str], name: str) -> str:
    """text_2 is a second text."""
    return parts[-1].rstrip("0123456789") if len(parts) == 1 else ""


def _without_brackets(parts: list[str], name: str) -> str:
    """Date (GMT) is a date."""
    return bare(_BRACKETS.sub("", name)) if len(parts) == 1 and name[-1:] in ")]" else ""


def _in_other_words(parts: list[str], name: str) -> str:
    """Headline of the article, full_text_clean: a headline, a text."""
    if len(parts) > 1:
        return ""
    words = [word.lower() for word in _WORDS.findall(name)]
    return "".join(word for word in words if word not in _OF_ARTICLES) if len(words) > 1 else ""


_SPELLINGS = (_whole, _without_form, _pair, _last, _numbered, _without_brackets, _in_other_words)


def candidates(names: Iterable[object]) -> dict[str, list[str]]:
    """The columns that may hold each of our fields, the likeliest first; each column for one field only.

    >>> candidates(["source.id", "source.name", "headline.main", "lead", "fields.body"])
    {'text': ['fields.body'], 'summary': ['lead'], 'title': ['headline.main'], 'outlet': ['source.name']}
    """
    given = list(names)
    found: dict[str, list[str]] = {ours: [] for ours in ALIASES}
    taken: set[object] = set()
    split = [_parts(name) for name in given]
    for spelled in _SPELLINGS:
        by_name: dict[str, list] = {}
        for name, parts in zip(given, split, strict=True):
            by_name.setdefault(spelled(parts, str(name)), []).append(name)
        for ours, aliases in ALIASES.items():
            for name in (name for alias in aliases for name in by_name.get(alias, []) if name not in taken):
                taken.add(name)
                found[ours].append(name)
    found["outlet"] += [str(name) for name in given if bare(name) == "source" and name not in taken]
    return {ours: theirs for ours, theirs in found.items() if theirs}


def recognise(names: list[str]) -> dict[str, str]:
    """Which column of a table is which of ours: {their name: our name}.

    >>> recognise(["ID", "Headline", "Body", "Source", "views"])
    {'ID': 'doc_id', 'Body': 'text', 'Headline': 'title', 'Source': 'outlet'}
    """
    found = candidates(names)
    texts = found.get("text", []) + found.get("page", [])
    first = {ours: theirs[0] for ours, theirs in found.items() if ours not in ("text", "page", "summary")}
    if texts:
        first = {"doc_id": first.get("doc_id", ""), "text": texts[0]} | first
    return {theirs: ours for ours, theirs in first.items() if theirs}


@remembered(10_000)
def field_of(name: str) -> str | None:
    """Which of our fields a column may be: for "blocks.body" it is "text"."""
    return next(iter(candidates([name])), None)
