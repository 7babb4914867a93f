"""Plans held to a clinician's limits: whatever laid a session out, nothing that a limit rules out is left in it.

What is forbidden is judged here from the exercises' own facts, not by the code under test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import combinations

from coach.holding import Limits, held
from coach.library import Exercise, Library
from coach.prescribed import prescribed
from coach.week import Day, Session, Slot, Week
from tests.walk import ATHLETE, KIT, Walk

MONDAY = date(2026, 11, 23)
END = MONDAY + timedelta(days=13)

Test = Callable[[Exercise], bool]
KNEE = ("knee-front", "knee-lateral", "knee-other")
#: What a text forbids, told by the facts of an exercise alone.
FORBIDDEN: list[tuple[str, Test]] = [
    ("physio says no jumping", lambda e: e.pattern == "plyo" or e.impact > 0),
    ("physio says no impact", lambda e: e.impact > 0),
    ("physio says no squats", lambda e: e.pattern == "squat"),
    ("physio says no deep squats", lambda e: e.slug in ("bodyweight-squat", "back-squat", "goblet-squat", "leg-press")),
    ("physio says no lunges", lambda e: e.pattern == "lunge" and e.slug != "step-up"),
    ("physio says nothing overhead", lambda e: "overhead" in e.flags or e.pattern == "pull-vertical"),
    ("physio says no kneeling", lambda e: e.slug in ("half-kneeling-press", "knee-plank", "bird-dog")),
    ("midwife says no lying on my back", lambda e: "supine" in e.flags),
    ("doctor says no straining", lambda e: "valsalva" in e.flags),
    ("physio says no single leg work", lambda e: e.weight_bearing == "one_leg"),
    ("surgeon says no weight bearing", lambda e: e.weight_bearing != "none"),
    ("physio says no loading of the knee", lambda e: any(e.provokes.get(s, 0) for s in KNEE) or "quads" in e.primary),
    ("physio says rest my achilles", lambda e: "calves" in e.primary or e.provokes.get("achilles", 0) > 0),
    ("physio says no leg work", lambda e: e.focus in ("lower", "plyo", "full")),
    ("physio says upper body only", lambda e: e.focus in ("lower", "plyo", "full")),
    ("physio says no work for the shoulder", lambda e: e.provokes.get("shoulder", 0) > 0 or "shoulders" in e.primary),
    ("physio says no weights", lambda e: e.load_type in ("external", "band")),
    ("physio says nothing heavy", lambda e: e.load_type in ("external", "band")),
    ("physio says no back squats", lambda e: e.slug == "back-squat"),
    (
        "physio says isometrics only for the achilles",
        lambda e: "calves" in e.primary and e.mode not in ("timed", "seconds"),
    ),
    ("physio says careful with my knee", lambda e: any(e.provokes.get(s, 0) for s in KNEE)),
    ("physio says take it easy", lambda e: e.focus in ("lower", "plyo", "full")),
    ("doctor says no lifting", lambda e: True),
    ("doctor says no training", lambda e: True),
    ("physio says no running", lambda e: e.slug in ("hill-sprint", "bounding", "a-skip")),
]


def limits(text: str, library: Library, *, until: date | None = END, **more: object) -> Limits:
    """The limits of a text, until ``until``."""
    found = prescribed(text, MONDAY, library).limits
    assert found, text
    return Limits(standing=tuple(replace(c, ref=f"m{n}", until=until) for n, c in enumerate(found)), **more)  # type: ignore[arg-type]


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Limits that stand together, and the exercises that they forbid by their own facts."""

    text: str
    limits: Limits
    forbidden: frozenset[str]


def alone(library: Library, true: Library) -> tuple[Standing, ...]:
    """Every limit by itself."""
    return tuple(
        Standing(
            text=text,
            limits=limits(text, library),
            forbidden=frozenset(s for s, e in true.exercises.items() if forbids(e)),
        )
        for text, forbids in FORBIDDEN
    )


def in_pairs(found: tuple[Standing, ...]) -> Iterator[Standing]:
    """Every two limits together."""
    for one, two in combinations(found, 2):
        both = (*one.limits.standing, *(replace(c, ref=f"{c.ref}+") for c in two.limits.standing))
        yield Standing(
            text=f"{one.text}; {two.text}",
            limits=Limits(standing=both),
            forbidden=one.forbidden | two.forbidden,
        )


def walk_limits(walk: Walk, every: int) -> tuple[int, int]:
    """A third of the sessions that came out of the walk under each limit, and some of them under every two limits.

    Where a session holds nothing that is forbidden there is nothing to take away, and it is left as it is.
    """
    singles = alone(walk.library, walk.true)
    sessions = sorted(walk.sessions)
    count = 0
    for number, standing in enumerate((*singles, *in_pairs(singles))):
        step = every * (3 if number < len(singles) else 101)  # from another one on each time, so all are looked at
        for session in sessions[number % step :: step]:
            count += 1
            if not standing.forbidden.isdisjoint(session):
                walk.faults += broken(walk, session, standing)
    return count, count


def broken(walk: Walk, session: tuple[str, ...], standing: Standing) -> Iterator[str]:
    """What is wrong with one session held to limits."""
    weeks = held((_week(session),), standing.limits, walk.library, ATHLETE)
    left = [s.exercise for w in weeks for d in w.days if d.session for s in d.session.items]
    if not standing.forbidden.isdisjoint(left):
        yield f"{standing.text}: {standing.forbidden.intersection(left)} is left of {session}"
    if len(set(left)) != len(left) or len(left) > len(session):
        yield f"{standing.text}: {left} of {session}"
    things = walk.true.things(KIT)
    for slug in set(left) - set(session):
        move = walk.true.exercises[slug]
        if move.level > ATHLETE.level_number or not move.possible_with(things):
            yield f"INV12 {standing.text}: {slug} is above the athlete's level or kit"
        if move.impact > max(walk.true.exercises[s].impact for s in session):
            yield f"{standing.text}: {slug} jumps more than anything did"


def _week(session: tuple[str, ...]) -> Week:
    items = tuple(Slot(exercise=slug, sets=2, reps=8) for slug in session)
    day = Day(date=MONDAY, kind="strength", session=Session(focus="full", minutes=40, items=items))
    return Week(start=MONDAY, phase="base", deload=False, days=(day,))
