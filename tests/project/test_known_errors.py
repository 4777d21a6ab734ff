"""The errors that README owns up to: each is still made, so that whoever mends one takes it off the list."""

from pathlib import Path

import pytest

from analysis import extract_quotes, name_actors

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def table(head):
    """The rows of README's table whose first column has that head: a text, what comes out, what is wrong with it."""
    [found] = [part for part in README.split("\n\n") if part.startswith(f"| {head} |")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in found.splitlines()[2:]]


def article(text):
    return text.replace(" ¶ ", "\n\n")


def quotations_of(text):
    """Each quotation with its speaker, in one line."""
    text = article(text)
    quotes = extract_quotes(text).to_dict("records")
    said = [
        f"{q['speaker'] if isinstance(q['speaker'], str) else 'nobody'}: {text[q['start'] : q['end']]}" for q in quotes
    ]
    return " / ".join(said) or "nothing"


def names_of(text):
    """Each actor with its kind and its number of mentions, in one line."""
    actors = name_actors(article(text)).sort_values("actor").to_dict("records")
    return ", ".join(f"{a['actor']} ({a['kind']}, {a['mentions']})" for a in actors) or "nothing"


@pytest.mark.parametrize(("text", "found", "wrong"), table("Quotations"))
def test_quotations(text, found, wrong):
    assert quotations_of(text) == found
    assert wrong


@pytest.mark.parametrize(("text", "found", "wrong"), table("Names"))
def test_names(text, found, wrong):
    assert names_of(text) == found
    assert wrong
