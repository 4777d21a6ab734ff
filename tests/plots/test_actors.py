"""Plots of actors: how often each is named, and by whom."""

from plotted import actors, naming, shown

from analysis import plots
from analysis.actors import name_actors


def test_actors_never_heard_are_hollow():
    ax = plots.plot_actors(actors())
    faces = [line.get_markerfacecolor() for line in ax.lines if line.get_marker() == "o"]
    assert faces[0] != "white" and faces[1:] == ["white", "white"]


def test_one_person_is_one_row_whatever_articles_call_them():
    table = name_actors(["Ann M. Lee left Oslo. Lee wept.", "Ann Lee left Oslo.", "Ms. Lee slept."])
    assert {"Ann M. Lee", "4"} <= set(shown(plots.plot_actors(table))) and "Lee" not in shown(plots.plot_actors(table))


def test_naming_writes_counts_into_cells():
    texts = shown(plots.plot_who_names_whom(naming()))
    assert {"2", "1", "speaker unknown", "Bo Ray"} <= set(texts)
