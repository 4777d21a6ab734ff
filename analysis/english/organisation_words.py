"""Words for organisations: legal forms, kinds of firm, newspapers, institutions, teams; and what each list is used for.

All words are in lower case. The first half of the file lists groups of words, each once; the second half puts them
together for the places that ask. (The names of organisations are in `actor_words.txt` and `name_lists.txt`.)
"""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Groups of words ----------------------------------------------------------------------------------------------------

# Behind the name of a firm. Some head the names of other organisations too, some are hardly ever part of one.
LEGAL_FORMS = _set("inc corp corporation ltd limited plc llc llp ag nv gmbh")
FOREIGN_LEGAL_FORMS = _set("oyj asa spa bhd pty s.a s.p.a s.r.l")
LIKE_LEGAL_FORMS = _set("co company sa group holding holdings")  # end a name as well: the Norland Group

# What newspapers are called.
PAPERS = _set("times post herald telegraph guardian observer star")  # The Star, the Norland Star
LOCAL_PAPERS = _set("examiner globe sentinel")  # the Norland Globe
PLAIN_PAPERS = _set("journal gazette chronicle tribune")  # words that mean little else
OTHER_PAPERS = _set("courier enquirer inquirer dispatch bulletin monitor bee advocate record")

GROUPS = _set("group organisation organization")
INSTITUTIONS = _set("university college department ministry council commission committee")
ASSOCIATIONS = _set("association bureau coalition institute league union party")
STATE = _set("house senate congress parliament government court police army navy")
AGENCIES = _set("fbi cia")
BROADCASTERS = _set("news cnn fox nbc abc cbs msnbc bbc rt tv channel radio")
NUMBERED = BROADCASTERS | _set("itv rte sky")  # BBC Radio 4, Channel 51
CLUBS = _set("united club fc team")

# What the lists are used for ----------------------------------------------------------------------------------------

