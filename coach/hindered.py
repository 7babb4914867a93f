"""What daily life no longer allows ("I can hardly walk", "stairs kill me"), where nobody else heard a complaint in it.

Rule: who can hardly walk has a pain of eight, as who cannot; if hard work is named as the cause it is soreness of
eight. Stairs that hurt are a pain without a number: it is asked for.
"""

from __future__ import annotations

import re
from datetime import date

from coach.acts import LOGGED, Act, Side, Symptom
from coach.library import Library
from coach.namesakes import NAME, marked
from coach.patterns import Pattern
from coach.told_items import taken
from coach.values import replace

HARDLY = 8.0  #: as bad as "can't walk"
_CANT = (
    r"(?:can(?:no|'?)t|can not|could(?:n'?t| not)|can (?:hardly|barely|scarcely)|(?:hardly|barely|"
    r"scarcely) (?:can|able to)|"
    r"struggl\w+ to|unable to)"
)
_STEPPING = r"(?:(?:up|down) ?(?:the )?|the )?stairs"
#: What cannot be stood because it is disliked: "I can't stand running", "… the treadmill"; no way to stand is meant.
_NO_DISLIKE = (
    r"(?! (?:doing |going |the |these |those |all )*"
    r"(?:running|jogging|runs|jogs|lifting|training|exercis\w+|stretching|racing|races|treadmills?|track|gyms?|hills?|"
    r"intervals?|tempos?|rain|cold|heat|wind|dark|mornings?|winter|weights?|strength)\b)"
)
_WALK = Pattern(
    rf"\b{_CANT} (?:(?:even|really|properly|still) )?(?:(?:walk|stand up|move)\b|stand\b{_NO_DISLIKE})"
    rf"(?! {_STEPPING}\b|(?:up|down)stairs)"
)
_STAIRS = Pattern(
    r"\bstairs?\b.*\b(?:kill\w*|murder|agony|hell|torture|nightmare|brutal|painful|hurts?|awful|misery|struggle)\b|"
    rf"\b{_CANT} (?:\w+ ){{0,3}}(?:(?:up|down)stairs|{_STEPPING})\b|\b(?:kill|hurt|murder)\w* .*\bstairs\b"
)
_SEATED = Pattern(rf"\b{_CANT} (?:even )?(?:sit|get)(?: down)?(?: on| off)? (?:the )?(?:toilet|loo|chair|sofa)\b")
#: What an exercise does to a part of the body: "they wreck my back", "squats aggravate my knees".
_HARMS = Pattern(
    r"\b(?:wreck|kill|destroy|ruin|murder|trash|hurt|bother|aggravate|irritate|annoy|upset|inflame|mess up|"
    r"screw up|tweak|"
    r"strain|play havoc with|do a number on|(?:is|are) (?:murder|hell|agony|torture) (?:on|for)|"
    r"give (?=my\b[\w ]*\b(?:grief|"
    r"gyp|trouble|pain|hell)\b))(?:s|es|ing)?(?: up)? (?P<whose>my (?:(?:left|right|both|lower|bad|dodgy|"
    r"poor) )*)(?P<part>[\w' ]+)"
)
_SUPPOSED = Pattern(
    r"\b(?:if|will|would|could|might|may|gonna|going to|used to|when i was|don'?t|does ?n'?t|do not|does not|"
    r"never|won'?t|not|no longer|can|"
    r"what|why|how|which|should)\b.{0,60}\b(?:wreck|kill|destroy|ruin|murder|trash|hurt|bother|aggravate|irritate|"
    r"annoy|upset|inflame|"
    r"mess|screw|tweak|strain|play|give|do)"
)
#: Muscles that burn in a set are worked, not hurt, whatever the word.
_WORKS = ("quad", "hamstring", "glute", "calf", "chest", "abdomen")
#: Hard work that is named: then it is soreness.
_WORKED = Pattern(
    r"\b(?:squats?|lunges?|deadlifts?|leg day|leg session|legs session|session|workout|gym|doms|"
    r"sore\w*|training|lifting|"
    r"marathon|race|hills?|ultra|long run|parkrun|half|10k|intervals|those \w+)\b"
)
#: "A bit" says how bad a pain is, not what else there is: a swollen ankle is none of two.
_OF_A_SIGN = Pattern(
    r"\b(?:(?:a )?(?:little |tiny |wee )?bit|a little|slight(?:ly)?|kind of|kinda|somewhat)(?: "
    r"of)?(?= (?:swollen|swelling|puffy|"
    r"bruis\w+|numb\w*|tingl\w+|nause\w+|queasy|dizzy|light[- ]?headed|faint|wobbly|unstable|blue|hot)\b)",
    re.IGNORECASE,
)
#: Of an exercise it is a dislike: "can't stand lunges".
_DISLIKES = Pattern(rf"\b{_CANT} (?:(?:even|really|still) )?stand (?:(?:the|those|these|any|all|doing) )*{NAME}")
_FINE = Pattern(r"\b(?:normal(?:ly)?|ok|okay|fine|alright|all right|painless)\b", re.IGNORECASE)
#: Supposed, to come, or of old; and of somebody else.
_NO_CASE = Pattern(
    r"\b(?:if|will|gonna|going to|when i was|used to|would)\b|\b(?:dog|mum|mom|dad|wife|husband|"
    r"friend|kid|son|daughter|he|she|"
    r"they|people|you)(?:'s)?(?: \w+)?(?: \w+)? (?:can|could|struggl|kills?|hurts?)"
)
_OWN = Pattern(r"\b(?:i|my|me|i'm)\b")


