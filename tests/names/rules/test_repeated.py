"""Names that the text has elsewhere, passed over where they stand alone.

Each line is a text with its names in brackets after their kind, and what a correction makes of it; a line without an
arrow stays as it is.
"""

import pytest
from marked_names import corrected, lines_of

EXAMPLES = {
    "recall_short_firms": r"""
        The [organisation Zorvia Banka] shut. [person Zorvia] said why. -> The [organisation Zorvia Banka] shut. [organisation Zorvia] said why.
        [organisation Banco Pelkino] shut. Pelkino said why. -> [organisation Banco Pelkino] shut. [organisation Pelkino] said why.
        [organisation Nova Zorska Banka] shut. [person Nova Zorska] said why. -> [organisation Nova Zorska Banka] shut. [organisation Nova Zorska] said why.
        [organisation Banco Lima] shut. It rained in [place Lima].
        [organisation Zorvia Banka] met [person Ann Zorvia]. [person Zorvia] left.
        The [organisation Tall Pankki] shut. A tall man left.
        The [organisation Zorvella Group] grew. Zorvella sells salt. -> The [organisation Zorvella Group] grew. [organisation Zorvella] sells salt.
        The [organisation Pelkino Shipyard] shut. [person Pelkino] owes tax. -> The [organisation Pelkino Shipyard] shut. [organisation Pelkino] owes tax.
        Shares of [organisation Zorvik Holdings] fell, and Zorvik said why. -> Shares of [organisation Zorvik Holdings] fell, and [organisation Zorvik] said why.
        The [organisation Ann Moe Holdings] grew. [person Ann Moe] left.
        The [organisation Lima Group] met. It rained in [place Lima].
        [organisation Anchor Foods] is sorry. [person Anchor] said so. -> [organisation Anchor Foods] is sorry. [organisation Anchor] said so.
        [person Tiger Brands] met. [organisation Tiger Brands] fell. Tiger denied it. -> [organisation Tiger Brands] met. [organisation Tiger Brands] fell. [organisation Tiger] denied it.
        [organisation Tiger Telecom] pays. It is late, but Tiger said so. -> [organisation Tiger Telecom] pays. It is late, but [organisation Tiger] said so.
        [organisation Lily Telecom] pays. [person Lily Moe] left. [person Lily] said so.
        [organisation Lily Telecom] pays. [person Lily] left.
        [organisation Anchor Foods] is sorry. The anchor said so. Anchor said so.
        The [organisation Zorvella Union] met. Zorvella sells salt.
    """,
    "complete_repeated": r"""
        [person Chad Pelkonen] left. [place Chad] Pelkonen wept. -> [person Chad Pelkonen] left. [person Chad Pelkonen] wept.
        [place Moon] Ji-wol left. They saw [person Moon Ji-wol] there. -> [person Moon Ji-wol] left. They saw [person Moon Ji-wol] there.
        The [organisation Norland Railway] is late. Then [place Norland] Railway wept. -> The [organisation Norland Railway] is late. Then [organisation Norland Railway] wept.
        [person Chad Pelkonen] left. It rained in [place Chad].
        [person Chad Pelkonen] left. The [place Chad] Pelkonen Award is late.
        The [organisation Finnish Zorv] left. Then Finnish Zorv wept.
        [place Zorvia and Batie] is wet. Then [place Zorvia] and Batie wept.
        [person Israel Lahti] left. Old [place Israel] Lahti wept.
    """,
    "recall_repeated": r"""
        They met [person Pelko] there. Pelko left early. -> They met [person Pelko] there. [person Pelko] left early.
        The [organisation ZVB] met. Staff of the ZVB cheered. -> The [organisation ZVB] met. Staff of the [organisation ZVB] cheered.
        Snow fell in [place Ndirvik]. Ndirvik residents left. -> Snow fell in [place Ndirvik]. [place Ndirvik] residents left.
        [person Suvi Pelkolainen] ran. Pelkolainen won. -> [person Suvi Pelkolainen] ran. [person Pelkolainen] won.
        [person Sumrik Pelkolainen] ran. Then Sumrik won. -> [person Sumrik Pelkolainen] ran. Then [person Sumrik] won.
        [place Zorv] is wet. [organisation Zorv] won. [organisation Zorv] lost. Zorv drew. -> [place Zorv] is wet. [organisation Zorv] won. [organisation Zorv] lost. [organisation Zorv] drew.
        The [other Zorvex] is new. Zorvex is fast.
        The [organisation ZVB] met. The ZVB Choir sang.
        The [organisation Hearth] met. Hearth and home matter, and a hearth is warm.
        The [organisation College] met. College is hard.
        A [organisation Norvish] man came. Norvish-Lahti talks ended.
        In [place ZS] it rained. It cost ZS$ 40.
        The [organisation UP] met. Up it went.
        [person Sumrik Light] is new. Light is fast.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after
