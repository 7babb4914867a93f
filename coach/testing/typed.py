"""What an athlete types for a test: a bare number, a clock, a distance, both sides at once; the wish to be tested."""

from __future__ import annotations

import re
from datetime import date

from coach.acts import KG_PER_LB, METRES_PER_MILE, Act, Assessment, Lift, Run, Side, Unit, WorkingSet
from coach.battery import Battery, FitnessTest
from coach.patterns import Pattern
from coach.testing.rounds import Step

_NUMBER = r"\d{1,5}(?:[.,]\d{1,2})?"
_CLOCK = Pattern(r"(?:(\d{1,2}):)?(\d{1,3}):(\d{2})")
_SPOKEN = Pattern(
    r"(?:(\d+) ?(?:h|hours?|hrs?) ?)?(?:(\d+) ?(?:m|mins?|minutes?|'))? ?(?:(\d+) ?(?:s|secs?|seconds?|\"|'')?)?"
)
_LENGTH = Pattern(
    rf"({_NUMBER}) ?(cm|centimet(?:er|re)s?|m|met(?:er|re)s?|km|kilomet(?:er|re)s?|mi|miles?|in|inch(?:es)?|\")?"
)
_COUNT = Pattern(rf"({_NUMBER}) ?(?:reps?|repetitions?|times|raises?|push-?ups?|points?|pts?|faults?)?")
_LOAD = Pattern(rf"(?:(?:5|five) ?(?:x|×|reps? (?:at|with|of)) ?)?({_NUMBER}) ?(kg|kilos?|lbs?|pounds?)?")
_WORD = Pattern(r"[a-z0-9]+")
_SIDE = Pattern(r"\b(left|right|l|r)\b")
#: metres of a unit of length
_METRES = {"c": 0.01, "m": 1.0, "k": 1000.0, "mi": METRES_PER_MILE, "i": 0.0254, '"': 0.0254}


def results_in(
    text: str, test: FitnessTest, side: Side | None, when: date, units: Unit = "kg", *, both: bool = False
) -> tuple[Act, ...]:
    """The results that a short text tells for the step in hand; empty where it tells something else.

    ``both``: no side of the test is done yet, so that two figures are left and right.
    """
    plain = " ".join(text.lower().replace("’", "'").strip(" .!").split())
    if not plain or len(plain) > 60:
        return ()
    if not test.sides:
        value = _value(plain, test, units)
        return () if value is None else (_act(test, value, None, when, units),)
    pairs = _sided(plain, side, both)
    out = []
    for one, said in pairs:
        value = _value(said, test, units)
        if value is None:
            return ()
        out.append(_act(test, value, one, when, units))
    return tuple(out)


def _sided(plain: str, side: Side | None, both: bool) -> list[tuple[Side | None, str]]:
    """The pieces of a text and the side each is of."""
    marks = list(_SIDE.finditer(plain))
    if marks:
        first = marks[0].start() == 0
        out: list[tuple[Side | None, str]] = []
        for n, mark in enumerate(marks):
            if first:
                said = plain[mark.end() : marks[n + 1].start() if n + 1 < len(marks) else len(plain)]
            else:
                said = plain[marks[n - 1].end() if n else 0 : mark.start()]
            out.append(
                (
                    "left" if mark[1][0] == "l" else "right",
                    re.sub(r"\band\b|[,;:/]+$|^[,;:/ ]+", "", said.strip()).strip(),
                )
            )
        return out
    if both and re.fullmatch(r"[^/]+/[^/]+", plain):
        left, right = plain.split("/")
        return [("left", left.strip()), ("right", right.strip())]
    return [(side, plain)]


