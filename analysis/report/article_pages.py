"""A page for each article of a corpus: what is known of it, who speaks and who is named, and the article itself."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pandas as pd

from analysis.articles.load import iter_articles
from analysis.display.links import article_link, article_links, without_outlet
from analysis.display.prose import listing, share
from analysis.display.safe_text import html_text
from analysis.display.sentences.actors import other_names
from analysis.display.sentences.readability import take_care
from analysis.display.tables import table
from analysis.export import file_name, replacing
from analysis.reading import reading_view
from analysis.report.frame import Around, Place, method_box, neighbours, page

MOST = 500  # pages: a browser's folder of thousands helps nobody


class One(NamedTuple):
    """An article with what was measured of it."""

    article: pd.Series
    measured: pd.Series
    tables: dict[str, pd.DataFrame]
    title: str
    around: Around


def write_article_pages(corpus: str, out: Path, subject: str, all_articles: Place | None) -> dict[str, str]:
    """Write the pages of the first articles, at most 500, from the tables of a run; return each file with its title."""
    articles = _first(corpus)
    tables = _tables_of(out / "tables", list(articles["doc_id"]))
    measured = tables["articles"].set_index("doc_id", drop=False)
    articles = articles[articles["doc_id"].isin(measured.index)]
    titles = article_links(articles["doc_id"], articles).map(str).tolist()
    places = [
        Place(file_name(doc_id, ".html"), title) for doc_id, title in zip(articles["doc_id"], titles, strict=True)
    ]
    by_article = {name: dict(iter(frame.groupby("doc_id", sort=False))) for name, frame in tables.items()}
    at_all = Place(f"../html/{all_articles.address}", all_articles.title) if all_articles else None
    written = {}
    for i, (_, article) in enumerate(articles.iterrows()):
        doc_id = article["doc_id"]
        own = {name: groups.get(doc_id, tables[name].head(0)) for name, groups in by_article.items()}
        one = One(article, measured.loc[doc_id], own, titles[i], Around("../", *neighbours(places, i), at_all))
        name = f"articles/{places[i].address}"
        written[name] = titles[i]
        with replacing(out / name) as temporary:
            temporary.write_text(article_page(one, subject), encoding="utf-8")
    return written


def _first(corpus: str) -> pd.DataFrame:
    """The first articles, with their texts: the tables have none."""
    frames = []
    for frame in iter_articles(corpus, chunk=MOST, problems=[]):
        frames.append(frame)
        if sum(map(len, frames)) >= MOST:
            break
    return pd.concat(frames, ignore_index=True).head(MOST)


def title_of_one(corpus: str, tables: Path) -> str:
    """What the article is called that a report on one article is about: the first that can be measured."""
    articles = _first(corpus)
    measured = pd.read_parquet(tables / "articles.parquet", columns=["doc_id", "reason"])
    doc_ids = [*measured.loc[measured["reason"].isna(), "doc_id"], *articles["doc_id"]]
    return str(article_link(doc_ids[0], articles.drop(columns="outlet", errors="ignore")))


def _tables_of(folder: Path, doc_ids: list[str]) -> dict[str, pd.DataFrame]:
    names = ("articles", "quotes", "speakers", "actors", "mentions")
    return {name: pd.read_parquet(folder / f"{name}.parquet", filters=[("doc_id", "in", doc_ids)]) for name in names}


def article_page(one: One, subject: str) -> str:
    """The page of an article as HTML."""
    quotes, mentions = one.tables["quotes"], one.tables["mentions"]
    text = one.article["text"] if isinstance(one.article["text"], str) else ""
    # title, outlet and date are at the head of the page already
    view = reading_view(pd.Series({"doc_id": one.article["doc_id"], "text": text}), quotes, mentions)
    own, outlet = one.measured["title"], one.measured["outlet"]
    title = own if isinstance(own, str) else without_outlet(one.title, outlet)
    parts = [
        f"<h1>{html_text(title)}</h1>",
        _about(one.measured),
        _facts(one.measured),
        '<h2 id="article">The article</h2>',
        view.fragment(3),
        '<h2 id="speakers">Who speaks</h2>',
        _speakers(one.tables["speakers"], quotes),
        '<h2 id="named">Who is named</h2>',
        _named(one.tables["actors"]),
    ]
    contents = [("article", "The article"), ("speakers", "Who speaks"), ("named", "Who is named")]
    end = method_box("../", subject)
    return page(one.title, "\n".join(parts), one.around, contents=contents, end=end, style=view.style)


def _about(measured: pd.Series) -> str:
    """Outlet, author, date and address, as far as they are known."""
    known = [html_text(str(measured[name])) for name in ("outlet", "author") if isinstance(measured[name], str)]
    if pd.notna(measured["date"]):
        known.append(f"{measured['date']:%d %B %Y}".lstrip("0"))
    address = measured["url"]
    if isinstance(address, str) and address.startswith(("http://", "https://")):
        known.append(f'<a href="{html_text(address)}" rel="noopener noreferrer">{html_text(address)}</a>')
    return f'<p class="soft">{", ".join(known)}</p>' if known else ""


def _facts(measured: pd.Series) -> str:
    """The key figures of an article; why there are none where it cannot be measured."""
    if isinstance(measured["reason"], str) and not measured["words"]:
        return f'<p class="trouble">Not measured: {html_text(measured["reason"])}.</p>'
    grade = measured["consensus_grade"]
    graded = f"{grade:.0f}" if pd.notna(grade) else "none"
    why = f"US school grade, median of the formulas{_spread(measured)}" if pd.notna(grade) else measured["reason"]
    quoted = share(measured["quote_density"]) if measured["quotes"] else "none"
    facts = [
        ("Words", f"{measured['words']:,}", f"in {_n(measured['sentences'], 'sentence')}"),
        ("Readability", graded, why if isinstance(why, str) else ""),
        ("Quoted", quoted, f"{_n(measured['quotes'], 'quotation')}, {_n(measured['indirect_quotes'], 'report')}"),
        ("Speakers", f"{measured['speakers']:,}", "quoted"),
        ("Actors", f"{measured['actors']:,}", "people, organisations and places named"),
    ]
    shown = "".join(
        f"<div><dt>{name}</dt><dd>{html_text(value)}<small>{html_text(note)}</small></dd></div>"
        for name, value, note in facts
    )
    care = take_care(measured)
    note = f'<p class="soft">{html_text(care)}</p>' if care else ""
    return f'<dl class="facts">{shown}</dl>{note}'


def _spread(measured: pd.Series) -> str:
    spread = measured["consensus_spread"]
    return f", which differ by up to {spread:.1f} grades" if pd.notna(spread) else ""


def _n(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'s' if count != 1 else ''}" if count else f"no {noun}s"


def _speakers(speakers: pd.DataFrame, quotes: pd.DataFrame) -> str:
    if speakers.empty:
        reported = quotes["speaker"].dropna().drop_duplicates()
        without = f" Reported without them: {listing(reported)}." if len(reported) else ""
        return f"<p>Nobody is quoted in quotation marks.{html_text(without)}</p>"
    shown = pd.DataFrame({
        "speaker": speakers["speaker"].fillna("unknown"),
        "quotations": speakers["quotes"],
        "words": speakers["words"],
        "% of quoted words": (100 * speakers["share"]).round().astype("Int64"),
        "tone": speakers["tone"],
        "at least": speakers["low"],
        "at most": speakers["high"],
        "verdict": speakers["verdict"],
    })  # fmt: skip
    note = "Tone goes from −1 (negative) to 1 (positive), with its 90% interval for errors of measurement."
    return (
        f'<div class="shown wide">{table(shown.reset_index(drop=True))._repr_html_()}</div><p><small>{note}</small></p>'
    )


def _named(actors: pd.DataFrame) -> str:
    if actors.empty:
        return "<p>Nobody is named.</p>"
    shown = pd.DataFrame({
        "actor": actors["actor"],
        "kind": actors["kind"],
        "times named": actors["mentions"],
        "words quoted": actors["quoted_words"],
        "also called": other_names(actors),
    })  # fmt: skip
    return f'<div class="shown wide">{table(shown.reset_index(drop=True), most=15)._repr_html_()}</div>'
