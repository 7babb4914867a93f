"""The way back from what an offer cut: how long sessions were, and how many, before fewer or shorter ones were taken.

Rule: what athletes chose in their own words is no cut; only what an offer took is offered back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from coach.athlete import WEEKDAYS, Athlete, with_settings
from coach.diary import Proposal, Record, Setting, Verdict
from coach.draft import Draft

RULE = "review-back"
MINUTES, COUNT = ("session_minutes",), ("strength_per_week", "strength_days")
GROUPS = {"longer": MINUTES, "sessions-back": COUNT}


@dataclass(frozen=True, kw_only=True, slots=True)
class Cut:
    """What an offer took away: when, and the settings as they were before it."""

    on: date
    values: dict[str, Any]
    minutes: int
    sessions: int


def cuts(draft: Draft) -> dict[str, Cut]:
    """The cuts that still hold, by the name of the offer that takes them back."""
    taken = {r.origin for r in draft.known.records if isinstance(r.body, Verdict) and r.body.accepted}
    told = [r for r in draft.known.records if isinstance(r.body, Setting)]
    if not any(r.origin in taken and _groups(r) for r in told):
        return {}
    athlete = with_settings(Athlete(), draft.known.hint)
    out: dict[str, Cut] = {}
    for r in told:
        assert isinstance(r.body, Setting)
        before, athlete = athlete, with_settings(athlete, r.body.values)
        for name in _groups(r):
            less = (athlete.session_minutes, athlete.sessions_per_week) < (
                before.session_minutes,
                before.sessions_per_week,
            )
            if r.origin not in taken or not less:
                out.pop(name, None)  # their own word, or given back
                continue
            first = out.get(name) or _cut(draft, r, name, before)
            out[name] = Cut(on=_day(draft, r), values=first.values, minutes=first.minutes, sessions=first.sessions)
    return out


def weeks_since(draft: Draft) -> float | None:
    """Weeks since the last cut, or since the way back was last offered; None where nothing was cut."""
    found = cuts(draft)
    if not found:
        return None
    days = [c.on for c in found.values()]
    days += [_day(draft, r) for r in draft.known.records if isinstance(r.body, Proposal) and r.body.rule == RULE]
    return float((draft.today - max(days)).days // 7)


def _groups(record: Record) -> list[str]:
    values = record.body.values if isinstance(record.body, Setting) else {}
    return [name for name, keys in GROUPS.items() if any(k in values for k in keys)]


def _cut(draft: Draft, record: Record, name: str, before: Athlete) -> Cut:
    days = None if before.strength_days is None else [WEEKDAYS[d] for d in before.strength_days]
    values: dict[str, Any] = {"session_minutes": before.session_minutes}
    if name == "sessions-back":
        values = {"strength_per_week": before.sessions_per_week, "strength_days": days}
    return Cut(on=_day(draft, record), values=values, minutes=before.session_minutes, sessions=before.sessions_per_week)


def _day(draft: Draft, record: Record) -> date:
    return record.at.astimezone(draft.athlete.zone).date()
