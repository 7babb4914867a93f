"""What a result is worth: against the last one and chance, against people of the same age, left against right.

Rule: a change within the test's own noise is called that; what others reach is told only where age and sex are known
and somebody measured it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from coach.acts import KG_PER_LB, METRES_PER_MILE, Act, Assessment, Lift, Measurement, Run, Side
from coach.battery import FitnessTest
from coach.diary import Known, Record
from coach.draft import Draft
from coach.lately import TESTS
from coach.planning.strength import e1rm
from coach.reply import Say, say
from coach.rules import Rule, decided
from coach.testing.rounds import told_results

Change = Literal["first", "same", "better", "worse"]
MIDDLES = ("below-middle", "middle", "above-middle")


@dataclass(frozen=True, kw_only=True, slots=True)
class Point:
    """One result."""

    day: date
    value: float
    side: Side | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """The newest result of a side beside the one of the day before it that was tested."""

    now: Point
    before: Point | None
    change: Change


def value_of(act: Act, test: FitnessTest) -> float | None:
    """What an act says of a test, in its unit; None where it says nothing."""
    if isinstance(act, Assessment):
        if test.unit == "cm" and act.unit == "m":
            return round(act.value * 100, 1)
        return act.value
    if isinstance(act, Run):
        return act.duration_s if test.metres else act.distance_m
    return e1rm(act.sets) if isinstance(act, Lift) else None


def points(records: Iterable[Record], test: FitnessTest) -> list[Point]:
    """Every result of a test, by its day, then as told."""
    out = []
    for r in told_results(records, test):
        act = r.act
        value = None if act is None else value_of(act, test)
        if act is None or value is None:
            continue
        side = act.side if isinstance(act, Assessment) and test.sides else None
        sides: tuple[Side | None, ...] = ("left", "right") if test.sides and side in (None, "both") else (side,)
        out += [Point(day=getattr(act, "when", r.at.date()), value=value, side=one) for one in sides]
    return sorted(out, key=lambda p: p.day)


def outcomes(known: Known, test: FitnessTest, draft: Draft, today: date | None = None) -> list[Outcome]:
    """The newest result of each side against the newest of an earlier day."""
    found = [p for p in points(known.trusted, test) if today is None or p.day <= today]
    out = []
    for _, side in test.steps:
        mine = [p for p in found if p.side == side]
        if not mine:
            continue
        now = mine[-1]
        before = next((p for p in reversed(mine) if p.day < now.day), None)
        out.append(Outcome(now=now, before=before, change=changed(test, now, before, draft)))
    return out


def changed(test: FitnessTest, now: Point, before: Point | None, draft: Draft) -> Change:
    """Whether a change is more than the test's own noise, and which way."""
    if before is None or (before.value == 0 and test.kind != "score"):
        return "first" if before is None else "better"
    by = abs(now.value - before.value)
    facts = {
        **_asked(test, draft),
        "test_change": round(by, 1),
        "test_change_pct": round(100 * by / before.value, 1) if before.value else 0.0,
    }
    table = draft.books.library.table("tests")
    if by == 0 or (table is not None and decided(table, facts).action is not None):
        return "same"
    return "better" if (now.value > before.value) is not test.fewer else "worse"


def _asked(test: FitnessTest, draft: Draft) -> dict[str, str | float]:
    name = "run" if test.kind == "run" else test.slug if test.slug in TESTS else "other"
    return {"test": name, "level": float(draft.athlete.level_number)}


def noise(test: FitnessTest, draft: Draft) -> Say:
    """How much of a change is chance, in words: so many of its unit, or so many per cent."""
    table, facts = draft.books.library.table("tests"), _asked(test, draft)
    for rule in table.rules if table is not None else ():
        edge = _edge(rule, facts)
        if edge is not None:
            share, most = edge
            if share:
                return say("test-noise-share", percent=round(most))
            return say("test-noise", amount=figure(most, test, draft))
    return say("test-noise-unknown")


def noise_at(test: FitnessTest, value: float, draft: Draft) -> float:
    """The same in the test's unit, around a value."""
    table, facts = draft.books.library.table("tests"), _asked(test, draft)
    for rule in table.rules if table is not None else ():
        if (edge := _edge(rule, facts)) is not None:
            return value * edge[1] / 100 if edge[0] else edge[1]
    return 0.0


def _edge(rule: Rule, facts: dict[str, str | float]) -> tuple[bool, float] | None:
    """Of a rule about a test: whether it is a share, and the largest change that is chance."""
    of = {t.fact: t for t in rule.when}
    if "test" not in of or not all(t.holds(facts[name]) for name, t in of.items() if name in facts):
        return None
    for name in ("test_change", "test_change_pct"):
        if name in of and of[name].high is not None:
            return name.endswith("pct"), float(of[name].high or 0)
    return None


# --- words ------------------------------------------------------------------------------------------------------------
def figure(value: float, test: FitnessTest, draft: Draft) -> Say | str:
    """A value in the athlete's words: repetitions, seconds, a clock, a distance."""
    if test.kind == "run":
        if test.metres:
            return clock(value)
        if draft.athlete.distance_units == "mi":
            return f"{value / METRES_PER_MILE:.2f} mi"
        return f"{value:.0f} m" if value < 5000 else f"{value / 1000:.2f} km"
    if test.kind == "lift":
        amount = value if draft.athlete.units == "kg" else value / KG_PER_LB
        return f"{amount:.0f} {draft.athlete.units}"
    if test.kind in ("count", "score"):
        return say(f"test-{test.unit}", value=round(value))
    return f"{value:g} {test.unit}"


