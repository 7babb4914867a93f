"""What is made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")


class Later(Generic[T]):
    """Holds what is made when it is first asked for; once, whichever threads ask."""

    __slots__ = ("_lock", "_made", "_make")

    def __init__(self, make: Callable[[], T]):
        self._make: Callable[[], T] | None = make
        self._made: T | None = None
        self._lock = Lock()

    def __call__(self) -> T:
        """It, made now if it was not there."""
        if self._make is not None:
            with self._lock:
                if self._make is not None:
                    self._made = self._make()
                    self._make = None
        assert self._made is not None
        return self._made
