"""A round of tests as a fold: what it was opened with, what was done of it, and what is next. Nothing of it is stored.

A result counts whether it was pressed, typed for the card or told as a sentence; taken back, its step is open again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from coach.acts import Act, Assessment, Lift, Run, Side
from coach.battery import Battery, FitnessTest, TestStep
from coach.diary import Known, Record

Step = tuple[str, Side | None]
SAME_DISTANCE = 0.02  #: a trial's distance or time may differ so much from the one asked for


@dataclass(frozen=True, kw_only=True, slots=True)
class Round:
    """``steps`` as they were asked for, ``left`` those still open; ``clock``: when the one in hand was started."""

    origin: str
    opened: datetime
    steps: tuple[Step, ...]
    left: tuple[Step, ...]
    results: tuple[Record, ...]
    clock: Record | None = None
    stopped: bool = False

    @property
    def now(self) -> Step | None:
        """The step in hand."""
        return self.left[0] if self.left and not self.stopped else None

    @property
    def number(self) -> int:
        """Which test is in hand, counted from one."""
        tests = list(dict.fromkeys(slug for slug, _ in self.steps))
        return tests.index(self.left[0][0]) + 1 if self.left else len(tests)

    @property
    def count(self) -> int:
        """How many tests it has."""
        return len({slug for slug, _ in self.steps})


def last_round(known: Known, battery: Battery) -> Round | None:
    """The round that was opened last, whatever became of it; None where there was none."""
    if TestStep not in known.kinds:
        return None
    opened = next((r for r in reversed(known.records) if isinstance(r.body, TestStep) and r.body.verb == "open"), None)
    if opened is None:
        return None
    assert isinstance(opened.body, TestStep)
    tests = [t for slug in opened.body.tests if (t := battery.get(slug)) is not None]
    steps = tuple(step for t in tests for step in t.steps)
    left, results = list(steps), []
    clock: Record | None = None
    stopped = False
    for r in known.records:
        if r.at < opened.at or r is opened:
            continue
        if isinstance(r.body, TestStep):
            if r.body.verb in ("skip", "hurt"):
                left = [s for s in left if s[0] != r.body.test]
            stopped = stopped or r.body.verb == "stop"
            clock = r if r.body.verb == "clock" else clock if r.body.verb == "hush" else None
        elif (act := r.act) is not None and (done := [s for t in tests for s in answered(act, t)]):
            results.append(r)
            left = [s for s in left if s not in done]
            clock = None
    return Round(
        origin=opened.origin, opened=opened.at, steps=steps, left=tuple(left), results=tuple(results),
        clock=clock, stopped=stopped,
    )  # fmt: skip


def open_round(known: Known, battery: Battery, now: datetime) -> Round | None:
    """The round in hand; None where there is none, it is over, or was left long ago."""
    found = last_round(known, battery)
    if found is None or found.now is None or now - found.opened > timedelta(hours=battery.open_hours):
        return None
    return None if known.pause_on(now.astimezone(known.athlete.zone).date()) is not None else found


def answered(act: Act, test: FitnessTest) -> tuple[Step, ...]:
    """The steps of a test that an act is the result of."""
    if isinstance(act, Assessment) and act.test == test.slug and test.kind not in ("lift", "run"):
        return tuple(s for s in test.steps if act.side in (s[1], None, "both") or s[1] is None)
    if test.kind == "run" and isinstance(act, Run) and trial_of(act, test):
        return test.steps
    if test.kind == "lift" and isinstance(act, Lift) and act.exercise == test.exercise:
        heavy = any(s.load_kg and s.reps and s.reps <= 8 and s.kind != "warmup" for s in act.sets)
        return test.steps if heavy else ()
    return ()


def tests_of(acts: Iterable[Act | None], battery: Battery) -> list[FitnessTest]:
    """The tests that one of the acts is the result of, in the battery's order."""
    told = [a for a in acts if isinstance(a, (Assessment, Lift, Run))]
    if not told:
        return []
    named = {a.test for a in told if isinstance(a, Assessment)}
    lifted = {a.exercise for a in told if isinstance(a, Lift)}
    ran = any(isinstance(a, Run) for a in told)
    near = (
        t for t in battery.tests
        if (ran if t.kind == "run" else t.exercise in lifted if t.kind == "lift" else t.slug in named)
    )  # fmt: skip
    return [t for t in near if any(answered(a, t) for a in told)]


def trial_of(run: Run, test: FitnessTest) -> bool:
    """Whether a run was a trial over the test's distance or time."""
    if run.kind not in ("time_trial", "race") or run.distance_m is None or run.duration_s is None:
        return False
    asked, told = (test.metres, run.distance_m) if test.metres else (test.seconds, run.duration_s)
    return asked is not None and abs(told - asked) <= asked * SAME_DISTANCE


def told_results(records: Iterable[Record], test: FitnessTest) -> Iterator[Record]:
    """The entries that are results of a test, in order."""
    return (r for r in records if (act := r.act) is not None and answered(act, test))
