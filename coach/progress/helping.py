"""Facts for "is the strength work helping my running?": indicators of the running before and now, and two gates.

Rule: a verdict about the running is no word about its cause; of strength is only spoken where it was done and grew.
Everything is a fold of the log up to a day, so that the look of two weeks ago is the same function.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import Literal

from coach.acts import Lift, Run, Symptom
from coach.diary import Known
from coach.draft import Draft
from coach.progress.habit import excused_days, planned_days, trained_days
from coach.progress.lifting import most_done, trend
from coach.progress.running import pace_of
from coach.trends import distance_of
from coach.yardsticks import Helping

Verdict = Literal["none", "few", "unclear", "likely", "improved", "worse"]
STEADY = (None, "easy", "tempo", "recovery", "treadmill")
OUTSIDE = (None, "easy", "tempo", "recovery")  #: where the pulse is compared, the belt is left out
LONG = (*OUTSIDE, "long")  #: whose two halves are compared
TRIALS = ("time_trial", "race")
Value = Callable[[Run], float | None]


@dataclass(frozen=True, kw_only=True, slots=True)
class Indicator:
    """One way to see the running. ``change``: better is positive; None: too few runs on one side."""

    kind: Literal["pulse", "effort", "drift", "trial"]
    before: int
    now: int
    needed: int
    band: float
    change: float | None = None

    @property
    def outcome(self) -> Literal["few", "same", "better", "worse"]:
        """What to think of the change."""
        if self.change is None:
            return "few"
        return "better" if self.change > self.band else "worse" if self.change < -self.band else "same"


@dataclass(frozen=True, kw_only=True, slots=True)
class Gates:
    """Whether there is ground to speak of the strength work. None: not known."""

    planned: int
    done: int
    adherence: float | None
    strength: float | None  #: median change of the lifts, as a share
    lifts: int
    open: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Look:
    """All that the answer needs. ``since`` None: no strength work in the log."""

    on: date
    since: date | None
    baseline: tuple[date, date] | None
    indicators: tuple[Indicator, ...]
    gates: Gates
    verdict: Verdict
    steady: bool

    @property
    def weeks(self) -> int | None:
        """Whole weeks since strength work began."""
        return None if self.since is None else (self.on - self.since).days // 7


def look(draft: Draft) -> Look:
    """The look of today, with that of two weeks ago behind ``steady`` and "worse"."""
    known, sticks, today = draft.known, draft.books.measures.helping, draft.today
    since = began(draft, today)
    baseline = None if since is None else baseline_of(known, since, sticks)
    now = indicators(draft, baseline, today)
    earlier = today - timedelta(days=sticks.apart_days)
    then = indicators(draft, baseline, earlier)
    worse_then = {i.kind for i in then if i.outcome == "worse"}
    verdict: Verdict = "none" if since is None else verdict_of(now, worse_then)
    return Look(
        on=today,
        since=since,
        baseline=baseline,
        indicators=now,
        gates=gates(draft, since),
        verdict=verdict,
        steady=verdict == "improved" and verdict_of(then, set()) == "improved",
    )


def verdict_of(found: Sequence[Indicator], worse_before: Collection[str]) -> Verdict:
    """Two better and none worse: improved; one: likely. Worse only where the same one was so two weeks before."""
    outcomes = [i.outcome for i in found]
    if all(o == "few" for o in outcomes):
        return "few"
    if any(i.outcome == "worse" and i.kind in worse_before for i in found):
        return "worse"
    if "worse" in outcomes or "better" not in outcomes:
        return "unclear"
    return "improved" if outcomes.count("better") > 1 else "likely"


def began(draft: Draft, on: date) -> date | None:
    """The first day of strength work that the log knows of."""
    days = set(trained_days(draft.known, planned_days(draft.known, draft.books.library)))
    days |= {r.body.when for r in draft.known.trusted if isinstance(r.body, Lift)}
    return min((d for d in days if d <= on), default=None)


def baseline_of(known: Known, since: date, sticks: Helping) -> tuple[date, date]:
    """The four weeks before strength work; where too few runs are told of them, the first four weeks of both."""
    length = timedelta(days=sticks.baseline_days)
    runs = sorted(r.body.when for r in known.trusted if isinstance(r.body, Run))
    before = [d for d in runs if since - length <= d < since]
    if len(before) >= sticks.least_runs:
        return since - length, since - timedelta(days=1)
    first = next((d for d in runs if d >= since - length), since)
    return first, first + length - timedelta(days=1)


def indicators(draft: Draft, baseline: tuple[date, date] | None, on: date) -> tuple[Indicator, ...]:
    """Pace at the same pulse and the same effort, how far it is kept in long runs where watches told it, and trials."""
    sticks = draft.books.measures.helping
    runs = [r.body for r in draft.known.trusted if isinstance(r.body, Run) and r.body.when <= on]
    unwell = _unwell(draft.known, sticks.unwell_days)
    steady = [r for r in runs if r.when not in unwell and _is_steady(r, sticks)]
    first = on - timedelta(days=sticks.now_days - 1)
    spans = (baseline, (first, on)) if baseline is not None and baseline[1] < first else None
    band = sticks.trial_band if draft.athlete.level == "beginner" else sticks.trial_band_trained
    drifts = [_drift([r for r in runs if r.when not in unwell], spans, sticks)]
    return (
        _compared("pulse", steady, _efficiency, spans, sticks.least_runs, sticks.efficiency_band),
        _compared("effort", steady, lambda r: _at_effort(r, sticks), spans, sticks.least_runs, sticks.effort_band),
        *(d for d in drifts if d.before or d.now),
        _trial([r for r in runs if r.when not in unwell], spans, sticks, band),
    )


def _is_steady(run: Run, sticks: Helping) -> bool:
    """Steady and flat, of a length at which pulse and effort say something."""
    metres, seconds = distance_of(run), run.duration_s
    if run.kind not in STEADY or run.repeats or seconds is None or not metres:
        return False
    return _is_flat(run, sticks) and sticks.least_minutes * 60 <= seconds <= sticks.most_minutes * 60


def _is_flat(run: Run, sticks: Helping) -> bool:
    return run.elevation_m is None or run.elevation_m < sticks.flat_m_per_km * distance_of(run) / 1000


def _efficiency(run: Run) -> float | None:
    """Metres a minute for each beat."""
    pace = pace_of(run)
    if not run.avg_hr or pace is None or run.kind not in OUTSIDE:
        return None
    return 60_000 / pace / run.avg_hr


def _at_effort(run: Run, sticks: Helping) -> float | None:
    """Metres a minute of a run that felt easy."""
    pace = pace_of(run)
    if run.rpe is None or pace is None or not sticks.effort[0] <= run.rpe <= sticks.effort[1]:
        return None
    return 60_000 / pace


def _unwell(known: Known, days: int) -> frozenset[date]:
    """Days on which, or just before which, the athlete told of illness or tiredness."""
    told = (
        r.body.when for r in known.entries if isinstance(r.body, Symptom) and r.body.symptom in ("illness", "fatigue")
    )
    return frozenset(day + timedelta(days=n) for day in told for n in range(days + 1))


def _compared(
    kind: Literal["pulse", "effort"],
    runs: Sequence[Run],
    value: Value,
    spans: tuple[tuple[date, date], tuple[date, date]] | None,
    needed: int,
    band: float,
) -> Indicator:
    sides = [[v for r in runs if a <= r.when <= b and (v := value(r)) is not None] for a, b in spans or ()]
    before, now = sides if sides else ([], [])
    change = median(now) / median(before) - 1 if min(len(before), len(now)) >= needed else None
    return Indicator(kind=kind, before=len(before), now=len(now), needed=needed, band=band, change=change)


def _drift(
    runs: Sequence[Run], spans: tuple[tuple[date, date], tuple[date, date]] | None, sticks: Helping
) -> Indicator:
    """What is left of the first half's metres a heartbeat in the second half of long, flat runs; a change in points."""
    told = [
        (r.when, r.drift)
        for r in runs
        if r.drift is not None
        and r.kind in LONG
        and (r.duration_s or 0) >= sticks.drift_minutes * 60
        and _is_flat(r, sticks)
    ]
    before, now = [[d for day, d in told if a <= day <= b] for a, b in spans or ((date.max, date.min),) * 2]
    enough = min(len(before), len(now)) >= sticks.least_drifts
    change = median(now) - median(before) if enough else None
    return Indicator(
        kind="drift",
        before=len(before),
        now=len(now),
        needed=sticks.least_drifts,
        band=sticks.drift_band,
        change=change,
    )


