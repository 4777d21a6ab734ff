"""Who is who over many articles."""

from __future__ import annotations

import math
import re
import time

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inputs import once_in_four

from analysis import schema
from analysis.actors import name_actors
from analysis.names.linking.across import (
    RULES,
    SURE_FULL,
    SURE_SHORT,
    LinkRow,
    link_actors,
)
from analysis.names.linking.evidence import SIGNS
from analysis.names.linking.merged import AcrossRow, merge_across, names_across


def table(*rows):
    """An actors table of rows (doc_id, actor, kind) with more, if it is given: aliases, titles, sex, organisations."""
    defaults = dict(
        mentions=1, share=0.5, first=0, spread=math.nan, roles=0, quotes=0, quoted_words=0, named_in_quotes=0
    )
    named = ("doc_id", "actor", "kind", "aliases", "titles", "sex", "organisations")
    made = [defaults | dict(zip(named, row, strict=False)) for row in rows]
    return schema.frame("actors", [{**row, "aliases": row.get("aliases") or row["actor"]} for row in made])


def person(doc_id, actor, aliases="", titles=None, sex=None, organisations=None):
    return (doc_id, actor, "person", aliases or actor, titles, sex, organisations)


EXAMPLE = re.compile(r"(\d) (person|organisation|place) ([^(]+?)(?: \((.*)\))?")


def identities(*rows):
    """The identity of each row."""
    return link_actors(table(*rows))["identity"].tolist()


def why(*rows):
    return link_actors(table(*rows))["why"].tolist()


def merged(*articles):
    return merge_across(name_actors(list(articles))).set_index("actor")


def test_rows_have_the_columns_of_the_schema():
    assert list(AcrossRow._fields) == schema.columns("actors_across")
    assert list(LinkRow._fields) == schema.columns("links") == list(link_actors(table()).columns)
    assert len(merge_across(table())) == len(names_across(table())) == 0


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_each_rule_decides_its_example(rule):
    rows = [EXAMPLE.fullmatch(row).groups("") for row in rule.example.split(" | ")]
    made = [(doc_id, forms.partition(";")[0], kind, forms, title or None) for doc_id, kind, forms, title in rows]
    assert rule.name in why(*made)


@pytest.mark.parametrize("sign", [sign for sign in SIGNS if sign.example], ids=lambda sign: sign.name)
def test_each_sign_tells_two_persons_of_one_name_apart(sign):
    actors = name_actors(sign.example.split(" | "))
    assert link_actors(actors[actors["kind"] == "person"])["identity"].nunique() == 2


# One actor --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "other", "kind"),
    [
        ("Ann M. Lahti", "Ann Lahti", "person"),
        ("Nordvik Energy Inc", "Nordvik Energy", "organisation"),
        ("U.S.", "United States", "place"),
        ("U.S Congress", "U.S. Congress", "organisation"),
        ("N.C.", "North Carolina", "place"),
        ("Va", "Virginia", "place"),
        ("Kim Jong-un", "Kim Jong Un", "person"),
        ("S. Korea", "South Korea", "place"),
        ("Kristin Pelkonen", "Kristen Pelkonen", "person"),
        ("Michele Zorvella", "Michelle Zorvella", "person"),
        ("Mohamed al-Zorvi", "Mohammed al-Zorvi", "person"),
        ("Nguyễn Thị Hoa", "Nguyen Thi Hoa", "person"),
        ("WHO", "World Health Organization", "organisation"),
        ("Mary Anne O’Hara", "Mary Anne O'Hara", "person"),
    ],
)
def test_variants_of_a_full_name_are_one_actor(name, other, kind):
    assert len(set(identities(("a", name, kind), ("b", other, kind)))) == 1


def test_the_name_shown_is_the_full_form_that_most_articles_use():
    rows = [person(str(n), "Ann Lahti") for n in range(5)] + [
        person("x", "Ann Maria Lahti"),
        person("y", "Ann M. Lahti"),
    ]
    assert set(identities(*rows)) == {"Ann Lahti"}
    agency = [(str(n), "IAEA", "organisation") for n in range(5)]
    assert set(identities(*agency, ("x", "International Atomic Energy Agency", "organisation"))) == {
        "International Atomic Energy Agency"
    }


def test_a_surname_is_that_of_whoever_bears_it_in_most_articles():
    full, short = "Ann Lahti left Oslo. Lahti slept.", "Ms. Lahti left Bergen."
    assert merged(full, full, short).loc["Ann Lahti", "articles"] == 3
    assert merged(full, "Eve Lahti left Turku. Lahti slept.", short).loc["Ann Lahti", "articles"] == 1


