"""What can hardly be: far outside what people lift and run. It is kept, asked about, and left out of progression."""

from __future__ import annotations

from dataclasses import dataclass

from coach.acts import Act, Lift, Measurement, Run


@dataclass(frozen=True, kw_only=True, slots=True)
class Bounds:
    """The most that is believed without asking (content/plausible.toml)."""

    load_kg: float
    load_per_hand_kg: float
    sets: int
    reps: int
    hold_s: float
    run_m: float
    run_s: float
    fastest_s_per_km: tuple[tuple[float, float], ...]  #: (from this many metres on, no faster than this)
    body_mass_kg: tuple[float, float]


def doubtful(act: Act, bounds: Bounds) -> bool:
    """Whether an act is to be asked about before it counts."""
    if isinstance(act, Lift):
        return len(act.sets) > bounds.sets or any(
            (s.load_kg or 0) > (bounds.load_per_hand_kg if s.load_basis == "per_hand" else bounds.load_kg)
            or (s.reps or 0) > bounds.reps
            or (s.seconds or 0) > bounds.hold_s
            for s in act.sets
        )
    if isinstance(act, Run):
        metres, seconds = act.distance_m or 0.0, act.duration_s or 0.0
        pace = act.pace_s_per_km or (seconds / metres * 1000 if metres and seconds else None)
        limit = max((p for start, p in bounds.fastest_s_per_km if metres >= start), default=0.0)
        return metres > bounds.run_m or seconds > bounds.run_s or (pace is not None and pace < limit)
    if isinstance(act, Measurement) and act.what == "bodyweight_kg":
        return not bounds.body_mass_kg[0] <= act.value <= bounds.body_mass_kg[1]
    return False
