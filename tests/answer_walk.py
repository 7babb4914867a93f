"""The response curve, walked whole: every pain before, in and after a day's work, after every kind of course before it.

Half points and whole ones tell apart all that the curve can: its bounds are whole numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

from coach.course import Course, Exposure, Report, loaded_by, reported
from coach.library import Library
from coach.returning import Response

WORK = datetime(2026, 11, 20, 18, tzinfo=UTC)
EVENING, MORNING = WORK + timedelta(hours=2), WORK + timedelta(hours=13)
BEFORE = (None, *(float(n) for n in range(11)))
FELT = tuple(n / 2 for n in range(21))


def earlier(days: float, verdict: str, *, step: bool = False) -> Exposure:
    """A day of work so many days before, as it was borne."""
    at = WORK - timedelta(days=days)
    return Exposure(first=at, at=at, of=frozenset(("lift",)), during=1.0, morning=0.0, verdict=verdict, step=step)  # type: ignore[arg-type]


#: what went before: nothing, a clean day far enough away or too near, one that made a step, one too much, one unknown
BEHIND: dict[str, tuple[Exposure, ...]] = {
    "first": (),
    "clean": (earlier(2, "clean"),),
    "clean, too near": (earlier(1, "clean"),),
    "clean, a step": (earlier(4, "clean"), earlier(2, "clean", step=True)),
    "worse": (earlier(2, "worse"),),
    "clean, then unknown": (earlier(4, "clean"), replace(earlier(2, "unknown"), morning=None)),
}
LEFT = ((1.0, 0), (0.7, 0), (0.54, 0), (1.0, 1), (0.7, 1))


def courses(library: Library) -> Iterator[Course]:
    """Every course that the work may fall into."""
    ceilings = sorted({float(r.max_pain_during) for r in library.regions.values()})
    for ceiling, behind, (share, rungs), locked in product(ceilings, BEHIND.values(), LEFT, (False, True)):
        yield Course(
            region="knee", side="left", site=None, ceiling=ceiling, began=WORK - timedelta(days=9), exposures=behind,
            locked=locked, ever_locked=locked, share=share, rungs=rungs,
        )  # fmt: skip


def walk_answers(library: Library, response: Response, every: int = 1, start: int = 0) -> Iterator[list[str]]:
    """Every answer to a day's work in one course in ``every``: what is wrong with it."""
    for course in list(courses(library))[start::every]:
        for before in BEFORE:
            milder: dict[float, Course] = {}  # by the morning, as it was after a little less in the work
            for during in (None, *FELT):
                worked = _worked(course, before, during, response)
                last: Course | None = None
                for morning in FELT:
                    said = reported(worked, Report(at=MORNING, pain=morning, slot="morning"), response)
                    faults = list(_broken(course, said, during, morning, response))
                    if last is not None and not _no_more(said, last):
                        faults.append("INV02: more is left than after a better morning")
                    if during is not None and morning in milder and not _no_more(said, milder[morning]):
                        faults.append("INV02: more is left than after less pain in the work")
                    where = f"ceiling {course.ceiling}, before {before}, in it {during}, next morning {morning}"
                    yield [f"{fault} ({where})" for fault in faults]
                    last = said
                    if during is not None:
                        milder[morning] = said


def _worked(course: Course, before: float | None, during: float | None, response: Response) -> Course:
    """The course with the day's work in it."""
    made = loaded_by(course, WORK, "lift")
    *rest, last = made.exposures
    made = replace(made, exposures=(*rest, replace(last, before=before)))
    if during is None:
        return made
    return reported(made, Report(at=EVENING, pain=during, slot="day"), response)


def _no_more(one: Course, other: Course) -> bool:
    """Whether the first course leaves no more of the region's work than the other, and holds no less."""
    left = (one.rungs, -one.share) >= (other.rungs, -other.share)
    return left and one.locked >= other.locked and one.held >= other.held


def _broken(was: Course, now: Course, during: float | None, morning: float, response: Response) -> Iterator[str]:
    """INV03, INV05, INV13 of one answer, by the words of the rules."""
    up = (now.share > was.share and now.rungs <= was.rungs) or now.rungs < was.rungs
    opened = was.locked and not now.locked
    if during is None and (up or opened):
        yield "INV05: a step without a word on the work"
    if max(morning, during or 0.0) >= 3 and (up or not now.held):
        yield "INV03: pain of three and more goes up"
    if max(morning, during or 0.0) > was.ceiling and not now.locked:
        yield "INV13: above the ceiling, and not locked"
    if opened or up:
        clean = [e for e in now.exposures if e.verdict == "clean"]
        if len(clean) < 2 or clean[-1].at - clean[-2].first < timedelta(hours=48):
            yield "INV13: open without two clean days, two days apart"
    if morning > was.ceiling and not (now.rungs > was.rungs or now.share < was.share):
        yield "too much, and nothing less"
