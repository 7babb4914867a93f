"""Later: the word of a session comes again at an hour of the athlete's choice, on the same day.

Rule: a snooze moves this one word and nothing else; quiet hours hold for it, and it never crosses midnight: what does
not fit into today is for the planner to move (coach/moving.py).
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from coach.ahead import NUMBERS
from coach.cards import button, status_on
from coach.diary import Known, Setting
from coach.draft import Draft
from coach.nudges import HOUR, Nudge, before_quiet, instant
from coach.patterns import Pattern
from coach.week import Day

KEY = "later"  #: the setting: the day and the hour of the word that was put off last
CHOICES = (1, 3)  #: hours
TONIGHT = time(18, 0)
STEP_MIN = 5  #: hours are offered in whole steps of so many minutes
BEFORE_EVENING = timedelta(hours=2)  #: a word that came again so shortly before needs no "how did it go?"
_ASKS = r"(?:remind|ping|message|text|nudge|tell|ask|write to|write) me"
_LATER = Pattern(
    rf"(?:please |can you |could you |not now,? )*(?:snooze|{_ASKS})(?: again| about it| of it| of that)*(?P<when>.*)"
)
_COUNT = "|".join((r"\d{1,3}", "half an", "an?", *NUMBERS))
_IN = Pattern(rf"(?:in |for )?(?P<count>{_COUNT}) ?(?P<unit>hours?|hrs?|h|minutes?|mins?|m)")
_CLOCK = r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?P<half>am|pm)?"
_AT = (
    Pattern(rf"(?:at |around )?{_CLOCK} (?:today|(?P<eve>tonight|this evening|in the evening))"),
    Pattern(rf"(?:later )?(?:today|(?P<eve>tonight|this evening))(?: at| around)? {_CLOCK}"),
)


def snoozed(known: Known, zone_day: date) -> tuple[Nudge, ...]:
    """The word that was put off, where it is of ``zone_day`` or a day beside it."""
    found = put_off(known)
    if found is None or abs((found[0] - zone_day).days) > 1:
        return ()
    day, clock = found
    at = instant(known.athlete.zone, day, clock)
    return (Nudge(at=at, local=at.astimezone(known.athlete.zone), kind="later", about=day),)


def put_off(known: Known) -> tuple[date, time] | None:
    """The day and hour of the word that was put off last."""
    kept = known.setting(KEY)
    if not isinstance(kept, (list, tuple)) or len(kept) != 2:
        return None
    return date.fromisoformat(str(kept[0])), time.fromisoformat(str(kept[1]))


def spares_evening(known: Known, day: date, evening: datetime) -> bool:
    """Whether the word of ``day`` came again so late that the evening's question would be a chase."""
    found = put_off(known)
    if found is None or found[0] != day:
        return False
    return instant(known.athlete.zone, *found) > evening - BEFORE_EVENING


def by_words(draft: Draft, text: str) -> bool:
    """Puts today's word off, "remind me in two hours"; False where the text asks for no such thing."""
    match = _LATER.fullmatch(text.strip().lower().rstrip(".!?"))
    if match is None:
        return False
    day = _open_today(draft)
    if day is None:
        return _nothing_today(draft, match["when"].strip())
    when = match["when"].strip().removesuffix(" please").removesuffix("please")
    wished = _moment(draft, when)
    if wished is not None:
        return _put_off(draft, day, wished)
    if when in ("", "later", "later today", "later on", "a bit later"):
        return _choose(draft, day)
    return False


def _nothing_today(draft: Draft, when: str) -> bool:
    """Asked for a word today where no session is open: said so, and nothing is set for every day by it."""
    paused = draft.known.pause_on(draft.today) is not None
    if draft.known.began is None or paused or not (_IN.fullmatch(when) or any(at.fullmatch(when) for at in _AT)):
        return False
    draft.say("later-nothing", hour=draft.athlete.reminder_time)
    return True


