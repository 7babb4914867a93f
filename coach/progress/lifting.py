"""The charts of strength: one lift with what chance alone does, and sets for each group of muscles.

Rule: an estimated maximum is always called an estimate, and a change within the noise is never called progress.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import Literal

from coach.acts import KG_PER_LB, Lift, Symptom, WorkingSet
from coach.cards import name_of
from coach.diary import Known
from coach.draft import Draft
from coach.library import SITES, Exercise
from coach.planning.strength import e1rm
from coach.progress.figures import Chart, Course, Ranks, Series, Shown, Text, nice_ticks
from coach.progress.span import first_of, length_words, ticks
from coach.reply import Say, say
from coach.yardsticks import Noise

SPANS = (84, 182, 364)
PAIN_SPOILS = 3  #: a lift on a day with so much pain where it loads says nothing of strength
USUAL_WEEKS = 4
COMPARED = 12  #: exercises that are compared for a summary
Kind = Literal["load", "seconds", "reps"]
KINDS: tuple[Kind, ...] = ("load", "seconds", "reps")
Verdict = Literal["few", "noise", "probable", "clear"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Trend:
    """One exercise over time: a value a day, and how much of the change chance may have made."""

    slug: str
    kind: Kind  #: estimated maximum in kg, the longest hold in seconds, the most repetitions
    per_hand: bool
    values: tuple[tuple[date, float], ...]
    start: float
    now: float
    verdict: Verdict

    @property
    def change(self) -> float:
        """Change as a share of the start."""
        return self.now / self.start - 1 if self.start else 0.0


def trend(known: Known, exercise: Exercise, first: date, last: date, noise: Noise) -> Trend | None:
    """The course of an exercise from ``first`` to ``last``; None where fewer than two days tell anything."""
    days: dict[date, list[WorkingSet]] = {}
    spoiled = _spoiled(known, exercise)
    for r in known.trusted:
        act = r.body
        if not isinstance(act, Lift) or act.exercise != exercise.slug or act.when in spoiled:
            continue
        if first <= act.when <= last:
            days.setdefault(act.when, []).extend(s for s in act.sets if s.kind != "warmup")
    bases = Counter(s.load_basis for sets in days.values() for s in sets if e1rm([s]) is not None)
    basis = bases.most_common(1)[0][0] if bases else None
    for kind in KINDS:
        values = tuple((d, v) for d in sorted(days) if (v := _value(kind, days[d], basis)) is not None)
        if len(values) >= 2:
            start, now, verdict = judged([v for _, v in values], kind, noise)
            return Trend(
                slug=exercise.slug,
                kind=kind,
                per_hand=kind == "load" and basis == "per_hand",
                values=values,
                start=start,
                now=now,
                verdict=verdict,
            )
    return None


def _spoiled(known: Known, exercise: Exercise) -> frozenset[date]:
    """Days on which something hurt too much that the exercise loads."""
    return frozenset(
        r.body.when
        for r in known.entries
        if isinstance(r.body, Symptom)
        and (r.body.severity or 0) >= PAIN_SPOILS
        and r.body.symptom in ("pain", "injury")
        and any(exercise.provokes.get(s, 0) for s in SITES.get(r.body.region or "", ()))
    )


def _value(kind: str, sets: Sequence[WorkingSet], basis: str | None) -> float | None:
    if kind == "load":
        return e1rm([s for s in sets if s.load_basis == basis])
    if kind == "seconds":
        return max((s.seconds for s in sets if s.seconds), default=None)
    return max((float(s.reps) for s in sets if s.reps and not s.load_kg), default=None)


def judged(values: Sequence[float], kind: Kind, noise: Noise) -> tuple[float, float, Verdict]:
    """The start, the present and what to think of the change: both of the last two have to be beyond the noise."""
    count = min(noise.first, max(1, len(values) - 2))
    start, last = median(values[:count]), values[-2:]
    now = sum(last) / len(last)
    if len(values) < noise.least:
        return start, now, "few"
    probable, clear = bounds(start, kind, noise)
    sign = 1 if now >= start else -1
    least = min(sign * (v - start) for v in last)
    return start, now, "clear" if least > clear else "probable" if least > probable else "noise"


def bounds(start: float, kind: Kind, noise: Noise) -> tuple[float, float]:
    """How far from the start a value is probably, and clearly, no chance; in its own unit."""
    if kind == "load":
        return start * noise.probable, start * noise.clear
    return (start * noise.hold,) * 2 if kind == "seconds" else (noise.reps,) * 2


def logged(known: Known) -> list[str]:
    """Exercises of the log, the most often done first."""
    days = {(r.body.exercise or "", r.body.when) for r in known.trusted if isinstance(r.body, Lift) and r.body.exercise}
    return [slug for slug, _ in Counter(slug for slug, _ in sorted(days)).most_common()]


def meant(draft: Draft, slug: str) -> str:
    """The exercise whose course is to be shown: the one named, else the most done of its pattern."""
    done, library = logged(draft.known), draft.books.library
    if slug in done or slug not in library.exercises:
        return slug
    pattern = library.exercises[slug].pattern
    return next((s for s in done if s in library.exercises and library.exercises[s].pattern == pattern), slug)


def figure(value: float, one: Trend, draft: Draft) -> Text:
    """A value of a trend in words, in the athlete's unit."""
    if one.kind == "load":
        amount = value if draft.athlete.units == "kg" else value / KG_PER_LB
        return f"{round(amount, 1):g} {draft.athlete.units}"
    return say(f"trend-{one.kind}", value=round(value))


