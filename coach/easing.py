"""An easing: what one rule asks of the plan for some days, kept with its proposal, laid anew over whatever is planned.

Rule: of all easings in force each cut is made once, so two reports of one pain never cut twice (coach/laying.py).
"""

from __future__ import annotations

from datetime import date

from coach.acts import Side
from coach.library import LEG_REGIONS, SITES
from coach.rules import Effect, Running
from coach.values import value


@value(frozen=True, kw_only=True, slots=True)
class Easing:
    """``region`` empty: the whole body. It holds on the days from ``since`` on, and no more on ``until``."""

    rule: str
    since: date
    until: date
    effect: Effect
    region: str = ""
    side: Side | None = None
    site: str | None = None
    pain: float | None = None
    ceiling: float = 0.0
    share: float | None = None  #: of the region's work, after how its last exposures were answered; None: not said
    rungs: int | None = None  #: so many exercises easier
    at_once: bool = False  #: it holds without a press

    @property
    def sites(self) -> tuple[str, ...]:
        """The regions of the exercise data."""
        return (self.site,) if self.site is not None else SITES.get(self.region, ())

    @property
    def running(self) -> Running:
        """What it leaves of running; an arm's pain leaves all of it (PAIN-16)."""
        if self.region and self.region not in LEG_REGIONS and self.region != "lower-back":
            return ""
        return "none" if self.effect.stop else self.effect.run

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on ``day``."""
        return self.since <= day < self.until
