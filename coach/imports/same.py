"""What of a file the diary has already. Rule: what was told twice is kept once, and what was typed stays as typed.

Sets are the same where day, exercise and sets are; a watch's count of a session that was typed as well is the same
where they nearly are. A run is the same by its start, or by its day with a length and a time that are nearly the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from coach.acts import Act, Activity, Lift, Run, WorkingSet
from coach.imports.found import Found
from coach.imports.outings import UNNAMED

SAME_START = timedelta(seconds=60)
NEAR = 0.06  #: share by which a length and a time may differ: nobody types "10.03 km in 52:08"
NEAR_M = 300.0
NEAR_S = 120.0
EXACT = 0.01
COUNT_NEAR = 0.25  #: share by which a watch miscounts
LOAD_NEAR = 0.1


@dataclass(kw_only=True, slots=True)
class Had:
    """An entry of the diary. ``timed``: its time of day is that of the deed, as a file told it, not of the message."""

    act: Act
    at: datetime
    timed: bool = False
    used: bool = False  #: something of the file was found to be the same


class Diary:
    """Holds the entries by day, to find what a file tells again. Each entry is the same as one thing at most."""

    def __init__(self, entries: Iterable[Had]):
        self._days: defaultdict[date, list[Had]] = defaultdict(list)
        for had in entries:
            self._take(had)

    def _take(self, had: Had) -> None:
        when = getattr(had.act, "when", None)
        if when is not None:
            self._days[when].append(had)

    def fresh(self, found: Sequence[Found]) -> tuple[list[Found], int]:
        """What the diary does not have, and how many of ``found`` it has. What is fresh is known from now on."""
        left: list[Found] = []
        known = 0
        for near in (False, True):  # what is exactly the same first, so that a near one takes nothing from it
            again: list[Found] = []
            for one in found if not near else left:
                match = self._match(one, near=near)
                if match is None:
                    again.append(one)
                else:
                    match.used = True
                    known += 1
            left = again
        for one in left:
            self._take(Had(act=one.act, at=one.at, timed=one.timed, used=True))
        return left, known

    def next_file(self) -> None:
        """Another file begins: what the ones before told may be told again by it."""
        for day in self._days.values():
            for had in day:
                had.used = False

    def _match(self, one: Found, *, near: bool) -> Had | None:
        act = one.act
        when = getattr(act, "when", one.at.date())
        days = (when,) if isinstance(act, Lift) else (when, when - timedelta(days=1), when + timedelta(days=1))
        for day in days:
            for had in self._days.get(day, ()):
                if not had.used and _same(one, had, near=near, day=day == when):
                    return had
        return None


def _same(one: Found, had: Had, *, near: bool, day: bool) -> bool:
    act, old = one.act, had.act
    if isinstance(act, Lift) and isinstance(old, Lift):
        return _same_lift(act, old, near=near)
    if isinstance(act, Run) and isinstance(old, Run):
        return _same_outing(one, had, act.distance_m, act.duration_s, old.distance_m, old.duration_s, near, day)
    if isinstance(act, Activity) and isinstance(old, Activity) and act.sport == old.sport:
        return _same_outing(one, had, act.distance_m, act.duration_s, old.distance_m, old.duration_s, near, day)
    return type(act) is type(old) and day and act == old


def _same_lift(act: Lift, old: Lift, *, near: bool) -> bool:
    if near and act.exercise_text == UNNAMED:
        return True  # the watch saw some set; what was typed of that day says which
    if not (act.exercise == old.exercise and act.exercise is not None) and act.exercise_text.lower() != (
        old.exercise_text.lower()
    ):
        return False
    if not near:
        return sorted(map(_figures, act.sets)) == sorted(map(_figures, old.sets))
    mine, theirs = _worked(act.sets), _worked(old.sets)
    total, other = sum(_amount(s) for s in mine), sum(_amount(s) for s in theirs)
    if not total or not other or abs(total - other) > COUNT_NEAR * max(total, other):
        return False
    top, old_top = _top(mine), _top(theirs)
    return top is None or old_top is None or abs(top - old_top) <= LOAD_NEAR * max(top, old_top)


def _figures(one: WorkingSet) -> tuple[float, float, float, float]:
    return one.reps or 0, round(one.load_kg or 0, 1), round(one.seconds or 0), round(one.distance_m or 0)


def _worked(sets: Sequence[WorkingSet]) -> list[WorkingSet]:
    return [s for s in sets if s.kind != "warmup"] or list(sets)


def _amount(one: WorkingSet) -> float:
    return float(one.reps or one.seconds or one.distance_m or 0)


def _top(sets: Sequence[WorkingSet]) -> float | None:
    return max((s.load_kg for s in sets if s.load_kg), default=None)


def _same_outing(
    one: Found,
    had: Had,
    far: float | None,
    took: float | None,
    old_far: float | None,
    old_took: float | None,
    near: bool,
    day: bool,
) -> bool:
    apart = abs(one.at - had.at)
    if one.timed and had.timed:
        if apart <= SAME_START:
            return True
        off = apart.total_seconds() % 900
        whole = apart <= timedelta(hours=14) and min(off, 900 - off) <= SAME_START.total_seconds()
        if whole and _close(far, old_far, EXACT, 20) and _close(took, old_took, EXACT, 15):
            return far is not None and took is not None  # the same, by the clock of another zone
        return near and apart <= timedelta(minutes=30) and _alike(far, took, old_far, old_took)
    return near and day and _alike(far, took, old_far, old_took)


def _alike(far: float | None, took: float | None, old_far: float | None, old_took: float | None) -> bool:
    told = (far and old_far) or (took and old_took)
    return bool(told) and _close(far, old_far, NEAR, NEAR_M) and _close(took, old_took, NEAR, NEAR_S)


def _close(a: float | None, b: float | None, share: float, least: float) -> bool:
    """Whether two figures are nearly the same; an unknown one is no objection."""
    return not a or not b or abs(a - b) <= max(share * max(a, b), least)
