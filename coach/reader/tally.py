"""Sets while they are counted, and the rules that give loads and efforts to them.

A shape (coach/reader/shapes.py) adds groups of sets to the ``Tally``; a load or an effort said before, behind or
between goes to the sets that wait for one.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from coach.acts import SetKind, Unit
from coach.reader.loads import Load, kilograms
from coach.reader.pen import Said
from coach.vocabulary import Movement

MOST_SETS = 200


@dataclass(slots=True)
class Group:
    """Sets that were said in one go."""

    count: int = 1
    reps: float | None = None
    load: Load | None = None
    seconds: float | None = None
    metres: float | None = None
    rpe: float | None = None
    rir: float | None = None
    kind: SetKind = "work"
    lent: bool = False  #: its load was said of the sets before it

    @property
    def measured(self) -> bool:
        """Whether it is said what was done in a set: reps, a time or a distance."""
        return self.reps is not None or self.seconds is not None or self.metres is not None


class Match(NamedTuple):
    """A shape found: its marks, where it starts and ends, and its numbers."""

    marks: str
    start: int
    end: int
    numbers: list[Any]


@dataclass(slots=True)
class Tally:
    """Sets while they are counted."""

    text: str
    values: list[Any]
    heavy: bool  #: a bare large number may be a load
    move: Movement
    units: Unit
    said: Said
    groups: list[Group] = field(default_factory=list)
    lead: Load | None = None  #: a load that waits for its sets
    kind: SetKind = "work"  #: of the sets that come
    last: bool = False  #: what comes is said of the last set alone
    last_of: int = 1  #: or of so many of the last ones
    worked: bool = False  #: "worked up to": the sets before do not count
    since: int = 0  #: the first group behind the last bar: marks of effort reach no further back
    ahead: float | None = None  #: an RPE said before all sets
    missed: list[Any] = field(default_factory=list)  #: a failure told before the sets it is of
    spare: float | None = None  #: reps in reserve said before all sets
    pending: list[SetKind] = field(default_factory=list)

    def load(self, value: Any) -> Load:
        """A value as a load, in the athlete's unit where none was said."""
        return value if isinstance(value, Load) else Load(kilograms(float(value), self.units), self.units)

    def rate(self, rpes: list[float]) -> None:
        """Gives RPE to the sets behind the last bar."""
        at = self.since if self.since < len(self.groups) else 0
        part = self.groups[at:]
        rate(part, rpes, self.last)
        self.groups[at:] = part

    def add(self, *new: Group) -> None:
        """Adds sets: after "last set" the last one is told anew; a waiting count takes its list."""
        groups = self.groups
        if self.worked:
            groups.clear()
            self.worked = False
        if groups and len(new) > 1 and groups[-1].count > 1 and waiting(groups[-1]):
            whole = groups.pop()  # "3 sets at 60: 8, 8, 6"
            self.lead = whole.load
            for group in new:
                group.load = group.load or self.lead
            self.pending += [whole.kind] * len(new) if whole.kind != "work" else []
        for group in new:
            many = bool(groups) and groups[-1].count > 1 and groups[-1].measured
            if not groups and group.count > 1:
                self.last = False  # "racked my last set of squats, 3x6 at 80"
            if self.last and groups and (group.load is None or many) and group.count == 1:
                whole = groups[-1]
                if whole.count > 1:
                    whole.count -= 1
                    kind = self.kind if self.kind != "work" else whole.kind
                    load = group.load or whole.load
                    groups.append(replace(whole, count=1, reps=group.reps, load=load, kind=kind))
                elif len(groups) > 1 and groups[-2].count == 1 and whole.kind == "work":
                    groups.append(replace(whole, reps=group.reps, load=group.load or whole.load))
                else:
                    whole.reps = group.reps
                self.kind, self.last = "work", False
                continue
            group.kind = self.kind
            if group.kind == "drop" and group.count > 1 and groups:
                group.kind = "work"  # "then dropped to 80 for 3 sets of 8"
            if self.pending:
                group.kind = self.pending.pop()
                self.kind = "work"
            groups.append(group)
        if self.kind == "drop":
            self.kind = "work"


