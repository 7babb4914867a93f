"""Whether a runner keeps up: the metres to a heartbeat in the second half of a run, against those in the first.

Rule: a run with a stop, a hole in the recording or a heart rate that is missing for long tells nothing of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import isfinite

Step = tuple[float, float | None, float | None]  #: seconds, metres gone so far, beats a minute

SHORTEST_S = 40 * 60  #: of a shorter run the halves say little
STOP_S = 120.0  #: who stands longer has rested
MOVED_M = 20.0  #: less than this in that time is standing
KNOWN = 0.9  #: share of each half whose way and heart rate have to be known


def drift_of(track: Sequence[Step]) -> float | None:
    """The second half against the first, as a share less one: −0.05 for five in a hundred fewer metres a heartbeat.

    >>> steady = [(s, 3.0 * s, 150.0) for s in range(0, 3601, 10)]
    >>> drift_of(steady)
    0.0
    >>> drift_of([(s, m, 150.0 if s <= 1800 else 160.0) for s, m, _ in steady])
    -0.0625
    """
    if len(track) < 2 or track[-1][0] - track[0][0] < SHORTEST_S:
        return None
    middle = (track[0][0] + track[-1][0]) / 2
    metres, beats, known = [0.0, 0.0], [0.0, 0.0], [0.0, 0.0]
    stood, stood_at = track[0][0], track[0][1] or 0.0
    for (start, gone, _), (end, further, heart) in pairwise(track):
        if end - start > STOP_S or end < start:
            return None
        if (further or 0.0) - stood_at >= MOVED_M:
            stood, stood_at = end, further or 0.0
        elif end - stood > STOP_S:
            return None
        if gone is None or further is None or not heart or not isfinite(heart):
            continue
        half = int((start + end) / 2 > middle)
        metres[half] += max(0.0, further - gone)
        beats[half] += heart * (end - start) / 60
        known[half] += end - start
    if min(known) < KNOWN * (middle - track[0][0]) or not min(metres) or not min(beats):
        return None
    return round(metres[1] / beats[1] / (metres[0] / beats[0]) - 1, 4)
