"""Quotations in one line each, as tests write them."""

import pytest

from analysis.quotes.extract import extract_quotes


def told(text):
    """All quotations of a text in one line."""
    table = extract_quotes(text).astype(object)
    return " | ".join(map(in_words, table.where(table.notna(), "").itertuples())) or "nothing"


def in_words(row):
    body = f" of {row.organisation}" if row.organisation not in ("", row.speaker) else ""
    title = f", {row.speaker_title}" if row.speaker_title.lower() not in row.speaker.lower() else ""
    through = f" in {row.relayed_by}" if row.relayed_by else ""
    return f"{row.speaker or '?'}{title}{body}{through} ({row.kind}, {row.rule or 'unattributed'}): {row.text}"


def sentences(*tables):
    """Each line of some tables: a text, and after the arrow what is told of it. \\n is a line end within a text."""
    parameters = []
    for line in filter(None, map(str.strip, "\n".join(tables).splitlines())):
        text, expected = line.replace("\\n", "\n").split(" => ")
        parameters.append(pytest.param(text, expected, id=text))
    return parameters
