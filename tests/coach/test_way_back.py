"""How an open pain goes on beside work and in figures alone, and the steps back: load, running, speed, a birth."""

from __future__ import annotations

from typing import Any

import pytest

from bot.commands.converse import respond
from coach.books import Books
from coach.fastwhen import asked
from coach.goingon import heard

LEVELS = ("none", "watch", "soon", "same-day", "emergency")
PROFILE: dict[str, Any] = {
    "timezone": "Europe/London",
    "equipment": ["dumbbells", "step"],
    "running_days": {"tue": "quality", "thu": "easy", "sun": "long"},
}


def last(*turns: tuple[str, str]) -> dict[str, Any]:
    """The last turn of a talk of days (month-day of 2026) and texts."""
    said = [{"at": f"2026-{day}T18:00:00+01:00", "text": text} for day, text in turns]
    return list(respond({"profile": PROFILE, "turns": said})["turns"])[-1]


def urgency(turn: dict[str, Any]) -> str:
    return max((a["urgency"] for a in turn["advice"]), key=LEVELS.index, default="none")


def actions(turn: dict[str, Any]) -> set[str]:
    return {a["action"] for a in turn["advice"]}


def pains(turn: dict[str, Any]) -> list[tuple[str | None, float | None]]:
    return [
        (a["region"], a["severity"])
        for a in turn["acts"]
        if a["act"] == "symptom" and a["symptom"] in ("pain", "injury")
    ]


# --- figures of an open pain beside work ------------------------------------------------------------------------------
ACHILLES = (
    ("04-03", "achilles 4/10 doing the calf raises"),
    ("04-24", "calf raises 3x12, tendon was a 2, mornings getting easier"),
)


def test_the_tendon_of_a_log_is_the_one_whose_course_is_open() -> None:
    turn = last(*ACHILLES)

    assert pains(turn) == [("achilles", 2.0)]
    assert [a["act"] for a in turn["acts"]].count("strength") == 1


@pytest.mark.parametrize(
    ("text", "pain"),
    [
        ("calf raises 3x15, 0 to 1, mornings totally clear for a couple weeks. time to hold a dumbbell?", 1.0),
        ("3x15 calf raises, 1 at most and nothing the next morning. ready to add weight?", 1.0),
        ("calf raises 3x15 pain 0-1, mornings fine. can i hold a weight now?", 1.0),
        ("calf raises 3x15, zero to one throughout, no morning stiffness for 2 weeks, time for a dumbbell?", 1.0),
        ("did the raises, 0. mornings clear. can i load them up a bit?", 0.0),
    ],
)
def test_a_calm_tendon_that_asks_for_more_is_held_once_more(text: str, pain: float) -> None:
    """Falling with quiet mornings: it may build, after two calm sessions; no load is made up, no other page shown."""
    turn = last(*ACHILLES, ("05-08", text))

    assert pains(turn) == [("achilles", pain)]
    assert "pain-low-more" in {a["rule"] for a in turn["advice"]}
    assert "hold" in actions(turn)
    assert LEVELS.index(urgency(turn)) <= LEVELS.index("watch")
    assert "Renegade" not in turn["reply"]
    assert "harder?" not in turn["reply"]
    assert [s["load_kg"] for a in turn["acts"] if a["act"] == "strength" for s in a["sets"]] in ([], [None] * 3)


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("calf raises 3x15, 4 by the end, bit sore in the mornings. add weight?", "soon"),
        ("calf raises 3x15, 3 to 4, mornings stiff. time to hold a dumbbell?", "watch"),
        ("calf raises 3x15, tendon was a 6. hold a dumbbell?", "soon"),
    ],
)
def test_a_tendon_that_is_not_calm_is_heard_at_its_worst(text: str, least: str) -> None:
    turn = last(*ACHILLES, ("05-08", text))

    assert LEVELS.index(urgency(turn)) >= LEVELS.index(least)
    assert "progress" not in actions(turn)


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("press 3x8 10kg, shoulder was a 5 last set", "shoulder"),
        ("squats 3x8 60kg, knee was a 5 by the end", "knee"),
        ("squats 3x8 60kg, hip was a 5", "hip"),
    ],
)
def test_a_part_named_behind_a_log_keeps_its_figure(text: str, region: str) -> None:
    turn = last(("04-03", f"{region} 4/10 in the warm up"), ("04-08", text))

    assert pains(turn) == [(region, 5.0)]
    assert urgency(turn) == "soon"


@pytest.mark.parametrize("text", ["calf raises 3x15, 8", "calf raises 3x15, 0 to 1 left in the tank"])
def test_behind_a_log_a_figure_of_the_work_stays_one(books: Books, text: str) -> None:
    assert books.library.courses is not None
    found = heard(text, books.library.courses.words, logs=True)
    assert found is None or found.pain is None


