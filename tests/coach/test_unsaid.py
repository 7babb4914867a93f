"""What is kept leaves out what goes without saying, and every diary that was ever kept reads the same."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.acts import TAGS, Lift, WorkingSet
from coach.diary import OWN, Body, Setting, body_form, body_from
from coach.forms import build, plain, terse
from coach.kept import kept_form, kept_week, whole_form, whole_week
from coach.unsaid import UNSAID
from coach.week import Slot, Week
from tests.anything import made

#: A sample of each kind, as all were kept at first and as they are kept now. Lines are only ever added.
SAMPLES = [json.loads(line) for line in (Path(__file__).parent / "kept.jsonl").read_text("utf-8").splitlines()]
BODIES = [s for s in SAMPLES if "act" in s["whole"]]
WEEKS = [s for s in SAMPLES if "act" not in s["whole"]]
THINK = (
    "what is kept without this field means what coach/unsaid.py says, for ever: change nothing there."
    " A default that has to change needs another field, or a reason why old entries keep their meaning beside it"
)


def kinds() -> Iterator[type]:
    """Every class that is kept, within what it may stand."""
    seen: set[type] = set()
    waiting: list[Any] = [*get_args(Body), Week]
    while waiting:
        hint = waiting.pop()
        if not is_dataclass(hint):
            waiting += get_args(hint)
        elif hint not in seen:
            seen.add(hint)  # type: ignore[arg-type]  # a class
            waiting += get_type_hints(hint).values()
            yield hint  # type: ignore[misc]  # a class


KEPT = {f"{cls.__module__}.{cls.__qualname__}": cls for cls in kinds()}


def ids(sample: Any) -> str:
    """The kind of a sample."""
    return str(sample["whole"].get("act", "week"))


@pytest.mark.parametrize("name", KEPT)
def test_the_table_holds_what_says_nothing(name: str) -> None:
    told = {f.name: f.default for f in fields(KEPT[name]) if f.default is not MISSING}
    nothing = {k for k, default in told.items() if not default and type(default) not in (int, float)}
    table = UNSAID.get(name, {})

    assert nothing <= table.keys(), "a new field that says nothing has to be added to coach/unsaid.py"
    assert {k: (type(v), v) for k, v in table.items()} == {k: (type(told[k]), told[k]) for k in table}, THINK


def test_the_table_names_only_what_is_kept() -> None:
    assert UNSAID.keys() <= KEPT.keys()
    assert {ids(s) for s in BODIES} == {*OWN.values(), *TAGS.values()}


@pytest.mark.parametrize("sample", BODIES, ids=ids)
def test_both_forms_of_a_record_say_the_same(sample: dict[str, Any]) -> None:
    body = body_from(sample["whole"])

    assert body_from(sample["kept"]) == body
    assert (kept_form(body), next(iter(kept_form(body)))) == (sample["kept"], "act")
    assert body_form(body) == whole_form(sample["kept"]) == whole_form(sample["whole"]) == sample["whole"]


@pytest.mark.parametrize("sample", WEEKS, ids=ids)
def test_both_forms_of_a_week_say_the_same(sample: dict[str, Any]) -> None:
    week = build(Week, sample["whole"])

    assert build(Week, sample["kept"]) == week
    assert (kept_week(week), plain(week)) == (sample["kept"], sample["whole"])
    assert whole_week(sample["kept"]) == whole_week(sample["whole"]) == sample["whole"]


@settings(max_examples=400, deadline=None)
@given(body=st.one_of([made(cls) for cls in (*TAGS, *OWN)]))
def test_whatever_is_told_is_read_as_it_was_told(body: Body) -> None:
    kept, whole = json.loads(json.dumps(kept_form(body))), json.loads(json.dumps(body_form(body)))

    assert body_from(kept) == body_from(whole) == body
    assert whole_form(kept) == whole


@settings(max_examples=50, deadline=None)
@given(week=made(Week))
def test_any_week_is_read_as_it_was_issued(week: Week) -> None:
    assert (
        build(Week, json.loads(json.dumps(kept_week(week)))) == build(Week, json.loads(json.dumps(plain(week)))) == week
    )


def test_a_zero_is_a_value() -> None:
    assert terse(WorkingSet(reps=0, load_kg=0.0, rir=0.0)) == {"reps": 0, "load_kg": 0.0, "rir": 0.0}
    assert terse(Slot(exercise="plank", sets=0, rir=0, rest_s=0)) == {
        "exercise": "plank", "sets": 0, "rir": 0, "rest_s": 0,
    }  # fmt: skip


def test_what_must_be_said_is_written_though_it_is_null() -> None:
    unknown = Lift(exercise=None, exercise_text="Zerchers", when=date(2026, 3, 2), sets=())

    assert terse(unknown) == {"exercise": None, "exercise_text": "Zerchers", "when": "2026-03-02", "sets": []}


def test_of_settings_nothing_is_left_out() -> None:
    values = {"race": None, "greeted": False, "history": "", "weights": [], "days": {"mon": None}}

    assert kept_form(Setting(values=values)) == {"act": "setting", "values": values}


@dataclass(frozen=True, kw_only=True, slots=True)
class Later:
    """Its rest went without saying at 60; then the default was changed."""

    rest_s: int | None = 90
    also: str = "new"


def test_a_default_that_changes_changes_nothing_that_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(UNSAID, f"{Later.__module__}.Later", {"rest_s": 60})  # type: ignore[arg-type]  # a dict

    assert build(Later, {}) == Later(rest_s=60)
    assert build(Later, {"rest_s": None}) == Later(rest_s=None)
    assert (terse(Later(rest_s=60)), terse(Later())) == ({"also": "new"}, {"rest_s": 90, "also": "new"})
    assert all(build(Later, terse(one)) == one for one in (Later(), Later(rest_s=60), Later(rest_s=None)))


def test_what_a_later_version_kept_is_handed_on_as_it_is() -> None:
    assert whole_form({"act": "dream", "of": "a marathon"}) == {"act": "dream", "of": "a marathon"}
    assert whole_form({"act": "note", "text": "hot", "mood": "good"}) == {"act": "note", "text": "hot", "mood": "good"}
