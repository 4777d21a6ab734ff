"""Words for people: honorifics, titles, offices, ranks, professions, family; and what each list is used for.

All words are in lower case. The first half of the file lists groups of words, each once; the second half puts them
together for the places that ask. A set of the second half that differs from its neighbours says why.
"""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Groups of words ----------------------------------------------------------------------------------------------------

# Before a name, never part of it.
HONORIFICS_OF_MEN = _set("mr sir lord")
HONORIFICS_OF_WOMEN = _set("mrs ms miss dame")
HONORIFICS = (
    HONORIFICS_OF_MEN
    | HONORIFICS_OF_WOMEN
    | _set("mx dr drs lady prof professor rev reverend hon fr st comrade baroness viscount cllr emeritus emerita")
    | _set("herr frau monsieur senor maulana shri smt alhaji alhaja hajia otunba mwalimu ustaz ustadz engr cde maulvi")
)
# People whose name begins with a title.
NAMES_WITH_TITLES = frozenset(
    name.strip()
    for name in """
    lady gaga; sheikh hasina; sheikh mujib; sheikh mujibur rahman; sheikh rehana; lord byron; queen latifah;
    queen naija; prince paul; prince naseem; prince buster; princess nokia; duke ellington; count basie;
    earl sweatshirt; king tubby; king von; king krule; king princess; sir mix-a-lot; dr dre; dr seuss; dr phil; mr t;
    mr bean; mr beast; mr eazi; miss piggy; captain beefheart; sister nancy; sister souljah; professor longhair;
    professor green; general levy; judge judy; judge jules; lady leshurr; lady saw; lady sovereign
    """.split(";")
)
# Behind a name, in capitals: Ann Roe MP.
POSTNOMINALS = frozenset("MP MSP MEP MLA MLC TD QC KC SC OBE MBE CBE DBE KBE CH FRS PhD MD RN CPA".split())
GENERATIONS = _set("jr sr jnr snr ii iii iv junior senior")  # behind a name
GENERATIONS_AFTER_SURNAMES = _set("filho neto netto sobrinho hijo fils pere")  # surnames too, right after a first name

KINGS = _set("king prince")
QUEENS = _set("queen princess")
CROWNED = KINGS | QUEENS | _set("pope emperor sultan emir tsar czar pharaoh patriarch")  # known by their first name
# Kings and popes whose number shows them even without a title: the tomb of Seti I.
CALLED_WITH_NUMBERS = _set(
    """
    seti ramses ramesses rameses thutmose tuthmosis amenhotep psamtik ptolemy cleopatra darius xerxes cyrus artaxerxes
    ashurbanipal tiglath-pileser nebuchadnezzar antiochus seleucus mithridates chosroes khosrow shapur abbas menelik
    theodore tewodros yohannes letsie moshoeshoe mswati sobhuza tupou kamehameha pomare rama norodom suleiman selim
    mehmed bayezid murad pius innocent urban clement boniface benedict leo sixtus julius gregory elizabeth henry
    charles louis napoleon frederick otto wilhelm kaiser ferdinand alfonso sancho afonso joao pedro nicholas ivan
    catherine alexander haakon olav harald christian gustaf gustav carl valdemar casimir sigismund stephen wenceslas
    boris ferdinand humbert umberto victor rainier albert leopold baudouin beatrix willem hassan mohammed hussein
    abdullah faisal ghazi farouk fuad tutu prempeh hamengkubuwono pakubuwono bartholomew kirill ignatius tawadros
    shenouda cyril philip felipe james george edward william richard mary anne tupac
    """
)
NOBILITY = _set("duke duchess sheikh sheik shaikh")

