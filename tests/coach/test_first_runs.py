"""The first runs somebody tells of: a few of them do not say how far is usual, and change no plan."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.commands.converse import respond

FIRST = datetime.fromisoformat("2026-11-02T18:00:00+00:00")
FAR = "far more than your longest run"
UNKNOWN = "what you ran before, I don't know"


def told(*said: tuple[int, str]) -> tuple[str, list[str]]:
    """The reply to the last of what is said, each so many days after the first, and its buttons."""
    turns = [{"at": (FIRST + timedelta(days=day, minutes=n)).isoformat(), "text": t} for n, (day, t) in enumerate(said)]
    last = respond({"profile": {}, "turns": turns})["turns"][-1]
    return " ".join(last["reply"].split()), last["buttons"]


THIN = (
    ((0, "ran 4k"), (2, "long run 9k in 54 min")),
    ((0, "easy 5k"), (3, "12 km today, lovely")),
    ((0, "jogged 3 km"), (2, "jogged 4 km"), (4, "ran 8 km")),
    ((0, "6 miles easy"), (4, "ran 14 miles")),
)


@pytest.mark.parametrize("said", THIN, ids=[s[-1][1] for s in THIN])
def test_a_second_run_is_no_jump(said: tuple[tuple[int, str], ...]) -> None:
    """It is said that it was the longest told, and nothing is proposed."""
    reply, buttons = told(*said)

    assert UNKNOWN in reply, reply
    assert FAR not in reply
    assert "Change it" not in buttons


SILENT = (
    ((0, "8x400m in 72 off 60s jog"), (2, "tempo 8k in 28:10")),  # the way there and back was not told
    ((0, "6x800 in 3:20"), (3, "ran 10k in 52:00")),
    ((0, "ran 2 miles in 19 min"), (4, "i wanna run a 5k with my roommate in february")),
    ((0, "ran 5k"), (1, "I'd love to run a half marathon, 21 km, next spring")),
)


@pytest.mark.parametrize("said", SILENT, ids=[s[-1][1] for s in SILENT])
def test_repeats_and_far_wishes_are_compared_with_nothing(said: tuple[tuple[int, str], ...]) -> None:
    """Repeats are not the whole of a run, and a race in months is no run of this week."""
    reply, _ = told(*said)

    assert FAR not in reply and UNKNOWN not in reply, reply


KNOWN = (
    ((0, "ran 4k"), (2, "ran 5k"), (4, "ran 5k"), (6, "ran 5k"), (8, "ran 11k")),
    ((0, "ran 6k"), (15, "ran 8k")),  # two weeks in which nothing else was told
    ((0, "my left knee hurts 3/10"), (1, "ran 3k"), (4, "ran 5k")),  # who hurts is compared with what is known
    ((0, "ran 5k, shin 2/10"), (3, "ran 9k")),
    ((0, "ran 4k"), (2, "ran 5k"), (4, "ran 5k"), (6, "ran 5k"), (8, "half an hour later than planned: ran 9k")),
)


@pytest.mark.parametrize("said", KNOWN, ids=[s[-1][1] for s in KNOWN])
def test_a_jump_over_what_is_known_stays_one(said: tuple[tuple[int, str], ...]) -> None:
    """Where four runs or two weeks are known, or something hurts, the jump holds the runs as before."""
    reply, buttons = told(*said)

    assert FAR in reply or "Runs: nothing longer or faster" in reply, reply
    assert "Change it" in buttons
