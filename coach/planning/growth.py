"""What the diary says of one exercise, as facts for the table of growth (coach/growing.py says what each fact is)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from itertools import takewhile

from coach.acts import WorkingSet
from coach.dosing import Progress
from coach.growing import Growing
from coach.library import Exercise
from coach.owned import Loads
from coach.planning.history import Done
from coach.planning.strength import e1rm, near, reserve, top_load, work_of
from coach.values import value

TWICE = 2  #: sessions after which a load is no slip of the hand
SHORT_ALIKE = 3  #: so many short sessions in a row are short by plan


@value(frozen=True, kw_only=True, slots=True)
class Target:
    """What the plan asks of an exercise: ``low``–``high`` in ``unit`` (reps, s, m or contacts)."""

    sets: int
    low: int
    high: int
    unit: str = "reps"
    rir: int | None = None


def growing(
    days: Sequence[Done],
    same: Sequence[Done],
    target: Target,
    progress: Progress,
    *,
    held_by: str | None,
    level: int,
    load: float | None,
    step_to: float | None,
    far_pct: float | None,
    new_range: bool,
    reached: Sequence[Done] | None = None,
    heaviest: bool = False,
    band_tops: float | None = None,
    back_to: float | None = None,
    last_form: bool = False,
) -> Growing:
    """The facts after ``days``; ``same`` are those at the present load and range, ``reached`` those at the load alone.

    Who reached the top of a range of many repetitions has reached that of one of fewer: it counts on in a new phase.
    ``step_to``: the load after the next step, ``far_pct``: what the next load there is adds.
    ``band_tops``: sessions in a row after which the next band comes; None where no other is owned. ``back_to``: the
    next load on the way back to what was lifted lately. ``last_form``: no harder form of it is left.
    """
    last, reached_on = days[-1], same if reached is None else reached
    target = replace(target, sets=_usual_sets(days, target))
    work = work_of(last)
    amounts = [amount_of(s, target.unit) for s in last.sets]
    known = bool(amounts) and all(a is not None for a in amounts)
    told = [a for a in amounts if a is not None]
    spare = reserve(work[-1] if load is not None else last.sets[-1]) if (work or last.sets) else None
    over_top = target.high + extra_of(target, progress)
    far = Target(sets=target.sets, low=target.high, high=over_top, unit=target.unit, rir=target.rir)
    over = bool(work) and all(s.reps is not None and s.reps >= target.high for s in work)
    at_top = bool(told) and min(told) >= (min(target.high, progress.hold_top_s) if target.unit == "s" else target.high)
    return Growing(
        held_by=held_by or "none",
        dose=_dose(load, target),
        told_whole=known,
        short=bool(told) and min(told) < target.low,
        too_hard=too_hard(last, target),
        misses=float(in_a_row(same, lambda d: missed(d, target))),
        tops=float(in_a_row(reached_on, lambda d: topped(d, target)))
        if target.unit == "reps" or load is not None
        else float(known and at_top),
        far_tops=float(in_a_row(reached_on, lambda d: topped(d, far))),
        over_top=float((work[-1].reps or 0) - target.high) if over else None,
        last_reps=None if not work or work[-1].reps is None else float(work[-1].reps),
        reserve=spare,
        spare=None if spare is None or target.rir is None else spare - target.rir,
        trained=float(level),
        step_pct=more(load, step_to),
        far_pct=far_pct,
        back_pct=more(load, back_to),
        new_range=new_range,
        heaviest=heaviest,
        last_form=last_form,
        band_tops=band_tops,
    )


def extra_of(target: Target, progress: Progress) -> int:
    """How far over the top of the range is gone where the next load is far: repetitions, or two steps of a way."""
    return progress.extra_reps if target.unit == "reps" else 2 * progress.hold_s


def _dose(load: float | None, target: Target) -> str:
    if load is not None:
        return "load" if target.unit == "reps" else "carry"
    return "reps" if target.unit == "reps" else "hold"


def _usual_sets(days: Sequence[Done], target: Target) -> int:
    """The sets that are asked: as many as the last sessions had, where they were short one like the other.

    One set out of three says that something broke off; one set session after session is what short sessions ask for.
    """
    lately = [len(work_of(d)) for d in days[-SHORT_ALIKE:]]
    return min(target.sets, max(lately)) if len(lately) == SHORT_ALIKE else target.sets


def lately_lifted(
    days: Sequence[Done], target: Target, on: date, within_days: int, loads: Loads, since: date | None = None
) -> float | None:
    """The heaviest load of the last weeks that was lifted within the range, not too hard; None without one.

    What was lifted before ``since`` was for another range: it counts for what it is worth in this one.
    """
    found: list[float] = []
    for day in takewhile(lambda d: (on - d.when).days <= within_days, reversed(days)):
        load = top_load(day)
        if load is None or too_hard(day, target):
            continue
        if since is not None and day.when < since:
            found.append(for_range(day, target, load, loads))
        elif not missed(day, target):
            found.append(load)
    return max(found, default=None)


def far_step_pct(
    exercise: Exercise, days: Sequence[Done], target: Target, load: float, far: float | None, progress: Progress
) -> float | None:
    """What the next load there is adds, in hundredths. In light loads a share says little:

    a load that was lifted well twice within the year is no new one, and a small weight more is never too far.
    """
    share = more(load, far)
    if share is None or far is None:
        return None
    lately = [d for d in days if (days[-1].when - d.when).days <= progress.known_days]
    if sum((top_load(d) or 0.0) >= far - 0.01 and not missed(d, target) for d in lately) >= TWICE:
        return min(share, progress.known_pct)
    lower = exercise.focus in ("lower", "full")
    small = far - load <= (progress.small_lower_kg if lower else progress.small_upper_kg)
    return min(share, most_pct(progress)) if small else share


def most_pct(progress: Progress) -> float:
    """Beyond so much, in hundredths, the next load never comes."""
    return 100 * (progress.far_most - 1)


def more(load: float | None, other: float | None) -> float | None:
    """What ``other`` is above ``load``, in hundredths; None where it is not."""
    return None if not load or other is None or other <= load else round(100 * (other / load - 1), 2)


def amount_of(s: WorkingSet, unit: str) -> float | None:
    """Repetitions, seconds or metres of a set."""
    return s.seconds if unit == "s" else s.distance_m if unit == "m" else None if s.reps is None else float(s.reps)


def in_a_row(days: Sequence[Done], test: Callable[[Done], bool]) -> int:
    """How many of the last days in a row pass ``test``."""
    count = 0
    for day in reversed(days):
        if not test(day):
            break
        count += 1
    return count


def topped(day: Done, target: Target) -> bool:
    """Every set at the top of the range, the last one with enough in reserve (unsaid counts as on target).

    Short sessions ask for one set; it counts where its reserve was told.
    """
    sets = work_of(day)
    amounts = [amount_of(s, target.unit) for s in sets]
    if not sets or any(a is None or a < target.high for a in amounts) or any(s.kind == "failed" for s in sets):
        return False
    spare = reserve(sets[-1])
    if spare is None and len(sets) < min(2, target.sets):
        return False
    return spare is None or target.rir is None or spare >= target.rir


def too_hard(day: Done, target: Target) -> bool:
    """Whether a set failed, or the last one left clearly less in reserve than asked."""
    spare = reserve(day.sets[-1]) if day.sets else None
    return any(s.kind == "failed" for s in day.sets) or (
        spare is not None and target.rir is not None and spare < target.rir - 1
    )


def missed(day: Done, target: Target) -> bool:
    """Below the range, or clearly harder than asked."""
    amounts = [amount_of(s, target.unit) for s in work_of(day)]
    return any(a is not None and a < target.low for a in amounts) or too_hard(day, target)


def for_range(day: Done, target: Target, load: float, loads: Loads) -> float:
    """The load for the bottom of the range where the last one was for fewer repetitions (a change of phase).

    An unsaid reserve counts as the one that is asked for.
    """
    best = e1rm(day.sets, unsaid=float(target.rir or 0))
    reps = [s.reps for s in day.sets if s.reps is not None]
    if best is None or not reps or max(reps) >= target.low:
        return load
    wished = best / (1 + (target.low + (target.rir or 0)) / 30)
    lighter = loads.down(wished)
    return min(load, loads.least if lighter is None else lighter)


def at_load(days: Sequence[Done], load: float) -> Sequence[Done]:
    """The last days in a row with this load."""
    return days[len(days) - in_a_row(days, lambda d: near(top_load(d), load)) :]
