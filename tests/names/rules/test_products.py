"""Products, programs, projects and laws, which are no actors.

Each line is a text with its names in brackets after their kind, and what the correction makes of it; a line without an
arrow stays as it is.
"""

import pytest
from marked_names import corrected, lines_of, read, written

from analysis.names.rules import products

EXAMPLES = {
    "drop_products": r"""
        Then [organisation Zorvex]'s [organisation Watch] fell.
        Then [organisation Zorvex]'s [person Tarvi Watch] fell. -> Then [organisation Zorvex]'s Tarvi Watch fell.
        It sells [organisation Zarvo] vodka and [person Norlex] beer. -> It sells Zarvo vodka and Norlex beer.
        [organisation Norvik], which owns brands including [organisation Zarvo's] and [person Dovo], left. -> [organisation Norvik], which owns brands including Zarvo's and Dovo, left.
        One of its detergents, [person Perzil], was banned. -> One of its detergents, Perzil, was banned.
        Brands such as [organisation Zarvo] and [organisation Norlex] sell shoes.
        They drank beer with [person Perzil], a man of few words.
        He met [organisation Zarvo] beer sellers and [person Ann Roe].
        It won two [person Ann Berg] and three [person Jo Moe] awards. -> It won two Ann Berg and three Jo Moe awards.
        Two [person Berg] sisters and three men won awards.
        She sang a song dedicated to [person Ann Roe] called [place Oulu Afterlife]. -> She sang a song dedicated to [person Ann Roe] called Oulu Afterlife.
        It was a song called Judge [person Y'Roe], which he wrote. -> It was a song called Judge Y'Roe, which he wrote.
        It was a song by a band called [organisation Zorvex] there.
        They say the [place Edisona] machine finds it. -> They say the Edisona machine finds it.
        They sold phones with the [organisation Zorvex] operating system. -> They sold phones with the Zorvex operating system.
        So the [person Melba] worm spread to banks. -> So the Melba worm spread to banks.
        The [organisation Norvik] index fell again. [organisation Norvik] was at its lowest. -> The Norvik index fell again. Norvik was at its lowest.
        The [organisation Nokia] operating system was old.
        The [organisation Zorvex] workers left the browser open.
        Then the chatbot [person Hanna] said it was sorry. -> Then the chatbot Hanna said it was sorry.
        A jockey rode the mare [person Lady Berg] home. -> A jockey rode the mare Lady Berg home.
        Then the robot's maker [organisation Zorvex] paid.
        They run a scheme called [person Hanna] in the town. -> They run a scheme called Hanna in the town.
        The device, which is called [organisation Zorvex], weighs a pound. -> The device, which is called Zorvex, weighs a pound.
        A dog named [place Norway] bit him in [place Norway]. -> A dog named Norway bit him in [place Norway].
        It was a project known as Sea Wind ([organisation SW]), they said.
        It was a project known as [organisation Sea Wind Trials] ([organisation SWT]), and [organisation SWT] failed. -> It was a project known as Sea Wind Trials (SWT), and SWT failed.
        They run a group called [organisation Zorvex] in the town.
        A man called [person Jo Berg] bit the dog.
        They called [person Jo Berg] on Monday.
        It broke the Convention on [organisation Safe Harbours] then. -> It broke the Convention on Safe Harbours then.
        It broke the Treaty on the [organisation Use of Rivers] then. -> It broke the Treaty on the Use of Rivers then.
        A meeting on [organisation Safe Harbours] met then.
        He saw the Directive for [person Jo Berg] then.
        They saw [person Lahti]'s Anatomy at home. -> They saw Lahti's Anatomy at home.
        They read [person Jo Berg]'s Diary at school. -> They read Jo Berg's Diary at school.
        They saw [person Lahti]'s List Committee at home.
        They saw [person Lahti]'s list at home.
        The best games for the console are [organisation Zorvex] 3 and [person Jo Berg] 2005. -> The best games for the console are Zorvex 3 and Jo Berg 2005.
        The games were won by [organisation Zorvex], 3 to 1.
        The best goals were those of [organisation Zorvex] 3 minutes later.
        Then the [organisation Xbox Live] was sold in Oulu. -> Then the Xbox Live was sold in Oulu.
        Then the [organisation Xbox Group] was sold in Oulu.
        Their phones use [organisation Broad Wave Signal] technology now. -> Their phones use Broad Wave Signal technology now.
        They bought [organisation Broad Wave Systems] technology then.
        They bought [organisation Zorvex] technology then.
        She heard it on the weekly [organisation Inside Oulu] programme then. -> She heard it on the weekly Inside Oulu programme then.
        She heard it on the [organisation Cold Rivers] podcast then. -> She heard it on the Cold Rivers podcast then.
        She heard it on the [organisation Norvik Radio] podcast then.
        She pays for the [organisation Inside Oulu] programme then.
        The technology, [organisation Zorvex], is tested now. -> The technology, Zorvex, is tested now.
        Their owner, [organisation Zorvex], is old.
        The bank's report on the "[organisation Sea Trade Prices] 2004" said so. -> The bank's report on the "Sea Trade Prices 2004" said so.
        Its study “[organisation Cold Rivers]” was late. -> Its study “Cold Rivers” was late.
        Its report “[organisation Zorvex] must pay” was late.
        She won [organisation Commonwealth] gold in [place Oulu]. -> She won Commonwealth gold in [place Oulu].
        She broke the [organisation Commonwealth] record then. -> She broke the Commonwealth record then.
        She leads the [organisation Commonwealth] staff now.
        One of the so-called "[person Moe Boys]" left. -> One of the so-called "Moe Boys" left.
        One of the "[person Moe Boys]" left.
        One of the so-called [organisation Moe Boys] left.
        Then the 12th [organisation Congress] met in Oulu. -> Then the 12th Congress met in Oulu.
        Then the Third Party [organisation Congress] met in Oulu. -> Then the Third Party Congress met in Oulu.
        Then the [organisation Congress] met in Oulu for the 12th day.
        Then [organisation Nordvik]'s [organisation Zarbo Player] was late. -> Then [organisation Nordvik]'s Zarbo Player was late.
        Then [organisation Nordvik]'s [organisation Zarbo] 3, which is shy, was late. -> Then [organisation Nordvik]'s Zarbo 3, which is shy, was late.
        Then [organisation Nordvik]'s [organisation Zarbo Bank] was late.
        Then [organisation Nordvik]'s [organisation Zarbo] 3 times was late.
        Then [place Oulu]'s [organisation Zarbo Player] was late.
    """,
}


@pytest.mark.parametrize(("correction", "before", "after"), lines_of(EXAMPLES))
def test_what_a_thing_is_called_is_no_actor(correction, before, after):
    assert corrected(correction, before) == after


@pytest.mark.parametrize("rule", products.RULES, ids=lambda rule: rule.name)
def test_each_rule_drops_the_name_of_its_example(rule):
    before, after = rule.example.split(" -> ")
    names = read(before)
    assert any(rule.fits(names, span) for span in names.spans)
    names.spans = products.drop_products(names)
    assert written(names) == after
