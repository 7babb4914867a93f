"""A week's sessions in the making: roles filled, doses set, fitted to the minutes. Cutting comes after.

Rule: two days before fast running the legs meet nothing new and nothing that makes them sore (H2).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from coach.athlete import Athlete
from coach.dosing import Dosage, Gap, PlanTables, Template
from coach.library import Exercise, Library
from coach.planning import jumps, selection
from coach.planning.calendar import Outlook, Stage
from coach.planning.history import Done, History, Pause, loads_legs
from coach.planning.placement import FAST, Placement
from coach.planning.progression import Dosed, Target, last_done, next_dose
from coach.planning.selection import Shelf
from coach.planning.sessions import Draft, Item, dosed, fit, follows_phase, item
from coach.resolving import Together
from coach.rules import Rule, Table

TRUNK = frozenset(("abs", "core", "obliques"))  #: muscles of the exercise data
NOTHING_GROWS = Table(
    name="growth",
    scope="exercise",
    rules=(
        Rule(
            id="no-table", title="", when=(), urgency="none", action=None, say="plan-next-hold", why="", priority=6,
            sources=(), reviewed_on="", then="hold",
        ),
    ),
)  # fmt: skip


@dataclass(kw_only=True)
class Season:
    """What one call of plan() carries from week to week."""

    athlete: Athlete
    library: Library
    tables: PlanTables
    history: History
    books: Shelf
    things: frozenset[str]  #: the athlete's kit in the words of the exercise data
    start: date
    first: date  #: the first day of the first week
    closed: Collection[date]
    pause: Pause | None
    minutes: int
    tail: list[str] = field(default_factory=list)  #: kind, "run" or "" of every day so far
    reference: int | None = None  #: sets of the last week that was neither deload nor race week
    eased_before: bool = False  #: the last week was easy or a race week
    usual: int | None = None  #: sets of the last week of full training
    exposures: Counter[str] = field(default_factory=Counter)
    habit: tuple[int, ...] = ()
    stages: list[Stage] = field(default_factory=list)  #: of every week since the first
    standing: Together = field(default_factory=Together)  #: what the athlete's conditions ask of every week
    picked: dict[tuple[str, int, bool], Exercise | None] = field(default_factory=dict)
    legless: bool = False  #: no leg work may be given at all
    lightened: Collection[tuple[date, str]] = ()  #: days and exercises that an easing lowered
    jumps: jumps.Allowance | None = None  #: what of jumps is open; None: nothing
    looks: dict[date, Outlook] = field(default_factory=dict)  #: of every day that was asked for
    counted: dict[str, tuple[tuple[Done, ...], list[date]]] = field(default_factory=dict)  #: days that progress counts
    asks: dict[int, tuple[int, int]] = field(default_factory=dict)  #: week → the numbers of what it asks
    numbers: dict[tuple[object, ...], int] = field(default_factory=dict)
    doses: dict[tuple[object, ...], tuple[Item, Dosed]] = field(default_factory=dict)  #: by all that they depend on


def _stage_on(season: Season, day: date) -> Stage | None:
    number = len(season.stages) and (day - season.first).days // 7
    return season.stages[number] if day >= season.first and number < len(season.stages) else None


def eased_on(season: Season, day: date) -> bool:
    """Whether ``day`` lay in a week that was easy on purpose."""
    stage = _stage_on(season, day)
    return stage is not None and (stage.deload or stage.phase in ("taper", "race"))


def drafts(
    season: Season, stage: Stage, placed: Placement, looks: list[Outlook], start: date
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
        essential, alone = set(names[: template.essential]), set[str]()
        if not tables.kinds[kind].lower and kind != "PR":
            for part in missing:
                extra = {"calf": "calf-two", "upper": "pull", "core": "core-front"}.get(part)
                if extra and extra not in essential and (part != "upper" or _arms_rested(season, placed.kinds, n)):
                    names.insert(template.essential, extra)
                    alone.add(extra)
            essential |= alone
            missing = []
        if season.athlete.leaning and kind != "PR":
            _lean(season, placed.kinds, n, names, len(essential))
        taken: set[str] = set()
        for name in dict.fromkeys(names):
            exercise = _pick(season, stage, name, taken, near)
            if exercise is None:
                if near and name in essential and tables.roles[name].part == "lower":
                    return None
                continue
            taken.add(exercise.slug)
            draft.items.append(
                dose(season, stage, name, exercise, name in essential, dosage, start, start + timedelta(days=n))[0]
            )
        if not draft.items:
            continue
        if kind == "PR":
            _prime(draft)
        elif tables.kinds[kind].lower:
            draft.items[:0] = _jumps(season, stage, looks, n, start, out)
        fit(draft, season.minutes, tables, alone)
        draft.eased_load = min(holding(season, stage, start).values(), default=1.0)
        out.append((n, draft))
    return out


def _lean(season: Season, week: Sequence[str], n: int, names: list[str], essential: int) -> None:
    """Puts a role that works what is to have more work first behind the essential ones; minutes and caps stay.

    Legs are not brought to a day without them, nor arms to one whose neighbours work them.
    """
    tables, kind = season.tables, season.tables.kinds[week[n]]
    for name, found in season.books.roles.items():
        part = tables.roles[name].part
        trunk = not TRUNK.isdisjoint(season.athlete.leaning)
        fits = (
            trunk
            if part == "core"
            else (kind.upper and _arms_rested(season, week, n) if part == "upper" else kind.lower)
        )
        if name not in names[:essential] and fits and found and selection.leans(found[0], season.athlete):
            names[:] = [*names[:essential], name, *(r for r in names[essential:] if r != name)]
            return


def _template(tables: PlanTables, kind: str, week: Sequence[str], seen: Counter[str]) -> Template:
    """The kind's next template this week. Beside a heavy leg day a full-body day takes its second: other exercises."""
    variants = tables.sessions[kind]
    number = seen[kind] + (week.count("LH") if kind == "FU" else 0)
    seen[kind] += 1
    return variants[number % len(variants)]


