"""How bad a pain is by the figures told of it: the one of now, and what it was before.

Rule: where the figures are not told of different times, the worst counts.
"""

from __future__ import annotations

import itertools

from coach.patterns import Pattern
from coach.reader.figure_days import of_before, own_day
from coach.reader.over_time import Before, now_and_before
from coach.reader.tokens import Atoms


def how_bad(atoms: Atoms, a: int, b: int) -> tuple[float | None, float | None]:
    """How bad it is now, and how bad it was told to be before, 0–10; of "was a 4, now 2" 2 and 4. None: not told."""
    codes, values = atoms.codes, atoms.values
    marked = [i for i in range(a, b) if codes[i] == "ψ"]
    if marked:
        now = [i for i in marked if not _earlier(atoms, i, a, b)]
        before = [i for i in marked if i not in now]
        if not now and any(isinstance(values[i], Before) for i in marked):
            return now_and_before([values[i] for i in marked])
        some = now or _latest(atoms, marked, a, b)
        figures = [float(v) for i in some if isinstance(v := values[i], float | int)]
        if len(figures) > 1 and not _changed(atoms, some, b):
            number: float | None = max(figures)  # "3/10 downstairs, 1/10 on the flat": the worst counts
        else:
            value = values[some[-1]]
            number = float(value) if isinstance(value, float | int) else None
        rest = before if now else [i for i in marked if i not in some]
        return number, None if number is None else _was(atoms, number, rest, a, b)
    for m in _SHARE.finditer(codes, a, b):  # "3/10" far from any part of the body, "2/5"
        value, most = values[m.start()], values[m.end() - 1]
        if isinstance(value, float | int) and most in (5, 10) and 0 <= value <= most:
            return float(value * 10 / most), None
    return None, None


#: A figure told of so few days ago is none that another one has risen from: an evening and the next morning.
_LATELY = 3


def _was(atoms: Atoms, number: float, before: list[int], a: int, b: int) -> float | None:
    """What it has risen from, or the worst that it has come down from."""
    told = [(i, float(v)) for i in before if isinstance(v := atoms.values[i], float | int)]
    if not told:
        return None
    steps = [*(v for _, v in told), number]
    last, value = told[-1]
    climbs = len(steps) > 2 and all(x < y for x, y in itertools.pairwise(steps))
    if number > value and (climbs or not _just_now(atoms, last, a, b)):
        return value
    worst = max(v for _, v in told)
    return worst if worst >= number else None


def _just_now(atoms: Atoms, i: int, a: int, b: int) -> bool:
    """Whether the figure at atom ``i`` is of the last days."""
    day = own_day(atoms, i, a, b)
    value = None if day is None or atoms.codes[day] != "α" else atoms.values[day]
    return isinstance(value, int) and value > -_LATELY


def _latest(atoms: Atoms, marked: list[int], a: int, b: int) -> list[int]:
    """Of figures of earlier days those of the latest day that is told: "5/10 yesterday and 3/10 on monday"."""
    days = {i: (atoms.codes[d], atoms.values[d]) for i in marked if (d := own_day(atoms, i, a, b)) is not None}
    week = [v for code, v in days.values() if code == "β" and isinstance(v, int)]
    if len(week) == len(marked) > 1 and _forward(week):
        return marked[-1:]  # "mon 4, tue 3, wed 2"
    last = max((v for code, v in days.values() if code == "α" and isinstance(v, int)), default=None)
    return marked if last is None else [i for i in marked if days.get(i) == ("α", last)]


def _forward(week: list[int]) -> bool:
    """Whether weekdays are told one behind the other, within one week."""
    steps = [(y - x) % 7 for x, y in itertools.pairwise(week)]
    return all(steps) and sum(steps) < 7


def _changed(atoms: Atoms, marked: list[int], b: int) -> bool:
    """Whether the last of several figures is how it is by now, and those before it how it was."""
    words = atoms.some(marked[0], min(b, marked[-1] + 4))
    if not _HABITS.isdisjoint(words) or {"first", "thing"} <= set(words):
        return False
    return not _BY_NOW.isdisjoint(words) or any(
        atoms.codes[i] == "α" and atoms.values[i] == 0 for i in range(marked[0] + 1, b)
    )


_BY_NOW = frozenset(
    "now to down today tonight currently then later since by settled settling dropped dropping eased easing became "
    "becoming until till after afterwards once finally up".split()
)
_HABITS = frozenset("mornings evenings nights warm warmed usually always".split())  #: of each day, not of now
_SHARE = Pattern(r"(?<!/)n/n")
_PAST = frozenset("from was were previously prev used started began".split())


def _earlier(atoms: Atoms, i: int, a: int, b: int) -> bool:
    """Whether a figure is of before ("from a 6", "was 4", "5 yesterday")."""
    if isinstance(told := atoms.values[i], Before):
        return told.ago > 0
    words = atoms.words[max(0, atoms.first[i] - 3) : atoms.first[i]]
    if words[-3:-2] == ["from"] or ("now" not in words and not _PAST.isdisjoint(words[-2:])):
        return True
    return of_before(atoms, i, a, b)
