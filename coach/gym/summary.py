"""The end of a session: what was done beside what was asked, and what comes next."""

from __future__ import annotations

from dataclasses import replace

from coach.acts import WorkingSet
from coach.cards import button, dose_text, focus_of, load_text, name_of, slot_line, status_on
from coach.course import Course
from coach.courses import still_open
from coach.draft import Draft
from coach.gym.card import sets_text, slots_of
from coach.gym.stage import Stage
from coach.reply import Say, say
from coach.week import Slot

SAME_KG = 0.01
MOST_GROWING = 2  #: lines of what grows next time


def summary(draft: Draft, stage: Stage, rpe: float | None, *, key: str = "gym-summary") -> None:
    """The card at the end."""
    minutes = max(1, round((stage.last - stage.since).total_seconds() / 60))
    draft.say(key, minutes=minutes, rpe="none" if rpe is None else f"{rpe:g}", lines=_lines(draft, stage))
    _next(draft, stage)
    draft.offer(button("button-gym-back", "gym:reopen"), button("button-week", "week:0"))


def _lines(draft: Draft, stage: Stage) -> tuple[Say, ...]:
    """A line an exercise: what was asked and is done, done otherwise, or left out."""
    now = slots_of(draft, stage)
    there = {s.exercise: s for s in (*stage.asked, *now)} | {s.exercise: s for s in stage.asked}
    gone = {s.exercise for s in stage.asked} - {s.exercise for s in now}
    shown = [s for x, s in there.items() if x not in gone or x in stage.done]
    out = [_line(draft, s, stage.done.get(s.exercise)) for s in shown]
    others = [x for x in stage.done if x not in there]
    library = draft.books.library
    out += [say("gym-line-more", name=name_of(x, library), sets=sets_text(draft, stage.done[x])) for x in others]
    return tuple(out)


def _line(draft: Draft, slot: Slot, done: tuple[WorkingSet, ...] | None) -> Say:
    name = name_of(slot.exercise, draft.books.library)
    asked = f"{slot.sets}×{dose_text(slot)}"
    if slot.load_kg is not None:
        asked += f" · {load_text(slot.load_kg, draft.athlete)}"
    if done is None:
        return say("gym-line-not", name=name, asked=asked)
    if as_asked(slot, done):
        return say("gym-line-done", name=name, sets=sets_text(draft, [replace(s, rir=None, rpe=None) for s in done]))
    return say("gym-line-other", name=name, asked=asked, sets=sets_text(draft, done, slot))


def as_asked(slot: Slot, done: tuple[WorkingSet, ...]) -> bool:
    """Whether sets are what a slot asks for: so many of them, and each of these no less."""
    return sum(_enough(slot, s) for s in done) >= slot.sets


def _enough(slot: Slot, one: WorkingSet) -> bool:
    pairs = ((slot.reps, one.reps), (slot.seconds, one.seconds), (slot.distance_m, one.distance_m))
    if any(asked is not None and did is not None and did < asked for asked, did in pairs):
        return False
    return slot.load_kg is None or one.load_kg is None or abs(one.load_kg - slot.load_kg) <= SAME_KG


def _next(draft: Draft, stage: Stage) -> None:
    """When the next session is, and what the plan asks more of then."""
    days = [d for w in draft.weeks() for d in w.days if d.date > stage.day and d.session]
    growing: list[Say] = []
    for slot in stage.asked:
        done = stage.done.get(slot.exercise)
        again = next(
            (s for d in days for s in (d.session.items if d.session else ()) if s.exercise == slot.exercise), None
        )
        if again is not None and done is not None and as_asked(slot, done) and _more(slot, again):
            growing.append(say("gym-next-time", slot=slot_line(again, draft.athlete, draft.books.library)))
    if growing:
        draft.say("gym-next-lines", lines=tuple(growing[:MOST_GROWING]))
    ahead = next((d for d in days if status_on(draft.known, d) is None), None)
    if ahead is not None:
        draft.say("gym-next", day=ahead.date, focus=focus_of(draft, ahead))


def _more(slot: Slot, again: Slot) -> bool:
    """Whether a slot asks for more than another did."""
    pairs = ((slot.load_kg, again.load_kg), (slot.reps, again.reps), (slot.seconds, again.seconds))
    changed = [(a, b) for a, b in pairs if a is not None and b is not None and a != b]
    return again.sets > slot.sets if not changed else changed[0][1] > changed[0][0]


def open_pain(draft: Draft, stage: Stage) -> Course | None:
    """An open pain that was loaded in the session and not told of since; None where there is none."""
    for course in still_open(draft.laid().courses):
        loaded = [e.at for e in course.exposures if e.at >= stage.since]
        if loaded and not any(r.at >= loaded[-1] for r in course.reports):
            return course
    return None
