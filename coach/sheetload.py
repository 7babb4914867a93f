"""Training as logged, a week a row: the sheet's table. Rule: a week without a word is "nothing logged", not zero."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from coach.acts import METRES_PER_MILE, Lift, Run
from coach.draft import Draft
from coach.reply import Say, say
from coach.trends import distance_of

WEEKS = 12  #: rows of the table


@dataclass(kw_only=True, slots=True)
class Load:
    """A week's training, as logged."""

    monday: date
    lower: int = 0
    upper: int = 0
    other: int = 0
    runs: int = 0
    metres: float = 0.0
    unmeasured: int = 0  #: runs without a distance
    days: set[date] = field(default_factory=set)
    told: bool = False


def weeks_of(draft: Draft, first: date, last: date) -> list[Load]:
    monday = first - timedelta(days=first.weekday())
    weeks = {
        monday + timedelta(weeks=n): Load(monday=monday + timedelta(weeks=n))
        for n in range((last - monday).days // 7 + 1)
    }
    exercises = draft.books.library.exercises
    for r in draft.known.trusted:
        act = r.body
        when = getattr(act, "when", None)
        if when is None or not first <= when <= last:
            continue
        week = weeks[when - timedelta(days=when.weekday())]
        week.told = True
        if isinstance(act, Run):
            metres = distance_of(act)
            week.runs += 1
            week.metres += metres
            week.unmeasured += metres == 0
        elif isinstance(act, Lift):
            exercise = exercises.get(act.exercise or "")
            count = sum(1 for s in act.sets if s.kind != "warmup")
            part = "other" if exercise is None else exercise.focus
            if part in ("lower", "plyo", "full"):
                week.lower += count
            elif part == "upper":
                week.upper += count
            else:
                week.other += count
            week.days.add(when)
    out = list(weeks.values())
    while len(out) > 1 and not out[0].told and any(w.told for w in out):
        del out[0]  # a diary that has not begun is told in a line, not in empty rows
    return out


def rows_of(weeks: list[Load], draft: Draft) -> tuple[tuple[Say | str, ...], ...]:
    """A row a week: the newest twelve."""
    imperial = draft.athlete.distance_units == "mi"
    per, unit = (METRES_PER_MILE, "mi") if imperial else (1000.0, "km")
    if not any(w.told for w in weeks):
        return ()
    head = tuple(say(f"sheet-col-{c}") for c in ("week", "days", "lower", "upper", "other", "runs"))
    rows: list[tuple[Say | str, ...]] = [(*head, say("sheet-col-distance", unit=unit))]
    for w in weeks[-WEEKS:]:
        if not w.told:
            nothing = say("sheet-nothing-logged")
            rows.append((say("sheet-week", day=w.monday), nothing, "", "", "", "", ""))
            continue
        distance = say(
            "sheet-distance",
            runs=w.runs,
            distance=round(w.metres / per, 1),
            unmeasured=w.unmeasured,
            measured=w.runs - w.unmeasured,
        )
        cells = (f"{len(w.days)}", f"{w.lower}", f"{w.upper}", f"{w.other}", f"{w.runs}", distance)
        rows.append((say("sheet-week", day=w.monday), *cells))
    return tuple(rows)


def lines_about(weeks: list[Load], first: date) -> tuple[Say, ...]:
    if not any(w.told for w in weeks):
        return (say("sheet-no-training"),)
    if len(weeks) > WEEKS:
        return (say("sheet-earlier-weeks", count=len(weeks) - WEEKS),)
    return (say("sheet-nothing-before", day=weeks[0].monday),) if weeks[0].monday > first else ()
