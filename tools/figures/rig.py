"""The body: constant segment lengths, joints from joint angles, and limbs that reach a point which holds still.

Rule: a length is never stretched. A limb that cannot reach its point stops short, and the checks say so.

Units: hundredths of the body's height and degrees. Axes of the world: x the way the figure faces, y up from the floor,
z towards the viewer of a side view. The near side is the body's right side.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

Vec = tuple[float, float, float]

SIDES = ("near", "far")
LENGTHS = {
    "shin": 24.5,
    "thigh": 24.5,
    "hips": 10.0,  # between the hip joints
    "lumbar": 8.0,  # hip line to waist
    "middle": 10.0,  # waist to ribs
    "chest": 11.5,  # ribs to the base of the neck
    "neck": 5.0,
    "head": 6.5,  # top of the neck to the middle of the head
    "shoulders": 19.0,  # between the shoulder joints
    "upper-arm": 17.0,
    "forearm": 14.5,
    "hand": 4.6,
}
# the foot, seen from the ankle joint: forward, up
HEEL = (-3.4, -3.0)
BALL = (8.0, -3.6)
TOE_LENGTH = 3.4
TOES = ("big_toe", "small_toes", "fan", "arch")
SOLE = 5.4  # height of the ankle joint over the floor on a flat foot
BALL_RADIUS = SOLE + BALL[1]
PELVIS_RADIUS = 7.6  # what a seated or lying body rests on
KNEE_RADIUS = 4.2
ON_ITS_INSTEP = 120.0  # degrees the heel is up from which a foot lies on its top: its toes bend no more
ELBOW_RADIUS = 3.0
WRIST_RADIUS = 2.2


def add(a: Vec, b: Vec, k: float = 1.0) -> Vec:
    """``a + k·b``."""
    return (a[0] + k * b[0], a[1] + k * b[1], a[2] + k * b[2])


def sub(a: Vec, b: Vec) -> Vec:
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def dot(a: Vec, b: Vec) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vec, b: Vec) -> Vec:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def scaled(a: Vec, k: float) -> Vec:
    return (a[0] * k, a[1] * k, a[2] * k)


def length(a: Vec) -> float:
    return math.sqrt(dot(a, a))


def unit(a: Vec) -> Vec:
    size = length(a)
    return scaled(a, 1 / size) if size > 1e-9 else (0.0, 0.0, 0.0)


def angle_between(a: Vec, b: Vec) -> float:
    """Degrees between two directions, 0–180."""
    return math.degrees(math.acos(max(-1.0, min(1.0, dot(unit(a), unit(b))))))


@dataclass(frozen=True, slots=True)
class Frame:
    """Where forward, up and right are for one segment."""

    forward: Vec = (1.0, 0.0, 0.0)
    up: Vec = (0.0, 1.0, 0.0)
    right: Vec = (0.0, 0.0, 1.0)

    def pitched(self, degrees: float) -> Frame:
        """Tilted forward about its own right axis."""
        c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        return Frame(add(scaled(self.forward, c), self.up, -s), add(scaled(self.up, c), self.forward, s), self.right)

    def rolled(self, degrees: float) -> Frame:
        """Tilted to its right about its own forward axis."""
        c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        return Frame(self.forward, add(scaled(self.up, c), self.right, s), add(scaled(self.right, c), self.up, -s))

    def yawed(self, degrees: float) -> Frame:
        """Turned to its right about its own up axis."""
        c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        return Frame(add(scaled(self.forward, c), self.right, s), self.up, add(scaled(self.right, c), self.forward, -s))

    def at(self, forward: float, up: float, right: float = 0.0) -> Vec:
        """A direction given along the frame's own axes."""
        return add(add(scaled(self.forward, forward), self.up, up), self.right, right)


@dataclass(frozen=True, slots=True)
class Body:
    """One pose solved: joints as points, segments as frames, and how far each reaching limb stayed from its point."""

    joints: Mapping[str, Vec]
    frames: Mapping[str, Frame]
    angles: Mapping[str, float]  #: knee, elbow, ankle of each side, as drawn
    short: Mapping[str, float]  #: limb → units missing to the point it should reach
    breath: float = 0.0  #: 0 breathed out … 1 breathed in
    spin: float = 0.0  #: degrees a turning prop has turned (a skipping rope)
    bare: tuple[str, ...] = ()  #: the sides whose foot has no shoe
    toes: Mapping[str, float] = field(default_factory=dict)  #: degrees the big_toe and small_toes are up; fan, arch 0–1
    loose: tuple[float, Vec] = (0.0, (0.0, 0.0, 0.0))  #: share to which a thrown thing is elsewhere; where, times that


