"""How much one person may say at once: a burst, then one thing a second. What is over it is confirmed and left."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

BURST = 120  #: a phone that was offline hands over a day's messages at once; nobody presses faster than this
PER_S = 1.0
KEPT = 10_000  #: people whose count is held; those who were quiet have a full one anyway


@dataclass(kw_only=True)
class Flood:
    """Counts by person. Moments are those of the messages, so that a backlog after an outage is none."""

    _left: dict[int, tuple[float, datetime]] = field(default_factory=dict)

    def passes(self, person: int, at: datetime) -> bool:
        """Whether one more thing of this person is heard."""
        left, last = self._left.get(person, (float(BURST), at))
        left = min(float(BURST), left + max(0.0, (at - last).total_seconds()) * PER_S)
        if person not in self._left and len(self._left) >= KEPT:
            self._left = {
                p: have for p, have in self._left.items() if _full_in_s(have) > (at - have[1]).total_seconds()
            }
            if len(self._left) >= KEPT:
                self._left.pop(next(iter(self._left)))
        self._left[person] = (max(0.0, left - 1.0), max(at, last))
        return left >= 1.0

    def forget(self, person: int) -> None:
        """Lets go of this person's count."""
        self._left.pop(person, None)


def _full_in_s(have: tuple[float, datetime]) -> float:
    return (BURST - have[0]) / PER_S
