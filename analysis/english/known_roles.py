"""Well-known bodies and politicians, with their role: articles seldom say what they are.

LICENSE: MIT, as newsgauge itself. SOURCE: written by hand for newsgauge. Names are in lower case without accents,
separated by semicolons. A list of people goes out of date and is short for most countries, so it says nothing where an
article gives a title or an organisation.
"""

from __future__ import annotations

from collections.abc import Sequence

from analysis.english.gazetteer import fold, gazetteer, given_names
from analysis.english.vocab import remembered

PARTIES_AND_STATES = """
    labour; labour party; lib dem; liberal democrat; democrat; republican; conservative; conservative party;
    conservatives; tory; tories; liberal democrats; lib dems; snp; plaid cymru; scottish national party; green
    party; greens; ukip; brexit party; reform uk; sinn fein; dup; democratic unionist party; sdlp; alliance party;
    fianna fail; fine gael; democrats; republicans; democratic party; republican party; gop; likud; bjp; bharatiya
    janata party; congress party; african national congress; anc; cdu; csu; spd; fdp; afd; podemos; syriza; fidesz;
    kuomintang; tea party; dnc; rnc; democratic national committee; republican national committee; white house;
    downing street; kremlin; pentagon; capitol hill; holyrood; senedd; stormont; dail; knesset; bundestag;
    bundesrat; storting; riksdag; sejm; duma; state duma; home office; foreign office; treasury; cabinet office;
    chamber of deputies; chamber of representatives; nhs; ofsted; ofcom; ofgem; ofwat; hmrc; dvla; defra; un;
    united nations; unicef; unesco; unhcr; world health organization; who; nato; eu; european union; european
    commission; imf; international monetary fund; world bank; opec; oecd; african union; fao; food and agriculture
    organization; federal reserve; fed; european central bank; ecb; bank of england; sec; securities and exchange
    commission; epa; fda; cdc; irs; nasa; cia; nsa; fema; faa; fcc; ftc; fatah; hamas; hezbollah; taliban; european
    parliament; house of commons; house of lords; us senate; congress; gmc; general medical council; public health
    england; public health wales; ofqual; hse; health and safety executive; advertising standards authority;
    centers for disease control and prevention; immigration and customs enforcement; ice; homeland security; tsa;
    usda; ons; office for national statistics; electoral commission; plo; palestinian authority; red army; west
    wing; state department; justice department; number 10; no 10; bank of japan; asean; ecowas; wto; iaea; unrwa;
    usaid; mercosur; gulf cooperation council; arab league; congressional budget office; cbo; gao; national
    economic council; national security council; coast guard; peace corps; osha; nhtsa; ntsb; cftc; cfpb; tva; frb;
    world trade organization; world trade organisation; interior ministry; veterans affairs; priorities usa; right
    to rise; american bridge; correct the record; politburo"""
LAW_AND_ORDER = """
    fbi; crown prosecution service; cps; scotland yard; metropolitan police; met police; interpol; europol; supreme
    court; high court; old bailey; icc; international criminal court; psni; garda; gardai; nypd; lapd; dea; rcmp;
    opp; cbi; nia; pnp; kpk; efcc; icpc; dci; law society"""
