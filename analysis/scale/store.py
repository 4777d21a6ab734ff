"""A folder for results, on this machine or behind any URL that fsspec knows, in which a file is whole or not there."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from analysis.export import replacing

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem


class Store(NamedTuple):
    """The folder, the kind of its tables, and what fsspec needs to open it."""

    root: str
    kind: str
    options: dict

    def _at(self, name: str) -> tuple[AbstractFileSystem, str]:
        from fsspec.core import url_to_fs

        fs, root = url_to_fs(self.root, **self.options)
        return fs, f"{root.rstrip('/')}/{name}".rstrip("/")

    def put(self, local: Path, name: str) -> None:
        """Put a file of this machine in its place when all went well."""
        fs, path = self._at(name)
        if "file" in (fs.protocol if isinstance(fs.protocol, tuple) else (fs.protocol,)):
            with replacing(path) as temporary:
                shutil.copyfile(local, temporary)
        else:  # an object store shows a file when all of it has arrived
            fs.makedirs(path.rpartition("/")[0], exist_ok=True)
            fs.put_file(str(local), path)

    def put_bytes(self, data: bytes, name: str) -> None:
        with tempfile.TemporaryDirectory() as folder:
            local = Path(folder) / "bytes"
            local.write_bytes(data)
            self.put(local, name)

    def put_json(self, value: object, name: str) -> None:
        self.put_bytes(
            (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "backslashreplace"), name
        )

    def read(self, name: str) -> bytes | None:
        fs, path = self._at(name)
        try:
            return fs.cat_file(path)
        except FileNotFoundError:
            return None

    def exists(self, name: str) -> bool:
        fs, path = self._at(name)
        return fs.exists(path)

    def remove(self, name: str) -> None:
        fs, path = self._at(name)
        for match in fs.glob(path):
            fs.rm(match, recursive=True)
