"""What only the last lines of a text are, though prose might say it too, and notes on authors.

A pattern is verbose and fits all of a line as written, without a bullet, brackets and a full stop at its ends.
"""

from __future__ import annotations

from analysis.english.page_credits import CONTRIBUTED, NAMES
from analysis.english.page_prompts import LineRule

_STATION = r"""(?:BBC|ITV|Sky|Channel[ ]\d|Radio|NBC|CBS|ABC|CBC|PBS|NPR|CNN|MSNBC|Fox|HBO|Netflix|Hulu|iPlayer|TV
    |YouTube|Nine|Seven|SBS|SiriusXM|Amazon|Apple|Disney)"""
_TO_CALL = r"(?:call|text|contact|dial|phone|ring|visit|reach[ ]out|speak[ ]to|go[ ]to|seek|chat|e-?mail)"
_WHERE = (
    r"(?:\d{3}|\d\d[ ]\d\d|[Hh]elp-?line|[Ll]ifeline|[Hh]otline|Samaritans|www\.|\.(?:com|org|net|gov|uk|au)\b|@\w)"
)

TAIL = (
    LineRule(
        "contributors at the end",
        rf"""
        (?:The[ ])?{NAMES},?[ ](?:{CONTRIBUTED}(?:[ ](?:from|in)[ ]{NAMES})?
            |reported[ ](?:this[ ]story[ ])?from[ ]{NAMES})
        """,
        "AP writer Ann Lahti in Oslo contributed",
        ("contributed", "reported"),
    ),
    LineRule(
        "prompt at the end",
        r"""
        (?:Watch|Listen|Read|Download|Visit|Click|Follow|Find|Catch|Hear)[ ].{0,120}
            (?:\b(?:BBC|iPlayer|podcast|app|video|trailer|website|online|newsletter|Twitter|Facebook|Instagram|YouTube)\b
            |[ ]here\b|@\w|www\.|https?:).{0,120}
        | Watch[ ](?:the[ ]moment|how|as|what|why)[ ].{1,100}(?<![.!?”"])
        | You[ ]can[ ]read[ ]more[ ].{1,140}
        | You[ ]can[ ](?:browse|find|see|read|get|buy|order|download)[ ].{1,80}[ ](?:here|below|online|at[ ]\S+\.\w+)
        | Find[ ]out[ ](?:more|how|via|at|what|why)\b.{1,140}
        | (?:His|Her|Their)[ ](?:latest|newest|new|most[ ]recent|recent|first|second|third|forthcoming|next|debut)[ ]
            (?:\w+[ ]){0,2}(?:book|novel|memoir)s?\b.{1,160}
        | (?:His|Her|Their)[ ](?:\w+[ ])?books[ ]include\b.{1,160}
        | Send[ ](?:tips|your)\b.{1,140}
        | [\w’' ]{3,50}can[ ]find[ ]resources[ ]here
        """,
        "Watch all of it on BBC iPlayer",
    ),
    LineRule(
        "the writer",
        r"""
        The[ ](?:author|writer|columnist|reviewer)s?[ ]can[ ]be[ ](?:reached|contacted|found|followed)\b.{0,100}
        | The[ ](?:author|writer|columnist|reviewer)s?(?:,[ ][^,“”]{2,40},)?[ ](?:is|are)[ ](?:currently[ ]|also[ ])?
            (?:an?[ ]|the[ ]|one[ ]of[ ]|former[ ]|senior[ ])?[^“”"]{0,60}?\b(?:professor|lecturer|fellow|ambassador
            |minister|editor|director|economist|historian|analyst|lawyer|journalist|correspondent|columnist|member
            |head|chair|president|researcher|scholar|consultant|adviser|advisor|novelist|officer|reader|chief)s?\b.{0,200}
        | [A-Z][\w.’'-]+(?:[ ][A-Z][\w.’'-]+){1,3}[ ]is[ ](?:an?|our)[ ](?:regular|frequent|contributing|occasional
            |weekly)[ ](?:[\w’'-]+[ ]){0,2}?(?:contributor|commentator|columnist|writer|editor|correspondent)\b.{0,200}
        | The[ ](?:author|writer|columnist|reviewer)s?[ ](?:lives?|teach(?:es)?|covers?|blogs?|tweets?
            |ha(?:s|ve)[ ](?:lived|worked|taught|covered|reported))[ ][^“”"]{2,200}
        | (?:More[ ]of[ ])?(?:His|Her|Their|his|her|their)[ ](?:writing|work|columns?|essays|fiction|poems)[ ]
            (?:ha(?:s|ve)[ ](?:also[ ])?(?:appeared|been[ ]published)|can[ ]be[ ](?:found|read)|appears?)[ ]
            (?:in|on|at)[ ].{2,160}
        """,
        "The writer is professor of law at Turku",
        ("The ", "More ", "His ", "Her ", "Their ", " is a", " is our"),
    ),
    LineRule(
        "origin of the article",
        r"""
        This[ ](?:article|story|piece|post|feature|series|column)[ ](?:has[ ]been|was|is)[ ](?:\w+[ ])?
            (?:published|produced|supported|written|translated|funded|reproduced|provided|edited
            |part[ ]of)\b.{0,300}
        | This[ ](?:article|story|report|piece)[ ](?:appeared|appears)[ ](?:on|in|at)\b.{0,120}
        | This[ ]is[ ]an?[ ](?:[\w-]+[ ]){0,3}version[ ]of[ ](?:an?|the|this)[ ](?:[\w-]+[ ]){0,2}
            (?:article|story|report|piece|column|post|essay|interview)\b.{0,200}
        """,
        "This feature was provided by Norland Radio",
        ("This ",),
    ),
    LineRule(
        "whom to call",
        rf"""
        (?:[Ii]f|[Ww]hen)[ ].{{0,40}}\b(?:you|anyone|anybody
        |someone)\b.{{1,200}}\b{_TO_CALL}\b[^“”"]{{0,120}}{_WHERE}.{{0,200}}
        | (?:Were|Are|Have|Did|Do|Need|Know)\b[^?]{{1,100}}\?[ ](?:Tell|Call|Text|Send|E-?mail|Contact|Write|Message
            |Let|Get|Ask|You[ ]can)\b.{{1,140}}
        | In[ ](?:the[ ])?[A-Z][\w., ]{{0,30}},[ ](?:please[ ])?{_TO_CALL}\b[^“”"]{{0,120}}{_WHERE}.{{0,200}}
        | (?:For|To[ ](?:get|find|receive|report|order|buy|book))[ ][^“”"]{{2,100}},?[ ]
            (?:please[ ])?{_TO_CALL}\b[^“”"]{{0,120}}{_WHERE}.{{0,200}}
        | (?:[\w’',]+[ ]){{0,8}}(?:[Hh]elp|[Ss]upport|[Aa]dvice|[Cc]ounselling|[Cc]ounseling|[Ii]nformation)[ ](?:is|are
            |can[ ]be)[ ](?:also[ ])?(?:available|found|offered)\b[^“”"]{{1,100}}{_WHERE}.{{0,120}}
        | (?:In[ ](?:the[ ])?[A-Z][\w., ]{{1,40}},[ ])?(?:the[ ]|The[ ])?[\w’'& ]{{3,60}}[ ](?:is|are
            |can[ ]be)[ ](?:available|reached
            |contacted)\b[^“”"]{{0,60}}[ ](?:on|at|by)[ ][^“”"]{{0,40}}\d{{3}}.{{0,120}}
        """,
        "If you need to talk, call the line on 0800 555 111",
        (
            "If",
            "if",
            "When",
            "when",
            "For",
            "To",
            "help",
            "Help",
            "upport",
            "dvice",
            "ounsel",
            "nformation",
            "available",
            "be ",
            "?",
            "In ",
        ),
    ),
    LineRule(
        "signature of a newsroom",
        r"(?!By[ ])(?:[A-Z][\w.’'-]+[ ]){1,3}(?:Media|Newsroom|News[ ]Desk|Staff|Bureau|Agencies|Wires?)",
        "-- Norland Sports Media",
    ),
    LineRule(
        "question to the reader",
        r"""
        (?:In[ ]need[ ]of|Looking[ ]for|Interested[ ]in|Want|Got|Enjoy(?:ed|ing)?|Missed|Fancy|Curious[ ]about|Love)[ ]
            (?!(?:I|we|he|she|they|it|that)\b)[^“”"?]{2,80}\?
        """,
        "Looking for more of the same?",
        ("?",),
    ),
    LineRule(
        "film by a reporter",
        rf"""
        [^“”"]{{5,140}}[ ][–—-][ ](?:the[ ])?{_STATION}[’']s[ ]{NAMES}[ ]
            (?:reports|explains|explores|investigates|examines|takes|looks|has|finds|meets|visits|speaks|talks|asks|answers|went)\b[^“”"]{{0,80}}
        """,
        "The end of the mill - the BBC's Ann Lahti takes a look",
        ("’s", "'s"),
    ),
    LineRule(
        "names changed",
        r"""
        \*{0,2}[ ]?(?:(?:[Ss]ome|[Aa]ll|[Tt]he|[Hh]is|[Hh]er|[Tt]heir)[ ])?(?:of[ ]the[ ])?(?:real[ ]
        |full[ ])?[Nn]ames?\b
            [^“”"]{0,60}?[ ]?(?:ha(?:s|ve)[ ]been[ ]|were[ ]|was[ ])?(?:changed|withheld|altered|concealed)\b.{0,100}
        | \*{0,2}[ ]?(?:[\w’' ]{2,30}[ ](?:is|are)[ ])?[Nn]ot[ ](?:his|her|their|a|the)[ ]real[ ]names?
        | [\w ]{2,20}[’']s?[ ](?:real[ ]|full[ ])?names?[ ]ha(?:s|ve)[ ]been[ ](?:changed|withheld).{0,80}
        | (?:[\w’']+[ ])?(?:[Ii]dentit(?:y|ies)|[Ss]urnames?|[Ff]aces?|[Vv]oices?)[ ]ha(?:s|ve)[ ]been[ ](?:concealed
            |changed|withheld|altered
            |hidden|protected|disguised).{0,100}
        | (?:[Qq]uot(?:es|ations)|[Cc]omments|[Rr]esponses|[Aa]nswers)[ ](?:have[ ]been|were
            |are)[ ](?:\w+[ ])?(?:edited|translated
            |condensed|shortened)\b.{0,80}
        """,
        "*Names have been changed",
        ("ame", "dentit", "ace", "oice", "uot", "omments", "esponses", "nswers"),
    ),
    LineRule(
        "update",
        r"""
        (?:UPDATED?|Updated?|Corrected|Amended):?[ ](?:(?:at|on)[ ][^“”"]{0,30}\d|to[ ](?:include|reflect|add|clarify
        |correct|remove)|with[ ]
            (?:\w+[ ]){0,3}(?:comments?|details?|information|statements?|quotes?|reaction|response))[^“”"]{0,160}
        """,
        "Updated to include a statement from the ministry",
        ("UPDATE", "Update", "Corrected", "Amended"),
    ),
    LineRule(
        "time on the air",
        rf"""
        [^“”"]{{3,120}}[ ](?:airs?|is[ ]on|is[ ]broadcast|broadcasts|can[ ]be[ ](?:seen|heard|watched)|starts|begins
        |returns
            |continues|will[ ](?:air|be[ ](?:on|shown|broadcast)))[ ][^“”"]{{0,60}}\b{_STATION}\b[^“”"]{{0,60}}
            \b\d{{1,2}}(?:[.:]\d\d|[ ]?[ap]\.?m\b)[^“”"]{{0,60}}
        | (?:Watch|See|Catch|Hear|Listen[ ]to|Tune[ ]in)[ ][^“”"]{{1,80}}\b(?:tonight|tomorrow|at[ ]\d
            |on[ ]{_STATION})\b[^“”"]{{0,80}}
        | (?:The[ ](?:full[ ])?(?:documentary|film|series|episode|programme|program
            |interview)\b[^“”"]{{0,40}}[ ](?:is|are)[ ]
            (?:now[ ])?(?:available|on)|More[ ](?:details|information)\b[^“”"]{{0,40}}[ ]on)[ ][^“”"]{{0,30}}\b
            (?:{_STATION}|website|iPlayer|online|podcast)\b[^“”"]{{0,40}}
        | You[ ]can[ ](?:listen|watch|hear|see|catch)[ ][^“”"]{{1,160}}
        | (?:Our|The)[ ](?:theme[ ]music|music|podcast|show|episode)[ ](?:is|was)[ ][^“”"]{{0,40}}\bby[ ]{NAMES}
        """,
        "The play about the mill is on Radio 4 at 8pm on Tuesday",
        (
            "air",
            "is on",
            "broadcast",
            "can ",
            "start",
            "begin",
            "return",
            "continue",
            "will ",
            "by ",
            "Watch",
            "See",
            "Catch",
            "Hear",
            "Listen",
            "Tune",
            " on",
            "available",
        ),
    ),
    LineRule(
        "where to buy it",
        rf"""
        [^“”]{{3,100}}[ ](?:is|are)[ ](?:now[ ])?(?:out|in[ ](?:cinemas|theaters|theatres|shops|bookshops|stores)
        |published[ ]by|streaming
            |showing|available|on[ ]sale)\b[^“”"]{{0,60}}(?:\bnow|\bon[ ]\w+day|[£$€]\d|\b{_STATION}\b)[^“”"]{{0,60}}
        | [^“”]{{3,100}}[ ]by[ ]{NAMES}[ ]\([^()]*[£$€]\d[^()]*\)
        | Ticket[ ]prices[ ].{{2,60}}
        | [A-Z][\w ]{{2,40}}[ ](?:is|are)[ ](?:also[ ])?available[ ](?:as|on|in|from|at|wherever)[ ].{{2,80}}
        | (?:Subscribe[ ]to|Help[ ]keep|Click[ ]on)[ ][^“”"]{{2,120}}
        """,
        "Her new album is out on Friday",
        (" is ", " are ", " by ", "Ticket", "Subscribe", "Help", "Click"),
    ),
    LineRule(
        "how to go there",
        r"""
        (?:What|When|Where|Cost|Tickets?|Admission|Info(?:rmation)?|More[ ]info(?:rmation)?|Details|Register|Doors
        |Prices?
            |Venue|Location|Notes?|Dates?|Time|Entry|WHAT|WHEN|WHERE|COST|TICKETS?|INFO
                |Live[ ]blog):[ ][A-Z\d£$€][^“”"]{1,160}
        | (?:The[ ](?:talk|show|event|concert|meeting|film)|Doors)\b[^“”"]{1,80}\d[ ]?[ap]\.?m\b[^“”"]{0,60}(?:free
            |[£$€]\d|tickets?)\b[^“”"]{0,40}
        | Doors[ ]open\b.{1,60}
        | All[ ]times[ ](?:are[ ])?[\w ]{2,40}
        | .{0,60}\b(?:times|dates|fixtures|programmes|prices)\b.{0,20}[ ]subject[ ]to[ ](?:\w+[ ])?changes?
        | .{2,40}[ ]is[ ]not[ ]responsible[ ]for[ ]any[ ]changes\b.{0,60}
        | If[ ]you[ ]go | IF[ ]YOU[ ]GO
        | (?:Tickets?|Admission|Entry|Registration)\b[^“”"]{0,60}\b(?:available|on[ ]sale|from|is[ ]free|are[ ]free
            |costs?)\b
            [^“”"]{1,100}(?:\.(?:com|org|net|uk|au)\b|\d{3}[ .-]\d{3}|www\.|here).{0,60}
        """,
        "Where: The old mill in Turku",
        (
            ":",
            "The ",
            "Doors",
            "If you go",
            "IF YOU GO",
            "Ticket",
            "Admission",
            "Entry",
            "Registration",
            "All times",
            "subject to",
            "responsible",
        ),
    ),
)
# The same, if the line begins with a name that the article itself does not have.
_POST = r"""(?:reporter|writer|editor|columnist|correspondent|journalist|producer|author|professor|lecturer|fellow|
    analyst|scholar|researcher|director|economist|historian|executive|contributor|consultant|lawyer|attorney|student|
    member|host|critic|novelist|photographer|commentator|founder|co-founder|advis[eo]r|strategist|blogger|freelancer?|
    broadcaster|podcaster|chief|president|co-?ordinator|manager|secretary|chair(?:man|woman|person)?|head|scientist|
    psychologist|candidate|(?:vice-)?chancellor|senator|minister|ambassador|MP|MEP|physician|doctor|nurse|trustee|veteran|columnist
    |teacher|poet|campaigner|activist|partner|dean|curator|barrister|solicitor|engineer|expert)s?"""
