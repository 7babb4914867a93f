"""Charts: what coach/progress decided to show → PNG bytes, for a phone in portrait, in light or dark.

Rule: nothing is decided here; every word and number comes with the chart, and the caption beside it says the same.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

from bot.panels import bars, body, calendar, course, rows
from bot.panels.theme import MARGIN, SMALL, TEXT, THEMES, TITLE, WIDTH, Box, Pen, readable, shortened, wide

DPI = 180  #: 900 pixels wide
COLOURS = 64  #: hues, tints and their edges: a third of the bytes
GAP = 14.0
LOWEST = 288.0  #: no picture is flatter than five to four

Drawing = Callable[[Pen, dict[str, Any], Box], None]
KINDS: dict[str, tuple[Callable[[dict[str, Any], float], float], Drawing]] = {
    "bars": (bars.height, bars.draw),
    "course": (course.height, course.draw),
    "ranks": (rows.ranks_height, rows.ranks),
    "pairs": (rows.pairs_height, rows.pairs),
    "calendar": (calendar.height, calendar.draw),
    "body": (body.height, body.draw),
}


def draw(chart: dict[str, Any]) -> bytes:
    """A chart as PNG, its few colours as a palette. Raises KeyError for a panel that there is not."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from PIL import Image

    canvas: Any = FigureCanvasAgg(drawn(chart))
    canvas.draw()
    whole = Image.frombuffer("RGBA", canvas.get_width_height(), canvas.buffer_rgba()).convert("RGB")
    out = io.BytesIO()
    whole.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(out, "PNG")
    return out.getvalue()


def drawn(chart: dict[str, Any]) -> Any:
    """The chart as a figure: the title, a line below it, the panels one below the other."""
    from matplotlib.figure import Figure

    chart = readable(chart)
    theme = THEMES[chart["theme"]]
    width = WIDTH - 2 * MARGIN
    heights = [KINDS[panel["type"]][0](panel, width) for panel in chart["panels"]]
    top = MARGIN + TITLE + 6 + TEXT + 14
    height = max(LOWEST, top + sum(heights) + GAP * (len(heights) - 1) + MARGIN)
    figure = Figure(figsize=(WIDTH / 72, height / 72), dpi=DPI, facecolor=theme.paper)
    pen = Pen(figure=figure, height=height, theme=theme)
    size = min(TITLE, TITLE * width / max(1.0, wide(chart["title"], TITLE, bold=True)))
    pen.write(MARGIN, MARGIN + TITLE - 3, chart["title"], size, fontweight="bold")
    small = max(SMALL, min(TEXT, TEXT * width / max(1.0, wide(chart["under"], TEXT))))
    pen.write(MARGIN, MARGIN + TITLE + 6 + TEXT, shortened(chart["under"], small, width), small, color=theme.faint)
    for panel, high in zip(chart["panels"], heights, strict=True):
        KINDS[panel["type"]][1](pen, panel, Box(left=MARGIN, top=top, width=width, height=high))
        top += high + GAP
    return figure
