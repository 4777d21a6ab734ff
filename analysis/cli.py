"""The command line: newsgauge measure, show and report."""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeAlias

from analysis._package import __version__
from analysis.articles.files import NothingReadable, Problem, UnknownColumn
from analysis.articles.load import count_articles, iter_articles
from analysis.articles.summary import Reading
from analysis.display.blocks import headline
from analysis.display.terminal import view
from analysis.export import FolderInUse
from analysis.pipeline import measure
from analysis.report.decisions import decisions
from analysis.report.notebooks import NoSuchArticle, NotTheSample, report
from analysis.scale.cluster import NoCluster, measure_files
from analysis.scale.runs import UnfinishedRun, WrongFolder, run
from analysis.schema import columns

EXAMPLES = """examples:
  newsgauge measure my_articles/ --out results        all tables, as CSV and Parquet
  newsgauge measure archive.jsonl.gz --out results --workers 4
  newsgauge measure export.csv --out results --column story=text
  newsgauge measure 's3://bucket/news/*.parquet' --out s3://bucket/results --cluster tcp://10.0.0.7:8786
  newsgauge show article.txt                          one article, here in the terminal
  newsgauge show --why article.txt                    the same, with the rule behind each quotation and name
  newsgauge report my_articles/ --out build           the notebooks on your articles, as web pages

exit status: 0 all was read, 1 some inputs failed, 2 the command was wrong"""


