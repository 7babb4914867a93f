"""For those who want to hear from the coach only if they fall behind: a word the morning after a missed session.

Rule: one word for a session, and only while its week is not over: nothing is piled up, and what is past is past.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from coach.diary import Known
from coach.nudges import Nudge, instant
from coach.week import Week

MODE = "behind"  #: what the setting ``reminders`` says


def behind(known: Known, weeks: Sequence[Week]) -> tuple[Nudge, ...]:
    """The mornings after each session of ``weeks``, for the caller to drop where it was done or left out."""
    athlete, zone = known.athlete, known.athlete.zone
    out = []
    for week in weeks:
        for day in week.days[:-1]:
            if day.session is not None:
                at = instant(zone, day.date + timedelta(days=1), athlete.reminder_time)
                out.append(Nudge(at=at, local=at.astimezone(zone), kind="behind", about=day.date))
    return tuple(out)
