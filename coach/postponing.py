"""Where heavy leg work goes on a bad day: two days later or more, where the week has room for it.

Rule: a moved session breaks no rule of the week that a planned one keeps: nothing before fast running, 48 hours between
leg days, a full day of rest in any seven, and never two sessions on one day.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from coach.week import Day, Week

HEAVY = "lower"  #: the focus of a day of heavy leg work
LEGS = ("lower", "full")
SOONEST_DAYS = 2
LATEST_DAYS = 5
FAST = ("quality", "race")
NOW_DAYS = 2  #: only today's and tomorrow's work is moved


def later(day: Day, weeks: Sequence[Week], today: date) -> date | None:
    """The day that heavy leg work of ``day`` moves to; None where it is none, lies further ahead, or finds no room."""
    if day.session is None or day.session.focus != HEAVY or (day.date - today).days >= NOW_DAYS:
        return None
    days = {d.date: d for w in weeks for d in w.days}
    for n in range(SOONEST_DAYS, LATEST_DAYS + 1):
        other = today + timedelta(days=n)
        if other > day.date and _free(other, day.date, days):
            return other
    return None


def _free(to: date, source: date, days: dict[date, Day]) -> bool:
    day, after = days.get(to), days.get(to + timedelta(days=1))
    if day is None or after is None or day.session is not None or day.run in (*FAST, "long") or after.run in FAST:
        return False
    beside = (days.get(to + timedelta(days=n)) for n in (-1, 1))
    if any(d and d.date != source and d.session and d.session.focus in LEGS for d in beside):
        return False
    if after.run == "long":  # heavy legs not before the long run either
        return False
    busy = {d: bool(x.run or (x.session and d != source) or d == to) for d, x in days.items()}
    firsts = (to - timedelta(days=n) for n in range(7))
    windows = ([first + timedelta(days=n) for n in range(7)] for first in firsts)
    return all(any(not busy.get(d, False) for d in window) for window in windows)