MEDIA_NAMES = """
    forbes; fortune; sun; hill; playbook; daily beast; federalist; new republic; arizona republic; foreign policy;
    foreign affairs; economist; atlantic; new yorker; mother jones; slate; salon; vox; vox.com; breitbart;
    politico; buzzfeed; huffpost; huffington post; business insider; quartz; axios; the wrap; tmz; people; time;
    newsweek; usa today; usa today sports; des moines register; orange county register; new haven register;
    sacramento bee; fresno bee; dawn; the hindu; hindu; indian express; times of india; hindustan times; daily
    nation; premium times; thisday; mail & guardian; iol; news24; enca; sabc; al jazeera; al arabiya; al-ahram;
    xinhua; tass; interfax; ria novosti; anadolu; irna; fars; tasnim; mehr; kuna; bernama; antara; yonhap; kyodo;
    nhk; afp; agence france-presse; ap; associated press; upi; united press international; dpa; ansa; efe; lusa;
    pti; maan; haaretz; ynet; the straits times; straits times; scmp; rthk; global times; asahi shimbun; yomiuri
    shimbun; nikkei; mainichi; le figaro; liberation; bild; die welt; die zeit; spiegel; der spiegel; stern; el
    pais; el mundo; corriere della sera; la repubblica; globo; folha de s.paulo; clarin; la nacion; univision;
    telemundo; msnbc; cnbc; c-span; pbs; wnyc; wbur; kqed; roll call; national review; weekly standard; mashable;
    techcrunch; wired; the verge; engadget; gizmodo; infowars; daily kos; talking points memo; think progress;
    thinkprogress; gothamist; dnainfo; voa; voice of america; rfe/rl; radio free europe; deutsche welle; dw;
    euronews; espn; itn; nme; vogue; rolling stone; q magazine; empire; total film; variety; billboard; pitchfork;
    hollywood reporter; the blaze; theblaze; blaze; rt; russia today; gawker; gawker.com; five thirty eight;
    fivethirtyeight; mtv; sky; s4c; stv; publishers weekly; reuters; agence france presse; bloomberg; cnn; bbc;
    cbs; nbc; abc news; cbs news; nbc news; fox news; fox; npr; sky news; itv; channel 4; new york times;
    washington post; wall street journal; los angeles times; financial times; ft; daily mail; daily telegraph;
    washington times; the economist; le monde; breitbart news; the atlantic; bbc news; wikinews; le canard
    enchaine; le parisien; l'humanite; les echos; la stampa; il sole 24 ore; la vanguardia; frankfurter allgemeine
    zeitung; frankfurter allgemeine; frankfurter rundschau; sueddeutsche zeitung; suddeutsche zeitung; der
    tagesspiegel; handelsblatt; china daily; people's daily; south china morning post; sydney morning herald; the
    globe and mail; globe and mail; toronto star; gazeta wyborcza; izvestia; pravda; kommersant; hurriyet;
    jerusalem post; o globo; daily mirror; daily express; evening standard; sunday times; boston globe; chicago
    tribune; miami herald; aftenposten; dagens nyheter; aftonbladet; helsingin sanomat; irish times; irish
    independent; rte; getty images; the sun; the mirror; the independent; the hill; newsmax; daily caller; drudge
    report; propublica; the intercept; intercept"""
