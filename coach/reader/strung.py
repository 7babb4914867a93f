"""Figures strung together with semicolons or dots: "plank 60s; 60s; 50s", "face pulls... 15kg... 3 sets".

Such a sign parts no sentences: before a figure it is read as a comma. Rule: before words it stays what it is.
"""

from __future__ import annotations

import re

from coach.reader.tokens import Atoms, Merger, merged

_STRUNG = re.compile(r"(?<=[^\n.;?,])(?:;|\.{2,})(?=[wa]{0,2}[ntd1@])")


def strung(atoms: Atoms) -> Atoms:
    """The atoms with each such sign as one comma."""
    if ";" not in atoms.codes and ".." not in atoms.codes:
        return atoms
    return merged(atoms, [Merger(*m.span(), ",") for m in _STRUNG.finditer(atoms.codes)])
