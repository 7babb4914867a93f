"""A small network over sparse features: their vectors added up, one hidden layer, a softmax (Iyyer et al. 2015).

A development tool: the running coach only adds whole numbers up (coach/network.py). What a sum of weights cannot tell,
"numb" beside "dentist" from "numb" beside "back", the hidden layer can.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from coach.network import PARTS, WIDEST, Network
from tools.classifiers.training import Example, numbered

FIRST, SECOND, TINY = 0.9, 0.999, 1e-8  #: of Adam (Kingma & Ba 2015)
SPREAD = 0.05  #: of the vectors at the beginning
FASTEST, SLOWEST = 7e-3, 1e-5


@dataclass(frozen=True, kw_only=True)
class Shape:
    """How a network is worked out.

    ``units`` is how wide its hidden layer is; ``seeds`` how many such layers are worked out, each by itself, whose
    scores are averaged. ``unheard``, ``unlit``: which share of features and of hidden units is left out at every step.
    Features that stand in fewer than ``rarest`` examples have no vector.
    """

    units: int = 32
    epochs: int = 12
    batch: int = 256
    unheard: float = 0.3
    unlit: float = 0.2
    rarest: int = 8
    seeds: tuple[int, ...] = (7, 8)


class _Adam:
    """Adam for one array; of a table only the rows that were met are moved."""

    def __init__(self, array: Any) -> None:
        self.array, self.first, self.second, self.steps = array, np.zeros_like(array), np.zeros_like(array), 0

    def step(self, grown: Any, rate: float, rows: Any = slice(None)) -> None:
        self.steps += 1
        first = self.first[rows] * FIRST + grown * (1 - FIRST)
        second = self.second[rows] * SECOND + grown * grown * (1 - SECOND)
        self.first[rows], self.second[rows] = first, second
        scale = rate * (1 - SECOND**self.steps) ** 0.5 / (1 - FIRST**self.steps)
        self.array[rows] -= scale * first / (np.sqrt(second) + TINY)


def trained(examples: Sequence[Example], how: Shape) -> Network:
    """The network of ``examples``, whose layers stand side by side."""
    labels, names, every, wanted = numbered(examples, how.rarest)
    told = [i for i, row in enumerate(every) if len(row)]
    rows, want = [every[i] for i in told], wanted[told]
    layers = [_layer(rows, want, len(names), len(labels), how, seed) for seed in how.seeds]
    vectors, bias = (np.concatenate([layer[i] for layer in layers], axis=-1) for i in (0, 1))
    out, start = np.concatenate([layer[2] for layer in layers]), sum(layer[3] for layer in layers)
    parts = np.clip(np.rint(vectors * PARTS), -WIDEST, WIDEST).astype(np.int8)
    return Network(
        bias=_whole(bias),
        out=tuple(_whole(row / len(layers)) for row in out),
        start=_whole(start / len(layers)),
        vectors={name: parts[i].tobytes() for i, name in enumerate(names) if parts[i].any()},
    )


def _whole(numbers: Any) -> tuple[int, ...]:
    return tuple(np.rint(numbers * PARTS).astype(int).tolist())


def _layer(rows: Sequence[Any], want: Any, names: int, labels: int, how: Shape, seed: int) -> tuple[Any, Any, Any, Any]:
    """Vectors of the features, bias and weights of the hidden layer, and the labels' start."""
    order = np.random.default_rng(seed)
    vectors = order.normal(0, SPREAD, (names, how.units)).astype(np.float32)
    out = order.normal(0, how.units**-0.5, (how.units, labels)).astype(np.float32)
    bias, start = np.zeros(how.units, np.float32), np.zeros(labels, np.float32)
    shares = np.bincount(want, minlength=labels)
    weigh = np.sqrt(len(want) / labels / np.maximum(shares, 1)).astype(np.float32)
    adams = [_Adam(a) for a in (vectors, bias, out, start)]
    steps = how.epochs * (len(rows) // how.batch)
    for step, picked in enumerate(_batches(len(rows), how, order)):
        ids, begins, norm = _heard([rows[i] for i in picked], how.unheard, order)
        hidden = np.add.reduceat(vectors[ids], begins, axis=0) * norm + bias
        lit = ((hidden > 0) & (order.random(hidden.shape) >= how.unlit)).astype(np.float32) / (1 - how.unlit)
        shown = hidden * lit
        scores = shown @ out + start
        scores -= scores.max(axis=1, keepdims=True)
        off = np.exp(scores)
        off /= off.sum(axis=1, keepdims=True)
        off[np.arange(len(picked)), want[picked]] -= 1
        by = weigh[want[picked]]
        off *= (by / by.sum())[:, None]
        back = (off @ out.T) * lit
        rate = FASTEST * (1 - step / steps) + SLOWEST
        adams[2].step(shown.T @ off, rate)
        adams[3].step(off.sum(axis=0), rate)
        adams[1].step(back.sum(axis=0), rate)
        sizes = np.diff(np.append(begins, len(ids)))
        by_name = np.argsort(ids, kind="stable")
        met, firsts = np.unique(ids[by_name], return_index=True)
        each = (back * norm)[np.repeat(np.arange(len(picked)), sizes)[by_name]]
        adams[0].step(np.add.reduceat(each, firsts, axis=0), rate, met)
    return vectors, bias, out, start


def _batches(size: int, how: Shape, order: Any) -> Iterator[Any]:
    for _ in range(how.epochs):
        mixed = order.permutation(size)
        for i in range(size // how.batch):
            yield mixed[i * how.batch : (i + 1) * how.batch]


def _heard(rows: Sequence[Any], unheard: float, order: Any) -> tuple[Any, Any, Any]:
    """The features of a batch, where each row begins, and what its sum is taken by; some features are left out."""
    sizes = np.array([len(row) for row in rows])
    ids = np.concatenate(rows)
    kept = order.random(len(ids)) >= unheard
    begins = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    kept[begins] |= np.add.reduceat(kept.astype(np.int32), begins) == 0  # of every row something is heard
    left = np.add.reduceat(kept.astype(np.int32), begins)
    return ids[kept], np.concatenate(([0], np.cumsum(left)[:-1])), (left**-0.5).astype(np.float32)[:, None]
