"""The lists written by hand know who and what the news of the world names, and no words that mean something else."""

import pytest

from analysis.english.gazetteer import actor_words, gazetteer, given_names

MEN = "Dmitry Volodymyr Gennady Anatoly Narendra Hakainde Irakli Tigran Rached Naftali Shinzo Sergiy Kwabena Nelson Gethin"
WOMEN = "Priyanka Fatou Oksana Lyudmila Nadezhda Fatemeh Mahsa Dilma Tomomi Abena Nomvula Nafula Fiame Siobhan Angharad"


@pytest.mark.parametrize("name", MEN.split())
def test_first_names_of_men(name):
    assert name.lower() in gazetteer().first and given_names()[name.lower()] == "m"


@pytest.mark.parametrize("name", WOMEN.split())
def test_first_names_of_women(name):
    assert name.lower() in gazetteer().first and given_names()[name.lower()] == "f"


@pytest.mark.parametrize("word", "split nice data taco bantu tawhid onyx jihad novel euros".split())
def test_words_that_are_no_first_names(word):
    assert word not in gazetteer().first


def test_nobody_is_listed_for_both_sexes():
    words = actor_words()
    men, women, both = (set(" ".join(words[section]).split()) for section in ("man", "woman", "given"))
    assert not men & women and not men & both and not women & both


@pytest.mark.parametrize(
    "name", "Ghent Bruges Cologne Frankfurt Lockerbie Bangalore Aarhus Kobani Chernobyl Raqqa".split()
)
def test_cities_in_the_form_of_english_news(name):
    assert name.lower() in gazetteer().place


@pytest.mark.parametrize("name", ["kfar aza", "machu picchu", "cape breton", "kryvyi rih"])
def test_places_of_several_words(name):
    assert name in gazetteer().place


@pytest.mark.parametrize("name", ["golan", "eastern cape", "okavango delta", "line of actual control", "buganda"])
def test_regions(name):
    assert name in gazetteer().region


@pytest.mark.parametrize("word", ["cape", "rift", "delta", "north west", "free state"])
def test_words_that_are_no_regions(word):
    assert word not in gazetteer().region


@pytest.mark.parametrize(
    "name",
    ["control yuan", "afreximbank", "comelec", "waka kotahi", "foro penal", "gulf news", "assembly of first nations"],
)
def test_bodies_and_papers_of_the_world(name):
    assert name in gazetteer().body


@pytest.mark.parametrize("word", ["whistler", "grenfell", "corleone", "burgundy", "interlaken"])
def test_words_that_are_no_places(word):
    assert word not in gazetteer().place


@pytest.mark.parametrize(
    "name", ["fine gael", "yesh atid", "vlaams belang", "new democratic party", "malawi congress party"]
)
def test_parties(name):
    assert name in gazetteer().body


@pytest.mark.parametrize("name", ["tfl", "tfw", "bcci"])
def test_short_forms(name):
    assert gazetteer().known[name] in gazetteer().body


@pytest.mark.parametrize("word", ["smer", "danas", "dawn", "vanguard", "tempo", "politika", "gallup", "national grid"])
def test_words_that_are_more_than_a_body(word):
    assert word not in gazetteer().body


@pytest.mark.parametrize(
    "word", "kosovan kosovar glaswegian capetonian torontonian rajasthani silesian yucatecan".split()
)
def test_inhabitants(word):
    assert word in gazetteer().demonym


@pytest.mark.parametrize("word", "sherpa highlander kandahari saxon hamburger norman".split())
def test_words_that_are_no_inhabitants(word):
    assert word not in gazetteer().people
