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


def usual_sets(weeks: Sequence[Week], monday: date, sessions: int, worked: Collection[date]) -> int | None:
    """The sets of the last week before ``monday`` as issued: neither easy nor a race's, with all its ``sessions``.

    A week of which nothing was done is none to grow from, unless nothing was done at all. ``worked``: days with work.
    """
    for week in reversed(weeks):
        if worked and not any(d.date in worked for d in week.days):
            continue
        usual = not week.deload and week.phase != "race" and all(d.run != "race" for d in week.days)
        if week.start < monday and usual and sum(d.session is not None for d in week.days) >= sessions:
            return sets_of(week)
    return None


def after_break(past: Iterable[Day], planned: Week, left: int, sessions: int) -> int:
    """The sets of a week in which a break came about: those of its ``past`` days, and a share of what it is ``planned``
    with now; the rest is not put on the sessions that are ``left`` of its ``sessions``."""
    return sets_of(replace(planned, days=tuple(past))) + -(-sets_of(planned) * left // sessions)


def within(week: Week, most: int, today: date) -> Week:
    """``week`` with ``most`` sets at most, where the days from ``today`` on can give some; easy weeks as they are."""
    over = sets_of(week) - most
    ahead = [d for d in week.days if d.session is not None and d.date >= today]
    left = {(d.date, n): s.sets for d in ahead if d.session for n, s in enumerate(d.session.items)}
    if week.deload or over <= 0 or not left or all(d.date >= today for d in week.days):
        return week
    while over > 0 and max(left.values()) > 1:
        longest = max(left, key=lambda at: (left[at], at))
        left[longest] -= 1
        over -= 1
    days = []
    for d in week.days:
        if d.session is not None and d.date >= today:
            items = tuple(replace(s, sets=left[d.date, n]) for n, s in enumerate(d.session.items))
            d = replace(d, session=replace(d.session, items=items))
        days.append(d)
    return replace(week, days=tuple(days))
