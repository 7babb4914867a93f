"""What a chart is: a title and panels of numbers and words. Rule: nothing is drawn here, and nothing judged when drawn.

``Shown`` is a chart with the sentences that say the same. A builder that has too little to draw returns one sentence.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date
from typing import Any, Literal

from coach.reply import Say

Text = Say | str
Hue = Literal["run", "lift", "hurt", "calm", "left", "right"]  #: what a colour stands for; the drawing has the colours
Sample = Literal["fill", "outline", "hatch"]
State = Literal["done", "missed", "open", "rest", "outside", "paused"]
Mark = Literal["o", "^", "s", "D", "x"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Bars:
    """A bar a week (or day); ``tops`` are the words above them, ``usual`` a line across, ``outlines`` bars behind."""

    title: Text
    hue: Hue
    names: tuple[Text, ...]
    values: tuple[float, ...]
    tops: tuple[Text, ...]
    outlines: tuple[float, ...] = ()
    hatched: tuple[bool, ...] = ()
    usual: float | None = None
    usual_name: Text = ""
    legend: tuple[tuple[Sample, Text], ...] = ()
    type: str = "bars"


@dataclass(frozen=True, kw_only=True, slots=True)
class Series:
    """Points over days: (day, value, mark). ``through``: a line through them, or only the points."""

    name: Text
    hue: Hue
    points: tuple[tuple[date, float, Mark], ...]
    through: Literal["line", "none"] = "line"


@dataclass(frozen=True, kw_only=True, slots=True)
class Course:
    """Values over time. ``ticks``: (value, words) of the y axis; ``reverse``: small values stand at the top.

    ``band`` is what chance alone does; ``levels`` are named lines; ``rugs`` mark days below the axis.
    """

    title: Text
    first: date
    last: date
    days: tuple[tuple[date, Text], ...]
    series: tuple[Series, ...]
    low: float
    high: float
    ticks: tuple[tuple[float, Text], ...]
    reverse: bool = False
    band: tuple[float, float] | None = None
    band_name: Text = ""
    levels: tuple[tuple[float, Text], ...] = ()
    rugs: tuple[tuple[Text, tuple[date, ...]], ...] = ()
    marks: tuple[tuple[Mark, Text], ...] = ()  #: what the marks mean, of those that are there
    end: Text = ""  #: the last value in words, beside its point
    type: str = "course"


@dataclass(frozen=True, kw_only=True, slots=True)
class Ranks:
    """A row a name with a bar; ``usual`` is a mark on it."""

    title: Text
    hue: Hue
    rows: tuple[tuple[Text, float, float | None, Text], ...]  #: name, value, usual, words behind the bar
    value_name: Text
    usual_name: Text
    type: str = "ranks"


@dataclass(frozen=True, kw_only=True, slots=True)
class Pairs:
    """A row a test: left and right on one scale of its own, as share of the better side."""

    title: Text
    rows: tuple[tuple[Text, float, Text, float, Text, bool], ...]  #: name, left, its words, right, its words, flagged
    left_name: Text
    right_name: Text
    limit: float
    limit_name: Text
    type: str = "pairs"


@dataclass(frozen=True, kw_only=True, slots=True)
class Cell:
    """A day of the calendar: its number, what stands on it (two short words at most), and what became of it."""

    number: str
    strength: Text = ""
    run: Text = ""
    state: State = "open"
    today: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Calendar:
    """Weeks of seven cells."""

    title: Text
    heads: tuple[Text, ...]
    weeks: tuple[tuple[Text, tuple[Cell, ...]], ...]
    legend: tuple[tuple[str, Text], ...]  #: state → words
    type: str = "calendar"


@dataclass(frozen=True, kw_only=True, slots=True)
class Body:
    """A body from the front and the back. ``spots``: (region, side, kind, 0–10, words)."""

    title: Text
    spots: tuple[tuple[str, str, Literal["pain", "soreness"], float, Text], ...]
    front: Text
    back: Text
    left: Text
    right: Text
    legend: tuple[tuple[Literal["pain", "soreness"], Text], ...]
    type: str = "body"


Panel = Bars | Course | Ranks | Pairs | Calendar | Body


@dataclass(frozen=True, kw_only=True, slots=True)
class Chart:
    """A picture to be drawn."""

    title: Text
    under: Text  #: one line below the title: whose days, which unit
    panels: tuple[Panel, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """A chart and the words that say the same; ``chart`` None: there is too little to draw, and the words say so.

    ``spans``: lengths in days that the same chart may be asked for.
    """

    words: tuple[Say, ...]
    chart: Chart | None = None
    spans: tuple[int, ...] = field(default=())


def theme_of(chosen: object) -> str:
    """Light, or dark where the athlete chose so: Telegram does not tell a bot which of them the app wears."""
    return "dark" if chosen == "dark" else "light"


def form(chart: Chart, theme: str) -> dict[str, Any]:
    """A chart as plain values for whoever draws it; its phrases are still to be worded."""
    made: dict[str, Any] = _plain(chart)
    return {"kind": "panels", "theme": theme, **made}


def _plain(value: Any) -> Any:
    if isinstance(value, Say):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, (tuple, list)):
        return [_plain(v) for v in value]
    return value.isoformat() if isinstance(value, date) else value


def nice_ticks(low: float, high: float, most: int = 5) -> tuple[float, ...]:
    """Round numbers that cover ``low`` to ``high``, at most ``most`` steps.

    >>> nice_ticks(52.0, 71.0)
    (50.0, 55.0, 60.0, 65.0, 70.0, 75.0)
    """
    width = max(high - low, 1e-9)
    step = 10.0**-3
    while True:
        for factor in (1, 2, 2.5, 5):
            size = step * factor
            first, last = int(low // size), int(-(-high // size))
            if last - first <= most and width / size <= most:
                return tuple(round(n * size, 6) for n in range(first, max(last, first + 1) + 1))
        step *= 10
