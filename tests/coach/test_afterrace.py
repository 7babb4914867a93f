"""After a race that is told: how long the legs are left alone and the runs away, and how it is taken back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from coach.books import Books
from coach.sparing import part_of
from coach.week import Day
from content.voice import Voice
from tests.coach.test_living import MONDAY, PROFILE, Talk

TODAY = MONDAY.date()


def days(talk: Talk) -> dict[date, Day]:
    return {d.date: d for w in talk.weeks() for d in w.days}


def legs_on(talk: Talk, day: Day) -> bool:
    exercises = talk.books.library.exercises
    return day.session is not None and any(part_of(exercises[s.exercise]) == "lower" for s in day.session.items)


@pytest.mark.parametrize(
    ("said", "legs", "runs"),
    [
        ("half marathon this morning in 1:38", 4, 2),
        ("raced 15 miles today, 2:05", 4, 2),
        ("ran a marathon today 3:42", 10, 4),
        ("ran 42.5k today easy, took 4:30", 10, 4),  # whatever it is called
        ("50k ultra today in 5:40", 14, 7),
    ],
)
def test_the_longer_the_race_the_longer_the_legs_rest(
    books: Books, voice: Voice, said: str, legs: int, runs: int
) -> None:
    talk = Talk(books, voice)
    before = days(talk)
    answer = talk.say(said)
    assert "no leg work before" in answer
    assert "What changes" in answer
    now = days(talk)
    for day in now.values():
        since = (day.date - TODAY).days
        if 0 < since <= legs:
            assert not legs_on(talk, day)
            assert day.run in (None, "easy")
        if 0 < since <= runs:
            assert day.run is None
    assert any(legs_on(talk, d) for d in before.values() if 0 < (d.date - TODAY).days <= legs) or legs < 10


@pytest.mark.parametrize("said", ["parkrun 22:10", "raced 10k in 45:30", "long run 24k, 2:10", "8k easy"])
def test_short_races_and_plain_runs_change_nothing(books: Books, voice: Voice, said: str) -> None:
    talk = Talk(books, voice)
    before = days(talk)
    assert "no leg work" not in talk.say(said)
    after = days(talk)
    assert [legs_on(talk, d) for d in after.values()] == [legs_on(talk, d) for d in before.values()]


def test_days_count_from_the_race_and_not_from_when_it_is_told(books: Books, voice: Voice) -> None:
    early, late = Talk(books, voice), Talk(books, voice)
    early.say("ran a marathon today 3:42")
    late.at += timedelta(days=3)
    late.say("ran a marathon on monday 3:42")
    early.at += timedelta(days=3)
    told, later = (
        [(d.date, d.run, legs_on(t, d)) for d in days(t).values() if d.date > t.at.date()] for t in (early, late)
    )
    assert told == later


def test_an_undo_brings_everything_back(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice)
    before = talk.weeks()
    talk.say("ran a marathon today 3:42")
    assert talk.weeks() != before
    talk.press("Undo")
    assert talk.weeks() == before


def test_the_plan_as_it_was_by_a_button(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice)
    before = talk.weeks()
    talk.say("ran a marathon today 3:42")
    talk.press("Plan as it was")
    assert talk.weeks() == before
    assert "no leg work" not in talk.say("when can i lift again?")
    talk.say("ran a marathon yesterday 3:50")  # another one counts again
    assert talk.weeks() != before


@pytest.mark.parametrize(
    ("said", "corrected", "as_if"),
    [
        ("ran a marathon today 3:42", "no it was a half", "ran a half marathon today 3:42"),
        ("ran a marathon today 3:42", "sorry it was a 10k", ""),
        (
            "ran a half marathon today 1:50",
            "no, full marathon",
            "ran a marathon today",
        ),  # no time: it counts all the same
    ],
)
def test_what_a_race_did_is_corrected_with_it(
    books: Books, voice: Voice, said: str, corrected: str, as_if: str
) -> None:
    talk, other = Talk(books, voice), Talk(books, voice)
    before = talk.weeks()
    talk.say(said)
    told = talk.weeks()
    answer = talk.say(corrected)
    assert answer.startswith("Corrected")
    assert "What changes" in answer
    assert talk.weeks() != told
    if as_if:
        other.say(as_if)
        assert [(d, legs_on(talk, day), day.run) for d, day in days(talk).items()] == [
            (d, legs_on(other, day), day.run) for d, day in days(other).items()
        ]
    else:
        assert talk.weeks() == before
    talk.press("Undo")
    assert talk.weeks() == told


@pytest.mark.parametrize(
    ("said", "legs"),
    [
        ("dnf at the marathon, stopped at 30k", 10),  # the table of races goes by what was run
        ("dnf at the marathon, pulled out at 20k", 4),
        ("dnf at a 100k today, stopped at 62k", 14),
        ("dnf at the half, stopped at 8k", 0),
        ("dns the half today, cold", 0),
    ],
)
def test_a_race_given_up_goes_by_what_was_run(books: Books, voice: Voice, said: str, legs: int) -> None:
    talk = Talk(books, voice)
    answer = talk.say(said)
    assert ("no leg work before" in answer) == (legs > 0)
    assert "Well done" not in answer
    for day in days(talk).values():
        if 0 < (day.date - TODAY).days <= legs:
            assert not legs_on(talk, day)


def test_it_is_answered_and_explained(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice)
    talk.say("ran a marathon today 3:42")
    talk.at += timedelta(days=1)
    for asked in ("when can i lift again?", "can i do squats tomorrow?", "6 x 1k today?", "how long until i can run?"):
        assert "no leg work before" in talk.say(asked), asked
    assert "How to do it" in talk.say("how do i squat?") or "no leg work" not in talk.say("how do i squat?")
    talk.at += timedelta(days=5)
    said = talk.say("when can i run fast again?")
    assert "easy runs only" in said
    assert "no running" not in said
    talk.at += timedelta(days=6)
    assert "fewer sets" in talk.say("when can i train again?")


def test_it_is_over_in_time(books: Books, voice: Voice) -> None:
    talk = Talk(books, voice)
    talk.say("ran a marathon today 3:42")
    talk.at += timedelta(days=19)
    assert "no leg work" not in talk.say("when can i lift again?")
    assert any(legs_on(talk, d) for d in days(talk).values())


@pytest.mark.parametrize(("language", "words"), [("de", "keine Beinübungen vor"), ("es", "nada de piernas antes")])
def test_in_other_languages(books: Books, voice: Voice, language: str, words: str) -> None:
    talk = Talk(books, voice.of(language), {**PROFILE, "language": language})
    assert words in talk.say("Marathon 3:42" if language == "de" else "maratón en 3:42")


@pytest.mark.parametrize(
    "text",
    [
        "big day, marathon at 9:30!",
        "half marathon today at 10",
        "parkrun today!",
        "racing a half today, gun at 9:00",
        "off to run my half marathon now",
    ],
)
def test_a_race_to_come_is_no_run(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice)
    before = talk.weeks()
    assert "Good luck" in talk.say(text)
    assert talk.weeks() == before
    assert not any(type(r.body).__name__ == "Run" for r in talk.known.records)


@pytest.mark.parametrize(
    "text", ["ran a half today", "half marathon today 1:45:20", "parkrun today 24:30", "did the marathon today"]
)
def test_a_race_that_was_run_is_one(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice)
    assert "Good luck" not in talk.say(text)
    assert any(type(r.body).__name__ == "Run" for r in talk.known.records)


@pytest.mark.parametrize(
    "text", ["I want my normal plan back", "give me my plan back please", "keep the plan as it was"]
)
def test_the_plan_as_it_was_in_words(books: Books, voice: Voice, text: str) -> None:
    talk = Talk(books, voice)
    before = talk.weeks()
    talk.say("ran a marathon yesterday 4:05")
    assert talk.weeks() != before
    talk.say(text)
    assert talk.weeks() == before
    said = Talk(books, voice).say(text)  # no race: the week is shown, and no back hurts
    assert "Week of" in said or "stays as it" in said


@pytest.mark.parametrize(
    "asked",
    ["can I squat tomorrow", "calf raises ok?", "upper body ok?", "why is my plan empty?", "how long no running"],
)
def test_what_is_asked_after_a_race_is_answered_by_it(books: Books, voice: Voice, asked: str) -> None:
    talk = Talk(books, voice)
    talk.say("ran a marathon yesterday 4:05")
    assert "no leg work before" in talk.say(asked)
