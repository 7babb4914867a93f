"""Why the tables answered as they did: told in stories, and always the judge's own answer."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.commands.converse import begun
from coach.books import Books
from coach.conversation import answer
from coach.folding import folded
from coach.grounds import Ground, Tried, tried, tried_facts
from coach.message import Message
from coach.raced import RULE
from coach.rules import Value

STORIES = Path(__file__).parents[1] / "judgements"
EVENING = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
PROFILE: dict[str, Any] = {"level": "intermediate", "equipment": ["dumbbells", "band", "bench"]}


def said(books: Books, *texts: str, hours: float = 13, **more: Any) -> Tried:
    """The last of ``texts``, each said so many hours after the one before."""
    times = [EVENING + timedelta(hours=hours * n) for n in range(len(texts))]
    return tried(begun(PROFILE, EVENING), list(zip(times, texts, strict=True)), books, **more)[-1]


def held(books: Books, region: str | None = None, **given: Value) -> Tried:
    """Facts alone."""
    return tried_facts(begun(PROFILE, EVENING), EVENING, given, books, region=region)


def of(found: Tried, table: str, region: str | None = None) -> Ground:
    return next(
        g
        for g in found.grounds
        if g.finding.table.name == table
        and (region is None or (g.finding.symptom is not None and g.finding.symptom.region == region))
    )


def missed(ground: Ground, rule: str) -> tuple[str, object, Value]:
    """Of a rule that was passed over: the fact, what was wanted of it, and what it was."""
    p = next(p for p in ground.passed if p.rule.id == rule)
    return p.test.fact, p.test.values or (p.test.low, p.test.high), p.was


@pytest.mark.parametrize(
    ("texts", "table", "rule", "over", "why"),
    [
        (("knee 6/10 after the run",), "pain", "pain-6", "pain-8", ("pain", (8.0, None), 6.0)),
        (("knee 6/10 after the run",), "pain", "pain-6", "pain-6-lasting", ("lasting", (14.0, None), None)),
        (("knee 6/10 after the run",), "pain", "pain-6", "pain-6-sudden", ("sudden", (True,), False)),
        (
            ("left knee 4/10", "knee still 4"),
            "pain",
            "pain-4-morning",
            "pain-4-limping",
            ("limping", (True,), False),
        ),
        (("slept 4h",), "fatigue", "short-sleep", "no-sleep", ("sleep_h", (0.0, 2.9), 4.0)),
        (("back after 3 weeks off",), "return", "gap-weeks", "gap-long", ("gap", (28.0, 55.9), 21.0)),
        (("ran 5k easy",), "red-flags", "no-red-flag", "emergency", ("flag", ("emergency",), "none")),
    ],
)
def test_what_fitted_and_what_kept_a_rule_above_it_away(
    texts: tuple[str, ...], table: str, rule: str, over: str, why: tuple[str, object, Value], books: Books
) -> None:
    ground = of(said(books, *texts), table)

    assert (ground.finding.rule.id, missed(ground, over)) == (rule, why)


def test_every_rule_above_the_one_that_fitted_has_its_reason(books: Books) -> None:
    for ground in said(books, "left knee 4/10, tired, slept 5 hours").grounds:
        table, rule = ground.finding.table, ground.finding.rule
        if table.hit == "first":
            over = list(table.rules[: table.rules.index(rule)])
        else:  # where several count, each of the others has a reason, but for the one that fits everything
            over = [r for r in table.rules if r not in ground.finding.part and r.when]

        assert [p.rule for p in ground.passed] == over
        assert all(not p.test.holds(p.was) for p in ground.passed)
        assert rule.fits(ground.facts)


def messages() -> list[str]:
    """Messages of every kind, in athletes' own words; but for requests, which make some advice superfluous."""
    cases = [
        case["said"]
        for name in ("blind-ordinary", "blind-plain", "blind-look-alikes", "blind-flags")
        for case in tomllib.loads((STORIES / f"{name}.toml").read_text(encoding="utf-8"))["case"][:60]
    ]
    return [c for c in cases if not any(word in c.lower() for word in ("easier", "harder", "swap", "shorter"))]