def _turned_about_world(frame: Frame, degrees: float) -> Frame:
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))

    def turn(v: Vec) -> Vec:
        return (v[0] * c - v[2] * s, v[1], v[0] * s + v[2] * c)

    return Frame(turn(frame.forward), turn(frame.up), turn(frame.right))


def _rolled_about_world(frame: Frame, degrees: float) -> Frame:
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))

    def roll(v: Vec) -> Vec:
        return (v[0], v[1] * c - v[2] * s, v[1] * s + v[2] * c)

    return Frame(roll(frame.forward), roll(frame.up), roll(frame.right))


def _reach(root: Vec, target: Vec, first: float, second: float, pole: Vec) -> tuple[Vec, Vec, Vec, float]:
    """Middle joint and end of a two-part limb bent towards ``pole``, the way it bends, and the distance missing."""
    way = sub(target, root)
    wanted = length(way)
    distance = max(abs(first - second) + 1e-6, min(first + second - 1e-6, wanted))
    along = unit(way)
    aside = unit(sub(pole, scaled(along, dot(pole, along))))
    if length(aside) < 1e-6:
        aside = unit(cross(along, (0.0, 0.0, 1.0)))
    part = (first * first - second * second + distance * distance) / (2 * distance)
    height = math.sqrt(max(0.0, first * first - part * part))
    middle = add(add(root, along, part), aside, height)
    return middle, add(root, along, distance), aside, abs(wanted - distance)


def _frame_along(start: Vec, end: Vec, forward: Vec) -> Frame:
    """The frame of a segment that hangs from ``start`` to ``end`` and looks ``forward`` as well as it can."""
    up = unit(sub(start, end))
    ahead = unit(sub(forward, scaled(up, dot(forward, up))))
    return Frame(ahead, up, cross(ahead, up))


