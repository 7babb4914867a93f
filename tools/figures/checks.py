"""What must hold for every frame of every figure: lengths, joint ranges, floor, points that hold still, balance.

Rule: a figure that breaks one of these is not shipped. Pure geometry: no picture is drawn for it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from tools.figures.balance import unbalanced
from tools.figures.flesh import MUSCLES, reach_of
from tools.figures.motion import Moment, body_of, frames, moments, seconds_of
from tools.figures.poses import POSES, BadFigure, Figure
from tools.figures.props import shapes_of
from tools.figures.rig import LENGTHS, SIDES, TOES, Body, Vec, angle_between, dot, length, scaled, sub
from tools.figures.stage import LARGEST, Panel, bounds, camera_of, film_panel

PIXEL = 1 / LARGEST  # units: the largest scale a picture is drawn at
HELD_STILL = 2 * PIXEL
LAGGING = 3.5  # units a hand or foot may be short of its way while it moves
UNDER_FLOOR = 0.6  # units of flesh pressed into a floor or mat
INSIDE_PROP = 1.0  # units a joint may lie inside a box, bench or wall
# units a joint may go between two frames, seen from the pelvis: more is a limb that flips over
FASTEST = {"knee": 24.0, "elbow": 24.0}
FASTEST_ENDS = 48.0
ALIKE = 10.0  # degrees
LONGEST = 12.0  # seconds of a loop

SEGMENTS = [
    (f"{side}-{a}", f"{side}-{b}", LENGTHS[name])
    for side in SIDES
    for a, b, name in (
        ("hip", "knee", "thigh"), ("knee", "ankle", "shin"), ("shoulder", "elbow", "upper-arm"),
        ("elbow", "wrist", "forearm"), ("wrist", "hand", "hand"),
    )
] + [
    ("near-hip", "far-hip", LENGTHS["hips"]), ("near-shoulder", "far-shoulder", LENGTHS["shoulders"]),
    ("pelvis", "waist", LENGTHS["lumbar"]), ("waist", "ribs", LENGTHS["middle"]), ("ribs", "nape", LENGTHS["chest"]),
    ("nape", "throat", LENGTHS["neck"]), ("throat", "head", LENGTHS["head"]),
]  # fmt: skip
# degrees a joint may take, as drawn
RANGES = {"knee": (0.0, 158.0), "elbow": (0.0, 158.0), "ankle": (-62.0, 48.0), "hip": (-40.0, 145.0)}
SAID_RANGES = {
    "hip": (-35.0, 140.0), "knee": (0.0, 158.0), "ankle": (-62.0, 48.0), "out": (-35.0, 185.0), "rotate": (-95.0, 95.0),
    "shoulder": (-65.0, 190.0), "elbow": (0.0, 158.0), "heel_up": (-100.0, 160.0),
}  # fmt: skip
TRUNK_RANGES = {
    "curl": (-40.0, 80.0),
    "twist": (-60.0, 60.0),
    "bend": (-40.0, 40.0),
    "neck": (-60.0, 60.0),
    "chin": (-20.0, 45.0),
    "look": (-80.0, 80.0),
}
SOLID = {"wall", "step", "box", "bench", "chair", "block"}
SOLID_JOINTS = ("knee", "ankle", "heel", "ball", "toe", "elbow", "wrist", "hip")
# what two movements are compared by: the directions of these
DIRECTIONS = [("pelvis", "waist"), ("ribs", "nape")] + [
    (f"{side}-{a}", f"{side}-{b}")
    for side in SIDES
    for a, b in (("hip", "knee"), ("knee", "ankle"), ("ankle", "ball"), ("shoulder", "elbow"), ("elbow", "wrist"))
]


def _held(figure: Figure, leg: int) -> dict[str, str]:
    """Joint → why: those that should not move on the way from one key pose to the next, for both give one spot."""
    here, after = figure.keys[leg], figure.keys[(leg + 1) % len(figure.keys)]
    gone = figure.travel if leg + 1 == len(figure.keys) else 0.0
    still: dict[str, str] = {}
    if (after.at[0] + gone, *after.at[1:]) == here.at:
        still[figure.joint] = "anchor"
    for side in SIDES:
        for limb, joint, names in (
            ("leg", "ball", ("foot_x", "foot_y", "foot_z", "foot_turn")),
            ("arm", "wrist", ("hand_x", "hand_y", "hand_z")),
        ):
            spot, other = ([key.values.get(f"{side}-{limb}.{name}") for name in names] for key in (here, after))
            if spot[0] is None or other[0] is None:
                continue
            if [other[0] + gone, *other[1:]] == spot:
                still[f"{side}-{joint}"] = "fixed point"
    return still


def _body_faults(body: Body, held: Iterable[str]) -> Iterator[str]:
    """What is wrong with one body; a limb on its way from spot to spot may lag a little behind the straight way."""
    resting = {joint.replace("wrist", "arm").replace("ball", "leg") for joint in held}
    for a, b, wanted in SEGMENTS:
        if abs(length(sub(body.joints[a], body.joints[b])) - wanted) > 1e-6:
            yield f"{a} to {b} is not {wanted} long"
    for limb, missing in body.short.items():
        if missing > (HELD_STILL if limb in resting else LAGGING):
            yield f"{limb} misses its point by {missing:.1f}"
    for name, angle in {**body.angles, **_hips(body)}.items():
        low, high = RANGES[name.partition("-")[2]]
        if not low - 0.5 <= angle <= high + 0.5:
            yield f"{name} at {angle:.0f}°, allowed {low:.0f} to {high:.0f}"
    for side in SIDES:
        thigh, shin = body.frames[f"{side}-thigh"], body.frames[f"{side}-shin"]
        # a knee bends backwards only: the shin never swings in front of the thigh's line
        if dot(thigh.forward, scaled(shin.up, -1)) > 0.05:
            yield f"{side}-knee bends the wrong way"
        upper, fore = body.frames[f"{side}-upper-arm"], body.frames[f"{side}-forearm"]
        if dot(upper.forward, scaled(fore.up, -1)) < -0.05:
            yield f"{side}-elbow bends the wrong way"


def _hips(body: Body) -> dict[str, float]:
    """How far each thigh is in front of the pelvis's line; a leg lifted aside counts by what is left ahead."""
    pelvis = body.frames["pelvis"]
    out: dict[str, float] = {}
    for side in SIDES:
        way = scaled(body.frames[f"{side}-thigh"].up, -1)
        ahead, down = dot(way, pelvis.forward), -dot(way, pelvis.up)
        if math.hypot(ahead, down) > 0.3:  # else it points aside and has no such angle
            angle = math.degrees(math.atan2(ahead, down))
            out[f"{side}-hip"] = angle + 360 if angle < -150 else angle
    return out


