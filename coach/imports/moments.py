"""Dates, times of day and lengths of time, as exports write them in any of a dozen languages.

Rule: day and month are never guessed. Where a file's dates could be read both ways, that is left open and asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone

from coach.imports.found import BadCellError
from coach.patterns import Pattern

#: Beginnings of the months' names, January first, in the languages phones are set to.
_MONTHS = (
    "jan,janv,ene,gen,jän,sty,янв",
    "feb,fév,fev,févr,febb,lut,фев",
    "mar,mär,mars,mrz,maa,mrt,мар",
    "apr,avr,abr,kwi,апр",
    "may,mai,mag,mei,maj,май,мая",
    "jun,juin,giu,cze,июн",
    "jul,juil,lug,lip,июл",
    "aug,aoû,aou,ago,sie,авг",
    "sep,set,wrz,сен",
    "oct,okt,ott,out,paź,окт",
    "nov,lis,ноя",
    "dec,dez,déc,dic,des,gru,дек",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split(",")}
_SPACES = Pattern(r"[\s\u00a0\u202f\u2009]+")
_TIME = Pattern(
    r"(?<![\d.])(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:[.,]\d+)?\s*(am|pm|a\.m\.|p\.m\.)?\s*"
    r"(z|utc|gmt|[+-]\d{2}:?\d{2})?(?!\d)",
    re.IGNORECASE,
)
_YEAR_FIRST = Pattern(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_NUMBERS = Pattern(r"(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)")
_DAY_NAMED = Pattern(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º)?\s+(?:de\s+)?([^\W\d]{3,})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)")
_NAMED_DAY = Pattern(r"([^\W\d]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)")
_LENGTH = Pattern(r"(\d+(?:[.,]\d+)?)\s*(h|hr|hrs|hours?|m|min|mins|minutes?|s|sec|secs|seconds?)\b", re.IGNORECASE)
_CLOCK = Pattern(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d+))?")


@dataclass(kw_only=True)
class Moments:
    """Holds one file's way of writing dates; the same text is read once."""

    month_first: bool | None = None
    unsure: bool = False  #: a date was met that could be read both ways, and nothing says how
    _read: dict[str, tuple[datetime, bool]] = field(default_factory=dict)

    def at(self, text: str) -> tuple[datetime, bool]:
        """The moment (naive where no zone is written) and whether a time of day stands in it. Raises BadCellError."""
        found = self._read.get(text)
        if found is None:
            found = self._read[text] = self._parse(text)
        return found

    def learn(self, texts: Iterable[str]) -> None:
        """Which of the two numbers is the month, from all dates of the file; left open where none of them tells."""
        if self.month_first is not None:
            return
        first = second = both = False
        for text in texts:
            if _YEAR_FIRST.search(text):
                return  # a file writes all its dates alike
            match = _NUMBERS.search(text)
            if match is None or "." in match[0]:
                continue  # with points the day always stands first
            a, b = int(match[1]), int(match[2])
            first, second, both = first or a > 12, second or b > 12, both or a != b
        if first != second:
            self.month_first = second
        elif both:
            self.unsure = True

    def _parse(self, text: str) -> tuple[datetime, bool]:
        plain = _SPACES.sub(" ", text.strip())
        try:
            day, rest = self._day(plain)
            return self._clock(day, rest)
        except (ValueError, OverflowError):
            raise BadCellError("date", text) from None

    def _day(self, text: str) -> tuple[date, str]:
        match = _YEAR_FIRST.search(text)
        if match:
            return date(int(match[1]), int(match[2]), int(match[3])), _without(text, match)
        match = _NUMBERS.search(text)
        if match:
            a, b, year = int(match[1]), int(match[2]), int(match[3])
            year += 0 if year > 99 else 2000
            month_first = bool(self.month_first) and "." not in match[0]
            return date(year, a if month_first else b, b if month_first else a), _without(text, match)
        match = _DAY_NAMED.search(text)
        if match and (month := month_of(match[2])):
            return date(int(match[3]), month, int(match[1])), _without(text, match)
        match = _NAMED_DAY.search(text)
        if match and (month := month_of(match[1])):
            return date(int(match[3]), month, int(match[2])), _without(text, match)
        raise ValueError(text)

    def _clock(self, day: date, rest: str) -> tuple[datetime, bool]:
        match = _TIME.search(rest.replace("T", " ", 1) if rest.startswith("T") else rest)
        if match is None:
            return datetime(day.year, day.month, day.day), False  # noqa: DTZ001  a day, its zone is the athlete's
        hour, half = int(match[1]), (match[4] or "").lower().replace(".", "")
        if half:
            hour = hour % 12 + (12 if half == "pm" else 0)
        made = datetime(day.year, day.month, day.day, hour, int(match[2]), int(match[3] or 0))  # noqa: DTZ001  see above
        return (made.replace(tzinfo=_zone(match[5])) if match[5] else made), True


def month_of(word: str) -> int | None:
    """The month that a word begins like; None if none.

    >>> month_of("Janv"), month_of("março"), month_of("Okt"), month_of("today")
    (1, 3, 10, None)
    """
    low = word.lower()
    return next((_MONTH[low[:n]] for n in (4, 3) if low[:n] in _MONTH), None)


def length_s(text: str) -> float | None:
    """A length of time in seconds: ``1h 5m``, ``1:05:00``, ``27:30``, ``45 min``, ``3600``. None if empty.

    Raises BadCellError.

    >>> length_s("1h 5m"), length_s("00:31:24"), length_s("27:30,5"), length_s("90")
    (3900.0, 1884.0, 1650.5, 90.0)
    """
    plain = _SPACES.sub(" ", text.strip())
    if plain in ("", "-", "--"):
        return None
    match = _CLOCK.fullmatch(plain)
    if match:
        part = float(f"0.{match[4]}") if match[4] else 0.0
        return int(match[1] or 0) * 3600.0 + int(match[2]) * 60 + int(match[3]) + part
    pieces = _LENGTH.findall(plain)
    if pieces and not _LENGTH.sub("", plain).strip(" ,"):
        scale = {"h": 3600.0, "m": 60.0, "s": 1.0}
        return sum(float(n.replace(",", ".")) * scale[unit[0].lower()] for n, unit in pieces)
    if re.fullmatch(r"\d{1,7}(?:[.,]\d{1,6})?", plain):
        return float(plain.replace(",", "."))
    raise BadCellError("time", text)


def _without(text: str, match: re.Match[str]) -> str:
    return (text[: match.start()] + " " + text[match.end() :]).strip(" ,")


def _zone(text: str) -> timezone:
    if text.lower() in ("z", "utc", "gmt"):
        return UTC
    hours, minutes = int(text[1:3]), int(text[-2:])
    return timezone((1 if text[0] == "+" else -1) * timedelta(hours=hours, minutes=minutes))
