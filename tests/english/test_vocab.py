"""What is remembered of words: listed, bounded, forgotten at once, right in many threads; and the collector, which rests
while articles are measured, misses nothing and works again after."""

import gc
import re
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from pandas.testing import assert_frame_equal

from analysis import extract_quotes, load_sample, measure, name_actors, readability
from analysis.english import vocab
from analysis.english.vocab import no_collection


@pytest.mark.parametrize("function", [extract_quotes, measure, name_actors, readability])
def test_measuring_leaves_no_cycles_behind(function):
    articles = load_sample()
    function(articles)
    gc.collect()
    gc.disable()
    try:
        function(articles)
        assert gc.collect() == 0
    finally:
        gc.enable()


@pytest.mark.parametrize("function", [extract_quotes, measure, name_actors, readability])
def test_collector_is_left_as_it_was(function):
    function("Rain fell.")
    assert gc.isenabled()
    with pytest.raises(TypeError):
        function([3])
    assert gc.isenabled()
    gc.disable()
    try:
        function("Rain fell.")
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_collector_rests_until_the_last_thread_is_done():
    first, second = no_collection(), no_collection()
    with first:
        with second:
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_everything_remembered_is_listed_once_and_bounded():
    measure(load_sample())
    names = [store.name for store in vocab.stores()]
    assert len(names) == len(set(names))
    assert len(names) > 20
    assert all(0 <= store.size() <= store.limit for store in vocab.stores())


def test_nothing_is_remembered_elsewhere():
    allowed = {"english/vocab.py", "scoring/vs_textstat.py"}  # the latter: a folder for as long as the process runs
    package = Path(vocab.__file__).parent.parent
    for path in package.rglob("*.py"):
        if path.relative_to(package).as_posix() not in allowed:
            text = path.read_text(encoding="utf-8")
            assert not re.search(r"\blru_cache\b|(?<!_)\bcache\b\s*$|@cache\b|^ *global ", text, re.M), path


def test_forgetting_changes_no_result():
    articles = load_sample()
    before = measure(articles)
    vocab.forget()
    assert not [store.name for store in vocab.stores() if store.size()]
    after = measure(articles)
    for name in before._fields:
        assert_frame_equal(getattr(before, name), getattr(after, name))


def in_threads(work, times=8):
    """What work(0), work(1), ... give in as many threads that begin at once."""
    gate = threading.Barrier(times)

    def begin(number):
        gate.wait()
        return work(number)

    with ThreadPoolExecutor(times) as pool:
        return list(pool.map(begin, range(times)))


@pytest.fixture
def switch_often():
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def test_threads_agree_on_the_numbers_of_words(switch_often):
    for _ in range(20):
        known = vocab.Vocabulary()
        words = [[f"w{i * (number + 1) % 700}" for i in range(300)] for number in range(8)]
        numbers = in_threads(lambda number: known.numbers(words[number]).tolist())  # noqa: B023
        assert len(set(known.values())) == len(known) == len(known.words)
        assert [[known.words[n] for n in line] for line in numbers] == words


def test_threads_get_the_right_values_of_a_column(switch_often):
    for _ in range(20):
        column = vocab.Column(lambda number: number // 7)
        asked = [np.arange(number, 5000 + 300 * number, number + 1) for number in range(8)]
        values = in_threads(lambda number: column(asked[number]))  # noqa: B023
        for numbers, found in zip(asked, values, strict=True):
            assert (found == numbers // 7).all()


def test_threads_get_the_right_forms_of_words(switch_often):
    for _ in range(20):
        known = vocab.Vocabulary()
        words = [[f"W{i * (number + 1) % 700}" for i in range(300)] for number in range(8)]
        forms = in_threads(lambda number: known.forms(str.lower)(known.numbers(words[number])))  # noqa: B023
        assert forms == [[word.lower() for word in line] for line in words]


def test_threads_measure_what_one_thread_does(switch_often):
    texts = [
        f"“It rained in Oslo,” Ann Lee{i} said. Mayor Jo Berg{i} disagreed and told Norvik{i} so." for i in range(24)
    ]
    alone = [measure([text]).quotes for text in texts]
    vocab.forget()
    together = in_threads(lambda number: [measure([text]).quotes for text in texts[number::8]])
    for number, frames in enumerate(together):
        for one, other in zip(alone[number::8], frames, strict=True):
            assert_frame_equal(one, other)
