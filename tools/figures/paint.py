"""Pillow: the figure's pieces from back to front, the panels, the digits and the arrow; drawn at twice the size.

Rule: no words on a picture. What it shows is numbered; the text stands in the message.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw

from tools.figures.camera import Camera, Disc
from tools.figures.flesh import Muscle, Part, hair_of, muscles_of, parts_of
from tools.figures.motion import body_of
from tools.figures.poses import Figure
from tools.figures.props import Shape, shapes_of
from tools.figures.rig import SIDES, Body, Vec, scaled, sub

WIDTH, HEIGHT, TWICE = 1080, 810, 2
MARGIN, GAP, INSIDE = 24, 28, 40
BADGE = 30  # radius of the numbered circle
LARGEST = 8.6  # pixels for a hundredth of the body's height

CARD = "#D5DDE6"
PANEL = "#F7F9FB"
GROUND = "#E2E8EE"
SHADOW = "#CCD6E0"
TONES = {
    "body": "#35507A", "trunk": "#41608F", "body-far": "#98A9C4", "shoe": "#1D2C45", "shoe-far": "#77879F",
    "hair": "#22314C", "muscle": "#F0653E", "muscle-far": "#F5AE97", "wood": "#C8975A", "wood-side": "#A97B44",
    "wood-top": "#DDB37C", "mat": "#5FAE9C", "mat-side": "#4C9787", "mat-top": "#7CC3B3", "wall": "#B9C3CF",
    "wall-side": "#A5B0BD", "wall-top": "#CBD3DC", "pad": "#56657A", "pad-side": "#465468", "pad-top": "#6D7C91",
    "steel": "#8A94A1", "steel-side": "#747E8B", "steel-top": "#A5AEBA", "iron": "#2A323D", "band": "#D9A400",
}  # fmt: skip
INK = "#35507A"

Points = list[tuple[float, float]]


def hull(discs: Iterable[Disc]) -> Points:
    """The outline around some discs: the convex hull of points on their rims."""
    points = sorted(
        {
            (round(x + r * math.cos(a * math.pi / 24), 2), round(y + r * math.sin(a * math.pi / 24), 2))
            for x, y, r in discs
            for a in range(48)
        }
    )

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
        if tone != "shoe":
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
        for index, face in enumerate(sides):
            wide = abs(face[0][0] - face[1][0]) > 0.01
            del index
            facing_viewer = wide == (abs(camera.yaw) <= 45)
            draw.polygon(
                [camera.point(p) for p in face], fill=TONES[shape.tone if facing_viewer else f"{shape.tone}-side"]
            )
        if camera.pitch:
            draw.polygon([camera.point(p) for p in top], fill=TONES[f"{shape.tone}-top"])
        else:  # a lighter upper edge
            line = [camera.point(p) for p in top]
            xs = [x for x, _ in line]
            y = line[0][1]
            thick = min(0.9, (y1 - y0) / 3) * camera.scale
            draw.rectangle((min(xs), y, max(xs), y + thick), fill=TONES[f"{shape.tone}-top"])
        return
    edge = 0.5 * camera.scale
    discs = [camera.disc((point, shape.radius)) for point in shape.points]
    draw.polygon(hull((x, y, r + edge) for x, y, r in discs), fill=PANEL)
    draw.polygon(hull(discs), fill=TONES[shape.tone])
    if shape.tone == "iron" and shape.radius > 5:
        x, y, r = discs[-1]
        draw.ellipse(
            (x - 0.72 * r, y - 0.72 * r, x + 0.72 * r, y + 0.72 * r),
            outline=TONES["steel"],
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
        far = part.side is not None and camera.depth(_aside(body, part)) < -2.5
        seen = [
            patch for patch in patches
            if patch.part == part.name and camera.depth(patch.outward) > -0.35
        ]  # fmt: skip
        _draw_part(image, camera, part, seen, far, body)
    for shape in shapes:
        if shape.under == "none" or shape in waiting:
            _draw_shape(image, camera, shape)


def _draw_shadow(image: Image.Image, camera: Camera, body: Body) -> None:
    """Where the floor is seen from above, the body's shadow straight below it; nothing in a level view."""
    if camera.pitch <= 0:
        return
    for part in parts_of(body):
        for _, run in part.runs:
            rims = [
                (
                    *camera.point(
                        (x + 0.8 * r * math.cos(a * math.pi / 8), 0.0, z + 0.8 * r * math.sin(a * math.pi / 8))
                    ),
                    0.5,
                )
                for (x, _, z), r in run
                for a in range(16)
            ]
            ImageDraw.Draw(image).polygon(hull(rims), fill=SHADOW)


