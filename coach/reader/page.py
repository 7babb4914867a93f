"""A message while it is read: its atoms, what was found in it and what nothing understood."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from coach.acts import Act, DistanceUnit, Unit
from coach.reader.intents import Told
from coach.reader.tokens import Atoms
from coach.values import value
from coach.vocabulary import Vocabulary


@value(frozen=True, kw_only=True, slots=True)
class Trace:
    """Which words gave an act: ``start`` and ``end`` are places in the text."""

    act: Act
    start: int
    end: int


class Left(NamedTuple):
    """What nothing understood, and where in the text it starts."""

    start: int
    said: str


@dataclass(slots=True)
class Page:
    """A message while it is read."""

    atoms: Atoms
    today: date
    units: Unit
    distance_units: DistanceUnit
    vocabulary: Vocabulary
    found: list[Trace] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    planned: bool = False  #: a heading says that what follows is still to do
    testing: bool = False  #: a heading says that tests follow
    theirs: tuple[int, str, int] | None = None  #: others' training just told of: its first atom, codes and sentence
    told: dict[tuple[int, int], Told] = field(default_factory=dict)  #: what stretches of it are for
    weighed: dict[tuple[str, ...], Told] = field(default_factory=dict)  #: the same by what counts of their words
    #: parts of a sentence (its ends, how many), and those of them that log, by their first atoms
    logging: tuple[tuple[int, int, int], frozenset[int]] = ((0, 0, 0), frozenset())
    wordless: tuple[int, int] = (0, 0)  #: atoms known to hold no words, but dates, names and figures
    alarms: tuple[tuple[int, int], ...] = ()  #: places of red flags in the text: start, end

    def add(self, act: Act, a: int, b: int) -> None:
        """Keeps an act found in atoms ``a`` to ``b``."""
        at = self.atoms
        self.found.append(Trace(act=act, start=at.starts[a], end=at.ends[b - 1 if b > a else a]))

    def leave(self, a: int, b: int) -> None:
        """Leaves over the words of atoms ``a`` to ``b``."""
        if b > a:
            self.left.append(Left(self.atoms.starts[a], self.atoms.said(a, b)))

    def leavings(self) -> tuple[str, ...]:
        """What is left over, in the order of the text and nothing of it twice."""
        if not self.left:
            return ()
        out: list[Left] = []
        for one in sorted(self.left, key=lambda one: (one.start, -len(one.said))):
            if one.said and not (out and one.start + len(one.said) <= out[-1].start + len(out[-1].said)):
                out.append(one)
        return tuple(one.said for one in out)

    def put_away(self, a: int, b: int) -> None:
        """Takes atoms ``a`` to ``b`` out of what is read on: they tell of nothing the athlete did."""
        at = self.atoms
        at.codes = at.codes[:a] + "z" * (b - a) + at.codes[b:]
