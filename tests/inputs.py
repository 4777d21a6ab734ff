"""Files, texts and questions to the package that tests share."""

import gzip
import warnings
import zipfile

import numpy as np
import pandas as pd

from analysis.actors import actor_mentions, name_actors
from analysis.articles.files import SourceWarning
from analysis.articles.load import load_articles
from analysis.quotes.extract import extract_quotes
from analysis.schema import write_spans
from analysis.scoring.scores import readability
from analysis.text.document import parse
from analysis.text.quotation_marks import quoted, word_for_word

STORY = "The mayor resigned on Monday. “It was time,” she said, and it’s all that anyone heard from her."
OTHER = "The council will meet in May. It has not said who will follow her, or when the vote is to be held."
GERMAN = "Der Minister sagte am Montag, dass die Verhandlungen in der kommenden Woche beginnen sollen."
PAGE = """<html><head><title>Mayor resigns | The Daily</title><meta property="og:title" content="Mayor resigns">
<meta property="og:site_name" content="The Daily"><meta name="author" content="Ann Lee">
<meta property="article:published_time" content="2024-05-06T23:30:00-05:00">
<link rel="canonical" href="https://daily.example/mayor"></head><body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav>
<article><h1>Mayor resigns</h1><p>The mayor of Springfield resigned on Monday after a long dispute, the city said.</p>
<p>“We will miss her café evenings,” said Bob Stone, a councillor. An election would follow in the autumn, he said.</p>
</article><footer>All rights reserved</footer></body></html>"""


def own_words(kind, text):
    """The column `verbatim` of a quotation that is all of an article."""
    return write_spans(word_for_word(quoted(parse(text)), kind, 0, len(text)))


HARBOR = (
    "The Harbor Reopens\n\n"
    "PORT ELLIS (AP) — The harbor of Port Ellis reopened on Monday after nine weeks of repairs. Ships had been sent to "
    "other towns along the coast, and many fishermen had stayed at home.\n\n"
    "“We are relieved,” said Ada Marsh, who runs the harbor office. “It was a complicated undertaking, and everybody "
    "worked very hard.”\n\n"
    "A Long Wait\n\n"
    "The repairs cost $4.2 million. The town paid half of it. Nobody knows who will pay the rest, but the mayor has "
    "promised an answer by June.\n\n"
    "Share this article\n"
)
BEFORE = "It rained on the town for a week, and the river rose.\n\n"  # so that no sentence is a headline
STORIES = [
    "Mayor resigns\n\n“It was time,” Mayor Ann Lahti told reporters on Monday. “I have no regrets.” The city council "
    "said it would meet in May.\n\nCouncillor Bo Reyes called the decision “a sad day for the city”.",
    "Rain delays harvest\n\nFarmers in Norvale have waited for three weeks, Jo Berg of the Farmers' Union said. “We "
    "need sun,” she added.",
    "The bridge at Easton will reopen in June, the county announced on Friday. Nobody was hurt when it was closed.",
]


def quietly(source, **options):
    """Articles and problems, without the warning."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SourceWarning)
        frame = load_articles(source, **options)
    return frame, frame.attrs["problems"]


def lost(problems):
    return [problem for problem in problems if problem.lost]


def zipped(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


ROWS = [
    {
        "ID": "x1",
        "Headline": "Mayor resigns",
        "Body": STORY,
        "Publication": "The Daily",
        "Published": "2024-05-06",
        "views": 3,
    },
    {
        "ID": "x2",
        "Headline": "What next",
        "Body": OTHER,
        "Publication": "The Post",
        "Published": "7 May 2024",
        "views": 5,
    },
]


def table(path, rows=ROWS):
    frame = pd.DataFrame(rows)
    kind = path.name.removesuffix(".gz").rpartition(".")[2]
    if kind == "parquet":
        data = frame.to_parquet()
        path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    elif kind == "xlsx":
        frame.to_excel(path, index=False)
    else:
        text = {
            "csv": lambda: frame.to_csv(index=False),
            "tsv": lambda: frame.to_csv(index=False, sep="\t"),
            "json": lambda: frame.to_json(orient="records"),
            "jsonl": lambda: frame.to_json(orient="records", lines=True),
        }[kind]()
        path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())
    return path


def corpus(n=60, seed=0):
    """Measures of made-up articles of three outlets."""
    rng = np.random.default_rng(seed)
    return pd.DataFrame(
        {
            "doc_id": [f"d{i}" for i in range(n)],
            "outlet": rng.choice(["Mercury", "Tribune", "Post"], n),
            "date": pd.Timestamp("2024-01-01") + pd.to_timedelta(rng.integers(0, 100, n), unit="D"),
            "words": rng.integers(200, 900, n),
            "quotes": rng.poisson(4, n),
            "grade": rng.normal(11, 2, n),
        }
    )


def files(folder):
    """Every file of a folder with its bytes."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def scored(text, **options):
    """The row of one text in the table of scores."""
    return readability(text, **options).iloc[0]


def mentions_in(text, form="name", before=BEFORE):
    """Mentions of one form in a text that is no headline."""
    mentions = actor_mentions(before + text)
    return mentions[mentions["form"] == form]


def said(text):
    """Speaker and words of each passage; missing speakers as None."""
    quotes = extract_quotes(text)
    assert (quotes["text"] == [text[a:b] for a, b in zip(quotes["start"], quotes["end"], strict=True)]).all()
    return list(
        zip(quotes["speaker"].astype(object).where(quotes["speaker"].notna(), None), quotes["text"], strict=True)
    )


def lines(*lines):
    return "\n\n".join(lines)


def kinds_of(text):
    """The kind of each actor of a text."""
    return dict(name_actors(text)[["actor", "kind"]].values.tolist())


def organisations_in(text):
    """How often each organisation of a text is named."""
    found = name_actors(text)
    return dict(found.loc[found["kind"] == "organisation", ["actor", "mentions"]].values.tolist())


def kinds_of_lines(line):
    """The kinds of the lines of a text with this one in its middle, and of one with it at its end."""
    texts = (
        f"It rained in Oslo on Monday.\n{line}\nThe sun came out on Tuesday.",
        f"It rained in Oslo on Monday.\n{line}",
    )
    return tuple([block.kind for block in parse(text).blocks] for text in texts)


def once_in_four(is_fast):
    """Whether what measures time says yes in one of four tries: a busy machine may spoil one, not four in a row.

    A function whose time grows with the square of the text fails them all, as its ratio is far beyond what is allowed.
    """
    return any(is_fast() for _ in range(4))
