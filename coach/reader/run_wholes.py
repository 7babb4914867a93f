"""Which of several clocks is the time of the whole run: "24:40 for the first half, total 48:35"; what all runs share.

Rule: only where a run has more than one clock; a clock alone is its time whatever stands beside it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast, get_args

from coach.acts import Run, RunKind
from coach.patterns import Pattern
from coach.reader.page import Page
from coach.reader.run_pen import Pen

_WHOLE = frozenset("total overall finish finished finishing altogether official chip".split())
_HALF = frozenset(("halfway", "half"))
_WHICH = frozenset("first second last opening final".split())
_AT = frozenset("at for on in over by through".split())
#: Words behind a clock that are looked at.
_BEHIND = 4


def several(pen: Pen) -> bool:
    """Whether the run has more clocks than one."""
    return pen.codes.count("t") > 1


def whole(pen: Pen, i: int) -> bool:
    """Whether the clock at kept atom ``i`` is called that of the whole."""
    near = pen.before(i, 2)
    if not _WHOLE.isdisjoint(near[:1]) or (
        near[:1] in (["in"], ["of"], ["time"], ["was"]) and not _WHOLE.isdisjoint(near)
    ):
        return True
    after = _after(pen, i)
    return after[:1] != [] and (after[0] in _WHOLE or after[:2] in (["in", "total"], ["in", "all"]))


def of_a_part(pen: Pen, i: int) -> bool:
    """Whether the clock at kept atom ``i`` is of one part: "at halfway", "first half in", "first 5 in"."""
    near = pen.before(i, 4)
    while near and near[0] in ("in", "at", "was"):
        near = near[1:]
    if near[:1] == ["halfway"] or (near[:1] != [] and near[0] in _HALF and not _WHICH.isdisjoint(near[1:2])):
        return True
    if near[:1] != [] and near[0].isdigit() and not _WHICH.isdisjoint(near[1:2]):
        return True
    after = _after(pen, i)
    if after[:1] != [] and after[0] in _AT:
        after = after[2:] if after[1:2] == ["the"] else after[1:]
    return (
        after[:1] == ["halfway"]
        or after[:2] == ["half", "way"]
        or (after[:1] != [] and after[0] in _WHICH and after[1:2] == ["half"])
    )


def _after(pen: Pen, i: int) -> list[str]:
    """The words right behind kept atom ``i``, up to a sign."""
    atoms = pen.atoms
    at = atoms.first[pen.kept[i] + 1]
    out: list[str] = []
    for word in atoms.words[at : at + _BEHIND]:
        if not word[0].isalnum():
            break
        out.append(word)
    return out


_OF_ALL = Pattern(r"(?:(?<=[,.;\n(-])|\A)[Zw]2(?=[,.;\n)]|\Z)")
_ALL = frozenset(("both", "all"))


def all_of_a_kind(page: Page) -> None:
    """ "6k this am, 5k tonight, both easy": what is said of all the runs of a message goes for each of them."""
    at = page.atoms
    runs = [k for k, told in enumerate(page.found) if isinstance(told.act, Run)]
    if len(runs) < 2:
        return
    for m in _OF_ALL.finditer(at.codes):
        kind = at.values[m.end() - 1]
        if at.word(m.start()) not in _ALL or kind not in get_args(RunKind):
            continue
        for k in runs:
            told = page.found[k]
            if isinstance(told.act, Run) and told.act.kind is None:
                page.found[k] = replace(told, act=replace(told.act, kind=cast(RunKind, kind)))
        said = at.said(*m.span())
        page.left[:] = [left for left in page.left if left.said != said]
