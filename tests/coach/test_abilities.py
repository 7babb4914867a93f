"""What can be done, is owned or was prescribed is no training; nothing hurts is no pain; a date is no distance."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.commands.converse import respond
from coach.acts import Activity, Lift, Run
from coach.books import Books
from coach.painless import as_judged, said
from coach.reader import read

AT = datetime.fromisoformat("2026-12-03T16:00:00+01:00")


def talk(*texts: str, **profile: object) -> list[dict]:
    """The answers to what was said, a minute apart."""
    turns = [{"at": (AT + timedelta(minutes=n)).isoformat(), "text": t} for n, t in enumerate(texts)]
    return respond({"profile": {"timezone": "Europe/Berlin", **profile}, "turns": turns})["turns"]


LOGS = ("strength", "run", "activity", "session")


@pytest.mark.parametrize(
    "text",
    [
        "i squat 150",
        "i can deadlift 180",
        "i usually bench 80 for 5",
        "squat 140, bench 100, deadlift 180",
        "my 10k is 52 min",
        "my best 5k is 23:40",
        "pb half marathon 1:45:10",
        "i can do 10 pull ups",
        "currently i bench 85 kg",
        "i normally run 5k in 27:30",
        "physio gave me 3x15 calf raises twice a day",
        "my therapist wants 4x8 heel drops daily",
    ],
)
def test_what_can_or_shall_be_done_is_not_logged(text: str) -> None:
    last = talk(text)[-1]
    assert not any(a["act"] in LOGS for a in last["acts"])
    assert "Noted" not in last["reply"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("squat 150 for 1", "1×1 150 kg"),
        ("bench 80 for 5 today", "1×5 80 kg"),
        ("my 5k today was 25:10", "run 5 km 25:10"),
        ("squats 100", "bodyweight squat 1×100"),
        ("physio gave me calf raises, did 3x12", "calf raise 3×12"),
        ("pull ups 10, push ups 30", "push-up 1×30"),
    ],
)
def test_what_was_done_still_is_logged(text: str, line: str) -> None:
    assert line in talk(text)[-1]["reply"]


@pytest.mark.parametrize(
    "text",
    [
        "full gym with barbell, rack, bench, plus dumbbells up to 40 kg",
        "home gym with a bench and dumbbells up to 24 kg",
        "my garage has a barbell, a rack and plates up to 100 kg",
    ],
)
def test_a_list_of_kit_is_kit(text: str) -> None:
    last = talk(text, equipment=["band"])[-1]
    assert "Your kit now" in last["reply"]
    assert not any(a["act"] in LOGS for a in last["acts"])


# --- nothing hurts, and a pain that is back ---------------------------------------------------------------------------
@pytest.mark.parametrize(
    "text",
    ["nothing aches", "no pain at all", "pain-free today", "it doesn't hurt any more", "i have no pain", "no niggles",
     "nothing hurts right now", "not hurting", "no pain during the run", "all good, no pain"],
)  # fmt: skip
def test_nothing_hurts_is_no_pain(text: str) -> None:
    for injuries in ([], ["knee"]):
        last = talk(text, injuries=injuries)[-1]
        assert not any(a["act"] == "symptom" and a["severity"] != 0 for a in last["acts"])
        assert "how much" not in last["reply"].lower()
        assert "Change it" not in last["buttons"]


@pytest.mark.parametrize(
    "text",
    ["bench 3x5 65kg, nothing hurts", "squats 3x8 60kg. no pain at all", "ran 5k easy, nothing hurt",
     "row 3x10 20kg, no pain today",
     "bench 3x5 65kg. sleep ok, food ok, nothing hurts"],
)  # fmt: skip
def test_nothing_hurts_beside_a_log_eases_nothing(text: str) -> None:
    for injuries in ([], ["knee"]):
        last = talk(text, injuries=injuries)[-1]
        assert last["advice"] == []
        assert any(a["act"] in LOGS for a in last["acts"])
        assert "how much" not in last["reply"].lower()


@pytest.mark.parametrize(
    "text",
    [
        "ran 5k, no pain but limping",
        "squats 3x8 60kg. no pain but my knee aches",
        "ran 5k, no pain in the calf, knee 4/10",
    ],
)
def test_what_hurts_beside_no_pain_is_heard(text: str) -> None:
    assert talk(text)[-1]["advice"] != []


def test_nothing_hurts_is_of_the_one_place_that_hurt() -> None:
    assert "left knee pain 0/10" in talk("left knee 3/10", "nothing hurts")[-1]["reply"]


def test_of_two_places_none_is_said_to_be_well() -> None:
    turns = talk("left knee 4/10", "right achilles 4/10", "no pain")
    assert turns[-1]["acts"] == []


@pytest.mark.parametrize("text", ["nothing hurts but the knee", "no pain in the calf, knee 4/10", "no chest pain"])
def test_more_than_nothing_hurts_is_heard_as_ever(text: str) -> None:
    assert not said(text)
    assert as_judged(text) == text


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("that niggle is back", "achilles"),
        ("the niggle's back again", "achilles"),
        ("the pain is back, 4/10", "achilles"),
        ("the problem has come back", "achilles"),
        ("the pain is back in my lower back, 3/10", "lower-back"),
        ("my back hurts again, 3/10", "lower-back"),
        ("knee pain is back, 5/10", "knee"),
    ],
)
def test_a_pain_that_is_back_is_where_it_was(text: str, where: str) -> None:
    turns = talk("right achilles 2/10", text)
    places = {a["region"] for a in turns[-1]["acts"] if a["act"] == "symptom"}
    assert places <= {where}
    assert "lower back" not in turns[-1]["reply"] or where == "lower-back"


# --- figures of another thing -----------------------------------------------------------------------------------------
def acts_of(text: str, books: Books) -> list:
    return list(read(text, now=AT, units="kg", distance_units="km", vocabulary=books.library.vocabulary, flags=()).acts)


@pytest.mark.parametrize(
    "text",
    [
        "holiday from 20.12. to 3.1.",
        "away from 5.12. until 9.12.",
        "skitour 3h 1200hm",
        "snowshoeing 800 hm",
        "on holiday until 3.1.",
        "exams between 14.12. and 18.12.",
    ],
)
def test_dates_and_metres_of_climb_are_no_run(text: str, books: Books) -> None:
    assert not [a for a in acts_of(text, books) if isinstance(a, (Run, Lift))]


@pytest.mark.parametrize(
    ("text", "far", "climb"),
    [("ran 12k 700hm 1:20", 12_000, 700), ("trail 15k 600 hm 1:50", 15_000, 600), ("hm 1:45:10", 21_097.5, None)],
)
def test_metres_of_climb_beside_a_run(text: str, far: float, climb: float | None, books: Books) -> None:
    (run,) = [a for a in acts_of(text, books) if isinstance(a, Run)]
    assert (run.distance_m, run.elevation_m) == (far, climb)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("ran 10 min, walked 2, ran 10", [600, 120, 600]),
        ("jogged 5 min, walked 1, jogged 5, walked 1", [300, 60, 300, 60]),
        ("ran 8 min, walked 2, ran 8, walked 2, ran 8", [480, 120, 480, 120, 480]),
    ],
)
def test_minutes_of_run_and_walk(text: str, seconds: list[float], books: Books) -> None:
    acts = [a for a in acts_of(text, books) if isinstance(a, (Run, Activity))]
    assert [a.duration_s for a in acts] == seconds
    assert not any(isinstance(a, Run) and a.distance_m for a in acts)


@pytest.mark.parametrize(
    ("text", "reps", "load"),
    [
        ("last night at 11 did 2x10 squats", 10, None),
        ("yesterday evening at 7 i did 3x8 lunges", 8, None),
        ("this morning at 60 squats 3x8", 8, 60.0),
    ],
)
def test_an_hour_is_no_load(text: str, reps: int, load: float | None, books: Books) -> None:
    (lift,) = [a for a in acts_of(text, books) if isinstance(a, Lift)]
    assert {(s.reps, s.load_kg) for s in lift.sets} == {(reps, load)}
