"""The first questions, one card at a time, and the same questions asked again from the settings.

Rule: every question can be skipped, and what is typed instead of pressed is understood too. A question in hand never
stands in the way of a log, a question or a red flag: the conversation comes here only with what it could not be.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import time
from typing import Any

from coach.ahead import DAY_WORD, NUMBERS, length_in, race_in
from coach.athlete import LEVELS, WEEKDAYS, clock, to_profile, weekday
from coach.cards import button, paused_card, week_card
from coach.diary import Asking, Setting
from coach.draft import Draft
from coach.forms import BadForm
from coach.reply import say

STEPS = ("runs", "long", "fast", "strength", "level", "kit", "minutes", "race", "zone", "hour", "units")
KIT = ("dumbbells", "kettlebell", "barbell", "band", "bench", "pullup-bar", "machine")
MINUTES = (20, 30, 40, 60)
HOURS = ("06:00", "07:00", "08:00", "12:00", "17:00", "19:00")
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
    values = from_text(draft, about["step"], word)
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
    values = from_text(draft, step, value)
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
        say_kept(draft, values)


def say_kept(draft: Draft, values: dict[str, Any]) -> None:
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


def from_text(draft: Draft, step: str, word: str) -> dict[str, Any] | None:
    """The settings that an answer stands for; None where it is no answer to this question."""
    try:
        return _TAKERS[step](draft, word)
    except (BadForm, ValueError, KeyError):
        return None


def take_runs(draft: Draft, word: str) -> dict[str, Any] | None:
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
        count = 0.5 if years[1] == "half a" else float(NUMBERS.get(years[1], 1) if years[1].isalpha() else years[1])
        return {"level": "beginner" if count < 0.5 else "intermediate" if count <= 2 else "advanced"}
    months = length_in(word)
    if months is not None and "year" not in word:
        return {"level": "beginner" if months < 183 else "intermediate"}
    if re.search(r"\b(never|new|just start\w*|not at all|beginner|none|no experience|less than)\b", word):
        return {"level": "beginner"}
    return {"level": "advanced"} if re.search(r"\b(years|ages|forever|long time|experienced)\b", word) else None


def take_kit(draft: Draft, word: str) -> dict[str, Any] | None:
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
    "runs": take_runs,
    "long": _take_kind("long"),
    "fast": _take_kind("quality"),
    "strength": _take_strength,
    "level": _take_level,
    "kit": take_kit,
    "minutes": _take_minutes,
    "race": _take_race,
    "zone": _take_zone,
    "hour": _take_hour,
    "units": _take_units,
}


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
