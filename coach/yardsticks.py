"""What is noise, what is enough to speak, how fast a habit is forgotten, and what athletes call the charts.

The types of content/progress; the figures stand there.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Noise:
    """Changes that chance makes, as shares of the value (``reps``: repetitions); ``least`` sessions to judge one."""

    probable: float
    clear: float
    hold: float
    reps: float
    sides: float
    least: int
    first: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Habit:
    """How the score forgets, and how many days an illness excuses."""

    half_life_days: float
    window_days: int
    look_back_days: int
    ill_days: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Helping:
    """Windows, gates and noise bands of the question whether strength work helps the running."""

    baseline_days: int
    now_days: int
    apart_days: int
    strength_weeks: int
    adherence: float
    strength_gain: float
    least_runs: int
    least_trials: int
    least_minutes: float
    most_minutes: float
    flat_m_per_km: float
    effort: tuple[float, float]
    unwell_days: int
    same_distance: float
    efficiency_band: float
    effort_band: float
    trial_band: float
    trial_band_trained: float
    least_drifts: int
    drift_minutes: float
    drift_band: float
    shown_weeks: int


@dataclass(frozen=True, kw_only=True, slots=True)
class HelpingWords:
    """One word of each asks whether strength work helps the running."""

    strength: tuple[str, ...]
    helps: tuple[str, ...]
    running: tuple[str, ...]
    asks: tuple[str, ...]
    mine: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class ChartWords:
    """``topics``: chart → what it is called; ``show``: words that ask to see; ``idle``: words that say nothing."""

    show: tuple[str, ...]
    idle: tuple[str, ...]
    topics: dict[str, tuple[str, ...]]
    helping: HelpingWords


@dataclass(frozen=True, kw_only=True, slots=True)
class Yardsticks:
    """All of content/progress. ``muscles``: group as told to people → muscles of the exercise data."""

    noise: Noise
    habit: Habit
    helping: Helping
    muscles: dict[str, tuple[str, ...]]
    words: ChartWords
