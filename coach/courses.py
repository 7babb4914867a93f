"""The course of a pain: what was told of a region, what loaded it, how it answered. A fold of the log, never stored.

A course begins with a pain told of a region and a side. Each day on which work provoked the region is an exposure: what
it hurt before, during, and the next morning. Two clean exposures in a row, far enough apart, are a step up and open the
lock of a region that hit its ceiling; one that was too much is a step down. Rule: what was not answered is not known,
and nothing goes up on it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta, tzinfo
from operator import itemgetter
from typing import Any, Literal

from coach.acts import Act, Lift, Run, Side, Symptom
from coach.checks import Check
from coach.diary import Record
from coach.ladder import Stop, laid_off, old_week, place, ran_since
from coach.library import LEG_REGIONS, SITES, Library
from coach.returning import CourseTables, Response

Slot = Literal["morning", "day"]
Verdict = Literal["open", "unknown", "worse", "same", "clean"]
Told = tuple[datetime, object]  #: an act or a check, and when it was
RUN_REGIONS = LEG_REGIONS | {"lower-back"}  #: what running loads
FAILED = "failed-test"
COURSED = ("pain", "injury")  #: what has a course
WAKING = 11  #: a pain told before this hour, of no work, is of the morning
LEAD = timedelta(days=7)  #: work so long before a first pain is no exposure of it: answers come within hours
BASELINE = timedelta(days=7)  #: an older pain says nothing of how it was before an exposure


@dataclass(frozen=True, kw_only=True, slots=True)
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


@dataclass(frozen=True, kw_only=True, slots=True)
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


@dataclass(frozen=True, kw_only=True)
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


TOLD = frozenset((Symptom, Lift, Run, Check))  #: what a course is made of


# --- what the log says, with its moments ------------------------------------------------------------------------------
def told_of(records: Iterable[Record], zone: tzinfo, also: Iterable[Symptom] = ()) -> list[Told]:
    """Acts and checks of the diary by the athlete's clock; what is told of another day stands on that day.

    Lifts from before the first pain, of the records or ``also``, have no part in a course and are left out: they are
    most of a diary.
    """
    records = tuple(records)
    felt = [(r.at, r.body) for r in records if isinstance(r.body, Symptom)]
    pains = [min(at.date(), s.when) for at, s in felt if s.symptom in COURSED]
    pains = [d for d in (*pains, *(s.when for s in also if s.symptom in COURSED)) if d > date.min]
    since = min(pains, default=date.max) - LEAD
    out: list[Told] = []
    for r in records:
        body = r.body
        kind = type(body)
        if kind not in TOLD or (isinstance(body, Lift) and body.when < since):
            continue
        if isinstance(body, (Symptom, Lift, Run, Check)):
            at = r.at.astimezone(zone)
            when = body.when if not isinstance(body, Check) else at.date()
            out.append((at if when == at.date() else _noon(body, when, zone), body))
    return out


def told_now(told: Symptom, now: datetime) -> list[Told]:
    """A pain in hand: of now, or of the earlier day that it speaks of."""
    earlier = date.min < told.when < now.date()
    return [(_noon(told, told.when, now.tzinfo) if earlier else now, told)]


def dated(log: Iterable[Act]) -> list[Told]:
    """Acts that know their day only."""
    return [(_noon(a, a.when, None), a) for a in log if isinstance(a, (Symptom, Lift, Run))]


def _noon(act: object, when: date, zone: tzinfo | None) -> datetime:
    waking = isinstance(act, Symptom) and act.timing == "morning"
    return datetime.combine(when, time(7) if waking else time(12), zone)


# --- the fold ---------------------------------------------------------------------------------------------------------
def courses(told: Iterable[Told], library: Library, now: datetime, stops: Sequence[Stop] = ()) -> tuple[Course, ...]:
    """Every course, in the order in which they began; of a region and side only the last can still run.

    ``stops``: pains for which running was stopped; their course is not over before running is back.
    """
    tables = library.courses
    if tables is None:
        return ()
    events = sorted((t for t in told if t[0] <= now), key=lambda t: (t[0], isinstance(t[1], Symptom)))
    threads: list[_Thread] = []
    times = {at for at, body in events if isinstance(body, (Lift, Run))}
    for at, body in events:
        if isinstance(body, Symptom) and body.symptom in COURSED and _sites(body, library):
            _thread(threads, body, library).reports.append((at, body))
    for thread in threads:
        mine = [s for s in stops if set(SITES.get(s.region, ())) & thread.sites and same_side(s.side, thread.side)]
        _fold(thread, events, times, library, tables, now, mine)
    return tuple(sorted((c for t in threads for c in t.courses), key=lambda c: c.began))


def _with(course: Course, **more: Any) -> Course:
    """``replace`` for the fold's innermost step, without its checks: a long pain takes hundreds of them."""
    made = object.__new__(Course)
    made.__dict__.update(course.__dict__, **more)
    return made


