"""Who is named where: mentions, and the actor behind each."""

import lazy_loader

# Each name is imported when it is first used: measures need few of the modules.
__getattr__, __dir__, _ = lazy_loader.attach_stub(__name__, __file__)
__all__ = ["link_actors", "merge_across", "names_across"]
