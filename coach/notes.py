"""What a card says beside the sessions: how runs are eased, what is held, how the way back from an illness stands."""

from __future__ import annotations

from datetime import date

from coach.baseline import note as baseline_note
from coach.bone import stressed_bones
from coach.courses import still_open
from coach.draft import Draft
from coach.illness import Illness, illness
from coach.reply import Button
from coach.runs import place_text, runs_note


def notes(draft: Draft, first: date, last: date) -> None:
    """All of them for the days ``first`` to ``last``; nothing where there is nothing to say."""
    found = illness(draft.known, draft.books.library, draft.local)
    if found is not None:
        _ill(draft, found)
    for bone in (s for s in stressed_bones(draft.known.records, draft.athlete.zone) if s.stands):
        draft.say("bone-note", where=place_text(bone.region or "general", bone.side))
        draft.offer(Button(label="button-cleared", data="clear"))
    runs_note(draft, first, last)
    away = draft.laid().layoff
    if away is not None and away.waits and draft.today >= away.ends and first <= draft.today <= last:
        key = away.course.key
        draft.offer(Button(label="button-prove", data=f"prove:entry:{key}"))
    _held(draft, first, last)
    baseline_note(draft, first, last)


def _ill(draft: Draft, found: Illness) -> None:
    if found.state == "ill":
        draft.say("ill-note", until=found.until)
        draft.offer(*ill_buttons())
    elif found.state == "unsure":
        draft.say("ill-unsure-note")
        draft.offer(*ill_buttons())
    elif draft.books.library.courses is not None:
        shares = draft.books.library.courses.ramp
        number = min(len(found.passed) + 1, len(shares))
        draft.say("ramp-note", number=number, of=len(shares), share=round(shares[number - 1] * 100))


def ill_buttons() -> tuple[Button, ...]:
    """How it goes, in one tap."""
    return tuple(Button(label=f"button-ill-{word}", data=f"ill:{word}") for word in ("still", "better", "well"))


def _held(draft: Draft, first: date, last: date) -> None:
    """The regions for which nothing goes up, where a session of these days would load them."""
    laid = draft.laid()
    exercises = draft.books.library.exercises
    slots = [
        exercises[s.exercise]
        for w in laid.asked
        for d in w.days
        if first <= d.date <= last and d.session
        for s in d.session.items
        if s.exercise in exercises
    ]
    held = [c for c in still_open(laid.courses) if c.held and any(e.provokes.get(s, 0) for e in slots for s in c.sites)]
    if held:
        draft.say("held-note", where=tuple(place_text(c.region, c.side) for c in held[:3]), locked=held[0].locked)
