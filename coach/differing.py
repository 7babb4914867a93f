"""What a change does to the plan, in words: day by day, from the weeks before and after."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from coach.cards import dose_text, name_of
from coach.draft import Draft
from coach.reply import Say, say
from coach.runs import run_text
from coach.week import Day, Session, Slot, Week

MOST_SLOTS = 4  #: with more differences the session is told as a whole
MOST_DAYS = 10


def lines_between(
    before: Iterable[Week], after: Iterable[Week], draft: Draft, *, first: date | None = None
) -> tuple[Say, ...]:
    """A head and lines for each day that is not as it was, from ``first`` (today) on; empty where nothing differs."""
    since = first or draft.today
    old = {d.date: d for w in before for d in w.days if d.date >= since}
    new = {d.date: d for w in after for d in w.days if d.date >= since}
    both = [(old[d], new[d]) for d in sorted(old.keys() & new.keys()) if old[d] != new[d]]
    moved = _moved(both)
    out: list[Say] = []
    for was, now in both[:MOST_DAYS]:
        lines = [*_session_lines(was, now, moved, draft), *_run_lines(was, now, draft)]
        if lines:
            out += [say("change-day", day=now.date), *lines]
    if len(both) > MOST_DAYS:
        out.append(say("diff-more", count=len(both) - MOST_DAYS))
    return tuple(out)


def say_difference(draft: Draft, lines: tuple[Say, ...]) -> None:
    """Shows a difference; says so where there is none."""
    if lines:
        draft.say("difference", lines=lines)
    else:
        draft.say("difference-none")


def _moved(both: list[tuple[Day, Day]]) -> dict[date, date]:
    """Sessions that stand as they were on another day: from → to."""
    gone = [(was.date, was.session) for was, now in both if was.session and was.session != now.session]
    come = [(now.date, now.session) for was, now in both if now.session and was.session is None]
    out: dict[date, date] = {}
    for from_day, session in gone:
        near = (d for d, s in come if abs((d - from_day).days) < 7 and _same(s, session))
        to = next((d for d in near if d not in out.values()), None)
        if to is not None:
            out[from_day] = to
    return out


def _same(one: Session, other: Session) -> bool:
    return [s.exercise for s in one.items] == [s.exercise for s in other.items]


def _session_lines(was: Day, now: Day, moved: dict[date, date], draft: Draft) -> list[Say]:
    if was.session == now.session:
        return []
    if was.date in moved:
        out = [say("diff-moves", focus=say(f"focus-{was.session.focus}"), to=moved[was.date])] if was.session else []
        return [*out, _whole(now.session, draft)] if now.session and now.date not in moved.values() else out
    if now.date in moved.values():
        return []
    if now.session is None:
        return [say("diff-session-out", focus=say(f"focus-{was.session.focus}"))] if was.session else []
    if was.session is None:
        return [_whole(now.session, draft)]
    lines = _slot_lines(was.session, now.session, draft)
    return lines if len(lines) <= MOST_SLOTS else [_whole(now.session, draft)]


def _whole(session: Session, draft: Draft) -> Say:
    names = ", ".join(name_of(s.exercise, draft.books.library).partition(" (")[0] for s in session.items)
    return say("diff-session-now", focus=say(f"focus-{session.focus}"), minutes=session.minutes, names=names)


def _slot_lines(was: Session, now: Session, draft: Draft) -> list[Say]:
    library = draft.books.library
    old = {s.exercise: s for s in was.items}
    new = {s.exercise: s for s in now.items}
    out = [s for s in was.items if s.exercise not in new]
    come = [s for s in now.items if s.exercise not in old]
    lines: list[Say] = []
    for slot in out:
        at = was.items.index(slot)
        other = next((s for s in come if now.items.index(s) == at), None) or (
            come[0] if len(out) == len(come) else None
        )
        if other is None:
            lines.append(say("change-remove", exercise=name_of(slot.exercise, library)))
        else:
            come.remove(other)
            names = {"exercise": name_of(slot.exercise, library), "to": name_of(other.exercise, library)}
            lines.append(say("change-swap", **names))
    lines += [say("change-add", exercise=name_of(s.exercise, library)) for s in come]
    for slot in now.items:
        before = old.get(slot.exercise)
        if before is not None and _dose(before) != _dose(slot):
            name = name_of(slot.exercise, library)
            lines.append(say("diff-dose", exercise=name, was=_dose(before), now=_dose(slot)))
    return lines


def _dose(slot: Slot) -> str:
    return f"{slot.sets}×{dose_text(slot)}"


def _run_lines(was: Day, now: Day, draft: Draft) -> list[Say]:
    if was.run == now.run:
        return []
    if now.run is None:
        return [say("diff-run-out", run=say(f"run-{was.run}"))]
    if was.run is None:
        return [say("diff-run-in", run=run_text(draft, now))]
    return [say("diff-run", was=say(f"run-{was.run}"), run=run_text(draft, now))]
