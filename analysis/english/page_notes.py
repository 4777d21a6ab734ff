"""What pages say of an article and of other articles, as patterns in lower case: notes, times, heads of links."""

from __future__ import annotations

from analysis.english.page_prompts import THIS_ARTICLE, LineRule

_CHANGED = "(?:updated|corrected|amended|revised|clarified|refiled|adapted|republished|syndicated|co-published)"
_ZONE = r"\(?(?:[a-z]{1,2}[sd]t|gmt|utc|cet|cest|et|pt|ct|mt|local[ ]time)\)?"
_CLOCK = (
    rf"\d{{1,2}}(?:[:.]\d{{2}})?[ ]?(?:[ap]\.?m\b\.?|hrs?\b|h\b)(?:[ ]{_ZONE})?|\d{{1,2}}[:.]\d{{2}}(?:[ ]{_ZONE})?"
)

STATEMENTS = (
    LineRule(
        "copyright line",
        rf"""
        ©.{{0,300}}
        | c\)[ ](?:copyright|\d{{4}}).{{0,300}}
        | \(c\)[ ](?:copyright\b.{{0,300}}|[^?]{{0,80}}\b\d{{4}}\b.{{0,300}}|[\w.’'&-]+(?:[ ][\w.’'&-]+){{0,2}})
        | copyright[ ](?:©|\(c\)|by|the|[\w’'. ]{{0,40}}\d{{4}}).{{0,300}}
        | all[ ]rights[ ]reserved\b.{{0,200}}
        | this[ ]material[ ]may[ ]not[ ]be[ ]published.{{0,120}}
        | (?:no[ ]part[ ]of[ ])?{THIS_ARTICLE}[ ]may[ ](?:not[ ])?be[ ](?:reproduced|republished).{{0,120}}
        """,
        "© 2016 norland times",
        long=True,
    ),
    LineRule(
        "developing story",
        rf"""
        this[ ]is[ ]an?[ ](?:developing|breaking|ongoing)(?:[ ]news)?[ ]story(?:,?[ ]and[ ](?:will|may
            |more)\b.{{1,80}}|[,;:–—-]{{1,2}}[ ].{{1,100}})?
        | (?:breaking|developing)(?:[ ]news)?(?:[ ]story)?(?:[:;,–—-][ ]?(?:more|check|updates?)\b.{{1,80}})?
        | {THIS_ARTICLE}[ ](?:is[ ](?:still[ ])?(?:developing|breaking|being[ ]updated)
            |will[ ]be[ ]updated)\b.{{0,100}}
        | (?:please[ ])?check[ ]back[ ](?:here|for|later|soon|with|regularly|often)\b.{{0,80}}
        | come[ ]back[ ](?:later|soon)[ ]for[ ].{{1,60}}
        | more[ ](?:details?[ ]|information[ ])?(?:to[ ](?:come|follow)|follows|soon)
        | stay[ ](?:tuned|with[ ]us)(?:[ ](?:for|to)[ ].{{1,60}})?
        | (?:please[ ])?refresh[ ](?:the|this|your)[ ](?:page|browser).{{0,60}}
        | we(?:[ ]will|[’']ll|[ ]are)[ ](?:bring[ ]you[ ]more|have[ ]more|updat(?:e|ing)[ ]this)\b.{{1,80}}
        | it[ ]will[ ]be[ ]updated\b.{{0,60}}
        """,
        "this is a developing story; please check back for updates",
    ),
    LineRule(
        "note on the article",
        rf"""
        an?[ ](?:earlier|previous|prior|alternate|original)[ ](?:version|edition)[ ]of[ ](?:this|the)[ ]
            (?:article|story|report|post|piece|page|column|headline|caption|dispatch|graphic|photo
            |item)\b.{{1,500}}
        | the[ ]original[ ]version[ ]of[ ]{THIS_ARTICLE}\b.{{1,400}}
        | (?:{THIS_ARTICLE}|this[ ](?:report|version))[ ](?:has|was)[ ](?:since[ ]|also[ ])?
            (?:been[ ])?{_CHANGED}\b.{{0,400}}
        | (?:this[ ](?:report|version|refile)|{THIS_ARTICLE})[ ](?:corrects|removes|adds|fixes|updates
            |deletes|clarifies|restores)[ ].{{0,80}}\b(?:para
            (?:graph)?s?|headline|lead|byline|spelling|name|quotes?|typo|attribution|date)\b.{{0,60}}
        | {THIS_ARTICLE}[ ](?:was[ ])?(?:originally|first)[ ](?:appeared|ran|published)\b.{{0,200}}
        | (?:{THIS_ARTICLE}|this[ ](?:item|report|interview|programme|program))[ ](?:was[ ])?(?:originally
            |first)[ ](?:broadcast|aired|written
            |made|shown)\b.{{0,160}}
        | {THIS_ARTICLE}[ ]published[ ]in[ ]partnership\b.{{0,100}}
        | (?:{THIS_ARTICLE}|this[ ]report)[ ]contains[ ](?:spoilers|descriptions|references|details|language
            |graphic|affiliate|distressing)\b.{{0,120}}
        | (?:warning|spoiler[ ]alert|content[ ]warning|trigger[ ]warning):?[ ].{{0,40}}(?:{THIS_ARTICLE}
            |this[ ]report)\b.{{0,160}}
        | (?:correct(?:s|ed|ing)|refil(?:es|ed|ing)|updat(?:es|ed|ing)|adds|removes|deletes|fixes|clarifies
            |recasts)[ ](?:.{{1,60}}[ ](?:in|from|of|to)[ ](?:the[ ])?(?:\w+[ ])?(?:para(?:graph)?s?|headline
            |lead)\b.{{0,60}}|.{{0,60}}(?:details|comments?|quotes?|background|reaction|byline))
        | (?:corrections?|clarifications?)(?:[ ]appended|[ ]and[ ]clarifications)?
        | the[ ](?:article|story)[ ]has[ ](?:since[ ]|now[ ])?been[ ]{_CHANGED}\b.{{0,80}}
        | this[ ]is[ ](?:the[ ])?(?:(?:first|second|third|fourth|fifth|last|latest|final)[ ](?:part[ ]|article[ ]
            |story[ ]|instal\w+[ ]
            |episode[ ])?|part[ ]\w+[ ]|one[ ])(?:in|of)[ ](?:an?|our|the|this)[ ](?:[\w-]+[ ]){{0,3}}series\b.{{0,160}}
        | compiled[ ](?:from|with)[ ].{{2,60}}
        | this[ ]is[ ]an?[ ](?:edited|abridged|extended|shortened|updated|adapted|condensed)[ ](?:version|extract
            |excerpt)\b.{{1,200}}
        | (?:originally|first)[ ]published[ ](?:as|in|on|by|at)[ ].{{1,120}}
        | as[ ]published[ ]in[ ]the[ ].{{3,60}}
        | (?:th(?:is|e)[ ])?(?:interviews?|conversations?|transcripts?|excerpts?|questions|answers|responses
            |q[ ]?&[ ]?a)
            (?:[ ]and[ ]\w+)?[ ](?:has|have|was|were|is|are)\b.{{0,20}}[ ](?:edited|condensed|shortened|abridged)
            (?:[ ]and[ ](?:edited|condensed)|.{{0,40}}\b(?:length|clarity|brevity|style|space)).{{0,80}}
        | (?:edited|condensed)[ ](?:and[ ]condensed[ ])?for[ ](?:length|clarity|brevity|style|space)\b.{{0,60}}
        | (?:the|this|above)[ ](?:story|article|report|copy)[ ](?:has[ ]been|was|is)[ ].{{0,40}}\bfrom[ ](?:an?[ ]
            |the[ ])?
            (?:\w+[ ]){{0,3}}(?:feed|wires?|agency|agencies)\b.{{0,120}}
        | (?:aboriginal|indigenous|first[ ]nations)\b.{{0,60}}\b(?:readers|viewers|people|peoples|audiences)[ ]
            (?:are|should[ ]be)[ ](?:advised|warned|cautioned|aware)\b.{{0,200}}
        | warning:?[ ](?:graphic|distressing|disturbing|sensitive|explicit|strong)[ ](?:content|images?|language
            |details?|themes|footage)\b.{{0,120}}
        | this[ ](?:story|article|report)[ ]is[ ](?:from[ ]\w+[ ]\d|more[ ]than[ ]\w+[ ](?:year|month|week
            |day)s?[ ]old).{{0,30}}
        | (?:his|her|their|the)[ ](?:opinions|views)(?:[ ]expressed.{{0,60}})?[ ]are[ ](?:(?:his|her
            |their)[ ]own|the[ ]author[’']s|those[ ]of[ ]the[ ]author).{{0,120}}
        """,
        "this article was updated to add a comment",
        long=True,
    ),
    LineRule(
        "true when published",
        r"""
        .{0,80}\b(?:prices?|details|information|times)[ ](?:(?:is|are|was|were)[ ])?(?:correct|accurate)[ ]at[ ]
            (?:the[ ])?time[ ]of[ ](?:publication|writing|publishing|going[ ]to[ ]press)\b.{0,60}
        """,
        "prices correct at time of publication",
        ("time of",),
    ),
    LineRule(
        "time of an entry",
        rf"""
        (?:update[ds]?:?[ ]|posted:?[ ]|published:?[ ]|last[ ]updated:?[ ])?(?:at[ ])?(?:{_CLOCK})(?:,?[ ]
            (?:\w+\.?[ ]\d{{1,2}}|\d{{1,2}}[ ]\w+)(?:,?[ ]\d{{4}})?)?[ ]?[-–—:]?
        | update[ ]?\#?\d{{0,2}}:?
        | (?:key|main)[ ](?:events?|moments?|updates?|points?|takeaways?|developments?):?
        | (?:story[ ])?highlights?:?
        | (?:{_CLOCK})[ ](?:{_CLOCK})
        | (?:{_CLOCK})[ ]?[-–—][ ]?(?:{_CLOCK}),[ ].{{2,100}}
        """,
        "update 4.10 p.m. et",
    ),
    LineRule(
        "row of a table",
        r"(?:\d{1,2}[.)]?[ ])?[^\W\d_][^\d\n()]{0,40}?(?:[ ][+–-]?\d{1,4}(?:\.\d+)?%?){4,}",
        "1. norland 30 19 7 4 64",
        tuple("0123456789"),
    ),
    LineRule(
        "place on the site", r"[\w& ]{2,30}(?:[ ]?[>»›][ ]?[\w& ]{2,30}){1,5}", "home > news > local", (">", "»", "›")
    ),
    LineRule(
        "kind of article",
        r"opinion | exclusive | editorial | op-ed | guest[ ]column | abstract | full[ ]text",
        "opinion",
    ),
    LineRule("hat tip", r"h/?t/?:?[ ].{1,80} | hat[ ]tip:?[ ].{1,60}", "h/t norland times"),
    LineRule("exchange rate", r"[$€£]?1[ ]=[ ][$€£]?[\d.,]+[ ]?\w*(?:[ ]\w+)?", "$1 = 9.5 crowns"),
    LineRule("end", r"-?30-? | ends? | \W*", "* * *"),
)

