"""The words the coach starts: why rest, when it writes less, only behind a missed session, later, and where one is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

import pytest

from coach.acts import Lift, SessionReport, WorkingSet
from coach.athlete import Athlete
from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Known, Pause, Record, Setting, Turn
from coach.due import outlook
from coach.folding import folded
from coach.greeting import greet, issued
from coach.message import Message, Press
from coach.nudges import Nudge, NudgeKind
from content.letter import plain
from content.loading.reminders import reminders
from content.voice import Voice
from tests.scheduler.lives import begun, lived

MONDAY = date(2026, 11, 23)
#: Strength on Wednesday and Saturday, runs on Tuesday, Thursday and Sunday: rest on Monday and Friday.
ATHLETE = Athlete(
    reminder_time=time(7), strength_days=(2, 5), running_days={1: "quality", 3: "easy", 6: "long"}, review_day=6
)


def at(day: int, clock: str = "07:00") -> datetime:
    """A moment so many days after the first Monday."""
    return datetime.combine(MONDAY + timedelta(days=day), time.fromisoformat(clock), UTC)


def after(known: Known, when: datetime, *bodies: Any) -> Known:
    """The athlete after having told something."""
    origin = f"m{int(when.timestamp())}"
    told = tuple(Record(origin=origin, index=n, at=when, body=body) for n, body in enumerate(bodies))
    return replace(folded(known, Turn(records=told)), heard_at=when)


def said(turn: Turn, voice: Voice) -> str:
    """What was said, plainly."""
    return "\n\n".join(plain(r, voice) for r in turn.replies)


def word(known: Known, kind: NudgeKind, day: int, clock: str, books: Books) -> Turn:
    """The turn of one word about a day."""
    when = at(day, clock)
    return greet(known, Nudge(at=when, local=when, kind=kind, about=when.date()), books, f"c{kind}/{when:%Y-%m-%d}")


def silent_for(known: Known, books: Books, days: int) -> list[str]:
    """The words that come while nobody answers: ``12 weekly``."""
    now, out = at(0, "00:00"), []
    claimed = set()
    while (moment := outlook(known, books.library, now).next_at()) is not None and moment < at(days):
        now = moment
        for nudge in outlook(known, books.library, now).due():
            if (nudge.kind, nudge.about) not in claimed:
                claimed.add((nudge.kind, nudge.about))
                turn = greet(known, nudge, books, f"c{nudge.kind}/{nudge.about}")
                known = folded(known, turn)
                if turn.replies:
                    out.append(f"{(nudge.about - MONDAY).days} {nudge.kind}")
        known = folded(known, issued(known, books, now))
    return out


def test_words_that_nobody_answers_grow_fewer_and_end(books: Books) -> None:
    words = silent_for(begun(ATHLETE, MONDAY, books), books, 90)
    days = [(int(w.split()[0]), w.split()[1]) for w in words]

    assert {kind for day, kind in days if day < 8} == {"strength", "rest", "checkin", "weekly", "assessment"}
    assert {kind for day, kind in days if 8 <= day < 22} == {"strength", "weekly"}
    assert {kind for day, kind in days if day >= 22} == {"weekly"}
    assert [day for day, _ in days][-1] == 48  # the first Sunday after 45 days: the last word
    assert len(days) == len(set(days))


@pytest.mark.parametrize(
    ("name", "told", "first_silent_rest"),
    [
        ("heard on the third day", [(3, SessionReport(status="done", when=MONDAY))], 14),
        ("a pause counts for nothing", [(0, Pause(reason="request-pause", until=MONDAY + timedelta(days=9)))], 21),
        ("write whether I answer or not", [(0, Setting(values={"reminders": "always"}))], None),
    ],
)
def test_what_is_no_silence(
    name: str, told: list[tuple[int, Any]], first_silent_rest: int | None, books: Books
) -> None:
    known = begun(ATHLETE, MONDAY, books)
    for day, body in told:
        known = after(known, at(day, "00:30"), body)
    rests = [int(w.split()[0]) for w in silent_for(known, books, 40) if w.endswith("rest")]
    planned = [d for d in range(1, 40) if d % 7 in (0, 4)]

    missed = [d for d in planned if d not in rests and (d > 9 or "pause" not in name)]
    assert (missed[0] if missed else None) == first_silent_rest


@pytest.mark.parametrize(("day", "why"), [(0, "Tomorrow is your fast run"), (4, "Tomorrow you lift")])
def test_why_rest_today(day: int, why: str, books: Books, voice: Voice) -> None:
    text = said(word(begun(ATHLETE, MONDAY, books), "rest", day, "07:00", books), voice)

    assert why in text
    assert len(text.splitlines()) == 1


def test_texts_are_another_each_time(books: Books, voice: Voice) -> None:
    known = begun(ATHLETE, MONDAY, books)
    weekly = [said(word(known, "strength", day, "07:00", books), voice).splitlines()[0] for day in (2, 5)]
    evenings = {said(word(known, "checkin", day, "19:30", books), voice) for day in (2, 5)}

    assert len(set(weekly)) == 2
    assert len(evenings) == 2


@pytest.mark.parametrize(
    ("name", "bodies", "asked"),
    [
        ("nothing was told", (), True),
        ("one exercise of many was told", ("lift",), False),
        ("it is on its way", (SessionReport(status="started", when=MONDAY + timedelta(days=2)),), False),
        ("it was put off till late", (Setting(values={"later": ["2026-11-25", "18:30"]}),), False),
        ("it was put off for an hour in the morning", (Setting(values={"later": ["2026-11-25", "08:00"]}),), True),
    ],
)
def test_the_evening_asks_only_where_nothing_was_told(
    name: str, bodies: tuple[Any, ...], asked: bool, books: Books
) -> None:
    lift = Lift(
        exercise="plank", exercise_text="plank", when=MONDAY + timedelta(days=2), sets=(WorkingSet(seconds=45.0),)
    )
    known = after(begun(ATHLETE, MONDAY, books), at(2, "12:00"), *(lift if b == "lift" else b for b in bodies))

    assert bool(word(known, "checkin", 2, "19:30", books).replies) is asked


def test_only_behind_a_missed_session(books: Books) -> None:
    known = after(begun(ATHLETE, MONDAY, books), at(0, "08:00"), Setting(values={"reminders": "behind"}))
    known = after(known, at(2, "20:00"), SessionReport(status="done", when=MONDAY + timedelta(days=2)))

    assert silent_for(known, books, 7) == ["5 behind"]


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("remind me in 2 hours", "09:05"),
        ("Remind me again in an hour please", "08:05"),
        ("snooze 30 min", "07:35"),
        ("snooze for half an hour", "07:35"),
        ("ping me tonight", "18:00"),
        ("remind me at 5 today", "17:00"),
        ("remind me later today at 6.15pm", "18:15"),
        ("remind me in 10 hours", "17:05"),
        ("remind me at 11pm today", "21:45"),
        ("remind me in 16 hours", "21:45"),
        ("tell me how to do a plank in 2 minutes", None),
        ("remind me at 6", None),  # a new hour for every day, as ever
    ],
)
def test_later_in_words(text: str, hour: str | None, books: Books) -> None:
    known = begun(ATHLETE, MONDAY, books)
    turn = answer(known, Message(origin="m9", at=at(2, "07:03"), text=text), books)
    kept = [r.body.values["later"] for r in turn.records if isinstance(r.body, Setting) and "later" in r.body.values]

    assert kept == ([["2026-11-25", hour]] if hour else [])


def test_a_word_put_off_comes_even_to_those_who_want_no_others(books: Books) -> None:
    known = begun(ATHLETE, MONDAY, books)
    known = after(known, at(2, "07:00"), Setting(values={"reminders": "off"}))
    known = after(known, at(2, "07:05"), Setting(values={"later": ["2026-11-25", "10:00"]}))

    assert outlook(known, books.library, at(2, "07:05")).next_at() == at(2, "10:00")
    assert word(known, "later", 2, "10:00", books).replies
    assert outlook(known, books.library, at(3)).next_at() is None


def test_a_location_that_was_chosen_may_be_a_trip(books: Books, voice: Voice) -> None:
    known = begun(replace(ATHLETE, timezone="Europe/London"), MONDAY, books)
    turn = pressed(known, Press(origin="b5", at=at(2), data="here:Asia/Tokyo"), books)

    assert "I go by the clock of Asia/Tokyo now" in said(turn, voice)
    assert "How long will you be there?" in said(turn, voice)
    stays = pressed(folded(known, turn), Press(origin="b6", at=at(2, "08:00"), data="trip:stay"), books)
    assert "Tokyo is home" in said(stays, voice)
    assert outlook(folded(folded(known, turn), stays), books.library, at(2, "08:00")).next_at() is not None


def test_a_year_of_assessments_is_six_to_eight_weeks_apart(books: Books) -> None:
    found = [
        n.about for _, n, _ in lived(ATHLETE, MONDAY, MONDAY + timedelta(weeks=40), books) if n.kind == "assessment"
    ]
    apart = [(b - a).days / 7 for a, b in pairwise(found)]

    assert len(found) >= 5
    assert all(5 <= weeks <= 9 for weeks in apart), apart


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('[[steps]]\nname = "a"\nafter_days = 9\nkinds = ["weekly", "lunch"]', "unknown kind lunch"),
        (
            '[[steps]]\nname = "a"\nafter_days = 9\nkinds = ["weekly"]\n'
            '[[steps]]\nname = "b"\nafter_days = 9\nkinds = ["weekly"]',
            "no later than the step before",
        ),
        (
            '[[steps]]\nname = "a"\nafter_days = 9\nkinds = ["weekly"]\n'
            '[[steps]]\nname = "b"\nafter_days = 19\nkinds = ["rest"]',
            "words that the step before it has not",
        ),
        ('[[steps]]\nname = "a"\nafter = 9\nkinds = []', "after"),
    ],
)
def test_a_faulty_table_of_steps_is_told(text: str, fault: str, tmp_path: Any) -> None:
    path = tmp_path / "reminders.toml"
    path.write_text(f"reviewed_on = 2026-11-28\n{text}\n", encoding="utf-8")
    faults: list[Any] = []
    reminders(faults, path)

    assert any(fault in f.text for f in faults)
