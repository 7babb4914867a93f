"""Figures of a pain told over time: "4 -> 2", "went 5, 4, 3", "better every week: 6, 4, 2", "4 last week, 3 now".

Rule: where the order or the time is clear, the figure of the latest time holds, and those before it are ``Before``;
where it is not, nothing is done here and the worst stands. A chain that goes on in words of work is none.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_MOST = 10
#: A figure so high is not put behind by the days gone by alone: only by another figure.
SEVERE = 8
#: What stands between two figures of a chain, and whether it says by itself that the second is later.
_LINKS = {
    "->": True, "-->": True, "--->": True, "=>": True, ">": True, ">>": True, "→": True,
    "then": True, ", then": True, "and then": True, ", and then": True, "now": True, ", now": True, "and now": True,
    ", and now": True, ", but now": True, "but now": True,
    ",": False, "and": False, ", and": False, "to": False, ", to": False, "up to": False, "down to": False, "-": False,
}  # fmt: skip
_LINK_WORDS = 4
_ARROW = frozenset("->")
#: Behind these a chain is told in the order of time: "knee went 5, 4, 3", "crept from 1 to 3".
_WENT = frozenset(
    "went gone goes going moved dropped fell fallen rose risen climbed crept jumped came come shifted".split()
)
_TOWARDS = frozenset("from up down back it its been pain has".split())
_FROM = frozenset("from up down".split())
_EACH = frozenset("every each".split())
#: What may stand between a part of the body and the chain of its figures.
_BETWEEN = Pattern(r"[NwawμιεηEeZYαδκcσθγ62,:(\-]*")
_BEHIND = Pattern(r"\Z|[\n.,;?)(cαβηRwa\-ZεY]")
_GAP = Pattern(r"[wαβη,ca2(\-]{1,8}")
_SENTENCE = "\n.;?"
_FAR = 14
#: Weeks, months … gone by, told right beside a figure, by what they are called → how long ago, in days.
_AGO = {"week": 7.0, "time": 2.0, "month": 30.0, "year": 365.0}
_THIS_WEEK = 0.5
_COUNTED = 1000.0  #: weeks that are counted lie before all others, in their order


class Before(float):
    """A figure of a pain, 0–10, told of a time before; ``ago`` orders such figures, at 0 it is the one that holds."""

    ago: float

    def __new__(cls, value: float, ago: float) -> Before:
        made = super().__new__(cls, value)
        made.ago = ago
        return made


@dataclass(slots=True)
class _Figure:
    """A number up to ten in atoms ``i`` to ``end``, "/10" taken in."""

    i: int
    end: int
    value: float


def over_time(atoms: Atoms, out: list[str], values: list[Any]) -> None:
    """Marks the figures of such tellings in ``out``; those of before are ``Before`` in ``values``."""
    figures = [f for i, c in enumerate(atoms.codes) if c == "n" and (f := _figure(atoms, i)) is not None]
    if not figures:
        return
    at = 0
    while at < len(figures):
        chain, links = _chain(atoms, figures, at)
        at += len(chain)
        part = _part(atoms, out, chain[0].i)
        if part is None or len(chain) < 2:
            continue
        if _in_order(atoms, chain, links, part):
            _mark(out, values, chain, part)
        elif "ι" in atoms.codes[part : chain[0].i] and "," in links and _BEHIND.match(atoms.codes, chain[-1].end):
            _write(out, chain, part)  # "not getting better: 6, 4, 2": the worst stands
    _dated(atoms, out, figures, values)


def _figure(atoms: Atoms, i: int) -> _Figure | None:
    value, codes = atoms.values[i], atoms.codes
    if not isinstance(value, float | int) or not 0 <= value <= _MOST or codes[i - 1 : i] in ("/", "x", "n", "t"):
        return None
    if codes[i + 1 : i + 3] == "/n":
        return _Figure(i, i + 3, float(value)) if atoms.values[i + 2] == _MOST else None
    return _Figure(i, i + 1, float(value))


def _chain(atoms: Atoms, figures: list[_Figure], at: int) -> tuple[list[_Figure], list[str]]:
    """The figures from ``at`` on that are linked each to the next, and the links."""
    chain, links = [figures[at]], []
    for other in figures[at + 1 :]:
        told = atoms.some(chain[-1].end, other.i)
        link = ("" if len(told) > 1 and told[1] in _ARROW else " ").join(told)
        if len(told) > _LINK_WORDS or link not in _LINKS:
            break
        chain.append(other)
        links.append(link)
    return chain, links


def _part(atoms: Atoms, out: list[str], i: int) -> int | None:
    """The part of the body that a chain at atom ``i`` is of: named before it in its sentence."""
    for k in range(i - 1, max(-1, i - _FAR), -1):
        if out[k] == "R":
            return k if _BETWEEN.fullmatch(atoms.codes, k + 1, i) else None
        if atoms.codes[k] in _SENTENCE:
            return None
    return None


def _in_order(atoms: Atoms, chain: list[_Figure], links: list[str], part: int) -> bool:
    """Whether a chain is told in the order of time, and of a pain."""
    if "N" in atoms.codes[part : chain[0].i] or not _BEHIND.match(atoms.codes, chain[-1].end):
        return False  # "not better: 6, 4, 2", "went 5, 4, 3 km"
    worst_last = chain[-1].value == max(f.value for f in chain)
    if all(_LINKS[link] and (worst_last or "then" not in link) for link in links):
        return True  # "5 then 3" may be of one run
    before = atoms.some(part + 1, chain[0].i)
    lead = [w for w in before[-4:] if w.isalpha()]
    if "-" in links:
        return False  # "2-4" is a range
    if lead[-1:] and lead[-1] in _FROM and links[0] in ("to", "up to", "down to"):
        return True
    if any(w in _WENT for w in lead) and set(lead[_last(lead, _WENT) + 1 :]) <= _TOWARDS:
        return True
    return _by_course(atoms, chain, links, part, before)


def _last(words: list[str], some: frozenset[str]) -> int:
    return max(k for k, w in enumerate(words) if w in some)


def _by_course(atoms: Atoms, chain: list[_Figure], links: list[str], part: int, before: list[str]) -> bool:
    """Whether the chain bears out a word of how it goes: "better every week: 6, 4, 2", "worse, 2 to 4"."""
    told = [k for k in range(part + 1, chain[0].i) if atoms.codes[k] == "ι"]
    if not told or "N" in atoms.codes[part : told[-1]] or atoms.codes[chain[0].i - 1] not in ",:-(wι":
        return False
    first, last = chain[0].value, chain[-1].value
    if atoms.values[told[-1]] == "worse":
        return last > first and last == max(f.value for f in chain)
    if atoms.values[told[-1]] == "better":
        steady = all(a.value >= b.value for a, b in itertools.pairwise(chain))
        return steady and last < first and (not _EACH.isdisjoint(before) or not {"to", "down to"}.isdisjoint(links))
    return False


def _write(out: list[str], chain: list[_Figure], part: int) -> None:
    """Makes figures those of a part of the body, and plain words of the signs between."""
    for k in range(part + 1, chain[-1].end):
        if out[k] in ":-/(z,@26cηE":
            out[k] = "w"
    for figure in chain:
        out[figure.i] = "ψ"
        for k in range(figure.i + 1, figure.end):
            out[k] = "w"


def _mark(out: list[str], values: list[Any], chain: list[_Figure], part: int) -> None:
    """Marks a chain that is told in the order of time."""
    _write(out, chain, part)
    for nth, figure in enumerate(chain):
        values[figure.i] = Before(figure.value, ago=(len(chain) - nth - 1) / 100)


def _dated(atoms: Atoms, out: list[str], figures: list[_Figure], values: list[Any]) -> None:
    """Puts figures behind that stand beside a week or month gone by; "this week" only beside what is of today."""
    if "R" not in atoms.codes:
        return
    today = [f for f in figures if _now(atoms, f)]
    for f in figures:
        ago = _ago(atoms, f)
        if ago is None and today and _this_week(atoms, f):
            ago = _THIS_WEEK
        if ago is not None and not isinstance(values[f.i], Before):
            values[f.i] = Before(f.value, ago)
    at = 0
    while at < len(figures):
        row = [figures[at]]
        while (
            at + len(row) < len(figures)
            and _day_beside(atoms, row[-1])
            and _next_day(atoms, row[-1], figures[at + len(row)])
        ):
            row.append(figures[at + len(row)])
        part = _part(atoms, out, row[0].i)
        if len(row) > 1 and part is not None and out[row[-1].i] == "n":
            _write(out, row, part)
        at += len(row)


def _day_beside(atoms: Atoms, f: _Figure) -> bool:
    """Whether a day, or a week, stands right beside a figure."""
    beside = atoms.codes[f.i - 1 : f.i] + atoms.codes[f.end : f.end + 1]
    return not set("αβη").isdisjoint(beside) or _this_week(atoms, f)


def _next_day(atoms: Atoms, f: _Figure, other: _Figure) -> bool:
    return _GAP.fullmatch(atoms.codes, f.end, other.i) is not None and _day_beside(atoms, other)


def _this_week(atoms: Atoms, f: _Figure) -> bool:
    k = atoms.first[f.end]
    return atoms.words[k : k + 2] == ["this", "week"]


def _now(atoms: Atoms, f: _Figure) -> bool:
    """Whether a figure is told of today or now."""
    beside = [k for k in (f.i - 1, f.end) if 0 <= k < len(atoms.codes) and atoms.codes[k] == "α"]
    return any(atoms.values[k] == 0 for k in beside)


def _ago(atoms: Atoms, f: _Figure) -> float | None:
    """How long ago a figure is told to be, in days, by the words right behind or before it; None where it is not."""
    codes = atoms.codes
    for k in (f.end, f.i - 1):
        if not 0 <= k < len(codes) or codes[k] != "η":
            continue
        words = atoms.some(k, k + 1)
        if k == f.i - 1 and k and codes[k - 1] == "n":
            continue  # "4 last week 6": of the figure before
        week = atoms.values[k]
        if words[0] == "week" and isinstance(week, float | int):
            return _COUNTED - float(week)
        if words[0] == "last" and words[-1] in _AGO and len(words) == 2:
            return _AGO[words[-1]]
    return None


def now_and_before(figures: list[float]) -> tuple[float | None, float | None]:
    """Of the figures told of before, how bad it is known to be by now, if at all, and how bad it was, 0–10.

    The latest week of those counted stands for now; what is only told of last week does not, unless it was severe.
    """
    before = [f for f in figures if isinstance(f, Before)]
    if not before or len(before) < len(figures):
        return max(figures, default=None), None
    least = min(f.ago for f in before)
    latest = max(f for f in before if f.ago == least)
    rest = [float(f) for f in before if f.ago != least]
    if least < _COUNTED - 100 and least >= min(_AGO.values()) and latest < SEVERE:
        return None, float(latest)
    return float(latest), max(rest, default=None)


_KNEE_UP = Pattern(r"X(?:[εa]nwn|[wa]{1,2}n[εa]n)(?=[\n.,;?)cα]|\Z)")


def knee_up(atoms: Atoms) -> Atoms:
    """ "left knee up from 2 to 4" is of the knee, and no exercise."""
    out, values = list(atoms.codes), list(atoms.values)
    for m in _KNEE_UP.finditer(atoms.codes):
        i = m.start()
        numbers = [atoms.values[k] for k in range(*m.span()) if atoms.codes[k] == "n"]
        words = atoms.some(*m.span())
        if words[:2] == ["knee", "up"] and "from" in words and "to" in words and max(numbers) <= _MOST:
            out[i], values[i] = "R", ("knee", None)
    made = "".join(out)
    return atoms.anew(made, values) if made != atoms.codes else atoms
