"""Days, lengths of time and races to come, out of plain sentences: text in, dates out."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from coach.acts import METRES_PER_MILE
from coach.athlete import weekday
from coach.patterns import Pattern

DAY_WORD = Pattern(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:s?day|rsday|nesday|urday|sday|rs|r|s|nes)?s?\b", re.IGNORECASE)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NUMBERS = {w: n for n, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())}
RACES = (
    (Pattern(r"half[- ]?marathon|\bhalf\b|\bhm\b"), 21097.5),
    (Pattern(r"marathon"), 42195.0),
    (Pattern(r"park ?run"), 5000.0),
    (Pattern(r"(\d+(?:\.\d+)?) ?(?:k|km|kilomet\w+)\b"), 1000.0),
    (Pattern(r"(\d+(?:\.\d+)?) ?(?:mi|miles?|milers?)\b"), METRES_PER_MILE),
)
_TOMORROW = Pattern(r"\b(?:tomm?orr?ow|tmrw|tmr|tomoz|tomoro|2mor+(?:o|ow|a)?)\b")
_DAY_MONTH = Pattern(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({'|'.join(MONTHS)})[a-z]*(?: (\d{{4}}))?")
_MONTH_DAY = Pattern(rf"\b({'|'.join(MONTHS)})[a-z]* (\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (\d{{4}}))?")
_ISO = Pattern(r"\b(\d{4})-(\d\d)-(\d\d)\b")
#: "20.12." or "on 20.12"; a bare "20.12" is a figure.
_DOTTED = Pattern(
    r"(?<![\d.])([0-3]?\d)\.([01]?\d)\.(?:(20\d\d))?(?!\d)|(?<=\bon )([0-3]?\d)\.([01]?\d)\b(?! ?(?:k|km|kg|mi|min))"
)
_NTH = Pattern(
    r"\bthe (\d{1,2})(?:st|nd|rd|th)\b(?! (?:set|rep|mile|km|time|week|day|session|workout|one|"
    r"exercise))"
)
_AHEAD = Pattern(r"\bin (\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (day|week|month)s?\b")
_PAST = Pattern(r"\b(ran|raced|did|was|finished|yesterday|last|pb|pr|dn[fs]\w*|dropped out|pulled out)\b")


_BEGIN = Pattern(
    r"\b(?:i'?m|am|we'?re|all) (?:all )?(?:ready|set)\b|\bready to (?:go|start|train|lift)\b|"
    r"\bwhat (?:do|should|shall|am) i (?:do|doing|start with)\b(?! (?:if|when|about|with|wrong|instead)\b)|"
    r"\b(?:where|how) do i (?:begin|start|restart|get going)\b(?! (?:over|the bot|you)\b)"
)


def asks_to_begin(text: str) -> bool:
    """Whether a text asks for the work itself, not for what the coach can do.

    >>> asks_to_begin("right, I'm ready, what do I do"), asks_to_begin("what can you do")
    (True, False)
    """
    return _BEGIN.search(text.lower().replace("’", "'")) is not None


def day_in(text: str, today: date) -> date | None:
    """The day from today on that a text names: tomorrow, a weekday, a date."""
    return next(iter(days_in(text, today)), None)


def days_in(text: str, today: date) -> list[date]:
    """The days from today on that a text names, in its order."""
    low = text.lower()
    found = {m.start(): today + timedelta(days=1) for m in _TOMORROW.finditer(low)}
    found |= {m.start(): today for m in re.finditer(r"\b(today|tonight)\b", low)}
    for match in DAY_WORD.finditer(low):
        found[match.start()] = today + timedelta(days=(weekday(match[1]) - today.weekday()) % 7)
    days = [found[at] for at in sorted(found)]
    dated = _date_ahead(low, today)
    return days or ([dated] if dated is not None else [])


def length_in(text: str) -> int | None:
    """How many days a text speaks of: "10 days", "a week", "2 weeks", "a month"; None where it says nothing."""
    match = re.search(r"\b(\d{1,2}|" + "|".join(("a", "one", *NUMBERS)) + r") (day|week|month)s?\b", text.lower())
    if match is None:
        return None
    count = int(match[1]) if match[1].isdecimal() else NUMBERS.get(match[1], 1)
    return max(1, min(365, count * {"day": 1, "week": 7, "month": 30}[match[2]]))


_TENS = {"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
_MINUTES = Pattern(
    r"\b(?:(\d{1,3})|((?:" + "|".join(_TENS) + r")(?:[- ]five)?|" + "|".join(NUMBERS) + r")) ?-?(?:m|mins?|"
    r"minutes?)\b"
)
_PARTS_OF_HOUR = (
    (Pattern(r"\bquarter (?:of an |an )?hour\b"), 15),
    (Pattern(r"\bhalf (?:of )?an? ?hour\b|\bhalf hour\b"), 30),
    (Pattern(r"\bthree quarters of an hour\b"), 45),
    (Pattern(r"\b(?:an|one|1) ?h(?:ou)?r\b"), 60),
)


def minutes_in(text: str) -> int | None:
    """How many minutes a text speaks of: "20 min", "twenty-five minutes", "half an hour"; None where it says nothing.

    >>> minutes_in("I've got twenty-five minutes"), minutes_in("half an hour"), minutes_in("no time")
    (25, 30, None)
    """
    low = text.lower()
    if match := _MINUTES.search(low):
        if match[1]:
            return int(match[1])
        first, _, five = match[2].replace("-", " ").partition(" ")
        return _TENS.get(first, NUMBERS.get(first, 0)) + (5 if five else 0)
    found = [(m.start(), -n, n) for pattern, n in reversed(_PARTS_OF_HOUR) if (m := pattern.search(low))]
    return min(found)[2] if found else None


def _numbered(low: str, today: date) -> date | None:
    """The day ahead of "20.12." or "the 20th"; None where a text holds neither. Raises ValueError for no such day."""
    if m := _DOTTED.search(low):
        day = date(int(m[3] or today.year), int(m[2] or m[5]), int(m[1] or m[4]))
        return day if m[3] or day >= today else day.replace(year=today.year + 1)
    m = _NTH.search(low)
    if m is None:
        return None
    year, month = today.year, today.month
    if int(m[1]) < today.day:
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return date(year, month, int(m[1]))


def race_in(text: str, today: date) -> dict[str, Any] | None:
    """A race to come, in PROFILE form: its day and, where said, its distance; None without a day ahead.

    >>> race_in("10k race 29 mar", date(2026, 3, 3)), race_in("ran a half on 1 march", date(2026, 3, 3))
    ({'date': '2026-03-29', 'distance_m': 10000.0}, None)
    """
    low = _said_last(text.lower())
    day = _date_ahead(low, today)
    if day is not None and _gone_by(low, day, today):
        return None
    if day is None:
        day = _slashed(low, today)
    if day is None and re.search(r"\b(race|racing|marathon|park ?run)\b", low) and not _PAST.search(low):
        day = day_in(low, today)  # "I have a 10k race on saturday"
    if day is None or not today < day <= today + timedelta(days=550):
        return None
    of_that_day = next((c for c in re.split(r"[,;\n]|\band\b", low) if _date_ahead(c, today) == day), "")
    race = {"date": day.isoformat(), "distance_m": race_distance(of_that_day) or race_distance(low)}
    name = race_name(text)
    return {**race, "name": name} if name else race


#: Dates that were taken back: "10k on easter monday, no wait it's on the 19th of april", "moved from 12 to 19 april".
_ANY_DATE = rf"(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)?(?: (?:{'|'.join(MONTHS)})[a-z]*)?(?: \d{{4}})?"
_TAKEN_BACK = Pattern(
    rf"\b(?:from|not|instead of|rather than) (?:on )?{_ANY_DATE}(?=\W+(?:to|but|it'?s|its|now|any ?more|on)\b|\W*\Z)"
    rf"|\b{_ANY_DATE}\b(?=[^.]{{0,20}}\b(?:no,? wait|sorry|i mean|i meant|scratch that|correction|oops)\b.*\d)"
)
_GOES_ON = Pattern(
    r"\b(?:next year|will|'ll|going to|gonna|goal|target|moved|postponed|signed|entered|enter|booked|registered|"
    r"training for|plan\w*|want|hop(?:e|ing))\b"
)
_RACED = Pattern(r"\b(?:ran|raced|did|finished|completed|dnf\w*|dropped out|pulled out)\b")
_OF_OLD = Pattern(r"\b(?:last|previous) (?:year|season)\b|\byears? ago\b")
LATELY = 31  #: so long ago a day of the year without its year is rather the last one than the next


def _said_last(low: str) -> str:
    """A text without the dates that it takes back."""
    left = _TAKEN_BACK.sub(" ", low)
    return left if re.search(r"\d", left) else low


def _gone_by(low: str, day: date, today: date) -> bool:
    """Whether a day of the year that is named without its year is one gone by: "ran a half on 1 march"."""
    if _OF_OLD.search(low):
        return True
    if day.year <= today.year or re.search(rf"\b{day.year}\b", low):
        return False
    try:
        last = day.replace(year=day.year - 1)
    except ValueError:
        return False
    if last >= today:  # next year's indeed: "in 50 weeks"
        return False
    return _RACED.search(low) is not None or ((today - last).days <= LATELY and _GOES_ON.search(low) is None)


_SLASHED = Pattern(r"(?<![\d/.:])(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d\d))?(?![\d/]|\.\d)")
_NAMES_A_RACE = Pattern(
    r"\b(?:races?|racing|marathon|half|hm|park ?run|ultra|tune[- ]?up|\d+ ?(?:k|km|miles?|miler))\b"
)
_OF_TEN = 10


def _slashed(low: str, today: date) -> date | None:
    """The day ahead of "5k race 12/4": day or month first, as it can only be, else the one on a weekend.

    "4/10" may as well be how bad something is.
    """
    m = _SLASHED.search(low)
    if m is None or not _NAMES_A_RACE.search(low) or _RACED.search(low) or (m[3] is None and int(m[2]) == _OF_TEN):
        return None
    found = []
    for dom, month in ((int(m[1]), int(m[2])), (int(m[2]), int(m[1]))):
        year = today.year if m[3] is None else int(m[3]) % 100 + 2000
        try:
            day = date(year, month, dom)
            if m[3] is None and day < today:
                day = day.replace(year=year + 1)
        except ValueError:
            continue
        found.append(day)
    near = [d for d in found if m[3] is not None or (d - today).days <= 365 - LATELY]
    return next((d for d in near if d.weekday() in (5, 6)), next(iter(near), None))


def same_month(low: str, of: date) -> date | None:
    """The day of the month that a text names without its month, in the month of ``of``: "the 26th actually"."""
    m = _NTH.search(low)
    if m is None or _DAY_MONTH.search(low) or _MONTH_DAY.search(low):
        return None
    try:
        return of.replace(day=int(m[1]))
    except ValueError:
        return None


def race_distance(low: str) -> float | None:
    """The distance of a race in metres, as a text names it."""
    for pattern, metres in RACES:
        match = pattern.search(low)
        if match:
            return metres * (float(match[1]) if match.groups() else 1.0)
    return None


def race_day(text: str, today: date) -> date | None:
    """The day ahead of a race that is known already: a date, or a weekday."""
    day = _date_ahead(text.lower(), today) or day_in(text, today)
    return day if day is not None and today < day <= today + timedelta(days=550) else None


#: What a race is known by: its distance or its kind.
_RACE_KEY = r"half[- ]?marathon|half|hm|marathon|park ?run|races?|racing|trail|ultra|event|run"
_FAR_KEY = r"\d+(?:\.\d+)? ?(?:k|km|kms|mi|miles?|milers?)"
_KEY = Pattern(rf"\b(?:{_RACE_KEY})\b|\b{_FAR_KEY}\b")
_NOT_A_NAME = Pattern(
    r"(?:\d\w*|i['’]ve|i['’]d|we['’]ve|i|my|a|an|the|is|i['’]?m|have|on|in|at|for|of|next|"
    r"this|it['’]?s|training|train|running|doing|going|to|and|weeks?|months?|days?|"
    r"big|goal|target|will|be|there|there['’]s|with|about|around|date|tomorrow|got|get|gonna|wanna|want|moved?|"
    r"change|changed|postponed|shifted|rescheduled|pushed|now|also|just|entered|enter|signed|sign|up|booked|"
    r"registered|planning|plan|hoping|hope|think|thinking|maybe|first|second|another|new|old|its?|was|has|had|we|"
    r"we['’]?re|our|so|but|then|please|hey|hi|ok|okay|add|put|set|as|well|too|tho|though|tonight|today|cancel\w*|"
    r"forget|off|instead|not|no|i['’]?ll|tune|tune-?up|tuneup|warm|warm-?up|fun|charity|flat|hilly|fast|local|"
    r"little|small|easy|hard|tough|practice|test|cheeky|road|club|real|proper|virtual|only|short|long|sub|pb|pr|did|"
    r"ran|raced|do|done|finished|took|from|by|his|her|their|sister['’]?s?|brother['’]?s?|friends?|mates?|wife|husband|"
    r"partner|dad|mum|mom|boss|work|actually|sorry|wait|mean|easter|christmas|xmas|day|b|c|upcoming|coming|last|long|"
    r"or|than|more|some|one|you|me|know|tell|btw|fyi|ps|there|here|yes|yeah|wanted|registered|entry)"
)
_WITHIN = ("in", "at", "of")
_RACE_IN_NAME = Pattern(
    r"\b(?:races?|racing|half|hm|marathon|park ?run|trail|ultra)\b|\b\d+(?:\.\d+)? ?(?:k|km|mi|miles?|milers?)\b"
)
_NAME_WORDS = 4


def race_name(text: str) -> str:
    """What a race is called: the words right before its distance or kind, or a place right behind; else empty.

    >>> race_name("Berlin half marathon 14 March"), race_name("half marathon on 14 March")
    ('Berlin Half Marathon', '')
    >>> race_name("5k fun run on the 10th of May with my sister"), race_name("tune up half on 29 march")
    ('', '')
    """
    dayless = _MONTH_DAY.sub(" | ", _DAY_MONTH.sub(" | ", _ISO.sub(" | ", text.lower())))
    clauses = re.split(r"[,;:!?\n]|\.(?!\d)|\s[-–]\s|\b(?:and|but|because|so)\b", dayless)
    bare = next((c for c in clauses if _RACE_IN_NAME.search(c)), dayless)  # "…, shins are sore" is no name
    marked = _KEY.sub(" § ", DAY_WORD.sub(" | ", _AHEAD.sub(" | ", bare)))
    words = [w.strip("'’-") for w in re.findall(r"§|\||[\w'’-]+", marked)]
    named = _before_it(words) or _behind_it(words)
    if not named or len(named) > _NAME_WORDS:
        return ""
    kind = re.search(r"half[- ]?marathon|\bhalf\b|\bhm\b|marathon|park ?run|trail|ultra", text.lower())
    if kind is None and f"{named[-1]} run" in text.lower():
        return re.sub(r"(?:^|(?<=[\s-]))\w", lambda m: m[0].upper(), " ".join((*named, "run")))[:60]
    kinds = () if kind is None else ("half marathon",) if kind[0] in ("half", "hm") else (kind[0],)
    return re.sub(r"(?:^|(?<=[\s-]))\w", lambda m: m[0].upper(), " ".join((*named, *kinds)))[:60]


def _names(word: str) -> bool:
    return len(word) > 1 and word not in ("§", "|") and _NOT_A_NAME.fullmatch(word) is None


def _before_it(words: list[str]) -> list[str]:
    """The words of a name that stand right before what a race is known by: "the great north run"."""
    for k in (k for k, w in enumerate(words) if w == "§"):
        first = k
        while first and _names(words[first - 1]):
            first -= 1
        if first < k:
            return words[first:k]
    return []


def _behind_it(words: list[str]) -> list[str]:
    """The place that stands right behind it: "half marathon in lisbon"."""
    for k in (k for k, w in enumerate(words) if w == "§"):
        if words[k + 1 : k + 2] and words[k + 1] in _WITHIN:
            first = k + 2 + (words[k + 2 : k + 3] == ["the"])
            last = first
            while last < len(words) and _names(words[last]):
                last += 1
            if last > first:
                return words[first:last]
    return []


def _date_ahead(low: str, today: date) -> date | None:
    """The day ahead that a text names by date or by "in 5 weeks"."""
    try:
        if iso := _ISO.search(low):
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        found = _DAY_MONTH.search(low) or _MONTH_DAY.search(low)
        if found is None and (dated := _numbered(low, today)) is not None:
            return dated
        if found is None:
            ahead = _AHEAD.search(low)
            if ahead is None:
                return None
            count = int(ahead[1]) if ahead[1].isdecimal() else NUMBERS.get(ahead[1], 1)
            return today + timedelta(days=count * {"day": 1, "week": 7, "month": 30}[ahead[2]])
        first, second = found[1], found[2]
        number, month = (int(first), second) if first.isdecimal() else (int(second), first)
        day = date(int(found[3] or today.year), MONTHS.index(month) + 1, number)
        return day if found[3] or day >= today else day.replace(year=today.year + 1)
    except ValueError:
        return None
