"""How long a limit is to hold, out of a sentence: "for 3 weeks", "until 12 Dec", "till my next appointment".

Rule: of two readings the later day counts; a day that cannot be is told as such, never guessed.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from coach.ahead import MONTHS, NUMBERS
from coach.athlete import weekday
from coach.patterns import Pattern

FAR_DAYS = 330  #: a day of this year that is past, read as next year's: more likely a slip

_COUNT = r"(\d{1,3}|a couple of|couple of|a couple|couple|a few|few|a|an|another|" + "|".join(NUMBERS) + r")"
_LENGTH = Pattern(
    r"(?:\b(?:for|over|in)\s+)?"
    r"(?:\b(?:the|at least|about|around|roughly|next|coming|first|another|minimum|min|up to|a further|a good)\s+)*"
    rf"\b{_COUNT}(?:\s*(?:-|–|to|or)\s*(\d{{1,3}}|{'|'.join(NUMBERS)}))?(?:\s|-)*(?:more |full |whole |other )*"
    r"(days?|weeks?|wks?|months?|mths?|fortnights?|years?|yrs?)\b"
)
_RATE = Pattern(r"\s*(?:a|per|each|every|/|out of)\s*(?:week|wk|7)\b")
_COUNTED = Pattern(r"(?:\b(?:times|x|twice|once|runs|sessions|thrice|per|each|every|hours|minutes|mins|days)|\dx)\s*$")
_AGO = Pattern(r"\s*(?:ago|back|before|old|already)\b")
_SINCE = Pattern(r"\s*(?:now|post|after|since|in)\b")
_REST_OF = Pattern(
    r"\b(?:for )?(?:the )?(?:rest|remainder) of (?:the|this) (day|week|month|year)\b|\bthis (week|month)\b"
)
_UNTIL = Pattern(r"\b(until|untill|till|til|through|up until|up till|before|up to)\b\s*")
_WORDS = Pattern(r"(?:(?!\b(?:and|but|also|no|not|only|max|then)\b)[^,.;:!?\n()]){1,60}")
_NUMERIC = Pattern(r"(?:the )?(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?\b\.?")
_ISO = Pattern(r"(\d{4})-(\d\d)-(\d\d)\b")
_MONTH = "|".join(MONTHS)
_DAY_MONTH = Pattern(rf"(?:the )?(\d{{1,2}})(?:st|nd|rd|th|\.)?(?: of)? ({_MONTH})[a-z]*\.?,?(?: (\d{{4}}))?\b")
_MONTH_DAY = Pattern(rf"({_MONTH})[a-z]*\.? (?:the )?(\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (\d{{4}}))?")
_ORDINAL = Pattern(r"the (\d{1,2})(?:st|nd|rd|th)\b")
_MONTH_ONLY = Pattern(
    rf"(?:the )?(?:(end|middle|beginning|start|late|mid|early)[- ]?(?:of )?)?({_MONTH})[a-z]*\b(?: (\d{{4}}))?"
)
_WEEKDAY = Pattern(r"(next |this |the following )?(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b")
_END_OF = Pattern(r"(?:the )?end of (?:the |this |next )?(week|month|year)\b")
_FEASTS = {"christmas": (12, 25), "xmas": (12, 25), "new year": (1, 1), "new years": (1, 1)}


@dataclass(frozen=True, kw_only=True, slots=True)
class Until:
    """A length of time in a text. ``day`` None: open (an appointment, "further notice"); ``slip``: no such day."""

    start: int
    end: int
    day: date | None
    slip: bool = False


def untils(low: str, today: date) -> list[Until]:
    """Every length of time in a text (lower case), in its order."""
    found = [*_ends(low, today), *_lengths(low, today)]
    out: list[Until] = []
    for one in sorted(found, key=lambda u: (u.start, -u.end)):
        if not out or one.start >= out[-1].end:
            out.append(one)
    return out


def _lengths(low: str, today: date) -> list[Until]:
    out = []
    for m in _LENGTH.finditer(low):
        before, after = low[: m.start()], low[m.end() :]
        bare = m[1] in ("a", "an") and not re.match(r"\W*(?:for|over|in|the|next|another|about|at least)\b", m[0])
        since = _SINCE.match(after) and not m[0].startswith(("for", "over"))  # "6 weeks post op" tells of the past
        if bare or since or _RATE.match(after) or _COUNTED.search(before) or _AGO.match(after):
            continue
        count = max(_number(m[1]), _number(m[2]) if m[2] else 0)
        out.append(Until(start=m.start(), end=m.end(), day=_later(today, count, m[3])))
    rest = _REST_OF.finditer(low)
    return out + [Until(start=m.start(), end=m.end(), day=_end_of(today, m[1] or m[2])) for m in rest]


def _number(word: str) -> int:
    if word.isdigit():
        return int(word)
    if "couple" in word:
        return 2
    return 3 if "few" in word else NUMBERS.get(word, 1)


def _later(today: date, count: int, unit: str) -> date:
    if unit.startswith(("month", "mth")):
        index = today.year * 12 + today.month - 1 + min(count, 36)
        year, month = divmod(index, 12)
        return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
    days = {"d": 1, "w": 7, "f": 14, "y": 365}[unit[0]]
    return today + timedelta(days=min(count * days, 1100))


def _end_of(today: date, what: str) -> date:
    if what == "day":
        return today
    if what == "week":
        return today + timedelta(days=6 - today.weekday())
    if what == "month":
        return today.replace(day=monthrange(today.year, today.month)[1])
    return date(today.year, 12, 31)


def _ends(low: str, today: date) -> list[Until]:
    out = []
    for m in _UNTIL.finditer(low):
        rest = low[m.end() :]
        named = None if m[1] == "up to" and _NUMERIC.match(rest) else _day(rest, today)  # "pain up to 4/10"
        if named is None and m[1] in ("through", "before", "up to"):
            continue  # "through the knee", "before running", "up to 20 kg"
        if named is None:
            words = _WORDS.match(rest)
            out.append(Until(start=m.start(), end=m.end() + (len(words[0].rstrip()) if words else 0), day=None))
            continue
        day, length, slip = named
        if day is not None and m[1] == "before":
            day -= timedelta(days=1)
        out.append(Until(start=m.start(), end=m.end() + length, day=day, slip=slip))
    return out


def _day(rest: str, today: date) -> tuple[date | None, int, bool] | None:
    """The day that a text begins with, how many characters name it, and whether it cannot be; None: it names none."""
    try:
        if m := _ISO.match(rest):
            return _ahead(date(int(m[1]), int(m[2]), int(m[3])), today, m.end(), dated=True)
        if m := _NUMERIC.match(rest):
            return _numeric(m, today)
        if m := _DAY_MONTH.match(rest):
            return _dated(int(m[1]), MONTHS.index(m[2]) + 1, m[3], today, m.end())
        if m := _MONTH_DAY.match(rest):
            return _dated(int(m[2]), MONTHS.index(m[1]) + 1, m[3], today, m.end())
    except ValueError:
        return None, _length(rest), True
    if m := _ORDINAL.match(rest):
        return _ordinal(int(m[1]), today, m.end())
    if m := _END_OF.match(rest):
        plus = timedelta(days={"week": 7, "month": 31, "year": 365}[m[1]]) if "next" in m[0] else timedelta(0)
        return _end_of(today + plus, m[1]), m.end(), False
    if m := re.match(r"next (week|month|year)\b", rest):
        return _next(m[1], today), m.end(), False
    if m := re.match(r"(tomorrow|tmrw)\b", rest):
        return today + timedelta(days=1), m.end(), False
    for name, (month, number) in _FEASTS.items():
        if m := re.match(rf"(?:after )?(?:the )?{name}\b", rest):
            day = date(today.year, month, number)
            return (day if day >= today else day.replace(year=today.year + 1)), m.end(), False
    if m := _MONTH_ONLY.match(rest):
        return _month(m, today)
    if m := _WEEKDAY.match(rest):
        ahead = (weekday(m[2]) - today.weekday()) % 7 or 7
        late = 7 if m[1] and m[1].startswith("next") and ahead <= 6 - today.weekday() else 0
        return today + timedelta(days=ahead + late), m.end(), False
    return None


def _length(rest: str) -> int:
    words = _WORDS.match(rest)
    return len(words[0]) if words else 0


def _ahead(day: date, today: date, length: int, *, dated: bool) -> tuple[date | None, int, bool]:
    """A day that has to lie ahead; one without a year is this year's or the next."""
    if not dated and day < today:
        day = date(day.year + 1, day.month, min(day.day, 28 if day.month == 2 else 31))
        if (day - today).days > FAR_DAYS:
            return None, length, True
    return (None, length, True) if day < today or (day - today).days > 1100 else (day, length, False)


