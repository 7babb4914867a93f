"""Draws the exercises from their poses.

python -m tools.figures                      render what changed: stills, films, hashes
python -m tools.figures --only SLUG …        render these, changed or not; --all: all
python -m tools.figures check [SLUG …]       check poses, render nothing
python -m tools.figures sheet [SLUG …]       contact sheets of moments for a person's look, into --out
python -m tools.figures preview SLUG         a page on loopback that redraws when the file is saved
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from tools.figures.checks import faults_of_all
from tools.figures.poses import POSES, BadFigure, Figure, read_figure, read_figures
from tools.figures.shelf import (
    PICTURES,
    hash_of,
    hash_of_file,
    hash_of_tool,
    is_fresh,
    read_hashes,
    write_hashes,
)

SHEETS = POSES.parents[1] / "docs" / "figures"
ROWS = 8  # exercises on one sheet


def draw(slug: str, figure: Figure, folder: Path) -> tuple[str, float]:
    """Renders one still and one film; returns the slug and the seconds it took."""
    from tools.figures.film import encode
    from tools.figures.still import picture_of, save

    began = time.monotonic()
    save(picture_of(figure), folder / f"{slug}.png")
    encode(figure, folder / f"{slug}.mp4")
    return slug, time.monotonic() - began


def render(figures: Mapping[str, Figure], wanted: list[str], folder: Path, workers: int) -> None:
    """Renders ``wanted`` in worker processes with a bar, and writes down what each was drawn from."""
    hashes = read_hashes(folder / "hashes.toml")
    began = time.monotonic()
    with ProcessPoolExecutor(workers) as pool:
        jobs = [pool.submit(draw, slug, figures[slug], folder) for slug in wanted]
        for number, job in enumerate(as_completed(jobs), start=1):
            slug, seconds = job.result()
            hashes[slug] = {
                "poses": hash_of(figures[slug]),
                "tool": hash_of_tool(),
                "still": hash_of_file(folder / f"{slug}.png"),
                "film": hash_of_file(folder / f"{slug}.mp4"),
            }
            done = "#" * round(24 * number / len(wanted))
            kb = (folder / f"{slug}.mp4").stat().st_size / 1000
            print(f"[{done:<24}] {number}/{len(wanted)} {slug} {seconds:.1f} s {kb:.0f} kB", flush=True)
    every = read_figures()
    write_hashes({slug: entry for slug, entry in hashes.items() if slug in every}, folder / "hashes.toml")
    print(f"{len(wanted)} drawn in {time.monotonic() - began:.0f} s")


def sheets(figures: Mapping[str, Figure], folder: Path) -> None:
    """Contact sheets of moments, and one of all stills that are kept."""
    from tools.figures.sheets import save_sheet, sheet, sheet_of_stills, strip

    slugs = list(figures)
    for first in range(0, len(slugs), ROWS):
        path = folder / f"moments-{first // ROWS + 1:02}.png"
        save_sheet(sheet([(slug, strip(figures[slug])) for slug in slugs[first : first + ROWS]]), path)
        print(path)
    if stills := [PICTURES / f"{slug}.png" for slug in slugs if (PICTURES / f"{slug}.png").exists()]:
        save_sheet(sheet_of_stills(stills), folder / "stills.png", colours=160)
        print(folder / "stills.png")


def main(arguments: list[str] | None = None) -> int:
    """Does what was asked; 0 when all is well, 1 when a check finds a fault."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.figures", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("task", nargs="?", default="render", choices=("render", "check", "sheet", "preview"))
    parser.add_argument("slugs", nargs="*", metavar="SLUG")
    parser.add_argument("--only", metavar="SLUG", action="append", default=[], help="render these, changed or not")
    parser.add_argument("--all", action="store_true", help="render all, changed or not")
    parser.add_argument("--out", type=Path, help="folder for the pictures or sheets")
    parser.add_argument("--workers", type=int, default=2, help="how many processes render (2)")
    parser.add_argument("--port", type=int, default=8899, help="of the preview page (8899)")
    said = parser.parse_intermixed_args(arguments)
    named = [*said.slugs, *said.only]
    if said.task == "preview":
        if len(named) != 1:
            parser.error("preview shows one figure: name it")
        from tools.figures.preview import serve

        return serve(named[0], said.port)
    try:
        figures = (
            {slug: read_figure(POSES / f"{slug}.toml") for slug in named if (POSES / f"{slug}.toml").exists()}
            if named
            else read_figures()
        )
    except BadFigure as fault:
        print(fault, file=sys.stderr)
        return 1
    if unknown := set(named) - set(figures):
        print(f"no poses for {', '.join(sorted(unknown))}", file=sys.stderr)
        return 1
    faults = faults_of_all(figures)
    for line in faults:
        print(line, file=sys.stderr)
    if said.task == "check":
        print(f"{len(figures)} figures, {len(faults)} faults")
    elif said.task == "sheet":
        sheets(figures, said.out or SHEETS)
    else:
        folder = said.out or PICTURES
        folder.mkdir(parents=True, exist_ok=True)
        kept = read_hashes(folder / "hashes.toml")
        wanted = [
            slug for slug, figure in figures.items()
            if named or said.all or not is_fresh(slug, figure, kept, folder)
        ]  # fmt: skip
        if wanted:
            render(figures, wanted, folder, said.workers)
        else:
            print(f"{len(figures)} figures, all as they were")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
