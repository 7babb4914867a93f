"""``python -m tools.figures``: renders the pictures whose poses changed, keeps hashes, lays out the contact sheet."""

from __future__ import annotations

import argparse
import hashlib
import sys
import tomllib
from pathlib import Path

from tools.figures.checks import faults_of_all
from tools.figures.poses import POSES, BadFigure, read_figures

PICTURES = POSES.parent / "pictures"
HASHES = PICTURES / "hashes.toml"
SHEET = POSES.parents[1] / "docs" / "pictures" / "contact-sheet.png"


def hash_of(path: Path) -> str:
    """The hash of a pose file, whatever its line ends are."""
    return hashlib.sha256(path.read_text(encoding="utf-8").encode()).hexdigest()[:16]


def read_hashes() -> dict[str, dict[str, str]]:
    """slug → poses (hash of the pose file drawn from), picture (hash of the PNG)."""
    return tomllib.loads(HASHES.read_text(encoding="utf-8")) if HASHES.exists() else {}


def write_hashes(hashes: dict[str, dict[str, str]]) -> None:
    lines = ["# Which poses each picture was drawn from: written by python -m tools.figures, read by the tests.", ""]
    lines += [
        f'{slug} = {{ poses = "{entry["poses"]}", picture = "{entry["picture"]}" }}'
        for slug, entry in sorted(hashes.items())
    ]
    HASHES.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(arguments: list[str] | None = None) -> int:
    """Renders; 0 when all is well, 1 when a check finds a fault."""
    parser = argparse.ArgumentParser(prog="python -m tools.figures", description=__doc__)
    parser.add_argument("--only", metavar="SLUG", action="append", help="render these only, changed or not")
    parser.add_argument("--all", action="store_true", help="render all, changed or not")
    parser.add_argument("--check", action="store_true", help="check the poses, render nothing")
    parser.add_argument("--out", type=Path, default=PICTURES, help="folder for the pictures")
    said = parser.parse_args(arguments)
    try:
        figures = read_figures()
    except BadFigure as fault:
        print(fault, file=sys.stderr)
        return 1
    if unknown := set(said.only or ()) - set(figures):
        print(f"no poses for {', '.join(sorted(unknown))}", file=sys.stderr)
        return 1
    wanted = said.only or list(figures)
    faults = faults_of_all({slug: figures[slug] for slug in wanted})
    for line in faults:
        print(line, file=sys.stderr)
    if said.check:
        print(f"{len(wanted)} figures, {len(faults)} faults")
        return 1 if faults else 0

    from tools.figures.paint import contact_sheet, picture_of, save  # here: a check needs no Pillow

    hashes = read_hashes()
    for number, slug in enumerate(wanted, start=1):
        path, poses = said.out / f"{slug}.png", hash_of(POSES / f"{slug}.toml")
        fresh = hashes.get(slug, {}).get("poses") == poses and path.exists() and not (said.only or said.all)
        if not fresh:
            save(picture_of(figures[slug]), path)
            hashes[slug] = {"poses": poses, "picture": hashlib.sha256(path.read_bytes()).hexdigest()[:16]}
        done = "#" * round(24 * number / len(wanted))
        print(f"[{done:<24}] {number}/{len(wanted)} {slug}{' (as it was)' if fresh else ''}")
    if said.out == PICTURES:
        write_hashes({slug: entry for slug, entry in hashes.items() if slug in figures})
        contact_sheet(
            {slug: PICTURES / f"{slug}.png" for slug in figures if (PICTURES / f"{slug}.png").exists()}, SHEET
        )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
