"""All forms of an English verb: by rule, and those of irregular verbs that report."""

from __future__ import annotations

IRREGULAR = {
    "bear": "bears bore borne bearing",
    "wear": "wears wore worn wearing",
    "broadcast": "broadcasts broadcasting",
    "send": "sends sent sending",
    "pan": "pans panned panning",
    "plan": "plans planned planning",
    "cast": "casts casting",
    "lead": "leads led leading",
    "become": "becomes became becoming",
    "get": "gets got getting",
    "draw": "draws drew drawn drawing",
    "make": "makes made making",
    "give": "gives gave given giving",
    "seek": "seeks sought seeking",
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "think": "thinks thought thinking",
    "speak": "speaks spoke spoken speaking",
    "put": "puts putting",
    "swear": "swears swore sworn swearing",
    "read": "reads reading",
    "go": "goes went gone going",
    "begin": "begins began begun beginning",
    "know": "knows knew known knowing",
    "find": "finds found finding",
    "feel": "feels felt feeling",
    "understand": "understands understood understanding",
    "hold": "holds held holding",
    "show": "shows showed shown showing",
    "shoot": "shoots shot shooting",
    "take": "takes took taken taking",
    "come": "comes came coming",
    "leave": "leaves left leaving",
    "break": "breaks broke broken breaking",
    "let": "lets letting",
    "see": "sees saw seen seeing",
    "hear": "hears heard hearing",
    "mean": "means meant meaning",
    "sing": "sings sang sung singing",
    "quip": "quips quipped quipping",
    "admit": "admits admitted admitting",
    "refer": "refers referred referring",
    "slam": "slams slammed slamming",
    "brag": "brags bragged bragging",
    "grin": "grins grinned grinning",
    "sob": "sobs sobbed sobbing",
    "dub": "dubs dubbed dubbing",
    "aver": "avers averred averring",
    "foresee": "foresees foresaw foreseen foreseeing",
    "rebut": "rebuts rebutted rebutting",
    "fret": "frets fretted fretting",
    "signal": "signals signaled signalled signaling signalling",
    "label": "labels labeled labelled labeling",
    "counsel": "counsels counseled counselled counseling counselling",
    "snap": "snaps snapped snapping",
    "rip": "rips ripped ripping",
    "sum": "sums summed summing",
    "blog": "blogs blogged blogging",
    "chat": "chats chatted chatting",
    "nod": "nods nodded nodding",
    "concur": "concurs concurred concurring",
    "forecast": "forecasts forecasting",
}


def forms(verb: str) -> set[str]:
    """All inflected forms of a verb.

    >>> sorted(forms("reply")), sorted(forms("say"))
    (['replied', 'replies', 'reply', 'replying'], ['said', 'say', 'saying', 'says'])
    """
    if verb in IRREGULAR:
        return {verb, *IRREGULAR[verb].split()}
    if verb.endswith("e"):
        return {verb, verb + "s", verb + "d", verb[:-1] + "ing"}
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    if verb.endswith(("s", "sh", "ch", "x")):
        return {verb, verb + "es", verb + "ed", verb + "ing"}
    return {verb, verb + "s", verb + "ed", verb + "ing"}