def test_a_surname_alone_is_the_surer_the_more_articles_have_its_bearer():
    def sure(n):
        rows = [person(str(i), "Ann Lahti", "Ann Lahti; Lahti") for i in range(n)] + [person("x", "Lahti")]
        return link_actors(table(*rows))["confidence"].iloc[-1]

    assert 0.5 < sure(1) < sure(2) < sure(9) < SURE_FULL


def test_a_surname_is_not_given_to_whom_its_words_exclude():
    ann = [person(str(n), "Ann Lahti", "Ann Lahti; Lahti", "Judge", "f") for n in range(3)]
    assert identities(*ann, person("x", "Lahti", "", "Mr.", "m"))[-1] == "Lahti"
    assert identities(*ann, person("x", "Lahti", "", "striker"))[-1] == "Lahti"
    assert identities(*ann, person("x", "Lahti", "", "Ms.", "f"))[-1] == "Ann Lahti"
    assert identities(*ann, person("x", "B. Lahti"))[-1] == "B. Lahti"
    assert identities(*ann, person("x", "A. Lahti"))[-1] == "Ann Lahti"


def test_a_surname_of_several_stays_by_itself_and_is_shown_so():
    rows = [person("a", "Ann Lahti"), person("b", "Bo Lahti"), person("c", "Lahti")]
    assert identities(*rows)[-1] == "Lahti" and why(*rows)[-1] == "by itself"


def test_a_name_that_many_articles_have_alone_is_not_taken_over_by_a_longer_one():
    alone = [(str(n), "Nordgram", "organisation") for n in range(9)]
    longer = ("x", "Nordgram Live Studio", "organisation", "Nordgram Live Studio; Nordgram")
    assert identities(*alone, longer)[:9] == ["Nordgram"] * 9
    rows = [person(str(n), "Lahti") for n in range(30)] + [person("x", "Eve Lahti", "Eve Lahti; Lahti")]
    assert identities(*rows)[:30] == ["Lahti"] * 30


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("Norland Fishing Council", "NFC"),
        ("Banco do Norte", "BDN"),
        ("Universiti Utara Baharu", "UUB"),
        ("Kementerian Air dan Tanah", "KAT"),
    ],
)
def test_an_organisation_and_its_initials_are_one_if_an_article_has_both(long, short):
    both = ("a", long, "organisation", f"{long}; {short}")
    assert len(set(identities(both, ("b", short, "organisation")))) == 1
    if len(short) < 4:
        assert len(set(identities(("a", long, "organisation"), ("b", short, "organisation")))) == 2


def test_four_initials_that_fit_one_organisation_only_will_do():
    one, other = "Norland Fishing Boats Council", "Northern Farm Bank Council"
    assert len(set(identities(("a", one, "organisation"), ("b", "NFBC", "organisation")))) == 1
    rows = ("a", one, "organisation"), ("b", "NFBC", "organisation"), ("c", other, "organisation")
    assert len(set(identities(*rows))) == 3


def test_a_kind_that_hardly_any_article_gives_is_an_error():
    rows = [person(str(n), "Ann Lahti") for n in range(4)] + [("x", "Ann Lahti", "organisation")]
    assert set(identities(*rows)) == {"Ann Lahti"} and why(*rows)[-1] == "kind of most articles"
    rows = [person(str(n), "Ann Lahti", "Ann Lahti; Lahti") for n in range(6)] + [("x", "Lahti", "organisation")]
    assert why(*rows)[-1] == "surname taken for an organisation"
    assert why(*rows[:-1], ("x", "Lahti’s", "organisation"))[-1] == "by itself"


# Never one --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Henry Marsh", "Henry Marsh Jr."),
        ("Henry Marsh Sr.", "Henry Marsh Jr."),
        ("Walter Grant", "Walter Grant III"),
        ("John Paul I", "John Paul II"),
        ("Ann B. Lahti", "Ann C. Lahti"),
        ("Ann Lahti", "Ann and Bo Lahti"),
        ("Ann Lahti", "Anna Lahti"),
        ("Christina Lahti", "Christine Lahti"),
        ("Kristin Lahti", "Martin Lahti"),
        ("Marta Lahti", "Maria Lahti"),
    ],
)
def test_persons_whom_their_names_tell_apart_are_two(name, other):
    assert len(set(identities(person("a", name), person("b", other), person("c", other)))) == 2


def test_a_first_name_with_another_letter_is_that_of_the_only_other_bearer_of_the_surname():
    rows = [person("a", "Kristin Pelkonen"), person("b", "Kristen Pelkonen")]
    assert len(set(identities(*rows))) == 1
    assert len(set(identities(*rows, person("c", "Kirsten Pelkonen")))) == 3


