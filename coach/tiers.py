"""Readiness: what each input says, combined into one tier from 0 (ready) to 4 (stop).

Rules: the tier is the worst of the inputs; one more where three or more inputs are at least 1, but 4
only where one of them is 4. An input counts as long as its days last, so the tier may fall from day to day. What a tier
means for training stands in one table, and nowhere else is tiredness cut for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from coach.facts import flag, number
from coach.logbook import Logbook
from coach.once import of_people
from coach.rules import Rule, Table, counted
from coach.spread import mean
from coach.told import Told

MANY = 3  #: so many inputs make it one worse
DAYS_BEFORE = 7
DAYS_SAID = 256  #: check-ins whose tier is kept; they are few numbers, and many days say the same
DAYS_KNOWN = 3  #: fewer check-ins make no mean of the week


@dataclass(frozen=True, kw_only=True)
class Tiers(Told):
    """What the tables may ask of readiness. The tables that come before say it; this page only combines."""

    tier: float | None = number("0-4", "readiness: 0 ready, 1 slightly down, 2 clearly down, 3 poor, 4 stop")
    low_days: float | None = number("days", "days in a row, up to yesterday, on which the check-in gave tier 2 or more")
    tier_mean: float | None = number("0-4", "mean tier of the check-ins of the last seven days, of at least three")
    triggers: float | None = number("signs", "signs that an easy week is due, each counted once")
    eased_week: bool = flag("this week is an easy one already")


def combined(tiers: Iterable[int]) -> int:
    """One tier out of many.

    >>> combined([2, 0]), combined([1, 1, 1]), combined([3, 1, 2]), combined([4, 1, 1])
    (2, 2, 3, 4)
    """
    said = [t for t in tiers if t >= 1]
    worst = max(said, default=0)
    if worst == 4:
        return 4
    return min(3, worst + (len(said) >= MANY))


def tier_of(rules: Iterable[Rule], days: int = 0) -> int:
    """The tier that rules give, of each input the worst; only those that hold for ``days``."""
    worst: dict[str, int] = {}
    for r in rules:
        if r.effect.days >= days:
            key = r.input or r.id
            worst[key] = max(r.tier, worst.get(key, 0))
    return combined(worst.values())


def horizons(inputs: Sequence[Rule]) -> tuple[tuple[int, int], ...]:
    """(days, tier) pairs, the shortest first: the tier that holds for so many days."""
    lengths = sorted({r.effect.days for r in inputs if r.tier})
    return tuple((n, tier_of(inputs, n)) for n in lengths)


@of_people(DAYS_SAID)
def _tier_said(table: Table, said: tuple[tuple[str, float], ...]) -> int:
    """The tier of one check-in: each message asks it anew of the last days."""
    return tier_of(counted(table, dict(said)))


def before(table: Table | None, book: Logbook) -> dict[str, Any]:
    """What the check-ins of the last days gave, by the same table."""
    if table is None:
        return {}
    days = ((day, said) for day, said in book.checked(DAYS_BEFORE).items() if day <= book.today)
    tiers = {book.ago(day): _tier_said(table, tuple(said.items())) for day, said in days}
    low = 0
    while tiers.get(low + 1, 0) >= 2:
        low += 1
    week = [t for ago, t in tiers.items() if ago < DAYS_BEFORE]
    return {
        "low_days": float(low) if 1 in tiers else None,
        "tier_mean": round(mean(week), 2) if len(week) >= DAYS_KNOWN else None,
        "eased_week": any(w.start <= book.today < w.start + timedelta(days=7) for w in book.eased),
    }
