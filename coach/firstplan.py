"""The plan of who has logged nothing yet: one for all of the same profile, worked out once.

Most who write for the first time have told nothing, so that their first weeks are the same; and these take longer to
work out than all else that is thought about a message. What no plan depends on (a name, a zone, an hour) is left out
before the planner is asked, so that it cannot.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from coach.acts import Act
from coach.athlete import Athlete
from coach.library import Library
from coach.once import of_people
from coach.plan import plan
from coach.week import Week

KEPT = 64  #: plans
NOBODY = Athlete()


@dataclass(frozen=True, kw_only=True, slots=True)
class _Asked:
    """What is asked of the planner, known again by ``words``, which say all of it."""

    words: str
    library: Library
    athlete: Athlete = field(compare=False)
    start: date = field(compare=False)
    weeks: int = field(compare=False)
    closed: frozenset[date] = field(compare=False)
    began: date = field(compare=False)
    held: frozenset[str] = field(compare=False)
    today: date = field(compare=False)


def plan_once(
    athlete: Athlete,
    start: date,
    weeks: int,
    library: Library,
    log: Sequence[Act],
    *,
    closed: Collection[date],
    began: date,
    held: frozenset[str],
    today: date,
    before: int | None,
    lightened: Collection[tuple[date, str]],
    issued: Mapping[date, bool],
) -> tuple[Week, ...]:
    """As ``plan``; where nothing was logged, planned or lightened yet, worked out once for all alike."""
    if log or before is not None or lightened or issued:
        return plan(
            athlete, start, weeks, library, log, closed=closed, began=began, held=held, today=today, before=before,
            lightened=lightened, issued=issued,
        )  # fmt: skip
    plain = replace(
        athlete,
        name=NOBODY.name,
        timezone=NOBODY.timezone,
        language=NOBODY.language,
        reminder_time=NOBODY.reminder_time,
        quiet_hours=NOBODY.quiet_hours,
        review_day=NOBODY.review_day,
    )
    asked = (plain, start, weeks, sorted(closed), began, sorted(held), today)
    return _made(
        _Asked(
            words=repr(asked),
            library=library,
            athlete=plain,
            start=start,
            weeks=weeks,
            closed=frozenset(closed),
            began=began,
            held=held,
            today=today,
        )
    )


@of_people(KEPT)
def _made(asked: _Asked) -> tuple[Week, ...]:
    return plan(
        asked.athlete,
        asked.start,
        asked.weeks,
        asked.library,
        closed=asked.closed,
        began=asked.began,
        held=asked.held,
        today=asked.today,
    )
