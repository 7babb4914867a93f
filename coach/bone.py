"""Stress of a bone: its signs, gathered over days and messages, and what is held back until somebody has cleared it.

Rule (INV14): where two signs come together, one of them of the bone itself, nothing jumps and nothing runs, at any
pain, nought as well, until the athlete states who has cleared it. A fold of what was told; nothing ends it but that.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta, tzinfo
from typing import Literal

from coach.acts import Lift, Run, Side, Symptom
from coach.courses import same_side
from coach.diary import Clearance, Record, of_kinds
from coach.easing import Easing
from coach.hedges import LAST, Heard
from coach.ladder import Stop
from coach.library import LEG_REGIONS, SITES, Library
from coach.once import Same, of_people
from coach.rules import Effect
from coach.trends import distance_of

Step = Literal["", "hold", "unload"]
REGIONS = frozenset("shin foot toe heel groin quad hip".split())  #: pains that are screened
STANDING = LEG_REGIONS | {"lower-back", "neck", "general", ""}  #: what a bone of these stands on; "femoral neck"
CORE = ("pinpoint", "hop", "earlier", "rest")  #: signs of the bone itself
OTHERS = ("jump", "before", "energy", "drug", "brittle")  #: what makes it likelier
ENOUGH = 2
GATHERED = timedelta(days=84)  #: signs that lie so near together count together
JUMP_DAYS = 42
LONGEST_DAYS = 30
RISE = 1.1  #: of the longest run before it
FLAG = "bone-stress"
BONE = "bone-stands"  #: the rule of what holds until it is cleared
FOUND = "found"  #: somebody has looked and found it: more than a sign
LOADED = "bone-stress"  #: what the exercise data calls a bone that stands under load
WORDS = {
    "pinpoint": ("pinpoint", "bony-press"),
    "hop": ("hop-pain",),
    "earlier": ("earlier-each-run",),
    "rest": ("night-hurt", "night-word"),
    "before": ("bsi-word",),
    "energy": ("period-lost", "period-months", "reds-minor", "weight-loss"),
    "drug": ("bone-drug",),
    "risky": ("risky-bone", "deep-groin"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Stressed:
    """A bone is suspected from the day ``since`` on, until it was cleared. ``region`` empty: not told where."""

    region: str
    side: Side | None
    since: date
    until: date | None = None  #: the day it was cleared; None: nobody has
    found: bool = False  #: it is diagnosed, not only suspected

    @property
    def stands(self) -> bool:
        """Whether nobody has cleared it yet."""
        return self.until is None


def screened(symptom: Symptom) -> bool:
    """Whether a pain is screened for the bone behind it."""
    return symptom.region in REGIONS and symptom.symptom in ("pain", "injury")


def signs_of(symptom: Symptom, message: Heard, more: Iterable[str]) -> tuple[str, ...]:
    """The signs that a pain of a screened region is told with. ``more``: those that diary and profile know of."""
    if not screened(symptom):
        return (FOUND,) if symptom.symptom in ("pain", "injury") and _had(message) else ()
    found = {sign for sign, concepts in WORDS.items() if any(message.has(c) for c in concepts)}
    if symptom.timing in ("rest", "night"):
        found.add("rest")
    if message.has("cramp-word") and not message.has("complaint"):
        found.discard("rest")  # what cramps at night is the muscle
    if symptom.region == "groin":
        found.add("risky")
    if _had(message):
        found.add(FOUND)
    return tuple(sorted({*found, *more}))


def diagnosed(message: Heard) -> bool:
    """Whether a stressed bone is told as one that somebody has found, or that is treated: not supposed, not over."""
    return _stands(message, "bsi-diagnosed") or (_stands(message, "bsi-named") and message.has("bsi-treated"))


def _had(message: Heard) -> bool:
    """Whether the athlete says to have one, whoever has said so: it is not loaded."""
    return diagnosed(message) or _stands(message, "bsi-have")


def _stands(message: Heard, concept: str) -> bool:
    """Whether a concept of a bone is told as an own thing of now that is no mere guess."""
    if concept not in message.hits or message.mentions("bsi-query") or message.mentions("bsi-over"):
        return False
    told = message.stands(concept)
    return any(not (message.theirs(s) or message.other[s.last - 1] or message.supposed(s)) for s in told)


def likelier(
    lifts: Sequence[Lift], runs: Sequence[Run], today: date, conditions: Iterable[str], library: Library
) -> tuple[str, ...]:
    """What diary and profile know that makes a bone likelier: a jump of the load within six weeks, brittle bones."""
    found = []
    if _jumped(runs, today) or _new_jumps(lifts, today, library):
        found.append("jump")
    if "brittle-bones" in conditions:
        found.append("brittle")
    return tuple(found)


def _jumped(runs: Sequence[Run], today: date) -> bool:
    """Whether a run of the last weeks was clearly longer than all of the month before it; a first run is no jump."""
    for run in runs:
        metres = distance_of(run)
        if 0 <= (today - run.when).days <= JUMP_DAYS and metres:
            before = [distance_of(r) or 0.0 for r in runs if 0 < (run.when - r.when).days <= LONGEST_DAYS]
            if before and max(before) > 0 and metres > RISE * max(before):
                return True
    return False


def _new_jumps(lifts: Sequence[Lift], today: date, library: Library) -> bool:
    """Whether jumping began within the last weeks of a diary that is older than that."""
    days = [
        lift.when for lift in lifts if (e := library.exercises.get(lift.exercise or "")) is not None and e.plyo_tier > 0
    ]
    known = min((lift.when for lift in lifts), default=today)
    return bool(days) and (today - min(days)).days <= JUMP_DAYS < (today - known).days


def enough(signs: Iterable[str]) -> bool:
    """Whether signs are enough to suspect a bone: two, one of them of the bone itself."""
    core, all_ = counted(signs)
    return core >= 1 and all_ >= ENOUGH


def counted(signs: Iterable[str]) -> tuple[int, int]:
    """How many signs are of the bone itself, and how many there are."""
    kinds = set(signs)
    core = len(kinds & set(CORE))
    return core, core + len(kinds & set(OTHERS))


def gathered(symptom: Symptom, signs: Iterable[str], records: Iterable[Record], today: date) -> frozenset[str]:
    """The signs of one place, told now and within the last weeks; a clearance ends what came before it."""
    found = set(signs)
    before: set[str] = set()
    for r in records:
        if isinstance(r.body, Clearance) and r.body.by:  # the end of an own pause clears nothing
            before.clear()
        elif isinstance(r.body, Symptom) and today - r.body.when <= GATHERED and _near(r.body, symptom):
            before.update(r.body.signs)
    return frozenset(found | before)


def _near(one: Symptom, other: Symptom) -> bool:
    """Whether two pains may be of one place."""
    sites = set(SITES.get(one.region or "", ())) & set(SITES.get(other.region or "", ()))
    return (one.region == other.region or bool(sites)) and same_side(one.side, other.side)


def stressed_bones(records: Iterable[Record], zone: tzinfo) -> tuple[Stressed, ...]:
    """Every bone that was suspected, in order: by signs that came together, or by a red flag of that kind."""
    felt = of_kinds(tuple(records), Symptom, Clearance)  # a tuple stays the same one
    return _stressed(Same(felt), zone) if felt else ()


@of_people(LAST)
def _stressed(told_of: Same[tuple[Record, ...]], zone: tzinfo) -> tuple[Stressed, ...]:
    out: list[Stressed] = []
    told: list[Symptom] = []
    for r in told_of.it:
        body = r.body
        if isinstance(body, Clearance) and body.by:
            out = [s if s.until else _ended(s, r.at.astimezone(zone).date()) for s in out]
            told.clear()
        elif isinstance(body, Symptom) and (body.signs or FLAG in body.flags):
            told.append(body)
            near = [s for s in told if _near(s, body) and body.when - s.when <= GATHERED]
            if FOUND in body.signs:  # the diagnosis of what was suspected there
                out = [replace(s, found=True) if s.stands and _of(s, body) else s for s in out]
            standing = any(s.stands and _of(s, body) for s in out)
            found = FOUND in body.signs
            if not standing and (found or FLAG in body.flags or enough(sign for s in near for sign in s.signs)):
                day = r.at.astimezone(zone).date()
                out.append(Stressed(region=body.region or "", side=body.side, since=day, found=found))
    return tuple(out)


def _of(one: Stressed, symptom: Symptom) -> bool:
    """Whether a bone is the one that a pain is told of."""
    return one.region == (symptom.region or "") and same_side(one.side, symptom.side)


def _ended(one: Stressed, day: date) -> Stressed:
    return replace(one, until=day)


def bone_easings(found: Iterable[Stressed]) -> tuple[Easing, ...]:
    """What suspected bones hold back until they are cleared: every jump and every run, whatever the pain.

    One that was found, and not only suspected, is not loaded either: nothing that stands on it, nothing that may hurt.
    """
    return tuple(e for s in found if s.stands for e in _eased(s))


def _eased(one: Stressed) -> Iterable[Easing]:
    """What one bone holds back."""
    known = bool(SITES.get(one.region))
    if known or not one.found:
        yield _easing(one, ("unload" if one.found else "hold") if known else "", one.region if known else "", None)
    if one.found and one.region in STANDING:
        yield _easing(one, "unload", one.region or "general", LOADED)


def _easing(one: Stressed, step: Step, region: str, site: str | None) -> Easing:
    return Easing(
        rule=BONE,
        since=one.since,
        until=date.max,
        effect=Effect(region=step, impact=False, run="none"),
        region=region,
        side=one.side,
        site=site,
        pain=0.0,
    )


def bone_stops(found: Iterable[Stressed]) -> tuple[Stop, ...]:
    """The stops of running that suspected bones are: it comes back by its tests and steps."""
    return tuple(
        Stop(region=s.region, side=s.side, since=s.since, until=s.until or date.max)
        for s in found
        if SITES.get(s.region)
    )
