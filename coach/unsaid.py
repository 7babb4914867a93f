"""What a field means that is not written down in what is kept (docs/decisions/0267). Rule: no entry here ever changes.

What an athlete told is kept for years, and most fields of most entries say nothing. Left out is only what says nothing
(null, no, an empty text, none of many) and a few usual words. A zero is a value and is always written.

Whoever reads goes by this table, not by the class's default. So a default may change, and what is kept means what it
meant; ``tests/coach/test_unsaid.py`` asks that somebody thinks about it. A field that is new may be added here, for
nothing that is kept has it yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any


def _unsaid(
    *, null: str = "", no: str = "", blank: str = "", none_of: str = "", **usual: str | float
) -> dict[str, Any]:
    """Fields by what their absence means: null, False, the empty text, an empty tuple, or ``usual`` as it stands."""
    return {
        **dict.fromkeys(null.split()),
        **dict.fromkeys(no.split(), False),
        **dict.fromkeys(blank.split(), ""),
        **dict.fromkeys(none_of.split(), ()),
        **usual,
    }


UNSAID: Mapping[str, Mapping[str, Any]] = {
    "coach.acts.Activity": _unsaid(null="duration_s distance_m rpe"),
    "coach.acts.Assessment": _unsaid(null="side"),
    "coach.acts.Question": _unsaid(null="exercise"),
    "coach.acts.Readiness": _unsaid(null="sleep_h energy soreness stress mood resting_hr"),
    "coach.acts.Repeat": _unsaid(null="distance_m duration_s rest_s"),
    "coach.acts.Run": _unsaid(
        null="kind distance_m duration_s pace_s_per_km avg_hr rpe elevation_m drift",
        none_of="repeats",
        distance_unit="km",
    ),
    "coach.acts.SessionReport": _unsaid(null="move_to rpe"),
    "coach.acts.Symptom": _unsaid(
        null="region site side severity timing course onset exercise since was", none_of="flags signs", no="asked"
    ),
    "coach.acts.WorkingSet": _unsaid(
        null="reps load_kg load_basis seconds distance_m rpe rir of_side", no="per_side", kind="work", load_unit="kg"
    ),
    "coach.advice.Change": _unsaid(null="exercise to load_factor sets to_day rir", none_of="rules"),
    "coach.battery.TestStep": _unsaid(none_of="tests calls", blank="test", null="side", no="ends"),
    "coach.checks.Check": _unsaid(blank="about", null="pain"),
    "coach.constraint.Constraint": _unsaid(
        blank="text by unit missing", null="until exercise group region site side amount", no="runs"
    ),
    "coach.diary.Amended": _unsaid(blank="at"),
    "coach.diary.Clearance": _unsaid(blank="by"),
    "coach.diary.FileTold": _unsaid(blank="name"),
    "coach.diary.Imported": _unsaid(none_of="unknown origins"),
    "coach.diary.Pause": _unsaid(null="until since", blank="misread"),
    "coach.diary.Proposal": _unsaid(
        none_of="sources changes eases rules holds", null="until", no="stands", blank="back running"
    ),
    "coach.easing.Easing": _unsaid(blank="region", null="side site pain share rungs", no="at_once"),
    "coach.rules.Effect": _unsaid(
        blank="region run",
        null="volume load",
        none_of="only without weeks offer",
        no="stop ramp postpone frozen progress fresh",
    ),
    "coach.steps.Step": _unsaid(blank="exercise other", none_of="sets slots", no="sides", null="load_kg"),
    "coach.week.Day": _unsaid(null="run session"),
    "coach.week.Session": _unsaid(blank="note", eased=1.0, eased_load=1.0),
    "coach.week.Slot": _unsaid(
        null="reps reps_high seconds distance_m rir load_kg most_kg was was_kg", no="per_side per_hand", blank="band"
    ),
    "coach.week.Week": _unsaid(null="issued"),
}


@cache
def unsaid_of(cls: type) -> Mapping[str, Any]:
    """What the fields of a class mean where they are not written down; those without an entry are always written."""
    return UNSAID.get(f"{cls.__module__}.{cls.__qualname__}", {})
