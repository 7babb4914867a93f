"""How a pain goes on in messages that name no part of the body, and what stands open when leave to train is asked for.

course-follow-ups   85 conversations written before the grammar was run on them: 49 to work with, 36 kept back and
                    looked at once, at the end. ``hears``: the pain (region, side, figure) that the last turn has to
                    hear, "asks" where it has to ask which, null where none may be heard.

Rule: bounds are what is reached; they are only tightened.
"""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot.commands.converse import respond
from coach.books import Books
from coach.goingon import heard, leave

FILE = Path(__file__).parents[1] / "judgements" / "course-follow-ups.jsonl"
LEVELS = ("none", "watch", "soon", "same-day", "emergency")
PROFILE: dict[str, Any] = {
    "timezone": "Europe/London",
    "level": "intermediate",
    "running_days": {"tue": "quality", "thu": "easy", "sun": "long"},
    "strength_days": ["mon", "fri"],
    "equipment": ["dumbbells", "band", "step"],
    "session_minutes": 40,
}
MONDAY = datetime.fromisoformat("2026-10-05T19:00:00+01:00")
#: Conversations that fail, by part. Of those kept back 5 failed at first sight, and 21 before there was a grammar.
MOST = {"seen": 0, "kept back": 3}


def talk(*said: tuple[int, str]) -> list[dict[str, Any]]:
    """The turns of a talk, each so many days after the Monday and a minute after the last; ``[label]`` is a press."""
    turns = []
    for n, (day, text) in enumerate(said):
        at = (MONDAY + timedelta(days=day, minutes=n)).isoformat()
        turns.append({"at": at, **({"press": text[1:-1]} if text.startswith("[") else {"text": text})})
    return list(respond({"profile": PROFILE, "turns": turns})["turns"])


def pains(turn: dict[str, Any]) -> list[tuple[str | None, str | None, float | None]]:
    return [
        (a["region"], a["side"], a["severity"])
        for a in turn["acts"]
        if a["act"] == "symptom" and a["symptom"] in ("pain", "injury")
    ]


def urgency(turn: dict[str, Any]) -> str:
    return max((a["urgency"] for a in turn["advice"]), key=LEVELS.index, default="none")


# --- the grammar ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("said", "pain"),
    [
        ("3 on the bike, 5 getting off it", 5),
        ("2 now, also when I stand up from my desk", 2),
        ("still 3-4", 4),
        ("call it 6", 6),
        ("a five going downstairs", 5),
        ("stairs 3 now", 3),
        ("pain's 2, was 5 yesterday", 2),
        ("was 5, now a 2", 2),
        ("5/10 hobbling to the bathroom", 5),
        ("up to 7 by the end", 7),
        ("10k 51:30, 4 in the last mile", 4),
        ("zero today", 0),
        ("nearer a 5 after meetings", 5),
        ("4ish on the way down", 4),
        ("3 -> 5 over the week", 5),
        ("gone since tuesday", 0),
    ],
)
def test_a_figure_that_nothing_else_explains_is_of_the_pain(books: Books, said: str, pain: float) -> None:
    assert books.library.courses is not None
    found = heard(said, books.library.courses.words)
    assert found is not None
    assert found.pain == pain


@pytest.mark.parametrize(
    "said",
    [
        "3 sets today, felt strong", "rpe 9", "8 out of 10 session", "4 in the bank",
        "5 easy with the club, 30 min", "3 nights away from friday", "3 more weeks till race day!", "4 of us ran",
        "gym at 7, driving there", "2 to go", "6 reps left in the tank", "9/10 for that workout",
        "up to 3 sessions a week now", "still 8k to go", "gone for a swim", "same as last week please",
        "now what?", "7 hours sleep", "4 at 3:30 pace", "5 training sessions done", "5 at lunch?",
        "better than last time", "5x5 at 60", "felt like a 6", "71.4 this morning on the scales", "last km 4:05 today",
    ],
)  # fmt: skip
def test_what_counts_or_marks_something_else_is_no_pain(books: Books, said: str) -> None:
    assert books.library.courses is not None
    assert heard(said, books.library.courses.words) is None


@pytest.mark.parametrize(
    "said", ["squats 3x8 60kg, 8", "10k 50:10, 7", "5k 24:50. better than last week", "same again, 5k 31:00"]
)
def test_behind_a_log_a_bare_figure_is_of_the_work(books: Books, said: str) -> None:
    assert books.library.courses is not None
    assert heard(said, books.library.courses.words, logs=True) is None


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("so we're good for weights?", True),
        ("still ok for saturday's long one?", True),
        ("can I bench tonight", True),
        ("happy to crack on with squats", True),
        ("can I skip friday's run?", False),
        ("how do I do squats?", False),
        ("should runners lift before running?", False),
        ("squats 3x8 60kg", False),
        ("what's on tonight?", False),
    ],
)
def test_leave_is_told_from_less_and_from_knowledge(books: Books, said: str, asks: bool) -> None:
    assert books.library.courses is not None
    assert leave(said, books.library.courses.words) is asks


# --- where it belongs -------------------------------------------------------------------------------------------------
KNEE, SHOULDER = (0, "left knee 3/10 on lunges"), (1, "right shoulder 2/10 on presses")


