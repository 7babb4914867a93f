"""Weeks of days: what stands on each, and what became of it."""

from __future__ import annotations

from typing import Any

from bot.panels.theme import SMALL, Box, Pen, legend_height, shortened

CELL, NAME, HEADS, GAP = 55.0, 21.0, 20.0, 4.0
SIGNS = {"done": "✓", "missed": "×", "open": "", "rest": "", "outside": "", "paused": "–"}


def height(panel: dict[str, Any], width: float) -> float:
    """Heads of the columns, a row a week with its name above, the legend."""
    return HEADS + (CELL + NAME) * len(panel["weeks"]) + 10 + legend_height([w for _, w in panel["legend"]], width)


def draw(pen: Pen, panel: dict[str, Any], box: Box) -> None:
    """The panel in its box."""
    from matplotlib.patches import FancyBboxPatch

    theme = pen.theme
    axes = pen.canvas(
        Box(left=box.left, top=box.top, width=box.width, height=HEADS + (CELL + NAME) * len(panel["weeks"]))
    )
    step = box.width / 7
    for n, head in enumerate(panel["heads"]):
        axes.text(step * (n + 0.5), 12, head, fontsize=SMALL, color=theme.faint, ha="center")
    fills = {
        "done": theme.tints["calm"],
        "missed": theme.paper,
        "open": theme.tints["run"],
        "rest": theme.tints["rest"],
        "paused": theme.tints["rest"],
    }
    edges = {
        "done": theme.hues["calm"],
        "missed": theme.ink,
        "open": theme.hues["run"],
        "rest": "none",
        "paused": theme.faint,
    }
    for row, (name, cells) in enumerate(panel["weeks"]):
        top = HEADS + (CELL + NAME) * row
        heading = shortened(name, SMALL, box.width, bold=True)
        axes.text(0, top + 15, heading, fontsize=SMALL, color=theme.ink, fontweight="bold")
        for n, cell in enumerate(cells):
            if cell["state"] == "outside":
                continue
            x, y, state = step * n + GAP / 2, top + NAME, cell["state"]
            axes.add_patch(
                FancyBboxPatch(
                    (x + 3, y + 3), step - GAP - 6, CELL - GAP - 6, boxstyle="round,pad=3,rounding_size=5",
                    facecolor=fills[state], edgecolor=theme.ink if cell["today"] else edges[state],
                    linewidth=2.6 if cell["today"] else 1.2, linestyle="--" if state in ("missed", "paused") else "-",
                )
            )  # fmt: skip
            axes.text(x + 3, y + 13, cell["number"], fontsize=SMALL, color=theme.faint)
            axes.text(
                x + step - GAP - 3,
                y + 13,
                SIGNS[state],
                fontsize=SMALL + 1,
                color=edges[state] if state != "rest" else theme.faint,
                ha="right",
                fontweight="bold",
            )
            words = [w for w in (cell["strength"], cell["run"]) if w]
            for line, text in enumerate(words):
                low = y + 30 + 13.5 * line if len(words) > 1 else y + 36
                colour = theme.hues["lift" if text == cell["strength"] else "run"]
                axes.text(x + (step - GAP) / 2, low, text, fontsize=SMALL, color=colour, ha="center")
    looks = {
        s: {
            "marker": "s",
            "markersize": 11,
            "linestyle": "",
            "color": fills[s],
            "markeredgecolor": theme.line if s == "rest" else edges[s],
        }
        for s in fills
    }
    samples = [(looks[state], f"{words} {SIGNS[state]}".strip()) for state, words in panel["legend"]]
    pen.legend(box.left, box.top + HEADS + (CELL + NAME) * len(panel["weeks"]) + 16, samples, box.width)
