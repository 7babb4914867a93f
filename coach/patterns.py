"""Regular expressions that are compiled when a text first meets them.

The readers have some fifteen hundred; compiling all of them takes a sixth of what a start does, and most messages meet
only some. Two threads that meet one at once both compile it, and either result will do.

Most find nothing in most texts. So one that is asked for often looks first for letters without which it finds nothing
(coach/needs.py).
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from coach.needs import SHORTEST, needs
from coach.once import of_people

TRIED = 64  #: so often a pattern is asked before it is worth a look what it needs
TEXTS = 4  #: whose letters are kept: several pages ask of one message
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


class Sieve:
    """Which of many things a text may name at all, each told by patterns of which every one has to be found in it.

    As ``Pattern``, it looks at letters only once it has been asked for often: until then, whatever may be asked for may
    be named. A thing whose patterns need no letters may always be. Letters are looked for by three of them that few
    other things need, so that what most texts lack takes no look at all.
    """

    __slots__ = ("_asked", "_bare", "_by_three", "_things", "_those")

    def __init__(self, things: Iterable[Sequence[str]]):
        self._things = tuple(things)
        self._asked = 0
        self._bare = 0  #: a bit for each thing that may always be named
        self._by_three: dict[str, list[tuple[str, int]]] = {}
        self._those: dict[int, tuple[int, ...]] = {}

    def named(self, text: str) -> Sequence[int]:
        """The places of those that ``text``, or a part of it, may name, in their order."""
        if self._asked < TRIED:
            self._asked += 1
            if self._asked < TRIED:
                return range(len(self._things))
            self._look()
        found = self._bare
        for three in self._by_three.keys() & _all_threes(text):
            for letters, things in self._by_three[three]:
                if letters in text:
                    found |= things
        if found not in self._those:
            if len(self._those) >= TRIED:  # people put the same few questions
                self._those.clear()
            self._those[found] = tuple(n for n in range(len(self._things)) if found >> n & 1)
        return self._those[found]

    def _look(self) -> None:
        rows: dict[str, int] = {}
        for n, patterns in enumerate(self._things):
            each = [f for pattern in patterns if (f := needs(pattern)) and min(map(len, f)) >= SHORTEST]
            if not each:
                self._bare |= 1 << n
            for letters in min(each, key=lambda found: (len(found), -min(map(len, found))), default=()):
                rows[letters] = rows.get(letters, 0) | 1 << n
        usual = Counter(three for letters in rows for three in {*_threes(letters)})
        for letters, things in rows.items():
            three = min(_threes(letters), key=lambda three: (usual[three], three))
            self._by_three.setdefault(three, []).append((letters, things))


@of_people(TEXTS)
def _all_threes(text: str) -> frozenset[str]:
    return frozenset(_threes(text))


def _threes(letters: str) -> list[str]:
    return [letters[i : i + 3] for i in range(len(letters) - 2)]


class Forms:
    """Several patterns, of which the first that fits is asked for; of most texts none, and few are tried."""

    __slots__ = ("_patterns", "_sieve")

    def __init__(self, *patterns: str):
        self._patterns = tuple(map(Pattern, patterns))
        self._sieve = Sieve((pattern,) for pattern in patterns)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match of the first pattern that is all of ``text``."""
        for n in self._sieve.named(text):
            if found := self._patterns[n].fullmatch(text):
                return found
        return None

    def search(self, text: str) -> re.Match[str] | None:
        """The match of the first pattern that is somewhere in ``text``."""
        for n in self._sieve.named(text):
            if found := self._patterns[n].search(text):
                return found
        return None
