"""Some days without one part of the body, or one kind of movement, by wish: "no legs this week", "nothing overhead".

Rule: what is left out is not made up for. The room goes to the other parts, with what the plan has anyway: two sets
each at their own loads, nothing that grows, and nothing whose muscles work the day before or after (H5). Legs never
stand in: their days lie where the runs allow them. What stands in is laid over the plan before anything else, so that
pains and a clinician's limits hold for it too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Literal

from coach.diary import Known
from coach.fitting import cut_to, length_of
from coach.holding import barred, limits_of
from coach.library import Exercise, Library
from coach.raced import ARMS_AND_CORE, raced
from coach.week import Day, Session, Slot, Week

KEY = "parts"  #: the setting: a list of spans, the newest last
GROUP = "group:"  #: before the key of a kind of movement
Part = Literal["lower", "upper", "core"]
PARTS: tuple[Part, ...] = ("lower", "upper", "core")
ALL = frozenset[str](PARTS)
MOST_SLOTS = 5  #: of a session that is filled up
FILLED_SETS = 2  #: of what stands in
DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """``keep``: the parts that are trained on the days from ``since`` to ``until``, both included.

    ``out``: what is left out of them: kinds of movement by their key ("group:overhead"), exercises by their slug.
    """

    since: date
    until: date
    keep: frozenset[str]
    out: frozenset[str] = frozenset()


def spans_of(known: Known) -> tuple[Span, ...]:
    """What was wished, the newest last; what cannot be read (another version wrote it) is no wish."""
    found: Any = known.setting(KEY)
    return tuple(s for s in map(_span, found) if s is not None) if isinstance(found, (list, tuple)) else ()


def form_of(span: Span) -> dict[str, Any]:
    """A span as the setting keeps it."""
    form: dict[str, Any] = {"since": span.since.isoformat(), "until": span.until.isoformat(), "keep": sorted(span.keep)}
    return {**form, "out": sorted(span.out)} if span.out else form


def kept_on(spans: Sequence[Span], day: date) -> frozenset[str] | None:
    """The parts that are trained on ``day``; None where all are."""
    return next((s.keep for s in reversed(spans) if not s.out and s.since <= day <= s.until), None)


def left_out_on(spans: Sequence[Span], day: date) -> frozenset[str]:
    """The kinds of movement and the exercises that are left out on ``day``."""
    return frozenset(key for s in spans if s.since <= day <= s.until for key in s.out)


def exercises_of(keys: Iterable[str], library: Library) -> frozenset[str]:
    """The exercises that such keys stand for."""
    groups = library.limits.groups
    return frozenset(
        slug for key in keys for slug in (groups.get(key.removeprefix(GROUP), ()) if key.startswith(GROUP) else (key,))
    )


def part_of(exercise: Exercise) -> Part | None:
    """The part of the body that an exercise trains; None of mobility, which is never left out.

    Jumps and the whole body's lifts are the legs' as well.
    """
    if exercise.focus in ("lower", "full", "plyo"):
        return "lower"
    return "upper" if exercise.focus == "upper" else "core" if exercise.focus == "core" else None


def spared(weeks: tuple[Week, ...], known: Known, library: Library, today: date) -> tuple[Week, ...]:
    """``weeks`` with the sessions of such days, by wish or after a race."""
    spans, race = spans_of(known), raced(known, library, today)
    if not spans and race is None:
        return weeks
    own = [s for w in weeks for d in w.days if d.session for s in d.session.items]
    made = {d.date: d for w in weeks for d in w.days}
    for date_ in sorted(made):  # so the day before is as it will be, and the day after as it was planned
        keep = kept_on(spans, date_)
        if race is not None and race.day < date_ < race.legs:
            keep = ARMS_AND_CORE if keep is None else keep & ARMS_AND_CORE
        out = exercises_of(left_out_on(spans, date_), library)
        if keep is not None or out:
            beside = [made[d] for d in (date_ - DAY, date_ + DAY) if d in made]
            mine = [s for s in own if s.exercise not in out] if out else own
            made[date_] = _day(made[date_], beside, mine, ALL if keep is None else keep, out, known, library)
    return tuple(w.with_days(made[d.date] for d in w.days) for w in weeks)


def _day(
    day: Day,
    beside: Sequence[Day],
    own: Sequence[Slot],
    keep: frozenset[str],
    out: frozenset[str],
    known: Known,
    library: Library,
) -> Day:
    """``day`` without the parts, and the exercises ``out``, that are left out. ``beside``: the days around it.

    ``own``: what may stand in.
    """
    if day.session is None:
        return day
    exercises = library.exercises
    mine = [s for s in day.session.items if s.exercise not in out and _stays(exercises.get(s.exercise), keep)]
    if len(mine) == len(day.session.items):
        return day
    tired = {m for d in beside if d.session for s in d.session.items for m in _muscles(exercises.get(s.exercise))}
    most = min(MOST_SLOTS, len(day.session.items))
    items = [*mine]
    for slot in _others(mine, own, keep, tired, day.date, known, library):
        if len(items) >= most:
            break
        items.append(replace(slot, sets=min(FILLED_SETS, slot.sets)))
    items[len(mine) :] = sorted(items[len(mine) :], key=lambda s: part_of(exercises[s.exercise]) == "core")
    trained = {part_of(exercises[s.exercise]) for s in items if s.exercise in exercises} - {None}
    if not trained:
        return replace(day, session=None, kind="run" if day.run else "rest")
    return replace(day, session=_session(day.session, tuple(items), trained, library))


def _session(was: Session, items: tuple[Slot, ...], trained: Iterable[str | None], library: Library) -> Session:
    parts = set(trained)
    focus = "upper" if "upper" in parts else "lower" if "lower" in parts else "core"
    if {"upper", "lower"} <= parts:
        focus = was.focus  # only a movement is left out of it
    session = replace(was, items=items, focus=focus)
    tables = library.plans
    if tables is None:
        return session
    cut = cut_to(session, was.minutes, library, tables)
    return replace(cut, minutes=min(was.minutes, length_of(cut.items, library, tables)))


def _stays(exercise: Exercise | None, keep: frozenset[str]) -> bool:
    part = None if exercise is None else part_of(exercise)
    return part is None or part in keep


def _others(
    mine: Sequence[Slot],
    own: Sequence[Slot],
    keep: frozenset[str],
    tired: set[str],
    day: date,
    known: Known,
    library: Library,
) -> Iterator[Slot]:
    """What may stand in, of what the plan has on other days: first what trains something that nothing else does."""
    exercises, athlete = library.exercises, known.athlete
    things, limits = library.things(athlete.kit_on(day)), limits_of(known, day)
    left: dict[str, Slot] = {}
    for slot in own:
        exercise = exercises.get(slot.exercise)
        part = None if exercise is None else part_of(exercise)
        if exercise is None or part is None or part == "lower" or part not in keep:
            continue
        fits = exercise.possible_with(things) and barred(exercise, day, limits, library) is None
        if fits and tired.isdisjoint(_muscles(exercise)):
            left.setdefault(slot.exercise, slot)
    taken = [s.exercise for s in mine]
    while left:
        best = min(left, key=lambda slug: (slug in taken, *_likeness(exercises[slug], taken, exercises), slug))
        slot = left.pop(best)
        if best not in taken:
            taken.append(best)
            yield slot


def _likeness(one: Exercise, taken: Sequence[str], exercises: Mapping[str, Exercise]) -> tuple[int, int]:
    """How much of what an exercise trains is trained already: by its pattern, then by its muscles."""
    others = [exercises[s] for s in taken if s in exercises]
    return sum(o.pattern == one.pattern for o in others), sum(bool(_muscles(o) & _muscles(one)) for o in others)


def _muscles(exercise: Exercise | None) -> frozenset[str]:
    return frozenset() if exercise is None else frozenset(exercise.primary)


def _span(form: Any) -> Span | None:
    try:
        keep = frozenset(str(p) for p in form["keep"]) & frozenset(PARTS)
        if not keep:
            return None
        out = frozenset(str(key) for key in form.get("out", ()))
        since, until = date.fromisoformat(form["since"]), date.fromisoformat(form["until"])
        return Span(since=since, until=until, keep=keep, out=out)
    except (KeyError, TypeError, ValueError):
        return None
