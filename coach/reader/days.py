"""Which day is meant: "yesterday", "tues", "on the 14th", "3 days ago", "Monday, 23 November 2026".

Rule: what was done lies in the past, so a weekday is the latest one gone by; what is put off lies ahead.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from coach.reader.tokens import Atoms

_SHAPE = re.compile(
    r"(?P<full>(?:β,?)?[αa]?[no]a?γ,?(?:n(?![xKBDsq:]))?)"
    r"|(?P<american>(?:β,?)?γ[no](?:,?n(?![xKBDsq:@]))?)"
    r"|(?P<iso>n-n-n)"
    r"|(?P<slashed>(?<![n/])n/n(?:/n)?(?![/x@n,KB]))"
    r"|(?P<ago>nδ)"
    r"|(?P<day>α)"
    r"|(?P<weekday>β)"
    r"|(?P<nth>o)"
)


def days(atoms: Atoms, a: int, b: int, today: date) -> list[tuple[int, int, date, bool]]:
    """The days named in atoms ``a`` to ``b``: (from, to, day, whether it is only a day of the week or month)."""
    codes = atoms.codes
    out: list[tuple[int, int, date, bool]] = []
    for m in _SHAPE.finditer(codes, a, b):
        i, j = m.span()
        kind = m.lastgroup
        numbers = [int(v) for k in range(i, j) if codes[k] in "no" and isinstance(v := atoms.values[k], float | int)]
        day: date | None = None
        loose = False
        if kind == "day":
            value = atoms.values[i]
            day = today + timedelta(days=value) if isinstance(value, int) else None
        elif kind == "weekday":
            value = atoms.values[i]
            if isinstance(value, int) and not (
                atoms.word(i) in ("mo",) or (atoms.word(i) == "sun" and "the" in atoms.words)
            ):
                day, loose = today - timedelta(days=(today.weekday() - value) % 7), True
        elif kind == "ago":
            value = atoms.values[i + 1]
            if isinstance(value, int) and numbers and numbers[0] < 400:
                day = today - timedelta(days=numbers[0] * value)
        elif kind in ("full", "american"):
            month = next((v for k in range(i, j) if codes[k] == "γ" and isinstance(v := atoms.values[k], int)), None)
            year = next((n for n in numbers if n > 1900), None)
            dom = next((n for n in numbers if n <= 31), None)
            if month and dom:
                day = _dated(year, month, dom, today)
        elif kind == "iso" and len(numbers) == 3 and numbers[0] > 1900:
            day = _dated(numbers[0], numbers[1], numbers[2], today)
        elif kind == "slashed":
            if _is_date(atoms, i, j, numbers) or _heads_line(atoms, i, j, numbers, today):
                year = numbers[2] + (2000 if numbers[2] < 100 else 0) if len(numbers) == 3 else None
                dom, month = (numbers[0], numbers[1]) if numbers[1] <= 12 else (numbers[1], numbers[0])
                day = _dated(year, month, dom, today)
        elif (
            kind == "nth"
            and i > a
            and atoms.word(i)[0].isdigit()
            and atoms.words[atoms.first[i] - 1] in ("the", "on")
            and _free(atoms, j)
        ):
            day, loose = _nth(int(numbers[0]), today), True
        if day is not None:
            out.append((i, j, day, loose))
    return out


def settled(atoms: Atoms, today: date) -> Atoms:
    """``atoms`` with every written date as one word for its day, so that its numbers are no figures."""
    codes = atoms.codes
    if not _WRITTEN.search(codes):
        return atoms
    out, values = list(codes), list(atoms.values)
    for i, j, day, _ in days(atoms, 0, len(codes), today):
        if any(codes[k] == "n" for k in range(i, j)):
            out[i:j] = ["α", *"w" * (j - i - 1)]
            values[i] = (day - today).days
    return replace(atoms, codes="".join(out), values=values)


_WRITTEN = re.compile(r"γ|n-n-n|n/n|nδ")


def _free(atoms: Atoms, j: int) -> bool:
    """Whether "the 14th" stands alone and is not the 14th of something."""
    if j >= len(atoms.codes):
        return True
    return atoms.codes[j] not in "sXχqDUIldO" and atoms.word(j) not in _OF_SOMETHING


_OF_SOMETHING = frozenset(
    "one time attempt exercise mile lap round go week half rep km k day session workout place".split()
)


def _is_date(atoms: Atoms, i: int, j: int, numbers: list[int]) -> bool:
    """Whether ``14/11`` at the head or after "on" is a date and not reps or a rating."""
    if len(numbers) == 3 and numbers[2] > 19 and numbers[0] <= 31 and numbers[1] <= 31:
        return True
    before = atoms.words[atoms.first[i] - 1] if atoms.first[i] else ""
    return before == "on" and len(numbers) == 2 and numbers[0] <= 31 and numbers[1] <= 31


def _heads_line(atoms: Atoms, i: int, j: int, numbers: list[int], today: date) -> bool:
    """Whether ``24/11`` heads a line as the day of a log: a day not long gone, with figures of their own behind it."""
    codes = atoms.codes
    start = codes.rfind("\n", 0, i) + 1
    if len(numbers) != 2 or numbers[1] == 10 >= numbers[0] or not re.fullmatch(r"[βχwN,(]{0,4}", codes[start:i]):
        return False
    dom, month = (numbers[0], numbers[1]) if numbers[1] <= 12 else (numbers[1], numbers[0])
    day = _dated(None, month, dom, today)
    if day is None or not 0 <= (today - day).days <= 45 or numbers[0] == numbers[1]:
        return False
    rest = codes[j:].lstrip(":,.-)| w\n")
    return bool(re.match(r"[XUnW3GβMJχ]", rest)) and bool(re.search(r"[ntds]", codes[j:]))


def _dated(year: int | None, month: int, dom: int, today: date) -> date | None:
    try:
        day = date(year or today.year, month, dom)
    except ValueError:
        return None
    if year is None and day > today:
        try:
            return day.replace(year=day.year - 1)
        except ValueError:
            return None
    return day


def _nth(dom: int, today: date) -> date | None:
    """The latest ``dom``-th gone by."""
    year, month = today.year, today.month
    for _ in range(13):
        try:
            day = date(year, month, dom)
        except ValueError:
            day = None
        if day is not None and day <= today:
            return day
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return None


def ahead(day: date, today: date) -> date:
    """A weekday that was taken for the latest past one, as the next to come."""
    while day <= today:
        day += timedelta(days=7)
    return day
