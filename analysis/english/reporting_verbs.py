"""Words that report: verbs of saying, writing and thinking, what they take, and the nouns for what is said.

The first part lists verbs by what they take. The second has all their forms, and the third the sets of forms and nouns
for the places that ask. A set that differs from its neighbours says why.
"""

from __future__ import annotations

from analysis.english.verb_forms import forms

# Report whatever stands beside them, with or without "that", before or after: "it will rain, he said".
SAYING = """
    say tell add insist testify tweet retweet quip opine reiterate deadpan lament muse assert contend allege
    argue note explain write claim state maintain acknowledge concede admit recall warn
"""
# Report a clause ("that ..." or a bare one) or a quotation beside them.
CLAUSAL = """
    announce declare suggest report reply respond answer comment remark observe affirm boast brag caution
    clarify complain conclude confess confirm counter deny describe disclose emphasize emphasise exclaim joke
    mention predict proclaim promise propose quote reveal speculate stress swear vow wonder estimate agree
    indicate inform remind assure advise believe think hope fear know pledge urge learn find show decide expect
    feel figure understand realize realise recommend charge signal guess suspect imagine hint imply hold worry
    theorize posit stipulate underscore highlight point retort surmise profess message post mean see hear
    determine reckon calculate rule confide forecast underline divulge intimate theorise hypothesize hypothesise
    aver avow specify insinuate foresee guarantee decree reason request
"""
# Report only a quotation beside them.
QUOTING = """
    ask continue read go call begin offer put shout yell scoff tease snap relate repeat plead demand blast slam
    criticize criticise denounce praise mock label dub brand question interject interrupt shoot fume gush
    whisper thunder chide reassure speak elaborate cite apologize apologise challenge rail invoke decry dismiss
    refer ridicule hail lash cry chant laugh sigh blame echo accuse email text rant sum blog caption title tout
    trumpet bemoan summarize summarise characterize characterise compare start finish open close urge intone
    bellow mutter murmur crow sneer bark implore protest object counsel vent marvel recount narrate joke sing
    mumble grumble growl grunt groan moan wail shriek scream holler hiss chuckle giggle grin beam sob
    smile nod attack rip rebuke scold defend deride disparage voice express term deem deliver issue publish
    release quote follow preach vouch pronounce stammer concur attest enthuse advocate
    snipe grouse fret gripe whine rage seethe snarl gloat exult sniff carp huff venture volunteer rejoin jest blurt
    splutter rebut
"""
# Take a phrase that tells what is said: called it a mistake, blamed the weather, accused him of lying.
PHRASAL = """
    call describe accuse criticize criticise praise cite announce dismiss blast denounce slam condemn decry tout
    mention note propose declare lament portray compare urge argue reiterate acknowledge deny reject defend
    blame thank congratulate mock echo question highlight list predict recommend disclose emphasize emphasise
    stress identify applaud assail outline deem recount hail ridicule deride characterize characterise label
    brand dub rip lambaste lambast bash term invoke reaffirm concede admit claim suggest insist express bemoan
    extol welcome warn endorse allege detail discuss ask confirm repeat attack credit rebuke chide scold laud
    skewer pan trash liken
"""
# The same for what somebody holds, wants or feels; taken only where words in quotation marks show that it was put so.
MENTAL = """
    support want see consider view favor favour oppose back seek regard consider deem find feel promote advocate
    embrace reject fear expect plan intend believe need demand offer show support cast frame treat paint use
    quote pitch hold deliver draw promise vow pledge threaten remember
"""
# What somebody hopes, thinks, knows or feels is no report of what was said, unless words in quotation marks show it.
# News does report views with "believe", but tells with "believed" what somebody once had in mind.
UNSPOKEN = frozenset(
    """hope hopes hoped hoping think thinks thought thinking know knows knew known feel feels felt feeling
    believed believing""".split()
)
# Of these, what is only done with words, or done without: attacked the plan; attacked the village. What they take
# is what was said only where words in quotation marks show it.
ACTS = """
    endorse attack defend discuss reject welcome claim thank congratulate
"""
# Take a phrase after a preposition, which is part of the cue.
PREPOSITIONAL = {
    "call": {"for", "on"},
    "talk": {"about", "of"},
    "rail": {"against"},
    "speak": {"about", "of", "against"},
    "comment": {"on", "about"},
    "complain": {"about", "of"},
    "boast": {"about", "of"},
    "brag": {"about", "of"},
    "warn": {"of", "against", "about"},
    "apologize": {"for"},
    "apologise": {"for"},
    "plead": {"for"},
    "appeal": {"for"},
    "point": {"to"},
    "refer": {"to"},
    "allude": {"to"},
    "push": {"for"},
    "ask": {"about", "for"},
    "insist": {"on"},
    "joke": {"about"},
    "argue": {"for", "against"},
    "object": {"to"},
    "preach": {"about"},
    "inquire": {"about"},
    "advocate": {"for"},
    "hint": {"at"},
    "lash": {"out"},
    "agree": {"with", "on"},
    "disagree": {"with"},
    "worry": {"about"},
    "express": {"about"},
    "campaign": {"against", "on"},
}
# Take "to" and what is promised or refused.
INFINITIVAL = """
    vow pledge promise threaten agree offer propose claim swear urge ask hope volunteer demand
    profess purport
"""
# Take a form in -ing: recalled seeing it. Take a clause that asks: described how it was built.
GERUNDIAL = "recall report mention describe admit confess deny acknowledge suggest propose recommend"
EXPLAINING = """
    describe question detail reveal outline recount disclose explain wonder discuss specify clarify
    stress emphasize emphasise recall remember hear
"""


