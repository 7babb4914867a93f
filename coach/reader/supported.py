"""What makes an exercise easier, told behind its name: "press ups 3x10 on my knees", "push ups against the wall".

Rule: only within its clause, and only where the library has the easier one as an exercise of its own.
"""

from __future__ import annotations

from dataclasses import replace

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

#: What one leans on, and what that makes of an exercise.
_MAKES = {
    "knees": {"push-up": "knee-push-up", "side-plank": "side-plank-knees", "plank": "knee-plank"},
    "wall": {"push-up": "wall-push-up"},
    **{
        what: {"push-up": "incline-push-up"}
        for what in ("counter", "worktop", "countertop", "table", "desk", "sofa", "windowsill", "sink")
    },
}
SUPPORTS = frozenset(_MAKES)
_LEANING = Pattern(r"X[^X,.;\n?RY]{0,14}?(?P<on>[2awε])[waσ]{0,3}(?P<what>[Rw])")
_ON = frozenset("on from off against at with".split())


def supported(atoms: Atoms) -> Atoms:
    """The atoms with each such exercise as the easier one, and what it leans on as a plain word."""
    out, values = list(atoms.codes), list(atoms.values)
    for m in _LEANING.finditer(atoms.codes):
        what = m.start("what")
        makes = _MAKES.get(atoms.some(what, what + 1)[-1], {})
        slug = makes.get(str(values[m.start()]))
        if slug is None or _ON.isdisjoint(atoms.some(m.start("on"), what)):
            continue
        values[m.start()], out[what] = slug, "w"
    return replace(atoms, codes="".join(out), values=values)