SPOKESPEOPLE = _set("spokesman spokeswoman spokesperson")
CHAIRS = _set("chairman chairwoman")
MEMBERS_OF_CONGRESS = _set("senator representative congressman congresswoman")
POLITICIANS = _set(
    """councillor councilman councilwoman councilor delegate assemblyman assemblywoman alderman lawmaker legislator
    taoiseach tánaiste tanaiste president-elect mp mps msp msps mep meps td tds mpp mpps mna mnas mla mlas mha"""
)
LEADERS = _set("president premier chancellor minister secretary governor mayor leader")
OFFICES = (
    LEADERS
    | SPOKESPEOPLE
    | CHAIRS
    | MEMBERS_OF_CONGRESS - {"representative"}
    | _set("ambassador envoy commissioner speaker chief director manager coach")
)
# Short titles before a name -> the office.
OFFICE_OF_SHORT_TITLE = {"sen": "senator", "gov": "governor", "rep": "congressman"}
SHORT_OFFICES = frozenset(OFFICE_OF_SHORT_TITLE)
OF_COMPANIES = _set(
    """ceo cfo coo cto founder co-founder cofounder chair chairperson co-chair co-chairman head boss principal deputy
    managing executive vice-president director-general secretary-general general-secretary"""
)
SHORT_RANKS = _set("gen lt col maj capt cmdr sgt cpl adm brig insp supt det")
RANKS = _set(
    """general lieutenant colonel major captain commander sergeant corporal private pvt admiral rear marshal brigadier
    inspector detective sheriff officer constable superintendent warden"""
)
CLERGY = _set("cardinal archbishop bishop rabbi pastor imam ayatollah mufti")
LAWYERS = _set("attorney prosecutor lawyer solicitor barrister counsel")
JUDGES = _set("judge justice")
PLAYERS = _set("striker midfielder defender goalkeeper quarterback skipper")
ANALYSTS = _set("analyst economist strategist")
ARTISTS = _set("author writer novelist poet actor actress singer rapper comedian musician designer model photographer")
SCHOLARS = _set("astronaut scientist researcher biologist psychologist historian philosopher")
JOURNALISTS = _set("journalist reporter correspondent editor presenter host anchor broadcaster")
PUBLIC_FIGURES = _set(
    """activist campaigner dissident billionaire tycoon businessman businesswoman entrepreneur investor developer
    nominee candidate"""
)
BEFORE_OFFICES = _set(
    """former ex then acting interim prime vice foreign defense defence finance interior national special opposition
    crown first"""
)

# What an office is about: Secretary of State, Minister of Health.
PORTFOLIOS = _set("state national security defense defence foreign justice health interior education")

MEN_OF_OFFICE = _set("spokesman chairman congressman councilman businessman")
WOMEN_OF_OFFICE = _set("spokeswoman chairwoman congresswoman councilwoman businesswoman")

# Family names that come first, in China, Korea and Vietnam: Ban Ki-moon, Xi Jinping, Nguyen Van Linh.
FAMILY_NAMES_FIRST = _set(
    """
    xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng
    cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao peng qin qian han ban
    moon kim lee park choi jung chung kang cho yoon yun jang lim shin seo kwon hwang ahn song ryu hong jeon ko bae baek
    yeung lau tsang tsui poon yuen fung mak kwan tse lo ng chow
    nam oh noh roh chun tsai chiang lai hsieh hsu chu ko han hau wong chan leung cheung lam kwok ho yip tam
    nguyen tran pham hoang huynh phan vu vo dang bui ngo duong truong
    """
)
# Particles of names in Africa, Asia and the north of Europe, in lower case: Ngugi wa Thiong'o, Carl af Ugglas. (They
# are compared without accents: ní, uí.)
PARTICLES_BETWEEN = _set(
    "wa ole arap bint binti binte bte anak ap ferch verch ag walet ould mint ni nic ui mac ua zu zum zur af av a/l a/p"
)
# Who belongs to the family of the person named before or after: his wife, Jill Biden.
RELATIVES = _set(
    """wife husband spouse widow widower son daughter father mother sister brother grandson granddaughter grandfather
    grandmother nephew niece uncle aunt cousin twin father-in-law mother-in-law son-in-law daughter-in-law namesake"""
)
ELDER_RELATIVES = _set("father mother grandfather grandmother uncle aunt father-in-law mother-in-law")
YOUNGER_RELATIVES = _set("son daughter grandson granddaughter nephew niece son-in-law daughter-in-law")
FAMILY = _set("brothers sisters siblings twins parents couple cousins")  # Brothers Jo and Tim Berg

# What the lists are used for ----------------------------------------------------------------------------------------

