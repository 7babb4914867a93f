"""Answers to the questions of the setup as people type them off the beaten path: "30-40 mins", "half six", "it varies".

Rule: asked only where the plain answers (coach/setupwords.py) found nothing; text in, settings in PROFILE form out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from coach.ahead import DAY_WORD, NUMBERS, minutes_in
from coach.athlete import WEEKDAYS, to_profile, weekday
from coach.daylists import one_of, plain
from coach.draft import Draft
from coach.hourwords import limits, quiet_told
from coach.patterns import Pattern
from coach.setupwords import KIT, from_text, of_another_kind, runs_of, take_runs

Values = dict[str, Any]
_AGREES = (
    r"ye|yes|yep|yeah|yup|ya|y|ok|okay|k|sure|absolutely|definitely|of course|agreed?|i agree|fine|sounds good|"
    r"all right|alright|go ahead|go for it|go|please do|no problem|let'?s (?:go|do it|do this|start)|do it|start|"
    r"that'?s (?:fine|ok|okay|all right|alright)|(?:it'?s )?fine (?:by|with) me"
)
_BESIDE = r"please|with me|by me|thanks|thank you|cool|great|then|i do"
YES = Pattern(rf"(?=.*\b(?:{_AGREES})\b)\W*(?:(?:{_AGREES}|{_BESIDE})\b\W*)+")
NO = Pattern(
    r"\W*(?:no|nope|n|nah|not really|no,? thanks?|no,? thank you|no,? not (?:at the moment|now|yet|"
    r"right now|currently)|(?:i'?d )?rather not|i don'?t "
    r"(?:agree|want (?:that|to))|"
    r"no,? i don'?t)\W*(?:thanks|thank you)?\W*"
)
NO_HEALTH = Pattern(r"\b(?:no|without|skip|not) (?:the |any )?health\b")
#: What a button says, typed, where no answer of that kind is a setting: (its words, what it stands for).
LABELS = {
    "strength": (r"(?:i'?ll |let me |i want to )?(?:pick|choose|set) (?:the |my )?days(?: myself)?", "days"),
    "weights": (
        r"(?:a |the )?(?:whole|full) rack(?:,? or i don'?t know)?|all (?:of them|weights)|any(?: weights?)?",
        "any",
    ),
}
#: Whatever the coach thinks best: the question is left to its default.
UNDECIDED = Pattern(
    r"\W*(?:i )?(?:don'?t (?:know|mind|care)|dont (?:know|mind|care)|dunno|idk|no idea|not sure|"
    r"unsure|whatever(?: you (?:think|say|like|"
    r"want|recommend)(?: is best)?)?|you (?:choose|decide|pick)|your (?:choice|call)|up to you|either|any|"
    r"no preference|surprise me)\W*"
)
_RACE_NONE = Pattern(
    r"\W*(?:n|no|nope|nah|none|not really|not yet|not (?:right )?now|nothing (?:planned|yet|booked)?|"
    r"no (?:race|races|plans?)\b[^,.;]*|"
    r"(?:i )?(?:don'?t|do not) (?:race|have (?:one|any|a race))\b.*|.*\b(?:every|each) (?:week|month|"
    r"sat\w*|sun\w*)\b.*)\W*"
)
#: No race yet, and what may come of it behind that: "no race yet, maybe a 5k in summer".
_NO_RACE_YET = Pattern(
    r"\W*(?:(?:well|um+|hm+|erm?|oh|still)\W+)*(?:no (?:races?|runn?ing|plans?|idea)|no|nope|n|nah|none|undecided|"
    r"just for (?:fun|me|"
    r"myself|health|fitness)|not (?:yet|really|now|right now|at the moment|at present|currently|decided|sure|planned|"
    r"booked|this (?:year|season))|nothing(?: (?:yet|planned|booked|entered|fixed|specific|concrete|special|in mind|"
    r"on the calendar|at the moment))*|(?:i )?(?:haven'?t|have not) (?:really )?(?:got|entered|booked|planned|picked|"
    r"chosen|"
    r"decided|signed up|registered|found|thought)|(?:i )?(?:don'?t|do not) (?:have|race|know yet|think so|plan)|"
    r"there(?:'s| is) (?:none|no race|nothing))\b"
    r"(?:\W+(?:yet|so far|planned|booked|at the moment|currently|for now|right now|really|"
    r"actually))*(?P<rest>(?:\W.*)?)"
)
#: A race behind the "no" all the same: "no sorry, a half", "no marathon but a half in june".
_ONE_ALL_THE_SAME = Pattern(
    r"\W*(?:sorry|wait|actually|i meant?|oops|it'?s|that'?s|correction)\b|"
    r"(?!.*\b(?:maybe|perhaps|might|possibly|some ?day|one day|think\w*|later|consider\w*|would|eventually|dream\w*)\b)"
    r".*\bbut (?:a|the|my|an)\b"
)
_SPREAD = {  #: running days by their number, where only that was said
    1: "sun", 2: "wed sun", 3: "tue thu sun", 4: "tue thu sat sun", 5: "mon tue thu sat sun",
    6: "mon tue wed thu sat sun", 7: "mon tue wed thu fri sat sun",
}  # fmt: skip
_WORDED = "|".join(list(NUMBERS)[1:8])
_COUNT = Pattern(
    rf"\b(once|twice|thrice|(?:[1-7]|{_WORDED})(?= ?x\b| ?times?\b| ?days?\b| ?runs?\b| ?sessions?\b|"
    rf"(?: ?x)? (?:a|per) w))"
)
_ALONE = Pattern(
    r"\W*(?:about |usually |maybe |max(?:imum)? |i think |let'?s say )*([1-7]|" + _WORDED + r") "
    r"?x?(?: max(?:imum)?| please|"
    r" is (?:fine|ok|okay|enough|plenty)| (?:should|will) do)*\W*"
)
_RANGE = Pattern(r"\b(\d{1,3}) ?(?:-|–|to|or) ?(\d{1,3})\b")
_LEVELS = (
    ("before", r"used to|stopp?ed|years ago|years back|long ago|as a (?:kid|teen\w*|student)|at school"),
    (
        "beginner",
        r"a (?:little )?bit|a little|not (?:much|a lot|really)|some\b|on and off|off and on|now and then|barely|hardly|"
        r"few times",
    ),
    ("never", r"n[ev]{1,3}[er]?r?\b|newb\w*|noob|novice|rookie|zero|no clue|none|first time|total(?:ly)? new|nothing"),
)
_SURE = (
    ("new", r"hard|difficult|tough|struggle|awful|bad|never done|wobbly|don'?t know"),
    (
        "sure",
        r"\d+ ?(?:kg|kgs|lbs?|kilos?)\b|\b\d{2,3}\b|with (?:dumb ?bells?|weights?|a (?:bar|barbell)|kettlebells?)|"
        r"loaded",
    ),
    ("fine", r"easy|no (?:problem|trouble|issue)s?|comfortable|piece of cake|alright|all right|great|well"),
)
_CLOCKS = (
    (Pattern(r"\b(?:noon|mid ?day|lunch ?(?:time|break)?|at lunch)\b"), "12:00"),
    (Pattern(r"\bafter work\b|\b(?:late )?afternoons?\b"), "17:00"),
    (Pattern(r"\bevenings?\b|\bat night\b|\bafter dinner\b"), "19:00"),
    (Pattern(r"\bearly\b"), "06:00"),
    (Pattern(r"\bmornings?\b|\bbefore work\b|\bbreakfast\b|\bwhen i (?:get|wake) up\b"), "07:00"),
)
#: Names of places that are plain words first.
_NO_PLACE = frozenset("nice reading bath most split much male same deal sale bury ware hull".split())
_HOURS = "|".join(list(NUMBERS)[1:])
_HALF = Pattern(rf"\b(half|quarter) (?:(past|to) )?(\d{{1,2}}|{_HOURS})\b(.*)")
_OCLOCK = Pattern(rf"\b(?:at |around |about )?({_HOURS})(?: o'?clock)?\b(.*)")
_FIGURE = Pattern(r"\b([01]?\d|2[0-3])(?:[:.]([0-5]\d))?(?:ish)?\b(?! ?(?:min|day|week|hours?))")
#: A number that counts something, and is no hour: "three sessions a week", "5 k".
_COUNTED = Pattern(
    rf"\b(?:\d{{1,3}}|{_HOURS}) ?(?:x|sessions?|times|workouts?|trainings?|runs?|sets?|reps?|k|kms?|kg|lbs?|miles?|"
    rf"days?|weeks?|"
    r"months?|years?)\b"
)
_BARE_CLOCK = Pattern(r"\W*(?:at |around )?([01]?\d|2[0-3])(?:([0-5]\d)| ?h(?:ours?)?)\W*")
_NO_WORD = Pattern(
    r"\b(?:no (?:reminders?|messages|words?)|never|not at all|don'?t|do not|none|off|nothing)\b|\W*no\W*$"
)


def values(draft: Draft, step: str, word: str) -> Values | None:
    """The settings that a freer answer stands for; None where it is none, or only asks something."""
    taker = _TAKERS.get(step)
    return None if taker is None or word.rstrip().endswith("?") else taker(draft, word)


def _goal(draft: Draft, word: str) -> Values | None:
    if re.match(r"\W*(?:no|not)\b", word) and not re.search(r"hurt|injur", word):
        return None
    general = r"both|every ?thing|all (?:of|three)|(?<!no )weight|fitter|shape|tone|finish|complet\w+|first|strong\w*"
    return {"goal": "general"} if re.search(rf"\b(?:{general}|age|old|better)\b", word) else None


def _race(draft: Draft, word: str) -> Values | None:
    if _RACE_NONE.fullmatch(word):
        return {"race": None}
    match = _NO_RACE_YET.fullmatch(word)
    if match is None or _ONE_ALL_THE_SAME.match(match["rest"]):
        return None
    rest = match["rest"].replace("maybe", "")  # "maybe 5 km" is no day of may
    return from_text(draft, "race", rest) or {"race": None}  # of what may come only a day can be planned for


def _runs(draft: Draft, word: str) -> Values | None:
    if plain(word) is None:
        return None
    if re.search(r"\b(?:every ?day|daily|each day|all week|all (?:the |seven )?days|7 days|all 7|all seven)\b", word):
        return runs_of(draft, list(WEEKDAYS))
    if re.search(r"\bweek ?days\b", word):
        return runs_of(draft, list(WEEKDAYS[:5]))
    if re.search(r"\bweek ?ends?\b", word):
        return runs_of(draft, list(WEEKDAYS[5:]))
    if re.search(r"\bevery (?:other|second) day\b", word):
        return runs_of(draft, ["mon", "wed", "fri", "sun"])
    if re.search(r"\b(?:don'?t|do not|not|no|never)\b.*\b(?:run|running|yet)\b|^\W*(?:none|no|never)\W*$", word):
        return {"running_days": {}}
    count = _number(word)
    if count is not None:
        return runs_of(draft, _SPREAD[count].split())
    if re.search(r"\b(?:var(?:y|ies)|depends?|differs?|irregular\w*|shifts?|changes?|whenever)\b", word):
        return {"running_days": to_profile(draft.athlete)["running_days"], "irregular": True, "review_day": "sun"}
    return None


def _number(word: str) -> int | None:
    """How many times a week are spoken of, one to seven."""
    match = _COUNT.search(word) or _ALONE.fullmatch(word)
    if match is None:
        return None
    said = match[1]
    return {"once": 1, "twice": 2, "thrice": 3}.get(said) or (int(said) if said.isdecimal() else NUMBERS[said])


_SLOW = (
    r"slow(?:er|ish|ly)?|easy|steady|gentle|relaxed|comfy|comfortable|recovery|jog(?:s|ging)?|plod\w*|shuffl\w*|"
    r"conversational|chilled?|casual|unhurried"
)
_ALIKE = r"(?:the )?same(?: pace| speed| length| distance)?|alike|similar|equal(?:ly long)?"
_SHORT = (
    r"short(?:er|ish)?|equally long|(?:about |around |roughly )?\d{1,2} ?(?:-|–|to)? ?\d{0,2} ?"
    r"(?:km?s?|mi|miles?|mins?|minutes)"
)
_THEM = (
    r"(?:(?:no|nope|nah|they(?:'re| are)?|them|these|those|it'?s|mine|all|each|every(?: ?thing| ?one)?|both|of|is|are|"
    r"i'?m|"
    r"i|run|go|my|runs?|ones?|the|just|only|always|pretty much|mostly|quite|very|really|at|a|so|kind of|about|too|do|"
    r"lol|haha|tbh|in|for me|right now|currently|still|and)\b[\s,.;!'-]*)*"
)
#: What says of all the runs that none of them is of a kind: "they're all slow", "all the same", "I don't do intervals".
_NONE_OF_THEM = {
    "quality": Pattern(
        rf"\W*{_THEM}(?:{_SLOW}|{_ALIKE})\b[\s,.;!]*(?:(?:{_SLOW}|{_ALIKE})\b[\s,.;!]*|{_THEM})*|"
        r"\W*(?:not yet|never|nothing|i never|(?:no|not|nothing|none|never|i (?:don'?t|do not|never|can'?t)(?: (?:do|"
        r"run))?)"
        r"(?: (?:yet|any|is|are|a|the|them|of|do|run|really|that|too|very|my|one|ones))*"
        r"(?: (?:fast|intervals?|tempos?|hills?|quick|speed ?work|hard|speedy|workouts?|quality|track|group runs?)"
        r"(?: ones?| runs?)?)(?: (?:yet|at all|really|for me|so far|right now))*)\W*"
    ),
    "long": Pattern(
        rf"\W*{_THEM}(?:{_SHORT}|{_ALIKE})\b[\s,.;!]*(?:(?:{_SHORT}|{_ALIKE})\b[\s,.;!]*|{_THEM})*|"
        r"\W*(?:not yet|never|(?:no|not|nothing|none|never|i (?:don'?t|do not|never|can'?t)(?: (?:do|run))?)"
        r"(?: (?:yet|any|is|are|a|the|them|of|do|run|really|that|too|very|my|one))*"
        r"(?: (?:long|longer|far)(?: ones?| runs?)?)(?: (?:yet|at all|really|for me|so far|right now))*)\W*"
    ),
}


def _kind(kind: str) -> Callable[[Draft, str], Values | None]:
    """Which of the running days is the long one, or fast: told with words beside the day, or none of them."""
    step = "long" if kind == "long" else "fast"

    def take(draft: Draft, word: str) -> Values | None:
        kinds = dict(to_profile(draft.athlete)["running_days"])
        none = re.search(r"^\W*(?:n|no|none|nope|neither|not really)\b", word) or _NONE_OF_THEM[kind].fullmatch(word)
        if none and not DAY_WORD.search(word):
            return from_text(draft, step, "none")
        word = one_of(word) or ""
        days = list(dict.fromkeys(WEEKDAYS[weekday(m[1])] for m in DAY_WORD.finditer(word)))
        if not days or re.search(r"\d|\bnot\b", word) or any(d not in kinds for d in days):
            return None
        if of_another_kind(word, kind):  # "tuesday is slow" says of the other days nothing
            return from_text(draft, step, "none") if set(days) == set(kinds) else None
        told = take_runs(draft, word)
        named = {} if told is None else {d: k for d, k in told["running_days"].items() if k == kind and d in days}
        meant = list(named) or days
        if kind == "long" and len(meant) > 1:
            return None
        kinds = {d: "easy" if k == kind else k for d, k in kinds.items()}
        return {"running_days": {**kinds, **dict.fromkeys(meant, kind)}}

    return take


def _strength(draft: Draft, word: str) -> Values | None:
    if plain(word) is None:
        return None
    if re.fullmatch(r"\W*(?:on |at |only |just |the )*week ?-?ends?(?: only| please)?\W*", word):
        return from_text(draft, "strength", "sat and sun")
    if span := _RANGE.search(word):
        low, high = int(span[1]), int(span[2])
        count: int | None = max(low, min(high, 2))
    else:
        count = _number(word)
    if count is None or not 0 <= count <= 4:
        return None
    return {"strength_per_week": count, "strength_days": None}


def _of(stems: tuple[tuple[str, str], ...], step: str) -> Callable[[Draft, str], Values | None]:
    def take(draft: Draft, word: str) -> Values | None:
        found = next((name for name, stem in stems if re.search(rf"\b(?:{stem})", word)), None)
        return None if found is None else from_text(draft, step, found)

    return take


def _kit(draft: Draft, word: str) -> Values | None:
    if re.search(r"\b(?:every ?thing|all of (?:it|them|these)|the lot|full(?:y)?[- ]equipped)\b", word):
        return {"equipment": list(KIT)}
    if re.search(r"\b(?:body ?weight|my (?:own )?body|chairs?|stairs?|steps?|floor|nothing|mat|no kit)\b", word):
        return {"equipment": [], "weights": []}
    return None


def _minutes(draft: Draft, word: str) -> Values | None:
    if re.search(r"\bas long as\b|\b(?:whatever|no limit|any(?: length)?|doesn'?t matter)\b", word):
        return {"session_minutes": 60}
    span = _RANGE.search(word)
    found = int(span[2]) if span else minutes_in(word)
    return {"session_minutes": found} if found is not None and 10 <= found <= 120 else None


def _units(draft: Draft, word: str) -> Values | None:
    for stem, unit, distance in (
        ("metric|kilos?|kgs?|kilomet", "kg", "km"),
        ("imperial|pounds?|lbs?|miles?", "lb", "mi"),
    ):
        if re.search(rf"\b(?:{stem})", word):
            return {"units": unit, "distance_units": distance}
    return None


def _zone(draft: Draft, word: str) -> Values | None:
    """The longest name of a place in the text: a city before the country behind it."""
    parts = re.findall(r"[a-zà-ÿ.'-]+", word)
    for length in range(min(4, len(parts)), 0, -1):
        for first in range(len(parts) - length + 1):
            name = " ".join(parts[first : first + length]).strip(" .'-")
            if name in _NO_PLACE:
                continue
            if len(name) > 3 or name in ("uk", "usa"):
                zone = draft.books.cities.get(name)
                if zone is not None:
                    return {"timezone": zone}
    return None


def _hour(draft: Draft, word: str) -> Values | None:
    if ruled_out := limits(word):  # "not before 8": the hour of the word is what is left open by "not after 10pm"
        before = ruled_out.get("before")
        return None if before is None else {"reminder_time": f"{before:%H:%M}"}
    if _NO_WORD.search(word):
        return {"reminders": "off"}
    later = bool(re.search(r"\b(?:pm|evening|afternoon|tonight)\b", word))
    if half := _HALF.search(word):
        hour = _in_hours(half[3])
        minute = 30 if half[1] == "half" else 15
        if half[2] == "to":
            hour, minute = hour - 1, 60 - minute
        return _at(hour + 12 * (later and hour < 12), minute)
    if bare := _BARE_CLOCK.fullmatch(word):
        return _at(int(bare[1]), int(bare[2] or 0))
    if _COUNTED.search(word):
        return None
    if figure := _FIGURE.search(word):
        hour = int(figure[1])
        return _at(hour + 12 * (later and hour < 12), int(figure[2] or 0))
    if named := _OCLOCK.search(word):
        hour = _in_hours(named[1])
        return _at(hour + 12 * (later and hour < 12), 0)
    return next(({"reminder_time": clock} for words, clock in _CLOCKS if words.search(word)), None)


def _quiet(draft: Draft, word: str) -> Values | None:
    """ "Not after 10pm": the quiet hours begin then, and end as they did."""
    told = quiet_told(draft, word)
    return None if told is None else {"quiet_hours": told["quiet_hours"]}


def _in_hours(said: str) -> int:
    return int(said) if said.isdecimal() else NUMBERS[said]


def _at(hour: int, minute: int) -> Values | None:
    return {"reminder_time": f"{hour:02}:{minute:02}"} if 0 <= hour < 24 else None


_TAKERS: dict[str, Callable[[Draft, str], Values | None]] = {
    "goal": _goal,
    "race": _race,
    "runs": _runs,
    "long": _kind("long"),
    "fast": _kind("quality"),
    "strength": _strength,
    "level": _of(_LEVELS, "level"),
    "sure": _of(_SURE, "sure"),
    "kit": _kit,
    "minutes": _minutes,
    "units": _units,
    "zone": _zone,
    "hour": _hour,
    "quiet": _quiet,
}
