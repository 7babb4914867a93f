"""Paper: the sheet for a clinician → one A4 page as PDF, black on white, the pain course drawn above its words.

Rule: everything fits on one page. Letters shrink first, down to a size that is still read; then lists lose their oldest
lines, and say so.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from bot.panels.theme import readable, wide
from coach.once import of_people

WIDTH, HEIGHT = 595.3, 841.9  #: A4 in points
MARGIN = 42.0
INK, FAINT = "black", "#767676"
SIZES = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5)  #: of the running text, the largest that fits
LEADING = 1.32
PLOT_HEIGHT = 156.0
GAP = 7.0
COLUMNS = (0.0, 0.15, 0.31, 0.43, 0.56, 0.70, 0.79)  #: where the cells of the table begin, of the width
MARKS = {"during": "o", "after": "^", "morning": "s", "rest": "D", "night": "D", "": "x"}
LEGEND = (("during", "o"), ("after", "^"), ("morning", "s"), ("rest", "D"), ("unsaid", "x"))
STROKES: tuple[Any, ...] = ("-", (0, (6, 2)), (0, (2, 2)), (0, (6, 2, 1, 2)))
FEWEST = 2  #: lines that a list keeps, where the page is very full
MORE = "…"
CUTS = (600, 300, 160)  #: characters of a line, where nothing else helps
FEW_LINES = 6
FEW_POINTS = 1.0  #: of severity between the ends of two lines, so that their names do not touch


def sheet_pdf(page: dict[str, Any]) -> bytes:
    """The page as PDF."""
    figure = drawn(page)
    import matplotlib

    out = io.BytesIO()
    nobody = {"Title": str(page["title"]), "Creator": None, "Producer": None, "CreationDate": None}
    with matplotlib.rc_context({"pdf.fonttype": 42}):  # letters stay letters: they can be searched and copied
        figure.savefig(out, format="pdf", metadata=nobody)
    _wrapped.cache_clear()  # an athlete's words stay in no memory
    return out.getvalue()


def drawn(page: dict[str, Any]) -> Any:
    """The page as a figure; the first size of letters at which everything stands on it."""
    page = readable(page)
    for size in SIZES:
        layout = _laid(page, size)
        if layout.left >= 0:
            return _figure(page, layout)
    return _figure(page, _shortened(page, SIZES[-1]))


# --- layout -----------------------------------------------------------------------------------------------------------
@dataclass(kw_only=True)
class Layout:
    """What stands where, in points from the top left. ``left``: the room that is over; below zero there is too much."""

    size: float
    texts: list[tuple[float, float, str, float, bool]] = field(default_factory=list)  #: x, y, text, size, bold
    rules: list[float] = field(default_factory=list)
    plot_at: float | None = None
    left: float = 0.0


def _laid(page: dict[str, Any], size: float) -> Layout:
    made = Layout(size=size)
    line = size * LEADING
    y = MARGIN + size * 1.6
    made.texts.append((MARGIN, y, str(page["title"]), size * 1.7, True))
    y += line * 1.25
    for said in page["who"]:
        y = _paragraph(made, said, y, size)
    made.rules.append(y - line * 0.55)
    y += GAP
    for number, section in enumerate(page["sections"]):
        y += size * 0.35
        made.texts.append((MARGIN, y, str(section["head"]), size * 1.12, True))
        y += line * 1.1
        y = _table(made, section.get("rows") or [], y, size)
        for said in section["lines"]:
            y = _paragraph(made, said, y, size)
        if number == 0 and page.get("plot"):
            made.plot_at = y + size * 0.6  # the days stand above the axes
            y += PLOT_HEIGHT + GAP + size
        y += GAP
    foot = _wrapped(str(page["foot"]), size * 0.92, WIDTH - 2 * MARGIN)
    bottom = HEIGHT - MARGIN - len(foot) * line
    made.left = bottom - y + line
    made.rules.append(bottom - line * 0.4)
    for n, words in enumerate(foot):
        made.texts.append((MARGIN, bottom + size + n * line, words, size * 0.92, False))
    return made


def _paragraph(made: Layout, said: str, y: float, size: float) -> float:
    """A line of a list, wrapped, its further lines set in."""
    for n, words in enumerate(_wrapped(said, size, WIDTH - 2 * MARGIN - 10)):
        made.texts.append((MARGIN + (10 if n else 0), y, words, size, False))
        y += size * LEADING
    return y


def _table(made: Layout, rows: list[list[str]], y: float, size: float) -> float:
    width = WIDTH - 2 * MARGIN
    for n, row in enumerate(rows):
        for share, cell in zip(COLUMNS, row, strict=True):
            if cell:
                made.texts.append((MARGIN + share * width, y, str(cell), size * (0.92 if n == 0 else 1.0), n == 0))
        y += size * (LEADING if n else LEADING * 1.05)
    return y + (size * 0.3 if rows else 0)


@of_people(2000)  # the page is laid out again for every size and every line left out
def _wrapped(said: str, size: float, width: float) -> tuple[str, ...]:
    """``said`` in lines of at most ``width`` points; a word longer than a line is cut."""
    out: list[str] = []
    line, used, blank = "", 0.0, wide(" ", size)
    for word in said.split():
        long = wide(word, size)
        while long > width:
            cut = next(n for n in range(len(word) - 1, 0, -1) if wide(word[:n], size) <= width)
            out += [line, word[:cut]] if line else [word[:cut]]
            line, used, word = "", 0.0, word[cut:]
            long = wide(word, size)
        if line and used + blank + long > width:
            out.append(line)
            line, used = word, long
        else:
            line, used = (f"{line} {word}", used + blank + long) if line else (word, long)
    return (*out, line) if line else tuple(out)


def _shortened(page: dict[str, Any], size: float) -> Layout:
    """The page with the oldest lines of its lists left out until it fits, the least telling lists first.

    Lists begin with the newest, the table ends with it.
    """
    sections = [{**s, "lines": list(s["lines"]), "rows": list(s.get("rows") or [])} for s in page["sections"]]
    order = sorted((s for s in sections if s["spare"]), key=lambda s: s["spare"])
    for fewest in (4, FEWEST, 1):
        for section in order:
            while len(section["rows"]) > fewest + 2 or _told(section) > fewest:
                made = _laid({**page, "sections": sections}, size)
                if made.left >= 0:
                    return made
                if len(section["rows"]) > fewest + 2:
                    del section["rows"][1]
                else:
                    section["lines"] = [*section["lines"][: _told(section) - 1], MORE]
    for cut in CUTS:  # sentences without an end are cut, and at the very last the complaint keeps its first lines only
        for section in sections:
            section["lines"] = [said if len(said) <= cut else f"{said[:cut].rstrip()}…" for said in section["lines"]]
            section["lines"] = section["lines"][: FEW_LINES if cut == CUTS[-1] else None]
        made = _laid({**page, "sections": sections}, size)
        if made.left >= 0:
            break
    return made


def _told(section: dict[str, Any]) -> int:
    """How many lines of a list say something: the last may only say that there is more."""
    lines = section["lines"]
    return len(lines) - bool(lines and lines[-1].startswith(MORE))


# --- drawing ----------------------------------------------------------------------------------------------------------
def _figure(page: dict[str, Any], layout: Layout) -> Any:
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D

    figure = Figure(figsize=(WIDTH / 72, HEIGHT / 72), dpi=72, facecolor="white")
    for x, y, text, size, bold in layout.texts:
        figure.text(
            x / WIDTH,
            1 - y / HEIGHT,
            text,
            fontsize=size,
            color=INK,
            family="DejaVu Sans",
            fontweight="bold" if bold else "normal",
            va="baseline",
            parse_math=False,  # an athlete's "$" is a dollar
        )
    for y in layout.rules:
        ends = (MARGIN / WIDTH, 1 - MARGIN / WIDTH)
        figure.add_artist(Line2D(ends, (1 - y / HEIGHT,) * 2, color=INK, linewidth=0.6))
    if layout.plot_at is not None:
        _plot(figure, page["plot"], layout.plot_at, layout.size)
    return figure


def _plot(figure: Any, plot: dict[str, Any], top: float, size: float) -> None:
    """The pain course: a line a region, a mark by the time of the report; runs and sessions as ticks below."""
    from matplotlib.lines import Line2D

    left, right = MARGIN + 22, WIDTH - MARGIN - 92
    bottom = top + PLOT_HEIGHT - 30
    axes = figure.add_axes((left / WIDTH, 1 - bottom / HEIGHT, (right - left) / WIDTH, (bottom - top) / HEIGHT))
    first, last = date.fromisoformat(plot["first"]), date.fromisoformat(plot["last"])
    days = max(1, (last - first).days)
    words = plot["words"]
    ends: list[tuple[float, str]] = []
    for stroke, series in zip(STROKES, plot["series"], strict=False):
        points = [((date.fromisoformat(d) - first).days, s, t) for d, s, t in series["points"]]
        axes.plot([x for x, _, _ in points], [s for _, s, _ in points], color=INK, linewidth=0.9, linestyle=stroke)
        for x, severity, timing in points:
            hollow = timing in ("morning", "rest", "night", "after")
            axes.plot(
                [x], [severity], MARKS[timing], color=INK, markersize=4.2, clip_on=False,
                markerfacecolor="white" if hollow else INK, markeredgewidth=0.8,
            )  # fmt: skip
        ends.append((points[-1][1], str(series["label"])))
    names = zip(ends, _apart([severity for severity, _ in ends]), STROKES, strict=False)
    for (_, label), y, stroke in names:
        at = 1 - (bottom - (bottom - top) * y / 10) / HEIGHT
        sample = ((right + 4) / WIDTH, (right + 18) / WIDTH)
        figure.add_artist(Line2D(sample, (at, at), color=INK, linewidth=0.9, linestyle=stroke))
        figure.text((right + 21) / WIDTH, at, label, fontsize=size * 0.95, va="center", parse_math=False)
    axes.set_xlim(-0.5, days + 0.5)
    axes.set_ylim(0, 10)
    axes.set_yticks([0, 2, 4, 6, 8, 10])
    axes.set_ylabel(words["axis"], fontsize=size * 0.9, color=INK, parse_math=False)
    axes.grid(axis="y", color="#cccccc", linewidth=0.4)
    axes.set_axisbelow(True)
    ticks = _ticks(first, days)
    axes.set_xticks(ticks, [_day(first + timedelta(days=n)) for n in ticks], fontsize=size * 0.9)
    axes.tick_params(labelsize=size * 0.9, color=INK, labelcolor=INK, length=2, pad=2)
    axes.xaxis.tick_top()
    for side in ("right", "bottom"):
        axes.spines[side].set_visible(False)
    for row, key in enumerate(("runs", "sessions")):
        y = bottom + 7 + row * 10
        strip = figure.add_axes((left / WIDTH, 1 - (y + 3.5) / HEIGHT, (right - left) / WIDTH, 7 / HEIGHT))
        strip.set_xlim(-0.5, days + 0.5)
        strip.vlines([(date.fromisoformat(d) - first).days for d in plot[key]], 0, 1, color=INK, linewidth=1.1)
        strip.axhline(0, color=FAINT, linewidth=0.5, clip_on=False)
        strip.set_axis_off()
        figure.text((right + 6) / WIDTH, 1 - (y + 2.6) / HEIGHT, words[key], fontsize=size * 0.9, parse_math=False)
    _legend(figure, plot, left, bottom + 28, size)


def _legend(figure: Any, plot: dict[str, Any], left: float, y: float, size: float) -> None:
    """What the marks mean, of those that are there."""
    from matplotlib.lines import Line2D

    seen = {t for series in plot["series"] for _, _, t in series["points"]}
    x = left
    for key, mark in LEGEND:
        there = {"": "unsaid", "night": "rest"}
        if not any(there.get(t, t) == key for t in seen):
            continue
        hollow = key not in ("during", "unsaid")
        figure.add_artist(
            Line2D(
                [(x + 3) / WIDTH],
                [1 - (y - size * 0.3) / HEIGHT],
                marker=mark,
                color=INK,
                markersize=4.2,
                linestyle="",
                markerfacecolor="white" if hollow else INK,
                markeredgewidth=0.8,
            )
        )
        label = str(plot["words"][key])
        figure.text((x + 10) / WIDTH, 1 - y / HEIGHT, label, fontsize=size * 0.9, parse_math=False)
        x += 24 + wide(label, size * 0.9)


def _apart(ends: list[float]) -> list[float]:
    """Where the names of the lines stand: beside their ends, as far apart as they need."""
    order = sorted(range(len(ends)), key=lambda n: ends[n])
    out = [0.0] * len(ends)
    floor = -FEW_POINTS
    for n in order:
        out[n] = max(ends[n], floor + FEW_POINTS)
        floor = out[n]
    over = max(out, default=0.0) - 10
    return [y - over for y in out] if over > 0 else out


def _ticks(first: date, days: int) -> list[int]:
    """Mondays, as many as can be read."""
    monday = (7 - first.weekday()) % 7
    weeks = list(range(monday, days + 1, 7)) or [0]
    step = -(-len(weeks) // 10)
    return weeks[::step]


def _day(day: date) -> str:
    from babel.dates import format_date

    return format_date(day, "d MMM", locale="en")
