"""Names of columns of many sources."""

import pytest

from analysis.articles.fields import candidates, field_of


@pytest.mark.parametrize(
    ("name", "field"),
    [
        *(("Headline(s)", "title"), ("headlines", "title"), ("headline.main", "title"), ("title.rendered", "title")),
        *(("ctext", "text"), ("fields.bodyText", "text"), ("blocks.body", "text"), ("_source.body", "text")),
        *(("lead", "summary"), ("short_description", "summary"), ("excerpt.rendered", "summary"), ("html", "page")),
        *(("source.name", "outlet"), ("thread.site", "outlet"), ("pubtitle", "outlet"), ("Zeitung", "outlet")),
        *(("byline.original", "author"), ("author.name", "author"), ("Überschrift", "title"), ("_id", "doc_id")),
        *(("source.id", None), ("author.url", None), ("image.url", None), ("section.title", None), ("views", None)),
    ],
)
def test_a_name_says_what_a_column_holds(name, field):
    assert field_of(name) == field


def test_a_thing_of_another_object_is_not_taken():
    names = ["source.id", "source.name", "author.id", "image.url", "tags.name", "title", "content"]
    assert candidates(names) == {"text": ["content"], "title": ["title"], "outlet": ["source.name"]}


def test_a_second_column_of_a_name_comes_after_the_first():
    assert candidates(["text_2", "text"]) == {"text": ["text", "text_2"]}
