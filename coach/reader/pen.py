"""The pen that writes marks: one character for each quantity beside an exercise, and what was said of all its sets.

Rule: a mark is written once and never taken back; what goes for all sets, such as "each side", is kept in ``Said``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from coach.acts import Unit
from coach.reader.loads import Load, kilograms
from coach.reader.tokens import Atoms
from coach.vocabulary import Movement

#: The empty bar and the plate that is meant where only "plates" are counted, in the athlete's unit.
BAR: dict[Unit, float] = {"kg": 20.0, "lb": 45.0}
PLATE: dict[Unit, float] = {"kg": 20.0, "lb": 45.0}
#: Done with the body's own weight: a load beside them is hung on.
HUNG = frozenset(("pull-up", "chin-up", "dip", "push-up", "plank", "side-plank", "inverted-row", "bench-dip"))


#: Done with some of the body's weight taken off where a load has a minus.
HELPED = frozenset(("pull-up", "chin-up", "dip"))


@dataclass(slots=True)
class Said:
    """What else was said of one exercise's sets."""

    per_side: bool = False
    per_hand: bool = False
    one_kit: bool = False
    bodyweight: bool = False
    band: bool = False
    added: bool = False
    assisted: bool = False
    bar: bool = False
    help_from: int | None = None  #: the mark from which on the sets were helped, where only some were
    free_from: int | None = None  #: the mark from which on they were not, behind others that were
    warmed: bool = False  #: sets are called a warm-up, and not only a ramp
    all_out: bool = False  #: every set was taken to failure
    short: list[int] = field(default_factory=list)  #: marks of reps with an F behind them, in a list


@dataclass(slots=True)
class Pen:
    """Marks while they are written from atoms ``a`` to ``b`` of the exercise at ``x``."""

    atoms: Atoms
    a: int
    b: int
    x: int
    move: Movement
    units: Unit
    said: Said
    text: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)
    joints: list[int] = field(default_factory=list)  #: marks written before each "then"

    def put(self, mark: str, value: object = None) -> None:
        """Writes one mark."""
        self.text.append(mark)
        self.values.append(value)

    def load(self, value: float, unit: Unit | None = None, sign: str = "") -> None:
        """Writes a load said in ``unit``, or in the athlete's."""
        unit = unit or self.units
        self.put("L", Load(kilograms(value, unit), unit, sign))

    def code(self, i: int) -> str:
        """The code of atom ``i``, empty behind the end."""
        return self.atoms.codes[i] if i < self.b else ""

    def word(self, i: int) -> str:
        """The first word of atom ``i``, empty behind the end."""
        return self.atoms.word(i) if i < self.b else ""

    def before(self, i: int) -> str:
        """The word before atom ``i``."""
        return self.atoms.words[self.atoms.first[i] - 1] if i > self.a else ""

    @property
    def last(self) -> str:
        """The last mark."""
        return self.text[-1] if self.text else ""
