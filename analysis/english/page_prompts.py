"""What pages ask of their readers, as patterns in lower case: share, follow, subscribe, comment, read on.

A pattern is verbose and fits all of a line, without a bullet, brackets and a full stop at its ends. `page_notes` has
what pages say of themselves, `page_credits` who did what.
"""

from __future__ import annotations

from typing import NamedTuple


class LineRule(NamedTuple):
    """A kind of line.

    name, pattern, example
        the pattern fits all of the line
    signs
        parts of words of which every such line has one; none if there are no such parts
    long
        whether it may have several sentences
    """

    name: str
    pattern: str
    example: str
    signs: tuple[str, ...] = ()
    long: bool = False


ADDRESS = r"""(?:https?://\S+ | www\.\S+ | [\w.+-]+@[\w-]+(?:\.[\w-]+)+
    | [\w.-]+\.(?:com|org|net|gov|edu|co\.uk|info|tv|io|me|ru|cn|de|eu)(?:/\S*)?)"""
NETWORK = r"(?:twitter|x|facebook|instagram|youtube|tiktok|linkedin|telegram|whatsapp|snapchat|threads|bluesky)\b"
BUTTON = r"""(?:facebook|twitter|x|e-?mail|print|whatsapp|linkedin|reddit|pinterest|pin[ ]it|messenger|tweet|share|save|
    copy[ ](?:this[ ])?link|link|telegram|flipboard|tumblr|sms|more|comments?|gift[ ]article|bookmark)"""
_PROMPT = "(?:sign[ ]up|subscribe|download|follow|click|visit|register|join|tap|log[ ]on|go[ ]to|check[ ]out|email)"
_UNIT = "(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?)"
THIS_ARTICLE = "this[ ](?:article|story|post|piece|page|column|headline|caption|dispatch)"

