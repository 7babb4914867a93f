"""Where the results of a test end that stand behind its name in pieces of their own."""

from __future__ import annotations

from collections.abc import Sequence

from coach.reader.clauses import Piece


def results_end(parts: Sequence[Piece], k: int) -> int:
    """Where the results end of the exercise that the piece ``k`` names: "side plank - 55 left, 60 right"."""
    end = parts[k].b
    for after in parts[k + 1 :]:
        if after.kind != "figures":
            break
        end = after.b
    return end
