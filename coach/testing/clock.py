"""The clock of a test that is held: what it says while it runs.

Rule: its words are due like a rest that is over (coach/gym/timing.py): worked out from the press that started it, and
needless as soon as anything was pressed, typed or told.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from coach.acts import Assessment, Side
from coach.battery import FitnessTest, TestStep
from coach.cards import button
from coach.diary import Asking, Known, Record
from coach.draft import Draft
from coach.nudges import Nudge, NudgeKind
from coach.testing.results import name_of_test

TOPIC = "test"
LONG_AGO_S = 1800.0  #: a clock that has run so long was forgotten
CALL: NudgeKind = "test-call"


def enough(draft: Draft, test: FitnessTest) -> float | None:
    """Where this athlete stops: who is new to it does not go to the limit."""
    return test.enough if test.enough is not None else test.enough_new if draft.athlete.level_number == 1 else None


def start(draft: Draft, test: FitnessTest, side: Side | None) -> bool:
    """Starts the clock: a breath to get into position, then its words until it is stopped."""
    battery, most = draft.books.tests, enough(draft, test)
    calls = tuple(s for s in battery.calls_s if most is None or s < most)
    seconds = (0, *calls) if most is None else (0, *calls, round(most))
    draft.keep(
        TestStep(
            verb="clock",
            test=test.slug,
            side=side,
            calls=tuple(battery.lead_in_s + s for s in seconds),
            ends=most is not None,
        )
    )
    draft.asking = Asking(topic=TOPIC, about={"test": test.slug, "side": side})
    draft.card = None
    draft.say("test-clock-ready", name=name_of_test(test), side=side or "none", seconds=battery.lead_in_s)
    _offer_stop(draft, test.slug, side)
    return True


def hush(draft: Draft) -> None:
    """No more words of a clock that runs: whatever was written, the athlete is at the phone. Its time goes on."""
    if running(draft.known, draft.at) is not None:
        draft.keep(TestStep(verb="hush"))


def running(known: Known, now: datetime) -> tuple[datetime, TestStep] | None:
    """The clock that speaks at ``now``, and when it was started; None where none does."""
    for record in reversed(known.records):
        if (now - record.at).total_seconds() > LONG_AGO_S or _ends(record):
            return None
        if isinstance(record.body, TestStep):
            step = record.body
            return (record.at, step) if step.verb == "clock" and step.calls else None
    return None


def words(known: Known, now: datetime) -> tuple[Nudge, ...]:
    """What the clock says and when, in order of time."""
    found = running(known, now)
    if found is None:
        return ()
    began, step = found
    zone = known.athlete.zone
    moments = (began + timedelta(seconds=s) for s in step.calls)
    return tuple(
        Nudge(at=at, local=at.astimezone(zone), kind=CALL, about=began.astimezone(zone).date()) for at in moments
    )


def greet(draft: Draft, nudge: Nudge) -> bool:
    """Whether a word is the clock's; it is said then, if it still is due."""
    if nudge.kind != CALL:
        return False
    found = running(draft.known, nudge.at)
    if found is None or nudge not in words(draft.known, nudge.at):
        return True
    began, step = found
    after = round((nudge.at - began).total_seconds())
    held = after - step.calls[0]
    if not held:
        draft.say("test-clock-go")
    else:
        draft.say("test-clock-enough" if step.ends and after == step.calls[-1] else "test-clock-call", seconds=held)
    _offer_stop(draft, step.test, step.side)
    return True


def _ends(record: Record) -> bool:
    """Whether a clock that was started before is over: a result came."""
    return isinstance(record.act, Assessment)


def _offer_stop(draft: Draft, slug: str, side: Side | None) -> None:
    draft.offer(button("button-test-halt", f"test:halt:{slug}:{side or ''}"))
    draft.close()
