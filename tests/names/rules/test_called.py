"""Bodies that were passed over, beside a noun for a body.

Each line is a text with its names in brackets after their kind, and what a correction makes of it; a line without an
arrow stays as it is.
"""

import pytest
from marked_names import corrected, lines_of

from analysis import name_actors

EXAMPLES = {
    "recall_called": r"""
        BEATS, an advocacy group for artists, left. -> [organisation BEATS], an advocacy group for artists, left.
        NOISE, a charity for the deaf, closed. -> [organisation NOISE], a charity for the deaf, closed.
        STOP, they said, as a group left.
        Staff of the Unite union left. -> Staff of the [organisation Unite] union left.
        It was in the Zarq newspaper then. -> It was in the [organisation Zarq] newspaper then.
        They paid a firm, Zorvex, for it. -> They paid a firm, [organisation Zorvex], for it.
        Shots hit his management company, Violator. -> Shots hit his management company, [organisation Violator].
        She sings in the band Tinarv and paints. -> She sings in the band [organisation Tinarv] and paints.
        The governing body, Zegas, said no. -> The governing body, [organisation Zegas], said no.
        The French union left.
        He told the company, Lahti said, to pay.
        The civil group Article 13 met.
        The band Norvik.com met.
        Staff of the company, Monday, left.
        The band White Norvik sang. -> The band [organisation White Norvik] sang.
        They paid the company. Zorvex left.
        In the case of the firm, Zorvex lost.
        A survey by the consultancy Second Opinion said so. -> A survey by the consultancy [organisation Second Opinion] said so.
        It was sold to the startup Happy Green Hen in May. -> It was sold to the startup [organisation Happy Green Hen] in May.
        A study by consultancy Ekdahl-Moe said so. -> A study by consultancy [organisation Ekdahl-Moe] said so.
        Nobody told the firm President Ann left.
        Nobody told the company Norvik Sales Director Ann left.
        Nobody told the company Danish Bakers left.
        Nobody told the company Monday Morning was cold.
        The Bread Kind, the country's biggest online supermarket, closed. -> [organisation The Bread Kind], the country's biggest online supermarket, closed.
        Second Helpings, a charity in the town, closed. -> [organisation Second Helpings], a charity in the town, closed.
        Warm Words, one of the oldest startups there, closed. Quiet Rooms, the first lender there, closed. -> Warm Words, one of the oldest startups there, closed. [organisation Quiet Rooms], the first lender there, closed.
        Last Christmas, the charity closed.
        On Monday, a company closed.
        They said that Second Helpings, which closed, was no charity.
    """,
    "recognise_called": r"""
        He was in a bar called [organisation Underzorv] then. -> He was in a bar called [place Underzorv] then.
        They live in a village named [person Zorvina] now. -> They live in a village named [place Zorvina] now.
        She runs a hotel called “[organisation Zorvex]” there. -> She runs a hotel called “[place Zorvex]” there.
        They met a barman called [person Ann Lahti] there.
        They run a club called [organisation Zorvex] there.
        Hackers of two groups, codenamed [person Zorvan] and left. -> Hackers of two groups, codenamed [organisation Zorvan] and left.
        They joined a militia called [place Zorvan] then. -> They joined a militia called [organisation Zorvan] then.
        He runs a startup known as [person Ann Lahti] there. -> He runs a startup known as [organisation Ann Lahti] there.
        They met a man called [person Ann Lahti] there.
        They left a town called [place Zorvan] then.
        The officials of the group then called [person Ann Lahti] a liar.
        She works at the [place Zorvan Center] think tank now. -> She works at the [organisation Zorvan Center] think tank now.
        It was in [place Norland]'s [person Zorv Tak] newspaper. -> It was in [place Norland]'s [organisation Zorv Tak] newspaper.
        She told the Peruvian [person Lima Vive] TV channel so. -> She told the Peruvian [organisation Lima Vive] TV channel so.
        A [person Zorvan] magazine editor left. -> A [organisation Zorvan] magazine editor left.
        Then [person Eli Moe], part of [organisation Nordvik Group], shut. -> Then [organisation Eli Moe], part of [organisation Nordvik Group], shut.
        [place Halifax], owned by the [organisation Nordvik Bank], shut. -> [organisation Halifax], owned by the [organisation Nordvik Bank], shut.
        She reads the [place Oslo] newspaper.
        He lives in [place Halifax], part of the [organisation Nordvik Bank] estate.
        [person Eli Moe], part of the [organisation Bakers Union] team, left.
        Then [person Eli Moe] newspaper columns shrank.
        They moved to [place Halifax], part of [organisation Nordvik Group].
        Then [person Eli Moe] and part of [organisation Nordvik Group] left.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_a_correction_changes_what_it_is_for_and_nothing_else(correction, before, after):
    assert corrected(correction, before) == after


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Mounties closed the ice road on Monday.", "Mounties"),
        ("They were told by the Feds to wait.", "Feds"),
        ("Actors of the Beeb went on strike in May.", "Beeb"),
        ("A bomb was found by the Gardaí in a van.", "Gardaí"),
    ],
)
def test_a_nickname_of_a_body_after_the_is_one(text, body):
    found = name_actors(text)
    assert body in found.loc[found["kind"] == "organisation", "aliases"].tolist()
