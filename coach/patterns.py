"""Regular expressions that are compiled when a text first meets them.

The readers have some fifteen hundred; compiling all of them takes a sixth of what a start does, and most messages meet
only some. Two threads that meet one at once both compile it, and either result will do.

Most find nothing in most texts. So one that is asked for often looks first for letters without which it finds nothing
(coach/needs.py).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

from coach.needs import needs

TRIED = 64  #: so often a pattern is asked before it is worth a look what it needs
AT_ONE_PLACE = 3  #: more letters are not looked for where a pattern is tried at one place of a text alone
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
            if name in _IN_VAIN or name == "sub":
                asked = _tried(self, name, asked)
            setattr(self, name, asked)
            return asked


def _tried(pattern: Pattern, name: str, asked: Callable[..., Any]) -> Callable[..., Any]:
    """``asked`` for as long as it is new; then only of texts that hold what it needs.

    To work that out takes as long as to compile it: no start waits for that, nor what is asked for once or twice.
    """
    left = TRIED

    def trying(*args: Any, **more: Any) -> Any:
        nonlocal asked, left
        left -= 1
        if left == 0:
            found = needs(pattern.pattern, pattern.compiled.flags)
            if found and len(found) <= (AT_ONE_PLACE if name == "fullmatch" else len(found)):
                asked = _changing(asked, found) if name == "sub" else _looking(asked, found, _IN_VAIN[name])
            setattr(pattern, name, asked)
        return asked(*args, **more)

    return trying


#: What comes of a look in vain, by what is asked for; an iterator that is at its end stays there.
_IN_VAIN: dict[str, Any] = {"search": None, "fullmatch": None, "finditer": iter(())}


def _looking(asked: Callable[..., Any], needs: tuple[str, ...], in_vain: Any) -> Callable[..., Any]:
    """``asked`` of texts that hold one of ``needs``; the others, nearly all, hold no match."""
    if len(needs) == 1:
        (need,) = needs

        def look(text: str, *more: int) -> Any:
            return asked(text, *more) if need in text else in_vain

    else:

        def look(text: str, *more: int) -> Any:
            for need in needs:
                if need in text:
                    return asked(text, *more)
            return in_vain

    return look


def _changing(asked: Callable[..., str], needs: tuple[str, ...]) -> Callable[..., str]:
    """As ``_looking``, of ``sub``: what holds no match stays as it is."""

    def look(new: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        for need in needs:
            if need in text:
                return asked(new, text, count)
        return text

    return look
