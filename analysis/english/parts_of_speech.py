"""Parts of speech, one letter each: the tags of a text make one string, and patterns over that string find phrases.

The names are the universal parts of speech (de Marneffe et al. 2021) where they fit. Where a rule needs a finer class,
such as the possessive pronouns among the determiners, the class has a name of its own.

A set of classes is a string of their letters, so that `tag in FINITE` asks for any of them, and f"[{FINITE}]" is the
same set in a pattern. Import the module as `pos`:

>>> from analysis.english import parts_of_speech as pos
>>> pos.AUX in pos.FINITE
True
"""

# Nouns and what stands in noun phrases.
PROPN = "P"  # a name
NOUN = "N"
ADJ = "J"
NUM = "#"
DET = "D"
POSS = "H"  # possessive pronoun: his, their
GENITIVE = "S"  # the 's of a possessor
PRON = "O"  # pronoun as a subject: he, they, everyone
OBJECT = "o"  # pronoun as an object: him, them
TIME = "t"  # Monday, year, a.m.

# Verbs.
VERB = "V"  # a finite form: opens, went
PAST = "E"  # past form or participle: opened
BASE = "B"  # base form: open
ING = "G"  # opening
MODAL = "M"
AUX = "X"  # forms of be, have and do
NOUN_OR_BASE = "A"  # by itself either: report
NOUN_OR_VERB = "Z"  # by itself either: reports

# The rest of the words.
ADV = "R"
ADP = "I"  # preposition
TO = "T"
CCONJ = "C"  # and, or, but
SCONJ = "U"  # because, when
REL = "W"  # who, which
THAT = "K"

# Punctuation and quotations.
COMMA = ","
SEMICOLON = ";"
COLON = ":"
STOP = "."  # full stop, question mark, exclamation mark
ELLIPSIS = "…"
OPENING = "("  # a bracket, round or square
CLOSING = ")"
DASH = "-"
APOSTROPHE = "'"  # of a possessor or of an omission; its neighbours decide which
SYMBOL = "*"
QUOTATION = "q"  # a quotation folded into one item
QUOTED = "Q"  # words in quotation marks that are short enough to be part of a phrase

# Sets of nouns and their companions.
NOUNS = PROPN + NOUN
NOMINAL = NOUNS + ADJ  # Norland Prime Minister
HEADS = NOUNS + QUOTED  # what a noun phrase may end in
DETERMINERS = DET + POSS
SPECIFIERS = DETERMINERS + GENITIVE  # after one of these comes a noun: the, his, Roe's
PRONOUNS = PRON + OBJECT

# Sets of verbs.
FINITE = VERB + MODAL + AUX  # a clause has one of these
FINITE_OR_PAST = FINITE + PAST  # the same, where "opened" may be one as well
FULL_VERBS = VERB + PAST  # verbs with a meaning of their own: opens, opened
AUXILIARIES = AUX + MODAL
PARTICIPLES = PAST + ING
AMBIGUOUS = NOUN_OR_BASE + NOUN_OR_VERB  # noun or verb: report, reports
BEFORE_BASE = TO + MODAL  # to open, will open

# Sets of the words that join.
PREPOSITIONS = ADP + TO
RELATIVES = REL + THAT  # who, which, that
SUBORDINATORS = SCONJ + REL  # because, who: a clause within the clause begins

# Sets of punctuation marks and quotations.
PAUSES = COMMA + SEMICOLON + COLON + DASH  # marks within a sentence
ASIDE_MARKS = COMMA + DASH  # what "she said" may be set off with
INTRODUCING_MARKS = COMMA + COLON  # the last mark before a quotation: She said, “...” She said: “...”
ASIDE_OPENERS = COMMA + OPENING + DASH  # an apposition begins: Roe, a baker; Roe (D); Roe - a baker
CLAUSE_MARKS = STOP + SEMICOLON + COLON  # marks that no clause goes beyond
CLAUSE_LIMITS = CLAUSE_MARKS + QUOTATION
QUOTATIONS = QUOTATION + QUOTED
