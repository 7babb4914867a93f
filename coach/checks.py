"""Answers to the coach's questions that are no entry of the log: tests of a region, after-checks, how an illness goes.

Rule: a check is kept like anything told, so undo takes it back and every fold sees it in its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Topic = Literal["exit", "entry", "ill", "after"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Check:
    """One answer. ``about`` is what it is of (a region with its side), ``item`` the single test or the word pressed.

    ``pain``: 0–10 where a test was asked for; None where it could not be done.
    """

    topic: Topic
    item: str
    about: str = ""
    pain: float | None = None