def main(argv: list[str] | None = None) -> int:
    """Run a command and return its exit status."""
    options = _parser().parse_args(argv)
    try:
        return options.run(options)
    except NothingReadable as error:
        return _say(str(error), 1 if os.path.exists(options.source) else 2)
    except UnknownColumn as error:
        return _say(f"{error}; --column says which is which, as in --column story=text", 2)
    except (UnfinishedRun, WrongFolder, FolderInUse, NoCluster) as error:
        return _say(str(error), 2)
    except BrokenPipeError:  # the reader of our output has gone, as after `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:  # an input that fails is reported elsewhere: without a name this is the output
        name = error.filename2 or error.filename or getattr(options, "out", options.source)
        return _say(f"{error.strerror or error}: {name}", 1)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "newsgauge",
        description="Measure English news text: readability, quotations and their speakers, tone per speaker, "
        "named actors.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"newsgauge {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_measure(commands)
    _add_show(commands)
    _add_report(commands)
    return parser


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
Options: TypeAlias = argparse.Namespace
SOURCE = (
    "a file, a folder or a glob: .txt .md .html .docx .rtf .pdf .xml .csv .tsv .jsonl .json .parquet .xlsx, "
    "exports of Nexis, Factiva, ProQuest and Europresse, and .zip and .gz of these"
)


def _add_command(commands: Commands, name: str, run: Callable[[Options], int], text: str) -> argparse.ArgumentParser:
    command = commands.add_parser(
        name,
        help=text,
        description=text[0].upper() + text[1:] + ".",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.set_defaults(run=run)
    return command


def _add_columns(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--column",
        metavar="THEIRS=OURS",
        action="append",
        type=_column,
        default=[],
        help="which column of a table is which, as story=text; may be given several times",
    )
    command.add_argument(
        "--dayfirst",
        action=argparse.BooleanOptionalAction,
        help="whether 3/4/2024 is the 3rd of April; without it the other dates of a table decide",
    )


def _add_measure(commands: Commands) -> None:
    command = _add_command(commands, "measure", _measure, "write all tables of a corpus, as CSV and Parquet")
    command.add_argument("source", metavar="SOURCE", help=SOURCE)
    _add_columns(command)
    command.add_argument("--out", metavar="DIR", required=True, help="folder for the tables")
    work = command.add_mutually_exclusive_group()
    work.add_argument("--workers", metavar="N", type=_positive, default=1, help="processes to use (1)")
    work.add_argument(
        "--cluster",
        metavar="ADDRESS",
        help="have the workers of this Dask scheduler read and write: SOURCE and DIR may then be URLs, .parquet .jsonl "
        "and .csv are read, and each table is a folder of Parquet files",
    )
    command.add_argument("--resume", action="store_true", help="go on where a stopped run left off")


def _add_show(commands: Commands) -> None:
    text = "show an article in the terminal: counts, grades, who speaks, who is named"
    command = _add_command(commands, "show", _show, text)
    command.add_argument("source", metavar="FILE", help="a file with an article")
    _add_columns(command)
    command.add_argument("--why", action="store_true", help="show which rule decided on each quotation and each name")


def _add_report(commands: Commands) -> None:
    text = "execute the notebooks on a corpus and write them as web pages"
    command = _add_command(commands, "report", _report, text)
    command.add_argument("source", metavar="SOURCE", help=SOURCE)
    command.add_argument("--out", metavar="DIR", required=True, help="folder for pages, figures and tables")
    command.add_argument("--in-place", action="store_true", help="also replace the notebooks (sample only)")


def _column(text: str) -> tuple[str, str]:
    theirs, equals, ours = text.rpartition("=")

    if not equals or ours not in columns("input"):
        raise argparse.ArgumentTypeError(
            f"write it as THEIRS=OURS, with one of {', '.join(columns('input'))} after the ="
        )
    return theirs, ours


def _positive(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 up")
    return int(text)


def _measure(options: Options) -> int:
    if options.cluster:
        return _measure_on_cluster(options)
    try:
        with _progress(options.source) as progress:
            problems = run(
                options.source,
                options.out,
                workers=options.workers,
                resume=options.resume,
                columns=dict(options.column),
                dayfirst=options.dayfirst,
                progress=progress,
            )
    except KeyboardInterrupt:
        return _stopped(os.path.join(options.out, "unfinished"))
    with open(os.path.join(options.out, "provenance.json"), encoding="utf-8") as record:
        _say(Reading(json.load(record)["read"]).sentence(), 0)
    return _name_problems(problems)


def _measure_on_cluster(options: Options) -> int:
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)  # a Dask that is stopped prints pages of open tasks
    try:
        rows = measure_files(
            options.source,
            options.out,
            cluster=options.cluster,
            resume=options.resume,
            columns=dict(options.column),
            dayfirst=options.dayfirst,
        )
    except ImportError as error:
        return _say(str(error), 2)
    except KeyboardInterrupt:
        return _stopped(options.out)
    lost = rows["lost"]
    return _say(f"not read: {lost} articles or files, named in {options.out}/problems", 1) if lost else 0


def _stopped(folder: str) -> int:
    return _say(f"stopped; what is done is kept in {folder}, and --resume goes on from there", 130)


def _show(options: Options) -> int:
    problems: list[Problem] = []
    said = {"columns": dict(options.column), "dayfirst": options.dayfirst}
    for articles in iter_articles(options.source, chunk=1, problems=problems, **said):
        tables = measure(articles)
        colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        titles = tables.articles["title"].fillna(articles["text"].map(headline))
        print(view(tables.articles.assign(title=titles), tables.quotes, tables.speakers, tables.actors, colour=colour))
        if options.why:
            print(*map(decisions, articles["text"]), sep="\n")
    return _name_problems(problems)


def _report(options: Options) -> int:
    try:
        return report(options.source, options.out, in_place=options.in_place)
    except (NotTheSample, NoSuchArticle) as error:
        return _say(str(error), 2)


@contextmanager
def _progress(source: str) -> Iterator[Callable[[int], object]]:
    """A progress bar if a person is watching."""
    if not sys.stderr.isatty():
        yield lambda n: None
        return
    from tqdm import tqdm

    with tqdm(total=count_articles(source), unit=" articles", dynamic_ncols=True, smoothing=0.1) as bar:
        yield bar.update


def _name_problems(problems: list[Problem]) -> int:
    """Print the problems, the lost articles first, and return the exit status."""
    ordered = sorted(problems, key=lambda problem: not problem.lost)
    for problem in ordered[:20]:
        _say(f"{'not read' if problem.lost else 'note'}: {problem}", 0)
    if len(ordered) > 20:
        _say(f"and {len(ordered) - 20} more, in provenance.json", 0)
    return int(any(problem.lost for problem in problems))


def _say(text: str, status: int) -> int:
    print(f"newsgauge: {text}", file=sys.stderr)
    return status
