"""The weights that an athlete owns, in words."""

from __future__ import annotations

from collections.abc import Iterable

from coach.acts import KG_PER_LB
from coach.owned import KINDS, Weight
from coach.reply import Say, say


def weight_lines(weights: Iterable[Weight]) -> tuple[Say, ...]:
    """A line for each kind: "dumbbells: 2 × 8 kg, 2 × 20 lb"."""
    told = tuple(weights)
    return tuple(
        say("weights-of", kind=kind, pieces=", ".join(piece(w) for w in told if w.kind == kind))
        for kind in KINDS
        if any(w.kind == kind for w in told)
    )


def piece(weight: Weight) -> str:
    """One weight: ``2 × 8 kg``, ``16 kg``, ``2 × 2–24 kg``, ``blue``."""
    if weight.colour:
        return weight.colour
    each = KG_PER_LB if weight.unit == "lb" else 1.0
    figure = f"{weight.kg / each:.4g}"
    if weight.high_kg is not None:
        figure += f"–{weight.high_kg / each:.4g}"
    times = f"{weight.count} × " if weight.count > 1 else ""
    return f"{times}{figure} {weight.unit}"
