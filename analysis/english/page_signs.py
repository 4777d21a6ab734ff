"""Signs that a line speaks for the page and to its readers, with weights, as patterns in lower case.

No sign says enough alone: prose has addresses, telephone numbers and "you" as well. A line whose weights come to
ENOUGH is none of the article; at the end of a text, where pages put such lines, ENOUGH_AT_THE_END will do. The
weights are set by hand: 5 says it alone, 2 needs another sign, 1 two more, and a sign of telling counts against it.
"""

from __future__ import annotations

from typing import NamedTuple

ENOUGH = 4
ENOUGH_AT_THE_END = 3


class Sign(NamedTuple):
    """A sign: its name, its weight, what is looked for anywhere in a line, and a line that has it.

    parts
        parts of words of which every line with the sign has one; none if there are no such parts
    """

    name: str
    weight: int
    pattern: str
    example: str
    parts: tuple[str, ...] = ()


_ITSELF = "this[ ](?:article|story|post|piece|column|video|episode|series|commentary|content|reporting|coverage)"
_MADE = r"""(?:edited|reviewed|auto-?generated|syndicated|republished|reprinted|translated|amended|supported[ ]by
    |made[ ]possible|funded|in[ ]print|first[ ]published|originally[ ]published|published|fact-?checked
    |produced|premium|subscribers|members|behind[ ]a[ ]paywall|years?[ ]old)"""