Box = tuple[float, float, float, float]


def bounds(figure: Figure, bodies: Iterable[Body], camera: Camera) -> Box:
    """Left, bottom, right, top of everything drawn, in units of a camera of scale 1."""
    xs: list[float] = []
    ys: list[float] = []
    for body in bodies:
        balls = [ball for part in parts_of(body) for _, run in part.runs for ball in run]
        for shape in shapes_of(figure.props, body):
            if shape.kind == "box":
                (x0, y0, z0), (x1, y1, z1) = shape.points
                balls += [((x, y, z), 0.0) for x in (x0, x1) for y in (y0, y1) for z in (z0, z1)]
            else:
                balls += [(point, shape.radius) for point in shape.points]
        for point, radius in balls:
            across, up, _ = camera.flat(point)
            xs += [across - radius, across + radius]
            ys += [up - radius, up + radius]
    return min(xs), min(ys), max(xs), max(ys)


@dataclass(frozen=True, kw_only=True, slots=True)
class Panel:
    """One pose's place on the card, in pixels of the finished picture."""

    left: float
    top: float
    right: float
    bottom: float
    camera: Camera


def _panels(figure: Figure, layout: str, box: Box, boxes: list[Box]) -> tuple[Panel, ...]:
    count = len(figure.show)
    wide, high = WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN
    shares = [1 / count] * count
    if layout == "beside":
        if figure.centre_each:  # a wide pose gets a wide panel
            widths = [max(b[2] - b[0], 0.3 * (box[3] - box[1])) + 14 for b in boxes]
            shares = [width / sum(widths) for width in widths]
        h = float(high)
    else:
        h = (high - GAP * (count - 1)) / count
    ws = [(wide - GAP * (count - 1)) * share if layout == "beside" else float(wide) for share in shares]
    # room for the badge: above in a tall panel, at the left in a flat one
    above, aside = (2 * BADGE, 0.0) if layout == "beside" else (0.0, 2.0 * BADGE)
    if count == 1:
        above = aside = 0.0
    ground = 0.55 * INSIDE
    left, low, right, high_up = box
    low = min(low, 0.0) if figure.floor else low
    room_y = h - 1.6 * INSIDE - above - ground
    needed = [b[2] - b[0] if figure.centre_each else right - left for b in boxes]
    fits = [(w - 2 * INSIDE - aside) / width for w, width in zip(ws, needed, strict=True)]
    scale = min(LARGEST, room_y / (high_up - low), *fits)
    panels = []
    for index, w in enumerate(ws):
        if figure.centre_each:
            left, _, right, _ = boxes[index]
        x0 = MARGIN + (sum(ws[:index]) + index * GAP if layout == "beside" else 0)
        y0 = MARGIN + (index * (h + GAP) if layout == "below" else 0)
        spare = room_y - scale * (high_up - low)
        floor = y0 + h - 0.8 * INSIDE - ground - 0.4 * max(0.0, spare) + scale * low
        middle = x0 + aside + (w - aside) / 2
        camera = Camera(
            yaw=figure.yaw,
            pitch=figure.pitch,
            flip=figure.flip,
            scale=scale,
            x=middle - scale * (left + right) / 2,
            y=floor,
        )
        panels.append(Panel(left=x0, top=y0, right=x0 + w, bottom=y0 + h, camera=camera))
    return tuple(panels)


def panels_of(figure: Figure) -> tuple[Panel, ...]:
    """Where each shown pose stands: beside or below each other, whichever draws the figure larger."""
    camera = Camera(yaw=figure.yaw, pitch=figure.pitch, flip=figure.flip)
    boxes = [bounds(figure, [body_of(figure, index)], camera) for index in figure.show]
    box = (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))
    layouts = [figure.layout] if figure.layout else ["beside", "below"]
    return max((_panels(figure, layout, box, boxes) for layout in layouts), key=lambda panels: panels[0].camera.scale)


