"""Answers to the questions of the setup, out of plain words: text in, settings in PROFILE form out."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import time
from typing import Any

from coach.ahead import DAY_WORD, NUMBERS, race_day, race_in
from coach.athlete import LEVELS, WEEKDAYS, clock, to_profile, weekday
from coach.daylists import one_of, plain
from coach.draft import Draft
from coach.forms import BadForm
from coach.owned import EQUIPMENT, Kind, equipment_of
from coach.owned import to_form as piece_form
from coach.patterns import Pattern
from coach.setuplevel import trained_for
from coach.weightwords import weights_in

KIT = ("dumbbells", "kettlebell", "barbell", "band", "bench", "pullup-bar", "machine")
Values = dict[str, Any]
_CLOCK = r"(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|o'?clock)?"
CLOCK_WORD = Pattern(rf"\b{_CLOCK}\b", re.IGNORECASE)
_SPAN = Pattern(rf"\b(?:from )?{_CLOCK}\s*(?:-|–|to|till|til|until|and)\s*{_CLOCK}", re.IGNORECASE)
_KINDS = (
    ("long", r"long(?: run)?s?"),
    ("quality", r"fast|intervals?|tempo|hills?|quality|speed(?: ?work)?|track|threshold|hard(?: group)?(?: run)?"),
    ("easy", r"easy|recovery|steady|slow|jog"),
)
_KIND = Pattern("|".join(rf"(?P<{kind}>\b(?:{words})\b)" for kind, words in _KINDS))
_STEMS = {
    "dumbbell": "dumbbells",
    "dumbell": "dumbbells",
    "dumb bell": "dumbbells",
    "kettlebell": "kettlebell",
    "barbell": "barbell",
    "band": "band",
    "bench": "bench",
    "pull-up bar": "pullup-bar",
    "pullup": "pullup-bar",
    "pull up bar": "pullup-bar",
    "machine": "machine",
}
GOALS = (
    ("injury-prevention", r"injur|healthy|unhurt|hurt|stay (?:well|whole|in one piece)|prevent|niggle|pain[- ]?free"),
    ("faster", r"fast|speed|quick|pb|pr\b|personal best|time|race|perform"),
    ("general", r"general|strong|strength|fit|health|everything|all of"),
)
LEVEL_OF = {"never": 0, "beginner": 0, "before": 0, "intermediate": 1, "advanced": 2}
MOST_BY_SURENESS = {"new": 0, "fine": 1, "sure": 2}  #: the level that technique allows, whatever the years
HISTORY = {
    "never": "none",
    "beginner": "new to strength",
    "before": "returning",
    "intermediate": "regular",
    "advanced": "regular",
}


def from_text(draft: Draft, step: str, word: str) -> Values | None:
    """The settings that an answer stands for; None where it is no answer to this question."""
    try:
        return _TAKERS[step](draft, word)
    except (BadForm, ValueError, KeyError):
        return None


# --- the aim ----------------------------------------------------------------------------------------------------------
def _goal(draft: Draft, word: str) -> Values | None:
    found = next((goal for goal, stems in GOALS if word == goal or re.search(stems, word)), None)
    return None if found is None else {"goal": found}


def _race(draft: Draft, word: str) -> Values | None:
    if re.fullmatch(r"(?:none|no|nope|no race|not yet|nothing)[.!]?", word):
        return {"race": None}
    race = race_in(word, draft.today)
    return None if race is None else {"race": race}


def race_part(draft: Draft, part: str, race: dict[str, Any], word: str) -> Values | None:
    """A race whose day or distance was asked for, completed; None where the answer names none."""
    if re.fullmatch(r"\W*(?:none|no|nope|no race|not yet|nothing|no race (?:yet|planned|after all))\W*", word):
        return {"race": None}
    if part == "day":
        found = race_in(f"race {word}", draft.today) or race_in(word, draft.today)
        day = race_day(word, draft.today)
        when = found["date"] if found else None if day is None else day.isoformat()
        return None if when is None else {"race": {**race, "date": when}}
    if word in ("other", "unsure", "not sure", "don't know"):
        return {"race": race}
    if re.fullmatch(r"\d+(?:\.\d+)?", word):
        word = f"{word} {draft.athlete.distance_units}"
    made = race_in(f"{word} on {race['date']}", draft.today)
    return None if made is None or made["distance_m"] is None else {"race": {**race, "distance_m": made["distance_m"]}}


# --- the days ---------------------------------------------------------------------------------------------------------
def runs_of(draft: Draft, days: list[str]) -> Values:
    """Running days with the kinds they have; one of them is the long one."""
    days = sorted(days, key=WEEKDAYS.index)
    profile = to_profile(draft.athlete)["running_days"]
    kinds = {d: profile.get(d, "easy") for d in days}
    if kinds and "long" not in kinds.values():
        kinds[days[-1]] = "long"
    return {"running_days": kinds}


def take_runs(draft: Draft, word: str) -> Values | None:
    """The days on which somebody runs, with what kind of run where that is said: "tue intervals, sun long".

    None where it names none, or cannot be told from it which are meant.
    """
    listed = plain(word)
    if listed is None:
        return None
    word = listed
    days = list(DAY_WORD.finditer(word))
    rest = DAY_WORD.sub(" ", word)
    if not days or re.search(r"\d", rest):
        return None
    gaps = [
        word[a:b] for a, b in zip([0, *(m.end() for m in days)], [*(m.start() for m in days), len(word)], strict=True)
    ]
    told = [[str(m.lastgroup) for m in _KIND.finditer(gap)] for gap in gaps]
    for number in range(1, len(days)):  # "mon wed fri, long run sunday": behind the comma it is the later day's
        first = _KIND.search(gaps[number])
        if first is not None and len(told[number]) == 1 and re.search(r"[,;.]", gaps[number][: first.start()]):
            told[number].insert(0, "")
    kinds: dict[str, str] = {}
    for number, match in enumerate(days):
        before, behind = told[number], told[number + 1]
        if told[0]:  # "long run on sunday, hills on wed"
            kind = before[-1] if before else ""
        else:  # "tue intervals, sun long"; of two kinds between two days the second is the later day's
            kind = behind[0] if behind else before[-1] if len(before) > 1 else ""
        kinds[WEEKDAYS[weekday(match[1])]] = kind
    if not any(kinds.values()):
        return runs_of(draft, list(kinds))
    ordered = sorted(kinds, key=WEEKDAYS.index)
    return {"running_days": {d: kinds[d] or "easy" for d in ordered}}


def details_told(word: str) -> list[str]:
    """Which of the questions behind the running days their kinds answer: the long one, the fast ones."""
    return [step for step, kind in (("long", "long"), ("fast", "quality")) if kind in _kinds_of(word)]


def _kinds_of(word: str) -> set[str]:
    return {str(m.lastgroup) for m in _KIND.finditer(word)}


def of_another_kind(word: str, kind: str) -> bool:
    """Whether a text names kinds of runs, and ``kind`` is none of them: "tuesday is slow" is no fast run."""
    return bool(told := _kinds_of(word)) and kind not in told


def _kind(kind: str) -> Callable[[Draft, str], Values | None]:
    def take(draft: Draft, word: str) -> Values | None:
        kinds = dict(to_profile(draft.athlete)["running_days"])
        if word in ("none", "no"):
            return {"running_days": {d: "easy" if k == kind else k for d, k in kinds.items()}}
        word = one_of(word) or ""
        found = [WEEKDAYS[weekday(m[1])] for m in DAY_WORD.finditer(word)]
        rest = re.sub(r"\b(?:and|on|the|is|my|it'?s|s|run|long|fast|one)\b|\W", "", DAY_WORD.sub("", word))
        if not found or rest or any(d not in kinds for d in found) or (kind == "long" and len(set(found)) > 1):
            return None
        kinds = {d: "easy" if k == kind else k for d, k in kinds.items()}
        return {"running_days": {**kinds, **dict.fromkeys(found, kind)}}

    return take


def _strength(draft: Draft, word: str) -> Values | None:
    number = re.fullmatch(
        r"(?:[0-4]|once|twice|one|two|three|four)(?: ?x)?(?: ?(?:times|days|sessions)?(?: (?:a|per) week)?)?", word
    )
    if number:
        count = {"once": 1, "twice": 2}.get(word.split()[0])
        figure = re.match(r"[0-4]", word)
        count = count if count is not None else int(figure[0]) if figure else NUMBERS[word.split()[0]]
        return {"strength_per_week": count, "strength_days": None}
    listed = plain(word) or ""
    days = [m[1].lower() for m in DAY_WORD.finditer(listed)]
    if not days or re.search(r"\d", listed):
        return None
    return strength_of([WEEKDAYS[weekday(d)] for d in dict.fromkeys(days)])


def strength_of(days: list[str]) -> Values:
    """Fixed days of strength work."""
    ordered = sorted(set(days), key=WEEKDAYS.index)
    return {"strength_days": ordered, "strength_per_week": len(ordered)}


def _minutes(draft: Draft, word: str) -> Values | None:
    match = re.fullmatch(r"(?:about |up to |max(?:imum)? )?(\d{1,3})(?: ?(?:m|min|mins|minutes))?", word)
    if match is None and re.fullmatch(r"(?:half an hour|an hour|one hour|1 ?h)", word):
        return {"session_minutes": 30 if word.startswith("half") else 60}
    return {"session_minutes": int(match[1])} if match and 10 <= int(match[1]) <= 120 else None


# --- the level --------------------------------------------------------------------------------------------------------
def _level(draft: Draft, word: str) -> Values | None:
    trained = word if word in HISTORY else trained_for(word, draft.today)
    if trained is None:
        return None
    return {"level": LEVELS[LEVEL_OF[trained]], "history": HISTORY[trained]}


def _sure(draft: Draft, word: str) -> Values | None:
    """How sure the movements are: the level is what both answers allow; who stopped long ago starts one below."""
    stems = (
        ("new", r"new|not|never|unsure|no idea|shaky|what is"),
        ("sure", r"weight|load|very|sure|confident|solid|heavy|yes"),
        ("fine", r"fine|ok|without|mostly|good|body ?weight|know|so-so"),
    )
    if word not in MOST_BY_SURENESS:
        plain = "fine" if re.search(r"without|body ?weight", word) else None
        found = plain or next((key for key, stem in stems if re.search(rf"\b(?:{stem})", word)), None)
        if found is None:
            return None
        word = found
    most = MOST_BY_SURENESS[word]
    if draft.athlete.history == HISTORY["before"]:
        return {"level": LEVELS[max(0, most - 1)]}
    return {"level": LEVELS[min(LEVELS.index(draft.athlete.level), most)]}


# --- the kit ----------------------------------------------------------------------------------------------------------
def take_kit(draft: Draft, word: str) -> Values | None:
    """The kit that a text names, and the weights of it: "two 8 kg dumbbells and a blue band"."""
    if word in ("nothing", "none", "no", "no kit", "bodyweight"):
        return {"equipment": [], "weights": []}
    if "gym" in word and "no gym" not in word:
        return {"equipment": list(KIT)}
    weights = weights_in(word, draft.athlete.units)
    found = {kit for stem, kit in _STEMS.items() if stem in word} | equipment_of(weights)
    if not found:
        return None
    values: Values = {"equipment": sorted(found)}
    return values | ({"weights": [piece_form(w) for w in weights]} if weights else {})


def _weights(draft: Draft, word: str) -> Values | None:
    found = weights_in(word, draft.athlete.units, only_kind(draft.athlete.equipment))
    if not found:
        return None
    kit = sorted(draft.athlete.equipment | equipment_of(found))
    return {"weights": [piece_form(w) for w in found], "equipment": kit}


def only_kind(equipment: frozenset[str]) -> Kind | None:
    """The kind that a bare figure is of, where the kit has only one."""
    kinds: list[Kind] = ["dumbbell", "kettlebell"]
    mine = [k for k in kinds if EQUIPMENT[k] in equipment]
    return mine[0] if len(mine) == 1 else None


# --- the clock --------------------------------------------------------------------------------------------------------
def _zone(draft: Draft, word: str) -> Values | None:
    zone = draft.books.cities.get(re.sub(r"^(?:in|i live in|i'm in) ", "", word.replace("_", " ").strip(" .!")))
    return {"timezone": zone} if zone else None


def _hour(draft: Draft, word: str) -> Values | None:
    match = CLOCK_WORD.fullmatch(word.removeprefix("at ").strip())
    return None if match is None else {"reminder_time": f"{_time(match[1], match[2], match[3]):%H:%M}"}


def _quiet(draft: Draft, word: str) -> Values | None:
    if re.fullmatch(r"(?:none|no|never|no quiet hours|any ?time|always fine)[.!]?", word):
        return {"quiet_hours": None}
    match = _SPAN.search(word)
    if match is None:
        return None
    start, end = _time(match[1], match[2], match[3]), _time(match[4], match[5], match[6])
    if not match[3] and not match[6] and start.hour in range(6, 12) and end.hour <= 9 and start.minute == 0:
        start = start.replace(hour=start.hour + 12)  # "9 to 7" is the night
    return None if start == end else {"quiet_hours": [f"{start:%H:%M}", f"{end:%H:%M}"]}


def _time(hour: str, minute: str | None, half: str | None) -> time:
    number = int(hour)
    if half and half.lower() in ("am", "pm"):
        number = number % 12 + (12 if half.lower() == "pm" else 0)
    return clock(f"{number}:{minute or '00'}")


def _units(draft: Draft, word: str) -> Values | None:
    if re.fullmatch(r"(kg|kgs|kilos?|metric)(.*km.*)?", word):
        return {"units": "kg", "distance_units": "km"}
    if re.fullmatch(r"(lbs?|pounds?|imperial)(.*mi.*)?", word):
        return {"units": "lb", "distance_units": "mi"}
    if re.fullmatch(r"(kg|kgs|kilos?)(.*mi.*)", word):
        return {"units": "kg", "distance_units": "mi"}
    if re.fullmatch(r"(lbs?|pounds?)(.*km.*)", word):
        return {"units": "lb", "distance_units": "km"}
    return None


_TAKERS: dict[str, Callable[[Draft, str], Values | None]] = {
    "goal": _goal,
    "race": _race,
    "runs": take_runs,
    "long": _kind("long"),
    "fast": _kind("quality"),
    "strength": _strength,
    "level": _level,
    "sure": _sure,
    "kit": take_kit,
    "weights": _weights,
    "minutes": _minutes,
    "zone": _zone,
    "hour": _hour,
    "quiet": _quiet,
    "units": _units,
}
