"""A pain that is told by nothing but its figure of the morning: "woke up and its a four, usually its nothing".

Rule: only in the morning, only beside what it usually is, and only where that is less: a figure alone may be anything.
"""

from __future__ import annotations

from dataclasses import replace

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

#: Words that say what it is like otherwise.
USUAL = frozenset("usually normally typically most generally".split())
_MORNING = frozenset("woke wake waking awoke morning mornings".split())
_IT = frozenset("its it is was am at up woke".split())
_FIGURE = Pattern(
    r"(?P<lead>[w6]{1,3})a?(?P<now>n)(?:/n|wan)?(?P<when>[ακ]?)(?P<sign>[,.;c(\-]{0,2})(?P<usual>w)κ?"
    r"[wκ]{0,3}a?(?:(?P<less>n)(?:/n|wan)?|(?P<none>[Nθ]))(?=[,.;\n)καc]|[wa]{1,3}[κ,.\n]|\Z)"
)
_MOST = 10


def unlike_usual(atoms: Atoms) -> Atoms:
    """The atoms with each such figure as one of a pain that is worse than usual."""
    if _MORNING.isdisjoint(atoms.words):
        return atoms
    out, values = list(atoms.codes), list(atoms.values)
    for m in _FIGURE.finditer(atoms.codes):
        now, usual = m.start("now"), m.start("usual")
        less = atoms.values[m.start("less")] if m["less"] else 0
        if atoms.word(usual) not in USUAL or not less < atoms.values[now] <= _MOST:
            continue
        lead = m.start("lead")
        if not _IT.issuperset(w for w in atoms.some(m.end("lead") - 1, m.end("lead")) if w.isalpha()):
            continue
        named = "R" in atoms.codes[max(0, lead - len("Rw")) : lead]
        for k in range(m.end("lead"), m.end()):
            out[k] = "w"
        if not named:
            out[m.end("lead") - 1], values[m.end("lead") - 1] = "Y", ("pain", None)
        out[now] = "ψ"
        if m["when"]:
            out[m.start("when")] = m["when"]
        out[usual], values[usual] = "ι", "worse"
    made = "".join(out)
    return atoms if made == atoms.codes else replace(atoms, codes=made, values=values)
