"""Facts of the plan kept and the runs made: adherence, missed sessions, jumps in distance, tests and their change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from operator import attrgetter
from typing import Any

from coach.acts import METRES_PER_MILE, Act, Assessment, Intention, Lift, Run
from coach.athlete import Athlete
from coach.logbook import Logbook
from coach.patterns import Pattern
from coach.trends import distance_of

KEPT_DAYS = 28
MISSED_DAYS = 14
LONGEST_DAYS = 30
NEVER = 999
PLANNED_KNOWN = 4  #: fewer planned sessions say nothing about a habit
RUNS_KNOWN = 4  #: fewer runs say little about how far somebody runs
OFTEN, OFTEN_DAYS = 4, 42  #: on so many days of so many runs who runs every week
RUNS_SINCE = 14  #: days after which even few runs are all there were
#: What puts a run that is meant far beyond the next days: its length is no plan for this week.
_FAR_OFF = Pattern(
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
    r"dec(?:ember)?|(?:in|by) may|spring|summer|autumn|fall|winter|next (?:month|year)|some ?day|one day|eventually|"
    r"(?:in|within) (?:\w+ )?(?:weeks|months|a year)|by (?:then|christmas|xmas|easter))\b"
)
_DISTANCE = Pattern(r"\b(\d{1,3}(?:[.,]\d)?)\s*(km?|kilomet(?:er|re)s?|mi|miles?|milers?)\b")


def facts(
    book: Logbook, acts: Sequence[Act], athlete: Athlete, began: date | None, text: str, tests: tuple[str, ...]
) -> dict[str, Any]:
    """The facts of this page."""
    race = athlete.race
    return {
        **_sessions(book),
        "weeks_lifting": None if began is None else float(max(0, book.ago(began) // 7)),
        "level": float(athlete.level_number),
        **_runs(book, acts, text),
        "race_days": None if race is None or race.date < book.today else float((race.date - book.today).days),
        "race_km": None if race is None or race.distance_m is None else race.distance_m / 1000,
        **_tests(book, acts, tests),
        "logged": any(isinstance(a, (Lift, Run)) for a in acts),
        "praised": _since(book, "steady", "level-earned", "level-two-years"),
        "barrier_asked": _since(book, "missed-many", "missed-many-back"),
    }


def _since(book: Logbook, *rules: str) -> float:
    return float(min((book.ago(book.said[rule]) for rule in rules if rule in book.said), default=NEVER))


_WHEN = attrgetter("when")


def _sessions(book: Logbook) -> dict[str, Any]:
    """Planned sessions of past days: done if told that day or the day after, settled if they were moved."""
    worked = set(map(_WHEN, book.lifts)) | {r.when for r in book.reports if r.status in ("done", "partial")}
    settled = {r.when for r in book.reports if r.status == "moved"}
    lately_since = book.today - timedelta(days=MISSED_DAYS)
    planned = [d for d, day in book.planned(KEPT_DAYS).items() if d < book.today and day.session is not None]
    done = [d for d in planned if d in worked or d + timedelta(days=1) in worked]
    lately = [d for d in planned if d >= lately_since]
    ill = any(book.ago(s.when) <= MISSED_DAYS and s.symptom != "fatigue" for s in book.symptoms)
    return {
        "adherence": round(100 * len(done) / len(planned), 1) if len(planned) >= PLANNED_KNOWN else None,
        "missed": float(sum(1 for d in lately if d not in done and d not in settled)) if lately else None,
        "excused": ill or any(book.ago(d) <= MISSED_DAYS for d in book.pauses),
    }


def _runs(book: Logbook, acts: Sequence[Act], text: str) -> dict[str, Any]:
    if not book.runs:  # those of the message are among them
        return dict.fromkeys(("run_share", "run_told_share", "run_rise", "run_gap"))
    ran = [(a.when, distance_of(a)) for a in acts if isinstance(a, Run)]
    now = [far for _, far in ran if far > 0]
    told = {id(a) for a in acts}
    if not now and any(isinstance(a, Intention) for a in acts):
        now = [] if _FAR_OFF.search(text.lower()) else _intended(text)
    before = [r for r in book.runs if id(r) not in told]
    since = book.today - timedelta(days=LONGEST_DAYS)
    window = [(r.when, r.distance_m) for r in before if since <= r.when <= book.today]
    longest = max((far for _, far in window if far), default=None)  # whole runs alone: repeats leave the rest out
    share = round(100 * max(now) / longest, 1) if now and longest else None
    known = _runs_known(book, [day for day, _ in window])
    by_week = [0.0] * 5
    monday = book.today - timedelta(days=book.today.weekday())
    first = monday - timedelta(weeks=4)
    for day, far in (*((r.when, distance_of(r)) for r in before if r.when >= first), *ran):
        back = -((day - monday).days // 7)
        if 0 <= back <= 4:
            by_week[back] += far
    usual = sum(by_week[1:]) / 4 if all(by_week[1:]) else None
    return {
        "run_share": share if known else None,
        "run_told_share": None if known else share,
        "run_rise": round(max(0.0, 100 * (by_week[0] / usual - 1)), 1) if usual else None,
        "run_gap": _run_gap(book),
    }


def _run_gap(book: Logbook) -> float | None:
    """The days between today's run and the one before, of one who runs every week."""
    if max((r.when for r in book.runs), default=None) != book.today:
        return None
    since = book.today - timedelta(days=OFTEN_DAYS)
    before = {r.when for r in book.runs if r.when >= since} - {book.today}
    return float((book.today - max(before)).days) if len(before) >= OFTEN else None


def _runs_known(book: Logbook, days: Sequence[date]) -> bool:
    """Whether the runs told lately are enough to say how far somebody is used to running.

    Who hurts has them compared with whatever is known: there little is no reason to run further.
    """
    hurts = any(s.symptom in ("pain", "injury") and book.ago(s.when) <= LONGEST_DAYS for s in book.symptoms)
    return hurts or len(days) >= RUNS_KNOWN or any(book.ago(day) >= RUNS_SINCE for day in days)


def _intended(text: str) -> list[float]:
    """Distances, in metres, of a run that is only meant."""
    out = []
    for m in _DISTANCE.finditer(text.lower()):
        amount = float(m[1].replace(",", "."))
        mile = m[2].startswith("m") and not m[2].startswith("met")
        out.append(amount * (METRES_PER_MILE if mile else 1000))
    return out


def _tests(book: Logbook, acts: Sequence[Act], tests: tuple[str, ...]) -> dict[str, Any]:
    told = {id(a) for a in acts}
    earlier = [t for t in book.tests if id(t) not in told]
    raises = {t.side: t.value for t in book.tests if t.test == "single-leg-calf-raise" and t.unit == "reps"}
    out: dict[str, Any] = {
        "since_tests": float(min(book.ago(t.when) for t in earlier)) if earlier else None,
        # one leg alone says nothing of the other
        "calf_raises": min(raises.values())
        if {"left", "right"} <= set(raises) or {None, "both"} & set(raises)
        else None,
    }
    for act in acts:
        if not isinstance(act, Assessment):
            continue
        same = [t for t in earlier if (t.test, t.side, t.unit) == (act.test, act.side, act.unit)]
        if same and same[-1].value > 0:
            change = act.value - same[-1].value
            out["test"] = act.test if act.test in tests else "run" if act.unit == "s" and "k" in act.test else "other"
            out["test_change"] = round(abs(change), 2)
            out["test_change_pct"] = round(100 * abs(change) / same[-1].value, 1)
    return out
