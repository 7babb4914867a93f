"""Whether today is a day to propose tests, by the table of the same name (content/rules/76-retest.toml)."""

from __future__ import annotations

from coach.draft import Draft
from coach.habits import facts as habits
from coach.lately import TESTS
from coach.logbook import logbook
from coach.rules import Value, counted, decided, tenths
from coach.tiers import before, tier_of


def may_test(draft: Draft) -> bool:
    """Whether the coach may propose tests today."""
    table, found = draft.books.library.table("retest"), facts(draft)
    if table is None or found is None:
        return False
    asked = ({**found, "condition": c} for c in draft.athlete.conditions or ("none",))
    return all(decided(table, one).action is not None for one in asked)


def facts(draft: Draft) -> dict[str, Value] | None:
    """What the table asks; None where there is no table of readiness."""
    athlete = draft.athlete
    fatigue = draft.books.library.table("fatigue")
    if fatigue is None:
        return None
    book = logbook(draft.local, (), draft.known.records, draft.known.weeks, draft.books.library)
    worked = [lift.when for lift in book.lifts]
    today = book.days.get(book.today)
    found: dict[str, Value] = {
        **habits(book, (), athlete, draft.known.began, "", TESTS),
        **before(fatigue, book),
        "condition": next(iter(athlete.conditions), "none"),
        "tier": None if today is None else float(tier_of(counted(fatigue, dict(today)))),
        "gap": float(book.ago(max(worked))) if worked else None,
        "painful_lately": any(
            s.severity is not None and s.severity >= 3 and book.ago(s.when) <= 7 for s in book.symptoms
        ),
    }
    return {k: tenths(v) for k, v in found.items()}
