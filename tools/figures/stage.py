"""Where a figure stands on its picture: the panels of a still, the one view of a film. Geometry, no pixels.

Rule: everything drawn has room inside the panel; a film's view holds for all its frames.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tools.figures.camera import Camera
from tools.figures.flesh import parts_of
from tools.figures.motion import Moment, body_of, moments
from tools.figures.poses import Figure
from tools.figures.props import shapes_of, spot_of
from tools.figures.rig import Body

WIDTH, HEIGHT = 800, 600  # a still
FILM_WIDTH, FILM_HEIGHT = 560, 420  # a film: even sides
MARGIN, GAP, INSIDE = 18, 20, 28
BADGE = 23  # radius of the numbered circle
LARGEST = 6.4  # pixels of a still for a hundredth of the body's height

Box = tuple[float, float, float, float]


def camera_of(figure: Figure) -> Camera:
    """The figure's view, at scale 1."""
    return Camera(yaw=figure.yaw, pitch=figure.pitch, slope=figure.slope, flip=figure.flip)


def bounds(figure: Figure, bodies: Iterable[Body], camera: Camera) -> Box:
    """Left, bottom, right, top of everything drawn, in units of a camera of scale 1."""
    return union(_bounds(figure, body, camera) for body in bodies)


def _bounds(figure: Figure, body: Body, camera: Camera) -> Box:
    if figure.close:  # what is seen is said, and stands still
        spot, wide, high = figure.close
        x, y, _ = camera.flat(spot_of(spot, body_of(figure, 0)))
        return x - wide, y - high, x + wide, y + high
    balls = [ball for part in parts_of(body) for _, run in part.runs for ball in run]
    for shape in shapes_of(figure.props, body):
        if shape.kind == "box":
            (x0, y0, z0), (x1, y1, z1) = shape.points
            balls += [((x, y, z), 0.0) for x in (x0, x1) for y in (y0, y1) for z in (z0, z1)]
        else:
            balls += [(point, shape.radius) for point in shape.points]
    spots = [(*camera.flat(point)[:2], radius) for point, radius in balls]
    return (
        min(x - r for x, _, r in spots),
        min(y - r for _, y, r in spots),
        max(x + r for x, _, r in spots),
        max(y + r for _, y, r in spots),
    )


def union(boxes: Iterable[Box]) -> Box:
    """The smallest box around all of them."""
    all_of = list(boxes)
    return (
        min(b[0] for b in all_of), min(b[1] for b in all_of), max(b[2] for b in all_of), max(b[3] for b in all_of)
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Panel:
    """One pose's place on the card, in pixels of the finished picture."""

    left: float
    top: float
    right: float
    bottom: float
    camera: Camera


def film_panel(figure: Figure, shown: Iterable[Moment] | None = None) -> Panel:
    """The view of a film: one scale and one place in which every moment has room."""
    camera = camera_of(figure)
    box = union(
        _moved(_bounds(figure, moment.body, camera), camera, moment.gone)
        for moment in (moments(figure) if shown is None else shown)
    )
    left, low, right, high = box
    low = min(low, 0.0) if figure.floor and not figure.slope and not figure.close else low
    edge, ground = 20.0, 18.0
    scale = min(
        (FILM_WIDTH - 2 * edge) / (right - left),
        (FILM_HEIGHT - 2 * edge - ground) / (high - low),
        25.0 if figure.close else 5.0,
    )
    spare = FILM_HEIGHT - 2 * edge - ground - scale * (high - low)
    return Panel(
        left=0.0,
        top=0.0,
        right=float(FILM_WIDTH),
        bottom=float(FILM_HEIGHT),
        camera=Camera(
            yaw=figure.yaw,
            pitch=figure.pitch,
            slope=figure.slope,
            flip=figure.flip,
            scale=scale,
            x=FILM_WIDTH / 2 - scale * (left + right) / 2,
            y=FILM_HEIGHT - edge - ground - 0.4 * max(0.0, spare) + scale * low,
        ),
    )


def _moved(box: Box, camera: Camera, gone: float) -> Box:
    across, up, _ = camera.flat((gone, 0.0, 0.0))
    return box[0] - across, box[1] - up, box[2] - across, box[3] - up


def _panels(figure: Figure, layout: str, box: Box, boxes: list[Box]) -> tuple[Panel, ...]:
    count = len(figure.show)
    wide, high = WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN
    columns = {"beside": count, "below": 1, "grid": 2}[layout]
    rows = -(-count // columns)
    shares = [1 / columns] * count
    if layout == "beside" and figure.centre_each:  # a wide pose gets a wide panel
        widths = [max(b[2] - b[0], 0.3 * (box[3] - box[1])) + 14 for b in boxes]
        shares = [width / sum(widths) for width in widths]
    h = (high - GAP * (rows - 1)) / rows
    ws = [(wide - GAP * (columns - 1)) * share for share in shares]
    # room for the badge: above in a tall panel, at the left in a flat one
    above, aside = (2 * BADGE, 0.0) if layout == "beside" else (0.0, 2.0 * BADGE if layout == "below" else 0.0)
    if count == 1:
        above = aside = 0.0
    ground = 0.55 * INSIDE
    left, low, right, high_up = box
    low = min(low, 0.0) if figure.floor and not figure.slope and not figure.close else low
    room_y = h - 1.6 * INSIDE - above - ground
    needed = [b[2] - b[0] if figure.centre_each else right - left for b in boxes]
    fits = [(w - 2 * INSIDE - aside) / width for w, width in zip(ws, needed, strict=True)]
    scale = min(5 * LARGEST if figure.close else LARGEST, room_y / (high_up - low), *fits)
    panels = []
    for index, w in enumerate(ws):
        if figure.centre_each:
            left, _, right, _ = boxes[index]
        row, column = divmod(index, columns)
        x0 = MARGIN + sum(ws[row * columns : index]) + column * GAP
        y0 = MARGIN + row * (h + GAP)
        spare = room_y - scale * (high_up - low)
        floor = y0 + h - 0.8 * INSIDE - ground - 0.4 * max(0.0, spare) + scale * low
        middle = x0 + aside + (w - aside) / 2
        camera = Camera(
            yaw=figure.yaw,
            pitch=figure.pitch,
            slope=figure.slope,
            flip=figure.flip,
            scale=scale,
            x=middle - scale * (left + right) / 2,
            y=floor,
        )
        panels.append(Panel(left=x0, top=y0, right=x0 + w, bottom=y0 + h, camera=camera))
    return tuple(panels)


def panels_of(figure: Figure) -> tuple[Panel, ...]:
    """Where each shown pose stands: beside or below each other or two by two, whichever draws the figure larger."""
    camera = camera_of(figure)
    boxes = [bounds(figure, [body_of(figure, index)], camera) for index in figure.show]
    layouts = [figure.layout] if figure.layout else ["beside", "below", *(["grid"] if len(figure.show) > 2 else [])]
    return max((_panels(figure, layout, union(boxes), boxes) for layout in layouts), key=lambda p: p[0].camera.scale)
