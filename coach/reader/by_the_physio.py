"""The physio as what one did by their sheet, and nobody else: "did my physio: heel drops 3x15", "my pt exercises"."""

from __future__ import annotations

from coach.reader.tokens import Atoms

#: Who gives one exercises to do, and is called by them.
SHEETS = frozenset(("physio", "pt"))
_DID = frozenset("did done do doing finished completed with through after before all got smashed managed".split())
_WORK = frozenset(
    "exercises exercise work stuff homework routine sheet set session drills bits moves program programme plan rehab "
    "circuit done".split()
)


def by_the_physio(atoms: Atoms) -> Atoms:
    """The atoms with such words as plain ones."""
    codes, out = atoms.codes, list(atoms.codes)
    for i, code in enumerate(codes):
        if code != "σ" or atoms.words[atoms.first[i + 1] - 1] not in SHEETS:
            continue
        before = atoms.words[max(0, atoms.first[i] - 1) : atoms.first[i]]
        behind = atoms.words[atoms.first[i + 1] : atoms.first[i + 1] + 1]
        heads = codes[i + 1 : i + 2] in (":", "-", "\n")
        if heads or not _DID.isdisjoint(before) or not _WORK.isdisjoint(behind):
            out[i] = "w"
    made = "".join(out)
    return atoms.anew(made) if made != codes else atoms