# --- figures alone ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "pain"),
    [
        ("jogging 0, strides 1, mornings clear for 2 weeks. light rdls were a 0.", 1.0),
        ("0 jogging, 1 on strides", 1.0),
        ("easy runs 0, strides 1 at most", 1.0),
        ("0 walking, 1 when i hop on it, swelling gone", 1.0),
        ("walking 2, hopping 4", 4.0),
        ("jogs all 0 and strides 0-2", 2.0),
    ],
)
def test_figures_at_this_and_that_are_of_the_pain_and_the_worst_counts(books: Books, text: str, pain: float) -> None:
    assert books.library.courses is not None
    found = heard(text, books.library.courses.words)
    assert found is not None
    assert found.pain == pain


@pytest.mark.parametrize(
    "text", ["long run 10, bench 8", "easy runs 3, gym 2", "bench 60, squats 80", "no pain. bench 8"]
)
def test_figures_of_training_are_none(books: Books, text: str) -> None:
    assert books.library.courses is not None
    found = heard(text, books.library.courses.words)
    assert found is None or found.pain in (None, 0.0)


ELBOW = (
    ("02-03", "outside of my elbow 3/10 gripping the dumbbells on rows"),
    ("03-20", "elbow still a 4 on rows, did the neutral grip"),
)


@pytest.mark.parametrize(
    "text",
    [
        "over 3 months now. 5 lifting the kettle or my kid. did the easier stuff and the wrist holds every other day",
        "3 months in and it's a 5 picking up the kettle. done all the holds",
        "still here after 14 weeks, 5 when i lift a pan, did the exercises every other day",
        "months of this. now 5 opening jars even though i did everything you said",
        "5 just shaking hands. 3+ months. i've done the band work religiously",
    ],
)  # fmt: skip
def test_a_pain_of_months_that_goes_on_is_seen_and_what_was_tried_is_no_session(text: str) -> None:
    turn = last(*ELBOW, ("05-12", text))

    assert pains(turn) == [("elbow", 5.0)]
    assert urgency(turn) == "soon"
    assert {"refer", "reduce"} <= actions(turn)
    assert not [a for a in turn["acts"] if a["act"] == "session"]


def test_a_session_that_was_done_stays_one() -> None:
    turn = last(*ELBOW, ("03-21", "did the session, elbow 2"))

    assert [a["status"] for a in turn["acts"] if a["act"] == "session"] == ["done"]


# --- fast running -----------------------------------------------------------------------------------------------------
HAMSTRING = (
    ("07-03", "pulled my hamstring on the 5th 200, 6/10, limping"),
    ("07-13", "hammy 3/10 walking fast, no limp, not run yet"),
)


@pytest.mark.parametrize(
    "text",
    [
        "jogging 0, strides 1, mornings clear for 2 weeks. light rdls were a 0. when can i do real sprints?",
        "jog 0, strides 0, rdls 1. am i ready to sprint?",
        "easy runs 0, strides 1 at most, nothing next day. can i go back to the track?",
        "jogs all 0 and strides 1. when do i get to sprint again",
        "0 jogging, 1 on strides. light rdls fine. when's full speed?",
        "running 0, strides 0-1, no soreness after. is it time for sprints yet?",
        "hammy 0 jogging, 1 strides, when can i do real sprints?",
    ],
)
def test_speed_comes_back_by_steps(text: str) -> None:
    turn = last(*HAMSTRING, ("07-31", text))

    assert pains(turn) == [("hamstring", 1.0)]
    assert "fast-again" in {a["rule"] for a in turn["advice"]}
    assert actions(turn) <= {"hold", "reassure"}
    assert urgency(turn) == "none"
    assert "strides" in turn["reply"]
    assert "Find a firm hill" not in turn["reply"]


def test_no_speed_above_a_calm_pain() -> None:
    for day, text in (("07-15", "when can i sprint again?"), ("07-31", "jogging 0. strides 4. when can i sprint?")):
        turn = last(*HAMSTRING, (day, text))
        assert "Not yet" in turn["reply"]
        assert LEVELS.index(urgency(turn)) >= LEVELS.index("watch")


@pytest.mark.parametrize("text", ["when can i do real sprints?", "how do i do hill sprints?"])
def test_without_an_open_pain_it_is_a_question_like_any(text: str) -> None:
    turn = last(("07-31", text))

    assert turn["advice"] == []
    assert "Short hill sprint" in turn["reply"]


@pytest.mark.parametrize(
    ("text", "is_it"),
    [
        ("when can I get back to intervals?", True),
        ("is it too soon for hill reps?", True),
        ("how many hill sprints should I do?", False),
        ("when do i get faster?", False),
        ("sprints were fun yesterday", False),
    ],
)
def test_asking_when_is_told_from_asking_how(text: str, is_it: bool) -> None:
    assert asked(text) is is_it


# --- an ankle that was rolled -----------------------------------------------------------------------------------------
WALKS = "rolled my ankle stepping off the curb, 5/10, swollen but i can walk on it with a bit of a limp"


