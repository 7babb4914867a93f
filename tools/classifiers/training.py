"""Multinomial logistic regression over sparse features: AdaGrad with averaging, L2, a fixed order of the examples.

A development tool: the running coach only adds the weights up (coach/classifier.py).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np

from coach.classifier import Classifier

Example = tuple[frozenset[str], str]  #: features and label
ROUNDING = 100  #: weights are kept to two decimals


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How a classifier is worked out.

    ``shrink`` is how much a weight loses at every step. Features that stand in fewer than ``rarest`` examples are left
    out, as are weights below ``smallest``.
    """

    epochs: int = 25
    rate: float = 0.1
    shrink: float = 0.01
    rarest: int = 2
    smallest: float = 0.12
    seed: int = 7
    orders: int = 1  #: in how many orders the examples are gone through; the mean of what each of them gives counts


USUAL = Settings()


def numbered(examples: Sequence[Example], rarest: int) -> tuple[tuple[str, ...], list[str], list[Any], Any]:
    """The labels, the features of ``rarest`` examples or more, and of each example the places of both."""
    labels = tuple(sorted({label for _, label in examples}))
    counts = Counter(chain.from_iterable(found for found, _ in examples))
    names = sorted(f for f, n in counts.items() if n >= rarest)
    place = {f: i for i, f in enumerate(names)}
    rows = [np.array(sorted(place[f] for f in found if f in place), dtype=np.int32) for found, _ in examples]
    return labels, names, rows, np.array([labels.index(label) for _, label in examples])


def trained(examples: Sequence[Example], how: Settings = USUAL) -> Classifier:
    """The classifier of ``examples``."""
    labels, names, rows, want = numbered(examples, how.rarest)
    shares = Counter(want.tolist())
    weigh = np.array([(len(examples) / len(labels) / shares[y]) ** 0.5 for y in want], dtype=np.float64)
    mean, bias_mean = np.zeros((len(names), len(labels))), np.zeros(len(labels))
    for seed in range(how.seed, how.seed + how.orders):
        weights, bias = _gone_through(rows, want, weigh, mean.shape, how, seed)
        mean += weights / how.orders
        bias_mean += bias / how.orders
    mean -= np.median(mean, axis=1, keepdims=True)  # the same to every label changes nothing: most weights fall away
    kept = {
        name: tuple((j, round(float(w), 2)) for j, w in enumerate(mean[i]) if abs(w) >= how.smallest)
        for i, name in enumerate(names)
    }
    return Classifier(
        labels=labels,
        bias=tuple(round(float(b), 2) for b in bias_mean),
        weights={name: pairs for name, pairs in kept.items() if pairs},
    )


def _gone_through(
    rows: Sequence[Any], want: Any, weigh: Any, shape: tuple[int, ...], how: Settings, seed: int
) -> tuple[Any, Any]:
    """Weights and bias, the mean of the later epochs; the examples in an order of ``seed``."""
    weights, bias = np.zeros(shape), np.zeros(shape[1])
    grown, bias_grown = np.full_like(weights, 1e-3), np.full_like(bias, 1e-3)
    mean, bias_mean, steps = np.zeros_like(weights), np.zeros_like(bias), 0
    order = np.random.default_rng(seed)
    for epoch in range(how.epochs):
        for k in order.permutation(len(rows)):
            row = rows[k]
            scores = weights[row].sum(0) + bias
            share = np.exp(scores - scores.max())
            share /= share.sum()
            share[want[k]] -= 1.0
            share *= weigh[k]
            step = share[None, :] + how.shrink * weights[row]
            grown[row] += step**2
            weights[row] -= how.rate * step / np.sqrt(grown[row])
            bias_grown += share**2
            bias -= how.rate * share / np.sqrt(bias_grown)
        if epoch >= how.epochs // 2:
            mean += weights
            bias_mean += bias
            steps += 1
    return mean / steps, bias_mean / steps
