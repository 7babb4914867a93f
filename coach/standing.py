"""Conditions that stand: noted when told, respected by every plan, taken out when the athlete says they are over.

Rule: a condition only ever takes something out of a plan, and whatever notes it can be taken back like any message.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from coach.athlete import CONDITIONS
from coach.cards import button, settings_card
from coach.diary import Setting
from coach.draft import Draft
from coach.hedges import heard
from coach.reply import say
from coach.told import conditions_in, conditions_over


def noted(draft: Draft, text: str) -> tuple[str, ...]:
    """Keeps the conditions that a text tells of, and plans anew; returns those that were not known."""
    words = draft.books.safety.words
    message = heard(text, words.lexicon, words.idioms, draft.also(text))
    standing = draft.athlete.conditions
    over = [c for c in conditions_over(message) if c in standing]
    if over:
        _keep(draft, [c for c in standing if c not in over])
        _say(draft, "condition-ended", over)
        return ()
    fresh = tuple(c for c in conditions_in(message) if c not in standing)
    if fresh:
        _keep(draft, [*standing, *fresh])
    return fresh


def said(draft: Draft, fresh: tuple[str, ...], *, told: Collection[str]) -> None:
    """Says what was noted, but for those of which advice has ``told``. Either way it can be undone."""
    if left := [name for name in fresh if name not in told]:
        _say(draft, "condition-noted", left)
    if fresh:
        draft.offer(button("button-undo", f"undo:{draft.origin}"))


def press_condition(draft: Draft, name: str) -> bool:
    """Takes a condition out of the profile."""
    if name not in draft.athlete.conditions:
        return False
    _keep(draft, [c for c in draft.athlete.conditions if c != name])
    _say(draft, "condition-ended", (name,))
    draft.offer(button("button-undo", f"undo:{draft.origin}"))
    settings_card(draft)
    return True


def _keep(draft: Draft, conditions: Iterable[str]) -> None:
    draft.keep(Setting(values={"conditions": [c for c in CONDITIONS if c in set(conditions)]}))
    draft.replan()


def _say(draft: Draft, key: str, names: Iterable[str]) -> None:
    draft.say(key, names=tuple(say("condition-name", name=n) for n in names))
