"""What is said of somebody beside the name, in clauses that tell in what role they speak: who scored twice; aged 46."""

from __future__ import annotations

import re

from analysis.english.patterns import compiled_later
from analysis.english.role_words import CELEBRITY, CITIZEN, EXPERT, LAW, OFFICIAL

ASIDE = r"(?:,\s(?:aged\s)?\d{1,3})?(?:,\s(?:from|of)\s[^,.;\n]{2,40})?"
# What is said of somebody in a clause behind the name.
BEHIND: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        LAW,
        compiled_later(
            r",\s(?:prosecuting|defending|in\smitigation|for\sthe\s(?:prosecution|defen[cs]e|Crown)|mitigating"
            r"|who\s(?:is\s|was\s)?(?:prosecut|defend|represent)(?:ed|ing)\b)"
        ),
    ),
    (
        CELEBRITY,
        compiled_later(
            ASIDE + r",\swho\s(?:(?:has|had|also|once|previously|famously|twice|last|then)\s)?"
            r"(?:won|scored|beat|plays|played|finished|coached|captained|starred|stars|sang|sings|competed|competes|raced"
            r"|qualified|headlined|rode|claimed\s(?:gold|silver|bronze))\b"
        ),
    ),
    (
        OFFICIAL,
        compiled_later(
            r"\s\((?:R|D|I|Lab|Con|Lib\sDem|SNP|[RDI]-[^()\n]{2,20})\)"
            r"|,\swho\s(?:(?:has|had|also|is|was)\s)?(?:(?:managed|ran|led|advised|chaired)\s(?:[\w.’'-]+\s){1,5}campaign"
            r"|(?:running|standing)\s(?:for|against)\b|represents\s(?:the\s)?(?:[\w.’'-]+\s){0,4}(?:district|constituency|ward))"
        ),
    ),
    (
        EXPERT,
        compiled_later(
            ASIDE + r",\swho\s(?:(?:has|had|also)\s)?(?:studies|studied|researches|researched|teaches|taught\s(?:law"
            r"|history|politics|economics)|speciali[sz]es|treats|lectures)\b"
        ),
    ),
    (
        CITIZEN,
        compiled_later(
            ASIDE + r",\s(?:who(?:se)?\s(?:son|daughter|wife|husband|mother|father|brother|sister|child|children|family"
            r"|home|house|parents|partner|baby|flat|farm|mum|mom|dad|grandson|granddaughter|neighbour|neighbor)\b"
            r"|who\s(?:(?:has|had|also|now|still|once|recently|was|is)\s){0,2}(?:lives?|lived|living|moved|fled|survived"
            r"|lost|diagnosed|injured|suffers|suffered|witnessed|watched|attended|voted|fostered|grew\sup|been\sliving"
            r"|escaped|stayed|travelled|traveled|waited|waiting|queued|homeless|evacuated|rescued|rents|rented|works?\s"
            r"(?:in|at|on)\sa|worked\s(?:in|at|on)\sa|retired|adopted|gave\sbirth|pregnant)\b)"
        ),
    ),
)
AGED = compiled_later(r"\s?(?:,\s(?:aged\s)?\d{1,3}(?=[,.;])|\s\(\d{1,3}\))")
FROM_PLACE = re.compile(
    r"(?:,\s\d{1,3})?,\sfrom\s(?:[a-z-]+\s){0,3}[A-Z][\w’'-]*(?:,\s[A-Z][\w’'-]*){0,2}(?=,|\s(?:is|was|has|had)\b)"
)
ONE_OF_THOSE = compiled_later(
    r"\s(?:is|was|were|are)\s(?:among|one\sof)\s(?:those|the\s(?:patients|victims|thousands|hundreds|families|people|residents"
    r"|passengers|survivors|customers|tenants))|\s(?:has|had)\sbeen\s(?:living|waiting|sleeping|queuing)"
    r"|\s(?:has|had|was\sdiagnosed\swith|lives\swith|suffers\sfrom|survived)\s(?:\w+\s){0,3}?(?:dementia|cancer|diabetes|epilepsy|asthma|Covid)\b"
)
AGED_BEFORE = re.compile(r"\b\d{1,3}-year-old\s(?:[\w-]+\s)?$")
