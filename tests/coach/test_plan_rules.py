"""Plans for profiles of every kind, held against an independent reading of the rules."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.commands.plan import answer, library
from coach.athlete import LEVELS, WEEKDAYS, Athlete
from coach.forms import plain
from coach.plan import plan
from tests.plan_checker import breaches

HURT = [
    "knee",
    "shin",
    "calf",
    "achilles",
    "ankle",
    "hamstring",
    "quad",
    "groin",
    "hip",
    "glute",
    "lower-back",
    "shoulder",
]
KITS = [
    [],
    ["band"],
    ["dumbbells"],
    ["dumbbells", "bench"],
    ["kettlebell"],
    ["barbell", "bench", "dumbbells"],
    ["machine"],
    ["pullup-bar", "band"],
    ["dumbbells", "band", "bench", "barbell", "kettlebell", "machine", "step", "pullup-bar"],
]
MONDAY = date(2026, 11, 23)


@cache
def facts() -> dict[str, dict[str, Any]]:
    """The exercises as the checker wants them."""
    return {
        e.slug: {
            "level": e.level,
            "equipment": [sorted(a) for a in e.equipment],
            "provokes": e.provokes,
            "pattern": e.pattern,
            "focus": e.focus,
            "tempo": e.tempo,
            "doms": e.doms,
            "dosed": e.default is not None,
            "tier": e.plyo_tier,
        }
        for e in library().exercises.values()
    }


@st.composite
def questions(draw: st.DrawFn) -> dict[str, Any]:
    """A line for ``coach plan``: all levels, kits and minutes, two to six runs, days fixed or not, troubles, races."""
    days = draw(st.lists(st.sampled_from(WEEKDAYS), min_size=2, max_size=6, unique=True))
    fast = draw(st.integers(0, min(2, len(days) - 1)))
    kinds = ["quality"] * fast + ["easy"] * (len(days) - fast)
    if draw(st.booleans()):
        kinds[-1] = "long"
    start = MONDAY + timedelta(days=draw(st.integers(0, 6)))
    profile: dict[str, Any] = {
        "level": draw(st.sampled_from(LEVELS)),
        "equipment": draw(st.sampled_from(KITS)),
        "session_minutes": draw(st.integers(15, 75)),
        "running_days": dict(zip(days, kinds, strict=True)),
        "injuries": draw(st.lists(st.sampled_from(HURT), max_size=2, unique=True)),
    }
    match draw(st.integers(0, 2)):
        case 0:
            profile["strength_days"] = draw(st.lists(st.sampled_from(WEEKDAYS), min_size=1, max_size=3, unique=True))
        case 1:
            profile["strength_per_week"] = draw(st.integers(1, 4))
    if draw(st.booleans()):
        on = start + timedelta(days=draw(st.integers(-10, 180)))
        metres = draw(st.sampled_from([None, 5000, 10000, 21097, 42195, 50000, 100000]))
        profile["race"] = {"date": on.isoformat(), "distance_m": metres, "priority": draw(st.sampled_from("AAABC"))}
    log: list[dict[str, Any]] = []
    if draw(st.booleans()):
        raises, jumps = draw(st.sampled_from([12, 15, 20, 25, 30])), draw(st.sampled_from([0, 20, 40, 70]))
        log = told(start, draw(st.integers(4, 11)), raises, jumps)
    return {"profile": profile, "start": start.isoformat(), "weeks": draw(st.integers(12, 26)), "log": log}


@st.composite
def jumpers(draw: st.DrawFn) -> dict[str, Any]:
    """The same for athletes who told enough for jumps, of every tier."""
    row = draw(questions())
    start = date.fromisoformat(row["start"])
    row["profile"] |= {"injuries": [], "session_minutes": draw(st.integers(25, 75))}
    row["log"] = told(start, draw(st.integers(7, 11)), draw(st.sampled_from([20, 25, 30])), draw(st.integers(0, 110)))
    if draw(st.booleans()):
        when = (start - timedelta(days=2)).isoformat()
        hops = {"act": "assessment", "test": "single-leg-hop", "unit": "cm", "when": when}
        heavy = [{"reps": 5, "load_kg": 80.0, "load_basis": "total", "rir": 1}] * 3
        row["log"] += [
            *(_sets("squat-jump", a["when"], 6, draw(st.integers(1, 6))) for a in row["log"] if _hopped(a)),
            hops | {"side": "left", "value": 120},
            hops | {"side": "right", "value": draw(st.integers(100, 125))},
            _sets("back-squat", when, 5) | {"sets": heavy},
            {"act": "measurement", "what": "bodyweight_kg", "value": 70.0, "when": when},
        ]
    return row


def _hopped(act: dict[str, Any]) -> bool:
    return act.get("exercise") == "pogo-jump"


def told(start: date, weeks: int, raises: int, jumps: int = 0) -> list[dict[str, Any]]:
    """Two sessions a week of lunges and jumps, and calf raises tested on both legs."""
    out: list[dict[str, Any]] = []
    for n in range(2 * weeks):
        when = (start - timedelta(days=2 + 7 * n // 2)).isoformat()
        out.append(_sets("reverse-lunge", when, 10))
        if jumps:
            out.append(_sets("pogo-jump", when, jumps // 2, 2))
    test = {"act": "assessment", "test": "single-leg-calf-raise", "value": raises, "unit": "reps"}
    when = (start - timedelta(days=3)).isoformat()
    return out + [test | {"side": side, "when": when} for side in ("left", "right")]


def _sets(slug: str, when: str, reps: int, count: int = 3) -> dict[str, Any]:
    sets = [{"reps": reps, "load_basis": "bodyweight"}] * count
    return {"act": "strength", "exercise": slug, "exercise_text": slug, "when": when, "sets": sets}


def check(row: dict[str, Any]) -> None:
    found = breaches(row["profile"], answer(row)["weeks"], facts(), date.fromisoformat(row["start"]), row.get("log"))
    assert not found, "\n".join(found[:5])


#: A week whose only work for the calves is added to a core session of a few minutes.
CALVES_LAST = {
    "profile": {
        "level": "advanced",
        "equipment": ["machine"],
        "session_minutes": 15,
        "running_days": {"mon": "quality", "tue": "easy", "wed": "quality"},
        "injuries": [],
        "strength_days": ["mon", "tue"],
    },
    "start": "2026-11-23",
    "weeks": 13,
    "log": [],
}


@given(questions())
@example(CALVES_LAST)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_rule_is_broken(row: dict[str, Any]) -> None:
    check(row)


@given(jumpers())
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_rule_is_broken_by_jumps(row: dict[str, Any]) -> None:
    check(row)


@pytest.mark.long
@given(questions() | jumpers())
@settings(max_examples=20_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_rule_is_broken_in_twenty_thousand_plans(row: dict[str, Any]) -> None:
    check(row)


SPOILED = [
    ("legs before fast running", lambda weeks: _move(weeks, 2, 0), "H2"),
    ("two leg days running", lambda weeks: _move(weeks, 4, 3), "H5"),
    ("an exercise twice", lambda weeks: _items(weeks).append(_items(weeks)[0]), "2 times"),
    ("an exercise that is none", lambda weeks: _items(weeks)[0].update(exercise="moon-walk"), "no such exercise"),
    ("too hard an exercise", lambda weeks: _items(weeks)[0].update(exercise="back-squat"), "level"),
    ("too many sets", lambda weeks: _items(weeks)[0].update(sets=5), "minutes"),
    ("a run too few", lambda weeks: weeks[0]["days"][1].update(run=None, kind="rest"), "runs None"),
]


def _items(weeks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = weeks[0]["days"][2]["session"]["items"]
    return items


def _move(weeks: list[dict[str, Any]], start: int, end: int) -> None:
    days = weeks[0]["days"]
    days[end]["session"], days[start]["session"] = days[start]["session"], None
    for n in (start, end):
        days[n]["kind"] = "strength" if days[n]["session"] else "run" if days[n]["run"] else "rest"


@pytest.mark.parametrize(("what", "spoil", "word"), SPOILED, ids=[s[0] for s in SPOILED])
def test_the_checker_finds_a_broken_rule(what: str, spoil: Any, word: str) -> None:
    profile = {"running_days": {"tue": "quality", "thu": "easy", "sun": "long"}, "session_minutes": 34}
    row = {"profile": profile, "start": MONDAY.isoformat(), "weeks": 2}
    weeks = answer(row)["weeks"]
    assert breaches(profile, weeks, facts(), MONDAY) == []
    spoil(weeks)
    found = breaches(profile, weeks, facts(), MONDAY)
    assert any(word in line for line in found), found


TINY: list[tuple[str, dict[str, Any]]] = [
    ("two days that were fixed, eighteen minutes", {"strength_days": ["tue", "wed"]}),
    ("one session of eighteen minutes", {"strength_per_week": 1}),
    ("three sessions of eighteen minutes", {"strength_per_week": 3}),
]


@pytest.mark.parametrize(("what", "profile"), TINY, ids=[t[0] for t in TINY])
@pytest.mark.parametrize("minutes", [15, 16, 18, 22])
def test_an_easy_week_of_few_sets_keeps_its_days_and_every_part(
    what: str, profile: dict[str, Any], minutes: int
) -> None:
    """One set each of four parts, and two exercises a session, are not cut further."""
    race = {"date": "2027-02-07", "distance_m": 10000, "priority": "A"}
    given = {"level": "intermediate", "running_days": {"mon": "easy", "wed": "long"}, "session_minutes": minutes}
    row = {"profile": given | profile | {"race": race}, "start": "2026-11-28", "weeks": 12}
    check(row)
    weeks = answer(row)["weeks"]
    easy = [w for w in weeks if w["deload"] and w["phase"] != "recovery"]
    usual = max(sum(1 for d in w["days"] if d["session"]) for w in weeks)
    assert easy and all(sum(1 for d in w["days"] if d["session"]) == usual for w in easy)


@pytest.mark.parametrize("start", ["2026-11-23", "2026-11-24", "2026-11-25"])
@pytest.mark.parametrize("runs", [{"tue": "easy", "thu": "easy"}, {"mon": "easy", "tue": "easy", "wed": "quality"}])
def test_weeks_of_few_sets_come_out_of_a_race_by_a_fifth(start: str, runs: dict[str, str]) -> None:
    """One session of a quarter of an hour: no usual week falls so low that a set more would be over a fifth."""
    race = {"date": "2027-04-06", "distance_m": None, "priority": "A"}
    profile = {"level": "intermediate", "session_minutes": 15, "strength_per_week": 1, "running_days": runs}
    row = {"profile": profile | {"race": race, "equipment": []}, "start": start, "weeks": 26}
    check(row)


def test_seven_runs_a_week_still_get_their_sessions() -> None:
    weeks = answer({"profile": {"running_days": dict.fromkeys(WEEKDAYS, "easy")}, "start": "2026-11-23", "weeks": 4})
    assert all(sum(1 for d in w["days"] if d["session"]) == 2 for w in weeks["weeks"])


def test_the_command_answers_in_the_contracts_form() -> None:
    made = answer({"profile": {}, "start": "2026-11-25", "weeks": 2})["weeks"]
    assert [w["start"] for w in made] == ["2026-11-25", "2026-12-02"]
    item = next(d["session"]["items"][0] for w in made for d in w["days"] if d["session"])
    assert {"exercise", "sets", "reps", "seconds", "distance_m", "per_side", "rir", "load_kg", "rest_s"} <= set(item)
    assert made == [plain(w) for w in plan(Athlete(), date(2026, 11, 25), 2, library())]
