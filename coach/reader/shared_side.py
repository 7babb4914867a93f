"""The side that is said of several parts of the body at last: "ankle 3, knee 2, both right"; or of the one that hurts,
named once more with it: "my hip pain keeps me awake, right hip"."""

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
#: The part once more, with its side and nothing else.
_ONCE_MORE = Pattern(r"(?<=[,.;(\-])(?P<lead>[wa]{0,3})(?P<side>Z)(?P<part>R)(?=[,;.)\n]|\Z)")
_LEAD = frozenset("the my its it is only just on in that one".split())


def side_once_more(page: Page) -> None:
    """Gives a pain that was told without one the side with which its part of the body is named once more."""
    at = page.atoms
    if at.codes.count("R") < _SEVERAL or "Z" not in at.codes:
        return
    for m in _ONCE_MORE.finditer(at.codes):
        side, part = at.values[m.start("side")], at.values[m.start("part")]
        start, end = at.starts[m.start()], at.ends[m.end() - 1]
        if side not in ("left", "right", "both") or not isinstance(part, tuple) or part[0] in MIDLINE:
            continue
        if not _LEAD.issuperset(at.some(*m.span("lead"))) or any(t.end > start and t.start < end for t in page.found):
            continue
        for k, t in reversed(list(enumerate(page.found))):
            if t.end <= start and isinstance(t.act, Symptom) and t.act.region == part[0]:
                if t.act.side is None:
                    page.found[k] = replace(t, act=replace(t.act, side=side))
                    page.left = [x for x in page.left if not start <= x.start < end]
                break
