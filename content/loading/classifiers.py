"""content/classifiers/*.tsv → classifiers, and the labelled sentences they were worked out from.

A file has the labels in its first line, their biases in the second, then a feature a line with its weights (hundredths)
as label:weight; a first comment line holds the hash of the sentences, so that a stale file is a fault.

A classifier may have a network beside it, *.network.tsv: behind the same comment line and the labels stand the units'
biases, the labels' starts, a line for each unit of what it speaks for, and then a feature a line with its vector, a
signed byte a unit in base64.
"""

from __future__ import annotations

import hashlib
import os
import re
from array import array
from base64 import b64decode, b64encode
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from mmap import ACCESS_READ, mmap
from operator import ge
from pathlib import Path
from typing import Any, TypeVar
from weakref import finalize

import tomli

from coach.classifier import HUNDRED, Classifier
from coach.network import Network
from content.faults import SHELF, Fault, shown

CLASSIFIERS = SHELF / "classifiers"
ALSO = "also.toml"
PIECE = 2048  #: bytes that are read at once, and what is left of the line that they end in
PLACES = 511  #: the last of the places among which the features of a piece, some forty, are marked
POINTS = re.compile(r"\d+:-?\d+(?:\t\d+:-?\d+)*")  #: of a line: each label that has some, and how many
VECTOR = re.compile(r"[A-Za-z0-9+/]+=*")  #: of a line of a network
#: The classifiers, and the folders of the sentences that each was worked out from.
SENTENCES = {name: SHELF / name / "en" for name in ("intents", "warnings", "crisis", "scope", "topics")}
#: The classifiers that have a network beside them, and the sentences that only the network learnt (0297).
MORE = {"warnings": SHELF / "second-opinion" / "en"}


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


def hash_of(*folders: Path) -> str:
    """The hash of the sentences of folders, whatever their order and line ends."""
    rows = sorted(f"{label}\t{text}" for folder in folders for text, label in sentences(folder))
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()[:16]


def classifier(name: str, faults: list[Fault]) -> Classifier:
    """The classifier ``name``; a fault where it is missing or torn. Whether it is stale is a matter of ``stale``."""
    path = CLASSIFIERS / f"{name}.tsv"
    try:
        made = _opened(path)
        if name in MORE:
            path = CLASSIFIERS / f"{name}.network.tsv"
            made = replace(made, network=_network(path, made.labels))
        return made
    except (OSError, ValueError, IndexError) as fault:
        faults.append(Fault(file=shown(path), line=1, text=f"no classifier can be read here: {fault}"))
        return Classifier()


def _opened(path: Path) -> Classifier:
    """The classifier of a file that stays open: of each feature only its place is kept."""
    with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as data:
        head, begin = _head(data, 0, 3)
        return _headed(head, Lines(path, data, begin, _points))


def _network(path: Path, labels: tuple[str, ...]) -> Network:
    """The network of a file that stays open, for the ``labels`` of its classifier."""
    with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as data:
        (_, told, bias, start), begin = _head(data, 0, 4)
        if tuple(told.split("\t")) != labels:
            raise ValueError("its labels are others than those of its classifier")
        out, begin = _head(data, begin, len(_numbers(bias)))
        return Network(
            bias=_numbers(bias),
            out=tuple(_numbers(line) for line in out),
            start=_numbers(start),
            vectors=Lines(path, data, begin, b64decode),
        )


def _numbers(line: str) -> tuple[int, ...]:
    return tuple(map(int, line.split("\t")))


def _head(data: mmap, begin: int, lines: int) -> tuple[list[str], int]:
    """So many lines from ``begin`` on, and where the next begins."""
    head = []
    for _ in range(lines):
        end = data.find(b"\n", begin)
        if end < 0:
            raise ValueError("it has no head")
        head.append(data[begin:end].decode())
        begin = end + 1
    return head, begin


def stale(name: str, folder: Path) -> list[Fault]:
    """Faults where the sentences of ``folder`` are others than those the classifier was worked out from, and where one
    of its lines is torn.

    Told by ``coach check`` and the tests, not at every start: to read all sentences takes as long as to load them.
    """
    mark = f"# {hash_of(folder)}"
    old = f"older than {shown(folder)}: run make classifiers"
    faults = _torn(CLASSIFIERS / f"{name}.tsv", mark, old, lambda lines: 2, POINTS)
    if name in MORE:
        path = CLASSIFIERS / f"{name}.network.tsv"
        mark, old = f"# {hash_of(folder, MORE[name])}", f"older than {shown(MORE[name])}: run make classifiers"
        faults += _torn(path, mark, old, lambda lines: 3 + len(lines[1].split("\t")), VECTOR)
    return faults


