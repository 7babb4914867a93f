"""Values over days: points and lines, a band of what chance does, named levels, and marks of days below the axis."""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.panels.theme import HEAD, SMALL, Box, Pen, legend_height, wide

PLOT = 268.0
FLAT = 118.0  #: of a line from 0 to 100 beneath another panel
RUG = 15.0
STROKES: tuple[Any, ...] = ("-", (0, (6, 2)), (0, (2, 2)))


def height(panel: dict[str, Any], width: float) -> float:
    """Title, legend, plot, days, rugs."""
    return 22 + _legend_height(panel, width) + _plot(panel) + 20 + RUG * len(panel["rugs"])


def _plot(panel: dict[str, Any]) -> float:
    return FLAT if (panel["low"], panel["high"]) == (0, 100) else PLOT


def _legend(pen: Pen | None, panel: dict[str, Any]) -> list[tuple[dict[str, Any], str]]:
    """Samples and words of what needs telling apart; colours only where there is a pen."""
    out: list[tuple[dict[str, Any], str]] = []
    theme = pen.theme if pen else None
    if len(panel["series"]) > 1:
        for stroke, series in zip(_strokes(panel), panel["series"], strict=True):
            colour = theme.hues[series["hue"]] if theme else ""
            dots = series["through"] == "none"
            sample = {"color": colour, "linewidth": 2.4, "linestyle": "" if dots else stroke}
            out.append(({**sample, "marker": "o" if dots else "", "markersize": 7}, series["name"]))
    if panel["band"]:
        tint = theme.tints[panel["series"][0]["hue"]] if theme else ""
        out.append(({"marker": "s", "markersize": 11, "color": tint, "linestyle": ""}, panel["band_name"]))
    for _, words in panel["levels"]:
        faint = theme.faint if theme else ""
        out.append(({"color": faint, "linewidth": 1.6, "linestyle": (0, (3, 2))}, words))
    for mark, words in panel["marks"] if len(panel["marks"]) > 1 else ():
        ink = theme.ink if theme else ""
        out.append(({"marker": mark, "markersize": 7, "color": ink, "linestyle": "", "markerfacecolor": "none"}, words))
    return out


def _strokes(panel: dict[str, Any]) -> list[Any]:
    """A stroke for each series: the first line is solid, points have none."""
    lines = iter(STROKES)
    return ["" if s["through"] == "none" else next(lines) for s in panel["series"]]


def _legend_height(panel: dict[str, Any], width: float) -> float:
    words = [w for _, w in _legend(None, panel)]
    return legend_height(words, width) + 2 if words else 0.0


def draw(pen: Pen, panel: dict[str, Any], box: Box) -> None:
    """The panel in its box."""
    theme = pen.theme
    first, last = date.fromisoformat(panel["first"]), date.fromisoformat(panel["last"])
    length = max(1, (last - first).days)
    pen.write(box.left, box.top + 14, panel["title"], HEAD, fontweight="bold")
    top = box.top + 22
    samples = _legend(pen, panel)
    if samples:
        pen.legend(box.left, top + 11, samples, box.width)
    top += _legend_height(panel, box.width)
    left = box.left + max(wide(t, SMALL) for t in [*(w for _, w in panel["ticks"]), *(w for w, _ in panel["rugs"])]) + 9
    right = box.right - (wide(panel["end"], HEAD, bold=True) + 12 if panel["end"] else 6)
    axes = pen.axes(Box(left=left, top=top, width=right - left, height=_plot(panel)))
    axes.set_xlim(-0.3, length + 0.3)
    span = panel["high"] - panel["low"]
    low, high = panel["low"] - span * 0.03, panel["high"] + span * 0.03
    axes.set_ylim((high, low) if panel["reverse"] else (low, high))
    axes.set_yticks([t for t, _ in panel["ticks"]], [w for _, w in panel["ticks"]])
    axes.grid(axis="y", color=theme.line, linewidth=0.7)
    axes.set_axisbelow(True)
    if panel["band"]:
        axes.axhspan(*panel["band"], color=theme.tints[panel["series"][0]["hue"]], linewidth=0, zorder=0.5)
    for y, _ in panel["levels"]:
        axes.axhline(y, color=theme.faint, linewidth=1.6, linestyle=(0, (3, 2)))
    for stroke, series in zip(_strokes(panel), panel["series"], strict=True):
        _series(axes, series, stroke, first, theme, panel)
    if panel["end"]:
        day, value, _ = panel["series"][-1]["points"][-1]
        axes.annotate(
            panel["end"], ((date.fromisoformat(day) - first).days, value), xytext=(9, 0), textcoords="offset points",
            fontsize=HEAD, fontweight="bold", color=theme.hues[panel["series"][-1]["hue"]], va="center",
            annotation_clip=False,
        )  # fmt: skip
    _days(axes, panel, first, length, right - left)
    y = top + _plot(panel) + 20
    for _, days in panel["rugs"]:
        strip = pen.axes(Box(left=left, top=y + 3, width=right - left, height=9))
        strip.set_xlim(-0.3, length + 0.3)
        strip.set_ylim(0, 1)
        strip.vlines([(date.fromisoformat(d) - first).days for d in days], 0, 1, color=theme.ink, linewidth=2)
        strip.set_axis_off()
        y += RUG
    for number, (words, _) in enumerate(panel["rugs"]):
        pen.write(box.left, top + _plot(panel) + 20 + RUG * number + 12, words, SMALL, color=theme.faint)


def _series(axes: Any, series: dict[str, Any], stroke: Any, first: date, theme: Any, panel: dict[str, Any]) -> None:
    colour = theme.hues[series["hue"]]
    points = [((date.fromisoformat(d) - first).days, value, mark) for d, value, mark in series["points"]]
    line = series["through"] == "line"
    many = len(points) > 40
    if line:
        axes.plot([x for x, _, _ in points], [y for _, y, _ in points], color=colour, linewidth=2.4, linestyle=stroke)
    if line and many:
        axes.plot([points[-1][0]], [points[-1][1]], "o", color=colour, markersize=7, clip_on=False)
        return
    by_mark: dict[str, list[tuple[float, float]]] = {}
    for x, y, mark in points:
        by_mark.setdefault(mark, []).append((x, y))
    crowd = len(panel["series"]) > 1 and not panel["marks"]
    for mark, spots in by_mark.items():
        hollow = bool(panel["marks"]) and mark in ("^", "s", "D")
        axes.plot(
            [x for x, _ in spots], [y for _, y in spots], linestyle="", color=colour,
            marker="" if crowd and line else mark,
            markersize=7 if not crowd else 5.5, markerfacecolor=theme.paper if hollow else colour, markeredgewidth=1.8,
            clip_on=False, zorder=3, alpha=0.75 if crowd else 1.0,
        )  # fmt: skip


def _days(axes: Any, panel: dict[str, Any], first: date, length: int, room: float) -> None:
    """The names of days, as many as can stand side by side."""
    named = [((date.fromisoformat(d) - first).days, words) for d, words in panel["days"]]
    kept: list[tuple[int, str]] = []
    for x, words in reversed(named):
        middle, half = x / length * room, wide(words, SMALL) / 2
        if middle + half > room + 22 or middle - half < -28:
            continue
        if kept and kept[-1][0] / length * room - wide(kept[-1][1], SMALL) / 2 - 8 < middle + half:
            continue
        kept.append((x, words))
    axes.set_xticks([x for x, _ in kept], [words for _, words in kept])
