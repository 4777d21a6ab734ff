"""Tables to files: whole or not there, safe to open in a spreadsheet, with a record of where they come from."""

from __future__ import annotations

import hashlib
import io
import json
import os
import platform
import re
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from importlib import metadata
from pathlib import Path
from typing import IO, Any, TypeAlias, TypeVar, cast

import pandas as pd
from filelock import FileLock, Timeout

from analysis._package import __version__
from analysis.schema import TEXT, codebook

Name: TypeAlias = str | os.PathLike[str]
Writer = TypeVar("Writer", bound=Callable[..., None])
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # a cell that begins so is computed
_LINE_ENDS = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\n"  # all that some reader takes for the end of a line
GROUP = 10_000  # rows in each group of a joined Parquet file
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?$")  # names that Windows reserves


@contextmanager
def replacing(path: Name) -> Iterator[Path]:
    """A temporary path beside `path`, which replaces it when all went well; otherwise `path` stays as it was.

    >>> import tempfile
    >>> target = Path(tempfile.mkdtemp()) / "table.csv"
    >>> with replacing(target) as temporary:
    ...     _ = temporary.write_text("a,b")
    >>> target.read_text()
    'a,b'
    """
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    # The name is random: other processes, even on other machines, may write the same file.
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        yield temporary
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


class FolderInUse(RuntimeError):
    """Another process writes to the folder."""


@contextmanager
def alone_in(folder: Name) -> Iterator[None]:
    """Within it no other process that asks for the same can write to the folder, which is made if it is not there.

    Raises `FolderInUse` at once when another process has it. A process that is killed leaves the folder free.
    """
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    file = place / ".in-use"
    lock = FileLock(file)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        raise FolderInUse(
            f"{folder} is being written by another run; wait until it ends, or name another folder"
        ) from None
    try:
        yield
    finally:
        lock.release()
        with suppress(OSError):  # another process has it by now
            file.unlink(missing_ok=True)


def remove_leftovers(path: Name) -> None:
    """Remove what `replacing` left beside `path` when its process was killed."""
    for left in Path(path).parent.glob(f".{Path(path).name}.*.part"):
        left.unlink()


def write_table(frame: pd.DataFrame, path: Name) -> Path:
    """Write a frame as .csv or .parquet, by the ending of `path`; an old file is replaced only when all is written.

    In a CSV file a text that a spreadsheet would read as a formula gets an apostrophe in front (see `defused`);
    Parquet holds every text letter for letter.
    """
    path = Path(path)
    write = _by_ending(path, _write_csv, _write_parquet)
    with replacing(path) as temporary:
        write(frame, temporary)
    return path


def read_csv(path: Path, **how: Any) -> pd.DataFrame:
    """As pandas reads it, with numbers as they were written: pandas 2.2 must be asked for that, and later ones warn."""
    exactly: dict[str, Any] = {"float_precision": "round_trip"} if pd.__version__ < "3" else {}
    table: Any = pd.read_csv(path, **how, **exactly)
    return table


def _by_ending(path: Path, csv: Writer, parquet: Writer) -> Writer:
    if path.suffix not in (".csv", ".parquet"):
        raise ValueError(f"tables are written as .csv or .parquet, not {path.suffix or path.name}")
    return csv if path.suffix == ".csv" else parquet


def _write_csv(frame: pd.DataFrame, path: Path) -> None:
    with open(path, "w", encoding="utf-8", newline="") as stream:
        _write_rows(frame, stream)


def csv_text(frame: pd.DataFrame) -> str:
    """The frame as the text of a CSV file, as `write_table` writes it.

    >>> csv_text(pd.DataFrame({"speaker": ["=Ann"], "words": [12]}))
    "speaker,words\\n'=Ann,12\\n"
    """
    stream = io.StringIO()
    _write_rows(frame, stream)
    return stream.getvalue()


def _write_rows(frame: pd.DataFrame, stream: IO[str]) -> None:
    lines = cast("IO[str]", _Lines(stream))
    defused(frame).to_csv(lines, index=False, lineterminator=_LINE_ENDS, date_format="%Y-%m-%d")


class _Lines:
    """Rows that end with `_LINE_ENDS` as lines.

    A field is put in quotes if it holds any character of what ends a row; Python 3.11 and 3.12 look at no other line
    end, so that a lone carriage return would begin a new row. A row comes in one piece.
    """

    def __init__(self, stream: IO[str]) -> None:
        self.stream = stream

    def write(self, row: str) -> None:
        self.stream.write(row.removesuffix(_LINE_ENDS) + "\n")


