"""The shapes around the joints: each part of the body as runs of balls, and the muscles that lie on it.

Rule: flesh follows the joints; nothing here moves one.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from tools.figures.camera import Ball
from tools.figures.rig import BALL_RADIUS, SIDES, Body, Frame, Vec, add, cross, sub, unit

Run = tuple[Ball, ...]  # balls whose common hull is one piece of the outline


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """A limb, the trunk or the head: drawn as one piece. ``bare`` balls join another part and get no edge there."""

    name: str
    runs: tuple[tuple[str, Run], ...]  #: (tone, balls)
    middle: Vec
    side: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Muscle:
    """A patch on a part; seen when ``outward`` does not point away from the viewer."""

    name: str
    part: str
    balls: Run
    outward: Vec


def _along(start: Vec, end: Vec, share: float) -> Vec:
    return add(start, sub(end, start), share)


# which word moves it, its root before and outside the ball, length, thickness, degrees a full fan turns it outwards
TOE_SHAPES: tuple[tuple[str, float, float, float, float, float], ...] = (
    ("big_toe", 0.3, -1.9, 2.9, 1.05, -16.0),
    ("small_toes", 0.4, -0.1, 2.5, 0.74, -3.0),
    ("small_toes", 0.0, 1.0, 2.2, 0.68, 8.0),
    ("small_toes", -0.6, 2.0, 1.9, 0.62, 18.0),
    ("small_toes", -1.3, 2.9, 1.6, 0.6, 30.0),
)


def _bare_foot(body: Body, side: str) -> list[tuple[str, Run]]:
    """A foot without a shoe: heel, arch, ball and five toes that move by themselves."""
    ankle, foot = body.joints[f"{side}-ankle"], body.frames[f"{side}-foot"]
    ball, toe = body.joints[f"{side}-ball"], body.joints[f"{side}-toe"]
    ahead = unit(sub(toe, ball))  # the toes stay on the floor when the heel leaves it
    tip = Frame(ahead, unit(cross(foot.right, ahead)), foot.right)
    outer = 1 if side == "near" else -1
    arch, fan = body.toes["arch"], body.toes["fan"]
    back = 0.9 * arch  # the ball of the big toe is drawn towards the heel

    def at(ahead: float, up: float, out: float) -> Vec:
        return add(ankle, foot.at(ahead, up, outer * out))

    instep = (at(3.2 - 0.3 * back, -2.5 + 1.1 * arch, -0.5), 2.0)
    inner, outside = (at(7.4 - back, -3.8, -1.5), 1.6), (at(6.2 - 0.6 * back, -4.2, 2.2), 1.2)
    heel = (at(-3.0, -3.2, 0.0), 2.2)
    runs: list[tuple[str, Run]] = [
        ("inner", ((at(-2.4, -3.9, 0.6), 1.5), outside)),
        ("body", ((at(0.0, -0.6, 0.0), 2.6), heel, instep)),
        ("body", (instep, inner, outside)),
    ]
    for name, before, out, long, thick, aside in TOE_SHAPES:
        up, turned = math.radians(body.toes[name]), math.radians(aside * fan)
        root = add(ball, tip.at(before - back, thick - BALL_RADIUS, outer * out))
        way = tip.at(math.cos(up) * math.cos(turned), math.sin(up), outer * math.cos(up) * math.sin(turned))
        runs.append(("toe", ((root, thick), (add(root, way, long), 0.9 * thick))))
    return runs


def _leg(body: Body, side: str) -> Part:
    j, f = body.joints, body.frames
    hip, knee, ankle = j[f"{side}-hip"], j[f"{side}-knee"], j[f"{side}-ankle"]
    thigh, shin, foot = f[f"{side}-thigh"], f[f"{side}-shin"], f[f"{side}-foot"]

    def upper(share: float, ahead: float = 0.0) -> Vec:
        return add(_along(hip, knee, share), thigh.forward, ahead)

    def lower(share: float, ahead: float = 0.0) -> Vec:
        return add(_along(knee, ankle, share), shin.forward, ahead)

    heel, ball, toe = j[f"{side}-heel"], j[f"{side}-ball"], j[f"{side}-toe"]
    instep = add(_along(ankle, ball, 0.45), foot.up, -0.4)
    runs: list[tuple[str, Run]] = [
        ("body", ((hip, 6.0), (upper(0.35, 0.5), 6.0))),
        ("body", ((upper(0.35, 0.5), 6.0), (upper(0.8, 0.2), 4.7))),
        ("body", ((upper(0.8, 0.2), 4.7), (knee, 4.1))),
        ("body", ((knee, 4.1), (lower(0.28, -1.0), 4.2))),
        ("body", ((lower(0.28, -1.0), 4.2), (lower(0.62, -0.5), 3.2))),
        ("body", ((lower(0.62, -0.5), 3.2), (ankle, 2.4))),
    ]
    if side in body.bare:
        runs += _bare_foot(body, side)
    else:
        runs += [
            ("shoe", ((add(ankle, foot.up, -0.6), 2.7), (heel, 2.4), (instep, 2.3))),
            ("shoe", ((heel, 2.4), (instep, 2.3), (ball, BALL_RADIUS))),
            ("shoe", ((ball, BALL_RADIUS), (add(toe, (0.0, 0.0, 0.0)), 1.5))),
        ]
    return Part(name=f"{side}-leg", runs=tuple(runs), middle=_along(hip, ankle, 0.45), side=side)


def _arm(body: Body, side: str) -> Part:
    j = body.joints
    shoulder, elbow, wrist, hand = (j[f"{side}-{name}"] for name in ("shoulder", "elbow", "wrist", "hand"))
    runs: list[tuple[str, Run]] = [
        ("body", ((shoulder, 4.1), (_along(shoulder, elbow, 0.35), 3.5))),
        ("body", ((_along(shoulder, elbow, 0.35), 3.5), (elbow, 2.8))),
        ("body", ((elbow, 2.8), (_along(elbow, wrist, 0.3), 2.9))),
        ("body", ((_along(elbow, wrist, 0.3), 2.9), (wrist, 2.0))),
        ("body", ((wrist, 2.0), (_along(wrist, hand, 0.55), 2.3), (hand, 1.7))),
    ]
    return Part(name=f"{side}-arm", runs=tuple(runs), middle=_along(shoulder, wrist, 0.55), side=side)


def _trunk(body: Body) -> Part:
    j, pelvis, middle, chest = body.joints, body.frames["pelvis"], body.frames["middle"], body.frames["chest"]

    def pair(point: Vec, frame: Frame, aside: float, ahead: float, radius: float) -> Run:
        centre = add(point, frame.forward, ahead)
        return ((add(centre, frame.right, aside), radius), (add(centre, frame.right, -aside), radius))

    low = pair(add(j["pelvis"], pelvis.up, 1.0), pelvis, 4.2, -0.2, 6.2)
    seat = pair(add(j["pelvis"], pelvis.up, -0.5), pelvis, 3.6, -1.5, 5.4)
    waist = pair(j["waist"], middle, 3.6, -0.5 + 0.3 * body.breath, 5.3 + 0.3 * body.breath)
    full = 1.1 * body.breath
    ribs = pair(j["ribs"], chest, 4.6, 0.9 + 0.4 * full, 6.3 + 0.6 * full)
    breast = pair(add(j["ribs"], chest.up, 4.5), chest, 5.0, 0.9 + 0.4 * full, 6.2 + 0.6 * full)
    collar = pair(add(j["nape"], chest.up, -3.0), chest, 5.4, 0.0, 4.2)
    nape = ((add(j["nape"], chest.up, -0.6), 2.9),)
    runs: list[tuple[str, Run]] = [
        ("trunk", low + seat),
        ("trunk", low + waist),
        ("trunk", waist + ribs),
        ("trunk", ribs + breast),
        ("trunk", breast + collar),
        ("trunk", collar + nape),
    ]
    return Part(name="trunk", runs=tuple(runs), middle=_along(j["waist"], j["ribs"], 0.5))


def _head(body: Body) -> Part:
    j, head = body.joints, body.frames["head"]
    nape = add(j["nape"], body.frames["chest"].up, -1.0)
    skull = add(j["head"], head.forward, -0.3)
    runs: list[tuple[str, Run]] = [
        ("trunk", ((nape, 2.9), (add(j["throat"], head.up, 1.0), 2.6))),
        ("trunk", ((add(j["throat"], head.up, 1.0), 2.6), (add(skull, head.up, -0.5), 4.0))),
        ("trunk", ((add(skull, head.up, 0.9), 5.5), (add(j["head"], head.at(0.9, -3.1)), 3.6))),
        ("trunk", ((add(j["head"], head.at(5.0, -0.6)), 1.1), (add(j["head"], head.at(4.0, 1.2)), 1.2))),
    ]
    return Part(name="head", runs=tuple(runs), middle=j["head"])


def hair_of(body: Body, towards: float) -> Run:
    """The back and top of the head, for a face that looks ``towards`` the viewer (1), aside (0) or away (−1)."""
    head, spot = body.frames["head"], body.joints["head"]
    lift = 7.0 * max(0.0, towards - 0.3)
    top = (add(spot, head.at(-2.6, 2.8 + lift)), 5.5)
    back = (add(spot, head.at(-3.6, -0.6 + 1.6 * lift)), 3.4)
    return (top, back) if towards > -0.5 else (top, back, (add(spot, head.up, -2.0), 5.0))


def parts_of(body: Body) -> tuple[Part, ...]:
    """All parts of the body, in no order."""
    legs = tuple(_leg(body, side) for side in SIDES)
    arms = tuple(_arm(body, side) for side in SIDES)
    return (*legs, *arms, _trunk(body), _head(body))


# name → (part, segment, ((share along it, ahead, aside, radius), …), outward as ahead, aside)
ON_LIMBS: dict[str, tuple[str, str, tuple[tuple[float, float, float, float], ...], tuple[float, float]]] = {
    "quads": ("leg", "thigh", ((0.18, 3.4, 0, 3.2), (0.5, 3.2, 0, 3.4), (0.86, 1.9, 0, 2.4)), (1, 0.3)),
    "hamstrings": ("leg", "thigh", ((0.26, -3.2, 0, 2.9), (0.55, -2.9, 0, 2.9), (0.9, -2.0, 0, 1.9)), (-1, 0.3)),
    "adductors": ("leg", "thigh", ((0.15, 0.5, -3.4, 2.6), (0.55, 0.5, -2.6, 2.2)), (0.4, -1)),
    "calves": ("leg", "shin", ((0.12, -2.6, 0, 2.3), (0.3, -3.0, 0, 2.6), (0.6, -1.8, 0, 1.6)), (-1, 0.3)),
    "soleus": ("leg", "shin", ((0.35, -2.2, 0, 2.2), (0.72, -1.2, 0, 1.6)), (-1, 0.3)),
    "shins": ("leg", "shin", ((0.15, 2.2, 0, 1.8), (0.6, 1.4, 0, 1.3)), (1, 0.3)),
    "shoulders": ("arm", "upper-arm", ((0.0, 0.0, 0.6, 4.3), (0.3, 0.0, 0.6, 3.0)), (0, 0)),
    "triceps": ("arm", "upper-arm", ((0.25, -1.9, 0, 2.0), (0.6, -1.6, 0, 2.0), (0.85, -1.2, 0, 1.3)), (-1, 0.3)),
    "biceps": ("arm", "upper-arm", ((0.3, 1.8, 0, 2.0), (0.65, 1.6, 0, 2.0)), (1, 0.3)),
    "forearms": ("arm", "forearm", ((0.15, 0, 0, 2.4), (0.5, 0, 0, 2.2)), (0, 1)),
}
# name → (frame, joint, ((up, ahead, aside, radius), …), outward as ahead, aside); aside mirrored to both sides
ON_TRUNK: dict[str, tuple[str, str, tuple[tuple[float, float, float, float], ...], tuple[float, float]]] = {
    "glutes": ("pelvis", "pelvis", ((0.6, -4.0, 3.0, 4.6), (-2.4, -4.2, 3.0, 4.0)), (-1, 0.4)),
    "hip-side": ("pelvis", "pelvis", ((3.0, -1.0, 5.0, 4.0), (-1.0, -1.2, 5.4, 3.6)), (-0.2, 1)),
    "core": ("middle", "waist", ((-5.0, 3.6, 1.6, 2.6), (3.0, 3.2, 1.8, 2.7), (9.0, 4.2, 2.0, 2.8)), (1, 0.3)),
    "obliques": ("middle", "waist", ((-3.0, 1.0, 4.4, 3.2), (4.0, 1.0, 4.4, 3.4), (8.0, 1.4, 5.0, 3.0)), (0.4, 1)),
    "chest": ("chest", "ribs", ((3.2, 4.2, 3.6, 3.4), (6.2, 3.6, 4.4, 3.0)), (1, 0.3)),
    "upper-back": ("chest", "ribs", ((2.0, -4.2, 3.6, 3.2), (7.5, -4.0, 4.4, 3.2)), (-1, 0.3)),
    "lats": ("chest", "ribs", ((-6.0, -2.6, 3.6, 2.4), (0.0, -3.2, 4.4, 3.4), (5.0, -3.2, 5.2, 3.4)), (-1, 0.6)),
    "lower-back": ("middle", "waist", ((-4.0, -3.8, 1.8, 2.4), (4.0, -3.8, 2.0, 2.4)), (-1, 0.2)),
}
#: muscles of the pelvis that are seen over the top of the leg as well: from the side the thigh lies over the seat
OVER_LEG = {"glutes", "hip-side"}
MUSCLES = frozenset(ON_LIMBS) | frozenset(ON_TRUNK) | {"hip-flexors", "feet"}
ENDS = {
    "thigh": ("hip", "knee"),
    "shin": ("knee", "ankle"),
    "upper-arm": ("shoulder", "elbow"),
    "forearm": ("elbow", "wrist"),
}


def muscles_of(body: Body, names: tuple[str, ...]) -> tuple[Muscle, ...]:
    """The patches of the named muscles on both sides. Raises KeyError for a name outside MUSCLES."""
    found: list[Muscle] = []
    for name in names:
        for side, sign in (("near", 1), ("far", -1)):
            if name in ON_LIMBS:
                limb, segment, spots, (ahead, aside) = ON_LIMBS[name]
                frame = body.frames[f"{side}-{segment}"]
                start, end = (body.joints[f"{side}-{joint}"] for joint in ENDS[segment])
                balls = tuple(
                    (add(_along(start, end, share), frame.at(fore, 0.0, sign * out)), radius)
                    for share, fore, out, radius in spots
                )
                part = f"{side}-{limb}"
            elif name == "feet":  # along the arch, seen without a shoe
                if side not in body.bare:
                    continue
                frame, (ahead, aside) = body.frames[f"{side}-foot"], (0.0, -1.0)
                arch, ankle = body.toes["arch"], body.joints[f"{side}-ankle"]
                balls = tuple(
                    (add(ankle, frame.at(fore, up, -0.9 * sign)), radius)
                    for fore, up, radius in ((-1.6, -4.2, 0.7), (3.0, -3.5 + 1.1 * arch, 0.9), (6.0 - arch, -4.4, 0.7))
                )
                part = f"{side}-leg"
            elif name == "hip-flexors":
                frame, (ahead, aside) = body.frames["pelvis"], (1.0, 0.3)
                thigh = body.frames[f"{side}-thigh"]
                balls = (
                    (add(body.joints[f"{side}-hip"], frame.at(3.6, 3.5)), 2.6),
                    (add(body.joints[f"{side}-hip"], thigh.at(3.8, -4.0)), 2.6),
                )
                part = f"{side}-leg"
            else:
                trunk_frame, joint, spots, (ahead, aside) = ON_TRUNK[name]
                frame = body.frames[trunk_frame]
                balls = tuple(
                    (add(body.joints[joint], frame.at(fore, up, sign * out)), radius) for up, fore, out, radius in spots
                )
                part = "trunk"
            outward = frame.at(ahead, 0.0, sign * aside)
            places = (part, f"{side}-leg") if name in OVER_LEG else (part,)
            found += [Muscle(name=f"{side}-{name}", part=on, balls=balls, outward=outward) for on in places]
    return tuple(found)


def reach_of(body: Body) -> float:
    """The lowest point of the flesh: what must not be under the floor."""
    return min(ball[0][1] - ball[1] for part in parts_of(body) for _, run in part.runs for ball in run)
