"""Proposals that nobody has answered yet.

Rule: what the coach proposed to make easier counts as if it held until it is answered: nobody trains through a pain
because a button was not pressed.
"""

from __future__ import annotations

from datetime import date, timedelta

from coach.diary import Proposal, Verdict
from coach.draft import Draft

PENDING = timedelta(days=2)  #: so long an unanswered proposal is still what the coach thinks
HARDER = ("progress", "add")  #: changes that only the athlete may choose


def waiting(draft: Draft) -> list[Proposal]:
    """The proposals of the last two days without an answer, oldest first."""
    told = {r.body.ref: r.at for r in draft.known.records if isinstance(r.body, Proposal)}
    return [
        p
        for p, verdict in draft.known.proposals
        if verdict is None and not p.stands and draft.at - told[p.ref] <= PENDING
    ]


def with_them(draft: Draft) -> Draft:
    """The turn as if they had been accepted. Nothing of it is kept."""
    return draft.imagined(*(Verdict(ref=p.ref, accepted=True) for p in waiting(draft)))


def take_downs(draft: Draft, day: date) -> bool:
    """Accepts what makes the session of ``day`` easier; False where nothing of the kind waits."""
    found = [
        p
        for p in waiting(draft)
        if any(c.session == day and c.change != "hold" for c in p.changes)
        and not any(c.change in HARDER for c in p.changes)
    ]
    for p in found:
        draft.keep(Verdict(ref=p.ref, accepted=True))
    return bool(found)
