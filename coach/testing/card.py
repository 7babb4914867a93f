"""One test's card: how it is done, with its film, its clock and the ways out.

Rule: nothing is stored but presses and results; where a round stands is folded from them, so it goes on after a
restart, and what is taken back is asked for again.
"""

from __future__ import annotations

from coach.battery import FitnessTest
from coach.cards import button
from coach.diary import Asking
from coach.draft import Draft
from coach.testing.clock import TOPIC, enough
from coach.testing.results import figure, name_of_test, outcomes
from coach.testing.rounds import Round, open_round


def go_on(draft: Draft, going: Round, *, again: bool = False) -> None:
    """The step in hand once more; ``again``: the round was left and is taken up."""
    if again:
        draft.say("test-going-on", left=len({s for s, _ in going.left}))
        draft.close()
    show(draft, going)


def show(draft: Draft, going: Round) -> None:
    """How the test in hand is done, with its film, its clock and the ways out."""
    step = going.now
    if step is None:
        return
    test = draft.books.tests.get(step[0])
    assert test is not None
    side = step[1]
    draft.card = None
    name = name_of_test(test)
    if side != "right" or (test.slug, "left") in going.left:
        draft.say("test-card", number=going.number, count=going.count, name=name, side=side or "none")
        draft.say(f"test-how-{test.slug}")
        last = [o for o in outcomes(draft.known, test, draft) if o.now.side == side]
        if last:
            draft.say("test-last", value=figure(last[0].now.value, test, draft), day=last[0].now.day)
        if (most := enough(draft, test)) is not None:
            draft.say("test-enough", amount=f"{most:g}", unit=test.unit)
        exercise = draft.books.library.exercises.get(test.exercise)
        draft.picture = test.exercise if exercise is not None and exercise.picture else None
    else:
        draft.say("test-other-side", name=name, side=side)
    both = {(test.slug, "left"), (test.slug, "right")} <= set(going.left)
    draft.say(f"test-tell-{_telling(test)}", side=both)
    draft.asking = Asking(topic=TOPIC, about={"test": test.slug, "side": side})
    if test.kind == "hold":
        draft.offer(button("button-test-clock", f"test:clock:{test.slug}:{side or ''}"))
    if test.kind == "score":
        draft.offer(*(button("button-plain", f"test:is:{test.slug}:{side or ''}:{n}", text=str(n)) for n in range(6)))
    draft.offer(
        button("button-test-skip", f"test:skip:{test.slug}"), button("button-test-hurt", f"test:hurt:{test.slug}")
    )
    draft.offer(button("button-test-stop", "test:stop"))


def _telling(test: FitnessTest) -> str:
    if test.kind == "run":
        return "time" if test.metres else "distance"
    return test.kind


def asked(draft: Draft, asking: Asking | None) -> Asking | None:
    """The test in hand, where nothing else was asked last: it may be answered after other talk, or a restart."""
    if asking is not None and asking.topic not in ("lost", "undone", TOPIC):
        return asking
    going = open_round(draft.known, draft.books.tests, draft.at)
    if going is None or going.now is None:
        return None if asking is not None and asking.topic == TOPIC else asking
    slug, side = going.now
    return Asking(topic=TOPIC, about={"test": slug, "side": side})
