"""A figure of pain behind the sets it was felt at: "back felt tight after deadlifts 3x5 90 kg, 2/10".

Rule: only "n/10" in a clause of its own, in a sentence that tells of a pain before it names an exercise; the figure is
read where the pain stands.
"""

from __future__ import annotations

from typing import Any

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_SENTENCE = Pattern(r"[^\n.?;]+")
_FELT = Pattern(r"R[^XYνψ]{0,6}Y(?P<then>[waκ2λ,])|Y(?P<there>[wa]{0,3}?)R(?P<behind>[waκ2λ])")
_BEHIND = Pattern(r"X[^ψ]*?(?P<sign>[,(\-–])[wa]{0,2}(?P<figure>n/n)(?=[,)]|\Z)")
#: Kinds of feeling that are no pain.
NO_PAIN = frozenset(("fatigue", "soreness", "illness"))
_MOST = 10


def scored_behind(atoms: Atoms, out: list[str], values: list[Any]) -> None:
    """Marks such a figure in ``out`` beside its pain, and puts it away behind the sets."""
    for sentence in _SENTENCE.finditer("".join(out)):
        start = sentence.start()
        felt = _FELT.search(sentence[0])
        behind = _BEHIND.search(sentence[0], felt.end() - 1) if felt else None
        if felt is None or behind is None or "ψ" in sentence[0]:
            continue
        k = start + (felt.start("then") if felt["then"] else felt.start("behind"))
        i = start + behind.start("figure")
        kinds = {values[j][0] for j in range(start, k) if out[j] == "Y" and isinstance(values[j], tuple)}
        if values[i + 2] != _MOST or not 0 <= values[i] <= _MOST or not kinds - NO_PAIN:
            continue
        out[k], values[k] = "ψ", values[i]
        out[i : i + 3] = "www"


#: A figure of ten in a clause of its own behind sets, as it was then or later: "…, 5/10 after".
_AFTER_SETS = Pattern(
    r"(?:nx[ntd]|ns[wa]?n)(?:n[KB]?|[@a]n[KB]?)?[wαe]{0,3}[,.;(\-]{1,2}[wacα]{0,3}(?P<figure>n/n)(?:x[wa]{1,2}|[waκα]{0,3})(?=[,.;)\n]|\Z)"
)


def scored_after(atoms: Atoms, out: list[str], values: list[Any]) -> None:
    """ "knee 2/10, squats 3x8 60 kg, 5/10 after": of the pain told before; the worse figure stands."""
    codes = "".join(out)
    for m in _AFTER_SETS.finditer(codes):
        i = m.start("figure")
        before = codes.rfind("ψ", 0, m.start())
        if values[i + 2] != _MOST or not 0 <= values[i] <= _MOST or "X" not in codes[max(0, before) : m.end()]:
            continue
        if before >= 0 and isinstance(values[before], float | int):
            values[before] = max(values[before], values[i])
            out[i : i + 3] = "www"
        elif before < 0 and (felt := _FELT.search(codes[: m.start()])):
            k = felt.start("then") if felt["then"] else felt.start("behind")
            kinds = {values[j][0] for j in range(k) if out[j] == "Y" and isinstance(values[j], tuple)}
            if kinds - {"fatigue", "illness"}:
                out[k], values[k] = "ψ", values[i]  # "knee sore on squats. 3x8 60 kg. 5/10 after"
                out[i : i + 3] = "www"
