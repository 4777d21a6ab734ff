"""Files that are damaged at random, and what must hold of reading them."""

from hypothesis import strategies as st

from analysis import iter_articles
from analysis.articles import NothingReadable


def damaged(whole, data, changes, most, fewest=1):
    """The bytes of a file with `fewest` to `changes` changes: stretches replaced by, or parted by, up to `most` random bytes."""
    content = bytearray(whole)
    for _ in range(data.draw(st.integers(fewest, changes))):
        start, stop = sorted(data.draw(st.tuples(*[st.integers(0, len(content))] * 2)))
        content[start : stop if data.draw(st.booleans()) else start] = data.draw(st.binary(max_size=most))
    return bytes(content)


def is_read_or_reported(path):
    """Whether a file gives texts, or else problems that say why it gives none."""
    problems = []
    try:
        return all(isinstance(text, str) for frame in iter_articles(path, problems=problems) for text in frame["text"])
    except NothingReadable:
        return bool(problems)
