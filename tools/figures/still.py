"""The still of an exercise: its shown poses beside or below each other or two by two, numbered, with arrows."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageDraw

from tools.figures.motion import body_of
from tools.figures.paint import CARD, INK, PANEL, TWICE, Points, draw_body, draw_floor, draw_shadow, hull
from tools.figures.poses import Figure
from tools.figures.stage import BADGE, GAP, HEIGHT, MARGIN, WIDTH, panels_of

COLOURS = 40

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
        camera, body = panel.camera.enlarged(TWICE), body_of(figure, index)
        box = tuple(round(TWICE * value) for value in (panel.left, panel.top, panel.right, panel.bottom))
        if figure.floor:
            draw_floor(layer, camera, figure)
            if not figure.close:
                draw_shadow(layer, camera, body)
        draw_body(layer, camera, figure, body)
        mask = Image.new("L", size, 0)
        ImageDraw.Draw(mask).rounded_rectangle(box, radius=22 * TWICE, fill=255)
        card.paste(layer, (0, 0), mask)
        if len(panels) > 1:
            at = TWICE * (MARGIN / 2 + 16 + BADGE)
            _badge(draw, box[0] - MARGIN + at, box[1] - MARGIN + at, place + 1)
    for a, b in pairwise(panels):
        down = b.top > a.top
        if down and b.left < a.left:  # the next row of a grid: the numbers lead on
            continue
        x = a.right + GAP / 2 if not down else (a.left + a.right) / 2
        y = (a.top + a.bottom) / 2 if not down else a.bottom + GAP / 2
        _arrow(draw, x * TWICE, y * TWICE, down)
    return card.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)


def save(picture: Image.Image, path: Path) -> None:
    """A small palette PNG."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.quantize(colors=COLOURS, kmeans=2, dither=Image.Dither.NONE).save(path, optimize=True)
