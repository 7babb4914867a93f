"""A week of first tests, offered once the questions are answered: what each is, on which day, and what is still open.

Rule: offered only where the table of retests lets anybody test (content/rules/76-retest.toml); each stands on a day
until it was told or the week is over, and none is ever owed.
"""

from __future__ import annotations

from datetime import date, timedelta

from coach.acts import Assessment
from coach.diary import Setting
from coach.draft import Draft
from coach.reply import Button, say
from coach.retest import may_test

DAYS = 14  #: how long the tests stay open
#: By level; the tests of the first day, and those of the second.
BATTERY: dict[str, tuple[tuple[str, ...], ...]] = {
    "beginner": (("single-leg-calf-raise", "plank"), ("side-plank", "push-up")),
    "intermediate": (
        ("single-leg-calf-raise", "plank"),
        ("single-leg-hamstring-bridge", "side-plank", "push-up"),
    ),
    "advanced": (
        ("single-leg-hop", "single-leg-calf-raise", "plank"),
        ("single-leg-hamstring-bridge", "side-plank", "push-up"),
    ),
}


def offer(draft: Draft) -> None:
    """Offers the week of tests, where nothing speaks against testing."""
    if may_test(draft) and not draft.limits.on(draft.today) and first_days(draft):
        draft.say("baseline-offer")
        draft.offer(Button(label="button-baseline", data="baseline:yes"))


def press(draft: Draft, rest: str) -> bool:
    """Puts the tests on their days, or takes them off."""
    if rest == "no":
        draft.keep(Setting(values={"baseline": None}))
        draft.say("baseline-off")
        return True
    days = first_days(draft)
    if rest != "yes" or draft.known.began is None or len(days) < 2 or not may_test(draft):
        return False
    draft.keep(Setting(values={"baseline": [d.isoformat() for d in days]}))
    draft.card = None
    names = [tuple(say(f"test-name-{t}") for t in tests) for tests in BATTERY[draft.athlete.level]]
    draft.say("baseline-set", first=days[0], second=days[1], these=names[0], those=names[1])
    draft.offer(Button(label="button-undo", data=f"undo:{draft.origin}"), Button(label="button-week", data="week:0"))
    return True


def first_days(draft: Draft) -> list[date]:
    """The next two days with a session: rested for both, and warmed up anyway."""
    found = [d.date for w in draft.weeks() for d in w.days if d.session and d.date >= draft.today]
    return found[:2]


def open_on(draft: Draft, day: date) -> tuple[str, ...]:
    """The tests that stand on ``day`` and have not been told since the week was taken."""
    days: list[str] = draft.known.setting("baseline") or []
    if day.isoformat() not in days or draft.today > date.fromisoformat(days[0]) + timedelta(days=DAYS):
        return ()
    since = date.fromisoformat(days[0])
    told = {r.body.test for r in draft.known.entries if isinstance(r.body, Assessment) and r.body.when >= since}
    return tuple(t for t in BATTERY[draft.athlete.level][days.index(day.isoformat())] if t not in told)


def note(draft: Draft, first: date, last: date) -> None:
    """What there is to test on the days ``first`` to ``last``."""
    for n in range((last - first).days + 1):
        day = first + timedelta(days=n)
        tests = open_on(draft, day)
        if tests and day >= draft.today:
            draft.say("baseline-note", day=day, names=tuple(say(f"test-name-{t}") for t in tests))
