"""The weights that an athlete owns, in words."""

from __future__ import annotations

from collections.abc import Iterable

from coach.acts import KG_PER_LB
from coach.owned import KINDS, Piece
from coach.reply import Say, say


def owned_lines(weights: Iterable[Piece]) -> tuple[Say, ...]:
    """A line for each kind: "dumbbells: 2 × 8 kg, 2 × 20 lb"."""
    told = tuple(weights)
    return tuple(
        say("weights-of", kind=kind, pieces=", ".join(piece_text(w) for w in told if w.kind == kind))
        for kind in KINDS
        if any(w.kind == kind for w in told)
    )


def piece_text(one: Piece) -> str:
    """One weight: ``2 × 8 kg``, ``16 kg``, ``2 × 2–24 kg``, ``blue``."""
    if one.colour:
        return one.colour
    each = KG_PER_LB if one.unit == "lb" else 1.0
    figure = f"{one.kg / each:.4g}"
    if one.high_kg is not None:
        figure += f"–{one.high_kg / each:.4g}"
    times = f"{one.count} × " if one.count > 1 else ""
    return f"{times}{figure} {one.unit}"
