"""A fall told in the present tense, as in a second language: "this morning I slip on ice and fall on my knee".

Rule: only what somebody says of himself, of one time, and with the part of the body it went to; what is feared, asked
or done each time ("if I fall on it", "I land on my heel") is no fall.
"""

from __future__ import annotations

from typing import Any

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

#: Verbs of a fall; a part of the body is twisted on the way as well.
FALLS = frozenset("fall slip trip land stumble twist".split())
_BEHIND = Pattern(r"[2aw]{0,2}(?:w?Z|Zw?|w)?R")
_SENTENCE = Pattern(r"[^\n.?;]+\??")
_ONTO = frozenset("on onto over my the left right both to against at".split())
_NOT_ONCE = frozenset(
    "when if whenever always usually often sometimes never not dont afraid scared worry worried fear might may could "
    "would will can should let how what why which every each until before avoid".split()
)
_SELF = frozenset(("i", "we"))
_JOINED = frozenset(("i", "we", "and", "then", "so", ","))
_FALLING = FALLS - {"land", "twist"}
_TWISTED = frozenset("ankle knee wrist foot back finger elbow neck".split())


def falls(atoms: Atoms, out: list[str], values: list[Any]) -> None:
    """Settles in ``out`` and ``values`` which words of ``atoms`` tell of a fall onto a part of the body."""
    for sentence in _SENTENCE.finditer(atoms.codes):
        a, b = sentence.span()
        words = atoms.some(a, b)
        if "R" not in sentence[0] or sentence[0][-1] == "?" or FALLS.isdisjoint(words):
            continue
        if _SELF.isdisjoint(words) or not _NOT_ONCE.isdisjoint(words):
            continue
        for i in range(a, b):
            word = atoms.word(i)
            if word not in FALLS or out[i] != "w" or (word == "land" and _FALLING.isdisjoint(words)):
                continue
            before = atoms.words[atoms.first[i] - 1] if i > a else "i"
            m = _BEHIND.match(atoms.codes, i + 1, b)
            if m and before in _JOINED and _onto(atoms, i, m.end() - 1, word):
                out[i], values[i] = "Y", ("injury", None)


def _onto(atoms: Atoms, i: int, k: int, word: str) -> bool:
    """Whether what stands between the verb at atom ``i`` and the part of the body at ``k`` leads to it."""
    between = atoms.some(i + 1, k)
    if word == "twist":
        return between[:1] in (["my"], ["the"], ["left"], ["right"]) and not _TWISTED.isdisjoint(atoms.some(k, k + 1))
    return between[:1] != [] and between[0] in ("on", "onto", "over") and _ONTO.issuperset(between)