def lift(draft: Draft, slug: str, days: int = SPANS[0]) -> Shown:
    """One lift: every session, the start, and the band within which chance alone moves it."""
    library, noise = draft.books.library, draft.books.measures.noise
    slug = meant(draft, slug)
    exercise = library.exercises[slug]
    first = first_of(days, draft.today)
    one = trend(draft.known, exercise, first, draft.today, noise)
    if one is None:
        done = slug in logged(draft.known)
        words = say("chart-lift-none", name=exercise.name, logged=done, span=length_words(days))
        return Shown(words=(words,), spans=SPANS if done else ())
    values = [v for _, v in one.values]
    probable, _ = bounds(one.start, one.kind, noise)
    scale = 1.0 if one.kind != "load" or draft.athlete.units == "kg" else 1 / KG_PER_LB
    band = ((one.start - probable) * scale, (one.start + probable) * scale) if one.verdict != "few" else None
    lowest = min([v * scale for v in values] + ([band[0]] if band else []))
    highest = max([v * scale for v in values] + ([band[1]] if band else []))
    grid = nice_ticks(max(0.0, lowest), highest, 5)
    unit: Text = draft.athlete.units if one.kind == "load" else say(f"unit-{one.kind}")
    begun = max(first, one.values[0][0] - timedelta(days=1))
    course = Course(
        title=say(f"chart-lift-title-{one.kind}", unit=unit, hand=one.per_hand),
        first=begun,
        last=draft.today,
        days=ticks(begun, draft.today),
        series=(
            Series(
                name=say("chart-lift-session"), hue="lift", points=tuple((d, v * scale, "o") for d, v in one.values)
            ),
        ),
        low=grid[0],
        high=grid[-1],
        ticks=tuple((t, f"{t:g}") for t in grid),
        band=band,
        band_name=say("chart-lift-band") if band else "",
        end=f"{round(values[-1] * scale, 1):g}",
    )
    told = [
        say(
            f"chart-lift-{one.verdict}",
            name=exercise.name,
            kind=one.kind,
            hand=one.per_hand,
            count=len(values),
            span=length_words(days),
            start=figure(one.start, one, draft),
            now=figure(one.now, one, draft),
            last=figure(values[-1], one, draft),
            best=figure(max(values), one, draft),
            day=one.values[-1][0],
            percent=round(abs(one.change) * 100),
            up=one.change >= 0,
            noise=figure(probable, one, draft),
        )
    ]
    if one.kind == "load":
        told.append(say("chart-lift-how"))
    chart = Chart(title=exercise.name, under=say("chart-lift-under", span=length_words(days)), panels=(course,))
    return Shown(words=tuple(told), chart=chart, spans=SPANS)


