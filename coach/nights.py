"""Facts out of check-ins: nights, stress, mood, and how today compares with the athlete's own last month."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from coach.logbook import Logbook
from coach.spread import mean, spread

MEAN_DAYS = 14
NIGHTS_KNOWN = 7  #: fewer say nothing about two weeks
OWN_DAYS = 28
OWN_CHECKINS = 14  #: so many make a mean of one's own
LEAST_SPREAD = 0.25  #: of a check-in's mean, 1 to 5: a sum of four items from 4 to 28 has 1.5


def facts(book: Logbook) -> dict[str, Any]:
    """The facts of this page."""
    days = book.days
    slept = {d: c["sleep_h"] for d, c in days.items() if c.get("sleep_h") is not None}
    lately = [hours for d, hours in slept.items() if 0 <= book.ago(d) < MEAN_DAYS]
    today = days.get(book.today, {})
    drive = {d: v for d, c in days.items() if (v := _drive(c)) is not None}
    sore = {s.when: s.severity for s in book.symptoms if s.symptom == "soreness" and s.severity is not None}
    yesterday = book.today - timedelta(days=1)
    return {
        "nights_under_6": _row(slept, book.today, lambda h: h < 6),
        "nights_under_7": _row(slept, book.today, lambda h: h < 7),
        "sleep_mean": round(mean(lately), 2) if len(lately) >= NIGHTS_KNOWN else None,
        "stress": today.get("stress"),
        "mood": today.get("mood"),
        "stressed_days": _row(_of(days, "stress"), book.today, lambda v: v <= 2),
        "flat_days": _row(drive, book.today, lambda v: v <= 2),
        "sore_days": _row(sore, book.today, lambda v: v >= 5),
        "checkin_z": _z(days, book.today),
        "checkin_z_before": _z(days, yesterday),
    }


def _of(days: dict[date, dict[str, float]], key: str) -> dict[date, float]:
    return {d: c[key] for d, c in days.items() if key in c}


def _drive(checkin: dict[str, float]) -> float | None:
    return min((checkin[k] for k in ("energy", "mood") if k in checkin), default=None)


def _row(values: dict[date, float], today: date, holds: Callable[[float], bool]) -> float | None:
    """How many days in a row up to today hold; None where today is not known. A day unsaid ends the row."""
    if today not in values:
        return None
    count, day = 0, today
    while day in values and holds(values[day]):
        count, day = count + 1, day - timedelta(days=1)
    return float(count)


def _z(days: dict[date, dict[str, float]], day: date) -> float | None:
    """Standard deviations below the own mean of the 28 days before; None with too few check-ins, 0 where above it."""
    now = _score(days.get(day, {}))
    if now is None:
        return None
    own = [s for d, c in days.items() if 0 < (day - d).days <= OWN_DAYS and (s := _score(c)) is not None]
    if len(own) < OWN_CHECKINS:
        return None
    return round(max(0.0, (mean(own) - now) / max(spread(own), LEAST_SPREAD)), 2)


def _score(checkin: dict[str, float]) -> float | None:
    items = [checkin[k] for k in ("energy", "soreness", "stress", "mood") if k in checkin]
    return mean(items) if len(items) >= 2 else None
