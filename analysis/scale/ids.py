"""Ids of articles on a cluster: an id that is taken is found by all workers together, and gets a number behind it.

Whether an id is taken can be known only from all ids. So each part's ids are written down with their hashes, the hashes
are compared in buckets small enough for one worker, and what is taken is renamed as `load_articles` does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from itertools import compress
from zlib import crc32

import numpy as np

from analysis.articles.columns import OwnIds
from analysis.articles.plans import Wanted
from analysis.scale.partitions import Part, articles_of
from analysis.scale.store import Store

NUMBERS = 20  # looked at, at the end of an id; an id made of nothing else would take the square of its length
_NUMBER = re.compile(r"-\d+\Z")  # what an id that is taken gets behind it


def note_ids(number: int, part: Part, store: Store, wanted: Wanted) -> int:
    """Write down the ids of a part as they are given, and their hashes; return how many."""
    if (noted := store.read(f"_done/{number:06}.ids")) is None:
        frames = articles_of(part, store.options, wanted, lambda problem: None, str)
        ids = [doc_id for frame in frames for doc_id in frame["doc_id"]]
        store.put_bytes(_hashes(ids).tobytes(), f"_done/{number:06}.hashes")
        noted = json.dumps(ids).encode()
        store.put_bytes(noted, f"_done/{number:06}.ids")
    return len(json.loads(noted))


def _hashes(ids: Iterable[str]) -> np.ndarray:
    return np.array(
        [int.from_bytes(blake2b(doc_id.encode(), digest_size=8).digest(), "little") for doc_id in ids], dtype="<u8"
    )


def find_doubled(bucket: int, buckets: int, parts: int, store: Store) -> int:
    """Write down which ids in one bucket belong to more than one article; return how many."""
    shares = []
    for number in range(1, parts + 1):
        hashes = np.frombuffer(store.read(f"_done/{number:06}.hashes") or b"", dtype="<u8")
        shares.append(hashes[hashes % np.uint64(buckets) == bucket])
    hashes, times = np.unique(np.concatenate(shares), return_counts=True)
    store.put_bytes(hashes[times > 1].tobytes(), f"_done/{bucket:04}.doubled")
    return int((times > 1).sum())


def rename_doubled(bucket: int, buckets: int, parts: int, store: Store) -> int:
    """Write down for each part which of its articles need another id, among the ids of one bucket; return how many.

    An id that is taken gets a number behind it, which may make it the id of another article, which is taken then. So
    an id and those that begin with it and end in numbers are in one bucket, and are named in the order of the articles.
    """
    doubled = np.frombuffer(
        b"".join(store.read(f"_done/{each:04}.doubled") or b"" for each in range(buckets)), dtype="<u8"
    )
    own_id, total = OwnIds(), 0
    for number in range(1, parts + 1):
        ids = json.loads(store.read(f"_done/{number:06}.ids") or "[]")
        renamed = {}
        for row, stem in enumerate(_doubled_stems(ids, doubled)):
            if stem is not None and crc32(stem.encode()) % buckets == bucket and (own := own_id(ids[row])) != ids[row]:
                renamed[row] = own
        if renamed:
            store.put_json(list(renamed.items()), names_file(number, bucket))
        total += len(renamed)
    return total


def _doubled_stems(ids: list[str], doubled: np.ndarray) -> Iterator[str | None]:
    """For each id its shortest stem that is the id of more than one article, None without one."""
    stems = [_stems(doc_id) for doc_id in ids]
    is_doubled = iter(np.isin(_hashes(stem for each in stems for stem in each), doubled).tolist())
    for each in stems:
        yield next(compress(each, [next(is_doubled) for _ in each]), None)


def _stems(doc_id: str) -> list[str]:
    """An id without the numbers at its end, from the shortest form to the id itself.

    >>> _stems("2024-05-x-7-2")
    ['2024-05-x', '2024-05-x-7', '2024-05-x-7-2']
    """
    stems = [doc_id]
    while len(stems) < NUMBERS and (shorter := _NUMBER.sub("", stems[-1])) != stems[-1]:
        stems.append(shorter)
    return stems[::-1]


def names_file(number: int, bucket: int) -> str:
    return f"_done/{number:06}-{bucket:04}.names"
