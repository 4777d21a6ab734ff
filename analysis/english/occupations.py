"""Nouns for what people are or do, for telling a title from any other words beside a name."""

from __future__ import annotations

from analysis.english.gazetteer import bare, gazetteer
from analysis.english.person_words import PERSON_NOUNS, THING_NOUNS
from analysis.english.pos_lexicon import class_of
from analysis.english.vocab import remembered

# Nouns for people that neither end like one (-er, -ist) nor are on the other lists.
MORE_PERSON_NOUNS = frozenset(
    """
    academic accomplice adult advocate apprentice champion archaeologist architect artist associate astronaut athlete
    attendee bride bystander cadet celebrity chef chemist citizen client columnist commuter consultant critic
    curator dad daughter delegate democrat dentist designer detainee detective devotee diplomat doctor employee engineer
    entrepreneur envoy escort evacuee fan local ex-wife expert father fellow fiance fiancé fiancée founder friend girl
    trainee attendee interviewee appointee dj mp mep msp gp pm
    graduate grandmother grandparent granddaughter groom guest guide hairdresser heir hostage husband inmate
    insider instructor intern juror kid lad lead lieutenant lifeguard magistrate mathematician mayor mechanic
    medic member mentor midwife migrant mom monk mother mum narrator neighbour neighbor nominee notary nun
    officer ombudsman onlooker organiser organizer orphan parliamentarian partner passer-by pastor patient
    patron pensioner person pharmacist pilot poet politician priest president-elect professor prosecutor
    psychologist pupil recruit refugee rep representative republican retiree senator shopkeeper sibling sister
    son source specialist spokesman spokesperson spokeswoman stepfather student supporter surgeon survivor
    fly-half scrum-half half-back fullback full-back wing-back centre-back left-back right-back hooker lock prop flanker
    paceman batsman linebacker cornerback quarterback halfback fly-weight heavyweight medallist medalist
    accountant alumna alumnus bailiff ballerina barista blacksmith chaplain cleaner commodore deacon granddad grandma
    grandpa grandson granny gymnast jockey landlady maid osteopath paralegal paramedic pedestrian physio provost referee
    schoolboy schoolgirl shepherd soprano umpire vicar waitress widow
    suspect teen teenager tenant trustee tutor undergraduate vet vice-chancellor villager violinist volunteer
    wife winner witness woman youth user guy undersecretary in-charge pundit nutritionist beekeeper coroner
    """.split()
)
NO_PERSONS = THING_NOUNS | frozenset(
    """after over under other either whether never ever rather together however later former consider further outer
    inner upper lower another september october november december behavior behaviour terror horror mayor-elect
    vapor harbor harbour labor labour favor favour honor honour rumor rumour humor humour odor interior exterior
    prior major minor senior junior superior inferior error mirror tractor reactor elevator vector indoor
    abdomen acumen regimen specimen
    outdoor tenor liquor transgender cisgender restaurant instant important distant constant pleasant
    significant relevant dominant elegant elephant christian italian russian indian asian european american
    canadian australian african human german roman woman-led civilian-run list exist best least last first
    latest protest request test cost most past fast trust dust august west east forest interest contest
    guest-list breakfast cast post host-city person-hour water super cover never-ending""".split()
)
# Heads of titles beside a name only, since elsewhere they are something else or seldom people: Lahti ally Bo Ek.
TITLE_HEADS = frozenset(
    """ally operative magnate mogul seed star forward guru legend teammate team-mate surrogate hopeful resident
    capitalist superdelegate confidant confidante girlfriend boyfriend scholar great lawman newcomer bigwig
    heavyweight stalwart rookie debutant favourite favorite no-hoper veteran""".split()
)
LIMITED = frozenset("former acting interim".split())  # of a title that somebody has no longer, or for a time
HAVE_CHIEFS = frozenset("police fire union party army navy security intelligence finance football".split())
# Verbs too, but before the noun of a title: lead author, operating officer.
LEADING = frozenset(
    """lead head study report research trade support operating presiding returning commanding investigating managing
    marketing planning training grand high senior assistant associate principal""".split()
)
PARTISANS = frozenset("Conservative Tory Liberal Unionist Nationalist Socialist".split())  # Conservative Ann Lahti
# Before a title they are no name of an organisation: State Senator, Deputy Director.
NOT_BODIES = frozenset(
    "state shadow social us u.s. uk deputy chief senior assistant democratic republican conservative".split()
)
ENDINGS = ("er", "or", "ist", "man", "woman", "ian", "men")


@remembered(limit=20_000)
def is_occupation(word: str) -> bool:
    """Whether a noun says what one person is or does.

    >>> [is_occupation(word) for word in ("guitarist", "advocate", "vice-president", "water", "legislation")]
    [True, True, True, False, False]
    """
    key = bare(word)
    last = key.rpartition("-")[2]
    if key in MORE_PERSON_NOUNS or key in PERSON_NOUNS or last in gazetteer().title:
        return True
    return len(key) > 4 and key.endswith(ENDINGS) and key not in NO_PERSONS and class_of(word.lower()) in "NZA"


@remembered(limit=20_000)
def are_occupations(word: str) -> bool:
    """The same of several people: directors."""
    one = word[:-3] + "man" if word.endswith("men") else word[:-1] if word.endswith("s") else ""
    return is_occupation(one)


def is_title_head(word: str) -> bool:
    """Whether a noun beside a name says what somebody is: an occupation, or a word such as ally.

    >>> is_title_head("ally"), is_title_head("guitarist"), is_title_head("water")
    (True, True, False)
    """
    return word in TITLE_HEADS or is_occupation(word)
