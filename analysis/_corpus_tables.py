"""The columns of the tables about a corpus and about how well the machine and its coders agree."""

from __future__ import annotations

from analysis._article_tables import INPUT, QUOTES
from analysis._columns import DOC, Column

_GROUP = "the group column comes with these, under its name in the frame that is compared"
COMPARISON = [
    Column("measure", "text", f"what is compared; {_GROUP}"),
    Column("n", "integer", "articles with a value", "articles"),
    Column("mean", "number", "their mean, or the rate per 1,000 words", missing="no article with a value"),
    Column(
        "low", "number", "lower end of the 95% bootstrap interval over articles", missing="fewer than five articles"
    ),
    Column("high", "number", "upper end of it", missing="fewer than five articles"),
    Column("sd", "number", "standard deviation of the articles' values", missing="fewer than two articles"),
    Column("median", "number", "median of the articles' values", missing="no article with a value"),
    Column(
        "difference",
        "number",
        "mean minus the comparison mean",
        missing="nothing to compare it with",
    ),
    Column(
        "effect",
        "number",
        "Cliff's delta: how often above one of the others, minus how often below",
        "-1 to 1",
        "nothing to compare it with",
    ),
    Column(
        "p",
        "number",
        "probability of such a difference if articles were in groups at random",
        "0 to 1",
        "fewer than two articles on a side",
    ),
    Column(
        "p_corrected",
        "number",
        "the same after Holm's correction for all tests of the table",
        "0 to 1",
        "fewer than two articles on a side",
    ),
]
TIMELINE = [
    Column("period", "date", f"first day of the period; {_GROUP}, if there is one"),
    Column("n", "integer", "articles of the period, with a value where a measure is given", "articles"),
    Column("total", "number", "sum of the measure", missing="no article with a value"),
    *[c for c in COMPARISON if c.name in ("mean", "low", "high")],
]
SPEAKING = [
    Column("actor", "text", f"the identity that links give; {_GROUP}, if there is one"),
    Column("kind", "text", "person, organisation or place"),
    Column("n", "integer", "all articles, of the group if there is one", "articles"),
    Column("named", "integer", "articles that name the actor", "articles"),
    Column("speaks", "integer", "of these, the articles that quote or report the actor", "articles"),
    Column("share", "number", "speaks / named", "0 to 1"),
    Column("low", "number", "lower end of its 95% interval (Wilson)", "0 to 1"),
    Column("high", "number", "upper end of it", "0 to 1"),
    Column("mentions", "integer", "times the actor is named", "mentions"),
    Column("quotes", "integer", "quotations and reports with the actor as speaker", "quotations and reports"),
    Column("words", "integer", "words reported from the actor that are inside quotation marks", "words"),
    Column(
        "may_be",
        "text",
        "of a surname that articles give alone, the actors who bear it, separated by '; '",
        missing="clear who it is",
    ),
]
SPEAKERS_BY_ARTICLE = [
    DOC,
    Column("speaker", "text", "the actor; the columns of the articles come with these"),
    Column("named", "integer", "1 if the article names the actor, else 0", "0 or 1"),
    Column("speaks", "integer", "1 if it quotes or reports the actor, else 0", "0 or 1"),
    Column("words", "integer", "words of the actor inside quotation marks", "words"),
    Column("tone", "number", "tone of what is quoted", "-1 to 1", "nothing is quoted"),
]
UNUSUAL = [
    DOC,
    Column("measures", "integer", "measures that the article has a value of", "measures"),
    Column("unusual", "integer", "those that lie far out in the reference, at either end", "measures"),
    Column("chance", "number", "probability of so many or more, if measures were not related", "0 to 1"),
    Column("low", "text", "the measures that are unusually low, separated by '; '", missing="none"),
    Column("high", "text", "the measures that are unusually high, separated by '; '", missing="none"),
]
UNUSUAL_COUNTS = [
    Column("unusual", "integer", "measures of an article that lie far out", "measures"),
    Column("articles", "integer", "articles with so many", "articles"),
    Column("by_chance", "number", "how many articles would have so many if measures were not related", "articles"),
]
CONCORDANCE = [
    DOC,
    Column("start", "integer", "first character of the hit", "characters"),
    Column("end", "integer", "one past its last character; text[start:end] is it", "characters"),
    Column("left", "text", "the words before it"),
    Column("hit", "text", "what was found, letter for letter"),
    Column("right", "text", "the words after it"),
    Column("quote_id", "integer", "the quotation that it is in", missing="in none"),
    Column("speaker", "text", "who says it", missing="in no quotation or report, or the article does not say"),
]
SOURCE_SHARES = [
    Column("value", "text", "the type, role, pronoun or whatever else was asked for", missing="unknown"),
    Column("n", "integer", "articles that have sources", "articles"),
    Column("total", "integer", "sources, quoted words, quotations or reports, as asked for"),
    Column("share", "number", "share of all that is counted", "0 to 1", "nothing to count"),
    Column("low", "number", "lower end of its 95% bootstrap interval over articles", "0 to 1", "fewer than 5 articles"),
    Column("high", "number", "upper end of it", "0 to 1", "fewer than 5 articles"),
]
SOURCES_BY_ARTICLE = [
    DOC,
    Column("sources", "integer", "sources of the article; the columns of the articles come with these", "sources"),
    Column("named", "integer", "persons and organisations with a name", "sources"),
    Column("unnamed", "integer", "persons and groups without one", "sources"),
    Column("documents", "integer", "documents", "sources"),
    Column("anonymous", "integer", "sources whose name the article withholds", "sources"),
    Column("she", "integer", "persons whom the article calls she", "sources"),
    Column("he", "integer", "persons whom the article calls he", "sources"),
    Column("single_source", "integer", "1 if the article has one source only", "0 or 1", "no source"),
    Column("cues", "integer", "cues of its quotations and reports that have a class", "cues"),
    Column("doubting", "integer", "those that doubt: claimed, admitted", "cues"),
    Column("positive", "integer", "those that vouch or praise: pointed out", "cues"),
    Column("doubting_share", "number", "share of the cues that doubt", "0 to 1", "no cue"),
]
SOURCE_ACCURACY = [
    Column("column", "text", "the column of the sources table, or cue_class of the quotes table"),
    Column("measure", "text", "right where given (precision), found where there is one (recall); or how it was told"),
    Column("right", "integer", "cases that are right", "cases"),
    Column("n", "integer", "all cases", "cases"),
    Column("share", "number", "right / n", "0 to 1", "fewer than ten cases"),
    Column("low", "number", "lower end of its 95% interval (Wilson)", "0 to 1", "fewer than ten cases"),
    Column("high", "number", "upper end of it", "0 to 1", "fewer than ten cases"),
]
CUE_SHARES = [
    Column("value", "text", "the role, type, pronoun or whatever else was asked for", missing="unknown"),
    Column("cue_class", "text", "doubting or positive"),
    Column("n", "integer", "articles with a cue of such a source", "articles"),
    Column("cues", "integer", "all cues of such sources", "cues"),
    Column("total", "integer", "those of the class", "cues"),
    Column("share", "number", "total / cues", "0 to 1"),
    Column("low", "number", "lower end of its 95% bootstrap interval over articles", "0 to 1", "fewer than 5 articles"),
    Column("high", "number", "upper end of it", "0 to 1", "fewer than 5 articles"),
]
PLACES = [
    DOC,
    Column("measure", "text", "what is compared with the reference"),
    Column("value", "number", "the article's value", missing="the article has none"),
    Column(
        "percentile",
        "number",
        "share of reference articles below it, plus half of those equal to it",
        "0 to 100",
        "the article has no value",
    ),
    Column("p10", "number", "10th percentile of the reference articles"),
    Column("median", "number", "median of the reference articles"),
    Column("p90", "number", "90th percentile of the reference articles"),
    Column("n", "integer", "reference articles with a value", "articles"),
    Column("group", "text", "group of the reference articles: all, or a kind of outlet"),
]
NORMS = [
    Column("group", "text", "all, or a group of articles such as a kind of outlet"),
    Column("measure", "text", "a column of the articles table, or a ratio of two of its counts"),
    Column("n", "integer", "articles with a value", "articles"),
    Column("mean", "number", "mean of the articles"),
    Column("sd", "number", "standard deviation", missing="a single article"),
    Column("min", "number", "smallest value"),
    *[Column(f"p{k}", "number", f"percentile {k}") for k in range(1, 100)],
    Column("max", "number", "largest value"),
]
DUPLICATES = [
    DOC,
    Column("original", "text", "doc_id of the earlier article that this one repeats", missing="an article of its own"),
    Column(
        "share",
        "number",
        "runs of eight words shared with the most similar earlier article, over those of the shorter",
        "0 to 1",
        "fewer than eight words",
    ),
]
QUOTES_OF = [
    DOC,
    *[c for c in INPUT if c.name in ("title", "outlet", "date")],
    *[c for c in QUOTES if c.name != "doc_id"],
    Column("called", "text", "the name that the article gives the speaker"),
]
_SPOKEN = [c for c in QUOTES if c.name in ("doc_id", "quote_id", "start", "end", "speaker")]
SHARED_QUOTATIONS = [
    *_SPOKEN,
    *[c._replace(name=f"other_{c.name}", meaning=f"the same of the other quotation: {c.meaning}") for c in _SPOKEN],
    Column("shared", "text", "the words that both have, with … for gaps"),
    Column("words", "integer", "how many they are", "words"),
    Column("share", "number", "share of them in the first quotation", "0 to 1"),
    Column("other_share", "number", "share of them in the other one", "0 to 1"),
    Column("only_here", "text", "words of the first that the other left out; empty if none"),
    Column("only_there", "text", "words of the other that the first left out; empty if none"),
]
CODING_KEY = [
    Column("unit", "text", "name of the unit on the sheets"),
    Column("stratum", "text", "the group that it was drawn from; empty where all are one"),
    Column("probability", "number", "with which it was drawn: units drawn from its stratum, over all of it", "0 to 1"),
]
_FEW = "fewer than ten coded units, or a trend of one time"
ESTIMATES = [
    Column("answer", "text", "what was coded: tone, speaker, type or any other"),
    Column(
        "what",
        "text",
        "share, mean, trend per day, month, year or unit of a column; difference: between two groups, of any",
    ),
    Column("value", "text", "the label whose share it is", missing="of numbers, and of all tones together"),
    Column("group", "text", "all, or the group of units; of a difference both groups"),
    Column("n", "integer", "units that the machine labelled", "units"),
    Column("coded", "integer", "units among them that people coded", "units"),
    Column("naive", "number", "the figure by the machine's labels alone", missing="no unit, or a trend of one time"),
    Column(
        "naive_low",
        "number",
        "lower end of the 95% interval that takes these labels for right",
        missing="fewer than five articles",
    ),
    Column("naive_high", "number", "upper end of it", missing="fewer than five articles"),
    Column("corrected", "number", "the figure corrected by what people coded", missing=_FEW),
    Column(
        "low",
        "number",
        "lower end of its 95% interval, for the machine's errors and the articles",
        missing=f"{_FEW}, or coded units from fewer than five articles",
    ),
    Column("high", "number", "upper end of it", missing="as low"),
    Column(
        "more",
        "integer",
        "more units to code that would halve the interval",
        "units",
        "no number would, or no interval",
    ),
]
CHECKED = [
    DOC,
    Column("quote_id", "integer", "number of the quotation in its article"),
    Column("start", "integer", "first character of words in quotation marks, counted in the article", "characters"),
    Column("end", "integer", "one past their last character; text[start:end] is them", "characters"),
    Column("text", "text", "these words, letter for letter"),
    Column("speaker", "text", "who says them by the article", missing="the article does not say"),
    Column(
        "verdict",
        "text",
        "verbatim; cut: words left out, all others the same; changed: words added or replaced, or a negation left out; "
        "spliced: put together from places more than 25 words apart, at an ellipsis 50, or in another order; "
        "not found; too short to check: three words or fewer, all of them common",
    ),
    Column(
        "marked",
        "flag",
        "whether all that was left out or changed is marked, by an ellipsis or brackets",
        missing="nothing was, or not found",
    ),
    Column("document", "text", "doc_id of the document that has the words, or most of them", missing="not found"),
    Column("document_start", "integer", "where they begin in the document", "characters", "not found"),
    Column("document_end", "integer", "one past where they end", "characters", "not found"),
    Column(
        "places",
        "text",
        "the stretches of the document that are the same, as spans start:end separated by spaces, in the order of the "
        "quotation",
        "characters",
        "not found",
    ),
    Column("words", "integer", "words quoted, without those in brackets", "words"),
    Column("found", "integer", "how many of them are in the document in that order", "words"),
    Column(
        "difference",
        "text",
        "the changes with words around them: [-left out-] {+added+}, … for more of the same, ‖ between places; empty "
        "if there are none",
        missing="not found",
    ),
    Column("negation", "flag", "a negation was added or left out", missing="not found"),
    Column("number", "flag", "a number was added, left out or changed", missing="not found"),
    Column("name", "flag", "a name was added, left out or changed", missing="not found"),
    Column("said_by", "text", "who says the words by the document", missing="the document does not say, or not found"),
    Column(
        "same_speaker",
        "flag",
        "whether article and document name the same speaker",
        missing="one of them names nobody, or not by name",
    ),
]
QUOTED_PASSAGES = [
    Column("document", "text", "doc_id of the document"),
    Column("start", "integer", "first character of a sentence that was quoted", "characters"),
    Column("end", "integer", "one past its last character", "characters"),
    Column("text", "text", "the sentence, letter for letter"),
    Column("said_by", "text", "who says it by the document", missing="the document does not say"),
    Column("articles", "integer", "articles that quote words of it", "articles"),
    Column("outlets", "integer", "outlets of these articles", "outlets", "no outlet is known"),
    Column("quotations", "integer", "quotations that have words of it", "quotations"),
    Column("altered", "integer", "how many of them are changed, spliced, or cut without a mark", "quotations"),
    Column("share", "number", "share of its words that somebody quoted", "0 to 1"),
    Column("doc_ids", "text", "the articles, separated by '; '"),
]
_ANSWER = Column("answer", "text", "what was coded: speaker or tone")
ALPHA = [
    _ANSWER,
    Column("between", "text", "coders, or machine and coders"),
    Column("units", "integer", "quotations coded by two or more", "quotations"),
    Column(
        "alpha",
        "number",
        "Krippendorff's alpha: 1 is perfect, 0 is chance",
        "up to 1",
        "all codes are the same, or fewer than two units",
    ),
    Column("low", "number", "lower end of its 95% bootstrap interval", "up to 1", "fewer than five units"),
    Column("high", "number", "upper end of it", "up to 1", "fewer than five units"),
    Column(
        "resampled", "text", "what the bootstrap drew: articles, or quotations where there are fewer than ten articles"
    ),
]
RELIABILITY = [
    _ANSWER,
    Column("label", "text", "negative, neutral, positive or their mean macro; speaker"),
    Column("measure", "text", "precision, recall or f1"),
    Column("value", "number", "of the machine against the coders", "0 to 1", "nothing to divide by"),
    Column("low", "number", "lower end of its 95% interval", "0 to 1", "fewer than five units"),
    Column("high", "number", "upper end of it", "0 to 1", "fewer than five units"),
    Column("n", "integer", "units that have the label by the coders", "quotations"),
]
CONFUSION = [
    _ANSWER,
    Column("coders", "text", "what the coders say"),
    Column("machine", "text", "what the machine says"),
    Column("n", "integer", "how often", "quotations"),
    Column("examples", "text", "up to three such quotations, separated by |"),
]
ATTRIBUTIONS = [
    Column("unit", "text", "name of the quotation on the sheets"),
    DOC,
    Column("coders", "text", "the speaker that most coders give, or 'not told'"),
    Column("machine", "text", "the speaker that the machine gives"),
    Column("rule", "text", "the rule or model that decided on the speaker"),
    Column("confidence", "number", "how sure the machine is", "probability"),
    Column("right", "flag", "the two are the same"),
]
CALIBRATION = [
    Column("group", "text", "the rule, or the range of confidence, that the attributions share"),
    Column("n", "integer", "attributions that were judged", "quotations"),
    Column("confidence", "number", "mean confidence", "probability"),
    Column("right", "number", "share that was right", "0 to 1"),
    Column("low", "number", "lower end of its 95% interval", "0 to 1", "fewer than five attributions"),
    Column("high", "number", "upper end of it", "0 to 1", "fewer than five attributions"),
]
