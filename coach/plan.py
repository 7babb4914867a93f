"""The plan: athlete and log → weeks of sessions. A pure function: same input, same plan.

Each week is placed by rule (planning.placement), its sessions filled with exercises (planning.selection) and doses
(planning.progression), and cut to the minutes and to the week before (planning.sessions). Weeks issued one by one agree
with weeks issued together: what earlier weeks held is worked out again from the day the first plan began.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from coach.acts import Act
from coach.athlete import Athlete
from coach.dosing import Dosage, Gap, PlanTables, Template
from coach.library import Exercise, Library
from coach.planning import calendar, placement, selection
from coach.planning.calendar import Outlook, Stage
from coach.planning.history import History, fold, last_break, loads_legs, unbroken_since
from coach.planning.placement import FAST, Place, Placement, Question
from coach.planning.progression import Dosed, Target, next_dose
from coach.planning.selection import Shelf
from coach.planning.sessions import Draft, Item, dosed, fit, item, session, shrink
from coach.week import Day, Session, Week

LEAD_WEEKS = 12  #: earlier weeks worked out again; ramps and deload counts reach no further back
PARTS = ("lower", "upper", "core", "calf")


@dataclass(kw_only=True)
class _Season:
    """What one call of plan() carries from week to week."""

    athlete: Athlete
    library: Library
    tables: PlanTables
    history: History
    books: Shelf
    start: date
    closed: Collection[date]
    pause: tuple[Gap, int] | None
    minutes: int
    tail: list[str] = field(default_factory=list)  #: kind, "run" or "" of every day so far
    reference: int | None = None  #: sets of the last week that was neither deload nor race week
    usual: int | None = None  #: sets of the last week of full training
    exposures: Counter[str] = field(default_factory=Counter)
    habit: tuple[int, ...] = ()
    picked: dict[tuple[str, int], Exercise | None] = field(default_factory=dict)


def plan(
    athlete: Athlete,
    start: date,
    weeks: int,
    library: Library,
    log: Sequence[Act] = (),
    *,
    closed: Collection[date] = (),
    began: date | None = None,
) -> tuple[Week, ...]:
    """``weeks`` weeks of seven days from ``start`` on.

    ``log``: dated acts from before ``start``; loads, progress, breaks and pain go on from it. ``closed``: days the
    athlete blocked. ``began``: the day the first plan began, where this one continues it; without it the stretch of
    training that the log shows counts. A red flag in the log means no training at all until the caller, told of a
    clearance, leaves it out. Raises ValueError where the library has no plan tables.
    """
    tables = library.plans
    if tables is None:
        raise ValueError("the library has no plan tables")
    history = fold(log, start, library, tables, athlete.injuries)
    if history.stopped:
        return tuple(_stopped(start + timedelta(weeks=n)) for n in range(weeks))
    fresh = min(g.days for g in tables.gaps if g.fresh)
    since = unbroken_since(history.days, start, fresh)
    broken = bool(history.days) and (since is None or history.days[0] != since)
    first = began if began is not None else since if since is not None else start
    if broken:
        first = max(first, since if since is not None else start)
    first = min(first, start)
    number = (start - first).days // 7
    stages = calendar.stages(athlete, tables, start - timedelta(weeks=number), number + weeks)
    lead = min(number, LEAD_WEEKS)
    season = _Season(
        athlete=athlete,
        library=library,
        tables=tables,
        history=history,
        books=selection.shelf(athlete, library, tables, history),
        start=start,
        closed=frozenset(closed),
        pause=last_break(history.days, start, tables),
        minutes=min(athlete.session_minutes, tables.limits.minutes[athlete.level_number - 1]),
    )
    for slug, days in history.lifts.items():
        season.exposures[slug] = len(days)
    out: list[Week] = []
    for ahead in range(-lead, weeks):
        if ahead == 0:
            _meet_the_log(season)
        week = _week(season, stages, number + ahead, start + timedelta(weeks=ahead))
        if ahead >= 0:
            out.append(week)
    return tuple(out)


def _meet_the_log(season: _Season) -> None:
    """Where the log tells of the last days before the start, it counts, not what the plan had meant."""
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


def _week(season: _Season, stages: list[Stage], number: int, start: date) -> Week:
    stage = stages[number]
    tables, athlete = season.tables, season.athlete
    looks = [
        calendar.outlook(athlete, tables, start + timedelta(days=n), season.closed) for n in range(-2, 13)
    ]  # two days before to six days after
    days = looks[2:9]
    drafts: list[tuple[int, Draft]] = []
    placed = Placement(kinds=("",) * 7, cost=0.0, clashes=0)
    for wide in (False, True):
        wide = wide or (season.history.legs_sore and start == season.start)
        question = _question(season, stage, looks, wide)
        placed = placement.place(question, tables)
        made = _drafts(season, stage, placed, looks, start)
        if made is not None:
            drafts = made
            break
    _cut(season, stage, drafts, days, start)
    _count(season, stage, drafts, placed, days)
    by_day = dict(drafts)
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


def _question(season: _Season, stage: Stage, looks: list[Outlook], wide: bool) -> Question:
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
    )


def _first_tail(season: _Season) -> tuple[str, ...]:
    """The days before the very first week, as far as the log tells of them."""
    if season.tail:
        return ()
    out = []
    for back in range(6, 0, -1):
        day = season.start - timedelta(days=back)
        run = "run" if day.weekday() in season.athlete.running_days else ""
        out.append(_lifted(season.history, day) or (run if season.history.days else ""))
    return tuple(out)


def _drafts(
    season: _Season, stage: Stage, placed: Placement, looks: list[Outlook], start: date
) -> list[tuple[int, Draft]] | None:
    """The week's sessions before any cutting; None where legs would meet new exercises two days before fast running."""
    tables = season.tables
    dosage = tables.doses[stage.phase][season.athlete.level_number - 1]
    seen: Counter[str] = Counter()
    out: list[tuple[int, Draft]] = []
    missing = _missing_parts(season, placed)
    for n, kind in enumerate(placed.kinds):
        if not kind:
            continue
        template = _template(tables, kind, placed.kinds, seen)
        near = looks[n + 4].run in FAST and tables.kinds[kind].lower
        draft = Draft(kind=kind, factor=looks[n + 2].factor)
        names = list(template.roles)
        essential = set(names[: template.essential])
        if not tables.kinds[kind].lower and kind != "PR":
            for part in missing:
                extra = {"calf": "calf-two", "upper": "pull", "core": "core-front"}.get(part)
                if extra and extra not in essential and (part != "upper" or _arms_rested(season, placed.kinds, n)):
                    names.insert(template.essential, extra)
                    essential.add(extra)
            missing = []
        taken: set[str] = set()
        for name in dict.fromkeys(names):
            exercise = _pick(season, stage, name, taken, near)
            if exercise is None:
                if near and name in essential and tables.roles[name].part == "lower":
                    return None
                continue
            taken.add(exercise.slug)
            draft.items.append(_dose(season, stage, name, exercise, name in essential, dosage, start))
        if not draft.items:
            continue
        if kind == "PR":
            _prime(draft)
        fit(draft, season.minutes, tables)
        out.append((n, draft))
    return out