SIGNS = (
    Sign(
        "address",
        2,
        r"[\w.+-]+@[\w-]+\.\w+ | https?:// | \bwww\. | (?<!\w)@\w{2,} | \b(?:at|to|visit)[ ][\w-]+\.(?:com|org)\b",
        "write to newsdesk@example.org",
        ("@", "http", "www.", ".com", ".org"),
    ),
    Sign(
        "telephone number",
        1,
        r"""
        \b(?:\d{3,4}[ .-]){1,3}\d{2,4}\b
        | \b\d\d(?:[ ]\d\d){2,4}\b
        | \b(?:call|dial|text|phone|on)[ ](?:\d{3}|\d{5})\b
        """,
        "call 0800 555 111",
    ),
    Sign("the reader", 1, r"\byou(?:r|rs|[’'](?:re|ve|ll|d))?\b", "if you know more"),
    Sign(
        "prompt first",
        2,
        r"""
        ^(?:please|follow|subscribe|sign[ ]up|join|download|register|click|tap|visit|e-?mail|contact|send|submit
            |share|write[ ]to|reach|message|support|donate|log[ ]in|listen[ ]to|republish|got[ ]an?|have[ ]an?
            |check[ ]out|create[ ]an?|chip[ ]in|discover[ ]more|explore[ ]more|stay[ ]connected|help[ ]us|need[ ]help\?
            |to[ ](?:receive|submit|contact|read|continue|subscribe|comment|report|support))\b
        """,
        "please keep to the subject",
    ),
    Sign(
        "thanks to the reader",
        3,
        r"""
        ^(?:thank[ ]you|thanks)(?:[ ]so[ ]much)?[ ]for[ ](?:signing|subscribing|registering|reading|joining
            |following|watching|listening|your[ ](?:support|interest|subscription|feedback))\b
        | \bthat[’']s[ ](?:all|it)[ ](?:from|for)[ ](?:us|me|today|now|tonight)\b
        | \bwe(?:[’']re|[ ]are)[ ](?:now[ ])?(?:closing|wrapping|ending|pausing)\b.{0,20}\b(?:blog|coverage)\b
        """,
        "thanks for signing up",
        ("thank", "that", "we"),
    ),
    Sign(
        "service of the newsroom",
        2,
        r"""
        \b(?:newsletters?|inbox|subscribers?|unsubscribe|paywall|comments?|push[ ]notifications?|sign(?:ing)?[ ]up
            |news[ ]alerts?|(?:whatsapp|telegram|youtube|viber|signal)[ ](?:channel|group|community)
            |daily[ ](?:briefing|digest|email)|unlimited[ ]access|free[ ]account|digital[ ]subscription)\b
        """,
        "more in our newsletter",
        (
            "newsletter",
            "inbox",
            "subscriber",
            "paywall",
            "comment",
            "notification",
            "sign",
            "alert",
            "channel",
            "group",
            "community",
            "daily",
            "unlimited",
            "account",
            "subscription",
        ),
    ),
    Sign(
        "free articles",
        3,
        r"\bfree[ ](?:articles?|stories|views)\b | \b(?:articles?|stories)[ ](?:left|remaining)[ ]this[ ]month\b",
        "you have one free article left",
        ("free", "left", "remaining"),
    ),
    Sign(
        "the newsroom of itself",
        2,
        r"""
        \bour[ ](?:\w+[ ])?(?:journalis(?:m|ts?)|newsroom|reporters?|reporting|coverage|readers|website|site|articles
            |stories|app|team|editors?|newspaper|work|community|archives?|newsletters?|channels?|podcasts?)\b
        """,
        "it helps our newsroom",
        ("our",),
    ),
    Sign(
        "get in touch",
        2,
        r"""
        \b(?:get[ ]in[ ]touch|let[ ]us[ ]know|story[ ]tip|news[ ]tip
            |(?:message|contact|e-?mail|write[ ]to|text|whatsapp)[ ]us)\b
        """,
        "get in touch",
        ("touch", "let us", "tip", " us"),
    ),
    Sign("a tip or a letter", 1, r"\b(?:tips?|letters?|story[ ]ideas?|for[ ]us|readers)\b", "got a tip?"),
    Sign(
        "letters page",
        3,
        r"""
        \bletters\b.{0,60}\b(?:\d+[ ]words|may[ ]be[ ]edited|full[ ]name|name(?:,|[ ]and)[ ]address)\b
        | ^to[ ]submit[ ]a[ ](?:letter|comment|guest|story)
        """,
        "letters should have no more than 200 words",
        ("letters", "submit"),
    ),
    Sign(
        "message of the page",
        5,
        r"""
        \b(?:please[ ]try[ ]again|please[ ]enter|successfully[ ](?:subscribed|signed|registered|sent)
            |check[ ]your[ ]inbox
            |valid[ ]e-?mail|enable[ ]javascript|is[ ]not[ ]available[ ]in[ ]your[ ](?:country|region)
            |refresh[ ]the[ ]page|was[ ]not[ ]found[ ]on[ ]this[ ]server|your[ ]email[ ]address[ ]will[ ]not)\b
        """,
        "please enter a name",
        ("please", "successfully", "check", "valid", "javascript", "available", "refresh", "found", "email address"),
    ),
    Sign(
        "appeal",
        2,
        r"""
        \b(?:small[ ]favou?r|chip[ ]in|(?:funded|paid[ ]for)[ ]by[ ](?:its|our)[ ]readers|reader-funded
        |your[ ](?:gift|donation|support|contribution)
            |make[ ]a[ ](?:donation|contribution)|donat(?:e|ing)[ ]to
            |value[ ]our|(?:good|great|quality|independent|local|trusted|public-interest|non-?profit|nonprofit
            |investigative|accountability|fearless|credible|in-depth|free)[ ](?:journalism|reporting)
            |(?:independent|local|trusted|public-interest|non-?profit|nonprofit)[ ]news)\b
        """,
        "we have a small favour to ask",
        (
            "favo",
            "donat",
            "contribution",
            "journalism",
            "value",
            "news",
            "reporting",
            "consider",
            "reader",
            "your",
            "chip",
        ),
    ),
    Sign(
        "donation asked for",
        3,
        r"\b(?:please|to)[ ]consider[ ](?:making|becoming|donating|supporting|subscribing|a[ ](?:donation|gift))\b",
        "please consider a donation",
        ("consider",),
    ),
    Sign(
        "affiliate links",
        5,
        r"\baffiliate[ ]links?\b | \bearn[ ](?:us[ ])?an?[ ](?:small[ ]|affiliate[ ])?commission\b",
        "we may earn a commission",
        ("affiliate", "commission"),
    ),
    Sign(
        "help line",
        2,
        r"""
        \b(?:help-?lines?|lifeline|hotline|samaritans|crisis[ ]line|confidential[ ](?:support|help|advice)
            |in[ ]crisis|in[ ]an[ ]emergency|needs?[ ]help)\b
        """,
        "the helpline is open",
        ("help", "lifeline", "hotline", "samaritans", "crisis", "confidential", "emergency"),
    ),
    Sign(
        "how the article came about",
        5,
        rf"""
        \b{_ITSELF}\b.{{0,60}}\b{_MADE}\b
        | \b(?:arranged|commissioned|support|grant|permission)\b.{{0,30}}\b{_ITSELF}\b
        | \b(?:reporting|travel|research)[ ]for[ ]{_ITSELF}\b
        | \bthis[ ]report\b.{{0,60}}\b(?:first|originally)[ ]published\b
        | \bversion[ ]of[ ]{_ITSELF}\b
        | \b(?:wrote|written|write)[ ]{_ITSELF}\b
        """,
        "this story was made possible by a grant",
        (
            "this article",
            "this story",
            "this post",
            "this piece",
            "this column",
            "this video",
            "this episode",
            "this series",
            "this commentary",
            "this content",
            "this report",
            "this coverage",
        ),
    ),
    Sign(
        "rights",
        5,
        r"""
        ^(?:re)?(?:printed|published|posted|produced|used)[ ](?:here[ ])?(?:with|by)[ ](?:the[ ])?(?:kind[ ])?
            permission\b
        | ^for[ ](?:reprint|reproduction|syndication)[ ]rights\b
        | \ball[ ]rights[ ]reserved\b
        | \b(?:reproduction|unauthori[sz]ed[ ]use|copying|redistribution)\b.{0,40}\bprohibited\b
        | \blicen[cs]ed[ ]under[ ]
        | \bfree[ ]to[ ]republish\b
        | ^(?:provided|distributed|syndicated|powered|supplied)[ ]by[ ].{2,40}(?:\binc\b|\bmedia\b|\.info|\bglobal\b
            |\bagency\b).{0,40}
        | \bpermission[ ]to[ ](?:reprint|reproduce|republish|use[ ]this)\b
        | \b(?:under[ ]an?|creative[ ]commons)[ ](?:creative[ ]commons|licen[cs]e)\b
        | \bmay[ ]not[ ]be[ ](?:published|reproduced|reprinted|republished|redistributed|copied)\b
        | \b(?:syndicated|auto-?generated)[ ](?:feed|content)\b
        | \bno[ ]part[ ]of[ ].{1,40}[ ]may[ ]be[ ](?:reproduced|copied|published)\b
        """,
        "reprinted with permission",
        (
            "permission",
            "rights",
            "licen",
            "may not be",
            "syndicated",
            "auto",
            "may be",
            "prohibited",
            "republish",
            "d by",
        ),
    ),
    Sign(
        "whose the views are",
        5,
        r"""
        ^(?:all[ ]|any[ ]|the[ ])?(?:(?:columnist|author|writer|contributor)s?[’'][ ]?s?[ ])?(?:views?
        |opinions?)(?:[ ](?:and|or)[ ]\w+)?[ ]
            (?:expressed|in|of|are)\b
            .{1,80}\b(?:authors?|writers?|columnists?|contributors?|own|necessarily|solely)\b
        | ^this[ ]is[ ]an?[ ]opinion[ ]\b
        | \bnot[ ]necessarily[ ](?:reflect|represent|those|share)
        | \bha(?:s|ve|d)[ ]no[ ](?:influence|role|say|input|involvement)\b.{0,30}\bthis[ ](?:story|article|report
            |coverage)\b
        | ^opinions?[ ]are[ ](?:the|his|her|their)\b
        | \bnot[ ]responsible[ ]for[ ](?:the[ ])?(?:comments|content)\b
        | \bviews?[ ](?:expressed[ ])?(?:\w+[ ]){0,5}(?:are|is)[ ](?:strictly[ ]|purely[ ])?personal\b
        | \bauthors?[ ](?:declares?|ha(?:s|ve)|reports?)[ ]no[ ](?:competing|conflict|financial|relevant)
        """,
        "the views expressed are the writer's own",
        (
            "view",
            "opinion",
            "author",
            "responsible",
            "necessarily",
            "this story",
            "this article",
            "this report",
            "this coverage",
        ),
    ),
    Sign(
        "error of the newsroom",
        5,
        r"""
        \b(?:regrets?|apologi[sz]es?(?:[ ]for)?|sorry[ ]for)[ ](?:the|this|any|our|these)[ ](?:errors?|mistakes?
        |confusion|omission)\b
        | \b(?:editing|reporting|production|typographical)[ ]error\b
        | \b(?:earlier|previous|original)[ ](?:version|story|report|article|headline|edition
            |caption)\b.{0,60}\b(?:mis\w+|incorrectly|wrong
            |wrongly|gave|said|stated)\b
        | ^we[ ]have[ ](?:updated|amended|corrected|changed|clarified|removed)\b
        | \b(?:headline|caption|photo)[ ]of[ ]this[ ]\w+[ ]has[ ]been[ ]changed\b
        """,
        "the paper regrets the error",
        ("regret", "apolog", "sorry", "error", "earlier", "previous", "original", "we have", "headline", "caption"),
    ),
    Sign(
        "material of others",
        5,
        r"""
        \b(?:this|the)[ ](?:report|story|article)[ ](?:includes|contains|uses|incorporates|draws[ ]on)[ ](?:material
        |reporting|information
            |files|content|copy)\b
        | ^(?:material|information|reporting|reports?)[ ](?:from|by)\b.{2,80}\b(?:used|included|contained)[ ]in[ ]this\b
        """,
        "this report includes material from norland press",
        ("report", "story", "article", "used", "included", "contained"),
    ),
    Sign(
        "interests",
        5,
        r"""
        ^(?:full[ ])?disclosures?:
        | \b(?:travelled|traveled|stayed|flew|was|were)[ ](?:courtesy|as[ ]an?[ ]guests?|an?[ ]guests?)[ ]of\b
        """,
        "full disclosure: he owns shares",
        ("disclosure", "guest", "courtesy"),
    ),
    Sign(
        "data of the reader",
        3,
        r"""
        \bour[ ](?:privacy|cookie)[ ](?:policy|notice)\b | \bunsubscribe\b | \bno[ ]spam\b
        | \bwe[ ](?:won[’']t|will[ ](?:not|never)|never)[ ](?:share|sell|use)[ ]your\b
        """,
        "no spam, ever",
        ("privacy", "cookie", "unsubscribe", "spam", "we w", "we never"),
    ),
    Sign(
        "networks and shops",
        1,
        r"""
        \b(?:instagram|facebook|twitter|tiktok|spotify|ios|android|app[ ]store|google[ ]play|iplayer
            |bbc[ ]sounds|apple[ ]podcasts|(?:apple|google)[ ]news)\b
        """,
        "it is on android",
    ),
    Sign(
        "state of the page",
        5,
        r"""
        ^(?:this[ ])?(?:video|content|page|tweet|post|account|feature|stream|audio)[ ](?:is|has[ ]been
        |was)?[ ]?(?:unavailable|deleted|removed
            |no[ ]longer[ ]available|not[ ]available|not[ ]supported)\b
        | ^sorry,?[ ](?:there[ ](?:is|are)[ ]|we[ ]found[ ])?no[ ] | ^something[ ]went[ ]wrong\b
        | ^this[ ]field[ ]is\b | ^(?:link[ ])?copied\b | ^you[ ]must[ ]be[ ]logged[ ]in\b
        | ^this[ ]is[ ](?:a[ ])?(?:premium|subscriber|member)s?\b.{0,12}\b(?:content|story|article)\b
        | ^(?:the[ ]rest|the[ ]full[ ]version)[ ]of[ ]this[ ]
        """,
        "this video is unavailable",
        (
            "unavailable",
            "deleted",
            "removed",
            "available",
            "supported",
            "sorry",
            "went wrong",
            "field",
            "copied",
            "logged",
            "premium",
            "member",
            "subscriber",
            "rest of this",
            "version of this",
        ),
    ),
    Sign("telling", -4, r"\b(?:said|says?|told|asked|added|wrote|according[ ]to|chanted)\b", "she said so"),
    Sign("quotation", -4, r"[“”\"]", "“no”"),
    Sign("tweet", -4, r"\bt\.co/ | pic\.twitter | \(@\w+\)", "look! pic.twitter.com/a1"),
    Sign("somebody speaks of herself", -2, r"\bi(?:[’'](?:m|ve|d|ll))?\b | \bmy\b", "i was ill"),
    Sign("a story told", -1, r"\b(?:he|she|they|was|were|had|did)\b", "she was ill"),
)
