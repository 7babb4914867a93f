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


def runs_headed(page: Page) -> None:
    """ "long runs this weekend: 28k sat, 20k sun": what heads several runs goes for each of them."""
    at = page.atoms
    for i, code in enumerate(at.codes):
        kind = at.values[i]
        if code not in "U2" or kind not in get_args(RunKind) or "runs" not in _last_and_next(page, i):
            continue
        end = next((k for k in range(i, len(at.codes)) if at.codes[k] in "\n.;?"), len(at.codes))
        stop = at.ends[end - 1]
        headed = [k for k, t in enumerate(page.found) if isinstance(t.act, Run) and at.starts[i] - 1 <= t.end <= stop]
        if len(headed) < 2 or any(page.found[k].act.kind not in (None, kind) for k in headed):  # type: ignore[union-attr]  # they are runs
            continue
        for k in headed:
            act = page.found[k].act
            if isinstance(act, Run):
                page.found[k] = replace(page.found[k], act=replace(act, kind=cast(RunKind, kind)))


def _last_and_next(page: Page, i: int) -> list[str]:
    """The last word of atom ``i`` and the one behind it, as "easy" has it in "easy runs"."""
    at = page.atoms
    behind = at.first[i + 1]
    return at.words[behind - 1 : behind + (at.codes[i] == "2")]


def home_again(page: Page) -> None:
    """ "jogged 3k to the gym and 3k home": the way home is run as the way there, where nothing else is said of it."""
    at = page.atoms
    for k, told in enumerate(page.found[1:], 1):
        there, home = page.found[k - 1].act, told.act
        if not isinstance(there, Run) or not isinstance(home, Run) or home.kind or there.kind not in _GENTLE:
            continue
        words = at.text[told.start : told.end].lower().split()
        between = at.text[page.found[k - 1].end : told.start].split()
        if words[-1:] == ["home"] and len(words) <= _HEAD and there.when == home.when and len(between) <= 1:
            page.found[k] = replace(told, act=replace(home, kind=there.kind))


_GENTLE = ("easy", "recovery")


def goes_on(page: Page, run: Run, a: int) -> bool:
    """ "the 10k race went well!! chip time 47:55": adds the time of a run that was named before, without one."""
    last = page.found[-1] if page.found else None
    if (
        last is None
        or not isinstance(last.act, Run)
        or run.distance_m
        or not run.duration_s
        or last.act.when != run.when
    ):
        return False
    old = last.act
    if old.duration_s or not old.distance_m or not _WHOLE.intersection(page.atoms.some(a, a + _HEAD)) or run.repeats:
        return False
    made = replace(old, duration_s=run.duration_s, pace_s_per_km=round(run.duration_s * 1000 / old.distance_m, 1))
    made = replace(made, avg_hr=old.avg_hr or run.avg_hr, kind=old.kind or run.kind, rpe=old.rpe or run.rpe)
    page.found[-1] = replace(last, act=made)
    return True


_HEAD = 3
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