def clock(seconds: float) -> str:
    """A time as runners write it.

    >>> clock(1290), clock(3725)
    ('21:30', '1:02:05')
    """
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}" if minutes < 60 else f"{minutes // 60}:{minutes % 60:02d}:{rest:02d}"


def name_of_test(test: FitnessTest) -> Say:
    """A test's name."""
    return say(f"test-name-{test.slug}")


def result_parts(draft: Draft, test: FitnessTest) -> list[Say]:
    """The newest results of a test and what they are worth, a paragraph each."""
    found = outcomes(draft.known, test, draft)
    if not found:
        return []
    out = [say("test-result", name=name_of_test(test), values=_values(found, test, draft))]
    if len(found) == 2 and found[0].change == found[1].change == "first":
        out.append(say("test-change-first", side="none"))
    else:
        out += [_change(one, test, draft) for one in found]
    out += [line for line in (_sides(found, test, draft), norm_line(found, test, draft), _use(found, test)) if line]
    return [out[0], say("lines", lines=tuple(out[1:]))]


def _values(found: Sequence[Outcome], test: FitnessTest, draft: Draft) -> tuple[Say, ...]:
    return tuple(
        say("test-value", value=figure(o.now.value, test, draft), side=o.now.side or "none", day=o.now.day,
            today=o.now.day == draft.today)
        for o in found
    )  # fmt: skip


def _change(one: Outcome, test: FitnessTest, draft: Draft) -> Say:
    before = one.before
    return say(
        f"test-change-{one.change}",
        side=one.now.side or "none",
        before="none" if before is None else figure(before.value, test, draft),
        day=draft.today if before is None else before.day,
        noise=noise(test, draft),
    )


def sided(found: Sequence[Outcome], test: FitnessTest, draft: Draft) -> Side | None:
    """The side that is told as the weaker one; None where both are alike, or one is not known."""
    both = {o.now.side: o.now.value for o in found}
    if not {"left", "right"} <= set(both):
        return None
    left, right = both["left"], both["right"]
    if test.apart is not None:
        apart = abs(left - right) > test.apart
    else:
        apart = max(left, right) > 0 and min(left, right) / max(left, right) < draft.books.measures.noise.sides
    if not apart:
        return None
    return "left" if (left < right) is not test.fewer else "right"


def _sides(found: Sequence[Outcome], test: FitnessTest, draft: Draft) -> Say | None:
    both = {o.now.side: o.now.value for o in found}
    if not {"left", "right"} <= set(both) or max(both.values()) == 0:
        return None
    percent = round(100 * min(both.values()) / max(both.values()))
    share = test.apart is None
    weaker = sided(found, test, draft)
    if weaker is None:
        return say("test-sides-even", percent=percent if share else "none")
    return say("test-sides-apart", side=weaker, percent=percent if share else "none")


def who(known: Known, today: date) -> tuple[str | None, int | None]:
    """Sex and age as told for the norms; None for what is not known or not to be told."""
    told = known.setting("norms")
    if not isinstance(told, dict):
        return None, None
    sex, born = told.get("sex"), told.get("born")
    age = today.year - born if isinstance(born, int) and 0 < today.year - born < 120 else None
    return (sex if sex in ("woman", "man") else None), age


def norm_line(found: Sequence[Outcome], test: FitnessTest, draft: Draft) -> Say | None:
    """The worse side beside others of the same sex and age; None where nothing is known of them."""
    if not found:
        return None
    norm = test.norm(*who(draft.known, draft.today))
    if norm is None:
        return None
    value = (max if test.fewer else min)(o.now.value for o in found)
    if test.kind == "lift":
        heavy = _body_kg(draft.known)
        if heavy is None:
            return say("test-norm-needs-body")
        value = round(value / heavy, 2)
    sex, by_age = norm.sex or "none", bool(norm.ages[0])
    if norm.middle is not None:
        low, high = norm.middle
        wide = noise_at(test, high, draft) if low == high or by_age else 0.0
        band = MIDDLES[(value >= low - wide) + (value > high + wide)]
        span = f"{low:g}" if low == high else f"{low:g}–{high:g}"
        return say("test-norm-middle", band=say(f"test-band-{band}"), span=span, unit=test.unit, sex=sex, age=by_age)
    band = test.bands[sum(value >= cut for cut in norm.cuts)]
    share = f"{value:g}" if test.kind == "lift" else "none"
    return say("test-norm-band", band=say(f"test-band-{band}"), sex=sex, age=by_age, share=share)


def _body_kg(known: Known) -> float | None:
    told = [r.body.value for r in known.trusted if isinstance(r.body, Measurement) and r.body.what == "bodyweight_kg"]
    return told[-1] if told and told[-1] > 0 else None


def _use(found: Sequence[Outcome], test: FitnessTest) -> Say | None:
    """What serves a runner, and where more adds nothing."""
    value = min(o.now.value for o in found)
    if test.plenty is not None and value >= test.plenty:
        return say("test-plenty", amount=f"{test.plenty:g}")
    if test.target is not None:
        return say("test-target", reached=value >= test.target, amount=f"{test.target:g}", unit=test.unit)
    return None
