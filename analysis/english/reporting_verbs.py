"""Words that report: verbs of saying, writing and thinking, and what they take."""

from __future__ import annotations

# Report whatever stands beside them, with or without "that", before or after: "it will rain, he said".
SAYING = (
    "say tell add insist testify tweet retweet quip opine reiterate deadpan lament muse assert contend allege "
    "argue note explain write claim state maintain acknowledge concede admit recall warn"
)
# Report a clause ("that ..." or a bare one) or a quotation beside them.
CLAUSAL = (
    "announce declare suggest report reply respond answer comment remark observe affirm boast brag caution clarify complain "
    "conclude confess confirm counter deny describe disclose emphasize emphasise exclaim joke mention predict proclaim promise "
    "propose quote reveal speculate stress swear vow wonder estimate agree indicate inform remind assure advise believe think "
    "hope fear know pledge urge learn find show decide expect feel figure understand realize realise recommend charge signal "
    "guess suspect imagine hint imply hold worry theorize posit stipulate underscore highlight point retort surmise profess "
    "message post mean see hear determine reckon calculate rule confide forecast"
)
# Report only a quotation beside them.
QUOTING = (
    "ask continue read go call begin offer put shout yell scoff tease snap relate repeat plead demand blast slam criticize "
    "criticise denounce praise mock label dub brand question interject interrupt shoot fume gush whisper thunder chide "
    "reassure speak elaborate cite apologize apologise challenge rail invoke decry dismiss refer ridicule hail lash cry chant "
    "laugh sigh blame echo accuse email text rant sum blog caption title tout trumpet bemoan summarize summarise characterize "
    "characterise compare start finish open close urge intone bellow mutter murmur crow sneer bark implore protest object "
    "counsel vent marvel recount narrate joke sing smile nod attack rip rebuke scold defend deride disparage voice express "
    "term deem deliver issue publish release quote follow preach vouch pronounce stammer concur attest enthuse advocate"
)
# Take a phrase that tells what is said: called it a mistake, blamed the weather, accused him of lying.
PHRASAL = (
    "call describe accuse criticize criticise praise cite announce dismiss blast denounce slam condemn decry tout mention note propose "
    "declare lament portray compare urge argue reiterate acknowledge deny reject defend blame thank congratulate mock echo question "
    "highlight list predict recommend disclose emphasize emphasise stress identify applaud assail outline deem recount hail "
    "ridicule deride characterize characterise label brand dub rip lambaste lambast bash term invoke reaffirm concede admit claim "
    "suggest insist express bemoan extol welcome warn endorse allege detail discuss ask confirm repeat attack credit "
    "rebuke chide scold laud skewer pan trash liken"
)
# The same for what somebody holds, wants or feels; taken only where words in quotation marks show that it was put so.
MENTAL = (
    "support want see consider view favor favour oppose back seek regard consider deem find feel promote advocate embrace reject "
    "fear expect plan intend believe need demand offer show support cast frame treat paint use quote pitch "
    "hold deliver draw promise vow pledge threaten remember"
)
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
    "point": {"to"},
    "refer": {"to"},
    "allude": {"to"},
    "push": {"for"},
    "ask": {"about", "for"},
    "insist": {"on"},
    "say": {"of", "about"},
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
INFINITIVAL = "vow pledge promise decline refuse threaten agree offer propose claim swear urge ask hope volunteer demand profess purport pretend"
IRREGULAR = {
    "bear": "bears bore borne bearing",
    "wear": "wears wore worn wearing",
    "broadcast": "broadcasts broadcasting",
    "send": "sends sent sending",
    "pan": "pans panned panning",
    "plan": "plans planned planning",
    "cast": "casts casting",
    "lead": "leads led leading",
    "become": "becomes became becoming",
    "get": "gets got getting",
    "draw": "draws drew drawn drawing",
    "make": "makes made making",
    "give": "gives gave given giving",
    "seek": "seeks sought seeking",
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "think": "thinks thought thinking",
    "speak": "speaks spoke spoken speaking",
    "put": "puts putting",
    "swear": "swears swore sworn swearing",
    "read": "reads reading",
    "go": "goes went gone going",
    "begin": "begins began begun beginning",
    "know": "knows knew known knowing",
    "find": "finds found finding",
    "feel": "feels felt feeling",
    "understand": "understands understood understanding",
    "hold": "holds held holding",
    "show": "shows showed shown showing",
    "shoot": "shoots shot shooting",
    "see": "sees saw seen seeing",
    "hear": "hears heard hearing",
    "mean": "means meant meaning",
    "sing": "sings sang sung singing",
    "quip": "quips quipped quipping",
    "admit": "admits admitted admitting",
    "refer": "refers referred referring",
    "slam": "slams slammed slamming",
    "brag": "brags bragged bragging",
    "dub": "dubs dubbed dubbing",
    "snap": "snaps snapped snapping",
    "rip": "rips ripped ripping",
    "sum": "sums summed summing",
    "blog": "blogs blogged blogging",
    "chat": "chats chatted chatting",
    "nod": "nods nodded nodding",
    "concur": "concurs concurred concurring",
    "forecast": "forecasts forecasting",
}


