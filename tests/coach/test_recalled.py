"""What an exercise that is asked about is remembered from: a class, a physio, school; no session, no birth of now."""

from __future__ import annotations

import pytest

from tests.coach.test_gonewords import last, rules


@pytest.mark.parametrize(
    "text",
    [
        "How do I do a glute bridge? I think I did it in postnatal class",
        "is the bird dog the one we did in postnatal pilates?",
        "how do I do clams? saw it in a postnatal video",
        "How do I do a glute bridge? learnt it in a post-natal course",
        "I know the dead bug from a postnatal class, how does it go?",
        "How do I do a glute bridge? I did it once with my physio",
        "How do I do a plank? Did it in yoga years ago",
        "how does a pallof press go? we did those at school",
    ],
)
def test_a_recollection_leaves_the_question_alone(text: str) -> None:
    found = last(("10", text))
    assert found["advice"] == []
    assert {a["act"] for a in found["acts"]} == {"question"}
    assert "Noted" not in found["reply"]
    settings = last(("10", text), ("10", "/settings"))["reply"]
    assert "a birth" not in settings


@pytest.mark.parametrize(
    "text",
    [
        "I did postnatal yoga this morning",
        "I'm in a postnatal class",
        "started postnatal classes last week",
        "how do I do a glute bridge? my postnatal class is on thursday",
        "I'm postnatal, how do I do a glute bridge?",
        "8 weeks postnatal, can I run?",
        "postnatal class taught me bridges, baby is 10 weeks",
        "did glute bridges 3x10 in postnatal class",
        "just came back from postnatal class, saw a physio there",
    ],
)
def test_a_birth_of_now_is_heard(text: str) -> None:
    assert "postpartum" in rules(("10", text))


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("the postnatal class showed us bridges, still leaking a bit", "leaking"),
        ("learned bridges in postnatal class, bad headache since, and vision blurred", "emergency"),
    ],
)
def test_a_sign_beside_a_class_is_heard_as_it_was(text: str, rule: str) -> None:
    assert rule in rules(("10", text))


@pytest.mark.parametrize(
    "text",
    [
        "did my session. How do I do a glute bridge next time?",
        "All done! how do I do a glute bridge?",
        "How do I do a plank? did it!",
        "How do I do a glute bridge? I did it at the gym today",
    ],
)
def test_a_session_of_today_beside_a_question_is_done(text: str) -> None:
    assert any(a["act"] == "session" and a["status"] == "done" for a in last(("10", text))["acts"])
