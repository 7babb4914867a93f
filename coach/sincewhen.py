"""Since when, by the names of the calendar: "since christmas", "started in march", "since before easter".

Rule: of the days that a name may mean the longest ago counts, so that nothing that has lasted is taken for new. A race
or a run counts where the diary knows it; a name nobody can date says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from coach.acts import Run
from coach.patterns import Pattern

MARATHON_M, HALF_M = 42_000.0, 21_000.0
YEAR = 365


@dataclass(frozen=True, kw_only=True, eq=False)
class Calendar:
    """Names of the calendar (content/courses.toml): lower case, no apostrophes."""

    opens: tuple[str, ...]  #: what stands before a name: "since", "started in"
    near: tuple[str, ...]  #: what may stand between the two: "before", "the end of"
    months: tuple[tuple[str, ...], ...]  #: twelve rows of names
    days: dict[str, tuple[str, ...]]  #: MM-DD → names; "easter" moves
    seasons: dict[str, tuple[str, ...]]  #: MM-DD on which it begins → names
    races: dict[str, tuple[str, ...]]  #: "marathon", "half", "race" or "long" → names
    verbs: tuple[str, ...]  #: names that are other words as well: nothing else may stand before them


def days_since(low: str, today: date, words: Calendar, runs: Iterable[Run] = ()) -> int | None:
    """How many days ago what ``low`` says of its beginning was; None where it names no day. ``low``: lower case."""
    plain = low.replace("'", "").replace("’", "")
    opened, names = _grammar(words)
    named = [names[m["name"]] for m in opened.finditer(plain)]
    done = tuple(runs) if any(day.startswith("race ") for day in named) else ()
    ago = [found for day in named if (found := _ago(day, today, done)) is not None]
    return max(ago, default=None)


@lru_cache(maxsize=2)
def _grammar(words: Calendar) -> tuple[Pattern, dict[str, str]]:
    names: dict[str, str] = {}
    for n, row in enumerate(words.months, 1):
        names |= dict.fromkeys(row, f"{n:02}-01")
    for table, mark in ((words.days, ""), (words.seasons, ""), (words.races, "race ")):
        for day, row in table.items():
            names |= dict.fromkeys(row, mark + day)
    some = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    near = "|".join(re.escape(w) for w in sorted(words.near, key=len, reverse=True))
    opens = "|".join(re.escape(w) for w in sorted(words.opens, key=len, reverse=True))
    verbs = "|".join(map(re.escape, words.verbs))
    between = rf"(?:(?:{near})\s+)*(?:(?:\w+\s+){{1,2}}(?!(?:{verbs})\b))?"
    return Pattern(rf"\b(?:{opens})\s+{between}(?P<name>{some})\b"), names


def _ago(day: str, today: date, runs: Iterable[Run]) -> int | None:
    if day.startswith("race "):
        return _run_ago(day.removeprefix("race "), today, runs)
    if day == "easter":
        then = easter(today.year)
        then = then if then <= today else easter(today.year - 1)
    else:
        month, number = map(int, day.split("-"))
        then = date(today.year, month, number)
        then = then if then <= today else date(today.year - 1, month, number)
    return (today - then).days


def _run_ago(kind: str, today: date, runs: Iterable[Run]) -> int | None:
    """How long ago the last run of a kind was, within the year."""
    since = today - timedelta(days=YEAR)
    found = [r.when for r in runs if since <= r.when <= today and _is(kind, r)]
    return (today - max(found)).days if found else None


def _is(kind: str, run: Run) -> bool:
    far = run.distance_m or 0.0
    if kind == "marathon":
        return far >= MARATHON_M
    if kind == "half":
        return HALF_M <= far < MARATHON_M
    return run.kind == kind


def easter(year: int) -> date:
    """Easter Sunday (Gauss's rule as Meeus gives it).

    >>> easter(2026)
    datetime.date(2026, 4, 5)
    """
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