def press(draft: Draft, rest: str) -> bool:
    """The hours to choose from, or the one that was chosen."""
    said, _, clock = rest.partition(":")
    day = _open_today(draft)
    if day is None or said != day.date.isoformat():
        return False
    draft.card = None
    if not clock:
        return _choose(draft, day)
    try:
        wished = time.fromisoformat(clock)
    except ValueError:
        return False
    return _put_off(draft, day, datetime.combine(day.date, wished))


def _open_today(draft: Draft) -> Day | None:
    """Today, where its session is still open."""
    day = None if draft.known.pause_on(draft.today) else draft.day(draft.today)
    return day if day is not None and day.session and status_on(draft.known, day) is None else None


def _choose(draft: Draft, day: Day) -> bool:
    now = draft.local.replace(tzinfo=None, second=0, microsecond=0)
    wished = [_step_up(now + n * HOUR) for n in CHOICES]
    if now < datetime.combine(day.date, TONIGHT) - HOUR:
        wished.append(datetime.combine(day.date, TONIGHT))
    hours = sorted({w for w in wished if _heard_at(draft, w) == w})
    if not hours:
        return _too_late(draft, day)
    draft.say("later-when")
    draft.offer(*(button("button-later-at", f"later:{day.date}:{w:%H:%M}", hour=w.time()) for w in hours))
    draft.offer(button("button-to-tomorrow", f"move:{day.date}:{day.date + timedelta(days=1)}"))
    return True


def _put_off(draft: Draft, day: Day, wished: datetime) -> bool:
    at = _heard_at(draft, wished)
    if at is None:
        return _too_late(draft, day)
    draft.keep(Setting(values={KEY: [day.date.isoformat(), f"{at:%H:%M}"]}))
    draft.say("later-kept", hour=at.time(), quiet=at != wished)
    draft.offer(button("button-undo", f"undo:{draft.origin}"))
    return True


def _too_late(draft: Draft, day: Day) -> bool:
    draft.say("later-too-late")
    draft.offer(
        button("button-to-tomorrow", f"move:{day.date}:{day.date + timedelta(days=1)}"),
        button("button-skip", f"skip:{day.date}"),
    )
    return True


def _heard_at(draft: Draft, wished: datetime) -> datetime | None:
    """``wished``, or the last quarter of an hour before quiet hours; None where that is past, or not today."""
    if wished.date() != draft.today:
        return None
    clock = before_quiet(draft.athlete, wished.time(), after_word=False)
    at = None if clock is None else datetime.combine(draft.today, clock)
    return at if at is not None and at > draft.local.replace(tzinfo=None) else None


def _moment(draft: Draft, when: str) -> datetime | None:
    """The local moment that a text names: in two hours, at five today, this evening."""
    now = draft.local.replace(tzinfo=None, second=0, microsecond=0)
    for at in _AT:
        if match := at.fullmatch(when):
            return _clock(draft, now, match)
    if match := _IN.fullmatch(when):
        count = 0.5 if match["count"].startswith("half") else float(_count(match["count"]))
        return _step_up(now + timedelta(**{"hours" if match["unit"].startswith("h") else "minutes": count}))
    if when in ("tonight", "this evening"):
        return datetime.combine(draft.today, TONIGHT)
    return None


def _clock(draft: Draft, now: datetime, match: re.Match[str]) -> datetime | None:
    """An hour of today; "at five", said at noon, is the afternoon's."""
    hour, minute, half = int(match["hour"]), int(match["minute"] or 0), match["half"]
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif hour < 12 and (hour <= now.hour or match["eve"]):
        hour += 12
    return datetime.combine(draft.today, time(hour, minute)) if hour < 24 and minute < 60 else None


def _count(word: str) -> int:
    return int(word) if word.isdecimal() else NUMBERS.get(word, 1)


def _step_up(at: datetime) -> datetime:
    """The next whole step of minutes."""
    return at + timedelta(minutes=-at.minute % STEP_MIN)
