"""What a folder of pages was made from, kept in it, so that what is up to date is not made again."""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path

from analysis.export import write_json


class Stamp:
    """The keys and the files of all that was made, in .made.json."""

    def __init__(self, out: Path) -> None:
        self.out, self.file = out, out / ".made.json"
        try:
            self.noted = dict(json.loads(self.file.read_text(encoding="utf-8")))
        except (OSError, ValueError):
            self.noted = {}

    def write(self) -> None:
        write_json(self.noted, self.file)

    def is_fresh(self, name: str, key: str) -> bool:
        """Whether the files of this name were made from the same and are there."""
        files = self.noted.get("files", {}).get(name, [])
        return self.noted.get("keys", {}).get(name) == key and all((self.out / file).exists() for file in files)

    def forget(self, name: str) -> None:
        """Remove the files of something that is made again."""
        for file in self.noted.get("files", {}).pop(name, []):
            (self.out / file).unlink(missing_ok=True)
        self.noted.get("keys", {}).pop(name, None)

    def forget_others(self, names: Collection[str]) -> None:
        """Remove the files of all but these: a report on other articles has other pages."""
        for name in [name for name in self.noted.get("keys", {}) if name not in names]:
            self.forget(name)

    def keep(self, name: str, key: str, files: list[str]) -> None:
        self.noted.setdefault("files", {})[name] = files
        self.noted.setdefault("keys", {})[name] = key
