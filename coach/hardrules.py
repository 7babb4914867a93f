"""Constraints: rules of the plan that are never broken, as the rulebook tells them (content/rules/90-constraints.toml).

The planner keeps them in code, for they are about whole weeks and not about one moment; here stands what each says,
where it is kept and where it comes from, so that the planner's reasons, /why and the rulebook can name it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class HardRule:
    """One constraint. ``reasons``: phrase keys of the planner's reasons that it stands behind."""

    id: str
    title: str
    kept_in: str  #: the page that keeps it
    sources: tuple[str, ...]
    reviewed_on: str
    reasons: tuple[str, ...] = ()
