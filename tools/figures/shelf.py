"""Which poses and which tool each kept picture was drawn from: content/pictures/hashes.toml."""

from __future__ import annotations

import hashlib
import json
import tomllib
from dataclasses import asdict
from functools import cache
from pathlib import Path

from tools.figures.poses import POSES, Figure

PICTURES = POSES.parent / "pictures"
HASHES = PICTURES / "hashes.toml"
TOOL = (
    "camera", "film", "flesh", "motion", "paint", "poses", "props", "rig", "stage", "still",
)  # fmt: skip


def _short(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


@cache
def hash_of_tool() -> str:
    """The hash of the pages that draw, whatever their line ends are."""
    here = Path(__file__).parent
    return _short("\n".join((here / f"{name}.py").read_text(encoding="utf-8") for name in TOOL).encode())


def hash_of(figure: Figure) -> str:
    """The hash of what is drawn: the figure as it was understood, with what it took from another, without comments."""
    return _short(json.dumps(asdict(figure), sort_keys=True, default=str).encode())


def hash_of_file(path: Path) -> str:
    """The hash of a picture."""
    return _short(path.read_bytes())


def read_hashes(path: Path = HASHES) -> dict[str, dict[str, str]]:
    """slug → poses and tool it was drawn from, and the hashes of its still and its film."""
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def write_hashes(hashes: dict[str, dict[str, str]], path: Path = HASHES) -> None:
    """The file, one line a figure, in order."""
    lines = ["# What each picture was drawn from: written by python -m tools.figures, read by the tests.", ""]
    for slug, entry in sorted(hashes.items()):
        words = ", ".join(f'{name} = "{entry[name]}"' for name in ("poses", "tool", "still", "film"))
        lines.append(f"{slug} = {{ {words} }}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def is_fresh(slug: str, figure: Figure, hashes: dict[str, dict[str, str]], folder: Path = PICTURES) -> bool:
    """Whether still and film are there and were drawn from these poses by this tool."""
    entry = hashes.get(slug, {})
    kept = (folder / f"{slug}.png").exists() and (folder / f"{slug}.mp4").exists()
    return kept and entry.get("poses") == hash_of(figure) and entry.get("tool") == hash_of_tool()
