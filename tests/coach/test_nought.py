"""Plain words behind the question how a pain was: a nought where they answer it, the question again where they do not.

A correction of what was logged is one all the same, and the question stays open behind it.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.coach.test_gonewords import last

ACHILLES = (("10", "left achilles 2/10"), ("12", "ran 8k in 40"))
HAMSTRING = (("10", "left hamstring 3/10"), ("12", "goblet squat 3x10 16kg"))
ASKED = "How was your left"


def pains(found: dict[str, Any]) -> list[tuple[str, str, float | None, str]]:
    return [(a["region"], a["side"], a["severity"], a["timing"]) for a in found["acts"] if a.get("symptom") == "pain"]


@pytest.mark.parametrize(
    "text",
    [
        "fine",
        "Fine!",
        "fine thanks",
        "it was fine",
        "it felt good",
        "all good",
        "good",
        "perfect",
        "totally fine",
        "that was fine today",
        "nothing",
        "nothing at all",
        "nope, nothing",
        "none",
        "not at all",
        "no issues",
        "no trouble at all",
        "felt nothing",
        "didn't feel it",
        "I didn't notice it the whole time",
        "didn’t hurt",
        "fine, nothing at all",
        "all good, didn't feel it once",
    ],
)
def test_a_plain_word_is_a_nought(text: str) -> None:
    found = last(*ACHILLES, ("12", text))
    assert pains(found) == [("achilles", "left", 0.0, "during")] or pains(found) == [("achilles", "left", 0.0, None)]
    assert "left Achilles pain 0/10" in found["reply"]


@pytest.mark.parametrize(
    "text",
    [
        "the run was fine",
        "the weather was fine",
        "right one was fine",
        "fine mostly",
        "mostly good",
        "fine apart from the last km",
        "it was fine until 5k",
        "was all good until the downhill",
        "fine at first",
        "it wasn't fine",
        "not fine",
        "not great",
        "not bad",
        "could be better",
        "fine I guess",
        "same",
        "ok",
        "👍",
        "no it was 3",
    ],
)
def test_what_answers_it_in_part_or_not_at_all_is_asked_again(text: str) -> None:
    found = last(*ACHILLES, ("12", text))
    assert pains(found) == []
    assert "run 5 km" not in found["reply"]
    assert {"0", "5"} <= set(found["buttons"])


@pytest.mark.parametrize(
    ("text", "worst"),
    [
        ("it was 10", 10),
        ("actually 10", 10),
        ("no, 8/10", 8),
        ("fine, 2", 2),
        ("fine but a bit stiff", 2),
        ("zero", 0),
    ],
)
def test_what_says_how_much_is_heard(text: str, worst: float) -> None:
    assert [p[2] for p in pains(last(*ACHILLES, ("12", text)))] == [worst]


@pytest.mark.parametrize(
    ("before", "text", "entry"),
    [
        (ACHILLES, "no it was 10", "run 10 km 40:00"),
        (ACHILLES, "no, 10k", "run 10 km 40:00"),
        (ACHILLES, "sorry it was 9k", "run 9 km 40:00"),
        (ACHILLES, "no 41:30", "run 8 km 41:30"),
        (HAMSTRING, "no 4x10", "goblet squat 4×10 16 kg"),
        (HAMSTRING, "no it was 12", "goblet squat 3×12 16 kg"),
        (HAMSTRING, "oops 20", "goblet squat 3×10 20 kg"),
        (HAMSTRING, "sorry 18kg not 16", "goblet squat 3×10 18 kg"),
        (HAMSTRING, "only 2 sets", "goblet squat 2×10 16 kg"),
        (HAMSTRING, "last set was rpe 9", "1×10 16 kg @9"),
    ],
)
def test_a_correction_is_one_and_the_question_stays(before: tuple[tuple[str, str], ...], text: str, entry: str) -> None:
    found = last(*before, ("12", text))
    assert f"Corrected {entry}" in " ".join(found["reply"].split()) or entry in found["reply"]
    assert ASKED in found["reply"]
    answered = last(*before, ("12", text), ("12", "1"))
    assert [p[2] for p in pains(answered)] == [1]


@pytest.mark.parametrize("text", ["fine", "all good again", "all good"])
def test_beside_an_illness_nobody_knows_what_is_fine(text: str) -> None:
    found = last(ACHILLES[0], ("11", "feel ill, cough and aching all over"), ACHILLES[1], ("12", text))
    assert pains(found) == []
    assert not {"illness-well", "pain-none"} & {a["rule"] for a in found["advice"]}
    assert ASKED in found["reply"]


def test_a_day_later_a_plain_word_answers_nothing() -> None:
    assert pains(last(*ACHILLES, ("13", "fine"))) == []
