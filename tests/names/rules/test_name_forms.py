"""What the form of a name and the words beside it say of its kind."""

import pytest

from analysis import name_actors


def kinds(text):
    return dict(name_actors(text)[["actor", "kind"]].itertuples(index=False))


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        # places that somebody comes from, and capitals
        ("A buyer came from Leeds. He thought it worth a house.", "Leeds", "place"),
        ("The pair travelled to Bergen by boat. It took two days.", "Bergen", "place"),
        ("Helsinki had its warmest night in March since records began.", "Helsinki", "place"),
        ("The harvest in the hills above Zarvik is poor this year.", "Zarvik", "place"),
        (
            "Students at the University of the South Pacific are late.",
            "University of the South Pacific",
            "organisation",
        ),
        # who says something of its own
        ("Numvo says its members were promised more. Managers deny that, and Numvo has left.", "Numvo", "organisation"),
        ("Berg said its staff were late. Berg is old.", "Berg", "person"),
        # a club whose name looks like a sentence of title case
        ("It rained. The Calgary Flames had led 4-1. It rained.", "Calgary Flames", "organisation"),
        # people with two hyphens, and with letters before a surname that stands alone as well
        ("Sara-Ann Lund-Hansen set up the company with a loom.", "Sara-Ann Lund-Hansen", "person"),
        ("Áile-Máret Sara-Utsi set up the firm in May.", "Áile-Máret Sara-Utsi", "person"),
        ("A man named AV Tsvetkov sent the picture. Tsvetkov was fined.", "AV Tsvetkov", "person"),
        # chapels and cathedrals of a saint
        ("They left St George's Chapel on Monday.", "St George's Chapel", "place"),
        ("They left St Paul's Cathedral on Monday.", "St Paul's Cathedral", "place"),
        ("She was born at St Mary's Hospital.", "St Mary's Hospital", "organisation"),
        # titles of members of parliament in other countries
        ("The trial of former Tánaiste Eva Lind began.", "Eva Lind", "person"),
        ("The bill was written by TD Max Boyd in May.", "Max Boyd", "person"),
        ("She spoke with MPPs Paul Haas and Jo Ek on Monday.", "Paul Haas", "person"),
        # a nation and where it lives, a firm and its country, a body by its country
        ("The chief of the Cree Nation of Norvik Lake spoke.", "Cree Nation of Norvik Lake", "organisation"),
        ("The chief of the Dene Nation of Lahti River spoke.", "Dene Nation of Lahti River", "organisation"),
        ("The chief of the Ojibway Nation of Moe Island spoke.", "Ojibway Nation of Moe Island", "organisation"),
        # what the head of a body tells: an agency, whom it is with, a municipality that pays
        ("It fell, according to the Norland News Agency on Monday.", "Norland News Agency", "organisation"),
        (
            "It fell, said the Lahti Construction Limited Partnership on Monday.",
            "Lahti Construction Limited Partnership",
            "organisation",
        ),
        (
            "It fell, said the Association of People Living with Albinism there.",
            "Association of People Living with Albinism",
            "organisation",
        ),
        (
            "It fell, said the Society of Friends with Equatorial Guinea there.",
            "Society of Friends with Equatorial Guinea",
            "organisation",
        ),
        ("It fell, said the League of Women against Bread there.", "League of Women against Bread", "organisation"),
        ("She is the manager of uMzorvi Local Municipality in Howick.", "uMzorvi Local Municipality", "organisation"),
        # datelines in lower case, and where voters are
        (
            "Durban - Mzingisi Zorv has been called to head the bakers, as the mayor of the town told reporters there.",
            "Durban",
            "place",
        ),
        (
            "Nairobi – Mzingisi Zorv has been called to head the bakers, as the mayor of the town told reporters there.",
            "Nairobi",
            "place",
        ),
        ("Another Wellington mayoral candidate has put posters up there.", "Wellington", "place"),
        ("Residents of the Zorvatai electorate left, and so did Zorvatai.", "Zorvatai", "place"),
        # a king by the title of his office
        (
            "It was chaired by the Custodian of the Two Holy Mosques King Salman bin Zorv on Monday.",
            "Salman bin Zorv",
            "person",
        ),
        ("The cable of Telecom Zambia was cut.", "Telecom Zambia", "organisation"),
        ("The staff of Transparencia Bolivia met.", "Transparencia Bolivia", "organisation"),
        ("The head of Thai Airbus was late.", "Thai Airbus", "organisation"),
        # first names before "daughter of"
        ("Siti Aminah binti Salleh teaches physics.", "Siti Aminah binti Salleh", "person"),
        ("Nurul Izzah binti Rahman spoke first.", "Nurul Izzah binti Rahman", "person"),
    ],
)
def test_the_form_of_a_name_tells_its_kind(text, name, kind):
    assert kinds(text)[name] == kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The judge relied on Jordan's Principle. Under Jordan's Principle money is due.", "Jordan"),
        ("A good Panama hat can be rolled up. Weavers of the Panama hat want a tax.", "Panama"),
        ("Fans wore a Fair Isle jumper and a Guernsey cardigan.", "Guernsey"),
        ("Exports fell in January, Gulf oil sources said.", "January, Gulf"),
        ("A month later at the V Festival, Prodigy will play.", "Festival, Prodigy"),
        ("The ambassador of the Kingdom left, and the Kingdom wept.", "Kingdom"),
        ("They met Cabinet Chief Juan Zorv there on Monday.", "Cabinet"),
        ("It is in the official Gazette of the state.", "Gazette"),
        ("They voted for Social Development and Human Security Minister Chuti Zorv there.", "Social Development"),
        ("They voted for Social Development and Human Security Minister Chuti Zorv there.", "Human Security"),
        ("They met Crown-Indigenous Relations Minister Marc Moe there.", "Crown-Indigenous Relations"),
        ("The Formula 1 champion Ann Lahti left.", "Formula"),
        ("She is the new Member of Parliament for rye and bread.", "Member of Parliament"),
        ("Their debt is a tenth of Gross Domestic Product (GDP).", "Gross Domestic Product"),
        ("They prayed that Allah Almighty would help him.", "Allah Almighty"),
        ("They call him the Father of the Nation there.", "Father of the Nation"),
        ("He is said to have paid KD 150 million for it.", "KD"),
        ("The flat was sold for QR 900 on Monday.", "QR"),
    ],
)
def test_things_and_months_are_no_actors(text, name):
    assert name not in kinds(text)
