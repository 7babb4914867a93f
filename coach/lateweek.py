"""What a week grows from, and a week issued anew after it began: past and left hold no more sets than the whole may.

Rule: what was told stays; sets go from the days that are left, from the longest exercise first, one of each stays.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date

from coach.week import Day, Week


def sets_of(week: Week) -> int:
    """The sets of a week as issued."""
    return sum(s.sets for d in week.days if d.session for s in d.session.items)


LEAST_EXERCISES = 2  #: of a session
LATELY = 4  #: usual weeks that say how many sessions a week there were of late


def usual_sets(
    weeks: Sequence[Week], monday: date, sessions: int, worked: Collection[date], began: date | None = None
) -> int | None:
    """The sets of the last week before ``monday`` as issued: neither easy nor a race's, with all its sessions.

    All are ``sessions``, or as many as the weeks of late had where that was less: who has more of them now grows from
    there. A week of which nothing was done is none to grow from, unless nothing was done at all. ``worked``: days with
    work. ``began``: the first day of the first plan, whose week may be a part of one.
    """
    found: list[tuple[int, int]] = []  # sessions and sets, the newest week first
    for week in reversed(weeks):
        if worked and not any(d.date in worked for d in week.days):
            continue
        count = sum(d.session is not None for d in week.days)
        usual = not week.deload and week.phase != "race" and all(d.run != "race" for d in week.days)
        whole = began is None or week.start >= began or count >= sessions
        if week.start < monday and usual and whole and count:
            found.append((count, sets_of(week)))
    of_late = min(sessions, max((count for count, _ in found[:LATELY]), default=0))
    return next((sets for count, sets in found if count >= of_late), None)


def last_issued(weeks: Sequence[Week], monday: date, began: date | None = None) -> int | None:
    """The sets of the last week before ``monday`` that was neither easy nor a race's, done or not; None without one."""
    for week in reversed(weeks):
        usual = not week.deload and week.phase != "race" and all(d.run != "race" for d in week.days)
        if week.start < monday and usual and (began is None or week.start >= began) and sets_of(week):
            return sets_of(week)
    return None


def easy_ones(weeks: Iterable[Week], monday: date) -> dict[date, bool]:
    """The first days of the weeks before ``monday``, each with whether it was issued as an easy one."""
    return {week.start: week.deload for week in weeks if week.start < monday}


def after_break(past: Iterable[Day], planned: Week, left: int, sessions: int) -> int:
    """The sets of a week in which a break came about: those of its ``past`` days, and a share of what it is ``planned``
    with now; the rest is not put on the sessions that are ``left`` of its ``sessions``."""
    return sets_of(replace(planned, days=tuple(past))) + -(-sets_of(planned) * left // sessions)


def within(week: Week, most: int, today: date, *, whole: bool = False) -> Week:
    """``week`` with ``most`` sets at most, where the days from ``today`` on can give some; easy weeks as they are.

    ``whole``: also where nothing of it is past, and then exercises go as well, the last first; a session keeps two.
    """
    over = sets_of(week) - most
    ahead = [d for d in week.days if d.session is not None and d.date >= today]
    left = {(d.date, n): s.sets for d in ahead if d.session for n, s in enumerate(d.session.items)}
    if week.deload or over <= 0 or not left or (not whole and all(d.date >= today for d in week.days)):
        return week
    while over > 0 and max(left.values()) > 1:
        longest = max(left, key=lambda at: (left[at], at))
        left[longest] -= 1
        over -= 1
    for day, number in sorted(left, key=lambda at: (at[1], at[0]), reverse=True):
        if whole and over > 0 and number >= LEAST_EXERCISES:
            del left[day, number]
            over -= 1
    days = []
    for d in week.days:
        if d.session is not None and d.date >= today:
            kept = ((s, left.get((d.date, n), 0)) for n, s in enumerate(d.session.items))
            items = tuple(replace(s, sets=sets) for s, sets in kept if sets)
            d = replace(d, session=replace(d.session, items=items))
        days.append(d)
    return replace(week, days=tuple(days))
