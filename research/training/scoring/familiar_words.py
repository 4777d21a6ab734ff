"""Make analysis/scoring/dale_chall_words.txt and spache_words.txt.

    npm pack dale-chall@2.0.1 spache@2.0.1
    python research/training/scoring/familiar_words.py dale-chall-2.0.1.tgz spache-2.0.1.tgz

Both packages (MIT) carry the printed lists, one word a line in JavaScript.
"""

from __future__ import annotations

import re
import sys
import tarfile
from pathlib import Path

from analysis._package import PACKAGE

SCORING = PACKAGE / "scoring"
WORD = re.compile(r"""^  (?:'((?:[^'\\]|\\.)*)'|"([^"]*)"),?$""", re.MULTILINE)
LISTS = {
    "dale_chall_words.txt": "Familiar words of Chall and Dale, Readability Revisited (1995)",
    "spache_words.txt": "Familiar words of Spache, Good Reading for Poor Readers (revised 1974)",
}


def main(archives: list[str]) -> None:
    for (name, title), archive in zip(LISTS.items(), archives, strict=True):
        with tarfile.open(archive) as tar:
            source = tar.extractfile("package/index.js").read().decode("utf-8")
        words = sorted({(a or b).replace("\\'", "'").lower() for a, b in WORD.findall(source)})
        package, version = Path(archive).stem.rsplit("-", 1)
        made_by = "made by research/training/scoring/familiar_words.py"
        head = (
            f"# {title}, {len(words)} words.\n"
            f"# SOURCE: npm package {package} {version}, {made_by}\n"
            "# LICENSE: MIT, copyright (c) 2014 Titus Wormer\n"
        )
        (SCORING / name).write_text(head + "\n".join(words) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
