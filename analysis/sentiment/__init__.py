"""The tone of quotations and of each speaker, and how certain it is."""

import lazy_loader

# Each name is imported when it is first used: measures need few of the modules.
__getattr__, __dir__, _ = lazy_loader.attach_stub(__name__, __file__)
__all__ = ["tone", "tone_words", "speaker_sentiment", "tone_toward"]
