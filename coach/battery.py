"""The tests of fitness as data: what is counted, for whom, what others reach (content/battery.toml)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from coach.acts import Side

TestKind = Literal["hold", "count", "score", "length", "lift", "run"]
Sex = Literal["woman", "man"]
ANY_AGE = (0, 150)


@dataclass(frozen=True, kw_only=True, slots=True)
class Norm:
    """What people of a sex and an age reach: where the bands of the test are divided, or their middle."""

    sex: Sex | None = None
    ages: tuple[int, int] = ANY_AGE
    cuts: tuple[float, ...] = ()
    middle: tuple[float, float] | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class FitnessTest:
    """One test. ``legs``: tired legs spoil it. ``limit``: it goes as far as one can."""

    slug: str
    kind: TestKind
    unit: str
    exercise: str = ""  #: whose film shows it; empty for a run
    sides: bool = False
    level: int = 1  #: the lowest level it is for
    minutes: int = 3
    usual: bool = False  #: part of a whole round
    short: bool = False  #: part of a short one
    legs: bool = False
    impact: bool = False
    limit: bool = True
    fewer: bool = False  #: less is better
    enough: float | None = None  #: nobody goes beyond
    enough_new: float | None = None  #: who is new stops here
    most: float = 10_000.0  #: more is a slip of the finger
    target: float | None = None  #: what serves a runner
    plenty: float | None = None  #: more adds nothing
    apart: float | None = None  #: between the sides, in its own unit; None: by their share
    metres: float | None = None  #: of a trial over a distance
    seconds: float | None = None  #: of a trial over a time
    bands: tuple[str, ...] = ()
    norms: tuple[Norm, ...] = ()

    @property
    def steps(self) -> tuple[tuple[str, Side | None], ...]:
        """What is asked one after another: the test, or each of its sides."""
        return ((self.slug, "left"), (self.slug, "right")) if self.sides else ((self.slug, None),)

    def norm(self, sex: str | None, age: int | None) -> Norm | None:
        """The norm for a sex and an age; None where there is none, or what it needs is not known."""
        for one in self.norms:
            by_age = one.ages != ANY_AGE
            if (one.sex is None or one.sex == sex) and (
                not by_age or (age is not None and one.ages[0] <= age <= one.ages[1])
            ):
                return one
        return None


@dataclass(frozen=True, kw_only=True, slots=True)
class TestStep:
    """What was pressed in a round of tests; results are entries of their own."""

    __test__ = False  #: no test of ours

    verb: Literal["open", "clock", "hush", "skip", "hurt", "stop"]
    tests: tuple[str, ...] = ()  #: what a round was opened with
    test: str = ""
    side: Side | None = None
    calls: tuple[int, ...] = ()  #: seconds after the press at which a clock speaks; at the first it says "go"
    ends: bool = False  #: at the last of them it says that it is enough


@dataclass(frozen=True, kw_only=True, slots=True)
class TestWords:
    """What an athlete writes to be tested: by itself, and beside the name of a test."""

    __test__ = False  #: no test of ours

    ask: tuple[str, ...]
    name: tuple[str, ...]
    names: dict[str, tuple[str, ...]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Battery:
    """All tests, in the order in which a round has them."""

    tests: tuple[FitnessTest, ...]
    words: TestWords
    lead_in_s: int
    calls_s: tuple[int, ...]
    tired_days: int
    painful_days: int
    painful: float
    stop_pain: float
    open_hours: int

    def get(self, slug: str) -> FitnessTest | None:
        """A test by its slug."""
        return next((t for t in self.tests if t.slug == slug), None)
