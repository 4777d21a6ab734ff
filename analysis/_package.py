"""The version, and where shipped files are: beside the package in a checkout, inside it once installed."""

from pathlib import Path

__version__ = "0.2.0"

PACKAGE = Path(__file__).resolve().parent


def shipped(relative: str) -> Path:
    """Path of a file that ships with the project, such as data/sample."""
    for root in (PACKAGE / "_shipped", PACKAGE.parent):
        if (root / relative).exists():
            return root / relative
    raise FileNotFoundError(f"{relative} is missing from this installation of newsgauge; install it again")
