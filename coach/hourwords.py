"""Hours in words, and hours when the coach is to keep quiet: "half past nine", "not after 10pm", "nothing before 8".

Rule: a limit of hours sets the quiet ones and never the hour of the word; that hour only moves to the border where it
lies in what was ruled out. An hour without morning or evening is of the same half of the day as the one it replaces.
"""

from __future__ import annotations

import re
from datetime import time
from typing import Any

from coach.ahead import NUMBERS
from coach.cards import button
from coach.diary import Setting
from coach.draft import Draft
from coach.patterns import Pattern

_WORDED = "|".join(list(NUMBERS)[1:])
_PART = (
    r"(?P<part>\s*(?:a\.?m\.?|p\.?m\.?)(?![a-z])|\s+(?:in the (?:morning|afternoon|evening)|at night|tonight|"
    r"o'?clock (?:in the "
    r"(?:morning|afternoon|evening)|at night)))?"
)
_CLOCK_FORMS = (
    rf"(?P<frac>half(?: past)?|quarter (?:past|to)|(?:five|ten|twenty) (?:past|to)|[1-5]?\d past) (?P<of>\d{{1,2}}|"
    rf"{_WORDED})(?: o'?clock)?"
    rf"|(?P<noon>noon|mid ?day|midnight)"
    rf"|(?P<word>{_WORDED})(?: (?P<rest>fifteen|thirty|forty[- ]five))?(?: o'?clock)?"
    r"|(?P<hour>[01]?\d|2[0-3])(?:[:.h](?P<minute>[0-5]\d))?(?: ?o'?clock| ?h(?:ours?)?\b)?"
)
_NOT_MORE = (
    r"(?![:.,]?\d|\s*(?:km?|kms|kg|kgs|lbs?|miles?|mi|mins?|minutes|hours?|past|days?|weeks?|sets?|reps?|sessions?|"
    r"times|x|"
    r"%|"
    r"runs?|of|or (?:so|more)|more|years?|months?)\b)"
)
CLOCK = rf"\b(?:{_CLOCK_FORMS})(?:\b|(?=[ap]\.?m)){_PART}{_NOT_MORE}"
_UNNAMED = re.sub(r"\(\?P<\w+>", "(?:", CLOCK)
_ONE = Pattern(CLOCK)
_MINUTES = {"fifteen": 15, "thirty": 30, "forty-five": 45, "forty five": 45}
_FRACTIONS = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}
NOON = time(12)