@pytest.mark.parametrize(
    "text",
    [
        WALKS,
        "went over on my right ankle on the trail, swollen, can walk on it fine, 4/10",
        "twisted ankle playing 5 a side, 5/10 and swollen, weight bearing ok with a slight limp",
        "rolled ankle on a pothole, bit of swelling, hobbled home 2 miles, 4/10 now",
    ],
)
def test_a_sprain_that_is_walked_on_is_eased_and_not_paused(text: str) -> None:
    turn = last(("08-01", text))

    assert urgency(turn) == "soon"
    assert "refer" in actions(turn)
    assert "stop" not in actions(turn)
    assert "paused" not in turn["reply"]
    assert "four steps" in turn["reply"]


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("rolled my ankle, 8/10, swollen and i can't put weight on it", "same-day"),
        ("rolled my ankle, swollen, can't walk 4 steps", "same-day"),
        ("went over on my ankle, heard a crack, swollen, limping home", "same-day"),
        ("twisted my ankle, swollen, can walk on it, sore right on the bone on the outside", "same-day"),
        ("rolled ankle, swollen, walking but hurts to press the base of my little toe bone", "same-day"),
        ("rolled my ankle, can hardly walk on it, 7/10 swollen", "same-day"),
        ("rolled my ankle, walked home on it, this morning i can't put weight on it", "same-day"),
        ("rolled my ankle, swollen", "same-day"),
        ("rolled my ankle, 7/10, swollen, can walk on it with a limp", "same-day"),
        ("rolled ankle, it's swollen and numb, foot's cold, walked home", "emergency"),
        ("rolled ankle, foot is pointing the wrong way", "emergency"),
    ],
)
def test_what_points_to_a_break_is_seen_today(text: str, least: str) -> None:
    assert LEVELS.index(urgency(last(("08-01", text)))) >= LEVELS.index(least)


SPRAIN = (("08-01", WALKS), ("08-05", "ankle 3/10, limp's gone"))


def test_a_limp_that_has_gone_is_none() -> None:
    assert "limp" not in last(*SPRAIN)["reply"]
    assert urgency(last(*SPRAIN)) in ("none", "watch")


@pytest.mark.parametrize(
    "text",
    [
        "0 walking, 1 when i hop on it, swelling gone. done the balance stuff daily. first little run tomorrow?",
        "walking 0, hopping 1, no swelling. can i run again?",
        "ankle 0 on stairs and 1 hopping. ready to start jogging?",
        "ankle's a 1. run tomorrow?",
    ],
)
def test_running_comes_back_in_stages_after_a_sprain(text: str) -> None:
    turn = last(*SPRAIN, ("08-12", text))

    assert pains(turn) == [("ankle", 1.0)]
    assert actions(turn) <= {"hold", "reassure"}
    assert urgency(turn) == "none"
    assert "8 times 1 minute" in turn["reply"]
    assert not [a for a in turn["acts"] if a["act"] == "activity"]


@pytest.mark.parametrize(
    "text", ["ankle 4 walking. first little run tomorrow?", "walking 2, hopping 4. first run tomorrow?"]
)
def test_it_does_not_while_it_hurts(text: str) -> None:
    turn = last(*SPRAIN, ("08-12", text))

    assert LEVELS.index(urgency(turn)) >= LEVELS.index("watch")
    assert "8 times 1 minute" not in turn["reply"]


@pytest.mark.parametrize(
    "text", ["shin 0 walking, 0 hopping. can i run again?", "shin 0. when can i do intervals again?"]
)
def test_a_suspected_bone_is_asked_for_no_hop(text: str) -> None:
    turn = last(("08-01", "shin 5/10, one spot on the bone, hurts to hop and at night"), ("08-20", text))

    assert "hops" not in turn["reply"]
    assert "strides" not in turn["reply"]
    assert LEVELS.index(urgency(turn)) >= LEVELS.index("soon")


# --- after a birth ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    [
        "7 weeks since the birth (vaginal, no tears), check-up was fine, no leaking no heaviness. itching to run a 5k, "
        "can you put one in",
        "my little one is 7 weeks old, want to get back to parkrun",
        "baby is 8 weeks, i'm desperate to run. add a run to my week",
        "5 weeks after delivery, no bleeding, can we plan a 10k",
        "8wks pp, check up fine, want to start running",
        "delivered 7 weeks ago no issues, lets build up to a half",
    ],
)
def test_running_waits_after_a_birth(text: str) -> None:
    turn = last(("06-10", text))

    assert "reduce" in actions(turn)
    assert "progress" not in actions(turn)
    assert LEVELS.index(urgency(turn)) <= LEVELS.index("soon")
    assert "twelve weeks" in turn["reply"]


def test_heaviness_after_a_birth_is_seen() -> None:
    assert urgency(last(("06-10", "11 weeks since giving birth. some heaviness after long walks. run a 5k?"))) == "soon"


@pytest.mark.parametrize(
    "text",
    [
        "my sister had a baby 7 weeks ago, can she run?",
        "had my baby 3 years ago, can i run a 5k?",
        "7 weeks since my birthday",
    ],
)
def test_a_birth_of_somebody_else_or_of_years_ago_changes_nothing(text: str) -> None:
    assert "postpartum" not in {a["rule"] for a in last(("06-10", text))["advice"]}
