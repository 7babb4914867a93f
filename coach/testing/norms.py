"""Sex and age, for who wants to be compared: asked once, and never needed."""

from __future__ import annotations

from collections.abc import Sequence

from coach.battery import FitnessTest
from coach.cards import button
from coach.diary import Setting
from coach.draft import Draft
from coach.reply import say
from coach.testing.card import asked
from coach.testing.results import name_of_test, norm_line, outcomes

AGES = (19, 25, 35, 45, 55, 65, 75)  #: the age each of the buttons stands for


def ask_who(draft: Draft, tests: Sequence[FitnessTest]) -> None:
    """Offers a comparison with others, where it takes sex or age that were never told."""
    wanting = [t for t in tests if any(n.sex for n in t.norms) and outcomes(draft.known, t, draft)]
    if draft.known.setting("norms") is not None or not wanting:
        return
    draft.say("test-who")
    draft.offer(*(button(f"button-test-who-{sex}", f"test:who:{sex}") for sex in ("woman", "man", "none")))


def press_who(draft: Draft, rest: str) -> bool:
    """Sex, then age: from then on the tests are held against the tables, those of the last day first."""
    sex, _, age = rest.partition(":")
    draft.card = None
    if sex == "none":
        draft.keep(Setting(values={"norms": {"sex": None, "born": None}}))
        draft.say("test-who-not")
    elif sex in ("woman", "man") and not age:
        draft.say("test-age")
        buttons = [button(f"button-test-age-{n}", f"test:who:{sex}:{n}") for n in AGES]
        draft.offer(*buttons[:4])
        draft.offer(*buttons[4:])
        draft.asking = asked(draft, None)
        return True
    elif sex in ("woman", "man") and age.isdecimal() and int(age) in AGES:
        draft.keep(Setting(values={"norms": {"sex": sex, "born": draft.today.year - int(age)}}))
        _compare(draft)
    else:
        return False
    draft.offer(button("button-undo", f"undo:{draft.origin}"))
    draft.asking = asked(draft, None)
    if draft.asking is not None:
        draft.offer(button("button-test-on", "test:on"))
    return True


def _compare(draft: Draft) -> None:
    """Every test of the last day of tests beside its norm."""
    found = [(t, o) for t in draft.books.tests.tests if (o := outcomes(draft.known, t, draft))]
    last = max((one.now.day for _, o in found for one in o), default=None)
    lines = []
    for test, now in found:
        norm = norm_line([one for one in now if one.now.day == last], test, draft)
        if norm is not None:
            lines.append(say("test-norm-of", name=name_of_test(test), norm=norm))
    draft.say("test-norms" if lines else "test-norms-none", lines=tuple(lines))