BUSINESS_NAMES = """
    google; microsoft; facebook; twitter; youtube; instagram; whatsapp; tiktok; snapchat; netflix; spotify; uber;
    lyft; airbnb; tesla; spacex; amazon; apple; boeing; airbus; volkswagen; toyota; nissan; hyundai; samsung; sony;
    nokia; huawei; alibaba; tencent; walmart; exxon; exxonmobil; chevron; shell; gazprom; rosneft; aramco; goldman
    sachs; jpmorgan; jpmorgan chase; morgan stanley; citigroup; wells fargo; credit suisse; deutsche bank;
    barclays; hsbc; moody's; standard & poor's; fitch; deloitte; kpmg; pwc; ernst & young; mckinsey; pfizer;
    biontech; moderna; astrazeneca; novartis; unilever; nestle; starbucks; mcdonald's; coca-cola; pepsico; nike;
    adidas; disney; lufthansa; ryanair; easyjet; hp; hewlett packard; hewlett-packard; enron; worldcom; bp; british
    airways; tesco; sainsbury's; asda; morrisons; marks & spencer; ikea; virgin atlantic; vodafone; bt; meta;
    pinterest; reddit; linkedin; paypal; ebay; delta; delta air lines; general motors; gm; ford; chrysler; bmw;
    mercedes; honda; intel; ibm; nvidia; oracle; openai; monzo; revolut; deliveroo; just eat; doordash; bytedance;
    xiaomi; tata; siemens; roche; glaxosmithkline; gsk; merck; sanofi; pepsi; cadbury; burger king; kfc; greggs;
    wetherspoon; wetherspoons; primark; rover; mg rover; swiss re; munich re; lions gate; john lewis; aldi; lidl;
    waitrose; boots; zara; h&m; gucci; lvmh; blackrock; ubs; bnp paribas; santander; lloyds; natwest; rbs; royal
    bank of scotland; hbos; halifax; aviva; axa; allianz; centrica; british gas; edf; national grid; totalenergies;
    equinor; statoil; rio tinto; bhp; glencore; texas instruments; t-mobile; verizon; at&t; comcast; time warner;
    aol; yahoo; dell; motorola; ericsson; sony ericsson; nintendo; sega; electronic arts; universal music; warner
    bros; paramount; dreamworks; pixar; lionsgate; simon & schuster; penguin random house; harpercollins; conde
    nast; amr; confederation of british industry; cbi; british chambers of commerce; chamber of commerce;
    federation of small businesses; fsb; institute of directors; us chamber of commerce; wall street; royal mail;
    federal express; fedex; ups; american express; visa; mastercard; berkshire hathaway; nabisco; exxon mobil;
    theranos; tinder; wealth-x; peabody; camelot; william hill; ladbrokes; baa; euronext; london stock exchange;
    lse; deutsche boerse; eskom; safaricom; mtn; dangote; reliance; infosys; wipro; petrobras; pemex; pdvsa; cemex;
    foxconn; hitachi; mitsubishi; panasonic; toshiba; apple music; lenovo; mckinsey & company; bain; bain capital;
    banana republic"""
CIVIL_NAMES = """
    nspcc; rspca; rspb; oxfam; amnesty; amnesty international; greenpeace; red cross; red crescent; unison; gmb;
    unite; tuc; rmt; trades union congress; trade union congress; aslef; nut; neu; nasuwt; bma; british medical
    association; royal college of nursing; rcn; aclu; naacp; nra; planned parenthood; peta; wwf; friends of the
    earth; shelter; barnardo's; save the children; citizens advice; age uk; mind; samaritans; macmillan cancer
    support; cancer research uk; which?; liberty; human rights watch; hrw; medecins sans frontieres; doctors
    without borders; vatican; holy see; church of england; afl-cio; seiu; afscme; teamsters; black lives matter;
    extinction rebellion; just stop oil; sierra club; southern poverty law center; anti-defamation league; cair;
    national education association; nea; consumers union; mothers against drunk driving; british heart foundation;
    alzheimer's society; diabetes uk; stonewall; national trust; ramblers; countryside alliance; opec watch;
    transparency international; freedom house; reporters without borders; nuj; national union of journalists; fbu;
    pcs; ucu; cwu; usdaw; citizens united; club for growth; moveon; moveon.org; boko haram; isis; islamic state;
    al-shabab; al shabaab; al-shabaab; al-qaeda; al qaeda; farc; eln; houthis; pkk; judicial watch; crew; common
    cause; public citizen; national council of la raza; la raza; council on american-islamic relations; national
    rifle association; american civil liberties union; tea party patriots; heritage action; emily's list; naral;
    human rights campaign; glaad; lambda legal; brennan center for justice; brennan center; center for
    constitutional rights; uaw; united auto workers; cosatu; numsa; shareaction; caritas; care international;
    actionaid; world vision; islamic relief; christian aid; cafod; wateraid; global witness; privacy international;
    electronic frontier foundation; eff"""