def forms(verb: str) -> set[str]:
    """All inflected forms of a verb."""
    if verb in IRREGULAR:
        return {verb, *IRREGULAR[verb].split()}
    if verb.endswith("e"):
        return {verb, verb + "s", verb + "d", verb[:-1] + "ing"}
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    if verb.endswith(("s", "sh", "ch", "x")):
        return {verb, verb + "es", verb + "ed", verb + "ing"}
    return {verb, verb + "s", verb + "ed", verb + "ing"}


def _table(*groups: str) -> dict[str, str]:
    return {form: verb for group in groups for verb in group.split() for form in forms(verb)}


LEMMA = _table(MENTAL, INFINITIVAL, " ".join(PREPOSITIONAL), PHRASAL, QUOTING, CLAUSAL, SAYING)
CLASS = {
    **dict.fromkeys(_table(QUOTING), "quoting"),
    **dict.fromkeys(_table(CLAUSAL), "clausal"),
    **dict.fromkeys(_table(SAYING), "saying"),
}
PHRASAL_VERBS, MENTAL_VERBS, INFINITIVAL_VERBS = set(PHRASAL.split()), set(MENTAL.split()), set(INFINITIVAL.split())
for _form in LEMMA.keys() - CLASS.keys():
    CLASS[_form] = "phrasal"
# Forms that are more often something else; they report only right beside a quotation or before "that".
DOUBTFUL = set(
    """
        thought read reports claims notes comments remarks answers questions charges posts states state report claim
        note comment remark answer question charge post point points call calls hopes hope fears fear promise
        promises quote quotes joke jokes show shows challenge signal signals brand label offer offers demand demands
        praise blame stress estimate estimates vow vows pledge pledges finds going go goes went put reading boast
        mention counter text title email blog echo found knows known describe see sees saw seen seeing hear hears
        mean means open opened opens close closed start started starts follow rule rules ruling forecast forecasts
        followed follows voice issue issued release released deliver delivered express defend attack express compare
        compared held hold holds begin began finish finished object protest
        """.split()
)
# After these the speaker never follows: "told reporters", "called him".
NOT_INVERTED = set(
    _table(
        "tell call describe label dub accuse blame criticize denounce praise mock blast slam remind inform assure believe think refer "
        "compare characterize urge question attack rip defend"
    )
)
TELLING = set(_table("tell inform assure remind warn advise caution urge promise notify"))
ADDRESSING = TELLING | set(_table("email text message write phone call"))
# Written things that speak: "a statement saying", "the tweet read".
DOCUMENTS = set(
    """
        statement tweet letter post email e-mail message note video memo report article column op-ed poll survey
        study ad release book speech interview text transcript press editorial blog document lawsuit complaint sign
        banner ruling filing
        """.split()
)
# What bears words, and what those do with it whose words they are: carrying a sign that read, released a video saying.
BORNE = DOCUMENTS | set(
    """
        ads banners button buttons cap caps cover flag flags flyer flyers hat hats leaflet leaflets letters placard
        placards poster posters shirt shirts signs statements sticker stickers t-shirt t-shirts tweets videos
        """.split()
)
BEARING = set(
    _table(
        "air bear brandish broadcast carry circulate display distribute email hoist hold issue mail post print publish raise release send sport unveil "
        "wave wear write"
    )
)
# Nouns for what somebody says, followed by a clause with "that", and those that "to" may follow: her pledge to resign.
NOUNS = set(
    """
        claim claims assertion assertions contention allegation allegations statement statements warning warnings
        argument arguments suggestion announcement admission insistence prediction predictions accusation
        accusations complaint complaints remark remarks declaration testimony promise promises pledge pledges vow
        vows call calls demand demands offer request threat threats proposal acknowledgment acknowledgement
        """.split()
)
# Nouns for what somebody says in whose place the speaker is meant: her reply was.
UTTERANCES = set(
    """
        answer answers comment comments email e-mail message post posts reaction rejoinder remark remarks reply
        replies response responses retort slogan statement tweet tweets
        """.split()
)
CAUSING = {"for"} | set(
    _table("lead cause prompt force allow spur provoke inspire enable")
)  # what makes somebody say: led the mayor to say
CITING = {"according", "words"}  # what somebody is cited with: according to, in the words of
INFINITIVAL_NOUNS = set(
    "promise promises pledge pledges vow vows call calls demand demands offer request threat threats proposal".split()
)
ADDRESSEES = set(
    """
        reporters supporters me him her them us you journalists voters people crowd audience host news lawmakers
        donors fans members viewers readers attendees students investigators police congress everyone investors
        delegates allies aides staff
        """.split()
)
