"""content/classifiers/*.tsv → classifiers, and the labelled sentences they were worked out from.

A file has the labels in its first line, their biases in the second, then a feature a line with its weights (hundredths)
as label:weight; a first comment line holds the hash of the sentences, so that a stale file is a fault.
"""

from __future__ import annotations

import hashlib
import os
import re
import tomllib
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any
from weakref import finalize

from coach.classifier import HUNDRED, Classifier
from content.faults import SHELF, Fault, shown

CLASSIFIERS = SHELF / "classifiers"
ALSO = "also.toml"
PIECE = 1024  #: bytes of a line that are read at once: few lines are longer
_FEATURE = re.compile(rb"^([^\t\n]+)\t(?=.)", re.MULTILINE)
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
        return _opened(path)
    except (OSError, ValueError, IndexError) as fault:
        faults.append(Fault(file=shown(path), line=1, text=f"no classifier can be read here: {fault}"))
        return Classifier()


def _opened(path: Path) -> Classifier:
    """The classifier of a file that stays open: of each feature only its place is kept."""
    with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as data:
        head, begin = [], 0
        for _ in range(3):
            end = data.find(b"\n", begin)
            if end < 0:
                raise ValueError("it has no head")
            head.append(data[begin:end].decode())
            begin = end + 1
        return _headed(head, Lines(path, ((m[1].decode(), m.start()) for m in _FEATURE.finditer(data, begin))))


def stale(name: str, folder: Path) -> list[Fault]:
    """A fault where the sentences of ``folder`` are others than those the classifier was worked out from.

    Told by ``coach check`` and the tests, not at every start: to read all sentences takes as long as to load them.
    """
    path = CLASSIFIERS / f"{name}.tsv"
    head = path.read_text(encoding="utf-8").partition("\n")[0] if path.is_file() else ""
    if head == f"# {hash_of(folder)}":
        return []
    return [Fault(file=shown(path), line=1, text=f"older than {shown(folder)}: run make classifiers")]


class Lines(dict[str, Any]):
    """The points of every feature, read from its line in the file whenever they are asked for; most never are.

    Kept as they stand there they would take a tenth of the coach's memory. ``found``: features with their places, in
    their order, which is that of the file.
    """

    def __init__(self, path: Path, found: Iterable[tuple[str, int]]) -> None:
        super().__init__()
        self._places = array("I")
        for feature, place in found:  # one by one: all of them at once leave a hole in the memory as large as they were
            self[feature] = None
            self._places.append(place)
        self._file = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
        finalize(self, os.close, self._file)

    def __getitem__(self, feature: str) -> tuple[tuple[int, float], ...]:
        if feature not in self:
            raise KeyError(feature)
        n = bisect_left(self._places, feature, key=lambda place: self._line(place).partition("\t")[0])
        return _points(self._line(self._places[n]).partition("\t")[2])

    def _line(self, place: int) -> str:
        line = b""
        while b"\n" not in line:
            line += os.pread(self._file, PIECE, place + len(line)) or b"\n"
        return line[: line.index(b"\n")].decode()

    def get(self, feature: str, default: Any = None) -> Any:
        """The points, or ``default``."""
        return self[feature] if feature in self else default  # noqa: SIM401  this is what gets it

    def items(self) -> Any:
        """Every feature with its points."""
        return ((feature, self[feature]) for feature in self)

    def values(self) -> Any:
        """The points of every feature."""
        return (self[feature] for feature in self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Mapping) and dict(self.items()) == dict(other.items())

    __hash__ = None


def _points(line: str) -> tuple[tuple[int, float], ...]:
    """label:hundredths, label:hundredths … as (place of the label, weight)."""
    pairs = (pair.split(":") for pair in line.split("\t"))
    return tuple((int(at), int(points) / HUNDRED) for at, points in pairs)


def parsed(lines: list[str]) -> Classifier:
    """The classifier that ``lines`` write down. Raises ValueError or IndexError."""
    rows = (line.partition("\t") for line in lines[3:])
    return _headed(lines, {feature: _points(rest) for feature, _, rest in rows if rest})


def _headed(lines: list[str], weights: Mapping[str, tuple[tuple[int, float], ...]]) -> Classifier:
    labels = tuple(lines[1].split("\t"))
    bias = tuple(float(b) for b in lines[2].split("\t"))
    return Classifier(labels=labels, bias=bias, weights=weights)


def written(made: Classifier, mark: str) -> str:
    """``made`` written down; ``mark`` is the hash of its sentences."""
    rows = [
        "\t".join([feature, *(f"{a}:{round(w * HUNDRED)}" for a, w in pairs)])
        for feature, pairs in sorted(made.weights.items())
    ]
    return "\n".join([f"# {mark}", "\t".join(made.labels), "\t".join(map(str, made.bias)), *rows]) + "\n"
