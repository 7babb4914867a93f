"""What a press on the card means. One that comes twice, or late, changes nothing: the card is shown as it stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from coach import hurting
from coach.cards import button
from coach.diary import Setting
from coach.draft import Draft
from coach.gym import flow, vary
from coach.gym.card import put, slots_of
from coach.gym.stage import Stage, stage_of
from coach.gym.summary import open_pain, summary
from coach.nextwords import exercise_page
from coach.reply import Say, say
from coach.steps import Step
from coach.week import Slot

SETTLED = timedelta(days=1)  #: an effort may be told so long after
NONE = "none"


def press(draft: Draft, rest: str) -> bool:
    """A press on the card of a session."""
    verb, _, value = rest.partition(":")
    if verb in ("start", "early"):
        return _start(draft, verb, value)
    stage = flow.now_running(draft)
    if verb == "rpe":
        return _effort(draft, stage or _late(draft), value)
    if verb == "reopen":
        return _reopen(draft)
    if stage is None:
        return _over(draft)
    if verb in _IN_PLACE:
        _IN_PLACE[verb](draft, stage, value)
    elif verb == "how":
        return _how(draft, value)
    elif verb == "show":
        draft.card = None
        put(draft, stage, fresh=True)
    else:
        return _of_slot(draft, stage, verb, value)
    return True


def _start(draft: Draft, verb: str, value: str) -> bool:
    try:
        day = draft.day(date.fromisoformat(value))
    except ValueError:
        return False
    if day is None or day.session is None:
        return False
    if verb == "early":
        return flow.early(draft, day)
    if day.date != draft.today and flow.now_running(draft) is None:
        draft.card = None
    flow.begin(draft, fresh=False)
    return True


def _late(draft: Draft) -> Stage | None:
    stage = stage_of(draft.known, draft.at - SETTLED)
    return None if stage is None or stage.reported else stage


def _reopen(draft: Draft) -> bool:
    """Takes back the end of a session: its card asks for the number again."""
    stage = stage_of(draft.known, draft.at - SETTLED)
    if stage is None or not stage.reported or not flow.back(draft, stage):
        return _over(draft)
    flow.show(draft, fresh=False)
    return True


def _over(draft: Draft) -> bool:
    """The session of this card is over: said kindly, and the card's buttons go."""
    card, draft.card = draft.card, None
    draft.say("gym-over")
    day = draft.day(draft.today)
    if day is not None and day.session is not None:
        draft.offer(button("button-today", "today"))
    draft.bare = card
    return True


def _effort(draft: Draft, stage: Stage | None, value: str) -> bool:
    """The one number at the end; the card becomes what was done and what comes next."""
    if stage is None or not (value == NONE or (value.isdecimal() and 0 <= int(value) <= 10)):
        return _over(draft)
    end(draft, stage, None if value == NONE else float(value), fresh=False)
    return True


def end(draft: Draft, stage: Stage, rpe: float | None, *, fresh: bool) -> None:
    """Settles the session and says what came of it; an open pain that was loaded is asked about."""
    flow.finish(draft, stage, rpe)
    ended = stage_of(draft.known)
    assert ended is not None
    ended.last = stage.last
    draft.name, draft.fresh = stage.name, fresh
    summary(draft, ended, rpe)
    course = open_pain(draft, ended)
    if course is not None:
        hurting.ask(draft, course, "during")


def _how(draft: Draft, slug: str) -> bool:
    exercise = draft.books.library.exercises.get(slug)
    if exercise is None:
        return False
    draft.card = None
    exercise_page(draft, exercise)
    draft.offer(button("button-gym-show-card", "gym:show"))
    return True


# --- the card as a whole ----------------------------------------------------------------------------------------------
def _card(draft: Draft, stage: Stage, value: str) -> None:
    put(draft, stage, fresh=False)


def _order(draft: Draft, stage: Stage, value: str) -> None:
    if len(stage.ordered(slots_of(draft, stage))) > 1:
        vary.order_list(draft, stage)
    else:
        put(draft, stage, fresh=False, head=say("gym-order-last"))


