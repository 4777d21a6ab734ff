"""One reader for each archive whose exports hold many articles in one file."""
