"""Words that say what falls, ends or is got away from, and the words around them (see shifters)."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# It falls by itself: "crime fell", "fears have eased".
FALLS = _words(
    """
    abate abated abates abating calmed cease ceased ceases cleared clears collapse collapsed collapses
    collapsing cool cooled cools crumble crumbled crumbles crumbling decline declined declines declining
    decrease decreased decreases decreasing diminish diminished diminishes diminishing dip dipped dips disappear
    disappeared disappearing disappears dissipated dissipates drop dropped dropping drops dwindle dwindled
    dwindles dwindling ease eased eases easing ebb ebbed ebbing ebbs end ended ending ends erode eroded erodes
    evaporate evaporated evaporates expired fade faded fades fading fall fallen falling falls fell fizzled
    halted halve halved halves healed heals improved improves lapsed lessen lessened lessens lift lifted lifts
    melted moderated narrow narrowed narrowing narrows plummet plummeted plummets plunge plunged plunges
    plunging recede receded recedes receding relented retreated retreats sank settled shrank shrink shrinking
    shrinks shrunk sink sinks slackened slip slipped slips slow slowed slowing slows slump slumped slumps stop
    stopped stops subside subsided subsides subsiding sunk thinned tumble tumbled tumbles vanish vanished
    vanishes wane waned wanes waning weaken weakened weakening weakens wither withered withering withers
    """
)
# Of these, forms that are nouns and adjectives too: as verbs they have a plural before them.
BARE = _words(
    """
    abate cease collapse cool crumble decline decrease diminish dip disappear drop dwindle ease ebb end evaporate
    fade fall halve lessen lift narrow plummet plunge recede shrink sink slip slow slump stop subside tumble vanish
    wane weaken wither
    """
)
# Somebody brings it down: "they cut poverty", "poverty was cut".
LOWERS = _words(
    """
    abolish abolished abolishes abolishing allay allayed allays alleviate alleviated alleviates alleviating
    ameliorated avert averted averting averts avoid avoided avoiding avoids banish banished beat beats calmed
    calms cleared clearing clears conquered contained corrected corrects curb curbed curbing curbs cure cured
    cures curing curtail curtailed curtails cushioned cut cuts cutting dampened dampens decrease decreased
    decreases defuse defused defuses deterred dismantled dismantles dispel dispelled dispels doused ease eased
    eases easing eliminate eliminated eliminates eliminating end ended ending ends eradicate eradicated
    eradicates eradicating erased erases erode eroded erodes eroding escape escaped escapes escaping
    extinguished fixed foil foiled foils forgiven halt halted halting halts halve halved halves halving heal
    healed heals lessen lessened lessens lower lowered lowering lowers mended narrow narrowed narrowing narrows
    minimise minimised minimises minimize minimized minimizes mitigate mitigated mitigates neutralised
    neutralized overcame overcome overcomes overcoming patched plugged prevent prevented preventing prevents
    quash quashed quell quelled quells rectified redressed reduce reduced reduces reducing relieve relieved
    relieves relieving remedied remedy remove removed removes removing repaid repaired resolve resolved resolves
    resolving reverse reversed settle settled settles settling shrink slash slashed slashes slashing slow slowed
    slows solve solved solves soothe soothed soothes stem stemmed stems stop stopped stopping stops suppressed
    survive survived survives surviving tackled tamed thwart thwarted thwarts trim trimmed vanquished wiped
    withstand withstood
    """
)
# Somebody brings down what is good: "they eroded trust".
HARMS = _words(
    """
    crushed crushes dashed dashes dashing dent dented dents erode eroded erodes eroding hamper hampered
    hurt hurts ruin ruined ruins sap sapped saps shatter shattered spoil spoiled spoilt undermine undermined undermines
    undermining weaken weakened weakening weakens wreck wrecked
    """
)
# What a court or a government does to what is in DROPPED: "charges were dismissed".
TAKEN_OFF = _words(
    """
    cancel canceled cancelled cancelling cancels dismissed drop dropped dropping drops lift lifted lifting lifts
    overturned quashed scrap scrapped waived withdrawn withdrew
    """
)
# What a court or a government takes off, which need not be a thing that falls.
DROPPED = _words(
    """
    accusation accusations allegation allegations ban bans bill bills blockade case cases charge charges complaint
    complaints conviction convictions curfew debt debts embargo fine fines lawsuit lawsuits lockdown penalties
    penalty restriction restrictions sanction sanctions sentence siege surcharge suspension tariff tariffs threat
    threats warrant warrants
    """
)
# Away from it: acquitted of murder, recovered from illness.
AWAY = _words(
    """
    absolved acquit acquits acquittal acquitted cleansed cleared clearing cured escape escaped escapes escaping
    excused exempt exempted exonerated exonerates forgiven free freed freedom freeing frees healed immune innocent
    liberated pardoned protect protected protecting protection protects recover recovered recovering recovers
    recovery released relief relieved rescue rescued rescues rescuing rid ridding safe safety saved saves saving
    secure shelter sheltered shield shielded spared unharmed vindicated
    """
)
# Good things are taken away: robbed of their joy.
TAKES = _words(
    """
    bereft cheated cheats deprive deprived deprives depriving devoid drained drains rob robbed robbing robs starved
    strip stripped stripping strips
    """
)
# Whoever loses "their best player" has lost what was best.
LOSES = _words("lose loses losing lost")
# Who is held against their will, and what is done that ends it.
HELD = _words("abducted abductee abductees captive captives detainee detainees hostage hostages kidnapped")
FREED = _words("freed freeing frees liberated released rescue rescued rescues rescuing")
AWAY_PREPOSITIONS = _words("against from of")
# A noun of falling: a fall in crime, an end to the war.
A_FALL = _words(
    """
    abolition absence avoidance break collapse cure cut cuts decline declines decrease dip drop easing elimination
    end ending eradication fall falls halt halving lifting lull pause prevention reduction reductions remedy
    resolution respite slowdown slump solution stop
    """
)
A_FALLS_PREPOSITIONS = _words("for from in of to")
# Words before these nouns that make them something else: this fall, the receiving end.
NO_FALL = _words("day each every last loose month near next receiving season this until week year")
ENDS = _words("end ended ending ends")
# Before its noun: fewer deaths, falling unemployment.
FEWER = _words(
    """
    declining decreasing diminishing dwindling easing fading falling fewer lower narrowing receding reduced
    shrinking subsiding waning weakening
    """
)
# After "is" or "has": the war is over.
OVER = _words("finished gone over passed past short-lived")
# Things that grow: what is bad and grows stays bad, whatever the verb says elsewhere.
GROWS = _words(
    """
    boom booms boost boosted boosts climb climbed climbing climbs double doubled doubles fuel fueled fuelled grew
    grow growing grown grows increase increased increases increasing jump jumped jumps leap leaped leapt mount
    mounted mounting rise risen rises rising rose skyrocket skyrocketed soar soared soaring soars spike spiked
    spikes surge surged surges surging swell swelled triple tripled
    """
)
# Of these, nouns too: as verbs they have one of the others before them.
GROWTHS = _words("boom boost climb doubles fuel increase increases jump leap mount rise rises spike surge")
VERB_NEXT = _words("to will would can could may might must should did do does")
# How far something falls: it has no tone of its own beside it.
DEGREES = _words(
    """
    a again all almost an badly by completely considerably deep deeply down dramatically drastically entirely fast
    finally further greatly half halves heavily high highest hugely in its level levels low lower lowest markedly
    massively maximum minimum much nearly now off out peak quickly rapidly rate record sharp sharply significantly
    slightly slowly steadily steep steeply strongly substantially suddenly the their third to zero
    """
)
# Bad things whose names carry little tone.
EVILS = _words(
    """
    absenteeism backlog backlogs burglaries burglary congestion delays dropouts emissions fines homelessness illiteracy
    inflation littering overcrowding pollution shoplifting smoking truancy unemployment vandalism
    """
)
# Good things that come in amounts or can be lost.
GOODS = _words(
    """
    aid alliance approval attendance benefits budget cheer comfort confidence cooperation credibility demand
    dignity donations earnings economy employment enthusiasm excitement expectancy exports faith freedom freedoms
    friendship funding goodwill growth happiness harmony health help hope hopes income interest investment jobs joy luck
    momentum morale optimism output peace popularity prestige production productivity profit profits progress
    prosperity quality ratings rebound recovery reputation revenue safety sales savings security stability strength
    success support sympathy tolerance trust turnout unity wages wealth welfare
    """
)
# People, who are not turned, and what falls on them.
NEVER = _words(
    """
    assailant assailants attacker attackers bomb bombs criminal criminals critics enemies enemy extremist extremists
    fighter fighters grenade grenades gunman gunmen killer killers loser militant militants missile missiles
    murderer murderers opponents opposition patient patients poor prisoner prisoners protesters racist racists
    radicals rebel rebels refugees rival rivals rocket rockets shell shells suspect suspects tear tears terrorist
    terrorists thief thieves victim victims weapon weapons
    """
)
AMOUNTS = _words(
    """
    amount cases count counts figures incidence level levels number numbers proportion rate rates rating
    score scores share statistics toll
    """
)
# What is undertaken for a good thing falls with it: peace talks collapsed, the aid programme was cut.
VENTURES = _words(
    """
    accord agenda agreement bid budget campaign deal drive effort efforts initiative mission negotiations operation pact
    plan plans process programme programmes program programs project projects scheme schemes service services talks
    treaty
    """
)
BE = _words("am are be been being came come get gets getting go goes got had has have is was went were")
PASSIVE = _words("am are be been being get gets getting got is was were")
# Between a subject and its verb.
LINKS = BE | _words(
    """
    all almost already also can could did do does effectively eventually finally gradually largely may might must
    nearly not now once shall should since slowly still then virtually will would
    """
)
DETERMINERS = _words(
    """
    a all an any both dozens each every half her his hundreds its many millions more most my of our several some
    such that the their these this those thousands your
    """
)
ARTICLES = _words("a an another")
PRONOUNS = _words("her him himself it me one them themselves us you")
# Here a clause ends.
STOPS = _words(
    """
    after although amid and as because before but by despite if or since so than that though unless until when where
    which while who whom whose with without
    """
)
PREPOSITIONS = _words(
    """
    about across against among around at behind between for from in into near on over since through to towards under
    within
    """
)
WHEN = _words(
    """
    ago early friday last late monday next overnight saturday since sunday this thursday today tomorrow tuesday
    wednesday when year yesterday
    """
)
# Who says that lies must stop speaks of lies.
DEMANDS = _words("must should")
SHIFTERS = {"down", "less"} | FALLS | LOWERS | HARMS | TAKEN_OFF | AWAY | TAKES | LOSES | A_FALL | FEWER | OVER | GROWS
PHRASE_ENDS = (STOPS | LINKS | PREPOSITIONS) - DETERMINERS
NOT_BAD = (
    NEVER
    | SHIFTERS
    | DEGREES
    | LINKS
    | STOPS
    | PREPOSITIONS
    | _words("cause despite due late leave leaving too unable")
)
FORMS = frozenset(form for word in SHIFTERS for form in (word, word.capitalize(), word.upper()))