def _first(draft: Draft, stage: Stage, slug: str) -> None:
    if any(s.exercise == slug for s in stage.ordered(slots_of(draft, stage))):
        draft.keep(Step(what="first", when=stage.day, exercise=slug))
    flow.show(draft, fresh=False)


def _pair(draft: Draft, stage: Stage, slug: str) -> None:
    mate = vary.mate_of(draft, stage, slug)
    if mate is not None:
        vary.pair(draft, stage, mate)
    flow.show(draft, fresh=False)


def _stop(draft: Draft, stage: Stage, value: str) -> None:
    draft.keep(Step(what="stop", when=stage.day))
    flow.show(draft, fresh=False)


def _go_on(draft: Draft, stage: Stage, value: str) -> None:
    draft.keep(Step(what="on", when=stage.day))
    flow.show(draft, fresh=False)


def _alone(draft: Draft, stage: Stage, value: str) -> None:
    draft.keep(Step(what="alone", when=stage.day))
    flow.show(draft, fresh=False)


def _back(draft: Draft, stage: Stage, value: str) -> None:
    gone = flow.back(draft, stage)
    flow.show(draft, fresh=False, head=say("gym-taken-back") if gone else None)


_IN_PLACE: dict[str, Callable[[Draft, Stage, str], None]] = {
    "card": _card,
    "order": _order,
    "first": _first,
    "pair": _pair,
    "alone": _alone,
    "stop": _stop,
    "on": _go_on,
    "back": _back,
}


# --- the exercise in hand ---------------------------------------------------------------------------------------------
def _of_slot(draft: Draft, stage: Stage, verb: str, value: str) -> bool:
    """A press about an exercise; one that is not in hand any more was pressed twice."""
    number, slug = "", value
    if verb in ("set", "hold"):
        number, _, slug = value.partition(":")
    elif verb == "to":
        slug, _, number = value.partition(":")
    group = flow.current(draft, stage)
    slot = next((s for s in group if s.exercise == slug), None)
    head: Say | None = None
    if slot is not None:
        if verb not in _OF_SLOT:
            return False
        head = _OF_SLOT[verb](draft, stage, slot, number)
        if draft.parts:  # a list of its own
            return True
    flow.show(draft, fresh=False, head=head)
    return True


def _ok(draft: Draft, stage: Stage, slot: Slot, number: str) -> None:
    for one in flow.current(draft, stage):
        flow.as_planned(draft, stage, one)


def _set(draft: Draft, stage: Stage, slot: Slot, number: str) -> None:
    if number == str(len(stage.sets.get(slot.exercise, ()))):
        flow.one_set(draft, stage, slot)


def _hold(draft: Draft, stage: Stage, slot: Slot, number: str) -> None:
    if number == str(len(stage.sets.get(slot.exercise, ()))):
        flow.hold(draft, stage, slot)


def _skip(draft: Draft, stage: Stage, slot: Slot, number: str) -> None:
    flow.skip(draft, stage, slot.exercise)


def _swap(draft: Draft, stage: Stage, slot: Slot, number: str) -> Say | None:
    return None if vary.swap_list(draft, stage, slot) else say("swap-none")


def _to(draft: Draft, stage: Stage, slot: Slot, number: str) -> Say | None:
    return vary.swap_nth(draft, stage, slot, int(number)) if number.isdecimal() else None


_OF_SLOT: dict[str, Callable[[Draft, Stage, Slot, str], Say | None]] = {
    "ok": _ok,
    "set": _set,
    "hold": _hold,
    "skip": _skip,
    "swap": _swap,
    "to": _to,
    "easier": lambda draft, stage, slot, number: vary.easier(draft, stage, slot),
    "harder": lambda draft, stage, slot, number: vary.harder(draft, stage, slot),
}


def switch_timer(draft: Draft, way: str) -> bool:
    """The rest timer speaks up from now on, or keeps quiet."""
    if way not in ("on", "off"):
        return False
    draft.keep(Setting(values={"timer": way}))
    draft.say(f"timer-{way}")
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-settings", "settings"))
    return True
