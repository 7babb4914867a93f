"""Sentences and pieces: where one thing ends and the next begins, and what kind of thing each piece is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from coach.reader.tokens import Atoms

Kind = Literal["lift", "run", "symptom", "readiness", "measurement", "assessment", "activity", "figures", "words"]

_RUNNING = re.compile(r"[U3G]|n[DC]|t/?[DC]|tP|nx?nD")
_FAR = re.compile(r"n[DC]|t/[DC]|[t]P|nx(?:n[DImSC]|t)")
_SCORED = re.compile(r"n/n|nwan")
_BEST = re.compile(r"Xw?(?P<v>v)[:aw]{0,2}(?P<n>n)[KB]?$")
_RUN_BEHIND = re.compile(r"(?:n[DC]|n[IH])?2?U|n[DC](?=2|U|aw?t|t)")
_FIGURE = re.compile(r"[ntd]")
_STATED = re.compile(r"ξ[a:w@μ]{0,4}n|nHnI?ξ|nH?[aw]{0,2}ξ|ξ[a:w]{0,2}t")
_WEIGHED = re.compile(r"π[ay:w@πα]{0,4}n(?!x|s)|nTnB?|^nT|^w?y[:aw]{0,3}n(?:[KBT]|$)")


@dataclass(slots=True)
class Piece:
    """Atoms ``a`` to ``b``; ``gap`` is the sign that stood before it."""

    kind: Kind
    a: int
    b: int
    gap: str = ""


@dataclass(slots=True)
class Sentence:
    """Atoms ``a`` to ``b``, closed by ``end`` (``.``, ``?``, ``;`` or a new line)."""

    a: int
    b: int
    end: str


#: Nobody says more sentences in one message, or pieces in one sentence; what is behind is left over.
MOST = 200


def sentences(atoms: Atoms) -> list[Sentence]:
    """The message's sentences."""
    codes = atoms.codes
    out: list[Sentence] = []
    a = 0
    for i, code in enumerate(codes):
        if len(out) == MOST:
            break
        if code in "\n.?;":
            if (
                code == "."
                and (atoms.glued(i + 1) if i + 1 < len(codes) else False)
                and codes[i + 1 : i + 2] not in ("\n", ".", "?")
                and i
                and codes[i + 1] != "X"
            ):
                continue
            if i > a or (code == "?" and not (out and out[-1].end == "?" and out[-1].b >= a - 1)):
                out.append(Sentence(a, i, code))
            a = i + 1
    if a < len(codes) and len(out) < MOST:
        out.append(Sentence(a, len(codes), ""))
    return out


def pieces(atoms: Atoms, a: int, b: int, weak: frozenset[str]) -> list[Piece]:
    """A sentence cut at commas, conjunctions and the like, each piece with its kind."""
    codes = atoms.codes
    cuts: list[tuple[int, int, str]] = []
    start, gap = a, ""
    for i in range(a, b):
        code = codes[i]
        if (
            (code in ",c|():" and not (code == ":" and i and codes[i - 1] in "πyξQP8pr0ZVlvJMω"))
            or (code in "/-+" and _spaced(atoms, i))
            or (code == "z" and atoms.word(i) not in ("%",))
        ):
            if (
                code == "+"
                and codes[i + 1 : i + 2] == "n"
                and "G" not in codes[i + 1 : i + 8]
                and codes[i + 2 : i + 3] not in "xs"
            ):
                continue
            if i > start:
                cuts.append((start, i, gap))
                gap = ""
            start = i + 1
            gap += code
    if b > start:
        cuts.append((start, b, gap))
    out: list[Piece] = []
    over = cuts[MOST:]
    for x, y, sign in cuts[:MOST]:
        out += split(atoms, x, y, sign, weak)
    if over:
        out.append(Piece("words", over[0][0], over[-1][1]))
    return out


def _spaced(atoms: Atoms, i: int) -> bool:
    return not atoms.glued(i) and (i + 1 >= len(atoms.codes) or not atoms.glued(i + 1))


def split(atoms: Atoms, a: int, b: int, gap: str, weak: frozenset[str]) -> list[Piece]:
    """A piece that holds two kinds of thing without a sign between them, as two."""
    codes = atoms.codes
    part = codes[a:b]
    felt = "R" in part or "Y" in part or "ν" in part
    if felt and ("X" in part or _FAR.search(part)) and ("Y" in part or "R" in part):
        first = re.search(r"[ZRYνV]", part)
        assert first
        x = part.find("X")
        if (0 <= x < first.start() and _FIGURE.search(part[: first.start()])) or (
            x < 0 and (m := _FAR.search(part)) and m.start() < first.start() and not _prefixed(part, m.start())
        ):
            at = a + first.start()
            while (
                at > a
                and codes[at - 1] in "wNμZVa"
                and not (codes[at - 1] == "w" and codes[at - 2 : at - 1] in ("n", "K"))
            ):
                at -= 1
            if at > a:
                return [Piece(kind(atoms, a, at, weak), a, at, gap), *split(atoms, at, b, "", weak)]
        elif x > first.start() and re.search(r"nxn|ns|n[KB]", part[first.start() :]):
            at = a + x
            m = re.search(r"n(?:xn|s)?[ae]?w?$", part[:x])
            if m:
                at = a + m.start()
            if at > a:
                return [Piece(kind(atoms, a, at, weak), a, at, gap), *split(atoms, at, b, "", weak)]
    x = part.rfind("X")
    if x >= 0:
        m = _RUN_BEHIND.search(part[x:])
        if m and _FIGURE.search(part[: x + m.start()]) and x + m.start() > x + 1:
            at = a + x + m.start()
            return [Piece(kind(atoms, a, at, weak), a, at, gap), Piece(kind(atoms, at, b, weak), at, b, "")]
        x = part.find("X")
        m = (
            re.search(r"(?:n[DC]|t)[^X]*", part[:x])
            if "U" in part[:x] or "nD" in part[:x] or "nC" in part[:x]
            else None
        )
        if m and "nx" not in part[: m.start()]:
            at = a + x
            q = re.search(r"n(?:xn|s)?[aey]?w?$", part[:x])
            if q and q.start() > m.start() + 1:
                at = a + q.start()
            elif not _FIGURE.search(part[x:]):
                return [Piece(kind(atoms, a, b, weak), a, b, gap)]
            if at > a:
                return [Piece(kind(atoms, a, at, weak), a, at, gap), Piece(kind(atoms, at, b, weak), at, b, "")]
    return [Piece(kind(atoms, a, b, weak), a, b, gap)]