def _table(*groups: str) -> dict[str, str]:
    """The verb of each form; where two verbs share a form, the last one has it."""
    return {form: verb for group in groups for verb in group.split() for form in forms(verb)}


def _forms_of(verbs: str) -> frozenset[str]:
    return frozenset(_table(verbs))


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


LEMMA = _table(EXPLAINING, MENTAL, INFINITIVAL, " ".join(PREPOSITIONAL), PHRASAL, QUOTING, CLAUSAL, SAYING)
CLASS = {
    **dict.fromkeys(_table(QUOTING), "quoting"),
    **dict.fromkeys(_table(CLAUSAL), "clausal"),
    **dict.fromkeys(_table(SAYING), "saying"),
}
PHRASAL_VERBS, MENTAL_VERBS, INFINITIVAL_VERBS = _words(PHRASAL), _words(MENTAL), _words(INFINITIVAL)
ACTING_VERBS, GERUNDIAL_VERBS, EXPLAINING_VERBS = _words(ACTS), _words(GERUNDIAL), _words(EXPLAINING)
for _form in LEMMA.keys() - CLASS.keys():
    CLASS[_form] = "phrasal"
# Forms that are more often something else; they report only right beside a quotation or before "that".
DOUBTFUL = _words("""
    thought read reports claims notes comments remarks answers questions charges posts states state report claim
    note comment remark answer question charge post point points call calls hopes hope fears fear promise
    promises quote quotes joke jokes show shows challenge signal signals brand label offer offers demand demands
    praise blame stress estimate estimates vow vows pledge pledges finds going go goes went put reading boast
    mention counter text title email blog echo found knows known describe see sees saw seen seeing hear hears
    mean means open opened opens close closed start started starts follow rule rules ruling forecast forecasts
    followed follows request requests voice issue issued release released deliver delivered express defend attack
    compare compared held hold holds begin began finish finished object protest
""")
# After these the speaker never follows: "told reporters", "called him".
NOT_INVERTED = _forms_of("""
    find show
    tell call describe label dub accuse blame criticize denounce praise mock blast slam remind inform assure
    believe think refer compare characterize urge question attack rip defend
""")
TELLING = _forms_of("tell inform assure remind warn advise caution urge promise notify")
ADDRESSING = TELLING | _forms_of("email text message write phone call")
# Written things that speak: "a statement saying", "the tweet read".
DOCUMENTS = _words("""
    statement tweet letter post email e-mail message note video memo report article column op-ed poll survey
    study ad release book speech interview text transcript press editorial blog document lawsuit complaint sign
    banner ruling filing
""")
# What bears words, and what those do with it whose words they are: carrying a sign that read, released a video saying.
BORNE = DOCUMENTS | _words("""
    ads badge badges banners button buttons cap caps cover flag flags flyer flyers hat hats leaflet leaflets letters
    placard placards poster posters shirt shirts signs statements sticker stickers t-shirt t-shirts tweets videos
""")
BEARING = _forms_of("""
    air bear brandish broadcast carry circulate display distribute email hoist hold issue mail post print
    publish raise release send sport unveil wave wear write
""")
# Nouns for what somebody says, followed by a clause with "that", and those that "to" may follow: her pledge to resign.
INFINITIVAL_NOUNS = _words("""
    promise promises pledge pledges vow vows call calls demand demands offer request threat threats proposal
""")
NOUNS = INFINITIVAL_NOUNS | _words("""
    claim claims assertion assertions contention allegation allegations statement statements warning warnings
    argument arguments suggestion announcement admission insistence prediction predictions accusation word assurance
    assurances confirmation answer message messages view slogan conclusion response reply advice point verdict excuse
    revelation accusations complaint complaints remark remarks declaration testimony acknowledgment acknowledgement
""")
# Nouns for what somebody says in whose place the speaker is meant: her reply was.
UTTERANCES = _words("""
    advice answer answers appeal argument assessment book caption catchphrase column comment comments complaint
    conclusion email e-mail excuse explanation filing lawsuit letter mantra memo message motto op-ed plea pledge point
    post posts prediction promise question quip reaction rejoinder remark remarks reply replies report response
    responses retort slogan statement statements study survey testimony text tip tribute tweet tweets verdict view vow
    warning wish words order orders cry chant theory hypothesis hunch oath toast greeting guess apology
    threat demand boast instruction instructions refrain lament sermon announcement reasoning judgment judgement summary
    diagnosis call opinion thought thoughts objection estimate forecast fear hope belief worry note notes
    voice rule diary blog phrase saying
""")
# What makes somebody say: led the mayor to say, for the mayor to say.
CAUSING = _forms_of("lead cause prompt force allow spur provoke inspire enable") | {"for"}
POLLS = _words("poll survey")  # what people are counted in
# What somebody is cited with: according to, in the words of; and how much of something there is in a poll.
# In these somebody sees or tells it: in her view, in the words of the mayor.
SEEN_IN = _words("words view opinion telling account estimation reckoning judgment judgement assessment")
CITING = SEEN_IN | {"according"} | POLLS
# Make something clear: made it clear that; let it be known that. Say something with a noun: took the view that.
MAKING = _forms_of(
    "make let take give hold raise voice issue reach come float push leave break sound draw call put serve send hammer"
)
# The noun that stands after one of these and before "that", or before "that" as "of the opinion" does.
MADE = _words("""
    admission allegation alarm argument assertion assurance assurances case charge claim complaint concern concerns
    conclusion declaration demand doubt fear fears impression news objection opinion pledge point position possibility
    prediction promise prospect spectre specter suggestion view vow warning warnings
""")
# Say it is so, with a form of "be" before and "that" after: was adamant that, is of the view that.
ASSERTIVE = _words("adamant insistent emphatic unequivocal opinion view belief")
BLUNT = _words("adamant insistent emphatic unequivocal blunt clear frank candid firm defiant scathing categorical")
ADDRESSEES = _words("""
    reporters supporters me him her them us you journalists voters people crowd audience host news lawmakers
    donors fans members viewers readers attendees students investigators police congress everyone investors
    delegates allies aides staff
""")

