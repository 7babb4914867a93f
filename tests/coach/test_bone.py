"""A stressed bone: signs that come together over days, and what holds until somebody has cleared it (INV14)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from coach.acts import Lift, Run, Symptom, WorkingSet
from coach.bone import enough, likelier, stressed_bones
from coach.books import Books
from coach.conversation import answer, pressed
from coach.diary import Clearance, Known, Pause, Record, Setting
from coach.folding import folded
from coach.laying import in_force
from coach.message import Message, Press
from tests.coach.test_laying import MONDAY, NOW, knowing, told, weeks

Story = Sequence[tuple[int, str]]


def hear(books: Books, story: Story) -> Known:
    """An athlete whose plan is in force, after these messages: the day from Monday on, and what was said at noon."""
    first = datetime.combine(MONDAY, NOW.timetz()).replace(hour=7)
    setting = Setting(values={"began": MONDAY.isoformat(), "greeted": True})
    known = Known(athlete_id=1, records=(Record(origin="profile", index=0, at=first, body=setting),))
    for number, (day, text) in enumerate(story):
        at = first + timedelta(days=day, hours=5, minutes=number)
        known = folded(known, answer(known, Message(origin=f"m{number}", at=at, text=text), books))
    return known


def rules(books: Books, story: Story) -> set[str]:
    """The rules of the last message of a story."""
    known = hear(books, story[:-1])
    first = datetime.combine(MONDAY, NOW.timetz()).replace(hour=7)
    day, text = story[-1]
    at = first + timedelta(days=day, hours=5, minutes=len(story))
    return {a.rule for a in answer(known, Message(origin="m99", at=at, text=text), books).advice}


RAN = (0, "ran 5k 30 min")
LONG = (2, "ran 12k 75 min")


@pytest.mark.parametrize(
    ("story", "rule"),
    [
        # one sign alone is none
        ([(0, "left shin pain 2/10, it comes on earlier each run")], ""),
        ([RAN, LONG, (3, "left shin pain 2/10 after the run")], ""),
        # a sign of the bone and a jump of the load, told in one message or over days
        ([RAN, LONG, (3, "left shin pain 2/10, it comes on earlier each run")], "bone-suspected"),
        ([(0, "left shin 2/10, comes on earlier each run"), (3, "left shin hurts at night, 2/10")], "bone-suspected"),
        # of another side they are not counted together
        ([(0, "left shin pain 2/10, it comes on earlier each run"), (3, "right shin 1/10 at night")], ""),
        # a dangerous spot is the same day
        (
            [
                RAN,
                LONG,
                (2, "pain at the front of the shin on the left 2/10"),
                (3, "left shin 2/10, comes on earlier each run"),
            ],
            "bone-risky",
        ),
        # soreness of muscles is no pain of a bone
        ([RAN, LONG, (3, "quads sore 4/10 from squats")], ""),
    ],
)  # fmt: skip
def test_signs_are_gathered(story: Story, rule: str, books: Books) -> None:
    found = {r for r in rules(books, story) if r.startswith("bone-")}
    assert found == ({rule} if rule else set())


def test_what_is_suspected_holds_at_nought_and_for_weeks(books: Books) -> None:
    """INV14: no jump and no run at any pain, until a clearance is stated; the end of an own pause is none."""
    suspected = told(
        5, Symptom(symptom="pain", when=MONDAY, region="shin", side="left", severity=3.0, flags=("bone-stress",))
    )
    jumps = [e.slug for e in books.library.exercises.values() if e.impact and e.level == 1][:2]
    later: list[Record] = []
    for day in range(1, 29):
        at = NOW + timedelta(days=day)
        calm = Symptom(symptom="pain", when=at.date(), region="shin", side="left", severity=0.0, timing="morning")
        later.append(told(20 + day, calm, at))
        if day == 9:
            later.append(told(90, Pause(reason="request-pause"), at))
            later.append(told(91, Clearance(), at + timedelta(minutes=1)))
        monday = at.date() - timedelta(days=at.weekday())
        issued = [_moved(w, monday - MONDAY, jumps) for w in weeks(count=1)]
        found = in_force(knowing(suspected, *later), issued, books.library, at)
        days = [d for w in found.weeks for d in w.days if d.date >= at.date()]
        assert not [d.run for d in days if d.run]
        done = [s.exercise for d in days if d.session for s in d.session.items]
        assert done or not [d for d in days if d.session]
        assert not [x for x in done if books.library.exercises[x].impact]


def _moved(week, by: timedelta, jumps: list[str]):  # type: ignore[no-untyped-def]  # a week with jumps in it, later
    days = []
    for d in week.days:
        session = d.session
        if session is not None:
            session = replace(session, items=(*session.items, *(replace(session.items[0], exercise=j) for j in jumps)))
        days.append(replace(d, date=d.date + by, session=session))
    return replace(week, start=week.start + by, days=tuple(days))


def test_a_clearance_ends_it_and_running_comes_back_by_its_tests(books: Books) -> None:
    known = hear(books, [RAN, LONG, (3, "left shin pain 2/10, it comes on earlier each run")])
    assert [s.stands for s in stressed_bones(known.records, known.athlete.zone)] == [True]

    at = datetime.combine(MONDAY, NOW.timetz()) + timedelta(days=4)
    known = folded(known, answer(known, Message(origin="m50", at=at, text="doctor cleared my shin today"), books))
    assert not known.pause_on(at.date())
    for n, data in enumerate(("clear:doctor", "clear:doctor:today")):
        known = folded(known, pressed(known, Press(origin=f"b{n}", at=at + timedelta(minutes=n), data=data), books))

    assert [s.stands for s in stressed_bones(known.records, known.athlete.zone)] == [False]
    found = in_force(known, known.weeks, books.library, at + timedelta(hours=1))
    assert found.layoff is not None
    assert found.layoff.waits


def test_undo_of_the_message_takes_the_signs_back(books: Books) -> None:
    known = hear(books, [RAN, LONG, (3, "left shin pain 2/10, it comes on earlier each run")])
    at = datetime.combine(MONDAY, NOW.timetz()) + timedelta(days=3, hours=6)
    known = folded(known, pressed(known, Press(origin="b1", at=at, data="undo:m2"), books))
    assert stressed_bones(known.records, known.athlete.zone) == ()


@pytest.mark.parametrize(
    ("signs", "suspected"),
    [
        (("pinpoint",), False),
        (("pinpoint", "hop"), True),
        (("rest", "drug"), True),
        (("jump", "before", "energy"), False),  # what makes it likelier is no sign of the bone
        (("hop", "risky"), False),
    ],
)
def test_two_signs_one_of_them_of_the_bone(signs: tuple[str, ...], suspected: bool) -> None:
    assert enough(signs) is suspected


def test_a_jump_of_the_load_is_read_off_the_diary(books: Books) -> None:
    def run(ago: int, metres: float) -> Run:
        return Run(when=MONDAY - timedelta(days=ago), distance_m=metres)

    def lift(ago: int, slug: str) -> Lift:
        return Lift(exercise=slug, exercise_text=slug, when=MONDAY - timedelta(days=ago), sets=(WorkingSet(reps=8),))

    def found(lifts: list[Lift], runs: list[Run], day: date = MONDAY) -> tuple[str, ...]:
        return likelier(lifts, runs, day, (), books.library)

    assert found([], [run(2, 9000.0)]) == ()  # a first run is no jump: nothing is known before it
    assert found([], [run(9, 8000.0), run(2, 8700.0)]) == ()
    assert found([], [run(9, 8000.0), run(2, 9000.0)]) == ("jump",)
    assert found([], [run(70, 8000.0), run(60, 9000.0)]) == ()  # longer ago than six weeks
    assert found([lift(60, "back-squat"), lift(5, "pogo-jump")], []) == ("jump",)
    assert found([lift(60, "pogo-jump"), lift(5, "pogo-jump")], []) == ()
    assert likelier([], [], MONDAY, ("brittle-bones",), books.library) == ("brittle",)


@pytest.mark.parametrize(
    "said",
    [
        "saw the consultant friday, stress fracture in the shin has healed, signed me off. what's week one?",
        "sports doctor cleared me on thursday, the stress fracture in my shin is healed. where do I start?",
        "gp says the stress fracture has healed and I can run again",
    ],
)
def test_a_bone_that_has_just_been_cleared_begins_low(said: str, books: Books) -> None:
    assert "bone-healed" in rules(books, [(0, said)])


@pytest.mark.parametrize(
    "said",
    [
        "had a stress fracture years ago, cleared since 2019. squats today?",
        "seeing the consultant on friday about my stress fracture",
        "what does a stress fracture feel like",
    ],
)
def test_one_of_long_ago_or_to_be_looked_at_is_none(said: str, books: Books) -> None:
    assert "bone-healed" not in rules(books, [(0, said)])


def test_a_clearance_hides_no_pain_of_the_bone(books: Books) -> None:
    said = "signed off for my stress fracture on friday, but the shin hurts on one spot when I hop"
    assert rules(books, [(0, said)]) & {"bone-suspected", "bone-risky", "soon", "same-day"}


@pytest.mark.parametrize(
    "said",
    [
        "stress fracture in my tibia diagnosed, in a boot",
        "doctor signed me off work with a stress fracture",
        "off work for 2 weeks with a stress fracture in my shin",
        "MRI shows a stress reaction in my navicular",
        "stress reaction in my left navicular, MRI on monday showed it, 2/10 walking",
        "doc says stress fracture of the shin",
        "got a stress fracture in my shin, in a boot for 6 weeks",
        "stress fracture confirmed on scan",
        "stress fracture of the sacrum confirmed on MRI",
    ],
)
def test_what_somebody_has_found_stands_and_is_not_sent_to_be_found(said: str, books: Books) -> None:
    found = rules(books, [(0, said)])
    assert {"bone-found", "bone-diagnosed"} <= found
    assert not found & {"soon", "soon-again", "pain-unsaid", "pain-low"}
    known = hear(books, [(0, said)])
    assert [s.found for s in stressed_bones(known.records, known.athlete.zone) if s.stands] == [True]


@pytest.mark.parametrize(
    "said", ["stress fracture in my tibia diagnosed, in a boot", "I've got a stress fracture in my shin"]
)
def test_nothing_loads_a_bone_that_is_had_until_it_is_cleared(said: str, books: Books) -> None:
    known = hear(books, [(0, said)])
    later = NOW + timedelta(days=20)
    plan = in_force(known, weeks(count=5), books.library, later)
    left = {
        s.exercise for w in plan.weeks for d in w.days if d.date > later.date() and d.session for s in d.session.items
    }
    assert left
    assert not [x for x in left if {"shin", "bone-stress"} & set(books.library.exercises[x].provokes)]
    assert rules(books, [(0, said), (9, "can I run tomorrow?")]) & {"bone-stands"}
    cleared = hear(books, [(0, said), (30, "cleared by my doctor yesterday")])
    assert not [s for s in stressed_bones(cleared.records, cleared.athlete.zone) if s.stands]


def test_a_diagnosis_after_the_sign_is_no_second_sign(books: Books) -> None:
    story = [(0, "shin hurts on one spot 4/10 when I hop"), (3, "MRI: stress fracture in my tibia")]
    assert "bone-found" in rules(books, story)
    assert "soon-again" not in rules(books, story)


@pytest.mark.parametrize(
    "said",
    [
        "physio suspects a stress fracture in my foot",
        "physio thinks it might be a stress fracture in my shin",
        "I've got a stress fracture in my left foot",
    ],
)
def test_what_nobody_is_told_to_have_found_is_to_be_looked_at(said: str, books: Books) -> None:
    assert "soon" in rules(books, [(0, said)])


@pytest.mark.parametrize(
    "said",
    [
        "had a stress fracture in 2019, healed",
        "had a stress fracture diagnosed last year, all healed",
        "MRI showed no stress fracture",
        "my mate has a stress fracture, in a boot",
        "my stress fracture has healed, signed off",
    ],
)
def test_history_and_others_hold_nothing_back(said: str, books: Books) -> None:
    known = hear(books, [(0, said)])
    assert not stressed_bones(known.records, known.athlete.zone)
