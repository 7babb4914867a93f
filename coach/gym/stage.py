"""Where a session stands: a fold of its steps and of what was told that day. Nothing of it is stored.

Rule: a session goes on until it is reported, stopped or left alone for hours; whatever is taken back never happened.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from coach.acts import Lift, SessionReport, WorkingSet
from coach.diary import Known, Record
from coach.gymtables import GymTables
from coach.steps import Step
from coach.week import Slot

ENDS = ("done", "partial", "skipped", "moved")


@dataclass(kw_only=True, slots=True)
class Stage:
    """Holds one session: ``done`` and ``sets`` by exercise (``sets``: told one by one, no lift yet)."""

    day: date
    origin: str
    since: datetime
    last: datetime  #: of what was told or pressed last
    asked: tuple[Slot, ...]  #: when it began
    done: dict[str, tuple[WorkingSet, ...]] = field(default_factory=dict)
    sets: dict[str, tuple[WorkingSet, ...]] = field(default_factory=dict)
    skipped: set[str] = field(default_factory=set)
    loads: dict[str, float] = field(default_factory=dict)  #: chosen for today
    first: list[str] = field(default_factory=list)  #: put first, the newest in front
    pair: tuple[str, ...] = ()  #: two exercises done in turn
    timing: tuple[datetime, Step] | None = None  #: the rest or the hold that runs, and since when
    stopped: bool = False
    reported: bool = False

    @property
    def name(self) -> str:
        """Of its card."""
        return f"gym/{self.origin}"

    def ordered(self, slots: Sequence[Slot]) -> list[Slot]:
        """What is left, in the order in which it is to be done."""
        left = [s for s in slots if s.exercise not in self.done and s.exercise not in self.skipped]
        rank = {slug: n for n, slug in enumerate(self.first)}
        return sorted(left, key=lambda s: rank.get(s.exercise, len(rank)))

    def paired(self, left: Sequence[Slot]) -> tuple[Slot, ...]:
        """What is done in turn now: the two of a pair, else the next one alone; empty where nothing is left."""
        if not left:
            return ()
        both = [s for s in left if s.exercise in self.pair]
        return tuple(both) if len(both) == 2 and left[0].exercise in self.pair else (left[0],)

    def turn(self, group: Sequence[Slot]) -> Slot:
        """Whose set comes next in a pair: of the one with fewer sets told."""
        return min(group, key=lambda s: len(self.sets.get(s.exercise, ())))


def stage_of(known: Known, since: datetime | None = None, close: timedelta | None = None) -> Stage | None:
    """The session that was begun last, whatever became of it; None where none was (since then).

    ``close``: a silence so long ends it; what is told behind that is of another time.
    """
    if Step not in known.kinds:
        return None
    begun = next((r for r in reversed(known.records) if isinstance(r.body, Step) and r.body.what == "begin"), None)
    if begun is None or not isinstance(begun.body, Step) or (since is not None and begun.at < since):
        return None
    day = begun.body.when
    stage = Stage(day=day, origin=begun.origin, since=begun.at, last=begun.at, asked=begun.body.slots)
    for r in known.records:
        _take(stage, r, of_it=r.at >= begun.at, close=close)
    return stage


def running(known: Known, now: datetime, tables: GymTables | None) -> Stage | None:
    """The session that goes on at ``now``; None where there is none."""
    if tables is None:
        return None
    close = timedelta(hours=tables.close_h)
    stage = stage_of(known, close=close)
    if stage is None or stage.reported or known.pause_on(now.astimezone(known.athlete.zone).date()) is not None:
        return None
    return stage if now - stage.last < close else None


def _take(stage: Stage, r: Record, *, of_it: bool, close: timedelta | None) -> None:
    """One record more. What was told of that day before it began is done as well."""
    body = r.body
    if isinstance(body, Lift) and body.when == stage.day and body.exercise is not None:
        own = () if body.exercise in stage.sets else stage.done.get(body.exercise, ())
        stage.done[body.exercise] = own + tuple(s for s in body.sets if s.kind != "warmup")
        stage.sets.pop(body.exercise, None)
        if of_it and stage.timing is not None and r.at > stage.timing[0]:
            stage.timing = None
    if not of_it:
        return
    if not r.origin.startswith("c") and (close is None or r.at - stage.last < close):
        stage.last = max(stage.last, r.at)
    if isinstance(body, SessionReport) and body.when == stage.day and body.status in ENDS:
        stage.reported = True
    elif isinstance(body, Step) and body.when == stage.day:
        _step(stage, r.at, body)


def _step(stage: Stage, at: datetime, step: Step) -> None:
    if step.what in ("set", "hold"):
        stage.sets[step.exercise] = stage.sets.get(step.exercise, ()) + step.sets
        stage.timing = (at, step) if step.seconds else None
    elif step.what == "rest":
        stage.timing = (at, step)
    elif step.what == "skip":
        stage.skipped.add(step.exercise)
        stage.timing = None
    elif step.what == "first":
        stage.skipped.discard(step.exercise)
        stage.first = [step.exercise, *(x for x in stage.first if x != step.exercise)]
    elif step.what == "pair":
        stage.pair = (step.exercise, step.other)
        stage.first = [step.exercise, step.other, *(x for x in stage.first if x not in stage.pair)]
    elif step.what == "load" and step.load_kg is not None:
        stage.loads[step.exercise] = step.load_kg
    elif step.what == "alone":
        stage.pair = ()
    elif step.what in ("stop", "on"):
        stage.stopped = step.what == "stop"
        stage.timing = None