def _arms_rested(season: Season, week: Sequence[str], n: int) -> bool:
    """Whether the days before and after leave the arms alone."""
    before = week[n - 1] if n else (season.tail[-1] if season.tail else "")
    after = week[n + 1] if n < 6 else ""
    return not any(season.tables.kinds[k].upper for k in (before, after) if k in season.tables.kinds)


def _missing_parts(season: Season, placed: Placement) -> list[str]:
    """The parts of the body that the week's templates leave out and that arms or core sessions can take in."""
    tables = season.tables
    covered: set[str] = set()
    seen: Counter[str] = Counter()
    for kind in placed.kinds:
        if kind and kind != "PR":
            template = _template(tables, kind, placed.kinds, seen)
            covered |= {tables.roles[r].part for r in template.roles[: template.essential] if season.books.roles[r]}
    return [p for p in ("calf", "upper", "core") if p not in covered]


def _pick(season: Season, stage: Stage, name: str, taken: set[str], near: bool) -> Exercise | None:
    tables = season.tables
    role = tables.roles[name]
    key = (name, stage.block, stage.deload)
    if key not in season.picked:
        season.picked[key] = selection.pick(
            name, role, stage.block, season.books, tables, season.history, season.start, easy=stage.deload
        )
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


def dose(
    season: Season,
    stage: Stage,
    name: str,
    exercise: Exercise,
    essential: bool,
    dosage: Dosage,
    start: date,
    day: date,
) -> tuple[Item, Dosed]:
    """The role's exercise with its dose for ``day`` in the week of ``start``, and the rule behind the dose.

    Most weeks ask for the same: what was worked out for one is taken for the next. Weeks that are past are worked out
    for the time they take; their doses are those of today.
    """
    done, dates = _counted(season, exercise.slug)
    ages = _ages(season, dates, start, max(day, season.start)) if dates else ()
    by_phase = season.tables.roles[name].main
    key = (name, exercise.slug, essential, _asked(season, stage, dosage, start)[by_phase], ages)
    found = season.doses.get(key)
    if found is None:
        today = max(day, season.start)
        found = season.doses[key] = _dosed(season, stage, name, exercise, essential, dosage, start, today, done)
    return found[0].again(), found[1]


