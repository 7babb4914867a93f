"""Of no place named: "nothing hurts" tells of what hurt lately, "that niggle is back" of where it was before.

Rule: "back" behind a pain that comes is no part of the body; a pain keeps the figure that was told; where several
places hurt lately none of them is said to be well by such words.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coach.acts import Act, Symptom
from coach.courses import still_open
from coach.draft import Draft
from coach.patterns import Pattern

_NOTHING_HURTS = Pattern(
    r"\W*(?:(?:no|nope|yes|yep|ok|well|and|but|so|today|hi|hey|coach|great|good|now|really|luckily|all good)\W+)*"
    r"(?:nothing (?:hurts|is hurting|aches|is sore|is painful|hurt)|no pains?(?: at all| anywhere| whatsoever|"
    r" whatever)?|"
    r"(?:i'?m |feeling |feel |completely |totally |all )*pain[- ]?free|(?:it|that) (?:does ?n'?t|doesnt|did ?n'?t|"
    r"didnt|does "
    r"not|did not) hurt(?: at all| any ?more)?|(?:i have |i'?ve |there(?:'s| is) |i feel |feel )?no (?:pain|aches?|"
    r"niggles?)|"
    r"zero pain|without (?:any )?pain|not hurting|nothing to report on the pain|no hurt)"
    r"(?:\W+(?:at all|anywhere|any ?more|now|today|this morning|tonight|so far|right now|during|after|before|the|"
    r"run|session|"
    r"workout|it|while|running|training|either|on|in|morning|thanks|whatsoever|and|all|good|fine|happy|since|"
    r"yesterday))*\W*"
)
#: The same beside other news: "bench 3x5 65 kg, nothing hurts".
_IN_PASSING = Pattern(
    r"\bnothing (?:hurts|hurt|is hurting|aches|is sore|is painful)"
    r"(?: today| now| at all| anywhere)?(?=\s*(?:[.,;!?)\n]|\Z))",
    re.IGNORECASE,
)
_IS_BACK = Pattern(
    r"\b(?:niggles?|pains?|aches?|soreness|problem|trouble|issue|twinge|it|injury|hurt|thing)(?:'s| is| has come|"
    r" came| are|"
    r"s|'s come| comes| coming)? back(?: again)?\b(?! pain| ache| hurts?| is| of| muscles?| squats?)"
)
_REALLY_BACK = Pattern(r"\b(?:my|lower|upper|the|mid) back\b|\bback (?:pain|ache|hurts?|is)\b")
LATELY_DAYS = 120  #: so long a place that hurt is what is meant


def as_meant(draft: Draft, text: str, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The acts with a pain, or its end, that names no place put where it belongs."""
    low = text.lower().replace("’", "'").strip()
    if any(isinstance(a, Symptom) and a.flags for a in acts):
        return acts
    acts = _without_denied(draft, acts)
    if _NOTHING_HURTS.fullmatch(low):
        return _well(draft, acts)
    if _IS_BACK.search(low) and not _REALLY_BACK.search(low):
        return _returned(draft, acts)
    return acts


#: Parts whose pain is a sign and has no course in training: that there is none is no news where none was told.
_OF_SIGNS = frozenset(("chest", "head", "abdomen"))


def _without_denied(draft: Draft, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The acts without a pain of chest, head or belly that is only denied: "no chest pain, just hot".

    Where one was told lately, or anything is paused, it is the answer to that and stays.
    """
    denied = [
        a
        for a in acts
        if isinstance(a, Symptom) and a.region in _OF_SIGNS and a.severity == 0 and not (a.asked or a.was)
    ]
    if not denied or draft.known.pause_on(draft.today) is not None:
        return acts
    since = draft.today.toordinal() - LATELY_DAYS
    told = [r.body for r in draft.known.entries if isinstance(r.body, Symptom) and r.body.when.toordinal() >= since]
    known = {s.region for s in told} | {a.region for a in acts if isinstance(a, Symptom) and a.severity != 0}
    no_news = [] if any(s.flags for s in told) else [a for a in denied if a.region not in known]
    rest = tuple(a for a in acts if a not in no_news)
    draft.denied = len(rest) < len(acts)
    return rest


def as_judged(text: str) -> str:
    """The text as it is judged: a pain that "is back" has come again, and names no back.

    >>> as_judged("that niggle is back, 4/10")
    'that niggle has returned, 4/10'
    """
    low = text.lower().replace("’", "'").strip()
    if _NOTHING_HURTS.fullmatch(low):
        return ""
    text = _IN_PASSING.sub("no pain", text)
    if _IS_BACK.search(low) and not _REALLY_BACK.search(low):
        return re.sub(
            r"(?i)(?:['’]s| is| are| has come| came| comes|"
            r" coming)? back\b",
            " has returned",
            text,
            count=1,
        )
    return text


def said(text: str) -> bool:
    """Whether a text says that nothing hurts, and no more."""
    return _NOTHING_HURTS.fullmatch(text.lower().replace("’", "'").strip()) is not None


def _well(draft: Draft, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    pains = [a for a in acts if isinstance(a, Symptom) and a.symptom in ("pain", "injury")]
    rest = tuple(a for a in acts if a not in pains)
    if any(a.region for a in pains):
        return acts  # the answer to a question about that place
    places = {(c.region, c.side) for c in still_open(draft.laid().courses)} if draft.known.began is not None else set()
    if len(places) != 1 or any(a.severity for a in pains):
        return rest if not any(a.severity for a in pains) else acts
    region, side = places.pop()
    model = next((a for a in pains if a.severity == 0), None) or Symptom(symptom="pain", when=draft.today)
    return (*rest, replace(model, symptom="pain", region=region, side=side, severity=0.0, asked=False))


def _returned(draft: Draft, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The pain is of the place told last; of none named, it stays without one and is asked about."""
    pains = [a for a in acts if isinstance(a, Symptom) and a.symptom in ("pain", "injury")]
    mine = [a for a in pains if a.region in (None, "lower-back", "upper-back", "back")]
    if not mine or len(mine) < len(pains):
        return acts
    worst = max(mine, key=lambda a: a.severity if a.severity is not None else 11.0)
    since = draft.today.toordinal() - LATELY_DAYS
    told = [
        r.body
        for r in draft.known.entries
        if isinstance(r.body, Symptom) and r.body.region and r.body.when.toordinal() >= since
    ]
    told = [s for s in told if s.symptom != "illness"]
    known = sorted(set(draft.athlete.injuries))
    region, side = (told[-1].region, told[-1].side) if told else (known[0], None) if len(known) == 1 else (None, None)
    return (*(a for a in acts if a not in pains), replace(worst, region=region, site=None, side=side))
