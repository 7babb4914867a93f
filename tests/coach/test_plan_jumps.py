"""Jumps in the plan: only behind their gate, few at first, and growing from what was told."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from bot.commands.plan import answer, library
from bot.commands.plan import log as read_log
from coach.acts import Lift, WorkingSet
from coach.athlete import from_profile
from coach.plan import next_dose, plan
from tests.coach.test_plan_rules import MONDAY, check, told

PROFILE: dict[str, Any] = {
    "level": "beginner",
    "equipment": ["dumbbells"],
    "running_days": {"tue": "easy", "thu": "easy", "sun": "long"},
    "session_minutes": 45,
}
KNEE = {"act": "symptom", "symptom": "pain", "region": "knee", "severity": 3, "when": "2026-11-20"}


def jumps(profile: dict[str, Any], log: list[dict[str, Any]], weeks: int = 1) -> list[list[tuple[str, int, int]]]:
    """The jumps of each session: exercise, sets, landings a set."""
    row = {"profile": PROFILE | profile, "start": MONDAY.isoformat(), "weeks": weeks, "log": log}
    check(row)
    books = library()
    sessions = [d["session"] for w in answer(row)["weeks"] for d in w["days"] if d["session"]]
    return [
        [(i["exercise"], i["sets"], i["reps"]) for i in s["items"] if books.exercises[i["exercise"]].focus == "plyo"]
        for s in sessions
    ]


def contacts(profile: dict[str, Any], log: list[dict[str, Any]]) -> int:
    return max(sum(sets * reps for _, sets, reps in s) for s in jumps(profile, log))


BONE = {"history": "stress fracture of the shin in spring"}
SHUT: list[tuple[str, dict[str, Any], list[dict[str, Any]]]] = [
    ("nothing is known", {}, []),
    ("five weeks of training", {}, told(MONDAY, 5, 20)),
    ("fourteen calf raises", {}, told(MONDAY, 8, 14)),
    ("only one leg was tested", {}, [a for a in told(MONDAY, 8, 20) if a.get("side") != "left"]),
    ("no calf raises were tested", {}, [a for a in told(MONDAY, 8, 20) if a["act"] == "strength"]),
    ("no work on one leg was told", {}, [a | {"exercise": "bodyweight-squat"} for a in told(MONDAY, 8, 20)]),
    ("a knee hurts", {}, [*told(MONDAY, 8, 20), KNEE]),
    ("a knee hurts, nobody knows how much", {}, [*told(MONDAY, 8, 20), KNEE | {"severity": None}]),
    ("an Achilles tendon troubles", {"injuries": ["achilles"]}, told(MONDAY, 8, 20)),
    ("a bone was hurt once", BONE, told(MONDAY, 8, 20)),
    ("pregnant", {"conditions": ["pregnant"]}, told(MONDAY, 8, 20)),
    ("twenty minutes", {"session_minutes": 20}, told(MONDAY, 8, 20)),
    ("two weeks off", {}, told(MONDAY - timedelta(days=14), 8, 20)),
    ("five weeks off", {}, told(MONDAY - timedelta(days=35), 8, 20)),
]


@pytest.mark.parametrize(("what", "profile", "log"), SHUT, ids=[s[0] for s in SHUT])
def test_no_jump_without_its_gate(what: str, profile: dict[str, Any], log: list[dict[str, Any]]) -> None:
    assert not any(jumps(profile, log, weeks=12))


def test_the_first_jumps_are_twenty_small_hops_on_both_feet_first_in_two_sessions() -> None:
    assert jumps({}, told(MONDAY, 8, 15)) == [[("pogo-jump", 2, 10)], [("pogo-jump", 2, 10)]]


def test_a_sore_shoulder_shuts_nothing() -> None:
    assert any(jumps({"injuries": ["shoulder"]}, told(MONDAY, 8, 15)))


@pytest.mark.parametrize(("done", "now"), [(20, 30), (30, 40), (40, 40), (60, 40)])
def test_ten_more_a_week_from_what_was_told_up_to_the_most(done: int, now: int) -> None:
    assert 0 < contacts({}, told(MONDAY, 8, 15, done)) <= now


def test_weeks_ahead_do_not_grow_by_themselves() -> None:
    all_ = [sum(sets * reps for _, sets, reps in s) for s in jumps({}, told(MONDAY, 8, 15, 20), weeks=10)]
    assert max(all_) <= 30


@pytest.mark.parametrize(
    ("level", "raises", "tier"),
    [("beginner", 25, 1), ("intermediate", 15, 1), ("intermediate", 20, 2), ("advanced", 25, 2)],
)
def test_harder_jumps_follow_full_sessions_of_easy_ones_and_the_levels_own_gate(
    level: str, raises: int, tier: int
) -> None:
    """For the third tier the squat and the hops would have to be told as well."""
    found = {slug for s in jumps({"level": level}, told(MONDAY, 9, raises, 40)) for slug, _, _ in s}
    assert max(library().exercises[slug].plyo_tier for slug in found) == tier
    fresh = {slug for s in jumps({"level": level}, told(MONDAY, 9, raises)) for slug, _, _ in s}
    assert fresh == {"pogo-jump"}


def test_the_third_tier_asks_for_even_hops_and_a_heavy_squat() -> None:
    log = told(MONDAY, 10, 28, 70)
    when = "2026-11-20"
    hops = [
        {"act": "assessment", "test": "single-leg-hop", "value": v, "unit": "cm", "side": s, "when": when}
        for s, v in (("left", 120), ("right", 112))
    ]
    squat = {"act": "strength", "exercise": "back-squat", "exercise_text": "squat", "when": when}
    squat["sets"] = [{"reps": 5, "load_kg": 70.0, "load_basis": "total", "rir": 1}] * 3
    body = {"act": "measurement", "what": "bodyweight_kg", "value": 70.0, "when": when}
    more = [
        {"act": "strength", "exercise": "squat-jump", "exercise_text": "", "when": a["when"], "sets": a["sets"][:2]}
        for a in log
        if a.get("exercise") == "pogo-jump"
    ]
    profile = {"level": "advanced", "equipment": ["barbell", "dumbbells", "step"]}
    log = [*log, *more, *hops, squat]
    assert "drop-jump" not in {slug for s in jumps(profile, log) for slug, _, _ in s}
    found = {slug for s in jumps(profile, [*log, body]) for slug, _, _ in s}
    assert "drop-jump" in found


def test_before_a_race_jumps_get_easy_and_end() -> None:
    race = {"race": {"date": "2026-12-06", "distance_m": 10000, "priority": "A"}}
    row = {"profile": PROFILE | race, "start": MONDAY.isoformat(), "weeks": 2, "log": told(MONDAY, 9, 20, 20)}
    check(row)
    days = [date.fromisoformat(d["date"]) for w in answer(row)["weeks"] for d in w["days"] if _jumps_on(d)]
    assert days and all((date(2026, 12, 6) - d).days >= 4 for d in days)


def _jumps_on(day: dict[str, Any]) -> bool:
    items = day["session"]["items"] if day["session"] else []
    return any(library().exercises[i["exercise"]].focus == "plyo" for i in items)


def test_what_comes_next_of_a_jump_is_said_with_its_limits() -> None:
    athlete = from_profile(PROFILE)
    hop = Lift(exercise="pogo-jump", exercise_text="pogos", when=MONDAY, sets=(WorkingSet(reps=10),) * 2)
    assert next_dose(athlete, "pogo-jump", library(), [hop], MONDAY + timedelta(days=1)).rule == "plan-next-jumps-wait"


@pytest.mark.parametrize(("level", "most"), [("beginner", 40), ("intermediate", 70)])
def test_who_does_what_is_planned_gets_ten_more_a_week_until_the_most(level: str, most: int) -> None:
    """Sixteen weeks, each planned from all that was done before; an easy week halves them."""
    began, log, weekly = MONDAY - timedelta(weeks=9), told(MONDAY, 9, 25), []
    profile = PROFILE | {"level": level, "session_minutes": 60}
    for n in range(16):
        start = MONDAY + timedelta(weeks=n)
        row = {"profile": profile, "start": start.isoformat(), "weeks": 1, "log": log}
        week = plan(from_profile(profile), start, 1, library(), read_log(row, start), began=began)[0]
        best = 0
        for d in week.days:
            for i in d.session.items if d.session else ():
                sets = [{"reps": i.reps, "load_basis": "bodyweight"}] * i.sets if i.reps else []
                log.append({"act": "strength", "exercise": i.exercise, "exercise_text": "", "sets": sets,
                            "when": d.date.isoformat()})  # fmt: skip
            items = d.session.items if d.session else ()
            hops = [i for i in items if library().exercises[i.exercise].focus == "plyo"]
            best = max(best, sum(i.sets * (i.reps or 0) for i in hops))
        weekly.append(best)
    assert weekly[0] <= 20
    assert all(b <= max(weekly[: n + 1]) + 10 for n, b in enumerate(weekly[1:])), weekly
    assert most - 10 <= max(weekly) <= most, weekly
