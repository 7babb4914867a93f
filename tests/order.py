"""In which order the tests run, and which of them on one worker (decision 233).

xdist's own groups do nothing under pytest 9.2, which no longer reads the name that xdist gives a test.
"""

from __future__ import annotations

import pytest
from xdist.scheduler import LoadScopeScheduling

#: Pages whose tests use what one of them worked out (the answers to a set, plans, the rulebook), or one browser: each
#: runs on one worker, else both would work it out.
TOGETHER = (
    "tests/bot/standin/test_page.py",
    "tests/coach/reader/test_blind.py",
    "tests/coach/test_blind_conversations.py",
    "tests/coach/test_blind_signs.py",
    "tests/coach/test_blind_triage.py",
    "tests/coach/test_invariants.py",
    "tests/coach/test_suspicion.py",
    "tests/content/test_rulebook.py",
    "tests/languages/test_blind_signs.py",
)


class Together(LoadScopeScheduling):  # type: ignore[misc]
    """Hands out tests one by one, and the pages above whole and before all others."""

    def _split_scope(self, nodeid: str) -> str:
        page = nodeid.partition("::")[0]
        return page if page in TOGETHER else nodeid


def longest_first(items: list[pytest.Item]) -> None:
    """Puts whole processes first: they wait the longest, and at the end one worker would wait for the other."""
    items.sort(key=lambda item: item.get_closest_marker("whole") is None)
