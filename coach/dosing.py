"""The plan's tables: how much, how often, what each rule weighs. Rule: the numbers stand in content/plans.

All types are frozen and built from TOML; a field's comment gives its unit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from coach.rules import Table

Part = Literal["lower", "calf", "upper", "core", "extra"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Kind:
    """A kind of session, as the placement rules see it."""

    focus: str  #: the word the athlete reads: lower, upper, core, full, priming
    lower: bool = False  #: loads the legs enough for the 48-hour and day-before rules
    heavy: bool = False  #: makes a hard day
    upper: bool = False  #: loads arms and shoulders enough for the 48-hour rule


@dataclass(frozen=True, kw_only=True, slots=True)
class Split:
    """Which kinds a week holds. ``cost`` is what taking it instead of the best split weighs."""

    kinds: tuple[str, ...]
    cost: float = 0.0
    levels: tuple[int, ...] = (1, 2, 3)


@dataclass(frozen=True, kw_only=True, slots=True)
class Weights:
    """Soft rules: what each breach weighs."""

    clash: float  #: strength on a running day
    clash_again: float  #: each further one, where runs are so many that one is unavoidable
    many_runs: int  #: from so many running days on, days off are precious
    day_off_used: float  #: strength on a day off, with many runs
    legs_on_easy_day: float
    arms_on_quality_day: float
    on_long_day: float
    uneven: float  #: times the mean deviation from even spacing, in days
    legs_before_long: float
    arms_before_long: float
    heavy_after_long: float
    legs_after_long: float
    day_off_kept: float  #: strength on a day off after the long run or before quality
    after_race: float  #: any session on the day after a race
    arms_twice: float  #: arms on two days running, where the athlete fixed them
    moved: float  #: each day that differs from the week before
    heavy_when_tender: float  #: heavy leg work while legs hurt


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """Hard numbers of the placement rules."""

    sessions: int
    sessions_off_season: int
    off_season_level: int
    off_season_runs: int
    hard_days: tuple[int, int, int]  #: by level
    minutes: tuple[int, int, int]  #: the longest session, by level
    told_share: float  #: of the planned sets; a log that holds so much is taken for what the week was
    least_sets: int  #: of an eased week; fewer could not grow again by a fifth
    total_rise: float  #: a week's sets against the last usual week
    new_exposures: int  #: an exercise is new so many times
    forgotten_days: int  #: what was done longer ago counts no more for that
    healed_days: int  #: an injury that began longer ago asks for no care any more
    calm_days: int  #: one of a leg that began since then allows no jumps


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """``value`` holds up to ``minutes``."""

    minutes: int
    value: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Dosage:
    """Sets and efforts of a phase at a level. ``low``–``high`` are the reps of loaded main lifts."""

    sets: int
    assist: int
    core: int
    low: int
    high: int
    rir: int
    rest_s: int
    factor: float = 1.0  #: of the sets that fit


@dataclass(frozen=True, kw_only=True, slots=True)
class Role:
    """A place in a session. ``picks`` by level, best first; then whatever has one of ``patterns``."""

    part: Part
    patterns: tuple[str, ...]
    picks: dict[str, tuple[str, ...]]  #: level "1", "2", "3" → slugs
    main: bool = False
    vary: int = 1  #: so many of the first picks take turns from block to block


@dataclass(frozen=True, kw_only=True, slots=True)
class Template:
    """Roles of a session in order of importance; the first ``essential`` are what it is for."""

    roles: tuple[str, ...]
    essential: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Stretch:
    """``weeks`` of one phase."""

    phase: str
    weeks: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Course:
    """The phases of a level: once ``first``, then ``again`` for ever; ``peak_weeks`` end at an A race's taper."""

    first: tuple[Stretch, ...]
    again: tuple[Stretch, ...]
    deload_every: int
    peak_weeks: int


@dataclass(frozen=True, kw_only=True, slots=True)
class RacePlan:
    """What a race of up to ``up_to_m`` asks for. Days count from race day: 6 is D-6."""

    name: str
    up_to_m: float
    last_legs: int
    core_only: int  #: from this day on only core work; 0: never
    priming: int  #: the day of the priming session; 0: none
    nothing: int  #: no session from this day on
    week_before: float  #: factor on the sets in D-7 … D-1
    two_weeks_before: float  #: factor on the sets in D-14 … D-8
    taper_weeks: int  #: weeks of a taper before race week
    no_legs_after: int  #: days without leg work
    no_run_after: int
    nothing_after: int  #: days without any session: arms and core are tired too
    factor_after: float
    rir_after: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Gap:
    """What a break of ``days`` or more since the last session does. Factors by week after the return.

    The rows are those of content/rules/50-return.toml.
    """

    days: int
    load: float
    sets: tuple[float, ...]
    rir: int
    fresh: bool = False  #: starts again with the first weeks
    jumps: int = 3  #: the highest tier of jumps while it counts


