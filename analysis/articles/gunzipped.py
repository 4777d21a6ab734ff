"""What a .gz file holds, also of one that is cut off or has something else behind it: what comes before is read."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Callable
from typing import IO, Any, cast

Tell = Callable[[str], None]
BROKEN = (gzip.BadGzipFile, EOFError, zlib.error)


class _Unpacked(io.RawIOBase):
    """The unpacked bytes up to where they cannot be unpacked, which is told."""

    def __init__(self, stream: IO[bytes], tell: Tell) -> None:
        self._stream, self._tell = stream, tell
        self._packed = gzip.GzipFile(fileobj=stream, mode="rb")
        self._any = False  # whether something was unpacked

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            data = self._packed.read1(len(buffer))
        except BROKEN as error:
            if not self._any:
                raise
            self._tell(_why(error))
            return 0
        self._any = self._any or bool(data)
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._packed.close()
        self._stream.close()
        super().close()


def gunzipped(stream: IO[bytes], tell: Tell) -> IO[bytes]:
    """The bytes of a stream unpacked; `tell` is called where only some of them could be."""
    return cast(IO[bytes], io.BufferedReader(_Unpacked(stream, tell), 1 << 16))


def _why(error: Exception) -> str:
    if isinstance(error, gzip.BadGzipFile) and "Not a gzipped" in str(error):
        return "has bytes behind its end that are no gzip; what comes before them was read"
    return f"is cut off or damaged, so that its last article may not be whole; what comes before was read ({error})"