def _ages(season: Season, dates: list[date], start: date, day: date) -> tuple[int, ...]:
    """How old what was done is on ``day``, as far as progress asks."""
    progress = season.tables.progress
    return (
        bisect_right(dates, day - timedelta(days=7)),
        bisect_left(dates, day - timedelta(days=progress.lately_days)),
        (start - dates[-1]).days >= progress.rested_days,
    )


def _asked(season: Season, stage: Stage, dosage: Dosage, start: date) -> tuple[int, int]:
    """What a week asks, as a number: of exercises that keep a range of their own, and of those that follow the phase.

    Weeks that ask for the same have the same number.
    """
    if stage.number not in season.asks:
        eased = stage.deload and stage.phase != "recovery", stage.rir, _way_back(season, start) is None, season.pause
        held = tuple(holding(season, stage, start).items())
        each = ((dosage.assist, dosage.core, dosage.rir), (dosage, stage.since))
        numbers = [season.numbers.setdefault((part, eased, held), len(season.numbers)) for part in each]
        season.asks[stage.number] = numbers[0], numbers[1]
    return season.asks[stage.number]


def _way_back(season: Season, start: date) -> Gap | None:
    """The break whose way back the week of ``start`` is a part of."""
    pause = season.pause
    on_it = pause is not None and pause.weeks + (start - season.start).days // 7 < len(pause.gap.sets)
    return pause.gap if pause is not None and on_it else None


def _dosed(
    season: Season,
    stage: Stage,
    name: str,
    exercise: Exercise,
    essential: bool,
    dosage: Dosage,
    start: date,
    day: date,
    done: tuple[Done, ...],
) -> tuple[Item, Dosed]:
    tables, athlete, pause, back = season.tables, season.athlete, season.pause, _way_back(season, start)
    more = tables.deload_rir if stage.deload and stage.phase != "recovery" else 0
    least = max(stage.rir, back.rir if back else 0, season.standing.rir)
    bare = selection.bare(exercise, season.things)
    made = item(name, tables.roles[name], exercise, essential, dosage, more, least, bare=bare)
    by_phase = (
        follows_phase(tables.roles[name], exercise) and not bare
    )  # who keeps a range of its own begins nothing anew
    rung = next((r for r in tables.ladders.get(name, ()) if r.exercise == exercise.slug), None)
    if rung is not None and made.unit == "reps" and exercise.load_type != "external":
        made.high = max(made.high, rung.reps or 0)
    last = (bare or exercise.load_type != "external") and not _leads_on(season, name, exercise)
    if last and made.unit == "s" and not _calms(season, exercise):
        made.high = max(made.high, tables.progress.hold_top_s)
    goal = Target(sets=made.wanted, low=made.low, high=made.high, unit=made.unit, rir=made.rir)
    hurts = any(exercise.provokes.get(site, 0) >= 1 for site in season.history.sore)
    reasons = holding(season, stage, start)
    if done and pause is not None and back is not None:
        # a break takes its share once: off what was lifted before it, until the exercise is done again
        if done[-1].when < pause.back:
            reasons["gap"] = min(back.load, reasons.get("gap", 1.0))
        elif "gap" in reasons:
            reasons["gap"] = 1.0
    if done and (start - done[-1].when).days >= tables.progress.rested_days:
        reasons["gap"] = min(tables.progress.rested_load, reasons.get("gap", 1.0))
    # of two reasons the first is told, the lower load counts (docs/rules.md)
    reason = "pain" if hurts else next(iter(reasons), None)
    factor = min(reasons.values(), default=1.0)
    said: Dosed = next_dose(
        exercise,
        done,
        goal,
        level=athlete.level_number,
        progress=tables.progress,
        table=tables.growth or NOTHING_GROWS,
        start=season.start,
        on=day,
        units=athlete.units,
        things=season.things,
        weights=athlete.weights,
        held=reason,
        load_factor=factor,
        fewer=more,
        last=last,
        since=season.first + timedelta(weeks=stage.since) if stage.since and by_phase else None,
    )
    dosed(made, said)
    if done:
        made.was, made.was_kg = last_done(done, made.unit)
    return made, said


