"""Which day is meant: "yesterday", "tues", "on the 14th", "3 days ago", "Monday, 23 November 2026".

Rule: what was done lies in the past, so a weekday is the latest one gone by; what is put off lies ahead.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from coach.patterns import Pattern, first_of
from coach.reader.figure_days import own_day
from coach.reader.tokens import SETTLED, Atoms

_SHAPE = Pattern(
    first_of(
        (
            ("full", r"(?:β,?)?[αa]?[no]a?γ,?(?:n(?![xKBDCHImsq:/]))?"),
            ("american", r"(?:β,?)?γ[no](?:,?n(?![xKBDCHImsq:@/]))?"),
            ("iso", r"n-n-n"),
            ("slashed", r"(?<![n/])n/n(?:/n(?![xKBDCHIm]))?(?![/x@KB])"),
            ("dotted", r"n\.(?:n(?![xKBDCHImsq:/]))?|(?<=a)n(?=[^.\d]|$)"),
            ("ago", r"nδ"),
            ("day", r"α"),
            ("weekday", r"β"),
            ("nth", r"o"),
        )
    )
)


_ANY = Pattern(r"[αβγδo]|n[-/]n")
_DOTTED = Pattern(r"n\.|an")


def days(atoms: Atoms, a: int, b: int, today: date) -> list[tuple[int, int, date, bool]]:
    """The days named in atoms ``a`` to ``b``: (from, to, day, whether it is only a day of the week or month)."""
    codes = atoms.codes
    out: list[tuple[int, int, date, bool]] = []
    if not _ANY.search(codes, a, b) and not ("." in atoms.text and _DOTTED.search(codes, a, b)):
        return out
    for m in _SHAPE.finditer(codes, a, b):
        i, j = m.span()
        kind = m.lastgroup
        numbers = [int(v) for k in range(i, j) if codes[k] in "no" and isinstance(v := atoms.values[k], float | int)]
        day: date | None = None
        loose = False
        if kind == "day":
            value = atoms.values[i]
            day = today + timedelta(days=value) if isinstance(value, int) else None
            if out and out[-1][3] and atoms.some(i, i + 1) == ["at", "lunch"]:
                day = None  # "Wednesday I got to the gym at lunch"
        elif kind == "weekday":
            value = atoms.values[i]
            if isinstance(value, int) and not (
                atoms.word(i) in ("mo",) or (atoms.word(i) == "sun" and "the" in atoms.words) or _sat(atoms, i)
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
                while codes[j - 1] == "n" and year is None and numbers and dom != numbers[-1]:
                    j -= 1  # "Nov 20 8k": the 8 is no year
                    numbers.pop()
                j -= codes[j - 1] == ","
        elif kind == "iso" and len(numbers) == 3 and numbers[0] > 1900:
            day = _dated(numbers[0], numbers[1], numbers[2], today)
        elif kind == "slashed":
            day = _slashed(atoms, i, j, numbers, today)
        elif kind == "dotted":
            j, day = _dotted(atoms, i, j, today)
        elif (
            kind == "nth"
            and i > a
            and atoms.word(i)[0].isdigit()
            and atoms.words[atoms.first[i] - 1] in ("the", "on")
            and _free(atoms, j)
            and not _MISSED.search(codes, max(0, i - 3), i)
        ) or (
            kind == "nth"
            and numbers
            and numbers[0] > 12
            and _LINE.match(codes, i, b)
            and codes[i - 1 : i] in ("", "\n")
        ):
            day, loose = _nth(int(numbers[0]), today), True
        if day is not None:
            out.append((i, j, day, loose))
    return out


def _sat(atoms: Atoms, i: int) -> bool:
    """Whether "sat" at atom ``i`` is what one did, and no Saturday: "sat this one out", "i sat all day"."""
    at = atoms.first[i]
    if atoms.words[at] != "sat":
        return False
    before, after = atoms.words[max(0, at - 1) : at], atoms.words[at + 1 : at + 2]
    return before in (["i"], ["ive"], ["been"], ["just"]) or (bool(after) and after[0] in _SITS)


_SITS = frozenset("this it that out down around about here still on through idle watching all".split())


def figures_days(atoms: Atoms, a: int, b: int, found: list[tuple[int, int, date, bool]], today: date) -> list[date]:
    """The day of each figure of pain in atoms ``a`` to ``b``: its own, else the one before, else ``today``.

    "4/10 today, was 6 on monday", "5 on monday, 3 yesterday, 2 now", "4/10, yesterday 6".
    """
    codes = atoms.codes
    marks = [i for i in range(a, b) if codes[i] == "ψ"]
    out: list[date] = []
    for i, end in zip(marks, [*marks[1:], b], strict=True):
        own = own_day(atoms, i, a, b)
        at_own = next((day for at, to, day, _ in found if own is not None and at <= own < to), None)
        of_next = own_day(atoms, end, a, b) if end < b else None
        behind = next((day for at, to, day, _ in found if i < at < end and not (of_next and at <= of_next < to)), None)
        before = next((day for at, _, day, _ in reversed(found) if at < i and own is not None), None)
        out.append(at_own or behind or before or today)
    return out


def settled(atoms: Atoms, today: date) -> Atoms:
    """``atoms`` with every written date as one word for its day, so that its numbers are no figures."""
    codes = atoms.codes
    written = "γ" in codes or "n/n" in codes or "n-n-n" in codes or "nδ" in codes
    if not written and not ("." in atoms.text and _DOTTED_FIGURE.search(atoms.text) and _DOTTED_DAY.search(atoms.text)):
        return atoms
    out, values = list(codes), list(atoms.values)
    for i, j, day, _ in days(atoms, 0, len(codes), today):
        if any(codes[k] == "n" for k in range(i, j)):
            out[i:j] = ["α", *"w" * (j - i - 1)]
            values[i] = (day - today).days
            values[i + 1 : j] = [SETTLED] * (j - i - 1)
    return atoms.anew("".join(out), values)


#: What any such day has, and is found much sooner.
_DOTTED_FIGURE = Pattern(r"\d\.\d")
_DOTTED_DAY = Pattern(r"(?<![\d.])[0-3]?\d\.[01]?\d\.|\bon [0-3]?\d\.[01]?\d\b")


_LINE = Pattern(r"o[:\-]")
_MISSED = Pattern(r"f[wa2]{1,2}\Z")  #: "missed the 4th", "fail on the 3rd": a rep


def _free(atoms: Atoms, j: int) -> bool:
    """Whether "the 14th" stands alone and is not the 14th of something."""
    if j >= len(atoms.codes):
        return True
    return atoms.codes[j] not in "sXχqDUIldO" and atoms.word(j) not in _OF_SOMETHING


_OF_SOMETHING = frozenset(
    "one time attempt exercise mile lap round go week half rep km k day session workout place".split()
)


def _slashed(atoms: Atoms, i: int, j: int, numbers: list[int], today: date) -> date | None:
    """The day of "14/11", day or month first: with a year, behind "on" or a weekday, or heading a line.

    At the head of a line it might be reps or a rating: there it has to be a day of the last weeks.
    """
    if len(numbers) < 2 or not all(1 <= n <= 31 for n in numbers[:2]):
        return None
    first, second = numbers[:2]
    orders = [(first, second), (second, first)]
    if len(numbers) == 3 and 99 < numbers[2] < 1900:
        return None  # "effort 5/10 / 145 bpm"
    if len(numbers) == 3:
        if second == 10 and i and atoms.codes[i - 1] == "p":
            return None  # "effort 5/10 / 48 min"
        year = numbers[2] + (2000 if numbers[2] < 100 else 0)
        return next((d for dom, m in orders if (d := _dated(year, m, dom, today))), None) if numbers[2] > 19 else None
    found = [d for dom, month in orders if month <= 12 and (d := _dated(None, month, dom, today))]
    near = [d for d in found if (today - d).days <= RECENT_DAYS]
    before = atoms.words[atoms.first[i] - 1] if atoms.first[i] else "\n"
    if second == 10 and atoms.codes[j : j + 1] in ("p", "Y", "V"):
        return None  # "4/10 effort", "6/10 pain"
    if (
        before != "on"
        and second == 10
        and first <= 10
        and len(numbers) == 2
        and (_FELT.search(atoms.codes, max(0, i - 9), i) or "R" in atoms.codes[max(0, i - 3) : i])
    ):
        return None  # "quads sore from Monday, 5/10", "knee today 4/10"
    if i and atoms.codes[i - 1] == "α" and second == 10 and first <= 10 and isinstance(ago := atoms.values[i - 1], int):
        return next((d for d in found if d == today + timedelta(days=ago)), None)  # "now 5/10" is no day of October
    if before == "on" or (i and atoms.codes[i - 1] in "βα") or (atoms.codes[i - 2 : i] in ("β,", "β-")):
        return next(iter(near or found), None)
    if not near or (second in (5, 10) and first <= second):
        return None  # reps or a rating
    heads = before in ("\n", "(", "-", "•", "*", ".") or (first != second and _heads_log(atoms.codes, i, j))
    return near[0] if heads else None


_FELT = Pattern("[YνV]")


def _heads_log(codes: str, i: int, j: int) -> bool:
    """Whether "24/11" stands at the head of its line, with a log and its figures behind it."""
    start = codes.rfind("\n", 0, i) + 1
    if not _LEAD.fullmatch(codes, start, i):
        return False
    rest = codes[j : j + 80].lstrip(":,.-)| w\n")
    return rest[:1] in tuple("XUnW3GβMJχ") and bool(re.search(r"[ntds]", rest))


_LEAD = Pattern(r"[βχwN,(]{0,4}")


#: How long ago a date without a year may be that only its place in the text tells from reps.
RECENT_DAYS = 31


def _dotted(atoms: Atoms, i: int, j: int, today: date) -> tuple[int, date | None]:
    """The day of "20.11." or "20.11.2026", and where it ends."""
    m = _DAY_MONTH.fullmatch(atoms.text[atoms.starts[i] : atoms.ends[i]])
    if m is None or not 1 <= int(m[2]) <= 12 or not 1 <= int(m[1]) <= 31:
        return j, None
    dot = j - i > 1 and atoms.glued(i + 1)
    value = atoms.values[j - 1]
    year = int(value) if j - i == 3 and atoms.glued(j - 1) and isinstance(value, float) and value > 19 else None
    before = atoms.words[atoms.first[i] - 1] if atoms.first[i] else "\n"
    if year is None and not (before == "on" or (dot and (before in _BEFORE_DAY or atoms.codes[i - 1] == "β"))):
        return j, None
    if year is not None and year < 100:
        year += 2000
    return j if year else i + 1 + dot, _dated(year, int(m[2]), int(m[1]), today)


#: What stands before "20.12." where that is a day.
_BEFORE_DAY = frozenset(
    "\n ( am vom from to until till til by since between and before after through bis ab den der the back der".split(
        " "
    )
)
_DAY_MONTH = Pattern(r"(\d{1,2})\.(\d{1,2})")


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
