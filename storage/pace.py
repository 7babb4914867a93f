"""How fast Telegram may be spoken to: one budget for all senders. Pure; the row it is kept in is the memory's.

Three limits at once. In any window of ``WINDOW_US`` at most ``IN_WINDOW`` messages: Telegram's 30 a second, with a
little air for what the network does to moments. One each ``EVERY_US`` in the long run, which keeps a long queue smooth.
After a silence ``BURST`` at once, so that a burst of answers need not queue. And silence until ``held_until``, where
Telegram asked for it (``retry_after``).
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


@dataclass(frozen=True, kw_only=True, slots=True)
class Budget:
    """Moments in µs since 1970. ``next_us``: when a steady flow would send next; ``recent``: what was granted last."""

    next_us: int = 0
    held_until_us: int = 0
    recent: tuple[int, ...] = ()


def granted(budget: Budget, now_us: int, want: int) -> tuple[Budget, int]:
    """The budget after granting as many of ``want`` as may go now, and how many those are."""
    budget = _true_clock(budget, now_us)
    recent = tuple(at for at in budget.recent if now_us - at < WINDOW_US)
    if now_us < budget.held_until_us:
        return replace(budget, recent=recent), 0
    next_us = max(budget.next_us, now_us - BURST * EVERY_US)
    count = max(0, min(want, (now_us - next_us) // EVERY_US, IN_WINDOW - len(recent)))
    recent += (now_us,) * count
    next_us += count * EVERY_US
    if len(recent) >= IN_WINDOW:  # the wait that a full window enforces is no silence: it earns no burst
        next_us = max(next_us, recent[-IN_WINDOW] + WINDOW_US - EVERY_US)
    return replace(budget, next_us=next_us, recent=recent), count


def held(budget: Budget, until_us: int) -> Budget:
    """The budget when Telegram asked for silence until then."""
    return replace(budget, held_until_us=max(budget.held_until_us, until_us))


def free_in_s(budget: Budget, now_us: int) -> float:
    """Seconds until one more may go; 0.0 for now."""
    at = max(budget.held_until_us, budget.next_us + EVERY_US)
    recent = [moment for moment in budget.recent if now_us - moment < WINDOW_US]
    if len(recent) >= IN_WINDOW:
        at = max(at, recent[-IN_WINDOW] + WINDOW_US)
    return max(0, at - now_us) / SECOND_US


def _true_clock(budget: Budget, now_us: int) -> Budget:
    """A clock that was set back must not silence the coach for as long as it was set back."""
    if budget.next_us > now_us + 2 * SECOND_US or any(at > now_us + SECOND_US for at in budget.recent):
        return replace(budget, next_us=now_us, recent=())
    return budget


def to_form(budget: Budget) -> dict[str, Any]:
    """As JSON values."""
    return {"next_us": budget.next_us, "held_until_us": budget.held_until_us, "recent": list(budget.recent)}


def from_form(form: Mapping[str, Any]) -> Budget:
    """``from_form(to_form(b)) == b``."""
    return Budget(next_us=form["next_us"], held_until_us=form["held_until_us"], recent=tuple(form["recent"]))