def _leads_on(season: Season, name: str, exercise: Exercise) -> bool:
    """Whether a harder form on the role's ladder may be used by the athlete."""
    slugs = [r.exercise for r in season.tables.ladders.get(name, ())]
    above = slugs[slugs.index(exercise.slug) + 1 :] if exercise.slug in slugs else ()
    return any(e.slug in above for e in season.books.roles[name])


def _calms(season: Season, exercise: Exercise) -> bool:
    """Whether it is a hold that calms a place which troubles the athlete: it keeps its dose."""
    history, regions = season.history, season.library.regions
    troubled = {*history.sore, *history.wary, *history.banned}
    return any(site in regions and exercise.slug in regions[site].isometric_first for site in troubled)


def holding(season: Season, stage: Stage, start: date) -> dict[str, float]:
    """Why nothing may grow in the week of ``start``, the strongest reason first, each with its share of the load."""
    tables, pause = season.tables, season.pause
    out: dict[str, float] = {}
    if pause is not None and (start - season.start).days // 7 + pause.weeks == 0 and pause.gap.sets:
        out["gap"] = pause.gap.load
    if stage.phase in ("taper", "race"):
        out["taper"] = tables.taper_load
    elif stage.deload or stage.phase == "recovery":
        out["deload"] = tables.deload_load
    return out


def _jumps(
    season: Season, stage: Stage, looks: list[Outlook], n: int, start: date, before: list[tuple[int, Draft]]
) -> list[Item]:
    """The jumps of the leg session on day ``n``: first and fresh, where the gate is passed and the day allows them."""
    rules, open_ = season.tables.jumps, season.jumps
    day = start + timedelta(days=n)
    full = sum(any(i.role == jumps.ROLE for i in d.items) for _, d in before) >= rules.sessions
    if open_ is None or full or season.minutes < rules.least_minutes or stage.phase in jumps.WITHOUT:
        return []
    look, following, later = looks[n + 2], looks[n + 3], looks[n + 4]
    if look.after_race is not None or (start < season.start and not season.history.jumped(start)):
        return []
    tier = rules.deload_tier if stage.deload else jumps.TOP_TIER
    race = season.athlete.race
    away = (race.date - day).days if race is not None and race.date >= day else 99
    tier = (
        0 if away < rules.easy_until else min(tier, 1) if away < rules.high_until or following.run == "long" else tier
    )
    if tier == 0:
        return []
    new = season.tables.limits.new_exposures
    known = None
    if stage.deload:  # nothing new in an easy week
        known = frozenset(e.slug for e in open_.picks.values() if season.exposures[e.slug])
    if later.run in FAST:
        known = frozenset(e.slug for e in open_.picks.values() if season.exposures[e.slug] >= new and e.doms < 3)
    share = season.tables.deload_factor if stage.deload else 1.0
    return [jumps.item_of(bout) for bout in jumps.bouts(open_, rules, tier, share, known)]


def _counted(season: Season, slug: str) -> tuple[tuple[Done, ...], list[date]]:
    """What progress is read from, and its days: what was eased on purpose says nothing about what the athlete can."""
    if slug not in season.counted:
        done, light = season.history.lifts.get(slug, ()), season.lightened
        done = tuple(d for d in done if not eased_on(season, d.when) and (d.when, slug) not in light) or done
        season.counted[slug] = done, [d.when for d in done]
    return season.counted[slug]


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
