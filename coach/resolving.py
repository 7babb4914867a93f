"""Many rules, one answer (docs/rules.md): in every dimension the most restrictive value, taken once.

Rule: what two rules ask for is never multiplied, nothing that one of them forbids is allowed by another, and nothing
goes up where any rule up to the breaks (P0–P5) has something to say.
"""

from __future__ import annotations

from collections.abc import Sequence

from coach.library import Exercise
from coach.rules import RUNNING, Effect, Running
from coach.values import value

GOING_ON = 5  #: the last class of rules that keeps everything from going up


@value(frozen=True, kw_only=True, slots=True)
class Wanted:
    """What one rule asks for. ``priority`` is its class P0–P8."""

    rule: str
    effect: Effect
    priority: int = 3


@value(frozen=True, kw_only=True, slots=True)
class Together:
    """What all rules together ask of one day. ``rules``: whose answer it is, in the order they were given."""

    stop: bool = False
    volume: float = 1.0
    load: float = 1.0
    impact: bool = True
    plyo: int = 3
    rir: int = 0
    run: Running = ""
    only: frozenset[str] | None = None  #: None: every focus
    without: frozenset[str] = frozenset()
    frozen: bool = False
    postpone: bool = False
    progress: bool = False
    rules: tuple[str, ...] = ()


NOTHING = Together()  #: as on most days


def together(wanted: Sequence[Wanted], ahead: int = 0) -> Together:
    """The one answer for the day ``ahead`` of today; each rule counts as long as its days last."""
    active = [w for w in wanted if ahead < w.effect.days]
    if not active:
        return NOTHING
    effects = [w.effect for w in active]
    only: frozenset[str] | None = None
    for e in effects:
        if e.only:
            only = frozenset(e.only) if only is None else only & frozenset(e.only)
    touched = any(w.effect.touches and w.priority <= GOING_ON for w in active)
    return Together(
        stop=any(e.stop for e in effects),
        volume=min((v for e in effects if (v := volume_on(e, ahead)) is not None), default=1.0),
        load=min((e.load for e in effects if e.load is not None), default=1.0),
        impact=all(e.impact for e in effects),
        plyo=min((e.plyo for e in effects), default=3),
        rir=max((e.rir for e in effects), default=0),
        run=max((e.run for e in effects), key=RUNNING.index, default=""),
        only=only,
        without=frozenset(name for e in effects for name in e.without),
        frozen=any(e.frozen for e in effects),
        postpone=any(e.postpone for e in effects),
        progress=any(e.progress for e in effects) and not touched,
        rules=tuple(dict.fromkeys(w.rule for w in active if w.effect.touches)),
    )


def allows(all_: Together, exercise: Exercise) -> bool:
    """Whether nothing that is asked of the whole session forbids the exercise."""
    return (
        (all_.impact or exercise.impact == 0)
        and exercise.plyo_tier <= all_.plyo
        and (all_.only is None or exercise.focus in all_.only)
        and exercise.slug not in all_.without
        and not all_.without.intersection(exercise.flags)
    )


def volume_on(effect: Effect, ahead: int) -> float | None:
    """The share of the sets on a day so many days ahead: that of its week where the rule tells them apart."""
    if not effect.weeks:
        return effect.volume
    return effect.weeks[min(ahead // 7, len(effect.weeks) - 1)]


def shared(planned: Sequence[int], volume: float) -> tuple[int, ...]:
    """The sets of a session's slots cut to ``volume`` of their sum: from the longest and last first, one each stays.

    A smaller volume never leaves any slot more. A cut is a cut: at least one set goes, where one can.

    >>> shared((3, 3, 3), 0.85)
    (3, 2, 2)
    >>> shared((3, 3, 3), 0.4)
    (1, 1, 1)
    """
    sets = list(planned)
    if volume >= 1.0 - 1e-9:
        return tuple(sets)
    total = sum(sets)
    target = max(len(sets), min(total - 1, int(total * volume + 1e-9)))
    while sum(sets) > target and max(sets) > 1:
        longest = max(sets)
        sets[max(n for n, s in enumerate(sets) if s == longest)] -= 1
    return tuple(sets)