# The head word of an organisation's name (the gazetteer).
HEADS = (
    LEGAL_FORMS
    | LIKE_LEGAL_FORMS
    | GROUPS
    | INSTITUTIONS
    | ASSOCIATIONS
    | STATE
    | CLUBS
    | PLAIN_PAPERS
    | PAPERS - {"observer", "star"}  # heads of much else
    | _set(
        """
        bank school institution academy agency office federation guard force forces church hospital clinic assembly
        authority administration board fund foundation society news press television tv radio airlines airways
        motors industries partners capital securities trust network alliance front movement brigade service services
        laboratory laboratories systems technologies technology media international tribunal embassy consulate
        treasury cabinet conservatives democrats republicans labour tories magazine weekly daily broadcasting
        pictures studios entertainment records energy petroleum oil gas steel pharmaceuticals pharma airline
        railways insurance financial exchange societe stores foods brewery campaign caucus militia corps regiment
        battalion sports esports gaming farms brands labs airfield shipyard orchestra ensemble choir secretariat
        command directorate inspectorate procuratorate ombudsman consortium syndicate cooperative brotherhood order gang
        cartel
        """
    )
)
# At the end of a name these make a body of it, whatever it is called after: Norland City Council.
HEADS_OF_BODIES = _set(
    """
    council department ministry commission committee association federation league union authority agency directorate
    institute university college corporation foundation secretariat tribunal syndicate cooperative co-operative co-op
    consortium chamber railway railways airlines airways newspaper fund
    bureau board brigade battalion regiment police army navy
    """
)
# What heads no name before "of": the front of the bank, the order of the court.
NO_HEADS_BEFORE_OF = _set("front order post news power")
# Letters after "the" that are no organisation: the CEO, the GDP.
NO_BODIES = _set(
    """
    ep eps lp lps dj djs mc mcs vj bpm a&r r&b ost ko tko kos gk pb dnf dns vars tmo drs lbw ppg rbi rbis cmo cio ciso
    evp svp coos ceos cfos ctos csos nco ncos pow pows awol wmd wmds ied ieds icbm icbms rpg rpgs ifv a&e nicu iv ivs
    ct pet ecgs eegs eeg cpr sti stis std stds copd als ibs uti utis pcos ocd asd mrna ors iud iuds hrt dvt ncd ncds
    otc mdma ghb thc pcp ddt oled gpu gpus ram rom ssd hdd ar vr ai agi llm llms ml apis api sql gif gifs otp seo ux
    isp isps iot mpv mpvs lgv atv atvs utv mph kph kmh abs gnp gni pmi gst hst ipos etf etfs spac spacs reit reits esg
    csr ebitda apr apy atms sme smes msme msmes fdi b2b b2c r&d m&a ids ssn cv cvs bsc ma gpa gcse gcses lsat gre
    mcat ged mla mlas mna mnas mlc mlcs td er ceo cfo coo cto vip tv dvd cd pdf gdp vat ipo atm pin sim usb gps lng
    lpg lgbt lgbtq mp mps msp msps pm ngo ngos goat pov mvp nsw act bbq hiv aids covid dna rna icu gp phd mba usd eur
    gbp emi tds fir moa mou var kpi roi sos adhd ptsd bmi ecg ivf led lcd suv suvs hgv hgvs rv pc pcs it pr hr qr url
    html faq am fm afl-cio stem mri gmt est pst cst utc bst isbn tba tbc rsvp eta asap diy xxx wwi wwii ii iii ev evs
    ekg ufo ufos uav uavs nft nfts fico cpu cpus vpn vpns ppe gmo gmos vi vii viii ix usa uk uae drc prc vhs gsm cdma
    isdn adsl dsl umts voip pvr pvrs mpeg jpeg hdtv umd psp crt cctv cgi hdmi rfid lte ussd sms mms pcr tb bmx gprs
    wap vdsl agm agms egm egms
    """
)
# What ends the name of a club that is called after its place: Leeds, Leeds United.
HEADS_OF_CLUBS = CLUBS
# Left off when the names of firms are compared (the gazetteer).
SUFFIXES = LEGAL_FORMS | FOREIGN_LEGAL_FORMS | LIKE_LEGAL_FORMS | _set("se kg ab incorporated & lp")
# What shows that the capitalised words before it are the name of a firm. (Not "Group" and the like, which may stand
# alone; not "AB" or "SE", which are other things more often.)
FIRM_ENDINGS = LEGAL_FORMS | FOREIGN_LEGAL_FORMS | {"n.v", "kgaa"}
HOSPITALS = frozenset(("hospital", "infirmary", "hospice"))
# Whose college, army or union it is: King's College.
OWNERS = _set("king queen children women men people veterans peoples workers lord")
PLURAL_OWNERS = _set(
    """
    teachers workers farmers students nurses doctors boys girls magistrates lawyers journalists mothers fathers parents
    veterans writers players citizens employers consumers fishermen miners officers pensioners producers growers
    prosecutors shippers owners traders exporters importers drivers pilots artists architects engineers manufacturers
    builders dealers brokers retailers bakers scholars soldiers sailors tenants residents landlords bankers
    accountants physicians dentists pharmacists artisans weavers directors musicians composers photographers
    """
)
# What says of the name after it that it is a firm's: the airline Norland.
KINDS_OF_FIRMS = tuple(
    """
    airline carrier newspaper agency broker brokerage firm company charity chipmaker retailer publisher insurer carmaker
    automaker drugmaker website startup start-up lender conglomerate manufacturer supplier
    """.split()
)

# Who is in charge of a field that has a capital and is no name: the Labour Minister, the Secretary of Health.
PORTFOLIO_HOLDERS = _set("minister ministers secretary secretaries ministerial portfolio portfolios")

# After a place these are newspapers, not surnames: the Norland Bee.
PAPERS_AFTER_PLACES = LOCAL_PAPERS | OTHER_PAPERS | _set("star observer sun mirror")
# After "The" these are newspapers, though they are common words: only with a capital inside a sentence.
PAPERS_AFTER_THE = PAPERS | _set(
    """
    sun mirror independent spectator atlantic nation hill intercept onion verge conversation mail express scotsman
    australian athletic information
    """
)
# What "the newspaper" may be called.
CALLED_PAPERS = PAPERS | LOCAL_PAPERS | PLAIN_PAPERS | _set("news register today")

