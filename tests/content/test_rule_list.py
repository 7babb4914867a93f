"""Every rule of the evidence and where it is realised, so that none is silently absent.

A rule of the tables is named by its id, a constraint of the planner by its own (content/rules/90-constraints.toml). The
left side is the evidence's list: id, and in a line what it says.
"""

from __future__ import annotations

import re

import pytest

from coach.books import Books
from coach.picture import FACTS
from coach.planning.reasons import why
from coach.reply import say
from content.faults import SHELF
from content.voice import Voice

#: id: (what it says, the rules and constraints that do it)
LIST: dict[str, tuple[str, str]] = {
    "RF-01": ("an emergency sign: call, pause, no plan", "emergency someone-else no-training-under-a-flag"),
    "RF-02": ("a crisis: human first, pause", "crisis-now crisis crisis-again"),
    "RF-03": ("a same-day sign: be seen, pause until cleared", "same-day pause-stands pause-cleared"),
    "RF-04": ("a soon sign: what it leaves alone goes on easier, look again in a week", "soon"),
    "RF-05": ("a stem that stays unclear: one question, the safety net, no plan", "unclear-emergency unclear-soon"),
    "RF-06": ("denied, past, cleared, idiom, another's past: no sign", "hedged-signs no-red-flag"),
    "RF-07": ("the same soon sign within 14 days, or worse: same-day", "soon-again same-day-again emergency-again"),
    "MED-01": ("symptoms or a disease not cleared: clearance first", "condition-heart"),
    "MED-02": (
        "illness of the whole body: rest, then a ramp",
        "ill-now fever-now stomach-now illness-over tier-4",
    ),
    "MED-03": ("a head cold: ten minutes, nothing heavy", "head-cold"),
    "MED-04": ("a symptom within the ramp: stop and be seen", "crash-after-illness illness-lingers ramp-after-check"),
    "MED-05": ("pregnant and cleared: filter, effort capped", "pregnant condition-pregnant"),
    "MED-06": ("after a birth, or leaking: pelvic rules, refer", "postpartum leaking condition-postpartum"),
    "MED-07": ("signs of low energy: nothing grows, refer", "low-energy"),
    "MED-08": ("heat: tiers, indoors or early", "heat-stop heat-high heat-some heat-little heat-told"),
    "MED-09": ("beta-blocker: the pulse says nothing", "condition-beta-blocker"),
    "MED-10": ("blood thinners: no falls, a head knock is an emergency", "condition-blood-thinner head-knock-thinned"),
    "MED-11": ("osteoporosis: no loaded bending or twisting, no impact", "condition-brittle-bones"),
    "MED-12": ("a gap in the belly, pelvic floor: no sit-ups, easy jumps only", "condition-belly-gap"),
    "MED-13": (
        "pressure, eye surgery, hernia: no straining, no inversion, four in reserve",
        "condition-blood-pressure condition-eye-surgery condition-hernia",
    ),
    "PAIN-01": ("pain 1–2: keep, what provokes it does not grow", "pain-low no-growth-in-pain"),
    "PAIN-02": ("pain 3: hold the region, replace what provokes it", "pain-3"),
    "PAIN-03": ("pain 4–5 in a tendon: less, slower, no jumps", "pain-4"),
    "PAIN-04": ("above the tissue's ceiling: replace all that may provoke", "pain-4-ceiling pain-3-ceiling"),
    "PAIN-05": ("pain 6–7: unload, be seen; the same day if sudden", "pain-6 pain-6-sudden"),
    "PAIN-06": ("pain 8 and more: stop, the same day", "pain-8"),
    "PAIN-07": ("worse next morning: the last dose was too much", "course-worse pain-4-morning pain-3-morning"),
    "PAIN-08": ("two calm exposures: one step up", "course-step-up pain-low-more"),
    "PAIN-09": (
        "three and more for two weeks, not falling: refer",
        "course-often course-often-answered course-stuck pain-lasting-tried pain-6-lasting",
    ),
    "PAIN-10": ("rising over three exposures: one row worse", "course-climbing pain-4-rising pain-3-rising"),
    "PAIN-11": (
        "signs of a stressed bone: no impact, be seen",
        "soon bone-found bone-diagnosed bone-suspected bone-risky bone-stands pain-low-bone",
    ),
    "PAIN-12": (
        "pain within a set: stop it, lighter once, then another exercise",
        "mid-set-lighter mid-set-swap mid-set-end",
    ),
    "PAIN-13": ("two regions: what stands in bears both", "both-regions"),
    "PAIN-14": ("soreness of muscles, both sides, one to three days: no pain path", "sore"),
    "PAIN-15": ("one-sided, sharp, or more than five days: pain path", "sore-long"),
    "PAIN-16": ("an arm that hurts leaves legs and running alone", "arms-apart"),
    "PAIN-17": ("one side tolerates clearly less: weaker side first", "ABSENT"),
    "FAT-01": ("tier 1: its row", "tier-1"),
    "FAT-02": ("tier 2: its row; heavy legs move two days", "tier-2"),
    "FAT-03": ("tier 3: its row; rest is offered first", "tier-3"),
    "FAT-04": ("twice two points harder than planned: hold all loads a week", "harder-twice harder-once"),
    "FAT-05": ("every day alike and more than usual: an easy day between", "monotonous strain-high"),
    "FAT-06": ("two signs together: an easy week now", "easy-week-two-signs easy-week-low-days trigger-strength"),
    "FAT-07": ("the week counter: a planned easy week", "planned-easy-week"),
    "FAT-08": ("a slump that stays: tier 3 for two weeks, be seen", "slump-unrested slump-long slump-sleep"),
    "FAT-09": ("sleep under five hours: tier 2", "short-sleep no-sleep"),
    "FAT-10": ("seven hours or less over 14 days: sets are frozen, a tip", "sleep-fortnight"),
    "FAT-11": ("high stress for three days: tier 1, the short session", "stress-days"),
    "FAT-12": ("insists at tier 2–3: upper body, core, mobility or 15 minutes", "tier-3-insists tier-2-insists"),
    "FAT-13": ("a run above 110 % of the longest in 30 days: cap, explain", "run-far run-double run-far-first"),
    "FAT-14": ("the workload ratio: a trend only", "no-score-of-risk"),
    "CAL-01": ("legs before fast runs: swap, convert or drop", "legs-before-fast-runs dropping-order"),
    "CAL-02": ("one day: run first, hours between, else upper body or core", "run-first"),
    "CAL-03": ("a day without a run: strength goes there", "days-off-first"),
    "CAL-04": ("five running days and more: heavy legs after the fast run", "hard-days-hard"),
    "CAL-05": ("no day of rest in seven: drop strength", "a-day-of-rest dropping-order"),
    "CAL-06": ("an A race within three weeks: taper", "taper"),
    "CAL-07": ("72 hours before a race: wake-up or nothing; 48: nothing", "race-window"),
    "CAL-08": ("after a race: legs rest", "after-a-race"),
    "CAL-09": ("a new race: planned backwards, nothing compressed", "race-backwards"),
    "CAL-10": ("no kit: the same pattern with body weight", "kit-at-hand own-days-and-kit"),
    "CAL-11": ("twenty minutes or less: the minimum dose", "minutes"),
    "CAL-12": ("in season: few sets, loads kept", "in-season"),
    "CAL-13": ("the same muscles within 48 hours: move or change", "two-days-between-legs"),
    "GAP-01": ("one missed, less than 7 days: the same, moved or dropped", "missed-one gap-short nothing-doubled"),
    "GAP-02": ("7–9 days: a set less in the first session", "gap-days"),
    "GAP-03": ("10–13 days: a tenth lighter, 30 % fewer sets", "gap-ten"),
    "GAP-04": ("14–27 days: lighter, half the sets, then three quarters", "gap-weeks"),
    "GAP-05": ("28–55 days: a phase back, a ramp of three weeks", "gap-long"),
    "GAP-06": ("56 days and more: first weeks again", "gap-longest"),
    "GAP-07": ("a gap through illness or injury: the more careful of both", "ill-and-away"),
    "GAP-08": ("three missed in 14 days, no reason: ask, offer, no guilt", "missed-many missed-many-back"),
    "GAP-09": ("no running for a week before a marathon: what it costs", "marathon-gap marathon-break"),
    "GAP-10": ("nine of ten sessions over four weeks: praise steadiness", "steady"),
    "PRO-01": ("top of the range twice: one step", "growth-step step-cap"),
    "PRO-02": ("a beginner far over the top: one session is enough", "growth-fast"),
    "PRO-03": (
        "clearly too hard or below the range: hold, then 5 %, then 10 % less",
        "growth-first-miss growth-second-miss growth-third-miss",
    ),
    "PRO-04": ("much in reserve on many repetitions: one hard set first", "growth-much-reserve"),
    "PRO-05": ("the next plate is far: more repetitions", "growth-no-plate growth-fast-no-plate growth-far-plate"),
    "PRO-06": ("form breaks down: hold or an easier form, a trainer", "form"),
    "PRO-07": ("a rung passed twice: the next one", "ladder"),
    "PRO-08": ("a hold of a minute: a harder form, not longer", "growth-hold-top ladder"),
    "PRO-09": (
        "the gate of jumps passed: tier 1, 10–15 contacts a week",
        "jumps-earned jumps-untested jumps-later jumps-gated",
    ),
    "PRO-10": ("a new exercise: light, counts as making sore", "new-exercises-light"),
    "PRO-11": ("running up by more than a tenth: lower sets stay", "run-rise one-increase"),
    "PRO-12": ("a beginner of 8–12 weeks, steady: the next level", "level-earned level-two-years"),
    "PLA-01": ("flat for three weeks: sleep, food, clash; an easy week", "flat"),
    "PLA-02": ("still flat after it: change one thing", "flat-again"),
    "PLA-03": ("all lifts down for two weeks: less, not harder", "all-down"),
    "IMP-01": ("running improved: offer one change", "ABSENT"),
    "IMP-02": ("likely, unclear or worse: its row", "ABSENT"),
    "IMP-03": ("a test's change below its noise: normal variation", "test-calf-noise test-plank-noise test-run-noise"),
    "IMP-04": ("six to eight weeks since the last tests, fresh: propose them", "retest test-days"),
    "IMP-05": ("a block done: a third of the exercises changes", "block-rotation"),
    "COM-01": ("does it prevent injuries: the balanced answer", "honest-on-injuries"),
    "COM-02": ("new here: two sessions, days apart, form first", "first-weeks"),
    "COM-03": ("an incomplete log: one question at most, nothing grows", "asked-once growth-untold"),
}
#: What is not there, and why. Nothing else may be absent.
ABSENT = {
    "PAIN-17": "sides are told of tests only, not of sets, so a difference over three weeks cannot be seen",
    "IMP-01": "the verdict on running economy (heart rate, pace and drift of six runs each side) is not built",
    "IMP-02": "as IMP-01",
}
SIZES = {"RF": 7, "MED": 13, "PAIN": 17, "FAT": 14, "CAL": 13, "GAP": 10, "PRO": 12, "PLA": 3, "IMP": 5, "COM": 3}