# Forms beside a quotation or a name, for places that look for a cue before anything is parsed ------------------------

# After a quotation that may end its sentence: “Why?” the senator | asked.
AFTER_QUOTATION = _words("""
    said says say told tells added adds wrote writes tweeted asked replied responded continued explained argued
    insisted noted concluded declared stated recalled joked quipped warned asserted exclaimed shouted claimed
    announced acknowledged admitted testified remarked observed predicted suggested according maintained
    contended reads read
""")
# Past forms that report with an adverb after a question in quotation marks: “Why?” Berg | shot back.
PHRASAL_PASTS = _words("shot hit fired struck cut put set fought bit")
# With "in": “Not today,” chimed in Ann Roe.
BREAKING_IN = _words(
    "chimed chimes chipped chips cut cuts broke breaks butted butts jumped jumps weighed weighs joined joins"
)
# After a quotation that has no closing mark: “Rain will come, she | said. Fewer than AFTER_QUOTATION, since these may
# be words of the speaker as well: “I have not, as yet, | read it, she said.
AFTER_OPEN_QUOTATION = """
    said says added adds told tells asked asks wrote writes replied explained continued recalled noted insisted argued
    warned
""".split()
# After a name that follows a question in quotation marks: “Why?” Ann Lahti | asked. With all of AFTER_QUOTATION,
# sentences of the narration would be joined that do not belong together.
AFTER_NAME = """
    said says asked asks added adds wrote writes replied tweeted told shouted cried exclaimed joked quipped recalled
    wondered yelled demanded declared responded continued
""".split()
# After these a clause may begin in any way, in plain news prose.
SAYING_PLAINLY = ("said", "says", "say", "adds", "added")
# Before the name of the speaker: | said Ann Lahti.
INVERTING = _words("said says added asked wrote replied noted argued explained recalled")
# After a quotation, with any speaker whatever behind it: “...,” | said whoever was there, ...
INVERTING_ANYBODY = _words("said says added wrote asked")
# At the end of a line that announces a post or a statement: She | wrote on Facebook:
ANNOUNCING = """
    said says added adds wrote writes posted posts tweeted tweets stated states continued continues replied responded
    read reads report reports declared
""".split()
# Before the words of a post in the same line: She | wrote on Facebook: We will mend it.
POSTING = "wrote posted tweeted writes posts tweets".split()
# Forms that are hardly ever anything but a cue, as a feature of `report_match`; its weights were learned with these.
SURE = _words("told tells said says added adds wrote tweeted adding telling saying")

