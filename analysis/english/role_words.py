"""Words that show in what role somebody speaks: heads of titles, and words in the names of organisations."""

from __future__ import annotations

from analysis.english.fields_of_work import FIELDS
from analysis.english.person_words import MEMBERS_OF_CONGRESS

OFFICIAL = "official or politician"
BUSINESS = "business"
EXPERT = "expert or scholar"
LAW = "police, law and courts"
CIVIL = "civil society"
MEDIA = "media"
CITIZEN = "citizen, victim or witness"
CELEBRITY = "celebrity or athlete"
ROLES = (OFFICIAL, BUSINESS, EXPERT, LAW, CIVIL, MEDIA, CITIZEN, CELEBRITY)


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


# The head of a title or of the phrase for an unnamed source.
OF_TITLES: dict[str, frozenset[str]] = {
    OFFICIAL: FIELDS["politics"]
    | MEMBERS_OF_CONGRESS
    | _words(
        """
        president vice-president premier official minister secretary commissioner aide lawmaker politician treasurer
        envoy leader whip backbencher councillor councilman councilwoman supervisor diplomat regulator democrat
        republican conservative liberal parliamentarian government authority administration ministry
        parliament cabinet senator congressman congresswoman assemblymember representative rep sen gov mp mep
        msp councilmember selectman alderman general colonel admiral commander lieutenant soldier major
        brigadier troop army military opposition frontbencher campaign bureaucrat chancellor speaker ambassador
        lord baroness peer tory watchdog presiding returning operative superdelegate surrogate negotiator hopeful
        pm party contender frontrunner front-runner incumbent statesman monarch comptroller airman marine
        lt col maj cmdr corporal speechwriter legislature undersecretary under-secretary counsellor mla mec mca mk uno
        """
    ),
    BUSINESS: _words(
        """
        ceo cfo coo cto executive businessman businesswoman entrepreneur owner investor trader broker banker
        shareholder employer developer tycoon billionaire manufacturer retailer lender landlord shopkeeper
        restaurateur co-owner managing salesman marketer company firm bank insurer operator boss
        carmaker airline lender business industry buyer seller merchant hotelier realtor bookmaker supplier
        operating commercial marketing magnate mogul capitalist contractor accountant financier stockbroker auctioneer
        industrialist wholesaler exporter proprietor vendor brewer winemaker moneylender dealer
        """
    ),
    EXPERT: FIELDS["scholarship"]
    | FIELDS["medicine"]
    | _words(
        """
        expert analyst economist scientist researcher academic scholar professor lecturer doctor physician
        surgeon nurse epidemiologist historian engineer meteorologist climatologist virologist psychologist
        psychiatrist sociologist criminologist geologist biologist physicist chemist ecologist statistician
        strategist consultant fellow pollster specialist forecaster adviser advisor paediatrician pediatrician
        dr prof author archaeologist anthropologist demographer technologist seismologist therapist pharmacist
        vet veterinarian planner architect scientists study archivist curator librarian theologian linguist
        geneticist neuroscientist mathematician astronomer optometrist optician nutritionist dietitian dietician
        paramedic medic clinician gp dean rector vice-chancellor provost theorist tutor think-tank actuary physio
        radiographer guru botanist geographer ethicist philosopher agronomist midwife weatherman
        """
    ),
    LAW: FIELDS["law"]
    | _words(
        """
        police officer detective sheriff constable inspector insp det sgt supt prosecutor lawyer attorney judge
        justice solicitor barrister counsel magistrate coroner investigator trooper deputy sergeant jury juror
        court ombudsman warden marshal patrolman firefighter policeman policewoman cop prosecution qc kc
        paralegal notary bailiff jurist gendarme coastguard firefighters fireman lifeboatman superintendent
        sub-inspector in-charge dig asp ssp dsp igp sho acp dcp oc dgp aig
        """
    ),
    CIVIL: FIELDS["church"]
    | _words(
        """
        activist campaigner advocate organiser organizer volunteer unionist dissident protester demonstrator
        charity ngo union clergyman priest imam rabbi pastor bishop archbishop cardinal missionary
        philanthropist environmentalist feminist abolitionist lobbyist humanitarian steward congregation
        picketer marcher conservationist suffragist monk nun vicar chaplain deacon reverend preacher evangelist
        clergy canvasser whistleblower whistle-blower rebel insurgent elder fighter guerrilla
        """
    ),
    MEDIA: FIELDS["press"]
    | _words(
        """
        journalist reporter editor correspondent columnist broadcaster presenter anchor newspaper blogger commentator
        pundit host editor-in-chief podcaster newsreader newscaster photojournalist fact-checker cartoonist
        anchorman anchorwoman interviewer moderator co-moderator co-host newsman
        """
    ),
    CITIZEN: _words(
        """
        resident neighbour neighbor witness bystander victim survivor mother father mum mom dad parent son
        daughter brother sister wife husband widow widower grandmother grandfather aunt uncle cousin friend
        family relative student pupil teenager child voter passenger commuter customer shopper tenant refugee
        migrant villager farmer driver worker employee teacher pensioner retiree patient tourist visitor local
        people crowd fan supporter onlooker passer-by woman man girl boy couple homeowner consumer user
        motorist cyclist believer worshipper evacuee viewer reader listener attendee inmate prisoner caller
        carer baker mechanic plumber fisherman miner veteran participant guest cleaner waiter waitress clerk
        commenter classmate flatmate roommate fiancee girlfriend boyfriend nephew niece borrower
        saver taxpayer citizen everyone everybody someone somebody attendee parishioner housewife labourer
        respondent audience heckler questioner mourner sibling stepfather stepmother stepson grandparent teen
        youngster schoolboy schoolgirl apprentice barista bartender hairdresser gardener electrician carpenter
        trucker cabbie nanny babysitter cashier welder rancher herder spectator holidaymaker traveller traveler
        hiker camper pedestrian sufferer claimant complainant plaintiff eyewitness orphan bride groom newlywed
        kid adult folk staff suspect defendant accused laborer joiner seeker headteacher
        twin lad granddad grandma grandpa ex-wife ex-husband foreman interviewee gunman attacker homemaker renter
        pilot detainee hostage applicant children hunter harvester herder trapper fisher expat
        smuggler tribesman
        """
    ),
    CELEBRITY: FIELDS["sport"]
    | FIELDS["arts"]
    | _words(
        """
        actor actress singer musician guitarist drummer rapper comedian star footballer player captain athlete
        coach striker model filmmaker novelist poet artist painter celebrity influencer swimmer runner
        boxer golfer jockey skier wrestler weightlifter sprinter champion pitcher quarterback batsman bowler
        bassist songwriter pianist violinist composer dancer choreographer producer puppeteer performer bandmate
        fencer rower olympian medallist medalist scrum-half fly-half fullback full-back wing-back midfielder defender
        frontman frontwoman great legend forward seed half-back goalscorer playmaker linebacker cornerback shortstop
        outfielder
        teammate team-mate entertainer soprano tenor baritone soloist illustrator sculptor playwright screenwriter
        magician youtuber vlogger tiktoker dj gymnast flanker prop hooker lock skater speedskater racer
        streamer trumpeter saxophonist cellist keyboardist percussionist headliner conductor showrunner cast
        """
    ),
}
# Words in the name of an organisation.
OF_BODIES: dict[str, frozenset[str]] = {
    LAW: _words(
        """police crime court prosecutor prosecutors sheriff fbi constabulary tribunal attorney law procuratorate
        precinct policia fiscalia anti-corruption"""
    ),
    EXPERT: _words(
        """
        university college institute laboratory lab research school academy observatory hospital clinic
        science sciences think-tank medical study studies survey polytechnic policy polling poll
        seismological meteorological weather geological instituto universidad
        """
    ),
    MEDIA: _words(
        """
        times post news guardian herald tribune gazette telegraph bbc cnn reuters nbc abc cbs fox npr tv radio
        newspaper magazine journal press broadcasting media bloomberg chronicle observer sentinel star mail sun standard
        mirror globe echo courier dispatch inquirer examiner mercury argus daily weekly independent newswire
        """
    ),
    CIVIL: _words(
        """
        union foundation association coalition network charity society amnesty watch church trust alliance
        campaign federation fund project mission greenpeace cross crescent rights advocates advocacy voices
        movement refuge league relief aid children workers nurses citizens mothers tenants residents initiative
        collective forum teamsters steelworkers machinists bishops catholic islamic muslim jewish asociacion federacion
        sindicato
        """
    ),
    CELEBRITY: _words("fc united athletic rovers wanderers nba nfl fifa uefa club olympics rugby cricket football"),
    OFFICIAL: _words(
        """
        ministry department government council parliament senate congress agency commission committee office
        bureau authority administration house party city county state nations un eu nato embassy treasury army
        navy military assembly cabinet board district democrats republicans labour conservatives tories
        service kremlin pentagon white embassy organisation organization mechanism division directorate
        directorate-general
        secretariat inspectorate force forces legislature presidency politburo caucus pac mayor governor consulate
        municipality borough ombudsman republic kingdom registry corps guard guards yuan revenue
        affairs nation administracion ministerio gobierno
        """
    ),
    BUSINESS: _words(
        """
        inc corp corporation co company ltd limited plc llc group holdings bank airlines airways motors energy
        oil gas capital partners ventures securities insurance technologies systems industries retail
        pharmaceuticals pharma foods stores electric power railways telecom software books publishing
        properties consulting exchange broadband aerospace studios entertainment communications finance financial
        motor motors brewery brothers economics mining minerals steel coal petroleum logistics shipping chemicals
        commerce aluminum aluminium semiconductor hotels casino cement gmbh chamber banco
        """
    ),
}
