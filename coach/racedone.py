"""A race of the profile that is told by its time alone: "finished in 1:52:33, pb!", "done, 3:52".

Rule: on its day and the day after, one time in which so far can be run is the time of that race, where nothing else was
done and the race is not in the log yet. Who did not finish, asks or hopes has told no time of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from coach.acts import Act, Activity, Assessment, Lift, Run, SessionReport
from coach.athlete import Race
from coach.draft import Draft
from coach.patterns import Pattern

_CLOCK = Pattern(
    r"(?<![\d:.])(\d{1,2}):(\d\d)(?::(\d\d))?(?![\d:])|\b(\d)\s?h(?:(?:ou)?rs?)?\s?(\d\d?)\s?(?:m(?:in(?:ute)?s?)?)?\b"
)
_DONE = Pattern(
    r"\b(?:finish(?:ed|er)?|done|did it|made it|got (?:it|round|there|through)|crossed|completed?|over the line|ran|"
    r"raced|"
    r"p\.?b|p\.?r|personal best|(?:chip|official|gun|race|my) time|smashed|nailed|survived)\b"
)
_NOT = Pattern(
    r"\?|\b(?:dn[fs]\w*|not|no|never|\w+n't|cannot|goal|target|hop(?:e|ing)|aim\w*|want|tomorrow|if|would|will|before|"
    r"slept|sleep|nap|drove|drive|flight|until|start(?:s|ed|ing)?|alarm|each|squats?|session|strength|gym|last|old)\b"
)
_OF_THE_RACE = Pattern(r"\b(?:yesterday|race|raced|marathon|half|finish\w*|p\.?b|p\.?r|chip|official)\b")
_PACES = (150.0, 900.0)  #: seconds a kilometre of whoever finishes a race


def as_raced(draft: Draft, text: str, acts: tuple[Act, ...]) -> tuple[Act, ...] | None:
    """The acts with the race that ``text`` gives the time of in the place of its news; None where it gives none."""
    race = draft.athlete.race
    if race is None or race.distance_m is None or not timedelta(0) <= draft.today - race.date <= timedelta(days=1):
        return None
    low = " ".join(text.lower().replace("’", "'").split())
    if not _DONE.search(low) or _NOT.search(low) or not _open(draft, race, low, acts):
        return None
    found = [m.groups() for m in _CLOCK.finditer(low)]
    times = [s for s in _seconds(*found[0]) if _can_be(s, race.distance_m)] if len(found) == 1 else []
    if len(times) != 1:
        return None
    run = Run(
        when=race.date,
        kind="race",
        distance_m=race.distance_m,
        duration_s=times[0],
        pace_s_per_km=round(times[0] / race.distance_m * 1000, 1),
        distance_unit=draft.athlete.distance_units,
    )
    return (run, *(a for a in acts if not isinstance(a, (Run, SessionReport))))


def without_time(left: str) -> str:
    """What is left over of such a text without the time that was taken."""
    return " ".join(_CLOCK.sub(" ", left).split())


def _open(draft: Draft, race: Race, low: str, acts: tuple[Act, ...]) -> bool:
    """Whether what is told may be the race: nothing else is logged beside it, and the race is not in the log."""
    for act in acts:
        if isinstance(act, (Lift, Activity, Assessment)) or (isinstance(act, SessionReport) and act.status != "done"):
            return False
        if isinstance(act, Run) and (act.distance_m or act.repeats or act.when not in (race.date, draft.today)):
            return False
    if any(isinstance(r.body, Run) and r.body.when == race.date and r.body.kind == "race" for r in draft.known.entries):
        return False
    if draft.today == race.date or _OF_THE_RACE.search(low):
        return True
    day = draft.day(draft.today)  # the day after: news of what was planned for it
    return day is None or not (day.session or day.run)


def _seconds(*parts: str | None) -> Iterator[float]:
    """What a clock may mean: hours and minutes with or without seconds, or minutes and seconds."""
    a, b, c, hours, minutes = (None if p is None else int(p) for p in parts)
    if hours is not None:
        yield hours * 3600.0 + (minutes or 0) * 60
    elif c is not None:
        yield (a or 0) * 3600.0 + (b or 0) * 60 + c
    else:
        yield (a or 0) * 60.0 + (b or 0)
        yield (a or 0) * 3600.0 + (b or 0) * 60


def _can_be(seconds: float, metres: float) -> bool:
    return _PACES[0] <= seconds / metres * 1000 <= _PACES[1]