def test_what_is_shown_is_what_the_coach_advises(books: Books) -> None:
    differ, advised = [], 0
    for text in messages():
        turn = answer(begun(PROFILE, EVENING), Message(origin="m1", at=EVENING, text=text), books)
        advised += bool(turn.advice)
        judged = tuple(a for a in turn.advice if a.rule != RULE)  # what a race does to the plan is no table's
        if said(books, text).advice != judged:
            differ.append(text)

    assert differ == []
    assert advised > 100


def test_earlier_texts_are_remembered(books: Books) -> None:
    known = begun(PROFILE, EVENING)
    known = folded(known, answer(known, Message(origin="m1", at=EVENING, text="chest pressure on the run"), books))
    found = said(books, "chest pressure on the run", "ok it has gone, knee 3/10")

    assert known.pause_on(EVENING.date()) is not None
    assert of(found, "red-flags").facts["paused"] == "emergency"
    assert found.advice[0].rule == "pause-stands-new"


def test_a_red_flag_silences_the_tables_behind_it(books: Books) -> None:
    found = said(books, "crushing pressure on my chest right now, knee 8/10, so tired")

    assert [g.finding.table.name for g in found.grounds if not g.silenced] == ["red-flags"]
    assert {g.finding.rule.action for g in found.grounds if g.silenced} >= {"refer", "reduce"}
    assert {a.rule for a in found.advice} == {"emergency"}
    assert found.advice[0].pauses


def test_a_milder_sign_silences_nothing(books: Books) -> None:
    found = held(books, flag="soon", pain=6.0)

    assert not any(g.silenced for g in found.grounds)
    assert [a.rule for a in found.advice if a.say] == ["soon", "pain-6"]


def test_without_pain_no_region_is_asked(books: Books) -> None:
    found = said(books, "slept 4h")

    assert [t.name for t in found.unasked] == ["bone", "mid-set", "course", "pain"]
    assert all(g.finding.symptom is None for g in found.grounds)


# --- facts ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("given", "region", "table", "rule"),
    [
        ({"pain": 6.0, "tissue": "tendon"}, None, "pain", "pain-6"),
        ({"pain": 4.0}, "knee", "pain", "pain-4-ceiling"),  # a knee bears 2
        ({"pain": 4.0}, "achilles", "pain", "pain-4"),  # an Achilles tendon bears 5
        ({"pain": 4.0, "over_ceiling": False}, "knee", "pain", "pain-4"),
        ({}, "knee", "pain", "pain-unsaid"),
        ({"limping": True}, None, "pain", "pain-unsaid-bad"),
        ({"sleep_h": 4.0}, None, "fatigue", "short-sleep"),
        ({"gap": 30.0}, None, "return", "gap-long"),
        ({"flag": "same-day"}, None, "red-flags", "same-day"),
        ({"paused": "emergency", "clearance": True}, None, "red-flags", "pause-cleared"),
    ],
)
def test_facts_alone(given: dict[str, Value], region: str | None, table: str, rule: str, books: Books) -> None:
    assert of(held(books, region, **given), table).finding.rule.id == rule


def test_a_region_brings_its_tissue_and_what_it_bears(books: Books) -> None:
    facts = of(held(books, "knee", pain=3.0), "pain").facts

    assert (facts["tissue"], facts["over_ceiling"]) == ("joint", True)


def test_facts_are_laid_over_the_last_text_only(books: Books) -> None:
    first, last = tried(
        begun(PROFILE, EVENING),
        [(EVENING, "knee 3/10"), (EVENING + timedelta(hours=1), "knee 3/10")],
        books,
        given={"limping": True},
    )

    assert of(first, "pain").finding.rule.id == "pain-3-ceiling"
    assert of(last, "pain").finding.rule.id == "pain-3-limping"


def test_more_pain_than_told_is_measured_against_what_the_tissue_bears(books: Books) -> None:
    assert of(said(books, "knee 1/10", given={"pain": 4.0}), "pain").finding.rule.id == "pain-4-ceiling"


def test_a_fact_of_a_region_holds_for_the_region_that_was_named(books: Books) -> None:
    found = said(books, "left knee 3/10, right shoulder 3/10", given={"pain": 8.0}, region="knee")

    assert of(found, "pain", "knee").facts["pain"] == 8.0
    assert of(found, "pain", "shoulder").facts["pain"] == 3.0


def test_the_plan_that_would_change_is_the_profile_s(books: Books) -> None:
    found = held(books, "knee", pain=6.0)

    assert found.advice[0].changes
    assert any(line.key.startswith("change-") for line in found.changed)