# What comes before links to other articles.
HEADS_OF_LINKS = LineRule(
    "head of links",
    r"""
    (?:more[ ])?related(?:[ ](?:articles?|stories|story|content|topics?|links?|coverage|posts?|reading
        |videos?))?:?
    | (?:today[’']s[ ])?most[ ](?:read|popular|viewed|watched|shared)(?:[ ](?:stories|articles|news|videos|on
        |in|today|now|this)\b.{0,30})?
    | trending(?:[ ](?:now|stories|news))?
    | (?:recommended|suggested)(?:[ ](?:for[ ]you|stories|reading|articles?|videos?))?:?
    | further[ ]reading:?
    | where[ ](?:to[ ](?:get|find|go[ ]for)|you[ ]can[ ](?:get|find))[ ](?:help|support):?
    | (?:you|readers)[ ](?:may|might)[ ](?:also[ ])?(?:like|be[ ]interested[ ]in|enjoy|want[ ]to).{0,20}
    | (?:read[ ])?more[ ](?:on[ ]this(?:[ ]story)?|stories|news|headlines|coverage|like[ ]this)
    | more[ ](?:\w+[ ])?(?:news|stories|articles|posts)[ ](?:by|from|in|on)[ ][\w’' ]{2,40}:?
    | more[ ]by[ ][\w’' ]{2,40}
    | (?:view|see|read)[ ](?:more|all)[ ](?:stories|articles|posts|news)?[ ]?(?:by|from)[ ][\w’' ]{2,40}
    | what[ ](?:other[ ]people|others|readers|everyone)[ ](?:is|are)[ ](?:reading|watching|saying)
    | popular(?:[ ](?:now|today|stories|articles|in[ ].{2,30}))?
    | (?:top|latest|other|featured)[ ](?:stories|news|headlines)
    | more[ ](?:\w+[ ])?(?:on|from|about|of)[ ][\w’' ]{2,40}:
    | more[ ]from[ ][\w’' ]{2,40}
    | read[ ]more(?:[ ]on[ ]this(?:[ ]story)?)?:?
    | editors?[’']?s?[ ](?:picks?|choice)
    | around[ ]the[ ](?:web|bbc)
    | from[ ](?:our[ ]partners|the[ ]web)
    | up[ ]next
    | also[ ]in[ ](?:the[ ])?news
    | in[ ]other[ ]news
    | (?:related[ ])?topics
    | from[ ](?:our|the)[ ]archives?
    | read[ ]next
    | (?:next|previous|older|newer)[ ](?:story|article|posts?|page)
    | what[ ]to[ ]read[ ]next
    | don[’']t[ ]miss(?:[ ]out)?:?
    | must[ ]reads?
    | (?:discover|explore|keep|find)[ ](?:more|reading|exploring)(?:[ ]on[ ].{2,30})?:?
    | (?:more|other[ ](?:stories|articles|parts|pieces))[ ]in[ ]this[ ]series:?
    | in[ ]case[ ]you[ ]missed[ ]it
    | see[ ]also:?
    | read[ ]also:?
    | also[ ]read:?
    """,
    "related stories",
)

