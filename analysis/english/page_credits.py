"""Who wrote, edited and photographed, as pages say it, and notes on authors: patterns for lines as written.

A pattern is verbose and fits all of a line, without a bullet, brackets and a full stop at its ends.
"""

from __future__ import annotations

from analysis.english.news_agencies import PICTURE_AGENCIES, SIGNING_AGENCIES, any_agency
from analysis.english.page_prompts import LineRule

_SMALL = r"""and|in|from|of|the|at|for|with|de|van|von|der|den|di|da|bin|al|el|la|le|&|also|writers?|reporters?|staff|
    journalists?|correspondents?|editors?|researchers?|producers?|news|agenc(?:y|ies)|wires?|services?|colleagues?|
    reports|freelancers?|stringers?|photographers?|interns?|bureaus?|desk|teams?|newsroom|special|intern|data|video"""
_NAME = rf"(?:[A-Z][\w.'’/-]*|(?:{_SMALL})(?![\w'’]))"
NAMES = rf"(?:{_NAME}(?:[,;]?[ ]{_NAME}){{0,70}})"  # Ann Lahti in Oslo and Jo Berg
_CREDITED = r"(?:[A-Z][\w.'’&-]*(?:[ ](?:[A-Z][\w.'’&-]*|[a-z]{2,3})){0,7})"
_JOB = r"""(?:(?:[Aa]dditional|[Ee]xtra|[Ff]urther)[ ])?(?:[Rr]eport(?:ing|ed)|[Ww]rit(?:ing|ten)|[Ee]dit(?:ing|ed)|
    [Cc]ompiled|[Rr]esearch(?:ed)?|[Pp]roduc(?:ed|tion)|[Ff]ilm(?:ed|ing)|[Tt]ranslat(?:ed|ion)|[Gg]raphics?|
    [Ii]llustrations?|[Pp]hotograph(?:s|y)?|[Pp]hotos?|[Pp]ictures|[Dd]ata(?:[ ]\w+)?|
    [Dd]esign(?:ed)?|[Pp]osted|[Ff]iled|[Vv]ideo|[Ii]nterviews?|[Mm]aps?)"""
_BY = rf"{_JOB}(?:,?[ ](?:and[ ])?{_JOB}){{0,3}}[ ][Bb]y:?[ ]{NAMES}"
_CONTRIBUTED = r"contributed(?:[ ](?:additional[ ]|extra[ ])?(?:reporting|research|writing|photography|photos))?"
_PICTURES = any_agency(PICTURE_AGENCIES)
_SIGNING = any_agency(SIGNING_AGENCIES)
_SOURCE = rf"(?:{_SIGNING}|Getty|Pool|POOL|File|FILE|Handout|Flickr|Instagram|Wikimedia[ ]Commons|Facebook|Twitter)"
_MARK = r"""(?:Photos?|Photographs?|Images?|Pictures?|Pix|Pics?|Illustration|Credit|PHOTOS?|IMAGES?|PICTURES?|CREDIT
    |(?:Photo|Image|Picture)[ ][Cc]redit)"""
_PERSON = r"(?:(?!By\b|BY\b|The\b|No\b|Good\b)[A-Z][\w.’'-]*(?:[ ](?:[A-Z][\w.’'-]*|de|van|von|bin|al)){1,3})"
_PAPER = r"""(?:Gazette|Times|Post|News|Press|Herald|Tribune|Journal|Star|Standard|Guardian|Observer|Mail
    |Sun|Globe|Chronicle|Courier|Examiner|Register|Ledger|Dispatch|Monitor|Nation|Mirror|Telegraph
    |Independent|Citizen|Argus|Advertiser|Echo|Review|Record|Bulletin|Sentinel|Bee|Inquirer|Daily|Radio|Television|Media|Newspaper|Images)s?"""
