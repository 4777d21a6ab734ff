"""Who is introduced without a name: named in the next line, or called again by the same noun."""

from time import process_time

import pytest
from inputs import once_in_four

from analysis.quotes.extract import extract_quotes


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("A man who fell from a tram says it was too fast.\n\nOmar Dahl, 61, said he broke a leg.", "Omar Dahl"),
        ("Beds are short, a surgeon has said. Dr Mia Holm, of Oslo, said she was tired.", "Mia Holm"),
        ("A councillor said the pool would open. Green councillor Omar Dahl said it was paid for.", "Omar Dahl"),
        ("Its chairman said the bank was sound. Omar Dahl met the mayor on Monday.", "Omar Dahl"),
        ("A nurse has told how music helped her sleep. Mia Holm, from Oslo, fell ill in May.", "Mia Holm"),
        ("The lift was unsafe, the head of the clinic has said. Mia Holm was speaking after a fire.", "Mia Holm"),
        ("Fares will rise, the union’s chairman has warned. Omar Dahl is speaking at a meeting today.", "Omar Dahl"),
        ("The zoo will move, one of its keepers has said. Elephant keeper Mia Holm was speaking in May.", "Mia Holm"),
        ("One of 40 nurses who were sent home says she wept. Mia Holm has worked in Oslo for years.", "Mia Holm"),
        ("One of the oldest singers in town says he is tired.\n\nOmar Dahl, 94, sang on Monday.", "Omar Dahl"),
        (
            "A flight attendant fired over a joke says she is sorry. Mia Holm, known as the cold one, fell ill.",
            "Mia Holm",
        ),
        ("A woman who is one of a group of sculptors spoke: “I wept.” Mia Holm, from Leicester, was ill.", "Mia Holm"),
        ("Tickets are dear, the boss of the zoo has said. Mia Holm, chief executive of Oslo Zoo, left.", "Mia Holm"),
        ("Prices will fall, the head of a bank has said. Omar Dahl, chairman of Norbank, gave a talk.", "Omar Dahl"),
        ("“It is shut,” the director of the zoo said. Mia Holm was speaking at the gate.", "Mia Holm"),
    ],
)
def test_who_leads_an_article_without_a_name_is_named_in_the_next_line(text, actor):
    assert extract_quotes(text)["speaker"].iloc[0] == actor


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("A surgeon said beds were short. Mia Holm, a painter, said they were not.", "A surgeon"),
        ("“It was fast,” a witness said. Mia Holm, 44, broke a leg.", "a witness"),
        ("A detective said it was a knife. Mia Holm asked him what kind.", "A detective"),
        ("Mia Holm came. A surgeon said beds were short. Holm, 44, said they were not.", "A surgeon"),
        ("One of the reasons says it all: “No.” Mia Holm was speaking in May.", "One of the reasons"),
        ("One of the nurses said it was late. Mia Holm, a painter, said it was not.", "One of the nurses"),
        ("Tickets are dear, the boss of the zoo has said. Mia Holm, a painter, left.", "the boss of the zoo"),
        ("Omar Dahl’s brother said he was ill. Mia Holm, 44, was ill too.", "Omar Dahl’s brother"),
        ("A waitress said it was late. Omar Dahl, 44, said it was not.", "A waitress"),
        ("The lift was unsafe, the director has said. Mia Holm, from Oslo, fell ill.", "the director"),
        ("The lift was unsafe, the director has said. Mia Holm was skiing in May.", "the director"),
        ("The lift was unsafe, the clinic has said. Mia Holm was speaking in May.", "the clinic"),
    ],
)
def test_somebody_else_in_the_next_line_is_not_meant(text, phrase):
    assert extract_quotes(text)["speaker"].iloc[0] == phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("A clerk at the zoo saw it. “It ran,” the clerk said.", "A clerk at the zoo"),
        ("A spokesman for the zoo said it ran. It was found, the spokesman said.", "A spokesman for the zoo"),
        ("An old fisherman waved. The sea rose. “We must go,” the fisherman said.", "An old fisherman"),
    ],
)
def test_a_noun_calls_somebody_without_a_name_again(text, phrase):
    assert extract_quotes(text)["speaker"].iloc[-1] == phrase


