"""An illness and the way back: a fold of what was said of it, of the sessions done since, and their after-checks.

While it lasts there is no training. Then four sessions lead back, each a share of its sets, and each has to be borne:
the next share comes only when the after-check of the last one was fine. Rule: no answer is no good news.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Literal

from coach.acts import Lift, SessionReport
from coach.checks import Check
from coach.diary import Known, Record
from coach.easing import Easing
from coach.library import Library
from coach.rules import Effect
from coach.week import Week

State = Literal["ill", "unsure", "ramp"]
AGAIN_DAYS = 2  #: how long "still ill" holds before it is asked again
BACK_DAYS = 35  #: an illness so long ago is no matter any more


@dataclass(frozen=True, kw_only=True)
class Illness:
    """``since``: when it was first told. ``well``: when the way back began. ``passed``: days of it that were borne."""

    since: date
    state: State
    last: date  #: the day of the last word on it
    until: date  #: while ill: the day on which it is asked about at the latest
    well: date | None = None
    passed: tuple[date, ...] = ()
    owed: date | None = None  #: a day of the way back whose after-check is still open


def illness(known: Known, library: Library, now: datetime) -> Illness | None:
    """The illness of the last weeks that is not over; None where there is none."""
    if not any(e.effect.ramp for e in known.easings):
        return None  # it begins with what eases for it
    shares = library.courses.ramp if library.courses is not None else ()
    found: Illness | None = None
    zone = known.athlete.zone
    for r in known.records:
        if r.at > now:
            break
        if found is None and not getattr(r.body, "eases", ()):
            continue
        day = r.at.astimezone(zone).date()
        if found is not None and found.well is not None:
            found = _walked(found, r, day)
            if len(found.passed) >= len(shares) or (day - (found.passed or (found.well or day,))[-1]).days > BACK_DAYS:
                found = None
        found = _told(found, r, day, known)
    if found is None or (now.astimezone(zone).date() - found.last).days > BACK_DAYS:
        return None
    if found.state == "ill" and now.astimezone(zone).date() >= found.until:
        return _replaced(found, state="unsure")
    return found


def _told(found: Illness | None, record: Record, day: date, known: Known) -> Illness | None:
    """The illness after one record: told of, asked about, or over."""
    body = record.body
    for easing in _eases(record, known):
        if easing.effect.stop:
            since = found.since if found is not None and found.well is None else day
            found = Illness(since=since, state="ill", last=day, until=easing.until)
        elif found is None or found.well is None:
            since = found.since if found is not None else day
            found = Illness(since=since, state="ramp", last=day, until=day, well=day)
    if isinstance(body, Check) and body.topic == "ill" and found is not None:
        if body.item == "well":
            return Illness(since=found.since, state="ramp", last=day, until=day, well=day)
        return Illness(since=found.since, state="ill", last=day, until=day + timedelta(days=AGAIN_DAYS))
    return found


def _eases(record: Record, known: Known) -> Iterable[Easing]:
    """The easings of an illness that a record brought, if they are in force."""
    theirs: tuple[Easing, ...] = getattr(record.body, "eases", ())
    force = known.in_force if theirs else ()
    return [e for e in theirs if e.effect.ramp and any(p is record.body for p in force)]


def _walked(found: Illness, record: Record, day: date) -> Illness:
    """The way back after one record: a session done, or its after-check."""
    body = record.body
    if isinstance(body, Check) and body.topic == "after":
        of = date.fromisoformat(body.about)
        owed = None if found.owed == of else found.owed
        if body.item == "fine" and of not in found.passed and found.well is not None and of >= found.well:
            return _replaced(found, passed=(*found.passed, of), owed=owed, last=day)
        return _replaced(found, owed=owed, last=day)
    done = isinstance(body, SessionReport) and body.status in ("done", "partial")
    if done or isinstance(body, Lift):
        when = body.when  # type: ignore[union-attr]  # a lift or a report
        if found.well is not None and when >= found.well and when not in found.passed:
            return _replaced(found, owed=when)
    return found


def _replaced(found: Illness, **more: Any) -> Illness:
    return Illness(**{**{f: getattr(found, f) for f in found.__dataclass_fields__}, **more})


def ramp_easings(known: Known, weeks: Sequence[Week], library: Library, now: datetime) -> tuple[Easing, ...]:
    """What an illness leaves of sessions and runs: none while it lasts, then the shares of the way back.

    It takes the place of the easings the illness was told with: being well again ends it, and nothing else does.
    """
    found = illness(known, library, now)
    if found is None or library.courses is None:
        return ()
    today = now.astimezone(known.athlete.zone).date()
    first = found.well if found.well is not None else found.until
    shares = library.courses.ramp
    out: list[Easing] = []
    if found.well is None:
        effect = Effect(stop=True, ramp=True)
        out.append(Easing(rule="illness-lasts", since=found.since, until=found.until, effect=effect))
    ahead = len(found.passed)
    days = sorted({d.date for w in weeks for d in w.days if d.session is not None and d.date >= first})
    for day in days:
        if day < today or day in found.passed or day == found.owed:
            number = sum(1 for p in found.passed if p < day)
        else:
            number, ahead = ahead, ahead + 1
        if number < len(shares):
            effect = Effect(volume=shares[number], impact=shares[number] >= 1, frozen=True, run="")
            out.append(Easing(rule="illness-ramp", since=day, until=day + timedelta(days=1), effect=effect))
    last = out[-1].since if out else today
    if last >= first:
        effect = Effect(frozen=True, run="easy")
        out.append(Easing(rule="illness-ramp", since=first, until=last + timedelta(days=1), effect=effect))
    return tuple(out)


def facts(known: Known, checks: Sequence[Check], library: Library, now: datetime) -> dict[str, Any]:
    """What the tables may ask of an illness: whether its way back is walked, and what the after-check said."""
    found = illness(known, library, now)
    said = next((c.item for c in checks if c.topic == "after"), "none")
    word = next((c.item for c in checks if c.topic == "ill"), "none")
    return {
        "ramp": float(len(found.passed) + 1) if found is not None and found.well is not None else None,
        "after_check": said,
        "illness_word": word,
    }
