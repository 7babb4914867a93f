"""The end of a round: every result in a line, what stands out, what it changes in the plan."""

from __future__ import annotations

from datetime import date

from coach.battery import FitnessTest
from coach.bearing import matter
from coach.cards import button
from coach.diary import Record
from coach.differing import lines_between
from coach.draft import Draft
from coach.reply import Say, say
from coach.testing.norms import ask_who
from coach.testing.results import Outcome, figure, name_of_test, outcomes, sided
from coach.testing.rounds import Round


def end(draft: Draft, done: Round) -> None:
    """The round is over: every result in a line, what stands out, what it changes, and when to test again."""
    battery = draft.books.tests
    tests = [t for slug in dict.fromkeys(s for s, _ in done.steps) if (t := battery.get(slug)) is not None]
    lines, weak = [], []
    for test in tests:
        found = [o for o in outcomes(draft.known, test, draft) if o.now.day >= _day_of(draft, done)]
        if not found:
            continue
        values = tuple(_short(o, test, draft) for o in found)
        change = _together([o.change for o in found])
        lines.append(say("test-end-line", name=name_of_test(test), values=values, change=change))
        if (side := sided(found, test, draft)) is not None:
            weak.append(say("test-end-weak", name=name_of_test(test), side=side))
    if not lines:
        draft.say("test-end-nothing")
        return
    draft.say("test-end", lines=tuple(lines))
    if weak:
        draft.say("test-end-sides", lines=tuple(weak))
    changes(draft, done.results)
    draft.say("test-end-next")
    ask_who(draft, tests)
    draft.offer(button("button-test-results", "chart:tests"), button("button-week", "week:0"))


def _short(one: Outcome, test: FitnessTest, draft: Draft) -> Say:
    return say("test-value-short", value=figure(one.now.value, test, draft), side=one.now.side or "none")


def _day_of(draft: Draft, done: Round) -> date:
    return done.opened.astimezone(draft.athlete.zone).date()


def _together(changes: list[str]) -> str:
    """One word for both sides."""
    for word in ("worse", "better", "same"):
        if word in changes:
            return word
    return "first"


def changes(draft: Draft, results: tuple[Record, ...], *, quiet: bool = False) -> None:
    """What results change in the plan: where they do, it is worked out anew and the difference shown.

    ``quiet``: nothing is said where they change nothing. What else would be planned otherwise by now is no doing of
    theirs, and waits for its week.
    """
    if draft.known.began is None:
        return
    if matter(draft, results):
        before = draft.weeks()
        draft.replan()
        draft.say("test-plan-changed", lines=lines_between(before, draft.weeks(), draft))
    elif not quiet:
        draft.say("test-plan-same")
