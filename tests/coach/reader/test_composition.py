"""What is told of a lift, a run, repeats or a pain may stand in any order, with any sign between, in any of its words.

Each table names the parts and the ways to say each; the messages are put together from them, seeded, and all of them
have to be read as what their parts mean. A way to say something that fails here is a gap in the grammar, not a rarity.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator

import pytest

from coach.acts import Lift, Run, Symptom
from tests.coach.reader.test_readings import understood

#: Ways to say three sets of eight.
SCHEMES = (
    "3x8", "3 x 8", "3 sets of 8", "three sets of eight", "3 sets x 8 reps", "8 reps x 3 sets", "8 reps, 3 sets",
    "3 by 8",
    "3 lots of 8", "3 sets 8 reps", "sets: 3, reps: 8", "3 rounds of 8", "8 reps for 3 sets", "8 reps (3 sets)",
    "8, 8, 8", "8/8/8", "8 then 8 then 8", "8, 8 and 8", "3 sets with 8 reps", "3 proper sets of 8",
)  # fmt: skip
#: Ways to say sixty kilograms.
LOADS = (
    "60kg", "60 kg", "at 60kg", "@ 60kg", "@60kg", "with 60kg", "60 kilos", "(60kg)", "using 60 kg", "weight 60kg",
    "on 60kg",
    "w/ 60kg", "load 60kg", "60kg on the bar", "all at 60kg",
)  # fmt: skip
#: Ways to say how hard it was, with RPE and RIR as they are kept.
EFFORTS = (
    ("", None, None), ("RPE 8", 8, None), ("rpe8", 8, None), ("(RPE 8)", 8, None), ("RIR 2", None, 2),
    ("2 in reserve", None, 2), ("2 left in the tank", None, 2), ("about an RPE 8", 8, None),
    ("could have done 2 more", None, 2),
)  # fmt: skip
NAMES = ("squat", "bench press", "RDL", "hip thrusts", "leg press", "seated row", "trap bar deadlift")
BEFORE = ("", "did ", "Gym done. ", "ok here goes: ", "got through ", "just finished ", "so today I did ")
BEHIND = ("", ".", "!", " 💪", ", felt strong", ". Happy with that", " - nice and controlled")


def lifts() -> Iterator[tuple[str, float | None, float | None]]:
    dice = random.Random(5)
    for order in itertools.permutations("xsl"):
        for sign in (" ", ", ", " - "):
            for _ in range(12):
                effort, rpe, rir = dice.choice(EFFORTS)
                said = {"x": dice.choice(NAMES), "s": dice.choice(SCHEMES), "l": dice.choice(LOADS)}
                if order[0] != "x" and sign == " - ":
                    sign = ", "
                told = sign.join(said[part] for part in order) + (f", {effort}" if effort else "")
                yield dice.choice(BEFORE) + told + dice.choice(BEHIND), rpe, rir


@pytest.mark.parametrize(("said", "rpe", "rir"), sorted(set(lifts()), key=str))
def test_a_lift_in_any_order(said: str, rpe: float | None, rir: float | None) -> None:
    told = [a for a in understood(said).acts if isinstance(a, Lift)]

    assert [(s.reps, s.load_kg, s.rpe, s.rir) for lift in told for s in lift.sets] == [(8, 60.0, rpe, rir)] * 3
    assert len(told) == 1


FAR = ("8k", "8 km", "8km", "8 kms", "8 kilometres")
TIME = ("48 min", "48:00", "in 48 min", "48 minutes", "took 48 mins", "time: 48:00", "48'")
PULSE = ("HR 145", "avg hr 145", "145 bpm", "heart rate averaged 145", "145 avg hr", "(HR 145)", "HR avg 145")
CLIMB = (
    "120m up",
    "120 m of climbing",
    "elevation gain 120m",
    "+120m",
    "120m D+",
    "climbed 120m",
    "120 metres of ascent",
)
HARD = ("RPE 5", "effort 5/10", "5/10 effort", "perceived effort 5", "RPE: 5")
EASY = ("easy run", "easy jog", "gentle run", "slow run", "easy")


def runs() -> Iterator[str]:
    dice = random.Random(7)
    for sign in (" ", ", ", " - ", " / ", " | ", "\n", "; "):
        for _ in range(30):
            parts = [dice.choice(part) for part in (FAR, TIME, PULSE, CLIMB, HARD)]
            dice.shuffle(parts)
            at = next(i for i, part in enumerate(parts) if part in FAR)
            parts[at] = dice.choice((f"{dice.choice(EASY)} {parts[at]}", f"{parts[at]} {dice.choice(EASY)}"))
            yield sign.join(parts)


@pytest.mark.parametrize("said", sorted(set(runs())))
def test_a_run_in_any_order(said: str) -> None:
    told = [a for a in understood(said).acts if isinstance(a, Run)]

    assert [(r.kind, r.distance_m, r.duration_s, r.avg_hr, r.elevation_m, r.rpe) for r in told] == [
        ("easy", 8000.0, 2880.0, 145, 120.0, 5.0)
    ]


TIMES = ("6x800m", "6 x 800m", "6 reps of 800m", "800m x 6", "six 800s", "800s x 6", "6 lots of 800m", "6 times 800m")
SPLITS = ("in 3:10", "@ 3:10", "(3:10)", "all around 3:10", "averaging 3:10", "3:10 each")
RESTS = (
    "90s rest",
    "off 90s",
    "90s jog",
    "with 90 sec recovery",
    "rest 90s",
    "90 seconds between",
    "90s jog between",
    "90s rests",
)


@pytest.mark.parametrize("sign", [", ", " / ", "; "])
@pytest.mark.parametrize("rest", RESTS)
@pytest.mark.parametrize("count", TIMES)
def test_repeats_in_any_words(count: str, rest: str, sign: str) -> None:
    for split in SPLITS:
        (run,) = [a for a in understood(f"{count} {split}{sign}{rest}").acts if isinstance(a, Run)]

        assert [(r.count, r.distance_m, r.duration_s, r.rest_s) for r in run.repeats] == [(6, 800.0, 190.0, 90.0)], (
            split
        )


WHERE = ("knee", "calf", "hip", "ankle", "shoulder", "heel", "groin", "shin")
HURTS = (
    "hurts",
    "is hurting",
    "aches",
    "is painful",
    "is giving me grief",
    "is playing up",
    "feels off",
    "is acting up",
)
WHEN = (
    "",
    " after my run",
    " when I squat",
    " going downstairs",
    " on the stairs",
    " first thing",
    " since tuesday",
    " after 5k",
)
LEVEL = (
    "4/10", "4 out of 10", "a 4", "about a 4/10", "maybe 4/10", "(4/10)", "level 4", "I'd say a 4", "severity 4",
    "at a 4",
    "pain level 4", "roughly a 4 out of ten",
)  # fmt: skip


@pytest.mark.parametrize("level", LEVEL)
@pytest.mark.parametrize("when", WHEN)
def test_a_pain_and_its_level_anywhere(level: str, when: str) -> None:
    for (place, hurts), joint in zip(
        itertools.product(WHERE, HURTS), itertools.cycle((" ", ", ", ". ", ", otherwise fine. ")), strict=False
    ):
        said = f"my left {place} {hurts}{when}{joint}{level}"
        if joint.startswith(", otherwise") and level[0] == "(":
            continue
        (pain,) = [a for a in understood(said).acts if isinstance(a, Symptom)]

        assert (pain.symptom, pain.region, pain.side, pain.severity) == ("pain", place, "left", 4.0), said
