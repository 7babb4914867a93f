"""Many small numbers laid side by side in one whole number, so that adding two of these adds all of them at once."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable

#: Bytes of a lane, and what stands for nought in it: far more than can be added or taken away.
LANE, NOUGHT = array("I").itemsize, 1 << 30


def laid(numbers: Iterable[int]) -> int:
    """The numbers, one a lane; those below nought borrow from the next, until ``NOUGHT`` is added to each.

    >>> read(laid([1, -2]) + laid([NOUGHT, NOUGHT]), 2) == [NOUGHT + 1, NOUGHT - 2]
    True
    """
    return sum([number << 8 * LANE * at for at, number in enumerate(numbers)])


def read(total: int, lanes: int) -> list[int]:
    """The numbers that were added up, none of them below nought."""
    return memoryview(total.to_bytes(LANE * lanes, sys.byteorder)).cast("I").tolist()