def _template(tables: PlanTables, kind: str, week: Sequence[str], seen: Counter[str]) -> Template:
    """The kind's next template this week. Beside a heavy leg day a full-body day takes its second: other exercises."""
    variants = tables.sessions[kind]
    number = seen[kind] + (week.count("LH") if kind == "FU" else 0)
    seen[kind] += 1
    return variants[number % len(variants)]


def _arms_rested(season: _Season, week: Sequence[str], n: int) -> bool:
    """Whether the days before and after leave the arms alone."""
    before = week[n - 1] if n else (season.tail[-1] if season.tail else "")
    after = week[n + 1] if n < 6 else ""
    return not any(season.tables.kinds[k].upper for k in (before, after) if k in season.tables.kinds)


def _missing_parts(season: _Season, placed: Placement) -> list[str]:
    """The parts of the body that the week's templates leave out and that arms or core sessions can take in."""
    tables = season.tables
    covered: set[str] = set()
    seen: Counter[str] = Counter()
    for kind in placed.kinds:
        if kind and kind != "PR":
            template = _template(tables, kind, placed.kinds, seen)
            covered |= {tables.roles[r].part for r in template.roles[: template.essential] if season.books.roles[r]}
    return [p for p in ("calf", "upper", "core") if p not in covered]


def _pick(season: _Season, stage: Stage, name: str, taken: set[str], near: bool) -> Exercise | None:
    tables = season.tables
    role = tables.roles[name]
    key = (name, stage.block)
    if key not in season.picked:
        season.picked[key] = selection.pick(name, role, stage.block, season.books, tables, season.history, season.start)
    chosen = season.picked[key]
    if chosen is None:
        return None
    legs = near and role.part in ("lower", "extra")

    def fine(e: Exercise) -> bool:
        familiar = season.exposures[e.slug] >= tables.limits.new_exposures and e.doms < 3
        return e.slug not in taken and (not legs or not loads_legs(e) or familiar)

    if fine(chosen):
        return chosen
    return next((e for e in season.books.roles[name] if fine(e)), None)


