"""The same thing, known again: what is worked out of a diary is asked for many times within one turn.

Comparing a diary takes longer than folding it, so it is known by being the very same object.

What is kept of people's words, diaries and profiles is kept by ``of_people``, and by nothing else: whoever is forgotten
is so here, too (``forget_people``).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import _lru_cache_wrapper, lru_cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar

T = TypeVar("T")

if TYPE_CHECKING:
    from functools import cached_property as cached_property
else:

    class cached_property:  # noqa: N801  as functools has it
        """As ``functools.cached_property`` has been since Python 3.12: without a lock around each first look.

        Two threads that look at once both work it out, and either result will do.
        """

        def __init__(self, work: Callable[[Any], Any]):
            self.work = work
            self.__doc__ = work.__doc__

        def __set_name__(self, owner: type, name: str) -> None:
            self.name = name

        def __get__(self, one: Any, owner: type | None = None) -> Any:
            if one is None:
                return self
            made = one.__dict__[self.name] = self.work(one)
            return made


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


_OF_PEOPLE: list[_lru_cache_wrapper[Any]] = []


def of_people(kept: int) -> Callable[[Callable[..., T]], _lru_cache_wrapper[T]]:
    """As ``lru_cache`` of the last ``kept``, of what holds somebody's words or profile."""

    def keeping(work: Callable[..., T]) -> _lru_cache_wrapper[T]:
        made = lru_cache(maxsize=kept)(work)
        _OF_PEOPLE.append(made)
        return made

    return keeping


def forget_people() -> None:
    """Lets go of all that this process keeps of anybody: it is few, and soon worked out again."""
    for kept in _OF_PEOPLE:
        kept.cache_clear()
