"""The same thing, known again: what is worked out of a diary is asked for many times within one turn.

Comparing a diary takes longer than folding it, so it is known by being the very same object.
"""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")


class Same(Generic[T]):
    """``it``, as the key of a cache; two are equal where they hold one and the same object.

    >>> told = (1, 2)
    >>> Same(told) == Same(told), Same(told) == Same((1, 2, 3)[:2])
    (True, False)
    """

    __slots__ = ("it",)

    def __init__(self, it: T):
        self.it = it

    def __hash__(self) -> int:
        return id(self.it)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.it is other.it
