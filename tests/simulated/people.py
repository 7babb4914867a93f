"""The cast: simulated athletes of every kind, drawn from a seed. Who they are stands here; what they do, in life.py."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from tests.simulated.body import AVERAGE, RUNNING, Body

TEMPERS = ("steady", "strong", "weak", "forgetful", "over-eager", "in-pain", "ill", "racing")
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
KITS: tuple[tuple[str, ...], ...] = (
    (),
    ("band",),
    ("dumbbells",),
    ("dumbbells", "band", "bench"),
    ("kettlebell", "band"),
    ("barbell", "bench", "dumbbells"),
    ("dumbbells", "band", "bench", "barbell", "kettlebell", "machine", "step", "pullup-bar"),
)
RUN_DAYS = {2: ("wed", "sun"), 3: ("tue", "thu", "sun"), 4: ("tue", "thu", "sat", "sun"),
            5: ("mon", "tue", "thu", "sat", "sun"), 6: ("mon", "tue", "wed", "thu", "sat", "sun")}  # fmt: skip
SORE_SPOTS = ("knee-front", "achilles", "shin", "hip-lateral", "low-back", "shoulder", "calf")


@dataclass(frozen=True, kw_only=True)
class Spell:
    """Days on which something is otherwise: an illness, a journey, a break."""

    first: date
    days: int
    kind: str  #: fever, cold, away, bands

    def holds(self, day: date) -> bool:
        """Whether ``day`` is one of them."""
        return self.first <= day < self.first + timedelta(days=self.days)


@dataclass(frozen=True, kw_only=True)
class Person:
    """One athlete: what they told the coach, and what they are like."""

    number: int
    temper: str
    sex: str
    age: int
    profile: dict[str, Any]
    start: date
    body: Body
    kilometres: float  #: of an easy run
    shows_up: float  #: share of sessions that are done
    says_reserve: float  #: share of sessions of which the reserve is told
    types: float  #: share of done sessions that are typed out; the rest is one press
    agrees: float  #: share of proposals that are accepted
    pushes: float = 0.0  #: share of sessions in which more is done than was asked
    spells: tuple[Spell, ...] = ()
    flares: dict[date, tuple[str, float]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """How the report calls them."""
        return f"{self.number:02d} {self.temper}, {self.sex} {self.age}"


def person(number: int, start: date, weeks: int, seed: int = 0) -> Person:
    """The athlete of that number; the same one every time."""
    dice = Random(f"{seed}/{number}")
    temper = TEMPERS[number % len(TEMPERS)]
    sex = "woman" if (number // len(TEMPERS)) % 2 else "man"
    age = dice.choice((19, 24, 29, 33, 38, 42, 47, 52, 58, 63, 70))
    level = {"strong": "advanced", "weak": "beginner"}.get(temper) or dice.choice(("beginner", "intermediate"))
    runs = RUN_DAYS[dice.randint(2, 6 if temper != "weak" else 4)]
    kinds = dict.fromkeys(runs, "easy")
    if len(runs) >= 3:
        kinds[runs[-1]], kinds[runs[0]] = "long", "quality" if temper != "weak" else "easy"
    profile: dict[str, Any] = {
        "level": level,
        "goal": "faster" if temper == "racing" else "general",
        "running_days": kinds,
        "strength_per_week": dice.choice((2, 2, 2, 3)),
        "equipment": list(KITS[-1] if temper == "strong" else dice.choice(KITS)),
        "session_minutes": dice.choice((20, 30, 40, 40, 60)),
        "timezone": dice.choice(("UTC", "Europe/Berlin", "America/New_York", "Asia/Tokyo")),
    }
    if temper == "racing":
        metres = dice.choice((5000, 10000, 21097.5, 42195))
        profile["race"] = {"date": str(_sunday(start, dice.randint(12, 18))), "distance_m": metres}
    quick = temper in ("steady", "strong", "racing", "over-eager")
    return Person(
        number=number,
        temper=temper,
        sex=sex,
        age=age,
        profile=profile,
        start=start,
        body=_body(dice, temper, level, sex, age, len(runs)),
        kilometres=dice.uniform(4, 9),
        shows_up={"forgetful": 0.55, "ill": 0.9, "in-pain": 0.9}.get(temper, 0.95),
        says_reserve=0.9 if quick else 0.5,
        types=0.4 if temper == "forgetful" else 0.9,
        agrees=0.4 if temper == "over-eager" else 0.9,
        pushes=0.4 if temper == "over-eager" else 0.0,
        spells=_spells(dice, temper, start, weeks),
        flares=_flares(dice, temper, start, weeks),
    )


def _sunday(start: date, weeks: int) -> date:
    day = start + timedelta(weeks=weeks)
    return day + timedelta(days=6 - day.weekday())


def _body(dice: Random, temper: str, level: str, sex: str, age: int, runs: int) -> Body:
    kilograms = dice.uniform(50, 72) if sex == "woman" else dice.uniform(62, 90)
    built = {"beginner": 0.85, "intermediate": 1.2, "advanced": 1.6}[level] * (0.8 if sex == "woman" else 1.0)
    built *= 1.0 - 0.006 * max(0, age - 35)
    built *= {"weak": 0.8, "strong": 1.1}.get(temper, 1.0)
    room = {"beginner": 0.7, "intermediate": 0.4, "advanced": 0.2}[level]
    strength = {g: share * kilograms * built * dice.uniform(0.85, 1.15) for g, share in AVERAGE.items()}
    tough = dice.uniform(1.0, 1.4) * (0.8 if temper == "in-pain" else 1.0)
    usual = {site: 4.0 * tough + share * 9.0 * runs / 5 for site, share in RUNNING.items()}
    if temper == "in-pain":
        for site in dice.sample(SORE_SPOTS, 2):
            usual[site] = usual.get(site, 4.0) * 0.5
    return Body(
        dice=dice,
        kilograms=kilograms,
        strength=strength,
        ceiling={g: s * (1 + room * dice.uniform(0.8, 1.2)) for g, s in strength.items()},
        floor={g: 0.85 * s for g, s in strength.items()},
        capacity=usual,
        learning=1.0 if age < 50 else 0.75,
        healing=0.92 if age < 50 else 0.94,
    )


def _spells(dice: Random, temper: str, start: date, weeks: int) -> tuple[Spell, ...]:
    """Illnesses, journeys and breaks, none on top of another."""
    wanted = {"ill": ["fever", "cold", "fever", "fever"], "forgetful": ["away", "away", "bands"]}.get(temper)
    wanted = wanted or {"steady": [], "in-pain": ["cold"], "strong": ["away"]}.get(temper, ["fever", "bands"])
    long = {"fever": (4, 8), "cold": (3, 5), "away": (9, 35), "bands": (5, 9)}
    out: list[Spell] = []
    for n, kind in enumerate(wanted):
        part = 7 * weeks // len(wanted)
        first = start + timedelta(days=part * n + dice.randint(min(20, part // 3), max(21, part - 40)))
        if first < start + timedelta(weeks=weeks):
            out.append(Spell(first=first, days=dice.randint(*long[kind]), kind=kind))
    return tuple(out)


def _flares(dice: Random, temper: str, start: date, weeks: int) -> dict[date, tuple[str, float]]:
    count = {"in-pain": 4, "over-eager": 1, "racing": 1, "weak": 1}.get(temper, 0)
    days = (start + timedelta(days=dice.randint(14, max(15, 7 * weeks - 14))) for _ in range(count))
    return {day: (dice.choice(SORE_SPOTS), dice.uniform(2.5, 6.5)) for day in days}
