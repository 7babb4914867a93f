"""The tests: the newest result of each beside the last, and one test over time with what chance does to it."""

from __future__ import annotations

from datetime import timedelta
from statistics import median

from coach.acts import Readiness
from coach.battery import FitnessTest
from coach.draft import Draft
from coach.progress import body
from coach.progress.figures import Chart as Drawn
from coach.progress.figures import Course, Hue, Series, Shown, nice_ticks
from coach.progress.span import ticks
from coach.reply import Say, say
from coach.testing.results import Outcome, Point, figure, name_of_test, noise, noise_at, outcomes, points, result_parts

LEAST_HEARTS = 3  #: mornings that make a median
WEEK = 7
HUES: dict[str | None, Hue] = {"left": "left", "right": "right", None: "lift"}


def tested(draft: Draft) -> list[FitnessTest]:
    """The tests that have results."""
    return [t for t in draft.books.tests.tests if t.kind != "lift" and points(draft.known.trusted, t)]


def results(draft: Draft, slug: str | None = None) -> Shown:
    """One test over time where one is named, else all of them, newest against last."""
    found = tested(draft)
    one = next((t for t in found if t.slug == slug), None)
    if one is not None:
        return _course(draft, one)
    hearts = _hearts(draft)
    if not found:
        return Shown(words=(say("chart-tests-none"), *hearts))
    lines = tuple(_line(outcomes(draft.known, t, draft), t, draft) for t in found)
    sides = body.sides(draft)
    return Shown(words=(say("chart-tests-words", lines=lines), *hearts), chart=sides.chart)


def _line(found: list[Outcome], test: FitnessTest, draft: Draft) -> Say:
    day = max(o.now.day for o in found)
    return say(
        "chart-tests-row",
        name=name_of_test(test),
        values=tuple(
            say(
                "test-against",
                side=o.now.side or "none",
                value=figure(o.now.value, test, draft),
                before="none" if o.before is None else figure(o.before.value, test, draft),
                change=o.change,
            )
            for o in found
        ),
        day=day,
    )


def _course(draft: Draft, test: FitnessTest) -> Shown:
    """Every result of a test, and the band within which chance alone moves it around the last one but one."""
    found = points(draft.known.trusted, test)
    words = tuple(result_parts(draft, test))
    days = sorted({p.day for p in found})
    if len(days) < 2:
        return Shown(words=(*words, say("chart-tests-one")))
    before = [p for p in found if p.day < days[-1]][-1]
    wide = noise_at(test, before.value, draft)
    band = (max(0.0, before.value - wide), before.value + wide) if not test.sides and wide else None
    levels = ((test.target, say("chart-tests-target")),) if test.target is not None else ()
    all_values = [p.value for p in found] + list(band or ()) + [v for v, _ in levels]
    grid = nice_ticks(max(0.0, min(all_values)), max(all_values), 5)
    first, last = days[0] - timedelta(days=2), max(days[-1], draft.today)
    course = Course(
        title=say("chart-tests-unit", unit=test.unit if test.kind != "run" else "time" if test.metres else "m"),
        first=first,
        last=last,
        days=ticks(first, last),
        series=tuple(
            Series(
                name=say(f"side-{side}") if side else name_of_test(test),
                hue=HUES[side],
                points=tuple((p.day, p.value, "o") for p in _newest(found, side)),
            )
            for _, side in test.steps
            if any(p.side == side for p in found)
        ),
        low=grid[0],
        high=grid[-1],
        ticks=tuple((t, figure(t, test, draft) if test.kind == "run" else f"{t:g}") for t in grid),
        reverse=test.kind == "run" and test.fewer,
        band=band,
        band_name=say("chart-lift-band") if band else "",
        levels=levels,
    )
    chart = Drawn(title=name_of_test(test), under=say("chart-tests-under", noise=noise(test, draft)), panels=(course,))
    return Shown(words=words, chart=chart)


def _newest(found: list[Point], side: str | None) -> list[Point]:
    """The last result of each day of a side."""
    return list({p.day: p for p in found if p.side == side}.values())


def _hearts(draft: Draft) -> tuple[Say, ...]:
    """The resting heart rate: the middle of the last seven days, and of the seven before."""
    now: list[int] = []
    before: list[int] = []
    for r in draft.known.trusted:
        if isinstance(r.body, Readiness) and r.body.resting_hr is not None:
            age = (draft.today - r.body.when).days
            if 0 <= age < 2 * WEEK:
                (now if age < WEEK else before).append(r.body.resting_hr)
    if len(now) < LEAST_HEARTS:
        return ()
    known = len(before) >= LEAST_HEARTS
    return (say("chart-tests-heart", now=round(median(now)), before=round(median(before)) if known else "none"),)
