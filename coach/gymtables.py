"""The tables of the hour in the gym. Rule: the numbers stand in content/gym.toml; all types are frozen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Ramp:
    """Warm-up sets before a heavy lift: shares of its load, each with its repetitions."""

    shares: tuple[float, ...]
    reps: tuple[int, ...]
    from_kg: float
    step_kg: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Bar:
    """A bar and the plates beside it, heaviest first, in the unit they are stamped with."""

    bar: float
    plates: tuple[float, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Feel:
    """Words for how a set felt, and how many repetitions they say were left."""

    words: tuple[str, ...]
    left: int


@dataclass(frozen=True, kw_only=True)
class GymTables:
    """All of content/gym.toml."""

    still_min: int
    close_h: int
    sides_s: int
    lighter: float
    fewer: int
    offered: int
    ramp: Ramp
    bars: dict[str, Bar]
    feel: tuple[Feel, ...]
