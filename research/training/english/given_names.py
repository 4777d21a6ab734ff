"""Make analysis/english/given_names.txt: first names that nearly always belong to one sex.

    pip install names faker
    python research/training/english/given_names.py > analysis/english/given_names.txt

Names of the US Census of 1990 with their frequency (public domain; in the package names, MIT): a name is given to a
sex that bears it at least four times as often as the other, unless it is rare there and the other sex has it in
another country (Krishna, Nicola). Names of other countries come from faker (MIT), where only one sex has them.
"""

import re
import unicodedata
from importlib import import_module, resources

import faker.providers.person as person

RATIO = 4
RARE = 0.005  # per cent of all who were counted
HEADER = """\
# LICENSE: public domain (US Census Bureau 1990) and MIT (faker)
# SOURCE: dist.female.first and dist.male.first in the PyPI package names; first names of the PyPI package faker
# SCRIPT: research/training/english/given_names.py"""


def fold(name):
    plain = unicodedata.normalize("NFKD", name)
    return "".join(c for c in plain if not unicodedata.combining(c)).lower()


def census(sex):
    found = {}
    for line in resources.files("names").joinpath(f"dist.{sex}.first").read_text().splitlines():
        name, share, *_ = line.split()
        found[name.lower()] = float(share)
    return found


def abroad(sex):
    found = set()
    for place in sorted(
        p.name for p in resources.files(person).iterdir() if re.fullmatch(r"[a-z]{2}_[A-Z]{2}", p.name)
    ):
        provider = import_module(f"faker.providers.person.{place}").Provider
        found.update(fold(name) for name in getattr(provider, f"first_names_{sex}", ()))
    return {name for name in found if re.fullmatch(r"[a-z'-]{2,}", name)}


def main():
    female, male = census("female"), census("male")
    other = {"f": abroad("female"), "m": abroad("male")}
    print(HEADER)
    for sex, own, theirs in (("f", female, male), ("m", male, female)):
        of_others = other["m" if sex == "f" else "f"]
        names = {name for name, share in own.items() if share >= RATIO * theirs.get(name, 0) and share > 0}
        names -= {name for name in names & of_others if own[name] < RARE}
        strangers = other[sex] - of_others - female.keys() - male.keys()
        print(sex, *sorted(names | strangers))


if __name__ == "__main__":
    main()
