"""The tables of a pain's course: what counts as an answer, a step down or up, a test passed, a step of running again.

Rule: the numbers stand in content/courses.toml; all types are frozen and built from it.
"""

from __future__ import annotations

from dataclasses import dataclass

from coach.sincewhen import Calendar


@dataclass(frozen=True, kw_only=True, slots=True)
class Response:
    """How the answers after an exposure are read."""

    answer_h: float  #: an answer later than this after the exposure is none
    apart_h: float  #: between the first and the last of the clean exposures that open a lock
    clean: int  #: so many clean exposures are a step up
    worse_by: float  #: points above the pain before it that make an exposure too much
    lock_from: float  #: pain from here on locks the region, whatever its tissue bears
    quiet: float  #: pain up to here counts as calm
    less: float  #: share of the work after an exposure that was too much
    least: float  #: below this share the next easier exercise takes over
    more: float  #: factor on that share after the clean exposures
    lapse_days: int  #: a pain that never locked anything and is not told of for so long is over
    spell_h: float  #: reports this close together are of one occasion


@dataclass(frozen=True, kw_only=True, slots=True)
class Proof:
    """The tests that show a region can bear its work again, and the most pain that passes."""

    tests: tuple[str, ...]
    most: float = 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Walkrun:
    """A step of running again: so often so many minutes of running with so many of walking between."""

    times: int
    run_min: int
    walk_min: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Running:
    """The way back into running after a pain that had stopped it."""

    steps: tuple[Walkrun, ...]
    twice: int  #: clean runs before the next step
    rise: float  #: factor a week once running is continuous
    full: float  #: share of the old distance at which fast running comes back
    fast: tuple[str, ...]  #: what comes back then, one after the other
    fast_days: int  #: days each of them takes at least
    months_back: int  #: how far back the old distance is looked for, in months of 28 days
    layoff_days: int  #: shorter than this without running, and it needs no way back


@dataclass(frozen=True, kw_only=True, slots=True)
class Where:
    """Things of daily life and of training that one hurts at, and the parts of the body that they are hard on."""

    words: tuple[str, ...]
    regions: tuple[str, ...]
    work: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class CourseWords:
    """Words that go on about a pain told before (coach/goingon.py): lower case, no apostrophes, "*" for any ending.

    Known again as the same object: what is made of them is looked for several times a message.
    """

    lead: tuple[str, ...]  #: may stand between the head of a clause and a figure or a word of the course
    before: tuple[str, ...]  #: of these, a figure is of before
    carry: tuple[str, ...]  #: of these, a figure is of a course even right behind a log
    follow: tuple[str, ...]  #: right behind a figure that is of a pain
    idle: tuple[str, ...]  #: right behind a figure of something else
    counted: tuple[str, ...]  #: what is counted
    rated: tuple[str, ...]  #: what is marked from 0 to 10 and is no pain
    same: tuple[str, ...]
    remains: tuple[str, ...]  #: the same, behind "still" and "again"
    worse: tuple[str, ...]
    better: tuple[str, ...]
    gone: tuple[str, ...]
    night: tuple[str, ...]
    hurts: tuple[str, ...]  #: that it hurts
    cannot: tuple[str, ...]  #: what one can no longer do for it
    at: tuple[Where, ...]
    leave: tuple[str, ...]  #: that leave is asked for, or taken
    training: tuple[str, ...]  #: what leave is asked for
    less: tuple[str, ...]  #: that less is asked for, or something in general


@dataclass(frozen=True, kw_only=True, slots=True)
class CourseTables:
    """All of content/courses.toml."""

    response: Response
    exits: dict[str, Proof]  #: region of the exercise data → its tests
    entry: Proof
    running: Running
    ramp: tuple[float, ...]  #: after an illness: shares of the sets of the sessions that lead back
    words: CourseWords
    since: Calendar  #: since when, by the names of the calendar
