"""How far back is looked, and how days and durations are told on an axis."""

from __future__ import annotations

import re
from datetime import date, timedelta

from coach.ahead import MONTHS, length_in
from coach.reply import Say, say

LONGEST = 364  #: days that are looked back at most
_UNITS = ("day", "week", "month", "year", "since")  #: of these one stands wherever a span is told of


def first_of(days: int, today: date) -> date:
    """The first day of a span of ``days`` that ends today."""
    return today - timedelta(days=days - 1)


def span_in(text: str, today: date) -> int | None:
    """The days that a text looks back: "this month", "last 8 weeks", "since january", "this year"; None: unsaid."""
    low = text.lower()
    if not any(unit in low for unit in _UNITS):
        return None
    if re.search(r"\bthis month\b", low):
        return max(7, today.day)
    if re.search(r"\b(last|past) month\b", low):
        return 30
    if re.search(r"\bthis year\b|\ball year\b", low):
        return max(28, today.timetuple().tm_yday)
    if re.search(r"\b(last|past|a|one|whole) year\b", low):
        return LONGEST
    if re.search(r"\b(last|past|this) week\b", low):
        return 7
    since = re.search(rf"\bsince (?:the )?(?:start of |beginning of )?({'|'.join(MONTHS)})[a-z]*\b", low)
    if since:
        month = MONTHS.index(since[1]) + 1
        year = today.year if month <= today.month else today.year - 1
        return min(LONGEST, (today - date(year, month, 1)).days + 1)
    return length_in(low)


def day_name(day: date) -> Say:
    """A day on an axis: 12 Nov."""
    return say("chart-day", day=day.day, month=say(f"month-{day.month}"))


def month_name(day: date) -> Say:
    """A month on an axis."""
    return say(f"month-{day.month}")


def ticks(first: date, last: date, most: int = 5) -> tuple[tuple[date, Say], ...]:
    """Days to name on an axis: Mondays, or first days of months where the span is long."""
    length = (last - first).days
    if length > 140:
        starts = []
        day = first.replace(day=1)
        while day <= last:
            if day >= first:
                starts.append(day)
            day = (day + timedelta(days=32)).replace(day=1)
        step = -(-len(starts) // most)
        return tuple((d, month_name(d)) for d in starts[::-step][::-1])
    if length < 10:
        step = 2 if length > 5 else 1
        return tuple((d, day_name(d)) for n in range(length, -1, -step) if (d := first + timedelta(days=n)) >= first)[
            ::-1
        ]
    monday = first + timedelta(days=(7 - first.weekday()) % 7)
    weeks = [monday + timedelta(weeks=n) for n in range((last - monday).days // 7 + 1)]
    step = -(-len(weeks) // most)
    return tuple((d, day_name(d)) for d in weeks[::-step][::-1])


def length_words(days: int) -> Say:
    """A span in words: 7 days, 12 weeks, 12 months."""
    if days >= LONGEST:
        return say("span-year")
    return say("span-weeks", count=days // 7) if days % 7 == 0 and days > 7 else say("span-days", count=days)


def clock(seconds: float) -> str:
    """Minutes and seconds.

    >>> clock(330), clock(299.6)
    ('5:30', '5:00')
    """
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
