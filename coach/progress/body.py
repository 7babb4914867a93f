"""The charts of the body: a pain's course, left against right, and where it is sore.

Rule: nothing is concluded. A number that was not told is not drawn, and the words say how many reports had none.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

from coach.acts import Assessment, Lift, Run, Symptom
from coach.cards import name_of
from coach.complaint import Complaint, complaints
from coach.courses import same_side
from coach.draft import Draft
from coach.limitlines import part_words
from coach.painful import ceiling
from coach.progress.figures import Body, Chart, Course, Hue, Mark, Pairs, Series, Shown, Text
from coach.progress.span import first_of, length_words, ticks
from coach.reply import Say, say

SPANS = (28, 84, 182)
MAP_DAYS = 7
STANDS_DAYS = 14  #: so long a figure is taken for how it is now
MOST = 3  #: complaints in one chart
Ache = Literal["pain", "soreness"]
ACHES: tuple[Ache, ...] = ("pain", "soreness")
MIDDLE = ("head", "neck", "chest", "abdomen", "lower-back", "upper-back")  #: regions that have no sides
Place = tuple[str, str, Ache]  #: region, side, kind
MARKS: dict[str | None, Mark] = {"during": "o", "after": "^", "morning": "s", "rest": "D", "night": "D", None: "x"}


def pain(draft: Draft, region: str | None = None, side: str | None = None, days: int = SPANS[0]) -> Shown:
    """How a pain went, with the runs and sessions below it."""
    first, library = first_of(days, draft.today), draft.books.library
    found = complaints(draft.known.records, first, draft.today, library.limits, library.vocabulary)
    wanted = [c for c in found if region in (None, c.region) and (side is None or c.side in (side, "both", None))]
    drawn = [c for c in wanted if len(c.points) > 1][:MOST] or [c for c in wanted if c.points][:1]
    place: Text = part_words(region, side) if region else "none"
    if not drawn:
        unrated = sum(c.unrated for c in wanted)
        return Shown(
            words=(say("chart-pain-none", place=place, span=length_words(days), unrated=unrated),), spans=SPANS
        )
    begun = max(first, min(c.points[0].when for c in drawn) - timedelta(days=2))
    timings = {p.timing for c in drawn for p in c.points}
    hues: tuple[Hue, ...] = ("hurt", "run", "lift")
    told = len(drawn) == 1 and drawn[0].region != "general"
    level = ceiling(drawn[0].region, None, library) if told else None
    course = Course(
        title=say("chart-pain-title"),
        first=begun,
        last=draft.today,
        days=ticks(begun, draft.today),
        series=tuple(
            Series(
                name=say("chart-pain-place", place=place_of(c.region, c.side)),
                hue=hue,
                points=tuple((p.when, p.severity, MARKS[p.timing]) for p in c.points),
            )
            for c, hue in zip(drawn, hues, strict=False)
        ),
        low=0,
        high=10,
        ticks=tuple((n, f"{n}") for n in (0, 2, 4, 6, 8, 10)),
        levels=((level, say("chart-pain-level", level=level)),) if level is not None else (),
        rugs=(
            (say("chart-pain-runs"), _days(draft, Run, begun)),
            (say("chart-pain-sessions"), _days(draft, Lift, begun)),
        ),
        marks=tuple({MARKS[t]: (MARKS[t], say(f"timing-{_timing(t)}")) for t in _ordered(timings)}.values()),
        end=f"{drawn[0].points[-1].severity:g}" if len(drawn) == 1 else "",
    )
    words = [_course_words(c, days) for c in drawn]
    if level is not None:
        words.append(say("chart-pain-level-words", level=level, place=place_of(drawn[0].region, drawn[0].side)))
    title = (
        say("chart-pain-of", place=place_of(drawn[0].region, drawn[0].side)) if len(drawn) == 1 else say("chart-pain")
    )
    chart = Chart(title=title, under=say("chart-pain-under", span=length_words(days)), panels=(course,))
    return Shown(words=tuple(words), chart=chart, spans=SPANS)


def place_of(region: str, side: str | None) -> Text:
    """A place in words, where one was told."""
    return say("somewhere") if region == "general" else part_words(region, side)


def _ordered(timings: Collection[str | None]) -> list[str | None]:
    return [t for t in MARKS if t in timings]


def _timing(timing: str | None) -> str:
    return {"night": "rest", None: "unsaid"}.get(timing, timing or "unsaid")


def _course_words(c: Complaint, days: int) -> Say:
    worst, last = c.worst, c.last
    assert worst is not None
    assert last is not None
    return say(
        "chart-pain-words",
        place=place_of(c.region, c.side),
        count=len(c.points),
        span=length_words(days),
        first=c.points[0].severity,
        began=c.points[0].when,
        worst=worst.severity,
        worst_day=worst.when,
        last=last.severity,
        last_day=last.when,
        unrated=c.unrated,
        course="down"
        if last.severity < c.points[0].severity
        else "up"
        if last.severity > c.points[0].severity
        else "same",
    )


def _days(draft: Draft, kind: type, first: date) -> tuple[date, ...]:
    days = {r.body.when for r in draft.known.trusted if isinstance(r.body, (Run, Lift)) and isinstance(r.body, kind)}
    return tuple(sorted(d for d in days if first <= d <= draft.today))


def sides(draft: Draft, exercise: str | None = None) -> Shown:
    """Left against right in tests and sets that tell both: the newest pair of each, and how it was the first time."""
    limit = draft.books.measures.noise.sides
    pairs = _pairs(draft, exercise)
    if not pairs:
        name = name_of(exercise, draft.books.library) if exercise else "none"
        return Shown(words=(say("chart-sides-none", name=name),))
    rows: list[tuple[Text, float, Text, float, Text, bool]] = []
    lines: list[Say] = []
    for test, told in pairs.items():
        (day, left, right, unit), earlier = told[-1], told[0]
        index = min(left, right) / max(left, right)
        flagged = index < limit
        name = name_of(test, draft.books.library)
        rows.append((f"{name}{_unit(unit)}", left, f"{left:g}", right, f"{right:g}", flagged))
        lines.append(
            say(
                "chart-sides-row",
                name=name,
                day=day,
                left=left,
                right=right,
                unit=unit,
                percent=round(index * 100),
                weaker="even" if left == right else "left" if left < right else "right",
                flagged=flagged,
                before=round(min(earlier[1:3]) / max(earlier[1:3]) * 100) if len(told) > 1 else "none",
                since=earlier[0],
                turned=(earlier[1] - earlier[2]) * (left - right) < 0,
            )
        )
    panel = Pairs(
        title=say("chart-sides-title"),
        rows=tuple(rows),
        left_name=say("side-left"),
        right_name=say("side-right"),
        limit=limit,
        limit_name=say("chart-sides-limit", percent=round((1 - limit) * 100)),
    )
    words = (say("chart-sides-words", lines=tuple(lines)), say("chart-sides-how", percent=round(limit * 100)))
    chart = Chart(title=say("chart-sides"), under=say("chart-sides-under"), panels=(panel,))
    return Shown(words=words, chart=chart)


def _unit(unit: str) -> str:
    return "" if unit == "reps" else f", {unit}"


def _pairs(draft: Draft, exercise: str | None) -> dict[str, list[tuple[date, float, float, str]]]:
    """Test → (day, left, right, unit) of each day that tells both sides, oldest first."""
    told: dict[tuple[str, date], dict[str, tuple[float, str]]] = {}
    trained: dict[tuple[str, date], dict[str, tuple[float, str]]] = {}
    for r in draft.known.trusted:
        act = r.body
        if (
            isinstance(act, Assessment)
            and act.side in ("left", "right")
            and _meant(act.test, exercise, draft)
            and act.value > 0
        ):
            told.setdefault((act.test, act.when), {})[act.side] = (act.value, act.unit)
        elif isinstance(act, Lift) and act.exercise is not None and _meant(act.exercise, exercise, draft):
            trained[act.exercise, act.when] = _best_of_sides(act)
    out: dict[str, list[tuple[date, float, float, str]]] = {}
    tested = {key: values for key, values in told.items() if len(values) == 2}  # a test says more than training
    for (test, day), values in sorted((trained | tested).items(), key=lambda t: t[0][1]):
        if len(values) == 2:
            out.setdefault(test, []).append((day, values["left"][0], values["right"][0], values["left"][1]))
    return out


def _best_of_sides(lift: Lift) -> dict[str, tuple[float, str]]:
    """Side → its best set, where both sides are told with one load; else nothing can be held against each other."""
    if len({s.load_kg for s in lift.sets}) != 1:
        return {}
    out: dict[str, tuple[float, str]] = {}
    for one in lift.sets:
        value, unit = (one.reps, "reps") if one.reps else (one.seconds, "s")
        if one.of_side is not None and value and (one.of_side not in out or value > out[one.of_side][0]):
            out[one.of_side] = (float(value), unit)
    return out if len({unit for _, unit in out.values()}) == 1 else {}


def _meant(test: str, exercise: str | None, draft: Draft) -> bool:
    """Whether a test is of the exercise that was named, or of its pattern."""
    exercises = draft.books.library.exercises
    if exercise is None or test == exercise:
        return True
    return test in exercises and exercise in exercises and exercises[test].pattern == exercises[exercise].pattern


def body(draft: Draft, days: int = MAP_DAYS) -> Shown:
    """Where it was sore or hurt in the last seven days, front and back, the worst of each place."""
    since = first_of(MAP_DAYS, draft.today)
    worst: dict[Place, tuple[float, date]] = {}
    unrated = 0
    for r in draft.known.entries:
        act = r.body
        if (
            not isinstance(act, Symptom)
            or not since <= act.when <= draft.today
            or act.symptom not in ("pain", "injury", "soreness")
        ):
            continue
        if act.region in (None, "general") or act.severity is None:
            unrated += act.severity is None
            continue
        kind: Ache = "soreness" if act.symptom == "soreness" else "pain"
        for side in ("left", "right") if act.side in (None, "both") else (act.side,):
            key = (str(act.region), side, kind)
            if act.severity >= worst.get(key, (0.0, since))[0]:
                worst[key] = (act.severity, act.when)
    worst = {key: value for key, value in worst.items() if value[0] > 0}
    if not worst:
        return Shown(words=(say("chart-body-none", unrated=unrated),))
    spots = tuple(
        (region, side, kind, severity, f"{severity:g}")
        for (region, side, kind), (severity, _) in sorted(worst.items(), key=lambda w: w[1][0])
    )
    kinds = {kind for _, _, kind in worst}
    panel = Body(
        title="",
        spots=spots,
        front=say("body-front"),
        back=say("body-back"),
        left=say("body-left"),
        right=say("body-right"),
        legend=tuple((k, say(f"body-{k}")) for k in ACHES if k in kinds),
    )
    lines = tuple(_spot_line(*place) for place in _merged(worst))
    words = (say("chart-body-words", lines=lines, unrated=unrated),)
    return Shown(words=words, chart=Chart(title=say("chart-body"), under=say("chart-body-under"), panels=(panel,)))


def _merged(worst: dict[Place, tuple[float, date]]) -> list[tuple[str, str, str, float, date]]:
    """The places, both sides in one where they are alike, the worst first."""
    out: list[tuple[str, str, str, float, date]] = []
    for (region, side, kind), (severity, day) in worst.items():
        other = worst.get((region, "right" if side == "left" else "left", kind))
        if other == (severity, day):
            if side == "left":
                out.append((region, "both", kind, severity, day))
            continue
        out.append((region, side, kind, severity, day))
    return sorted(out, key=lambda p: (-p[3], p[0]))


def _spot_line(region: str, side: str, kind: str, severity: float, day: date) -> Say:
    paired = region not in MIDDLE
    place = part_words(region, side if paired and side != "both" else None)
    return say("chart-body-row", place=place, both=paired and side == "both", kind=kind, severity=severity, day=day)


def open_pains(draft: Draft) -> list[Symptom]:
    """The newest figure of each place that hurt within two weeks and was not told to be well since.

    What is told without a side, or of both, is of the one that hurt.
    """
    since = first_of(STANDS_DAYS, draft.today)
    last: list[Symptom] = []
    for r in draft.known.entries:
        act = r.body
        if not isinstance(act, Symptom) or act.symptom not in ("pain", "injury") or act.region is None:
            continue
        if act.severity is None or act.when < since:
            continue
        mine = [a for a in last if a.region == act.region and same_side(a.side, act.side)]
        last = [a for a in last if a not in mine]
        last += [replace(act, side=a.side) for a in mine] or [act]
    return [a for a in last if a.severity]


def standing(draft: Draft) -> Say | None:
    """The newest pain of the last two weeks that is not gone, in a line; None where there is none."""
    open_ = open_pains(draft)
    if not open_:
        return None
    worst = max(open_, key=lambda a: (a.severity or 0, a.when))
    return say(
        "overview-pain", place=part_words(worst.region or "", worst.side), severity=worst.severity, day=worst.when
    )
