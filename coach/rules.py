"""Judgements (placeholder until the rule tables land in the next commit)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Table:
    """One decision table."""

    name: str