EXPERT_NAMES = """
    pew; pew research center; gallup; yougov; ipsos; ipsos mori; quinnipiac; nielsen; brookings; brookings
    institution; cato institute; heritage foundation; rand; rand corporation; chatham house; resolution foundation;
    ifs; king's fund; met office; noaa; national weather service; mit; harvard; yale; princeton; stanford; oxford;
    cambridge; ucl; cern; statista; economist intelligence unit; eiu; moneyfacts; gartner; forrester; moody's
    analytics; smithsonian; smithsonian institution; politifact; real clear politics; rasmussen; rasmussen reports;
    morning consult; marist; monmouth; zogby; opinium; survation; icm; populus; nop; mori; kantar; gfk; comscore;
    surveymonkey; orc; ppp; public policy polling; field poll; latino decisions; afrobarometer; eurobarometer;
    crowdpac; factcheck.org; snopes; tax policy center; tax foundation; council on foreign relations; atlantic
    council; center for american progress; american enterprise institute; aei; cato; hoover institution; rusi;
    iiss; carnegie endowment; international crisis group; crisis group; migration policy institute; guttmacher
    institute; kaiser family foundation; urban institute; center for responsive politics; institute for fiscal
    studies; ippr; stratfor; capital economics; oxford economics; ihs markit; cowen institute; comres;
    fivethirtyeight; idc; juniper research; strategy analytics; canalys; nasdaq research; medical research council;
    wellcome trust; salk institute"""
