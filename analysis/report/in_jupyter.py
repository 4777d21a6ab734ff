"""One notebook executed by Jupyter, in a process of its own: `python in_jupyter.py SOURCE TARGET CONFIG`.

The command of nbconvert does the same, but begins with all it can print and with a grammar that no notebook needs:
that takes longer than most notebooks. So this file is run by its path, and imports nothing of the package.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_GRAMMAR = "rfc3987_syntax"  # of addresses in any script: jsonschema builds it on import, for seconds, if it is there


@contextmanager
def without_grammar() -> Iterator[None]:
    """Import what Jupyter checks notebooks with, but not the grammar, which they hold nothing for.

    >>> with without_grammar():
    ...     import nbformat
    """
    hidden = _GRAMMAR not in sys.modules
    if hidden:
        sys.modules[_GRAMMAR] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        if hidden:
            del sys.modules[_GRAMMAR]


def _execute(source: Path, target: Path, config: Path) -> None:
    with without_grammar():
        import nbformat
        from nbclient import NotebookClient
    from traitlets.config import PyFileConfigLoader

    notebook = nbformat.read(source, as_version=4)
    settings = PyFileConfigLoader(config.name, path=str(config.parent)).load_config()
    place = {"metadata": {"path": str(source.parent)}}
    NotebookClient(notebook, config=settings, resources=place).execute()
    target.write_text(nbformat.writes(notebook, version=4) + "\n", encoding="utf-8")


if __name__ == "__main__":
    _execute(*map(Path, sys.argv[1:]))
