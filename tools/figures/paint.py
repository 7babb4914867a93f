"""Pillow: the figure's pieces from back to front, its props, the floor and the shadow; drawn at twice the size.

Rule: no words on a picture. What it shows is numbered; the text stands in the message.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache

from PIL import Image, ImageChops, ImageDraw

from tools.figures.camera import Camera, Disc
from tools.figures.flesh import Muscle, Part, hair_of, muscles_of, parts_of
from tools.figures.poses import Figure
from tools.figures.props import Shape, shapes_of
from tools.figures.rig import SIDES, Body, Vec, scaled, sub

TWICE = 2
CARD = "#D5DDE6"
PANEL = "#F7F9FB"
GROUND = "#E2E8EE"
SHADOW = "#CCD6E0"
MARK = "#CBD5DF"
TONES = {
    "body": "#35507A", "trunk": "#41608F", "body-far": "#98A9C4", "shoe": "#1D2C45", "shoe-far": "#77879F",
    "hair": "#22314C", "muscle": "#F0653E", "muscle-far": "#F5AE97", "wood": "#C8975A", "wood-side": "#A97B44",
    "wood-top": "#DDB37C", "mat": "#5FAE9C", "mat-side": "#4C9787", "mat-top": "#7CC3B3", "wall": "#B9C3CF",
    "wall-side": "#A5B0BD", "wall-top": "#CBD3DC", "pad": "#56657A", "pad-side": "#465468", "pad-top": "#6D7C91",
    "steel": "#8A94A1", "steel-side": "#747E8B", "steel-top": "#A5AEBA", "iron": "#2A323D", "iron-side": "#1F2630",
    "iron-top": "#3D4754", "band": "#D9A400", "ball": "#7C9CD6", "roller": "#7A6BA8", "towel": "#E9D8B4",
    "towel-side": "#D3BF94", "towel-top": "#F2E6CB", "inner": "#22365A", "toe": "#35507A",
}  # fmt: skip
INK = "#35507A"

Points = list[tuple[float, float]]


@cache
def _rim(steps: int) -> tuple[tuple[float, float], ...]:
    """The points of a circle of radius 1."""
    return tuple((math.cos(2 * math.pi * k / steps), math.sin(2 * math.pi * k / steps)) for k in range(steps))


def _circle(x: float, y: float, r: float) -> Points:
    return [(x + r * c, y + r * s) for c, s in _rim(24 if r < 24 else 48)]


def hull(discs: Iterable[Disc]) -> Points:
    """The outline around some discs: two by their tangents, more by the point that lies furthest out each way."""
    found = list(discs)
    if len(found) == 1:
        return _circle(*found[0])
    if len(found) == 2:
        return _around_two(*found)
    line: Points = []
    for c, s in _rim(40 if max(r for _, _, r in found) < 24 else 64):
        furthest = -math.inf
        for x, y, r in found:
            out = x * c + y * s + r
            if out > furthest:
                furthest, point = out, (x + r * c, y + r * s)
        line.append(point)
    return line


def _convex(points: Points) -> Points:
    """The convex hull of sorted points."""

    def half(run: list[tuple[float, float]]) -> Points:
        line: Points = []
        for p in run:
            while len(line) > 1 and (line[-1][0] - line[-2][0]) * (p[1] - line[-2][1]) <= (
                line[-1][1] - line[-2][1]
            ) * (p[0] - line[-2][0]):
                line.pop()
            line.append(p)
        return line[:-1]

    return half(points) + half(points[::-1])


def _around_two(a: Disc, b: Disc) -> Points:
    (x0, y0, r0), (x1, y1, r1) = a, b
    apart = math.hypot(x1 - x0, y1 - y0)
    if apart <= abs(r0 - r1) + 1e-6:
        return _circle(*(a if r0 >= r1 else b))
    along, open_ = math.atan2(y1 - y0, x1 - x0), math.acos((r0 - r1) / apart)

    def arc(x: float, y: float, r: float, start: float, end: float) -> Points:
        steps = max(3, round((end - start) / (2 * math.pi) * (24 if r < 24 else 48)))
        return [
            (x + r * math.cos(start + (end - start) * k / steps), y + r * math.sin(start + (end - start) * k / steps))
            for k in range(steps + 1)
        ]

    return arc(x0, y0, r0, along + open_, along + 2 * math.pi - open_) + arc(x1, y1, r1, along - open_, along + open_)


def _bare(part: Part, index: int) -> bool:
    """Whether this run joins another part, so that no edge should show there."""
    return index < {"head": 2, "trunk": 3}.get(part.name, 1)


def _draw_part(image: Image.Image, camera: Camera, part: Part, patches: list[Muscle], far: bool, body: Body) -> None:
    draw = ImageDraw.Draw(image)
    edge = 0.75 * camera.scale
    for index, (_, run) in enumerate(part.runs):
        if not _bare(part, index):
            draw.polygon(hull((x, y, r + edge) for x, y, r in map(camera.disc, run)), fill=PANEL)
    shapes = [(tone, hull(map(camera.disc, run))) for tone, run in part.runs]
    for tone, points in shapes:
        if tone not in ("shoe", "toe"):
            draw.polygon(points, fill=TONES[f"{tone}-far" if far and f"{tone}-far" in TONES else tone])
    on_skin = [points for tone, points in shapes if tone != "shoe"]
    if part.name == "head":
        towards = camera.depth(body.frames["head"].forward)
        _clip(image, on_skin[2:3], [hull(map(camera.disc, hair_of(body, towards)))], TONES["hair"])
    if patches:
        accent = TONES["muscle-far" if far else "muscle"]
        _clip(image, on_skin, [hull(map(camera.disc, patch.balls)) for patch in patches], accent)
    for tone, points in shapes:
        if tone == "shoe":
            draw.polygon(points, fill=TONES["shoe-far" if far else "shoe"])
    toes = [run for tone, run in part.runs if tone == "toe"]
    for run in sorted(toes, key=lambda run: camera.depth(run[-1][0])):  # each with a line around it
        draw.polygon(hull((x, y, r + 0.12 * camera.scale) for x, y, r in map(camera.disc, run)), fill=TONES["inner"])
        draw.polygon(hull(map(camera.disc, run)), fill=TONES["toe"])


def _clip(image: Image.Image, inside: list[Points], outlines: list[Points], colour: str) -> None:
    """Fills the outlines, but only inside the other ones."""
    xs = [x for points in inside for x, _ in points]
    ys = [y for points in inside for _, y in points]
    left, top = math.floor(min(xs)) - 1, math.floor(min(ys)) - 1
    size = (math.ceil(max(xs)) - left + 2, math.ceil(max(ys)) - top + 2)
    masks = []
    for group in (inside, outlines):
        mask = Image.new("L", size, 0)
        for points in group:
            ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in points], fill=255)
        masks.append(mask)
    image.paste(colour, (left, top), ImageChops.darker(*masks))


def _draw_shape(image: Image.Image, camera: Camera, shape: Shape) -> None:
    draw = ImageDraw.Draw(image)
    if shape.kind == "box":
        (x0, y0, z0), (x1, y1, z1) = shape.points
        top = [(x0, y1, z0), (x1, y1, z0), (x1, y1, z1), (x0, y1, z1)]
        sides = []
        for a, b in ((0, 1), (1, 2), (2, 3), (3, 0)):
            p, q = top[a], top[b]
            sides.append([p, q, (q[0], y0, q[2]), (p[0], y0, p[2])])
        sides.sort(key=lambda face: sum(camera.depth(p) for p in face))
        for face in sides:
            wide = abs(face[0][0] - face[1][0]) > 0.01
            facing_viewer = wide == (abs(camera.yaw) <= 45)
            draw.polygon(
                [camera.point(p) for p in face], fill=TONES[shape.tone if facing_viewer else f"{shape.tone}-side"]
            )
        if camera.pitch:
            draw.polygon([camera.point(p) for p in top], fill=TONES[f"{shape.tone}-top"])
        else:  # a lighter upper edge
            thick = min(0.9, (y1 - y0) / 3)
            line = sorted(camera.point(p) for p in top)
            under = sorted(camera.point((x, y - thick, z)) for x, y, z in top)
            draw.polygon([line[0], line[-1], under[-1], under[0]], fill=TONES[f"{shape.tone}-top"])
        return
    if shape.kind == "line":
        spots = [camera.point(p) for p in shape.points]
        draw.line(spots, fill=TONES[shape.tone], width=max(2, round(2 * shape.radius * camera.scale)), joint="curve")
        return
    edge = 0.5 * camera.scale
    discs = [camera.disc((point, shape.radius)) for point in shape.points]
    draw.polygon(hull((x, y, r + edge) for x, y, r in discs), fill=PANEL)
    draw.polygon(hull(discs), fill=TONES[shape.tone])
    if shape.tone in ("iron", "ball") and shape.radius > 5:
        x, y, r = discs[-1]
        draw.ellipse(
            (x - 0.72 * r, y - 0.72 * r, x + 0.72 * r, y + 0.72 * r),
            outline=TONES["steel"] if shape.tone == "iron" else "#A9C0E8",
            width=max(2, round(0.05 * r)),
        )


def _aside(body: Body, part: Part) -> Vec:
    """From the body's middle to the joint the limb grows from."""
    joint = "hip" if part.name.endswith("leg") else "shoulder"
    other = "far" if part.side == "near" else "near"
    return scaled(sub(body.joints[f"{part.side}-{joint}"], body.joints[f"{other}-{joint}"]), 0.5)


