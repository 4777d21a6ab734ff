"""Words of bylines that are no part of a name: what an author is, where, and for whom."""

from __future__ import annotations

# What ends a job: staff writer, political editor.
JOBS = frozenset(
    """
    writer reporter correspondent editor columnist contributor producer critic analyst journalist photographer
    photojournalist videographer cartoonist author intern fellow blogger editors presenter anchor host
    chief staff freelancer commentator researcher newsreader stringer director professor lecturer economist strategist
    desk team bureau newsroom board candidate student admin administrator webmaster contributors
    """.split()
)
# What comes before it: senior political correspondent.
JOB_KINDS = frozenset(
    """
    staff senior chief deputy associate assistant managing executive political politics economics economic business
    city sports sport science health education environment environmental technology tech media culture cultural arts
    music film theatre theater television tv art books fashion food travel religion legal crime court courts police
    defence defense security diplomatic foreign national world international regional local metro state home social
    affairs political financial finance markets market investigative investigations data digital online web daily
    special guest opinion editorial news features feature night day weekend contributing freelance general assignment
    transport transportation housing energy climate industrial industry consumer royal royals white house washington
    westminster parliamentary congressional europe european africa asia america american middle east community
    communities breaking video multimedia audience night senior public policy our own group newspaper magazine bureau
    north south western eastern northern southern us u.s uk eu and of the
    """.split()
)
# What ends the name of an outlet or an institution: Norland Post.
OUTLETS = frozenset(
    """
    post times news herald tribune gazette journal star press guardian chronicle globe telegraph mail observer
    standard independent register courier magazine network agency service services today online digital tv radio
    television broadcasting newspapers newspaper media mailonline examiner inquirer dispatch bulletin sentinel reporter
    mirror express review weekly wire newswire newswires publications group university institute college
    school bbc cnn npr pbs abc cbs nbc msnbc cnbc itv rte upi pa dpa ani pti ians aap cp
    """.split()
)
# Broadcasters by their letters, before the name of a programme or desk: CNN Business.
BROADCASTERS = frozenset("bbc cnn npr pbs abc cbs nbc msnbc cnbc itv rte cbc".split())
# News agencies, which are no names of people.
AGENCIES = frozenset(
    """
    associated press|ap|reuters|thomson reuters|agence france-presse|agence france presse|afp|united press international
    upi|bloomberg|bloomberg news|press association|pa media|xinhua|tass|interfax|kyodo|kyodo news|yonhap|dpa|ansa|efe
    canadian press|australian associated press|aap|press trust of india|pti|ians|ani|dow jones newswires|dow jones
    agencies|agency|wire reports|wire services|news agencies|newswires|news services
    """.strip()
    .replace("\n    ", "|")
    .split("|")
)
# Bylines that name nobody.
NOBODY = frozenset(
    """
    staff|unknown|anonymous|none|nan|null|n/a|na|admin|administrator|editor|editors|editorial|news|guest|various|wire
    web desk|news desk|newsroom|webmaster|root|user|author|editorial board|not available|no author|no byline|others
    contributor|press|letters|letter
    """.strip()
    .replace("\n    ", "|")
    .split("|")
)
# What follows a name and is part of it, and what follows a name and is none.
JUNIORS = frozenset("jr sr ii iii iv".split())
DEGREES = frozenset("phd md ma mba msc bsc esq frs obe mbe cbe mp".split())
# Small words within a name: Ann van der Berg.
PARTICLES = frozenset("van von der den de du di da della del la le ter ten dos das af av zu bin ibn al el y e".split())
