"""A race that is still to be run today ("half marathon today at 10", "off to my marathon now"): no run that was done.

Rule: without a time of its own a race of today was run only if somebody says so; a time of day is no pace.
"""

from __future__ import annotations

from coach.acts import Act, Run
from coach.draft import Draft
from coach.patterns import Pattern

SLOWEST_S = 540.0  #: a kilometre of a race; what is slower beside "at" is a time of day
NAMED = {"marathon": 42_195.0, "half": 21_097.5, "parkrun": 5_000.0}  #: races that have a name of their own
NEAR_M = 200.0
_TO_COME = Pattern(
    r"\b(?:today|tonight|this (?:morning|afternoon|evening)|later|in an hour|soon|tomorrow|next|starts?|starting|gun|"
    r"start line|at \d{1,2}(?:[:.]\d\d)?|off to|heading|about to|going to|gonna|will|ready|nervous|excited|wish me|"
    r"big day|day of|let'?s go|here we go|now|racing|doing)\b|!\s*$"
)
_DONE = Pattern(
    r"\b(?:ran|did|done|finished|completed|raced|came|was|were|went|got|made it|over|survived|crawled|walked|jogged|"
    r"dnf|pulled out|dropped out|splits?|averaged|pb|pr|medal|yesterday|last|ago|earlier|smashed|nailed|crushed|bonked|"
    r"managed|in (?:\d|under|just)|after|tired|wrecked|sore|hurts?)\b|\d[:.]\d\d[:.]\d\d"
)


def to_come(draft: Draft, acts: tuple[Act, ...], text: str) -> tuple[Run, ...]:
    """The runs among ``acts`` that are a race to come and no log."""
    low = text.lower().replace("’", "'")
    if _DONE.search(low) or not _TO_COME.search(low):
        return ()
    return tuple(a for a in acts if isinstance(a, Run) and a.kind == "race" and a.when == draft.today and not _timed(a))


def _timed(run: Run) -> bool:
    pace = run.pace_s_per_km
    return run.duration_s is not None or bool(run.repeats) or (pace is not None and pace < SLOWEST_S)


def say(draft: Draft, run: Run) -> None:
    """Wishes luck, and says how the time is told."""
    metres = run.distance_m or 0.0
    race = next((name for name, far in NAMED.items() if abs(metres - far) < NEAR_M), "other")
    draft.say("race-luck", race=race, km=round(metres / 1000, 1))