POLITICIANS = """
    donald trump; donald j. trump; hillary clinton; bill clinton; bernie sanders; barack obama; joe biden; kamala
    harris; mike pence; tim kaine; ted cruz; marco rubio; jeb bush; george w. bush; george bush; george h.w. bush;
    john kasich; chris christie; rand paul; carly fiorina; ben carson; rick santorum; mitt romney; paul ryan; john
    mccain; john kerry; al gore; newt gingrich; sarah palin; scott walker; lindsey graham; mike huckabee; bobby
    jindal; martin o'malley; elizabeth warren; nancy pelosi; chuck schumer; charles schumer; harry reid; mitch
    mcconnell; john boehner; kevin mccarthy; pete buttigieg; amy klobuchar; cory booker; beto o'rourke; alexandria
    ocasio-cortez; ilhan omar; ron desantis; nikki haley; gavin newsom; andrew cuomo; bill de blasio; michael
    bloomberg; rudy giuliani; jd vance; tim walz; jim webb; lincoln chafee; jill stein; gary johnson; ronald
    reagan; jimmy carter; richard nixon; gerald ford; dick cheney; donald rumsfeld; condoleezza rice; colin powell;
    loretta lynch; jeff sessions; william barr; tony blair; gordon brown; david cameron; theresa may; boris
    johnson; liz truss; rishi sunak; keir starmer; jeremy corbyn; ed miliband; nick clegg; nigel farage; nicola
    sturgeon; alex salmond; michael howard; john major; margaret thatcher; charles kennedy; john prescott; jack
    straw; george osborne; leo varadkar; bertie ahern; enda kenny; gerry adams; ian paisley; arlene foster; justin
    trudeau; stephen harper; john howard; kevin rudd; julia gillard; tony abbott; malcolm turnbull; scott morrison;
    anthony albanese; jacinda ardern; narendra modi; manmohan singh; sonia gandhi; imran khan; nawaz sharif; pervez
    musharraf; benazir bhutto; nelson mandela; thabo mbeki; jacob zuma; cyril ramaphosa; robert mugabe; uhuru
    kenyatta; william ruto; muhammadu buhari; olusegun obasanjo; paul kagame; angela merkel; gerhard schroeder;
    gerhard schroder; olaf scholz; jacques chirac; nicolas sarkozy; francois hollande; emmanuel macron; marine le
    pen; silvio berlusconi; matteo renzi; giorgia meloni; jose maria aznar; pedro sanchez; viktor orban; vladimir
    putin; boris yeltsin; dmitry medvedev; sergei lavrov; volodymyr zelensky; volodymyr zelenskiy; viktor
    yushchenko; viktor yanukovych; recep tayyip erdogan; benjamin netanyahu; ariel sharon; ehud olmert; ehud barak;
    shimon peres; yasser arafat; mahmoud abbas; saddam hussein; bashar assad; bashar al-assad; hosni mubarak;
    muammar gaddafi; hamid karzai; hassan rouhani; mahmoud ahmadinejad; xi jinping; hu jintao; shinzo abe;
    junichiro koizumi; moon jae-in; kim jong un; kim jong-un; hugo chavez; nicolas maduro; evo morales; jair
    bolsonaro; dilma rousseff; fidel castro; kofi annan; ban ki-moon; antonio guterres; edward heath; harold
    wilson; tony benn; charles clarke; david blunkett; alan milburn; ruth kelly; john reid; patricia hewitt; peter
    hain; geoff hoon; hilary benn; tessa jowell; margaret beckett; alistair darling; oliver letwin; michael ancram;
    liam fox; david davis; menzies campbell; robert kilroy-silk; ken livingstone; jack mcconnell; rhodri morgan;
    jeremy hunt; kwasi kwarteng; suella braverman; james cleverly; penny mordaunt; grant shapps; michael gove;
    dominic raab; priti patel; sajid javid; matt hancock; nadine dorries; jacob rees-mogg; steve barclay; therese
    coffey; kemi badenoch; ben wallace; angela rayner; rachel reeves; wes streeting; yvette cooper; lisa nandy; ed
    davey; vince cable; sadiq khan; andy burnham; mark drakeford; adam price; john swinney; humza yousaf; anas
    sarwar; douglas ross; chris heaton-harris; jeffrey donaldson; michelle o'neill; mary lou mcdonald; naomi long;
    doug beattie; alun michael; kellyanne conway; sarah sanders; stephen miller; steve bannon; jared kushner;
    ivanka trump; paul manafort; john podesta; huma abedin; debbie wasserman schultz; reince priebus; kirsten
    gillibrand; jay inslee; julian castro; tulsi gabbard; andrew yang; tom steyer; rashida tlaib; ayanna pressley;
    devin nunes; jim jordan; matt gaetz; roy moore; doug jones; stacey abrams; andrew gillum; ralph northam; larry
    hogan; greg abbott; phil murphy; jerry brown; eric holder; janet yellen; jerome powell; ben bernanke; alan
    greenspan; elijah cummings; adam schiff; jerrold nadler; mick mulvaney; john bolton; mike pompeo; rex
    tillerson; james mattis; david axelrod; james carville; josh earnest; trent lott; dennis hastert; tom delay;
    donna brazile; bola tinubu; peter obi; atiku abubakar; raila odinga; yoweri museveni; emmerson mnangagwa;
    hakainde hichilema; nana akufo-addo; macky sall; abiy ahmed; samia suluhu hassan; george weah; lee hsien loong;
    mahathir mohamad; anwar ibrahim; joko widodo; rodrigo duterte; ferdinand marcos; aung san suu kyi; thaksin
    shinawatra; fumio kishida; yoshihide suga; ursula von der leyen; christine lagarde; donald tusk; mark rutte;
    mario draghi; sergio mattarella; alexis tsipras; sebastian kurz; robert habeck; annalena baerbock; harriet
    harman; robin cook; clare short; jack cunningham; ann widdecombe; iain duncan smith; kenneth clarke; michael
    heseltine; paddy ashdown; simon hughes; lembit opik; peter mandelson; estelle morris; tommy sheridan; cherie
    blair; oona king; boris tadic; mikheil saakashvili; viktor medvedchuk; condi rice; tom ridge; john edwards;
    howard dean; bob dole; wesley clark; joe lieberman; dianne feinstein; barbara boxer; chuck grassley; orrin
    hatch; susan collins; lisa murkowski; jeff flake; bob corker; sherrod brown; claire mccaskill; gustavo petro;
    gabriel boric; luis arce; alberto fernandez; pedro castillo; daniel ortega; nayib bukele; andres manuel lopez
    obrador; claudia sheinbaum; miguel diaz-canel; sebastian pinera; mauricio macri; cristina fernandez de
    kirchner; luiz inacio lula da silva; michelle bachelet; javier milei; juan guaido; hun sen; nguyen phu trong;
    li keqiang; wang yi; tsai ing-wen; carrie lam; lai ching-te; yoon suk-yeol; park geun-hye; sheikh hasina;
    khaleda zia; gotabaya rajapaksa; mahinda rajapaksa; ranil wickremesinghe; shehbaz sharif; bilawal bhutto
    zardari; amit shah; rahul gandhi; mamata banerjee; arvind kejriwal; yogi adityanath; ashraf ghani; abdel fattah
    el-sisi; mohammed bin salman; ebrahim raisi; ali khamenei; naftali bennett; yair lapid; benny gantz; antony
    blinken; lloyd austin; jake sullivan; samia suluhu; jakaya kikwete; goodluck jonathan; yemi osinbajo; john
    mahama; alassane ouattara; denis sassou nguesso; paul biya; isaias afwerki; salva kiir; edgar lungu; felix
    tshisekedi; joseph kabila; abdelmadjid tebboune; kais saied; sanna marin; mette frederiksen; ulf kristersson;
    petr pavel; mateusz morawiecki; andrzej duda; klaus iohannis; aleksandar vucic; edi rama; kyriakos mitsotakis;
    micheal martin; maxine waters; keith ellison; tom perez; eric cantor; steve scalise; trey gowdy; darrell issa;
    corey lewandowski; robby mook; jeff weaver; tad devine; friedrich merz"""


