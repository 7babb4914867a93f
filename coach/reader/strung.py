"""Figures strung together with semicolons, dots or dashes: "plank 60s; 60s; 50s", "face pulls... 15kg... 3 sets".

Such a sign parts no sentences: before a figure it is read as a comma. Rule: before words it stays what it is, and a
dash is one only where several string the figures of a lift together and no comma does.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms, Merger, merged

_STRUNG = Pattern(r"(?<=[^\n.;?,])(?:;(?=[wa]{0,2}t)|(?:;|\.{2,})(?=[wa]{0,2}[nd1@]))")


def strung(atoms: Atoms) -> Atoms:
    """The atoms with each such sign as one comma."""
    codes = atoms.codes
    if ";" in codes or ".." in codes:
        atoms = merged(atoms, [Merger(*m.span(), ",") for m in _STRUNG.finditer(codes)])
    if codes.count("-") > 1 and "X" in codes:
        dashes = [Merger(i, i + 1, ",") for m in _LINE.finditer(atoms.codes) for i in _dashes(atoms, *m.span())]
        atoms = merged(atoms, dashes)
    return atoms


_LINE = Pattern(r"[^\n.?;]+")
_DASH = Pattern(r"(?<=[nKBqSIsehtd1k])-(?=[wacZ]{0,2}[ntd1so@])")


def _dashes(atoms: Atoms, a: int, b: int) -> list[int]:
    """The dashes between blanks that string figures together in atoms ``a`` to ``b``."""
    if "X" not in atoms.codes[a:b] or "," in atoms.codes[a:b]:
        return []
    found = [
        m.start()
        for m in _DASH.finditer(atoms.codes, a, b)
        if not atoms.glued(m.start()) and not atoms.glued(m.start() + 1)
    ]
    return found if len(found) > 1 else []