def _trial(
    runs: Sequence[Run], spans: tuple[tuple[date, date], tuple[date, date]] | None, sticks: Helping, band: float
) -> Indicator:
    """The trials or races over one distance, up to two a side; the distance with most of them."""
    timed = [r for r in runs if r.kind in TRIALS and r.duration_s and distance_of(r) and not r.repeats]
    best: Indicator | None = None
    for one in timed:
        alike = [r for r in timed if abs(distance_of(r) / distance_of(one) - 1) <= sticks.same_distance]
        sides = [[distance_of(r) / (r.duration_s or 1) for r in alike if a <= r.when <= b][-2:] for a, b in spans or ()]
        before, now = sides if sides else ([], [])
        enough = min(len(before), len(now)) >= sticks.least_trials
        change = sum(now) / len(now) / (sum(before) / len(before)) - 1 if enough else None
        made = Indicator(
            kind="trial", before=len(before), now=len(now), needed=sticks.least_trials, band=band, change=change
        )
        if best is None or (enough, len(before) + len(now)) > (best.change is not None, best.before + best.now):
            best = made
    return best or Indicator(kind="trial", before=0, now=0, needed=sticks.least_trials, band=band)


def gates(draft: Draft, since: date | None) -> Gates:
    """Sessions done of those due in the last weeks, and how much the lifts grew since the start."""
    sticks, today, library = draft.books.measures.helping, draft.today, draft.books.library
    planned = planned_days(draft.known, library)
    excused = excused_days(draft.known, today, draft.books.measures.habit.ill_days)
    first = today - timedelta(weeks=sticks.strength_weeks)
    due = [d for d in planned if first <= d < today and d not in excused]
    done = [d for d in trained_days(draft.known, planned) if first <= d < today and d not in excused]
    adherence = min(1.0, len(done) / len(due)) if due else None
    noise = draft.books.measures.noise
    names = most_done(draft) if since is not None else []
    found = [trend(draft.known, library.exercises[s], since or today, today, noise) for s in names]
    grown = [t.change for t in found if t is not None and t.verdict != "few"]
    strength = median(grown) if grown else None
    long_enough = since is not None and (today - since).days >= 7 * sticks.strength_weeks
    return Gates(
        planned=len(due),
        done=min(len(done), len(due)),
        adherence=adherence,
        strength=strength,
        lifts=len(grown),
        open=long_enough and (adherence or 0) >= sticks.adherence and (strength or 0) >= sticks.strength_gain,
    )