def _value(said: str, test: FitnessTest, units: Unit) -> float | None:
    """One figure in the test's unit; None where the piece is no figure of that kind."""
    if test.kind == "hold" or test.metres is not None:
        return _seconds(said, test)
    if test.kind in ("count", "score"):
        match = _COUNT.fullmatch(said)
        return None if match is None else _number(match[1])
    if test.kind == "lift":
        match = _LOAD.fullmatch(said)
        if match is None:
            return None
        pounds = match[2].startswith(("lb", "p")) if match[2] else units == "lb"
        return round(_number(match[1]) * (KG_PER_LB if pounds else 1), 2)
    match = _LENGTH.fullmatch(said)
    if match is None:
        return None
    number, unit = (
        _number(match[1]),
        match[2] or ("cm" if test.unit == "cm" else "km" if _number(match[1]) < 100 else "m"),
    )
    metres = number * _METRES["mi" if unit.startswith("mi") else unit[0]]
    return round(metres * 100, 1) if test.unit == "cm" else round(metres, 1)


def _seconds(said: str, test: FitnessTest) -> float | None:
    match = _CLOCK.fullmatch(said)
    if match is not None:
        return int(match[1] or 0) * 3600 + int(match[2]) * 60 + float(match[3])
    bare = re.fullmatch(_NUMBER, said)
    if bare is not None:
        return _number(said) * (60 if test.metres is not None else 1)  # a run in 22 is one in minutes
    match = _SPOKEN.fullmatch(said)
    if match is None or not any(match.groups()):
        return None
    return int(match[1] or 0) * 3600 + int(match[2] or 0) * 60 + float(match[3] or 0)


def _number(text: str) -> float:
    return float(text.replace(",", "."))


def _act(test: FitnessTest, value: float, side: Side | None, when: date, units: Unit) -> Act:
    if test.kind == "run":
        far = test.metres if test.metres is not None else value
        took = test.seconds if test.seconds is not None else value
        return Run(when=when, kind="time_trial", distance_m=far, duration_s=took)
    if test.kind == "lift":
        one = WorkingSet(reps=5, load_kg=value, load_basis="total", rpe=10.0, load_unit=units)
        return Lift(exercise=test.exercise, exercise_text=test.exercise.replace("-", " "), when=when, sets=(one,))
    return Assessment(test=test.slug, value=value, unit=test.unit, when=when, side=side)


def amount(act: Act) -> float:
    """The figure that was typed, as it is held against what can be."""
    if isinstance(act, Assessment):
        return act.value
    return max((s.load_kg or 0.0 for s in act.sets), default=0.0) if isinstance(act, Lift) else 0.0


def believable(acts: tuple[Act, ...], test: FitnessTest) -> bool:
    """Whether the figures can be: no more than anybody reaches."""
    for act in acts:
        value = (act.duration_s if test.metres else act.distance_m) if isinstance(act, Run) else amount(act)
        if value is None or not 0 <= value <= test.most or (value == 0 and test.kind != "score"):
            return False
        if isinstance(act, Run) and act.distance_m and act.duration_s:
            pace = act.duration_s / act.distance_m * 1000
            if not 140 <= pace <= 900:
                return False
    return True


# --- the wish to be tested --------------------------------------------------------------------------------------------
def wished(text: str, battery: Battery) -> tuple[FitnessTest, ...] | None:
    """The tests that a text asks for: () for all, one that it names; None where it asks for none."""
    words = _WORD.findall(text.lower().replace("'", "").replace("’", ""))
    if not words or len(words) > 8:
        return None
    idle = {"please", "pls", "hi", "hey", "coach", "now", "today", "ok", "can", "we"}
    plain = " ".join(words)
    bare = " ".join(w for w in words if w not in idle)
    if bare in battery.words.ask or plain in battery.words.ask:
        return ()
    if not any(w in ("test", "tests", "retest") for w in words) and "how long can i hold" not in plain:
        return None
    found = [(len(name), t) for t in battery.tests for name in battery.words.names[t.slug] if _has(plain, name)]
    if not found:
        return None
    longest, test = max(found, key=lambda f: f[0])
    name = next(n for n in battery.words.names[test.slug] if len(n) == longest and _has(plain, n))
    rest = f" {plain} ".replace(f" {name} ", " ").split()
    return (test,) if all(w in battery.words.name or w in idle for w in rest) else None


def _has(plain: str, name: str) -> bool:
    return f" {name} " in f" {plain} "


def step_of(test: FitnessTest, left: tuple[Step, ...]) -> Step | None:
    """The first open step of a test."""
    return next((s for s in left if s[0] == test.slug), None)
