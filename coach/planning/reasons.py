"""Why a day is what it is: phrase keys for the rule that decided, the strongest first, two at most."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from coach.athlete import Athlete
from coach.reply import Say, say
from coach.week import Day, Week


def why(weeks: Sequence[Week], day: date, athlete: Athlete) -> tuple[Say, ...]:
    """The reasons for the plan of ``day``; empty where the weeks do not hold it."""
    days = {d.date: (d, w) for w in weeks for d in w.days}
    if day not in days:
        return ()
    one, week = days[day]
    before, after = (days[d][0] if (d := day + timedelta(days=n)) in days else None for n in (-1, 1))
    found: list[Say] = []
    if week.phase == "paused":
        return (say("plan-why-paused"),)
    if one.run == "race":
        return (say("plan-why-race"),)
    if one.session is not None:
        found.append(_session(one, athlete))
    elif one.run is None:
        found.append(_rest(before, after))
    else:
        found.append(say("plan-why-run", run=say(f"run-{one.run}")))
    if week.deload:
        found.append(say("plan-why-easy-week"))
    elif week.phase in ("taper", "race"):
        found.append(say("plan-why-taper"))
    return tuple(found[:2])


def _session(one: Day, athlete: Athlete) -> Say:
    if athlete.strength_days is not None and one.date.weekday() in athlete.strength_days:
        return say("plan-why-fixed")
    if one.run == "quality":
        return say("plan-why-after-fast-run")
    return say("plan-why-shared" if one.run else "plan-why-free-day")


def _rest(before: Day | None, after: Day | None) -> Say:
    if after is not None and after.run in ("quality", "race"):
        return say("plan-why-rest-before", run=say(f"run-{after.run}"))
    if before is not None and before.run == "long":
        return say("plan-why-rest-after-long")
    if before is not None and before.session is not None:
        return say("plan-why-rest-after-strength")
    return say("plan-why-rest")
