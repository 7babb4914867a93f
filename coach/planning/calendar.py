"""What each day allows before any session stands on it: runs, race windows, phases and deloads.

Rules (docs/plan.md): phases, races, deloads, H9. All is a function of the athlete, the day the
first plan began and the day asked for, so weeks issued one by one and weeks issued together agree.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from coach.athlete import Athlete
from coach.dosing import PlanTables, RacePlan, Stretch
from coach.values import value
from coach.week import DayRun

ALL_KINDS = frozenset(("LH", "LM", "FU", "UP", "CO"))
ARMS_AND_CORE = frozenset(("UP", "CO"))
CORE_ONLY = frozenset(("CO",))
NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class Outlook:
    """A day: the run on it, the kinds of sessions it allows, and the factor on their sets."""

    run: DayRun | None
    kinds: frozenset[str]
    factor: float = 1.0
    after_race: int | None = None  #: days since the race, within its recovery
    blocked: bool = False  #: the athlete has no time


@value(frozen=True, kw_only=True, slots=True)
class Stage:
    """A week's place in the season."""

    phase: str
    deload: bool
    number: int  #: weeks since the first plan began, from 0
    block: int  #: blocks of exercise selection, from 0
    since: int = 0  #: the first week of this range of repetitions
    factor: float = 1.0  #: of the usual sets, after a race
    rir: int = 0  #: at least so many in reserve


def race_plan(athlete: Athlete, tables: PlanTables) -> RacePlan | None:
    """The rules of the athlete's race; None without one."""
    race = athlete.race
    if race is None:
        return None
    if race.priority != "A":
        return tables.race_b if race.priority == "B" else tables.race_c
    metres = tables.unknown_race_m if race.distance_m is None else race.distance_m
    return next((r for r in tables.races if metres <= r.up_to_m), tables.races[-1])


def by_distance(athlete: Athlete, tables: PlanTables) -> RacePlan:
    """The rules for recovering from the race: a long one is long whatever it was run for."""
    metres = athlete.race.distance_m if athlete.race and athlete.race.distance_m is not None else tables.unknown_race_m
    return next((r for r in tables.races if metres <= r.up_to_m), tables.races[-1])


def outlook(athlete: Athlete, tables: PlanTables, day: date, closed: Collection[date] = ()) -> Outlook:
    """What ``day`` allows."""
    run: DayRun | None = athlete.running_days.get(day.weekday())
    blocked = day in closed
    kinds, factor, since = (NOTHING if blocked else ALL_KINDS), 1.0, None
    rules = race_plan(athlete, tables)
    if rules is not None and athlete.race is not None:
        away = (athlete.race.date - day).days
        if away == 0:
            return Outlook(run="race", kinds=NOTHING, blocked=blocked)
        if 0 < away <= 14:
            run = _run_before(run, away, athlete.race.priority == "A")
            kinds = NOTHING if blocked else _kinds_before(away, rules)
            factor = rules.week_before if away <= 7 else rules.two_weeks_before
        elif -(after := by_distance(athlete, tables)).no_legs_after <= away < 0:
            since = -away
            run = None if since <= rules.no_run_after or (since <= after.no_run_after and rules.name != "C") else run
            run = "easy" if run is not None else None
            kinds = NOTHING if blocked else ARMS_AND_CORE
            if since <= after.nothing_after:  # a day that the athlete fixed keeps a session, the lightest there is
                kinds &= CORE_ONLY if athlete.strength_days is not None else NOTHING
    return Outlook(run=run, kinds=kinds, factor=factor, after_race=since, blocked=blocked)


def _run_before(run: DayRun | None, away: int, chief: bool) -> DayRun | None:
    """The last days before a race are easy; before the race of the season the long run is, for a week."""
    if run in ("quality", "long") and (away <= 2 or (chief and (away <= 3 or (run == "long" and away <= 7)))):
        return "easy"
    return run


