"""Whether today is a day to test, and which tests fit: what hurts, what was ruled out, tired legs, kit and level.

Rule: what forbids to go to the limit forbids the round; what is wrong with one part of the body leaves out its tests.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from coach.acts import Lift, Run, Symptom
from coach.battery import FitnessTest
from coach.bone import stressed_bones
from coach.cards import status_on
from coach.diary import Setting
from coach.draft import Draft
from coach.holding import barred, no_runs
from coach.illness import illness
from coach.library import SITES
from coach.reply import Say, say
from coach.retest import facts as retest_facts
from coach.rules import decided

HARD_RUNS = ("interval", "tempo", "long", "race", "hills", "time_trial")
SHORTEST_GAP = 28  #: days between two rounds; sooner it is mostly chance
LEGS = frozenset(
    "hip groin glute hamstring quad adductor knee it-band shin calf achilles ankle heel arch foot toe".split()
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """The tests that fit today, and of those that don't the reason of each."""

    fit: tuple[FitnessTest, ...]
    out: tuple[tuple[FitnessTest, Say], ...]


def refusal(draft: Draft) -> Say | None:
    """Why nothing is tested today; None where it may be."""
    known, library = draft.known, draft.books.library
    if known.pause_on(draft.today) is not None:
        return say("test-not-paused")
    if illness(known, library, draft.local) is not None:
        return say("test-not-ill")
    if any(one.stands for one in stressed_bones(draft.known.records, draft.athlete.zone)):
        return say("test-not-bone")
    table = library.table("retest")
    facts = retest_facts(draft)
    if table is None or facts is None:
        return say("test-not-tired")
    # a pain leaves out the tests of its part, and who asks may test sooner than would be proposed
    rule = decided(table, {**facts, "painful_lately": False, "since_tests": None})
    return None if rule.action is not None else say(f"test-not-{_REASONS.get(rule.id, 'tired')}")


#: Rules of the table → the end of the phrase that gives the reason.
_REASONS = {"retest-condition": "condition", "retest-race": "race", "retest-break": "break"}


def days_since_tests(draft: Draft) -> int | None:
    """Days since the last result; None before there was one."""
    facts = retest_facts(draft)
    since = None if facts is None else facts.get("since_tests")
    return None if since is None else int(since)


def choice(draft: Draft, wanted: Iterable[FitnessTest] | None = None) -> Choice:
    """Which of the tests (else of all) fit the athlete today."""
    fit, out = [], []
    for one in draft.books.tests.tests if wanted is None else wanted:
        reason = why_not(draft, one)
        if reason is None:
            fit.append(one)
        else:
            out.append((one, reason))
    return Choice(fit=tuple(fit), out=tuple(out))


def why_not(draft: Draft, one: FitnessTest) -> Say | None:
    """Why a test does not fit today; None where it does."""
    library, battery = draft.books.library, draft.books.tests
    exercise = library.exercises.get(one.exercise)
    if one.level > draft.athlete.level_number:
        return say("test-out-level")
    if exercise is not None:
        if not exercise.possible_with(library.things(draft.athlete.kit_on(draft.today))):
            return say("test-out-kit")
        if barred(exercise, draft.today, draft.limits, library) is not None:
            return say("test-out-limit")
    elif no_runs(draft.today, draft.limits) is not None:
        return say("test-out-limit")
    worst = _worst(draft, one)
    if worst is not None:
        return say("test-out-pain", day=worst.when, severity="none" if worst.severity is None else worst.severity)
    if one.legs and (day := tired_since(draft)) is not None:
        return say("test-out-legs", day=day, from_day=day + timedelta(days=battery.tired_days + 1))
    return None


def _worst(draft: Draft, one: FitnessTest) -> Symptom | None:
    """The newest pain of the last days, of what the test loads, that is too much for it."""
    battery = draft.books.tests
    since = draft.today - timedelta(days=battery.painful_days)
    exercise = draft.books.library.exercises.get(one.exercise)
    newest: dict[tuple[str | None, str | None], Symptom] = {}
    for r in draft.known.entries:
        act = r.body
        if not isinstance(act, Symptom) or act.when <= since or act.symptom not in ("pain", "injury"):
            continue
        sites = SITES.get(act.region or "", ())
        hit = any(exercise.provokes.get(s, 0) for s in sites) if exercise is not None else act.region in LEGS
        if hit and act.severity is not None and act.severity >= battery.painful:
            newest[act.region, act.side] = act
    return max(newest.values(), key=lambda a: a.severity or 0, default=None)


def tired_since(draft: Draft) -> date | None:
    """The last day of the days before today on which the legs worked hard: by the log, else by the plan."""
    first = draft.today - timedelta(days=draft.books.tests.tired_days)
    exercises = draft.books.library.exercises
    hard: set[date] = set()
    for r in draft.known.entries:
        act = r.body
        if isinstance(act, Run) and first <= act.when < draft.today and (act.kind in HARD_RUNS or (act.rpe or 0) >= 7):
            hard.add(act.when)
        elif isinstance(act, Lift) and first <= act.when < draft.today and act.exercise in exercises:
            worked = exercises[act.exercise].focus in ("lower", "full", "plyo")
            if worked and any((s.load_kg or 0) > 0 or (s.rpe or 0) >= 8 for s in act.sets):
                hard.add(act.when)
    for week in draft.known.weeks:
        for day in week.days:
            if first <= day.date < draft.today and day.run in ("long", "quality", "race"):
                if not any(isinstance(r.body, Run) and r.body.when == day.date for r in draft.known.entries):
                    continue  # planned, and nobody saw it
                hard.add(day.date)
            legs = day.session is not None and day.session.focus in ("lower", "full")
            if first <= day.date < draft.today and legs and status_on(draft.known, day) in ("done", "partial"):
                hard.add(day.date)
    return max(hard, default=None)


def put_off(draft: Draft, days: int) -> date:
    """Sets the tests back by some days: then they are proposed again."""
    until = draft.today + timedelta(days=days)
    draft.keep(Setting(values={"tests_from": until.isoformat()}))
    return until
