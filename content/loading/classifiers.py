"""content/classifiers/*.tsv → classifiers, and the labelled sentences they were worked out from.

A file has the labels in its first line, their biases in the second, then a feature a line with its weights (hundredths)
as label:weight; a first comment line holds the hash of the sentences, so that a stale file is a fault.
"""

from __future__ import annotations

import hashlib
import os
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import accumulate, repeat
from mmap import ACCESS_READ, mmap
from operator import add, and_, itemgetter, lshift, or_, rshift
from pathlib import Path
from weakref import finalize
from zlib import crc32

import tomli

from coach.classifier import HUNDRED, Classifier
from content.faults import SHELF, Fault, shown

CLASSIFIERS = SHELF / "classifiers"
ALSO = "also.toml"
PIECE = 1024  #: bytes of a line that are read at once: few lines are longer
#: The classifiers, and the folders of the sentences that each was worked out from.
SENTENCES = {name: SHELF / name / "en" for name in ("intents", "warnings", "scope", "topics")}


def sentences(folder: Path) -> list[tuple[str, str]]:
    """The labelled sentences of a folder: one file a label, one sentence a line; (sentence, label).

    ``also.toml`` names files of another folder whose sentences stand under a label here as well.
    """
    own = [(line, path.stem) for path in sorted(folder.glob("*.txt")) for line in _lines(path)]
    also = tomli.loads((folder / ALSO).read_text(encoding="utf-8")) if (folder / ALSO).is_file() else {}
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
        return _headed(head, Lines(path, data[begin:], begin))


def stale(name: str, folder: Path) -> list[Fault]:
    """A fault where the sentences of ``folder`` are others than those the classifier was worked out from.

    Told by ``coach check`` and the tests, not at every start: to read all sentences takes as long as to load them.
    """
    path = CLASSIFIERS / f"{name}.tsv"
    head = path.read_text(encoding="utf-8").partition("\n")[0] if path.is_file() else ""
    if head == f"# {hash_of(folder)}":
        return []
    return [Fault(file=shown(path), line=1, text=f"older than {shown(folder)}: run make classifiers")]


class Lines(Mapping[str, tuple[tuple[int, float], ...]]):
    """The points of every feature, read from its line in the file whenever they are asked for; most never are.

    Of a feature only the checksum of its name and its place are kept, eight bytes: the names took eight megabytes.
    ``data``: the lines of features, of which the first stands at ``begin``. ``_marks`` has a bit for the last twenty
    bits of each checksum: nine of ten features of a text that no line has are told apart by it.
    """

    def __init__(self, path: Path, data: bytes, begin: int) -> None:
        lines = data.split(b"\n")
        if not lines[-1]:
            lines.pop()
        if min(map(bytes.find, lines, repeat(b"\t")), default=0) < 1:
            raise ValueError("a line has no feature or no points")
        # No step of these is Python's own: there are a hundred thousand lines, and a start waits for them.
        sums = map(crc32, map(itemgetter(0), map(bytes.partition, lines, repeat(b"\t"))))
        begins = accumulate(map(add, map(len, lines[:-1]), repeat(1)), initial=begin)
        ordered = sorted(map(or_, map(lshift, sums, repeat(32)), begins))
        self._sums = array("I", map(rshift, ordered, repeat(32)))
        self._places = array("I", map(and_, ordered, repeat(0xFFFFFFFF)))
        self._marks = bytearray(0x100000 >> 3)
        for checksum in self._sums:
            self._marks[(checksum & 0xFFFFF) >> 3] |= 1 << (checksum & 7)
        self._file = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
        finalize(self, os.close, self._file)

    def __getitem__(self, feature: str) -> tuple[tuple[int, float], ...]:
        line = self._found(feature, crc32(feature.encode()))
        if line is None:
            raise KeyError(feature)
        return _points(line.partition("\t")[2])

    def __contains__(self, feature: object) -> bool:  # asked a hundred times of a message, and mostly answered no
        checksum = crc32(str(feature).encode())
        if not self._marks[(checksum & 0xFFFFF) >> 3] & 1 << (checksum & 7):
            return False
        return self._found(str(feature), checksum) is not None

    def __iter__(self) -> Iterator[str]:
        begin = min(self._places, default=0)
        data = os.pread(self._file, os.fstat(self._file).st_size - begin, begin)
        return (line.partition(b"\t")[0].decode() for line in data.splitlines())

    def __len__(self) -> int:
        return len(self._places)

    def _found(self, feature: str, checksum: int) -> str | None:
        """The line of a feature; None where there is none."""
        for n in range(bisect_left(self._sums, checksum), len(self._sums)):
            if self._sums[n] != checksum:
                return None
            line = self._line(self._places[n])
            if line.partition("\t")[0] == feature:
                return line
        return None

    def _line(self, place: int) -> str:
        line = b""
        while b"\n" not in line:
            line += os.pread(self._file, PIECE, place + len(line)) or b"\n"
        return line[: line.index(b"\n")].decode()


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