def _in_props(figure: Figure, body: Body) -> Iterator[str]:
    for prop in figure.props:
        if prop.get("kind") not in SOLID:
            continue
        for shape in shapes_of((prop,), body):
            if shape.kind != "box" or shape.tone == "steel":
                continue
            (x0, y0, z0), (x1, y1, z1) = shape.points
            if prop["kind"] == "wall":
                z0, z1 = -99.0, 99.0
            for joint in (f"{side}-{name}" for side in SIDES for name in SOLID_JOINTS):
                x, y, z = body.joints[joint]
                deep = min(x - x0, x1 - x, y - y0, y1 - y, z - z0, z1 - z)
                if deep > INSIDE_PROP:
                    yield f"{joint} is inside the {prop['kind']}"


def _said_faults(figure: Figure) -> Iterator[str]:
    for name in figure.muscles:
        if name not in MUSCLES:
            yield f"no such muscle: {name}"
    for number, key in enumerate(figure.keys, start=1):
        for name, value in key.values.items():
            ranges = TRUNK_RANGES if "." not in name else SAID_RANGES
            low, high = ranges.get(name.rpartition(".")[2], (-1e9, 1e9))
            if not low <= value <= high:
                yield f"pose {number}: {name} = {value:g}, allowed {low:g} to {high:g}"
    if seconds_of(figure) > LONGEST:
        yield f"one loop takes {seconds_of(figure):.1f} s, at most {LONGEST:g}"


def _moment_faults(figure: Figure, shown: Sequence[Moment]) -> Iterator[tuple[float, str]]:
    """What is wrong with the moments one by one, and from one to the next."""
    spots: dict[tuple[int, str], Vec] = {}
    held = [_held(figure, leg) for leg in range(len(figure.keys))]
    before: Moment | None = None
    for moment in shown:
        body = moment.body
        yield from ((moment.clock, text) for text in _body_faults(body, held[moment.leg]))
        yield from ((moment.clock, text) for text in _in_props(figure, body))
        if figure.floor and (low := reach_of(body)) < -UNDER_FLOOR:
            yield moment.clock, f"something is under the floor, {-low:.1f} deep"
        for joint, why in held[moment.leg].items():
            first = spots.setdefault((moment.leg, joint), body.joints[joint])
            if length(sub(body.joints[joint], first)) > HELD_STILL:
                yield moment.clock, f"{joint} moves, though it is the {why}"
        if before is not None:
            went = sub(body.joints["pelvis"], before.body.joints["pelvis"])
            for joint, spot in body.joints.items():
                most = FASTEST.get(joint.partition("-")[2], FASTEST_ENDS) * before.count
                if length(sub(sub(spot, before.body.joints[joint]), went)) > most:
                    yield moment.clock, f"{joint} leaps"
        before = moment


