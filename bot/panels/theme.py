"""The two themes and the pen. Rule: one point is one unit of a phone 360 wide: 12 points are read at arm's length.

No two colours that stand in one chart are told apart by colour alone: a mark, a line or a word goes with each.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

WIDTH = 360.0
MARGIN = 16.0
SMALL, TEXT, HEAD, TITLE = 12.0, 12.5, 13.5, 18.0  #: sizes of letters; none is smaller than SMALL
LAST_LETTER = 0x52F  #: of Latin, Greek and Cyrillic
ALSO = frozenset("–—…→“”’•≤≥−°½⚑✓×·▲■◆●○")  #: marks that the font has


@dataclass(frozen=True, kw_only=True)
class Theme:
    """Colours: of paper and ink, of what is faint, of each hue and its tint (an area behind ink)."""

    paper: str
    ink: str
    faint: str  #: words beside
    line: str  #: axes and grids
    hues: dict[str, str]
    tints: dict[str, str]


LIGHT = Theme(
    paper="#ffffff",
    ink="#1c2730",
    faint="#566370",
    line="#c9d1d8",
    hues={
        "run": "#0067a8",
        "lift": "#b65a00",
        "hurt": "#a3195b",
        "calm": "#14522b",
        "left": "#0067a8",
        "right": "#b65a00",
    },
    tints={"run": "#d5e8f5", "lift": "#f9e3c8", "hurt": "#f6dbe7", "calm": "#d6eee6", "rest": "#eef1f4"},
)
DARK = Theme(
    paper="#17212b",
    ink="#eef3f7",
    faint="#a9b6c2",
    line="#3d4a57",
    hues={
        "run": "#62b8f0",
        "lift": "#f2a33a",
        "hurt": "#ff6b95",
        "calm": "#c2eaa8",
        "left": "#62b8f0",
        "right": "#f2a33a",
    },
    tints={"run": "#1f4360", "lift": "#43321a", "hurt": "#5a2740", "calm": "#1f4a2e", "rest": "#212d38"},
)
THEMES = {"light": LIGHT, "dark": DARK}


def readable(value: Any) -> Any:
    """Words with letters that the font lacks (emoji, other scripts) told by a mark instead of an empty box."""
    if isinstance(value, str):
        return "".join(c if ord(c) <= LAST_LETTER or c in ALSO else "?" for c in value)
    if isinstance(value, dict):
        return {k: readable(v) for k, v in value.items()}
    return [readable(v) for v in value] if isinstance(value, list) else value


@cache
def _letter(letter: str) -> float:
    """How wide a letter is at one point, measured on the font that is drawn with."""
    from matplotlib import get_data_path
    from matplotlib.ft2font import FT2Font, LoadFlags

    font = FT2Font(f"{get_data_path()}/fonts/ttf/DejaVuSans.ttf")
    font.set_size(100, 72)
    return float(font.load_char(ord(letter), LoadFlags.NO_HINTING).linearHoriAdvance) / 65536 / 100


def wide(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a text is, in points."""
    return sum(map(_letter, text)) * size * (1.12 if bold else 1.0)


def shortened(text: str, size: float, room: float, *, bold: bool = False) -> str:
    """A text that fits into ``room`` points, its end left out if need be."""
    if wide(text, size, bold=bold) <= room:
        return text
    while text and wide(text + "…", size, bold=bold) > room:
        text = text[:-1]
    return text.rstrip() + "…"


@dataclass(frozen=True, kw_only=True)
class Box:
    """Where a panel stands, in points from the top left of the page."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height


@dataclass(kw_only=True)
class Pen:
    """Holds a figure and draws on it in points from the top left."""

    figure: Any
    height: float
    theme: Theme

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Points as shares of the page."""
        return x / WIDTH, 1 - y / self.height

    def write(self, x: float, y: float, text: str, size: float = TEXT, **more: Any) -> None:
        """Text with its baseline at ``y``."""
        self.figure.text(
            *self.at(x, y),
            text,
            fontsize=size,
            color=more.pop("color", self.theme.ink),
            va=more.pop("va", "baseline"),
            parse_math=False,  # an athlete's "$" is a dollar
            **more,
        )

    def axes(self, box: Box) -> Any:
        """Bare axes that fill a box."""
        axes = self.figure.add_axes(
            (box.left / WIDTH, 1 - box.bottom / self.height, box.width / WIDTH, box.height / self.height)
        )
        axes.set_facecolor("none")
        axes.tick_params(length=0, labelsize=SMALL, colors=self.theme.faint, pad=4)
        for side in ("top", "right", "left", "bottom"):
            axes.spines[side].set_color(self.theme.line)
            axes.spines[side].set_visible(side == "bottom")
        return axes

    def canvas(self, box: Box) -> Any:
        """Axes in points, the origin at the box's top left, nothing of their own to be seen."""
        axes = self.axes(box)
        axes.set_xlim(0, box.width)
        axes.set_ylim(box.height, 0)
        axes.set_axis_off()
        return axes

    def legend(self, x: float, y: float, items: Iterable[tuple[dict[str, Any], str]], room: float) -> float:
        """Samples (keywords of a Line2D) with their words, side by side, wrapped; returns the next baseline."""
        from matplotlib.lines import Line2D

        start = x
        for sample, words in items:
            needs = 22 + wide(words, SMALL) + 12
            if x > start and x + needs - 12 > start + room:
                x, y = start, y + SMALL * 1.5
            ends = (
                ([x + 2, x + 14], [y - 4] * 2)
                if sample.get("linestyle", "-") not in ("", "none")
                else ([x + 8], [y - 4])
            )
            points = [self.at(a, b) for a, b in zip(*ends, strict=True)]
            self.figure.add_artist(Line2D([p[0] for p in points], [p[1] for p in points], **sample))
            self.write(x + 20, y, words, SMALL, color=self.theme.faint)
            x += needs
        return y + SMALL * 1.5

    def legend_height(self, words: Iterable[str], room: float) -> float:
        """How much room ``legend`` takes."""
        return legend_height(words, room)


def legend_height(words: Iterable[str], room: float) -> float:
    """How much room a legend takes."""
    rows, x = 1, 0.0
    for text in words:
        needs = 22 + wide(text, SMALL) + 12
        if x and x + needs - 12 > room:
            rows, x = rows + 1, 0.0
        x += needs
    return rows * SMALL * 1.5
