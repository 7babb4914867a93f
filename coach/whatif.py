"""Two or three valid weeks side by side; one tap adopts one, undo takes it back: "what if I race on Sunday?".

Rule: an imagined week comes from the planner, with pains and a clinician's limits; nothing of it is kept until then.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from coach.advice import Change
from coach.ahead import NUMBERS, RACES, day_in, minutes_in, race_in
from coach.athlete import Race, with_settings
from coach.cards import button, paused_card, race_text
from coach.diary import Asking, Body, Proposal, Setting
from coach.differing import lines_between, say_difference
from coach.draft import Draft
from coach.fitting import short_key
from coach.forms import BadForm
from coach.patterns import Pattern
from coach.places import days_for
from coach.races import FOLLOWED_WEEKS, race_values
from coach.reply import Say, say
from coach.week import Day

LETTERS = "ABC"
TOPIC = "whatif"  #: the weeks that were shown last, by letter
SHORT_MINUTES = 20
FAR_WEEKS = 26
AFTER_DAYS = 3  #: so many days after a race are shown
_ASKS = Pattern(
    r"\b(?:what if|what happens if|what would (?:happen|change|you do) if|what'?d happen if|"
    r"what does .* look like if|"
    r"suppose|supposing|imagine|hypothetically|how (?:would|does|will) (?:it|the plan|my plan|the week|my week) "
    r"(?:look|change) (?:if|when)|(?:would|does) (?:the|my) plan change if)\b(.*)",
    re.DOTALL,
)
_FAR = Pattern(
    r"\W*(?:(?:a|it'?s|it is|it would be|over|of|about|and if it'?s|make it)\W+)*(?:\d+(?:[.,]\d+)? ?(?:k|km|"
    r"kilomet\w+|mi|miles?)|"
    r"half(?: marathon)?|marathon|park ?run)\W*"
)
_RACE = Pattern(r"\b(?:rac(?:e|ing)|marathon|half|park ?run|\d+(?:\.\d+)? ?(?:k|km|miles?|miler)|time trial)\b")
_SKIP = Pattern(
    r"\b(?:skip|miss|leave out|drop|can'?t (?:train|do|make|lift)|cancel|don'?t (?:train|lift|do)|no time|move|"
    r"shift)\b"
)
_COUNT = Pattern(
    r"\b(?:train(?:ed|ing)?|lift(?:ed|ing)?|go|went|do|did|strength|have|had|sessions?|(?:drop|cut|down|back|up|change|"
    r"switch)\w*(?: \w+)? to)\b.*?\b(once|twice|[1-4]|one|two|three|four)\b ?"
    r"(?:x|times|days?|sessions?)?(?: (?:of )?(?:strength|lifting))?(?: ?(?:a|per|each|every) ?week)?"
)
#: so many a week, for good: no single session of it
_A_WEEK = Pattern(
    r"\bto (?:just |only )?(?:once|twice|[1-4]|one|two|three|four)"
    r"(?: (?:strength |gym )?(?:sessions?|times|days?|workouts?))?"
    r" ?(?:a|per|each|every) week\b"
)
_WEEK_OFF = Pattern(
    r"\b(?:take|took|have|had|skip|skipped|miss|missed)\b (?:all of )?(?:the )?(?P<which>this|next|coming|whole|a)"
    r"(?: whole)? weeks?(?: off)?\b(?! ?'?s? (?:session|workout))"
)
_TIMES = {"once": 1, "twice": 2}


def by_words(draft: Draft, text: str) -> bool:
    """Answers a what-if about the plan; False where the text asks none."""
    low = text.lower().replace("’", "'")
    asking = draft.known.asking
    if asking is not None and asking.topic == TOPIC and _FAR.fullmatch(low):  # "what if I race on Sunday?" – "10k"
        return _race(draft, f"{low} {str(asking.about['of']).lower()}")
    match = _ASKS.search(low)
    if match is None or draft.known.began is None:
        return False
    asked = match[1]
    if _A_WEEK.search(asked):
        return _count(draft, asked)
    kinds = (_race, _week_off, _session, _minutes, _count)
    return any(kind(draft, asked) for kind in kinds)


# --- the questions ----------------------------------------------------------------------------------------------------
def _race(draft: Draft, low: str) -> bool:
    if not _RACE.search(low):
        return False
    found = race_in(low, draft.today)
    if found is None:
        day = day_in(low, draft.today)
        if day is None:
            return False
        metres = next((m * (float(f[1]) if f.groups() else 1.0) for p, m in RACES if (f := p.search(low))), None)
        found = {"date": day.isoformat(), "distance_m": metres}
    day = date.fromisoformat(found["date"])
    if day <= draft.today:
        draft.say("whatif-race-today")
        return True
    if (day - draft.today).days > 7 * FAR_WEEKS:
        draft.say("whatif-too-far", weeks=FAR_WEEKS)
        return True
    if paused_card(draft):
        return True
    metres = found["distance_m"]
    amount = "" if metres is None else f"{metres:g}"
    race = Race(date=day, distance_m=metres)
    draft.say("whatif-race", day=day, distance="none" if metres is None else race_text(race))
    first = max(draft.today, day - timedelta(days=6))
    options = [(f"race:{day}:{amount}:{p}", say(f"whatif-race-{p.lower()}")) for p in LETTERS]
    return _side_by_side(draft, options, first, day + timedelta(days=AFTER_DAYS))


def _session(draft: Draft, low: str) -> bool:
    if not _SKIP.search(low):
        return False
    if paused_card(draft):
        return True
    weeks = draft.weeks()
    named = day_in(low, draft.today)
    ahead = [d for w in weeks for d in w.days if d.date >= draft.today and d.session]
    day = next((d for d in ahead if named is None or d.date == named), None)
    if day is None or day.session is None:
        draft.say("whatif-no-session", day=named or draft.today)
        return True
    options = [(f"skip:{day.date}", say("whatif-skip"))]
    nearest = days_for(day.session, day.date, weeks, draft.athlete, draft.today)[:1]
    options += [(f"move:{day.date}:{to}", say("whatif-move", to=to)) for to in nearest]
    options.append((f"short:{day.date}", say("whatif-short", minutes=SHORT_MINUTES)))
    draft.say("whatif-session", day=day.date)
    monday = day.date - timedelta(days=day.date.weekday())
    return _side_by_side(draft, options, max(draft.today, monday), monday + timedelta(days=6))


def _week_off(draft: Draft, low: str) -> bool:
    """A week without any session: beside it the week as it is, and one of short sessions."""
    match = _WEEK_OFF.search(low)
    if match is None:
        return False
    if paused_card(draft):
        return True
    monday = draft.today - timedelta(days=draft.today.weekday()) + timedelta(weeks=0 if match["which"] == "this" else 1)
    options = [("stay", say("whatif-stay")), (f"off:{monday}", say("whatif-off")), (f"brief:{monday}", _brief_name())]
    draft.say("whatif-off-head", start=monday)
    return _side_by_side(draft, options, max(monday, draft.today), monday + timedelta(days=6))


def _brief_name() -> Say:
    return say("whatif-minutes", minutes=SHORT_MINUTES)


def _minutes(draft: Draft, low: str) -> bool:
    minutes = minutes_in(low)
    if minutes is None or not 10 <= minutes <= 120:
        return False
    if paused_card(draft):
        return True
    now = draft.athlete.session_minutes
    options = [("stay", say("whatif-stay")), (f"minutes:{minutes}", say("whatif-minutes", minutes=minutes))]
    draft.say("whatif-minutes-head", minutes=minutes, now=now)
    monday = draft.today - timedelta(days=draft.today.weekday()) + timedelta(days=7)
    return _side_by_side(draft, options, monday, monday + timedelta(days=6))


def _count(draft: Draft, low: str) -> bool:
    match = _COUNT.search(low)
    if match is None:
        return False
    if paused_card(draft):
        return True
    count = _TIMES.get(match[1]) or (int(match[1]) if match[1].isdecimal() else NUMBERS[match[1]])
    options = [("stay", say("whatif-stay")), (f"count:{count}", say("whatif-count", count=count))]
    draft.say("whatif-count-head", count=count)
    monday = draft.today - timedelta(days=draft.today.weekday()) + timedelta(days=7)
    return _side_by_side(draft, options, monday, monday + timedelta(days=6))


# --- side by side -----------------------------------------------------------------------------------------------------
def _side_by_side(draft: Draft, options: list[tuple[str, Say]], first: date, last: date) -> bool:
    """Shows each option's days beside one another, those that differ, with a button to adopt each."""
    draft.weeks()  # what is missing is issued, so that all options start from the same plan
    count = (last - draft.today + timedelta(days=draft.today.weekday())).days // 7 + 1
    shown: list[tuple[str, Say, dict[date, Day]]] = []
    for spec, name in options:
        bodies = _bodies(draft, spec)
        if bodies is None:
            continue
        weeks = draft.imagined(*bodies).ahead(count)
        days = {d.date: d for w in weeks for d in w.days if first <= d.date <= last}
        if not any(days == other for _, _, other in shown):
            shown.append((spec, name, days))
    for letter, (_, name, days) in zip(LETTERS, shown, strict=False):
        sessions = [d.session for d in days.values() if d.session]
        sets = sum(i.sets for s in sessions for i in s.items)
        draft.say("whatif-option", letter=letter, name=name, sessions=len(sessions), sets=sets)
    rows: list[Say] = []
    for n in range((last - first).days + 1):
        on = first + timedelta(days=n)
        cells = [_cell(days[on]) for _, _, days in shown if on in days]
        if not cells:
            continue
        if all(c == cells[0] for c in cells):
            rows.append(say("whatif-row-same", day=on, cell=cells[0]))
        else:
            each = tuple(say("whatif-cell", letter=x, cell=c) for x, c in zip(LETTERS, cells, strict=False))
            rows.append(say("whatif-row", day=on, lines=each))
    draft.say("lines", lines=tuple(rows))
    takers = [
        button("button-adopt", f"adopt:{spec}", letter=letter)
        for letter, (spec, _, _) in zip(LETTERS, shown, strict=False)
        if spec != "stay"
    ]
    draft.say("whatif-nothing-yet")
    draft.offer(*takers)
    specs = {letter: spec for letter, (spec, _, _) in zip(LETTERS, shown, strict=False) if spec != "stay"}
    draft.asking = Asking(topic=TOPIC, about={"options": specs, "of": draft.text})
    return True