def test_the_list_is_whole() -> None:
    found = {kind: sum(1 for name in LIST if name.startswith(f"{kind}-")) for kind in SIZES}
    assert found == SIZES
    assert all(re.fullmatch(r"[A-Z]+-\d\d", name) for name in LIST)


@pytest.mark.parametrize("name", LIST)
def test_every_rule_is_realised(name: str, books: Books) -> None:
    says, where = LIST[name]
    library = books.library
    known = {r.id for t in library.tables for r in t.rules} | set(library.constraints)
    if where == "ABSENT":
        assert name in ABSENT
    else:
        assert set(where.split()) <= known
        assert name not in ABSENT
    assert says


def test_every_rule_that_eases_names_its_way_back(books: Books) -> None:
    """An advice carries its rule, its reason, its sources, how long it holds and how it ends."""
    voice = Voice()
    for table in books.library.tables:
        for rule in table.rules:
            assert rule.sources, rule.id
            if rule.action is None or table.scope == "exercise":
                continue
            assert rule.say in voice.keys and rule.why in voice.keys, rule.id
            if rule.effect.touches or rule.tier:
                assert rule.back in voice.keys, rule.id
                assert rule.effect.days > 0, rule.id


def test_every_reason_of_the_planner_has_a_constraint(books: Books) -> None:
    """What /why says of a plan, and what comes next of an exercise, has a constraint or a rule to cite."""
    library, voice = books.library, Voice()
    growth = {r.say for t in library.tables if t.name == "growth" for r in t.rules}
    keys = {k for k in voice.keys if k.startswith(("plan-why-", "plan-note-", "plan-next-"))}
    assert keys
    assert {k for k in keys if not library.behind(k) and k not in growth} == set()
    assert {k for c in library.constraints.values() for k in c.reasons} <= keys
    assert callable(why) and say("plan-why-rest").key in keys


def test_every_fact_is_read_by_some_rule_or_counted(books: Books) -> None:
    """A fact that nothing reads is no fact; those that tables are fed with are named here."""
    read = {t.fact for table in books.library.tables for rule in table.rules for t in rule.when}
    assert set(FACTS) - read == {"leg", "tried"}


def test_pages_of_constraints_are_there(books: Books) -> None:
    for constraint in books.library.constraints.values():
        assert (SHELF.parent / constraint.kept_in).is_file(), constraint.id
