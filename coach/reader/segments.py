"""Pieces that belong together: a piece of a sentence goes on from the one before, or starts something new."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from coach.reader.clauses import Kind, Piece
from coach.reader.page import Page
from coach.reader.tokens import Atoms


@dataclass(slots=True)
class Segment:
    """Pieces that belong together, and the day they are about."""

    kind: Kind
    a: int
    b: int
    day: date | None = None
    sentence: int = 0
    gap: str = ""


def place(page: Page, piece: Piece, segments: list[Segment], day: date | None, number: int, dated: bool) -> None:
    """Joins a piece to the segment it goes on from, or starts a new one."""
    at = page.atoms
    part = at.codes[piece.a : piece.b]
    last = segments[-1] if segments else None
    kind = piece.kind
    if (
        last is not None
        and last.kind == "symptom"
        and last.sentence == number
        and kind in ("words", "symptom")
        and re.fullmatch(r"[wαμακZVeaRk]*[ZVeR][wαμακZVea]*", part)
        and not ("R" in part and "R" in at.codes[last.a : last.b])
    ):
        last.b = piece.b  # ", left one", ", pretty bad"
        return
    if kind == "words":
        if any(w[0].isalnum() and w not in page.vocabulary.filler for w in at.some(piece.a, piece.b)):
            page.left.append(at.said(piece.a, piece.b))
        return
    if kind == "figures" and "u" in part and last is not None and last.kind == "lift":
        return
    if (
        kind == "run"
        and last is not None
        and last.kind == "lift"
        and last.sentence == number
        and _of_the_lift(at, piece)
    ):
        kind = "figures"
    if last is not None:
        near = last.sentence == number or (
            kind == "figures"
            or last.kind == "figures"
            or kind == "run"
            or (kind == "lift" and last.kind == "lift" and last.sentence == number)
        )
        if kind == "figures" and last.kind == "readiness" and re.match(r"[aw]*n?[nt]?H", part):
            last.b = piece.b
            return
        if kind == "figures" and last.kind == "lift" and last.sentence != number and _heads(at, piece):
            segments.append(Segment(kind, piece.a, piece.b, day, number, piece.gap))
            return
        if kind == "figures":
            if last.kind in ("lift", "run", "figures", "assessment", "activity") and not (
                last.kind == "run" and "x" in part and last.sentence != number
            ):
                last.b = piece.b
                return
            if last.kind == "symptom" and re.search(r"n/n|nwan|^[aw]*n$", part) and last.sentence == number:
                last.b = piece.b
                return
        elif kind == "symptom" and last.kind == "symptom" and last.sentence == number and _goes_on(at, last, piece):
            last.b = piece.b
            return
        elif (
            kind == "lift"
            and (last.kind == "lift" or (last.kind == "figures" and not _aside(at, last)))
            and last.sentence == number
            and not (dated and last.day is not None and day != last.day)
        ):
            last.kind = "lift"
            last.b = piece.b
            return
        elif kind == "lift" and last.kind == "figures" and not _aside(at, last):
            last.kind, last.b, last.day = "lift", piece.b, day
            last.sentence = number
            return
        elif kind == "run" and last.kind == "run" and near and _same_run(at, last, piece, number):
            last.b = piece.b
            return
        elif kind == "run" and last.kind == "figures" and last.sentence == number:
            last.kind, last.b = "run", piece.b
            return
        elif kind == "assessment" and last.kind == "assessment":
            last.b = piece.b
            return
    segments.append(Segment(kind, piece.a, piece.b, day, number, piece.gap))


def _heads(at: Atoms, piece: Piece) -> bool:
    """Whether a piece heads what follows: "SS2:", "Circuit B, 3 rounds:"."""
    return (
        bool(re.match(r"[wa]*(?:Mn?|n[MJ]|J)", at.codes[piece.a : piece.b])) and at.codes[piece.b : piece.b + 1] == ":"
    )


def _aside(at: Atoms, segment: Segment) -> bool:
    """Whether figures are no sets: a number or two among words ("got home about seven")."""
    part = at.codes[segment.a : segment.b]
    return not set(part) & set("xsKBqMJLv1dSIτ:@") and part.count("w") > 2 and not re.search(r"n\W*n", part)


def _of_the_lift(at: Atoms, piece: Piece) -> bool:
    """Whether a piece like "3x40m" or "3x45s" goes on from a lift and is no running."""
    part = at.codes[piece.a : piece.b]
    m = re.search(r"n[xs]n[mISDF]", part)
    if m is None or any(c in part for c in "U3GPCO"):
        return False
    value, unit = at.values[piece.a + m.start() + 2], at.values[piece.a + m.start() + 3]
    if part[m.end() - 1] not in "mD":
        return True
    return isinstance(value, float | int) and value * (unit if part[m.end() - 1] == "D" else 1) < 200


def _goes_on(at: Atoms, last: Segment, piece: Piece) -> bool:
    """Whether a piece about a symptom adds to the one before."""
    part, before = at.codes[piece.a : piece.b], at.codes[last.a : last.b]
    if "R" in part and "R" in before:
        return False
    kinds = {v[0] for i in range(last.a, piece.b) if at.codes[i] == "Y" and isinstance(v := at.values[i], tuple)}
    if kinds & {"fatigue", "illness"} and kinds - {"fatigue", "illness"}:
        return False
    return not ("illness" in kinds and "fatigue" in kinds)


def _same_run(at: Atoms, last: Segment, piece: Piece, number: int) -> bool:
    """Whether a piece about running tells more of the run before."""
    part, before = at.codes[piece.a : piece.b], at.codes[last.a : last.b]
    if "G" in part or "4" in part or "4" in before or "W" in before or "W" in part:
        return True
    far = re.compile(r"(?<!x)n[DC](?![a:]?[26])")
    if last.sentence != number:
        return "U" not in part and not ("n" in part and far.search(part) and far.search(before))
    if far.search(part) and far.search(before) and not re.search(r"t/[DC]", part):
        return "total" in at.some(piece.a, piece.b)
    if "U" in part and "U" in before and _FIGURES.search(part) and _FIGURES.search(before):
        return not ("t" in part and "t" in before)
    return True


_FIGURES = re.compile(r"[ntd]")
