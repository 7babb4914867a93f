"""A run behind a ride, named by what one got off: "40k bike then 5k off the bike in 23:50"."""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_OFF = Pattern(r"[DCIHt]?[,w2]{0,2}(?P<off>[Ow])(?P<the>[wa])(?P<bike>9)")


def off_the_bike(atoms: Atoms) -> Atoms:
    """The atoms with "off the bike" as the word of a run, where a figure stands before it or behind."""
    out, values = list(atoms.codes), list(atoms.values)
    for m in _OFF.finditer(atoms.codes):
        if atoms.some(m.start("off"), m.end("bike")) == ["off", "the", "bike"]:
            out[m.start("off")] = "w"
            out[m.start("bike")], values[m.start("bike")] = "U", ""
    made = "".join(out)
    return atoms.anew(made, values) if made != atoms.codes else atoms