PROMPTS = (
    LineRule(
        "share prompt",
        rf"""
        share(?:[ ]this)?(?:[ ](?:article|story|page|post))?(?:[ ](?:via|on|with|by|to)(?:[ ].{{1,30}})?)?
        | follow[ ]this[ ]\w+ | (?:top|lead)[ ]story | see[ ]more[ ]on[ ]this
        | share[ ]this[ ]with[ ].{{1,400}}
        | share[ ]or[ ]comment[ ]on[ ]this[ ]article.{{0,40}}
        | click[ ]to[ ](?:share|e-?mail|print|copy)\b.{{0,60}}
        | (?:e-?mail|print|tweet|facebook|whatsapp|save)[ ](?:this|article|story)(?:[ ](?:article|story|page|post))?
        | (?!x$){BUTTON}(?:[ ,|•·/]{{1,3}}{BUTTON}){{0,14}}(?:[ ]?\(\d+\)|\.\.\.|…)?
        | these[ ]are[ ]external[ ]links.{{0,120}}
        | read[ ]more[ ]about[ ]sharing
        | \d[\d.,km]*[ ](?:shares?|comments?|views?|likes?|retweets?)
        | like[ ](?:this:|loading).{{0,10}}
        | (?:gift|reprint|save|print|listen[ ]to)[ ](?:this|for|the)(?:[ ](?:article|story|page|post|later))?
        | reprints?(?:[ ](?:and|&)[ ]permissions)?
        | (?:view[ ]this[ ]post[ ]on|a[ ]post[ ]shared[ ]by)[ ].{{1,80}}
        | (?:skip|end[ ]of)[ ](?:\w+[ ])?(?:post|tweet|embed|advertisement|promotion|media|newsletter)s?\b.{{0,60}}
        | allow[ ].{{1,30}}[ ]content\?
        | (?:(?:flag|share|like|reply|tweet|print|e-?mail|follow|pin)[ ]?){{3}}.{{0,80}}
        """,
        "share this with facebook",
    ),
    LineRule(
        "follow prompt",
        rf"""
        follow[ ]us\b.{{0,120}}
        | follow[ ](?:me|him|her|them|@\w+)(?:[ ](?:on|at|@).{{1,80}})?
        | follow[ ].{{1,120}}[ ](?:on[ ]{NETWORK}.{{0,160}}|(?:at|on|@)[ ]{ADDRESS}|\(?@\w+.{{0,80}})
        | (?:follow|see|read)[ ](?:all[ ])?(?:of[ ])?our[ ].{{0,40}}coverage\b.{{0,120}}
        | (?:like|find)[ ].{{1,60}}[ ]on[ ]{NETWORK}.{{0,100}}
        | on[ ]{NETWORK}:?[ ]follow[ ].{{1,160}}
        | {NETWORK}:?[ ]@?\w+(?:[ ]@\w+)?
        | social[ ]media:[ ].{{1,100}}
        | (?:like|add)[ ](?:us|(?:the|our|this)[ ]page)\b.{{0,60}}
        | (?:(?:he|she|they)[ ])?(?:tweets?|posts)[ ](?:at[ ]|as[ ]|from[ ])?@\w+
        | (?:he|she|they)[ ](?:is|are)[ ]on[ ]{NETWORK}.{{0,40}}@\w+
        | @\w{{2,30}}
        | on[ ]{NETWORK}:[ ]@?\w+
        | (?:follow|reply|retweet|(?:view|read)[ ](?:this[ ]post[ ]|this[ ]tweet[ ])?on[ ]{NETWORK})
        | add[ ](?:us[ ]|to[ ])?(?:as[ ]an?[ ]preferred[ ]source|reading[ ]list|favou?rites)\b.{{0,30}}
        | (?:and[ ])?you[ ]can[ ](?:also[ ])?(?:follow|find)[ ].{{1,60}}[ ]on[ ]{NETWORK}.{{0,60}}
        | join[ ](?:us|our)\b.{{0,40}}[ ]on[ ]{NETWORK}.{{0,60}}
        | follow[ ](?:all[ ])?(?:the[ ])?(?:live|latest)[ ].{{0,60}}(?:here|below|blog|page|website)
        | follow[ ].{{1,60}}[ ]live[ ](?:updates|blog|coverage).{{0,40}}
        """,
        "follow ann lahti on twitter @annlahti",
    ),
    LineRule(
        "how to reach the newsroom",
        rf"""
        (?:please[ ])?(?:e-?mail|contact|message|write[ ]to|text|call|reach)[ ].{{1,60}}[ ](?:at|on
            |via)[ ].{{0,40}}(?:@|\d{{3}}|www\.|{NETWORK}).{{0,60}}
        | (?:please[ ])?(?:e-?mail|contact)[ ]{ADDRESS}
        | contact[ ]the[ ](?:author|writer|reporter|editor)s?\b.{{0,120}}
        | (?:please[ ])?(?:send|submit|e-?mail)[ ].{{1,100}}[ ](?:to|at):?[ ]{{1,2}}.{{0,60}}@.{{1,60}}
        | if[ ]you[ ]have[ ](?:a|any)[ ](?:story|news|tip)\b.{{1,120}}
        | (?:do[ ]you[ ]have|have[ ]you[ ]got|got|have)[ ]an?[ ](?:news[ ])?(?:story|tip|suggestion)\b.{{0,160}}
        | (?:e-?mail|tel|phone|whatsapp|tweet|text|fax|skype|signal):[ ].{{1,60}}
        | (?:send|upload)[ ](?:your[ ])?(?:pictures|photos|video|an[ ]sms)\b.{{0,100}}
        | i[ ]also[ ]accept[ ].{{1,60}}@.{{1,40}}
        | \S+@[\w-]+(?:\.[\w-]+)+
        """,
        "send your story ideas to newsdesk@example.org",
    ),
    LineRule(
        "reader's comments",
        r"""
        (?:(?:view|show|see|read)[ ]\d+[ ]|view[ ]|show[ ]|leave[ ]a[ ]
            |post[ ]a[ ]|add[ ]a[ ]|read[ ]|hide[ ]|report[ ](?:this|a)[ ])?
            (?:all[ ])?comments?(?:[ ]\(\d+\))?
        | (?:join|continue)[ ](?:in[ ]|on[ ])?the[ ](?:conversation|debate|discussion)\b.{0,120}
        | have[ ]your[ ]say(?:[ ](?:in|on|by|below|at|about|here)\b.{0,120}|[:!].{0,100})?
        | let[ ]us[ ]know[ ].{1,160}
        | tell[ ]us[ ].{1,80}[ ](?:in[ ]the[ ]comments|below|at[ ]\S+@|by[ ]e-?mail).{0,80}
        | (?:sorry,?[ ])?we[ ]are[ ]not[ ](?:currently[ ])?accepting[ ]comments\b.{0,60}
        | comment(?:s|ing)[ ](?:(?:on|for|to)[ ].{1,20}[ ])?(?:ha(?:s|ve)[ ]been|are|is)[ ](?:now[ ])?(?:closed|disabled
            |(?:pre-?)?moderated|turned[ ]off).{0,60}
        | sort[ ](?:by|comments)\b.{0,30}
        | (?:leave|post|write)[ ]a[ ](?:reply|response)(?:[ ]cancel[ ]reply)?
        | report[ ](?:an?|this)[ ](?:typo|error|mistake|correction|problem)s?\b.{0,60}
        | (?:please[ ])?(?:read|see|follow|review)[ ]our[ ](?:[\w-]+[ ]){0,2}(?:rules|guidelines|policy
            |policies)\b.{0,80}
        | (?:vote|take[ ]part)[ ]in[ ]our[ ]poll\b.{0,60}
        | (?:take|try|do)[ ]our[ ](?:\w+[ ]){0,2}(?:quiz|survey|poll)\b.{0,80}
        """,
        "have your say in the comments below",
    ),
    LineRule(
        "call for readers' stories",
        r"""
        (?:are|have|were)[ ]you(?:[ ](?:or|been|personally|directly)\b.{0,40})?[ ]
            (?:been[ ])?affected[ ]by[ ][^?]{1,160}\?.{0,80}
        | if[ ]you(?:,[ ]or[ ]someone[ ]you[ ]know,?|[ ]or[ ].{1,40})?[ ](?:have[ ]been
            |are)[ ]affected[ ]by[ ].{1,220}
        | how[ ](?:are|have)[ ]you[ ](?:been|being)[ ]affected[ ]by[ ].{1,120}\?
        | share[ ]your[ ](?:experiences?|story|stories|views?|thoughts|pictures|photos|questions
            |memories)\b.{0,200}
        | please[ ]include[ ](?:a[ ]contact[ ]number|your[ ]name)\b.{0,120}
        | (?:you[ ]can[ ])?(?:also[ ])?(?:contact[ ]us|get[ ]in[ ]touch
            |send[ ].{1,40})[ ]in[ ]the[ ]following[ ]ways:?
        | if[ ]you[ ]are[ ]happy[ ]to[ ](?:share|talk|speak|be)\b.{1,120}
        | get[ ]in[ ]touch(?:[ ]with[ ]us\b.{0,60})?
        | if[ ]you[ ]are[ ]reading[ ]this[ ]page[ ]and[ ]can[’']t[ ]see[ ].{1,160}
        | can[’']t[ ]see[ ](?:this|the)[ ]\w+\?.{0,60}
        | visit[ ]this[ ]page
        | what[ ](?:claims|questions|stories)[ ]do[ ]you[ ](?:want|have)\b.{1,100}
        | do[ ]you[ ]have[ ](?:an?|any)[ ](?:questions?|comments?|concerns?|story|stories|photos?|information
            |experiences?)\b[^?]{1,80}\?.{0,120}
        """,
        "are you affected by issues covered in this story?",
    ),
    LineRule(
        "subscription prompt",
        rf"""
        sign[ ]up\b.{{0,160}}
        | (?:sign|log)[ ]in(?:[ ](?:or|to|with)[ ].{{1,60}})?
        | register(?:[ ](?:now|here|for[ ]free)\b.{{0,60}})?
        | subscribe(?:[ ](?:now|here|today|for)\b.{{0,100}}|[ ]to[ ](?:our|the|read|continue|get|receive|us|your
            |[\w’' ]{{0,40}}(?:newsletter|podcast|channel|times|post|news|magazine|updates|feed))\b.{{0,100}})?
        | (?:already|not|existing)(?:[ ]yet)?(?:[ ]an?)?[ ](?:subscriber|member|customer|user|registered)\?.{{0,60}}
        | (?:please[ ])?enter[ ](?:an?[ ]|your[ ])?e-?mail(?:[ ]address)?
        | (?:create|open)[ ](?:an?|your)[ ](?:\w+[ ])?account\b.{{0,60}}
        | (?:digital[ ])?subscriptions?[ ](?:start|starts|begin|cost)s?[ ](?:at|from)?\b.{{0,60}}
        | (?:e-?mail[ ]|our[ ]|free[ ])?newsletters?(?:[ ]sign-?[ ]?up)?
        | join[ ].{{1,40}}newsletter.{{0,60}}
        | (?:get|receive|have)[ ].{{1,120}}[ ](?:in|to|into|from)[ ]your[ ](?:inbox|e-?mail|phone)\b.{{0,60}}
        | (?:get|receive|want)[ ](?:(?:more|the[ ]latest|our|breaking|top|all[ ](?:of[ ])?the
            (?:[ ]latest)?)[ ]){{1,2}}(?:\w+[ ]){{0,2}}
            (?:news|updates?|alerts?|headlines|stories|analysis|notifications|newsletters?)\b.{{0,160}}
        | (?:please[ ])?(?:download|install|get|try|use)[ ](?:our|the)[ ](?:[\w’']+[ ]){{0,5}}app\b.{{0,100}}
        | for[ ](?:more|the[ ]latest|all[ ]the[ ]latest)\b.{{0,100}}[,:–-][ ]{_PROMPT}\b.{{1,100}}
        | (?:support|help)[ ](?:our|us|independent|local|quality)\b.{{0,60}}(?:journalism|newsroom
            |reporting)\b.{{0,100}}
        | to[ ](?:read|see|view|access|unlock)[ ].{{1,60}},[ ](?:please[ ])?(?:subscribe|sign|log|register)\b.{{0,60}}
        | subscribers[ ]can[ ](?:read|see|view|find|access)\b.{{1,80}}
        | unlock[ ](?:this|the|full|all|unlimited)\b.{{0,60}}
        | (?:enter|type)[ ](?:in[ ])?your[ ](?:e-?mail|name|postcode|zip)\b.{{0,40}}
        | open[ ](?:this[ ])?in[ ](?:the[ ]|our[ ])?(?:\w+[ ])?app
        | (?:our[ ]|weekly[ ]|daily[ ])?newsletter:[ ].{{1,60}}
        | never[ ]miss[ ]an?(?:other)?[ ](?:story|update|article|issue|episode)\b.{{0,80}}
        | turn[ ]on[ ](?:push[ ])?notifications\b.{{0,60}}
        | become[ ]a[ ](?:member|subscriber|supporter|patron)\b.{{0,100}}
        | donate(?:[ ](?:now|today|here)\b.{{0,60}})?
        | you[ ]?(?:[ ]have|[’']ve)[ ](?:reached|read|used|hit)[ ]your[ ].{{1,60}}(?:articles?|limit)\b.{{0,80}}
        | to[ ]continue[ ]reading\b.{{0,120}}
        | {THIS_ARTICLE}[ ]is[ ](?:for|available[ ]to)[ ].{{0,20}}subscribers.{{0,60}}
        | interested[ ]in[ ][\w.'’ -]{{2,40}}\?
        | add[ ].{{2,60}}[ ]as[ ]an[ ]interest[ ]to[ ].{{1,140}}
        | (?:try|start)[ ].{{0,30}}free[ ]trial.{{0,60}}
        | stay[ ](?:up[ ]to[ ]date|informed)[ ](?:on|with)\b.{{1,120}}
        """,
        "sign up for our newsletter",
    ),
    LineRule(
        "how to reach an author",
        r"""
        [\w.'’ -]{2,60}[ ]can[ ]be[ ](?:reached|contacted|followed|found)[ ](?:at|on|via|by)[ ]
            .{0,60}(?:@|\d{3}[ .-]\d{3}).{0,60}
        """,
        "ann lahti can be reached at lahti@example.org",
        ("can be",),
    ),
    LineRule(
        "on a network",
        rf"(?:[\w.’'-]+[ ]){{1,4}}(?:is|are)[ ]on[ ]{NETWORK}.{{0,30}}@\w+",
        "ann lahti is on twitter @annlahti",
        ("@",),
    ),
    LineRule(
        "privacy and terms",
        r".{1,80}\bprivacy[ ]policy\b.{0,60}\bterms[ ]of[ ](?:use|service)\b.{0,60}",
        "this form is protected and the privacy policy and terms of service apply",
        ("privacy policy",),
    ),
    LineRule(
        "delivery of news",
        r"""
        .{1,140}\bdelivered[ ](?:\w+[ ]){0,2}to[ ]your[ ](?:inbox|e-?mail|phone|door).{0,60}
        | (?:.{1,80}[?:,.][ ])?sign[ ]up[ ](?:here|now|today|to|for)[ ].{0,120}(?:newsletter|inbox|e-?mail
            |briefing|alerts?)\b.{0,80}
        | .{2,60}[ ]has[ ]supplemented[ ]this[ ].{1,120}
        | [\w ]{3,60}headlines\b.{0,40}[ ]are[ ]here
        | .{2,120}\bis[ ]solely[ ]responsible[ ]for[ ](?:all[ ]|this[ ]|its[ ])?content
        | .{2,80}[ ](?:coverage|journalism)[ ].{0,40}receives?[ ](?:financial[ ])?support[ ]from[ ].{1,120}
        """,
        "the best stories of the day, delivered to your inbox",
        ("delivered", "sign up", "supplemented", "headlines", "solely", "support"),
    ),
    LineRule(
        "link prompt",
        r"""
        read[ ](?:more|next|also|on|full[ ](?:story|article)|it[ ]all[ ]here|the[ ]full[ ](?:story|article
            |report|interview)(?:[ ].{1,30})?)(?:[ ]?(?:»|>+))?
        | read[ ]more[ ](?:from|about|on|at|here|in|of)\b.{0,120}
        | also[ ]read
        | see[ ]also
        | (?:to[ ].{1,80})?(?:click|tap)[ ](?:here|below|through|on[ ]the[ ](?:link|video|image|photo))\b.{0,120}
        | for[ ]more[ ].{1,80},[ ]click[ ].{1,60}
        | continue[ ]reading(?:[ ]below|[ ]the[ ]main[ ]story)?
        | (?:show|load|view|see)[ ](?:more|all|full[ ](?:article|story))
        | (?:back|return)[ ]to[ ](?:the[ ])?(?:top|homepage|home[ ]page|article|story|main[ ]page)
        | view[ ]the[ ]original[ ](?:article|story|post|content)\b.{0,80}
        | source[ ]link
        | read[ ](?:this|it)[ ](?:next|here|first|also)\b.{0,80}
        | \[(?:read|photos?|videos?|watch|listen|also[ ]read|opinion|explainer)\].{1,120}
        | watch[ ]more | get[ ]more[ ]from\b.{1,40} | quick[ ]reads?
        | (?:continue|more)[ ]below | powered[ ]by(?:[ ].{1,30})? | brought[ ]to[ ]you[ ]by[ ].{1,40}
        | view[ ]\d+[ ](?:images|photos|pictures) | open[ ](?:image|photo)[ ]in[ ].{1,20}
        | (?:text|font)[ ]size:? | a\+[ ]?/?[ ]?a-? | listen[ ]\d+:\d\d
        | (?:this[ ](?:article|story|report)[ ]is[ ]also[ ]available|(?:also[ ])?read[ ]this(?:[ ](?:article
            |story|report))?)[ ]in(?:[ ]|:).{1,40}
        | (?:leer|lee|lea|lire|ler)[ ](?:\w+[ ]){0,3}(?:en|em)[ ]\w+
        | read[ ]about[ ]our[ ].{1,80}
        | for[ ]an?[ ](?:full[ ]|interactive[ ])?(?:graphic|factbox|explainer|timeline|chart|map|list|table)[ ]
            (?:on|of|about|showing)[ ].{1,100}:
        | (?:watch|listen[ ]to|read|see|view|hear|check[ ]out|take[ ]a[ ]look[ ]at|scroll[ ]through)[ ]
            (?:an?|the|our|all|his|her|their|it|more
            |[\w’']+[’']s?)\b.{0,140}\b(?:above|below|here)(?:[ ]for[ ].{1,80}|,[ ]courtesy.{1,40})?:?
        | .{1,60}[ ][–—-][ ]click[ ]here\b.{0,60}
        | (?:watch|listen|see|read)[ ](?:above|below|live|now)
        | (?:watch|see|listen[ ]to)[ ](?:the|this|our)[ ](?:full[ ])?(?:video|interview|clip|speech|trailer|podcast)
            (?:[ ]on[ ].{1,40})?:?
        | listen[ ].{1,80}[ ]or[ ]listen[ ]back[ ]here
        | (?:the[ ])?full[ ](?:poll|report|statement|text|list|results?|transcript)[ ]can[ ]be[ ](?:found
            |read|seen|viewed)[ ].{1,30}
        | check[ ]out[ ]what[’']s[ ].{1,60}
        | \[?(?:photo|video|image|gallery)\][ ]?\S+.{0,20}
        | (?:</?(?:tweet|iframe|img|script|div|br|video|embed|figure|a|p)\b[^<>]{0,300}>\s*){1,4}
        | (?:online|on[ ]the[ ](?:web|net)|links?|external[ ]links?|related[ ]internet[ ]links|resources):?
        """,
        "click here for the full report",
    ),
    LineRule(
        "address",
        rf"[^.]{{1,50}}:[ ]?{ADDRESS} | {ADDRESS}(?:[ ]\S{{1,12}}){{0,2}}",
        "weather office: https://example.org",
    ),
    LineRule(
        "player or slide show",
        rf"""
        media[ ]playback[ ]is[ ](?:un|not[ ])supported[ ]on[ ](?:your|this)[ ]device
        | (?:image|media|picture|photo|video|figure)[ ]?(?:copyright|caption|source|credit)\b.{{0,300}}
        | media[ ]?caption.{{0,300}}
        | (?:scroll[ ]down|swipe|scroll)(?:[ ](?:left|right|up))?[ ](?:for|to)[ ].{{1,40}}
        | slide[ ]?show(?:[ ]\(\d+[ ]images?\))?
        | prev(?:ious)?(?:[ ](?:image|slide|photo)\b.{{0,40}})?
        | next(?:[ ](?:image|slide|photo)\b.{{0,40}})?
        | image[ ]\d+[ ]of[ ]\d+
        | \d+[ ](?:of|/)[ ]\d+
        | [1-9]\d?/[1-9]\d?
        | \d+[ ](?:photos|images|videos|pictures)
        | play(?:ing)?[ ](?:video|now|audio)\b.{{0,40}}
        | (?:hide|show|view)[ ](?:caption|gallery|map|transcript)
        | (?:to[ ]play[ ]this[ ]video|please[ ](?:enable|turn[ ]on)|your[ ]browser|this[ ](?:video
            |content)[ ]can(?:not|[’']t))\b.{{1,120}}
        | loading[ ]\w+(?:\.\.\.|…)? | remaining[ ]time\b.{{0,10}} | (?:un)?able[ ]to[ ]load\b.{{0,30}} | \d?\d:\d\d
        | (?:view|open|see)[ ](?:\w+[ ])?in[ ]full-?[ ]?screen | click[ ]to[ ](?:enlarge|expand|zoom|play)
        | (?:photos?|pictures?|images?|video|gallery|loading|menu|search|home|close|skip[ ]to[ ]
            (?:main[ ])?content)(?:\.\.\.|…)?
        | (?:(?:listen|watch|read)[ ])?\(?\d+[ ](?:min(?:ute)?s?|{_UNIT}[ ](?:read|listen|watch|ago))\)?
        | \d+[ ]?[hmd](?:ins?|rs?)?[ ]ago
        | this[ ]content[ ](?:is|was)[ ](?:provided|produced|published|created)[ ]by[ ].{{1,160}}
        | (?:published|updated|posted)[ ](?:\d+|an?|one)[ ]{_UNIT}[ ]ago
        | listen[ ]to[ ](?:this|the)[ ](?:article|story|episode|podcast)\b.{{0,60}}
        | listen[ ]to[ ](?:article|story)
        | (?:estimated[ ])?read(?:ing)?[ ]?time:?[ ]\d+[ ](?:min|sec)\w*
        | \d+[ -]min(?:ute)?s?[ ](?:read|listen|watch)
        | now[ ]playing | replay | (?:un)?mute | embed | autoplay(?:[ ].{{1,30}})?
        | (?:video[ ])?duration:?[ ].{{0,30}}\d.{{0,20}} | volume[ ]\d+% | \d(?:\.\d+)?x
        | getting[ ]your[ ].{{0,40}}player[ ]ready.{{0,5}}
        | (?:audio|video)[ ]by[ ][\w ]{{2,30}}
        | press[ ]esc(?:ape)?\b.{{1,40}}
        | the[ ](?:video|audio|content|page)[ ](?:could[ ]not|cannot|can[’']t)[ ]be[ ](?:loaded|played|found).{{0,60}}
        | (?:this[ ](?:audio|transcript|translation|summary|subtitles?))[ ](?:is|was|has[ ]been)[ ]
            (?:auto|machine|automatic|computer|generated|created[ ]by|produced[ ]by)[\w-]*\b.{{0,200}}
        """,
        "media playback is unsupported on your device",
        long=True,
    ),
    LineRule(
        "advertisement",
        r"""
        advertis(?:e|ement|ing)(?:[ ]?[-–—:|][ ]?(?:scroll|continue|story|article|keep|read|skip)\b.{1,40})?
        | ads?
        | (?:video[ ])?ad[ ]feedback
        | skip[ ]ad(?:vert(?:isement)?)?s?
        | text[ ]ad:.{1,100}
        | promoted[ ](?:stories|articles|links?)
        | (?:story|article)[ ]continues
        | (?:sponsored|promoted)(?:[ ](?:content|post|links?|by[ ].{1,40}))?
        | paid[ ](?:content|post)
        | (?:story|article)[ ]continues[ ](?:below|after).{0,40}
        | scroll[ ]to[ ]continue.{0,40}
        | this[ ]advertisement[ ]has[ ]not[ ]loaded.{0,80}
        """,
        "story continues below advertisement",
    ),
    LineRule(
        "cookies and terms",
        r"""
        (?:we|this[ ](?:site|website|page))(?:[ ]and[ ]our[ ]partners)?[ ]uses?[ ]cookies\b.{0,300}
        | (?:accept|reject|manage|allow)[ ](?:all[ ]|my[ ])?(?:cookies|preferences|consent)\b.{0,40}
        | by[ ](?:\w+ing|signing[ ]up)\b.{1,60}\byou[ ](?:agree|consent|accept)\b.{0,200}
        | (?:privacy|cookie)[ ](?:policy|notice|settings)
        | terms(?:[ ](?:of[ ](?:use|service)|(?:and|&)[ ]conditions))?
        | (?:please[ ])?(?:read|see)[ ]our[ ](?:terms|privacy)\b.{0,80}
        | (?:this[ ](?:article|story|page)|it)[ ]contains[ ]content[ ](?:provided|from|hosted)\b.{1,250}
        | warning:[ ].{0,20}third[ -]party[ ]content.{0,60}
        | we[ ]ask[ ]for[ ]your[ ]permission\b.{1,200}
        | (?:the[ ])?[\w ]{2,30}is[ ]not[ ]responsible[ ]for[ ]the[ ]content[ ]of[ ]external[ ].{1,30}
        """,
        "this site uses cookies to make it better",
        long=True,
    ),
)