def unqualified(text: str) -> str:
    """The text, of the same length, without "a bit" where that is of a sign beside the pain: "ankle, bit swollen".

    >>> unqualified("rolled my ankle, bit swollen")
    'rolled my ankle,     swollen'
    """
    plain = _OF_A_SIGN.sub(lambda m: " " * len(m[0]), text)
    if _WALK.search(plain.lower().replace("’", "'")) is None:
        return plain
    return _FINE.sub(
        lambda m: " " * len(m[0]), plain
    )  # "I can hardly walk, is that normal?" is no walking that is fine


def as_told(text: str, acts: tuple[Act, ...], today: date, library: Library) -> tuple[Act, ...]:
    """The acts, with a complaint that only daily life tells of; the same acts where there is none, or one was heard."""
    low = " ".join(text.lower().replace("’", "'").split())
    harm = _HARMS.search(low)
    if harm is not None and not (_SUPPOSED.search(low) or any(isinstance(a, Symptom) for a in acts)):
        region, side = _place(f"{harm['whose']}{harm['part']} hurts", today, library)
        if region is not None and region not in _WORKS:
            told = Symptom(symptom="pain", region=region, side=side, when=today)
            return (*(a for a in acts if isinstance(a, LOGGED)), told)
    if _NO_CASE.search(low) or (low.endswith("?") and not _OWN.search(low)):
        return acts
    plain = _DISLIKES.sub(" ", marked(library, low)[0]) if " stand " in low else low
    walks = _WALK.search(plain) is not None
    heard = [a for a in acts if isinstance(a, Symptom)]
    if heard:  # a pain or soreness without a number has this one
        bare = len(heard) == 1 and heard[0].symptom in ("pain", "soreness") and heard[0].severity is None and walks
        as_bad = replace(heard[0], severity=HARDLY, region=heard[0].region or "general")
        return tuple(as_bad if bare and a is heard[0] else a for a in acts)
    logs = any(isinstance(a, LOGGED) for a in acts)
    if logs and not walks:
        return acts
    stairs, seated = _STAIRS.search(low) is not None, _SEATED.search(low) is not None
    if not (walks or stairs or seated):
        return acts
    worked = logs or _WORKED.search(low) is not None or (seated and not walks)
    region, side = _place(low, today, library)
    told = Symptom(
        symptom="soreness" if worked else "pain",
        region=region or "general",
        side=side,
        severity=HARDLY if walks else None,
        when=today,
    )
    return (*(acts if logs else ()), told)  # what was taken for a question or a wish is told


def _place(low: str, today: date, library: Library) -> tuple[str | None, Side | None]:
    """The part of the body and the side that are named."""
    items = [item for sentence in taken(low, today, library).sentences for item in sentence.items]
    region = next((i.region[0] for i in items if i.region is not None and i.region[0] != "legs"), None)
    return region, next((i.side for i in items if i.side is not None), None)
