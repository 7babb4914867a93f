"""The course of a pain: what was told of a region, what loaded it, how it answered. A fold of the log, never stored.

A course begins with a pain told of a region and a side; how one answers what loads it is told in coach/course.py.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo
from operator import itemgetter

from coach.acts import Act, Lift, Run, Side, Symptom
from coach.checks import Check
from coach.course import Course, Report, Slot, further, lapsed, loaded_by, reported, settled, tested
from coach.diary import Record
from coach.ladder import Stop, laid_off, old_week, place, ran_since
from coach.library import LEG_REGIONS, SITES, Library
from coach.returning import CourseTables
from coach.values import replace

Told = tuple[datetime, object]  #: an act or a check, and when it was
RUN_REGIONS = LEG_REGIONS | {"lower-back"}  #: what running loads
COURSED = ("pain", "injury")  #: what has a course
WAKING = 11  #: a pain told before this hour, of no work, is of the morning
LEAD = timedelta(days=7)  #: work so long before a first pain is no exposure of it: answers come within hours
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
        if course is not None and lapsed(course, at, response):
            thread.courses.append(further(course, over=course.latest.at + timedelta(days=response.lapse_days)))
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
                course = further(course, sudden=course.sudden or body.onset == "sudden" or body.symptom == "injury")
                if _ends(course, report, runs, tables, stops):
                    thread.courses.append(further(course, over=report.at))
                    course = None
            seen.append(report)
        elif isinstance(body, Check) and course is not None and body.about == course.key:
            course = tested(course, at, body, tables)
    if course is not None:
        thread.courses.append(further(course, exposures=tuple(settled(e, now, response) for e in course.exposures)))


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
