"""What marks of effort and kind mean for the sets before them: RPE, reps left, failed, warm-up, drop.

As coach/reader/meanings.py, which has the marks of sets, reps and loads.
"""

from __future__ import annotations

from dataclasses import replace

from coach.reader.quantities import LAST
from coach.reader.tally import Match, Tally, split_last


def rpe(t: Tally, m: Match) -> None:
    if not t.groups and len(m.numbers) == 1:
        t.ahead = float(m.numbers[0])
    t.rate([float(v) for v in m.numbers])
    t.last = False


def rir(t: Tally, m: Match) -> None:
    groups, numbers = t.groups, m.numbers
    if not groups:
        t.spare = float(numbers[0])
    if len(numbers) > 1 and sum(g.count for g in groups) == len(numbers):
        groups[:] = [replace(g, count=1) for g in groups for _ in range(g.count)]
        for group, value in zip(groups, numbers, strict=True):
            group.rir = float(value)
    elif t.last and groups:
        split_last(groups).rir = float(numbers[0])
        t.last = False
    else:
        for group in groups[t.since :] or groups:
            group.rir = float(numbers[0])


def amrap(t: Tally, m: Match) -> None:
    if t.groups:
        (split_last(t.groups) if t.last else t.groups[-1]).kind = "amrap"
        t.last = False
    else:
        t.pending.append("amrap")
    t.kind = "work"


def failed(t: Tally, m: Match) -> None:
    """The last set; where it is said which rep was missed, those before it were made."""
    if not t.groups:
        t.missed.append(t.values[m.start])
        return
    missed = t.values[m.start]
    if m.start and t.text[m.start - 1] == "|" and isinstance(missed, float | int) and missed > 1 and t.groups[-1].reps:
        if t.groups[-1].count == 1 and t.groups[-1].reps == missed - 1 and len(t.groups) > 1:
            t.groups[-1].kind = "failed"  # "5, 5, 4 then failed the fifth"
            return
        t.groups.append(replace(t.groups[-1], count=1, reps=float(missed - 1), kind="failed"))
        return  # "8, 8, then failed the 7th rep"
    _fail(t, missed)


def failed_before(t: Tally) -> None:
    """ "failed the 5th rep on the last set. 3x5 70 kg": of the last of the sets that follow."""
    if t.missed and isinstance(t.missed[0], float | int) and t.groups and t.groups[-1].reps:
        _fail(t, t.missed[0])


def _fail(t: Tally, missed: object) -> None:
    failed = split_last(t.groups)
    failed.kind = "failed"
    if len(t.groups) > 1 and failed.reps and failed.reps < (t.groups[-2].reps or 0):
        return  # "5, 5, 4, missed the last rep": they are those that were made
    if isinstance(missed, int) and missed <= LAST and failed.reps and failed.reps > -missed:
        failed.reps += missed  # the last rep, or so many
    elif isinstance(missed, float | int) and failed.reps and 1 < missed <= failed.reps:
        failed.reps = float(missed - 1)


def warmed(t: Tally, m: Match) -> None:
    for group in t.groups if t.values[m.start] or _ramps(t, m.end) else t.groups[-1:]:
        group.kind = "warmup"


def _ramps(t: Tally, end: int) -> bool:
    """Whether all sets so far lead up to the work behind "then": "bar x10, 40x5, 60x5 warm up then 3x5 80"."""
    loads = [g.load.kg for g in t.groups if g.load is not None and g.count == 1]
    return t.text[end : end + 1] == "|" and len(loads) == len(t.groups) and loads == sorted(set(loads))


def dropped(t: Tally, m: Match) -> None:
    if t.groups:
        t.groups[-1].kind = "drop"


def warm(t: Tally, m: Match) -> None:
    t.kind = "warmup"


def drop(t: Tally, m: Match) -> None:
    heads = t.text[m.end : m.end + 1] == ":" or "X" not in t.text[: m.start]
    if not t.groups and heads and "g" in t.text[m.end :]:
        return  # "drop set: 50 kg x 10, dropped to 30 kg x 12": a heading
    t.kind = "drop"


def last(t: Tally, m: Match) -> None:
    t.last = True
    t.last_of = t.values[m.start] or 1


def work(t: Tally, m: Match) -> None:
    t.kind = "work"
    t.since = len(t.groups)


def worked(t: Tally, m: Match) -> None:
    t.worked = True
