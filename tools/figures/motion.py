"""The poses in between: eased from key to key, ending where it began.

Rule: points that hold still do so in every frame.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from tools.figures.poses import Figure, Key
from tools.figures.rig import Body, Vec, solve

FPS = 15
BREATH = 4.0  # seconds of one breath, drawn where a pose is held
HELD = 1.8  # a pose held this long is seen to breathe
OTHERWISE = {"foot_z": 5.0, "hand_z": 9.5, "elbow_back": 1.0, "knee_up": 0.25}
AXES = ("at.x", "at.y", "at.z")


@dataclass(frozen=True, kw_only=True, slots=True)
class Moment:
    """What some frames of the film show: the time of the first, the body, how far it has travelled, how many.

    ``leg`` is the number of the key pose it comes from.
    """

    clock: float
    body: Body
    gone: float
    count: int
    leg: int = 0


def eased(share: float) -> float:
    """0–1 to 0–1, slow at both ends.

    >>> [eased(x) for x in (0, 0.5, 1)]
    [0.0, 0.5, 1.0]
    """
    share = max(0.0, min(1.0, share))
    return share * share * (3.0 - 2.0 * share)


SHARES = {"even": lambda s: s, "in": lambda s: s * s, "out": lambda s: 1 - (1 - s) * (1 - s)}


def _value(key: Key, name: str) -> float:
    if name in AXES:
        return key.at[AXES.index(name)]
    return key.values.get(name, OTHERWISE.get(name.rpartition(".")[2], 0.0))


def _moved(key: Key, by: float, turns: int = 0) -> Key:
    """The same pose ``by`` further ahead, ``turns`` turns of a rope later."""
    values = {n: v + by if n.endswith(("foot_x", "hand_x")) else v for n, v in key.values.items()}
    if "spin" in values:
        values["spin"] += 360.0 * turns
    return replace(key, values=values, at=(key.at[0] + by, key.at[1], key.at[2]))


def _slope(before: float, here: float, after: float, back_s: float, on_s: float) -> float:
    """The speed at which a value passes a key it does not stop at; 0 where it turns or rests (it never overshoots)."""
    left, right = (here - before) / max(back_s, 1e-6), (after - here) / max(on_s, 1e-6)
    if left * right <= 0:
        return 0.0
    w1, w2 = 2 * on_s + back_s, on_s + 2 * back_s
    return (w1 + w2) / (w1 / left + w2 / right)


@dataclass(frozen=True, kw_only=True, slots=True)
class Leg:
    """The way from one key to the next, worked out once: each value's ends and its speed at both."""

    start: Key
    end: Key
    values: Mapping[str, tuple[float, float, float, float]]

    def pose(self, share: float) -> tuple[dict[str, float], Vec]:
        """The pose at ``share`` (0–1) of the time, and where its anchor stands."""
        out: dict[str, float] = {}
        s, d = share, self.end.seconds
        if self.end.ease != "soft":
            part = SHARES[self.end.ease](share)
            out = {name: a + (b - a) * part for name, (a, b, _, _) in self.values.items()}
        else:
            h10, h11 = s * (1 - s) ** 2 * d, s * s * (s - 1) * d
            part = eased(s)
            for name, (a, b, m, n) in self.values.items():
                out[name] = a + (b - a) * part + (h10 * m + h11 * n if a != b else 0.0)
        x, y, z = (out.pop(axis) for axis in AXES)
        return out, (x, y, z)


def legs(figure: Figure) -> tuple[Leg, ...]:
    """The ways between all key poses and back to the first."""
    keys, count = figure.keys, len(figure.keys)
    names = sorted({name for key in keys for name in key.values}) + list(AXES)

    def key(index: int) -> Key:
        turn, place = divmod(index, count)
        return _moved(keys[place], turn * figure.travel, turn)

    def speed(index: int, name: str) -> float:
        here = key(index)
        if here.stay > 0:
            return 0.0
        before, after = key(index - 1), key(index + 1)
        return _slope(*(_value(k, name) for k in (before, here, after)), here.seconds, after.seconds)

    return tuple(
        Leg(
            start=key(index),
            end=key(index + 1),
            values={
                name: (_value(key(index), name), _value(key(index + 1), name), speed(index, name),
                       speed(index + 1, name))
                for name in names
            },
        )
        for index in range(count)
    )  # fmt: skip


def body_of(figure: Figure, index: int) -> Body:
    """A key pose, solved."""
    return solve(figure.keys[index].values, figure.joint, figure.keys[index].at)


def seconds_of(figure: Figure) -> float:
    """How long one loop takes."""
    if len(figure.keys) == 1:
        return max(BREATH, figure.keys[0].stay)
    return sum(key.seconds + key.stay for key in figure.keys)


def _held(figure: Figure, key: Key, clock: float, seconds: float) -> Iterator[tuple[float, Body, int]]:
    """A pose that stays: one picture, or the breaths of a long hold."""
    count = round(seconds * FPS)
    if seconds < HELD:
        yield clock, solve(key.values, figure.joint, key.at), max(1, count)
        return
    breaths = max(1, round(seconds / BREATH))
    for step in range(0, count, 2):  # half the frames: it is slow
        breath = 0.5 - 0.5 * math.cos(2 * math.pi * breaths * step / count)
        pose = {**key.values, "breath": breath}
        yield clock + step / FPS, solve(pose, figure.joint, key.at), min(2, count - step)


def moments(figure: Figure) -> Iterator[Moment]:
    """Every picture of the film in order, through all key poses and back to the first."""
    clock, total = 0.0, seconds_of(figure)
    if len(figure.keys) == 1:
        for at, body, count in _held(figure, figure.keys[0], 0.0, total):
            yield Moment(clock=at, body=body, gone=0.0, count=count)
        return
    for number, leg in enumerate(legs(figure)):
        for at, body, count in _held(figure, leg.start, clock, leg.start.stay):
            yield Moment(clock=at, body=body, gone=figure.travel * at / total, count=count, leg=number)
        clock += leg.start.stay
        steps = max(2, round(leg.end.seconds * FPS))
        for step in range(1, steps):
            pose, spot = leg.pose(step / steps)
            at = clock + leg.end.seconds * step / steps
            body = solve(pose, figure.joint, spot)
            yield Moment(clock=at, body=body, gone=figure.travel * at / total, count=1, leg=number)
        clock += leg.end.seconds


def frames(figure: Figure) -> Iterator[tuple[float, Body]]:
    """Time in seconds and body of all moments and of the loop's end: first frame and last are the same pose."""
    for moment in moments(figure):
        yield moment.clock, moment.body
    last = _moved(figure.keys[0], figure.travel if len(figure.keys) > 1 else 0.0)
    yield seconds_of(figure), solve(last.values, figure.joint, last.at)