# What an organisation may be called once it was named: any that is no institution ("the group"); one whose name has a
# word of these ("the network"); one whose name has the very word ("the union").
FIRMS = _set(
    "company firm giant business chain startup start-up retailer insurer carmaker automaker drugmaker chipmaker"
)
CALLED_ANYTHING = GROUPS | FIRMS | _set("nonprofit charity")
# Firms that may have any name: the bank for Norland & Sons. A name that has a word for another kind is never meant.
KINDS_OF_BUSINESSES = frozenset(KINDS_OF_FIRMS) | _set(
    """
    bank label studio developer builder brewer brewery supermarket brand operator lender utility platform bourse
    exchange manufacturer maker producer miner refiner steelmaker planemaker shipbuilder shipper hotelier restaurateur
    broadcaster streamer network bookmaker housebuilder consultancy watchdog regulator band orchestra gallery museum
    """
)
KIND_WORDS = (
    INSTITUTIONS
    | ASSOCIATIONS
    | STATE
    | AGENCIES
    | _set("bbc cnn nato un eu kremlin pentagon church police office team")
)
CALLED_BY_KIND = {
    "agency": AGENCIES
    | _set("administration bureau office nsa epa fda faa irs commission authority service protection"),
    "airline": _set("air airlines airways jet aviation"),
    "bank": _set("bank bancorp banco banque"),
    "broadcaster": BROADCASTERS | _set("television broadcasting"),
    "club": CLUBS,
    "court": frozenset(),
    "force": _set("police constabulary"),
    "foundation": _set("fund trust"),
    "hospital": _set("infirmary clinic hospitals"),
    "label": _set("records"),
    "museum": frozenset(),
    "network": BROADCASTERS,
    "orchestra": _set("philharmonic symphony"),
    "regulator": _set("authority commission agency"),
    "school": _set("academy"),
    "station": BROADCASTERS,
    "studio": _set("studios pictures"),
    "watchdog": _set("authority commission agency ombudsman"),
    "newspaper": CALLED_PAPERS,
    "paper": CALLED_PAPERS,
}
CALLED_BY_NAME = (
    INSTITUTIONS
    | ASSOCIATIONS
    | _set(
        """
        lab laboratory centre center school hospital museum trust society authority administration board office embassy
        program programme project initiative archive library commission charity
        tribunal academy federation alliance district fund campaign clinic church orchestra theatre theater
        assembly confederation synod guild consortium chamber diocese archdiocese observatory movement cooperative
        secretariat mission caucus congress league senate
        """
    )
)
NEVER_CALLED_GROUP = INSTITUTIONS | STATE | AGENCIES | _set("party church nato un eu pentagon kremlin")

