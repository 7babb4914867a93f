"""What was not done, or not now: negated, planned, imagined, long ago, or only how far away something is.

Rule: only training is passed over so; a pain that is said stands whatever is beside it.
"""

from __future__ import annotations

import re

from coach.patterns import Pattern
from coach.reader.clauses import Piece
from coach.reader.tokens import Atoms
from coach.vocabulary import Vocabulary

TRAINED = frozenset(("lift", "run", "figures", "activity", "assessment"))
_FIGURE = Pattern(r"[ntd]")
_DONE = frozenset(
    "did ran done managed got went ended made finished completed actual actually actuals called stopped jogged "
    "settled stuck kept chose used".split()
)
_MORE = frozenset("only just more less bad too even quite as sure yet".split())
_AWAY = frozenset("away from radius off".split())
_SAYS = frozenset("says said reads is has calls shows".split())


def passed_over(at: Atoms, piece: Piece, after: Piece | None, vocabulary: Vocabulary) -> bool:
    """Whether a piece of training tells of none that was done; ``after`` is the piece behind it."""
    if piece.kind not in TRAINED:
        return False
    part = at.codes[piece.a : piece.b]
    if "N" not in part and "f" not in part and "η" not in part and _HINTS.isdisjoint(at.some(piece.a, piece.b)):
        return False
    if negated(at, piece, vocabulary) or somewhere(at, piece):
        return True
    goes_on = after is not None and after.kind == "figures" and done(at, after)
    return not goes_on and another_time(at, piece)


_HINTS = frozenset("couldnt cant wouldnt away from radius off".split())


def negated(at: Atoms, piece: Piece, vocabulary: Vocabulary) -> bool:
    """Whether a piece says what was not done: "didn't run 10k", "not 3x10", "never made the 5 reps"."""
    codes = at.codes
    k = next((i for i in range(piece.a, piece.b) if _denies(at, i, piece)), -1)
    if k < 0 or not _FIGURE.search(codes, k + 1, piece.b):
        return False
    if k > piece.a and _FIGURE.search(codes, piece.a, k):
        return False
    if at.word(k) in ("without", "free", "nothing", "any", "none", "zero"):
        return False
    i = k + 1
    while i < piece.b - 1 and codes[i] == "a" and at.word(i) in ("a", "the"):
        i += 1
    nxt, word = codes[i], at.word(i)
    if word in _MORE or codes[i - 1] == "w":
        return False
    if codes[k] == "f":
        return True
    return nxt in "nt39" or (nxt in "UX" and at.word(k) not in ("no",)) or word in vocabulary.doing


def _denies(at: Atoms, i: int, piece: Piece) -> bool:
    """Whether atom ``i`` says no; of sets, "couldn't get" is a failed set (coach/reader/shapes.py)."""
    code = at.codes[i]
    if code == "N" or (code == "w" and at.word(i) in _COULD_NOT):
        return True
    return code == "f" and piece.kind == "run" and at.word(i).endswith("nt")


_COULD_NOT = frozenset("couldnt cant wouldnt".split())


def hurting(at: Atoms, piece: Piece) -> bool:
    """Whether a pain is told in a piece, whatever else it tells."""
    part = at.codes[piece.a : piece.b]
    return "Y" in part and ("R" in part or "n/n" in part) and "X" not in part


def felt_now(at: Atoms, piece: Piece) -> bool:
    """Whether a pain told behind what was done on another day is told as of now: "and my legs are toast"."""
    return not _PRESENT.isdisjoint(at.some(piece.a, piece.b)) and _PAST.isdisjoint(at.some(piece.a, piece.b))


_PRESENT = frozenset("is are am im feels feel hurts aches isnt arent".split())
_PAST = frozenset("was were felt hurt ached had got did yesterday".split())


def plans(at: Atoms, piece: Piece, after: Piece | None, vocabulary: Vocabulary) -> bool:
    """Whether a piece heads a plan: "Race strategy:", "plan on the sheet says:"."""
    words = at.some(piece.a, piece.b)
    if not any(w in vocabulary.plan_heading for w in words) or any(w in _DONE or w in ("as", "per") for w in words):
        return False
    if _FIGURE.search(at.codes, piece.a, piece.b) and not any(w in _SAYS for w in words):
        return False
    if after is not None and after.kind == "figures" and done(at, after) and _FIGURE.search(at.codes, piece.a, piece.b):
        return False  # "plan said 12k but only did 9": running.py sorts them
    if after is None:
        return at.codes[piece.b : piece.b + 1] in (":", "\n", "-", "") and len(words) <= 5
    return ":" in after.gap or "-" in after.gap or any(w in _SAYS for w in words)


def headed(words: list[str], vocabulary: Vocabulary) -> bool:
    """Whether the words of a line that ends in a colon head what is still to do."""
    return len(words) <= 8 and any(w in vocabulary.plan_heading for w in words) and not _DONE.intersection(words)


def another_time(at: Atoms, piece: Piece) -> bool:
    """Whether a piece tells what was planned, or a best of old, and nothing else: "planned 10k", "my PB is 21:30"."""
    codes = at.codes
    k = codes.find("η", piece.a, piece.b)
    if k < 0 or piece.kind not in ("run", "figures", "lift") or done(at, piece):
        return False
    words = at.some(k, k + 1)
    if words[-1] in ("is", "was") and {"pb", "pr", "best"} & set(words):
        return piece.kind == "run" and "α" not in codes[piece.a : piece.b]
    if not _PLANNED.intersection(words):
        return False
    if not re.search(r"[ntdXU]", codes[piece.a : k]):
        return True
    return bool(_FOR_A_DAY.match(codes, k + 1, piece.b))  # "16k planned for sunday"


_FOR_A_DAY = Pattern(r"a?(?:β|α)")
_PLANNED = frozenset("planned plan prescribed programmed supposed aimed aiming target goal meant".split())


def done(at: Atoms, piece: Piece) -> bool:
    """Whether a piece says itself that it was done."""
    words = at.some(piece.a, piece.b)
    return any(w in _DONE for w in words) or {"had", "time", "for"} <= set(words)


def somewhere(at: Atoms, piece: Piece) -> bool:
    """Whether a distance only says where something is: "the hotel is 2.2 km from the start"."""
    if piece.kind != "run":
        return False
    part = at.codes[piece.a : piece.b]
    m = re.search(r"n[DC]", part)
    if m is None or any(c in part for c in "U3GPtQ2"):
        return False
    behind = at.some(piece.a + m.end(), piece.b)[:1]
    before = at.some(piece.a, piece.a + m.start())
    return bool(behind) and behind[0] in _AWAY and any(w in ("is", "was", "its", "about", "are") for w in before)


#: A run of a later hour with its time to the second.
_LATER_RUN = Pattern(r"ζ[,:]?[waU2]{0,3}(?:n[DC]|3)[^n]{0,4}t")


def timed_later(at: Atoms, piece: Piece) -> bool:
    """Whether "later" only heads what was done later in the day: "later 5k in 27:10", with its time to the second."""
    m = _LATER_RUN.match(at.codes, piece.a, piece.b)
    if m is None or at.word(piece.a) != "later" or not _FIGURE.search(at.codes, 0, piece.a):
        return False
    seconds = at.values[m.end() - 1]
    return isinstance(seconds, float) and bool(seconds % 60)