_STATIONS = "NPR|CNN|BBC|CBC|ABC|NBC|CBS|PBS|MSNBC|SABC|NDTV|RTE|RTÉ|SBS|ITV|RNZ|VOA|RFI|DW|CGTN|GMA|WION"
_OUTLET = rf"""(?:(?:[Tt]he[ ])?(?:[A-Z][\w.&’'-]*[ ]){{0,3}}{_PAPER}|(?:{_STATIONS})(?:[ ]News)?|Al[ ]Jazeera
    |{_SIGNING})"""

CREDITS = (
    LineRule(
        "contributors",
        rf"""
        (?:The[ ])?{NAMES},?[ ]{_CONTRIBUTED}(?:[ ](?:from|in)[ ]{NAMES})?[ ](?:to|for)[ ]this[ ](?:report
            |story|article|post|piece|dispatch|column)(?:[ ](?:from|in)[ ]{NAMES})?
        | (?:The[ ])?{NAMES},?[ ]contributed[ ](?:additional[ ])?reporting(?:[ ](?:from|in)[ ]{NAMES})?
        """,
        "AP writers Ann Roe in Oslo and Tom Berg contributed to this report",
        ("contributed",),
    ),
    LineRule(
        "input of others",
        rf"""
        [Ww]ith[ ](?:additional[ ])?(?:reporting|inputs?|files|reports|material|assistance|contributions?|information
            |writing|research|reportage)[ ](?:from|by)[ ]{NAMES}
        | With[ ](?:agency|agencies|wire|bureau|desk)[ ](?:inputs?|reports|services|copy)
        | With[ ](?:{_SIGNING}|agencies)(?:(?:,|,?[ ]and)[ ](?:{_SIGNING}|agencies))*
        """,
        "With files from The Norland Press",
    ),
    LineRule(
        "who did what",
        rf"(?=[A-Z]|with[ ])(?:[Ww]ith[ ])?{_BY}(?:[;,.]?[ ]{_BY}){{0,5}} | (?:{_JOB}|Words|Text):[ ]{NAMES}",
        "Additional reporting by Ann Lahti in Oslo; Editing by Jo Berg",
    ),
    LineRule(
        "agency and photographer",
        rf"""
        (?:{_PICTURES})[ ]?/[ ]?{_CREDITED}(?:[ ]?[/,|][ ]?{_CREDITED}){{0,2}}
        | {_CREDITED}[ ]?(?:/|[ ]via[ ]|\|)[ ]?{_SOURCE}(?:[ ]?(?:/|via)[ ]?{_CREDITED}){{0,2}}
        """,
        "Jo Berg via Getty Images",
        ("/", " via ", "|"),
    ),
    LineRule(
        "person and outlet",
        rf"""
        {_PERSON}(?:[ ]?/[ ]?|,[ ]|[ ]for[ ]|[ ]?[—–|][ ]?)(?:[Ff]or[ ])?{_OUTLET}(?:[ ](?:via[ ])?(?:{_SOURCE}))?
        | {_PERSON}[ ]?/[ ]?[A-Z][A-Z&]{{1,6}}
        """,
        "Ann Lahti, Norland Gazette",
    ),
    LineRule(
        "picture credit",
        rf"""
        {_MARK}(?::[ ]?|(?:\.\.\.|…)[ ]?|[ ]by[ ]|[ ]?/[ ]?|[ ]courtesy[ ](?:of[ ])?){_CREDITED}
            (?:[ ]?[/|,][ ]?{_CREDITED}){{0,3}}
        | (?:Handout|File|Stock|Courtesy|Supplied|Undated)[ ](?:photo|image|picture)
        | (?:{_MARK}|Pictured?):?[ ](?:[Ss]upplied|[Hh]andout|[Cc]ontributed|[Cc]ourtesy)(?:[ ].{{1,40}})?
        | (?:[Tt]oggle|[Hh]ide|[Ss]how|[Ee]nlarge)[ ](?:caption|this[ ]image)(?:[ ].{{1,80}})?
        | All[ ]images[ ](?:via|by|from|courtesy).{{1,60}}
        | (?:Image[ ]|Photo[ ])?[Cc]ourtesy(?:[ ]of|:)?[ ]{_CREDITED}
        """,
        "Photo by Jo Berg",
    ),
    LineRule(
        "caption with a credit in brackets",
        rf"""
        [^"“”]{{10,500}}[(\[](?:(?:{_PICTURES})(?:[ ]?/|[ ]via[ ]|[ ]Photo)[^()]{{0,80}}|{_MARK}
            (?:[ ]?[:/|-]|[ ]by|[ ]courtesy)[ ]?[^()]{{2,80}}|[^()]{{2,60}}(?:[ ]?/[ ]?
            |[ ]via[ ]){_SOURCE}[^()]{{0,40}}|{_PERSON}(?:[ ]?/[ ]?|[ ]for[ ])(?:[Ff]or[ ])?{_OUTLET}
            |{_PERSON}[ ]?/[ ]?[A-Z][A-Z&]{{1,6}}|Getty[^()]{{0,40}}|[Ff]ile(?:[ ](?:photo|image
            |picture))?|[Pp]ictured|[Ss]upplied|[Hh]andout)[)\]]?
        """,
        "The mayor leaves the hall on Monday, May 3, 2016. (AP Photo/Jo Berg)",
        ("(", "["),
    ),
    LineRule(
        "caption with a credit",
        rf"""
        [^"“”:]{{3,400}}[.\s](?:Images?|Photos?|Pictures?|Photographs?|Pix|Pics?|Illustration|Photo[ ]credit
            |Credit|PHOTOS?|IMAGES?|PICTURES?|CREDIT|Source|Graphic):[ ]?{_CREDITED}
            (?:[ ]?[/,|][ ]?{_CREDITED}){{0,3}}(?:[ ]?Source:[ ]?{_CREDITED})?
        | [^"“”:]{{3,400}}\.Source:[ ]?{_CREDITED}
        | [^"“”]{{20,400}}[.!?][ ][A-Z][\w.'’-]*(?:[ ][A-Z][\w.'’-]*){{1,3}}(?:[ ]?/[ ]?|[ ]via[ ]){_SOURCE}
        """,
        "A street in Turku. Image: Jo Berg",
        (":", "/", " via "),
    ),
    LineRule(
        "caption of a file picture",
        r"""
        FILE[ ]?[-–—:][ ].{5,500}
        | (?:File|FILE)[ ](?:photo|picture|image|PHOTO)\b.{0,300}
        | File
        | In[ ]this[ ](?:\w+,[ ])?(?:[\w.]+[ ]){0,2}(?:\d{1,2},[ ])?\d{4},?[ ](?:file[ ])?(?:photo|photograph
            |image|frame|picture)\b.{5,400}
        | In[ ](?:this|an)[ ](?:[\w-]+[ ]){0,3}(?:photo|photograph|image|frame[ ]grab|picture|photo[ ]combination)[ ]
            (?:provided|released|made|supplied|obtained|distributed|taken[ ]from|from[ ]video)\b.{5,400}
        """,
        "FILE - The mayor speaks in Oslo on May 3, 2016.",
    ),
    LineRule(
        "post of the reporter",
        r"""
        (?:(?:Chief|Senior|Deputy|Special|Staff|Our|North|South|East|West)[ ])?(?:[Hh]ealth|[Pp]olitic(?:al|s)
            |[Ss]cience
            |[Bb]usiness|[Ss]ports?|[Ee]conomics?|[Cc]rime|[Cc]ourts?|[Ee]ducation|[Ee]nvironment|[Dd]iplomatic
            |[Dd]efen[cs]e|[Ff]oreign|[Tt]echnology|[Cc]limate|[Ee]nergy|[Tt]ransport|[Cc]ulture|[Ff]ootball|[Ll]egal
            |[Rr]oyal|[Rr]eligion|[Nn]ational|[Ss]ecurity|[Ff]inance|[Ff]inancial|[Ss]taff|[Pp]arliamentary)
            (?:[ ](?:and|&)[ ]\w+)?[ ](?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Cc]olumnist|[Ww]riter)s?
            (?:,[ ]{_CREDITED})?
        """.replace("{_CREDITED}", _CREDITED),
        "Health correspondent",
        ("orrespondent", "eporter", "ditor", "olumnist", "riter"),
    ),
    LineRule(
        "signature of an agency",
        rf"""
        (?:{_SIGNING}|Getty)(?:[ ]?[/,&][ ]?(?:{_SIGNING})){{0,2}}
        | SOURCE:?[ ]{_CREDITED}
        | (?:{_SIGNING}|dpa|afp|aap|pa)(?:[/-][a-z]{{2,4}}){{1,4}}
        | (?!By[ ])(?:[A-Z][\w’'-]+[ ]){{1,3}}(?:Associated[ ]Press|Press[ ](?:Agency|Association|Service)
            |News[ ](?:Agency|Service|Wire)|Newswire|Wire[ ]Service)
        | Press[ ]Trust[ ]of[ ]India | Canadian[ ]Press | Deutsche[ ]Presse-Agentur
        """,
        "-- Reuters",
    ),
)

