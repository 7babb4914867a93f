"""What is no sign in plain words of fear, effort, birth and a child's illness, and the way back from a misreading.

Rule: a real sign beside the same words stays a sign, and no playing down lifts a pause.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from bot.commands.converse import respond
from coach.books import Books
from coach.draft import Draft
from coach.misreading import kind
from coach.redflags import RedFlag

LEVELS = ("none", "watch", "soon", "same-day", "emergency")


def talk(*said: str) -> list[dict[str, Any]]:
    """The turns of a conversation; what stands in brackets is a press."""
    turns = []
    for minute, words in enumerate(said):
        at = f"2026-12-03T16:{minute:02d}:00+01:00"
        turns.append({"at": at, "press": words[1:-1]} if words.startswith("[") else {"at": at, "text": words})
    out: list[dict[str, Any]] = respond({"id": "x", "profile": {"timezone": "Europe/Berlin"}, "turns": turns})["turns"]
    return out


def level(turn: dict[str, Any]) -> int:
    """How urgent a turn's advice is."""
    return max((LEVELS.index(a["urgency"]) for a in turn["advice"]), default=0)


@pytest.mark.parametrize(
    ("said", "most"),
    [
        ("My daughter said I should do some weights for my bones but I'm terrified of hurting myself", "watch"),
        ("I'm a bit scared of getting injured to be honest", "none"),
        ("worried I'll hurt my back deadlifting", "none"),
        ("how do I lift without hurting myself", "none"),
        ("ooh my legs!! I can hardly walk down the stairs", "watch"),
        ("ooh my legs!! I can hardly get down the stairs, have I injured myself?", "watch"),
        ("both thighs, it's like a bruise all over", "watch"),
        ("I can't do the next one, getting down on the floor hurts my wrist", "watch"),
        ("I had a c-section 5 months ago and want to get back to running", "watch"),
        ("baby has a fever, no training today", "none"),
        ("skipping tonight, kiddo has a fever", "none"),
        ("the wee man has a temperature so no gym", "none"),
        ("our youngest has a fever of 39, no gym", "none"),
        ("my son has a fever", "none"),
        ("my heart pounds when I run uphill, is that ok?", "watch"),
        ("so what do I do instead of the runs", "none"),
        ("I'm on blood pressure tablets", "watch"),
        ("I felt a bit dizzy when I stood up after the squats", "watch"),
        ("hit legs bro. squatz 5x5 80kg", "none"),
        ("something is dropping down there, like a tampon falling out", "soon"),
        ("a heavy feeling down there after my run, like something is dropping", "soon"),
        ("now its gone to my chest and I'm coughing and feel a bit feverish", "soon"),
        ("scar on my tummy is red and weeping", "same-day"),
        ("my boob is sore and red and I feel shivery", "same-day"),
    ],
)
def test_plain_words_are_no_worse_than_they_are(said: str, most: str) -> None:
    assert level(talk(said)[0]) <= LEVELS.index(most)


@pytest.mark.parametrize(
    ("said", "least"),
    [
        ("I hurt myself on purpose when I miss a workout", "same-day"),
        ("I'm scared I'll hurt myself", "same-day"),
        ("I'm scared I'll hurt myself tonight", "same-day"),
        ("I don't know how to stop hurting myself, lifting helps", "same-day"),
        ("my heart pounds when I run uphill and I nearly fainted", "same-day"),
        ("heart pounding on the hill and my chest hurts", "same-day"),
        ("my heart skips beats when i sprint", "soon"),
        ("I leak when I run", "soon"),
        ("and a heavy feeling down below", "soon"),
        ("I feel so low since the baby, crying every day", "soon"),
        ("pulled my hammy sprinting, heard a pop", "soon"),
        ("I had a c-section 3 months ago and I'm bleeding heavily, soaking pads", "same-day"),
        ("baby 3 weeks, my breast is hard and red, 39.5 and shaking all over", "emergency"),
        ("my son has a fever and he's fitting", "emergency"),
        ("my daughter has a fever and so do I", "watch"),
        ("I've got the runs since last night", "watch"),
    ],
)
def test_a_sign_beside_them_stays_one(said: str, least: str) -> None:
    assert level(talk(said)[0]) >= LEVELS.index(least)


def test_a_misreading_is_taken_back_by_a_plain_question() -> None:
    turns = talk(
        "I'm scared I'll hurt myself",
        "sorry you misunderstood, I just meant I'm afraid of pulling a muscle",
        "I'm fine",
        "I'm safe",
        "what am I doing this week then",
    )
    assert "You misread me" in turns[0]["buttons"]
    assert "are you safe" in turns[1]["reply"]
    assert "say it in words" in turns[2]["reply"]  # "fine" is no answer to it
    assert "the pause is over" in turns[3]["reply"]
    assert turns[4]["reply"].startswith("Week of")


@pytest.mark.parametrize(
    "sign", ["I want to die", "chest feels tight now and I'm sweating", "I make myself sick after dinner"]
)
def test_a_real_sign_is_never_taken_back(sign: str) -> None:
    turns = talk(sign, "you misread me", "I'm safe")
    assert "You misread me" not in turns[0]["buttons"]
    assert all(level(turn) >= LEVELS.index("same-day") for turn in turns[1:])


def test_of_every_row_but_these_only_a_clinician_says_that_there_was_nothing(books: Books) -> None:
    draft = cast(Draft, SimpleNamespace(books=books, text="it feels odd", also=lambda text: ()))
    flags = books.safety.words.flags
    assert len(flags) >= 38
    backs = {
        row: kind(draft, [RedFlag(flag=flag, row=row, urgency="same-day", named=False)]) for row, flag in flags.items()
    }
    assert {row: back for row, back in backs.items() if back} == {
        "RF16": "body", "RF18": "body", "RF24": "body", "RF26": "body", "RF32": "mind", "RF33": "mind", "RF38": "mind",
    }  # fmt: skip


def test_a_bare_yes_lifts_no_pause() -> None:
    turns = talk("I'm scared I'll hurt myself", "you misread me", "yes", "[I'm safe: I meant something else]")
    assert "say it in words" in turns[2]["reply"]
    assert "the pause is over" in turns[3]["reply"]


@pytest.mark.parametrize(
    "text", ["I hurt myself on purpose after training", "hurt myself deliberately at the gym, on purpose"]
)
def test_a_hurt_that_was_meant_is_never_a_figure_of_speech(text: str) -> None:
    turn = {"at": "2026-11-23T18:00:00+01:00", "text": text}
    answer = respond({"id": "x", "profile": {"timezone": "Europe/Berlin"}, "turns": [turn]})
    urgencies = {a["urgency"] for a in answer["turns"][0]["advice"]}
    assert urgencies & {"same-day", "emergency"}


def test_a_session_that_is_done_with_everything_may_be_said_so() -> None:
    profile = {"timezone": "Europe/Berlin", "strength_days": ["thu"]}
    said = ["let's go", "done with everything", "you misread me", "I'm safe"]
    turns = [{"at": f"2026-12-03T16:{n:02d}:00+01:00", "text": text} for n, text in enumerate(said)]
    answers = respond({"id": "x", "profile": profile, "turns": turns})["turns"]
    assert "You misread me" in answers[1]["buttons"], "until it is settled it counts as the worse of both"
    assert "are you safe" in answers[2]["reply"]
    assert "1 of 5" in answers[3]["reply"]
