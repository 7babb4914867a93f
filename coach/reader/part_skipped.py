"""A part of the body that names a session which was left out: "skipped legs, left knee 5/10".

Rule: only right behind the word for leaving out, where nothing of that part is told; "legs skipped a beat" or "missed
legs 5/10" stay what they are.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

#: Verbs by which a session is left out, by their last word, and the word before it that some of them need.
LEAVING_OUT = frozenset("skipped skipping skip missed binned ditched dropped swerved sacked out off do did".split())
_NEEDS = {
    "out": frozenset("left leave leaving leaving missed".split()),
    "off": frozenset(("sacked", "blew", "sack")),
    "do": frozenset("didnt couldnt not cant".split()),
    "did": frozenset(("never",)),
}
_NAMED = frozenset("leg legs arms core abs upper lower glutes chest back shoulders".split())
_PART = Pattern(r"(?P<verb>[wfZ])(?P<the>[wa]?)(?P<part>R)w?(?=[,.;:\-(cα\n]|\Z)")


def part_skipped(atoms: Atoms) -> Atoms:
    """The atoms with such a part as a session."""
    if atoms.codes.count("R") < _SEVERAL and "n" in atoms.codes:
        return atoms  # "skipped legs, 5/10": how bad those are
    out, values = list(atoms.codes), list(atoms.values)
    for m in _PART.finditer(atoms.codes):
        i = m.start("part")
        if _NAMED.isdisjoint(atoms.some(i, i + 1)):
            continue
        if _leaves_out(atoms, i) or (m["the"] and _leaves_out(atoms, i - 1)):
            out[i], values[i] = "χ", None
            if m["verb"] == "Z":
                out[m.start("verb")] = "w"
    made = "".join(out)
    return atoms if made == atoms.codes else atoms.anew(made, values)


_SEVERAL = 2


def _leaves_out(atoms: Atoms, i: int) -> bool:
    """Whether the words before atom ``i`` leave something out."""
    at = atoms.first[i]
    word, before = atoms.words[at - 1], atoms.words[max(0, at - 3) : at - 1]
    return word in LEAVING_OUT and (word not in _NEEDS or not _NEEDS[word].isdisjoint(before))
