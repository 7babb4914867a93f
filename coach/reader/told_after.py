"""How bad a pain is, told in the sentence behind it: "left shin hurts. maybe a 5", "knee sore. Level 3"."""

from __future__ import annotations

import re

from coach.reader.tokens import Atoms

_END = re.compile(r"[.\n]+")
#: What may stand beside such a figure in its sentence: small words, when it is felt, how it is.
_BESIDE = re.compile(r"[wakκμVN2λιαc,Uζe(2-]*")
_BEHIND = re.compile(r"[wakκμVN2λιαUζe]*")
_HEADS = frozenset("a level grade at say about its maybe around".split())
_LONGEST = 14


def told_after(atoms: Atoms, out: list[str], ended: dict[int, int]) -> None:
    """Marks such figures and joins their sentence to that of the pain; ``ended``: bare numbers and where each ends."""
    codes = "".join(out)
    start = 0
    hurts = False
    for m in [*_END.finditer(codes), None]:
        end = m.start() if m else len(codes)
        if hurts and end - start <= _LONGEST and (i := _figure(atoms, codes, start, end, ended)) is not None:
            out[i] = "ψ"
            for k in range(start - 1, end):
                if k != i and out[k] in "n/.\n,Uζκ-(":
                    out[k] = "w"
            hurts = False
        else:
            part = codes[start:end]
            felt = "R" in part and ("Y" in part or "ν" in part)
            hurts = felt and not any(c in part for c in "ψXKB")
        start = m.end() if m else end


def _figure(atoms: Atoms, codes: str, a: int, b: int, ended: dict[int, int]) -> int | None:
    """The one figure of a sentence that tells nothing else."""
    some = [i for i in range(a, b) if i in ended]
    some = [i for i in some if not any(k < i < ended[k] for k in some)]  # the ten of "out of ten"
    if len(some) != 1:
        return None
    i = some[0]
    end = ended[i]
    of_ten = end > i + 1
    if not _BESIDE.fullmatch(codes, a, i) or not _BEHIND.fullmatch(codes, min(end, b), b):
        return None
    return i if of_ten or (i > a and atoms.word(i - 1) in _HEADS) else None
