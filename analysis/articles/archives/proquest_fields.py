"""What ProQuest calls the fields of a document in the languages of its interface, and which of ours each one is."""

from __future__ import annotations

import re

LABELS: dict[str, tuple[str, ...]] = {
    "title": ("Title", "Titre", "Titel", "Título", "Titolo"),
    "author": (
        "Author",
        "Auteur",
        "Autor",
        "Autore",
        "Authors",
        "Auteurs",
        "Autoren",
        "Autores",
        "Verfasser",
        "Byline",
    ),
    "info": (
        *("Publication info", "Informations sur la publication", "Informations de publication", "Infos de publication"),
        *(
            "Publikationsinfo",
            "Publikationsinformationen",
            "Veröffentlichungsinformationen",
            "Informationen zur Publikation",
        ),
        *("Información de publicación", "Información de la publicación", "Informações da publicação"),
        *("Informações de publicação", "Informazioni sulla pubblicazione"),
    ),
    "abstract": ("Abstract", "Résumé", "Zusammenfassung", "Kurzfassung", "Resumen", "Resumo", "Sommario", "Sintesi"),
    "links": ("Links", "Liens", "Enlaces", "Vínculos", "Collegamenti", "Link"),
    "text": (
        *("Full text", "Full Text", "Texte intégral", "Texte complet", "Volltext", "Texto completo"),
        *("Texto integral", "Testo completo", "Testo integrale"),
    ),
    "outlet": (
        *("Publication title", "Publication", "Titre de la publication", "Titre de publication"),
        *("Publikationstitel", "Titel der Publikation", "Titel der Veröffentlichung", "Título de publicación"),
        *("Título de la publicación", "Título da publicação", "Titolo della pubblicazione", "Titolo pubblicazione"),
    ),
    "date": (
        *("Publication date", "Date de publication", "Date de la publication", "Datum der Publikation"),
        *("Publikationsdatum", "Veröffentlichungsdatum", "Datum der Veröffentlichung", "Erscheinungsdatum"),
        *("Fecha de publicación", "Fecha de la publicación", "Data de publicação", "Data da publicação"),
        *("Data di pubblicazione", "Data pubblicazione"),
    ),
    "year": (
        *("Publication year", "Année de publication", "Publikationsjahr", "Erscheinungsjahr", "Veröffentlichungsjahr"),
        *("Jahr der Publikation", "Año de publicación", "Ano de publicação", "Anno di pubblicazione"),
    ),
    "section": ("Section", "Rubrique", "Rubrik", "Abschnitt", "Teil", "Sección", "Seção", "Sezione"),
    "page": (
        *("First page", "Pages", "Page", "Start page", "Première page", "Erste Seite", "Seiten", "Seite"),
        *("Primera página", "Páginas", "Página", "Primeira página", "Prima pagina", "Pagine"),
    ),
    "length": ("Word count", "Nombre de mots", "Wörter", "Número de palabras", "Number of words"),
    "archive_id": (
        *(
            "ProQuest document ID",
            "ID du document ProQuest",
            "Identifiant de document ProQuest",
            "ID de document ProQuest",
        ),
        *("ProQuest-Dokument-ID", "ProQuest Dokument-ID", "ProQuest-Dokumenten-ID", "Dokument-ID von ProQuest"),
        *("ID del documento de ProQuest", "ID del documento ProQuest", "ID de documento de ProQuest"),
        *("ID do documento ProQuest", "ID do documento da ProQuest", "ID documento ProQuest"),
    ),
    "url": (
        *(
            "Document URL",
            "URL du document",
            "Dokument-URL",
            "URL des Dokuments",
            "URL del documento",
            "URL do documento",
        ),
        *("URL documento",),
    ),
    "other": (
        *("Subject", "Sujet", "Thema", "Fachgebiet", "Schlagwort", "Materia", "Assunto", "Argomento", "Soggetto"),
        *(
            "Location",
            "Lieu",
            "Ort",
            "Standort",
            "Lugar",
            "Ubicación",
            "Local",
            "Luogo",
            "People",
            "Personne",
            "Personen",
        ),
        *("Personas", "Pessoas", "Persone", "Business indexing term", "Company / organization", "Company/organization"),
        *("Société / organisation", "Entreprise / organisation", "Unternehmen / Organisation", "Firma / Organisation"),
        *("Compañía / organización", "Empresa / organización", "Empresa / organização", "Classification"),
        *(
            "Identifier / keyword",
            "Identifiant / mot-clé",
            "Identifikator / Schlüsselwort",
            "Identificador / palabra clave",
        ),
        *("Credit", "Publisher", "Éditeur", "Verlag", "Herausgeber", "Editorial", "Editora", "Editore"),
        *(
            "Place of publication",
            "Lieu de publication",
            "Erscheinungsort",
            "Veröffentlichungsort",
            "Lugar de publicación",
        ),
        *("Local de publicação", "Luogo di pubblicazione", "Country of publication", "Pays de publication"),
        *(
            "Erscheinungsland",
            "Veröffentlichungsland",
            "País de publicación",
            "País de publicação",
            "Paese di pubblicazione",
        ),
        *(
            "Publication subject",
            "Sujet de la publication",
            "Source type",
            "Type de source",
            "Quellentyp",
            "Art der Quelle",
        ),
        *("Tipo de fuente", "Tipo de fonte", "Tipo di fonte", "Language of publication", "Langue de publication"),
        *("Sprache der Publikation", "Publikationssprache", "Sprache der Veröffentlichung", "Idioma de la publicación"),
        *(
            "Idioma de publicación",
            "Idioma da publicação",
            "Lingua di pubblicazione",
            "Document type",
            "Type de document",
        ),
        *("Dokumenttyp", "Dokumententyp", "Tipo de documento", "Tipo di documento", "Document feature", "Last updated"),
        *("Dernière mise à jour", "Zuletzt aktualisiert", "Letzte Aktualisierung", "Última actualización"),
        *("Última atualização", "Ultimo aggiornamento", "Database", "Base de données", "Datenbank", "Base de datos"),
        *(
            "Base de dados",
            "Banco de dados",
            "Bases de datos",
            "Databases",
            "Copyright",
            "Droits d'auteur",
            "Urheberrecht",
        ),
        *(
            "Derechos de autor",
            "Direitos autorais",
            "ISSN",
            "e-ISSN",
            "ISBN",
            "CODEN",
            "OCLC",
            "DOI",
            "Volume",
            "Issue",
        ),
        *("Edition", "Column", "Dateline", "Number of pages", "Publication history", "Online publication date"),
        *("Accession number", "References", "Source", "Supplement", "Series", "Notes", "Correspondence author"),
    ),
}
_OURS = {label.casefold().replace(" ", ""): ours for ours, labels in LABELS.items() for label in labels}
_LABELLED = re.compile(r"([^\W\d_][^:\n]{1,44}?)\s?[::](?:\s+|$)(.*)")
SURE = frozenset({"archive_id", "url", "outlet", "date", "year"})  # no letter or report has a line of these


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
    found = _LABELLED.match(line)
    ours = _OURS.get(found[1].casefold().replace(" ", "")) if found else None
    return (ours, found[2].strip()) if found and ours else None


def looks_labelled(line: str) -> bool:
    """Whether a line has the form of a field, known or not: among fields an unknown one is a field too."""
    return bool(_LABELLED.match(line)) and len(line.partition(":")[0].split()) <= 5
