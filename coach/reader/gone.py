"""A part of the body that went ("my back went on the last rep"), a trouble called a thing ("that heel thing").

And a part with nothing in it ("nothing in the hip today").

Rule: only parts that give way at once, and only where nothing behind says where they went ("went numb", "went over").
"""

from __future__ import annotations

from dataclasses import replace

from coach.patterns import Pattern
from coach.reader.tokens import Atoms

_WENT = Pattern(r"R(?P<went>w)(?=[,.;\n)]|\Z|[a2]?w?l|l|2w[ow]|an[DCX]|aw?X|[wκ]?[2a]?wU|κ|λ)")
#: "felt my hamstring go at 4k"
_FELT_GO = Pattern(r"(?P<felt>w)w?Z?R(?P<go>w)(?=[,.;\n)]|\Z|[a2κλα]|w?l|aw)")
_GO = frozenset("go going twang ping give tug pull grab".split())
_FELT = frozenset("felt feel heard".split())
_PARTS = frozenset(
    "lower-back upper-back hamstring calf groin adductor achilles quad shoulder neck knee ankle hip".split()
)


def gone(atoms: Atoms) -> Atoms:
    """The atoms with "went" behind such a part as the word of an injury."""
    out, values = list(atoms.codes), list(atoms.values)
    for m in _WENT.finditer(atoms.codes):
        i, k = m.start(), m.start("went")
        region = values[i][0] if isinstance(values[i], tuple) else None
        if atoms.some(k, k + 1) == ["went"] and region in _PARTS and not atoms.word(i).endswith("s"):
            out[k], values[k] = "Y", ("injury", None)
    for m in _FELT_GO.finditer(atoms.codes):
        i, k = m.start("go") - 1, m.start("go")
        region = values[i][0] if isinstance(values[i], tuple) else None
        if atoms.word(k) in _GO and atoms.word(m.start()) in _FELT and region in _PARTS:
            out[k], values[k] = "Y", ("injury", None)
    for m in _SPENT.finditer(atoms.codes):
        i, k = m.start("part"), m.start("gone")
        if m["by"] and atoms.word(k + 1) not in _SPENT_BY:
            continue  # "calves gone and feeling great" is no more than "gone"
        if atoms.some(k, k + 1) == ["gone"] and atoms.word(i) in _MUSCLES and len(atoms.some(i, i + 1)) == 1:
            out[k], values[k] = "Y", ("soreness", None)
    for m in _HAS_GONE.finditer(atoms.codes):
        i, k = m.start("part"), m.start("gone")
        region = values[i][0] if isinstance(values[i], tuple) else None
        if atoms.some(k, k + 1) != ["gone"] or region not in _PARTS or not _it_went(atoms, i, k):
            continue
        if k + 1 == len(atoms.codes) or atoms.codes[k + 1] != "w" or atoms.word(k + 1) in _AGAIN:
            out[k], values[k] = "Y", ("injury", None)
    made = "".join(out)
    return atoms.anew(made, values) if made != atoms.codes else atoms


def _it_went(atoms: Atoms, i: int, k: int) -> bool:
    """Whether the part at ``i`` itself went: "my calf has gone", "calf's gone", "calf gone again"; not "calf gone"."""
    said = atoms.said(i, i + 1).lower()
    if k == i + 1 and (said.endswith(("'s", "’s")) or (k + 1 < len(atoms.codes) and atoms.word(k + 1) == "again")):
        return True
    return not said.endswith("ves") and bool(_HAS & set(atoms.some(i + 1, k)))


#: "my calf has gone again": the part went. Where a trouble of it is named before ("the pain in my calf has gone") it is
#: over, and where it is said what it has gone to ("gone numb", "gone back to normal"), that counts.
_HAS_GONE = Pattern(r"(?:\A|[,.;\n])[^YψνVθR,.;\n]*(?P<part>R)w{0,2}(?P<gone>θ)(?=[,.;\n)!]|\Z|w|[a2κλαn]|w?l)")
_HAS = frozenset("has had have".split())
_AGAIN = frozenset("again on at in during while when doing picking lifting".split())
#: "quads gone": they are spent, and nothing of them is over.
_SPENT = Pattern(
    r"(?:\A|[,.;\n])w{0,2}(?P<part>R)[wμ]{0,2}(?P<gone>θ)(?:(?=[,.;\n)!]|\Z|l|aw)|(?P<by>c|[wε][wa]{0,2}[UXχ3n]))"
)
_SPENT_BY = frozenset("after from".split())  #: "calves gone after that", "glutes gone from the lunges"
_MUSCLES = frozenset("quads hamstrings hammies calves glutes legs thighs arms".split())
#: Words that call for ``gone``.
WENT = frozenset(("went", "gone", "go", "going", "twang", "ping", "give", "tug", "pull", "grab"))
_THING = Pattern(r"(?P<that>[wa])Z?(?P<part>R)(?P<thing>w)")
_THINGS = frozenset(("thing", "thingy"))
_DONE = frozenset("did do done doing finished tried try".split())
_THAT = frozenset("that this the my same old weird still another funny little annoying".split())


def that_thing(atoms: Atoms) -> Atoms:
    """The atoms with "that heel thing" as the name of a trouble."""
    values = list(atoms.values)
    found = False
    for m in _THING.finditer(atoms.codes):
        k = m.start("part")
        if atoms.word(m.start("thing")) not in _THINGS or atoms.word(m.start()) not in _THAT:
            continue
        if not _DONE.isdisjoint(atoms.words[max(0, atoms.first[m.start()] - 2) : atoms.first[m.start()]]):
            continue  # "did the back thing, 3x10"
        if isinstance(values[k], tuple) and len(values[k]) == 2 and values[k][0] not in ("general", "abdomen"):
            values[k], found = (*values[k], True), True
    return replace(atoms, values=values) if found else atoms


NOTHING = frozenset("nothing nowt nada zilch".split())
_NOTHING_IN = Pattern(r"(?<![UX])[Nw](?P<how>[waαεZ]{1,8})R")
_AT_ALL = frozenset("at all whatsoever much to report today now really felt i feel more tonight this morning".split())
_MINE = frozenset("the my this that".split())
_FROM = frozenset(("in", "from", "on", "through"))
_STRENGTH = frozenset("had have has got with".split())


def nothing_there(atoms: Atoms) -> Atoms:
    """The atoms with "nothing (at all) in the hip" as a word for being well; nothing in the legs is another thing."""
    out = list(atoms.codes)
    for m in _NOTHING_IN.finditer(atoms.codes):
        i, k, region = m.start(), m.end() - 1, atoms.values[m.end() - 1]
        before = atoms.words[atoms.first[i] - 1] if atoms.first[i] else ""
        if atoms.word(i) not in NOTHING or before in _STRENGTH or not isinstance(region, tuple):
            continue
        if region[0] == "general" or len(region) > 2 or _MOVED.search(atoms.codes, k):
            continue
        sided = next((at for at in range(i + 1, k) if atoms.codes[at] == "Z"), k)
        how = atoms.some(i + 1, sided)
        while how and how[-1] in _MINE:
            how = how[:-1]
        if how and how[-1] in _FROM and _AT_ALL.issuperset(how[:-1]):
            out[i:sided] = "θ" + "w" * (sided - i - 1)
    made = "".join(out)
    return atoms.anew(made) if made != atoms.codes else atoms


#: What is not there at a part of the body that cannot be moved or felt is no sign that it is well.
_MOVED = Pattern(r"R[^,.;\n]*[Yν]")
