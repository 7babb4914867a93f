"""What an athlete knows of the exercises: which strength they ask for, how hard they are, which tissue they load.

Facts of the exercise data only (a slug's pattern, kit, what it provokes), handed in as plain values; how heavy an
exercise is for a body is this page's own, rough as bodies are.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

#: pattern → the strength it asks for, and what of it a load of one kilogram is measured against
GROUPS = {
    "squat": ("squat", 0.45), "lunge": ("squat", 0.30), "knee-extension": ("squat", 0.50), "hinge": ("hinge", 0.60),
    "hamstring": ("hinge", 0.35), "hip-extension": ("hinge", 0.60), "hip-abduction": ("hip", 0.40),
    "hip-adduction": ("hip", 0.40), "hip-flexion": ("hip", 0.30), "calf": ("calf", 0.60), "ankle": ("calf", 0.2),
    "shin": ("calf", 0.2), "foot": ("calf", 0.2), "balance": ("hip", 0.3), "push-horizontal": ("push", 0.45),
    "push-vertical": ("press", 0.45), "pull-horizontal": ("pull", 0.40), "pull-vertical": ("pull", 0.70),
    "scapular": ("pull", 0.10), "carry": ("hinge", 0.45), "power-lower": ("hinge", 0.40),
}  # fmt: skip
#: where the pattern says too little: share of the group's one-repetition maximum
RATIOS = {
    "back-squat": 1.0, "front-squat": 0.82, "leg-press": 1.9, "single-leg-press": 0.9, "box-squat": 0.9,
    "romanian-deadlift": 0.75, "trap-bar-deadlift": 1.1, "hip-thrust": 1.1, "kettlebell-swing": 0.35,
    "bench-press": 1.0, "barbell-row": 0.9, "leg-extension": 0.55, "leg-curl": 0.4, "seated-calf-raise": 0.9,
    "single-leg-romanian-deadlift": 0.35, "overhead-press": 0.5, "lat-pulldown": 0.9, "goblet-squat": 0.42,
}  # fmt: skip
REPS = {1: 24.0, 2: 14.0, 3: 8.0}  #: of an exercise without a load to exhaustion, by level, for an average body
HOLDS = {1: 70.0, 2: 45.0, 3: 30.0}  #: seconds, likewise


#: the weights a person takes for an exercise, best first: word of the data, word of a home, kilograms apart
WEIGHTS = (
    ("barbell", "barbell", 2.5), ("trap-bar", "barbell", 2.5), ("dumbbell", "dumbbells", 1.0),
    ("machine", "machine", 2.5), ("cable", "machine", 2.5), ("kettlebell", "kettlebell", 4.0),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Move:
    """One exercise as a body meets it."""

    slug: str
    name: str
    level: int
    group: str
    ratio: float
    loaded: bool  #: asks for a weight where there is one
    kits: tuple[frozenset[str], ...]  #: what it can be done with, words of the data
    stress: dict[str, int]  #: tissue → 1 may, 2 commonly provokes it
    jump: bool

    @property
    def spoken(self) -> str:
        """The name as it is typed."""
        return self.name.partition(" (")[0].lower()

    def step(self, home: Iterable[str]) -> float | None:
        """The kilograms between one weight and the next at a home; None where it has none for this exercise.

        A band or a body is no weight: nobody says how many kilograms they are.
        """
        if not self.loaded:
            return None
        words = {word for kit in self.kits for w in kit for word in (w, w.partition("-")[0])}
        return next((step for word, owned, step in WEIGHTS if word in words and owned in home), None)


def moves(facts: dict[str, dict[str, Any]]) -> dict[str, Move]:
    """The exercises by name, as cards show them."""
    out = {}
    for slug, fact in facts.items():
        group, ratio = GROUPS.get(fact["pattern"], ("core", 0.2))
        out[fact["name"]] = Move(
            slug=slug,
            name=fact["name"],
            level=fact["level"],
            group=group,
            ratio=RATIOS.get(slug, ratio),
            loaded=fact["load"] == "external",
            kits=tuple(frozenset(kit) for kit in fact["equipment"]),
            stress=fact["provokes"],
            jump=fact["focus"] == "plyo",
        )
    return out
