"""Names of every kind that news has, in made-up sentences: which are found, to the letter, and who is meant."""

import pytest

from analysis import actor_mentions, name_actors

BEFORE = "It rained on the town for a week, and the river rose.\n\n"  # so that no sentence is a headline


def found(text, form="name", before=BEFORE):
    mentions = actor_mentions(before + text)
    return mentions[mentions["form"] == form]


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
        ("He told The Hill so.", "Hill"),
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
    assert "; ".join(found(text)["text"]) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("TRUMP AND XI TO MEET IN GENEVA\nPresident Donald Trump will meet Xi Jinping in Geneva.", "TRUMP; GENEVA"),
        ("UN CHIEF WARNS OF FAMINE\nUN Secretary-General Antonio Guterres warned of famine.", "UN"),
        ("MERKEL: NO DEAL WITH GREECE\nAngela Merkel said no deal with Greece was near.", "MERKEL; GREECE"),
        ("FBI RAIDS HOME OF SENATOR LOWELL\nThe FBI raided the home of Senator Mark Lowell.", "FBI; LOWELL"),
        ("BREAKING: PUTIN VISITS BEIJING\nVladimir Putin visited Beijing.", "PUTIN; BEIJING"),
        ("MAYOR QUITS\nMayor Ed Bloom quit.", ""),
        ("BORIS JOHNSON RESIGNS AS PM\nBoris Johnson resigned.", "BORIS JOHNSON"),
        ("NATO WARNS RUSSIA\nNATO warned Russia.", "NATO; RUSSIA"),
    ],
)
def test_names_in_headlines_of_capitals(text, names):
    mentions = found(text, before="")
    assert "; ".join(mentions.loc[mentions["end"] <= text.index("\n"), "text"]) == names


@pytest.mark.parametrize(
    "text",
    [
        "King Salman left.",
        "Judge Wood ruled.",
        "J.K. Moreland left.",
        "Saudi Crown Prince Faisal agreed.",
        "Angela Day won.",
    ],
)
def test_whom_a_title_initials_or_a_first_name_name_is_a_person(text):
    assert found(text)["kind"].tolist() == ["person"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Ann Lahti and her husband Bo Lahti came. Mrs. Lahti spoke.", "Ann Lahti"),
        ("Ann Lahti and her husband Bo Lahti came. Mr. Lahti spoke.", "Bo Lahti"),
        ("John Kemp, the governor, met Mary Kemp, a teacher. Gov. Kemp said yes.", "John Kemp"),
        ("Judge Mary Kemp met John Kemp. He thanked Judge Kemp.", "Mary Kemp"),
        ("George Marsh Sr. and George Marsh Jr. met. Marsh Sr. spoke.", "George Marsh Sr."),
        ("George H. W. Marsh and George W. Marsh met. George H.W. Marsh smiled.", "George H. W. Marsh"),
        ("John A. Smith won; John B. Smith lost. John B. Smith wept.", "John B. Smith"),
        ("Robert Haines Jr. spoke. Robert Q. Haines Jr. left.", "Robert Q. Haines Jr."),
        ("J. D. Harrow wrote it. John Harrow signed.", "J. D. Harrow"),
        ("The Nordic Fisheries Council (NFC) met. NFC members voted.", "Nordic Fisheries Council"),
        ("Abdel Fattah el-Sisi spoke. Sisi left.", "Abdel Fattah el-Sisi"),
        ("Kim Jong-un met Moon Jae-in. Kim smiled; Moon laughed.", "Moon Jae-in"),
    ],
)
def test_who_is_meant_at_last(text, last):
    assert found(text)["actor"].iloc[-1] == last


def test_a_surname_goes_to_whom_honorifics_elsewhere_tell():
    text = "Ann Lahti met Bo Lahti.\n\nBo Lahti sang.\n\nMrs. Lahti spoke.\n\nMrs. Lahti left.\n\nFew in town knew what Lahti meant."
    assert found(text)["actor"].tolist() == ["Ann Lahti", "Bo Lahti", "Bo Lahti", "Ann Lahti", "Ann Lahti", "Ann Lahti"]


def test_a_surname_with_another_sex_and_office_is_somebody_else():
    text = "President Lahti spoke. Mr. Lahti left. Later his wife, Ann Lahti, came. The president slept."
    assert found(text)["actor"].tolist() == ["Lahti", "Lahti", "Ann Lahti"]
    assert found(text, "role")["actor"].tolist() == ["Lahti"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Moscow announced new tariffs.", ["Russia"]),
        ("They urged Washington to act.", ["United States"]),
        ("Talks between Paris and Berlin failed.", ["France", "Germany"]),
        ("The assault on Paris shocked them.", []),
        ("They spoke after the Paris attacks, and of the London mayor.", []),
        ("They were told by Washington lawyers.", []),
        ("London's new mayor came.", []),
        ("They met in Moscow.", []),
    ],
)
def test_capitals_stand_for_governments_where_they_act_or_are_dealt_with(text, meant):
    assert found(text, "metonym")["actor"].tolist() == meant


def test_father_and_son_are_two():
    actors = name_actors(BEFORE + "George Marsh Sr. and George Marsh Jr. met. John A. Smith and John B. Smith came.")
    assert sorted(actors["actor"]) == ["George Marsh Jr.", "George Marsh Sr.", "John A. Smith", "John B. Smith"]


def test_namesakes_told_apart_in_one_article_are_apart_in_all():
    texts = ["John A. Smith won; John B. Smith lost.", "John A. Smith came.", "Ann Q. Lee spoke.", "Ann Lee left."]
    actors = name_actors([BEFORE + text for text in texts], across=True).set_index("actor")["articles"]
    assert actors.to_dict() == {"John A. Smith": 2, "John B. Smith": 1, "Ann Q. Lee": 2}


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Jane Roe won. “Great,” @JaneRoe wrote.", ["Jane Roe"]),
        ("Jane Roe won. @realJaneRoe, @SenRoe and @jane_roe_99 are hers.", ["Jane Roe"] * 3),
        ("Sen. Ann Lee met Bob Lee. @SenLee is nobody's, @RepBobLee is his.", ["Bob Lee"]),
        ("The World Health Organization (WHO) met. @WHO wrote it, and @WHONews.", ["World Health Organization"] * 2),
        ("Donald Trump wrote. @realDonaldTrump: yes.", ["Donald Trump"]),
        ("US President Donald Trump wrote. RT @POTUS: yes.", ["Donald Trump"]),
        ("A man wrote as @somebody.", []),
    ],
)
def test_handles_stand_for_whom_they_spell_and_are_no_names(text, actors):
    assert found(text, "role")["actor"].tolist() == actors
    assert not found(text)["text"].str.contains("@|RT").any()


def test_an_office_may_have_its_country_after_the_name():
    text = "Prime Minister Lena Storm of Norway met Max Weber. The Norwegian prime minister thanked him."
    assert found(text, "role")["actor"].tolist() == ["Lena Storm"]


def test_brussels_stands_for_the_union():
    meant = found("The EU met. Brussels has agreed.", "metonym")
    assert meant[["text", "actor"]].values.tolist() == [["Brussels", "EU"]]
