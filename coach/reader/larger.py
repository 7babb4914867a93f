"""A larger part of the body named behind a smaller one of it, which only tells the side: "heel pain, left foot, 4/10".

Rule: it is a part of its own as soon as anything is felt in it, it has a figure besides the other's, or it is of the
other side.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

#: The parts of the body that a foot and a hand are made of.
_OF = {"foot": frozenset("heel arch toe achilles ankle".split()), "hand": frozenset("wrist hand".split())}
#: A part of the body, what is told of it, and behind a sign the side of another part.
_LARGER = Pattern(
    r"(?P<small>R)(?P<between>[^RXcU]{0,14}?[,.;\n(\-])[wa]{0,3}(?P<side>Z)(?P<large>R)(?P<behind>[^,.;\n)]*)"
)
_FELT = Pattern(r"[YνVθιN]")
_FIGURE = Pattern(r"n/n|n(?![CDKBHISm'δq])")
_FIGURE_NEXT = Pattern(r"[,.(\-]?[wa]{0,3}n(?![CDKBHISm'δqxs])")


def side_alone(atoms: Atoms) -> Atoms:
    """The atoms with such a larger part as a plain word, or as the smaller one named again where a figure is its."""
    out, values = list(atoms.codes), list(atoms.values)
    for m in _LARGER.finditer(atoms.codes):
        if not _only_side(atoms, m):
            continue
        if _figure_behind(atoms, m):
            values[m.start("large")] = values[m.start("small")][:2]
        else:
            out[m.start("large")] = "w"
    return replace(atoms, codes="".join(out), values=values)


def _figure_behind(atoms: Atoms, m: re.Match[str]) -> bool:
    """Whether a figure of pain stands right behind the larger part."""
    return _FIGURE.search(m["behind"]) is not None or _FIGURE_NEXT.match(atoms.codes, m.end()) is not None


def _only_side(atoms: Atoms, m: re.Match[str]) -> bool:
    small, large = atoms.values[m.start("small")], atoms.values[m.start("large")]
    if not isinstance(small, tuple) or not isinstance(large, tuple) or small[0] not in _OF.get(large[0], ()):
        return False
    own = atoms.codes[max(0, m.start("small") - 3) : m.start("small")]
    if "Z" in own and atoms.values[m.start("small") - len(own) + own.rindex("Z")] != atoms.values[m.start("side")]:
        return False
    figures = bool(_FIGURE.search(m["between"])) + _figure_behind(atoms, m)
    return not _FELT.search(m["behind"]) and figures < _TWO


_TWO = 2