class _Solver:
    """Solves one pose; lives for one call of ``solve``."""

    def __init__(self, pose: Mapping[str, float]):
        self.pose = pose
        self.joints: dict[str, Vec] = {}
        self.frames: dict[str, Frame] = {}
        self.angles: dict[str, float] = {}
        self.short: dict[str, float] = {}

    def said(self, key: str, otherwise: float = 0.0) -> float:
        return self.pose.get(key, otherwise)

    def trunk(self, root: Vec) -> None:
        said = self.said
        pelvis = Frame().pitched(said("lean"))
        pelvis = _turned_about_world(_rolled_about_world(pelvis, said("roll")), said("turn"))
        middle = pelvis.yawed(said("twist") / 2).rolled(said("bend") / 2).pitched(said("curl") / 2)
        chest = pelvis.yawed(said("twist")).rolled(said("bend")).pitched(said("curl"))
        head = chest.yawed(said("look")).pitched(said("neck"))
        waist = add(root, pelvis.up, LENGTHS["lumbar"])
        ribs = add(waist, middle.up, LENGTHS["middle"])
        nape = add(ribs, chest.up, LENGTHS["chest"])
        throat = add(nape, chest.pitched(said("neck") / 2 + said("chin")).up, LENGTHS["neck"])
        self.joints |= {"pelvis": root, "waist": waist, "ribs": ribs, "nape": nape, "throat": throat}
        self.joints["head"] = add(throat, head.up, LENGTHS["head"])
        self.frames |= {"pelvis": pelvis, "middle": middle, "chest": chest, "head": head}
        for side, sign in (("near", 1), ("far", -1)):
            self.joints[f"{side}-hip"] = add(root, pelvis.right, sign * LENGTHS["hips"] / 2)
            top = add(nape, chest.up, -2.6 + said(f"{side}-arm.shrug"))
            self.joints[f"{side}-shoulder"] = add(top, chest.right, sign * LENGTHS["shoulders"] / 2)

    def _pole(self, key: str, pole: Vec) -> Vec:
        """Where the middle joint points; a limb that other poses give in angles brings its own direction."""
        weight = self.said(f"{key}.pole")
        own = (self.said(f"{key}.pole_x"), self.said(f"{key}.pole_y"), self.said(f"{key}.pole_z"))
        return add(scaled(unit(pole), 1 - weight), own) if weight else pole

    def leg(self, side: str, sign: int) -> None:
        """One leg by its angles, or reaching for ``foot_x``, ``foot_y`` (the ball of the foot)."""
        key, said = f"{side}-leg", self.said
        pelvis, hip = self.frames["pelvis"], self.joints[f"{side}-hip"]
        toes_out = sign * said(f"{key}.toes_out")
        if f"{key}.foot_x" in self.pose:
            level = _turned_about_world(Frame(), said("turn") + toes_out + said(f"{key}.foot_turn"))
            foot = level.pitched(said(f"{key}.heel_up"))
            ball = (
                said(f"{key}.foot_x"),
                said(f"{key}.foot_y") + BALL_RADIUS,
                sign * said(f"{key}.foot_z", LENGTHS["hips"] / 2),
            )
            target = sub(ball, foot.at(*BALL))
            swing = math.radians(said(f"{key}.knee_out"))
            pole = add(scaled(level.forward, math.cos(swing)), level.right, sign * math.sin(swing))
            pole = self._pole(key, add(pole, (0.0, 1.0, 0.0), said(f"{key}.knee_up", 0.25)))
            knee, ankle, bent, short = _reach(hip, target, LENGTHS["thigh"], LENGTHS["shin"], pole)
            self.short[key] = short
            thigh, shin = _frame_along(hip, knee, bent), _frame_along(knee, ankle, bent)
            toes = level.forward if 0 <= said(f"{key}.heel_up") <= ON_ITS_INSTEP else foot.forward
        else:
            thigh = pelvis.rolled(-sign * said(f"{key}.out")).pitched(-said(f"{key}.hip"))
            thigh = thigh.yawed(sign * said(f"{key}.rotate"))
            shin = thigh.pitched(said(f"{key}.knee"))
            knee = add(hip, thigh.up, -LENGTHS["thigh"])
            ankle = add(knee, shin.up, -LENGTHS["shin"])
            if said(f"{key}.flat"):
                ahead = shin.forward if abs(shin.forward[1]) < 0.9 else pelvis.forward
                foot = Frame(unit((ahead[0], 0.0, ahead[2])), (0.0, 1.0, 0.0))
                foot = Frame(foot.forward, foot.up, cross(foot.forward, foot.up))
                if toes_out:
                    foot = foot.yawed(toes_out)
                toes = foot.forward
            else:
                foot = shin.pitched(-said(f"{key}.ankle"))
                toes = _turned_about_world(Frame(), said("turn")).forward if said(f"{key}.tiptoe") else foot.forward
        ball = add(ankle, foot.at(*BALL))
        self.joints |= {f"{side}-knee": knee, f"{side}-ankle": ankle, f"{side}-ball": ball}
        self.joints |= {f"{side}-heel": add(ankle, foot.at(*HEEL)), f"{side}-toe": add(ball, toes, TOE_LENGTH)}
        self.frames |= {f"{side}-thigh": thigh, f"{side}-shin": shin, f"{side}-foot": foot}
        self.angles[f"{side}-knee"] = angle_between(thigh.up, shin.up)
        self.angles[f"{side}-ankle"] = 90.0 - angle_between(foot.forward, shin.up)

    def arm(self, side: str, sign: int) -> None:
        """One arm by its angles, or reaching for ``hand_x``, ``hand_y`` (the wrist)."""
        key, said = f"{side}-arm", self.said
        chest, shoulder = self.frames["chest"], self.joints[f"{side}-shoulder"]
        if f"{key}.hand_x" in self.pose:
            target = (said(f"{key}.hand_x"), said(f"{key}.hand_y"), sign * said(f"{key}.hand_z", 9.5))
            back, out, up = said(f"{key}.elbow_back", 1.0), said(f"{key}.elbow_out"), said(f"{key}.elbow_up")
            pole = add(add(scaled(chest.forward, -0.3 * back), (-back, 0.0, 0.0), 0.7), chest.right, sign * out)
            pole = self._pole(key, add(pole, (0.0, 1.0, 0.0), up))
            elbow, wrist, bent, short = _reach(shoulder, target, LENGTHS["upper-arm"], LENGTHS["forearm"], pole)
            self.short[key] = short
            upper = _frame_along(shoulder, elbow, scaled(bent, -1))
            fore = _frame_along(elbow, wrist, scaled(bent, -1))
        else:
            if f"{key}.hang" in self.pose:  # an angle against straight down, whatever the trunk does
                level = _turned_about_world(Frame(), said("turn"))
                upper = level.rolled(-sign * said(f"{key}.out")).pitched(-said(f"{key}.hang"))
            else:
                upper = chest.rolled(-sign * said(f"{key}.out")).pitched(-said(f"{key}.shoulder"))
            upper = upper.yawed(sign * said(f"{key}.rotate"))
            fore = upper.pitched(-said(f"{key}.elbow"))
            elbow = add(shoulder, upper.up, -LENGTHS["upper-arm"])
            wrist = add(elbow, fore.up, -LENGTHS["forearm"])
        flat = said(f"{key}.palm")  # 1: the hand lies flat, fingers ahead
        ahead = _turned_about_world(Frame(), said("turn")).forward
        along = scaled(fore.up, -1)
        way = unit(add(along, sub(ahead, along), max(0.0, min(1.0, flat))))
        hand = add(wrist, way if length(way) > 0.5 else along, LENGTHS["hand"])
        self.joints |= {f"{side}-elbow": elbow, f"{side}-wrist": wrist, f"{side}-hand": hand}
        self.frames |= {f"{side}-upper-arm": upper, f"{side}-forearm": fore}
        self.angles[f"{side}-elbow"] = angle_between(upper.up, fore.up)


