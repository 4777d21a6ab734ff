"""Who is named where: mentions, and the actor behind each."""

from analysis.names.linking.across import merge_across, names_across

__all__ = ["merge_across", "names_across"]
