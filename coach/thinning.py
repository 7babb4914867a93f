"""How the coach writes less by itself when nobody answers, and falls silent in the end (content/reminders.toml).

Rule: what counts is only how long nobody has been heard; one word of theirs, or one press, and everything is as before.
Each step is said once, with the first word that comes in it. Days of a pause are no days without an answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from coach.diary import Known, Pause, Setting
from coach.silence import Step

THEIRS = ("m", "b", "f")  #: origins of what the athlete did
NOTED = "thinned"  #: the setting that says which step was told last


def step_at(known: Known, steps: Sequence[Step], at: datetime) -> Step | None:
    """The step that holds at a moment; None while all words come."""
    if known.setting("reminders") == "always":
        return None
    heard = heard_on(known, at)
    if heard is None:
        return None
    silent = (at.astimezone(known.athlete.zone).date() - heard).days
    return next((s for s in reversed(steps) if silent >= s.after_days), None)


def heard_on(known: Known, at: datetime) -> date | None:
    """The athlete's day on which they were heard last, or on which a pause ended since; None where neither is known."""
    heard = _heard_at(known)
    if heard is None:
        return None
    zone = known.athlete.zone
    if Pause not in known.kinds:
        return heard.astimezone(zone).date()
    today = at.astimezone(zone).date()
    pauses = (r.body.until for r in known.records if isinstance(r.body, Pause) and r.body.urgency == "none")
    ends = [until + timedelta(days=1) for until in pauses if until is not None and until < today]
    return max([heard.astimezone(zone).date(), *ends])


def comes(known: Known, steps: Sequence[Step], kind: str, at: datetime) -> bool:
    """Whether a planned word of this kind is spoken at that moment."""
    step = step_at(known, steps, at)
    return step is None or (kind in step.kinds and not (step.last and told(known, step)))


def told(known: Known, step: Step) -> bool:
    """Whether the athlete was told of this step since they were heard last."""
    heard = _heard_at(known)
    mine = (r for r in reversed(known.records) if isinstance(r.body, Setting) and NOTED in r.body.values)
    last = next(mine, None)
    return last is not None and last.body.values[NOTED] == step.name and (heard is None or last.at > heard)  # type: ignore[union-attr]  # a Setting, as asked above


def _heard_at(known: Known) -> datetime | None:
    if known.heard_at is not None:
        return known.heard_at
    return max((r.at for r in known.records if r.origin[:1] in THEIRS), default=None)
