"""A week issued anew after it began: what is past and what is left hold no more sets together than the whole may.

Rule: what was told stays; sets go from the days that are left, from the longest exercise first, one of each stays.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from coach.week import Week


def within(week: Week, most: int, today: date) -> Week:
    """``week`` with ``most`` sets at most, where the days from ``today`` on can give some; easy weeks as they are."""
    over = sum(s.sets for d in week.days if d.session for s in d.session.items) - most
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