_WRITES = (
    r"(?:writ\w+|messag\w+|text\w*|remind\w*|ping\w*|notif\w+|nudg\w+|disturb\w*|contact\w*|bother\w*|send\w*|buzz\w*|"
    r"annoy\w*|beep\w*)"
)
_NEVER = r"(?:don'?t|do not|never|not|no|nothing|none|stop|quit|without|please don'?t)"
_SIDE = r"(?P<side>after|past|later than|before|earlier than)"
_LIMIT = Pattern(rf"\b{_SIDE} (?:about |around |like |the )?(?P<clock>{_UNNAMED})")
#: The whole message is the limit: "not after 10pm please", "nothing before 8 and after 21:00".
_BARE = Pattern(
    rf"\W*(?:(?:please|but|ok|okay|and|just|hey|sorry|actually|only)\W+)*(?:not|nothing|never|no (?:\w+ )?{_WRITES}|"
    rf"none)"
    rf"(?: to me| please| for me| at all| ever| any)*"
    rf"(?:(?: and| or|,)*(?: not| nothing)? {_SIDE.replace('?P<side>', '?:')} (?:about |around |like |"
    rf"the )?{_UNNAMED})+"
    r"(?:\W+(?:please|pls|thanks|thank you|ok|okay|if possible|any ?more|ever|from now on|in future|at all))*\W*"
)
_NOT_THEN = Pattern(
    rf"\b{_NEVER}\b[^.;!?]{{0,30}}\b{_WRITES}\b[^.;!?]*?\b{_SIDE.replace('?P<side>', '?:')} (?:about |"
    rf"around )?{_UNNAMED}"
    rf"|\b{_WRITES}(?: to)?(?: me)?(?: please)? (?:not|never) {_SIDE.replace('?P<side>', '?:')} (?:about |"
    rf"around )?{_UNNAMED}"
    rf"|\b(?:keep quiet|leave me alone|be quiet|quiet(?: hours?)?|silence|no peep)\b[^.;!?]*?"
    rf"\b{_SIDE.replace('?P<side>', '?:')} (?:about |around |the )?{_UNNAMED}"
)
_BETWEEN = Pattern(
    rf"\bonly (?:ever )?{_WRITES}\b[^.;!?]*?\b(?:between|from) (?P<start>{_UNNAMED})\s*(?:-|–|and|to|till?|until)\s*"
    rf"(?P<end>{_UNNAMED})|\b{_WRITES}(?: to)?(?: me)? only (?:between|from) (?P<start2>{_UNNAMED})\s*(?:-|–|and|to|"
    rf"till?|"
    rf"until)\s*(?P<end2>{_UNNAMED})"
)
_ONCE = Pattern(
    r"\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_ASKS = Pattern(r"\b(?:why|what|when|how|do you|did you|will you|should i|can i|may i|is it|was it)\b")


def clock_told(low: str, near: time) -> time | None:
    """The first hour that a text names, in the half of the day of ``near`` where it does not say; None without one.

    >>> clock_told("half past nine", time(20, 0))
    datetime.time(21, 30)
    >>> clock_told("at half past nine", time(7, 0))
    datetime.time(9, 30)
    >>> clock_told("three sessions a week", time(7, 0)) is None
    True
    """
    m = _ONE.search(low)
    return None if m is None else _time(m, near)


def _time(m: re.Match[str], near: time) -> time | None:
    if m["noon"]:
        return time(0) if m["noon"] == "midnight" else NOON
    hour = _hours(m["of"] or m["word"] or m["hour"])
    minute = int(m["minute"] or 0) or _MINUTES.get((m["rest"] or "").strip(), 0)
    if m["frac"]:
        first, _, way = m["frac"].partition(" ")
        minute = int(first) if first.isdecimal() else _FRACTIONS[first]
        if way == "to":
            hour, minute = hour - 1, 60 - minute
    part = re.sub(r"[.\s]", "", m["part"] or "")
    if part:
        late = part in ("pm", "tonight") or part.endswith(("afternoon", "evening", "night"))
        hour = hour % 12 + (12 if late else 0) if hour <= 12 else hour
    elif 1 <= hour < 12 and near >= NOON and not (m["hour"] and len(m["hour"]) == 2 and m["minute"]):
        hour += 12  # "09:30" is the morning's
    return time(hour, minute) if 0 <= hour < 24 else None


def _hours(said: str) -> int:
    return int(said) if said.isdecimal() else NUMBERS[said]


def limits(text: str) -> dict[str, time]:
    """The hours that a text rules out: "after" which, "before" which; empty where it rules out none."""
    low = " ".join(text.lower().replace("’", "'").split())
    if _ONCE.search(low) or (_ASKS.match(low) and low.endswith("?")):
        return {}
    if (m := _BETWEEN.search(low)) is not None:
        start, end = m["start"] or m["start2"], m["end"] or m["end2"]
        first, last = clock_told(start, time(8)), clock_told(end, time(20))
        return {} if first is None or last is None or first >= last else {"before": first, "after": last}
    if not (_BARE.fullmatch(low) or _NOT_THEN.search(low)):
        return {}
    found: dict[str, time] = {}
    for m in _LIMIT.finditer(low):
        side = "after" if m["side"] in ("after", "past", "later than") else "before"
        if re.match(r"(?:[123]|12|one|two|three|twelve)(?: o'?clock)?$", m["clock"]) and side == "after":
            return {}  # of the night or of the day
        clock = clock_told(m["clock"], time(20) if side == "after" else time(8))
        if clock is not None:
            found[side] = clock
    return found


def quiet_told(draft: Draft, text: str) -> dict[str, Any] | None:
    """The quiet hours by the limits of a text, and the hour of the word where it lies in them; None without limits."""
    found = limits(text)
    if not found:
        return None
    start, end = draft.athlete.quiet_hours or (time(22, 0), time(6, 30))
    start, end = found.get("after", start), found.get("before", end)
    if start == end:
        return None
    values: dict[str, Any] = {"quiet_hours": [f"{start:%H:%M}", f"{end:%H:%M}"]}
    hour = draft.athlete.reminder_time
    if "before" in found and time(4) <= hour < end:
        values["reminder_time"] = f"{end:%H:%M}"
    if "after" in found and start < hour and start >= NOON:
        values["reminder_time"] = f"{start:%H:%M}"
    return values


def by_words(draft: Draft, text: str) -> bool:
    """Keeps the hours that a text rules out; False where it rules out none."""
    if draft.known.began is None:
        return False
    values = quiet_told(draft, text)
    if values is None:
        return False
    draft.keep(Setting(values=values))
    start, end = draft.athlete.quiet_hours or ("none", "none")
    draft.say("set-quiet", start=start, end=end)
    if "reminder_time" in values:
        draft.say("set-hour", hour=draft.athlete.reminder_time)
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-settings", "settings"))
    return True
