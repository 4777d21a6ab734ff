"""Where articles are: files, folders, globs and archives, as named files that can be opened, within limits.

Nothing is ever unpacked to disk, so a name inside an archive cannot leave a folder; nothing is read into memory
beyond `LIMIT`, so a small archive cannot fill it.
"""

from __future__ import annotations

import glob
import os
import stat
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from fnmatch import fnmatch
from functools import partial
from pathlib import Path, PurePath, PurePosixPath
from typing import IO, NamedTuple

import pandas as pd

from analysis.articles.gunzipped import gunzipped
from analysis.display.safe_text import log_text

LIMIT = 256 * 2**20  # bytes: one document, one line, one table that has to be read whole
DOCUMENTS = (
    *(".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".xml", ".rss", ".atom", ".warc"),
    *(".docx", ".docm", ".doc", ".rtf", ".pdf"),
)
TABLES = (".csv", ".tsv", ".jsonl", ".ndjson", ".json", ".parquet", ".xlsx", ".xlsm")
KNOWN = (*DOCUMENTS, *TABLES)
OFFICE = (".odt", ".epub", ".xls", ".eml", ".7z", ".rar", ".tar", ".tgz")
READABLE = ".txt .md .html .docx .rtf .pdf .xml .csv .tsv .jsonl .json .parquet .xlsx, and .zip and .gz of these"


class Problem(NamedTuple):
    """Something to know about an input: where, what, and whether an article is lost because of it."""

    source: str
    reason: str
    lost: bool

    def __str__(self) -> str:
        return log_text(f"{self.source}: {self.reason}")


Report = Callable[[Problem], None]
PathName = str | os.PathLike[str]
Place = PathName | pd.DataFrame
Renames = dict[str, str] | None  # the `columns` of `load_articles`: {their name: our name}
Source = Place | Sequence[Place | dict]  # what `load_articles` takes


class SourceWarning(UserWarning):
    """Some of the inputs could not be read, or deserve a look."""


class NothingReadable(ValueError):
    """There was no article to read; the message says what was looked for and where."""


class UnknownColumn(ValueError):
    """`columns=` names a column that the table does not have."""

    def __init__(self, unknown: list[str], known: list[str]):
        most = ", ".join(map(repr, known[:40])) + (" ..." if len(known) > 40 else "")
        super().__init__(f"there is no column {' or '.join(map(repr, unknown))}; the columns are {most or 'none'}")


class Unreadable(Exception):
    """A single file that cannot be read, and why."""


class File(NamedTuple):
    """A file by its name within the source (never absolute), its place on disk, or how to open it where it has none."""

    name: str
    path: str = ""
    opener: Callable[[], IO[bytes]] | None = None

    def open(self) -> IO[bytes]:
        return self.opener() if self.opener else open(self.path, "rb")

    @property
    def suffix(self) -> str:
        return os.path.splitext(self.name)[1].lower()

    @property
    def folder(self) -> str | None:
        """The folder within the source or archive that the file lies in.

        >>> File("news.zip/sport/a.txt").folder, File("a.txt").folder
        ('sport', None)
        """
        parts = [part for part in self.name.split("/")[:-1] if not part.lower().endswith(".zip")]
        return "/".join(parts) or None

    @property
    def stem(self) -> str:
        """The name without its ending: what an article without an id is called."""
        return os.path.splitext(self.name)[0]


def read_whole(file: File) -> bytes:
    """All bytes of a file, within the limit."""
    with file.open() as stream:
        data = stream.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise Unreadable(
            f"holds more than {LIMIT >> 20} MB, too much to be read at once; "
            "split it, or keep the articles as JSON Lines, CSV or Parquet, which are read as a stream"
        )
    return data


def bounded_lines(stream: IO[str]) -> Iterator[str]:
    """The lines of a stream, each within the limit."""
    while line := stream.readline(LIMIT + 1):
        if len(line) > LIMIT:
            raise Unreadable(f"has a line of more than {LIMIT >> 20} MB")
        yield line


def find(source: PathName, report: Report) -> Iterator[list[File]]:
    """The files of a source, as one list for each folder or archive, in the order of their names.

    Use each list before asking for the next: an archive is closed after its list.
    """
    yield from _archives(_listed(source, report), report)


def files_on_disk(source: Source | dict) -> list[tuple[str, str]]:
    """Name and path of every file of a source; none for what is in memory.

    >>> files_on_disk(["no such file"])
    []
    """
    if isinstance(source, (list, tuple)):
        return [pair for item in source for pair in files_on_disk(item)]
    if not isinstance(source, (str, os.PathLike)):
        return []
    return [(file.name, file.path) for file in _listed(source, lambda problem: None)]


def would_read(source: Source | dict, path: PathName) -> bool:
    """Whether a source would read a file at this place, were it there.

    >>> would_read(["news/*.csv", "other.csv"], "news/quotes.csv"), would_read("news/*.csv", "news/out/quotes.csv")
    (True, False)
    """
    if isinstance(source, (list, tuple)):
        return any(would_read(item, path) for item in source)
    if not isinstance(source, (str, os.PathLike)):
        return False
    if os.path.isdir(source):
        return Path(path).resolve().is_relative_to(Path(source).resolve())
    parts = [PurePath(os.path.abspath(place)).parts for place in (path, source)]
    return glob.has_magic(os.fspath(source)) and _matches(*parts)


def _matches(parts: Sequence[str], pattern: Sequence[str]) -> bool:
    """Whether the parts of a path are those of a glob, in which ** stands for any number of folders."""
    if not pattern:
        return not parts
    if pattern[0] == "**":
        return any(_matches(parts[start:], pattern[1:]) for start in range(len(parts) + 1))
    return bool(parts) and fnmatch(parts[0], pattern[0]) and _matches(parts[1:], pattern[1:])


def _listed(source: PathName, report: Report) -> list[File]:
    """The files that a path or glob names, archives among them."""
    place = os.fspath(source)
    if os.path.isdir(place):
        return _folder(place, report)
    if os.path.exists(place) and not os.path.isfile(place):
        report(Problem(place, "is not a regular file", True))
        return []
    if os.path.exists(place):
        return [_on_disk(place, os.path.basename(place))]
    if not glob.has_magic(place):
        report(Problem(place, "there is no such file or folder", True))
        return []
    root = _fixed_part(place)
    paths = sorted(path for path in glob.glob(place, recursive=True) if os.path.isfile(path))
    files = [file for path in paths if not _hidden((file := _on_disk(path, os.path.relpath(path, root))).name)]
    if not files:
        report(Problem(place, "no file has a name like this", True))
    return files


def _on_disk(path: str, name: str) -> File:
    return File(shown(name.replace(os.sep, "/")), path)


def shown(name: str) -> str:
    r"""A file's name, which on some systems may be any bytes, as text that can be written down.

    >>> shown("caf\udce9.txt")
    'caf\\udce9.txt'
    """
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def _fixed_part(pattern: str) -> str:
    """The folder that a glob starts from."""
    fixed = []
    for part in Path(pattern).parts[:-1]:
        if glob.has_magic(part):
            break
        fixed.append(part)
    return os.path.join(*fixed) if fixed else "."


def _folder(root: str, report: Report) -> list[File]:
    """All files below a folder, by name; without hidden ones and explanations of the folder itself."""
    files: list[File] = []
    others: Counter[str] = Counter()
    folders = [""]
    while folders:
        inner = folders.pop()
        try:
            with os.scandir(os.path.join(root, inner)) as scan:
                entries = sorted(scan, key=lambda entry: entry.name)
        except OSError as error:
            report(Problem(inner or root, reason(error), True))
            continue
        below = []
        for entry in entries:
            name = f"{inner}/{entry.name}" if inner else entry.name
            if _hidden(entry.name):
                continue
            try:
                is_folder, is_file = entry.is_dir(follow_symlinks=False), entry.is_file()
            except OSError as error:  # a link to where nobody may look
                report(Problem(name, reason(error), True))
                continue
            if is_folder:
                below.append(name)
            elif not is_file:
                report(Problem(name, "is not a regular file", True))
            elif _left_out(name, others, report):
                continue
            else:
                files.append(_on_disk(entry.path, name))
        folders.extend(reversed(below))
    _report_others(others, root, report)
    return files


def _hidden(name: str) -> bool:
    """Whether systems and programs keep the file for themselves."""
    return any(part.startswith((".", "~$", "__MACOSX")) and part != ".." for part in name.split("/"))


def _left_out(name: str, others: Counter[str], report: Report) -> bool:
    """Whether a file in a folder or archive is not an article: another kind of file, or about the folder itself."""
    path = PurePosixPath(name)
    suffix = path.suffix.lower()
    inner = PurePosixPath(path.stem).suffix.lower() if suffix == ".gz" else suffix
    if suffix != ".zip" and inner not in KNOWN:
        others[suffix] += 1
        return True
    if path.name.split(".")[0].lower() in ("readme", "license", "licence", "datasheet"):
        report(Problem(name, "left out: it is about the folder; name the file itself to read it", False))
        return True
    return False


def _report_others(others: Counter[str], place: str, report: Report) -> None:
    for suffix, n in sorted(others.items()):
        lost = suffix in (*OFFICE, ".gz")
        remedy = (
            "; name them by what they hold, as news.jsonl.gz"
            if suffix == ".gz"
            else "; save them as .docx or .txt first"
        )
        kind = f"ending in {suffix}" if suffix else "without an ending"
        files = "1 file" if n == 1 else f"{n:,} files"
        report(
            Problem(os.path.basename(os.path.normpath(place)), f"{files} {kind} left out{remedy if lost else ''}", lost)
        )


def _archives(files: list[File], report: Report) -> Iterator[list[File]]:
    """The files themselves, .gz ones unpacked, then the content of each .zip among them."""
    plain: list[File] = []
    zipped: list[File] = []
    for file in files:
        (zipped if file.suffix == ".zip" else plain).append(_gunzipped(file, report) if file.suffix == ".gz" else file)
    if plain:
        yield plain
    for file in zipped:
        yield from _members(file, report)


def _gunzipped(file: File, report: Report) -> File:
    told: dict[str, None] = {}  # a file is opened more than once

    def tell(why: str) -> None:
        if why not in told:
            report(Problem(file.stem, why, True))
        told[why] = None

    def opened() -> IO[bytes]:
        stream = file.open()
        if not stream.read(1):  # for gzip nothing at all is no error, but for a broken download it is all there is
            stream.close()
            raise Unreadable("is an empty file, not a gzip file")
        stream.close()
        return gunzipped(file.open(), tell)

    return File(file.stem, "", opened)


def _members(file: File, report: Report) -> Iterator[list[File]]:
    """The files within a zip archive."""
    try:
        with file.open() as stream, zipfile.ZipFile(stream) as archive:
            others: Counter[str] = Counter()
            members: list[File] = []
            for info in sorted(archive.infolist(), key=lambda info: info.filename):
                name = f"{file.name}/{_inside(info.filename)}"
                if info.is_dir() or _hidden(_inside(info.filename)):
                    continue
                if name.lower().endswith(".zip"):
                    report(Problem(name, "an archive within an archive is not read; unpack it first", True))
                elif stat.S_ISLNK(info.external_attr >> 16):
                    report(Problem(name, "is a link, which is not followed out of an archive", True))
                elif info.flag_bits & 1:
                    report(Problem(name, "is protected by a password", True))
                elif not _left_out(name, others, report):
                    member = File(name, "", partial(archive.open, info))
                    members.append(_gunzipped(member, report) if member.suffix == ".gz" else member)
            _report_others(others, file.name, report)
            if members:
                yield members
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError) as error:
        report(Problem(file.name, reason(error), True))


def _inside(name: str) -> str:
    """The name of an archive's member, kept within the archive."""
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    return "/".join(parts) or "unnamed"


def reason(error: BaseException) -> str:
    """What an error of the system says, in a few words and without paths."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return f"{error}".splitlines()[0] if f"{error}" else type(error).__name__
