"""The figures of one process, as Prometheus reads them. Rule: no label holds anything that an athlete said or is.

Labels come from closed lists of ours: kinds of updates, letters and words, outcomes, names of events. What other pages
count for themselves (the post, the rounds, the database, the logs) is read from them when somebody asks.
"""

from __future__ import annotations

import platform
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from typing import Literal

import prometheus_client as prometheus
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.registry import Collector

from bot import logs

Kind = Literal["message", "edit", "press", "membership", "group", "nothing", "unreadable"]
Counts = Callable[[], Iterable[tuple[tuple[str, ...], int]]]
THOUGHT_S = (0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0)
BATCH_S = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0)
ROUND_S = (0.001, 0.01, 0.1, 0.5, 1.0, 5.0, 15.0, 60.0, 300.0)
KINDS = ("alert", "answer", "word")  #: of letters
#: What the memory tells when it is asked: letters owed by kind as (how many, oldest in seconds); athletes due a word.
Waiting = tuple[dict[str, tuple[int, float]], int]


@dataclass(kw_only=True, eq=False)
class _Read(Collector):
    """A counter that somebody else keeps."""

    name: str
    says: str
    labels: tuple[str, ...]
    counts: Counts

    def collect(self) -> Iterator[CounterMetricFamily]:
        """The counter as it stands."""
        family = CounterMetricFamily(self.name, self.says, labels=self.labels)
        for key, count in list(self.counts()):
            family.add_metric(list(key), count)
        yield family


class _Memory(Collector):
    """What waits in the database, as it was told last."""

    def __init__(self, metrics: Metrics):
        self._metrics = metrics

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Whether the database answers; where it does not, what it held before is no figure any more."""
        told = self._metrics.waiting
        yield GaugeMetricFamily("coach_database_up", "Whether the database answers.", value=told is not None)
        if told is None:
            return
        letters = GaugeMetricFamily("coach_outbox_letters", "Letters owed.", labels=["kind"])
        oldest = GaugeMetricFamily(
            "coach_outbox_oldest_seconds", "How long the oldest letter has been due.", labels=["kind"]
        )
        for kind in KINDS:
            count, seconds = told[0].get(kind, (0, 0.0))
            letters.add_metric([kind], count)
            oldest.add_metric([kind], seconds)
        yield from (letters, oldest)
        yield GaugeMetricFamily("coach_due_athletes", "Athletes who are due a word.", value=told[1])


@dataclass(kw_only=True, eq=False)
class Metrics:
    """Holds what one process has done, and when it last did what it is there for (``time.monotonic``)."""

    polled_at: float | None = None
    round_at: float | None = None
    waiting: Waiting | None = None
    said: Counter[str] = field(default_factory=Counter)  #: words that the rounds spoke, by kind

    def __post_init__(self) -> None:
        """Makes the series."""
        self.registry = own = prometheus.CollectorRegistry()
        self._updates = prometheus.Counter("coach_updates", "Updates taken, by kind.", ["kind"], registry=own)
        self._thoughts = prometheus.Histogram(
            "coach_turn_seconds", "Thinking about one update.", buckets=THOUGHT_S, registry=own
        )
        self._batches = prometheus.Histogram(
            "coach_batch_seconds", "A batch of updates, from recalling to its commit.", buckets=BATCH_S, registry=own
        )
        self._pushes = prometheus.Counter(
            "coach_webhook_pushes", "What the webhook answered.", ["status"], registry=own
        )
        self._polls = prometheus.Counter(
            "coach_polls", "What became of polls: ok, conflict, flood, failed.", ["outcome"], registry=own
        )
        self._rounds = prometheus.Histogram(
            "coach_round_seconds",
            "Rounds of the clock, those with nothing to do as well.",
            buckets=ROUND_S,
            registry=own,
        )
        self._built(own)
        own.register(_Memory(self))
        self.also("coach_reminders", "Words that the rounds spoke.", ("kind",), lambda: singly(self.said))
        self.also(
            "coach_events", "Warnings and errors, by the log's event.", ("level", "event"), lambda: logs.told.items()
        )

    def _built(self, own: prometheus.CollectorRegistry) -> None:
        try:
            mine = version("strength-coach")
        except PackageNotFoundError:  # run from a folder that was never installed
            mine = "unknown"
        built = {"version": mine, "python": platform.python_version()}
        prometheus.Info("coach_build", "What runs here.", registry=own).info(built)
        prometheus.ProcessCollector(registry=own)

    def also(self, name: str, says: str, labels: tuple[str, ...], counts: Counts) -> None:
        """Shows a counter that somebody else keeps, under keys of as many words as there are ``labels``."""
        self.registry.register(_Read(name=name, says=says, labels=labels, counts=counts))

    def heard(self, kind: Kind) -> None:
        """An update is done."""
        self._updates.labels(kind).inc()

    def thought(self, seconds: float) -> None:
        """An update was thought about."""
        self._thoughts.observe(seconds)

    def batch(self, seconds: float) -> None:
        """A batch is committed."""
        self._batches.observe(seconds)

    def pushed(self, status: int) -> None:
        """The webhook answered."""
        self._pushes.labels(str(status)).inc()

    def polled(self, outcome: Literal["ok", "conflict", "flood", "failed"]) -> None:
        """A poll came back."""
        self._polls.labels(outcome).inc()
        if outcome == "ok":
            self.polled_at = time.monotonic()

    @contextmanager
    def round(self) -> Iterator[None]:
        """A round of the clock: how long it took, and that it came to its end."""
        before = time.monotonic()
        try:
            yield
            self.round_at = time.monotonic()
        finally:
            self._rounds.observe(time.monotonic() - before)

    def page(self, waiting: Waiting | None) -> bytes:
        """All of it in Prometheus' words. ``waiting`` None: the database does not answer, so nothing is said of it."""
        self.waiting = waiting
        return prometheus.generate_latest(self.registry)


def singly(counts: Mapping[str, int]) -> list[tuple[tuple[str, ...], int]]:
    """A count by one word, as ``also`` takes it."""
    return [((key,), count) for key, count in counts.items()]
