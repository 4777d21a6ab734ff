"""In what role an organisation speaks, by what an article calls it: the lender Norbank; Sea Now, an advocacy group.

A noun that fits several kinds of organisation, such as group or agency, says nothing unless the word before it does.
"""

from __future__ import annotations

from analysis.english.gazetteer import bare
from analysis.english.organisation_words import KINDS_OF_FIRMS
from analysis.english.role_words import BUSINESS, CELEBRITY, CIVIL, EXPERT, LAW, MEDIA, OFFICIAL
from analysis.english.source_words import AFTER_HEAD


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Nouns that may mean organisations of any kind: what stands before them decides.
OPEN_NOUNS = _set(
    "group organisation organization body agency association network service site website company firm community circle"
)
# What one organisation is called, by its last word.
NOUNS: dict[str, frozenset[str]] = {
    BUSINESS: (frozenset(KINDS_OF_FIRMS) - _set("newspaper charity agency website"))
    | _set(
        """
        bank label studio developer builder brewer brewery supermarket chain brand operator utility giant startup
        start-up maker producer miner refiner steelmaker planemaker shipbuilder shipper hotelier restaurateur
        bookmaker housebuilder consultancy distributor app platform business multinational wholesaler restaurant
        pub hotel plant mill factory contractor subsidiary bakery builder exchange bourse corporation grocer
        shop store outfitter winery distillery biotech fintech partnership investor landlord auctioneer
        """
    ),
    MEDIA: _set(
        """
        newspaper paper publication magazine broadcaster channel station daily weekly tabloid broadsheet blog podcast
        outlet journal newswire wire newsletter media press
        """
    ),
    CIVIL: _set(
        """
        charity union nonprofit non-profit ngo foundation coalition movement campaign mosque church synagogue
        denomination diocese federation philanthropy food-bank
        """
    ),
    OFFICIAL: _set(
        """
        regulator watchdog ministry department council authority party government parliament quango office commission
        committee bureau inspectorate military army navy municipality embassy board
        administration legislature directorate secretariat
        """
    ),
    EXPERT: _set(
        "university institute hospital laboratory lab college clinic think-tank pollster observatory thinktank"
    ),
    CELEBRITY: _set("club team side band duo trio orchestra choir franchise league quartet squad troupe boyband"),
    LAW: _set("court tribunal force prosecutor police"),
}
# What stands before one of the open nouns, or before another that means something else with it.
BEFORE: dict[str, frozenset[str]] = {
    LAW: _set("law legal policing police law-enforcement emergency"),
    MEDIA: _set("news media newspaper press newswire radio tv television broadcasting"),
    EXPERT: _set(
        "research polling think survey scientific statistical statistics medical academic analysis forecasting"
    ),
    CIVIL: _set(
        """
        advocacy campaign campaigning pressure rights environmental lobby lobbying community support aid relief protest
        activist grassroots civil-rights conservation women's residents' patient patients' faith religious christian
        muslim jewish consumer voluntary volunteer welfare humanitarian charitable student students' housing animal
        professional workers' labour labor disability parents' heritage green anti-war pro-democracy antiwar
        anti-racism anti-abortion monitoring transparency progressive conservative liberal hindu catholic refugee
        indigenous safety migrant families' reform abolitionist
        """
    ),
    BUSINESS: _set(
        """
        trade industry business employers' advertising ad marketing estate travel recruitment talent rating
        ratings credit modelling model employment banking hotel retail energy oil mining insurance technology
        tech software games shipping delivery fashion food
        """
    ),
    OFFICIAL: _set(
        """government intelligence spy federal state un space health security tax border environment public
        parliamentary national-security anti-graft
        anti-corruption"""
    ),
    CELEBRITY: _set("governing rock pop punk folk dance theatre theater opera ballet sports music"),
}
FIRMS = _set("company firm")  # that a word before it seldom makes anything else
MADE_ELSE_BY = (LAW, MEDIA, EXPERT)  # a law firm, a media company, a polling firm
ROLE_OF_NOUN = {noun: role for role, nouns in NOUNS.items() for noun in nouns}
ROLE_BEFORE = {word: role for role, words in BEFORE.items() for word in words}


def role_of_kind(called: str) -> str | None:
    """The role of an organisation that is called by these words; None if they do not tell.

    >>> [role_of_kind(words) for words in ("mobile phone firm", "a law firm", "an advocacy group for sailors", "group")]
    ['business', 'police, law and courts', 'civil society', None]
    """
    words: list[str] = []
    for piece in called.split():
        word = bare(piece)
        if words and word in AFTER_HEAD:
            break
        words.append(word)
    if not words:
        return None
    head, before = _one(words[-1]), words[-2] if len(words) > 1 else ""
    if head == "tank":
        return EXPERT if before == "think" else None
    if head in FIRMS:
        role = ROLE_BEFORE.get(before)
        return role if role in MADE_ELSE_BY else BUSINESS
    if head in OPEN_NOUNS:
        return next((role for word in reversed(words[:-1]) if (role := ROLE_BEFORE.get(word))), None)
    return ROLE_OF_NOUN.get(head)


def _one(noun: str) -> str:
    """The singular of a noun that is known in the singular alone: agencies, firms."""
    if noun in ROLE_OF_NOUN:
        return noun
    single = noun[:-3] + "y" if noun.endswith("ies") else noun.removesuffix("s")
    return single if single in ROLE_OF_NOUN or single in OPEN_NOUNS | FIRMS else noun
