"""What apps and watches call a sport → a run and its kind, or another sport by the reader's word for it."""

from __future__ import annotations

import re

from coach.acts import RunKind
from coach.patterns import Pattern

RUN = "run"
STRENGTH = "strength"
#: Words of a sport's name; the first that stands in it wins.
_SPORTS: tuple[tuple[str, str], ...] = (
    ("strength", STRENGTH),
    ("weight training", STRENGTH),
    ("weighttraining", STRENGTH),
    ("traditional strength", STRENGTH),
    ("aqua jog", "other"),
    ("pool run", "other"),
    ("treadmill walk", "walking"),
    ("treadmill", RUN),
    ("running", RUN),
    ("jogging", RUN),
    ("run", RUN),
    ("laufen", RUN),
    ("lauf", RUN),
    ("course à pied", RUN),
    ("carrera", RUN),
    ("correr", RUN),
    ("corsa", RUN),
    ("corrida", RUN),
    ("hardlopen", RUN),
    ("löpning", RUN),
    ("bieganie", RUN),
    ("бег", RUN),
    ("trail", RUN),
    ("cycling", "cycling"),
    ("biking", "cycling"),
    ("bike", "cycling"),
    ("ride", "cycling"),
    ("spinning", "cycling"),
    ("radfahren", "cycling"),
    ("swim", "swimming"),
    ("schwimmen", "swimming"),
    ("yoga", "yoga"),
    ("pilates", "pilates"),
    ("walk", "walking"),
    ("hik", "walking"),
    ("ruck", "walking"),
    ("snowshoe", "walking"),
    ("gehen", "walking"),
    ("wandern", "walking"),
    ("rowing", "rowing"),
    ("rower", "rowing"),
    ("row machine", "rowing"),
    ("ergometer", "rowing"),
    ("elliptical", "elliptical"),
    ("cross trainer", "elliptical"),
    ("stair", "elliptical"),
    ("soccer", "football"),
    ("football", "football"),
    ("tennis", "tennis"),
    ("badminton", "tennis"),
    ("squash", "tennis"),
    ("pickleball", "tennis"),
    ("padel", "tennis"),
    ("climb", "climbing"),
    ("boulder", "climbing"),
    ("ski", "skiing"),
    ("snowboard", "skiing"),
)
#: What a table of sets calls something that is no lift; told by time or distance, without reps.
_CARDIO = Pattern(
    r"running|jogging|run|treadmill|treadmill running|outdoor run(?:ning)?|indoor run(?:ning)?|trail run(?:ning)?|"
    r"cycling|biking|bike|stationary bike|spinning|air bike|assault bike|swimming|swim|walking|walk|hiking|rowing|"
    r"rowing machine|rower|elliptical(?: trainer| machine)?|stair(?:master|mill| climber| machine| climbing)?|skiing|"
    r"yoga|pilates|climbing|hiit|jump(?:ing)? rope machine|cross trainer"
)


def sport_of(name: str) -> str:
    """``run``, ``strength`` or the reader's word for another sport.

    >>> sport_of("Trail Running"), sport_of("VirtualRide"), sport_of("Weight Training"), sport_of("Hike")
    ('run', 'cycling', 'strength', 'walking')
    """
    low = name.lower().replace("_", " ")
    return next((sport for word, sport in _SPORTS if word in low), "other")


def cardio_of(exercise: str) -> str | None:
    """The sport that a row of a table of sets names; None for an exercise.

    >>> cardio_of("Running (Treadmill)"), cardio_of("Rowing Machine"), cardio_of("Upright Row (Barbell)")
    ('run', 'rowing', None)
    """
    low = " ".join(re.sub(r"\(.*?\)", " ", exercise.lower().replace("-", " ").replace(",", " ")).split())
    for word in ("indoor", "outdoor", "stationary"):
        low = low.removesuffix(f" {word}")
    return sport_of(low) if _CARDIO.fullmatch(low) else None


def run_kind(name: str) -> RunKind | None:
    """The kind of run that a sport's name tells; None where it tells none.

    >>> run_kind("trail_running"), run_kind("Treadmill Running"), run_kind("Running")
    ('trail', 'treadmill', None)
    """
    low = name.lower().replace("_", " ")
    kinds: tuple[tuple[str, RunKind], ...] = (
        ("trail", "trail"),
        ("treadmill", "treadmill"),
        ("indoor", "treadmill"),
        ("virtual", "treadmill"),
        ("race", "race"),
    )
    return next((kind for word, kind in kinds if word in low), None)
