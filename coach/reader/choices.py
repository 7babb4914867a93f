"""What only sounds like a log or news: figures to choose from, questions without their mark, at what work it hurts."""

from __future__ import annotations

from collections.abc import Sequence

from coach.patterns import Pattern
from coach.reader.clauses import Piece
from coach.reader.tokens import Atoms

_ASKS_WHETHER = (["can", "i"], ["should", "i"], ["could", "i"], ["shall", "i"], ["may", "i"], ["would", "it"])


def only_can_ask(at: Atoms, a: int, b: int, words: list[str]) -> bool:
    """Whether ``words``, a sentence without its mark, can only ask: "can I do the 20 min tempo", "…, which one"."""
    if "R" in at.codes[a:b] and "Y" in at.codes[a:b]:
        return False
    if words[:2] in _ASKS_WHETHER:
        return any(code in "ntd" for code in at.codes[a:b])
    return words[-2:] == ["which", "one"] and words[-3:-2] == [","]


def asks_of_so_much(at: Atoms, a: int, b: int) -> bool:
    """Whether a sentence asks of so much whether it is right: "is a 20 min warm-up too long", "are 4 runs too many"."""
    words = at.some(a, min(b, a + 4))
    if words[:1] not in (["is"], ["are"]):
        return False
    return words[1:2] != [] and (words[1][0].isdigit() or (words[1] in ("a", "an") and words[2:3] != ["chance"]))


_CHOICE = Pattern(r"n[^,.]*(?P<or>w)[waX]{0,3}n")


def to_choose(at: Atoms, piece: Piece) -> bool:
    """Whether figures beside a question are what it asks to choose from: "what's better, 8x30s or 5x90s?"."""
    m = _CHOICE.search(at.codes, piece.a, piece.b) if piece.kind in ("run", "lift", "figures") else None
    return m is not None and at.word(m.start("or")) == "or" and _DID.isdisjoint(at.some(piece.a, piece.b))


_DID = frozenset("did ran jogged managed got done completed finished i ive we lifted squatted benched".split())


def at_what(at: Atoms, piece: Piece, parts: Sequence[Piece]) -> bool:
    """Whether a piece tells at what work the pain before it is felt."""
    before = next((p for p in reversed(parts) if p.b <= piece.a), None)
    return before is not None and before.kind == "symptom" and at.word(piece.a) in _DOING and _worked(at, piece)


def _worked(at: Atoms, piece: Piece) -> bool:
    return any(c in "XU" for c in at.codes[piece.a : piece.b]) and "now" not in at.some(piece.a, piece.b)


_DOING = frozenset("doing during while when whilst on in with".split())


_UNWILLING = frozenset("bothered feel felt feeling fancy want wanted mood motivation motivated keen".split())
_LEFT = frozenset("skipped skip missed ditched binned cancelled canned off".split())
_FIGURES = frozenset("ntdU")


def against_it(at: Atoms, piece: Piece, after: Piece | None) -> bool:
    """Whether one had no wish to train, and it is told behind "but" that one did."""
    words = at.some(piece.a, piece.b)
    if after is None or _UNWILLING.isdisjoint(words) or not _LEFT.isdisjoint(words):
        return False
    if "but" not in at.words[at.first[piece.b] : at.first[after.a]] or after.kind not in ("run", "lift", "figures"):
        return False
    return not _FIGURES.isdisjoint(at.codes[after.a : after.b])
