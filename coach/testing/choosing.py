"""The choice of tests: all that fit today, a short round, one of them, or the reason why there is none."""

from __future__ import annotations

from coach.battery import FitnessTest, TestStep
from coach.cards import button
from coach.draft import Draft
from coach.reply import Say, say
from coach.testing.card import go_on, show
from coach.testing.gate import SHORTEST_GAP, choice, days_since_tests, refusal, why_not
from coach.testing.results import name_of_test
from coach.testing.rounds import open_round
from coach.testing.typed import wished

LATER_DAYS = 7
MINUTES_BETWEEN = 1


def command(draft: Draft, rest: str) -> None:
    """/test, or /test with the name of one."""
    wish = wished(f"test {rest}", draft.books.tests) if rest else ()
    start(draft, wish or ())


def heard(draft: Draft, text: str) -> bool:
    """Whether a text asks to be tested; if so, the card is shown."""
    wish = wished(text, draft.books.tests)
    if wish is None:
        return False
    start(draft, wish)
    return True


def start(draft: Draft, wish: tuple[FitnessTest, ...]) -> None:
    """The choice of tests, or the reason why there is none today."""
    battery = draft.books.tests
    going = open_round(draft.known, battery, draft.at)
    if going is not None and not wish:
        go_on(draft, going, again=True)
        return
    no = refusal(draft)
    if no is not None:
        draft.say("test-not", reason=no)
        draft.offer(button("button-test-results", "chart:tests"))
        return
    if wish:
        reason = why_not(draft, wish[0])
        if reason is not None:
            draft.say("test-out-one", name=name_of_test(wish[0]), reason=reason)
            draft.offer(button("button-test-others", "test:menu"))
            return
        _open(draft, tuple(t.slug for t in wish))
        return
    _choices(draft)


def _choices(draft: Draft) -> None:
    found = choice(draft)
    usual = [t for t in found.fit if t.usual]
    short = [t for t in usual if t.short]
    if not found.fit:
        draft.say("test-none-fit", lines=_left_out(found.out))
        return
    draft.say("test-head", new=draft.athlete.level_number == 1)
    since = days_since_tests(draft)
    if since is not None and since < SHORTEST_GAP:
        draft.say("test-soon", days=since)
    out = [(t, r) for t, r in found.out if t.usual]
    if out:
        draft.say("test-left-out", lines=_left_out(out))
    if short and len(short) < len(usual):
        draft.offer(button("button-test-short", "test:open:short", count=len(short), minutes=_minutes(short)))
    if usual:
        draft.offer(button("button-test-all", "test:open:all", count=len(usual), minutes=_minutes(usual)))
    draft.offer(button("button-test-one", "test:menu"), button("button-test-later", f"test:later:{LATER_DAYS}"))


def _minutes(tests: list[FitnessTest]) -> int:
    return 5 * -(-(5 + sum(t.minutes + MINUTES_BETWEEN for t in tests)) // 5)


def _left_out(out: list[tuple[FitnessTest, Say]] | tuple[tuple[FitnessTest, Say], ...]) -> tuple[Say, ...]:
    """The tests left out, those with the same reason in one line."""
    by_reason: dict[str, tuple[Say, list[Say]]] = {}
    for one, reason in out:
        by_reason.setdefault(repr(reason), (reason, []))[1].append(name_of_test(one))
    return tuple(say("test-left-out-line", names=tuple(names), reason=reason) for reason, names in by_reason.values())


def menu(draft: Draft) -> bool:
    """Every test that fits, a button each."""
    if (no := refusal(draft)) is not None:
        draft.say("test-not", reason=no)
        return True
    found = choice(draft).fit
    draft.say("test-menu")
    buttons = [button(f"test-name-{t.slug}", f"test:open:{t.slug}") for t in found]
    for n in range(0, len(buttons), 2):
        draft.offer(*buttons[n : n + 2])
    return True


def _open(draft: Draft, tests: tuple[str, ...]) -> None:
    draft.keep(TestStep(verb="open", tests=tests))
    going = open_round(draft.known, draft.books.tests, draft.at)
    if going is not None:
        draft.say("test-warm-up", count=going.count)
        draft.close()
        show(draft, going)


def press_open(draft: Draft, which: str) -> bool:
    """A round is opened: the short one, the whole one, or one test."""
    draft.card = None
    if (no := refusal(draft)) is not None:
        draft.say("test-not", reason=no)
        return True
    fit = choice(draft).fit
    wanted = [
        t.slug for t in fit if t.slug == which or (t.usual and (which == "all" or (which == "short" and t.short)))
    ]
    if not wanted:
        return False
    _open(draft, tuple(wanted))
    return True
