"""The closed vocabulary (placeholder until the reader lands in the next commit)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Vocabulary:
    """Words the reader knows."""
