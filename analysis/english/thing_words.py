"""Words for places, buildings, storms, ships, dishes: what has a name and is no person; and heads of foreign names.

All words are in lower case without accents.
"""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# The last word of a name that is a place or a building used as one: Norland River, Norland Airport. (Not "city",
# "state" or "center", which end the names of teams and clinics as well.)
PLACE_ENDS = _set(
    """
    airport aerodrome street avenue road square park bridge stadium arena velodrome tower lighthouse island islands
    islet atoll archipelago river creek lake lagoon reservoir sea ocean mountain mountains range valley bay gulf
    strait peninsula coast estuary delta waterfall falls volcano glacier canyon desert forest rainforest wetland
    basin plateau county province prefecture region oblast voivodeship municipality territory governorate township
    barangay village beach heights hills port harbour harbor airbase boulevard highway motorway expressway drive
    lane alley promenade prison jail penitentiary camp cemetery graveyard monastery abbey mosque shrine pagoda
    garden gardens zoo aquarium museum hotel resort mall refuge sanctuary reservation trail dam canal pier wharf
    mine quarry rink racecourse speedway zone zones bluff cay cays borough shire cove headland oasis ridge steppe plains
    crossing savanna savannah subdistrict dome inn tavern velodrome raceway ballpark amphitheatre plass
    chapel cathedral basilica
    """
)
# Of these, surnames: no places after a first name, and some of them never where a person seems to be named.
SURNAMES_LIKE_PLACES = _set(
    """
    street bridge tower island lake sea bay gulf coast forest drive lane shrine beach hills range port creek glacier
    valley mountain falls river county square park camp abbey garden dam ridge plains cove
    """
)
NEVER_OF_PERSONS = _set("park camp abbey garden dam")
# Of these, the ones that the first words alone may stand for: Virunga, of Virunga National Park.
SITES = _set(
    """
    airport park stadium arena museum hotel resort prison jail mine quarry monastery cemetery refuge sanctuary zoo
    province prefecture county oblast voivodeship aquarium racecourse speedway
    """
)
# Where people play, sing and meet; a place after "at" or "in": at the Norland Theatre.
VENUES = _set(
    """
    theatre theater playhouse auditorium coliseum hall ballroom amphitheatre bandstand speakeasy nightclub studios
    grounds
    """
)
# The first word of a name of a place: Lake Norland, Bahia Norland.
PLACE_STARTS = _set(
    """
    lake mount cape port fort puerto bahia baie isla ilha ile rio volcan cerro playa playas ciudad villa calle
    avenida parque plaza pulau bukit sungai kampung jalan gunung wadi jabal jebel umm punta cayo anse laguna lago
    hmp valle sierra cordillera monte river gulf wat souq souk tel tell ain bir wilaya barrio colonia
    loch lough
    """
)
# The first word of a name of a body, in other languages: Banco do Norland, Universiti Norland.
BODY_STARTS = _set(
    """
    banco banque banca banque universidad universidade universite universitat universitas universiti universita
    ministerio ministere partido parti partai partito federacion federacao federation confederacion confederacao
    asociacion associacao association associazione fundacion fundacao fondation fondazione fundacja stiftung
    instituto institut istituto colegio grupo gruppo groupe compania companhia compagnie camara chambre comite
    comissao comision consejo conselho conseil sindicato syndicat movimiento movimento mouvement alianza alianca
    frente deportivo atletico sporting diario televisa televisao radio hizb jamaat majlis dewan jabatan kementerian
    lembaga bank politie policia policie polizei prokuratura sociedad sociedade societe empresa corporacion
    secretaria direccion direction academia academie petroleos ferrocarriles aerolineas correos telefonica cervejaria
    cerveceria cementos minera mineracao papelera azucarera constructora construtora supermercados farmacias almacenes
    laboratorios laboratorios hidroelectrica societa
    """
)
# The last word of a name of a body, in other languages: Norland Parishad.
BODY_ENDS = _set(
    """
    draudimas vakuutus kindlustus
    banka banca banque banco banken bankas pankki pank bankasi banki bankhaus sparkasse sparbank versicherung
    versicherungen forsikring forsakring osiguranje pojistovna sigorta assurances compagnie gesellschaft verlag
    osuuskunta telekom elektrik gruppen zavarovalnica kompaniya fabrika fabryka stocznia zavod
    universitesi universiteti univerzitet univerza egyetem yliopisto hogskole hogskola partija partiya
    partisi stranka gazeta gazetesi dagblad tidende tidning sanomat novine belediyesi vakfi dernegi bolagen
    sabha parishad dal sangh samiti morcha mahasabha sangathan shimbun zeitung partei bundesbank verein verband yuan
    khural duma rada sejm majlis knesset riksdag folketing storting eduskunta parlament bhd berhad holdings
    """
)
# Of these, what ends the name of a body whatever it begins with: Nova Norvikska Banka.
ENDS_OF_BANKS = _set("banka bankas banken bankasi pankki pank banki bankhaus sparkasse versicherung")
# Rivers, with an article: the Amazon, the Seine.
RIVERS = _set(
    """
    amazon amur brahmaputra clyde congo danube dnieper dniester elbe euphrates ganges hudson indus irrawaddy jhelum
    limpopo loire mekong mississippi missouri neva niger nile oder orinoco parana potomac rhine rhone
    sava seine severn shannon sutlej tagus thames tiber tigris volga yamuna yangtze yenisei yukon zambezi
    """
)
# Short forms and codes of money, before or after a figure: Rs 150, 10CUP.
MONEY = _set(
    """
    rs tk ksh kshs tsh ush shs lkr npr bdt inr pkr idr myr rm sgd hkd twd jpy krw cny rmb php vnd thb aed sar omr bhd
    kwd qar egp ngn ghs kes ugx tzs zar bwp zmw mwk xaf xof cup cuc mxn cop clp ars uyu brl pen bob crc gtq hnl nio aud
    nzd cad chf nok sek dkk pln czk huf ron rub uah kzt usd eur gbp sr le
    kd bd jd qr dh dhs iqd jod lyd dzd lbp
    """
)
DOLLARS = ("$", "dollar", "dollars", "rupee", "rupees")
# What a place is, in lower case after its name or before "of": Norland district, the town of Norland.
KINDS_OF_PLACES = _set(
    """
    district province county region village town city island islands peninsula valley river mountain mountains lake
    coast area neighbourhood neighborhood suburb municipality prefecture governorate oblast township taluk tehsil
    upazila barangay commune parish beach port airport border highway road street bridge desert forest basin strait
    state territory constituency capital
    """
)
# The same of several: Norland, Oulu and Turku districts.
KINDS_OF_SEVERAL_PLACES = _set(
    "districts provinces counties regions villages towns cities municipalities suburbs rivers"
)
# Before "of": the residents of Norland.
PEOPLE_OF_PLACES = _set(
    """
    people residents citizens inhabitants villagers outskirts streets population mayor mayors miners farmers fishermen
    herders weavers vineyards fields hills suburbs townsfolk
    """
)
# Before the name of a storm: Hurricane Ann.
STORMS = _set("cyclone hurricane typhoon operation storm")
# Before the name of a ship: the tanker Ann Lahti.
SHIPS = _set(
    """
    carrier frigate destroyer submarine warship tanker freighter trawler ferry yacht schooner battleship corvette
    tug coaster dredger catamaran trimaran ketch sloop barque galleon longliner minesweeper trawlers speedboat
    paddle-steamer steamboat houseboat hovercraft submersible seiner cutter sailboat motorboat ro-ro gas-carrier
    icebreaker steamship steamer tugboat lifeboat gunboat dhow barge boat ship vessel
    """
)
SHIP_PREFIXES = _set("uss hms hmcs hmas hmnzs rms ins mv ss usns rrs fv rv mts msc icgv uscgc bap arm")
# After the whole name of somebody: the Ann Lahti rover.
CRAFT = _set("rover telescope probe lander orbiter spacecraft")
# After the name of what it has it from: the Lahti Act, the John Berg Award. None of these is a surname.
THING_ENDS = _set(
    """
    act treaty award awards prize prizes cup trophy medal scholarship scholarships fellowship memorial amendment
    doctrine syndrome disease tournament festival report ruling verdict trial inquiry affair scandal telescope probe
    spacecraft theorem class era week emergency exception
    show marathon regatta biennale exhibition contest
    declaration charter framework code certificate resolution strategy regulations protocol manifesto constitution
    carnival diwas navami jayanti puja
    """
)
# With 's between, too: Jessica's Law.
OWNED_THINGS = _set("law laws rule principle act day disease syndrome comet theorem paradox")
# After the name of a person these end the name of a body: John Berg Hospital.
BODY_HEADS = _set(
    """
    hospital clinic hospice school university college academy conservatory institute observatory planetarium foundation
    library theatre theater orchestra center centre group inc company trust society
    """
)
GARMENTS = _set("hat hats cardigan cardigans jumper jumpers tweed tweeds shawl shawls")
# What a dish or a garment is; the name before it is none here: Caesar salad, Beef Wellington.
DISHES = (
    _set(
        """
    salad duck sauce pie pudding cake bread soup stew curry steak sandwich sausage sausages ham cheese mustard beans
    fries toast tea potatoes potato gateau strudel biscuit biscuits tartare stroganoff rarebit hotpot broth dal laksa
    satay rendang kebab kebabs shawarma sashimi ramen pizza pasta paella risotto cabbage onions salami bacon butter
    coffee roll rolls dumplings noodles rice chicken beef pork lamb mutton fish eggs omelette omelet burger cocktail
    mary punch sprouts schnitzel cheesecake chowder tart broil mix
    mule mules sling slings lager ale puddings sauces pies
    sponge crumble trifle scones chutney gin
    sandwiches salads stews burgers cutlet cutlets pancakes waffles dressing marmalade
    """
    )
    | GARMENTS
)
OF_DISHES = _set("baked fried roast roasted smoked pickled cream clam blood iced pale")  # Boston baked beans
# Before a name: Beef Wellington, a Bloody Mary.
DISH_STARTS = _set("beef chicken pork lamb veal lobster eggs salmon duck peach oysters steak bloody")
# Of these, one at least stands in an article that names a court case: Roe v. Wade.
OF_COURTS = _set(
    """
    appeal appeals attorney attorneys case cases court courts decision judge judges judgment justice justices law laws
    lawsuit lawyer lawyers plaintiff plaintiffs precedent prosecution prosecutors ruled ruling rulings sued trial
    tribunal verdict
    """
)
VERSUS = ("v", "vs", "versus")
# With 's, what people fall ill with, called after who described it.
DISEASES = _set("alzheimer asperger crohn gehrig graves hansen hodgkin huntington kawasaki parkinson raynaud tourette")
# Single words that are prizes, holidays or products, whatever they look like.
NO_ACTORS = _set(
    """
    oscar oscars emmy emmys grammy grammys tony bafta baftas brexit grexit xbox playstation iphone iphones ipad
    ipads ipod macbook kindle android blackberry wi-fi bluetooth windows photoshop chatgpt viagra aspirin botox
    koran quran bible torah talmud bitcoin ethereum dogecoin covid monkeypox ebola zika omicron hanukkah diwali
    corolla hilux camry prius yaris rav4 corsa passat jetta tiguan mondeo silverado corvette camaro f-150
    cybertruck twingo kangoo sandero picanto sportage sorento elantra ioniq qashqai navara altima sentra x-trail
    outlander pajero wrangler baleno wagonr trabant wartburg fabia octavia kodiaq zhiguli vespa concorde spitfire 
    kalashnikov himars ak-47 iskander kinzhal shahed bayraktar covaxin covishield ozempic wegovy tylenol
    paracetamol panadol ibuprofen oxycontin tramadol xanax valium prozac fortnite minecraft roblox tetris scrabble
    nutella oreo oreos marmite vegemite barbie labubu kindle airpods airtag macbooks chromebook powerpoint
    wordpress tamagotchi pokemon velcro tupperware thermos jacuzzi frisbee rollerblades segway ebola chikungunya
    open all-ireland wimax wi-max eastenders emmerdale hollyoaks panorama newsnight batman superman spider-man spiderman
    shrek hamlet othello macbeth spartacus ulysses middlemarch rigoletto turandot nabucco frankenstein dracula
    pinocchio cinderella godzilla fleabag hubble titanic robocop rambo hellboy cent masterchef supervet
    newsround countryfile firewire
    dengue eurovision superbowl tiktoks gmail duolingo kalashnikovs land-cruiser landcruiser tuk-tuk jeepney
    matatu boda-boda bakkie tro-tro danfo
    zamboni zambonis jacuzzis frisbees stetson styrofoam taser tasers stradivarius rolodex segway teflon bakelite
    plasticine biro biros sellotape kevlar lycra kleenex winnebago unimog uzi walkman gameboy roomba scrabble jenga
    sudoku ozempic tamiflu paxlovid tylenol valium xanax prozac semtex dumpster popsicle portakabin
    freeview juke mcflurry iplayer
    vesak nowruz olympic olympics paralympic paralympics euros celsius fahrenheit mandarin latin hindi urdu swahili
    """
) - _set("tony windows latin euros")
# Islands and what else people are "on", not "in": a teacher on Crete.
ISLANDS = _set(
    """
    crete corfu rhodes lesbos lesvos samos chios kos naxos paros mykonos santorini lefkada kefalonia zakynthos ithaca
    sicily sardinia corsica elba capri ischia lampedusa lipari stromboli gozo malta cyprus mallorca majorca menorca
    minorca ibiza formentera tenerife lanzarote fuerteventura gomera madeira jersey guernsey alderney sark skye mull
    islay jura lewis harris arran orkney shetland anglesey lundy gotland oland bornholm lolland falster funen zealand
    fano texel terschelling ameland vlieland sylt rugen usedom borkum norderney heligoland saaremaa hiiumaa iceland
    svalbard greenland baffin newfoundland anticosti nantucket oahu maui kauai molokai kodiak guam saipan tinian rota
    pohnpei chuuk yap palau tarawa kiritimati funafuti tongatapu savaii upolu tutuila rarotonga niue tahiti moorea
    viti vanua taveuni ovalau tanna efate espiritu malekula guadalcanal malaita bougainville manus java sumatra bali
    lombok flores sumba sumbawa timor sulawesi ambon seram buru ternate tidore halmahera borneo mindanao luzon cebu
    panay negros leyte samar palawan bohol siargao boracay basilan jolo honshu hokkaido kyushu shikoku okinawa sado
    ishigaki miyako jeju ulleung hainan taiwan kinmen matsu phuket samui penang langkawi tioman labuan batam bintan
    zanzibar pemba mafia lamu reunion mauritius rodrigues mahe praslin moheli anjouan comoros socotra djerba lamu
    goree bioko principe bermuda tobago carriacou bequia mustique montserrat nevis anguilla barbuda martinique
    guadeloupe dominica aruba bonaire curacao hispaniola cozumel chiloe robben rathlin achill inishmore aran ouvea
    lifou mare tasmania stewart waiheke rottnest fraser magnetic norfolk pitcairn nauru banaba
    """
) - _set(
    "mafia mare viti vanua magnetic stewart fraser norfolk lewis harris rota aran mull principe negros java jersey"
)
# Makers of what is called like them: he pushed the Lada home.
MAKES = _set(
    """
    lada cessna bmw volvo toyota honda fiat skoda dacia peugeot renault citroen volkswagen audi porsche ferrari
    lamborghini bentley rolls-royce subaru mazda nissan kia hyundai chevrolet cadillac chrysler trabant wartburg
    vauxhall opel seat moskvich volga zaporozhets piper antonov tupolev ilyushin sukhoi learjet gulfstream yamaha suzuki
    kawasaki vespa piaggio ducati harley rolex casio steinway leica nikon kodak glock beretta land-rover mahindra bajaj
    maruti proton perodua saab buick pontiac dodge datsun isuzu mitsubishi lexus maserati bugatti
    """
) - _set("seat dodge volga proton piper")
# What is before the name of a work, in lower case: the album Norvik.
WORKS = ("album", "single", "song", "film", "movie", "novel", "memoir", "musical", "opera", "sitcom", "series")
# Of these and more, the title may stand in marks behind a comma: her first book, “The Salt Road,”
WORKS_IN_MARKS = _set(
    """
    autobiography ballad biography book cartoon collection column comedy cover debut documentary drama essay
    exhibition hit installation mural painting photograph play podcast poem poster sculpture sequel show soundtrack
    story thriller track trilogy video work
    """
).union(WORKS)
# What a work is called after a comma: Norland, a Danish film about ice. (None of these is what somebody is.)
CALLED_WORKS = _set(
    """
    film movie novel musical opera sitcom documentary album song single play soap thriller comedy biopic podcast memoir
    ballad videogame sequel prequel mini-series miniseries drama trilogy
    """
)
# Two of these stand in an article about films or shows.
OF_SCREEN = _set(
    """
    film films movie movies cinema cinemas drama sitcom episode episodes series soap actor actors actress actresses
    director box-office screen show comedy thriller filming role starring starred stars star award awards
    """
)
# Before "of" and a title in marks: a first edition of “Ann Lahti”.
OF_WORKS = _set(
    """
    edition editions copy copies performance performances production premiere screening screenings adaptation
    translation manuscript score cover version recording staging revival reading author authors writer director
    singer composer star stars cast lines pages heroine hero chapter sequel remake reprint print prints rehearsal
    rehearsals rights
    """
)
# Right before a title in marks: they wrote, read or sang it.
MAKE_WORKS = _set(
    """
    wrote writes written writing finished read reads reading reread directed directs translated translates filmed
    published publishes recorded sang sings sing singing perform performed performs staged stages stage premiered
    composed illustrated adapted rehearsed printed reprinted hummed humming whistled choreographed
    """
)
# After a title in marks.
AFTER_WORKS = _set(
    """
    premieres premiered opens opened airs aired sold tops topped sells runs ran screens screened debuts debuted
    takes lasts plays played
    won wins tells follows stars features begins ends
    """
)
