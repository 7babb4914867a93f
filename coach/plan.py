"""The plan: athlete and log → weeks of sessions. A pure function: same input, same plan.

Each week is placed by rule (planning.placement), its sessions filled with exercises (planning.selection) and doses
(planning.progression), and cut to the minutes and to the week before (planning.sessions). Weeks issued one by one agree
with weeks issued together: what earlier weeks held is worked out again from the day the first plan began.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial

from coach.acts import Act
from coach.athlete import Athlete
from coach.courses import courses, dated, held_sites
from coach.dosing import PlanTables
from coach.library import SITES, Library
from coach.planning import building, calendar, jumps, placement, selection
from coach.planning.building import Season
from coach.planning.calendar import Outlook, Stage
from coach.planning.cutting import cut, race_week, weeks_back
from coach.planning.history import History, Pause, fold, last_break, unbroken_since
from coach.planning.placement import Place, Placement, Question
from coach.planning.progression import Dosed
from coach.planning.sessions import Draft, session
from coach.resolving import Wanted, together
from coach.week import Day, Session, Week

LEAD_WEEKS = 12  #: earlier weeks worked out again; ramps and deload counts reach no further back
MORNING = time(6)  #: the courses of pains are read at the start of the first day
BREAK_DAYS = 10  #: without strength work, from which on it is a break whatever the rhythm


def plan(
    athlete: Athlete,
    start: date,
    weeks: int,
    library: Library,
    log: Sequence[Act] = (),
    *,
    closed: Collection[date] = (),
    began: date | None = None,
    barred: frozenset[str] = frozenset(),
    held: frozenset[str] | None = None,
    today: date | None = None,
    before: int | None = None,
    lightened: Collection[tuple[date, str]] = (),
    issued: Mapping[date, bool] | None = None,
) -> tuple[Week, ...]:
    """``weeks`` weeks of seven days from ``start`` on.

    ``log``: dated acts from before ``start``; loads, progress, breaks and pain go on from it. ``closed``: days the
    athlete blocked. ``began``: the day the first plan began, where this one continues it; without it the stretch of
    training that the log shows counts. ``barred``: exercises that a clinician ruled out. ``held``: regions for which
    nothing may go up; without it the courses of the pains in the log say so. ``today``: the day up to which the log can
    tell; days from then on to ``start`` are no break. ``before``: sets of the last usual week as it was issued, from
    which the first week grows. ``lightened``: days and exercises that an easing lowered; progress goes on from before.
    ``issued``: the first days of weeks that are past, each with whether it was issued as an easy one.
    A red flag in the log means no training at all until the caller, told of a clearance, leaves it out. Raises
    ValueError where the library has no plan tables.
    """
    season, stages, number = _season(
        athlete, start, weeks, library, log, closed, began, barred, held, today, lightened, issued
    )
    if season.history.stopped or season.standing.stop:
        return tuple(_stopped(start + timedelta(weeks=n)) for n in range(weeks))
    lead = min(number, LEAD_WEEKS)
    out: list[Week] = []
    for ahead in range(-lead, weeks):
        if ahead == 0:
            _meet_the_log(season, before)
        drafted = _drafted(season, stages[number + ahead], start + timedelta(weeks=ahead), today)
        if ahead >= 0:
            out.append(_week(season, stages[number + ahead], start + timedelta(weeks=ahead), drafted))
    return tuple(out)


def next_dose(
    athlete: Athlete,
    slug: str,
    library: Library,
    log: Sequence[Act],
    on: date,
    *,
    began: date | None = None,
    held: frozenset[str] | None = None,
    today: date | None = None,
    lightened: Collection[tuple[date, str]] = (),
    issued: Mapping[date, bool] | None = None,
    week: date | None = None,
) -> Dosed:
    """The dose of an exercise for a session on the day ``on``, with the rule behind it as phrase key and facts.

    Acts before ``on`` count; ``today``, ``lightened`` and ``issued`` as for ``plan``. ``week``: the first day
    of the week that holds it, ``on`` without it. Raises KeyError for an exercise that the library does not have or has
    no dose for.
    """
    exercise = library.exercises[slug]
    if exercise.default is None:
        raise KeyError(slug)
    season, stages, number = _season(
        athlete, on, 1, library, log, (), began, frozenset(), held, today, lightened, issued, week
    )
    stage = stages[number]
    if exercise.focus == "plyo":
        return jumps.dose(exercise, season.jumps, season.tables.jumps)
    tables = season.tables
    level = str(athlete.level_number)
    role = next((n for n, r in tables.roles.items() if slug in r.picks.get(level, ())), None)
    role = role or next(
        (n for n, r in tables.roles.items() if exercise.pattern in r.patterns), next(iter(tables.roles))
    )
    return building.dose(season, stage, role, exercise, True, tables.doses[stage.phase][int(level) - 1], on, on)[1]


def jump_hurdles(
    athlete: Athlete, library: Library, log: Sequence[Act], on: date, *, began: date | None = None
) -> tuple[jumps.Hurdle, ...]:
    """What stands between an athlete and the first jumps on the day ``on``."""
    season, _, _ = _season(athlete, on, 1, library, log, (), began, frozenset(), None)
    return jumps.hurdles(library, season.tables, season.history, on)


def _season(
    athlete: Athlete,
    start: date,
    weeks: int,
    library: Library,
    log: Sequence[Act],
    closed: Collection[date],
    began: date | None,
    barred: frozenset[str],
    held: frozenset[str] | None,
    today: date | None = None,
    lightened: Collection[tuple[date, str]] = (),
    issued: Mapping[date, bool] | None = None,
    week: date | None = None,
) -> tuple[Season, list[Stage], int]:
    """What is known at ``start``, the stages of all weeks since the first, and the number of the week at ``start``.

    ``week``: the first day of that week, where ``start`` is another of its days.
    """
    tables = library.plans
    if tables is None:
        raise ValueError("the library has no plan tables")
    history = replace(fold(log, start, library, tables, athlete.injuries), barred=barred)
    if held is None:
        held = held_sites(courses(dated(log), library, datetime.combine(start, MORNING)))
    healed, recent = (_earlier(athlete, start, days) for days in (tables.limits.healed_days, tables.limits.calm_days))
    history = replace(history, sore=history.sore | held, healed=healed, recent=recent)
    fresh = min(g.days for g in tables.gaps if g.fresh)
    since = unbroken_since(history.days, start, fresh)
    broken = bool(history.days) and (since is None or history.days[0] != since)
    first = began if began is not None else since if since is not None else start
    if broken:
        first = max(first, since if since is not None else start)
    monday = start if week is None else week
    first = min(first, monday)
    number = (monday - first).days // 7
    origin = monday - timedelta(weeks=number)
    standing = together([Wanted(rule=r.id, effect=r.effect) for r in library.standing(athlete.conditions)])
    past = {day: easy for day, easy in (issued or {}).items() if day < monday}
    stages = calendar.stages(athlete, tables, origin, number + weeks, past)
    season = Season(
        athlete=athlete,
        library=library,
        tables=tables,
        history=history,
        books=selection.shelf(athlete, library, tables, history, standing),
        standing=standing,
        things=library.things(athlete.equipment),
        start=start,
        first=origin,
        stages=stages,
        closed=frozenset(closed),
        pause=_pause(history, start, tables, today),
        minutes=min(athlete.session_minutes, tables.limits.minutes[athlete.level_number - 1]),
        lightened=lightened,
    )
    season.legless = bool(barred) and not any(
        season.books.roles[name] for name, role in tables.roles.items() if role.part == "lower"
    )
    gap = None if season.pause is None else season.pause.gap
    season.jumps = jumps.allowance(
        athlete, library, tables, history, standing, start, partial(building.eased_on, season), gap
    )
    for slug, days in history.lifts.items():
        season.exposures[slug] = sum(1 for d in days if (start - d.when).days <= tables.limits.forgotten_days)
    return season, stages, number


def _earlier(athlete: Athlete, start: date, days: int) -> frozenset[str]:
    """The regions of injuries that are over and began within the last ``days``."""
    told = (i for i in athlete.troubles if i.over and i.since is not None and (start - i.since).days <= days)
    return frozenset(site for i in told for site in SITES.get(i.region, ()))


def _pause(history: History, start: date, tables: PlanTables, today: date | None) -> Pause | None:
    """The break that still counts at ``start``, and the weeks since its end; days that are still to come are none."""
    told = start if today is None else min(start, today)
    found = last_break(history.days, told, tables)
    if found is not None and found.gap.days < BREAK_DAYS and found.back < told:
        return None  # a session or two that were missed ease the first one back, and that is done
    return None if found is None else found._replace(weeks=found.weeks + -(-(start - told).days // 7))


def _meet_the_log(season: Season, before: int | None) -> None:
    """What was issued and what the log tells of the last days before the start count, not what the plan had meant."""
    least = season.tables.limits.least_sets
    if season.reference is None and before is not None:  # the first weeks after a long break go on from one another
        season.reference = max(before, least)
    if season.reference is not None and before is not None and before < season.reference:
        season.reference = max(before, min(season.reference, least))
    if season.reference is not None and not season.eased_before:
        week = [season.start - timedelta(days=n) for n in range(1, 8)]
        told = sum(len(d.sets) for days in season.history.lifts.values() for d in days if d.when in week)
        limits = season.tables.limits
        if limits.told_share * season.reference <= told < season.reference:
            season.reference = max(told, min(season.reference, least))
    if season.history.days and season.tail:
        for back in range(1, min(3, len(season.tail)) + 1):
            day = season.start - timedelta(days=back)
            season.tail[-back] = _lifted(season.history, day) or ("" if season.tail[-back] == "" else "run")


def _lifted(history: History, day: date) -> str:
    if day in history.legs:
        return "FU" if day in history.arms else "LM"
    return "UP" if day in history.arms else "CO" if day in history.days else ""


def _stopped(start: date) -> Week:
    """A week without any training."""
    return Week(
        start=start,
        phase="paused",
        deload=False,
        days=tuple(Day(date=day, kind="rest") for day in calendar.week_days(start)),
    )


def _wait(season: Season, placed: Placement, today: date | None) -> None:
    """A break lasts until its first session; one that is shorter lies between the sessions of one a week."""
    if today is not None and today < season.start:
        return
    first = next((season.start + timedelta(days=n) for n, kind in enumerate(placed.kinds) if kind), season.start)
    found = last_break(season.history.days, max(first, season.start), season.tables)
    if found is not None and found.weeks == 0 and found.gap.days >= BREAK_DAYS:
        season.pause = found
        season.asks.clear()


def _outlook(season: Season, day: date) -> Outlook:
    """What ``day`` allows; the weeks before and after ask for it as well."""
    if day not in season.looks:
        look = calendar.outlook(season.athlete, season.tables, day, season.closed)
        if season.legless:  # a day that may carry legs would carry nothing
            look = replace(look, kinds=look.kinds & calendar.ARMS_AND_CORE)
        season.looks[day] = look
    return season.looks[day]


def _drafted(
    season: Season, stage: Stage, start: date, today: date | None
) -> tuple[list[tuple[int, Draft]], Placement]:
    """The sessions of a week in the making, by day, and where they stand; the weeks behind it go on from them."""
    tables = season.tables
    looks = [_outlook(season, start + timedelta(days=n)) for n in range(-2, 13)]  # two days before to six days after
    days = looks[2:9]
    drafts: list[tuple[int, Draft]] = []
    placed = Placement(kinds=("",) * 7, cost=0.0, clashes=0)
    for wide in (False, True):
        wide = wide or (season.history.legs_sore and start == season.start)
        question = _question(season, stage, looks, wide)
        placed = placement.place(question, tables)
        if start == season.start:
            _wait(season, placed, today)
        made = building.drafts(season, stage, placed, looks, start)
        if made is not None:
            drafts = made
            break
    cut(season, stage, drafts, days, start)
    _count(season, stage, drafts, placed, days, start)
    return drafts, placed


def _week(season: Season, stage: Stage, start: date, drafted: tuple[list[tuple[int, Draft]], Placement]) -> Week:
    drafts, placed = drafted
    tables, by_day = season.tables, dict(drafts)
    days = [_outlook(season, start + timedelta(days=n)) for n in range(7)]
    sessions = [
        session(by_day[n], season.minutes, tables, _note(season, n, placed, days)) if n in by_day else None
        for n in range(7)
    ]
    return Week(
        start=start,
        phase=stage.phase,
        deload=stage.deload,
        days=tuple(
            _day(start + timedelta(days=n), look, made)
            for n, (look, made) in enumerate(zip(days, sessions, strict=True))
        ),
    )


def _day(day: date, look: Outlook, made: Session | None) -> Day:
    kind = "strength" if made else "run" if look.run else "rest"
    return Day(date=day, kind=kind, run=look.run, session=made)  # type: ignore[arg-type]  # one of the three words


def _question(season: Season, stage: Stage, looks: list[Outlook], wide: bool) -> Question:
    """The week as a question to placement."""
    athlete, tables = season.athlete, season.tables
    days = tuple(
        Place(
            run=looks[n + 2].run,
            before=looks[n + 1].run,
            next=looks[n + 3].run,
            after_next=looks[n + 4].run,
            kinds=looks[n + 2].kinds,
            after_race=looks[n + 2].after_race,
        )
        for n in range(7)
    )
    most = tables.limits.sessions
    if (
        athlete.level_number >= tables.limits.off_season_level
        and len(athlete.running_days) <= tables.limits.off_season_runs
        and stage.phase not in ("peak", "taper", "race", "recovery")
    ):
        most = tables.limits.sessions_off_season
    fixed = None
    if athlete.strength_days is not None:
        fixed = tuple(sorted((d - season.start.weekday()) % 7 for d in athlete.strength_days))
    tail = [("run" if look.run else "") for look in looks[:2]]
    history = _first_tail(season)
    before = (*history, *season.tail)[-6:] if season.tail or history else tuple(tail)
    return Question(
        days=days,
        tail=tuple(before),
        tail_hard=tuple(  # type: ignore[arg-type]  # two of them
            look.run in ("quality", "long", "race") or (bool(season.tail) and season.tail[n - 2] == "LH")
            for n, look in enumerate(looks[:2])
        ),
        count=min(athlete.sessions_per_week, most),
        fixed=fixed,
        level=athlete.level_number,
        wide=wide,
        ahead=tuple(bool(look.run) for look in looks[9:15]),
        steady=all(d.kinds == calendar.ALL_KINDS for d in days),
        habit=season.habit if fixed is None else (),
        tender=bool(season.history.sore & jumps.LEG_SITES),
    )


def _first_tail(season: Season) -> tuple[str, ...]:
    """The days before the very first week, as far as the log tells of them."""
    if season.tail:
        return ()
    out = []
    for back in range(6, 0, -1):
        day = season.start - timedelta(days=back)
        run = "run" if day.weekday() in season.athlete.running_days else ""
        out.append(_lifted(season.history, day) or (run if season.history.days else ""))
    return tuple(out)


def _count(
    season: Season, stage: Stage, drafts: list[tuple[int, Draft]], placed: Placement, days: list[Outlook], start: date
) -> None:
    """What the next week has to know of this one."""
    total = sum(d.total for _, d in drafts)
    season.eased_before = stage.deload or race_week(stage, days)
    whole = season.athlete.rota is not None or not any(d.blocked for d in days)  # a rota closes days in every week
    if total and not stage.deload and not race_week(stage, days) and whole:
        season.reference = total
        if stage.phase not in ("peak", "taper", "recovery") and weeks_back(season, start) is None:
            season.usual = total
    # of weeks that are past the log knows what was done; where there is none, the plan is taken for it
    for _, draft in drafts if start >= season.start or not season.history.lifts else ():
        for i in draft.items:
            season.exposures[i.exercise.slug] += 1
    arms = {n for n, draft in drafts if any(i.part == "upper" for i in draft.items)}
    for n, (kind, look) in enumerate(zip(placed.kinds, days, strict=True)):
        kind = "UP" if kind == "CO" and n in arms else kind
        season.tail.append(kind or ("run" if look.run else ""))
    if all(d.kinds == calendar.ALL_KINDS for d in days):
        season.habit = tuple(n for n, kind in enumerate(placed.kinds) if kind)


def _note(season: Season, n: int, placed: Placement, days: list[Outlook]) -> str:
    """The phrase key of what the coach has to say about a session."""
    kind = placed.kinds[n]
    fixed = season.athlete.strength_days is not None
    if kind == "PR":
        return "plan-note-priming"
    if days[n].after_race is not None:
        return "plan-note-after-race"
    if days[n].factor < 1:
        return "plan-note-taper"
    if fixed and kind in ("UP", "CO"):
        return "plan-note-fixed-upper" if kind == "UP" else "plan-note-fixed-core"
    if days[n].run:
        return "plan-note-run-first"
    return "plan-note-light-legs" if kind == "LM" else ""