# What prose might say too, and only the last lines of a text are.
TAIL = (
    LineRule(
        "contributors at the end",
        rf"""
        (?:The[ ])?{NAMES},?[ ](?:{_CONTRIBUTED}(?:[ ](?:from|in)[ ]{NAMES})?
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
        The[ ](?:author|writer|columnist|reviewer)s?[ ](?:is|are)[ ](?:currently[ ]|also[ ])?
            (?:an?[ ]|the[ ]|one[ ]of[ ]|former[ ]|senior[ ])?[^“”"]{0,60}?\b(?:professor|lecturer|fellow|ambassador
            |minister|editor|director|economist|historian|analyst|lawyer|journalist|correspondent|columnist|member
            |head|chair|president|researcher|scholar|consultant|adviser|advisor|novelist|officer|reader|chief)s?\b.{0,200}
        """,
        "The writer is professor of law at Turku",
        ("The ",),
    ),
    LineRule(
        "origin of the article",
        r"""
        This[ ](?:article|story|piece|post|feature|series|column)[ ](?:has[ ]been|was|is)[ ](?:\w+[ ])?
            (?:published|produced|supported|written|translated|funded|reproduced|provided|edited
            |part[ ]of)\b.{0,300}
        | This[ ](?:article|story|report|piece)[ ](?:appeared|appears)[ ](?:on|in|at)\b.{0,120}
        """,
        "This feature was provided by Norland Radio",
        ("This ",),
    ),
)
# The same, if the line begins with a name that the article itself does not have.
_POST = r"""(?:reporter|writer|editor|columnist|correspondent|journalist|producer|author|professor|lecturer|fellow|
    analyst|scholar|researcher|director|economist|historian|executive|contributor|consultant|lawyer|attorney|student|
    member|host|critic|novelist|photographer|commentator|founder|co-founder|advis[eo]r|strategist|blogger|freelancer?|
    broadcaster|podcaster|chief|president|co-?ordinator|manager|secretary|chair(?:man|woman|person)?|head|scientist|
    psychologist|teacher|poet|campaigner|activist|partner|dean|curator|barrister|solicitor|engineer|expert)s?"""
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
            (?:[^“”"]{{0,140}}?[ -])?{_POST}\b.{{0,300}}
            |(?:writes|covers|blogs|teaches|works|edits|hosts|reports)[ ](?:\w+[ ])?
            (?:about|on|for|at|as|how)\b.{{0,200}}
            |(?:covers|reports[ ]on|writes|edits)[ ][^“”"]{{2,100}}[ ](?:for|at)[ ](?:the[ ])?[A-Z].{{0,60}})
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
)