def test_of_several_pains_the_words_choose_and_else_it_is_asked() -> None:
    assert pains(talk(KNEE, SHOULDER, (5, "4 going downstairs"))[-1]) == [("knee", "left", 4.0)]
    assert pains(talk(KNEE, SHOULDER, (5, "4 reaching for a shelf"))[-1]) == [("shoulder", "right", 4.0)]
    asked = talk(KNEE, SHOULDER, (5, "4 today"))[-1]
    assert pains(asked) == []
    assert asked["buttons"] == ["left knee", "right shoulder"]


@pytest.mark.parametrize("answer", ["[right shoulder]", "the shoulder", "right one"])
def test_which_one_is_answered_by_a_press_or_a_word(answer: str) -> None:
    last = talk(KNEE, SHOULDER, (5, "6 today"), (5, answer))[-1]
    assert pains(last) == [("shoulder", "right", 6.0)]
    assert urgency(last) == "soon"


def test_words_without_a_figure_are_never_less_than_the_last_one() -> None:
    for said in ("worse this week", "still the same", "wakes me when I roll over", "no better"):
        last = talk((0, "right shoulder 4/10 pressing"), (5, said))[-1]
        assert pains(last) == [("shoulder", "right", 4.0)], said
        assert urgency(last) in ("watch", "soon"), said


@pytest.mark.parametrize("low", range(1, 6))
def test_more_pain_never_gets_a_milder_answer(low: int) -> None:
    told = [
        LEVELS.index(urgency(talk((0, "left knee 3/10 on lunges"), (5, f"{n} on the stairs"))[-1]))
        for n in (low, low + 1)
    ]
    assert told == sorted(told)


def test_a_pain_of_somebody_else_and_one_that_is_long_over_go_on_in_nothing() -> None:
    assert pains(talk(KNEE, (3, "my wife's is still the same"))[-1]) == []
    assert pains(talk(KNEE, (60, "4 going downstairs"))[-1]) == []
    assert pains(talk((0, "squats 3x8 20kg"), (3, "4 going downstairs"))[-1]) == []


# --- what stands open -------------------------------------------------------------------------------------------------
SIGN = (0, "pinkish wee after the 30k")


@pytest.mark.parametrize(
    "said",
    ["back to straw colour, so we're good for weights?", "can I run tomorrow?", "all gone, crack on with squats"],
)
def test_a_sign_for_an_appointment_stands_until_it_was_looked_at(said: str) -> None:
    assert urgency(talk(SIGN, (2, said))[-1]) == "soon"
    assert urgency(talk(SIGN, (1, "saw my gp today, all clear"), (1, "yes"), (2, "can I lift tomorrow?"))[-1]) == "none"
    assert urgency(talk(SIGN, (1, "upper body 20 min, rows 3x10 14kg"))[-1]) == "none"


def test_what_a_pain_asks_for_is_said_again_and_is_no_report_of_its_own() -> None:
    first, last = talk((0, "left knee 5/10 after the long run"), (2, "still ok for saturday's long one?"))
    assert [a["rule"] for a in last["advice"]][:1] == [first["advice"][0]["rule"]]
    assert pains(last) == []
    other = talk((0, "right wrist 5/10 in push ups"), (2, "still ok for saturday's long one?"))[-1]
    assert all(not a["rule"].startswith("pain") for a in other["advice"])


@pytest.mark.parametrize(
    ("said", "rests"),
    [
        ("both ends since midnight, last spew at 6, water staying down. 5k at lunch?", True),
        ("spewing all night, easy run later?", True),
        ("nearly puked on the last hill, great session", False),
        ("my son has been puking all night", False),
    ],
)
def test_a_stomach_that_empties_itself_rests(said: str, rests: bool) -> None:
    assert any(a["rule"] == "stomach-now" for a in talk((0, said))[-1]["advice"]) is rests


def test_three_a_second_time_in_one_exercise_is_swapped() -> None:
    press = "overhead press 3x8 20kg, right shoulder 3/10"
    first, second = talk((0, press), (4, press))
    assert first["advice"][0]["action"] == "reduce"
    assert second["advice"][0]["action"] == "swap"


# --- whole conversations ----------------------------------------------------------------------------------------------
@cache
def failures() -> dict[str, list[str]]:
    out: dict[str, list[str]] = {part: [] for part in MOST}
    for line in FILE.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        last = respond({"profile": PROFILE, "turns": row["turns"]})["turns"][-1]
        if not _as_wanted(row, last):
            said = " / ".join(t["text"] for t in row["turns"])
            out[row["part"]].append(f"{row['cause']}: {said}: {[a['rule'] for a in last['advice']]} {pains(last)}")
    return out


def _as_wanted(row: dict[str, Any], last: dict[str, Any]) -> bool:
    ranged = LEVELS.index(row["least"]) <= LEVELS.index(urgency(last)) <= LEVELS.index(row["most"])
    acted = not row["one_of"] or bool({a["action"] for a in last["advice"]} & set(row["one_of"]))
    return ranged and acted and _heard_so(row, last)


def _heard_so(row: dict[str, Any], last: dict[str, Any]) -> bool:
    if "hears" not in row:
        return True
    if row["hears"] is None:
        return not pains(last)
    if row["hears"] == "asks":
        return any("knee" in label for label in last["buttons"])
    return any(all(w in ("any", g) for w, g in zip(row["hears"], told, strict=True)) for told in pains(last))


@pytest.mark.parametrize("part", MOST)
def test_follow_ups_are_heard_and_answered(part: str) -> None:
    failed = failures()[part]
    assert len(failed) <= MOST[part], "\n".join(failed)
