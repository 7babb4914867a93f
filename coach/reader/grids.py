"""Tables: a heading line that names its columns, and rows whose cells are parted by bars, commas, semicolons or tabs.

``barred`` (coach/reader/columns_named.py) has written every such sign as a bar before words were told; ``rows`` writes
the cells of each row in the order that the grammar knows. Codes change in place, never their number: what a row has no
room for stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coach.patterns import Pattern
from coach.reader.columns_named import NAME, heads
from coach.reader.tokens import SETTLED, Atoms

_LINE = Pattern(r"[^\n]+")
Cell = tuple[int, int]
Token = tuple[str, object]


def rows(atoms: Atoms, out: list[str], values: list[object]) -> None:
    """Writes the rows under a heading line, "exercise|set|reps|weight", as sets."""
    lines = [m.span() for m in _LINE.finditer(atoms.codes)]
    roles: list[str] = []
    unit = ""
    for number, (a, b) in enumerate(lines):
        cells = list(_cells(atoms.codes, a, b))
        named = heads([" ".join(atoms.some(i, j)) for i, j in cells])
        if named:
            named = _under_a_name(atoms, lines, number, named)
        if named:
            roles = named
            unit = next((c for c in atoms.codes[a:b] if c in "KB"), "")
            for k in range(a, b):
                out[k], values[k] = "w", SETTLED
            if NAME not in roles:
                out[a - 1] = "w"  # goes on from the line that names the exercise
            continue
        if not roles or len(cells) != len(roles) or not re.search(r"[ntd]", atoms.codes[a:b]):
            continue
        _row(atoms, out, values, dict(zip(roles, cells, strict=True)) | _listed(roles, cells), unit)
        if NAME not in roles:
            out[a - 1] = ","


def _under_a_name(atoms: Atoms, lines: list[Cell], number: int, roles: list[str]) -> list[str]:
    """The columns, where they hold names of exercises or stand below the line that names one."""
    if NAME in roles:
        return roles
    return roles if number and "X" in atoms.codes[slice(*lines[number - 1])] else []


def _cells(codes: str, a: int, b: int) -> Iterator[Cell]:
    """The cells of a line; where one stands at either end, bars only frame it."""
    if codes[a] == "|":
        a += 1
        b -= b > a and codes[b - 1] == "|"
    start = a
    for i in range(a, b + 1):
        if i == b or codes[i] == "|":
            yield start, i
            start = i + 1


def _listed(roles: Sequence[str], cells: Sequence[Cell]) -> dict[str, Cell]:
    """Columns "set 1, set 2, set 3" as one list of reps."""
    some = [cell for role, cell in zip(roles, cells, strict=True) if role == "set"]
    return {"list": (some[0][0], some[-1][1])} if some else {}


_SEVERAL = Pattern(r"n[SIK]?(?:[,/-]n[SIK]?)+")


#: Columns that tell something of sets.
_READ = frozenset(("s", "q", "L", "p", "r", "list"))


def _row(atoms: Atoms, out: list[str], values: list[object], cells: dict[str, Cell], unit: str) -> None:
    """Writes one row: the name stays, behind it stand sets, reps, load and effort in this order."""
    codes = atoms.codes
    name = cells.get(NAME)
    a = name[1] if name else min(i for i, _ in cells.values())
    b = max(j for _, j in cells.values())
    if any(i < a and role in ("s", "q", "L", "list") for role, (i, _) in cells.items()):
        return
    told: dict[str, list[Token]] = {
        role: _tokens(atoms, *cells[role]) for role in ("s", "q", "L", "p", "r", "list") if role in cells
    }
    made = _scheme(told, unit)
    if made is None:
        return
    made = [(",", None), *made] if name else made
    if len(made) > b - a:
        made = [t for t in made if t[0] not in "KB"] if len(made) - 1 <= b - a else []
    if not made:
        return
    for k in range(a, b):
        out[k], values[k] = (made[k - a]) if k - a < len(made) else ("w", SETTLED)
    if name and name[0] and codes[name[0] - 1] == "|":
        out[name[0] - 1] = ","


def _tokens(atoms: Atoms, a: int, b: int) -> list[Token]:
    return [(atoms.codes[k], atoms.values[k]) for k in range(a, b)]


def _scheme(told: dict[str, list[Token]], unit: str) -> list[Token] | None:
    """The figures of a row in the order of the grammar; None where a cell holds something else."""
    load = [t for t in told.get("L", ()) if t[0] in "nKBy@+-"]
    weighed = next((float(v) for c, v in load if c == "n" and isinstance(v, float | int)), 0.0)
    if not weighed:
        load = [t for t in load if t[0] == "y"]
    elif unit and not any(c in "KB" for c, _ in load):
        load = [*load, (unit, None)]
    reps = [t for t in told.get("list", told.get("q", ())) if t[0] != "q"]
    if "list" in told:
        reps = [(",", None) if t[0] == "|" else t for t in reps]
        while reps and reps[-1][0] in ",-w":
            reps.pop()  # a set that was not done
    sets = [t for t in told.get("s", ()) if t[0] != "s"]
    shape = "".join(c for c, _ in reps)
    rated = [(role, t) for role in "pr" for t in told.get(role, ()) if t[0] == "n"]
    effort: list[Token] = [t for role, figure in rated for t in ((role, None), figure)]
    scheme = "".join(c for c, _ in sets)
    if re.fullmatch(r"nxn[SI]?", scheme) or (not scheme and re.fullmatch(r"nxn[SI]?", shape)):
        return [*(sets or reps), *([("a", None), *load] if load else []), *effort]
    if _SEVERAL.fullmatch(shape) or (shape and "list" in told):
        if not re.fullmatch(r"n[SI]?(?:[,/-]n[SI]?)*", shape):
            return None
        reps = [(",", None) if c in "/-" else (c, v) for c, v in reps]
        lead: list[Token] = [*load, *([("x", None)] if weighed and len(load) == 1 else [])]
        return [*lead, *reps, *effort]
    if not re.fullmatch(r"n?|n[SI]|t|d", shape) or not re.fullmatch(r"n?", scheme) or not (shape or scheme):
        return None
    counted: list[Token] = [*sets, ("x", None)] if sets and reps else [*sets, ("s", None)] if sets else []
    return [*counted, *reps, *([("a", None), *load] if load else []), *effort]
