"""content/plausible.toml → the bounds of what is believed without asking."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from coach.plausible import Bounds
from content.faults import SHELF, Fault, line_of, read_toml, shown

FILE = SHELF / "plausible.toml"


class _Bounds(BaseModel):
    model_config = ConfigDict(extra="forbid")

    reviewed_on: object
    load_kg: float
    load_per_hand_kg: float
    sets: int
    reps: int
    hold_s: float
    run_m: float
    run_s: float
    fastest_s_per_km: tuple[tuple[float, float], ...]
    body_mass_kg: tuple[float, float]


def bounds(faults: list[Fault], path: Path = FILE) -> Bounds:
    """The bounds; what does not fit is a fault, and then nothing is doubted."""
    table, text = read_toml(path, faults)
    try:
        read = _Bounds.model_validate(table)
    except ValidationError as wrong:
        for error in wrong.errors(include_url=False, include_input=False):
            name = str(error["loc"][0]) if error["loc"] else ""
            faults.append(Fault(file=shown(path), line=line_of(text, name), text=f"{name}: {error['msg']}"))
        endless = float("inf")
        return Bounds(
            load_kg=endless,
            load_per_hand_kg=endless,
            sets=1000,
            reps=10**6,
            hold_s=endless,
            run_m=endless,
            run_s=endless,
            fastest_s_per_km=(),
            body_mass_kg=(0, endless),
        )
    return Bounds(**{k: v for k, v in read.model_dump().items() if k != "reviewed_on"})