def solve(pose: Mapping[str, float], anchor: str, at: Vec) -> Body:
    """The body of one pose, with its ``anchor`` joint (a joint's name) standing at the point ``at``.

    Limbs with angles are carried by the trunk; those with a point to reach are solved after it: the point holds still.
    """
    loose = {key: value for key, value in pose.items() if not key.endswith((".foot_x", ".hand_x"))}
    first = _Solver(loose)
    first.trunk((0.0, 0.0, 0.0))
    if anchor not in first.joints:
        first.leg("near", 1)
        first.leg("far", -1)
        first.arm("near", 1)
        first.arm("far", -1)
    root = sub(at, first.joints[anchor])
    solver = _Solver(pose)
    solver.trunk(root)
    for side, sign in (("near", 1), ("far", -1)):
        solver.leg(side, sign)
        solver.arm(side, sign)
    spot = (pose.get("loose_x", 0.0), pose.get("loose_y", 0.0), pose.get("loose_z", 0.0))
    return Body(
        joints=solver.joints,
        frames=solver.frames,
        angles=solver.angles,
        short=solver.short,
        breath=pose.get("breath", 0.0),
        spin=pose.get("spin", 0.0),
        bare=tuple(side for side in SIDES if pose.get(f"{side}-leg.bare")),
        toes={name: pose.get(name, 0.0) for name in TOES},
        loose=(pose.get("loose", 0.0), spot),
    )


def as_points(pose: Mapping[str, float], body: Body, limb: str) -> dict[str, float]:
    """The same pose with ``limb`` (``near-arm``) reaching for the point where its angles have put it."""
    side, part = limb.split("-")
    sign = 1 if side == "near" else -1
    kept = {
        key: value
        for key, value in pose.items()
        if not key.startswith(limb) or key.endswith((".palm", ".shrug", ".bare"))
    }
    if part == "arm":
        spot, bent = body.joints[f"{side}-wrist"], scaled(body.frames[f"{side}-upper-arm"].forward, -1)
        found = {"hand_x": spot[0], "hand_y": spot[1], "hand_z": sign * spot[2]}
    else:
        spot, bent = body.joints[f"{side}-ball"], body.frames[f"{side}-thigh"].forward
        ahead = body.frames[f"{side}-foot"].forward
        facing = _turned_about_world(Frame(), pose.get("turn", 0.0))
        on, over = dot(ahead, facing.forward), dot(ahead, facing.right)
        back = -1 if on < 0 else 1  # a foot tipped past upright is no foot that has turned round
        found = {
            "foot_x": spot[0],
            "foot_y": spot[1] - BALL_RADIUS,
            "foot_z": sign * spot[2],
            "heel_up": math.degrees(math.atan2(-ahead[1], back * math.hypot(on, over))),
            "foot_turn": math.degrees(math.atan2(back * over, abs(on))),
        }
    found |= {"pole": 1.0, "pole_x": bent[0], "pole_y": bent[1], "pole_z": bent[2]}
    return kept | {f"{limb}.{name}": value for name, value in found.items()}
