"""What ProQuest calls the fields of a document in the languages of its interface, and which of ours each one is."""

from __future__ import annotations

import re

# Which of ours | as English, French, German, Spanish, Portuguese and Italian interfaces write it
TABLE = """
title      | Title | Titre | Titel | Título | Titolo
author     | Author | Authors | Byline | Auteur | Auteurs | Autor | Autoren | Verfasser | Autores | Autore
info       | Publication info
info       | Informations sur la publication | Informations de publication | Infos de publication
info       | Publikationsinfo | Publikationsinformationen | Veröffentlichungsinformationen
info       | Informationen zur Publikation | Información de publicación | Información de la publicación
info       | Informações da publicação | Informações de publicação | Informazioni sulla pubblicazione
abstract   | Abstract | Résumé | Zusammenfassung | Kurzfassung | Resumen | Resumo | Sommario | Sintesi
links      | Links | Link | Liens | Enlaces | Vínculos | Collegamenti
text       | Full text | Texte intégral | Texte complet | Volltext | Texto completo | Texto integral
text       | Testo completo | Testo integrale
outlet     | Publication title | Publication | Titre de la publication | Titre de publication
outlet     | Publikationstitel | Titel der Publikation | Titel der Veröffentlichung
outlet     | Título de publicación | Título de la publicación | Título da publicação
outlet     | Titolo della pubblicazione | Titolo pubblicazione
date       | Publication date | Date de publication | Date de la publication
date       | Datum der Publikation | Publikationsdatum | Veröffentlichungsdatum | Datum der Veröffentlichung
date       | Erscheinungsdatum | Fecha de publicación | Fecha de la publicación
date       | Data de publicação | Data da publicação | Data di pubblicazione | Data pubblicazione
year       | Publication year | Année de publication | Publikationsjahr | Erscheinungsjahr
year       | Veröffentlichungsjahr | Jahr der Publikation | Año de publicación | Ano de publicação
year       | Anno di pubblicazione
section    | Section | Rubrique | Rubrik | Abschnitt | Teil | Sección | Seção | Sezione
page       | First page | Start page | Pages | Page | Première page | Erste Seite | Seiten | Seite
page       | Primera página | Páginas | Página | Primeira página | Prima pagina | Pagine
length     | Word count | Number of words | Nombre de mots | Wörter | Número de palabras
archive_id | ProQuest document ID
archive_id | ID du document ProQuest | ID de document ProQuest | Identifiant de document ProQuest
archive_id | ProQuest-Dokument-ID | ProQuest-Dokumenten-ID | Dokument-ID von ProQuest
archive_id | ID del documento de ProQuest | ID del documento ProQuest | ID de documento de ProQuest
archive_id | ID do documento ProQuest | ID do documento da ProQuest | ID documento ProQuest
url        | Document URL | URL du document | Dokument-URL | URL des Dokuments
url        | URL del documento | URL do documento | URL documento
archive    | Last updated | Dernière mise à jour | Zuletzt aktualisiert | Letzte Aktualisierung
archive    | Última actualización | Última atualização | Ultimo aggiornamento
archive    | Database | Databases | Base de données | Bases de données | Datenbank | Datenbanken
archive    | Base de datos | Bases de datos | Base de dados | Banco de dados
archive    | Source type | Type de source | Quellentyp | Art der Quelle | Tipo de fuente | Tipo de fonte
archive    | Tipo di fonte | Document type | Type de document | Dokumenttyp | Dokumententyp
archive    | Tipo de documento | Tipo di documento | Document feature
archive    | Language of publication | Langue de publication | Sprache der Publikation | Publikationssprache
archive    | Sprache der Veröffentlichung | Idioma de la publicación | Idioma de publicación
archive    | Idioma da publicação | Lingua di pubblicazione
archive    | Country of publication | Pays de publication | Erscheinungsland | Veröffentlichungsland
archive    | País de publicación | País de publicação | Paese di pubblicazione
archive    | Place of publication | Lieu de publication | Erscheinungsort | Veröffentlichungsort
archive    | Lugar de publicación | Local de publicação | Luogo di pubblicazione
archive    | Publication subject | Sujet de la publication | Publication history | Online publication date
archive    | ISSN | e-ISSN | ISBN | CODEN | OCLC | DOI | Accession number | Correspondence author
archive    | Business indexing term | Company / organization | Société / organisation
archive    | Entreprise / organisation | Unternehmen / Organisation | Firma / Organisation
archive    | Compañía / organización | Empresa / organización | Empresa / organização
archive    | Identifier / keyword | Identifiant / mot-clé | Identificador / palabra clave
other      | Subject | Sujet | Thema | Fachgebiet | Schlagwort | Materia | Assunto | Argomento | Soggetto
other      | Location | Lieu | Ort | Standort | Lugar | Ubicación | Local | Luogo
other      | People | Person | Personne | Personen | Personas | Pessoas | Persone
other      | Publisher | Éditeur | Verlag | Herausgeber | Editorial | Editora | Editore
other      | Copyright | Droits d'auteur | Urheberrecht | Derechos de autor | Direitos autorais
other      | Credit | Classification | Edition | Column | Dateline | Volume | Issue | Number of pages
other      | References | Source | Supplement | Series | Notes
"""
# The same as headings without a colon, which some forms have, in capitals: "FULL TEXT", "ABSTRACT (ENGLISH)"
HEADINGS = """
text       | FULL TEXT | TEXTE INTÉGRAL | VOLLTEXT | TEXTO COMPLETO | TEXTO INTEGRAL | TESTO COMPLETO
abstract   | ABSTRACT | RÉSUMÉ | KURZFASSUNG | ZUSAMMENFASSUNG | RESUMEN | RESUMO
archive    | DETAILS | DÉTAILS | EINZELHEITEN | DETALLES | DETALHES | DETTAGLI
links      | LINKS | LIENS | ENLACES | VÍNCULOS
"""
SURE = frozenset({"archive_id", "url", "outlet", "date", "year", "archive"})  # no letter or report has a line of these
_BRACKET = re.compile(r"\([^)]*\)")
_LABELLED = re.compile(r"([^\W\d_][^:\n]{1,44}?)\s?:(?:\s+|$)(.*)")


