"""Who wrote, edited and photographed, as pages say it: patterns for lines as written.

A pattern is verbose and fits all of a line, without a bullet, brackets and a full stop at its ends.
"""

from __future__ import annotations

from analysis.english.news_agencies import PICTURE_AGENCIES, SIGNING_AGENCIES, any_agency
from analysis.english.page_prompts import LineRule

# What somebody does for a play, film or programme, in a list of all who did: Costume Design: Ann Lahti.
JOBS_OF_CREWS = frozenset(
    """
    Director Directors Writer Writers Producer Producers Composer Choreographer Choreography Librettist Lyricist
    Cinematographer Cinematography Dramaturg Dramaturgy Conductor Narrator Screenplay Script Music Lyrics Libretto
    Costumes Costume Lighting Sound Editor Design Designer Make-up Camera Photography Cast Starring Soprano Tenor
    Baritone Soloist Translator Illustrator Presenter
    """.split()
)
_SMALL = r"""and|in|from|of|the|at|for|with|de|van|von|der|den|di|da|bin|al|el|la|le|&|also|writers?|reporters?|staff|
    journalists?|correspondents?|editors?|researchers?|producers?|news|agenc(?:y|ies)|wires?|services?|colleagues?|
    reports|freelancers?|stringers?|photographers?|interns?|bureaus?|desk|teams?|newsroom|special|intern|data|video"""
_NAME = rf"(?:[A-Z][\w.'’/-]*|(?:{_SMALL})(?![\w'’]))"
NAMES = rf"(?:{_NAME}(?:[,;]?[ ]{_NAME}){{0,70}})"  # Ann Lahti in Oslo and Jo Berg
_CREDITED = r"(?:[A-Z][\w.'’&-]*(?:[ ](?:[A-Z][\w.'’&-]*|[a-z]{2,3})){0,7})"
_JOB = r"""(?:(?:[Aa]dditional|[Ee]xtra|[Ff]urther)[ ])?(?:[Rr]eport(?:ing|ed)|[Ww]rit(?:ing|ten)|[Ee]dit(?:ing|ed)|
    [Cc]ompiled|[Rr]esearch(?:ed)?|[Pp]roduc(?:ed|tion)|[Ff]ilm(?:ed|ing)|[Tt]ranslat(?:ed|ion)|[Gg]raphics?|
    [Ii]llustrations?|[Pp]hotograph(?:s|y)?|[Pp]hotos?|[Pp]ictures|[Dd]ata(?:[ ]\w+)?|
    [Dd]esign(?:ed)?|[Pp]osted|[Ff]iled|[Vv]ideo|[Ii]nterviews?|[Mm]aps?|[Pp]resent(?:ed|ation)|[Hh]ost(?:ed)?|[Nn]arrated|[Dd]irected|[Rr]ecorded|[Mm]ixed|[Ss]ound|[Mm]usic|[Aa]nimation
    |[Ss]tory)"""
_BY = rf"{_JOB}(?:,?[ ](?:and[ ])?{_JOB}){{0,3}}[ ][Bb]y:?[ ]{NAMES}"
CONTRIBUTED = r"contributed(?:[ ](?:additional[ ]|extra[ ])?(?:reporting|research|writing|photography|photos))?"
_PICTURES = any_agency(PICTURE_AGENCIES)
_SIGNING = any_agency(SIGNING_AGENCIES)
_SOURCE = rf"(?:{_SIGNING}|Getty|Pool|POOL|File|FILE|Handout|Flickr|Instagram|Wikimedia[ ]Commons|Facebook|Twitter)"
_MARK = r"""(?:Photos?|Photographs?|Images?|Pictures?|Pix|Pics?|Illustration|Credit|PHOTOS?|IMAGES?|PICTURES?|CREDIT
    |(?:Photo|Image|Picture)[ ][Cc]redit)"""
