"""What is typed while the first questions are open: freer answers, several at once, corrections, side remarks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from coach.acts import LOGGED, Symptom
from coach.books import Books
from coach.conversation import answer
from coach.diary import Asking, Known, Record, Setting, Turn
from coach.message import Message
from coach.welcome import STEPS

AT = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
OPEN = "open"  #: in the place of the next question: the one in hand stays open


def typed(books: Books, step: str, text: str, told: Symptom | None = None, **more: Any) -> Turn:
    """The turn of a text that is typed while the question ``step`` of the first setup is in hand.

    ``told``: a pain before it. ``more``: what the question carries with it.
    """
    about = {"step": step, "all": True, "path": list(STEPS[: STEPS.index(step)]), **more}
    values: dict[str, Any] = {"timezone": "Europe/London", "greeted": True, "setup": about}
    if step != "consent":
        values["consent"] = {"given": True, "on": "2026-11-23"}
    first = Record(origin="p", index=0, at=AT - timedelta(minutes=5), body=Setting(values=values))
    pain = () if told is None else (Record(origin="m0", index=0, at=AT - timedelta(minutes=2), body=told),)
    known = Known(athlete_id=0, records=(first, *pain), asking=Asking(topic="setup", about=about))
    return answer(known, Message(origin="m1", at=AT, text=text), books)


def settings(turn: Turn) -> dict[str, Any]:
    found = (r.body.values for r in turn.records if isinstance(r.body, Setting))
    return {k: v for values in found for k, v in values.items() if k != "setup"}


def following(turn: Turn) -> str | None:
    return turn.asking.about["step"] if turn.asking is not None and turn.asking.topic == "setup" else None


def logged(turn: Turn) -> list[object]:
    return [r.body for r in turn.records if isinstance(r.body, LOGGED)]


ALL_KIT = ["dumbbells", "kettlebell", "barbell", "band", "bench", "pullup-bar", "machine"]
TUE_THU_SUN = {"tue": "easy", "thu": "easy", "sun": "long"}
MON_TO_FRI = {"mon": "easy", "tue": "easy", "wed": "easy", "thu": "easy", "fri": "long"}
NOT_MON = {"tue": "easy", "wed": "easy", "thu": "easy", "fri": "easy", "sat": "easy", "sun": "long"}
WED_THU_SUN = {"wed": "easy", "thu": "easy", "sun": "long"}
HALF = {"date": "2027-03-21", "distance_m": 21097.5}
FREE: list[tuple[str, str, str, dict[str, Any]]] = [
    # question, what is typed, the next question, what was set
    ("consent", "ye ok", "goal", {"consent": {"given": True, "on": "2026-11-23"}}),
    ("consent", "sure, go ahead", "goal", {"consent": {"given": True, "on": "2026-11-23"}}),
    ("consent", "ok lets do it", "goal", {"consent": {"given": True, "on": "2026-11-23"}}),
    ("consent", "no thanks", "goal", {"consent": {"given": False, "on": "2026-11-23"}}),
    ("goal", "not get hurt", "race", {"goal": "injury-prevention"}),
    ("goal", "i wanna run a 10k w/o getting injured", "race", {"goal": "injury-prevention"}),
    ("goal", "dont get injured", "race", {"goal": "injury-prevention"}),
    ("goal", "do not want to get injured anymore", "race", {"goal": "injury-prevention"}),
    ("goal", "dont wanna get hurt again", "race", {"goal": "injury-prevention"}),
    ("goal", "don't wanna be hurt", "race", {"goal": "injury-prevention"}),
    ("goal", "i dont want to get hurt", "race", {"goal": "injury-prevention"}),
    ("goal", "not keen on getting hurt again", "race", {"goal": "injury-prevention"}),
    ("goal", "stay injury free", "race", {"goal": "injury-prevention"}),
    ("goal", "a faster marathon", "race", {"goal": "faster"}),
    ("goal", "lose weight", "race", {"goal": "general"}),
    ("goal", "dont know", "race", {}),
    ("race", "not really", "runs", {"race": None}),
    ("race", "parkrun every saturday", "runs", {"race": None}),
    ("runs", "weekends", "long", {"running_days": {"sat": "easy", "sun": "long"}}),
    ("runs", "3x", "long", {"running_days": TUE_THU_SUN}),
    ("runs", "depends on my shifts, usualy 3 runs a wk", "long", {"running_days": TUE_THU_SUN}),
    ("runs", "it varies", "long", {"running_days": TUE_THU_SUN, "irregular": True, "review_day": "sun"}),
    ("runs", "I dont run yet", "strength", {"running_days": {}}),
    # all days but some, and lists put right within the answer
    ("runs", "every day except monday", "long", {"running_days": NOT_MON}),
    ("runs", "mon-fri", "long", {"running_days": MON_TO_FRI}),
    ("runs", "tue thursday & sunday. no make that wensday not tuesday", "long", {"running_days": WED_THU_SUN}),
    ("runs", "not mondays", "runs", {}),
    ("runs", "5 days, not mon", "runs", {}),
    ("strength", "mon and thu no wait tue and fri", "level", {"strength_days": ["tue", "fri"], "strength_per_week": 2}),
    ("strength", "tue not wed", "level", {"strength_days": ["tue"], "strength_per_week": 1}),
    ("strength", "weekends", "level", {"strength_days": ["sat", "sun"], "strength_per_week": 2}),
    ("strength", "2, no 3", "level", {"strength_per_week": 3, "strength_days": None}),
    # none of them is fast, or long
    ("fast", "they're all slow", "strength", {"running_days": TUE_THU_SUN}),
    ("fast", "all the same", "strength", {"running_days": TUE_THU_SUN}),
    ("fast", "i don't do intervals", "strength", {"running_days": TUE_THU_SUN}),
    ("fast", "not yet", "strength", {"running_days": TUE_THU_SUN}),
    ("fast", "just easy runs", "strength", {"running_days": TUE_THU_SUN}),
    ("fast", "tue is slow", "fast", {}),
    ("fast", "all hard", "fast", {}),
    ("fast", "tue, no thu", "strength", {"running_days": {**TUE_THU_SUN, "thu": "quality"}}),
    ("long", "they're all short", "fast", {"running_days": {**TUE_THU_SUN, "sun": "easy"}}),
    ("long", "they're all about 5k", "fast", {"running_days": {**TUE_THU_SUN, "sun": "easy"}}),
    ("long", "saturday, no sunday", "fast", {"running_days": TUE_THU_SUN}),
    # no race, and what may come
    ("race", "no race yet, maybe a 5k in summer", "runs", {"race": None}),
    ("race", "nothing booked, maybe a half next year", "runs", {"race": None}),
    ("race", "haven't signed up for anything yet", "runs", {"race": None}),
    ("race", "not decided yet, a half maybe", "runs", {"race": None}),
    ("race", "no race yet, maybe a 5k on 12 july 2027", "runs", {"race": {"date": "2027-07-12", "distance_m": 5000.0}}),
    ("race", "no sorry, a half on 14 march 2027", "runs", {"race": {"date": "2027-03-14", "distance_m": 21097.5}}),
    ("race", "half marathon 14 march 2027, sorry 21 march 2027", "runs", {"race": HALF}),
    # years under the bar
    ("level", "all my life", "sure", {"level": "advanced", "history": "regular"}),
    ("level", "since i was a kid", "sure", {"level": "advanced", "history": "regular"}),
    ("level", "since 2025", "sure", {"level": "intermediate", "history": "regular"}),
    ("level", "since october 2026", "sure", {"level": "beginner", "history": "new to strength"}),
    ("level", "never in my life", "sure", {"level": "beginner", "history": "none"}),
    ("level", "running for 20 years, new to lifting", "sure", {"level": "beginner", "history": "new to strength"}),
    ("level", "i've been running all my life", "level", {}),
    ("level", "used to lift all my life", "sure", {"level": "beginner", "history": "returning"}),
    ("level", "2 years, no 3 years", "sure", {"level": "advanced", "history": "regular"}),
    # other answers put right
    ("minutes", "30 min, sorry 40", "units", {"session_minutes": 40}),
    ("hour", "7am no wait 8am", "quiet", {"reminder_time": "08:00"}),
    ("quiet", "22 to 6, no 23 to 7", "hurts", {"quiet_hours": ["23:00", "07:00"]}),
    ("kit", "dumbbells and a band, no wait just a band", "weights", {"equipment": ["band"]}),
    ("kit", "dumbbells, sorry and a band", "weights", {"equipment": ["band", "dumbbells"]}),
    ("long", "none of them", "fast", {"running_days": {**TUE_THU_SUN, "sun": "easy"}}),
    ("long", "sunday usually", "fast", {"running_days": TUE_THU_SUN}),
    ("fast", "tuesday intervals, thursday easy", "strength", {"running_days": {**TUE_THU_SUN, "tue": "quality"}}),
    ("fast", "tuesday is track", "strength", {"running_days": {**TUE_THU_SUN, "tue": "quality"}}),
    ("fast", "no fast ones", "strength", {"running_days": TUE_THU_SUN}),
    ("strength", "twice a week is fine", "level", {"strength_per_week": 2, "strength_days": None}),
    ("strength", "max 3", "level", {"strength_per_week": 3, "strength_days": None}),
    ("strength", "1-2", "level", {"strength_per_week": 2, "strength_days": None}),
    ("strength", "whatever you think", "level", {}),
    ("level", "nver lifted", "sure", {"level": "beginner", "history": "none"}),
    ("level", "a bit", "sure", {"level": "beginner", "history": "new to strength"}),
    ("sure", "hard", "kit", {"level": "beginner"}),
    ("kit", "my bodyweight", "minutes", {"equipment": [], "weights": []}),
    ("minutes", "30-40 mins", "units", {"session_minutes": 40}),
    ("units", "metric please", "zone", {"units": "kg", "distance_units": "km"}),
    ("zone", "i live in galway ireland", "hour", {"timezone": "Europe/Dublin"}),
    ("hour", "half past six", "quiet", {"reminder_time": "06:30"}),
    ("hour", "half six in the morning", "quiet", {"reminder_time": "06:30"}),
    ("hour", "quarter to seven in the evening", "quiet", {"reminder_time": "18:45"}),
    ("hour", "1400", "quiet", {"reminder_time": "14:00"}),
    ("hour", "no reminders please", "quiet", {"reminders": "off"}),
    ("hurts", "nothing hurts", "before", {"troubles": [], "injuries": []}),
    ("hurts", "nope all good", "before", {"troubles": [], "injuries": []}),
    ("before", "nothing serious", "symptoms", {"troubles": []}),
    ("symptoms", "no never", "doctor", {"screening": ["symptoms"]}),
    ("doctor", "high blood pressure", "now", {"conditions": ["blood-pressure"], "screening": ["doctor"]}),
    ("doctor", "type 1 diabetes", "active", {"conditions": ["heart"], "screening": ["doctor"]}),
    ("doctor", "I had a heart op in 2015", "active", {"conditions": ["heart"], "screening": ["doctor"]}),
    ("consent", "Yes, but no health questions", "goal", {"consent": {"given": False, "on": "2026-11-23"}}),
    ("strength", "2× a week", "level", {"strength_per_week": 2, "strength_days": None}),
    ("strength", "I'll pick the days", "strength", {}),
    ("level", "More than 2 years", "sure", {"level": "advanced", "history": "regular"}),
    ("level", "i've done crossfit for 5 years", "sure", {"level": "advanced", "history": "regular"}),
    ("weights", "A whole rack, or I don't know", "minutes", {"weights": []}),
    ("hour", "7ish", "quiet", {"reminder_time": "07:00"}),
    ("hour", "around 8 in the evening", "quiet", {"reminder_time": "20:00"}),
    ("active", "Yes, without trouble", "now", {"conditions": []}),
    ("active", "No, not at the moment", "now", {"conditions": ["heart-inactive"]}),
    ("doctor", "not that i know of", "now", {"conditions": [], "screening": ["doctor"]}),
    ("doctor", "asthma", "now", {"conditions": [], "screening": ["doctor"]}),
    ("doctor", "i take blood thinners because of my heart", "now",
     {"conditions": ["blood-thinner"], "screening": ["doctor"]}),
    ("runs", "mon wed fri, long run sunday", "fast",
     {"running_days": {"mon": "easy", "wed": "easy", "fri": "easy", "sun": "long"}}),
    # how far the runs go is a habit that was asked for, and no log
    ("runs", "mon easy 8k, wed intervals, fri easy, sunday long run 16k", "strength",
     {"running_days": {"mon": "easy", "wed": "quality", "fri": "easy", "sun": "long"}}),
    ("runs", "tues 4 miles, thurs 4 miles, sat 9-10 miles long", "fast",
     {"running_days": {"tue": "easy", "thu": "easy", "sat": "long"}}),
    ("runs", "tue 6x800, thu 45 min, sun 2 h", "long", {"running_days": TUE_THU_SUN}),
    ("runs", "tue intervals, sunday long", "strength", {"running_days": {"tue": "quality", "sun": "long"}}),
]  # fmt: skip


@pytest.mark.parametrize(("step", "text", "then", "values"), FREE)
def test_a_free_answer_is_taken_and_logs_nothing(
    step: str, text: str, then: str, values: dict[str, Any], books: Books
) -> None:
    turn = typed(books, step, text)

    assert (following(turn), settings(turn)) == (then, values)
    assert logged(turn) == []


SEVERAL: list[tuple[str, str, str, dict[str, Any]]] = [
    (
        "goal",
        "marathon on 11 april, i run mon wed fri sun",
        "goal",
        {
            "race": {"date": "2027-04-11", "distance_m": 42195.0},
            "running_days": {"mon": "easy", "wed": "easy", "fri": "easy", "sun": "long"},
        },
    ),
    (
        "goal",
        "hi! i want to run faster, i run tue thu sat and have dumbbells",
        "race",
        {"goal": "faster", "running_days": {"tue": "easy", "thu": "easy", "sat": "long"}, "equipment": ["dumbbells"]},
    ),
    (
        "goal",
        "i want to get stronger, i have 30 minutes twice a week, no equipment",
        "race",
        {
            "equipment": [],
            "weights": [],
            "goal": "general",
            "session_minutes": 30,
            "strength_per_week": 2,
            "strength_days": None,
        },
    ),
    (
        "race",
        "no race, i just run for fun, mon wed fri",
        "long",
        {"running_days": {"mon": "easy", "wed": "easy", "fri": "long"}, "race": None},
    ),
    ("race", "i only have 20 minutes at lunch", "race", {"session_minutes": 20}),
    (
        "strength",
        "2x a week, 30 minutes",
        "level",
        {"strength_per_week": 2, "strength_days": None, "session_minutes": 30},
    ),
    (
        "strength",
        "I've lifted on and off for about 3 years",
        "strength",
        {"level": "beginner", "history": "new to strength"},
    ),
    ("long", "on and off for about 3 years", "long", {"level": "beginner", "history": "new to strength"}),
    ("long", "actually i run mon and wed", "long", {"running_days": {"mon": "easy", "wed": "long"}}),
    # what can be of nothing else, though another question is in hand
    ("level", "full gym", "level", {"equipment": ALL_KIT}),
    ("minutes", "gym membership", "minutes", {"equipment": ALL_KIT}),
    ("level", "2 dumbells and a bench", "level", {"equipment": ["bench", "dumbbells"]}),
    ("race", "mon easy 8k, wed intervals, sunday long 16k", "race",
     {"running_days": {"mon": "easy", "wed": "quality", "sun": "long"}}),
    ("goal", "tuesday 6 km, thursday tempo 8 km, sat parkrun, sunday long 14-18 km", "goal",
     {"running_days": {"tue": "easy", "thu": "quality", "sat": "easy", "sun": "long"}}),
    ("fast", "2x wk", "fast", {"strength_per_week": 2, "strength_days": None}),
    ("level", "lbs and miles", "level", {"units": "lb", "distance_units": "mi"}),
    ("minutes", "kg, km", "minutes", {"units": "kg", "distance_units": "km"}),
    ("level", "chicago", "level", {"timezone": "America/Chicago"}),
    ("units", "i live in leeds", "units", {"timezone": "Europe/London"}),
    ("fast", "6:30 in the morning", "fast", {"reminder_time": "06:30"}),
    ("zone", "7:15 am", "zone", {"reminder_time": "07:15"}),
    ("zone", "10pm to 6am", "zone", {"quiet_hours": ["22:00", "06:00"]}),
    ("strength", "never really lifted before", "strength", {"level": "beginner", "history": "none"}),
    ("units", "actually 45 minutes", "units", {"session_minutes": 45}),
    ("strength", "no wait, tuesdays not thursdays", "strength", {"running_days": {"tue": "easy", "sun": "long"}}),
]  # fmt: skip


@pytest.mark.parametrize(("step", "text", "then", "values"), SEVERAL)
def test_answers_to_other_questions_are_kept_and_not_asked_again(
    step: str, text: str, then: str, values: dict[str, Any], books: Books
) -> None:
    turn = typed(books, step, text)

    assert (following(turn), settings(turn)) == (then, values)
    assert any(p.key == "setup-taken" for r in turn.replies for p in r.parts)


@pytest.mark.parametrize(
    ("step", "text"),
    [
        ("level", "squats 3x8 60kg"),
        ("units", "bench 5x5 135 lbs"),
        ("zone", "long run sunday 18 km in 1:45"),
        ("kit", "ran 5k monday and 8k wednesday"),
    ],
)
def test_what_was_done_is_no_answer_to_another_question(step: str, text: str, books: Books) -> None:
    turn = typed(books, step, text)

    assert settings(turn) == {}
    assert logged(turn)


@pytest.mark.parametrize("step", ["goal", "level", "sure", "strength", "units", "hour", "minutes"])
@pytest.mark.parametrize("figure", ["2", "7", "10-6"])
def test_a_bare_figure_is_of_the_question_in_hand_and_of_no_pain_told_before(
    step: str, figure: str, books: Books
) -> None:
    """ "Achilles 6/10", then "2" for how often: the pain is not talked down, and "7" for the hour talks none up."""
    turn = typed(books, step, figure, told=Symptom(symptom="pain", when=AT.date(), region="achilles", severity=6.0))

    assert logged(turn) == []
    assert not any(a.rule.startswith("pain") for a in turn.advice)


def test_right_behind_a_pain_a_figure_goes_on_about_it_where_the_question_takes_none(books: Books) -> None:
    told = Symptom(symptom="pain", when=AT.date(), region="achilles", severity=6.0)
    turn = typed(books, "goal", "7", left=True, told=told)

    assert [b.severity for b in logged(turn) if isinstance(b, Symptom)] == [7.0]


@pytest.mark.parametrize(("step", "severities"), [("fast", [3.0]), ("strength", [])])
def test_a_pain_without_a_number_takes_one_where_the_question_takes_none(
    step: str, severities: list[float], books: Books
) -> None:
    turn = typed(books, step, "3", told=Symptom(symptom="pain", when=AT.date(), region="hip"))

    assert [b.severity for b in logged(turn) if isinstance(b, Symptom)] == severities


@pytest.mark.parametrize("text", ["achilles 2 yrs ago", "knee surgery, 3 years ago"])
def test_a_time_of_an_injury_is_no_time_of_lifting(text: str, books: Books) -> None:
    assert "level" not in settings(typed(books, "level", text))


def test_no_weight_is_not_the_wish_to_lose_some(books: Books) -> None:
    assert "goal" not in settings(typed(books, "goal", "ok no weight"))


def test_a_distance_named_with_the_aim_is_not_asked_again(books: Books) -> None:
    first = typed(books, "goal", "half marathon in march, want to get stronger and not get injured")
    assert first.asking is not None
    turn = typed(books, "race", "14 march", race=first.asking.about["race"])

    assert settings(turn)["race"] == {"date": "2027-03-14", "distance_m": 21097.5}


def test_no_race_is_heard_where_its_day_was_asked(books: Books) -> None:
    turn = typed(books, "race", "no race", part="day", race={"distance_m": 8000.0})

    assert (following(turn), settings(turn)) == ("runs", {"race": None})


def test_what_was_answered_early_is_passed_over(books: Books) -> None:
    turn = typed(books, "goal", "i want to run faster, marathon on 11 april, i run tue intervals, sun long")

    assert following(turn) == "strength"


def test_a_log_beside_an_answer_is_kept(books: Books) -> None:
    turn = typed(books, "runs", "mon wed and fri, 30 min max. ran 5k yesterday in 27:30")

    assert following(turn) == "long"
    assert settings(turn)["session_minutes"] == 30
    assert len(logged(turn)) == 1


@pytest.mark.parametrize(
    ("step", "text"),
    [
        ("race", "my knee is a bit iffy btw"),
        ("runs", "squats 3x8 40kg"),
        ("level", "left knee 4/10 after the run"),
        ("race", "ran a half marathon in 1:45 last month"),
    ],
)
def test_what_is_told_beside_the_question_is_kept_and_the_question_stays(step: str, text: str, books: Books) -> None:
    turn = typed(books, step, text)

    assert logged(turn)
    assert following(turn) == step
    assert any(p.key == "setup-goes-on" for r in turn.replies for p in r.parts)


def test_a_pain_told_early_is_a_trouble_of_the_profile(books: Books) -> None:
    assert settings(typed(books, "race", "my left knee hurts 4/10"))["injuries"] == ["knee"]


@pytest.mark.parametrize("text", ["full gym", "let's go", "easier please", "10k in march"])
def test_nothing_is_done_or_logged_out_of_what_fits_no_question(text: str, books: Books) -> None:
    turn = typed(books, "minutes", text)

    assert logged(turn) == []
    assert following(turn) == "minutes"


def test_a_wrong_word_does_not_repeat_the_whole_privacy_text(books: Books) -> None:
    turn = typed(books, "consent", "blue")

    keys = [p.key for r in turn.replies for p in r.parts]
    assert "setup-again" in keys
    assert "setup-consent" not in keys


@pytest.mark.parametrize("step", ["hurts", "before", "symptoms", "doctor", "active", "now", "consent"])
def test_not_knowing_answers_no_question_of_health(step: str, books: Books) -> None:
    turn = typed(books, step, "don't know")

    assert following(turn) == step
    assert settings(turn) == {}


def test_thanks_are_no_consent(books: Books) -> None:
    assert settings(typed(books, "consent", "thanks")) == {}


def test_a_child_that_tells_its_age_gets_no_plan(books: Books) -> None:
    assert "under-16" in settings(typed(books, "now", "i'm 15"))["conditions"]


def test_a_remark_replaces_no_answer(books: Books) -> None:
    turn = typed(books, "kit", "a pair of 5 kg dumbbells and a band, i lift on fridays")

    assert "strength_days" not in settings(turn)


def test_an_early_injury_that_is_over_is_no_pain_of_today(books: Books) -> None:
    turn = typed(books, "hurts", "had shin splints in 2022, gone now")

    assert logged(turn) == []
    assert settings(turn)["troubles"] == [{"region": "shin", "side": None, "since": "2022-07-01", "over": True}]


@pytest.mark.parametrize("text", ["I get out of breath", "sometimes my heart races", "pressure in the chest on hills"])
def test_a_typed_sign_stops_the_plan(text: str, books: Books) -> None:
    turn = typed(books, "symptoms", text)

    assert any(type(r.body).__name__ == "Pause" for r in turn.records)
