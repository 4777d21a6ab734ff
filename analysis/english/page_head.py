"""What stands between a headline and the first paragraph and is no heading: who wrote, where, under which section.

A pattern is verbose and fits all of a line as written, without a bullet, brackets and a full stop at its ends.
"""

from __future__ import annotations

from analysis.english.page_credits import PERSON, POST
from analysis.english.page_prompts import LineRule

_PLACE = r"[A-Z][\w.’'-]*(?:,?[ ][A-Z][\w.’'-]*){0,3}"
_NAMED = r"(?!The\b|No\b)[A-Z][\w.’'-]*(?:[ ](?:[A-Z][\w.’'-]*|de|van|von|bin|al)){1,2}"
_PERSONS = rf"{_NAMED}(?:(?:,[ ]|,?[ ]and[ ]|[ ]&[ ]|[ ]?/[ ]?|[ ]?\|[ ]?){_NAMED}){{0,4}}"
_STATION = "(?:BBC|CNN|CBC|ABC|NBC|CBS|NPR|SABC|RTÉ|RNZ|SBS|ITV|Sky|Fox|AFP|AP|Reuters)"

_SECTION = r"""Analysis|Arts|Asia|Africa|Australia|Blogs?|Books|Business|Celebrity|Columns?|Comment(?:ary)?|Courts?
    |Crime|Culture|Economy|Editorial|Education|Entertainment|Environment|Europe|Explainer|Features?|Finance|Football|Health
    |International|Letters|Lifestyle|Local|Media|Money|National|Nation|News|Opinion|Politics|Property|Regional|Review
    |Rugby|Science|Showbiz|Society|Sports?|Style|Tech(?:nology)?|Travel|UK|US|Weather|World"""

BYLINE = LineRule(
    "name and post",
    rf"""
    {PERSON}(?:,[ ]?|[ ]?[|–—-][ ]?|[ ])(?:(?:and|for|of|the|in|at|[A-Z][\w.&’'-]*|[a-z]+)[ ]){{0,5}}{POST}s?
        (?:,?[ ](?:in[ ]|at[ ]|for[ ]|of[ ])?(?:the[ ])?{_PLACE})?
    """,
    "Ann Lahti, Political Editor",
)

HEAD = (
    LineRule(
        "names alone",
        rf"""
        {_PERSONS}(?:,?[ ](?:in|at|for|reports[ ]from|reporting[ ]from|from)[ ]{_PLACE}(?:[ ](?:and
        |&)[ ]{_NAMED}[ ]in[ ]{_PLACE})?|[ ]?[|–—-][ ]?.{{2,40}})?
        """,
        "Ann Lahti in Oslo",
    ),
    LineRule(
        "name and place",
        rf"{PERSON},[ ]{_PLACE} | by[ ]\w+[ ]\w+ | {PERSON}[ ]?@\w+ | [A-Z ,]+[ ]\([A-Z]{{2,8}}\)",
        "Ann Lahti, Oslo",
    ),
    LineRule(
        "desk",
        r"""
        (?:By[ ])?(?:(?:Our|The|A|Staff|Special|Own|Web|News|Online|Digital|City|Sports?|Business|National|State|Foreign
            |Political|World|Tech|Entertainment|Regional|Local|Lifestyle|Chief|Senior|Agency|Wire
                |[A-Z]{2,5})[ ]){1,3}
            (?:[Dd]esk|[Bb]ureau|[Tt]eam|[Ss]taff|[Rr]eport|[Ss]ervice|[Cc]orrespondents?|[Rr]eporters?|[Ww]riters?|[Ee]ditors?
            |[Nn]ewsroom|[Aa]gency|[Aa]gencies)
        | Staff[ ](?:and|&)[ ](?:agencies|wires|agency)
        """,
        "Web Desk",
    ),
    LineRule(
        "station and place",
        rf"{_STATION}(?:[ ](?:News|Sport|Africa|Asia|World|Business|Politics))?(?:,|[ ]in|[ ]at|[ ]—)?[ ]{_PLACE}",
        "BBC News, Oslo",
    ),
    LineRule(
        "section",
        rf"""
        (?:(?:{_SECTION})(?:[ ](?:and|&)[ ])?){{1,3}}(?:[ ][Nn]ews)?
        | In[ ][A-Z]\w+
        | [A-Z]\w+,[ ][A-Z]\w+
        | [A-Z]+(?:[ ](?:&[ ])?[A-Z]+){{0,2}}
        """,
        "POLITICS",
    ),
    LineRule(
        "path of sections",
        r"[\w&’' -]{2,30}(?:[ ]?[/|»›>][ ]?[\w&’' -]{2,30}){1,5}",
        "Home / News / Politics",
    ),
    LineRule(
        "where first",
        r"(?:First|Only|Exclusive)[ ](?:on|in|to|for)[ ](?:the[ ])?[A-Z].{1,40}",
        "First on Norland Radio",
    ),
    LineRule(
        "summary ahead",
        r"(?:At[ ]a[ ]glance|In[ ](?:short|brief)|Summary|Overview|Quick[ ][Rr]ead|Contents|What[ ]we[ ]know):?",
        "At a glance",
    ),
)
