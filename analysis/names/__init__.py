"""Who is named where: mentions, and the actor behind each."""

from analysis.names.linking.across import link_actors
from analysis.names.linking.merged import merge_across, names_across

__all__ = ["link_actors", "merge_across", "names_across"]
