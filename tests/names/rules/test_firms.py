"""Firms called like people, and people who stay people beside words of firms."""

import pytest
from inputs import kinds_of


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Sales at Laura Berg have dropped by 12 percent since May.", "Laura Berg"),
        ("Profits at Harry Lind rose. Harry Lind sells diamonds.", "Harry Lind"),
        ("A strategist at Charles Moe told clients to wait.", "Charles Moe"),
        ("Ten thousand workers at John Rask went on strike.", "John Rask"),
        ("A trader at Ann Holt lost it all. Ann Holt has fired him.", "Ann Holt"),
        ("Her sister works at Philip Roe in Turku.", "Philip Roe"),
        ("Tim Holt is coming to Spain. The chain sells more coffee than anyone else.", "Tim Holt"),
        ("Betty Moe has filed for bankruptcy. The fashion chain employs 900 people.", "Betty Moe"),
        ("Fred Lind has cancelled four cruises. The company blamed the price of fuel.", "Fred Lind"),
    ],
)
def test_who_has_sales_or_staff_or_is_called_a_chain_is_a_firm(text, firm):
    assert kinds_of(text)[firm] == "organisation"


@pytest.mark.parametrize("title", ["Dr.", "Mr.", "Mrs."])
def test_a_title_may_begin_the_name_of_a_firm(title):
    actors = kinds_of(f"Shares of {title} Holt sank by 7 percent in Oslo.")
    assert actors == {f"{title} Holt": "organisation", "Oslo": "place"}


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("The fans yelled at Ann Holt in the rain.", "Ann Holt"),
        ("Protesters at Ann Holt's house were held.", "Ann Holt"),
        ("Jo Berg resigned on Friday. The company said it wished him well.", "Jo Berg"),
        ("Nordvik Inc fell. Jo Berg resigned on Friday. The company gave no reason.", "Jo Berg"),
        ("Jo Berg resigned on Friday. The company thanked Berg.", "Jo Berg"),
    ],
)
def test_a_person_beside_words_of_firms_stays_one(text, person):
    assert kinds_of(text)[person] == "person"
