"""newsgauge: measure English news text.

How hard it is to read, who speaks in it, how much of it is quotation, in what tone each speaker speaks, and which
actors are named how often. Articles go in as a frame, tidy frames come out, and every span is a half-open range of
characters: ``text[start:end]`` is the quotation or the name, letter for letter.

>>> from analysis import load_sample, measure
>>> tables = measure(load_sample())
>>> tables.speakers["speaker"].head(2).tolist()
['Donald Trump', 'Farhan Haq']

Here is what most people need first. The rooms offer the rest: `analysis.plots` draws, `analysis.display` writes and
shows in notebooks, `analysis.validation` holds the machine against people, `analysis.scale` measures large corpora.
"""

import sys

import lazy_loader

from analysis._package import __version__ as __version__

# Each name is imported when it is first used: importing the package alone costs next to nothing.
_imported, __dir__, _names = lazy_loader.attach_stub(__name__, __file__)
__all__ = [name for name in _names if name not in ("__version__", "plots", "validation")]


def __getattr__(name: str) -> object:
    if name not in __dir__():
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name, obj=sys.modules[__name__])
    return _imported(name)