# Whose sport it is: Norland's coach.
TEAM_WORDS = _set(
    """
    coach captain striker midfielder defender goalkeeper winger quarterback forward guard pitcher skipper manager
    side team squad great
    """
)
# Where somebody plays in a team; with a place before it, the team is meant: the Norland fly-half.
POSITIONS = _set(
    """
    striker midfielder defender goalkeeper winger fly-half scrum-half fullback full-back centre-back centre-half
    left-back right-back hooker flanker wing-back playmaker quarterback linebacker cornerback pitcher shortstop
    outfielder catcher batsman bowler wicketkeeper all-rounder wide-receiver front-rower back-rower loosehead tighthead
    """
)
# Who belongs to a team; with a place before it, the team is meant in news of sport: the Norland fans.
OF_TEAMS = POSITIONS | _set(
    "coach captain skipper boss fans supporters junior juniors teammate teammates team-mate team-mates legend academy"
)
# Of these and positions, news of sport has several.
SPORT_WORDS = _set(
    """
    season league coach players squad match matches fixture fixtures goal goals tries try transfer loan debut playoff
    play-off playoffs play-offs tournament championship champions club clubs team scored injury captain fans bench
    derby derbies keeper points ball supporters stands shots relegated relegation promoted promotion scoreless goalless
    unbeaten referee innings overtime full-time scorer standings table knockout racket racquet scrum lineout paddock
    half-time halftime kick-off kickoff final semi-final semifinal cup wickets innings touchdown rebounds tackle
    substitute penalty midfield premiership rugby football cricket basketball hockey athlete athletes medal
    """
)
# Parties called by one word before what somebody is for them: the Labour candidate.
PARTIES_AS_ADJECTIVES = _set("labour conservative tory republican democratic democrat ukip snp dup sdlp likud plaid")
# Words that are the short names of teams, in news of sport: Celtic scored. (Some are surnames or places too.)
TEAMS_BY_A_WORD = _set(
    """
    palestino cobresal huachipato cienciano melgar wilstermann aucas macara universitario platense sarmiento unionistas
    santos vasco internacional gremio botafogo cruzeiro corinthians palmeiras flamengo fluminense banfield lanus
    huracan talleres belgrano estudiantes independiente millonarios nacional penarol emelec guarani chivas tigres
    necaxa pumas saprissa alajuelense motagua yanga enyimba zamalek esperance wydad raja kotoko mazembe sundowns
    benfica betis osasuna alaves eibar elche levante getafe espanyol napoli torino sassuolo udinese atalanta lazio
    lecce empoli cagliari lille lorient galatasaray fenerbahce besiktas trabzonspor olympiacos aek paok panathinaikos
    ferencvaros legia lech slavia sparta partizan dinamo shakhtar dynamo zenit spartak urawa kashima vissel frontale
    jeonbuk persib persija arema buriram collingwood carlton essendon hawthorn geelong fremantle footscray parramatta
    penrith cronulla saracens quins harlequins munster leinster ulster connacht ospreys scarlets toulon clermont
    stormers brumbies wolves celtic rangers hearts hibs saints forest villa spurs palace wasps gunners broncos lakers
    sox cavs mavs niners knicks
    """
)
# Bodies known by a nickname, with "the": the Mounties closed the road.
NICKNAMES_OF_BODIES = _set(
    """
    mounties feds beeb fed met gardai carabinieri gendarmerie gurkhas marines teamsters jesuits salesians franciscans
    benedictines samaritans rotarians freemasons zetas crips peshmerga houthis huthis taleban mujahideen
    janjaweed bundeswehr luftwaffe wehrmacht gestapo stasi securitate kuomintang politburo comintern knesset bundestag
    bundesrat bundesbank riksdag riksbank folketing storting sejm duma dail seanad oireachtas
    senedd majlis kremlin pentagon elysee quirinale bundeskartellamt bafin finma
    ofsted ofcom ofgem ofwat interpol europol frontex eurostat tories bolshoi mariinsky
    """
)
# Plurals with a capital after "the" that are no team: the Games.
NO_TEAM = _set(
    """
    united states games championships olympics awards times news series sports finals semifinals quarterfinals nations
    tri-nations commonwealths
    """
)

# Single words with a capital for what is named elsewhere: the Party, the Kingdom; no name by themselves. (Not Congress,
# the Senate, the Cabinet, the Assembly or the Army, of which there is one.)
HEADS_ALONE = _set(
    """
    party kingdom government council company college office embassy court university ministry group institute state
    department agency association foundation club committee commission board school hospital society corporation firm
    fund federation union organisation organization republic nation administration authority bureau centre center
    academy faculty secretariat directorate tribunal consulate chamber station administration community police
    """
)
# Before "of" they head the name of a body even where no other sign is: the Ministry of the Interior.
HEADS_BEFORE_OF = _set(
    """
    ministry department university bank institute bureau federation union association council commission committee
    academy chamber confederation directorate secretariat office faculty league society authority agency board
    college tribunal court parliament alliance coalition
    """
)
# After a nation, with a capital, one of its bodies: the Peruvian Government.
BODIES_OF_STATES = _set(
    """
    government army navy police parliament senate congress cabinet embassy consulate ministry state treasury military
    presidency foreign
    """
) - {"foreign"}
OFFICERS = _set(
    """
    prosecutor prosecutors attorney general minister president mayor ombudsman governor sheriff coroner auditor
    advocate chancellor premier ambassador solicitor registrar comptroller procurator defender
    """
)
BODIES_OF_OFFICERS = _set("office offices department bureau secretariat")
# At the end of a name they show that it is whole: the Norvik Bank and the Lahti Council.
HEADS_AT_END = (HEADS_BEFORE_OF - _set("office parliament coalition alliance")) | _set(
    "party police army corporation foundation museum hospital school fund group company institution cooperative"
)
