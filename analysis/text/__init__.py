"""One text, parsed once: blocks, sentences, words and quotation marks, as offsets into the text."""

from analysis.text.blocks import Block
from analysis.text.document import Document, parse, sentences, words
from analysis.text.syllables import count_syllables

__all__ = ["parse", "sentences", "words", "count_syllables", "Document", "Block"]
