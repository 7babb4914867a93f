"""What limits hold back: exercises, loads, runs; and a plan held to them, whatever laid it out.

Rule: this is the last layer over every plan that is shown, so nothing forbidden is planned while a limit holds. It
takes away, swaps for what every limit and every sore spot bears, and lowers; it adds nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import combinations, pairwise
from operator import itemgetter

from coach.acts import Act, Lift, Run, Symptom
from coach.adjust import adjusted
from coach.advice import Change
from coach.athlete import Athlete
from coach.changes import HORIZON_DAYS
from coach.constraint import Constraint
from coach.diary import Known, Setting, Verdict
from coach.library import SITES, Exercise, Library
from coach.trends import distance_of
from coach.week import Day, Session, Slot, Week

HURT_DAYS = 14  #: what hurt so lately is not swapped in
PAIN_DAYS = 28  #: how long a pain above a limit counts, unless a lower one was told since
BAR_KG = 20.0  #: an empty barbell
STILL = ("timed", "seconds")  #: how still holds are counted
LEGS = ("lower", "full", "plyo")


@dataclass(frozen=True, kw_only=True)
class Limits:
    """The limits told and not taken off, and what of the diary they are read with."""

    standing: tuple[Constraint, ...] = ()
    pains: Mapping[str, float] = field(default_factory=dict)  #: site → what was told last
    hurting: frozenset[str] = frozenset()  #: sites that hurt lately or trouble by the profile
    per_hand: frozenset[str] = frozenset()  #: exercises whose load was last told for each hand

    def on(self, day: date) -> tuple[Constraint, ...]:
        """Those in force on ``day``."""
        return tuple(c for c in self.standing if c.on(day))


NO_LIMITS = Limits()
LIMITING = frozenset((Constraint, Verdict, Setting, Lift, Symptom))  #: what limits are read off


def limits_of(known: Known, today: date) -> Limits:
    """The limits of an athlete, with the pains of the last weeks."""
    standing = tuple([c for c, verdict in known.constraints if verdict is not False])
    if not standing:
        return NO_LIMITS
    pains: dict[str, float] = {}
    hurting = {site for word in known.athlete.injuries for site in SITES.get(word, ())}
    per_hand: dict[str, bool] = {}
    told = [(r.body.when, r.at, r.body) for r in known.entries if isinstance(r.body, (Lift, Symptom))]
    for _, _, body in sorted(told, key=itemgetter(0, 1)):
        if isinstance(body, Lift) and body.exercise:
            per_hand[body.exercise] = any(s.load_basis == "per_hand" for s in body.sets)
        elif isinstance(body, Symptom) and body.symptom in ("pain", "injury") and body.region:
            sites = (body.site,) if body.site else SITES.get(body.region, ())
            if body.severity is not None and body.when >= today - timedelta(days=PAIN_DAYS):
                pains.update(dict.fromkeys(sites, body.severity))
            if body.severity != 0 and body.when >= today - timedelta(days=HURT_DAYS):
                hurting.update(sites)
    return Limits(
        standing=standing,
        pains=pains,
        hurting=frozenset(hurting),
        per_hand=frozenset(slug for slug, each in per_hand.items() if each),
    )


# --- one exercise, one run --------------------------------------------------------------------------------------------
def barred(exercise: Exercise, day: date, limits: Limits, library: Library) -> Constraint | None:
    """The first limit that keeps ``exercise`` out on ``day``; None where it may be done."""
    return next((c for c in limits.on(day) if _bars(c, exercise, limits, library)), None)


def barred_slugs(first: date, last: date, limits: Limits, library: Library) -> frozenset[str]:
    """The exercises that may not be done on some day from ``first`` to ``last``, for the planner to plan around.

    A rest from everything is left to ``held``: there is nothing to plan around it, and the days after it are free.
    """
    active = [c for c in limits.standing if c.told <= last and (c.until is None or c.until >= first)]
    active = [c for c in active if c.kind not in ("training", "strength")]
    return frozenset(s for s, e in library.exercises.items() if any(_bars(c, e, limits, library) for c in active))


def barred_ahead(limits: Limits, today: date, library: Library) -> frozenset[str]:
    """The exercises that may not be swapped in within the days that advice reaches."""
    return (
        barred_slugs(today, today + timedelta(days=HORIZON_DAYS), limits, library) if limits.standing else frozenset()
    )


def _bars(limit: Constraint, exercise: Exercise, limits: Limits, library: Library) -> bool:
    words, slug = library.limits, exercise.slug
    if slug in words.drills.get(limit.kind, ()):
        return True
    match limit.kind:
        case "strength" | "training":
            return True
        case "exercise":
            return slug == limit.exercise or slug in _built_on(limit.exercise, library)
        case "group":
            return slug in words.groups.get(limit.group or "", ())
        case "impact":
            return (
                exercise.impact > 0 or slug in words.groups.get("jump", ()) or slug in words.drills.get("no-runs", ())
            )
        case "region":
            return slug in loading(limit.region, library)
        case "holds":
            still = exercise.mode in STILL and exercise.impact == 0
            return slug in loading(limit.region, library) and not still
        case "load":
            return _too_heavy(limit, exercise, library)
        case "pain":
            return _too_painful(limit, exercise, limits)
        case "unread":
            return _blocked(limit, exercise, library)
        case _:
            return False


def loading(region: str | None, library: Library) -> frozenset[str]:
    """The exercises that load a region; everything where none is named."""
    if region is None:
        return frozenset(library.exercises)
    return library.limits.loads.get(region, frozenset())


def _built_on(slug: str | None, library: Library) -> frozenset[str]:
    """The harder forms of an exercise, of the same pattern, and theirs."""
    first = library.exercises.get(slug or "")
    out: set[str] = set()
    ahead = [first] if first else []
    while ahead:
        for name in ahead.pop().progressions:
            e = library.exercises.get(name)
            if e is not None and first is not None and e.pattern == first.pattern and name not in out:
                out.add(name)
                ahead.append(e)
    return frozenset(out)


def concerns(limit: Constraint, exercise: Exercise, library: Library) -> bool:
    """Whether a cap on the load is about this exercise."""
    if limit.exercise is not None:
        return exercise.slug == limit.exercise or exercise.slug in _built_on(limit.exercise, library)
    if limit.group is not None:
        return exercise.slug in library.limits.groups.get(limit.group, ())
    return exercise.slug in loading(limit.region, library)


def _too_heavy(limit: Constraint, exercise: Exercise, library: Library) -> bool:
    """Without a number, and at zero, nothing but body weight; a barbell weighs what it weighs."""
    if not concerns(limit, exercise, library):
        return False
    if limit.amount is None or limit.amount == 0:
        return exercise.load_type in ("external", "band")
    needs_bar = bool(exercise.equipment) and all("barbell" in a for a in exercise.equipment)
    return limit.amount < BAR_KG and needs_bar


def _too_painful(limit: Constraint, exercise: Exercise, limits: Limits) -> bool:
    """What may provoke a spot that was last told above the limit stays out until it is told at or below it."""
    sites = SITES.get(limit.region, ()) if limit.region else tuple(limits.pains)
    most = 0.0 if limit.amount is None else limit.amount
    return any(limits.pains.get(s, 0.0) > most and exercise.provokes.get(s, 0) for s in sites)


def _blocked(limit: Constraint, exercise: Exercise, library: Library) -> bool:
    """What could not be read blocks the region it names, and the movement; all leg work where no region is named."""
    slug = exercise.slug
    named = (
        frozenset((limit.exercise,)) if limit.exercise else library.limits.groups.get(limit.group or "", frozenset())
    )
    if slug in named or (limit.exercise and slug in _built_on(limit.exercise, library)):
        return True
    if limit.region is not None:
        return slug in loading(limit.region, library)
    return blocks_legs(limit, library) and slug in loading("legs", library)


def blocks_legs(limit: Constraint, library: Library) -> bool:
    """Whether what could not be read blocks all leg work: it names no part, and no movement of the upper body alone."""
    named = {limit.exercise} if limit.exercise else library.limits.groups.get(limit.group or "", frozenset())
    focuses = [library.exercises[s].focus for s in named if s in library.exercises]
    return limit.region is None and (not focuses or any(f in ("lower", "plyo") for f in focuses))


def most_kg(exercise: Exercise, day: date, limits: Limits, library: Library) -> float | None:
    """The most that may be loaded on ``day``, as the load of this exercise is counted; None where nothing says."""
    caps = [c.amount for c in limits.on(day) if c.kind == "load" and c.amount and concerns(c, exercise, library)]
    if not caps:
        return None
    return min(caps) / 2 if exercise.slug in limits.per_hand else min(caps)


def no_runs(day: date, limits: Limits) -> Constraint | None:
    """The limit that keeps all running out on ``day``."""
    return next((c for c in limits.on(day) if c.kind in ("no-runs", "training", "impact") or c.runs), None)


# --- a plan -----------------------------------------------------------------------------------------------------------
def held(weeks: tuple[Week, ...], limits: Limits, library: Library, athlete: Athlete) -> tuple[Week, ...]:
    """``weeks`` held to the limits, day by day."""
    if not limits.standing or not any(limits.on(d.date) for w in weeks for d in w.days):
        return weeks
    made = adjusted(weeks, [c for _, c in held_back(weeks, limits, library, athlete)], library)
    made = tuple(replace(w, days=tuple(_day(d, limits, library) for d in w.days)) for w in made)
    return tuple(replace(w, days=_spaced(w.days, limits)) for w in made)


def held_back(
    weeks: Iterable[Week], limits: Limits, library: Library, athlete: Athlete
) -> Iterator[tuple[Constraint, Change]]:
    """What has to change in the sessions of ``weeks``, and because of which limit."""
    for day in (d for w in weeks for d in w.days):
        if day.session is None or not limits.on(day.date):
            continue
        taken = {s.exercise for s in day.session.items}
        for slot in day.session.items:
            exercise = library.exercises.get(slot.exercise)
            limit = _bar_of(exercise, day.date, limits, library)
            if limit is None:
                continue
            other = None if exercise is None else _instead(exercise, day.date, limits, library, athlete, taken)
            if other is None:
                yield limit, Change(session=day.date, exercise=slot.exercise, change="remove")
            else:
                taken.add(other.slug)
                yield limit, Change(session=day.date, exercise=slot.exercise, change="swap", to=other.slug)


def _bar_of(exercise: Exercise | None, day: date, limits: Limits, library: Library) -> Constraint | None:
    """A slot of an exercise that the library no longer has is held back by any limit: nobody knows what it loads."""
    return limits.on(day)[0] if exercise is None else barred(exercise, day, limits, library)


def _instead(
    exercise: Exercise, day: date, limits: Limits, library: Library, athlete: Athlete, taken: set[str]
) -> Exercise | None:
    """What can stand in: within level, kit, every limit and every sore spot, no more impact; None if nothing can."""
    things = library.things(athlete.kit_on(day))

    def fits(other: Exercise) -> bool:
        return (
            other.slug not in taken
            and other.default is not None
            and other.level <= athlete.level_number
            and other.impact <= exercise.impact
            and other.possible_with(things)
            and not any(other.provokes.get(site, 0) for site in limits.hurting)
            and barred(other, day, limits, library) is None
        )

    return next((e for e in _kin(exercise.slug, athlete.level_number, library) if fits(e)), None)


@lru_cache(maxsize=1024)
def _kin(slug: str, level: int, library: Library) -> tuple[Exercise, ...]:
    """What may stand in for an exercise, the nearest first; asked for every slot of every day a limit holds back."""
    exercise = library.exercises[slug]
    near = [library.exercises[s] for s in exercise.regressions if s in library.exercises]
    mine = set(exercise.primary)
    hard = [site for site, strain in exercise.provokes.items() if strain == 2]  # what a ban is likely to be about
    roles = library.plans.roles.values() if library.plans is not None else ()
    usual = {s for role in roles for s in role.picks.get(str(level), ())}  #: what sessions are built of

    def kinship(e: Exercise) -> tuple[int, bool, int, int, str]:
        strain = max((e.provokes.get(site, 0) for site in hard), default=0)
        return strain, e.slug not in usual, -len(mine & set(e.primary)), e.level, e.slug

    rest = sorted(library.exercises.values(), key=kinship)
    tiers = (
        near,
        [e for e in rest if e.pattern == exercise.pattern],
        [e for e in rest if e.focus == exercise.focus and e.focus != "mobility"],
        [e for e in rest if e.focus == "core"],
    )
    return tuple({e.slug: e for tier in tiers for e in tier}.values())


def _day(day: Day, limits: Limits, library: Library) -> Day:
    """A day with its loads capped and its run held back."""
    active = limits.on(day.date)
    if not active:
        return day
    kinds = {c.kind for c in active}
    session = day.session
    if session is not None:
        items = tuple(_slot(s, day.date, limits, library) for s in session.items)
        session = replace(session, items=items, focus=_focus(session, items, library))
    run = day.run
    if no_runs(day.date, limits) is not None:
        run = None
    elif run in ("quality", "race") and kinds & {"no-fast-runs", "no-hills"}:
        run = "easy" if run == "quality" else None if "no-fast-runs" in kinds else run
    elif (run == "race" and "run-length" in kinds) or (run == "long" and kinds & {"no-long-runs", "run-length"}):
        run = None if run == "race" else "easy"
    return _with(day, session, run)


def _with(day: Day, session: Session | None, run: str | None) -> Day:
    kind = "strength" if session is not None else "run" if run else "rest"
    return replace(day, session=session, run=run, kind=kind)  # type: ignore[arg-type]  # words of DayKind and DayRun


def _slot(slot: Slot, day: date, limits: Limits, library: Library) -> Slot:
    exercise = library.exercises.get(slot.exercise)
    most = None if exercise is None else most_kg(exercise, day, limits, library)
    if most is None or exercise is None or (slot.load_kg is None and exercise.load_type != "external"):
        return slot
    load = None if slot.load_kg is None else min(slot.load_kg, most)
    return replace(slot, load_kg=load, most_kg=most)


def _focus(session: Session, items: tuple[Slot, ...], library: Library) -> str:
    """A session of legs that has no leg work left is no longer called so."""
    there = {library.exercises[s.exercise].focus for s in items if s.exercise in library.exercises}
    if session.focus in ("lower", "full") and not there & set(LEGS):
        return "upper" if "upper" in there else "core"
    return "core" if session.focus == "upper" and there and there <= {"core"} else session.focus


def _spaced(days: tuple[Day, ...], limits: Limits) -> tuple[Day, ...]:
    """The week with no more runs and sessions than are allowed, and none on two days in a row where that is said."""
    out = list(days)
    running = [n for n, d in enumerate(out) if d.run]
    caps = [int(c.amount) for d in out for c in limits.on(d.date) if c.kind == "runs" and c.amount is not None]
    apart = any(c.kind == "apart" for d in out for c in limits.on(d.date))
    if (caps and len(running) > min(caps)) or apart:
        most = min([*caps, len(running)])
        keep = _best_runs(out, running, most, apart)
        for n in running:
            if n not in keep and any(c.kind in ("runs", "apart") for c in limits.on(out[n].date)):
                out[n] = _with(out[n], out[n].session, None)
    sessions = [n for n, d in enumerate(out) if d.session is not None]
    least = [int(c.amount) for d in out for c in limits.on(d.date) if c.kind == "sessions" and c.amount is not None]
    for n in sessions[min(least, default=len(sessions)) :]:
        if any(c.kind == "sessions" for c in limits.on(out[n].date)):
            out[n] = _with(out[n], None, out[n].run)
    return tuple(out)


def _best_runs(days: list[Day], running: list[int], most: int, apart: bool) -> frozenset[int]:
    """Which runs stay: as many as may, fast ones last, as far apart as can be."""
    for count in range(min(most, len(running)), 0, -1):
        found = []
        for chosen in combinations(running, count):
            gaps = [b - a for a, b in pairwise(chosen)]
            if apart and any(g == 1 for g in gaps):
                continue
            fast = sum(days[n].run in ("quality", "race") for n in chosen)
            found.append((fast, -min(gaps, default=7), chosen))
        if found:
            return frozenset(min(found)[2])
    return frozenset()


# --- what was done ----------------------------------------------------------------------------------------------------
def broken(act: Act, limits: Limits, library: Library) -> Constraint | None:
    """The limit that something done went against; None where it kept to them all."""
    if isinstance(act, Lift):
        exercise = library.exercises.get(act.exercise or "")
        work = [s for s in act.sets if s.kind != "warmup"]
        if exercise is None or not work:
            return None
        found = barred(exercise, act.when, limits, library)
        kilos = max((s.load_kg * (2 if s.load_basis == "per_hand" else 1) for s in act.sets if s.load_kg), default=0.0)
        over = (
            c
            for c in limits.on(act.when)
            if c.kind == "load" and c.amount is not None and kilos > c.amount + 0.1 and concerns(c, exercise, library)
        )
        return found or next(over, None)
    if isinstance(act, Run):
        return no_runs(act.when, limits) or next((c for c in limits.on(act.when) if _ran_against(c, act)), None)
    return None


def _ran_against(limit: Constraint, run: Run) -> bool:
    if limit.kind == "no-fast-runs":
        return run.kind in ("tempo", "interval", "race", "time_trial", "hills")
    if limit.kind == "no-hills":
        return run.kind in ("hills", "trail")
    if limit.kind == "no-long-runs":
        return run.kind == "long"
    if limit.kind == "run-length" and limit.amount is not None:
        timed = limit.unit in ("min", "hour")
        done = run.duration_s if timed else distance_of(run)
        return done is not None and done > limit.amount * 1.02
    return False


def too_painful(act: Symptom, limits: Limits) -> Constraint | None:
    """The limit that a pain just told is above."""
    if act.symptom not in ("pain", "injury") or act.severity is None:
        return None
    return next(
        (
            c
            for c in limits.on(act.when)
            if c.kind == "pain" and act.severity > (c.amount or 0.0) and (c.region is None or c.region == act.region)
        ),
        None,
    )
