"""Mat, wall, bench, machine, weights, band and ball: where they stand, or which hand or joint they follow.

Rule: what is held follows the body; what stands never moves.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from tools.figures.flesh import ENDS
from tools.figures.poses import BadFigure
from tools.figures.rig import SIDES, Body, Vec, add, cross, length, scaled, sub, unit

AXES: dict[str, Vec] = {"ahead": (1.0, 0.0, 0.0), "up": (0.0, 1.0, 0.0), "across": (0.0, 0.0, 1.0)}
PARTS = {f"{side}-{limb}" for side in SIDES for limb in ("arm", "leg")} | {"trunk", "head"}
Prop = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True, slots=True)
class Shape:
    """One piece of a prop: a ``box`` (two corners), a ``rod`` (two ends), a ``line`` (many) or a ``disc`` (one)."""

    kind: str
    points: tuple[Vec, ...]
    radius: float = 0.0
    tone: str = "wood"
    under: str = "all"  #: drawn before this part ("all": behind everything, "none": in front of everything)


def _box(x0: float, x1: float, y0: float, y1: float, z0: float, z1: float, tone: str, under: str = "all") -> Shape:
    return Shape(kind="box", points=((x0, y0, z0), (x1, y1, z1)), tone=tone, under=under)


def _mat(prop: Prop, body: Body) -> list[Shape]:
    del body
    z, deep = prop.get("z", 0.0), prop.get("deep", 9.0)
    return [_box(prop["from"], prop["to"], -2.0, 0.0, z - deep, z + deep, "mat")]


def _wall(prop: Prop, body: Body) -> list[Shape]:
    del body
    x, deep = prop["at"], prop.get("deep", 0.5)
    return [_box(x, x + prop.get("thick", 5.0), 0.0, prop.get("height", 104.0), -deep, deep, "wall")]


def _step(prop: Prop, body: Body) -> list[Shape]:
    del body
    z, deep = prop.get("z", 0.0), prop.get("deep", 12.0)
    return [_box(prop["from"], prop["to"], 0.0, prop["height"], z - deep, z + deep, prop.get("tone", "wood"))]


def _bench(prop: Prop, body: Body) -> list[Shape]:
    """A padded bench on two feet; ``z`` is the middle of its width."""
    del body
    left, right, top, z = prop["from"], prop["to"], prop["height"], prop.get("z", 0.0)
    spots = (left + 6.0, right - 8.6)
    return [
        *(_box(x, x + 2.6, 0.0, top - 3.0, z - 3.0, z + 3.0, "steel") for x in spots),
        *(_box(x - 2.4, x + 5.0, 0.0, 1.8, z - 4.0, z + 4.0, "steel") for x in spots),
        _box(left, right, top - 4.4, top, z - 7.0, z + 7.0, "pad"),
    ]


def _chair(prop: Prop, body: Body) -> list[Shape]:
    """Four legs and a seat; ``back`` is "left" or "right" where it has one."""
    del body
    left, right, top, z = prop["from"], prop["to"], prop["height"], prop.get("z", 0.0)
    legs = [_box(x, x + 2.2, 0.0, top - 2.0, z - 8.0, z + 8.0, "steel") for x in (left, right - 2.2)]
    seat = _box(left, right, top - 2.6, top, z - 9.0, z + 9.0, "wood")
    if "back" not in prop:
        return [*legs, seat]
    x = left if prop["back"] == "left" else right - 2.4
    return [*legs, _box(x, x + 2.4, top, top + prop.get("back_height", 24.0), z - 9.0, z + 9.0, "wood"), seat]


def _block(prop: Prop, body: Body) -> list[Shape]:
    """Any box: two corners of its side, its middle and half its width; a piece of a machine, a cushion, a partner."""
    del body
    (x0, y0), (x1, y1) = prop["from"], prop["to"]
    z, deep = prop.get("z", 0.0), prop.get("deep", 8.0)
    tone, under = prop.get("tone", "pad"), prop.get("under", "all")
    return [_box(min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1), z - deep, z + deep, tone, under)]


def _pad(prop: Prop, body: Body) -> list[Shape]:
    """A flat piece that goes with a joint: a slider under the heel, a towel under the toes."""
    x, y, z = spot_of(prop["at"], body)
    wide, high, deep = prop.get("wide", 9.0) / 2, prop.get("high", 1.6) / 2, prop.get("deep", 4.0)
    tone, under = prop.get("tone", "pad"), prop.get("under", "all")
    return [_box(x - wide, x + wide, y - high, y + high, z - deep, z + deep, tone, under)]


def _held(prop: Prop) -> tuple[str, ...]:
    hand = prop.get("hand", "both")
    if hand not in ("near", "far", "both"):
        raise BadFigure(f"a hand is near, far or both, not {hand!r}")
    return SIDES if hand == "both" else (hand,)


def _grip(body: Body, side: str) -> Vec:
    wrist, hand = body.joints[f"{side}-wrist"], body.joints[f"{side}-hand"]
    return add(wrist, sub(hand, wrist), 0.55)


def _bell(grip: Vec, axis: Vec, size: tuple[float, float, float], thick: float, under: str) -> list[Shape]:
    """A dumbbell: half the rod, where its heads begin, their radius."""
    half, start, radius = size
    rod = (add(grip, axis, -half), add(grip, axis, half))
    shapes = [Shape(kind="rod", points=rod, radius=thick, tone="steel", under=under)]
    for sign in (-1, 1):
        ends = (add(grip, axis, sign * start), add(grip, axis, sign * (half - 0.1)))
        shapes.append(Shape(kind="rod", points=ends, radius=radius, tone="iron", under=under))
    return shapes


def _dumbbell(prop: Prop, body: Body) -> list[Shape]:
    """One in each hand; along an axis of the room, or "thumb": where the thumb points in a hammer grip."""
    said, shapes = prop.get("axis", "ahead"), []
    for side in _held(prop):
        axis = body.frames[f"{side}-forearm"].forward if said == "thumb" else AXES[said]
        under = prop.get("under", f"{side}-arm")
        shapes += _bell(_grip(body, side), axis, (6.5, 4.0, 2.9), 0.9, under)
    return shapes


def _between_hands(body: Body) -> Vec:
    return scaled(add(_grip(body, "near"), _grip(body, "far")), 0.5)


def _goblet(prop: Prop, body: Body) -> list[Shape]:
    """One dumbbell in both hands: upright, or along ``axis``."""
    middle = add(_between_hands(body), (0.0, prop.get("lower", 2.0), 0.0), -1)
    return _bell(middle, AXES[prop.get("axis", "up")], (6.6, 4.6, 3.2), 1.1, prop.get("under", "near-arm"))


def _barbell(prop: Prop, body: Body) -> list[Shape]:
    """A bar in both hands, or ``on`` the ``back``, the ``front`` of the shoulders or the ``hips``."""
    on = prop.get("on", "hands")
    if on == "back":
        middle = add(body.joints["nape"], body.frames["chest"].at(-4.6, -3.2))
    elif on == "front":
        middle = add(body.joints["nape"], body.frames["chest"].at(6.6, -2.2))
    elif on == "hips":
        middle = add(body.joints["pelvis"], body.frames["pelvis"].at(7.6, -1.0))
    elif on == "hands":
        middle = _between_hands(body)
    else:
        raise BadFigure(f"a barbell is on hands, back, front or hips, not {on!r}")
    plate, across = prop.get("plate", 9.0), AXES["across"]
    sides = {"both": (-1, 1), "far": (-1,), "none": ()}[prop.get("plates", "both")]
    half = prop.get("half", 34.0)
    under = prop.get("under", "trunk" if on == "back" else "near-arm")
    rod = (add(middle, across, -half), add(middle, across, half))
    shapes = [Shape(kind="rod", points=rod, radius=0.9, tone="steel", under=under)]
    for sign in sides:
        spot = add(middle, across, sign * prop.get("plate_z", 24.0))
        shapes.append(
            Shape(
                kind="rod",
                points=(spot, add(spot, across, sign * 2.5)),
                radius=plate,
                tone="iron",
                under="all" if sign < 0 else "none",
            )
        )
    return shapes


def _trap_bar(prop: Prop, body: Body) -> list[Shape]:
    """A frame around the body, held at its sides, with a plate at the far end of each sleeve."""
    plate, shapes = prop.get("plate", 11.0), []
    middle = _between_hands(body)
    for sign, side in ((1, "near"), (-1, "far")):
        grip = _grip(body, side)
        ends = (add(grip, AXES["ahead"], -16), add(grip, AXES["ahead"], 16))
        shapes.append(Shape(kind="rod", points=ends, radius=0.9, tone="steel", under=f"{side}-arm"))
        del sign
    spot = (middle[0], middle[1], middle[2] - 26.0)
    shapes.append(
        Shape(kind="rod", points=(spot, add(spot, AXES["across"], -2.5)), radius=plate, tone="iron", under="all")
    )
    return shapes


def _kettlebell(prop: Prop, body: Body) -> list[Shape]:
    hands = _held(prop)
    grip = _grip(body, hands[0]) if len(hands) == 1 else _between_hands(body)
    under = prop.get("under", "near-arm" if len(hands) == 2 else f"{hands[0]}-arm")
    if prop.get("swings"):  # it hangs on in the direction of the arms
        way = unit(sub(grip, scaled(add(body.joints["near-shoulder"], body.joints["far-shoulder"]), 0.5)))
    else:
        way = unit(prop["towards"]) if "towards" in prop else (0.0, -1.0, 0.0)
    handle = (add(grip, AXES["across"], -1), add(grip, way, 4))
    return [
        Shape(kind="rod", points=handle, radius=2.2, tone="steel", under=under),
        Shape(kind="disc", points=(add(grip, way, 6.2),), radius=4.4, tone="iron", under=under),
    ]


def _med_ball(prop: Prop, body: Body) -> list[Shape]:
    """A ball in both hands; or where the pose says that it is ``loose``."""
    held = add(_between_hands(body), body.frames["chest"].forward, prop.get("ahead", 1.0))
    gone, where = body.loose
    spot = add(where, held, 1 - gone)
    radius, under = prop.get("radius", 5.0), prop.get("under", "near-arm")
    return [Shape(kind="disc", points=(spot,), radius=radius, tone=prop.get("tone", "iron"), under=under)]


def _plate(prop: Prop, body: Body) -> list[Shape]:
    """A disc weight in both hands, seen from its flat side."""
    return [
        Shape(
            kind="disc",
            points=(_between_hands(body),),
            radius=prop.get("radius", 7.0),
            tone="iron",
            under=prop.get("under", "near-arm"),
        )
    ]


def spot_of(where: Any, body: Body) -> Vec:
    """A point, a joint, a hand's grip, one of these with how far beside, or a place on a segment that turns with it:
    ["near-knee", 3, 0]; ["near-shin", 0.8, -4] is four fifths down the shin, 4 behind it.
    """
    if isinstance(where, str):
        if where in ("near-hand", "far-hand"):
            return _grip(body, where[:-5])
        if where == "hands":
            return _between_hands(body)
        if where == "loose":  # where the pose says: a ball that rolls, a towel that is drawn in
            return body.loose[1]
        if where not in body.joints:
            raise BadFigure(f"no joint {where!r}; they are {', '.join(sorted(body.joints))}")
        return body.joints[where]
    if where and isinstance(where[0], str):
        x, y, *z = where[1:]
        side, _, segment = where[0].partition("-")
        if segment in ENDS and side in SIDES:
            start, end = (body.joints[f"{side}-{joint}"] for joint in ENDS[segment])
            beside = body.frames[where[0]].at(float(y), 0.0, float(z[0]) if z else 0.0)
            return add(add(start, sub(end, start), float(x)), beside)
        return add(spot_of(where[0], body), (float(x), float(y), float(z[0]) if z else 0.0))
    return (float(where[0]), float(where[1]), float(where[2]) if len(where) > 2 else 0.0)


def _rod(prop: Prop, body: Body, tone: str = "steel", width: float = 1.2) -> list[Shape]:
    """A rod, a cable or a band through joints and points."""
    spots = [spot_of(where, body) for where in prop["through"]]
    tone, under = prop.get("tone", tone), prop.get("under", "near-arm")
    return [
        Shape(kind="rod", points=pair, radius=prop.get("width", width), tone=tone, under=under)
        for pair in pairwise(spots)
    ]


def _band(prop: Prop, body: Body) -> list[Shape]:
    return _rod(prop, body, "band", 0.9)


def _cable(prop: Prop, body: Body) -> list[Shape]:
    """A tower with a pulley at ``at``, and a cable from it to ``to``."""
    x, y = prop["at"]
    high = max(prop.get("height", 96.0), y + 2)
    z = prop.get("z", 0.0)
    return [
        _box(x, x + 4.0, 0.0, high, z - 2.0, z + 2.0, "steel"),
        Shape(kind="disc", points=((x, y, z),), radius=2.6, tone="iron", under="all"),
        *(
            Shape(
                kind="rod",
                points=((x, y, z), spot_of(to, body)),
                radius=0.55,
                tone="iron",
                under=prop.get("under", "near-arm"),
            )
            for to in prop["to"]
        ),
    ]


def _loop(prop: Prop, body: Body) -> list[Shape]:
    """A mini band around both legs at ``share`` of the ``segment``, or around both feet."""
    segment = prop.get("segment", "thigh")
    low, high = {"thigh": ("knee", "hip"), "shin": ("ankle", "knee"), "foot": ("ankle", "ball")}[segment]
    share, wrap = prop.get("share", 0.18), prop.get("wrap", 4.2)
    ends = []
    for side in SIDES:
        a, b = body.joints[f"{side}-{low}"], body.joints[f"{side}-{high}"]
        ends.append(add(a, sub(b, a), share))
    out = unit(sub(ends[0], ends[1]))
    ends = [add(ends[0], out, wrap), add(ends[1], out, -wrap)]
    return [Shape(kind="rod", points=(ends[0], ends[1]), radius=1.5, tone="band", under=prop.get("under", "none"))]


def _bar(prop: Prop, body: Body) -> list[Shape]:
    """A fixed bar to hang from or lean on, across the view."""
    del body
    x, y = prop["at"]
    z, half = prop.get("z", 0.0), prop.get("half", 30.0)
    ends = ((x, y, z - half), (x, y, z + half))
    return [Shape(kind="rod", points=ends, radius=1.3, tone="steel", under=prop.get("under", "near-arm"))]


def _post(prop: Prop, body: Body) -> list[Shape]:
    """What a band is tied to."""
    del body
    x, z = prop["at"], prop.get("z", 0.0)
    return [_box(x, x + 3.0, 0.0, prop.get("height", 80.0), z - 1.5, z + 1.5, "steel")]


def _disc(prop: Prop, body: Body) -> list[Shape]:
    """Anything round at a joint or point: a stability ball, a roller, the pad of a machine."""
    tone, under = prop.get("tone", "pad"), prop.get("under", "all")
    return [Shape(kind="disc", points=(spot_of(prop["at"], body),), radius=prop["radius"], tone=tone, under=under)]


def _ball(prop: Prop, body: Body) -> list[Shape]:
    return _disc({"radius": 15.0, "tone": "ball", **prop}, body)


def _roller(prop: Prop, body: Body) -> list[Shape]:
    return _disc({"radius": 4.0, "tone": "roller", **prop}, body)


def _wheel(prop: Prop, body: Body) -> list[Shape]:
    """A wheel rolled by both hands on its axle."""
    middle, radius = _between_hands(body), prop.get("radius", 5.0)
    return [
        Shape(kind="disc", points=(middle,), radius=radius, tone="iron", under="near-arm"),
        Shape(
            kind="rod",
            points=(add(middle, AXES["across"], -9), add(middle, AXES["across"], 9)),
            radius=0.8,
            tone="steel",
            under="near-arm",
        ),
    ]


def _rope(prop: Prop, body: Body) -> list[Shape]:
    """A skipping rope between the hands; ``spin`` of the pose turns it: 0 below the feet, 180 overhead."""
    a, b = _grip(body, "near"), _grip(body, "far")
    middle, between = scaled(add(a, b), 0.5), sub(b, a)
    angle = math.radians(body.spin)
    side = unit(between) if length(between) > 1e-6 else AXES["across"]
    down = unit(cross(side, unit(cross((0.0, -1.0, 0.0), side))))
    ahead = cross(side, down)
    way = add(scaled(down, math.cos(angle)), ahead, math.sin(angle))
    low = prop.get("low", 1.0)
    deep = (middle[1] - low) if way[1] < 0 else prop.get("high", 62.0)
    reach = deep if abs(way[1]) > 0.5 else 0.8 * deep
    points = tuple(
        add(
            add(middle, between, -0.5 * math.cos(math.pi * k / 16) * 1.0),
            way,
            reach * math.sin(math.pi * k / 16) ** 0.7,
        )
        for k in range(17)
    )
    back = way[0] < 0 or abs(math.sin(angle)) < 0.2
    return [Shape(kind="line", points=points, radius=0.6, tone="band", under="all" if back else "none")]


Maker = Callable[[Prop, Body], list[Shape]]
STANDS = {"from", "to", "height", "z", "deep"}
#: prop → how it is made, and the words it knows
PROPS: dict[str, tuple[Maker, set[str]]] = {
    "mat": (_mat, {"from", "to", "z", "deep"}),
    "wall": (_wall, {"at", "deep", "thick", "height"}),
    "step": (_step, STANDS | {"tone"}),
    "box": (_step, STANDS | {"tone"}),
    "bench": (_bench, STANDS - {"deep"}),
    "chair": (_chair, STANDS - {"deep"} | {"back", "back_height"}),
    "block": (_block, {"from", "to", "z", "deep", "tone", "under"}),
    "pad": (_pad, {"at", "wide", "high", "deep", "tone", "under"}),
    "bar": (_bar, {"at", "half", "z", "under"}),
    "post": (_post, {"at", "height", "z"}),
    "cable": (_cable, {"at", "to", "height", "z", "under"}),
    "rod": (_rod, {"through", "width", "tone", "under"}),
    "band": (_band, {"through", "width", "tone", "under"}),
    "mini-band": (_loop, {"segment", "share", "wrap", "under"}),
    "disc": (_disc, {"at", "radius", "tone", "under"}),
    "ball": (_ball, {"at", "radius", "tone", "under"}),
    "roller": (_roller, {"at", "radius", "tone", "under"}),
    "dumbbell": (_dumbbell, {"hand", "axis", "under"}),
    "goblet": (_goblet, {"lower", "axis", "under"}),
    "barbell": (_barbell, {"on", "plate", "plates", "plate_z", "half", "under"}),
    "trap-bar": (_trap_bar, {"plate"}),
    "kettlebell": (_kettlebell, {"hand", "towards", "swings", "under"}),
    "med-ball": (_med_ball, {"radius", "ahead", "tone", "under"}),
    "plate": (_plate, {"radius", "under"}),
    "wheel": (_wheel, {"radius"}),
    "rope": (_rope, {"low", "high"}),
}
#: held prop → its share of the body's weight, for the balance of who holds it
LOADS = {"dumbbell": 0.12, "goblet": 0.15, "barbell": 0.6, "trap-bar": 0.6, "kettlebell": 0.15, "med-ball": 0.06,
         "plate": 0.12}  # fmt: skip
#: with these alone a figure that stands has to keep its balance by itself
UNAIDED = set(LOADS) | {"mat", "step", "box", "mini-band", "rope", "pad"}


def loads_of(props: tuple[Prop, ...], body: Body) -> Iterator[tuple[Vec, float]]:
    """Where the weights are held, and how heavy they are against the body."""
    for prop in props:
        share = LOADS.get(prop.get("kind", ""))
        if share is None:
            continue
        if prop["kind"] in ("dumbbell", "kettlebell"):
            hands = _held(prop)
            for side in hands:
                yield _grip(body, side), share / (2 if prop["kind"] == "kettlebell" and len(hands) == 2 else 1)
        else:
            shapes = PROPS[prop["kind"]][0](prop, body)
            yield scaled(add(shapes[0].points[0], shapes[0].points[-1]), 0.5), share


def shapes_of(props: tuple[Prop, ...], body: Body) -> list[Shape]:
    """All pieces of the props of a figure in one pose; raises BadFigure for what the language does not know."""
    shapes: list[Shape] = []
    for prop in props:
        kind = prop.get("kind")
        if kind not in PROPS:
            raise BadFigure(f"a prop is one of {', '.join(PROPS)}, not {kind!r}")
        make, words = PROPS[kind]
        if unknown := set(prop) - words - {"kind"}:
            raise BadFigure(f"the prop {kind} does not know {', '.join(sorted(unknown))}")
        if prop.get("under", "all") not in PARTS | {"all", "none", "depth"}:
            raise BadFigure(f"the prop {kind}: under is all, none, depth or one of {', '.join(sorted(PARTS))}")
        try:
            shapes += make(prop, body)
        except KeyError as missing:
            raise BadFigure(f"the prop {kind} needs {missing}, or does not know it") from None
    return shapes
