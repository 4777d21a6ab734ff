"""Words that show that an article is about sport."""

from __future__ import annotations

import re

from analysis.english.vocab import remembered

# Each says little else than that somebody plays, or watches how others do.
WORDS = frozenset(
    """
    striker strikers midfielder midfielders goalkeeper goalkeepers defender defenders winger wingers quarterback
    quarterbacks pitcher batsman batsmen batter bowler bowlers wicket wickets innings semi-final semi-finals
    semifinal semifinals quarter-final quarter-finals quarterfinal quarterfinals kick-off half-time full-time
    halftime penalty fixture fixtures midfield offside touchline scrum lineout fly-half scrum-half fullback
    birdie bogey backhand forehand tie-break tiebreak relay medal medals medallist medallists championship
    championships champions tournament tournaments coach coaches coached captain captained squad squads league
    playoff playoffs play-offs play-off match matches goal goals scored scorer equaliser equalizer cup teammate
    teammates team-mate team-mates player players premiership olympics olympic paralympic paralympics season
    seasons rugby football footballer footballers cricket tennis golf boxing athletics netball basketball
    baseball hockey volleyball badminton cycling swimming sprinter seed seeded unseeded referee umpire grand-slam
    qualifier qualifiers qualifying sprint marathon hurdles podium stadium headed debut hat-trick goalless
    caps capped club clubs manager
    """.split()
)
# What clubs are called with "the", on every continent and in every sport.
NICKNAMES_OF_CLUBS = frozenset(
    """
    hurricanes crusaders highlanders blues chiefs brumbies reds waratahs rebels stormers sharks bulls lions cheetahs
    jaguares sunwolves drua moana pumas griquas ospreys scarlets dragons saracens harlequins wasps falcons saints
    tigers warriors exiles wallabies wallaroos springboks socceroos matildas kangaroos kiwis boomers opals proteas
    lionesses eagles magpies bombers hawks cats crows demons dockers bulldogs swans giants suns roosters rabbitohs
    panthers eels raiders broncos titans cowboys knights storm dolphins rhinos vikings wildcats robins loiners
    yankees mets dodgers padres phillies cubs braves marlins nationals astros rangers mariners angels athletics orioles
    rays twins royals guardians brewers cardinals pirates rockies diamondbacks patriots jets bills ravens steelers
    bengals browns colts texans jaguars chargers commanders packers bears buccaneers seahawks rams celtics knicks nets
    sixers raptors pacers pistons cavaliers bucks hornets wizards nuggets timberwolves blazers lakers clippers kings
    mavericks rockets grizzlies pelicans spurs bruins sabres senators canadiens flyers penguins capitals devils
    islanders blackhawks predators oilers flames canucks avalanche coyotes ducks kraken leafs roughriders argonauts
    stampeders elks alouettes redblacks sunrisers renegades scorchers strikers qalandars zalmi gladiators bees hammers
    gunners toffees canaries terriers blades owls foxes seagulls cottagers villans baggies potters bluebirds tykes
    millers shrews cobblers gills shakers hatters addicks cranes leopards pharaohs zebras scorpions likuena chipolopolo
    boks giallorossi bianconeri nerazzurri rossoneri azzurri merengues colchoneros albicelestes rojiblancos xeneizes
    millonarios tricolores verdolagas cafeteros swallows buffaloes lotte wyverns twins heroes sounders timbers
    whitecaps earthquakes mystics sparks lynx aces valkyries wolverines buckeyes badgers gators longhorns sooners
    huskers cornhuskers hoosiers boilermakers spartans hawkeyes volunteers razorbacks gamecocks seminoles wolfpack
    hokies terrapins huskies beavers trojans bearcats jayhawks cyclones mountaineers bluejays aztecs
    """.split()
)
LEAST, DIFFERENT, SHARE = 5, 3, 0.016  # such words, different ones among them, and of all words
WORD = re.compile(r"[A-Za-z][A-Za-z-]*")


@remembered(limit=64)
def is_about_sport(text: str) -> bool:
    """Whether so many words of a text are about sport that all of it is.

    >>> is_about_sport("The striker scored two goals in the cup final, and the coach praised the squad.")
    True
    >>> is_about_sport("The minister, who was captain of a football team once, said that a match was no goal.")
    False
    """
    words = [word.lower() for word in WORD.findall(text)]
    found = [word for word in words if word in WORDS]
    return len(found) >= LEAST and len(set(found)) >= DIFFERENT and len(found) >= SHARE * len(words)
