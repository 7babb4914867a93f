"""A body from the front and the back, with a mark and a number where it is sore or hurts."""

from __future__ import annotations

from typing import Any

from bot.panels.theme import HEAD, SMALL, TEXT, Box, Pen, legend_height

HIGH = 344.0
#: Where each region is: the view, how far from the middle line and from the top, as shares of the body's height.
PLACES: dict[str, tuple[str, float, float]] = {
    "head": ("front", 0, 0.055),
    "neck": ("back", 0, 0.135),
    "shoulder": ("front", 0.125, 0.19),
    "chest": ("front", 0.055, 0.25),
    "abdomen": ("front", 0, 0.37),
    "elbow": ("front", 0.152, 0.345),
    "forearm": ("front", 0.166, 0.41),
    "wrist": ("front", 0.178, 0.46),
    "hand": ("front", 0.184, 0.51),
    "hip": ("front", 0.1, 0.475),
    "groin": ("front", 0.036, 0.515),
    "adductor": ("front", 0.03, 0.575),
    "quad": ("front", 0.078, 0.6),
    "knee": ("front", 0.075, 0.72),
    "it-band": ("front", 0.115, 0.655),
    "shin": ("front", 0.075, 0.82),
    "ankle": ("front", 0.075, 0.925),
    "foot": ("front", 0.085, 0.965),
    "toe": ("front", 0.095, 0.99),
    "upper-back": ("back", 0, 0.235),
    "lower-back": ("back", 0, 0.405),
    "glute": ("back", 0.06, 0.5),
    "hamstring": ("back", 0.075, 0.62),
    "calf": ("back", 0.075, 0.79),
    "achilles": ("back", 0.075, 0.885),
    "heel": ("back", 0.075, 0.955),
    "arch": ("back", 0.08, 0.985),
}
#: Limbs as strokes: (x, y) from joint to joint and how thick, as shares of the height; mirrored but for the trunk.
LIMBS = (
    (((0.075, 0.5), (0.08, 0.72)), 0.098),
    (((0.08, 0.72), (0.075, 0.93)), 0.07),
    (((0.075, 0.945), (0.09, 0.972)), 0.05),
    (((0.112, 0.188), (0.152, 0.35)), 0.062),
    (((0.152, 0.35), (0.178, 0.46)), 0.05),
    (((0.178, 0.46), (0.184, 0.51)), 0.044),
)
TRUNK = ((-0.1, 0.176), (0.1, 0.176), (0.085, 0.36), (0.1, 0.49), (-0.1, 0.49), (-0.085, 0.36))


def height(panel: dict[str, Any], width: float) -> float:
    """Heads, bodies, sides, legend."""
    return 22 + HIGH + 28 + legend_height([w for _, w in panel["legend"]], width)


def draw(pen: Pen, panel: dict[str, Any], box: Box) -> None:
    """The panel in its box."""
    theme = pen.theme
    axes = pen.canvas(Box(left=box.left, top=box.top, width=box.width, height=22 + HIGH + 24))
    middles = {"front": box.width * 0.25, "back": box.width * 0.75}
    for view, middle in middles.items():
        axes.text(middle, 13, panel[view], fontsize=HEAD, fontweight="bold", color=theme.ink, ha="center")
        _person(axes, middle, theme)
        sides = (panel["right"], panel["left"]) if view == "front" else (panel["left"], panel["right"])
        for x, words in zip((-HIGH * 0.13, HIGH * 0.13), sides, strict=True):
            axes.text(middle + x, 22 + HIGH + 20, words, fontsize=SMALL, color=theme.faint, ha="center")
    taken: set[tuple[str, float, float]] = set()
    for region, side, kind, severity, words in panel["spots"]:
        view, across, down = PLACES.get(region, ("front", 0, 0.3))
        mirrored = -1 if (side == "right") == (view == "front") else 1
        x = middles[view] + HIGH * across * mirrored
        if across == 0 and (view, across, down) in taken:
            continue
        y = 22 + HIGH * down
        while any(v == view and abs(a - x) < 15 and abs(b - y) < 17 for v, a, b in taken):
            x += 17 * (mirrored if across else 1)
        taken |= {(view, x, y), (view, across, down)} if across == 0 else {(view, x, y)}
        _spot(axes, x, y, kind, severity, words, theme)
    samples = [
        ({"marker": "o" if kind == "pain" else "D", "markersize": 11 if kind == "pain" else 9, "linestyle": "",
          "color": theme.hues["hurt" if kind == "pain" else "run"]}, words)
        for kind, words in panel["legend"]
    ]  # fmt: skip
    pen.legend(box.left, box.top + 22 + HIGH + 42, samples, box.width)


def _person(axes: Any, middle: float, theme: Any) -> None:
    from matplotlib.patches import Circle, Polygon

    skin = theme.line
    shape = [(middle + HIGH * x, 22 + HIGH * y) for x, y in TRUNK]
    axes.add_patch(Circle((middle, 22 + HIGH * 0.062), HIGH * 0.056, color=skin, linewidth=0))
    axes.plot([middle, middle], [22 + HIGH * 0.11, 22 + HIGH * 0.17], color=skin, linewidth=HIGH * 0.05)
    axes.add_patch(
        Polygon(shape, closed=True, facecolor=skin, edgecolor=skin, linewidth=HIGH * 0.035, joinstyle="round")
    )
    for sign in (-1, 1):
        for joints, thick in LIMBS:
            axes.plot(
                [middle + HIGH * x * sign for x, _ in joints], [22 + HIGH * y for _, y in joints], color=skin,
                linewidth=HIGH * thick, solid_capstyle="round",
            )  # fmt: skip


def _spot(axes: Any, x: float, y: float, kind: str, severity: float, words: str, theme: Any) -> None:
    """A mark that is fuller the worse it is, with its number."""
    hue = theme.hues["hurt" if kind == "pain" else "run"]
    strong = severity >= 4
    axes.plot(
        [x], [y], "o" if kind == "pain" else "D", markersize=19 if kind == "pain" else 16.5, markeredgewidth=2,
        markeredgecolor=hue, markerfacecolor=hue if strong else theme.paper, zorder=4,
    )  # fmt: skip
    colour = theme.paper if strong else theme.ink
    size = TEXT if len(words) < 3 else TEXT - 2
    axes.text(
        x, y + 0.3, words, fontsize=size, fontweight="bold", color=colour, ha="center", va="center_baseline", zorder=5
    )
