"""Facts of the last weeks, out of the diary. Rule: what is not known is None, and None never counts as good.

The pages behind it work them out: ``nights`` (check-ins), ``efforts`` (how hard, how strong), ``habits`` (plan, runs).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from coach import efforts, habits, nights
from coach.acts import Act, Activity, Lift, Readiness, Run, Symptom
from coach.athlete import Athlete
from coach.facts import flag, number, word
from coach.logbook import Logbook

TESTS = (
    "none",
    "plank",
    "side-plank",
    "single-leg-calf-raise",
    "single-leg-hamstring-bridge",
    "push-up",
    "single-leg-hop",
    "squat-jump",
    "knee-to-wall",
    "step-down",
    "single-leg-balance",
    "single-leg-glute-bridge",
    "wall-sit",
    "knee-push-up",
    "run",
    "other",
)


#: Facts that stay as they are for days: what follows from them is said once, and again only when its days are over.
RECALLED = frozenset(
    "nights_under_6 nights_under_7 sleep_mean stressed_days flat_days sore_days harder_by harder_by_before"
    " two_lifts_drop all_lifts_drop flat_weeks monotony load_rank strain_rank adherence missed run_rise low_days"
    " tier_mean".split()
)


@dataclass(frozen=True, kw_only=True)
class Lately:
    """What the tables may ask of the last weeks."""

    # check-ins
    nights_under_6: float | None = number("nights", "nights in a row, up to the last one, with less than six hours")
    nights_under_7: float | None = number("nights", "nights in a row, up to the last one, with less than seven hours")
    sleep_mean: float | None = number("hours", "mean sleep of the last 14 days, known from at least seven nights")
    stress: float | None = number("1-5", "stress of the check-in, 1 is most")
    mood: float | None = number("1-5", "mood of the check-in, 1 is worst")
    stressed_days: float | None = number("days", "days in a row, up to today, with stress at 1 or 2 of 5")
    flat_days: float | None = number("days", "days in a row, up to today, with energy or mood at 1 or 2 of 5")
    sore_days: float | None = number("days", "days in a row, up to today, with soreness told as 5 of 10 and more")
    checkin_z: float | None = number("SD", "how far today's check-in lies below the athlete's own mean of 28 days")
    checkin_z_before: float | None = number("SD", "the same of the day before")

    # how hard, how strong
    harder_by: float | None = number("RPE", "how much harder the last session was than planned")
    harder_by_before: float | None = number("RPE", "the same of the session before it")
    e1rm_drop: float | None = number("%", "today's estimated maximum of a lift below its best of four weeks")
    two_lifts_drop: float | None = number("%", "what two lifts at least have lost in both of their last two sessions")
    all_lifts_drop: float | None = number("%", "what every lift has lost in two weeks, two lifts at least")
    flat_weeks: float | None = number("weeks", "since a lift just told has last gained load or repetitions")
    eased_since: bool = flag("an easy week lay within that time")
    monotony: float | None = number("ratio", "mean daily load of seven days by its spread")
    load_rank: float | None = number("%", "earlier weeks that held no more load than this one")
    strain_rank: float | None = number("%", "earlier weeks with no more strain (load times monotony) than this one")

    # plan and runs
    adherence: float | None = number("%", "planned sessions of the last four weeks that were done, of at least four")
    missed: float | None = number("sessions", "planned sessions of the last 14 days that were neither told nor moved")
    excused: bool = flag("illness, pain or a pause was told within those 14 days")
    weeks_lifting: float | None = number("weeks", "since the first plan began")
    level: float | None = number("1-3", "the athlete's level")
    run_share: float | None = number("%", "the longest run of this message against the longest of the last 30 days")
    run_told_share: float | None = number("%", "the same while too few runs were told to know how far is usual")
    run_rise: float | None = number("%", "this week's kilometres above the mean of the four weeks before")
    run_gap: float | None = number("days", "between the last two runs of one who runs every week")
    race_days: float | None = number("days", "days to the race")
    race_km: float | None = number("km", "the race's distance")
    race_asks: bool = flag("asks whether to lift in the days before a race")
    since_tests: float | None = number("days", "since the last test")
    test: str = word(TESTS, "the test just told, where it was done before as well")
    test_change: float | None = number("points", "how much that test has changed, in its own unit")
    test_change_pct: float | None = number("%", "how much that test has changed")
    logged: bool = flag("this message tells of training that was done")
    praised: float | None = number("days", "since steadiness was last praised, 999 if never")
    barrier_asked: float | None = number("days", "since the coach last asked what keeps from training, 999 if never")


def lately(book: Logbook, athlete: Athlete, acts: Sequence[Act], text: str, began: date | None) -> dict[str, Any]:
    """The values of ``Lately``. ``text``: for a distance that is only intended; ``began``: of the first plan."""
    checks_in = any(isinstance(a, Readiness) for a in acts)  # else nothing new is known of nights and days
    works = any(isinstance(a, (Lift, Run, Activity)) for a in acts)  # nor of how hard and strong
    return {
        **(nights.facts(book) if checks_in or any(isinstance(a, Symptom) for a in acts) else {}),
        **(efforts.facts(book, acts) if works else {}),
        **habits.facts(book, acts, athlete, began, text, TESTS),
    }
