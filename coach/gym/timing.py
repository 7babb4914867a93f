"""The words of a session that the clock speaks: rest over, half of a hold, its end, "still there?", and the close.

Rule: each follows from where the session stands, so that whatever is pressed meanwhile makes it needless.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from coach.diary import Known
from coach.gym.stage import Stage, stage_of
from coach.gymtables import GymTables
from coach.nudges import Nudge, NudgeKind
from coach.steps import Step

LONGEST = timedelta(days=2)  #: a session begun before has no words left
KINDS = ("gym-rest", "gym-half", "gym-end", "gym-still", "gym-close")


def timer_on(known: Known) -> bool:
    """Whether the rest timer speaks up."""
    return bool(known.setting("timer") != "off")


def words(known: Known, tables: GymTables | None, now: datetime) -> tuple[Nudge, ...]:
    """The words of the session in hand, in order of time."""
    stage = None if tables is None else stage_of(known, now - LONGEST, timedelta(hours=tables.close_h))
    if stage is None or tables is None or stage.reported:
        return ()
    if known.pause_on(stage.last.astimezone(known.athlete.zone).date()) is not None:
        return ()
    out = [_nudge(known, stage, at, kind) for at, kind in _timed(stage, timer_on(known), tables)]
    out.append(_nudge(known, stage, stage.last + timedelta(hours=tables.close_h), "gym-close"))
    if not stage.stopped:
        out.append(_nudge(known, stage, stage.last + timedelta(minutes=tables.still_min), "gym-still"))
    return tuple(sorted(out, key=lambda n: n.at))


def hold_s(step: Step, tables: GymTables) -> int:
    """How long a hold takes, both sides and the turn between them included."""
    return 2 * step.seconds + tables.sides_s if step.sides else step.seconds


def _timed(stage: Stage, timer: bool, tables: GymTables) -> list[tuple[datetime, NudgeKind]]:
    if stage.timing is None:
        return []
    at, step = stage.timing
    if step.what != "hold":
        return [(at + timedelta(seconds=step.seconds), "gym-rest")] if timer or step.what == "rest" else []
    half = step.seconds if step.sides else step.seconds // 2
    return [
        (at + timedelta(seconds=half), "gym-half"),
        (at + timedelta(seconds=hold_s(step, tables)), "gym-end"),
    ]


def _nudge(known: Known, stage: Stage, at: datetime, kind: NudgeKind) -> Nudge:
    return Nudge(at=at, local=at.astimezone(known.athlete.zone), kind=kind, about=stage.day)
