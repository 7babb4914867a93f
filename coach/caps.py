"""Caps follow a session: what an accepted advice asked of some days also holds for sessions that come to stand on them.

Moving a session, other strength days or a plan issued anew may change where sessions stand, never what they may be
(EVIDENCE 9.3: the calendar never lifts a cap).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from coach.adjust import adjusted
from coach.athlete import Athlete
from coach.changes import changes_for
from coach.diary import Known, Proposal
from coach.library import Library
from coach.resolving import Wanted
from coach.rules import Rule
from coach.week import Week


@dataclass(frozen=True, kw_only=True, slots=True)
class _Plan:
    athlete: Athlete
    weeks: tuple[Week, ...]
    issued: tuple[Week, ...]
    now: datetime


def capped(
    weeks: tuple[Week, ...], issued: tuple[Week, ...], known: Known, today: date, library: Library
) -> tuple[Week, ...]:
    """``weeks`` with every cap in force also on days that its own changes did not know of."""
    for proposal, verdict in known.proposals:
        if not (verdict or (verdict is None and proposal.stands)):
            continue
        wanted = _wanted(proposal, today, library)
        if not wanted:
            continue
        seen = {c.session for c in proposal.changes} | {c.to_day for c in proposal.changes if c.to_day is not None}
        situation = _Plan(athlete=known.athlete, weeks=weeks, issued=issued, now=datetime.combine(today, time(12)))
        more = [c for c in changes_for(situation, wanted, (), library) if c.session not in seen]
        weeks = adjusted(weeks, more, library)
    return weeks


def _wanted(proposal: Proposal, today: date, library: Library) -> Sequence[Wanted]:
    """What its rules still ask of days to come; a painful region is the planner's own business (it reads the diary)."""
    out = []
    for hold in proposal.holds:
        rule = _rule(hold.rule, library)
        days = (hold.until - today).days
        if rule is not None and rule.effect.touches and not rule.effect.region and days > 0:
            effect = replace(rule.effect, days=days, postpone=False)
            out.append(Wanted(rule=rule.id, effect=effect, priority=rule.priority))
    return out


def _rule(name: str, library: Library) -> Rule | None:
    return next((r for t in library.tables for r in t.rules if r.id == name), None)
