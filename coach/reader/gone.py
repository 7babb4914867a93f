"""A part of the body that went: "my back went on the last rep", "hamstring went at 15k".

Rule: only parts that give way at once, and only where nothing behind says where they went ("went numb", "went over").
"""

from __future__ import annotations

from dataclasses import replace

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_WENT = Pattern(r"R(?P<went>w)(?=[,.;\n)]|\Z|[a2]?w?l|l|2w[ow]|an[DCX]|aw?X|[wκ]?[2a]?wU|κ|λ)")
_PARTS = frozenset(
    "lower-back upper-back hamstring calf groin adductor achilles quad shoulder neck knee ankle hip".split()
)


def gone(atoms: Atoms) -> Atoms:
    """The atoms with "went" behind such a part as the word of an injury."""
    out, values = list(atoms.codes), list(atoms.values)
    for m in _WENT.finditer(atoms.codes):
        i, k = m.start(), m.start("went")
        region = values[i][0] if isinstance(values[i], tuple) else None
        if atoms.some(k, k + 1) == ["went"] and region in _PARTS and not atoms.word(i).endswith("s"):
            out[k], values[k] = "Y", ("injury", None)
    made = "".join(out)
    return replace(atoms, codes=made, values=values) if made != atoms.codes else atoms
