"""Readability: counts of a text, and the scores that the formulas make of them."""

import lazy_loader

# Each name is imported when it is first used: measures need few of the modules.
__getattr__, __dir__, _ = lazy_loader.attach_stub(__name__, __file__)
__all__ = ["readability", "difficulty", "readability_interval", "textstat_scores", "beside_textstat"]
