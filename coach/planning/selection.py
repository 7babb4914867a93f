"""Which exercise fills which role. Rule: nothing above the athlete's level, without kit, or that provokes what hurts.

An exercise stays for a block of weeks; then about one role in three changes (S8). What the athlete does already is
kept, and a rung of a ladder that is passed leads to the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from coach.athlete import Athlete
from coach.dosing import PlanTables, Progress, Role, Rung
from coach.library import Exercise, Library
from coach.owned import single_handed
from coach.planning.history import Done, History
from coach.resolving import Together, allows

FURNITURE = frozenset(("bench", "box", "chair", "rack", "step", "wall"))  #: kit that is no weight


@dataclass(frozen=True, kw_only=True)
class Shelf:
    """Who may fill each role, best first."""

    roles: dict[str, tuple[Exercise, ...]]
    listed: dict[str, int]  #: how many of them the tables name (the rest share a pattern)
    order: dict[str, int] = field(default_factory=dict)


def shelf(
    athlete: Athlete, library: Library, tables: PlanTables, history: History, standing: Together | None = None
) -> Shelf:
    """The roles filled for this athlete's level, kit and troubles."""
    things = library.things(athlete.equipment)
    asked = standing or Together()
    may = {
        e.slug: e
        for e in library.exercises.values()
        if allows(asked, e) and allowed(e, athlete, things, library, history)
    }
    if single_handed(athlete.weights):
        may = {slug: e for slug, e in may.items() if not _needs_two(e, things, tables.progress)}
    roles: dict[str, tuple[Exercise, ...]] = {}
    listed: dict[str, int] = {}
    by_pattern: dict[str, list[Exercise]] = {}
    for e in sorted(may.values(), key=lambda e: (-e.level, e.doms, e.slug)):
        by_pattern.setdefault(e.pattern, []).append(e)
    for name, role in tables.roles.items():
        named = [may[s] for s in role.picks.get(str(athlete.level_number), ()) if s in may]
        taken = {e.slug for e in named}
        others = [e for p in role.patterns for e in by_pattern.get(p, ()) if e.slug not in taken and _fits(e, role)]
        # what may provoke a sore region comes after what does not
        calm = [e for e in named if not _may_provoke(e, history.banned)]
        calm.sort(key=lambda e: (_provokes(e, history.healed), bool(athlete.leaning) and not leans(e, athlete)))
        wary = [e for e in named if _may_provoke(e, history.banned)]
        rest = sorted(others, key=lambda e: (_may_provoke(e, history.banned), _provokes(e, history.healed)))
        roles[name] = (*calm, *wary, *rest)
        listed[name] = len(calm) or len(wary) or len(rest)
    return Shelf(roles=roles, listed=listed, order={name: n for n, name in enumerate(tables.roles)})


def allowed(exercise: Exercise, athlete: Athlete, things: frozenset[str], library: Library, history: History) -> bool:
    """Whether the athlete may be given ``exercise`` at all."""
    if exercise.default is None or exercise.level > athlete.level_number or not exercise.possible_with(things):
        return False
    if exercise.slug in history.barred or exercise.slug in athlete.unwanted:
        return False
    if any(exercise.provokes.get(site) == 2 for site in history.banned):
        return False
    for site in history.wary:
        region = library.regions.get(site)
        calming = region is not None and exercise.slug in region.isometric_first
        if exercise.provokes.get(site, 0) >= 1 and not calming:
            return False
    return True


def leans(exercise: Exercise, athlete: Athlete) -> bool:
    """Whether an exercise works first of all what the athlete wants to have more work."""
    return not set(exercise.primary).isdisjoint(athlete.leaning)


def bare(exercise: Exercise, things: frozenset[str]) -> bool:
    """Whether it asks for a weight, and the athlete has none for it: furniture only."""
    may = [a for a in exercise.equipment if a <= things]
    return exercise.load_type == "external" and bool(may) and all(a <= FURNITURE for a in may)