def closed(figure: Figure) -> bool:
    """Whether the last frame of the loop is the first again."""
    first, *_, last = (body for _, body in frames(figure))
    gone = (figure.travel if len(figure.keys) > 1 else 0.0, 0.0, 0.0)
    return all(length(sub(sub(last.joints[name], gone), spot)) < 1e-6 for name, spot in first.joints.items())


def outside(figure: Figure, shown: Iterable[Moment], panel: Panel) -> Iterator[tuple[float, str]]:
    """The moments that do not fit into the picture."""
    for moment in shown:
        left, low, right, high = bounds(figure, [moment.body], camera_of(figure))
        camera = panel.camera.following(moment.gone)
        xs, ys = (camera.x + camera.scale * left, camera.x + camera.scale * right), (
            camera.y - camera.scale * high, camera.y - camera.scale * low
        )  # fmt: skip
        if xs[0] < panel.left or xs[1] > panel.right or ys[0] < panel.top or ys[1] > panel.bottom:
            yield moment.clock, "something is outside the picture"


def faults_of(figure: Figure) -> list[str]:
    """What is wrong with one figure, each once with the time it is first seen; empty when all is well."""
    where = f"content/poses/{figure.slug}.toml"
    found: dict[str, float] = dict.fromkeys(_said_faults(figure), 0.0)
    shown = list(moments(figure))
    try:
        shapes_of(figure.props, body_of(figure, 0))
    except BadFigure as fault:
        raise BadFigure(f"{where}: {fault}") from None
    seen: set[str] = set()
    for clock, text in (
        *_moment_faults(figure, shown), *unbalanced(figure, shown), *outside(figure, shown, film_panel(figure, shown))
    ):  # fmt: skip
        kind = "".join(c for c in text if not c.isdigit())
        if kind not in seen:
            seen.add(kind)
            found.setdefault(text, clock)
    if not closed(figure):
        found["the last frame is not the first"] = 0.0
    return [f"{text} (at {clock:.1f} s)" for text, clock in found.items()]


def _directions(figure: Figure) -> list[list[Vec]]:
    bodies = [body_of(figure, index) for index in range(len(figure.keys))]
    return [[*(sub(body.joints[b], body.joints[a]) for a, b in DIRECTIONS), *_toes(body)] for body in bodies]


def _toes(body: Body) -> list[Vec]:
    """What the toes do, as directions to compare: a full fan or arch counts as 45°."""
    angles = [math.radians(body.toes[name] * (1 if name.endswith(("toe", "toes")) else 45)) for name in TOES]
    return [(math.cos(angle), math.sin(angle), 0.0) for angle in angles]


def _within(one: Sequence[Sequence[Vec]], other: Sequence[Sequence[Vec]]) -> bool:
    """Whether every pose of ``one`` is, in all its directions, a pose of ``other``."""
    return all(
        any(all(angle_between(a, b) < ALIKE for a, b in zip(pose, seen, strict=True)) for seen in other) for pose in one
    )


def too_alike(figures: Mapping[str, Figure]) -> list[tuple[str, str]]:
    """Pairs that show the same movement and do not say so (``same_as``, which reaches through a chain of names)."""

    def root(slug: str) -> str:
        seen = {slug}
        while (after := figures[slug].same_as) and after in figures and after not in seen:
            slug = after
            seen.add(slug)
        return slug

    poses = {slug: _directions(figure) for slug, figure in figures.items()}
    return [
        (one, other)
        for one, other in combinations(figures, 2)
        if root(one) != root(other) and _within(poses[one], poses[other]) and _within(poses[other], poses[one])
    ]


def faults_of_all(figures: Mapping[str, Figure]) -> list[str]:
    """Faults of all figures as FILE: text."""
    lines = [f"content/poses/{slug}.toml: {text}" for slug, figure in figures.items() for text in faults_of(figure)]
    lines += [
        f"content/poses/{slug}.toml: same_as: no figure {figure.same_as}"
        for slug, figure in figures.items()
        if figure.same_as is not None
        and figure.same_as not in figures
        and not (POSES / f"{figure.same_as}.toml").exists()
    ]
    lines += [
        f"content/poses/{other}.toml: moves as {one} does, within {ALIKE:g}°: say same_as, or show the difference"
        for one, other in too_alike(figures)
    ]
    return lines
