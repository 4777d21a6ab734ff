"""Letters that stand for a name of the text."""

import pytest
from inputs import BEFORE

from analysis import name_actors


@pytest.mark.parametrize(
    ("text", "mentions"),
    [("Ann Lahti Berg (ALB) left. Then ALB won.", 3), ("A. L. Berg won. The ALB slept. An ALB came.", 1)],
)
def test_letters_after_an_article_are_no_person(text, mentions):
    actors = name_actors(BEFORE + text)
    assert len(actors) == 1 and actors["mentions"].tolist() == [mentions]
