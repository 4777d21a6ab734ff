"""Speed with one worker and with more, peak memory over a long stream, and what a hundred million articles would take.

    python research/benchmarks/scale.py [--articles 5000] [--workers 2] [--stream 100000] [--kind jsonl] [--repeat 1]

The corpus is made from the sentences of the sample article and from generated ones, the same for every run. One name
in ten is new, as in news, so that the caches of words must be cleared again and again. Rates are articles per second
of wall time. A busy machine shares its processors; so the ratio of CPU times stands beside the ratio of wall times:
it is what more workers would give if the processors were free, but for starting them. Memory is sampled while
`newsgauge measure` reads a file of `--stream` articles (JSON Lines, or Parquet with --kind parquet). --articles 0 or
--stream 0 leaves that part out. psutil comes with newsgauge[dask].
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import pandas as pd
import psutil

from analysis import load_sample, measure
from analysis.text.document import sentences

NAMES = [
    f"{first} {last}"
    for first in "Ann Jo Maria Piet Olga Sam Ines Karl".split()
    for last in "Lahti Berg Okoro Novak Silva Haddad".split()
]
SYLLABLES = "bar den gor hul kes lim mon nav ost per rud sol tam ver win yor zel".split()
PLACES = "harbour market bridge school railway hospital theatre stadium".split()
PATTERNS = (
    "“The {place} will open in {n} days,” said {name}, who heads the {place} authority.",
    "{name} told reporters on Monday that the {place} had cost {n} million dollars.",
    "According to {name}, “nobody has asked for a {place} of {n} rooms.”",
    "The council voted {n} to 3 on the plan for the {place}, which {name} had opposed.",
    "“It is too early,” {name} said. “We have {n} reports to read.”",
)


def make_articles(n: int, seed: int = 1):
    """So many articles of the length of news: half sentences of the sample, half generated."""
    text = load_sample()["text"].iloc[0]
    real = [s if isinstance(s, str) else text[s[0] : s[1]] for s in sentences(text)]
    draw = random.Random(seed)
    for i in range(n):
        lines = []
        for _ in range(draw.randint(12, 36)):
            name = draw.choice(NAMES) if draw.random() < 0.9 else f"Ann {''.join(draw.choices(SYLLABLES, k=4)).title()}"
            known = {"name": name, "place": draw.choice(PLACES), "n": draw.randint(4, 90)}
            lines.append(draw.choice(real) if draw.random() < 0.5 else draw.choice(PATTERNS).format(**known))
        paragraphs = [" ".join(lines[at : at + 3]) for at in range(0, len(lines), 3)]
        yield {"doc_id": f"a{i}", "title": f"Report {i}", "text": "\n\n".join([f"Report {i}", *paragraphs])}


def timed(articles: pd.DataFrame, workers: int) -> tuple[float, float]:
    """Wall and CPU seconds, of all processes."""
    before, begin = processor_time(), time.perf_counter()
    measure(articles, workers=workers)
    return time.perf_counter() - begin, processor_time() - before


def processor_time() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def speed(n: int, workers: int, repeat: int) -> float:
    articles = pd.DataFrame(make_articles(n))
    words = articles["text"].str.split().str.len().mean()
    print(f"{n} articles of {words:.0f} words on average, {articles['text'].str.len().mean():.0f} characters")
    measure(articles[:20])  # word lists are loaded once
    runs = {count: [timed(articles, count) for _ in range(repeat)] for count in (1, workers)}
    for count, seconds in runs.items():
        wall, cpu = (statistics.median(column) for column in zip(*seconds, strict=True))
        print(f"workers {count}: {n / wall:8.1f} articles/s of wall time, {1000 * cpu / n:6.2f} ms CPU per article")
    walls = [statistics.median(wall for wall, _ in seconds) for seconds in runs.values()]
    cpus = [statistics.median(cpu for _, cpu in seconds) for seconds in runs.values()]
    faster, at_best = walls[0] / walls[1], workers * cpus[0] / cpus[1]
    print(f"{workers} workers against 1: {faster:.2f} times by wall time, {at_best:.2f} times by CPU time")
    print(f"load of this machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    return cpus[0] / n


def memory(n: int, workers: int, kind: str) -> None:
    """Peak memory of `newsgauge measure` over a file of n articles: the main process, a worker, and all at once."""
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / f"corpus.{kind}"
        if kind == "parquet":  # all rows in one group, as pandas writes them: the worst that a reader can meet
            pd.DataFrame(make_articles(n)).to_parquet(corpus, row_group_size=n)
        else:
            with open(corpus, "w", encoding="utf-8") as stream:
                stream.writelines(json.dumps(article) + "\n" for article in make_articles(n))
        print(f"{kind} file of {n} articles, {corpus.stat().st_size / 2**20:.0f} MB", flush=True)
        begin = time.perf_counter()
        options = ["--out", str(Path(folder) / "out"), "--workers", str(workers)]
        command = [sys.executable, "-m", "analysis", "measure", str(corpus), *options]
        with subprocess.Popen(command) as process:
            peaks = watched(process)
        if process.returncode:
            raise SystemExit(f"the run ended with status {process.returncode}")
        rate = n / (time.perf_counter() - begin)
        alone, worker, together = (f"{peak:.0f} MB" for peak in peaks)
        print(f"peak memory: main process {alone}, largest worker {worker}, all processes together {together}")
        print(f"with reading and writing {rate:.1f} articles/s of wall time")


def watched(process: subprocess.Popen, pause: float = 0.5) -> list[float]:
    """Peaks of memory in MB while a process runs: its own, that of its largest child, and of all together.

    Shared memory is divided among the processes (PSS) where the system reports it, else counted for each. The peaks
    that the system keeps for a process (ru_maxrss) are no use: they begin with those of the process that started it.
    """
    peaks = [0.0, 0.0, 0.0]
    while process.poll() is None:
        used = []
        with suppress(psutil.Error):  # a process ended while it was looked at
            main = psutil.Process(process.pid)
            for each in (main, *main.children(recursive=True)):
                info = each.memory_full_info()
                used.append(getattr(info, "pss", info.rss) / 2**20)
        if used:
            found = (used[0], max(used[1:], default=0.0), sum(used))
            peaks = [max(pair) for pair in zip(peaks, found, strict=True)]
        time.sleep(pause)
    return peaks


def cost(
    seconds: float, articles: int = 100_000_000, cores: tuple[int, ...] = (16, 256, 1024), price: float = 0.04
) -> None:
    """What a corpus would take at the rate measured, if every core is as fast as one of this machine."""
    hours = articles * seconds / 3600
    takes = f"{hours:,.0f} core hours, {hours * price:,.0f} dollars at {price} per core hour"
    print(f"{articles:,} articles at {1000 * seconds:.2f} ms of one core: {takes}")
    for n in cores:
        print(f"  on {n:>5} cores {hours / n:8.1f} hours")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--stream", type=int, default=100_000)
    parser.add_argument("--kind", choices=("jsonl", "parquet"), default="jsonl")
    parser.add_argument("--repeat", type=int, default=1)
    options = parser.parse_args()
    rate = speed(options.articles, options.workers, options.repeat) if options.articles else None
    if options.stream:
        memory(options.stream, options.workers, options.kind)
    if rate:
        cost(rate)
