"""One pain from its first report on: what loaded it, how it answered, and how much of its work that leaves.

Each day on which work provoked the region is an exposure: what it hurt before, during, and the next morning. Two clean
exposures in a row, far enough apart, are a step up and open the lock of a region that hit its ceiling; one that was too
much is a step down. Rule: what was not answered is not known, and nothing goes up on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any, Literal

from coach.acts import Side
from coach.checks import Check
from coach.library import SITES
from coach.returning import CourseTables, Response
from coach.values import replace, value

Slot = Literal["morning", "day"]
Verdict = Literal["open", "unknown", "worse", "same", "clean"]
FAILED = "failed-test"
BASELINE = timedelta(days=7)  #: an older pain says nothing of how it was before an exposure


@value(frozen=True, kw_only=True, slots=True)
class Report:
    """One pain told. ``pain`` None: not said how much. ``loaded``: it was felt in the work of that day."""

    at: datetime
    pain: float | None
    slot: Slot
    asked: bool = False  #: told in answer to the coach
    loaded: bool = False
    of_work: bool = True  #: False: a morning's pain after a day on which nothing loaded it

    @property
    def occasion(self) -> date:
        """The day whose work it speaks of: a morning's pain is of the day before."""
        return self.at.date() - timedelta(days=1 if self.slot == "morning" else 0)


@value(frozen=True, kw_only=True, slots=True)
class Exposure:
    """A day of work that provoked the region. ``at``: the last of it; None in a pain: not told."""

    first: datetime
    at: datetime
    of: frozenset[str]  #: lift, run, test
    before: float | None = None
    during: float | None = None
    morning: float | None = None
    verdict: Verdict = "open"
    step: bool = False  #: it completed the clean exposures of a step up

    @property
    def day(self) -> date:
        """Its day."""
        return self.at.date()


@value(frozen=True, kw_only=True)
class Course:
    """One pain from its first report on. ``share`` and ``rungs``: how much of the region's work its answers leave."""

    region: str
    side: Side | None
    site: str | None
    ceiling: float
    began: datetime
    sudden: bool = False
    reports: tuple[Report, ...] = ()
    earlier: tuple[Report, ...] = ()  #: of the same region and side, before it began
    exposures: tuple[Exposure, ...] = ()
    locked: bool = False
    ever_locked: bool = False
    share: float = 1.0
    rungs: int = 0
    entered: date | None = None  #: the day the tests before running again were passed
    over: datetime | None = None

    @property
    def key(self) -> str:
        """What names it: region and side."""
        return f"{self.region}:{self.side or ''}"

    @property
    def sites(self) -> tuple[str, ...]:
        """The regions of the exercise data."""
        return (self.site,) if self.site is not None else SITES.get(self.region, ())

    @property
    def latest(self) -> Report:
        """The newest report."""
        return self.reports[-1]

    @property
    def held(self) -> bool:
        """Whether nothing that provokes it may go up: locked, or its last exposure is not known to have been clean."""
        if self.over is not None:
            return False
        return self.locked or not self.exposures or self.exposures[-1].verdict != "clean"

    @property
    def ran(self) -> tuple[tuple[date, str], ...]:
        """The days on which running loaded it, and how it was borne."""
        return tuple((e.day, e.verdict) for e in self.exposures if "run" in e.of)

    @property
    def answer(self) -> str:
        """How the last exposure was answered; ``none`` without one, ``clean-twice`` where it made a step."""
        if not self.exposures:
            return "none"
        last = self.exposures[-1]
        return "clean-twice" if last.step else last.verdict


def further(course: Course, **more: Any) -> Course:
    """``replace`` for the fold's innermost step, without its checks: a long pain takes hundreds of them."""
    made = object.__new__(Course)
    made.__dict__.update(course.__dict__, **more)
    return made


def loaded_by(course: Course, at: datetime, kind: str) -> Course:
    """The course with work on the region: a new exposure, or more of the day's."""
    last = course.exposures[-1] if course.exposures else None
    if last is not None and last.day == at.date():
        grown = replace(last, at=max(last.at, at), of=last.of | {kind})
        return further(course, exposures=(*course.exposures[:-1], grown))
    calm = [r for r in course.reports if not r.loaded and r.pain is not None and at - r.at <= BASELINE]
    before = calm[-1].pain if calm else None
    made = Exposure(first=at, at=at, of=frozenset((kind,)), before=before)
    return further(course, exposures=(*course.exposures, made))


