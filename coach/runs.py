"""What is left of the runs, in words: on a day's card, in the week, and where a change is put to the athlete.

Rule: a run is eased in words and on its day; how far and how fast stays the athlete's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from coach.bone import BONE
from coach.draft import Draft
from coach.easing import Easing
from coach.ladder import fast_part, last_step, walkrun
from coach.laying import InForce
from coach.library import region_words
from coach.raced import RULE
from coach.reply import Say, say
from coach.rules import RUNNING, Running
from coach.week import Day


def run_text(draft: Draft, day: Day) -> Say | str:
    """The run of a day as its card says it: as planned, eased, or a step of the way back; empty where there is none."""
    if day.run is None:
        return ""
    laid = draft.laid()
    step = step_text(draft, day.date)
    if step is not None:
        return step
    level = laid.running_on(day.date)
    if day.run == "race" or not level:
        return say(f"run-{day.run}")
    return say(f"run-left-{level}", run=say(f"run-{day.run}"))


def step_text(draft: Draft, day: date) -> Say | None:
    """The step of the way back that may be run on ``day``; None where none may."""
    laid, tables = draft.laid(), draft.books.library.courses
    if laid.layoff is None or laid.layoff.place is None or tables is None or day not in laid.run_days:
        return None
    step = laid.layoff.place.step
    turns = walkrun(step, tables.running)
    number = {"step": step, "of": last_step(tables.running)}
    if turns is not None and turns.walk_min:
        return say("run-step-turns", times=turns.times, run=turns.run_min, walk=turns.walk_min, **number)
    if turns is not None:
        return say("run-step-steady", run=turns.run_min, **number)
    fast = fast_part(step, tables.running)
    return say(f"run-step-{fast}", **number) if fast else say("run-step-longer", **number)


def runs_note(draft: Draft, first: date, last: date) -> None:
    """Why runs of the days ``first`` to ``last`` are eased, and until when, a reason once; nothing where none are."""
    laid = draft.laid()
    asked = {
        d.date: d for w in laid.asked for d in w.days if first <= d.date <= last and d.date >= draft.today and d.run
    }
    told: dict[tuple[str, str | None], Easing] = {}
    for easing in (e for day in asked for e in laid.why_runs(day) if e.rule != BONE):  # which is told by itself
        place = (easing.region, easing.side)
        if place not in told or _strictness(easing) > _strictness(told[place]):
            told[place] = easing
    for easing in sorted(told.values(), key=_strictness, reverse=True)[:2]:
        draft.say("runs-note", rule=level_text(easing), why=why_text(easing), until=_until(easing))
        _cue(draft, easing)
    if laid.layoff is not None and asked and laid.layoff.ends != date.max:
        away = laid.layoff
        where = place_text(away.course.region, away.course.side)
        if away.waits:
            draft.say("runs-wait", where=where)
        else:
            draft.say("runs-ladder", where=where, cap="none" if away.cap_m is None else round(away.cap_m / 1000, 1))


def _strictness(easing: Easing) -> tuple[int, date]:
    """What it leaves of running, and for how long."""
    return RUNNING.index(easing.running), easing.until


def run_lines(draft: Draft, before: InForce, after: InForce) -> tuple[Say, ...]:
    """What a change would take from the runs to come: a line for each stretch of days eased alike."""
    asked = [d for w in before.asked for d in w.days if d.run and d.date >= draft.today]
    found: dict[Running, list[date]] = {}
    for day in asked:
        then, now = before.running_on(day.date), after.running_on(day.date)
        if RUNNING.index(now) > RUNNING.index(then):
            found.setdefault(now, []).append(day.date)
    lines = []
    for level, days in sorted(found.items(), key=lambda item: item[1][0]):
        until = max((e.until for e in after.why_runs(days[-1]) if e.running == level), default=days[-1])
        lines.append(say("change-runs", rule=say(f"run-rule-{level}"), until=until if until != date.max else days[-1]))
    return tuple(lines)


def level_text(easing: Easing) -> Say:
    """What an easing leaves of running, as a rule to keep to."""
    return say(f"run-rule-{easing.running}")


def why_text(easing: Easing) -> Say | str:
    """What it is for: the region that hurts, or how the athlete is."""
    if easing.rule == RULE:
        return say("runs-for-race")
    return place_text(easing.region, easing.side) if easing.region else say("runs-for-you")


def place_text(region: str, side: str | None) -> str:
    """A region with its side, in words."""
    name = "body" if region == "general" else region_words(region)
    return f"{side} {name}" if side in ("left", "right") else name


def _until(easing: Easing) -> date | str:
    return "none" if easing.until == date.max else easing.until


def _cue(draft: Draft, easing: Easing) -> None:
    """How to run with this region, where it is known and there is running at all."""
    cues = [s for s in easing.sites if f"run-cue-{s}" in CUES]
    if easing.running in ("ease", "easy", "walk") and cues:
        draft.say(f"run-cue-{cues[0]}")


CUES: Sequence[str] = tuple(
    f"run-cue-{site}"
    for site in (
        "knee-front", "knee-lateral", "shin", "achilles", "plantar-heel", "calf", "hamstring-proximal",
        "hamstring-acute", "groin", "hip-front", "hip-lateral", "buttock", "low-back", "ankle", "foot", "quad",
    )
)  # fmt: skip


def eased_days(days: Iterable[Day], laid: InForce) -> list[Day]:
    """The days whose run is no longer what was planned."""
    asked = {d.date: d.run for w in laid.asked for d in w.days}
    return [d for d in days if d.run != asked.get(d.date)]
