"""Mat, wall, bench, step, chair, bar, weights, band and ball: where they stand or which hand holds them.

Rule: what is held follows the hands; what stands never moves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from tools.figures.poses import BadFigure
from tools.figures.rig import SIDES, Body, Vec, add, scaled, sub, unit

AXES: dict[str, Vec] = {"ahead": (1.0, 0.0, 0.0), "up": (0.0, 1.0, 0.0), "across": (0.0, 0.0, 1.0)}


@dataclass(frozen=True, kw_only=True, slots=True)
class Shape:
    """One piece of a prop: a ``box`` (two corners), a ``rod`` (two ends) or a ``disc`` (one point)."""

    kind: str
    points: tuple[Vec, ...]
    radius: float = 0.0
    tone: str = "wood"
    under: str = "all"  #: drawn before this part ("all": behind everything, "none": in front of everything)


def _mat(prop: Mapping[str, Any], body: Body) -> list[Shape]:
    del body
    return [Shape(kind="box", points=((prop["from"], -2.0, -9.0), (prop["to"], 0.0, 9.0)), tone="mat")]


def _wall(prop: Mapping[str, Any], body: Body) -> list[Shape]:
    del body
    x, deep = prop["at"], prop.get("deep", 0.5)
    return [
        Shape(
            kind="box",
            points=((x, 0.0, -deep), (x + prop.get("thick", 5.0), prop.get("height", 104.0), deep)),
            tone="wall",
        )
    ]


def _step(prop: Mapping[str, Any], body: Body) -> list[Shape]:
    del body
    deep = prop.get("deep", 12.0)
    return [Shape(kind="box", points=((prop["from"], 0.0, -deep), (prop["to"], prop["height"], deep)), tone="wood")]


def _bench(prop: Mapping[str, Any], body: Body) -> list[Shape]:
    """A padded bench on two feet; ``z`` is the middle of its width."""
    del body
    left, right, top, z = prop["from"], prop["to"], prop["height"], prop.get("z", 0.0)
    legs = [
        Shape(kind="box", points=((x, 0.0, z - 3.0), (x + 2.6, top - 3.0, z + 3.0)), tone="steel")
        for x in (left + 6.0, right - 8.6)
    ]
    feet = [
        Shape(kind="box", points=((x - 2.4, 0.0, z - 4.0), (x + 5.0, 1.8, z + 4.0)), tone="steel")
        for x in (left + 6.0, right - 8.6)
    ]
    return [*legs, *feet, Shape(kind="box", points=((left, top - 4.4, z - 7.0), (right, top, z + 7.0)), tone="pad")]


def _chair(prop: Mapping[str, Any], body: Body) -> list[Shape]:
    del body
    left, right, top = prop["from"], prop["to"], prop["height"]
    legs = [
        Shape(kind="box", points=((x, 0.0, -8.0), (x + 2.2, top - 2.0, 8.0)), tone="steel") for x in (left, right - 2.2)
    ]
    return [*legs, Shape(kind="box", points=((left, top - 2.6, -9.0), (right, top, 9.0)), tone="wood")]


def _held(prop: Mapping[str, Any]) -> tuple[str, ...]:
    hand = prop.get("hand", "both")
    if hand not in ("near", "far", "both"):
        raise BadFigure(f"a hand is near, far or both, not {hand!r}")
    return SIDES if hand == "both" else (hand,)


def _grip(body: Body, side: str) -> Vec:
    wrist, hand = body.joints[f"{side}-wrist"], body.joints[f"{side}-hand"]
    return add(wrist, sub(hand, wrist), 0.55)


def _dumbbell(prop: Mapping[str, Any], body: Body) -> list[Shape]:
    axis = AXES[prop.get("axis", "ahead")]
    shapes = []
    for side in _held(prop):
        grip, under = _grip(body, side), f"{side}-arm"
        shapes.append(
            Shape(
                kind="rod", points=(add(grip, axis, -6.5), add(grip, axis, 6.5)), radius=0.9, tone="steel", under=under
            )
        )
        for sign in (-1, 1):
            ends = (add(grip, axis, sign * 4.0), add(grip, axis, sign * 6.4))
            shapes.append(Shape(kind="rod", points=ends, radius=2.9, tone="iron", under=under))
    return shapes


def _between_hands(body: Body) -> Vec:
    return scaled(add(_grip(body, "near"), _grip(body, "far")), 0.5)


def _goblet(prop: Mapping[str, Any], body: Body) -> list[Shape]:
    """One dumbbell upright in both hands."""
    middle = add(_between_hands(body), (0.0, prop.get("lower", 2.0), 0.0), -1)
    rod = Shape(
        kind="rod",
        points=(add(middle, AXES["up"], -6), add(middle, AXES["up"], 6)),
        radius=1.1,
        tone="steel",
        under="near-arm",
    )
    heads = [
        Shape(
            kind="rod",
            points=(add(middle, AXES["up"], s * 4.6), add(middle, AXES["up"], s * 6.6)),
            radius=3.2,
            tone="iron",
            under="near-arm",
        )
        for s in (-1, 1)
    ]
    return [rod, *heads]


def _barbell(prop: Mapping[str, Any], body: Body) -> list[Shape]:
    """A bar across both hands, or across the back with ``on = "back"`` or the hips with ``on = "hips"``."""
    on = prop.get("on", "hands")
    if on == "back":
        chest = body.frames["chest"]
        middle = add(body.joints["nape"], chest.at(-4.6, -3.2))
    elif on == "hips":
        pelvis = body.frames["pelvis"]
        middle = add(body.joints["pelvis"], pelvis.at(7.6, -1.0))
    else:
        middle = _between_hands(body)
    plate = prop.get("plate", 9.0)
    across = AXES["across"]
    shapes = [
        Shape(
            kind="rod",
            points=(add(middle, across, -34), add(middle, across, 34)),
            radius=0.9,
            tone="steel",
            under="trunk" if on == "back" else "near-arm",
        )
    ]
    for sign, under in ((-1, "all"), (1, "none")):
        side = prop.get("plates", "both")
        if side == "both" or (side == "far" and sign < 0):
            spot = add(middle, across, sign * 24)
            shapes.append(
                Shape(kind="rod", points=(spot, add(spot, across, sign * 2.5)), radius=plate, tone="iron", under=under)
            )
    return shapes


def _kettlebell(prop: Mapping[str, Any], body: Body) -> list[Shape]:
    hands = _held(prop)
    grip = _grip(body, hands[0]) if len(hands) == 1 else _between_hands(body)
    way = unit(prop["towards"]) if "towards" in prop else (0.0, -1.0, 0.0)
    under = "near-arm" if len(hands) == 2 else f"{hands[0]}-arm"
    return [
        Shape(
            kind="rod", points=(add(grip, AXES["across"], -1), add(grip, way, 4)), radius=2.2, tone="steel", under=under
        ),
        Shape(kind="disc", points=(add(grip, way, 6.2),), radius=4.4, tone="iron", under=under),
    ]


def _ball(prop: Mapping[str, Any], body: Body) -> list[Shape]:
    spot = add(_between_hands(body), body.frames["chest"].forward, prop.get("ahead", 1.0))
    return [
        Shape(
            kind="disc",
            points=(spot,),
            radius=prop.get("radius", 5.0),
            tone="iron",
            under=prop.get("under", "near-arm"),
        )
    ]


def _spot(where: Any, body: Body) -> Vec:
    if isinstance(where, str):
        return _grip(body, where[:-5]) if where.endswith("-hand") else body.joints[where]
    return (float(where[0]), float(where[1]), float(where[2]) if len(where) > 2 else 0.0)


def _band(prop: Mapping[str, Any], body: Body) -> list[Shape]:
    """A band through ``through``: joints by name or fixed points."""
    spots = [_spot(where, body) for where in prop["through"]]
    return [
        Shape(
            kind="rod", points=(a, b), radius=prop.get("width", 0.9), tone="band", under=prop.get("under", "near-arm")
        )
        for a, b in pairwise(spots)
    ]


def _loop(prop: Mapping[str, Any], body: Body) -> list[Shape]:
    """A mini band around both legs at ``share`` of the ``segment``."""
    low, high = ("knee", "hip") if prop.get("segment", "thigh") == "thigh" else ("ankle", "knee")
    share = prop.get("share", 0.18)
    ends = []
    for side in SIDES:
        a, b = body.joints[f"{side}-{low}"], body.joints[f"{side}-{high}"]
        ends.append(add(a, sub(b, a), share))
    out = unit(sub(ends[0], ends[1]))
    ends = [add(ends[0], out, prop.get("wrap", 4.2)), add(ends[1], out, -prop.get("wrap", 4.2))]
    return [Shape(kind="rod", points=(ends[0], ends[1]), radius=1.5, tone="band", under="none")]


def _bar(prop: Mapping[str, Any], body: Body) -> list[Shape]:
    """A fixed bar to hang from, across the view or along it."""
    del body
    x, y = prop["at"]
    half = prop.get("half", 30.0)
    return [Shape(kind="rod", points=((x, y, -half), (x, y, half)), radius=1.3, tone="steel", under="near-arm")]


def _post(prop: Mapping[str, Any], body: Body) -> list[Shape]:
    """What a band is tied to."""
    del body
    x = prop["at"]
    z = prop.get("z", 0.0)
    return [Shape(kind="box", points=((x, 0.0, z - 1.5), (x + 3.0, prop.get("height", 80.0), z + 1.5)), tone="steel")]


PROPS: dict[str, Callable[[Mapping[str, Any], Body], list[Shape]]] = {
    "mat": _mat, "wall": _wall, "step": _step, "box": _step, "bench": _bench, "chair": _chair, "dumbbell": _dumbbell,
    "goblet": _goblet, "barbell": _barbell, "kettlebell": _kettlebell, "med-ball": _ball, "band": _band,
    "mini-band": _loop, "bar": _bar, "post": _post,
}  # fmt: skip


def shapes_of(props: tuple[Mapping[str, Any], ...], body: Body) -> list[Shape]:
    """All pieces of the props of a figure in one pose; raises BadFigure for a prop that is not known."""
    shapes: list[Shape] = []
    for prop in props:
        if prop.get("kind") not in PROPS:
            raise BadFigure(f"a prop is one of {', '.join(PROPS)}, not {prop.get('kind')!r}")
        shapes += PROPS[prop["kind"]](prop, body)
    return shapes
