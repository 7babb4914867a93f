"""Where a session may stand: the rules of the week, asked of one day.

Rule: a session that the athlete moves breaks no rule that a planned one keeps: H2 (nothing for the legs before fast
running), H3 (nothing heavy before a long run), H5 (48 hours for the same muscles), H6 (a full day of rest in seven),
H9 (the days before a race).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from coach.athlete import Athlete
from coach.week import Day, Session, Week

FAST = ("quality", "race")
LEGS = ("lower", "full")
ARMS = ("upper", "full")
RACE_DAYS = 6  #: nothing moves nearer to a race than this


def bar(session: Session, source: date, to: date, weeks: Iterable[Week], athlete: Athlete) -> str:
    """Why the session of ``source`` may not stand on ``to``: ``taken``, ``race``, ``before``, ``beside``,
    ``rest`` or ``unknown`` (not planned yet); empty where it may."""
    days = {d.date: d for w in weeks for d in w.days}
    day = days.get(to)
    if day is None:
        return "unknown"
    if day.session is not None and to != source:
        return "taken"
    races = [r.date for r in (athlete.race, athlete.race_after) if r is not None]
    if any(0 <= (r - to).days <= RACE_DAYS and to > source for r in races):
        return "race"
    after = days.get(to + timedelta(days=1))
    legs = session.focus in LEGS
    if day.run == "race":
        return "race"
    heavy = session.focus == "lower"
    if after is not None and ((legs and after.run in FAST) or (heavy and after.run == "long")):
        return "before"
    for beside in (days.get(to + timedelta(days=n)) for n in (-1, 1)):
        near = None if beside is None or beside.date == source else beside.session
        if near is not None and any(session.focus in kind and near.focus in kind for kind in (LEGS, ARMS)):
            return "beside"
    return "" if _rests(source, to, days) else "rest"


def _rests(source: date, to: date, days: dict[date, Day]) -> bool:
    """Whether every seven days that hold ``to`` keep a day without session and run, or had none before."""
    busy = {d: bool(x.run or (x.session and d != source) or d == to) for d, x in days.items()}
    before = {d: bool(x.run or x.session) for d, x in days.items()}
    firsts = (to - timedelta(days=n) for n in range(7))
    windows = [[first + timedelta(days=n) for n in range(7)] for first in firsts]
    return all(
        any(not busy.get(d, False) for d in window) or all(before.get(d, False) for d in window) for window in windows
    )


def days_for(
    session: Session, source: date, weeks: Iterable[Week], athlete: Athlete, today: date, reach: int = 6
) -> list[date]:
    """The days on which it may stand: those without a run first, then with an easy one; of each the nearest first."""
    weeks = tuple(weeks)
    runs = {d.date: d.run for w in weeks for d in w.days}
    around = [*range(1, reach + 1), *range(-1, -reach - 1, -1)]
    found = (source + timedelta(days=n) for n in around)
    fitting = [d for d in found if d >= today and not bar(session, source, d, weeks, athlete)]
    return sorted(fitting, key=lambda d: (None, "easy").index(runs[d]) if runs[d] in (None, "easy") else 2)
