"""A year of one simulated athlete as a picture: loads, pain, sessions, and the truth behind them."""

from __future__ import annotations

import io
from collections import Counter
from datetime import timedelta
from typing import Any

from tests.simulated.checks import weeks_of
from tests.simulated.chronicle import Did, Year

INK, FAINT, PAPER = "#20303c", "#8a97a0", "#ffffff"
HUES = ("#1f6f8b", "#c8553d", "#6a994e")
SPELLS = {"fever": "#f3c9c2", "cold": "#f7e3d4", "away": "#e3e6e8"}
REPS = 10  #: the dashed line is the load that so many repetitions could be done with


def picture(year: Year) -> bytes:
    """The year as PNG, light, of few colours."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure
    from PIL import Image

    figure = Figure(figsize=(7.2, 6.6), dpi=110, facecolor=PAPER, layout="constrained")
    axes = figure.subplots(4, 1, sharex=True, height_ratios=(3, 2, 1.6, 1.8))
    figure.suptitle(year.name, color=INK, fontsize=11, x=0.02, ha="left")
    for axis, draw in zip(axes, (_loads, _pain, _sessions, _truth), strict=True):
        draw(axis, year)
        _mark(axis, year)
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    whole = Image.frombuffer("RGBA", canvas.get_width_height(), canvas.buffer_rgba()).convert("RGB")
    out = io.BytesIO()
    whole.quantize(48, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _mark(axis: Any, year: Year) -> None:
    """Days ill or away behind the lines, races in front, and a quiet frame."""
    for day in year.days:
        kind = day.ill or ("away" if day.away else "")
        if kind:
            axis.axvspan(day.date, day.date + timedelta(days=1), color=SPELLS[kind], zorder=0, linewidth=0)
        if day.race:
            axis.axvline(day.date, color=INK, linewidth=1.2, linestyle=":")
    axis.tick_params(colors=FAINT, labelsize=7)
    axis.margins(x=0.01)
    for side in ("top", "right"):
        axis.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axis.spines[side].set_color(FAINT)


def _title(axis: Any, text: str) -> None:
    axis.set_title(text, fontsize=8, color=INK, loc="left")


def _loads(axis: Any, year: Year) -> None:
    counts = Counter(did.move.slug for day in year.days for did in day.did if did.kilograms)
    for hue, (slug, _) in zip(HUES, counts.most_common(len(HUES)), strict=False):
        done = [(day.date, did) for day in year.days for did in day.did if did.move.slug == slug and did.kilograms]
        days = [day for day, _ in done]
        axis.plot(days, [did.kilograms for _, did in done], "o-", color=hue, markersize=2, linewidth=1, label=slug)
        axis.plot(days, [_could(did) for _, did in done], "--", color=hue, linewidth=0.8, alpha=0.6)
    if counts:
        axis.legend(fontsize=7, frameon=False, labelcolor=INK, ncols=3, loc="upper left")
        axis.set_ylim(0, axis.get_ylim()[1] * 1.25)
    else:
        axis.text(0.5, 0.5, "no lift with a load", transform=axis.transAxes, ha="center", color=FAINT, fontsize=8)
    _title(axis, f"Loads lifted, kg (dashed: what {REPS} repetitions could truly be done with)")


def _could(did: Did) -> float:
    return did.most / (1 + REPS / 30)


def _pain(axis: Any, year: Year) -> None:
    days = [day.date for day in year.days]
    axis.fill_between(days, [max(d.hurts.values(), default=0.0) for d in year.days], color="#e9b8ae", linewidth=0)
    told = [(d.date, v) for d in year.days for v in d.told.values() if v]
    axis.plot([d for d, _ in told], [v for _, v in told], "o", color=HUES[1], markersize=2)
    axis.set_ylim(0, 10)
    _title(axis, "Worst pain, 0–10 (area: true; dots: told)")


def _sessions(axis: Any, year: Year) -> None:
    weeks = weeks_of(year)
    starts = [week[0].date for week in weeks]
    axis.bar(starts, [sum(bool(d.asked) for d in w) for w in weeks], 6, align="edge", color="#d5dde2")
    axis.bar(starts, [sum(bool(d.did) for d in w) for w in weeks], 6, align="edge", color=HUES[0])
    easy = [w[0].date for w in weeks if any(d.easy for d in w)]
    axis.plot([d + timedelta(days=3) for d in easy], [-0.25] * len(easy), "^", color=FAINT, markersize=3, clip_on=False)
    axis.set_ylim(0, 4)
    axis.set_yticks((0, 2, 4))
    _title(axis, "Sessions a week, asked and done (triangles: easy weeks)")


def _truth(axis: Any, year: Year) -> None:
    days, first = [day.date for day in year.days], year.days[0].strength
    axis.plot(days, [100 * _mean(d.strength, first) for d in year.days], color=INK, linewidth=1.2)
    axis.axhline(100 * _mean(year.ceiling, first), color=FAINT, linewidth=0.8, linestyle="--")
    other = axis.twinx()
    other.fill_between(days, [100 * d.tired for d in year.days], color="#cfd8dc", linewidth=0, zorder=0)
    other.set_ylim(0, 60)
    other.tick_params(colors=FAINT, labelsize=7)
    for side in other.spines.values():
        side.set_visible(False)
    axis.set_zorder(2)
    axis.patch.set_visible(False)
    _title(axis, "True strength, % of the start (dashed: its ceiling), and tired legs, % (area, right)")


def _mean(now: dict[str, float], first: dict[str, float]) -> float:
    return sum(now[g] / first[g] for g in first) / len(first)
