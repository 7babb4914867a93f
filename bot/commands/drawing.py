"""``coach bench charts``: how long a chart takes through the worker, and how long the loop stands still meanwhile.

A made-up log is drawn: every kind of chart, in light and dark.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.artist import Artist
from coach.acts import Act, Assessment, Lift, Run, SessionReport, Symptom, WorkingSet
from coach.books import Books
from coach.diary import Known, Record, Setting
from coach.draft import Draft
from coach.folding import folded
from coach.progress.card import SHOW
from coach.progress.figures import form
from coach.progress.wish import Wish
from content.letter import worded
from content.voice import Voice

TODAY = date(2026, 11, 22)
DAYS = 112
AT_ONCE = 10
BEAT_S = 0.005  #: how often the loop is asked whether it still runs


def charts(books: Books) -> list[dict[str, Any]]:
    """Every kind of chart, ready to be drawn."""
    voice, draft = Voice(), Draft(known=_runner(books), books=books, origin="m1", at=_at(TODAY))
    shown = [SHOW[kind](draft, Wish(kind=kind, slug="back-squat" if kind == "lift" else None)) for kind in SHOW]
    return [worded(form(s.chart, theme), voice) for s in shown for theme in ("light", "dark") if s.chart is not None]


def measured(books: Books, seconds: float) -> dict[str, float]:
    """Milliseconds: the first chart of a new worker, one chart of a warm one, and the loop's stalls beside them."""
    return asyncio.run(_measured(charts(books), seconds))


async def _measured(asked: list[dict[str, Any]], seconds: float) -> dict[str, float]:
    artist, stalls = Artist(), Stalls()
    try:
        async with stalls:
            before = time.perf_counter()
            await artist.draw(asked[0])
            first = time.perf_counter() - before
        cold = stalls.longest
        for chart in asked:
            await artist.draw(chart)
        taken: list[float] = []
        end = time.perf_counter() + seconds
        while time.perf_counter() < end or len(taken) < len(asked):
            before = time.perf_counter()
            await artist.draw(asked[len(taken) % len(asked)])
            taken.append(time.perf_counter() - before)
        async with stalls:
            before = time.perf_counter()
            await asyncio.gather(*(artist.draw(asked[n % len(asked)]) for n in range(AT_ONCE)))
            together = time.perf_counter() - before
    finally:
        artist.close()
    taken.sort()
    return {
        "kinds": len(asked),
        "cold_ms": round(first * 1000, 1),
        "cold_stall_ms": round(cold * 1000, 1),
        "best_ms": round(taken[0] * 1000, 1),
        "median_ms": round(statistics.median(taken) * 1000, 1),
        "p99_ms": round(taken[int(len(taken) * 0.99)] * 1000, 1),
        "ten_at_once_ms": round(together * 1000, 1),
        "ten_at_once_stall_ms": round(stalls.longest * 1000, 1),
    }


class Stalls:
    """Holds a beat beside what is measured; ``longest`` is the longest time by which a beat was late."""

    def __init__(self) -> None:
        self.longest = 0.0

    async def __aenter__(self) -> Stalls:
        self.longest = 0.0
        self._task = asyncio.create_task(self._beat())
        await asyncio.sleep(0)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._task.cancel()

    async def _beat(self) -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(BEAT_S)
            self.longest = max(self.longest, time.perf_counter() - before - BEAT_S)


# --- a made-up log ----------------------------------------------------------------------------------------------------
def _at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 18, tzinfo=UTC)


def _runner(books: Books) -> Known:
    """Sixteen weeks of runs, lifts, a knee, and a test of both sides."""
    first = TODAY - timedelta(days=DAYS - 1)
    setting = Setting(values={"began": first.isoformat(), "level": "intermediate", "strength_days": ["mon", "thu"]})
    known = Known(athlete_id=0, records=(Record(origin="profile", index=0, at=_at(first), body=setting),))
    for week in range(DAYS // 7):
        draft = Draft(known=known, books=books, origin="m0", at=_at(first + timedelta(weeks=week)))
        draft.weeks()
        known = folded(known, draft.turn())
    acts: list[tuple[date, Act]] = []
    for n in range(DAYS):
        day = first + timedelta(days=n)
        if day.weekday() in (0, 3):
            one = WorkingSet(reps=6, load_kg=50 + n / 4, load_basis="total", rpe=8)
            names = ("back-squat", "deadlift")
            acts += [(day, Lift(exercise=e, exercise_text=e, when=day, sets=(one,) * 3)) for e in names]
            acts.append((day, SessionReport(status="done", when=day)))
        else:
            acts.append((day, Run(when=day, kind="easy", distance_m=8000, duration_s=2700 - n % 9 * 20, rpe=3)))
        if n % 6 == 0:
            pain = Symptom(symptom="pain", when=day, region="knee", side="left", severity=float(n % 5), timing="after")
            acts.append((day, pain))
    for side, value in (("left", 21.0), ("right", 25.0)):
        test = Assessment(test="single-leg-calf-raise", value=value, unit="reps", when=TODAY, side=side)  # type: ignore[arg-type]  # one of the two
        acts.append((TODAY, test))
    told = [Record(origin=f"m{n + 1}", index=0, at=_at(day), body=act) for n, (day, act) in enumerate(acts)]
    return replace(known, records=(*known.records, *told))
