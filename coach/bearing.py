"""Whether entries bear on the plan: it is worked out with them and without."""

from __future__ import annotations

from dataclasses import replace

from coach.diary import Known, Record
from coach.draft import Draft


def matter(draft: Draft, results: tuple[Record, ...]) -> bool:
    """Whether the plan would be another one without these results."""
    if draft.known.began is None or not results:
        return False
    gone = {(r.origin, r.index) for r in results}
    without = tuple(r for r in draft.known.records if (r.origin, r.index) not in gone)
    return _planned(draft, draft.known) != _planned(draft, replace(draft.known, records=without))


def _planned(draft: Draft, known: Known) -> tuple[object, ...]:
    trial = Draft(known=known, books=draft.books, origin=draft.origin, at=draft.at)
    trial.replan()
    return tuple(trial.issued.values())