def _write_parquet(frame: pd.DataFrame, path: Path) -> None:
    bare = frame.copy(deep=False)
    bare.attrs = {}
    bare.to_parquet(path, index=False, compression="zstd")


def join_tables(tables: dict[Path, list[Path]]) -> None:
    """Make each table from its parts, files that `write_table` has written. Old files are replaced when all new ones
    are written. The result does not depend on how the rows were split.
    """
    with ExitStack() as stack:
        for path, parts in tables.items():
            join = _by_ending(path, _join_csv, _join_parquet)
            join(parts, stack.enter_context(replacing(path)))


def _join_csv(parts: list[Path], path: Path) -> None:
    with open(path, "wb") as whole:
        for i, part in enumerate(parts):
            with open(part, "rb") as stream:
                if i:
                    stream.readline()  # the names of the columns are written already
                shutil.copyfileobj(stream, whole)


def _join_parquet(parts: list[Path], path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    waiting = pq.read_table(parts[0], memory_map=False)
    with pq.ParquetWriter(path, waiting.schema, compression="zstd") as writer:
        for part in parts[1:]:
            waiting = pa.concat_tables([waiting, pq.read_table(part, schema=waiting.schema, memory_map=False)])
            while len(waiting) >= GROUP:
                writer.write_table(waiting.slice(0, GROUP).combine_chunks())
                waiting = waiting.slice(GROUP)
        writer.write_table(waiting.combine_chunks(), row_group_size=GROUP)


def defused(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame for a spreadsheet, with an apostrophe before each text that it would compute (OWASP, CSV injection).

    >>> defused(pd.DataFrame({"text": ["=1+1", "@POTUS", "plain"], "tone": [-0.5, 0.0, 0.1]}))["text"].tolist()
    ["'=1+1", "'@POTUS", 'plain']
    """
    out = frame.copy(deep=False)
    for name, column in frame.items():
        if isinstance(column.dtype, pd.StringDtype) or column.dtype.kind == "O":
            risky = column.str.startswith(FORMULA, na=False).astype(bool)
            if risky.any():
                out[name] = column.where(~risky, "'" + column.astype(TEXT))
    out.columns = [f"'{name}" if str(name).startswith(FORMULA) else name for name in out.columns]
    return out


def file_name(doc_id: str, suffix: str = "") -> str:
    """A file name for an article: readable, safe in any folder on any system, and different for different ids.

    >>> file_name("politics/2024-01"), file_name("plain", ".html")
    ('politics_2024-01-5dcb23a9', 'plain.html')
    """
    safe = re.sub(r"[^A-Za-z0-9_.-]+", "_", doc_id).strip("._-")[:80] or "article"
    if safe != doc_id or safe != safe.lower() or _RESERVED.match(safe):  # some systems do not distinguish A from a
        safe = f"{safe}-{hashlib.sha256(doc_id.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
        if _RESERVED.match(safe):
            safe = f"article-{safe}"
    return safe + suffix


def digest(path: Name) -> str | None:
    """SHA-256 of a file; None if it cannot be read, which is reported when its articles are read."""
    try:
        with open(path, "rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return None


def _size(path: Name) -> int | None:
    try:
        return os.path.getsize(path)
    except OSError:
        return None


def provenance(inputs: Iterable[tuple[str, str]], settings: dict | None = None, **more: object) -> dict[str, Any]:
    """Where tables come from: versions, settings, and name, size and SHA-256 of each input. It holds no times and no
    paths, so that two runs on the same input are equal.
    """
    files = [{"name": name, "bytes": _size(path), "sha256": digest(path)} for name, path in inputs]
    return {
        "newsgauge": __version__,
        "python": platform.python_version(),
        "packages": package_versions(),
        "settings": settings or {},
        "inputs": files,
        **more,
    }


def package_versions() -> dict[str, str]:
    """The versions of the packages that newsgauge uses."""
    try:
        required = metadata.requires("newsgauge") or []
    except metadata.PackageNotFoundError:
        return {}
    names = sorted({re.split(r"[^\w.-]", line)[0] for line in required if "extra ==" not in line}, key=str.lower)
    versions = {}
    for name in names:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            versions[name] = "not installed"
    return versions


def write_json(value: object, path: Name) -> Path:
    """Write a value as JSON, UTF-8, indented."""
    with replacing(path) as temporary:
        text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
        temporary.write_text(text, encoding="utf-8", errors="backslashreplace")  # file names may hold half a character
    return Path(path)


def write_codebook(folder: Name) -> Path:
    """The meaning of every column of every table, as codebook.csv."""
    return write_table(codebook(), Path(folder) / "codebook.csv")
