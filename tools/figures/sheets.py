"""Contact sheets: for each exercise a row of moments out of its film, for a person to look over; and all the stills."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from tools.figures.film import pictures
from tools.figures.motion import moments, seconds_of
from tools.figures.poses import Figure
from tools.figures.stage import FILM_HEIGHT, FILM_WIDTH

MOMENTS = 6  # moments of a film on a sheet
SMALL = 0.5  # their size against the film's
GAP, LINE = 6, 16
INK, WHITE = "#22314C", "#FFFFFF"


def strip(figure: Figure, count: int = MOMENTS, by: float = SMALL) -> Image.Image:
    """``count`` moments of one film side by side: the key poses first of all, then what lies between."""
    shown = list(moments(figure))
    total = seconds_of(figure)
    wanted = [total * k / count for k in range(count)]
    if 2 <= len(figure.keys) <= count // 2 + 1:  # every key pose at its own time, the rest on the way
        starts, clock = [], 0.0
        for index, key in enumerate(figure.keys):
            clock += key.seconds if index else 0.0
            starts.append(clock + key.stay / 2)
            clock += key.stay
        ways = [*starts[1:], total]
        middles = [(a + b) / 2 for a, b in zip(starts, ways, strict=True)]
        wanted = sorted([*starts, *middles])[:count]
    if len(figure.keys) == 1:
        wanted = [0.0]
    picked = [max((m for m in shown if m.clock <= at + 1e-9), key=lambda m: m.clock) for at in wanted]
    wide, high = round(FILM_WIDTH * by), round(FILM_HEIGHT * by)
    row = Image.new("RGB", (len(picked) * (wide + GAP) - GAP, high), WHITE)
    for place, picture in enumerate(pictures(figure, picked, by)):
        row.paste(picture, (place * (wide + GAP), 0))
    return row


def sheet(rows: Sequence[tuple[str, Image.Image]], columns: int = 1) -> Image.Image:
    """Named rows below each other."""
    wide = max(row.width for _, row in rows)
    high = max(row.height for _, row in rows) + LINE + GAP
    lines = -(-len(rows) // columns)
    whole = Image.new("RGB", (columns * (wide + 2 * GAP), lines * high + GAP), WHITE)
    draw, font = ImageDraw.Draw(whole), ImageFont.load_default(13)
    for index, (name, row) in enumerate(rows):
        x, y = index % columns * (wide + 2 * GAP) + GAP, index // columns * high + GAP
        draw.text((x, y - 2), name, fill=INK, font=font)
        whole.paste(row, (x, y + LINE - 2))
    return whole


def save_sheet(picture: Image.Image, path: Path, colours: int = 64) -> None:
    """A small palette PNG."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.quantize(colors=colours, dither=Image.Dither.NONE).save(path, optimize=True)


def sheet_of_stills(paths: Iterable[Path], width: int = 300) -> Image.Image:
    """All stills small on one sheet, in the order given."""
    rows = []
    for path in paths:
        with Image.open(path) as picture:
            small = picture.convert("RGB").resize((width, round(width * picture.height / picture.width)))
        rows.append((path.stem, small))
    return sheet(rows, columns=5)
