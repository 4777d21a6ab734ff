"""Works are no actors, and their makers are."""

import pytest
from marked_names import named, texts, unmarked

from analysis import name_actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Her album Norvik sold two million copies in Oslo.", ["Oslo"]),
        ("The film Oulu Blues won three prizes in Turku.", ["Turku"]),
        ("The movie “Berg” was shown in Turku.", ["Turku"]),
        ("She starred in the sitcom Berg & Sons in Oslo.", ["Oslo"]),
        ("His album Egypt won. He left for Egypt in May.", ["Egypt"]),
        ("The book Ann Lahti wrote sold well in Oslo.", ["Ann Lahti", "Oslo"]),
        ("They film Berg at work in Oslo.", ["Berg", "Oslo"]),
    ],
)
def test_a_work_is_no_actor_but_its_maker_is(text, actors):
    assert name_actors(text)["actor"].tolist() == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("A first edition of “Ann Lahti” was found in Oslo. She read “Ann Lahti” twice.", ["Oslo"]),
        ("They staged “Eva Berg” in Turku, and it rained.", ["Turku"]),
        ("“Moira Stone” opened in Oulu on Friday, to cheers.", ["Oulu"]),
        ("Copies of ‘Karl Lind’ were burnt in Oslo.", ["Oslo"]),
        ("The nurse, known as “Ann Lahti”, left Oslo.", ["Ann Lahti", "Oslo"]),
        ("They called him “Karl Lind” in Oslo.", ["Karl Lind", "Oslo"]),
        ("The edition of Karl Lind was sold in Oslo.", ["Karl Lind", "Oslo"]),
    ],
)
def test_a_title_in_marks_is_a_work_if_it_is_made_or_sold(text, actors):
    assert name_actors(text)["actor"].tolist() == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The band ended with Hey Oskar and two other songs in Oslo.", ["Oslo"]),
        ("She wrote Dear Paula in a week in Turku.", ["Turku"]),
        ("His third film, Being Karl Lind, was shot in Oulu.", ["Oulu"]),
        ("The pamphlet, In Place of Rain, was printed in Lima.", ["Lima"]),
        ("They met Karl Lind in Oulu.", ["Karl Lind", "Oulu"]),
        ("They told The Guardian so in Oulu.", ["Guardian", "Oulu"]),
        ("His sister Paula wrote it in Turku.", ["Paula", "Turku"]),
        ("She lives In Oslo now, with a cat.", ["Oslo"]),
    ],
)
def test_a_small_word_with_a_capital_opens_a_title(text, actors):
    assert sorted(name_actors(text)["actor"]) == sorted(actors)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The prize went to Zarvika, a Finnish film about bees.", []),
        ("The critics liked Ann Moe, a play about bees.", []),
        ("She sings on Zelma, the single that came out in May.", []),
        ("The critics liked Ann Moe, a film director.", ["Ann Moe"]),
        ("She stood beside Ann Moe and Eva Lind, a film based on a choir.", ["Ann Moe", "Eva Lind"]),
        ("They live in Turku, a single street in the rain.", ["Turku"]),
        ("The critics met Ann Moe, a single mother.", ["Ann Moe"]),
    ],
)
def test_an_apposition_calls_a_name_a_work(text, actors):
    assert name_actors(text)["actor"].tolist() == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("It is a film for an award. Vera Roe star Ulla Moe came late.", ["Ulla Moe"]),
        ("The actors were glad of the award. Zarvik actress Ulla Moe came late.", ["Ulla Moe"]),
        ("She won an award for her role in Tess Holm, a slow film.", []),
        ("The film won an award. Bollywood star Ulla Moe came late.", ["Bollywood", "Ulla Moe"]),
        ("The film won an award. BBC stars Ulla Moe and Jo Lind came late.", ["BBC", "Ulla Moe", "Jo Lind"]),
        ("Vera Roe starred in the rain. Jo Lind came late to the match.", ["Vera Roe", "Jo Lind"]),
    ],
)
def test_what_somebody_stars_in_is_a_work(text, actors):
    assert name_actors(text)["actor"].tolist() == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The seventh album, Zarvblood, has a song about rain.", []),
        ("Their debut, Sorrow Alley, sold well in the rain.", []),
        ("One track, Zirco Loco, is about a mule.", []),
        ("The band loved their first album, Ann Moe, said so.", ["Ann Moe"]),
        ("The story, BBC News, said so in May.", ["BBC News"]),
        ("After the show, Jonas Roe, 41, left.", ["Jonas Roe"]),
    ],
)
def test_a_title_between_commas_is_a_work(text, actors):
    assert name_actors(text)["actor"].tolist() == actors


OF_FILMS = r"""
    The film was long. Norvik star [person Jo Berg] came to the premiere.
    The road was long. [organisation Norvik] star [person Jo Berg] came to the premiere.
"""


@pytest.mark.parametrize("text", texts(OF_FILMS))
def test_two_words_of_the_screen_make_an_article_about_films(text):
    assert named(unmarked(text)) == text


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Critics in Leeds hated Zorvia. The film lost money, and Zorvia was pulled in May.", ["Leeds"]),
        ("Few people in Leeds saw Night Zorvex. The musical shut after a week.", ["Leeds"]),
        ("Everybody in Leeds read Zorvella. The novel, said a teacher, is sad.", ["Leeds"]),
        ("They were sued by Zorvex Records. The film lost money.", ["Zorvex Records"]),
        ("They all love Leeds. The film lost money.", ["Leeds"]),
        ("They met Ann Lahti. The film lost money.", ["Ann Lahti"]),
    ],
)
def test_what_the_film_of_the_next_sentence_is_called_is_a_work(text, actors):
    assert name_actors(text)["actor"].tolist() == actors
