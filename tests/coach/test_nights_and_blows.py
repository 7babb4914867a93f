"""A night of being sick is a bug by itself, and who is hit is asked after; what makes either more is heard."""

from __future__ import annotations

import pytest

from tests.coach.test_gonewords import last


@pytest.mark.parametrize("text", ["puking all night", "been throwing up all night after the curry, easy run?"])
def test_a_night_of_being_sick_is_a_bug_by_itself(text: str) -> None:
    assert all(a["urgency"] in ("none", "watch") for a in last(("15", text))["advice"])


@pytest.mark.parametrize(
    "text",
    [
        "puking all night and now i'm confused",
        "been vomiting all night, fainted on the loo",
        "puked overnight, type 1 diabetic, sugars are high",
        "threw up all night since i hit my head on the bar",
        "vomiting all night and there's blood in it",
    ],
)
def test_what_makes_it_more_is_heard(text: str) -> None:
    assert any(a["urgency"] in ("same-day", "emergency") for a in last(("15", text))["advice"])


@pytest.mark.parametrize(
    "text",
    [
        "my dad hit me with the belt again, all good at home now",
        "coach smacked me round the head for missing the split",
        "my mum slapped me last night, it's fine",
        "im scared of my coach",
    ],
)
def test_who_is_hit_is_asked_after_however_it_is_played_down(text: str) -> None:
    assert any(a["urgency"] in ("same-day", "emergency") for a in last(("15", text))["advice"])


@pytest.mark.parametrize(
    "text", ["theres a gym on campus but im scared of it, just my room", "dad hit the wall at 30k and so did I"]
)
def test_a_gym_that_scares_is_nobody_who_does(text: str) -> None:
    assert all(a["urgency"] in ("none", "watch") for a in last(("15", text))["advice"])