def _kinds_before(away: int, rules: RacePlan) -> frozenset[str]:
    if away <= rules.nothing:
        return NOTHING
    priming = frozenset(("PR",)) if away == rules.priming else NOTHING
    if away <= 3 and rules.name != "C":
        return priming
    if away < rules.last_legs:
        return priming | (CORE_ONLY if away <= rules.core_only else ARMS_AND_CORE)
    return ALL_KINDS


def stages(
    athlete: Athlete, tables: PlanTables, origin: date, count: int, issued: Mapping[date, bool] | None = None
) -> list[Stage]:
    """The stages of ``count`` weeks from ``origin`` on.

    ``issued``: first days of weeks that are past, each with whether it was issued as an easy one. Weeks to the next
    easy one count from those: another level or race since then has another rhythm, and the body knows what was.
    """
    told = issued or {}
    course = tables.courses[athlete.level_number - 1]
    phases = _phases(course.first, course.again, count + tables.longest_without_deload + 2)
    kinds = _race_phases(athlete, tables, origin, phases, course.peak_weeks)
    out: list[Stage] = []
    since = 0  # weeks since the last deload
    first = 0
    for number in range(count):
        phase = kinds[number]
        rows = [tables.doses[kinds[n]][athlete.level_number - 1] for n in (max(number - 1, 0), number)]
        if (rows[0].low, rows[0].high) != (rows[1].low, rows[1].high):
            first = number
        since += 1
        deload = False
        if phase == "recovery":
            deload = number == 0 or kinds[number - 1] == "race"
        elif phase not in ("taper", "race", "on-ramp"):
            to_race = _until_race(kinds, number, tables.longest_without_deload)
            if to_race is not None and kinds[number + 1] in ("taper", "race"):
                # the last chance before the taper, which else stands for a deload
                deload = since + to_race > tables.longest_without_deload
            else:
                deload = since >= course.deload_every
        deload = told.get(origin + timedelta(weeks=number), deload)
        if deload:
            since = 0
        rules = by_distance(athlete, tables) if phase == "recovery" else None
        out.append(
            Stage(
                phase=phase,
                deload=deload,
                number=number,
                block=number // tables.block_weeks,
                since=first,
                factor=rules.factor_after if rules and deload else 1.0,
                rir=rules.rir_after if rules else 0,
            )
        )
    return out


def _phases(first: tuple[Stretch, ...], again: tuple[Stretch, ...], count: int) -> list[str]:
    out: list[str] = []
    turn = first
    while len(out) < count:
        for stretch in turn:
            out.extend([stretch.phase] * stretch.weeks)
        turn = again
    return out[:count]


def _race_phases(athlete: Athlete, tables: PlanTables, origin: date, phases: list[str], peak: int) -> list[str]:
    """The race's phases laid over the level's."""
    rules = race_plan(athlete, tables)
    if rules is None or athlete.race is None or athlete.race.priority == "C":
        return phases
    out = list(phases)
    index = (athlete.race.date - origin).days // 7
    taper = rules.taper_weeks
    chief = athlete.race.priority == "A"
    after = -(-by_distance(athlete, tables).no_legs_after // 7)
    for number in range(len(out)):
        away = index - number
        if away == 0:
            out[number] = "race"
        elif 0 < away <= taper:
            out[number] = "taper"
        elif chief and taper < away <= taper + peak and out[number] != "on-ramp":
            out[number] = "peak"
        elif -after <= away < 0:
            out[number] = "recovery"
    return out


def _until_race(kinds: list[str], number: int, reach: int) -> int | None:
    """Weeks from ``number`` to a race week that is at most ``reach`` ahead."""
    for ahead in range(1, reach + 1):
        if number + ahead < len(kinds) and kinds[number + ahead] == "race":
            return ahead
    return None


def week_days(start: date) -> tuple[date, ...]:
    """The seven days from ``start`` on."""
    return tuple(start + timedelta(days=n) for n in range(7))
