"""Buttons about a clinician's limits: right, another way, no limit, over. An old card never ends what was confirmed."""

from __future__ import annotations

from dataclasses import replace

from coach.cards import button
from coach.constraint import Constraint
from coach.constraints import card, keep, settle
from coach.diary import Asking
from coach.draft import Draft
from coach.limitlines import ask_over, lines_of, origin_of


def press(draft: Draft, rest: str) -> bool:
    """Buttons about limits."""
    verb, _, name = rest.partition(":")
    if verb == "keep":
        draft.say("limit-kept-on")
        return True
    if verb == "list":
        draft.card = None
        card(draft, "")
        return True
    if verb == "end":
        return ask_over(draft, _standing(draft, name))
    if verb == "over":
        return _over(draft, _standing(draft, name))
    origin, _, by = name.partition(":")
    theirs = _standing(draft, origin)
    theirs = tuple(c for c in theirs if not c.missing or c.ref == origin) or theirs
    if not theirs or verb not in ("ok", "change", "cancel"):
        return False
    if verb == "ok":
        return _confirm(draft, theirs, by)
    if any(verdict for c, verdict in draft.known.constraints if c in theirs):
        return ask_over(draft, theirs)  # what was confirmed is taken off with a question, never by an old card
    if verb == "change":
        draft.card = None
        draft.asking = Asking(topic="constraint", about={"refs": [c.ref for c in theirs]})
        draft.say("limit-change-how")
        return True
    for limit in theirs:
        settle(draft, limit, False)
    draft.say("limit-cancelled")
    return True


def _standing(draft: Draft, name: str) -> tuple[Constraint, ...]:
    """The limits that a button names: one, all that one message told, or all that hold."""
    if name == "all":
        return draft.limits.on(draft.today)
    return tuple(c for c in draft.limits.standing if name in (c.ref, origin_of(c)))


def _confirm(draft: Draft, limits: tuple[Constraint, ...], by: str) -> bool:
    """Confirmed: the plan is made anew around it; an older limit on the same thing gives way."""
    if all(verdict for c, verdict in draft.known.constraints if c in limits) or any(c.missing for c in limits):
        return False
    earlier = [c for c in draft.limits.standing if c not in limits and c.subject in {new.subject for new in limits}]
    kept = []
    for limit in limits:
        if by and not limit.by:
            settle(draft, limit, False)
            limit = keep(draft, replace(limit, by=by))
        settle(draft, limit, True)
        kept.append(limit)
    for old in earlier:
        settle(draft, old, False)
    draft.say("limit-confirmed", lines=lines_of(tuple(kept), draft))
    if draft.known.began is not None and draft.known.pause_on(draft.today) is None:
        draft.replan()
        draft.say("limit-confirmed-replanned")
        draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    else:
        draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-limits", "limit:list"))
    return True


def _over(draft: Draft, limits: tuple[Constraint, ...]) -> bool:
    if not limits:
        return False
    lines = lines_of(limits, draft)
    for limit in limits:
        settle(draft, limit, False)
    draft.say("limit-over", lines=lines)
    draft.replan()
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-limits", "limit:list"))
    return True