# What a line begins with, before a colon, that is no prose whatever follows.
LEAD_INS = (
    LineRule("references", r"references?(?:\(s\))?", "references: norland statistics 2016"),
    LineRule("source", r"sources?", "source: norland times"),
    LineRule(
        "related", r"related(?:[ ](?:articles?|stories|content|topics|links?|coverage))?", "related stories: the dam"
    ),
    LineRule(
        "read more", r"read[ ](?:more|also|next) | also[ ]read | see[ ]also | more", "read more: the mill that closed"
    ),
    LineRule("more on", r"more[ ](?:on|from)[ ].{1,40}", "more on the vote: who won"),
    LineRule(
        "watch or listen",
        r"""
        (?:watch|listen|see|read)(?:[ ](?:now|live|more|also|below|above|next|here))? | videos? | audio | podcast
        | now[ ]playing | quiz
        """,
        "watch: the bridge falls",
    ),
    LineRule("map", r"(?:interactive[ ])?maps? | timeline | fact[ ]?box | explainer", "map: where the fires are"),
    LineRule("in this article", r"in[ ]this[ ](?:article|story|episode)", "in this story: oslo, rain"),
    LineRule("warning", r"(?:content|trigger|spoiler)[ ](?:warning|alert|note)", "content warning: violence"),
    LineRule(
        "next",
        r"next[ ]up | up[ ]next | (?:read|see|watch)[ ](?:this[ ])?next | don[’']t[ ]miss",
        "next up: what the mill cost",
    ),
    LineRule(
        "from elsewhere",
        r"from[ ](?:our|the)[ ](?:archives?|web|magazine) | slide[ ]?show | gallery",
        "slideshow: the storm",
    ),
    LineRule(
        "data of the page",
        r"""section | word[ ]count | print[ ]edition | page[ ]views | views | author | written[ ]by | reported[ ]by
            | publisher | publication""",
        "author: ann lahti",
    ),
    LineRule(
        "also",
        r"also[ ](?:in|on)[ ](?:the[ ])?\w+(?:[ ]news)? | for[ ]more | earlier | previously",
        "also in the news: bus strike ends",
    ),
    LineRule("in pictures", r"in[ ](?:pictures|photos) | (?:photo|picture)[ ]gallery", "in pictures: the storm"),
    LineRule("graphic", r"(?:info)?graphics? | charts?", "chart: jo berg"),
    LineRule("tags", r"tag(?:s|ged)? | topics? | filed[ ]under | categor(?:y|ies) | keywords?", "tags: oslo, rain"),
    LineRule("share", r"share(?:[ ]this)?", "share this: facebook, twitter"),
    LineRule(
        "picture",
        r"(?:featured?[ ]|main[ ]|cover[ ])?(?:photos?|pictures?|images?|photographs?) | file[ ]photo | caption",
        "photos: the storm",
    ),
    LineRule("credit", r"(?:(?:photo|image|picture)[ ])?(?:credit|source|copyright)s?", "photo credit: jo berg"),
    LineRule("contact", r"contact | follow[ ]us | e-?mail", "contact: newsdesk"),
    LineRule("disclaimer", r"disclaimer | our[ ]standards", "disclaimer: the views are the author's own"),
    LineRule(
        "contributors", r"contribut(?:ing|ors?)(?:[ ](?:reporting|writers?))?", "contributing: ann lahti, jo berg"
    ),
)
# The same, of lines of any length: notes of the editors.
NOTES = (
    LineRule(
        "editor's note",
        r"(?:editor|author|publisher|writer)(?:[’']?s[’']?)?[ ]note | note[ ]to[ ](?:readers|editors)",
        "editor’s note: this story was updated",
    ),
    LineRule(
        "about the author",
        r"about[ ]the[ ](?:author|writer|reporter|journalist)s?",
        "about the author: ann lahti is a baker in turku",
    ),
    LineRule(
        "correction",
        r"""
        (?:corrections?|clarifications?)(?:[ ]and[ ]clarifications?)?
            (?:,?[ ]\(?[a-z]{3,9}\.?[ ]\d{1,2}(?:,[ ]\d{4})?\)?)?
        | for[ ]the[ ]record | eds
        | (?:full[ ])?disclosures?
        | (?:corrected|amended|updated|revised|clarified)[ ](?:on|at)[ ][\w.,: ]{3,30}
        """,
        "correction: it was may",
    ),
)
