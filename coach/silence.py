"""The steps by which the coach writes less when nobody answers, as content/reminders.toml lays them down."""

from __future__ import annotations

from dataclasses import dataclass

PLANNED = ("strength", "rest", "checkin", "weekly", "assessment")  #: what thins out; questions about a pain do not


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """From so many days without an answer on, only words of these kinds; ``last``: the one that says so is the last."""

    name: str
    after_days: int
    kinds: frozenset[str]
    last: bool = False