def draw_body(image: Image.Image, camera: Camera, figure: Figure, body: Body) -> None:
    """One pose with its props, from back to front."""
    parts = parts_of(body)
    # seen from the side, near and far decide, not how far ahead a limb reaches
    eye = Camera(yaw=camera.yaw if abs(camera.yaw) > 45 else 0.0, pitch=camera.pitch)
    depth = {part.name: eye.depth(part.middle) for part in parts}
    depth["head"] = depth["trunk"] + 0.3
    for side in SIDES:  # seen from the front, the hips lie over the tops of the legs
        if abs(depth[f"{side}-leg"] - depth["trunk"]) < 1.5:
            depth[f"{side}-leg"] -= 3.0
    nudged = sorted(parts, key=lambda part: depth[part.name] + float(figure.order.get(part.name, 0)))
    shapes = shapes_of(figure.props, body)
    patches = muscles_of(body, figure.muscles)
    for shape in shapes:
        if shape.under == "all":
            _draw_shape(image, camera, shape)
    waiting = [shape for shape in shapes if shape.under not in ("all", "none")]
    for part in nudged:
        here = depth[part.name] + float(figure.order.get(part.name, 0))
        for shape in [shape for shape in waiting if shape.under == part.name or eye.depth(shape.points[0]) < here]:
            if shape.under in (part.name, "depth"):
                waiting.remove(shape)
                _draw_shape(image, camera, shape)
        far = part.side is not None and not body.bare and camera.depth(_aside(body, part)) < -2.5
        seen = [
            patch for patch in patches
            if patch.part == part.name and camera.depth(patch.outward) > -0.35
        ]  # fmt: skip
        _draw_part(image, camera, part, seen, far, body)
    for shape in shapes:
        if shape.under == "none" or shape in waiting:
            _draw_shape(image, camera, shape)


