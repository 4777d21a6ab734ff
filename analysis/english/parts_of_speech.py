"""Parts of speech, one letter each: the tags of a text make one string, and phrases are found by patterns over it.

The names are the universal parts of speech (de Marneffe et al. 2021) where they fit; where a rule needs a finer class,
such as the possessive pronouns among the determiners, the class has a name of its own.
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
VERB = "V"  # a finite form
PAST = "E"  # past form or participle: opened
BASE = "B"  # base form: open
ING = "G"  # opening
MODAL = "M"
AUX = "X"  # forms of be, have and do
NOUN_OR_BASE = "A"  # by itself either: report
NOUN_OR_VERB = "Z"  # by itself either: reports

# The rest.
ADV = "R"
ADP = "I"  # preposition
TO = "T"
CCONJ = "C"  # and, or, but
SCONJ = "U"  # because, when
REL = "W"  # who, which
THAT = "K"
APOSTROPHE = "'"  # of a possessor or of an omission, which its neighbours tell
SYMBOL = "*"
QUOTATION = "q"  # a quotation folded into one item
QUOTED = "Q"  # words in quotation marks that are short enough to be part of a phrase
