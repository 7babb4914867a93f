"""Which questions follow up on what was told, and when: each once, none in a pause, none that is answered already."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from coach.acts import Lift, Symptom, WorkingSet
from coach.athlete import Athlete, to_profile
from coach.books import Books
from coach.diary import Known, Pause, Record, Setting, Turn
from coach.due import due, next_word_at
from coach.folding import folded
from coach.followups import follow_ups, open_question
from coach.laying import in_force

DAY = datetime(2026, 11, 23, tzinfo=UTC)
ATHLETE = Athlete(reminder_time=time(7, 0))


def at(day: int, clock: str) -> datetime:
    hour, minute = clock.split(":")
    return DAY + timedelta(days=day - 1, hours=int(hour), minutes=int(minute))


def kept(when: datetime, body: object) -> Record:
    return Record(origin=f"m{int(when.timestamp())}", index=0, at=when, body=body)  # type: ignore[arg-type]


def knowing(athlete: Athlete, told: list[str]) -> Known:
    """``1 18:00 squat``, ``1 18:00 knee 4``, ``2 07:10 knee 3 asked``, ``2 08:00 pause``, ``1 09:00 reminders off``."""
    profile = Setting(values={**to_profile(athlete), "began": "2026-11-23"})
    records = [kept(DAY - timedelta(days=1), profile)]
    for line in told:
        day, clock, *what = line.split()
        when = at(int(day), clock)
        if what[0] == "squat":
            lift = Lift(exercise="back-squat", exercise_text="squat", when=when.date(), sets=(WorkingSet(reps=8),))
            records.append(kept(when, lift))
        elif what[0] == "pause":
            records.append(kept(when, Pause(reason="request-pause")))
        elif what[0] == "reminders":
            records.append(kept(when, Setting(values={"reminders": what[1]})))
        else:
            severity = None if what[1] == "?" else float(what[1])
            asked = "asked" in what
            timing = ("morning" if when.hour < 11 else "after") if asked else None
            pain = Symptom(
                symptom="pain", when=when.date(), region=what[0], severity=severity, asked=asked, timing=timing
            )  # type: ignore[arg-type]
            records.append(kept(when, pain))
    return folded(Known(athlete_id=1), Turn(records=tuple(records)))


def asked_over(known: Known, books: Books, days: int = 6) -> list[tuple[str, str]]:
    """The questions as a clock would meet them: at each moment with what was known then, five minutes apart."""
    out: list[tuple[str, str]] = []
    for n in range(days * 24 * 12):
        now = DAY + timedelta(minutes=5 * n)
        then = replace(known, records=tuple(r for r in known.records if r.at <= now))
        found = in_force(then, then.weeks, books.library, now)
        asked = follow_ups(then, found.courses, None, now)
        new = (n for n in asked if timedelta() <= now - n.at < timedelta(minutes=5))
        out += [(f"{n.local:%d %H:%M}", n.kind) for n in new]
    return out


STORIES = [
    ("told in the afternoon: that evening and the next morning", ["1 14:00 knee 4"], ["23 20:30", "24 07:00"]),
    ("told in the evening: the evening is told already", ["1 19:30 knee 4"], ["24 07:00"]),
    (
        "answered in the evening: the morning is asked all the same",
        ["1 14:00 knee 4", "1 20:40 knee 3 asked"],
        ["23 20:30", "24 07:00"],
    ),
    (
        "told of before the question came: it is not put",
        ["1 14:00 knee 4", "1 20:00 knee 3", "2 06:30 knee 2"],
        ["24 20:30", "25 07:00"],
    ),
    (
        "an answer alone is followed by nothing",
        ["1 14:00 knee 4", "1 20:40 knee 3 asked", "2 07:10 knee 2 asked"],
        ["23 20:30", "24 07:00"],
    ),
    ("never a chase: unanswered, it is not asked again", ["1 14:00 knee 4"], ["23 20:30", "24 07:00"]),
    (
        "work on the region asks again",
        ["1 14:00 knee 4", "2 07:10 knee 2 asked", "3 18:00 squat"],
        ["23 20:30", "24 07:00", "25 20:30", "26 07:00"],
    ),
    ("a pain of unknown strength is asked about too", ["1 14:00 knee ?"], ["23 20:30", "24 07:00"]),
    ("no pain, no question", ["1 14:00 knee 0"], []),
    ("over is over", ["1 14:00 calf 2", "1 20:40 calf 0 asked"], ["23 20:30"]),
    ("a pause silences", ["1 14:00 knee 4", "1 15:00 pause"], []),
    ("a place that no exercise loads is not followed", ["1 14:00 general 4"], []),
]  # fmt: skip


@pytest.mark.parametrize(("name", "told", "moments"), STORIES, ids=[s[0] for s in STORIES])
def test_when_a_pain_is_asked_about(name: str, told: list[str], moments: list[str], books: Books) -> None:
    assert [m for m, _ in asked_over(knowing(ATHLETE, told), books)] == moments


@pytest.mark.parametrize(
    ("reminder", "quiet", "evening", "morning"),
    [
        ("06:00", ("22:00", "06:30"), "20:30", "06:00"),
        ("07:00", ("20:00", "06:30"), "19:45", "07:00"),  # before quiet hours
        ("18:00", ("22:00", "06:30"), "20:30", "08:00"),  # the daily word comes too late for a morning
        ("18:00", ("22:00", "09:30"), "20:30", "09:30"),
        ("07:00", None, "20:30", "07:00"),
    ],
)
def test_the_hours_are_the_athletes(
    reminder: str, quiet: tuple[str, str] | None, evening: str, morning: str, books: Books
) -> None:
    athlete = replace(
        ATHLETE,
        reminder_time=time.fromisoformat(reminder),
        quiet_hours=None if quiet is None else (time.fromisoformat(quiet[0]), time.fromisoformat(quiet[1])),
    )
    found = asked_over(knowing(athlete, ["1 14:00 knee 4"]), books)
    assert found == [(f"23 {evening}", "pain-evening"), (f"24 {morning}", "pain-morning")]


def test_the_clock_looks_again_at_the_question_and_not_when_words_are_switched_off(books: Books) -> None:
    known = knowing(ATHLETE, ["1 14:00 knee 4"])
    assert next_word_at(known, books.library, at(1, "14:01")) == at(1, "20:30")
    assert [n.kind for n in due(known, books.library, at(1, "20:31"))] == ["pain-evening"]
    assert due(known, books.library, at(1, "23:00")) == ()  # too late is never
    off = knowing(ATHLETE, ["1 14:00 knee 4", "1 14:30 reminders off"])
    assert next_word_at(off, books.library, at(1, "14:31")) is None


@pytest.mark.parametrize(
    ("told", "now", "timing"),
    [
        (["1 14:00 knee 4"], "1 21:00", "after"),
        (["1 14:00 knee 4"], "2 09:00", "morning"),
        (["1 14:00 knee 4", "1 21:00 knee 3 asked"], "2 09:00", "morning"),
        (["1 14:00 knee 4", "2 07:10 knee 3 asked"], "2 09:00", None),
        (["1 14:00 knee 4"], "4 09:00", None),  # later than a day and a half
    ],
)
def test_what_a_bare_number_answers(told: list[str], now: str, timing: str | None, books: Books) -> None:
    moment = at(*((int(now.split()[0]), now.split()[1])))
    known = knowing(ATHLETE, told)
    found = open_question(in_force(known, (), books.library, moment).courses, moment)
    assert (found[1] if found else None) == timing