def still_open(found: Iterable[Course]) -> tuple[Course, ...]:
    """Those that are not over."""
    return tuple(c for c in found if c.over is None)


def course_of(found: Iterable[Course], region: str, side: Side | None) -> Course | None:
    """The newest course that a pain of ``region`` and ``side`` belongs to."""
    sites = set(SITES.get(region, ()))
    fitting = [c for c in found if (c.region == region or sites & set(c.sites)) and same_side(c.side, side)]
    return max(fitting, key=lambda c: (c.over is None, c.began), default=None)


def held_sites(found: Iterable[Course]) -> frozenset[str]:
    """Regions of the exercise data for which nothing may go up."""
    return frozenset(s for c in found if c.held for s in c.sites)


@dataclass(kw_only=True)
class _Thread:
    """All that was told of one region and side, while it is folded."""

    region: str
    sites: set[str]
    side: Side | None
    reports: list[tuple[datetime, Symptom]] = field(default_factory=list)
    courses: list[Course] = field(default_factory=list)
    loads: dict[str, bool] = field(default_factory=dict)  #: exercises asked about while folding


def _thread(threads: list[_Thread], told: Symptom, library: Library) -> _Thread:
    sites = set(_sites(told, library))
    near = [t for t in threads if sites & t.sites and same_side(t.side, told.side)]
    found = next((t for t in near if t.side == told.side), near[0] if near else None)
    if found is None:
        found = _Thread(region=told.region or "", sites=sites, side=told.side)
        threads.append(found)
    found.side = found.side or told.side
    found.sites |= sites
    return found


def same_side(one: Side | None, other: Side | None) -> bool:
    """Whether two pains may be of one side: the same, or not said, or both."""
    return one is None or other is None or one == other or "both" in (one, other)


def _sites(told: Symptom, library: Library) -> tuple[str, ...]:
    return (told.site,) if told.site in library.regions and told.site else SITES.get(told.region or "", ())


def _fold(
    thread: _Thread,
    events: Sequence[Told],
    times: set[datetime],
    library: Library,
    tables: CourseTables,
    now: datetime,
    stops: Sequence[Stop],
) -> None:
    """Walks the thread's reports and the work that loads it, in the order of time.

    It begins with the work that the first report may be about. ``times``: of all work.
    """
    course: Course | None = None
    recent: list[tuple[datetime, str]] = []
    seen: list[Report] = []
    mine = {id(s) for _, s in thread.reports}
    response = tables.response
    begin = bisect_left(events, thread.reports[0][0] - timedelta(hours=response.answer_h), key=itemgetter(0))
    runs = [body for _, body in events[:begin] if isinstance(body, Run)]
    for at, body in (*events[begin:], (now, None)):
        kind = _load(body, thread, library)
        if isinstance(body, Lift) and not kind:
            continue
        if course is not None and _lapsed(course, at, response):
            thread.courses.append(_with(course, over=course.latest.at + timedelta(days=response.lapse_days)))
            course = None
        if isinstance(body, Run):
            runs.append(body)
        if kind:
            recent = [(t, k) for t, k in recent if at - t <= timedelta(hours=response.answer_h)] + [(at, kind)]
            if course is not None:
                course = loaded_by(course, at, kind)
        if isinstance(body, Symptom) and id(body) in mine:
            report = Report(at=at, pain=body.severity, slot=_slot(at, body, times), asked=body.asked)
            if report.slot == "morning" and not any(t.date() == report.occasion for t, _ in recent):
                report = replace(report, of_work=False)
            if course is None and report.pain != 0:
                course = _opened(thread, body, report, seen, recent, library)
            if course is not None:
                course = reported(course, report, response)
                course = _with(course, sudden=course.sudden or body.onset == "sudden" or body.symptom == "injury")
                if _ends(course, report, runs, tables, stops):
                    thread.courses.append(_with(course, over=report.at))
                    course = None
            seen.append(report)
        elif isinstance(body, Check) and course is not None and body.about == course.key:
            course = _tested(course, at, body, tables)
    if course is not None:
        thread.courses.append(_with(course, exposures=tuple(_settled(e, now, response) for e in course.exposures)))


def _slot(at: datetime, told: Symptom, times: set[datetime]) -> Slot:
    if told.timing == "morning":
        return "morning"
    if told.timing in ("during", "after") or told.exercise is not None or at in times:
        return "day"
    return "morning" if at.hour < WAKING else "day"


def _load(body: object, thread: _Thread, library: Library) -> str:
    """What kind of work this is for the region; empty where it is none."""
    if isinstance(body, Run):
        return "run" if thread.region in RUN_REGIONS else ""
    if isinstance(body, Lift):
        slug = body.exercise or ""
        if slug not in thread.loads:
            exercise = library.exercises.get(slug)
            thread.loads[slug] = exercise is not None and any(exercise.provokes.get(s, 0) for s in thread.sites)
        return "lift" if thread.loads[slug] else ""
    return ""


