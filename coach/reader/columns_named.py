"""What the columns of a table are called, and the signs that part them."""

from __future__ import annotations

from collections.abc import Sequence

from coach.patterns import Pattern

#: The column of exercises.
NAME = "X"
#: Names of columns → what they hold: exercises, sets, reps, loads, effort; "set" the reps of one; "" nothing of a set.
_CALLED = {
    "exercise": NAME, "exercises": NAME, "lift": NAME, "lifts": NAME, "movement": NAME, "move": NAME, "name": NAME,
    "sets": "s", "set": "", "no": "", "number": "", "reps": "q", "rep": "q", "repetitions": "q", "repeats": "q",
    "weight": "L", "weights": "L", "load": "L", "loads": "L", "wt": "L", "wgt": "L", "kg": "L", "kgs": "L",
    "kilos": "L", "lb": "L", "lbs": "L", "pounds": "L", "rpe": "p", "effort": "p", "rir": "r",
    "date": "", "day": "", "notes": "", "note": "", "comment": "", "comments": "", "rest": "", "volume": "",
    "order": "", "workout": "", "time": "q", "secs": "q", "seconds": "q",
}  # fmt: skip
_OF_ONE_SET = Pattern(r"(?:s|set) ?\d\d?|reps? ?\d\d?")
_WORD = Pattern(r"[a-z]+")
_DIGIT = frozenset("0123456789")
_MOST_COLUMNS = 12


def _role(cell: str) -> str | None:
    cell = cell.replace("_", " ").strip(" *`:")
    if _OF_ONE_SET.fullmatch(cell):
        return "set"
    word = _WORD.search(cell)
    if word is None or len(cell) > 24 or not _DIGIT.isdisjoint(cell):
        return None
    if word[0] == "set" and "weight" in cell:
        return None
    return _CALLED.get(word[0])


def heads(cells: Sequence[str]) -> list[str]:
    """What the columns hold whose names these are; nothing where they are no heading line."""
    if not 2 < len(cells) <= _MOST_COLUMNS:
        return []
    roles = [_role(c) for c in cells]
    known = [r for r in roles if r is not None]
    if len(known) < max(2, len(cells) - 1) or len(set(known) & {"s", "q", "L", "set", NAME}) < 2:
        return []
    return [r or "" for r in roles]


def barred(text: str) -> str:
    """``text`` with the signs between the cells of a table as bars; every character keeps its place."""
    start = 0
    for line in text.split("\n"):
        sign = next((s for s in "\t;,|" if line.count(s) > 1), "")
        if sign and heads([c.lower() for c in line.strip(" |").split(sign)]):
            return text[:start] + _barred(text[start:], sign) if sign != "|" else text
        start += len(line) + 1
    rows = [line for line in text.split("\n") if line.strip()]
    if len(rows) > 1 and all(_ROW.fullmatch(line) for line in rows):
        return _barred(text, ";")  # a table without its heading line
    return text


_ROW = Pattern(r"\s*[^\W\d][^;\n]*(?:;\s*\d+(?:[.,]\d+)?){3}\s*;?\s*")


_QUOTED = Pattern(r'"[^"\n]*"')


def _barred(text: str, sign: str) -> str:
    """``text`` with bars for ``sign``, except between quotes, which are left out."""
    quoted = {k for m in _QUOTED.finditer(text) for k in range(*m.span())}
    return "".join("|" if c == sign and k not in quoted else " " if c == '"' else c for k, c in enumerate(text))
