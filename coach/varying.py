"""An easier, a harder or another exercise in the session that is next, and what may stand in for one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from coach.able import ability, told
from coach.advice import Change
from coach.ahead import day_in
from coach.cards import button, hurting_sites, name_of, status_on
from coach.draft import Draft
from coach.holding import barred
from coach.library import Exercise, Library
from coach.limitlines import what_of
from coach.overlay import apply_changes, next_holding, next_session, sore_or_hurt
from coach.patterns import Pattern
from coach.week import Day, Session, Slot

NOTHING_FOUND = {"easier": "easier-none", "harder": "harder-none", "swap": "swap-none"}


def vary(draft: Draft, kind: str) -> bool:
    """Easier, harder or another exercise in today's session, or in the next one; asks which, where none is named."""
    library = draft.books.library
    day = next_session(draft)
    if day is None or day.session is None:
        draft.say("no-session-ahead")
        return True
    if kind == "harder" and sore_or_hurt(draft):
        draft.say("harder-not-now")
        return True
    named = library.named(draft.text)
    away = _away(draft.text, named)
    mine = named if away is None else (away,)
    day = _meant(draft, day, mine)
    assert day.session is not None
    exact = (s for slug in mine for s in day.session.items if s.exercise == slug)
    near = (s for slug in mine for s in day.session.items if alike(slug, s.exercise, library))
    slot = next(exact, None) or next(near, None)
    if slot is None and named:
        draft.say("not-in-session", name=name_of(mine[0], library))
    elif slot is None and kind == "swap":
        draft.say("swap-which", day=day.date)
        for s in day.session.items:
            draft.offer(button("button-plain", f"swap:{s.exercise}", text=name_of(s.exercise, library)))
    elif slot is None:
        changed = next((s for s in day.session.items if _varied(draft, kind, day, s, None)), None)
        if changed is None:
            draft.say(NOTHING_FOUND[kind])
    else:
        said = slot.exercise if slot.exercise in named else next(x for x in named if alike(x, slot.exercise, library))
        said = away or said
        wish = next((slug for slug in named if slug not in (said, slot.exercise)), None)
        if wish is not None and (limit := barred(library.exercises[wish], day.date, draft.limits, library)):
            what, until = what_of(limit, draft), limit.until or "none"
            draft.say("limit-not-that", name=name_of(wish, library), what=what, until=until)
        elif not _varied(draft, kind, day, slot, wish):
            able = ability(draft, day.date)
            other = library.exercises[wish] if wish is not None and kind == "swap" else None
            if other is not None and (reason := able.hindrance(other)) is not None:
                draft.say("into-not", name=other.name, day=day.date)
                draft.parts.append(told(reason, other, able, draft))
            elif other is not None:
                draft.say("swap-not-that", name=other.name)
            else:
                draft.say(NOTHING_FOUND[kind])
    return True


#: Which of two exercises goes: the first that is named, or the last.
_FIRST = Pattern(r"\b(?:swap|switch|replace|change|exchange|trade|substitute)\b.* (?:for|with|to|by|into) ")
_LAST = Pattern(r"\b(?:rather|prefer)\b.* (?:than|to) |\binstead of\b|\bin place of\b")


def _away(text: str, named: Sequence[str]) -> str | None:
    """The one of two exercises that is to go, where the words tell it."""
    low = text.lower()
    if len(named) != 2:
        return None
    return named[-1] if _LAST.search(low) else named[0] if _FIRST.search(low) else None


def _meant(draft: Draft, ahead: Day, named: Sequence[str]) -> Day:
    """The session that is meant: of the day that is named, the next one, or the next that holds the exercise."""
    library = draft.books.library

    def holds(day: Day | None) -> bool:
        items = day.session.items if day is not None and day.session is not None else ()
        return any(alike(slug, s.exercise, library) for slug in named for s in items)

    said = day_in(draft.text, draft.today)
    there = None if said is None else draft.day(said)
    if there is not None and status_on(draft.known, there) in (None, "moved") and holds(there):
        return there
    return ahead if holds(ahead) else next_holding(draft, named) or ahead


def press_swap(draft: Draft, slug: str) -> bool:
    """Another exercise for the one that was pressed."""
    day = next_session(draft)
    slot = next((s for s in day.session.items if s.exercise == slug), None) if day and day.session else None
    if day is None or slot is None or draft.known.pause_on(draft.today):
        return False
    draft.card = None
    if not _varied(draft, "swap", day, slot, None):
        draft.say(NOTHING_FOUND["swap"])
    return True


def alike(one: str, other: str, library: Library) -> bool:
    """Whether a name that was said may mean a slot's exercise: the same one, or one of its family and pattern."""
    a, b = library.exercises.get(one), library.exercises.get(other)
    return one == other or (a is not None and b is not None and a.pattern == b.pattern and a.family == b.family != "")


def _varied(draft: Draft, kind: str, day: Day, slot: Slot, wish: str | None) -> bool:
    """Puts another exercise into a slot and says so; False where none fits."""
    library = draft.books.library
    assert day.session is not None
    other = _other(draft, kind, library.exercises[slot.exercise], day.session, wish, day.date)
    if other is None:
        return False
    change = Change(session=day.date, exercise=slot.exercise, change="swap", to=other)
    apply_changes(draft, f"request-{kind}", (change,))
    draft.say("swapped", day=day.date, exercise=name_of(slot.exercise, library), to=name_of(other, library))
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-how-this", f"how:{other}"))
    return True


def _other(draft: Draft, kind: str, exercise: Exercise, session: Session, wish: str | None, day: date) -> str | None:
    """What can stand in for an exercise; None if nothing can."""
    return next(iter(stand_ins(draft, kind, exercise, session, wish, day)), None)


def stand_ins(
    draft: Draft, kind: str, exercise: Exercise, session: Session, wish: str | None, day: date
) -> tuple[str, ...]:
    """What can stand in for an exercise: within level, kit, what hurts and a clinician's limits, the nearest first."""
    library, athlete = draft.books.library, draft.athlete
    ladder = {"easier": exercise.regressions, "harder": exercise.progressions}.get(kind, ())
    if kind == "swap":
        others = [e for e in library.exercises.values() if e.pattern == exercise.pattern]
        ladder = (wish,) if wish else tuple(e.slug for e in sorted(others, key=lambda e: _far(e, exercise)))
    things, taken = library.things(athlete.kit_on(day)), {s.exercise for s in session.items}
    hurting = hurting_sites(draft)

    def fits(slug: str) -> bool:
        other = library.exercises.get(slug)
        return (
            other is not None
            and slug not in taken
            and (slug == wish or slug not in athlete.unwanted)
            and (kind != "harder" or other.impact <= exercise.impact)  # jumps have a gate of their own
            and other.level <= athlete.level_number
            and other.possible_with(things)
            and other.default is not None
            and not any(other.provokes.get(site, 0) for site in hurting)
            and barred(other, day, draft.limits, library) is None
        )

    return tuple(slug for slug in ladder if fits(slug))


def _far(other: Exercise, mine: Exercise) -> tuple[int, int, int]:
    """How far an exercise is from the one it stands in for: in level, in how it is loaded, in the muscles it works."""
    shared = len({*other.primary} & {*mine.primary})
    return abs(other.level - mine.level), other.load_type != mine.load_type, -shared
