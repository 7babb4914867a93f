"""The side that is said of several parts of the body at last: "ankle 3, knee 2, both right"."""

from __future__ import annotations

from dataclasses import replace

from coach.acts import Symptom
from coach.patterns import Pattern
from coach.reader.clauses import end_of
from coach.reader.page import Page
from coach.reader.symptoms import MIDLINE

_BOTH_OF_A_SIDE = Pattern(r"(?<=[,(c])Z[waσ]{0,3}(?P<side>Z)w?(?=[,;.)\n]|\Z)")
_ENDS = "\n.?;"


def shared_side(page: Page) -> None:
    """Gives the side to each symptom of the sentence that has none of its own."""
    at = page.atoms
    if at.codes.count("R") < _SEVERAL or at.codes.count("Z") < _SEVERAL:
        return
    for m in _BOTH_OF_A_SIDE.finditer(at.codes):
        side = at.values[m.start("side")]
        if at.values[m.start()] != "both" or side not in ("left", "right"):
            continue
        a = max(at.codes.rfind(sign, 0, m.start()) for sign in _ENDS) + 1
        start, end = at.starts[a], at.ends[end_of(at, m.end()) - 1]
        for k, t in enumerate(page.found):
            one = t.act
            if not isinstance(one, Symptom) or not start <= t.start < end or one.region in MIDLINE:
                continue
            if one.side in (None, "both"):
                page.found[k] = replace(t, act=replace(one, side=side))


_SEVERAL = 2