def _ours(table: str) -> dict[str, str]:
    rows = (line.split("|") for line in table.strip().splitlines())
    return {_bare(label): row[0].strip() for row in rows for label in row[1:]}


def _bare(label: str) -> str:
    return "".join(label.casefold().split())


_OURS = _ours(TABLE)
_OURS_AS_HEADING = _ours(HEADINGS)


def labelled(line: str) -> tuple[str, str] | None:
    """Which field a line begins, and what stands in the line; None for all other lines.

    Spaces do not count: where ProQuest breaks a long document into pieces, one comes in, in a name as anywhere else.

    >>> labelled("Publication date: Sep 20, 2024")
    ('date', 'Sep 20, 2024')
    >>> labelled("Texte intégral : Le maire a démissionné.")
    ('text', 'Le maire a démissionné.')
    >>> labelled("The mayor said: I resign.") is None
    True
    """
    found = _LABELLED.match(line) if ":" in line[:48] else None
    ours = _OURS.get(_bare(found[1])) if found else None
    return (ours, found[2].strip()) if found and ours else None


def heading(line: str) -> str | None:
    """Which field a heading begins.

    >>> heading("FULL TEXT"), heading("Full text")
    ('text', None)
    """
    return _OURS_AS_HEADING.get(_bare(_BRACKET.sub("", line))) if line.isupper() and len(line) < 48 else None


def looks_labelled(line: str) -> bool:
    """Whether a line has the form of a field, known or not: among fields an unknown one is a field too."""
    return bool(_LABELLED.match(line)) and len(line.partition(":")[0].split()) <= 5
