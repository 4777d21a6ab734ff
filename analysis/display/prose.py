"""Sentences for notebooks: numbers and names put into prose, safely, so that no figure is typed by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable

from analysis.display.safe_text import markdown_text

# What no name begins with, before a phrase that ends like no name: A Labour source, His backers.
_ARTICLE = re.compile(r"(?:The|An?|Some|Many|Several|Other|One|Two|Three|His|Her|Its|Their) (?:[a-z]|.* [a-z]\S*$)")
_JOINT = re.compile(r"^[^(]* and ")  # several names in one; what is in brackets behind a name is not meant
_WORDS = "no one two three four five six seven eight nine ten eleven twelve".split()


def say(template: str, **values: object) -> None:
    """Show a paragraph of Markdown in a notebook, with values put where the template names them.

    Values come from articles and are not trusted: HTML and Markdown in them are shown as plain text. Write numbers with
    a format, as in ``{share:.0%}``.

    >>> say("**{who}** speaks {n} words", who="Ann <b>Lee</b>", n=12)   # doctest: +SKIP
    """
    from IPython.display import Markdown, display

    safe = {name: markdown_text(value) if isinstance(value, str) else value for name, value in values.items()}
    display(Markdown(template.format(**safe)))


def paragraph(text: str) -> None:
    """Show a text as a paragraph in a notebook, letter for letter: nothing an article holds becomes part of the page.

    >>> paragraph("Ann <b>Lee</b> speaks.")   # doctest: +SKIP
    """
    from IPython.display import Markdown, display

    if text:
        display(Markdown(markdown_text(text)))


def reason(text: str) -> None:
    """Show why there is nothing to show; a page then leaves out what its section says of the things that are missing.

    >>> reason("No figure: nobody is quoted.")   # doctest: +SKIP
    """
    from IPython.display import Markdown, display

    display(Markdown(markdown_text(text)), metadata={"nothing": True})


def listing(names: Iterable[str], limit: int = 6) -> str:
    """Names as a phrase, the first `limit` of them by name.

    >>> listing(["Ann", "Bo", "Cy"])
    'Ann, Bo and Cy'
    >>> listing(["Ann", "Bo", "Cy", "Di"], limit=2)
    'Ann, Bo and two others'
    >>> listing([])
    'nobody'

    Several that speak together stay together.

    >>> listing(["Ann and Bo", "The council"])
    'Ann and Bo; and the council'
    """
    names = [within(str(name)) for name in names]
    if len(names) > limit:
        names = [*names[:limit], quantity(len(names) - limit, "other")]
    if not names:
        return "nobody"
    if len(names) > 1 and any(_JOINT.search(name) for name in names):
        return f"{'; '.join(names[:-1])}; and {names[-1]}"
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def within(name: str) -> str:
    """A name as it stands within a sentence: the article before what is no name is small.

    >>> within("The council"), within("The Hague"), within("A Labour source")
    ('the council', 'The Hague', 'a Labour source')
    """
    return uncapital(name) if _ARTICLE.match(name) else name


def quantity(n: int, noun: str, plural: str | None = None) -> str:
    """A number with its noun, small numbers in words.

    >>> quantity(1, "quotation"), quantity(12, "quotation"), quantity(1500, "word"), quantity(0, "story", "stories")
    ('one quotation', 'twelve quotations', '1,500 words', 'no stories')
    """
    return f"{number(n)} {noun if n == 1 else plural or noun + 's'}"


def number(n: int) -> str:
    """A whole number, in words up to twelve.

    >>> number(2), number(13), number(0)
    ('two', '13', 'no')
    """
    return _WORDS[n] if 0 <= n < len(_WORDS) else f"{n:,}"


def every(n: int, noun: str) -> str:
    """All of a number of things, as a subject.

    >>> every(1, "source"), every(2, "source"), every(3, "source")
    ('the only source', 'both sources', 'all three sources')
    """
    return f"the only {noun}" if n == 1 else f"both {noun}s" if n == 2 else f"all {number(n)} {noun}s"


def none_of(n: int, noun: str) -> str:
    """None of a number of things, as a subject with a verb in the singular.

    >>> none_of(2, "speaker"), none_of(13, "speaker")
    ('neither speaker', 'none of the 13 speakers')
    """
    return f"neither {noun}" if n == 2 else f"none of the {number(n)} {noun}s"


def be(n: int) -> str:
    """The verb that goes with a number: "is" or "are".

    >>> be(1), be(0)
    ('is', 'are')
    """
    return "is" if n == 1 else "are"


def a(noun: str) -> str:
    """A noun with its article.

    >>> a("heading"), a("unnamed person")
    ('a heading', 'an unnamed person')
    """
    return f"{'an' if noun[:1].lower() in set('aeiou') else 'a'} {noun}"


def figure(value: float, *, whole: bool | None = None) -> str:
    """A figure with as many digits as it deserves; `whole` says whether its column holds whole numbers.

    >>> figure(1234.5), figure(12.34), figure(0.123), figure(-7.0), figure(7.0, whole=False)
    ('1,234', '12.3', '0.12', '−7', '7.00')
    """
    whole = value == int(value) if whole is None else whole
    digits = 0 if whole or abs(value) >= 100 else 1 if abs(value) >= 10 else 2
    shown = f"{abs(value):,.{digits}f}"
    return f"−{shown}" if value < 0 and shown.strip("0.") else shown


def share(x: float) -> str:
    """A share in per cent, or "undefined"; what is little but not nothing, or much but not all, says so.

    >>> share(0.372), share(0.002), share(0.998), share(1.0), share(float("nan"))
    ('37%', 'under 1%', 'over 99%', '100%', 'undefined')
    """
    if x != x:
        return "undefined"
    percent = f"{100 * x:.0f}%"
    if percent == "0%" and x > 0:
        return "under 1%"
    return "over 99%" if percent == "100%" and x < 1 else percent


def capital(text: str) -> str:
    """The text with a capital at its beginning; all else, such as names, stays as it is.

    >>> capital("two speakers, Ann and Bo")
    'Two speakers, Ann and Bo'
    """
    return text[:1].upper() + text[1:]


def uncapital(text: str) -> str:
    """A title of ours as the end of a sentence: its first letter small.

    >>> uncapital("More quotation than in 70% of them")
    'more quotation than in 70% of them'
    """
    return text[:1].lower() + text[1:]


def signed(x: float, digits: int = 2) -> str:
    """A number with its sign, as in print; what is rounded to nothing has none.

    >>> signed(0.123), signed(-0.5), signed(-0.001), signed(12.34, 1)
    ('+0.12', '−0.50', '0.00', '+12.3')
    """
    shown = f"{abs(x):.{digits}f}"
    if not shown.strip("0."):
        return shown
    return ("−" if x < 0 else "+") + shown
