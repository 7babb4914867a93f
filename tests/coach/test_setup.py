"""Answers to the questions of the setup, as people type them; and the clock of a shared location."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Known, Setting
from coach.draft import Draft
from coach.folding import folded
from coach.message import Message, Press
from coach.placed import zones_near
from coach.setuphealth import SCREEN, due_again, injuries_in, when_in
from coach.setupwords import from_text

AT = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)


def draft(books: Books, **values: Any) -> Draft:
    made = Draft(known=Known(athlete_id=1), books=books, origin="m1", at=AT)
    if values:
        made.keep(Setting(values=values))
    return made


ANSWERS: list[tuple[str, str, dict[str, Any] | None]] = [
    # question, answer, settings
    ("goal", "i want to get faster", {"goal": "faster"}),
    ("goal", "stay injury free", {"goal": "injury-prevention"}),
    ("goal", "general fitness", {"goal": "general"}),
    ("goal", "blue", None),
    ("race", "no", {"race": None}),
    ("runs", "mon wed sun", {"running_days": {"mon": "easy", "wed": "easy", "sun": "long"}}),
    (
        "runs",
        "tue intervals, thu easy, sun long",
        {"running_days": {"tue": "quality", "thu": "easy", "sun": "long"}},
    ),
    ("runs", "long run on sunday, hills on wed", {"running_days": {"wed": "quality", "sun": "long"}}),
    ("runs", "three times", None),
    ("fast", "tue and thu", {"running_days": {"tue": "quality", "thu": "quality", "sun": "long"}}),
    ("fast", "none", {"running_days": {"tue": "easy", "thu": "easy", "sun": "long"}}),
    ("long", "sat", None),
    ("strength", "twice a week", {"strength_per_week": 2, "strength_days": None}),
    ("strength", "3x", {"strength_per_week": 3, "strength_days": None}),
    ("strength", "mon and fri", {"strength_days": ["mon", "fri"], "strength_per_week": 2}),
    ("level", "never", {"level": "beginner", "history": "none"}),
    ("level", "3 months", {"level": "beginner", "history": "new to strength"}),
    ("level", "about a year", {"level": "intermediate", "history": "regular"}),
    ("level", "5 years", {"level": "advanced", "history": "regular"}),
    ("level", "used to, years ago", {"level": "beginner", "history": "returning"}),
    ("kit", "nothing", {"equipment": [], "weights": []}),
    ("kit", "just a band", {"equipment": ["band"]}),
    (
        "kit",
        "two 8 kg dumbbells and a blue band",
        {
            "equipment": ["band", "dumbbells"],
            "weights": [
                {"kind": "dumbbell", "count": 2, "weight": 8.0, "unit": "kg"},
                {"kind": "band", "count": 1, "colour": "blue"},
            ],
        },
    ),
    ("minutes", "45 min", {"session_minutes": 45}),
    ("minutes", "half an hour", {"session_minutes": 30}),
    ("minutes", "5", None),
    ("zone", "in Munich", {"timezone": "Europe/Berlin"}),
    ("zone", "atlantis", None),
    ("hour", "at 6:30", {"reminder_time": "06:30"}),
    ("hour", "7pm", {"reminder_time": "19:00"}),
    ("quiet", "21:30 to 7", {"quiet_hours": ["21:30", "07:00"]}),
    ("quiet", "10pm-6am", {"quiet_hours": ["22:00", "06:00"]}),
    ("quiet", "9 to 7", {"quiet_hours": ["21:00", "07:00"]}),
    ("quiet", "none", {"quiet_hours": None}),
    ("units", "pounds", {"units": "lb", "distance_units": "mi"}),
    ("units", "kg and miles", {"units": "kg", "distance_units": "mi"}),
]


@pytest.mark.parametrize(("step", "said", "values"), ANSWERS, ids=[f"{a[0]}: {a[1]}" for a in ANSWERS])
def test_answers_are_understood(step: str, said: str, values: dict[str, Any] | None, books: Books) -> None:
    assert from_text(draft(books), step, said.lower()) == values


@pytest.mark.parametrize(
    ("trained", "sure", "level"),
    [
        ("advanced", "sure", "advanced"),
        ("advanced", "fine", "intermediate"),
        ("advanced", "new", "beginner"),
        ("intermediate", "sure", "intermediate"),
        ("beginner", "sure", "beginner"),
        ("before", "sure", "intermediate"),
        ("before", "fine", "beginner"),
        ("never", "sure", "beginner"),
    ],
)
def test_the_level_is_what_both_answers_allow(trained: str, sure: str, level: str, books: Books) -> None:
    made = draft(books)
    for step, said in (("level", trained), ("sure", sure)):
        made.keep(Setting(values=from_text(made, step, said) or {}))

    assert made.athlete.level == level


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("left achilles 2024", [("achilles", "left", date(2024, 7, 1))]),
        ("right shin last october", [("shin", "right", date(2026, 10, 15))]),
        ("left knee in may, right heel 3 months ago", [
            ("knee", "left", date(2026, 5, 15)), ("heel", "right", date(2026, 8, 25)),
        ]),
        ("hamstring", [("hamstring", None, None)]),
        ("nothing much", []),
    ],
    ids=str,
)  # fmt: skip
def test_earlier_injuries_are_read(said: str, found: list[tuple[Any, ...]], books: Books) -> None:
    told = injuries_in(draft(books), said, over=True)

    assert [(i.region, i.side, i.since) for i in told] == found


def test_when_something_was() -> None:
    today = date(2026, 11, 23)

    assert when_in("december", today) == date(2025, 12, 15)
    assert when_in("it may have been", today) is None


PLACES = [
    # where, the nearest clock, one that is offered as well
    ((52.5, 13.4), "Europe/Berlin", None),
    ((40.7, -74.0), "America/New_York", None),
    ((41.9, -8.2), "Europe/Lisbon", "Europe/Madrid"),  # in Galicia, near the border
    ((-33.9, 151.2), "Australia/Sydney", None),
    ((-16.8, 179.9), "Pacific/Fiji", None),  # beside the date line
]


@pytest.mark.parametrize(("place", "first", "other"), PLACES, ids=[p[1] for p in PLACES])
def test_a_location_offers_the_clocks_around_it(
    place: tuple[float, float], first: str, other: str | None, books: Books
) -> None:
    found = zones_near(place, books.places, AT)

    assert found[0] == first
    assert other is None or other in found


def test_a_location_answers_the_question_for_the_city(books: Books) -> None:
    known = Known(athlete_id=1)
    known = folded(known, answer(known, Message(origin="m1", at=AT, kind="location", place=(52.5, 13.4)), books))
    known = folded(known, pressed(known, Press(origin="b1", at=AT, data="here:Europe/Berlin"), books))

    assert known.athlete.timezone == "Europe/Berlin"


@pytest.mark.parametrize(
    ("values", "due"),
    [
        ({"began": "2026-11-01", "conditions": ["unscreened"]}, True),
        ({"began": "2026-11-01", "conditions": ["unscreened"], "screen-asked": "2026-11-15"}, False),
        ({"began": "2026-04-01", "screened": "2026-05-01"}, True),
        ({"began": "2026-04-01", "screened": "2026-08-01"}, False),
        ({"began": "2026-04-01"}, False),
        ({"began": "2026-04-01", "screened": "2026-05-01", "consent": {"given": False}}, False),
    ],
    ids=str,
)
def test_when_the_health_questions_come_again(values: dict[str, Any], due: bool, books: Books) -> None:
    assert due_again(draft(books, **values)) is due


@pytest.mark.parametrize("skipped", [None, *SCREEN])
def test_a_skipped_question_of_the_screening_is_read_cautiously(skipped: str | None, books: Books) -> None:
    known = Known(athlete_id=1)
    known = folded(known, answer(known, Message(origin="m1", at=AT, text="/start"), books))
    for number in range(60):
        step = known.asking.about["step"] if known.asking else None
        if step is None:
            break
        value = {"consent": "yes", "symptoms": "no", "doctor": "done", "now": "done"}.get(step, "skip")
        value = "skip" if step == skipped else value
        known = folded(known, pressed(known, Press(origin=f"b{number}", at=AT, data=f"s:{step}:{value}"), books))

    assert known.began == AT.date()
    assert ("unscreened" in known.athlete.conditions) is (skipped is not None)