def test_most_articles_decide_whom_a_name_without_middle_initial_means():
    rows = [person(str(n), "Ann B. Lahti") for n in range(8)] + [person("x", "Ann C. Lahti"), person("y", "Ann Lahti")]
    assert identities(*rows)[-1] == "Ann B. Lahti"
    assert (
        identities(person("a", "Ann B. Lahti"), person("b", "Ann C. Lahti"), person("c", "Ann Lahti"))[-1]
        == "Ann Lahti"
    )


def test_father_and_son_are_two_though_the_article_calls_both_by_the_surname():
    rows = merged("Frank Miller Sr. met Frank Miller Jr. in Oslo.", "Frank Miller Jr. left Oslo.")
    assert rows.loc["Frank Miller Jr.", "articles"] == 2
    assert rows.loc["Frank Miller Sr.", "articles"] == 1


def test_a_place_and_a_person_are_never_one():
    places = [(str(n), "Norland", "place") for n in range(9)]
    striker = person("x", "Jason Norland", "Norland; Jason Norland")
    assert identities(*places, striker)[0] == "Norland" and identities(*places, striker)[-1] == "Jason Norland"
    assert identities(*places, striker, person("y", "Norland"))[-1] == "Jason Norland"
    assert identities(*places, person("y", "Norland"))[-1] == "Norland (person)"


def test_names_joined_by_and_are_nobody_else():
    single = [("a", "Nordgram", "organisation"), ("b", "Turku Press", "organisation")]
    joined = ("c", "Nordgram and Turku Press", "organisation", "Nordgram; Nordgram and Turku Press")
    assert identities(*single, joined) == ["Nordgram", "Turku Press", "Nordgram and Turku Press"]
    whole = ("c", "Food and Farm Council", "organisation", "Food and Farm Council; FFC")
    assert identities(whole, ("d", "FFC", "organisation"))[-1] == "Food and Farm Council"


NAMESAKES = [
    (person("a", "Pat Lee", "", "Judge", None), person("b", "Pat Lee", "", "striker", None)),
    (person("a", "Wei Chen", "", None, "f"), person("b", "Wei Chen", "", None, "m")),
    (person("a", "Kim Yun", "", None, None, "Bank of Seoul"), person("b", "Kim Yun", "", None, None, "Busan Zoo")),
    (person("a", "Musa Bello", "", "Kano governor; of Nigeria"), person("b", "Musa Bello", "", "of Ghana")),
    (person("a", "Luis Díaz", "", "winger", "m"), person("b", "Luis Díaz", "", "bishop", "m")),
    (person("a", "Aino Virtanen", "", "Professor"), person("b", "Aino Virtanen", "", "mayor; of Oslo")),
]


@pytest.mark.parametrize("rows", NAMESAKES, ids=lambda rows: rows[0][1])
def test_two_persons_of_one_name_are_told_apart_by_what_articles_say(rows):
    found = identities(*rows)
    assert len(set(found)) == 2 and all(name.startswith(rows[0][1]) for name in found)
    assert set(why(*rows)) == {"told apart from a namesake"}


def test_one_odd_article_makes_no_namesake_of_a_well_known_person():
    rows = [person(str(n), "Pat Lee", "", "Judge", "f") for n in range(60)]
    assert set(identities(*rows, person("x", "Pat Lee", "", "striker"))) == {"Pat Lee"}
    assert len(set(identities(*rows, person("x", "Pat Lee", "", "striker", "m", "Turku Rovers")))) == 2


def test_a_senate_is_that_of_the_country_that_the_article_is_about():
    us, norland = ("a", "U.S. Senate", "organisation"), ("b", "Senate", "organisation")
    mexico = [("b", "Mexico", "place"), ("b", "Mexico City", "place")]
    assert len(set(identities(us, norland))) == 1
    with_places = table(us, norland, *mexico).assign(mentions=2)
    assert link_actors(with_places)["identity"].tolist()[:2] == ["U.S. Senate", "Senate"]


# The table as a whole ----------------------------------------------------------------------------------------------

NAMES = ["Ann Lahti", "Ann B. Lahti", "Ann C. Lahti", "Ann Lahti Jr.", "Bo Lahti", "Lahti", "A. Lahti", "Oslo", "NFC",
         "Norland Fishing Council", "Norland", "Ann and Bo Lahti", "U.S.", "Senate", "Mexico"]  # fmt: skip
ROWS = st.tuples(
    st.sampled_from("abcdefgh"),
    st.sampled_from(NAMES),
    st.sampled_from(["person", "organisation", "place"]),
    st.sampled_from(["", "Lahti", "NFC", "Norland", "Ann Lahti; Lahti"]),
    st.sampled_from([None, "Judge", "striker", "of Texas"]),
    st.sampled_from([None, "f", "m"]),
    st.sampled_from([None, "Bank of Norland", "Roe Institute"]),
)