def test_the_other_one_is_nobody_mentioned_before():
    text = "A clerk at the zoo saw it. “It ran,” the other clerk said."
    assert extract_quotes(text)["speaker"].iloc[-1] == "the other clerk"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mary Roe’s neighbour heard a shot. “It was loud,” the neighbour said.", "Mary Roe’s neighbour"),
        ("Tom Berg’s teacher called the police. “He is kind,” the teacher said.", "Tom Berg’s teacher"),
        ("Her doctor met us in Oulu. “She is well,” the doctor said.", "Her doctor"),
    ],
)
def test_who_was_introduced_as_somebody_of_somebody_is_called_again(text, speaker):
    assert extract_quotes(text)["speaker"].iloc[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The dam is safe, Oulu’s harbour master said. It rained. It snowed. Harbour master Ann Lahti left.",
            "Ann Lahti",
        ),
        ("It is over, Norland’s defence secretary said. Rain fell. The defence secretary, Tom Berg, left.", "Tom Berg"),
        (
            "The school will open, the region’s education director said. It rained. Jo Ek, the education director, left.",
            "Jo Ek",
        ),
        (
            "The school will open, Oulu’s education director said. It rained for days. It snowed, too. The bus was late. Education director Jo Ek met education director Ann Roe.",
            None,
        ),
        ("The dam is safe, Oulu’s harbour master said. Ann Lahti, a baker, left.", None),
    ],
)
def test_a_whole_title_names_the_only_person_who_bears_it(text, speaker):
    found = extract_quotes(text)["speaker"].iloc[0]
    assert found == speaker if speaker else found not in ("Jo Ek", "Ann Roe", "Ann Lahti")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Omar Dahl farms fish. Critics include Tom Roe, who trades them.\n\n“They are bad,” says the owner of Roe Fish.",
            "Tom Roe",
        ),
        ("They met Mary Ek at noon.\n\n“We bake at night,” said the founder of Ek Bread.", "Mary Ek"),
        ("They met Mary Ek, a nurse.\n\n“We bake at night,” said the founder of Ek Bread.", "the founder of Ek Bread"),
        ("Mary Ek met Tom Roe.\n\n“We bake at night,” said the founder of Ek Bread.", "the founder of Ek Bread"),
    ],
)
def test_who_was_just_introduced_may_own_or_run_something(text, speaker):
    assert extract_quotes(text)["speaker"].iloc[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("It is Ms Roe’s second trip as foreign minister. “It is cold,” the foreign minister said.", "Roe"),
        ("Tom Ek was elected as party chairman. Rain fell. “We won,” the party chairman said.", "Tom Ek"),
        ("Ann Roe became finance minister in May. Prices rose. “Taxes fall,” the finance minister said.", "Ann Roe"),
        ("Tom Roe is the fire chief of Oulu. Mary Ek fled. “It burned,” the fire chief said.", "Tom Roe"),
        ("Tom Ek gave his resignation as party chairman. Rain fell. “We won,” the party chairman said.", None),
        ("Ann Roe is the fire chief. Tom Ek is the fire chief too. Rain fell. “It burned,” the fire chief said.", None),
    ],
)
def test_who_is_said_to_have_a_title_is_called_by_it(text, speaker):
    assert extract_quotes(text)["speaker"].iloc[-1] == (speaker or "the " + text.split("the ")[-1].split(" said")[0])


def test_time_grows_no_faster_than_the_number_of_people_without_names():
    def seconds(n):
        words = ("".join(chr(ord("b") + int(digit)) for digit in str(i)) for i in range(n))
        text = "".join(f"The {word}o man said it was over. " for word in words)
        begin = process_time()
        extract_quotes(text)
        return process_time() - begin

    seconds(10)  # word lists are loaded once
    assert once_in_four(lambda: seconds(1600) < 2 * 4 * seconds(400))


SEVERAL_AGAIN = [
    ("Two old bakers left the mill. It rained. “It was hot,” the bakers said.", "Two old bakers"),
    (
        "Tom Ek rang a nurse, sources in the clinic said. Ek fled. The sources said it was late.",
        "sources in the clinic",
    ),
    ("Some farmers in the valley lost goats. “It was hot,” the farmers said.", "Some farmers in the valley"),
    (
        "One nurse at the clinic in Oulu came. Tom Ek left. “It was hot,” said the nurse.",
        "One nurse at the clinic in Oulu",
    ),
    ("One sailor on the quay waved. The sea rose. “We must go,” the sailor said.", "One sailor on the quay"),
    # not: other ones, known ones, no more than the noun, or those who have a name
    ("Two old bakers left the mill. “It was hot,” the other bakers said.", "the other bakers"),
    ("Bakers left the mill. It rained. “It was hot,” the bakers said.", "the bakers"),
    ("The old bakers of Oulu left. It rained. “It was hot,” the bakers said.", "the bakers"),
    ("The loud campaigners RainStop met. It rained. “It was hot,” the campaigners said.", "the campaigners"),
    ("One of the nurses at the clinic came. “It was hot,” the young nurse said.", "the young nurse"),
]


@pytest.mark.parametrize(("text", "speaker"), SEVERAL_AGAIN)
def test_several_without_names_and_one_of_them_are_called_again(text, speaker):
    assert extract_quotes(text).speaker.iloc[-1] == speaker
