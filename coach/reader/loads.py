"""A load as said, and the marks that quantities are written in."""

from __future__ import annotations

from typing import Any, NamedTuple

from coach.acts import KG_PER_LB, Unit


class Load(NamedTuple):
    """A load as said: kilograms and the unit it was said in; ``sign`` + added, - taken off."""

    kg: float
    unit: Unit
    sign: str = ""

    @property
    def said(self) -> float:
        """The figure as it was said."""
        return self.kg / KG_PER_LB if self.unit == "lb" else self.kg


class Marks(NamedTuple):
    """The quantities of one exercise: the marks and, beside each, its value."""

    text: str
    values: list[Any]


class Told(NamedTuple):
    """What the rules below have to know of an exercise."""

    heavy: bool  #: a bare large number may be a load
    one_sided: bool
    timed: bool
    units: Unit
    hung: bool = False  #: a load is said to be hung on


def kilograms(value: float, unit: Unit) -> float:
    """Kilograms to two decimals."""
    return round(value * KG_PER_LB, 2) if unit == "lb" else round(value, 2)
