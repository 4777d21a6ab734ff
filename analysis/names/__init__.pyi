# What the room offers, and from where: read by type checkers and editors, and by analysis/names/__init__.py.

from .linking.across import link_actors as link_actors
from .linking.merged import merge_across as merge_across
from .linking.merged import names_across as names_across
