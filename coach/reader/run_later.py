"""The time of a run told apart from how far it was: "a slow 4k home. Squats 3x6 at 60. Run took 27 mins".

Rule: only where one run of the day has a distance and no time, and one, named as the run, a time and nothing else.
"""

from __future__ import annotations

from dataclasses import replace

from coach.acts import Run
from coach.reader.lengths import FASTEST, SLOWEST
from coach.reader.page import Page

_NAMED = frozenset("run jog running runs".split())
_ANOTHER = frozenset("another second then later again evening tonight pm yesterday also plus".split())


def timed_later(page: Page) -> None:
    """Gives such a time to the run it is of."""
    runs = [t for t in page.found if isinstance(t.act, Run)]
    for far in runs:
        for time in runs:
            if far is time or not isinstance(far.act, Run) or not isinstance(time.act, Run):
                continue
            words = page.atoms.text[time.start : time.end].lower().split()
            if _NAMED.isdisjoint(words) or not _ANOTHER.isdisjoint(words) or far.act.when != time.act.when:
                continue
            pace = _pace(far.act, time.act)
            if pace is None or any(t is not far and t is not time for t in runs):
                continue
            made = replace(far.act, duration_s=time.act.duration_s, pace_s_per_km=pace, rpe=far.act.rpe or time.act.rpe)
            page.found[page.found.index(far)] = replace(far, act=made)
            page.found.remove(time)
            return


def _pace(far: Run, time: Run) -> float | None:
    """Seconds a kilometre, where the one has a distance alone and the other a time alone, and one can run so."""
    if far.distance_m is None or far.duration_s is not None or far.pace_s_per_km is not None or far.repeats:
        return None
    if time.duration_s is None or time.distance_m is not None or time.kind is not None or time.repeats:
        return None
    pace = round(time.duration_s / far.distance_m * 1000, 1)
    return pace if FASTEST <= pace <= SLOWEST else None