def _dated(number: int, month: int, year: str | None, today: date, length: int) -> tuple[date | None, int, bool]:
    return _ahead(date(int(year or today.year), month, number), today, length, dated=bool(year))


def _numeric(m: re.Match[str], today: date) -> tuple[date | None, int, bool]:
    """12/11 may be November or December: of two days ahead the later one."""
    year = int(m[3]) + (2000 if len(m[3]) == 2 else 0) if m[3] else None
    days = []
    for number, month in ((int(m[1]), int(m[2])), (int(m[2]), int(m[1]))):
        if 1 <= month <= 12 and 1 <= number <= monthrange(year or today.year, month)[1]:
            made = _ahead(date(year or today.year, month, number), today, m.end(), dated=year is not None)[0]
            days += [made] if made is not None else []
    return (max(days), m.end(), False) if days else (None, m.end(), True)


def _ordinal(number: int, today: date, length: int) -> tuple[date | None, int, bool]:
    """The 12th: of this month, else of the next one that has it."""
    for n in range(4):
        year, month = divmod(today.year * 12 + today.month - 1 + n, 12)
        if 1 <= number <= monthrange(year, month + 1)[1] and date(year, month + 1, number) > today:
            return date(year, month + 1, number), length, False
    return None, length, True


def _next(unit: str, today: date) -> date:
    """Until next week is until its first day."""
    if unit == "week":
        return today + timedelta(days=7 - today.weekday())
    if unit == "year":
        return date(today.year + 1, 1, 1)
    year, month = divmod(today.year * 12 + today.month, 12)
    return date(year, month + 1, 1)


def _month(m: re.Match[str], today: date) -> tuple[date | None, int, bool] | None:
    """Until January is until its first day; the middle and the end of it are said."""
    month = MONTHS.index(m[2]) + 1
    if m[2] == "may" and not m[1] and not m[0].startswith("may"):
        return None
    last = {"end": 31, "late": 31, "middle": 15, "mid": 15, "beginning": 7, "start": 7, "early": 7}.get(m[1] or "", 1)
    year = int(m[3] or today.year)
    day = date(year, month, min(last, monthrange(year, month)[1]))
    if not m[3] and day <= today:
        day = date(year + 1, month, min(last, monthrange(year + 1, month)[1]))
    return day, m.end(), False
