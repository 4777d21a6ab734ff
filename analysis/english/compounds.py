"""The halves of compounds that are no name, beside one that is: London-based, ex-Roe."""

# The second half, after a name.
AFTER_NAMES = frozenset(
    """
    administered aligned allied appointed approved area armed backed baiting bashing based born bound bred brokered
    built controlled
    dominated drafted educated era featuring flagged focused founded friendly funded headquartered held imposed
    inspired issued led like linked listed made mediated occupied owned produced raised registered related ruled
    run sanctioned sized speaking sponsored style supported themed trained type wide
    """.split()
)
# The first half, before a name.
BEFORE_NAMES = frozenset("ex then Ex Then".split())