# Whether a word before a name is a title (the gazetteer).
TITLES = (
    _set("madam madame senora hh hrh coroner headteacher")
    | OFFICES
    | SHORT_OFFICES
    | MEMBERS_OF_CONGRESS
    | POLITICIANS
    | CROWNED
    | NOBILITY
    | OF_COMPANIES
    | SHORT_RANKS
    | RANKS
    | CLERGY
    | LAWYERS
    | JUDGES
    | PLAYERS
    | ANALYSTS
    | ARTISTS
    | SCHOLARS
    | JOURNALISTS
    | PUBLIC_FIGURES
    | BEFORE_OFFICES
    | _set("father mother brother sister aunt uncle")
)
# Whether a phrase means somebody by what they are: the Russian president (the gazetteer).
ROLES = OFFICES | CROWNED | _set("ceo vice-president director-general secretary-general commander")
# Whose title shows that what follows is a person even if the name is of one word: Gen. Berg.
RANKS_BEFORE_SURNAMES = (
    SHORT_RANKS | SHORT_OFFICES | JUDGES | _set("detective inspector sheriff sheikh imam ayatollah cardinal rabbi")
)
# After one of these a single word is a person even if it is a place: General Dallas. (Private Boston may be a title.)
RANKS_BEFORE_PLACES = RANKS - {"private"}
# What follows one of these with a capital is a person, whatever it was taken for: Premier Ford, Coach Chelsea. (Not
# ranks such as General or Major, with which other names begin, nor Father or Sister.)
BEFORE_SURNAMES = (
    RANKS_BEFORE_SURNAMES
    | HONORIFICS - _set("st hon fr lord comrade")
    | CROWNED
    | LEADERS - _set("leader")
    | MEMBERS_OF_CONGRESS
    | SPOKESPEOPLE
    | CHAIRS
    | _set("coach ambassador inspector superintendent constable sergeant lieutenant colonel bishop archbishop pastor")
    | _set("president-elect congressman councillor councilman councilwoman councilor alderman assemblyman")
    | _set("assemblywoman mp commissioner speaker commander brigadier corporal officer trooper warden provost")
    | _set("principal deputy nurse mufti reverend admiral")
    | _set(
        "alhaji alhaja hajiya engr datuk datin dato mullah msgr monsignor deacon auntie aunty kaumatua inkosi matron "
        "archdeacon archimandrite hegumen catholicos protodeacon abbess nuncio rinpoche hojatoleslam hodja hakham "
        "viscount viscountess countess marchioness baronet maharaja maharani rajah nawab sheikha tengku raden "
        "magistrate bailiff lance-corporal lieutenant-colonel lieutenant-general major-general brigadier-general "
        "colonel-general vice-admiral rear-admiral vice-marshal commodore subedar jemadar havildar naik sapper "
        "midshipman bombardier ensign gendarme subinspector sub-inspector vice-chancellor attorney-general"
    )
) - _set("emperor sultan representative")
# Before "Chief": Grand Chief Stone.
KINDS_OF_CHIEFS = _set("grand paramount high hereditary supreme clan village tribal regional national fire police")
# A title within a name that was taken for one, or at its end: Labour MP Paul Eagle, the Dubai Ruler.
AFTER_NAMES = (
    SPOKESPEOPLE
    | CHAIRS
    | SHORT_RANKS
    | SHORT_OFFICES
    | _set("mp mps msp msps president minister secretary governor mayor senator chancellor premier ruler ceo director")
    | _set("commissioner ambassador manager coach captain professor dr mr mrs ms madam judge")
    | _set("attorney-general vice-chairman director-general vice-president secretary-general speaker elder legislator")
    | _set(
        "lawmaker sheikh councillor congressman mla mlas td tds supervisor superintendent sheriff treasurer councilman"
    )
    | _set(
        "mpp mpps mna mnas mep meps councilwoman councilmember assemblyman assemblywoman alderman selectman comptroller"
    )
)
# After a title these go on with the office, not with a name: Secretary of State, Home Secretary.
NOT_AFTER_TITLES = PORTFOLIOS | _set("home homeland transport")
# Words within the name of an office: deputy prime minister.
WITHIN_OFFICES = PORTFOLIOS | _set(
    "prime vice deputy chief general executive supreme finance press energy trade environment"
)
# Who is named after their organisation: head of the Bakers Union Ann Lahti. None of these speak for a place alone, as
# mayors do.
OFFICES_OF_ORGANISATIONS = (
    OFFICES - MEMBERS_OF_CONGRESS - _set("mayor envoy speaker coach premier")
    | _set("head chair ceo founder co-founder dean principal editor captain commander rector provost bishop archbishop")
    | _set("boss vice-president president-elect")
)
# Offices that are one under several words; "leader" fits whoever heads a country.
SAME_OFFICE = {
    "premier": "prime minister",
    "spokeswoman": "spokesman",
    "spokesperson": "spokesman",
    "chairwoman": "chairman",
    "chairperson": "chairman",
    "chair": "chairman",
    "congresswoman": "congressman",
    "press secretary": "spokesman",
    "chief executive": "ceo",
    "chief executive officer": "ceo",
    "vice-president": "vice president",
    "foreign secretary": "foreign minister",
    "secretary of state": "foreign minister",
}
HEADS_OF_COUNTRIES = (
    "president",
    "prime minister",
    "chancellor",
    "king",
    "queen",
    "emperor",
    "sultan",
    "emir",
    "supreme leader",
)
VAGUE_OFFICES = _set("chief director leader")  # say nothing alone

