"""Regular expressions that are compiled when a text first meets them.

The readers have some fifteen hundred; compiling all of them takes a sixth of what a start does, and most messages meet
only some. Two threads that meet one at once both compile it, and either result will do.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

_COMPILED = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


def first_of(named: Iterable[tuple[str, str]]) -> str:
    """The first of several patterns that fits, told by ``lastgroup``: (name, pattern without groups of its own).

    The name stands behind its pattern, as a group of nothing: a pattern that began with the group would be tried at
    every sign, where one that begins with a sign of its own is passed over at a look.
    """
    return "|".join(f"(?:{pattern})(?P<{name}>)" for name, pattern in named)


class Pattern:
    """A ``re.Pattern`` in waiting: what is first asked of it compiles it, and is kept beside it from then on."""

    __slots__ = ("_flags", "compiled", "pattern", *_COMPILED)

    def __init__(self, pattern: str, flags: int = 0):
        self.pattern = pattern
        self._flags = flags

    if TYPE_CHECKING:  # as typeshed has them of re.Pattern
        compiled: re.Pattern[str]

        def search(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None: ...
        def match(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None: ...
        def fullmatch(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> re.Match[str] | None: ...
        def finditer(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> Iterator[re.Match[str]]: ...
        def findall(self, text: str, pos: int = 0, endpos: int = sys.maxsize) -> list[Any]: ...
        def split(self, text: str, maxsplit: int = 0) -> list[str | Any]: ...
        def sub(self, new: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str: ...

    else:

        def __getattr__(self, name: str) -> Any:
            """What has an empty slot yet."""
            if name == "compiled":
                self.compiled = re.compile(self.pattern, self._flags)
                return self.compiled
            if name not in _COMPILED:
                raise AttributeError(name)
            asked = getattr(self.compiled, name)
            setattr(self, name, asked)
            return asked
