"""The command line, as python -m analysis runs it."""

import sys

from analysis.cli import main

if __name__ == "__main__":
    sys.exit(main())