# The sex that words beside a name show.
TITLES_OF_MEN = HONORIFICS_OF_MEN | KINGS | _set("mr. pope congressman chairman father brother")
TITLES_OF_WOMEN = HONORIFICS_OF_WOMEN | QUEENS | _set("mrs. ms. lady madam congresswoman chairwoman sister")
SEX_OF_HONORIFIC = dict.fromkeys(
    HONORIFICS_OF_MEN | MEN_OF_OFFICE | KINGS | _set("pope herr monsieur senor sheikh alhaji maulvi"), "m"
) | dict.fromkeys(
    HONORIFICS_OF_WOMEN | WOMEN_OF_OFFICE | QUEENS | _set("lady madam madame baroness frau senora smt alhaja hajia"),
    "f",
)
NOUNS_FOR_MEN = MEN_OF_OFFICE | _set(
    """man boy husband father son brother uncle grandfather actor dad nephew grandson grandpa granddad stepfather
    stepson widower schoolboy waiter"""
)
NOUNS_FOR_WOMEN = WOMEN_OF_OFFICE | _set(
    """woman girl wife mother daughter sister aunt grandmother actress mum mom niece granddaughter grandma granny
    stepmother stepdaughter widow schoolgirl waitress landlady ballerina alumna"""
)

# What a speaker may be called without a name: the senator.
SPEAKER_ROLES = (
    OFFICES
    | JUDGES
    | ANALYSTS
    | MEMBERS_OF_CONGRESS
    | _set("businessman businesswoman billionaire mogul investor activist organizer candidate nominee frontrunner")
    | _set("front-runner lawmaker democrat republican officer sheriff general pastor bishop attorney lawyer prosecutor")
    | _set("professor teacher student historian doctor neurosurgeon author reporter journalist host filmmaker actor")
    | _set("actress singer comedian pollster adviser advisor consultant")
)
# The role that a title before a name stands for.
SPEAKER_ROLE_OF_TITLE = {f"{short}.": office for short, office in OFFICE_OF_SHORT_TITLE.items()} | {
    "representative": "congressman",
    "prof.": "professor",
    "dr.": "doctor",
}
# What follows one of these is a person, whatever it was taken for: Mr. Norland. (Lord, king or father may begin the
# name of an organisation.)
ONLY_BEFORE_PERSONS = (TITLES_OF_MEN | TITLES_OF_WOMEN | frozenset(SPEAKER_ROLE_OF_TITLE)) - CROWNED - _set(
    "lord lady father brother sister"
) | _set("president senator governor mayor minister judge")

# Left off the labels of a transcript before they are compared.
LEFT_OFF_LABELS = (
    SHORT_OFFICES | MEMBERS_OF_CONGRESS | _set("the mr mrs ms miss dr sir governor president mayor judge secretary")
)
# Left off the names that coders wrote before they are compared.
LEFT_OFF_ANSWERS = (
    LEFT_OFF_LABELS
    | KINGS
    | QUEENS
    | JUDGES
    | _set("lord lady dame prof professor pope bishop vice prime minister ambassador chancellor former")
    | _set("spokesman spokeswoman general gen colonel col captain capt")
)

# Nouns for people that do not end like one (-er, -ist), and nouns for things that do.
PERSON_NOUNS = _set(
    """agent aide analyst attorney candidate chair chief clerk coach colleague correspondent counsel cousin dean deputy
    executive expert guard head host judge landlord nephew niece nominee nurse official opponent parent president
    principal resident secretary sheriff student superintendent veteran victim"""
)
THING_NOUNS = _set(
    """paper newspaper number order letter water power center centre matter weather river computer shelter chapter
    quarter summer winter dinner powder border corner counter poster banner flyer sticker folder offer answer layer
    tower door floor error factor color colour motor sector mirror trailer thriller newsletter tender list mist twist
    reason season prison lesson comparison plant restaurant grant warrant giant"""
)
# Titles of several people, which no plural of a title is.
PLURAL_TITLES = _set("Sens. Reps. Govs. Gens. Drs. Profs. Messrs. Sens Reps Drs")
