"""What of the plan a wish is about, and what was wished for laid over it.

Rule: whatever changes the plan is a layer over it with an origin, so that undo takes it back.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from coach.acts import Lift, Symptom
from coach.advice import Change
from coach.cards import (
    days_of,
    status_on,
)
from coach.diary import Proposal
from coach.draft import Draft
from coach.week import Day


def sore_or_hurt(draft: Draft) -> bool:
    """Whether something hurt or was sore within a week: nothing gets harder then."""
    since = draft.today - timedelta(days=7)
    return any(
        isinstance(r.body, Symptom) and r.body.when >= since and r.body.severity != 0 for r in draft.known.entries
    )


def apply_changes(draft: Draft, rule: str, changes: tuple[Change, ...]) -> None:
    """Lays changes over the plan at once, as the athlete asked for them."""
    draft.keep(Proposal(ref=draft.new_ref(), rule=rule, say=rule, why=rule, changes=changes, stands=True))


def planned(draft: Draft, text: str) -> Day | None:
    """The planned day that an ISO date names; None for what is no date, or a day of no week."""
    day = day_of(text)
    return None if day is None else draft.day(day)


def day_of(text: object) -> date | None:
    """An ISO date; None for what is none."""
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None


def lifted(draft: Draft, day: date) -> bool:
    """Whether a lift was told of ``day``."""
    return day in [r.body.when for r in draft.known.told(Lift) if isinstance(r.body, Lift)]


def next_session(draft: Draft) -> Day | None:
    """Today's session if it is still open, else the next one."""
    for d in days_of(draft.weeks(), draft.today, 14):
        if d.session and status_on(draft.known, d) in (None, "moved"):
            return d
    return None


def next_holding(draft: Draft, named: Collection[str]) -> Day | None:
    """The next open session that holds one of some exercises; None where none of two weeks does."""
    for d in days_of(draft.weeks(), draft.today, 14):
        items = d.session.items if d.session and status_on(draft.known, d) in (None, "moved") else ()
        if any(s.exercise in named for s in items):
            return d
    return None