# --- giving loads and efforts to sets ---------------------------------------------------------------------------------
def waiting(group: Group) -> bool:
    """Whether only the number of sets and their load are known so far."""
    return not group.measured and group.kind in ("work", "amrap")


def count_of(value: Any) -> int:
    """A number of sets; none where nobody can do so many."""
    number = value if isinstance(value, float | int) else 1
    return int(number) if 0 <= number <= MOST_SETS else 0


def spread(groups: list[Group], load: Load) -> Load | None:
    """Gives ``load`` to all sets that have none; where there are none yet, it waits for them."""
    bare = [g for g in groups if g.load is None] or [g for g in groups[-1:] if g.lent and len(groups) > 1]
    for group in bare:
        group.load, group.lent = load, False
    return None if bare else load


def spread_list(groups: list[Group], loads: list[Load]) -> Load | None:
    """Gives one load to each set."""
    bare = [g for g in groups if g.load is None]
    alone = len(groups) == 1 and groups[0].count == 1 and groups[0].reps is not None  # "8 squats at 60, 65, 70"
    if len(bare) == 1 and len(loads) > 1 and (alone or bare[0].count == len(loads)):
        at = groups.index(bare[0])
        groups[at : at + 1] = [replace(bare[0], count=1, load=load) for load in loads]
    elif len(bare) == len(loads):
        for group, load in zip(bare, loads, strict=True):
            group.load = load
    else:
        return spread(groups, loads[0])
    return None


def split_last(groups: list[Group], count: int = 1) -> Group:
    """The last single set, or so many of the last ones as a group of their own."""
    if groups[-1].count > count:
        groups[-1].count -= count
        groups.append(replace(groups[-1], count=count))
    return groups[-1]


def rate(groups: list[Group], rpes: list[float], last: bool) -> None:
    """Gives RPE to the last set, to each set, or to all."""
    if not groups or any(r > 10 for r in rpes):
        return
    if last:
        split_last(groups).rpe = rpes[0]
    elif len(rpes) == 1:
        ramp = any(g.kind != "warmup" for g in groups)
        for group in groups:
            if group.rpe is None and not (ramp and group.kind == "warmup"):
                group.rpe = rpes[0]
    else:
        if len(groups) == 1 and groups[0].count == len(rpes):
            groups[:] = [replace(groups[0], count=1) for _ in rpes]
        for group, rpe in zip(groups, rpes, strict=False):
            group.rpe = rpe


def without_totals(groups: list[Group], per_side: bool) -> list[Group]:
    """The sets without a figure that only adds them up: "40 (5x8)", "12, 10, 8 = 30", "60 in sets of 20"."""
    first, second = groups[0], groups[1]
    both = first.reps and second.reps and first.reps == 2 * second.reps
    if per_side and both and len(groups) == 2 and first.count == 1 != second.count:
        return [second]  # "20 lunges (10 each leg) x3"
    for whole, parts in ((groups[0], groups[1:]), (groups[-1], groups[:-1])):
        if whole.count != 1 or whole.kind != "work" or _least(whole) <= _least(parts[0]):
            continue
        other = whole.load and parts[0].load and whole.load != parts[0].load
        if sum(g.count for g in parts) < 2 or other:
            continue
        alike = len({(g.count, g.reps) for g in parts}) == 1
        if whole is groups[0] and not alike and (whole.reps or _A_TOTAL) < _A_TOTAL:
            continue  # "6, 4, 2" only go down
        for name in ("reps", "seconds", "metres"):
            total, each = getattr(whole, name), [getattr(g, name) for g in parts]
            if total and None not in each and sum(g.count * v for g, v in zip(parts, each, strict=True)) == total:
                for group in parts:
                    group.load = group.load or whole.load
                return parts
    return groups


#: What several sets add up to, where they are not alike.
_A_TOTAL = 15


def _least(group: Group) -> float:
    """What was done in a set, whatever it is counted in."""
    return group.reps or group.seconds or group.metres or 0.0


def go_on(groups: list[Group]) -> None:
    """Sets without a load go on with that of the sets before them."""
    load: Load | None = None
    for group in groups:
        if group.load is None and load is not None and group.kind != "drop":
            group.load = load
        load = group.load
