"""Every function says what it takes and gives, and mypy holds all of them to it (also: make typecheck)."""

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(version("pandas") < "3", reason="the types of pandas 2 are described in other ways")
def test_the_types_of_the_whole_package_are_right():
    done = subprocess.run([sys.executable, "-m", "mypy"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