def _prefixed(part: str, at: int) -> bool:
    """Whether a distance only says when it hurt ("on the first 2k", "after 8k")."""
    return bool(re.search(r"[awoκε][wo]{0,2}$", part[:at]))


def kind(atoms: Atoms, a: int, b: int, weak: frozenset[str]) -> Kind:
    """What kind of thing a piece is."""
    part = atoms.codes[a:b]
    figures = bool(_FIGURE.search(part))
    has_x = "X" in part
    if "ξ" in part and not figures and "slept" in atoms.some(a, b):
        return "readiness"
    if not has_x and _metres(atoms, a, b):
        return "run"
    if "ξ" in part and _STATED.search(part) and not has_x:
        return "readiness"
    if not has_x and _WEIGHED.search(part) and "nx" not in part and "R" not in part:
        return "measurement"
    if has_x and "ρ" in part and "x" not in part and "s" not in part:
        return "assessment"
    if has_x and "v" in part and atoms.words[atoms.first[a]] == "max" and "x" not in part:
        return "assessment"
    if has_x and "v" in part and "x" not in part and "s" not in part and (m := _BEST.search(part)):
        value = atoms.values[a + m.start("n")]
        if atoms.word(a + m.start("v")) == "max" and isinstance(value, float | int) and value >= 20:
            return "assessment"
    felt = "Y" in part or "ν" in part
    if (
        "R" in part
        and (felt or "V" in part or "θ" in part or "ι" in part or _SCORED.search(part))
        and not (has_x and re.search(r"nxn|ns|n[KB]|nx", part))
    ) and not (not felt and not _SCORED.search(part) and _RUNNING.search(part) and figures):
        return "symptom"
    if has_x and (figures or "s" in part or "v" in part):
        if felt and not re.search(r"nxn|ns|n[KB]|nx|nX|Xn", part):
            return "symptom"
        return "lift"
    far = _FAR.search(part)
    if felt and (far is None or _prefixed(part, far.start())):
        return "symptom"
    if "u" in part and not has_x and "x" not in part and "U" not in part:
        return "figures"
    if "R" in part and figures and re.search(r"Rw?[a:]?w?n(?![xKBDCsq])", part):
        return "symptom"
    if (
        "2" in part
        and figures
        and "x" not in part
        and "U" not in part
        and {"walk", "walking", "walked"} & set(atoms.some(a, b))
    ):
        return "activity"
    if "9" in part and not has_x and "U" not in part:
        return "activity"
    if "U" in part or "3" in part or (_FAR.search(part) and not has_x) or "G" in part:
        return "run"
    if has_x:
        return "lift"
    if "2" in part and re.search(r"(?:n[IHDC]?|t|d)2|2(?:n[IHDCm]|t|d)", part) and not re.search(r"2.*[XR]", part):
        return "run"
    if figures or any(c in part for c in "WgvflpreEhkybτφLAQJM@1"):
        return "figures"
    return "words"


def _feeling(atoms: Atoms, a: int, b: int, weak: frozenset[str]) -> bool:
    """Whether words of feeling in a piece tell how the athlete is: some do so only beside a region."""
    codes = atoms.codes
    region = "R" in codes[a:b]
    for i in range(a, b):
        if codes[i] == "ν" and region:
            return True
        if codes[i] == "Y" and (region or " ".join(atoms.some(i, i + 1)) not in weak or _alone(codes, a, b)):
            return True
    return False


def _alone(codes: str, a: int, b: int) -> bool:
    """Whether a piece holds a word of feeling and hardly anything else."""
    return not codes[a:b].strip("YVNμwκα") and codes[a:b].count("w") <= 2


def _metres(atoms: Atoms, a: int, b: int) -> bool:
    """Whether a piece says "5 x 1000": repeats in metres without their unit."""
    at = atoms.codes.find("nxn", a, b)
    if at < 0:
        return False
    value = atoms.values[at + 2]
    return (
        isinstance(value, float | int)
        and value >= 200
        and value % 100 == 0
        and atoms.codes[at + 3 : at + 4] not in ("K", "B")
    )
