"""Living with the plan from day to day: dislikes that last, focus, coming runs, places in a session, how it was."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from coach.acts import Run
from coach.athlete import Rota, from_profile, to_profile
from coach.books import Books
from coach.coming import day_of
from coach.forms import plain as form
from content.voice import Voice
from tests.coach.test_living import MONDAY, PROFILE, PROFILES, Talk, slots
from tests.coach.test_plan_rules import facts
from tests.plan_checker import breaches

SAM = {
    **PROFILE,
    "timezone": "Europe/London",
    "running_days": {"tue": "quality", "thu": "easy", "sat": "easy", "sun": "long"},
    "strength_days": ["mon", "wed"],
    "equipment": ["dumbbells", "band", "bench", "barbell", "step"],
    "session_minutes": 40,
}
PLANNED = "side-plank"  #: in Sam's first session


@pytest.fixture
def sam(books: Books, voice: Voice) -> Talk:
    return Talk(books, voice, SAM)


def exercises(talk: Talk, weeks: int = 2) -> set[str]:
    return {slug for slug, _ in slots(talk.ahead(weeks))}


# --- what is not wanted -----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "words",
    [
        "never give me side planks again",
        "I can't stand side planks",
        "no more side planks please",
        "I'm fed up with side planks",
        "please keep side planks out of my plan for good",
        "side planks are banned",
        "stop giving me side planks",
        "I really don't enjoy side planks, can't you find something else",
    ],
)
def test_what_is_not_wanted_stays_out_until_it_is_wanted_again(sam: Talk, words: str) -> None:
    before = sam.weeks()
    assert PLANNED in exercises(sam)
    said = sam.say(words)
    assert "left out of all your sessions" in said
    assert "instead of Side plank" in said
    assert PLANNED not in exercises(sam, 9)
    assert "Left out: Side plank" in sam.say("what do you know about me")
    assert "Left out: Side plank" in sam.say("/settings")
    assert "may come again" in sam.say("bring side planks back")
    assert PLANNED in exercises(sam)
    sam.say(words)
    sam.say("undo")
    assert sam.weeks() == before


@pytest.mark.parametrize(
    "words",
    [
        "no side planks today",
        "I don't want to do side planks today",
        "I never did side planks before",
        "I don't like side planks but I'll do them",
        "what do you think of side planks",
        "should I hate side planks?",
    ],
)
def test_one_session_a_past_and_a_question_ban_nothing(sam: Talk, words: str) -> None:
    sam.say(words)
    assert sam.known.athlete.unwanted == ()


def test_the_others_of_that_name_are_asked_about(sam: Talk) -> None:
    assert "more exercises are called lunges" in sam.say("I hate lunges, swap them")
    sam.press("Leave out all lunges")
    gone = {s for s, e in sam.books.library.exercises.items() if e.name.lower().endswith(" lunge")}
    assert gone == set(sam.known.athlete.unwanted)
    sam.say("bring back lunges")
    assert sam.known.athlete.unwanted == ()


def test_a_ban_beside_a_pain_takes_up_both(sam: Talk) -> None:
    said = sam.say("no more goblet squats please, they wreck my back")
    assert "lower back pain" in said
    assert "How much does it hurt" in said
    assert "Goblet squat: left out" in said
    assert "goblet-squat" in sam.known.athlete.unwanted
    assert "goblet-squat" not in exercises(sam)


@pytest.mark.parametrize(
    ("words", "region"),
    [
        ("squats aggravate my left knee", "knee"),
        ("those step ups irritate my achilles", "achilles"),
        ("they kill my knees", "knee"),
        ("push-ups mess up my wrist", "wrist"),
    ],
)
def test_what_an_exercise_does_to_a_part_is_a_complaint(sam: Talk, words: str, region: str) -> None:
    sam.say(words)
    told = [a for a in sam.turn.acts if getattr(a, "symptom", "") == "pain"]
    assert [getattr(a, "region", "") for a in told] == [region]
    assert sam.known.asking is not None


@pytest.mark.parametrize("words", ["do squats kill your knees?", "squats kill my quads"])
def test_a_question_and_a_muscle_that_burns_are_none(sam: Talk, words: str) -> None:
    sam.say(words)
    assert not [a for a in sam.turn.acts if getattr(a, "symptom", "") == "pain"]


def test_who_cannot_stand_is_heard_and_who_cannot_stand_an_exercise_is_not_ill(sam: Talk) -> None:
    assert "have it looked at today" in sam.say("I can hardly stand")
    assert "seen today" in Talk(sam.books, sam.voice, SAM).say("I can't stand on my left leg")


# --- a lean -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("words", ["can we do more core", "focus more on my abs", "more trunk work please"])
def test_more_core_fills_the_room_and_keeps_every_rule(sam: Talk, words: str) -> None:
    before, minutes = sam.weeks(), SAM["session_minutes"]
    said = sam.say(words)
    assert "lean towards" in said and "What changes" in said
    after = sam.ahead(9)
    profile = {**to_profile(sam.known.athlete), "timezone": "Europe/London"}
    assert breaches(profile, [form(w) for w in after], facts(), after[0].start) == []
    assert all(d.session.minutes <= minutes for w in after for d in w.days if d.session)
    trunk = [s for s, _ in slots(after[:2]) if sam.books.library.exercises[s].focus == "core"]
    assert len(trunk) > len([s for s, _ in slots(before) if sam.books.library.exercises[s].focus == "core"])
    sam.press("Undo")
    assert sam.weeks() == before


def test_a_lean_ends_by_word_and_waits_while_something_hurts(sam: Talk) -> None:
    before = sam.weeks()
    sam.say("more calf work please")
    assert sam.weeks() != before
    assert "Even again" in sam.say("no more focus on calves")
    assert sam.weeks() == before
    sam.say("left knee 4/10")
    sam.say("more calf work please")
    assert sam.known.athlete.leaning == ()


# --- a run that is to come --------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "words",
    [
        "my long run is 30k this sunday",
        "going for a 15k run on saturday",
        "tomorrow's tempo is 8k",
        "we're planning 18 miles for sunday",
        "saturday I'll do 24k with the club",
    ],
)
def test_a_run_to_come_is_no_log(sam: Talk, words: str) -> None:
    said = sam.say(words)
    assert "nothing is logged" in said
    assert not any(isinstance(r.body, Run) for r in sam.known.records)


def test_a_pain_beside_a_run_to_come_is_kept_alone(sam: Talk) -> None:
    said = sam.say("my long run is 30k this sunday and my knee hurts 5/10")
    assert "knee pain 5/10" in said
    assert not any(isinstance(r.body, Run) for r in sam.known.records)


@pytest.mark.parametrize(
    "words",
    [
        "ran 15k on saturday",
        "long run on sunday was 25k",
        "10k on sunday in 52:10",
        "yesterday 12k easy",
        "30k on sunday, legs are tired",
        "20k on saturday, is it normal that my calves are sore",
    ],
)
def test_a_run_that_was_is_logged(sam: Talk, words: str) -> None:
    sam.say(words)
    assert any(isinstance(r.body, Run) for r in sam.known.records)


def test_a_habit_is_no_run() -> None:
    assert day_of("I run 10k on tuesdays", MONDAY.date()) is None


# --- days, kit, rota --------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("words", ["I can only train at weekends", "only weekends for strength"])
def test_weekends_are_both_their_days(sam: Talk, words: str) -> None:
    sam.say(words)
    assert sam.known.athlete.strength_days == (5, 6)
    assert {d.date.weekday() for d in sam.weeks()[-1].days if d.session} == {5, 6}
    sam.say("undo")
    assert sam.known.athlete.strength_days == (0, 2)


@pytest.mark.parametrize(
    ("words", "kit", "there"),
    [
        ("I've joined a gym, full kit now", "machine", True),
        ("I now train at a commercial gym", "machine", True),
        ("sold my bench", "bench", False),
        ("I gave my dumbbells away", "dumbbells", False),
        ("my barbell got stolen", "barbell", False),
    ],
)
def test_kit_comes_and_goes_by_plain_words(sam: Talk, words: str, kit: str, there: bool) -> None:
    sam.say(words)
    assert (kit in sam.known.athlete.equipment) is there
    sam.say("undo")
    assert sam.known.athlete.equipment == frozenset(SAM["equipment"])


def test_a_rota_of_two_blocks_asks_where_it_begins(sam: Talk) -> None:
    assert "on which day" in sam.say("5 on 2 off then 4 on 3 off")
    sam.press("Tue 24 Nov")
    rota = sam.known.athlete.rota
    assert rota == Rota(since=date(2026, 11, 24), on=5, off=2, then=((4, 3),))
    works = [rota.works_on(date(2026, 11, 24 + n)) for n in range(7)]
    assert works == [True] * 5 + [False] * 2
    assert not any(d.session for w in sam.weeks() for d in w.days if rota.works_on(d.date) and d.date > MONDAY.date())
    assert from_profile(to_profile(sam.known.athlete)).rota == rota


# --- what comes -------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("how do I do the first exercise", "Push-up"),
        ("how do I do the last exercise", "Band pull-apart"),
        ("what's the third exercise", "Side plank"),
        ("show me the second one", "One-arm dumbbell row"),
        ("how does wednesday's first exercise go", "Goblet squat"),
    ],
)
def test_an_exercise_by_its_place(sam: Talk, words: str, name: str) -> None:
    before = sam.weeks()
    said = sam.say(words)
    assert f": {name}" in said.partition("\n")[0]
    assert "2×" in said
    assert sam.weeks() == before


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("when's my next deload", "Mon 14 Dec"),
        ("how many weeks until I get an easier week?", "Mon 14 Dec"),
        ("why is there no squat today", "Goblet squat isn't in the session of Mon 23 Nov. It is planned on Wed 25 Nov"),
        ("why squats on monday", "isn't in the session"),
        ("when is my next long run", "Sun 29 Nov"),
        ("what does week 4 look like", "Week of Mon 14 Dec"),
        ("can you send it to my email", "can't send e-mails"),
        ("restart the plan from scratch", "nothing to reset"),
        ("can I swap monday and tuesday this week", "That of Mon 23 Nov goes to Tue 24 Nov"),
        ("swap thursday with saturday", "no strength session on Thu 26 Nov"),
        ("too much", "What is too much"),
        ("I feel great", "Good to hear"),
        ("it's better now", "What is better"),
        ("do you speak french", "Which language"),
    ],
)
def test_what_only_asks_changes_nothing(sam: Talk, words: str, says: str) -> None:
    before, athlete = sam.weeks(), sam.known.athlete
    assert says in sam.say(words)
    assert sam.weeks() == before
    assert sam.known.athlete == athlete


def test_hard_words_behind_a_session_hold_and_raise_nothing(sam: Talk) -> None:
    sam.say("done")
    sam.press("✓ Log it as planned")
    assert "Nothing goes up" in sam.say("it was hard")
    (hold,) = sam.known.easings
    assert hold.effect.frozen
    sam.press("Undo")
    assert sam.known.easings == ()


def test_a_best_is_a_joy_and_a_near_miss_is_none(sam: Talk) -> None:
    assert "A best" in sam.say("PB today! 22:10 5k")
    missed = Talk(sam.books, sam.voice, SAM).say("missed my pb by 3 seconds, 5k 22:15")
    assert "A best" not in missed and "missed session" not in missed


def test_a_race_that_moved_keeps_its_distance_and_one_without_is_asked_for_it(sam: Talk) -> None:
    said = sam.say("moved my race to the 18th of April")
    assert said.lower().count("race") == 1 and "How long" in said
    sam.press("half marathon")
    assert "half marathon on Sun 25 Apr" in sam.say("my race was moved to the 25th of April")
    sam.press("Plan for it")
    assert sam.known.athlete.race is not None and sam.known.athlete.race.date == date(2027, 4, 25)


@pytest.mark.parametrize(
    ("language", "words", "unwanted"),
    [
        ("de", "ich hasse Ausfallschritte", "forward-lunge"),
        ("de", "nie wieder Burpees bitte", "burpee"),
        ("es", "no me des más burpees", "burpee"),
        ("es", "odio las zancadas", "forward-lunge"),
    ],
)
def test_dislikes_in_german_and_spanish(books: Books, voice: Voice, language: str, words: str, unwanted: str) -> None:
    talk = Talk(books, voice, {**SAM, "language": language})
    talk.say(words)
    assert talk.known.athlete.unwanted == (unwanted,)


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("talk german to me", "de"),
        ("auf deutsch bitte", "de"),
        ("could we switch to spanish please", "es"),
        ("schreib mir bitte auf spanisch", "es"),
        ("I speak german", "en"),
        ("not in german please", "en"),
    ],
)
def test_the_language_by_any_plain_words(sam: Talk, words: str, language: str) -> None:
    sam.say(words)
    assert sam.known.athlete.language == language


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize(
    "muscles", [("abs", "core", "obliques"), ("glutes", "glute_med"), ("calves", "soleus"), ("shoulders",)]
)
def test_no_lean_breaks_a_rule_of_the_week(books: Books, voice: Voice, profile: dict[str, Any], muscles: Any) -> None:
    leant = Talk(books, voice, {**profile, "leaning": list(muscles), "unwanted": ["plank", "goblet-squat", "push-up"]})
    after = leant.ahead(6)
    assert breaches(to_profile(leant.known.athlete), [form(w) for w in after], facts(), after[0].start) == []
    assert not {"plank", "goblet-squat", "push-up"} & {slug for slug, _ in slots(after)}