DIGITS: dict[int, list[Points]] = {  # strokes on a field of 1 × 1, y down
    1: [[(0.3, 0.26), (0.56, 0.08), (0.56, 0.92)]],
    2: [[(0.24, 0.3), (0.3, 0.16), (0.44, 0.08), (0.58, 0.09), (0.7, 0.18), (0.74, 0.32), (0.68, 0.46), (0.24, 0.92),
         (0.78, 0.92)]],
    3: [[(0.26, 0.2), (0.4, 0.09), (0.56, 0.09), (0.69, 0.18), (0.71, 0.3), (0.63, 0.42), (0.46, 0.47),
         (0.64, 0.53), (0.74, 0.66), (0.7, 0.82), (0.56, 0.92), (0.4, 0.92), (0.24, 0.8)]],
    4: [[(0.64, 0.92), (0.64, 0.08), (0.2, 0.66), (0.82, 0.66)]],
}  # fmt: skip


def _stroke(draw: ImageDraw.ImageDraw, points: Points, width: float, colour: str) -> None:
    for a, b in pairwise(points):
        draw.polygon(hull([(a[0], a[1], width / 2), (b[0], b[1], width / 2)]), fill=colour)


def _badge(draw: ImageDraw.ImageDraw, x: float, y: float, digit: int) -> None:
    r = BADGE * TWICE
    draw.polygon(hull([(x, y, r)]), fill=INK)
    size = 1.05 * r
    for line in DIGITS[digit]:
        _stroke(draw, [(x + (px - 0.5) * size, y + (py - 0.5) * size) for px, py in line], 0.17 * r, PANEL)


def _arrow(draw: ImageDraw.ImageDraw, x: float, y: float, down: bool) -> None:
    r = BADGE * TWICE
    draw.polygon(hull([(x, y, r)]), fill=CARD)
    lines: list[Points] = [[(-0.52, 0), (0.48, 0)], [(0.08, -0.4), (0.5, 0), (0.08, 0.4)]]
    for line in lines:
        _stroke(draw, [(x + (q if down else p) * r, y + (p if down else q) * r) for p, q in line], 0.2 * r, INK)


def picture_of(figure: Figure) -> Image.Image:
    """The still of an exercise: its shown poses, numbered, with an arrow from one to the next."""
    size = (WIDTH * TWICE, HEIGHT * TWICE)
    card = Image.new("RGB", size, CARD)
    panels = panels_of(figure)
    draw = ImageDraw.Draw(card)
    for place, (index, panel) in enumerate(zip(figure.show, panels, strict=True)):
        layer = Image.new("RGB", size, PANEL)
        camera = replace(
            panel.camera, scale=panel.camera.scale * TWICE, x=panel.camera.x * TWICE, y=panel.camera.y * TWICE
        )
        box = tuple(round(TWICE * value) for value in (panel.left, panel.top, panel.right, panel.bottom))
        if figure.floor:
            back = 34 * camera.scale * math.sin(math.radians(max(0.0, camera.pitch)))  # floor seen behind the figure
            ImageDraw.Draw(layer).rectangle((box[0], camera.y - back, box[2], box[3]), fill=GROUND)
            _draw_shadow(layer, camera, body_of(figure, index))
        draw_body(layer, camera, figure, body_of(figure, index))
        mask = Image.new("L", size, 0)
        ImageDraw.Draw(mask).rounded_rectangle(box, radius=30 * TWICE, fill=255)
        card.paste(layer, (0, 0), mask)
        if len(panels) > 1:
            at = TWICE * (MARGIN / 2 + 22 + BADGE)
            _badge(draw, box[0] - MARGIN + at, box[1] - MARGIN + at, place + 1)
    for a, b in pairwise(panels):
        down = b.top > a.top
        x = a.right + GAP / 2 if not down else (a.left + a.right) / 2
        y = (a.top + a.bottom) / 2 if not down else a.bottom + GAP / 2
        _arrow(draw, x * TWICE, y * TWICE, down)
    return card.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)


def save(picture: Image.Image, path: Path) -> None:
    """A small palette PNG."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.quantize(colors=112, kmeans=3, dither=Image.Dither.NONE).save(path, optimize=True)


def contact_sheet(pictures: dict[str, Path], path: Path, columns: int = 4, width: int = 420) -> None:
    """All pictures small on one sheet, in the order given: for a person to look over."""
    high = round(width * HEIGHT / WIDTH)
    rows = math.ceil(len(pictures) / columns)
    sheet = Image.new("RGB", (columns * (width + 10) + 10, rows * (high + 10) + 10), "#FFFFFF")
    for index, source in enumerate(pictures.values()):
        with Image.open(source) as picture:
            small = picture.convert("RGB").resize((width, high), Image.Resampling.LANCZOS)
        sheet.paste(small, (10 + index % columns * (width + 10), 10 + index // columns * (high + 10)))
    save(sheet, path)
