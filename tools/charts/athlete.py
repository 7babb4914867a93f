"""A made-up athlete: sixteen weeks of runs, lifts, a knee, a cold, tests of both sides. The same every time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from math import sin

from coach.acts import Act, Assessment, Lift, Run, SessionReport, Side, Symptom, Timing, WorkingSet
from coach.books import Books
from coach.diary import Known, Record, Setting
from coach.draft import Draft
from coach.folding import folded

BEGAN = date(2026, 8, 10)
TODAY = date(2026, 11, 28)
NOW = datetime(2026, 11, 28, 18, 0, tzinfo=UTC)
COLD = date(2026, 10, 6)
PROFILE = {
    "name": "Ana",
    "began": BEGAN.isoformat(),
    "greeted": True,
    "level": "intermediate",
    "equipment": ["dumbbells", "barbell", "bench", "band", "step"],
    "strength_days": ["mon", "thu"],
    "running_days": {"tue": "quality", "wed": "easy", "sat": "easy", "sun": "long"},
}
SKIPPED = {date(2026, 8, 27), date(2026, 9, 17), date(2026, 11, 5)}
LIFTS = (
    ("back-squat", 50.0, 1.0, 6, 8.0),
    ("romanian-deadlift", 45.0, 0.9, 8, 7.0),
    ("single-leg-calf-raise", None, 0.25, 10, None),
    ("dumbbell-row", 16.0, 0.25, 10, 7.0),
    ("plank", None, 1.2, 40, None),
)


def ana(books: Books, *, runs: bool = True, lifts: bool = True, pains: bool = True, units: str = "kg") -> Known:
    """Everything known of her on ``TODAY``."""
    profile = {**PROFILE, "units": units, "distance_units": "mi" if units == "lb" else "km"}
    at = datetime(2026, 7, 1, tzinfo=UTC)
    known = Known(athlete_id=0, records=(Record(origin="profile", index=0, at=at, body=Setting(values=profile)),))
    monday = BEGAN
    while monday <= TODAY:  # the plan as it was given out, week by week
        draft = Draft(
            known=known,
            books=books,
            origin=f"m{monday.toordinal()}",
            at=datetime(monday.year, monday.month, monday.day, 7, tzinfo=UTC),
        )
        draft.weeks()
        known = folded(known, draft.turn())
        monday += timedelta(weeks=1)
    told: list[Act] = []
    if runs:
        told += _runs()
    if lifts:
        told += _lifts()
    if pains:
        told += _pains()
    records = [
        Record(
            origin=f"m{100000 + n}", index=0, at=datetime(a.when.year, a.when.month, a.when.day, 19, tzinfo=UTC), body=a
        )  # type: ignore[union-attr]  # all of them are dated
        for n, a in enumerate(sorted(told, key=lambda a: a.when))  # type: ignore[union-attr]  # as above
    ]
    return replace(known, records=tuple(sorted((*known.records, *records), key=lambda r: r.at)))


def _days() -> list[date]:
    first = BEGAN - timedelta(weeks=5)
    return [first + timedelta(days=n) for n in range((TODAY - first).days + 1)]


def _runs() -> list[Act]:
    out: list[Act] = []
    for day in _days():
        weeks = (day - BEGAN).days / 7
        if COLD <= day < COLD + timedelta(days=6):
            continue
        wave = sin(day.toordinal() * 1.7)
        easy = 352 - 1.1 * max(0.0, weeks) + 6 * wave
        if day.weekday() in (2, 5):
            km = 6.5 + round(1.5 * sin(day.toordinal() * 0.9), 1)
            pulse = round(1000 / easy * 60 / 1.19)
            out.append(
                Run(
                    when=day,
                    kind="easy",
                    distance_m=km * 1000,
                    duration_s=round(km * easy),
                    avg_hr=pulse - round(max(0.0, weeks) * 0.25),
                    rpe=3.0,
                    elevation_m=20,
                )
            )
        elif day.weekday() == 6:
            km = 11 + min(5.0, max(0, weeks) * 0.4) + round(wave, 1)
            out.append(
                Run(when=day, kind="long", distance_m=round(km * 1000), duration_s=round(km * (easy + 8)), rpe=4.0)
            )
        elif day.weekday() == 1:
            out.append(Run(when=day, kind="interval", distance_m=8000, duration_s=2500, rpe=7.0))
    return out


def _lifts() -> list[Act]:
    out: list[Act] = []
    for day in _days():
        if day < BEGAN or day.weekday() not in (0, 3) or day in SKIPPED or COLD <= day < COLD + timedelta(days=6):
            continue
        weeks = (day - BEGAN).days // 7
        wave = sin(day.toordinal() * 2.3)
        for slug, base, step, reps, rpe in LIFTS:
            load = None if base is None else round((base + step * weeks + wave) * 2) / 2
            amount = reps + (weeks * step + wave if base is None else 0)
            timed = slug == "plank"
            one = WorkingSet(
                reps=None if timed else round(amount), seconds=float(round(amount)) if timed else None, load_kg=load,
                load_basis="bodyweight" if load is None else "per_hand" if slug == "dumbbell-row" else "total", rpe=rpe,
            )  # fmt: skip
            out.append(Lift(exercise=slug, exercise_text=slug.replace("-", " "), when=day, sets=(one,) * 3))
        out.append(SessionReport(status="done", when=day))
    for day, left, right in ((date(2026, 8, 20), 17.0, 22.0), (date(2026, 11, 26), 21.0, 25.0)):
        out += _sided("single-leg-calf-raise", day, left, right, "reps")
    out += _sided("side-plank", date(2026, 11, 26), 48.0, 47.0, "s")
    out += _sided("single-leg-hamstring-bridge", date(2026, 11, 26), 22.0, 18.0, "reps")
    return out


def _sided(test: str, day: date, left: float, right: float, unit: str) -> list[Act]:
    return [
        Assessment(test=test, value=left, unit=unit, when=day, side="left"),
        Assessment(test=test, value=right, unit=unit, when=day, side="right"),
    ]


def _pains() -> list[Act]:
    out: list[Act] = [Symptom(symptom="illness", when=COLD + timedelta(days=n)) for n in (0, 2)]
    course: tuple[tuple[int, float, Timing | None], ...] = (
        (25, 3.0, "after"), (24, 2.0, "morning"), (22, 4.0, "during"), (21, 4.0, "morning"), (18, 3.0, "after"),
        (15, 3.0, "during"), (11, 2.0, "after"), (8, 2.0, None), (5, 1.0, "after"), (2, 1.0, "during"),
    )  # fmt: skip
    out += [
        Symptom(symptom="pain", when=TODAY - timedelta(days=ago), region="knee", side="left", severity=s, timing=t)
        for ago, s, t in course
    ]
    sore: tuple[tuple[str, Side, float], ...] = (
        ("quad", "both", 5.0), ("calf", "both", 4.0), ("glute", "right", 3.0), ("lower-back", "both", 2.0),
    )  # fmt: skip
    out += [
        Symptom(symptom="soreness", when=TODAY - timedelta(days=1), region=r, side=w, severity=s) for r, w, s in sore
    ]
    out.append(
        Symptom(
            symptom="pain",
            when=TODAY - timedelta(days=3),
            region="achilles",
            side="right",
            severity=2.0,
            timing="morning",
        )
    )
    return out
