"""content/classifiers/*.tsv → classifiers, and the labelled sentences they were worked out from.

A file has the labels in its first line, their biases in the second, then a feature a line with its weights (hundredths)
as label:weight; a first comment line holds the hash of the sentences, so that a stale file is a fault.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from coach.classifier import HUNDRED, Classifier
from content.faults import SHELF, Fault, shown

CLASSIFIERS = SHELF / "classifiers"
ALSO = "also.toml"
#: The classifiers, and the folders of the sentences that each was worked out from.
SENTENCES = {"intents": SHELF / "intents" / "en", "warnings": SHELF / "warnings" / "en"}


def sentences(folder: Path) -> list[tuple[str, str]]:
    """The labelled sentences of a folder: one file a label, one sentence a line; (sentence, label).

    ``also.toml`` names files of another folder whose sentences stand under a label here as well.
    """
    own = [(line, path.stem) for path in sorted(folder.glob("*.txt")) for line in _lines(path)]
    also = tomllib.loads((folder / ALSO).read_text(encoding="utf-8")) if (folder / ALSO).is_file() else {}
    for label, names in also.items():
        for name in names:
            own += [(line, label) for line in _lines(folder / name)]
    return own


def _lines(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").split("\n")
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def hash_of(folder: Path) -> str:
    """The hash of a folder's sentences, whatever their order and line ends."""
    rows = sorted(f"{label}\t{text}" for text, label in sentences(folder))
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()[:16]


def classifier(name: str, faults: list[Fault]) -> Classifier:
    """The classifier ``name``; a fault where it is missing or torn. Whether it is stale is a matter of ``stale``."""
    path = CLASSIFIERS / f"{name}.tsv"
    try:
        return parsed(path.read_text(encoding="utf-8").split("\n"))
    except (OSError, ValueError, IndexError) as fault:
        faults.append(Fault(file=shown(path), line=1, text=f"no classifier can be read here: {fault}"))
        return Classifier()


def stale(name: str, folder: Path) -> list[Fault]:
    """A fault where the sentences of ``folder`` are others than those the classifier was worked out from.

    Told by ``coach check`` and the tests, not at every start: to read all sentences takes as long as to load them.
    """
    path = CLASSIFIERS / f"{name}.tsv"
    head = path.read_text(encoding="utf-8").partition("\n")[0] if path.is_file() else ""
    if head == f"# {hash_of(folder)}":
        return []
    return [Fault(file=shown(path), line=1, text=f"older than {shown(folder)}: run make classifiers")]


class Points(Mapping[str, tuple[tuple[int, float], ...]]):
    """The points of every feature, taken from its line when first asked for: most are never asked for."""

    def __init__(self, lines: dict[str, str]) -> None:
        self._lines = lines
        self._made: dict[str, tuple[tuple[int, float], ...]] = {}

    def __getitem__(self, feature: str) -> tuple[tuple[int, float], ...]:
        made = self._made.get(feature)
        if made is None:
            pairs = (pair.split(":") for pair in self._lines[feature].split("\t"))
            made = self._made[feature] = tuple((int(at), int(points) / HUNDRED) for at, points in pairs)
        return made

    def get(self, feature: str, default: Any = None) -> Any:
        """The points, or ``default``; without the cost of an exception for the many words that have none."""
        return self[feature] if feature in self._lines else default

    def __contains__(self, feature: object) -> bool:
        return feature in self._lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Mapping) and dict(self) == dict(other)

    __hash__ = None  # type: ignore[assignment]  # a mapping is no key


def parsed(lines: list[str]) -> Classifier:
    """The classifier that ``lines`` write down. Raises ValueError or IndexError."""
    labels = tuple(lines[1].split("\t"))
    bias = tuple(float(b) for b in lines[2].split("\t"))
    points = {}
    for line in lines[3:]:
        feature, _, rest = line.partition("\t")
        if rest:
            points[feature] = rest
    return Classifier(labels=labels, bias=bias, weights=Points(points))


def written(made: Classifier, mark: str) -> str:
    """``made`` written down; ``mark`` is the hash of its sentences."""
    rows = [
        "\t".join([feature, *(f"{a}:{round(w * HUNDRED)}" for a, w in pairs)])
        for feature, pairs in sorted(made.weights.items())
    ]
    return "\n".join([f"# {mark}", "\t".join(made.labels), "\t".join(map(str, made.bias)), *rows]) + "\n"