def _torn(path: Path, mark: str, old: str, headed: Callable[[list[str]], int], form: re.Pattern[str]) -> list[Fault]:
    """Faults of one file: another mark than ``mark``, or a line behind its head that has not its ``form``."""
    head, *lines = path.read_text(encoding="utf-8").split("\n") if path.is_file() else [""]
    found = [] if head == mark else [(1, old)]
    before = ""
    first = headed(lines) if lines else 0
    for number, line in enumerate(lines[first:-1], first + 2):
        feature, _, points = line.partition("\t")
        if feature <= before or not form.fullmatch(points):
            found.append((number, "no feature with its points, or not in order"))
            break
        before = feature
    return [Fault(file=shown(path), line=number, text=text) for number, text in found]


Told = TypeVar("Told")


class Lines(Mapping[str, Told]):
    """What is told of every feature, read from its line in the file whenever it is asked for; most never is.

    The lines stand in the order of their features, so only the first feature of each two kilobytes is kept: it tells
    where any other must stand, if it stands there at all. The names of all took eight megabytes. Most features are
    asked for in vain: of each piece that was read once a few bits tell of nearly all features that they do not stand
    there, so that the file is not read again. ``data``: the file, of which the first line of a feature stands at
    ``begin``; ``made`` makes something of the rest of a line. Raises ValueError where it is torn.
    """

    def __init__(self, path: Path, data: mmap, begin: int, made: Callable[[str], Told]) -> None:
        self._made = made
        self._heads: list[bytes] = []
        self._places = array("I")
        end = len(data)
        while begin < end:
            head, _, points = data[begin : data.find(b"\n", begin)].partition(b"\t")
            if not head or not points:
                raise ValueError("a line has no feature or no points")
            self._heads.append(head)
            self._places.append(begin)
            begin = data.find(b"\n", begin + PIECE) + 1 or end
        if not self._heads:
            raise ValueError("it has no features")
        if data[-1:] != b"\n":
            raise ValueError("it breaks off")
        if any(map(ge, self._heads, self._heads[1:])):
            raise ValueError("its features are not in order")
        self._places.append(end)
        self._marked = [0] * len(self._heads)  #: of each piece the places of its features; 0 of one not read yet
        self._read: tuple[int, bytes] = (-1, b"")  #: the last piece that was looked into, for it is often the next too
        self._file = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
        finalize(self, os.close, self._file)

    def __getitem__(self, feature: str) -> Told:
        points: Told | None = self.get(feature)
        if points is None:
            raise KeyError(feature)
        return points

    def __contains__(self, feature: object) -> bool:
        return self.get(str(feature)) is not None

    def __iter__(self) -> Iterator[str]:
        begin = self._places[0]
        data = os.pread(self._file, self._places[-1] - begin, begin)
        return (line.partition(b"\t")[0].decode() for line in data.splitlines())

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def get(self, feature: str, default: Any = None) -> Any:
        """As of any mapping, but that nothing is raised and caught where most are asked for in vain."""
        name = feature.encode()
        n = bisect_right(self._heads, name) - 1
        if n < 0:
            return default
        marked = self._marked[n]
        if marked and not marked >> (hash(name) & PLACES) & 1:
            return default
        read, piece = self._read
        if read != n:
            begin = self._places[n] - 1  # with the end of the line before
            piece = os.pread(self._file, self._places[n + 1] - begin, begin)
            self._read = n, piece
        if not marked:
            self._marked[n] = _marked(piece)
        at = piece.find(b"\n%b\t" % name)
        if at < 0:
            return default
        begin = at + len(name) + 2
        return self._made(piece[begin : piece.index(b"\n", begin)].decode())


def _marked(piece: bytes) -> int:
    """The places at which the features of a piece are marked, as one whole number with a bit for each place."""
    out = 0
    for line in piece.split(b"\n"):
        out |= 1 << (hash(line.partition(b"\t")[0]) & PLACES)
    return out


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


def drawn(made: Network, labels: tuple[str, ...], mark: str) -> str:
    """A network written down; ``mark`` is the hash of its sentences."""
    rows = [made.bias, made.start, *made.out]
    head = [f"# {mark}", "\t".join(labels), *("\t".join(map(str, row)) for row in rows)]
    lines = [f"{feature}\t{b64encode(vector).decode()}" for feature, vector in sorted(made.vectors.items())]
    return "\n".join([*head, *lines]) + "\n"