PERSON = r"(?:(?!By\b|BY\b|The\b|No\b|Good\b)[A-Z][\w.’'-]*(?:[ ](?:[A-Z][\w.’'-]*|de|van|von|bin|al)){1,3})"
POST = r"""(?:[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Cc]olumnist|[Ww]riter|[Bb]ureau[ ]chief|[Jj]ournalist|[Cc]ritic
    |[Pp]roducer)"""
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
        (?:The[ ])?{NAMES},?[ ]{CONTRIBUTED}(?:[ ](?:from|in)[ ]{NAMES})?[ ](?:to|for)[ ]this[ ](?:report
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
        ("ith ",),
    ),
    LineRule(
        "who did what",
        rf"""
        (?i:additional|extra|further)[ ]reporting[ ]from[ ]{NAMES}
        | (?=[A-Z]|with[ ])(?:[Ww]ith[ ])?{_BY}(?:[;,.]?[ ]{_BY}){{0,5}} | (?:{_JOB}|Words|Text):[ ]{NAMES}
        """,
        "Additional reporting by Ann Lahti in Oslo; Editing by Jo Berg",
        (" reporting from ", " by", " By", ": "),
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
        {PERSON}(?:[ ]?/[ ]?|,[ ]|[ ]for[ ]|[ ]?[—–|][ ]?)(?:[Ff]or[ ])?{_OUTLET}(?:[ ](?:via[ ])?(?:{_SOURCE}))?
        | {PERSON}[ ]?/[ ]?[A-Z][\w.&’'-]*(?:[ ][A-Z][\w.&’'-]*){{0,3}}
        """,
        "Ann Lahti, Norland Gazette",
        ("/", ", ", " for ", "—", "–", "|"),
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
        | (?:Illustrati(?:ve|on)|Representati(?:ve|onal)|Symbolic|Generic|Archive|Library|Promotional)[ ](?:photo
            |image|picture)s?
            (?:[ ]?[|/,:-][ ]?.{{1,60}})?
        | (?:Screen[ ]?(?:shot|grab|capture)|Still)s?(?:[ ](?:from|of|by|via)[ ].{{1,60}}|[ ]?[/:][ ]?.{{1,60}})?
        | (?:Image[ ]|Photo[ ])?[Cc]ourtesy(?:[ ]of|:)?[ ]{_CREDITED}
        """,
        "Photo by Jo Berg",
        (
            "hoto",
            "mage",
            "icture",
            "Pix",
            "Pic",
            "Illustration",
            "Credit",
            "PHOTO",
            "IMAGE",
            "PICTURE",
            "CREDIT",
            "caption",
            "Screen",
            "Still",
            "ourtesy",
        ),
    ),
    LineRule(
        "caption with a credit in brackets",
        rf"""
        [^"“”]{{10,500}}[(\[](?:(?:{_PICTURES})(?:[ ]?/|[ ]via[ ]|[ ]Photo)[^()]{{0,80}}|{_MARK}
            (?:[ ]?[:/|-]|[ ]by|[ ]courtesy)[ ]?[^()]{{2,80}}|[^()]{{2,60}}(?:[ ]?/[ ]?
            |[ ]via[ ]){_SOURCE}[^()]{{0,40}}|{PERSON}(?:[ ]?/[ ]?|[ ]for[ ])(?:[Ff]or[ ])?{_OUTLET}
            |{PERSON}[ ]?/[ ]?[A-Z][A-Z&]{{1,6}}|Getty[^()]{{0,40}}|[Ff]ile(?:[ ](?:photo|image
            |picture))?|[Pp]ictured|[Ss]upplied|[Hh]andout)[)\]]?
        | [^"“”]{{10,500}}\((?:{_PICTURES}|Getty|PA[ ]Wire|Alamy|Rex|Shutterstock
            |(?:Representati(?:ve|onal)|Illustrati(?:ve|on)|Stock)
            [ ](?:image|photo|picture)|[^()]{{2,60}}[ ]?/[ ]?[A-Z][^()]{{2,40}}
            |{PERSON},[ ]{_OUTLET}|(?:photo|image|picture|video)s?(?::|[ ]by)[^()]{{2,60}})[)\]]?
        | [^"“”]{{10,80}}[.][ ][(\[](?:{_PICTURES})
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
        | [^"“”:]{{3,400}}\.[ ](?:Photo|Picture|Image):[ ]?[A-Z][^:.]{{2,60}}[ ]Source:[ ]?{_CREDITED}
        | [^"“”]{{20,400}}[.!?][ ]?[A-Z][\w.'’-]*(?:[ ][A-Z][\w.'’-]*){{1,3}}(?:[ ]?/[ ]?|[ ]via[ ]){_SOURCE}
        | [^"“”]{{10,400}}\.[ ]?(?:(?:Supplied|SUPPLIED|{_PICTURES})[ ]?/[ ]?{_CREDITED}
            |{PERSON}/{_CREDITED}|\|[ ]?{PERSON})
        """,
        "A street in Turku. Image: Jo Berg",
        (":", "/", " via ", "|"),
    ),
    LineRule(
        "caption with its rights",
        r"""
        [^"“”]{10,400}[ ]?[-–—|][ ]?[Cc]opyright[ ][^.]{3,60}
        | [^"“”]{10,400}[ .]©[ ]?[^.]{2,60}
        """,
        "A street in Turku © Jo Berg",
        ("opyright", "©"),
    ),
    LineRule(
        "caption and photographer",
        rf"[^\"“”]{{10,400}}\.[ ](?:Photo|Photograph|Image|Picture|Video)s?[ ](?:by|from|courtesy[ ]of)[ ]{_CREDITED}",
        "A street in Turku. Photo by Jo Berg",
        (". Photo", ". Image", ". Picture", ". Video"),
    ),
    LineRule(
        "caption and agency",
        rf"""
        [^"“”]{{10,400}}(?:[.][ ]?|[ ])[—–][ ]?(?:{_PICTURES}|{PERSON}/{_CREDITED})(?:[ ](?:pic|photo|picture|file)s?)?
        """,
        "A street in Turku. — AFP",
        tuple(f"{dash}{space}{agency}" for dash in "—–" for space in ("", " ") for agency in PICTURE_AGENCIES),
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
        ("FILE", "File", "In this ", "In an "),
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