def _dose(
    season: _Season, stage: Stage, name: str, exercise: Exercise, essential: bool, dosage: Dosage, start: date
) -> Item:
    tables, athlete = season.tables, season.athlete
    pause = season.pause
    weeks_back = (start - season.start).days // 7
    back = None
    if pause is not None and pause[1] + weeks_back < len(pause[0].sets):
        back = pause[0]
    more = tables.deload_rir if stage.deload and stage.phase != "recovery" else 0
    least = max(stage.rir, back.rir if back else 0)
    made = item(name, tables.roles[name], exercise, essential, dosage, more, least)
    done = season.history.lifts.get(exercise.slug, ())
    if not done:
        return made
    hurts = any(exercise.provokes.get(site, 0) >= 1 for site in season.history.sore)
    reason, factor = None, 1.0
    if hurts:
        reason = "pain"
    if back is not None and pause is not None and pause[1] + weeks_back == 0:
        reason, factor = reason or "gap", back.load
    elif stage.phase in ("taper", "race"):
        reason, factor = reason or "taper", 0.9
    elif stage.deload:
        reason, factor = reason or "deload", tables.deload_load
    dose: Dosed = next_dose(
        exercise,
        done,
        Target(sets=made.wanted, low=made.low, high=made.high, unit=made.unit, rir=made.rir),
        level=athlete.level_number,
        progress=tables.progress,
        start=season.start,
        units=athlete.units,
        held=reason,
        load_factor=factor,
    )
    dosed(made, dose)
    return made


def _prime(draft: Draft) -> None:
    """Few, fast, easy repetitions of what the athlete knows; nothing to recover from."""
    for i in draft.items:
        i.wanted, i.essential = min(i.wanted, 2), True
        if i.unit not in ("s", "m"):
            i.amount, i.low, i.high = min(i.amount, 5), 3, 5
        else:
            i.amount = min(i.amount, 20)
        i.rir = None if i.rir is None else max(4, i.rir)
        i.load_kg = None
    draft.items = draft.items[:3]


def _cut(season: _Season, stage: Stage, drafts: list[tuple[int, Draft]], days: list[Outlook], start: date) -> None:
    """Sets shrink for taper, deload, peak, breaks, and so that the week rises by at most a fifth."""
    tables = season.tables
    made = [d for _, d in drafts]
    for n, draft in drafts:
        if days[n].factor < 1 and draft.kind != "PR":
            floor = -(-tables.limits.least_sets // len(drafts))
            shrink([draft], max(floor, int(draft.total * days[n].factor)))
    natural = sum(d.total for d in made)
    keep = frozenset(PARTS)
    factors = [stage.factor]
    if stage.phase == "peak":
        factors.append(tables.doses["peak"][season.athlete.level_number - 1].factor)
    weeks_back = (start - season.start).days // 7
    if season.pause is not None and weeks_back >= 0:
        row, since = season.pause
        if since + weeks_back < len(row.sets):
            factors.append(row.sets[since + weeks_back])
    usual = season.usual if season.usual is not None else natural
    if stage.deload and stage.phase != "recovery":
        factors.append(tables.deload_factor)
        usual = min(usual, season.reference or usual)
    if min(factors) < 1:
        least = 0 if stage.deload else tables.limits.least_sets
        shrink(made, max(least, int(min(natural, usual) * min(factors))), keep)
    if season.reference is not None and not stage.deload and not _race_week(stage, days):
        shrink(made, int(season.reference * tables.limits.total_rise + 1e-9), keep)


def _count(
    season: _Season, stage: Stage, drafts: list[tuple[int, Draft]], placed: Placement, days: list[Outlook]
) -> None:
    """What the next week has to know of this one."""
    total = sum(d.total for _, d in drafts)
    if total and not stage.deload and not _race_week(stage, days) and not any(d.blocked for d in days):
        season.reference = total
        if stage.phase not in ("peak", "taper", "recovery"):
            season.usual = total
    for _, draft in drafts:
        for i in draft.items:
            season.exposures[i.exercise.slug] += 1
    arms = {n for n, draft in drafts if any(i.part == "upper" for i in draft.items)}
    for n, (kind, look) in enumerate(zip(placed.kinds, days, strict=True)):
        kind = "UP" if kind == "CO" and n in arms else kind
        season.tail.append(kind or ("run" if look.run else ""))
    if all(d.kinds == calendar.ALL_KINDS for d in days):
        season.habit = tuple(n for n, kind in enumerate(placed.kinds) if kind)


def _race_week(stage: Stage, days: list[Outlook]) -> bool:
    return stage.phase == "race" or any(d.run == "race" for d in days)


def _note(season: _Season, n: int, placed: Placement, days: list[Outlook]) -> str:
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