def _cell(day: Day) -> Say:
    """A day in a few words."""
    if day.session is None:
        return say(f"run-{day.run}") if day.run else say("whatif-rest")
    key = "whatif-both" if day.run else "whatif-strength"
    run = say(f"run-{day.run}") if day.run else ""
    return say(key, focus=say(f"focus-{day.session.focus}"), minutes=day.session.minutes, run=run)


# --- adopting ---------------------------------------------------------------------------------------------------------
def press_adopt(draft: Draft, spec: str) -> bool:
    """Makes an imagined week the plan."""
    if draft.known.pause_on(draft.today) is not None:
        return False
    bodies = _bodies(draft, spec)
    if not bodies:
        return False
    before = draft.ahead(FOLLOWED_WEEKS)
    for body in bodies:
        draft.keep(body)
    if any(isinstance(b, Setting) and not all(k.startswith("short:") for k in b.values) for b in bodies):
        draft.replan()
    draft.card = None
    draft.say("whatif-adopted")
    say_difference(draft, lines_between(before, draft.ahead(FOLLOWED_WEEKS), draft))
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    return True


def _bodies(draft: Draft, spec: str) -> tuple[Body, ...] | None:
    """What is kept where an option is adopted; None where it no longer fits."""
    kind, _, rest = spec.partition(":")
    maker = MAKERS.get(kind)
    try:
        return None if maker is None else maker(draft, rest)
    except (BadForm, ValueError):
        return None


