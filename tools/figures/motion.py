"""The poses in between: eased from key to key, ending where it began.

Rule: points that hold still do so in every frame.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from tools.figures.poses import Figure, Key
from tools.figures.rig import Body, Vec, solve

OTHERWISE = {"foot_z": 5.0, "hand_z": 9.5, "elbow_back": 1.0, "knee_up": 0.25}


def eased(share: float) -> float:
    """0–1 to 0–1, slow at both ends."""
    return 0.5 - 0.5 * math.cos(math.pi * max(0.0, min(1.0, share)))


def between(a: Key, b: Key, share: float) -> tuple[dict[str, float], Vec]:
    """The pose at ``share`` (0–1, already eased) of the way from ``a`` to ``b``, and where its anchor stands."""
    names = a.values.keys() | b.values.keys()

    def value(key: Key, name: str) -> float:
        return key.values.get(name, OTHERWISE.get(name.rpartition(".")[2], 0.0))

    pose = {name: value(a, name) + (value(b, name) - value(a, name)) * share for name in sorted(names)}
    x, y, z = (p + (q - p) * share for p, q in zip(a.at, b.at, strict=True))
    return pose, (x, y, z)


def body_of(figure: Figure, index: int) -> Body:
    """A key pose, solved."""
    return solve(figure.keys[index].values, figure.joint, figure.keys[index].at)


def frames(figure: Figure, per_second: float = 12.0) -> Iterator[tuple[float, Body]]:
    """Time in seconds and body, through all key poses and back to the first: first frame and last are the same pose."""
    clock = 0.0
    keys = figure.keys
    for index, key in enumerate(keys):
        after = keys[(index + 1) % len(keys)]
        yield clock, solve(key.values, figure.joint, key.at)
        if len(keys) == 1:
            break
        clock += key.stay
        steps = max(2, round(after.seconds * per_second))
        for step in range(1, steps):
            pose, at = between(key, after, eased(step / steps))
            yield clock + after.seconds * step / steps, solve(pose, figure.joint, at)
        clock += after.seconds
    yield clock, solve(keys[0].values, figure.joint, keys[0].at)
