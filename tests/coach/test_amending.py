"""What was logged last, corrected in words: the entry changes, and no new one comes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.commands.converse import respond
from coach.amending import put_back
from coach.books import Books
from coach.diary import Amended, Known, Record, body_from
from coach.draft import Draft

FIRST = datetime.fromisoformat("2026-12-03T17:00:00+00:00")


def last_reply(*said: str, **profile: object) -> str:
    """The reply to the last of the messages, a minute apart, on one line."""
    turns = [{"at": (FIRST + timedelta(minutes=n)).isoformat(), "text": t} for n, t in enumerate(said)]
    turns = [{"at": t["at"], "press": t["text"][1:-1]} if t["text"].startswith("[") else t for t in turns]
    return " ".join(respond({"profile": profile, "turns": turns})["turns"][-1]["reply"].split())


CORRECTED = (
    # said before, the correction, what stands in the log then
    ("rdl 115 3x8", "correction rdl was 125", "romanian deadlift 3×8 125 kg"),
    ("rdl 115 3x8", "no, rdl was 125 not 115", "romanian deadlift 3×8 125 kg"),
    ("rdl 115 3x8", "rdl only 2 sets", "romanian deadlift 2×8 115 kg"),
    ("rdl 115 3x8", "and 2 sets not 3", "romanian deadlift 2×8 115 kg"),
    ("squat 80kg 4x5", "nah squat was 85 on the last 2 sets", "back squat 2×5 80 kg | 2×5 85 kg"),
    ("split squats 3x8, rows 3x10 12kg", "forgot, the last set of split squats was only 6", "split squat 2×8 | 1×6"),
    ("split squats 3x8, rows 3x10 12kg", "sorry the rows were 2 sets", "row 2×10 12 kg"),
    ("goblet squat 12kg 3x10", "and the kettlebell is 10 not 12", "goblet squat 3×10 10 kg"),
    ("bench 60 3x8", "sorry i only got 6 on the last set", "bench press 2×8 60 kg | 1×6 60 kg"),
    ("bench 60 3x8", "wrong, it was 4 sets", "bench press 4×8 60 kg"),
    ("bench 60 3x8", "reps were 8, 8, 6", "bench press 2×8 60 kg | 1×6 60 kg"),
    ("bench 60 3x8", "the bench felt a 9", "bench press 3×8 60 kg @9"),
    ("plank 3x30s", "actually it was 45s", "plank 3×45 s"),
    ("squats 3x8 65kg", "actually the squat was 62,5", "back squat 3×8 62.5 kg"),
    ("squats 3x8 65kg", "it was 62,5 not 65", "back squat 3×8 62.5 kg"),
    ("squats 3x8 65kg", "last set was 62,5", "back squat 2×8 65 kg | 1×8 62.5 kg"),
    ("curls 3x12 14kg", "curls were 12,5 sorry", "biceps curl 3×12 12.5 kg"),
    ("squats 2x10 65kg", "actually it was 10,5", "back squat 1×10 65 kg | 1×5 65 kg"),
    ("squats 3x10 65kg", "actually it was 10,10,5", "back squat 2×10 65 kg | 1×5 65 kg"),
    ("squats 3x8 65kg", "actually the squat was 12/10/8", "back squat 1×12 65 kg | 1×10 65 kg | 1×8 65 kg"),
    ("ran 10k in 52:00", "actually it was 10,2", "run 10.2 km 52:00"),
    (
        "calf raises 2x15",
        "I did the calf raises with only one leg actually",
        "single-leg calf raise on a step 2×15 each",
    ),
    ("calf raises 2x15", "sorry they were single leg", "single-leg calf raise on a step 2×15 each side"),
    ("calf raises 2x15", "that was each leg", "calf raise 2×15 each side"),
    ("bridges 2x15, plank 60s", "the bridges were on one leg", "single-leg glute bridge 2×15 each side"),
    ("rows 3x10 12kg", "one arm at a time actually", "one-arm dumbbell row 3×10 12 kg each side"),
    ("single leg calf raises 2x15", "no, both legs", "calf raise 2×15"),
    ("10k 41:30", "no it was 42:30", "run 10 km 42:30 (4:15/km)"),
    ("10k 41:30", "it was 11k not 10k", "run 11 km 41:30"),
    ("7 mi with 4x1mi", "total was 8 not 7", "intervals 8 mi"),
    ("5 mi easy", "8:50", "easy run 5 mi (8:50/mi)"),
    ("10k 41:30", "avg hr 165", "HR 165"),
    ("5 easy, 43 min", "miles", "easy run 5 mi 43:00 (8:36/mi)"),
    ("10k 41:30", "that was yesterday", "Wed 2 Dec · run 10 km"),
    ("ran the marathon yesterday in 3:30", "no it was a half marathon", "race run 21.1 km 3:30:00"),
    ("ran the marathon yesterday in 3:30", "no it was a half", "race run 21.1 km 3:30:00"),
    ("ran the marathon yesterday in 3:30", "oops i meant half marathon, not marathon", "race run 21.1 km 3:30:00"),
    ("ran the half yesterday in 1:50", "no, full marathon", "race run 42.2 km"),  # not in that time
    ("ran the half yesterday in 1:50", "sorry it was a 10k", "race run 10 km"),
    ("ran the marathon yesterday in 3:30", "sorry it was a 10k", "race run 10 km"),
    ("ran the marathon yesterday in 3:30", "no it was a 10 miler", "race run 10 mi"),
    ("ran the half yesterday in 1:50", "my bad, it was saturday", "Sat 28 Nov · race run 21.1 km"),
    ("ran the half yesterday in 1:50", "sorry it was sunday not yesterday", "Sun 29 Nov · race run 21.1 km"),
)


@pytest.mark.parametrize(("before", "said", "after"), CORRECTED, ids=[c[1] for c in CORRECTED])
def test_what_was_logged_last_is_corrected(before: str, said: str, after: str) -> None:
    """The entry that the words mean is changed where it stands."""
    reply = last_reply(before, said)
    assert reply.startswith("Corrected"), reply
    assert after in reply


NEW = (
    ("10k 41:30", "actually squats 3x8 60"),
    ("5k 25:00", "also 5k 26:10"),
    ("bench 60 3x8", "sorry also did bench 70 2x5"),
    ("bench 60 3x8", "no pain"),
    ("bench 60 3x8", "bench was heavy"),
    ("bench 60 3x8", "squats 3x8 80"),
    ("10k 41:30", "no run today"),
    ("bench 60 3x8", "only 2 sets tomorrow?"),
    ("bench 60 3x8", "no it was a half"),
    ("10k 41:30", "half marathon today 1:50"),
    ("10k 41:30", "was it a half marathon?"),
    ("my knee hurts 4/10", "no it was yesterday"),
)


@pytest.mark.parametrize(("before", "said"), NEW, ids=[c[1] for c in NEW])
def test_what_is_no_correction_changes_nothing(before: str, said: str) -> None:
    """More of the same, another exercise, a pain or a question leaves the log as it is."""
    assert not last_reply(before, said).startswith("Corrected")


def test_a_correction_is_taken_back_and_put_back_by_itself() -> None:
    """Undo gives the entry as it was; redo as it was corrected."""
    told = ("rdl 115 3x8", "correction rdl was 125")
    assert "3×8 115 kg" in last_reply(*told, "[Undo]")
    assert "3×8 125 kg" in last_reply(*told, "[Undo]", "[Put it back]")
    assert "3×8 115 kg" in last_reply(*told, "/undo")


@pytest.mark.parametrize(
    ("after", "back"),
    [
        ({"rpe": 5.0, "kind": None, "repeats": [], "distance_unit": "km"}, True),  # drift was no field then
        ({"rpe": 5.0}, True),
        ({"rpe": 6.0}, False),  # it has become something else since
        ({"rpe": "hard"}, False),
    ],
)
def test_a_correction_that_an_older_version_kept_is_taken_back(books: Books, after: dict[str, Any], back: bool) -> None:
    """What it became is known by what it says, whichever fields were written down."""
    run = {"act": "run", "when": "2026-11-23", "distance_m": 5000.0}
    at = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
    entry = Record(origin="m1", index=0, at=at, body=body_from({**run, "rpe": 5.0}))
    change = Record(origin="m2", index=0, at=at, body=Amended(origin="m1", index=0, before=run, after={**run, **after}))
    draft = Draft(known=Known(athlete_id=1, records=(entry, change)), books=books, origin="m3", at=at)

    assert [r.body for r in put_back(draft, [change])] == [body_from(run)] * back


OLD = (
    ("ran a marathon in 3:12 last april", "1 Apr 2026"),
    ("10k pb 44:10 from 2022", "1 Jan 2022"),
    ("squatted 100kg for 5 back in may", "1 May 2026"),
    ("deadlifted 140kg for 3 last summer", "1 Jun 2026"),
    ("bench 90kg 1x1 in march 2025", "1 Mar 2025"),
)


@pytest.mark.parametrize(("said", "day"), OLD, ids=[c[0] for c in OLD])
def test_what_was_long_ago_is_not_of_today(said: str, day: str) -> None:
    """It is kept as of the first day of the month or year that was named, and the echo shows it."""
    assert day in last_reply(said)


@pytest.mark.parametrize("said", ["8k easy, felt better than in may", "12k in november rain 60:00", "10k 44:00 today"])
def test_a_month_named_beside_makes_no_old_run(said: str) -> None:
    """Comparison and weather say nothing of the day."""
    assert "202" not in last_reply(said)


COPIED = (
    # said two days before, said today, what stands in the log then
    ("squat 135 3x5 @7, rdl 115 3x8", "lifted. same as thursday but squat 145", "back squat 3×5 145 kg @7"),
    ("squat 135 3x5 @7, rdl 115 3x8", "same as last time, squat 145", "romanian deadlift 3×8 115 kg"),
    ("bench 60 4x6", "same bench as last time but 62.5", "bench press 4×6 62.5 kg"),
    ("squats 2x10, rows 2x12 4kg", "same again as last thursday please", "row 2×12 4 kg"),
    ("10k 52:00", "same run as thursday but 51:30", "run 10 km 51:30"),
)


@pytest.mark.parametrize(("before", "said", "after"), COPIED, ids=[c[1] for c in COPIED])
def test_a_day_is_copied_with_what_was_otherwise(before: str, said: str, after: str) -> None:
    """Everything of that day is logged for today, with the change."""
    turns = [{"at": FIRST.isoformat(), "text": before}]
    turns.append({"at": (FIRST + timedelta(days=2)).isoformat(), "text": said})
    reply = " ".join(respond({"profile": {}, "turns": turns})["turns"][-1]["reply"].split())
    assert reply.startswith("Noted, as on Thu 3 Dec"), reply
    assert after in reply


def test_a_day_without_work_is_not_copied() -> None:
    """Nothing is invented, and nothing taken back, where that day holds nothing."""
    assert "nothing in your log from Mon 30 Nov" in last_reply("bench 60 3x8", "same as monday but bench 62.5")


def test_distances_follow_the_units_of_the_athlete() -> None:
    """Pounds go with miles unless kilometres are set; a run in miles makes the next one miles; words set them."""
    assert "5 mi (8:40/mi)" in last_reply("5 easy 8:40s", units="lb")
    assert "5 km" in last_reply("5 easy, 26 min", units="lb", distance_units="km")
    assert "3 mi" in last_reply("7 mi in 61 min", "3 more at 9:00 in the pm")
    assert "5 mi" in last_reply("use miles", "5 easy 43:00")
    assert "5 km" in last_reply("7 mi in 61 min", "use km", "5 easy 25:00")
