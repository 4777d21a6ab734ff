"""The words of a text as items with classes: folded quotations, parts of speech by their neighbours, sentences."""
