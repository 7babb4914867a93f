"""The first questions, one card at a time, and the same questions asked again from the settings.

Rule: every question can be skipped, and what is typed instead of pressed is understood too. A question in hand never
stands in the way of a log, a question or a red flag: the conversation comes here only with what it could not be.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any

from coach.acts import METRES_PER_MILE
from coach.athlete import LEVELS, WEEKDAYS, clock, to_profile, weekday, with_settings
from coach.cards import button, paused_card, race_text, week_card
from coach.diary import Asking, Setting
from coach.draft import Draft
from coach.forms import BadForm
from coach.reply import say

STEPS = ("runs", "long", "fast", "strength", "level", "kit", "minutes", "race", "zone", "hour", "units")
KIT = ("dumbbells", "kettlebell", "barbell", "band", "bench", "pullup-bar", "machine")
MINUTES = (20, 30, 40, 60)
HOURS = ("06:00", "07:00", "08:00", "12:00", "17:00", "19:00")
DAY_WORD = re.compile(
    r"\b(mon|tue|wed|thu|fri|sat|sun)(?:s?day|rsday|nesday|urday|sday|rs|r|s|nes)?s?\b", re.IGNORECASE
)
CLOCK_WORD = re.compile(r"\b(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?\b", re.IGNORECASE)


def begin(draft: Draft) -> None:
    """The first words, then the first question."""
    draft.say("welcome")
    ask(draft, {"step": STEPS[0], "all": True})


def ask(draft: Draft, about: dict[str, Any]) -> None:
    """Puts the question of a step; ``about`` is carried until it is answered."""
    step = about["step"]
    draft.asking = Asking(topic="setup", about=about)
    number = STEPS.index(step) + 1 if about.get("all") else 0
    draft.say("setup-strength-days" if about.get("days") else f"setup-{step}", number=number, of=len(STEPS))
    _CHOICES[step](draft, about)
    last = [button("button-skip-question", f"s:{step}:skip")]
    if about.get("all"):
        last.append(button("button-skip-all", "s:all:skip"))
    draft.offer(*last)


def typed(draft: Draft, about: dict[str, Any], text: str) -> bool:
    """Takes a typed answer to the question in hand; False where it is none, and nothing was done."""
    word = text.strip().lower()
    if word in ("skip", "next", "pass"):
        return pressed(draft, about, "skip")
    values = _from_text(draft, about["step"], word)
    if values is None:
        return False
    _settle(draft, about, values)
    return True


def pressed(draft: Draft, about: dict[str, Any], value: str) -> bool:
    """Takes a pressed answer; False where the button does not belong to the question in hand."""
    step = about["step"]
    if value == "skip":
        _next(draft, about)
        return True
    if step in ("runs", "kit") or (step == "strength" and about.get("days")):
        picked = list(about.get("picked", _standing(draft, step)))
        if value == "done":
            _settle(draft, about, _from_picked(draft, step, picked))
        elif value in (KIT if step == "kit" else WEEKDAYS):
            picked = [p for p in picked if p != value] if value in picked else [*picked, value]
            ask(draft, {**about, "picked": picked})
        else:
            return False
        return True
    if step == "strength" and value == "days":
        ask(draft, {**about, "days": True, "picked": []})
        return True
    values = _from_text(draft, step, value)
    if values is None:
        return False
    _settle(draft, about, values)
    return True


def skip_all(draft: Draft) -> None:
    """Ends the questions; what was not answered keeps its default."""
    finish(draft)


def finish(draft: Draft) -> None:
    """The first week, and what to do next."""
    if draft.known.began is None:
        draft.keep(Setting(values={"began": draft.today.isoformat()}))
        draft.say("setup-finished")
    else:
        draft.replan()
        draft.say("setup-replanned")
    if paused_card(draft):
        return
    weeks = draft.weeks()
    if weeks:
        week_card(draft, weeks[0])
    draft.say("setup-next")
    draft.offer(button("button-today", "today"), button("button-next-week", "week:1"))


def _next(draft: Draft, about: dict[str, Any]) -> None:
    if not about.get("all"):
        draft.say("settings-kept")
        return
    at = STEPS.index(about["step"]) + 1
    if at == len(STEPS):
        finish(draft)
    else:
        ask(draft, {"step": STEPS[at], "all": True})


def _settle(draft: Draft, about: dict[str, Any], values: dict[str, Any]) -> None:
    if values:
        draft.keep(Setting(values=values))
    if about.get("all"):
        _next(draft, about)
    elif draft.known.began is not None and about["step"] not in ("hour", "units", "zone"):
        finish(draft)
    else:
        _say_kept(draft, values)


def _say_kept(draft: Draft, values: dict[str, Any]) -> None:
    """What was set, in words."""
    a = draft.athlete
    if "reminder_time" in values:
        draft.say("set-hour", hour=a.reminder_time)
    elif "timezone" in values:
        draft.say("set-zone", zone=a.timezone, now=draft.local.time())
    elif "units" in values:
        draft.say("set-units", units=a.units, distance=a.distance_units)
    elif "equipment" in values:
        draft.say("set-kit", kit=tuple(say(f"kit-{k}") for k in KIT if k in a.equipment))
    elif "running_days" in values:
        draft.say("set-runs", days=tuple(say(f"day-{WEEKDAYS[d]}") for d in sorted(a.running_days)))
    else:
        draft.say("settings-kept")


def _standing(draft: Draft, step: str) -> list[str]:
    """What is picked before anything was pressed: the settings as they stand."""
    if step == "runs":
        return [WEEKDAYS[d] for d in sorted(draft.athlete.running_days)]
    if step == "kit":
        return sorted(draft.athlete.equipment & set(KIT))
    return [WEEKDAYS[d] for d in draft.athlete.strength_days or ()]


def _from_picked(draft: Draft, step: str, picked: list[str]) -> dict[str, Any]:
    if step == "kit":
        return {"equipment": picked}
    days = sorted(picked, key=WEEKDAYS.index)
    if step == "strength":
        return {"strength_days": days, "strength_per_week": len(days)}
    profile = to_profile(draft.athlete)["running_days"]
    kinds = {d: profile.get(d, "easy") for d in days}
    if kinds and "long" not in kinds.values():
        kinds[days[-1]] = "long"
    return {"running_days": kinds}


def _from_text(draft: Draft, step: str, word: str) -> dict[str, Any] | None:
    """The settings that an answer stands for; None where it is no answer to this question."""
    try:
        return _TAKERS[step](draft, word)
    except (BadForm, ValueError, KeyError):
        return None


def _take_runs(draft: Draft, word: str) -> dict[str, Any] | None:
    days = [m[1].lower() for m in DAY_WORD.finditer(word)]
    rest = DAY_WORD.sub(" ", word)
    if not days or re.search(r"\d", rest):
        return None
    return _from_picked(draft, "runs", list(dict.fromkeys(days)))


def _take_kind(kind: str) -> Callable[[Draft, str], dict[str, Any] | None]:
    def take(draft: Draft, word: str) -> dict[str, Any] | None:
        kinds = dict(to_profile(draft.athlete)["running_days"])
        if word in ("none", "no"):
            return {"running_days": {d: "easy" if k == kind else k for d, k in kinds.items()}}
        match = DAY_WORD.fullmatch(word)
        day = WEEKDAYS[weekday(match[1])] if match else None
        if day is None or day not in kinds:
            return None
        kinds = {d: "easy" if k == kind else k for d, k in kinds.items()}
        return {"running_days": {**kinds, day: kind}}

    return take


def _take_strength(draft: Draft, word: str) -> dict[str, Any] | None:
    number = re.fullmatch(r"([0-4])(?: ?x)?(?: ?(?:times|days|sessions)?(?: (?:a|per) week)?)?", word)
    if number:
        return {"strength_per_week": int(number[1]), "strength_days": None}
    days = [m[1].lower() for m in DAY_WORD.finditer(word)]
    if not days or re.search(r"\d", word):
        return None
    return _from_picked(draft, "strength", list(dict.fromkeys(days)))


def _take_level(draft: Draft, word: str) -> dict[str, Any] | None:
    if word in LEVELS:
        return {"level": word}
    years = re.search(r"(\d+(?:\.\d+)?|a|one|two|three|four|five|half a)\+? ?(?:year|yr)", word)
    if years:
        count = 0.5 if years[1] == "half a" else float(_NUMBERS.get(years[1], 1) if years[1].isalpha() else years[1])
        return {"level": "beginner" if count < 0.5 else "intermediate" if count <= 2 else "advanced"}
    months = length_in(word)
    if months is not None and "year" not in word:
        return {"level": "beginner" if months < 183 else "intermediate"}
    if re.search(r"\b(never|new|just start\w*|not at all|beginner|none|no experience|less than)\b", word):
        return {"level": "beginner"}
    return {"level": "advanced"} if re.search(r"\b(years|ages|forever|long time|experienced)\b", word) else None


def _take_kit(draft: Draft, word: str) -> dict[str, Any] | None:
    if word in ("nothing", "none", "no", "no kit", "bodyweight"):
        return {"equipment": []}
    stems = {
        "dumbbell": "dumbbells",
        "kettlebell": "kettlebell",
        "barbell": "barbell",
        "band": "band",
        "bench": "bench",
    }
    stems |= {"pull-up bar": "pullup-bar", "pullup": "pullup-bar", "pull up bar": "pullup-bar", "machine": "machine"}
    if "gym" in word and "no gym" not in word:
        return {"equipment": list(KIT)}
    found = sorted({kit for stem, kit in stems.items() if stem in word})
    return {"equipment": found} if found else None


def _take_minutes(draft: Draft, word: str) -> dict[str, Any] | None:
    match = re.fullmatch(r"(\d{1,3})(?: ?(?:m|min|mins|minutes))?", word)
    return {"session_minutes": int(match[1])} if match and 10 <= int(match[1]) <= 120 else None


def _take_zone(draft: Draft, word: str) -> dict[str, Any] | None:
    zone = draft.books.cities.get(word.replace("_", " ").strip(" .!"))
    return {"timezone": zone} if zone else None


def _take_hour(draft: Draft, word: str) -> dict[str, Any] | None:
    match = CLOCK_WORD.fullmatch(word.removeprefix("at ").strip())
    if match is None:
        return None
    hour = int(match[1])
    if match[3]:
        hour = hour % 12 + (12 if match[3].lower() == "pm" else 0)
    at: time = clock(f"{hour}:{match[2] or '00'}")
    return {"reminder_time": f"{at:%H:%M}"}


def _take_units(draft: Draft, word: str) -> dict[str, Any] | None:
    if re.fullmatch(r"(kg|kgs|kilos?|metric)(.*km.*)?", word):
        return {"units": "kg", "distance_units": "km"}
    if re.fullmatch(r"(lbs?|pounds?|imperial)(.*mi.*)?", word):
        return {"units": "lb", "distance_units": "mi"}
    return None


def _take_race(draft: Draft, word: str) -> dict[str, Any] | None:
    if word in ("none", "no", "no race"):
        return {"race": None}
    race = race_in(word, draft.today)
    return None if race is None else {"race": race}


_TAKERS: dict[str, Callable[[Draft, str], dict[str, Any] | None]] = {
    "runs": _take_runs,
    "long": _take_kind("long"),
    "fast": _take_kind("quality"),
    "strength": _take_strength,
    "level": _take_level,
    "kit": _take_kit,
    "minutes": _take_minutes,
    "race": _take_race,
    "zone": _take_zone,
    "hour": _take_hour,
    "units": _take_units,
}


# --- what a plain sentence sets ---------------------------------------------------------------------------------------
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
RACES = (
    (re.compile(r"half[- ]?marathon|\bhalf\b|\bhm\b"), 21097.5),
    (re.compile(r"marathon"), 42195.0),
    (re.compile(r"park ?run"), 5000.0),
    (re.compile(r"(\d+(?:\.\d+)?) ?(?:k|km|kilomet\w+)\b"), 1000.0),
    (re.compile(r"(\d+(?:\.\d+)?) ?(?:mi|miles?|milers?)\b"), METRES_PER_MILE),
)
_DAY_MONTH = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({'|'.join(MONTHS)})[a-z]*(?: (\d{{4}}))?")
_MONTH_DAY = re.compile(rf"\b({'|'.join(MONTHS)})[a-z]* (\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (\d{{4}}))?")
_ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b")
_AHEAD = re.compile(r"\bin (\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (day|week|month)s?\b")
_NUMBERS = {w: n for n, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())}
_PAST = re.compile(r"\b(ran|raced|did|was|finished|yesterday|last|pb|pr)\b")
_RACE_WORD = re.compile(r"\b(race|racing|marathon|half|park ?run|event|trail run|\d+ ?k|\d+ ?miler?)\b")
_LENGTH = re.compile(r"\bsessions?\b.*?\b(\d{2,3}) ?(?:m|min|mins|minutes)\b|\b(\d{2,3}) ?(?:min|minute)s? sessions\b")
_UNITS = re.compile(r"\b(?:switch to|use|change to|in) (pounds|lbs?|kilos?|kgs?|imperial|metric)\b(?!.*\d)")
_CITY = re.compile(r"\b(?:moved to|live in|living in|i'?m based in|my city is) ([a-z .'-]{3,30})$")
_SETS = re.compile(r"\b(set|change|make|max|limit|always|from now on|length)\b")
_REMIND = re.compile(r"\b(?:remind|message|text|write|ping)\b.*?\bat (\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)?)\b")


def day_in(text: str, today: date) -> date | None:
    """The day from today on that a text names: tomorrow, a weekday, a date."""
    return next(iter(days_in(text, today)), None)


def days_in(text: str, today: date) -> list[date]:
    """The days from today on that a text names, in its order."""
    low = text.lower()
    found = {m.start(): today + timedelta(days=1) for m in re.finditer(r"\b(tomorrow|tmrw|tmr|tomoz)\b", low)}
    found |= {m.start(): today for m in re.finditer(r"\b(today|tonight)\b", low)}
    for match in DAY_WORD.finditer(low):
        found[match.start()] = today + timedelta(days=(weekday(match[1]) - today.weekday()) % 7)
    days = [found[at] for at in sorted(found)]
    dated = _date_ahead(low, today)
    return days or ([dated] if dated is not None else [])


def length_in(text: str) -> int | None:
    """How many days a text speaks of: "10 days", "a week", "2 weeks", "a month"; None where it says nothing."""
    match = re.search(r"\b(\d{1,2}|" + "|".join(("a", "one", *_NUMBERS)) + r") (day|week|month)s?\b", text.lower())
    if match is None:
        return None
    count = int(match[1]) if match[1].isdecimal() else _NUMBERS.get(match[1], 1)
    return max(1, min(365, count * {"day": 1, "week": 7, "month": 30}[match[2]]))


def race_in(text: str, today: date) -> dict[str, Any] | None:
    """A race to come, in PROFILE form: its day and, where said, its distance; None without a day ahead."""
    low = text.lower()
    day = _date_ahead(low, today)
    if day is None and re.search(r"\b(race|racing|marathon|park ?run)\b", low) and not _PAST.search(low):
        day = day_in(low, today)  # "I have a 10k race on saturday"
    if day is None or not today < day <= today + timedelta(days=550):
        return None
    for pattern, metres in RACES:
        match = pattern.search(low)
        if match:
            distance = metres * (float(match[1]) if match.groups() else 1.0)
            return {"date": day.isoformat(), "distance_m": distance}
    return {"date": day.isoformat(), "distance_m": None}


def _date_ahead(low: str, today: date) -> date | None:
    """The day ahead that a text names by date or by "in 5 weeks"."""
    try:
        if iso := _ISO.search(low):
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        found = _DAY_MONTH.search(low) or _MONTH_DAY.search(low)
        if found is None:
            ahead = _AHEAD.search(low)
            if ahead is None:
                return None
            count = int(ahead[1]) if ahead[1].isdecimal() else _NUMBERS.get(ahead[1], 1)
            return today + timedelta(days=count * {"day": 1, "week": 7, "month": 30}[ahead[2]])
        first, second = found[1], found[2]
        number, month = (int(first), second) if first.isdecimal() else (int(second), first)
        day = date(int(found[3] or today.year), MONTHS.index(month) + 1, number)
        return day if found[3] or day >= today else day.replace(year=today.year + 1)
    except ValueError:
        return None


def offer_race(draft: Draft) -> bool:
    """Asks whether a race that was told is to be planned for; False where none was told."""
    if draft.athlete.race is not None and re.search(
        r"\brace\b.*\b(cancel\w*|is off|called off|not doing)\b", draft.text.lower()
    ):
        draft.keep(Setting(values={"race": None}))
        draft.replan()
        draft.say("race-gone")
        draft.offer(button("button-undo", f"undo:{draft.origin}"))
        return True
    race = race_in(draft.text, draft.today) if _RACE_WORD.search(draft.text.lower()) else None
    if race is None:
        return False
    made = with_settings(draft.athlete, {"race": race}).race
    assert made is not None
    draft.say("race-offer", day=made.date, distance=race_text(made))
    metres = "" if made.distance_m is None else f"{made.distance_m:g}"
    draft.offer(button("button-race-yes", f"race:{made.date}:{metres}"), button("button-race-no", "race"))
    return True


def press_race(draft: Draft, rest: str) -> bool:
    """Plans for a race, or leaves it."""
    day, _, metres = rest.partition(":")
    if not day:
        draft.say("race-left")
        return True
    try:
        race = {"date": day, "distance_m": float(metres) if metres else None}
        with_settings(draft.athlete, {"race": race})
    except (BadForm, ValueError):
        return False
    draft.keep(Setting(values={"race": race}))
    if draft.known.began is not None:
        finish(draft)
        draft.offer(button("button-undo", f"undo:{draft.origin}"))
    else:
        draft.say("settings-kept")
    return True


def set_by_words(draft: Draft) -> bool:
    """Settings that a plain sentence names outright: the hour of the word, how long a session may take."""
    low = draft.text.lower()
    values: dict[str, Any] | None = None
    if re.search(r"\b(i run|running days|i'?m running|run days)\b", low) and len(DAY_WORD.findall(low)) > 1:
        values = _take_runs(draft, low)
    elif match := _UNITS.search(low):
        values = _from_text(draft, "units", match[1])
    elif match := _CITY.search(low):
        values = _from_text(draft, "zone", match[1].strip())
    elif re.search(r"\b(i now have|i'?ve got|i have|i got|i bought|i own|bought)\b", low) and "sore" not in low:
        kit = _take_kit(draft, low)
        values = {"equipment": sorted(draft.athlete.equipment | set(kit["equipment"]))} if kit else None
    elif match := _REMIND.search(low):
        values = _from_text(draft, "hour", match[1])
    elif re.search(r"\b(set|change|make|max|limit|always|from now on|length)\b", low) and (
        match := _LENGTH.search(low)
    ):
        values = _from_text(draft, "minutes", match[1] or match[2])
    if not values:
        return False
    draft.keep(Setting(values=values))
    if "session_minutes" in values:
        draft.say("set-minutes", minutes=values["session_minutes"])
    elif "reminder_time" in values:
        draft.say("set-hour", hour=values["reminder_time"])
    else:
        _say_kept(draft, values)
    if values.keys() & {"session_minutes", "running_days", "equipment"}:
        draft.replan()
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-settings", "settings"))
    return True


def _pick(draft: Draft, step: str, about: dict[str, Any]) -> None:
    """Buttons that are switched on and off, and Done."""
    picked = about.get("picked", _standing(draft, step))
    words = KIT if step == "kit" else WEEKDAYS
    buttons = [
        button(
            "button-picked" if w in picked else "button-unpicked",
            f"s:{step}:{w}",
            name=say(f"kit-{w}" if step == "kit" else f"day-{w}"),
        )
        for w in words
    ]
    for n in range(0, len(buttons), 4):
        draft.offer(*buttons[n : n + 4])
    draft.offer(button("button-done-picking", f"s:{step}:done"))


def _run_days(draft: Draft, step: str) -> None:
    days = [WEEKDAYS[d] for d in sorted(draft.athlete.running_days)]
    for n in range(0, len(days), 4):
        draft.offer(*(button(f"day-{d}", f"s:{step}:{d}") for d in days[n : n + 4]))
    draft.offer(button("button-none", f"s:{step}:none"))


def _strength(draft: Draft, about: dict[str, Any]) -> None:
    if about.get("days"):
        _pick(draft, "strength", about)
        return
    draft.offer(*(button("button-times", f"s:strength:{n}", count=n) for n in (1, 2, 3)))
    draft.offer(button("button-pick-days", "s:strength:days"))


def _zones(draft: Draft, about: dict[str, Any]) -> None:
    cities = ("london", "berlin", "new york", "los angeles", "sydney", "madrid")
    for n in range(0, len(cities), 3):
        draft.offer(*(button("button-plain", f"s:zone:{c}", text=c.title()) for c in cities[n : n + 3]))


def _levels(draft: Draft, about: dict[str, Any]) -> None:
    for word in LEVELS:
        draft.offer(button(f"button-level-{word}", f"s:level:{word}"))


def _minutes(draft: Draft, about: dict[str, Any]) -> None:
    draft.offer(*(button("button-minutes", f"s:minutes:{n}", count=n) for n in MINUTES))


def _hours(draft: Draft, about: dict[str, Any]) -> None:
    for n in range(0, len(HOURS), 3):
        draft.offer(*(button("button-plain", f"s:hour:{h}", text=h) for h in HOURS[n : n + 3]))


def _units(draft: Draft, about: dict[str, Any]) -> None:
    draft.offer(button("button-metric", "s:units:kg"), button("button-imperial", "s:units:lb"))


_CHOICES: dict[str, Callable[[Draft, dict[str, Any]], None]] = {
    "runs": lambda draft, about: _pick(draft, "runs", about),
    "long": lambda draft, about: _run_days(draft, "long"),
    "fast": lambda draft, about: _run_days(draft, "fast"),
    "strength": _strength,
    "level": _levels,
    "kit": lambda draft, about: _pick(draft, "kit", about),
    "minutes": _minutes,
    "race": lambda draft, about: draft.offer(button("button-no-race", "s:race:none")),
    "zone": _zones,
    "hour": _hours,
    "units": _units,
}