def _opened(
    thread: _Thread,
    told: Symptom,
    report: Report,
    seen: Sequence[Report],
    recent: Sequence[tuple[datetime, str]],
    library: Library,
) -> Course:
    """A new course, with the work behind its first report as its first exposure."""
    region = told.region or thread.region
    site = told.site if told.site in library.regions else None
    keys = (site,) if site is not None else SITES.get(region, ())
    course = Course(
        region=region,
        side=thread.side,
        site=site,
        ceiling=float(min((library.regions[k].max_pain_during for k in keys if k in library.regions), default=3)),
        began=report.at,
        earlier=tuple(seen),
    )
    for at, kind in recent:
        if at.date() == report.occasion:
            course = loaded_by(course, at, kind)
    return course


def loaded_by(course: Course, at: datetime, kind: str) -> Course:
    """The course with work on the region: a new exposure, or more of the day's."""
    last = course.exposures[-1] if course.exposures else None
    if last is not None and last.day == at.date():
        grown = replace(last, at=max(last.at, at), of=last.of | {kind})
        return _with(course, exposures=(*course.exposures[:-1], grown))
    calm = [r for r in course.reports if not r.loaded and r.pain is not None and at - r.at <= BASELINE]
    before = calm[-1].pain if calm else None
    made = Exposure(first=at, at=at, of=frozenset((kind,)), before=before)
    return _with(course, exposures=(*course.exposures, made))


def reported(course: Course, report: Report, response: Response) -> Course:
    """The course with one more report: what it says of an exposure, of the lock, and whether the pain is over."""
    pain, last = report.pain, (course.exposures[-1] if course.exposures else None)
    if last is not None and report.slot == "day" and report.at.date() == last.day and report.at >= last.first:
        report = replace(report, loaded=True)
        if pain is not None:
            felt = pain if last.during is None else max(last.during, pain)
            course = _with(course, exposures=(*course.exposures[:-1], replace(last, during=felt)))
    course = _with(course, reports=(*course.reports, report))
    if pain is None:
        return course
    if pain >= response.lock_from or pain > course.ceiling:
        course = _with(course, locked=True, ever_locked=True)
    if last is not None and _is_morning_after(last, report, response):
        course = _answered(course, pain if last.morning is None else max(last.morning, pain), response)
    return course


def _ends(course: Course, report: Report, runs: Sequence[Run], tables: CourseTables, stops: Sequence[Stop]) -> bool:
    """Whether a report ends the course: calm, nothing held back any more, and running back where it was stopped."""
    pain, today = report.pain, report.at.date()
    if pain is None or course.locked or course.share < 1.0 or course.rungs:
        return False
    if pain != 0 and not (course.ever_locked and pain <= tables.response.quiet):
        return False
    mine = [s for s in stops if course.began.date() <= s.since <= today]
    if not any(laid_off(s, (r.when for r in runs), today, tables.running) for s in mine):
        return True
    if course.entered is None or course.entered < max(s.since for s in mine):
        return False
    ran = ran_since(course.entered, course.ran, runs)
    return place(ran, course.entered, tables.running, old_week(runs, course.began.date(), tables.running)) is None


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
    course = _with(course, exposures=(*rest, made))
    if verdict == "worse" and last.verdict != "worse":
        share, rungs = round(course.share * response.less, 3), course.rungs
        if share < response.least:
            share, rungs = 1.0, rungs + 1
        entered = None if course.entered == last.day else course.entered  # the tests themselves were too much
        return _with(course, locked=True, ever_locked=True, share=share, rungs=rungs, entered=entered)
    if not step:
        return course
    if course.share < 1.0:
        course = _with(course, share=min(1.0, round(course.share * response.more, 3)))
    elif course.rungs:
        course = _with(course, rungs=course.rungs - 1)
    return _with(course, locked=False)


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


def _tested(course: Course, at: datetime, check: Check, tables: CourseTables) -> Course:
    """The course with the tests of its region done: an exposure that was told of at once."""
    if check.topic == "entry" and check.item == "passed":
        course = _with(course, entered=at.date())
    course = loaded_by(course, at, "test" if check.item == "passed" else FAILED)
    *rest, last = course.exposures
    pain = tables.response.lock_from if check.pain is None else check.pain  # could not be done: as bad as a lock
    felt = pain if last.during is None else max(last.during, pain)
    response = tables.response
    course = _with(course, exposures=(*rest, replace(last, during=felt)))
    if felt >= response.lock_from or felt > course.ceiling:
        course = _with(course, locked=True, ever_locked=True)
    return course


def _settled(exposure: Exposure, now: datetime, response: Response) -> Exposure:
    """An exposure as it stands now: unanswered for too long is unknown."""
    if exposure.morning is None and now - exposure.at > timedelta(hours=response.answer_h):
        return replace(exposure, verdict="unknown")
    return exposure


def _lapsed(course: Course, at: datetime, response: Response) -> bool:
    return not course.ever_locked and at - course.latest.at > timedelta(days=response.lapse_days)
