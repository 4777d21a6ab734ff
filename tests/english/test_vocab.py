"""The collector of cyclic garbage rests while articles are measured: nothing is missed by it, and it works again after."""

import gc

import pytest

from analysis import extract_quotes, load_sample, measure, name_actors, readability


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
