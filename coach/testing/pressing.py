"""What is pressed or typed in a round of tests, and the word that proposes one."""

from __future__ import annotations

from coach.acts import Assessment, Side
from coach.battery import FitnessTest, TestStep
from coach.cards import button
from coach.diary import Asking, Setting
from coach.draft import Draft
from coach.testing import clock
from coach.testing.card import go_on, show
from coach.testing.choosing import LATER_DAYS, menu, press_open, start
from coach.testing.clock import LONG_AGO_S, TOPIC, enough
from coach.testing.ending import end
from coach.testing.gate import days_since_tests, put_off
from coach.testing.norms import press_who
from coach.testing.results import name_of_test
from coach.testing.rounds import Round, last_round, open_round
from coach.testing.taking import take
from coach.testing.typed import believable, results_in

SKIP_WORDS = ("skip", "next", "pass", "skip it", "skip this", "skip this one", "leave it out", "not this one")
STOP_WORDS = ("stop", "stop the tests", "enough", "enough for today", "cancel", "later", "done for today", "quit")
START_WORDS = ("start", "go", "ready", "start the clock", "start timer", "timer")


def typed(draft: Draft, asking: Asking, text: str) -> bool:
    """Whether a text is the result of the test in hand, or a word on what to do with it; if so, it is taken."""
    going = open_round(draft.known, draft.books.tests, draft.at)
    test = draft.books.tests.get(str(asking.about.get("test", "")))
    if going is None or test is None or going.now is None or going.now[0] != test.slug:
        return False
    word = text.lower().strip(" .!")
    if word in SKIP_WORDS:
        return _skip(draft, test)
    if word in STOP_WORDS:
        return _stop(draft)
    if word in START_WORDS and test.kind == "hold":
        return clock.start(draft, test, going.now[1])
    both = (test.slug, "left") in going.left and (test.slug, "right") in going.left
    acts = results_in(text, test, going.now[1], draft.today, draft.athlete.units, both=both)
    if not acts:
        return False
    if not believable(acts, test):
        draft.say("test-hardly", name=name_of_test(test))
        draft.asking = asking
        return True
    take(draft, acts)
    return True


def press(draft: Draft, rest: str) -> bool:
    """A press on a button of the tests: ``verb:test:side…``."""
    verb, _, more = rest.partition(":")
    slug, _, last = more.partition(":")
    test, battery = draft.books.tests.get(slug), draft.books.tests
    going = open_round(draft.known, battery, draft.at)
    if verb == "open":
        return press_open(draft, slug)
    if verb == "menu":
        draft.card = None
        return menu(draft)
    if verb == "begin":
        draft.card = None
        start(draft, ())
        return True
    if verb == "later":
        return _press_later(draft, slug)
    if verb == "who":
        return press_who(draft, more)
    if going is None:
        return False
    if verb == "on":
        draft.card = None
        go_on(draft, going)
        return True
    if verb == "stop":
        return _stop(draft)
    if test is None or going.now is None or going.now[0] != test.slug:
        return False  # an older card: that test is done or left out
    if verb == "skip":
        return _skip(draft, test)
    if verb == "hurt":
        return _hurts(draft, going, test)
    side_word, _, value = last.partition(":")
    side: Side | None = "left" if side_word == "left" else "right" if side_word == "right" else None
    if side != going.now[1]:
        return False
    if verb == "clock":
        return clock.start(draft, test, side)
    if verb == "halt":
        return _halt(draft, test, side)
    if verb == "is" and value.isdecimal() and int(value) <= test.most:
        draft.card = None
        take(draft, (Assessment(test=test.slug, value=float(value), unit=test.unit, when=draft.today, side=side),))
        return True
    return False


def _halt(draft: Draft, test: FitnessTest, side: Side | None) -> bool:
    """The clock is stopped: the time since "go" is the result."""
    going = open_round(draft.known, draft.books.tests, draft.at)
    started = going.clock if going is not None else None
    if started is None or not isinstance(started.body, TestStep) or started.body.test != test.slug:
        return False
    draft.card = None
    held = (draft.at - started.at).total_seconds() - draft.books.tests.lead_in_s
    if held < 1:
        draft.keep(TestStep(verb="clock", test=""))  # it stands still; the step is open
        draft.say("test-clock-too-soon")
        draft.offer(button("button-test-clock", f"test:clock:{test.slug}:{side or ''}"))
        draft.asking = Asking(topic=TOPIC, about={"test": test.slug, "side": side})
        return True
    most = enough(draft, test)
    if held > min(test.most, LONG_AGO_S):
        draft.say("test-clock-forgotten", minutes=round(held / 60))
        draft.asking = Asking(topic=TOPIC, about={"test": test.slug, "side": side})
        return True
    value = float(round(held if most is None else min(held, most + 5)))
    act = Assessment(test=test.slug, value=value, unit=test.unit, when=draft.today, side=side)
    take(draft, (act,))
    return True


def _press_later(draft: Draft, days: str) -> bool:
    """The tests are put off: for some days, or until the next time they are due."""
    if not days.isdecimal() or not 1 <= int(days) <= 60:
        return False
    draft.say("test-put-off", day=put_off(draft, int(days)))
    draft.offer(button("button-undo", f"undo:{draft.origin}"))
    return True


def _skip(draft: Draft, test: FitnessTest) -> bool:
    draft.keep(TestStep(verb="skip", test=test.slug))
    draft.card = None
    draft.say("test-skipped", name=name_of_test(test))
    draft.close()
    _next(draft)
    return True


def _hurts(draft: Draft, going: Round, test: FitnessTest) -> bool:
    """It hurts: the test is over, and where and how much is asked in words."""
    draft.keep(TestStep(verb="hurt", test=test.slug))
    draft.card = None
    draft.say("test-hurts", name=name_of_test(test))
    return True


def _stop(draft: Draft) -> bool:
    going = open_round(draft.known, draft.books.tests, draft.at)
    if going is None:
        return False
    draft.keep(TestStep(verb="stop"))
    draft.card = None
    if going.results:
        end(draft, going)
    else:
        draft.say("test-stopped")
    return True


def _next(draft: Draft) -> None:
    going = open_round(draft.known, draft.books.tests, draft.at)
    if going is not None:
        show(draft, going)
    elif (done := last_round(draft.known, draft.books.tests)) is not None:
        end(draft, done)


def remind(draft: Draft) -> None:
    """It is time for tests: proposed once, and kept, so that it is not said again for weeks."""
    since = days_since_tests(draft)
    draft.keep(Setting(values={"tests_told": draft.today.isoformat()}))
    draft.say("remind-assessment")
    if since is not None and since >= 14:
        draft.say("remind-assessment-since", weeks=round(since / 7))
    draft.offer(button("button-test-begin", "test:begin"))
    draft.offer(button("button-test-later", f"test:later:{LATER_DAYS}"), button("button-test-not-now", "test:later:49"))
