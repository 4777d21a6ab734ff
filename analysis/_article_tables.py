"""The columns of the tables about articles: what is read, and what is measured in each."""

from __future__ import annotations

from analysis._columns import DOC, Column


def _span(what: str) -> list[Column]:
    return [
        Column("start", "integer", f"first character of {what}, counted in the article's text", "characters"),
        Column("end", "integer", f"one past the last character of {what}; text[start:end] is it", "characters"),
        Column("text", "text", f"{what}, letter for letter"),
    ]


INPUT = [
    DOC._replace(meaning="unique name of the article"),
    Column("text", "text", "the article as the file holds it, decoded, never rewritten"),
    Column("title", "text", "headline, where the source keeps it apart from the text", missing="not given"),
    Column("outlet", "text", "who published it", missing="not given"),
    Column("date", "date", "day of publication", missing="not given"),
    Column("author", "text", "byline", missing="not given"),
    Column("url", "text", "web address", missing="not given"),
    Column("source", "text", "file it was read from (and row or member within it)"),
]
QUOTES = [
    DOC,
    Column(
        "quote_id",
        "integer",
        "number of the quotation in its article, from 1; the parts of one that was interrupted share it",
    ),
    *_span("what is quoted or reported, without the outer marks"),
    Column(
        "kind",
        "text",
        "direct: wholly inside marks, or a line of a transcript, a post or a statement set off; "
        "mixed: a reported clause with quoted words in it; indirect: reported without marks; "
        "with left_out also heading, title and fragment: words in quotation marks that are not a quotation; "
        "no comment: who declined to comment, did not reply or could not be reached",
    ),
    Column(
        "speaker",
        "text",
        "who is reported: the actor's name, or the mention if it names nobody",
        missing="the article does not say",
    ),
    Column("speaker_start", "integer", "first character of the mention of the speaker", "characters", "no mention"),
    Column("speaker_end", "integer", "one past its last character", "characters", "no mention"),
    Column("cue", "text", "the reporting words, such as said or according to", missing="none"),
    Column("cue_start", "integer", "first character of the cue", "characters", "no cue"),
    Column("cue_end", "integer", "one past its last character", "characters", "no cue"),
    Column("rule", "text", "the rule or model that decided on the speaker"),
    Column(
        "confidence",
        "number",
        "how often attributions of this kind are right, calibrated on labelled articles",
        "probability",
        "no speaker",
    ),
    Column("words", "integer", "words in the span", "words"),
    Column(
        "quoted_words",
        "integer",
        "how many of them are word for word: inside quotation marks, in a transcript, a post or a statement set off",
        "words",
    ),
    Column(
        "verbatim",
        "text",
        "the speaker's own words, as spans start:end in the article's text, separated by spaces: "
        "all of a direct quotation; of a mixed one, what is in quotation marks; "
        "empty for indirect ones and for words that are not a quotation",
        "characters",
    ),
    Column(
        "relayed_by",
        "text",
        "of a nested report who passes on what the speaker said: Ann Lahti, in 'Lahti said the mayor told her that'; "
        "the agency, in 'Norpress quoted Lahti as saying'",
        missing="the article reports the speaker itself, or does not say who told it",
    ),
    Column(
        "source_type",
        "text",
        "named person; named organisation, also if somebody unnamed speaks for it; unnamed person; unnamed group; "
        "document",
        missing="no speaker, or unclear",
    ),
    Column(
        "speaker_title",
        "text",
        "the jobs and offices that the article gives the speaker beside the name, nearest first, separated by '; ': "
        "chief economist; of an unnamed person, the words for what they are; none for family and witnesses",
        missing="the article does not say, or not a single person",
    ),
    Column(
        "organisation",
        "text",
        "the organisation that speaks, that the speaker belongs to or speaks for, or that issued the document",
        missing="the article does not say",
    ),
    Column(
        "pronoun",
        "text",
        "he, she or they, as the article calls the speaker; it says nothing of what the speaker is",
        missing="the article uses none, or it is unclear for whom",
    ),
    Column(
        "anonymous",
        "flag",
        "the article withholds the speaker's name: who asked not to be named, people familiar with the matter",
        missing="no speaker, or unclear",
    ),
    Column(
        "cue_class",
        "text",
        "what the cue says of the words: neutral (said), positive (explained), doubting or loaded (claimed, admitted)",
        missing="no cue, or a mark without a word",
    ),
    Column(
        "source_role",
        "text",
        "official or politician; business; expert or scholar; police, law and courts; civil society; media; "
        "citizen, victim or witness; celebrity or athlete: by title and organisation, or by what is said of either",
        missing="no speaker, or these do not tell",
    ),
]
MENTIONS = [
    DOC,
    *_span("the mention"),
    Column("kind", "text", "person, organisation or place"),
    Column(
        "actor",
        "text",
        "the actor mentioned, by the fullest name the article gives",
        missing="a role with no holder named in the article",
    ),
    Column(
        "form",
        "text",
        "name: counted; role (the Russian president) and metonym (the Kremlin): shown, never counted as names",
    ),
    Column("aside", "flag", "in a picture credit, caption or note, not in the article itself: shown, never counted"),
]
ACTORS = [
    DOC,
    Column("actor", "text", "the fullest name the article gives"),
    Column("kind", "text", "person, organisation or place"),
    Column("mentions", "integer", "times the actor is named", "mentions"),
    Column("share", "number", "mentions as a share of all names in the article", "0 to 1"),
    Column(
        "per_1000_words",
        "number",
        "mentions per 1,000 words of the whole text, with headings, where names count, too",
        "mentions",
        "no words",
    ),
    Column("first", "integer", "first character of the first mention", "characters"),
    Column("aliases", "text", "the forms in which the actor is named, most frequent first, separated by '; '"),
    Column(
        "spread",
        "number",
        "dispersion of the mentions over the article: 0 all in one place, 1 even",
        "0 to 1",
        "a single mention",
    ),
    Column("roles", "integer", "times the actor is meant by a role or metonym, not counted in mentions", "mentions"),
    Column("quotes", "integer", "quotations and reports with the actor as speaker", "quotations and reports"),
    Column("quoted_words", "integer", "words reported from the actor that are inside quotation marks", "words"),
    Column("named_in_quotes", "integer", "mentions inside quotation marks, in somebody's own words", "mentions"),
    Column(
        "titles",
        "text",
        "what the article calls a person beside the name, most frequent first, separated by '; ': Mayor; of Oslo",
        missing="the article does not say, or not a person",
    ),
    Column(
        "sex",
        "text",
        "f or m, by the words that the article uses: she, Mr., spokeswoman; never by the first name",
        missing="the article does not say, or not a person",
    ),
    Column(
        "organisations",
        "text",
        "what a person belongs to or speaks for, by the names of the actors, most frequent first, separated by '; '",
        missing="the article does not say, or not a person",
    ),
]
ACTORS_ACROSS = [
    Column("actor", "text", "the identity that links give: the full form that most articles use"),
    Column("kind", "text", "person, organisation or place"),
    Column("articles", "integer", "articles that name the actor", "articles"),
    Column("mentions", "integer", "times the actor is named", "mentions"),
    Column(
        "share",
        "number",
        "mentions as a share of all names in the article, mean over the articles that name the actor",
        "0 to 1",
    ),
    Column("aliases", "text", "the forms in which the actor is named, most frequent first, separated by '; '"),
    Column("roles", "integer", "times the actor is meant by a role or metonym, not counted in mentions", "mentions"),
    Column("quotes", "integer", "quotations and reports with the actor as speaker", "quotations and reports"),
    Column("quoted_words", "integer", "words reported from the actor that are inside quotation marks", "words"),
    Column("named_in_quotes", "integer", "mentions inside quotation marks, in somebody's own words", "mentions"),
    Column(
        "confidence",
        "number",
        "how sure it is that all these articles mean the same actor",
        "probability",
        "named in one article only",
    ),
]
LINKS = [
    DOC,
    Column("actor", "text", "the fullest name that the article gives"),
    Column(
        "identity", "text", "the actor of the corpus, by the full form that most articles use; no two have the same"
    ),
    Column(
        "confidence",
        "number",
        "how sure it is that the article means this actor of the corpus",
        "probability",
        "named in one article only",
    ),
    Column("why", "text", "the rule that decided, such as same name or bearer in most articles"),
]
NAMING = [
    DOC,
    Column("speaker", "text", "who speaks", missing="the article does not say"),
    Column("actor", "text", "who is named in the speaker's own words, in quotation marks"),
    Column("mentions", "integer", "how often", "mentions"),
]
SPEAKERS = [
    DOC,
    Column("speaker", "text", "who speaks", missing="quotations without a known speaker"),
    Column("quotes", "integer", "quotations, direct and mixed", "quotations"),
    Column("sentences", "integer", "sentences in them", "sentences"),
    Column("words", "integer", "words inside quotation marks", "words"),
    Column("share", "number", "share of all quoted words of the article", "0 to 1"),
    Column("evidence", "number", "share of the sentences with at least one word that carries tone", "0 to 1"),
    Column(
        "tone", "number", "mean tone of the sentences, calibrated to the human scale", "-1 to 1, positive is favourable"
    ),
    Column("low", "number", "lower end of the 90% interval for measurement error", "-1 to 1"),
    Column("high", "number", "upper end of it", "-1 to 1"),
    Column(
        "p_positive", "number", "probability that readers would call the tone positive rather than negative", "0 to 1"
    ),
    Column("verdict", "text", "negative, neutral, positive, or not enough evidence"),
    Column(
        "lexicon_agreement",
        "text",
        "what the two word lists say about the sign: agree, differ, one is silent, both are silent",
        missing="no words",
    ),
    Column(
        "drivers",
        "text",
        "the words that drove the score, strongest first, with what each adds to the tone",
        missing="no word carries tone",
    ),
]
SPEAKERS_ACROSS = [
    SPEAKERS[1],
    Column("articles", "integer", "articles that quote the speaker", "articles"),
    *(
        c._replace(meaning="share of all quoted words of the articles") if c.name == "share" else c
        for c in SPEAKERS[2:]
    ),
]
SOURCES = [
    DOC,
    Column("speaker", "text", "who is quoted or reported", missing="passages without a known speaker"),
    Column(
        "type",
        "text",
        "named person, named organisation, unnamed person, unnamed group or document",
        missing="no known speaker, or unclear",
    ),
    Column("anonymous", "flag", "the article withholds the name", missing="no known speaker, or unclear"),
    Column(
        "title",
        "text",
        "the jobs and offices that the article gives the source beside the name, nearest first, separated by '; '",
        missing="the article does not say",
    ),
    Column(
        "organisation",
        "text",
        "the organisation that speaks, that the source belongs to or speaks for, or that issued the document",
        missing="the article does not say",
    ),
    Column(
        "role",
        "text",
        "official or politician; business; expert or scholar; police, law and courts; civil society; media; "
        "citizen, victim or witness; celebrity or athlete: by title and organisation, or by what is said of either",
        missing="these do not tell",
    ),
    Column("pronoun", "text", "he, she or they, as the article calls the source", missing="it uses none"),
    Column("quotes", "integer", "quotations, direct and mixed", "quotations"),
    Column("reports", "integer", "reports without quotation marks", "reports"),
    Column("words", "integer", "quoted words", "words"),
    Column("share", "number", "share of all quoted words of the article", "0 to 1", "no quoted words"),
    Column(
        "first",
        "number",
        "where the source first speaks: 0 at the beginning, 1 at the last name or quotation of the article",
        "0 to 1",
    ),
    Column("has_first_word", "flag", "the source speaks first in the article"),
    Column("has_last_word", "flag", "the source speaks last in the article"),
    Column("neutral", "integer", "passages with a neutral cue, such as said", "passages"),
    Column("positive", "integer", "passages with a positive cue, such as explained", "passages"),
    Column("doubting", "integer", "passages with a doubting or loaded cue, such as claimed or admitted", "passages"),
    Column("single_source", "flag", "the article has one known source only"),
]
SCORES = {
    "flesch_reading_ease": ("Flesch reading ease (1948)", "0 to 100, higher is easier"),
    "flesch_kincaid_grade": ("Flesch-Kincaid grade (1975)", "US school grade, higher is harder"),
    "smog": ("SMOG grade (McLaughlin 1969)", "US school grade, higher is harder"),
    "gunning_fog": ("Gunning Fog index (1952)", "US school grade, higher is harder"),
    "coleman_liau": ("Coleman-Liau index (1975)", "US school grade, higher is harder"),
    "automated_readability": ("Automated Readability Index (1967)", "US school grade, higher is harder"),
    "dale_chall_1948": ("Dale-Chall formula (1948)", "raw score, higher is harder"),
    "dale_chall_1995": ("New Dale-Chall cloze score (1995)", "cloze points, higher is easier"),
    "spache": ("Spache, revised (1974)", "US school grade, higher is harder"),
    "linsear_write": ("Linsear Write", "US school grade, higher is harder"),
    "lix": ("LIX (Björnsson 1968)", "points, higher is harder"),
    "rix": ("RIX (Anderson 1983)", "long words per sentence, higher is harder"),
    "mcalpine_eflaw": ("McAlpine EFLAW (2006)", "points, higher is harder"),
    "forcast": ("FORCAST (1973)", "US school grade, higher is harder"),
    "consensus_grade": ("median of the grade-level formulas", "US school grade, higher is harder"),
    "consensus_spread": ("largest minus smallest of the grade-level formulas", "US school grades"),
}
COUNTS = {
    "sentences": "sentences of prose",
    "words": "words of prose",
    "syllables": "syllables of prose",
    "letters": "letters and digits of prose",
    "polysyllables": "words of three or more syllables",
    "monosyllables": "words of one syllable",
    "complex_words": "Gunning's hard words: three or more syllables, without names, compounds of easy words, "
    "and -es and -ed forms",
    "long_words": "words of more than six letters",
    "mini_words": "words of three letters or fewer",
    "difficult_words": "words not on the Dale-Chall list, nor regular forms of those on it, nor names; "
    "initialisms of organisations are",
    "unfamiliar_words": "different words not on the Spache list, counted anew in every hundred words",
    "headings": "headlines and subheadings, not counted as prose",
    "heading_words": "words in them",
    "boilerplate_words": "words in bylines, datelines, credits, notes, links and prompts, not counted as prose",
}
READABILITY = [
    DOC,
    *[
        Column(name, "number", meaning, unit, "no words, not English, or not Latin script")
        for name, (meaning, unit) in SCORES.items()
    ],
    Column("reason", "text", "why there are no scores", missing="there are"),
    Column(
        "warning",
        "text",
        "why the scores deserve caution: fewer than 100 words, fewer than 30 sentences for SMOG",
        missing="nothing to warn of",
    ),
]
ARTICLES = [
    DOC,
    *[c for c in INPUT if c.name in ("title", "outlet", "date", "author", "url", "source")],
    *[Column(name, "integer", meaning) for name, meaning in COUNTS.items()],
    *READABILITY[1:],
    Column("quotes", "integer", "quotations, direct and mixed", "quotations"),
    Column("indirect_quotes", "integer", "reports without quotation marks", "reports"),
    Column("quoted_words", "integer", "words inside quotation marks, without headings", "words"),
    Column("quote_density", "number", "quoted_words / words of the article body", "0 to 1", "no words"),
    Column("speakers", "integer", "different speakers of direct and mixed quotations", "speakers"),
    Column(
        "unattributed",
        "number",
        "share of quoted words without a known speaker",
        "0 to 1",
        "no quotation",
    ),
    Column(
        "voice_concentration",
        "number",
        "Herfindahl index of quoted words over speakers: 1 is a single voice",
        "0 to 1",
        "no attributed quotation",
    ),
    Column("top_speaker", "text", "who is quoted with the most words", missing="no attributed quotation"),
    Column(
        "top_speaker_share", "number", "share of that speaker in the quoted words", "0 to 1", "no attributed quotation"
    ),
    Column("actors", "integer", "different actors named", "actors"),
    Column("top_actor", "text", "who is named most", missing="nobody named"),
    Column("top_actor_share", "number", "share of that actor in all names", "0 to 1", "nobody named"),
]
