"""A bar a week: how much, with outlines of what was planned and a line of the usual."""

from __future__ import annotations

from typing import Any

from bot.panels.theme import HEAD, SMALL, Box, Pen, legend_height, wide

PLOT = 132.0


def height(panel: dict[str, Any], width: float) -> float:
    """Title, legend, plot and the names below it."""
    return 22 + _legend_height(panel, width) + PLOT + 22


def _legend_height(panel: dict[str, Any], width: float) -> float:
    words = [w for _, w in panel["legend"]] + ([panel["usual_name"]] if panel["usual"] else [])
    return legend_height(words, width) + 2 if words else 0.0


def draw(pen: Pen, panel: dict[str, Any], box: Box) -> None:
    """The panel in its box."""
    theme, hue = pen.theme, pen.theme.hues[panel["hue"]]
    pen.write(box.left, box.top + 14, panel["title"], HEAD, fontweight="bold")
    top = box.top + 22
    samples: list[tuple[dict[str, Any], str]] = []
    if panel["usual"]:
        samples.append(({"color": theme.ink, "linewidth": 1.6, "linestyle": (0, (3, 2))}, panel["usual_name"]))
    looks = {
        "fill": {"marker": "s", "markersize": 10, "color": hue, "linestyle": ""},
        "outline": {
            "marker": "s",
            "markersize": 10,
            "markerfacecolor": "none",
            "markeredgecolor": theme.ink,
            "linestyle": "",
        },
        "hatch": {"marker": "s", "markersize": 10, "color": theme.line, "linestyle": ""},
    }
    samples += [(looks[kind], words) for kind, words in panel["legend"]]
    if samples:
        pen.legend(box.left, top + 11, samples, box.width)
    top += _legend_height(panel, box.width)
    axes = pen.axes(Box(left=box.left, top=top, width=box.width, height=PLOT))
    values, count = panel["values"], len(panel["values"])
    highest = max([*values, *panel["outlines"], panel["usual"] or 0, 1])
    axes.set_ylim(0, highest * 1.2)
    axes.set_xlim(-0.6, count - 0.4)
    axes.set_yticks([])
    if panel["outlines"]:
        axes.bar(range(count), panel["outlines"], width=0.78, facecolor="none", edgecolor=theme.faint, linewidth=1.2)
    drawn = axes.bar(range(count), values, width=0.78 if not panel["outlines"] else 0.62, color=hue)
    for number, bar in enumerate(drawn):
        if number < count - 1 and not panel["outlines"]:
            bar.set_alpha(0.62)
    for number, hatched in enumerate(panel["hatched"]):
        if hatched:
            axes.bar(
                [number],
                [highest],
                width=0.78,
                color=theme.tints["rest"],
                hatch="///",
                edgecolor=theme.line,
                linewidth=0,
            )
    room = box.width / count
    fits = max((wide(t, SMALL) for t in panel["tops"]), default=0) <= room + 1
    for number, words in enumerate(panel["tops"]):
        if fits or number % 2 == (count - 1) % 2:  # else every second one, the last among them
            y = max(values[number], panel["outlines"][number] if panel["outlines"] else 0)
            bold = "bold" if number == count - 1 else "normal"
            style = {"fontsize": SMALL, "color": theme.ink, "fontweight": bold, "ha": "center", "va": "bottom"}
            axes.text(number, y + highest * 0.025, words, **style)
    if panel["usual"]:
        axes.axhline(panel["usual"], color=theme.ink, linewidth=1.6, linestyle=(0, (3, 2)), xmin=0.01, xmax=0.99)
    step = max(1, -(-int(max(wide(n, SMALL) for n in panel["names"]) + 10) // int(room)))
    shown = [n for n in range(count) if (count - 1 - n) % step == 0]
    axes.set_xticks(shown, [panel["names"][n] for n in shown])
    if wide(panel["names"][-1], SMALL) > room:  # the last name ends with its bar instead of beyond the page
        axes.set_xticks([*shown[:-1], count - 0.45], [panel["names"][n] for n in shown])
        axes.get_xticklabels()[-1].set_ha("right")
