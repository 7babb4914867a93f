"""Lines that one heading goes for: "5 rounds", "21-15-9", "EMOM 12", and below it an exercise a line.

Runs before sentences are cut: the lines become one sentence, its parts divided by commas. Codes change in place.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_LINE = Pattern(r"[^\n]+")
_HEADING = Pattern(
    r"[wa2χα84kM(,:\-]{0,6}(?:n[sM]|nx|xn|[Ms]:n|Mx?n[xs]?|Mnx|n(?:[-/,]n){2,}|nI?J|J[:a-]?[ax]?nI?|nIv|vnI|(?:n[sM],?)?d|d,?(?:n[sM]|xn))"
    r"(?:[wa,]{0,2}n[qSI]?[eE]?)?[waEIM)8]{0,4}"
    r"(?:[wa]{1,3}(?:n[KB][Lk]?|L[(]?n[KB][)]?)|aσ)?"  # "with the 10 kg vest", of all that follows; "with a mate"
    r"(?:[,(c]?[wa]{0,2}(?:n[SI]w?u|un[SI]|du|ud)[wa]{0,3}[)]?)?[:.]{0,2}"  # "60 s rest between"
)
_CLOSING = Pattern(r"[(]?[wa]{0,2}(?:xn|nx|n[sM])[wa]{0,4}[).]?")
_OWN = Pattern(r"nxn|ns[^M]")


def joined(atoms: Atoms) -> Atoms:
    """The atoms with such lines joined to their heading, or to the rounds that close them."""
    codes = atoms.codes
    if codes.count("\n") < 2 or "X" not in codes:
        return atoms
    lines = [m.span() for m in _LINE.finditer(codes)]
    out = list(codes)
    k = 0
    while k < len(lines):
        a, b = lines[k]
        heads = "X" not in codes[a:b] and _HEADING.fullmatch(codes, a, b)
        last = k + 1 if heads else k
        while last < len(lines) and _plain(codes, *lines[last]) and (last == k or _next(codes, lines, last)):
            last += 1
        if heads and last - k > 2:
            _join(out, lines, k, last, ":")
        elif not heads and last - k > 1 and _closed(codes, lines, last):
            _join(out, lines, k, last + 1, ",")
            last += 1
        k = max(last, k + 1)
    made = "".join(out)
    return atoms.anew(made) if made != codes else atoms


def _closed(codes: str, lines: list[tuple[int, int]], k: int) -> bool:
    """Whether line ``k`` tells the rounds of those above it."""
    return k < len(lines) and _next(codes, lines, k) and bool(_CLOSING.fullmatch(codes, *lines[k]))


def _plain(codes: str, a: int, b: int) -> bool:
    """Whether a line tells one exercise, of which it gives no sets of its own."""
    part = codes[a:b]
    return "X" in part and not _OWN.search(part) and not any(c in part for c in "URYN?;")


def _next(codes: str, lines: list[tuple[int, int]], k: int) -> bool:
    """Whether line ``k`` stands right under the one before it."""
    return lines[k][0] - lines[k - 1][1] == 1


def _join(out: list[str], lines: list[tuple[int, int]], k: int, last: int, sign: str) -> None:
    """Makes one sentence of lines ``k`` to ``last``."""
    for j in range(k, last - 1):
        a, b = lines[j]
        while b > a and out[b - 1] in ".:":
            b -= 1
        for i in range(a, b) if j == k and sign == ":" else ():
            if out[i] in ":,-":
                out[i] = "w"
        for i in range(b, lines[j + 1][0]):
            out[i] = "w"
        out[b] = sign if j == k else ","
    for j in range(k, last):
        for i in range(*lines[j]):
            if out[i] == "." and j < last - 1:
                out[i] = ","
