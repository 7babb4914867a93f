"""The next sessions as they will be, and the plan as a file for a calendar.

Rule: a session keeps its identifier where it is moved, so that reading the file in again moves it; what has gone since
the last file is told as cancelled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

from coach.ahead import NUMBERS
from coach.cards import button, day_title, paused_card, race_text, session_lines, status_on, week_card
from coach.diary import Known, Setting
from coach.draft import SHOWN_WEEKS, Draft
from coach.patterns import Pattern
from coach.reply import Say, say
from coach.runs import run_text
from coach.week import Day

USUAL_SESSIONS = 4
MOST_SESSIONS = 8
DAYS_A_ROW = 2  #: buttons that lead to a session's pictures
MOST_WEEKS = 9
CALENDAR_WEEKS = 4
_COUNTED = Pattern(
    r"\b(?:next|coming|upcoming|following) (?:(\d|" + "|".join(NUMBERS) + r"|few|couple of) )?"
    r"(?:strength |gym )?(?:sessions|workouts|trainings)\b"
)
_ONE = Pattern(
    r"\W*(?:(?:ok|okay|so|and|cool)\W+)*"
    r"(?:(?:what|when|wen|which)(?:'?s| is| will be)?|show(?: me)?|and)?\W*(?:the|my)? ?next (?:strength |gym )?"
    r"(?:session|workout|training|one|1)(?: please| be)?\W*"
)
_NEXT = Pattern(
    r"\bwhat'?s (?:coming up|ahead|up next)\b|\bwhat is (?:coming up|ahead|up next)\b"
    r"|\bupcoming (?:sessions|workouts)\b|\bpreview\b.*\b(?:sessions|plan|workouts)\b|\blook ahead\b"
    r"|\bshow (?:me )?(?:what'?s|what is) (?:ahead|coming)\b"
)
_NEXT_RUN = Pattern(
    r"\b(?:when(?:'s| is| do i have)?|what day(?:'s| is)?|which day is)(?: my| the)? next (?:(?P<kind>long|easy|"
    r"fast|quality|tempo|"
    r"interval|speed|hard|hill) )?run\b"
)
_WEEK_NUMBER = Pattern(
    r"\b(?:what|how|show|see)\b.*\b(?:week (?P<number>\d{1,2})|after (?:this|next) week|the (?:week after|"
    r"following week))\b(?! ago)"
)
_CALENDAR = Pattern(
    r"\b(?:\.?ics|ical(?:endar)?)\b|"
    r"\b(?:export|put|add|send|sync|get|download|save|import|give|have|see|want|show)\b.*\b(?:in|into|"
    r"to|on|for|as|with|a|my)"
    r" (?:my |the |a |an |google |apple |outlook |phone )*calend[ae]r\b|\bcalend[ae]r (?:file|export|sync)\b"
)


def by_words(draft: Draft, text: str) -> bool:
    """Shows the next sessions or makes the calendar file, where a text asks for them."""
    low = text.lower().replace("’", "'")
    if draft.known.began is None:
        return False
    if _CALENDAR.search(low):
        calendar(draft)
        return True
    if _ONE.fullmatch(low):
        preview(draft, 1)
        return True
    if (found := _NEXT_RUN.search(low)) is not None:
        return _next_run(draft, found)
    if (number := _WEEK_NUMBER.search(low)) is not None:
        return _week(draft, number)
    counted = _COUNTED.search(low)
    if counted is None and not _NEXT.search(low):
        return False
    word = counted[1] if counted is not None else None
    count = int(word) if word and word.isdecimal() else NUMBERS.get(word or "", USUAL_SESSIONS)
    preview(draft, count)
    return True


def _next_run(draft: Draft, found: re.Match[str]) -> bool:
    """The day of the next run, of the kind that was asked for if one was."""
    if paused_card(draft):
        return True
    kind = {"long": "long", "easy": "easy"}.get(found["kind"] or "", "quality" if found["kind"] else "")
    days = (d for w in draft.weeks() for d in w.days if d.date >= draft.today)
    day = next((d for d in days if d.run is not None and kind in ("", d.run)), None)
    draft.say("next-run-none") if day is None else draft.say("next-run", run=run_text(draft, day), day=day.date)
    draft.offer(button("button-week", "week:0"), button("button-set-runs", "set:runs"))
    return True


def _week(draft: Draft, found: re.Match[str]) -> bool:
    """A week by its number since the plan began, or the one behind this."""
    if paused_card(draft):
        return True
    began = draft.known.began or draft.today
    weeks = draft.ahead(MOST_WEEKS)
    first = began - timedelta(days=began.weekday())
    at = 1 if found["number"] is None else int(found["number"]) - 1 - (weeks[0].start - first).days // 7
    if not 0 <= at < len(weeks):
        draft.say("week-not-there", weeks=len(weeks))
        return True
    week_card(draft, weeks[at])
    if weeks[at].start >= issued_until(draft):
        draft.say("preview-open")
    return True


def preview(draft: Draft, count: int = USUAL_SESSIONS) -> None:
    """The next ``count`` sessions, each with what is in it."""
    if paused_card(draft):
        return
    found: list[Day] = []
    wanted = max(1, min(count, MOST_SESSIONS))
    days = [d for w in draft.ahead(MOST_WEEKS) for d in w.days if d.date >= draft.today]
    found = [d for d in days if d.session and status_on(draft.known, d) in (None, "moved")][:wanted]
    if not found:
        draft.say("no-session-ahead")
        return
    draft.say("preview-head", count=len(found))
    for day in found:
        title = day_title(draft, day)
        draft.say("preview-session", title=title, lines=session_lines(day, draft.athlete, draft.books.library))
    if found[-1].date >= issued_until(draft):
        draft.say("preview-open")
    shown = [d.date for d in found if draft.day(d.date) is not None]  # those that are issued have a page of their own
    for first in range(0, len(shown), DAYS_A_ROW):
        row = shown[first : first + DAYS_A_ROW]
        draft.offer(*(button("button-how-day", f"hows:{day}", day=day) for day in row))
    draft.offer(button("button-week", "week:0"), button("button-calendar", "calendar"))


def issued_until(draft: Draft) -> date:
    """The first day that is not planned for good yet."""
    return draft.today - timedelta(days=draft.today.weekday()) + timedelta(weeks=SHOWN_WEEKS)


# --- the calendar -----------------------------------------------------------------------------------------------------
def calendar(draft: Draft) -> None:
    """The plan of the next weeks as a file that calendars open."""
    if draft.known.began is None:
        draft.say("no-plan-yet")
        draft.offer(button("button-begin", "begin"))
        return
    if paused_card(draft):
        return
    asked = calendar_of(draft)
    assert asked is not None
    events = asked["events"]
    draft.keep(Setting(values={"calendar": {str(e["uid"]): str(e["day"]) for e in events if not e["cancelled"]}}))
    draft.say("calendar-file", count=sum(e["at"] is not None for e in events), hour=draft.athlete.reminder_time)
    draft.offer(button("button-set-hour", "set:hour"), button("button-week", "week:0"))
    draft.close(file=asked)


def calendar_of(draft: Draft) -> dict[str, Any] | None:
    """What the file is to hold; None before there is a plan, or while it rests."""
    if draft.known.began is None or draft.known.pause_on(draft.today) is not None:
        return None
    events = list(_events(draft))
    now = {str(e["uid"]) for e in events}
    last: dict[str, str] = draft.known.setting("calendar") or {}
    events += [_gone(uid, day) for uid, day in sorted(last.items()) if uid not in now and day >= f"{draft.today}"]
    first = datetime.combine(draft.known.began, time(), tzinfo=draft.athlete.zone)
    return {
        "kind": "calendar",
        "day": draft.today.isoformat(),
        "name": say("calendar-name"),
        "zone": draft.athlete.timezone,
        "stamp": draft.at.isoformat(),
        "revision": max(0, int((draft.at - first).total_seconds() // 60)),  # grows with every file
        "events": events,
    }


def _events(draft: Draft) -> Iterable[dict[str, Any]]:
    hour = draft.athlete.reminder_time
    origins = _origins(draft.known)
    sure = issued_until(draft)
    for day in (d for w in draft.ahead(CALENDAR_WEEKS) for d in w.days if d.date >= draft.today):
        if day.session is not None and status_on(draft.known, day) != "skipped":
            yield {
                "uid": _uid("strength", origins.get(day.date, day.date), draft.known),
                "day": day.date.isoformat(),
                "at": datetime.combine(day.date, hour).isoformat(),
                "minutes": day.session.minutes,
                "title": say("calendar-session", focus=say(f"focus-{day.session.focus}")),
                "text": say("calendar-text", lines=session_lines(day, draft.athlete, draft.books.library)),
                "tentative": day.date >= sure,
                "cancelled": False,
            }
        if day.run is not None:
            race = draft.athlete.for_week(day.date).race
            title: Say | str = run_text(draft, day)
            if day.run == "race" and race is not None:
                title = say("calendar-race", distance=race_text(race))
            yield {
                "uid": _uid("run", day.date, draft.known),
                "day": day.date.isoformat(),
                "at": None,
                "minutes": 0,
                "title": say("calendar-run", run=title),
                "text": "",
                "tentative": day.date >= sure,
                "cancelled": False,
            }


def _gone(uid: str, day: str) -> dict[str, Any]:
    """An event of the last file that is no longer in the plan."""
    title = say("calendar-gone")
    return {
        "uid": uid,
        "day": day,
        "at": None,
        "minutes": 0,
        "title": title,
        "text": "",
        "tentative": False,
        "cancelled": True,
    }


def _uid(kind: str, day: date, known: Known) -> str:
    return f"{kind}-{day}-{known.athlete_id}@strength-coach"


def _origins(known: Known) -> dict[date, date]:
    """The day on which each moved session was planned first."""
    out: dict[date, date] = {}
    for c in known.changes:
        if c.change == "postpone" and c.to_day is not None:
            out[c.to_day] = out.pop(c.session, c.session)
        elif c.change == "exchange" and c.to_day is not None:
            out[c.session], out[c.to_day] = out.get(c.to_day, c.to_day), out.get(c.session, c.session)
    return out
