"""Names of every kind that news has, in made-up sentences: found to the letter."""

import pytest
from inputs import mentions_in

from analysis import actor_mentions

CLASSES = {
    "titles": [
        ("Finance Minister Mary Okafor spoke on Monday.", "Mary Okafor"),
        ("The bill was drafted by Sen. Elena Marchetti of Oregon.", "Elena Marchetti; Oregon"),
        ("Prof. Dr. Hans Becker taught there.", "Hans Becker"),
        ("Sir Alan Whitcombe and Dame Judith Prior attended.", "Alan Whitcombe; Judith Prior"),
        ("Lt. Gen. Carl Brodsky led the mission.", "Carl Brodsky"),
        ("The Rev. Thomas Abel prayed with them.", "Thomas Abel"),
        ("Sen. Rich voted, Gov. Bliss signed, Judge Wood ruled and Gen. Strong left.", "Rich; Bliss; Wood; Strong"),
        ("King Salman and Queen Sofia met Pope Leo and Emir Tamim.", "Salman; Sofia; Leo; Tamim"),
        ("Saudi Crown Prince Faisal agreed.", "Faisal"),
        ("On King Street the Queen Mother sang.", ""),
        ("Governor-elect Lucia Ferrante will move in May.", "Lucia Ferrante"),
        ("Former Deputy Prime Minister Bala Iyer resigned.", "Bala Iyer"),
        ("Acting Attorney General Paul Venn declined to comment.", "Paul Venn"),
    ],
    "initials and suffixes": [
        ("J. D. Harrow met R.K. Narang in Delhi.", "J. D. Harrow; R.K. Narang; Delhi"),
        ("J. D. Harrow wrote it.", "J. D. Harrow"),
        ("George W. Tully spoke.", "George W. Tully"),
        ("The judge, H. L. Strand, agreed.", "H. L. Strand"),
        ("J.K. Moreland and C. S. Lindqvist write novels.", "J.K. Moreland; C. S. Lindqvist"),
        ("Samuel L. Jarvis II was there.", "Samuel L. Jarvis II"),
        ("The witness, known as M.T. Boyle, left.", "M.T. Boyle"),
        ("Martin Feld Jr. won the seat.", "Martin Feld Jr."),
        ("Robert Haines III sued the city.", "Robert Haines III"),
        ("Carol Banks, PhD, led the study.", "Carol Banks"),
    ],
    "particles": [
        ("Ursula van der Meer met Charles de la Tour.", "Ursula van der Meer; Charles de la Tour"),
        ("Bashar al-Hamidi and Omar bin Rashid left.", "Bashar al-Hamidi; Omar bin Rashid"),
        ("Abu Bakr al-Jundi was killed.", "Abu Bakr al-Jundi"),
        ("Ludwig von Hagen resigned. Von Hagen is 60.", "Ludwig von Hagen; Von Hagen"),
        ("Oscar de León and Maria dos Santos wed.", "Oscar de León; Maria dos Santos"),
        ("Sheikh Mohammed bin Zayed al-Qasimi arrived.", "Mohammed bin Zayed al-Qasimi"),
        ("Leonardo da Costa met Giulia di Stefano.", "Leonardo da Costa; Giulia di Stefano"),
        ("Prime Minister Xavier Le Goff spoke to Anne d'Arcy.", "Xavier Le Goff; Anne d'Arcy"),
        ("Ahmad ibn Saleh and Ali ben Youssef fled.", "Ahmad ibn Saleh; Ali ben Youssef"),
    ],
    "hyphens": [
        ("Jean-Luc Marchand met Ann-Marie Holt.", "Jean-Luc Marchand; Ann-Marie Holt"),
        ("Kim Jong-su met Moon Ji-hye.", "Kim Jong-su; Moon Ji-hye"),
        ("Kim Jong-su met Moon Jae-in.", "Kim Jong-su; Moon Jae-in"),
        ("Mary Smith-Jones won.", "Mary Smith-Jones"),
        ("The Franco-German summit ended.", ""),
        ("Anglo-Dutch firm Unibrand rose.", "Unibrand"),
        ("Non-European states objected.", ""),
        ("Ali al-Sayed-Ahmed spoke.", "Ali al-Sayed-Ahmed"),
    ],
    "possessives": [
        ("Harris’s plan and Jones' vote failed.", "Harris; Jones"),
        ("James’ brother left.", "James"),
        ("Ukraine’s army held.", "Ukraine"),
        ("The Bundesbank’s rates rose.", "Bundesbank"),
        ("The Democrats’ leader, Ann Roe, spoke.", "Ann Roe"),
        ("BP’s profits rose; Shell’s fell.", "BP; Shell"),
        ("Reuters’ reporter was there.", "Reuters"),
        ("Germany’s and France’s leaders met.", "Germany; France"),
    ],
    "names that are words": [
        ("Theresa May met Bill Cook and Jeb Bush. May said Bush was late.", "Theresa May; Bill Cook; Jeb Bush; May; Bush"),
        ("Gordon Brown and Jack White spoke to Will Smith.", "Gordon Brown; Jack White; Will Smith"),
        ("Mark Rich paid. Rich left.", "Mark Rich; Rich"),
        ("Justice Black dissented.", "Black"),
        ("Attorney Rob Law sued; Law won.", "Rob Law; Law"),
        ("Grant Wood painted. Wood died.", "Grant Wood; Wood"),
        ("Angela Day won. Day cried.", "Angela Day; Day"),
        ("Mr. Bush thanked Mr. Park and Mrs. Long.", "Bush; Park; Long"),
    ],
    "demonyms": [
        ("Ukrainian President Olena Hrytsak spoke.", "Olena Hrytsak"),
        ("The French foreign minister met German officials.", ""),
        ("Americans and Canadians voted.", ""),
        ("The Israeli prime minister, Dan Levi, spoke.", "Dan Levi"),
        ("A Dutch court ruled.", ""),
        ("South Korean President Park Min-ho spoke.", "Park Min-ho"),
        ("British Prime Minister Helen Shaw met Irish leaders.", "Helen Shaw"),
        ("Palestinians protested against Israelis.", ""),
    ],
    "lists": [
        ("Ann Lee, Bo Ray and Cy Poe came.", "Ann Lee; Bo Ray; Cy Poe"),
        ("France, Germany, Italy, and Spain signed.", "France; Germany; Italy; Spain"),
        ("Senators Lee, Ray and Poe voted.", "Lee; Ray; Poe"),
        ("Apple, Google, Amazon and Meta rose.", "Apple; Google; Amazon; Meta"),
        ("Ministers from Norway, Sweden, and Denmark met.", "Norway; Sweden; Denmark"),
        ("The winners: Jo Bell; Kim Tran; Raj Patel; Eva Novak.", "Jo Bell; Kim Tran; Raj Patel; Eva Novak"),
        ("Presidents Donald Trump and Vladimir Putin talked.", "Donald Trump; Vladimir Putin"),
        ("Lee and Ray said no.", "Lee; Ray"),
    ],
    "papers and stations": [
        ("The New York Times reported it.", "New York Times"),
        ("He told the Washington Post on Monday.", "Washington Post"),
        ("Le Monde and Der Spiegel wrote.", "Le Monde; Der Spiegel"),
        ("Speaking to CNN, he said no.", "CNN"),
        ("She wrote in The Economist.", "The Economist"),
        ("He told The Hill so.", "The Hill"),
        ("According to Xinhua and the Associated Press, it rained.", "Xinhua; Associated Press"),
        ("The Guardian first reported it.", "Guardian"),
    ],
    "bodies and places": [
        ("Hezbollah and Hamas fired rockets.", "Hezbollah; Hamas"),
        ("Brussels wants reform.", "Brussels"),
        ("The House Judiciary Committee met.", "House Judiciary Committee"),
        ("The Department of Health and Human Services said no.", "Department of Health and Human Services"),
        ("The Supreme Court of Canada ruled.", "Supreme Court of Canada"),
        ("Médecins Sans Frontières left.", "Médecins Sans Frontières"),
        ("Paris, Texas, is small.", "Paris; Texas"),
        ("The West Bank and Gaza were quiet.", "West Bank; Gaza"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("text", "names"), [case for cases in CLASSES.values() for case in cases])
def test_names_are_found_to_the_letter(text, names):
    assert "; ".join(mentions_in(text)["text"]) == names


@pytest.mark.parametrize(
    "text",
    [
        "Critics of “Brave Town” said Little Norvik “hurt” bakers and “their old ways” in Oslo.",
        "The bar has a new name: “Kalina i Tochka”, which means tasty. The new name, “Kalina i Tochka”, was seen there.",
        "He said so on “Fox and Friends.”\n“Even Roe did not burn the letters,” Mr. Berg said, of the mayor.",
    ],
)
def test_straight_marks_change_no_name(text):
    def straight(written):
        return written.translate(str.maketrans("“”", '""'))

    spans = ["start", "end", "kind", "actor"]
    assert actor_mentions(straight(text))[spans].equals(actor_mentions(text)[spans])
