"""Judging: stories a coach can read, and the invariants on the final advice."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from coach.acts import Lift, Question, SmallTalk, Symptom, WorkingSet
from coach.adjust import adjusted
from coach.advice import URGENCIES, Advice
from coach.athlete import Athlete
from coach.books import Books
from coach.changes import Sparing, provokes
from coach.consulting import Situation
from coach.diary import Pause, Record
from coach.judge import judge
from coach.library import SITES
from coach.painful import ceiling
from coach.rules import Effect
from coach.week import Day, Session, Slot, Week

STORIES = Path(__file__).parents[1] / "judgements"
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
ATHLETE = Athlete(level="intermediate", equipment=frozenset({"dumbbells", "band", "bench", "barbell"}))


def stories() -> list[dict[str, Any]]:
    return [
        {**s, "file": name}
        for name in ("pain", "body")
        for s in tomllib.loads((STORIES / f"{name}.toml").read_text(encoding="utf-8"))["story"]
    ]


def week() -> tuple[Week, ...]:
    """A week with two sessions that load everything, jumps included."""
    lower = ("back-squat", "romanian-deadlift", "calf-raise", "pogo-jump", "forward-lunge")
    upper = ("push-up", "dumbbell-row", "overhead-press", "plank", "russian-twist")

    def session(names: tuple[str, ...], focus: str) -> Session:
        items = tuple(Slot(exercise=n, sets=3, reps=8, load_kg=40.0, rir=2) for n in names)
        return Session(focus=focus, minutes=40, items=items)

    start = date(2026, 11, 23)
    days = [Day(date=start + timedelta(days=n), kind="rest") for n in range(7)]
    days[0] = Day(date=start, kind="strength", session=session(lower, "lower"))
    days[2] = Day(date=start + timedelta(days=2), kind="strength", session=session(upper, "upper"))
    days[4] = Day(date=start + timedelta(days=4), kind="strength", session=session(lower, "lower"))
    return (Week(start=start, phase="base", deload=False, days=tuple(days)),)


def told(region: str, severity: float, hours: float, flags: tuple[str, ...] = ()) -> Record:
    at = NOW - timedelta(hours=hours)
    body = Symptom(symptom="pain", when=at.date(), region=region, severity=severity, flags=flags)
    return Record(origin=f"m{hours}", index=0, at=at, body=body)


def asked(books: Books, text: str, **more: Any) -> tuple[Advice, ...]:
    more.setdefault("weeks", week())
    more.setdefault("athlete", ATHLETE)
    more.setdefault("now", NOW)
    return judge(Situation(text=text, **more), books.library, books.safety)


@pytest.mark.parametrize(("done", "moved"), [(False, True), (True, False)])
def test_what_is_done_moves_nowhere(done: bool, moved: bool, books: Books) -> None:
    """A wrecked day puts heavy legs off; those that were trained already would else be trained twice."""
    one = WorkingSet(reps=8, load_kg=40.0, load_basis="total")
    lift = Lift(exercise="back-squat", exercise_text="squat", when=NOW.date(), sets=(one,) * 3)
    alone = tuple(d if d.date == NOW.date() else replace(d, kind="rest", session=None) for d in week()[0].days)
    weeks = (replace(week()[0], days=alone),)
    advice = asked(books, "pulled an all-nighter, wrecked", weeks=weeks, acts=(lift,) if done else ())
    put_off = {c.session for a in advice for c in a.changes if c.change == "postpone"}
    assert (NOW.date() in put_off) is moved


def urgency(advice: tuple[Advice, ...]) -> str:
    return max((a.urgency for a in advice), key=URGENCIES.index, default="none")


@pytest.mark.parametrize("story", stories(), ids=lambda s: s["name"])
def test_stories(story: dict[str, Any], books: Books) -> None:
    records: list[Record] = []
    for said, hours in zip(story["said"][:-1], story.get("hours", ()), strict=True):
        region = next(r for r in ("hamstring", "groin", "shin", "knee") if r in said)
        severity = float(said.split("/10")[0].split()[-1])
        records.append(told(region, severity, hours))
    advice = asked(books, story["said"][-1], records=tuple(records))
    actions = {a.action for a in advice}
    assert urgency(advice) in story["urgency"]
    assert not actions & set(story.get("never", ()))
    assert not story.get("wants") or actions & set(story["wants"])


# --- invariants on the final advice -----------------------------------------------------------------------------------
SEVERITIES = (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
REGIONS = [r for r in SITES if SITES[r]]
COURSES = (
    "",
    " getting worse",
    " getting better",
    " limping",
    " at night",
    " for 3 weeks",
    " for 8 weeks",
    " it popped",
)


def work(weeks: tuple[Week, ...]) -> float:
    """Sets times load over the plan; fewer of either is less."""
    return sum(s.sets * (s.load_kg or 10.0) for w in weeks for d in w.days if d.session for s in d.session.items)


def test_more_pain_is_never_answered_more_mildly(books: Books) -> None:
    """INV02 and INV03 over every region, severity and course, on the plan that comes out."""
    walked = 0
    for region, course in product(REGIONS, COURSES):
        before, before_work = 0, float("inf")
        for severity in SEVERITIES:
            text = f"{region.replace('-', ' ')} {severity}/10{course}"
            act = Symptom(symptom="pain", when=NOW.date(), region=region, severity=float(severity))
            advice = asked(books, text, acts=(act,))
            now = URGENCIES.index(urgency(advice))
            changes = advice[0].changes if advice else ()
            assert now >= before, text
            if severity >= 3:
                assert advice, text
                assert not any(c.change in ("progress", "add") or (c.load_factor or 0) > 1 for c in changes), text
                assert "progress" not in {a.action for a in advice}, text
                after = work(adjusted(week(), changes, books.library))
                assert after <= before_work + 1e-9 or now > before, text
                before_work = min(before_work, after)
            before, walked = now, walked + 1
    print(f"{walked} situations walked")  # noqa: T201 - the number of situations is to be seen
    assert walked == len(REGIONS) * len(COURSES) * len(SEVERITIES)


def test_a_substitute_is_borne_by_the_region(books: Books) -> None:
    """INV12: no substitute provokes commonly, none at all from four on unless it is a held form of that region."""
    seen = 0
    for region, severity in product(REGIONS, (3, 4, 5, 6, 8)):
        act = Symptom(symptom="pain", when=NOW.date(), region=region, severity=float(severity))
        for advice in asked(books, f"{region.replace('-', ' ')} {severity}/10", acts=(act,)):
            spared = Sparing(
                region=region,
                site=None,
                pain=float(severity),
                ceiling=ceiling(region, None, books.library),
                effect=Effect(region="spare"),
            )
            calm = {x for k in spared.keys for x in books.library.regions[k].isometric_first}
            for change in advice.changes:
                if change.to is None:
                    continue
                other = books.library.exercises[change.to]
                level = provokes(other, spared)
                assert level < 2
                assert level == 0 or not spared.strict or other.slug in calm
                assert other.level <= ATHLETE.level_number
                assert other.possible_with(books.library.things(ATHLETE.equipment))
                seen += 1
    assert seen > 20


@pytest.mark.parametrize(
    "said", ["crushing chest pain and sweating", "i dont want to live anymore", "peeing brown after the crossfit"]
)
def test_an_alarm_stands_alone_and_pauses(said: str, books: Books) -> None:
    """INV01: one class, nothing else in the answer, the plan pauses."""
    advice = asked(books, f"{said}. knee 4/10, slept 3 hours, 3 weeks off")
    assert {a.rule for a in advice} == {advice[0].rule}
    assert advice[0].pauses
    assert advice[0].action == "stop"


EMERGENCY = Pause(reason="emergency", urgency="emergency")
SAME_DAY = Pause(reason="same-day", urgency="same-day")


def began(pause: Pause, days: int) -> tuple[Record, ...]:
    """A diary in which ``pause`` began ``days`` ago."""
    return (Record(origin="p", index=0, at=NOW - timedelta(days=days), body=pause),)


@pytest.mark.parametrize(
    "said",
    [
        "its gone now, can i run",
        "feel fine",
        "was prob wind. squats tomorrow?",
        "just give me upper body please",
        "my wife says its fine",
        "the doctor did not clear me",
        "doctor hasnt cleared me yet",
        "no one has cleared me",
        "im not cleared",
        "seeing the doctor tomorrow, should be fine",
        "hope the doctor clears me",
        "if the doctor clears me can i start",
        "the gp will sign me off on friday",
        "my doctor cleared me 3 weeks ago",
        "i was cleared by a cardiologist last month",
        "the doctor cleared me before this run",
        "do i need to see the doctor for the all clear",
    ],
)
def test_a_pause_is_not_talked_away(said: str, books: Books) -> None:
    """INV06 and INV16: neither feeling better nor a clearance denied, to come or older than the flag moves a pause."""
    for pause in (EMERGENCY, SAME_DAY):
        advice = asked(books, said, pause=pause, records=began(pause, 0))
        assert advice[0].rule != "pause-cleared"
        assert urgency(advice) == pause.urgency  # of this day: nothing lowers it
        assert {c.change for c in advice[0].changes} == {"remove"}


@pytest.mark.parametrize(
    "said",
    [
        "hospital did an ecg, all clear, doctor says i can train again",
        "i saw my doctor, he said all fine",
        "ok the hospital checked it, no clot",
        "the physio cleared me today",
        "got the all clear from the cardiologist",
        "doctor says its fine to run",
        "been to a&e, they discharged me",
    ],
)
def test_a_stated_clearance_is_a_cue_to_ask_who_and_when(said: str, books: Books) -> None:
    """INV16: the words alone change nothing in the plan."""
    (advice,) = asked(books, said, pause=EMERGENCY, records=began(EMERGENCY, 0))
    assert (advice.rule, advice.urgency, advice.action, advice.changes) == ("pause-cleared", "none", "ask", ())
    assert advice.ask is not None


def test_a_clearance_has_to_be_younger_than_the_flag(books: Books) -> None:
    said = "my doctor cleared me 2 days ago"
    assert asked(books, said, pause=EMERGENCY, records=began(EMERGENCY, 5))[0].rule == "pause-cleared"
    assert asked(books, said, pause=EMERGENCY, records=began(EMERGENCY, 1))[0].rule == "pause-stands"


@pytest.mark.parametrize(
    "said", ["chest pain again", "my knee keeps giving way", "chest feels a bit funny", "38.5 fever"]
)
@pytest.mark.parametrize("pause", [EMERGENCY, SAME_DAY], ids=["emergency", "same-day"])
def test_a_flag_in_a_pause_is_at_least_as_urgent_as_the_pause(said: str, pause: Pause, books: Books) -> None:
    advice = asked(books, said, pause=pause, records=began(pause, 0))
    assert URGENCIES.index(urgency(advice)) >= URGENCIES.index(pause.urgency)
    assert all(a.urgency == "same-day" or a.pauses for a in advice[:1])


@pytest.mark.parametrize("said", ["chest pain comes back when i walk uphill", "tight chest whenever i climb stairs"])
def test_a_chest_that_hurts_with_effort_is_an_emergency(said: str, books: Books) -> None:
    assert urgency(asked(books, said)) == "emergency"
    assert urgency(asked(books, said, pause=SAME_DAY)) == "emergency"


def test_a_plain_log_or_question_in_a_pause_is_no_bargain(books: Books) -> None:
    lift = Lift(exercise="back-squat", exercise_text="squats", when=NOW.date(), sets=())
    question = Question(about="training", text="could it be a clot?")
    for text, act in (("squats 3x8 60kg", lift), ("could it be a clot?", question), ("thanks", SmallTalk())):
        assert asked(books, text, acts=(act,), pause=EMERGENCY) == ()
    assert asked(books, "squats 3x8, chest fine now", acts=(lift,), pause=EMERGENCY)[0].rule == "pause-stands"


def test_nothing_said_is_no_good_news(books: Books) -> None:
    """INV05: a pain without a number is eased and asked about, never progressed."""
    advice = asked(books, "my knee hurts")
    assert {"reduce", "ask"} <= {a.action for a in advice}
    assert advice[0].changes


def test_cuts_are_made_once(books: Books) -> None:
    """INV11: several reasons do not multiply; the smallest factor counts, and nothing is raised or emptied."""
    both = asked(books, "slept 3 hours and stressed at work, tired")
    factors = {c.load_factor for c in both[0].changes if c.load_factor is not None}
    assert factors <= {0.9}
    after = adjusted(week(), both[0].changes, books.library)
    assert 0 < work(after) < work(week())
    assert all(s.sets >= 1 for w in after for d in w.days if d.session for s in d.session.items)


def test_bone_signs_end_impact_at_any_pain(books: Books) -> None:
    """INV14: a pinpoint sore bone ends jumps even when the pain is nought today."""
    advice = asked(books, "one sore spot on my shin bone, hurts to press, 0/10 today")
    after = adjusted(week(), advice[0].changes, books.library)
    assert URGENCIES.index(urgency(advice)) >= URGENCIES.index("soon")
    left = [s.exercise for w in after for d in w.days if d.session for s in d.session.items]
    assert not any(books.library.exercises[e].impact for e in left)


def test_the_same_flag_twice_moves_up(books: Books) -> None:
    said = "my knee keeps giving way on the stairs"
    assert urgency(asked(books, said)) == "soon"
    assert urgency(asked(books, said, records=(told("knee", 3, 100, ("giving-way",)),))) == "same-day"


def test_same_input_same_advice(books: Books) -> None:
    said = "left knee 5/10 on lunges and slept 4 hours"
    assert asked(books, said) == asked(books, said)


def test_at_most_two_reasons_are_told(books: Books) -> None:
    advice = asked(books, "knee 4/10, shoulder 3/10, slept 4 hours, stressed, head cold, 3 weeks off")
    assert len([a for a in advice if a.say]) <= 2
