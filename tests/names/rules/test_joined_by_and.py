"""Firms called by two names that "&" joins, and the consumer group called by a question.

Each line is a text with its names in brackets after their kind, and what the correction makes of it; a line without an
arrow stays as it is.
"""

import pytest
from marked_names import corrected, lines_of

EXAMPLES = {
    "join_by_and": r"""
        The publisher, [person Moe] & [person Ekdahl], said no. -> The publisher, [organisation Moe & Ekdahl], said no.
        They bought it at Ridley & Holm in May. -> They bought it at [organisation Ridley & Holm] in May.
        The offices of [organisation Ekdahl] & Holm burned. -> The offices of [organisation Ekdahl & Holm] burned.
        The hills of [place Brighton] & [place Hove] burned.
        They met Ann & [person Bill Moe] then.
        They met [person Ann Moe] & [person Holm] then.
        The R & B singer left in April & May.
        They sell [organisation Moe & Ekdahl Ltd] then.
        They like salt & Pepper there.
        Tests by Which? found faults. -> Tests by [organisation Which?] found faults.
        They asked the consumer group Which?, and waited. -> They asked the consumer group [organisation Which?], and waited.
        It cost more, said Which?'s head of money. -> It cost more, said [organisation Which?]'s head of money.
        He took one. Which? He did not say.
        Which one did he take?
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after
