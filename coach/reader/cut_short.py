"""Figures of the check-in behind a key that is cut short or stands in a row of a table: "en. 3/5", "rhr,47".

Rule: a key cut short is one only beside another that is said in full; a row holds nothing but its key and its figure.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

#: Keys cut short, and what they stand for.
CUT_SHORT = {
    "en": "energy", "ener": "energy", "nrg": "energy", "str": "stress", "strs": "stress", "sor": "soreness",
    "slp": "sleep", "md": "mood",
}  # fmt: skip
_KEY = Pattern(r"(?:(?<=[,;/\n|.ntdHI])|\A)(?P<key>w)(?P<dot>\.?)[:=]?n(?:/n)?(?=[,;/\n|wξ.)]|\Z)")
_ROW = Pattern(r"(?:(?<=[\n;|])|\A)[ξy](?P<sign>,)n(?:/n|[HKB])?(?=[\n;|]|\Z)")
_WORST, _BEST = 1, 5


def keys_cut_short(atoms: Atoms) -> Atoms:
    """The atoms, some of which are figures of the check-in, with such keys as the words that they stand for."""
    out, values = list(atoms.codes), list(atoms.values)
    for m in _KEY.finditer(atoms.codes):
        i = m.start("key")
        meant = CUT_SHORT.get(atoms.word(i))
        figure = atoms.values[m.end("dot") + (atoms.codes[m.end("dot")] == ":")]
        if meant is None or not isinstance(figure, float) or not _WORST <= figure <= _BEST:
            continue
        out[i], values[i] = "ξ", meant
        if m["dot"]:
            out[i + 1] = "w"
    return atoms.anew("".join(out), values)


def rows(atoms: Atoms) -> Atoms:
    """The atoms with the comma between a key and its figure, in a row of their own, as a colon."""
    out = list(atoms.codes)
    for m in _ROW.finditer(atoms.codes):
        out[m.start("sign")] = ":"
    return atoms.anew("".join(out))