def _as_race(draft: Draft, rest: str) -> tuple[Body, ...] | None:
    day, metres, priority = rest.split(":")
    made = Race(date=date.fromisoformat(day), distance_m=float(metres) if metres else None, priority=priority)  # type: ignore[arg-type]
    if made.date <= draft.today or priority not in LETTERS:
        return None
    return (Setting(values=race_values(draft, made)),)


def _skipped(draft: Draft, rest: str) -> tuple[Body, ...] | None:
    return _changed(draft, "request-skip", Change(session=date.fromisoformat(rest), change="remove"))


def _moved(draft: Draft, rest: str) -> tuple[Body, ...] | None:
    source, to = (date.fromisoformat(x) for x in rest.split(":"))
    return _changed(draft, "request-move", Change(session=source, change="postpone", to_day=to))


def _changed(draft: Draft, rule: str, change: Change) -> tuple[Body, ...] | None:
    day = draft.day(change.session)
    if day is None or day.session is None or day.date < draft.today:
        return None
    ref = f"{draft.origin}.{len(draft.records)}"
    return (Proposal(ref=ref, rule=rule, say=rule, why=rule, changes=(change,), stands=True),)


def _short(draft: Draft, rest: str) -> tuple[Body, ...] | None:
    day = draft.day(date.fromisoformat(rest))
    if day is None or day.session is None or day.date < draft.today:
        return None
    return (Setting(values={short_key(day.date): SHORT_MINUTES}),)


def _sessions_of(draft: Draft, rest: str) -> list[date]:
    """The days of the sessions that are left in the week from ``rest`` on."""
    monday = date.fromisoformat(rest)
    days = [d for w in draft.weeks() if w.start == monday for d in w.days]
    return [d.date for d in days if d.session is not None and d.date >= draft.today]


def _off(draft: Draft, rest: str) -> tuple[Body, ...] | None:
    days = _sessions_of(draft, rest)
    changes = tuple(Change(session=day, change="remove") for day in days)
    rule, ref = "request-skip", f"{draft.origin}.{len(draft.records)}"
    return (Proposal(ref=ref, rule=rule, say=rule, why=rule, changes=changes, stands=True),) if changes else None


def _all_short(draft: Draft, rest: str) -> tuple[Body, ...] | None:
    days = _sessions_of(draft, rest)
    return (Setting(values={short_key(day): SHORT_MINUTES for day in days}),) if days else None


def _set(draft: Draft, values: dict[str, Any]) -> tuple[Body, ...]:
    """Settings of the profile. Raises BadForm where a profile cannot have them."""
    with_settings(draft.athlete, values)
    return (Setting(values=values),)


MAKERS: dict[str, Callable[[Draft, str], tuple[Body, ...] | None]] = {
    "stay": lambda draft, rest: (),
    "race": _as_race,
    "skip": _skipped,
    "move": _moved,
    "short": _short,
    "off": _off,
    "brief": _all_short,
    "minutes": lambda draft, rest: _set(draft, {"session_minutes": int(rest)}),
    "count": lambda draft, rest: _set(draft, {"strength_per_week": int(rest), "strength_days": None}),
}
