"""content/classifiers/*.tsv → classifiers, and the labelled sentences they were worked out from.

A file has the labels in its first line, their biases in the second, then a feature a line with its weights (hundredths)
as label:weight; a first comment line holds the hash of the sentences, so that a stale file is a fault.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from coach.classifier import HUNDRED, Classifier
from content.faults import SHELF, Fault, shown

CLASSIFIERS = SHELF / "classifiers"


def sentences(folder: Path) -> list[tuple[str, str]]:
    """The labelled sentences of a folder: one file a label, one sentence a line; (sentence, label)."""
    return [
        (line.strip(), path.stem)
        for path in sorted(folder.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").split("\n")
        if line.strip() and not line.startswith("#")
    ]


def hash_of(folder: Path) -> str:
    """The hash of a folder's sentences, whatever their order and line ends."""
    rows = sorted(f"{label}\t{text}" for text, label in sentences(folder))
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()[:16]


def classifier(name: str, folder: Path, faults: list[Fault]) -> Classifier:
    """The classifier ``name`` of the sentences of ``folder``; a fault where it is missing, torn or stale."""
    path = CLASSIFIERS / f"{name}.tsv"
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
        made = parsed(lines)
    except (OSError, ValueError, IndexError) as fault:
        faults.append(Fault(file=shown(path), line=1, text=f"no classifier can be read here: {fault}"))
        return Classifier()
    if lines[0] != f"# {hash_of(folder)}":
        faults.append(Fault(file=shown(path), line=1, text=f"older than {shown(folder)}: run make classifiers"))
    made.shares(())  # works out what it needs, so that no message waits for it
    return made


def parsed(lines: list[str]) -> Classifier:
    """The classifier that ``lines`` write down. Raises ValueError or IndexError."""
    labels = tuple(lines[1].split("\t"))
    weights = {}
    for line in lines[3:]:
        feature, *pairs = line.split("\t")
        if pairs:
            weights[feature] = tuple((int(a), int(w) / HUNDRED) for a, w in (pair.split(":") for pair in pairs))
    return Classifier(labels=labels, bias=tuple(float(b) for b in lines[2].split("\t")), weights=weights)


def written(made: Classifier, mark: str) -> str:
    """``made`` written down; ``mark`` is the hash of its sentences."""
    rows = [
        "\t".join([feature, *(f"{a}:{round(w * HUNDRED)}" for a, w in pairs)])
        for feature, pairs in sorted(made.weights.items())
    ]
    return "\n".join([f"# {mark}", "\t".join(made.labels), "\t".join(map(str, made.bias)), *rows]) + "\n"
