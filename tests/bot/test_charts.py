"""Every chart in light and dark: drawn, small enough, readable, and its hues differ for colour-blind eyes too."""

from __future__ import annotations

import io
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from bot.charts import draw, drawn
from bot.commands import drawing
from bot.panels.theme import SMALL, THEMES, WIDTH, Theme
from coach.books import Books
from coach.draft import Draft
from coach.progress.figures import form
from content.letter import worded
from content.voice import Voice
from tools.charts.__main__ import FOLDER, shown
from tools.charts.athlete import NOW, ana

KINDS = ("load", "pace", "lift", "hold", "muscles", "pain", "keeping", "sides", "calendar", "test", "body")
MOST_BYTES = 60_000


@pytest.fixture(scope="module")
def charts(books: Books, voice: Voice) -> dict[str, dict[str, Any]]:
    """The charts of the made-up athlete, as they come to be drawn."""
    draft = Draft(known=ana(books), books=books, origin="m1", at=NOW)
    return {name: worded(form(one.chart, "light"), voice) for name, one in shown(draft).items() if one.chart}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", KINDS)
def test_every_chart_is_drawn_for_a_phone(name: str, theme: str, charts: dict[str, dict[str, Any]]) -> None:
    png = draw({**charts[name], "theme": theme})
    picture = Image.open(io.BytesIO(png))

    assert len(png) <= MOST_BYTES
    assert picture.width == 900
    assert picture.height >= picture.width * 0.8
    assert picture.convert("RGB").getpixel((2, 2)) == pytest.approx(_rgb(THEMES[theme].paper), abs=3)


@pytest.fixture(scope="module")
def tongues(books: Books, voice: Voice) -> dict[str, dict[str, dict[str, Any]]]:
    """The same charts in every language."""
    draft = Draft(known=ana(books), books=books, origin="m1", at=NOW)
    found = {name: form(one.chart, "light") for name, one in shown(draft).items() if one.chart}
    return {tongue: {n: worded(c, voice.of(tongue)) for n, c in found.items()} for tongue in books.tongues.languages}


@pytest.mark.parametrize("tongue", ["en", "de", "es"])
@pytest.mark.parametrize("name", KINDS)
def test_no_letter_is_too_small_or_beyond_the_page(
    name: str, tongue: str, tongues: dict[str, dict[str, dict[str, Any]]]
) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure = drawn(tongues[tongue][name])
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    renderer = canvas.get_renderer()
    texts = _texts(figure)

    assert texts
    assert min(t.get_fontsize() for t in texts) >= (10 if name == "body" else SMALL)  # "10" in a mark is the exception
    for text in texts:
        box = text.get_window_extent(renderer)
        assert box.x0 >= 0, text.get_text()
        assert box.x1 <= WIDTH / 72 * figure.dpi + 1, text.get_text()


@pytest.mark.parametrize("name", KINDS)
def test_no_two_words_stand_on_each_other(name: str, charts: dict[str, dict[str, Any]]) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure = drawn(charts[name])
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    renderer = canvas.get_renderer()
    boxes = [(t.get_text(), t.get_window_extent(renderer)) for t in _texts(figure)]
    over = [
        (a, b)
        for (a, one), (b, other) in combinations(boxes, 2)
        if min(one.x1, other.x1) - max(one.x0, other.x0) > 3 and min(one.y1, other.y1) - max(one.y0, other.y0) > 6
    ]

    assert over == []


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
def test_words_and_marks_stand_out_from_the_paper(theme: Theme) -> None:
    for ink in (theme.ink, theme.faint):
        assert _contrast(ink, theme.paper) >= 4.5
    for name, hue in theme.hues.items():
        assert _contrast(hue, theme.paper) >= 4.5, name
        assert _contrast(theme.paper, hue) >= 4.5, name
    for name, tint in theme.tints.items():
        assert _contrast(theme.ink, tint) >= 4.5, name


#: How the three kinds of colour blindness see linear red, green and blue (Machado, Oliveira and Fernandes 2009).
BLIND = {
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "no blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
#: Hues that stand in one chart.
TOGETHER = (("run", "lift"), ("left", "right"), ("hurt", "run"), ("hurt", "lift"), ("calm", "run"), ("calm", "lift"))


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
@pytest.mark.parametrize("kind", BLIND)
def test_hues_of_one_chart_differ_for_colour_blind_eyes(kind: str, theme: Theme) -> None:
    for one, other in TOGETHER:
        a, b = (_lab(_seen(theme.hues[h], BLIND[kind])) for h in (one, other))
        far = sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) ** 0.5
        assert far > 12, (one, other, far)


def test_the_examples_are_those_that_the_tool_makes(
    charts: dict[str, dict[str, Any]], books: Books, voice: Voice
) -> None:
    said = (FOLDER / "README.md").read_text(encoding="utf-8")
    draft = Draft(known=ana(books), books=books, origin="m1", at=NOW)

    assert set(charts) == set(KINDS)
    for name, one in shown(draft).items():
        for theme in THEMES:
            path: Path = FOLDER / f"{name}-{theme}.png"
            assert path.stat().st_size <= MOST_BYTES
        assert all(voice.plain(w).splitlines()[0] in said for w in one.words), name


def test_letters_that_the_font_lacks_become_a_mark(charts: dict[str, dict[str, Any]]) -> None:
    assert draw({**charts["lift"], "title": "深蹲 $5 <b> 💪"}).startswith(b"\x89PNG")


def test_a_warm_chart_is_quick(books: Books) -> None:
    """A sample of ``coach bench charts``, by its best, for other tests share the machine; the bounds are below."""
    took = drawing.measured(books, 0.5)

    assert took["kinds"] == 20
    assert took["best_ms"] < 400


@pytest.mark.long
def test_a_warm_chart_takes_400_ms_at_most_and_the_loop_never_stands_still_for_50(books: Books) -> None:
    took = drawing.measured(books, 10)

    assert took["median_ms"] < 400
    assert took["cold_stall_ms"] < 50
    assert took["ten_at_once_stall_ms"] < 50


def _texts(figure: Any) -> list[Any]:
    """All that is written on a figure."""
    ticks = [t for a in figure.axes if a.axison for t in (*a.get_xticklabels(), *a.get_yticklabels())]
    texts = [*figure.texts, *ticks, *(t for a in figure.axes for t in a.texts)]
    return [t for t in texts if t.get_text().strip() and t.get_visible()]


# --- colours ----------------------------------------------------------------------------------------------------------
def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(colour: str) -> list[float]:
    shares = [c / 255 for c in _rgb(colour)]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares]


def _luminance(colour: str) -> float:
    return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), _linear(colour), strict=True))


def _contrast(one: str, other: str) -> float:
    """As WCAG 2 defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _seen(colour: str, matrix: tuple[tuple[float, ...], ...]) -> list[float]:
    linear = _linear(colour)
    return [min(1.0, max(0.0, sum(w * c for w, c in zip(row, linear, strict=True)))) for row in matrix]


def _lab(linear: list[float]) -> tuple[float, float, float]:
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    xyz = [sum(w * c for w, c in zip(row, linear, strict=True)) for row in rows]
    f = [t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (xyz[0] / 0.9505, xyz[1], xyz[2] / 1.089)]
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])