@settings(max_examples=60)
@given(st.lists(ROWS, max_size=25, unique_by=lambda row: row[:2]), st.randoms())
def test_the_links_are_the_same_in_any_order_of_articles(rows, random):
    def links(rows):
        return sorted(map(tuple, link_actors(table(*rows)).fillna(0).values.tolist()))

    mixed = list(rows)
    random.shuffle(mixed)
    found = links(rows)
    assert found == links(mixed)
    pd.testing.assert_frame_equal(merge_across(table(*rows)), merge_across(table(*mixed)))
    assert [row[:2] for row in found] == sorted(row[:2] for row in rows)


@settings(max_examples=40)
@given(st.lists(ROWS, max_size=25, unique_by=lambda row: row[:2]))
def test_persons_and_places_and_generations_are_never_mixed(rows):
    linked = link_actors(table(*rows)).assign(kind=[row[2] for row in rows], name=[row[1] for row in rows])
    for _, group in linked.groupby("identity"):
        assert not {"person", "place"} <= set(group["kind"])
        assert not {"Ann Lahti", "Ann Lahti Jr."} <= set(group["name"])


def test_how_sure_a_row_is_follows_from_the_names_of_its_articles():
    rows = merged(
        "Ann Lahti left Oslo. Lahti slept.", "Ann Lahti left.", "Ms. Berg left Bergen.", "Ms. Berg left Turku."
    )
    assert rows.loc["Ann Lahti", "confidence"] == pytest.approx(SURE_FULL)
    assert rows.loc["Berg", "confidence"] == pytest.approx(SURE_SHORT)
    assert math.isnan(rows.loc["Bergen", "confidence"])


def test_a_surname_that_two_actors_share_is_no_name_across():
    names = names_across(name_actors(["Ann Lahti left Oslo. Lahti slept.", "Bo Lahti left Turku. Lahti slept."]))
    assert "Lahti" not in names and names["Ann Lahti"] == "Ann Lahti"


def test_what_is_no_actors_table_is_refused():
    with pytest.raises(schema.MissingColumn, match="link_actors needs the columns kind"):
        link_actors(pd.DataFrame({"doc_id": ["a"], "actor": ["Ann Lahti"]}))


def test_time_grows_with_the_number_of_rows_and_not_faster():
    def seconds(n):
        names = ["".join(chr(97 + (i // 26**k) % 26) for k in range(4)).title() for i in range(n)]
        rows = [person(str(i), f"Ann {name}", f"Ann {name}; {name}", sex="fm"[i % 2]) for i, name in enumerate(names)]
        rows += [person(str(i), names[-1 - i]) for i in range(n)] + [
            person(str(i), "Eve Roe", sex="f") for i in range(n)
        ]
        rows += [person(str(i), f"Bo {chr(65 + i % 26)}. Berg", "Berg") for i in range(n)]
        actors = table(*rows)
        start = time.process_time()
        link_actors(actors)
        return time.process_time() - start

    seconds(100)
    assert once_in_four(lambda: seconds(1600) < 4 * 2 * seconds(400) + 0.3)


@pytest.mark.parametrize(
    ("name", "plainly", "identity"),
    [
        ("Lloyd Berg III", "Lloyd Berg", "Lloyd Berg III"),
        ("Tim Roe Jr.", "Tim Roe", "Tim Roe Jr."),
        ("Sammy Lahti Jr.", "Sammy Lahti", "Sammy Lahti Jr."),
    ],
)
def test_a_name_without_its_generation_is_the_same_if_an_article_has_both(name, plainly, identity):
    assert identities(person("1", name, f"{name}; {plainly}"), person("2", plainly))[1] == identity
    assert identities(person("1", name), person("2", plainly))[1] == plainly
    more = [person(str(n), plainly) for n in range(2, 5)]
    assert identities(person("1", name, f"{name}; {plainly}"), *more)[1] == plainly


@pytest.mark.parametrize(
    ("texts", "articles"),
    [
        (["Jo von der Berg came.", "Von der Berg came.", "Jo von der Berg wept."], {"Jo von der Berg": 3}),
        (["Jo van Dyk came.", "Van Dyk came."], {"Jo van Dyk": 2}),
        (["Jo Berg Jr. came.", "Berg Jr. came."], {"Jo Berg Jr.": 2}),
        (["Jo Berg Sr. came.", "Berg Jr. came."], {"Jo Berg Sr.": 1, "Berg Jr.": 1}),
    ],
)
def test_a_surname_with_its_particle_or_generation_is_that_of_the_full_name(texts, articles):
    found = name_actors([f"It rained on the town.\n\n{text}" for text in texts], across=True)
    assert found.set_index("actor")["articles"].to_dict() == articles
