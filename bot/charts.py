"""Charts: a spec with its numbers → PNG bytes, for a phone in portrait, in colours that colour-blind eyes tell apart.

Rule: the words beside a chart say the same (coach/cards.py); a chart has no number that they lack the unit of.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from typing import Any

RUN = "#0072b2"
LIFT = "#e69f00"
INK = "#22303c"
FAINT = "#8b98a5"
PAPER = "#ffffff"
LAST_LETTER = 0x52F  #: of Latin, Greek and Cyrillic
WIDTH, HEIGHT, DPI = 6.0, 6.6, 150


def draw(chart: dict[str, Any]) -> bytes:
    """A chart by its ``kind``. Raises KeyError for a kind that there is not."""
    return KINDS[chart["kind"]](chart)


def weekly_load(chart: dict[str, Any]) -> bytes:
    """Distance run and sets lifted a week: ``rows`` of [Monday, distance, sets], ``unit`` of the distance."""
    from babel.dates import format_date
    from matplotlib.figure import Figure

    rows = chart["rows"]
    names = [format_date(date.fromisoformat(m), "d MMM", locale=_locale(chart.get("language"))) for m, _, _ in rows]
    if any(ord(c) > LAST_LETTER for name in names for c in name):  # the font that ships lacks other scripts
        names = [format_date(date.fromisoformat(m), "d MMM", locale="en") for m, _, _ in rows]
    both = (("Running", chart["unit"], [r[1] for r in rows], RUN), ("Strength", "sets", [r[2] for r in rows], LIFT))
    panels = [panel for panel in both if any(panel[2])] or list(both)  # what was never told is not drawn empty
    figure = Figure(figsize=(WIDTH, HEIGHT * len(panels) / 2), dpi=DPI, facecolor=PAPER, layout="constrained")
    axes = figure.subplots(len(panels), 1, sharex=True, squeeze=False)[:, 0]
    for panel, (title, unit, values, colour) in zip(axes, panels, strict=True):
        bars = panel.bar(range(len(rows)), values, color=[colour] * (len(rows) - 1) + [colour], width=0.68)
        for bar in bars[:-1]:
            bar.set_alpha(0.55)
        panel.set_title(f"{title}, {unit} a week", loc="left", fontsize=14, color=INK, fontweight="bold")
        panel.bar_label(bars, labels=[f"{v:g}" if v else "" for v in values], fontsize=11, color=INK, padding=2)
        panel.set_ylim(0, max([*values, 1]) * 1.18)
        panel.set_yticks([])
        for side in ("top", "right", "left"):
            panel.spines[side].set_visible(False)
        panel.spines["bottom"].set_color(FAINT)
        panel.tick_params(axis="x", colors=INK, labelsize=11, length=0)
    step = 1 if len(rows) <= 6 else 2
    shown = [i for i in range(len(rows)) if (len(rows) - 1 - i) % step == 0]
    axes[-1].set_xticks(shown, [names[i] for i in shown])
    out = io.BytesIO()
    figure.savefig(out, format="png")
    return out.getvalue()


def _locale(language: str | None) -> Any:
    """Telegram's language (``pt-br``, ``zh-hans``, anything) as one that dates can be told in, else English."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(language or "en", sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en")


KINDS: dict[str, Callable[[dict[str, Any]], bytes]] = {"weekly-load": weekly_load}