# What else a cue does ----------------------------------------------------------------------------------------------

# Clausal verbs that are put into or after what they report: It will rain, the mayor | believes.
PARENTHETICAL = _words("""
    believes believe thinks think suggested suggests reported reports predicted announced estimated explained confirmed
    established revealed concluded promised promises vowed hopes hoped posted show shows showed indicates indicate
    indicated fear fears feared lament laments lamented
    predict predicts announces estimates explains confirms reveals concludes reckon reckons reckoned reveal stress
    stresses stressed reminds reminded assures assured
""")
# The same, but only where the sentence ends or goes on with its verb: The tower was too high, he | complained.
PARENTHETICAL_LAST = _words("""
    complain complains complained boasts boasted declares declared remarks remarked observes observed swears swore
    affirmed cautioned guessed joked found shown heard hears
""")
# The same for verbs that otherwise report only a quotation: It was too high, he went on.
CONTINUING = _words("went goes continued continues")
# Before the subject of their sentence these report: Warning that it would rain, the mayor left.
LEADING = frozenset(
    form
    for form in _table("""
        say add insist warn argue claim allege assert complain lament call describe brand label dub term accuse urge
        deny admit concede acknowledge suggest predict announce promise pledge vow threaten confirm reveal explain
        stress declare boast
    """)
    if form.endswith("ing")
)
# Verbs that report a clause after them only if it has "that": found | that it had rained.
NEEDS_THAT = _words("""
    show shows showed found find held hold described describes announced reported denied proposed mentioned urged
    charged learned heard hears felt feel feels expected know knew reveal revealed wrote disclosed quoted promised
    recommended maintain maintains maintained imagine imagined meant understand understood posted messaged suspect
    suspected expects expect foresee foresees foresaw guarantee guarantees guaranteed request requests requested
""")
# Doubtful forms that may report a clause all the same.
_CLAUSAL_DOUBTFUL = _words("""
    thought hopes hope fears fear reports claims notes claim note found finds show shows vows promises knows report
    argue estimates states state boast posts estimate mention request requests
""")
# Forms that report no clause, with "that" or without.
NO_CLAUSE = _words("mean means meant meaning see sees saw seen seeing hear") | DOUBTFUL - _CLAUSAL_DOUBTFUL
# Their object, if a pronoun, goes on with what is said of it: called him a liar, urged them to go.
WITH_COMPLEMENT = _words("""
    call describe accuse urge portray blame thank congratulate deem label brand dub term credit ask invoke compare
    liken characterize characterise praise
""")
# Bare nouns for what somebody else has said, which tell nothing of it: denied the allegations.
BARE_CLAIMS = _words("""
    accusation accusations allegation allegations charge charges claim claims report reports rumor rumors rumour
    rumours wrongdoing guilt suggestion suggestions offence offences offense offenses
""")
# Before "to say" these tell that it was not said: failed to declare the gifts.
UNSAYING = _forms_of("fail refuse decline neglect forget omit hesitate") | _words(
    "failure refusal reluctant unable temptation"
)
# What somebody declines to do who says nothing, and how that is told: declined to comment, did not respond.
DECLINING = _forms_of("decline refuse")
COMMENTING = _words("""
    comment elaborate discuss say speak answer respond reply reveal disclose name identify confirm deny specify talk
    explain provide give be expand
""")
REPLYING = _words("""
    respond responded reply replied comment commented answer answered return returned elaborate elaborated
""")
# Only name a thing after a noun for one: a club | called the Oven.
NAMING = _words("called titled entitled named dubbed nicknamed labeled")
# Beside the title of a work: his book, | titled “...”
AUTHORING = _words("wrote writes written writing published titled entitled read reading called")
# Begin a clause about when something was said, not what: | Asked if he was sorry, he said no.
SETTING = _words("""
    asked pressed questioned quizzed challenged told reminded informed speaking responding referring commenting
    remarking appearing
""")
# Before a colon, these introduce words of any form: shouted: Get out of the water!
SAYING_OUT = _forms_of("""
    say tell add shout yell cry chant scream whisper ask reply answer warn urge bellow holler roar write tweet plead beg
    insist sing mutter respond bark order text email message
""") - {"order", "orders", "cry", "cries"}
# By what something is told, no agent: was told by | email.
MEANS = _words("email e-mail phone telephone text video letter radio fax")
# After a comma, these begin the writer's own remark on what is reported: ..., | citing a survey.
REMARKING = _words("citing referring noting according calling echoing adding")
# In what somebody says something, and how that came out: in remarks published on Monday.
WRITTEN = DOCUMENTS | {"remarks", "comments", "interviews", "excerpts"}
PUBLISHED = frozenset("published broadcast aired released posted carried printed given issued shown shared".split())