def _needs_two(exercise: Exercise, things: frozenset[str], progress: Progress) -> bool:
    """Whether it takes a weight in each hand, and cannot be done with anything else that there is."""
    return exercise.slug in progress.both_hands and not exercise.possible_with(things - {"dumbbell", "kettlebell"})


def _fits(exercise: Exercise, role: Role) -> bool:
    return exercise.focus == "core" if role.part == "core" else exercise.focus in ("lower", "upper")


def _provokes(exercise: Exercise, regions: Iterable[str]) -> bool:
    """Whether it commonly provokes one of them."""
    return any(exercise.provokes.get(site, 0) == 2 for site in regions)


def _may_provoke(exercise: Exercise, regions: Iterable[str]) -> bool:
    return any(exercise.provokes.get(site, 0) for site in regions)


def pick(
    name: str,
    role: Role,
    block: int,
    books: Shelf,
    tables: PlanTables,
    history: History,
    start: date,
    *,
    easy: bool = False,
) -> Exercise | None:
    """Who fills the role ``name`` in a block; None where nobody may. ``easy``: an easy week, which has nothing new."""
    candidates = books.roles[name]
    if not candidates:
        return None
    now, before = (_turn(name, role, b, books) for b in (block, max(block - 1, 0)))
    recent = [
        (history.lifts[e.slug][-1].when, e)
        for e in candidates
        if e.slug in history.lifts and history.lifts[e.slug][-1].when >= start - timedelta(days=28)
    ]
    chosen = now
    if recent and not {now.slug, before.slug} & {e.slug for _, e in recent}:
        chosen = max(recent, key=lambda item: (item[0], -candidates.index(item[1])))[1]
    # up the ladder is growth: none in an easy week nor through pain, but to what was done before
    may = tuple(
        e
        for e in candidates
        if e.slug in history.lifts or not (easy or any(e.provokes.get(site, 0) for site in history.sore))
    )
    return climbed(chosen, tables.ladders.get(name, ()), may, history.lifts)


def _turn(name: str, role: Role, block: int, books: Shelf) -> Exercise:
    """Roles take turns in changing, one in three a block."""
    among = books.roles[name][: max(1, min(role.vary, books.listed[name]))]
    changes = sum(1 for b in range(1, block + 1) if (b + books.order[name]) % 3 == 0)
    return among[changes % len(among)]


def climbed(
    exercise: Exercise, ladder: tuple[Rung, ...], may: tuple[Exercise, ...], lifts: Mapping[str, tuple[Done, ...]]
) -> Exercise:
    """The rung that the log has earned: each rung passed in two sessions leads to the next that may be used."""
    by_slug = {e.slug: e for e in may}
    slugs = [r.exercise for r in ladder]
    while exercise.slug in slugs:
        at = slugs.index(exercise.slug)
        if not passed(ladder[at], lifts.get(exercise.slug, ())):
            return exercise
        above = next((by_slug[s] for s in slugs[at + 1 :] if s in by_slug), None)
        if above is None:
            return exercise
        exercise = above
    return exercise


def passed(rung: Rung, done: tuple[Done, ...]) -> bool:
    """Whether the last sessions in a row met the rung's criterion: two at least, of four sets at least together.

    Short sessions have a set or two of an exercise: it takes more of them.
    """
    sessions = sets = 0
    for day in reversed(done):
        if (good := _good(rung, day)) < min(rung.sets, len(day.sets)):
            break
        sessions, sets = sessions + 1, sets + good
        if sessions >= 2 and sets >= 2 * min(2, rung.sets):
            return True
    return False


def _good(rung: Rung, day: Done) -> int:
    """The sets of a day that met the rung's criterion."""
    if rung.seconds is not None:
        good = [s for s in day.sets if s.seconds is not None and s.seconds >= rung.seconds]
    else:
        good = [s for s in day.sets if s.reps is not None and s.reps >= (rung.reps or 0) and s.kind != "failed"]
    return len(good)
