"""The way back into running by steps: walk and run by turns, then longer, then fast. A fold of the runs since then.

Each step twice clean before the next; one that was too much is a step back. Rule: an unanswered run counts for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from coach.acts import Run, Side
from coach.returning import Running, Walkrun
from coach.trends import distance_of


@dataclass(frozen=True, kw_only=True, slots=True)
class Ran:
    """A day's running since the entry tests: how far, and how the region bore it."""

    day: date
    verdict: str
    metres: float = 0.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where on the ladder: the step, counted from 1, the clean runs on it, and the day it was reached."""

    step: int
    clean: int
    since: date


@dataclass(frozen=True, kw_only=True, slots=True)
class Stop:
    """Running was stopped for a pain of a leg from ``since`` on, and not before ``until`` does it come back."""

    region: str
    side: Side | None
    since: date
    until: date


def laid_off(stop: Stop, runs: Iterable[date], today: date, tables: Running) -> bool:
    """Whether the stop was long enough, up to ``today``, that running has to come back by the ladder."""
    days = sorted(runs)
    before = max((d for d in days if d <= stop.since), default=stop.since)
    back = min([today, *(d for d in days if d > stop.since)])
    return (back - before).days >= tables.layoff_days or today < stop.until


def place(ran: Sequence[Ran], entered: date, tables: Running, old_m: float | None) -> Place | None:
    """Where the runs since ``entered`` have led; None where the ladder is climbed.

    ``old_m``: metres a week before the pain; None where the log does not know it, and then two weeks stand for it.
    """
    step, clean, since = 1, 0, entered
    for n, run in enumerate(ran):
        if run.verdict == "worse":
            step, clean, since = max(1, step - 1), 0, run.day
            continue
        clean += run.verdict == "clean"
        if clean >= tables.twice and _ripe(step, since, ran[: n + 1], tables, old_m):
            step, clean, since = step + 1, 0, run.day
        if step > last_step(tables):
            return None
    return Place(step=step, clean=clean, since=since)


def last_step(tables: Running) -> int:
    """How many steps there are: walking and running by turns, growing, and each kind of fast running."""
    return len(tables.steps) + 1 + len(tables.fast)


def walkrun(step: int, tables: Running) -> Walkrun | None:
    """What a step of walking and running by turns asks for; None for the steps behind them."""
    return tables.steps[step - 1] if step <= len(tables.steps) else None


def fast_part(step: int, tables: Running) -> str:
    """The kind of fast running that a step brings back; empty for the steps before."""
    at = step - len(tables.steps) - 2
    return tables.fast[at] if 0 <= at < len(tables.fast) else ""


def week_cap(ran: Sequence[Ran], today: date, tables: Running, old_m: float | None) -> float | None:
    """The most metres of the seven days up to ``today``'s run, while running grows; None where nothing is known."""
    week = _metres(ran, today - timedelta(days=7))
    cap = week * tables.rise if week else None
    return cap if old_m is None or cap is None else min(cap, old_m * tables.full)


def ran_since(entered: date | None, answered: Iterable[tuple[date, str]], runs: Iterable[Run]) -> list[Ran]:
    """The days of running after the tests. ``answered``: days on which running loaded the region; how it was borne."""
    if entered is None:
        return []
    metres: dict[date, float] = {}
    for r in runs:
        metres[r.when] = metres.get(r.when, 0.0) + distance_of(r)
    return [Ran(day=day, verdict=said, metres=metres.get(day, 0.0)) for day, said in answered if day > entered]


def old_week(runs: Iterable[Run], before: date, tables: Running) -> float | None:
    """Mean metres a week in the months before a pain began; None where the log holds none."""
    days = 28 * tables.months_back
    past = [r for r in runs if 0 < (before - r.when).days <= days]
    if not past:
        return None
    weeks = max(1, (before - min(r.when for r in past)).days / 7)
    return sum(distance_of(r) for r in past) / weeks or None


def _ripe(step: int, since: date, ran: Sequence[Ran], tables: Running, old_m: float | None) -> bool:
    """Whether a step behind the walk-runs has lasted: the old distance nearly reached, or its days."""
    day = ran[-1].day
    if step <= len(tables.steps):
        return True
    if step == len(tables.steps) + 1:
        if old_m is None:
            return (day - since).days >= 2 * tables.fast_days
        return _metres(ran, day) >= tables.full * old_m
    return (day - since).days >= tables.fast_days


def _metres(ran: Sequence[Ran], day: date) -> float:
    """Metres of the seven days up to ``day``."""
    return sum(r.metres for r in ran if 0 <= (day - r.day).days < 7)
