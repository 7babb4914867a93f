"""Where a body's weight is, what it stands on, and whether the one is over the other.

Shares of the body's weight and the middles of the segments are Winter's, Biomechanics and Motor Control of Human
Movement (4th ed., table 4.1), rounded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tools.figures.motion import Moment
from tools.figures.poses import Figure
from tools.figures.props import UNAIDED, loads_of
from tools.figures.rig import BALL_RADIUS, KNEE_RADIUS, SIDES, WRIST_RADIUS, Body, Vec, add, length, scaled, sub

Weight = tuple[str, str, float, float]
# from joint, to joint, how far along, share of the weight
WEIGHTS: tuple[Weight, ...] = (
    ("pelvis", "waist", 0.4, 0.14), ("waist", "ribs", 0.5, 0.14), ("ribs", "nape", 0.5, 0.21),
    ("throat", "head", 0.9, 0.08),
    *(
        (f"{side}-{a}", f"{side}-{b}", along, share)
        for side in SIDES
        for a, b, along, share in (
            ("hip", "knee", 0.43, 0.10), ("knee", "ankle", 0.43, 0.047), ("heel", "toe", 0.5, 0.0145),
            ("shoulder", "elbow", 0.44, 0.028), ("elbow", "wrist", 0.68, 0.022),
        )
    ),
)  # fmt: skip
SOLES = {"heel": 2.4, "ball": BALL_RADIUS, "toe": 1.5}
LYING = {"pelvis": 12.0, "ribs": 7.2, "nape": 5.0, "near-elbow": 3.0, "far-elbow": 3.0}
TOUCHING = 1.0  # units above what it stands on
SLACK = 2.0  # units: our segments are only nearly a person's
SLOW = 8.0  # units a second: faster, a body may fall from one foot to the other


def centre_of(body: Body, figure: Figure) -> Vec:
    """The centre of weight of the body and of what it holds."""
    total, spot = 0.0, (0.0, 0.0, 0.0)
    for a, b, along, share in WEIGHTS:
        start = body.joints[a]
        spot = add(spot, add(start, sub(body.joints[b], start), along), share)
        total += share
    for where, share in loads_of(figure.props, body):
        spot, total = add(spot, where, share), total + share
    return scaled(spot, 1 / total)


def contacts_of(body: Body, figure: Figure) -> Iterator[tuple[str, Vec, float]]:
    """What touches the floor or the top of a step or box: joint, point, half its size."""
    tops = [(prop["from"], prop["to"], prop["height"]) for prop in figure.props if prop.get("kind") in ("step", "box")]
    for side in SIDES:
        for joint, radius in (*SOLES.items(), ("knee", KNEE_RADIUS), ("wrist", WRIST_RADIUS)):
            spot = body.joints[f"{side}-{joint}"]
            low = spot[1] - radius
            on_top = any(left - 2 <= spot[0] <= right + 2 and abs(low - top) < TOUCHING for left, right, top in tops)
            if low < TOUCHING or on_top:
                yield joint, spot, radius
    for joint, radius in LYING.items():
        if body.joints[joint][1] - radius < TOUCHING:
            yield joint, body.joints[joint], radius


def unbalanced(figure: Figure, shown: Sequence[Moment]) -> Iterator[tuple[float, str]]:
    """The moments at which who stands slowly, on nothing but the feet, would fall over."""
    if not figure.balance or figure.travel or {p.get("kind") for p in figure.props} - UNAIDED:
        return
    centres = [centre_of(moment.body, figure) for moment in shown]
    for index, moment in enumerate(shown):
        near = [k for k in (index - 1, index + 1) if 0 <= k < len(shown)]
        if any(_speed(shown, centres, index, k) > SLOW for k in near):
            continue
        touching = list(contacts_of(moment.body, figure))
        if not touching or any(joint not in SOLES for joint, _, _ in touching):
            continue
        x, _, z = centres[index]
        off = max(
            min(p[0] - r for _, p, r in touching) - x,
            x - max(p[0] + r for _, p, r in touching),
            min(p[2] for _, p, _ in touching) - 3.0 - z,
            z - max(p[2] for _, p, _ in touching) - 3.0,
        )
        if off > SLACK:
            yield moment.clock, f"the weight is {off:.0f} beside the feet"


def _speed(shown: Sequence[Moment], centres: Sequence[Vec], a: int, b: int) -> float:
    apart = sub(centres[a], centres[b])
    return length((apart[0], 0.0, apart[2])) / max(1e-6, abs(shown[a].clock - shown[b].clock))
