"""Which sentences of a speech were quoted, and by how many."""

import pandas as pd
import pytest

from analysis.corpus import check_quotations, quoted_passages

SPEECH = (
    "LAHTI: The dam is eighty years old. It will not hold for another winter, whatever the engineers of the board may "
    "say. We must build a new one. I have asked the council for nine million, and not for a penny more."
)
ARTICLES = pd.DataFrame(
    {
        "doc_id": ["a", "b", "c", "d"],
        "outlet": ["Mercury", "Post", "Post", None],
        "text": [
            "“It will not hold for another winter,” Ann Lahti said. “We must build a new one.”",
            "“It will hold for another winter,” Ann Lahti said on Monday.",
            "“It will not hold for another winter … We must build a new one,” Lahti said.",
            "“Nobody told the bakers of Easton about any of this,” Jo Berg said.",
        ],
    }
)


def test_sentences_are_counted_by_articles_and_outlets():
    table = quoted_passages(ARTICLES, of=SPEECH)
    assert table["text"].str[:12].tolist() == ["It will not ", "We must buil"]
    assert table["articles"].tolist() == [3, 2] and table["outlets"].tolist() == [2, 2]
    assert table["quotations"].tolist() == [3, 2] and table["altered"].tolist() == [1, 0]
    assert table["said_by"].tolist() == ["LAHTI"] * 2 and table["doc_ids"].tolist() == ["a; b; c", "a; c"]
    assert [SPEECH[a:b] for a, b in zip(table["start"], table["end"], strict=True)] == table["text"].tolist()
    assert 0.4 < table["share"][0] < 0.5 and table["share"][1] == 1


def test_what_was_checked_before_is_not_checked_again():
    checked = check_quotations(ARTICLES, against=SPEECH)
    pd.testing.assert_frame_equal(
        quoted_passages(ARTICLES, of=SPEECH), quoted_passages(ARTICLES, of=SPEECH, checked=checked)
    )


def test_outlets_are_missing_where_none_is_known_and_nothing_quoted_gives_no_rows():
    texts = ARTICLES["text"].tolist()
    assert quoted_passages(texts, of=SPEECH)["outlets"].isna().all()
    assert quoted_passages("It rained.", of=SPEECH).empty


def test_what_was_checked_before_may_come_from_a_file_that_has_numbers_for_ids(tmp_path):
    articles, speeches = ARTICLES.assign(doc_id=[1, 2, 3, 4]), pd.DataFrame({"doc_id": [9], "text": [SPEECH]})
    checked = check_quotations(articles, against=speeches)
    checked.to_csv(tmp_path / "checked.csv", index=False)
    pd.testing.assert_frame_equal(
        quoted_passages(articles, of=speeches, checked=pd.read_csv(tmp_path / "checked.csv")),
        quoted_passages(articles, of=speeches),
    )


def test_ids_of_other_articles_or_documents_are_told():
    checked = check_quotations(ARTICLES, against=SPEECH)
    with pytest.warns(UserWarning, match="no doc_id 'a', which the quotations that were checked have"):
        quoted_passages(ARTICLES["text"].tolist(), of=SPEECH, checked=checked)
    with pytest.warns(UserWarning, match="no doc_id 'text-1', which the places that were found have"):
        assert quoted_passages(ARTICLES, of=pd.DataFrame({"doc_id": ["s"], "text": [SPEECH]}), checked=checked).empty