_OF_THE_PRESS = "(?:reporter|writer|editor|columnist|correspondent|journalist|producer|photographer)s?"
_NOBODY = "(?!(?:Mr|Mrs|Ms|The|It|He|She|This|That|They|There|What|Who|Each|An?)\\b)"
_PART = r"[A-Z][\w.'’-]*"
AUTHOR_NOTES = (
    LineRule(
        "author's note",
        rf"""
        {_NOBODY}(?P<name>(?:(?:Dr|Prof|Professor|Sir|Dame|Rev)\.?[ ])?{_PART}
            (?:[ ](?:{_PART}|de|van|von|bin|al)){{1,4}})
            (?:,[ ].{{2,120}},)?(?:[ ]and[ ][A-Z][\w.'’ -]{{2,60}})?[ ]
            (?:(?:is|are)[ ](?:also[ ]|currently[ ])?(?:an?[ ]|the[ ]|one[ ]of[ ]|{_PART}[ ])?
            (?:[^“”"]{{0,140}}?[ -])?(?i:{_POST})\b.{{0,300}}
            |(?:writes|covers|blogs|teaches|works|edits|hosts|reports|lectures)[ ](?:\w+[ ])?
            (?:about|on|for|at|as|how)\b.{{0,200}}
            |has[ ](?:covered|written|reported|worked|been|edited|taught|served)[ ](?:\w+[ ]){{0,3}}?(?:for|in|on|at
                |about|as|since)\b.{{0,200}}
            |joined[ ](?:the|this)[ ][^“”"]{{2,160}}
            |(?:chairs|heads|leads|runs|directs|specialises|specializes|blogs|tweets
                |lives[ ]and[ ]works)[ ][^“”"]{{2,160}}
            |receives[ ](?:financial[ ])?(?:funding|support|money)[ ]from\b[^“”"]{{2,160}}
            |(?:covers|reports[ ]on|writes|edits|hosts|presents)[ ][^“”"]{{2,100}}[ ](?:for|at|on)[ ](?:the[ ])?
                [A-Z].{{0,60}})
        """,
        "Ann Lahti is a reporter for the Norland Times",
    ),
    LineRule(
        "author's note by surname",
        rf"""
        {_NOBODY}(?P<name>{_PART})[ ]is[ ](?:also[ ])?(?:an?|the)[ ]
            (?:[\w’'-]+[ -]){{0,4}}?{_OF_THE_PRESS}\b.{{0,200}}
        """,
        "Lahti is a Turku-based reporter for the Norland Times",
    ),
    LineRule(
        "the newsroom",
        rf"""
        (?P<name>(?:The[ ])?{_PART}(?:[ ](?:{_PART}|of|the|for|and)){{0,6}}),?[ ](?:is|are)[ ](?:an?|part[ ]of|the)[ ]
            [^“”"]{{0,80}}?\b(?:newsrooms?|news[ ](?:organi[sz]ation|site|outlet|service|agency|website|network
            |cooperative)
            |publications?|media[ ](?:outlet|organi[sz]ation|company|group)|Trust[ ]Project|newspapers?|podcast
                |newsletter
            |magazine)\b.{{0,300}}
        """,
        "Harbour Notes is an independent news site",
        ("news", "ublication", "media", "Trust", "podcast", "magazine"),
    ),
)