def reported(course: Course, report: Report, response: Response) -> Course:
    """The course with one more report: what it says of an exposure, of the lock, and whether the pain is over."""
    pain, last = report.pain, (course.exposures[-1] if course.exposures else None)
    if last is not None and report.slot == "day" and report.at.date() == last.day and report.at >= last.first:
        report = replace(report, loaded=True)
        if pain is not None:
            felt = pain if last.during is None else max(last.during, pain)
            course = further(course, exposures=(*course.exposures[:-1], replace(last, during=felt)))
    course = further(course, reports=(*course.reports, report))
    if pain is None:
        return course
    if pain >= response.lock_from or pain > course.ceiling:
        course = further(course, locked=True, ever_locked=True)
    if last is not None and _is_morning_after(last, report, response):
        course = _answered(course, pain if last.morning is None else max(last.morning, pain), response)
    return course


def _is_morning_after(last: Exposure, report: Report, response: Response) -> bool:
    """Whether a report says how the exposure was answered: on the next day, early enough."""
    later = report.at - last.at
    return report.at.date() == last.day + timedelta(days=1) and later <= timedelta(hours=response.answer_h)


def _answered(course: Course, morning: float, response: Response) -> Course:
    """The last exposure is answered: a step down, a step up, or neither."""
    *rest, last = course.exposures
    verdict = judged(replace(last, morning=morning), course.ceiling, response)
    step = verdict == "clean" and _pair(rest, last, response)
    made = replace(last, morning=morning, verdict=verdict, step=step)
    course = further(course, exposures=(*rest, made))
    if verdict == "worse" and last.verdict != "worse":
        share, rungs = round(course.share * response.less, 3), course.rungs
        if share < response.least:
            share, rungs = 1.0, rungs + 1
        entered = None if course.entered == last.day else course.entered  # the tests themselves were too much
        return further(course, locked=True, ever_locked=True, share=share, rungs=rungs, entered=entered)
    if not step:
        return course
    if course.share < 1.0:
        course = further(course, share=min(1.0, round(course.share * response.more, 3)))
    elif course.rungs:
        course = further(course, rungs=course.rungs - 1)
    return further(course, locked=False)


def judged(exposure: Exposure, ceiling: float, response: Response) -> Verdict:
    """How an answered exposure was borne (the 24-hour rule): by the pain before it, by calm if that is unknown.

    What is not known never makes it clean.
    """
    morning, during, before = exposure.morning, exposure.during, exposure.before
    if morning is None:
        return "open"
    was = response.quiet if before is None else before
    grown = morning - was >= response.worse_by or (morning >= response.lock_from and morning > was)
    if morning > ceiling or (grown and (before, during) != (None, None)):
        return "worse"
    borne = during is not None and during <= ceiling and during < response.lock_from and FAILED not in exposure.of
    settled = morning <= before if before is not None else morning <= response.quiet
    return "clean" if borne and settled and morning < response.lock_from else "same"


def _pair(earlier: Sequence[Exposure], last: Exposure, response: Response) -> bool:
    """Whether ``last`` completes the clean exposures of a step: in a row since the last step, far enough apart.

    One that was never answered neither counts nor breaks the row.
    """
    row = [last]
    for e in reversed(earlier):
        if e.verdict == "clean" and not e.step:
            row.append(e)
        elif e.verdict in ("worse", "same", "clean"):
            break
    return len(row) >= response.clean and last.first - row[-1].at >= timedelta(hours=response.apart_h)


def tested(course: Course, at: datetime, check: Check, tables: CourseTables) -> Course:
    """The course with the tests of its region done: an exposure that was told of at once."""
    if check.topic == "entry" and check.item == "passed":
        course = further(course, entered=at.date())
    course = loaded_by(course, at, "test" if check.item == "passed" else FAILED)
    *rest, last = course.exposures
    pain = tables.response.lock_from if check.pain is None else check.pain  # could not be done: as bad as a lock
    felt = pain if last.during is None else max(last.during, pain)
    response = tables.response
    course = further(course, exposures=(*rest, replace(last, during=felt)))
    if felt >= response.lock_from or felt > course.ceiling:
        course = further(course, locked=True, ever_locked=True)
    return course


def settled(exposure: Exposure, now: datetime, response: Response) -> Exposure:
    """An exposure as it stands now: unanswered for too long is unknown."""
    if exposure.morning is None and now - exposure.at > timedelta(hours=response.answer_h):
        return replace(exposure, verdict="unknown")
    return exposure


def lapsed(course: Course, at: datetime, response: Response) -> bool:
    """Whether nothing has been told of it for so long that it is over; never one that was locked."""
    return not course.ever_locked and at - course.latest.at > timedelta(days=response.lapse_days)
