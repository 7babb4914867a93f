"""A reading of a message in another language, given back in the athlete's own words and places."""

from __future__ import annotations

from dataclasses import replace

from coach.acts import Act, Intention, Lift
from coach.gloss import Told
from coach.reader.page import Trace
from coach.reader.reading import Reading


def in_own_words(reading: Reading, told: Told | None) -> Reading:
    """``reading`` of ``told.text``, with what it quotes and leaves over as it was written, and where."""
    if told is None or not told.places:
        return reading
    spans = [_moved(t, told) for t in reading.spans]
    said = {id(old.act): new.act for old, new in zip(reading.spans, spans, strict=True)}
    rest = tuple(told.in_own(piece) for piece in reading.rest)
    return replace(
        reading,
        acts=tuple(said.get(id(act), act) for act in reading.acts),
        left=" ".join(" ".join(rest).split()),
        spans=tuple(spans),
        rest=rest,
    )


def _quoting(act: Act, told: Told) -> Act:
    if isinstance(act, Lift):
        return replace(act, exercise_text=told.in_own(act.exercise_text))
    if isinstance(act, Intention):
        return replace(act, text=told.in_own(act.text))
    return act


def _moved(trace: Trace, told: Told) -> Trace:
    start, end = told.back(trace.start, trace.end)
    return Trace(act=_quoting(trace.act, told), start=start, end=end)
