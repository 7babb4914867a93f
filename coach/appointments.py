"""A sign for an appointment: it stands until somebody is said to have looked at it, or two weeks have passed.

Rule: that it has gone settles nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from coach.diary import Clearance, Proposal, Record, of_kinds

RULES = ("soon", "unclear-soon")  #: of a sign that somebody should look at within days
WAITS = timedelta(days=14)


def sign_waits(records: Sequence[Record], now: datetime) -> datetime | None:
    """When the newest sign for an appointment was told, if it still stands; ``records`` in order of time."""
    if all(r.body.rule not in RULES for r in of_kinds(tuple(records), Proposal) if isinstance(r.body, Proposal)):
        return None
    for r in reversed(records):
        if now - r.at > WAITS or (isinstance(r.body, Clearance) and r.body.by):
            return None
        if isinstance(r.body, Proposal) and r.body.rule in RULES:
            return r.at
    return None