def muscles(draft: Draft, days: int = 7) -> Shown:
    """Sets for each group of muscles in the last seven days, beside a usual week."""
    today, exercises = draft.today, draft.books.library.exercises
    groups = {m: g for g, names in draft.books.measures.muscles.items() for m in names}
    now: Counter[str] = Counter()
    before: Counter[str] = Counter()
    oldest = today
    for r in draft.known.trusted:
        act = r.body
        if not isinstance(act, Lift) or act.exercise not in exercises:
            continue
        age = (today - act.when).days
        if not 0 <= age < 7 * (USUAL_WEEKS + 1):
            continue
        oldest = min(oldest, act.when)
        count = sum(1 for s in act.sets if s.kind != "warmup")
        for group, share in _shares(exercises[act.exercise], groups).items():
            (now if age < 7 else before)[group] += count * share  # type: ignore[assignment]  # halves of sets
    weeks = min(USUAL_WEEKS, max(0, -(-((today - oldest).days - 6) // 7)))
    usual = {g: c / weeks for g, c in before.items()} if weeks else {}
    if not now and not usual:
        return Shown(words=(say("chart-muscles-none"),))
    order = [g for g in draft.books.measures.muscles if now[g] or usual.get(g)]
    order.sort(key=lambda g: -max(now[g], usual.get(g, 0)))
    rows = tuple(
        (say(f"muscle-{g}"), float(now[g]), round(usual[g], 1) if g in usual else None, f"{_half(now[g])}")
        for g in order
    )
    ranks = Ranks(
        title=say("chart-muscles-title"),
        hue="lift",
        rows=rows,
        value_name=say("chart-muscles-now"),
        usual_name=say("chart-usual") if usual else "",
    )
    lines = tuple(
        say(
            "chart-muscles-row",
            group=say(f"muscle-{g}"),
            sets=_half(now[g]),
            usual=_half(usual[g]) if g in usual else "none",
        )
        for g in order
    )
    untouched = [say(f"muscle-{g}") for g in draft.books.measures.muscles if g not in order]
    words = (
        say("chart-muscles-words", rows=lines, weeks=weeks),
        say("chart-muscles-how", untouched=tuple(untouched) if untouched else "none"),
    )
    under = say("chart-muscles-under")
    return Shown(words=words, chart=Chart(title=say("chart-muscles"), under=under, panels=(ranks,)))


def _shares(exercise: Exercise, groups: dict[str, str]) -> dict[str, float]:
    """What a set counts for each group: whole for what it trains first, half for what helps."""
    out: dict[str, float] = {}
    for names, share in ((exercise.secondary, 0.5), (exercise.primary, 1.0)):
        out |= {groups[m]: share for m in names if m in groups}
    return out


def _half(sets: float) -> str:
    return f"{round(sets * 2) / 2:g}"


def trends(draft: Draft, days: int = SPANS[0]) -> list[Trend]:
    """The exercises most done that can be compared."""
    noise, exercises = draft.books.measures.noise, draft.books.library.exercises
    first = first_of(days, draft.today)
    found = (trend(draft.known, exercises[s], first, draft.today, noise) for s in most_done(draft))
    return [t for t in found if t is not None]


def most_done(draft: Draft) -> list[str]:
    """The exercises that the log knows best; the rest is passed over, for each is a walk through the log."""
    return [s for s in logged(draft.known) if s in draft.books.library.exercises][:COMPARED]


def line(one: Trend, draft: Draft) -> Say:
    """A trend in a line."""
    return say(
        "chart-lift-line",
        name=name_of(one.slug, draft.books.library),
        kind=one.kind,
        start=figure(one.start, one, draft),
        now=figure(one.now, one, draft),
        verdict=one.verdict,
        up=one.change >= 0,
    )
