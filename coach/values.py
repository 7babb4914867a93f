"""Values: classes on which nothing is ever set again. The type checker sees to that, and so nobody has to wait for it.

A dataclass that is frozen sets each of its fields by a call of its own, so that to make one takes three times as long;
a message that logs makes some five.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as value
else:

    def value(*, frozen: bool, **how: bool):
        """As ``dataclass``; equal values have the same hash. It is frozen for the type checker only."""
        assert frozen
        return dataclass(unsafe_hash=True, **how)


__all__ = ["value"]
