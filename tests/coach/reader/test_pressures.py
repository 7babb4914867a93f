"""A blood pressure is no bench press, and a bench press no blood pressure, though both are "bp"."""

from __future__ import annotations

import pytest

from coach.reader.pressures import without_pressure


@pytest.mark.parametrize(
    "said",
    [
        "bp 200/115",
        "my bp was 180 over 110",
        "BP: 128/76",
        "B.P. 190/110",
        "bp this morning 142/91",
        "blood pressure 118/74",
        "my blood pressure's 165 over 95",
        "bp today: 150 / 88",
    ],
)
def test_a_pressure_is_left_out_of_what_is_read(said: str) -> None:
    assert not without_pressure(said).strip()
    assert len(without_pressure(said)) == len(said)


@pytest.mark.parametrize(
    "said",
    [
        "bp 100/60 kg",
        "bp 185/135 lb",
        "bp 80/8",
        "bp 100/110/120",
        "bp 100/90",
        "bp 3x8 100",
        "bp 225x3",
        "bp 60kg 3x10 then 70",
        "bp 135/115 5 reps",
        "bp 110/80x5",
        "bench 180/110",
        "pressure 180/110",
    ],
)
def test_what_is_lifted_stays(said: str) -> None:
    assert without_pressure(said) == said
