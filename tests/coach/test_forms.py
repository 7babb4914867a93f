"""What is read from JSON values: what is taken as it is, what is made to fit, and what is refused, and how."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import Any, Literal

import pytest

from coach.acts import Lift, Run, WorkingSet
from coach.diary import Setting
from coach.forms import BadForm, build, from_form, plain, to_form

DAY = date(2026, 11, 23)


@dataclass(frozen=True, kw_only=True, slots=True)
class Inner:
    """Stands within another."""

    name: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Outer:
    """One field of each shape."""

    word: Literal["a", "b"]
    count: int
    size: float | None = None
    sure: bool = False
    day: date | None = None
    at: datetime | None = None
    inner: Inner | None = None
    many: tuple[Inner, ...] = ()
    pair: tuple[int, str] | None = None
    either: int | Literal["all"] = "all"
    some: frozenset[str] = frozenset()
    more: dict[str, Any] = field(default_factory=dict)
    by_number: dict[int, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Checked:
    """Has no slots, and looks at what it is given."""

    low: int
    high: int = 10

    def __post_init__(self) -> None:
        if self.low > self.high:
            raise BadForm("low is above high")


LEAST = {"word": "a", "count": 1}


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ({}, {}),
        ({"unknown": 1}, {}),
        ({"count": 2.0}, {"count": 2}),
        ({"size": 3}, {"size": 3.0}),
        ({"size": 3.5}, {"size": 3.5}),
        ({"size": None}, {}),
        ({"sure": True}, {"sure": True}),
        ({"day": "2026-11-23"}, {"day": DAY}),
        ({"at": "2026-11-23T12:00:00+00:00"}, {"at": datetime.fromisoformat("2026-11-23T12:00:00+00:00")}),
        ({"inner": {"name": "x"}}, {"inner": Inner(name="x")}),
        ({"many": [{"name": "x"}, {"name": "x"}, {"name": "y"}]}, {"many": tuple(Inner(name=n) for n in "xxy")}),
        ({"pair": [1, "x"]}, {"pair": (1, "x")}),
        ({"either": 3}, {"either": 3}),
        ({"either": "all"}, {}),
        ({"some": ["x", "x"]}, {"some": frozenset({"x"})}),
        ({"more": {"x": [1, None]}}, {"more": {"x": [1, None]}}),
        ({"by_number": {"3": 1}}, {"by_number": {3: 1.0}}),
    ],
)
def test_what_fits(given: dict[str, Any], made: dict[str, Any]) -> None:
    read = build(Outer, {**LEAST, **given})

    assert read == Outer(**{**LEAST, **made})
    assert [type(getattr(read, f.name)) for f in fields(Outer)] == [
        type(getattr(Outer(**{**LEAST, **made}), f.name)) for f in fields(Outer)
    ]
    assert build(Outer, json.loads(json.dumps(plain(read)))) == read


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"word": "c"}, "Outer.word: 'c' is none of a, b"),
        ({"word": None}, "Outer.word: None is none of a, b"),
        ({"word": ["a"]}, r"Outer.word: \['a'\] is none of a, b"),
        ({"count": None}, "Outer.count: None does not fit"),
        ({"count": True}, "Outer.count: True does not fit"),
        ({"count": 1.5}, "Outer.count: 1.5 does not fit"),
        ({"size": float("nan")}, "Outer.size: nan is no number"),
        ({"size": float("-inf")}, "Outer.size: -inf is no number"),
        ({"size": "3"}, "Outer.size: '3' does not fit"),
        ({"size": True}, "Outer.size: True does not fit"),
        ({"sure": None}, "Outer.sure: None does not fit"),
        ({"sure": 0}, "Outer.sure: 0 does not fit"),
        ({"day": "soon"}, "Outer.day: 'soon' is no date"),
        ({"day": 3}, "Outer.day: 3 does not fit"),
        ({"at": "27:30"}, "Outer.at: '27:30' is no date"),
        ({"inner": {}}, "Inner.name: None does not fit"),
        ({"inner": "x"}, "Outer.inner: an object is expected, not str"),
        ({"many": None}, "Outer.many: None does not fit"),
        ({"many": [{"name": 1}]}, "Inner.name: 1 does not fit"),
        ({"pair": [1]}, "Outer.pair: 2 values are expected"),
        ({"either": "some"}, "Outer.either: 'some' does not fit"),
        ({"more": []}, r"Outer.more: \[\] does not fit"),
    ],
)
def test_what_does_not_fit(given: dict[str, Any], complaint: str) -> None:
    with pytest.raises(BadForm, match=complaint):
        build(Outer, {**LEAST, **given})


@pytest.mark.parametrize("missing", ["word", "count"])
def test_what_is_needed(missing: str) -> None:
    with pytest.raises(BadForm, match=f"Outer.{missing}"):
        build(Outer, {key: value for key, value in LEAST.items() if key != missing})


def test_what_is_made_for_each_is_shared_by_none() -> None:
    one, other = build(Outer, LEAST), build(Outer, LEAST)

    assert one.more is not other.more
    assert build(Setting, {"values": {}}).values is not build(Setting, {"values": {}}).values


def test_a_class_looks_at_what_it_is_given() -> None:
    assert build(Checked, {"low": 3}) == Checked(3)
    with pytest.raises(BadForm, match="low is above high"):
        build(Checked, {"low": 11})


@pytest.mark.parametrize(
    ("form", "act"),
    [
        ({"act": "run"}, Run(when=DAY)),
        ({"act": "run", "when": None, "repeats": None, "distance_unit": None}, Run(when=DAY)),
        ({"act": "run", "when": "2026-11-20", "distance_m": 8000}, Run(when=date(2026, 11, 20), distance_m=8000.0)),
        (
            {"act": "strength", "exercise": None, "exercise_text": "x", "sets": [{"reps": 8, "rir": 0}]},
            Lift(exercise=None, exercise_text="x", when=DAY, sets=(WorkingSet(reps=8, rir=0.0),)),
        ),
    ],
)
def test_of_an_act_what_is_null_is_missing(form: dict[str, Any], act: Any) -> None:
    assert from_form(form, DAY) == act
    assert from_form(to_form(act), date.min) == act


@pytest.mark.parametrize(
    ("form", "complaint"),
    [
        ({"act": "dance"}, "unknown act: 'dance'"),
        ({"act": "run", "kind": "slow"}, "Run.kind: 'slow'"),
        ({"act": "run", "rpe": float("inf")}, "Run.rpe: inf is no number"),
        # A null within is a value: only of the act itself it is nothing told.
        ({"act": "strength", "exercise": "x", "exercise_text": "x", "sets": [{"kind": None}]}, "WorkingSet.kind: None"),
        ({"act": "strength", "exercise": "x", "exercise_text": None, "sets": []}, "Lift.exercise_text: None"),
    ],
)
def test_of_an_act_what_does_not_fit(form: dict[str, Any], complaint: str) -> None:
    with pytest.raises(BadForm, match=complaint):
        from_form(form, DAY)