def draw_shadow(image: Image.Image, camera: Camera, body: Body) -> None:
    """Where the floor is seen from above, the body's shadow straight below it; nothing in a level view."""
    if camera.pitch <= 0:
        return
    draw = ImageDraw.Draw(image)
    for part in parts_of(body):
        for _, run in part.runs:
            points = sorted(
                {camera.point((x + 0.8 * r * c, 0.0, z + 0.8 * r * s)) for (x, _, z), r in run for c, s in _rim(12)}
            )
            draw.polygon(_convex(points), fill=SHADOW)


def draw_floor(image: Image.Image, camera: Camera, figure: Figure, gone: float = 0.0) -> None:
    """The ground from its line down; with marks that go by where the figure travels."""
    draw = ImageDraw.Draw(image)
    back = 34 * math.sin(math.radians(max(0.0, camera.pitch)))  # floor seen behind the figure
    x, y = camera.point((0.0, 0.0, 0.0))
    rise = math.tan(math.radians(camera.slope)) * (-1 if camera.flip else 1)
    wide, low = image.width, 2 * image.height
    line = [(at, y - rise * (at - x) - back * camera.scale) for at in (0, wide)]
    draw.polygon([*line, (wide, low), (0, low)], fill=GROUND)
    if figure.travel:
        apart = abs(figure.travel) / max(1, round(abs(figure.travel) / 30))
        for step in range(-12, 13):
            x = step * apart + apart * round(gone / apart)
            a, b = camera.point((x, -1.6, 0.0)), camera.point((x - 5, -3.4, 0.0))
            draw.line([a, b], fill=MARK, width=max(2, round(0.9 * camera.scale)))
