"""Words by which an article calls sources that it does not name: people, groups, documents, those who speak for others.

All words are in lower case; phrases are judged by their head, "spokesperson" in "a spokesperson for the bank".
"""

from __future__ import annotations

from analysis.english.organisation_words import ASSOCIATIONS, GROUPS, INSTITUTIONS, KINDS_OF_FIRMS, STATE
from analysis.english.person_words import SPOKESPEOPLE
from analysis.english.reporting_verbs import DOCUMENTS


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Who speaks for a body rather than for themselves, one or several; with the name of the body it is the source.
SPEAK_FOR_OTHERS = SPOKESPEOPLE | _set(
    """spokesmen spokespeople spokespersons spokeswomen official officials representative representatives lawyer
    lawyers attorney attorneys counsel press-secretary publicist publicists rep reps management leadership
    leaders"""
)
# Who speaks of a body from within: company insiders.
INSIDERS = _set("insider insiders executive executives staffer staffers employee employees source sources")
# Written things, polls, laws and papers of courts.
DOCUMENT_NOUNS = (DOCUMENTS - _set("ad interview speech sign banner press")) | _set(
    """account accounts affidavit affidavits agenda agreement agreements amendment analysis analyses announcement
    archive archives articles assessment audit audits bill brief briefing books brochure bulletin caption
    captions census charter circular code communique communiqué complaints constitution contract contracts
    data database decision declaration decree diary draft dispatch documents e-mail e-mails editorials emails
    estimate estimates evidence figures filings findings footage forecast forecasts graph guidance guidelines
    handbook indictment indictments index information invoice invoices journal judgment judgement law laws
    lawsuits leaflet legislation letters list listing log logs manifesto map manual measure memoir memoirs
    memos messages minutes motion opinion notes notice notices numbers order ordinance papers paperwork petition plan
    plans poem policies policy polls polling posts poster proposal prospectus protocol receipts record records
    regulation regulations release releases report reports research resolution results review reviews rule
    rules rulings score spreadsheet statements statistics statute story stories studies subpoena suit suits
    average averages breakdown clip clips count disclosure disclosures
    essay fact-check headline headlines investigation
    investigations op-ed passage piece posting postings probe reporting summary summons survey surveys tally
    testimony tests text texts thread
    timeline transcripts treaty tweets
    version videos waitlist warrant warrants webpage website"""
)
# Of these, what tells what was found out: a poll shows a lead; the records found no sign of it.
FINDINGS = _set(
    """analysis analyses audit audits census data documents estimates evidence figures filings findings forecast
    forecasts index numbers poll polling polls records report reports research results review reviews statistics
    studies study survey surveys tests"""
)
# Several people, or people who are spoken of as one.
GROUP_WORDS = _set(
    """people men women children folks police authorities staff crowd crowds audience crew personnel family couple
    media press public everyone everybody others many some several few most both all none two three four five
    six seven eight nine ten dozens hundreds thousands majority number pair trio group groups team teams percent
    they these those half opposition youth elderly troops forces jury panel community faculty leadership
    management board critics sources"""
)
# What somebody is to others or to the story, which is neither a job nor an office.
NO_JOBS = _set(
    """father mother dad mum mom son daughter brother sister sibling husband wife widow widower uncle aunt nephew niece
    cousin grandfather grandmother grandson granddaughter grandparent stepfather stepmother stepson parent child baby
    relative fiance fiancé fiancee fiancée boyfriend girlfriend ex-husband ex-wife twin in-law son-in-law father-in-law
    mother-in-law brother-in-law sister-in-law daughter-in-law friend neighbour neighbor colleague
    witness eyewitness victim survivor interviewee respondent suspect defendant accused complainant plaintiff claimant
    source insider bystander onlooker passer-by person boy girl teenager man woman"""
)
ONE_PERSON = _set("someone somebody one another anyone anybody man woman")
# Bodies without a name: the ministry, the company.
BODY_NOUNS = (
    GROUPS
    | INSTITUTIONS
    | ASSOCIATIONS
    | STATE
    | _set(
        """administration agency airline authority bank board body bureau campaign chain charity city club company
    county corporation country district embassy firm foundation fund government hospital household industry lab
    laboratory magazine maker manufacturer network newspaper office operator organisation organization outlet
    panel province regulator school station state team town tribunal utility watchdog paper developer publisher
        nonprofit non-profit think-tank start-up startup tabloid daily weekly pac force church mosque synagogue
    parish"""
    )
)
# What stands between a head and what it is about.
AFTER_HEAD = _set(
    """of for from at in with by on to about against who that which whose where near among as than not familiar
    close briefed involved interviewed surveyed polled privy like such working living
    including identified named based representing speaking"""
)
BEFORE_HEAD = _set(
    """a an the this that these those his her its their our my one another other some many several few most all
    both each every any two three four five six seven eight nine ten former current unnamed unidentified
    anonymous senior"""
)
PLURAL_DETERMINERS = _set(
    "some many several few most all both these those other two three four five six seven eight nine ten dozens hundreds"
)
SINGULAR_DETERMINERS = _set("a an one another each every this")
# Singular though they end in s.
ENDS_IN_S = _set("boss witness hostess actress waitress mistress princess duchess seamstress business congress press")
# What several people of an article are, though it may say so of one only.
SEVERAL_ARE = _set("candidate nominee contender republican democrat narrator speaker man woman")
# What bears the name of a platform, or of who published it and not of who wrote it: a WikiLeaks document.
PUBLISHED_BY_OTHERS = _set(
    "document documents email emails post posts tweet tweets message messages page account video videos story stories"
)
# What somebody whom an article calls Dr may be.
DOCTORS = _set(
    """doctor medic gp surgeon physician psychologist psychiatrist paediatrician pediatrician cardiologist oncologist
    virologist epidemiologist immunologist neurologist scientist researcher academic biologist ecologist"""
)
# By what something is done, and nobody says it: paid according to the number of games, sorted according to size.
MEASURES = _set(
    """ability abilities age amount availability circumstances class colour color conscience demand distance gender
    height income kind length level location means merit mood need needs number occasion performance preference
    preferences price quality quantity rank season seniority severity size skill skills situation sort speed status
    strength taste tastes temperature type usage use value wealth weather weight whim width wish wishes"""
)
# The same without an article alone: went according to plan; but: according to the plan, it will close.
MEASURES_BARE = _set("plan schedule script instructions recipe law protocol design form habit custom type rule order")
# What one paper of a court is called by turns.
PAPERS_OF_COURTS = _set("lawsuit suit complaint filing filings paperwork papers claim petition")
# What one survey is called by turns.
SURVEYS = _set("poll polls survey surveys")
FILING = _set("filed files lodged brought")
# Who does this to a document has not issued it: a memo seen by the paper.
SEEN = _set("seen obtained reviewed viewed read leaked cited quoted reported accessed examined verified given passed")
# What somebody posts or sends, and the verbs for it.
POSTED = _set("post posts tweet message statement letter email e-mail note caption thread memo")
PUBLISHING = _set(
    """wrote posted tweeted shared issued released published sent signed circulated penned uploaded tweets posts writes
    emailed texted"""
)
# Heads of definite descriptions that seldom mean the person whom the sentence before was about.
NEVER_THE_TOPIC = (
    SPEAK_FOR_OTHERS
    | SEVERAL_ARE
    | frozenset(KINDS_OF_FIRMS)
    | _set(
        """source aide judge jury juror officer victim witness reporter journalist interviewer author writer expert
    neighbour neighbor resident reader viewer voter user customer caller passenger driver owner employer employee
    killer attacker shooter gunman prosecutor detective investigator police paper one other person people friend
    father mother brother sister son daughter wife husband boyfriend girlfriend parent child cousin uncle aunt
    girl boy baby moderator anchor host audience president prime minister king queen pope coroner magistrate
    broadcaster developer operator maker chancellor director manager chairman chief head leader member"""
    )
)
# Whom an article seldom names in the next line, unless it says there again what they are.
SELDOM_NAMED = SPEAK_FOR_OTHERS | _set(
    """source aide judge jury juror officer witness reporter journalist interviewer prosecutor detective investigator
    coroner magistrate inspector expert moderator anchor host one someone somebody another anyone anybody"""
)
# Words before a head that tell of somebody else: the other man, the second woman, his own doctor.
OTHERS_THAN_NAMED = _set(
    "other another second third same own next latest first last rival fellow whole parent sister private foreign"
)