def _names(listed: str) -> list[str]:
    return [" ".join(name.split()) for name in listed.split(";")]


@remembered(limit=20_000)
def known_body(name: str, kinds: Sequence[str]) -> str | None:
    """The role of a well-known organisation, of a firm or of a club; None if it is none.

    `kinds` are the roles of parties and states, law and order, media, firms, clubs, civil society, and scholars, in
    this order.

    >>> kinds = ("official", "law", "media", "business", "sport", "civil", "expert")
    >>> [known_body(name, kinds) for name in ("the Labour Party", "Le Monde", "Unilever", "Nordvik")]
    ['official', 'media', 'business', None]
    """
    key = fold(name).removeprefix("the ").replace("’", "'")
    found = _known().get(key)
    if found is not None:
        return kinds[found]
    return kinds[4] if key in gazetteer().club else kinds[3] if key in gazetteer().firm else None


@remembered(limit=1)
def _known() -> dict[str, int]:
    """The place of its list by each name."""
    lists = enumerate((PARTIES_AND_STATES, LAW_AND_ORDER, MEDIA_NAMES, BUSINESS_NAMES, "", CIVIL_NAMES, EXPERT_NAMES))
    return {name: k for k, listed in reversed(list(lists)) for name in _names(listed)}


KNOWN_POLITICIANS = frozenset(_names(POLITICIANS))


# Surnames of politicians that many others have.
COMMON_SURNAMES = frozenset(
    """brown johnson kennedy walker king may bush howard major moon paul ryan cook clark clarke moore jones smith davis
    miller wilson reid fox campbell morgan price long barclay wallace kelly benn cooper scott lynch murphy hunt ross
    khan sanders warren booker castro webb stein blair-smith ford carter nixon straw cable sharon rice powell adams
    steele jordan gore kerry walz harris biden-smith lott hogan abbott""".split()
)


def is_surname_of_politician(word: str) -> bool:
    """Whether a word is the surname of a well-known politician, and of few others.

    >>> is_surname_of_politician("Merkel"), is_surname_of_politician("Brown"), is_surname_of_politician("Lahti")
    (True, False, False)
    """
    key = fold(word)
    return key not in COMMON_SURNAMES and key not in given_names() and key in _surnames()


@remembered(limit=1)
def _surnames() -> frozenset[str]:
    return frozenset(name.rpartition(" ")[2] for name in KNOWN_POLITICIANS)


def is_known_politician(name: str) -> bool:
    """Whether this full name is that of a well-known politician.

    >>> is_known_politician("Angela Merkel"), is_known_politician("Ann Lahti")
    (True, False)
    """
    words = fold(name).replace("’", "'").split()
    return " ".join(words) in KNOWN_POLITICIANS or f"{words[0]} {words[-1]}" in KNOWN_POLITICIANS and len(words) == 3
