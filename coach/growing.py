"""Facts of one exercise in the diary, for the table that says what comes next of it (content/rules/65-growth.toml).

Rule: what was not said is None or false, and nothing grows from that. The planner works the facts out and does what the
rule that fits says.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from coach.facts import flag, number, word
from coach.rules import Value, tenths

HELD = ("none", "pain", "gap", "deload", "taper")
GROWTH = (
    "hold",
    "reps",
    "longer",
    "extra",
    "step",
    "far-step",
    "back",
    "less",
    "range",
    "band",
)  #: what the planner can do
DOSES = ("load", "carry", "reps", "hold")


@dataclass(frozen=True, kw_only=True, slots=True)
class Growing:
    """What the table of growth may ask."""

    held_by: str = word(HELD, "why nothing may grow: pain there, a break just over, an easy week, a race near")
    dose: str = word(
        DOSES, "what is counted: repetitions or metres with a load, repetitions alone, or seconds and metres"
    )
    told_whole: bool = flag("every set of the last session was told with its amount")
    short: bool = flag("a set of the last session stayed below the range")
    too_hard: bool = flag("the last set failed, or left clearly less in reserve than asked")
    misses: float | None = number("sessions", "in a row below the range or much too hard")
    tops: float | None = number("sessions", "in a row with every set at the top of the range and enough in reserve")
    far_tops: float | None = number("sessions", "in a row with every set at the top plus the extra repetitions")
    over_top: float | None = number("repetitions", "of the last set above the range, where every set reached its top")
    last_reps: float | None = number("repetitions", "of the last set")
    reserve: float | None = number("repetitions", "left in reserve in the last set, as said")
    spare: float | None = number("repetitions", "left in reserve above what was asked, as said")
    trained: float | None = number("1-3", "the athlete's level")
    step_pct: float | None = number("%", "what the next step adds; unknown where no plate lies within the cap")
    far_pct: float | None = number("%", "what the next plate there is adds")
    back_pct: float | None = number("%", "what the next load on the way back to one that was lifted lately adds")
    new_range: bool = flag("the load was for fewer repetitions than are asked now")
    heaviest: bool = flag("no heavier weight is owned")
    last_form: bool = flag("done without a weight, and no harder form of it is left for the athlete")
    band_tops: float | None = number(
        "sessions", "in a row far over the top of the range, where a stronger band is owned"
    )


def facts_of(growing: Growing) -> dict[str, Value]:
    """The facts as the table reads them."""
    return {name: tenths(getattr(growing, name)) for name in _NAMES}


_NAMES = tuple(f.name for f in fields(Growing))
