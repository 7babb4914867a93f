"""A row a name: how much of each beside the usual, and left beside right."""

from __future__ import annotations

from typing import Any

from bot.panels.theme import HEAD, TEXT, Box, Pen, legend_height, shortened, wide

ROW = 29.0
PAIR = 60.0


def ranks_height(panel: dict[str, Any], width: float) -> float:
    """Title, legend and a line a name."""
    return 24 + 20 + ROW * len(panel["rows"])


def ranks(pen: Pen, panel: dict[str, Any], box: Box) -> None:
    """Bars from the left, the usual as a mark across."""
    theme, hue = pen.theme, pen.theme.hues[panel["hue"]]
    pen.write(box.left, box.top + 14, panel["title"], HEAD, fontweight="bold")
    samples: list[tuple[dict[str, Any], str]] = [
        ({"marker": "s", "markersize": 10, "color": hue, "linestyle": ""}, panel["value_name"])
    ]
    if panel["usual_name"]:
        samples.append(
            (
                {"marker": "|", "markersize": 13, "color": theme.ink, "markeredgewidth": 2.6, "linestyle": ""},
                panel["usual_name"],
            )
        )
    pen.legend(box.left, box.top + 35, samples, box.width)
    top = box.top + 44
    names = max(wide(name, TEXT) for name, *_ in panel["rows"]) + 8
    tail = max(wide(words, TEXT, bold=True) for *_, words in panel["rows"]) + 6
    most = max(max(value, usual or 0) for _, value, usual, _ in panel["rows"]) or 1
    axes = pen.canvas(Box(left=box.left, top=top, width=box.width, height=ROW * len(panel["rows"])))
    room = box.width - names - tail
    for number, (name, value, usual, words) in enumerate(panel["rows"]):
        middle = ROW * (number + 0.5)
        axes.text(0, middle, name, fontsize=TEXT, color=theme.ink, va="center")
        long = room * value / most
        axes.barh([middle], [long], left=names, height=ROW * 0.58, color=hue)
        if usual is not None:
            x = names + room * usual / most
            ends = [middle - ROW * 0.4, middle + ROW * 0.4]
            axes.plot([x, x], ends, color=theme.paper, linewidth=6, solid_capstyle="butt")
            axes.plot([x, x], ends, color=theme.ink, linewidth=2.6, solid_capstyle="butt")
        beyond = max(long, room * (usual or 0) / most)
        axes.text(names + beyond + 6, middle, words, fontsize=TEXT, color=theme.ink, va="center", fontweight="bold")


def pairs_height(panel: dict[str, Any], width: float) -> float:
    """Title, legend, two lines a test."""
    return (
        24
        + legend_height((panel["left_name"], panel["right_name"], panel["limit_name"]), width)
        + 4
        + PAIR * len(panel["rows"])
    )


def pairs(pen: Pen, panel: dict[str, Any], box: Box) -> None:
    """Left and right on a line each, as shares of the better side; the shaded part is within the limit."""
    theme = pen.theme
    pen.write(box.left, box.top + 14, panel["title"], HEAD, fontweight="bold")
    samples: list[tuple[dict[str, Any], str]] = [
        ({"marker": "<", "markersize": 9, "color": theme.hues["left"], "linestyle": ""}, panel["left_name"]),
        ({"marker": ">", "markersize": 9, "color": theme.hues["right"], "linestyle": ""}, panel["right_name"]),
        ({"marker": "s", "markersize": 11, "color": theme.tints["calm"], "linestyle": ""}, panel["limit_name"]),
    ]
    y = pen.legend(box.left, box.top + 35, samples, box.width)
    axes = pen.canvas(Box(left=box.left, top=y - 8, width=box.width, height=PAIR * len(panel["rows"])))
    lowest = min(min(left, right) / max(left, right) for _, left, _, right, _, _ in panel["rows"])
    low = min(0.7, int(lowest * 10) / 10)
    begin, end = 44.0, box.width - 50.0

    def x(share: float) -> float:
        return begin + (end - begin) * (share - low) / (1 - low)

    for number, (name, left, left_words, right, right_words, flagged) in enumerate(panel["rows"]):
        head, middle = PAIR * number + 16, PAIR * number + 38
        text = shortened(name, TEXT, box.width - 12)
        axes.text(0, head, text, fontsize=TEXT, color=theme.ink, fontweight="bold" if flagged else "normal")
        best = max(left, right)
        axes.fill_between([x(panel["limit"]), x(1)], middle - 11, middle + 11, color=theme.tints["calm"], linewidth=0)
        axes.plot([x(low), x(1)], [middle, middle], color=theme.line, linewidth=1.4)
        axes.plot([x(left / best), x(right / best)], [middle, middle], color=theme.faint, linewidth=3)
        even = abs(left - right) / best < 0.02
        for side, value, mark, off in (("left", left, "<", -5 if even else 0), ("right", right, ">", 5 if even else 0)):
            axes.plot([x(value / best) + off], [middle], mark, color=theme.hues[side], markersize=11)
        axes.text(
            begin - 8,
            middle,
            left_words,
            fontsize=TEXT,
            color=theme.hues["left"],
            ha="right",
            va="center",
            fontweight="bold",
        )
        axes.text(
            end + 12,
            middle,
            right_words,
            fontsize=TEXT,
            color=theme.hues["right"],
            ha="left",
            va="center",
            fontweight="bold",
        )
