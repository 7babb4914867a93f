"""A body that nobody sees: strength that answers training, tissue that answers load, days that are good or bad.

Strength per group nears a ceiling of its own with every hard set, the slower the nearer (a plateau), and falls when
nothing is done; each set and each run leaves tiredness that fades in days. A tissue carries so much a day; what is
above it irritates, rest heals, and irritation hurts. None of these numbers is ever told: the coach hears repetitions,
a guessed reserve, and pains.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from random import Random

from tests.simulated.moves import HOLDS, REPS, Move

#: one-repetition maxima of an average untrained adult, as a share of body weight
AVERAGE = {
    "squat": 0.90, "hinge": 1.00, "calf": 0.70, "hip": 0.40, "push": 0.55, "press": 0.50, "pull": 0.60, "core": 0.40,
}  # fmt: skip
#: what a kilometre of running asks of a tissue
RUNNING = {
    "knee-front": 0.22, "knee-lateral": 0.15, "achilles": 0.22, "shin": 0.20, "calf": 0.20, "plantar-heel": 0.14,
    "hip-lateral": 0.12, "hamstring-proximal": 0.12, "hip-front": 0.10, "low-back": 0.06, "foot": 0.10,
}  # fmt: skip
LEGS = ("squat", "hinge", "calf", "hip")
A_SET = 0.0062  #: of the way to the ceiling that one hard set makes
REST = 10  #: days without a set before strength falls


@dataclass(kw_only=True)
class Body:
    """Holds one body's state; ``night()`` lets a day pass."""

    dice: Random
    kilograms: float
    strength: dict[str, float]  #: one-repetition maximum by group, in kilograms
    ceiling: dict[str, float]
    floor: dict[str, float]
    capacity: dict[str, float]  #: what a tissue carries a day
    learning: float = 1.0  #: how fast it answers; less with age
    healing: float = 0.93  #: of an irritation, left after a day of rest
    fatigue: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    irritation: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    acute: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    form: float = 1.0  #: today's
    _sets: Counter[str] = field(default_factory=Counter)
    _stress: Counter[str] = field(default_factory=Counter)
    _idle: Counter[str] = field(default_factory=Counter)

    # --- what it can do now -----------------------------------------------------------------------------------------
    def most(self, move: Move) -> float:
        """The one-repetition maximum of a loaded exercise, rested and on an ordinary day."""
        return self.strength[move.group] * move.ratio

    def now(self, group: str) -> float:
        """The share of its strength that a group has today."""
        return max(0.6, (1.0 - self.fatigue[group]) * self.form)

    def reps(self, move: Move, load: float | None) -> float:
        """Repetitions to exhaustion, now."""
        if load:
            return max(0.0, 30.0 * (self.most(move) * self.now(move.group) / load - 1.0))
        return REPS[move.level] * self._fit(move.group) ** 2.5 * self.now(move.group)

    def hold(self, move: Move) -> float:
        """Seconds to exhaustion, now."""
        return HOLDS[move.level] * self._fit(move.group) ** 2 * self.now(move.group)

    def pain(self, site: str) -> float:
        """How much a tissue hurts, 0 to 10."""
        return min(10.0, max(0.0, self.irritation[site]))

    def _fit(self, group: str) -> float:
        return self.strength[group] / (AVERAGE[group] * self.kilograms)

    # --- what is done to it -----------------------------------------------------------------------------------------
    def lift(self, move: Move, sets: int, intensity: float, reserve: float) -> None:
        """Sets of an exercise at a share of the maximum, with so many repetitions in reserve."""
        hard = sets * (1.0 if reserve <= 4 else 0.5) * (1.0 if intensity >= 0.6 or not move.loaded else 0.6)
        self._sets[move.group] += hard
        for site, much in move.stress.items():
            self._stress[site] += sets * (1.0 if much == 2 else 0.4) * max(0.4, intensity) * (1.5 if move.jump else 1.0)

    def run(self, kilometres: float) -> None:
        """A run."""
        for site, share in RUNNING.items():
            self._stress[site] += share * kilometres
        for group in LEGS:
            self.fatigue[group] += 0.004 * kilometres

    def flare(self, site: str, much: float) -> None:
        """Something in a tissue goes wrong, whatever the reason."""
        self.irritation[site] = max(self.irritation[site], much)

    def sick(self) -> None:
        """A day of fever: it costs strength, and tissue rests."""
        for group in self.strength:
            self.strength[group] = max(self.floor[group], self.strength[group] * 0.996)

    def night(self) -> None:
        """Sleep: the day's training is answered, tiredness fades, tissue heals or does not."""
        for group, strength in self.strength.items():
            done = min(6.0, self._sets[group])
            self._idle[group] = 0 if done else self._idle[group] + 1
            gain = A_SET * self.learning * done * max(0.0, self.ceiling[group] - strength)
            loss = 0.004 * max(0.0, strength - self.floor[group]) if self._idle[group] > REST else 0.0
            self.strength[group] = strength + gain - loss
            self.fatigue[group] = 0.65 * (self.fatigue[group] + 0.010 * done)
        for site in {*self._stress, *self.acute, *self.irritation}:
            today, carried = self._stress[site], self.capacity.get(site, 5.0)
            self.acute[site] = 0.85 * self.acute[site] + 0.15 * today
            over = self.acute[site] / carried - 1.0
            again = 0.25 * today / carried if self.irritation[site] > 1 else 0.0
            self.irritation[site] = self.healing * self.irritation[site] + max(0.0, 0.6 * over) + min(0.5, again)
        self._sets.clear()
        self._stress.clear()
        self.form = self.dice.gauss(1.0, 0.02)
