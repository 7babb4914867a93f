"""Mean and spread of a few numbers, in plain floats: the exact fractions of the standard library cost too much here."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt


def mean(values: Sequence[float]) -> float:
    """The mean. Raises ZeroDivisionError for none."""
    return sum(values) / len(values)


def spread(values: Sequence[float]) -> float:
    """The standard deviation of all there are.

    >>> spread((2.0, 4.0))
    1.0
    """
    middle = mean(values)
    return sqrt(sum((v - middle) ** 2 for v in values) / len(values))