@dataclass(frozen=True, kw_only=True, slots=True)
class Rung:
    """A step of a ladder and what lets the athlete leave it."""

    exercise: str
    sets: int
    reps: int | None = None
    seconds: int | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Progress:
    """How loads, reps and holds grow."""

    lower_step: tuple[float, float, float]  #: share of the load, by level
    upper_step: tuple[float, float, float]
    lower_cap: float  #: the most a load may rise in a week
    upper_cap: float
    hold_s: int  #: seconds a hold grows by
    hold_top_s: int
    extra_reps: int  #: reps over the top where the next load is too far
    most_reps: int  #: without a weight, where no harder form is left
    far_most: float  #: beyond this multiple of the load the next one never comes …
    small_lower_kg: float  #: … but for so small a step, in kg, for the legs …
    small_upper_kg: float  #: … and for the rest
    known_days: int  #: what was lifted well within them …
    known_pct: float  #: … counts as so far at most
    pain_stops: float  #: pain from here on stops progress
    pain_days: int  #: how long a told pain counts
    lately_days: int  #: a load lifted well within them is come back to faster
    easy_most: float  #: of a load, that an easy week leaves at least
    rested_days: int  #: an exercise left alone for so long …
    rested_load: float  #: … comes back with this share of its load
    spare_reps: int  #: most repetitions added at once to the next aim, for reserve beyond the target
    plates: dict[str, float]  #: kind of kit → smallest step of the load, kg
    plates_lb: dict[str, float]  #: the same for those who lift in pounds, lb
    pairs: tuple[str, ...]  #: exercises with a weight in each hand …
    both_hands: tuple[str, ...]  #: … and those of them that cannot be done with one
    bands: tuple[str, ...]  #: colours of bands, the lightest first
    band_reps: int  #: reps over the top before the next band …
    band_sessions: int  #: … in so many sessions in a row


@dataclass(frozen=True, kw_only=True, slots=True)
class Estimates:
    """What time things take."""

    per_exercise_s: int
    rep_s: float  #: where the tempo says nothing
    walk_s_per_m: float
    short_rest_s: int  #: the rest in the shortest sessions


@dataclass(frozen=True, kw_only=True, slots=True)
class JumpRow:
    """The gate of a level of jumps, and what is behind it. Contacts are those of a session."""

    level: int
    weeks: int  #: of training told, without a break of four weeks
    raises: int  #: single-leg calf raises of the weaker side
    start: int
    high: int
    tier: int
    hops: float = 0.0  #: the weaker side's hop as a share of the other's; 0: not asked
    squat: float = 0.0  #: estimated maximum of the squat, in body weights; 0: not asked


@dataclass(frozen=True, kw_only=True, slots=True)
class Jumps:
    """How jumps are given (content/plans/jumps.toml says what each number is)."""

    rows: tuple[JumpRow, ...]
    picks: dict[str, tuple[str, ...]]  #: tier "1", "2", "3" → slugs, best first
    grow: int
    sessions: int
    least_minutes: int
    next_tier_after: int
    new_share: float
    top_share: float
    fresh_days: int
    high_until: int
    easy_until: int
    deload_tier: int
    squat_reps: int
    squat_sessions: int
    squat_test: int
    days_a_week: int
    bones: tuple[str, ...]  #: words of an old bone stress injury


@dataclass(frozen=True, kw_only=True)
class PlanTables:
    """All tables of content/plans."""

    kinds: dict[str, Kind]
    splits: dict[str, tuple[Split, ...]]  #: by number of sessions, "1" … "4"
    weights: Weights
    limits: Limits
    warm_up: tuple[Step, ...]
    most_exercises: tuple[Step, ...]
    doses: dict[str, tuple[Dosage, ...]]  #: phase → by level
    roles: dict[str, Role]
    sessions: dict[str, tuple[Template, ...]]  #: kind → first, second … of the week
    courses: tuple[Course, ...]  #: by level
    races: tuple[RacePlan, ...]
    race_b: RacePlan
    race_c: RacePlan
    unknown_race_m: float
    ladders: dict[str, tuple[Rung, ...]]
    progress: Progress
    jumps: Jumps
    estimates: Estimates
    deload_factor: float
    deload_load: float
    deload_rir: int
    taper_load: float
    block_weeks: int
    longest_without_deload: int
    return_rir: int
    stop_flags: tuple[str, ...]
    gaps: tuple[Gap, ...] = ()  #: from the rules
    growth: Table | None = None  #: from the rules


def held(steps: tuple[Step, ...], minutes: int) -> int:
    """The value of the first step that ``minutes`` does not exceed."""
    return next(s.value for s in steps if minutes <= s.minutes)
