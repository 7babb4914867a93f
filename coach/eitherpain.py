"""What is certain of a pain of which it is not known where it is: the worst that any of the open ones would get.

Rule: while it is asked which pain was meant, nobody waits for the answer with what sends to a professional; the plan
changes when it is known where. A bruise that sinks is of the injury above it, and neither a pain of its own nor one
that has gone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coach import advising, goingon
from coach.acts import Act, Symptom
from coach.advice import URGENCIES, Advice
from coach.course import Course
from coach.draft import Draft
from coach.hedges import Heard
from coach.judge import judge

SEEN = URGENCIES.index("soon")
SINKS = "bruise-sinks"  #: the concept of a bruise that moves down
#: Regions from above to below: a bruise sinks from one to any that follows.
DOWN = (
    ("hip", "glute", "groin"),
    ("quad", "hamstring", "adductor", "it-band"),
    ("knee",),
    ("calf", "shin", "achilles"),
    ("ankle",),
    ("foot", "heel", "arch", "toe"),
)
_DEPTH = {region: depth for depth, regions in enumerate(DOWN) for region in regions}


def at_least(draft: Draft, text: str, advice: tuple[Advice, ...]) -> tuple[Advice, ...]:
    """The advice, with that of the worst of the pains that may be meant, where it is to be seen by somebody."""
    if draft.unplaced is None:
        return advice
    told, among = draft.unplaced
    worst, said = max((_urgency(a) for a in advice), default=0), advice
    for course in among:
        placed = replace(told, region=course.region, site=course.site, side=course.side)
        found = judge(advising.situation(draft, text=text, acts=(placed,)), draft.books.library, draft.books.safety)
        if (level := max((_urgency(a) for a in found), default=0)) >= SEEN and level > worst:
            worst = level
            said = (*advice, *(a for a in found if _urgency(a) >= SEEN and not a.changes))
    return said


def _urgency(advice: Advice) -> int:
    return URGENCIES.index(advice.urgency)


def sunken(draft: Draft, message: Heard, acts: tuple[Act, ...], found: Sequence[Course]) -> tuple[Act, ...] | None:
    """The acts with a bruise that sinks put to the injury above it; None where nothing of the kind is told.

    A pain with a figure of its own stays what it is.
    """
    if not message.has(SINKS):
        return None
    below = [n.removeprefix("region-") for n in message.hits if n.removeprefix("region-") in _DEPTH]
    deepest = max((_DEPTH[r] for r in below), default=-1)
    above = [c for c in found if _DEPTH.get(c.region, len(DOWN)) < deepest]
    pains = [a for a in acts if isinstance(a, Symptom) and a.symptom in goingon.PAINS]
    if len(above) != 1 or any(a.severity or a.flags for a in pains):
        return None
    told = goingon.report(goingon.Heard(least=True, trend="same"), above[0], draft.local)
    return (*(a for a in acts if a not in pains), told)
