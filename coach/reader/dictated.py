"""Figures as they are dictated, without signs: "heart rate one thirty eight", "got two minutes five", "walked for one".

Each step puts what it hears into plain atoms before the grammar looks; coach/reader/spoken.py calls them. Rule: two
numbers are only put together where both are words, and only where no unit says otherwise.
"""

from __future__ import annotations

from dataclasses import replace

from coach.patterns import Pattern
from coach.reader.lengths import number
from coach.reader.tokens import Atoms, Merger, merged

#: Words that call for a step: most messages have none of them.
CALLING = frozenset(
    "later while whilst hr heart pulse rate minute minutes min mins test walk walked walking got held managed".split()
)


def heard(atoms: Atoms) -> Atoms:
    """The atoms with dictated figures as plain ones."""
    atoms = _then_done(_meanwhile(atoms))
    if "n" not in atoms.codes and "d" not in atoms.codes:
        return atoms
    for step in (_beats, _seconds_too, _result, _run_and_walk):
        atoms = merged(atoms, step(atoms))
    return atoms


# --- what is told beside the figures ----------------------------------------------------------------------------------
_MEANWHILE = Pattern(r"c(?:wσ|σ|wZ?σ)[wa9χα2]{0,6}(?=Q|[,.;\n]|n|t|\Z)")
_WHILE = frozenset(("while", "whilst"))


def _meanwhile(atoms: Atoms) -> Atoms:
    """ "fifty minutes easy while the kids were at swimming": what others did meanwhile is no sport of the athlete's."""
    if _WHILE.isdisjoint(atoms.words):
        return atoms
    out = list(atoms.codes)
    for m in _MEANWHILE.finditer(atoms.codes):
        if atoms.word(m.start()) in _WHILE:
            out[m.start() : m.end()] = "w" * (m.end() - m.start())
    return replace(atoms, codes="".join(out))


_LATER = Pattern(r"ζ[wa]{0,2}?(?P<did>[wU9X])")
_DID = frozenset("ran jogged did went managed got swam walked cycled rode lifted squatted benched deadlifted".split())


def _then_done(atoms: Atoms) -> Atoms:
    """ "weighed 11 stone and later ran 3 miles": later on the same day, and no plan."""
    if "later" not in atoms.words:
        return atoms
    out = list(atoms.codes)
    for m in _LATER.finditer(atoms.codes):
        i = m.start()
        if atoms.some(i, i + 1) == ["later"] and atoms.word(m.start("did")) in _DID:
            out[i] = "w"
    return replace(atoms, codes="".join(out))


# --- numbers said in several words ------------------------------------------------------------------------------------
_BEATS = Pattern(r"Q(?P<how>P?)[aw:]{0,3}(?P<hundred>n)(?P<tens>n)(?![nxKBDCISHm/%])")
_SLOWEST, _FASTEST = 100, 230


def _beats(atoms: Atoms) -> list[Merger]:
    """ "heart rate one thirty eight": beats a minute."""
    out = []
    for m in _BEATS.finditer(atoms.codes):
        i, k = m.start("hundred"), m.start("tens")
        value = atoms.values[i] * 100 + atoms.values[k]
        if _in_words(atoms, i, k) and 10 <= atoms.values[k] < 100 and _SLOWEST <= value <= _FASTEST:
            if m["how"]:
                out.append(Merger(*m.span("how")))  # "heart rate averaging one thirty"
            out.append(Merger(i, k + 1, "n", value))
    return out


_SECONDS_TOO = Pattern(r"(?<![xn])nI(?P<more>n)(?![xnKBDCISHTqsXUMm/:%'\"])")


def _seconds_too(atoms: Atoms) -> list[Merger]:
    """ "two minutes five": the seconds go without their word."""
    out = []
    for m in _SECONDS_TOO.finditer(atoms.codes):
        i, k = m.start(), m.start("more")
        whole, more = atoms.values[i], atoms.values[k]
        if _in_words(atoms, i, k) and 0 < more < 60 and atoms.word(k) not in ("twice", "thrice"):
            out.append(Merger(i, k + 1, "d", float(whole * 60 + more)))
    return out


def _in_words(atoms: Atoms, *numbers: int) -> bool:
    return all(atoms.word(k).isalpha() for k in numbers)


_RESULT = Pattern(r"Xρ[aα]{0,2}(?P<got>[c,]{1,2}[wa2]{1,6})(?=n|t|d)")
_GOT = frozenset(
    "and got managed held made i it was did lasted hit reached scored , then able could to hold stay stayed last keep "
    "for on at in position a time of about around just".split()
)


def _result(atoms: Atoms) -> list[Merger]:
    """ "did the plank test and got 125 seconds": one thing is told, not two."""
    return [
        Merger(*m.span("got"), ",")
        for m in _RESULT.finditer(atoms.codes)
        if _GOT.issuperset(atoms.some(m.start("got"), m.end("got")))
    ]


# --- runs with walks in them ------------------------------------------------------------------------------------------
_SPAN = r"n[IS]|d|n"
_WALKED = Pattern(
    rf"U[wa2]{{0,3}}(?P<on>{_SPAN})[wa2]{{0,2}}[c,]{{0,2}}w{{0,2}}(?P<walk>[92])[wa]{{0,2}}(?P<off>{_SPAN})"
    r"[,:(]{0,2}[wa]{0,3}(?P<count>nx|nM|xn)(?![nIS])"
)
_MOST_TIMES = 60
_LONGEST_S = 3600.0


def _run_and_walk(atoms: Atoms) -> list[Merger]:
    """ "ran for three minutes and walked for one, eight times over": so many times, so long each."""
    out = []
    for m in _WALKED.finditer(atoms.codes):
        if atoms.values[m.start("walk")] not in ("walking", "rest"):
            continue
        units = {atoms.codes[m.end(g) - 1] for g in ("on", "off")} - {"n"}
        on, off = (_lasting(atoms, *m.span(g), "S" if units == {"S"} else "I") for g in ("on", "off"))
        count = number(atoms.values[m.start("count") + m["count"].index("n")]) or 0.0
        if not units or not 1 < count <= _MOST_TIMES or not (0 < on <= _LONGEST_S and 0 < off <= _LONGEST_S):
            continue
        a, b = m.start("on"), m.end()
        new: list[tuple[str, object]] = [("n", count), ("x", 1.0), ("d", on), ("d", off), ("2", "rest")]
        out += [Merger(a + k, a + k + 1, *one) for k, one in enumerate(new)]
        out[-1] = out[-1]._replace(b=b)
    return out


def _lasting(atoms: Atoms, a: int, b: int, unit: str) -> float:
    """Seconds of a span of time; a bare number is of ``unit``."""
    value = number(atoms.values[a]) or 0.0
    code = atoms.codes[b - 1]
    return value if code == "d" else value * (60.0 if (code if code != "n" else unit) == "I" else 1.0)
