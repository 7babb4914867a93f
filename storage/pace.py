"""How fast Telegram may be spoken to: one budget for all senders. Pure; the row it is kept in is the memory's.

Limits of all that is said. In any window of ``WINDOW_US`` at most ``IN_WINDOW`` messages: Telegram's 30 a second,
with a little air for what the network does to moments. One each ``EVERY_US`` in the long run, which keeps a long queue
smooth. After a silence ``BURST`` at once. And silence until ``held_until``, where Telegram asked for it.

Telegram's 30 are meant for those who did not just write. So answers may go beyond (``may_exceed``) where no word stands
within the window, and Telegram did not ask for silence lately: who writes is answered at once, however many write, and
a window that holds a word never holds more than ``IN_WINDOW`` in all (docs/decisions/0110).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

SECOND_US = 1_000_000
IN_WINDOW = 30
WINDOW_US = 1_020_000
EVERY_US = 34_200
BURST = 16
PENANCE_US = 600 * SECOND_US  #: how long answers keep to the budget after Telegram asked for silence


@dataclass(frozen=True, kw_only=True, slots=True)
class Budget:
    """Moments in µs since 1970. ``next_us``: when a steady flow would send next; ``recent``: what was drawn last;
    ``word_us``: when a word was drawn last."""

    next_us: int = 0
    held_until_us: int = 0
    recent: tuple[int, ...] = ()
    word_us: int = 0


def granted(budget: Budget, now_us: int, want: int) -> tuple[Budget, int]:
    """The budget after granting as many of ``want`` as may go now, and how many those are."""
    budget = _true_clock(budget, now_us)
    if now_us < budget.held_until_us:
        return replace(budget, recent=_within(budget, now_us)), 0
    free_from = max(budget.next_us, now_us - BURST * EVERY_US)
    room = IN_WINDOW - len(_within(budget, now_us))
    count = max(0, min(want, (now_us - free_from) // EVERY_US, room))
    return drawn(budget, now_us, count), count


def may_exceed(budget: Budget, now_us: int) -> bool:
    """Whether answers may go beyond what is granted."""
    budget = _true_clock(budget, now_us)
    return now_us - budget.word_us >= WINDOW_US and now_us - budget.held_until_us >= PENANCE_US


def drawn(budget: Budget, now_us: int, count: int, *, words: bool = False) -> Budget:
    """The budget after ``count`` more were sent, granted or beyond; ``words``: some of them were words."""
    budget = _true_clock(budget, now_us)
    recent = (*_within(budget, now_us), *(now_us,) * min(count, IN_WINDOW))[-IN_WINDOW:]
    next_us = max(budget.next_us, now_us - BURST * EVERY_US) + min(count, IN_WINDOW) * EVERY_US
    if len(recent) >= IN_WINDOW:  # the wait that a full window enforces is no silence: it earns no burst
        next_us = max(next_us, recent[0] + WINDOW_US - EVERY_US)
        next_us = min(next_us, now_us + WINDOW_US)  # what went beyond silences words for a window, and no longer
    return replace(budget, next_us=next_us, recent=recent, word_us=now_us if words else budget.word_us)


def _within(budget: Budget, now_us: int) -> tuple[int, ...]:
    """What was drawn within the window that ends now."""
    return tuple(at for at in budget.recent if now_us - at < WINDOW_US)


def held(budget: Budget, until_us: int) -> Budget:
    """The budget when Telegram asked for silence until then."""
    return replace(budget, held_until_us=max(budget.held_until_us, until_us))


def free_in_s(budget: Budget, now_us: int) -> float:
    """Seconds until one more may go; 0.0 for now."""
    at = max(budget.held_until_us, budget.next_us + EVERY_US)
    recent = _within(budget, now_us)
    if len(recent) >= IN_WINDOW:
        at = max(at, recent[-IN_WINDOW] + WINDOW_US)
    return max(0, at - now_us) / SECOND_US


def _true_clock(budget: Budget, now_us: int) -> Budget:
    """A clock that was set back must not silence the coach for as long as it was set back."""
    if budget.next_us > now_us + 2 * SECOND_US or any(at > now_us + SECOND_US for at in budget.recent):
        return replace(budget, next_us=now_us, recent=(), word_us=min(budget.word_us, now_us))
    return budget


def to_form(budget: Budget) -> dict[str, Any]:
    """As JSON values."""
    return {
        "next_us": budget.next_us,
        "held_until_us": budget.held_until_us,
        "recent": list(budget.recent),
        "word_us": budget.word_us,
    }


def from_form(form: Mapping[str, Any]) -> Budget:
    """``from_form(to_form(b)) == b``."""
    return Budget(
        next_us=form["next_us"],
        held_until_us=form["held_until_us"],
        recent=tuple(form["recent"]),
        word_us=form.get("word_us", 0),
    )
