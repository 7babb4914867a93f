"""Names of exercises that no library has: words beside sets and loads that nothing else explains.

Rule: sets that were done are never dropped for want of a name; the lift is kept without a slug, with the words as said.
Only words that stand right before or behind the figures count, and only in a clause that is about nothing else.
"""

from __future__ import annotations

from coach.patterns import Pattern
from coach.reader.tokens import Atoms, Merger, merged
from coach.vocabulary import Vocabulary

#: A clause that holds one of these is about something else or names its exercise itself.
_OTHER = Pattern(r"[XU3GYνR9ξπρ2OPQ]")
_CLAUSE = Pattern(r"[^,;.\n?|()c+]+")
_DRILLED = Pattern(r"w?(?P<name>w?R(?P<move>w?))[:\-]?(?:n[KB]k?[a@]?)?n(?:x|sx?)n[^RYVν/X]*$")
#: What is done with a part of the body: "neck extensions 3x15", "hip rotations 2x10".
_MOVES = frozenset(
    "extension extensions raise raises curl curls rotation rotations flexion flexions lift lifts circle circles "
    "abduction abductions adduction adductions press presses shrug shrugs roll rolls dip dips tilt tilts thrust "
    "thrusts squeeze squeezes tuck tucks drop drops bridge bridges machine rocks rock glide glides".split()
)
#: A name cut short is of so few letters: "hip thr 3x8 @ 80kg".
_SHORT = 4
_LOAD_TOLD = Pattern(r"@n|n[KB]")
_WHOLE = frozenset("everything everywhere over".split())
_SETS = Pattern(r"n(?:[KB][a@]?n)?x(?:n|t)(?!x?n?[DCmH5%])|ns[a@x]{0,2}n(?![DCmH])")
_BEFORE = Pattern(r"(?P<name>[wk]{1,6})[:\-a@z=]{0,2}(?:n[KB]?[a@,]?)?$")
_AFTER = Pattern(r"(?:[KBqseEhySI@a]|x?n[KB])*?(?P<name>w{1,4})[a@n KBkeEyh]*$")
#: Words that are no name of an exercise, beside the fillers of content.
_PLAIN = frozenset(
    "did do done doing some few more another same those these ones usual managed hit got went tried were had next week "
    "lower upper body main accessory accessories first second last total heavy light super very bit pretty too tough "
    "brutal felt like home morning evening because after before only about each week today set sets reps rest left "
    "right down up back off side weight weights kg finished started superset circuit round rounds warm cool "
    "bent straight seated standing slow fast full half wide narrow close paused strict unbroken banded weighted "
    "alternating extra assisted through whole entire knocked banged cranked smashed nailed ended doing gym session "
    "workout training quick good nice solid easy hard here goes just then also plus finally grindy grind grinder "
    "smooth snappy ugly shaky wobbly savage spicy crisp flying flew sloppy rushed clean tidy grim slog fine meh "
    "rip lol phew regular normal could able unpaused rack racks busy taken occupied broken free".split()
)


def named(atoms: Atoms, vocabulary: Vocabulary) -> Atoms:
    """The atoms with each such name put together as one exercise without a slug."""
    codes = atoms.codes
    if "kbs" in atoms.words:
        atoms = _swings(atoms)
        codes = atoms.codes
    if "nx" not in codes and "ns" not in codes:
        return atoms
    found: list[tuple[int, int]] = []
    if not _TO.isdisjoint(atoms.words):
        found = [  # "sandbag to shoulder 100 lb 5 sets of 5"
            m.span("name")
            for m in _LIFTED_TO.finditer(codes)
            if atoms.word(m.start("to")) in _TO
            and not (atoms.word(m.start()) in vocabulary.filler or atoms.word(m.start()) in _PLAIN)
        ]
    bodily = "R" in codes
    for clause in _CLAUSE.finditer(codes):
        a, b = clause.span()
        if found and found[-1][0] >= a:
            continue
        drilled = _DRILLED.match(codes, a, b) if bodily else None
        if drilled and drilled["move"] and atoms.word(drilled.start("move")) not in _MOVES:
            loaded = "R" in codes[a : drilled.start("move")] and _LOAD_TOLD.search(codes, a, b)
            short = len(atoms.word(drilled.start("move"))) <= _SHORT
            drilled = drilled if loaded and short and atoms.word(drilled.start("move")) not in _PLAIN else None
        if drilled and not _WHOLE.isdisjoint(atoms.some(*drilled.span("name"))):
            continue  # "everything 3x10: …"
        if drilled:  # "rear delts 3x15"
            found.append(drilled.span("name"))
            continue
        if _OTHER.search(codes, a, b) or _named_beside(codes, a, b):
            continue
        sets = _SETS.search(codes, a, b)
        if sets is None:
            continue
        m = _BEFORE.search(codes[a : sets.start()])
        span = _name(atoms, a + m.start("name"), a + m.end("name"), vocabulary) if m else None
        if span is None:
            m = _AFTER.match(codes, sets.end(), b)
            span = _name(atoms, *m.span("name"), vocabulary) if m else None
            if m and span and _placed(atoms.some(m.start("name"), span[0])):
                span = None  # "3x12 per leg down the driveway"
        if span is not None:
            found.append(span)
    if not found:
        return atoms
    return merged(atoms, [Merger(i, j, "X", _OF_A_PART.get(atoms.word(j - 1))) for i, j in found])


#: Parts of the body for which one exercise is meant: "rdl 3x10, calf 3x15".
_OF_A_PART = {
    "calf": "calf-raise",
    "calfs": "calf-raise",
    "tib": "tibialis-raise",
    "biceps": "biceps-curl",
    "bicep": "biceps-curl",
    "triceps": "triceps-extension",
    "tricep": "triceps-extension",
}


#: Words before a place.
_PLACED = frozenset("up down along across through past outside inside by the my our a".split())


def _placed(words: list[str]) -> bool:
    """Whether nothing but words before a place stands before a name."""
    return bool(words) and _PLACED.issuperset(words)


#: What is lifted onto a part of the body or over a bar, and its load or sets right behind.
_LIFTED_TO = Pattern(
    r"(?:(?<=[,;.\n?|()c:])|\A)(?P<name>[wT]{1,3}(?P<to>[wa])[wa]?[Rk])[:,\-@a]{0,2}(?=n[KB][,@a]{0,2}n[xs]|n[xs]n)(?![^\n.;?]*[YVψν])"
)
_TO = frozenset("to onto over".split())
_ONTO = frozenset("jumped jumping jump stepped stepping hopped hopping".split())
_ON_A_BOX = Pattern(r"(?P<verb>w)[2aw]w?(?:n[7FwD]?w?)?(?P<box>w)")


def onto_the_box(atoms: Atoms) -> Atoms:
    """The atoms with "jumped on the 24 inch box" as the exercise it is, whatever the box measures."""
    if _ONTO.isdisjoint(atoms.words):
        return atoms
    found = [
        Merger(m.start(), m.end(), "X", "step-up" if atoms.word(m.start()).startswith("step") else "box-jump")
        for m in _ON_A_BOX.finditer(atoms.codes)
        if atoms.word(m.start()) in _ONTO
        and atoms.word(m.start() + 1) in ("on", "onto", "up", "over")
        and atoms.word(m.start("box")) == "box"
    ]
    return merged(atoms, found)


_NAME_ALONE = Pattern(r"[,(:|]?[waα]{0,3}X[waα]{0,2}(?=[,;.\n?|()c]|$)")
_ALONE_BEFORE = Pattern(r"(?:^|[,;.\n?|()c])[waα]{0,3}X[waα]{0,2}[,(:|]$")


def _named_beside(codes: str, a: int, b: int) -> bool:
    """Whether the clause beside is nothing but the name of an exercise ("got through 4x10, seated row")."""
    return bool(_NAME_ALONE.match(codes, b) or _ALONE_BEFORE.search(codes[max(0, a - 10) : a]))


def _swings(atoms: Atoms) -> Atoms:
    """The atoms with "KBS" as swings where no other exercise stands in its clause."""
    codes, values = list(atoms.codes), list(atoms.values)
    for line in _LINE.finditer(atoms.codes):
        a, b = line.span()
        some = "X" in atoms.codes[a:b]
        for i in range(a, b):
            near = atoms.codes[max(a, i - 4) : i + 5]
            if some and codes[max(a, i - 2) : i] in (["n", "K"], ["n", "B"]):
                continue  # "farmers walks 5x30s, 22kg kbs"
            if codes[i] == "k" and atoms.word(i) == "kbs" and "X" not in near and "n" in near:
                codes[i], values[i] = "X", "kettlebell-swing"
    return atoms.anew("".join(codes), values)


_LINE = Pattern(r"[^\n.;?]+")


def _name(atoms: Atoms, i: int, j: int, vocabulary: Vocabulary, heading: bool = False) -> tuple[int, int] | None:
    """The atoms of ``i`` to ``j`` that name an exercise: none where all of them are plain words.

    Words that head their clause are a name as soon as one of them is none of the plain ones.
    """

    def plain(k: int) -> bool:
        word = atoms.word(k)
        short = len(word) < (2 if heading else 3)
        return word in _PLAIN or word in vocabulary.filler or word in vocabulary.first_person or short

    while i < j and plain(i):
        i += 1
    end = i
    while end < j and not plain(end):
        end += 1
    strange = (heading and j - i <= 3 and end == j) or any(
        (word := atoms.word(k)) not in vocabulary.known or word in _THINGS or word in vocabulary.naming
        for k in range(i, end)
    )
    if strange and not atoms.codes[i:end].strip("k") and "X" in atoms.codes:
        return None  # "two 10 kg dumbbells, 3 sets of 10 (each side) step ups"
    if end == i + 1 and atoms.word(i) in _HELD and "X" in atoms.codes[:i]:
        return None  # "did plank and could hold for 3 sets of 40 seconds"
    return (i, end) if end > i and strange else None


_HELD = frozenset("hold held stay".split())
_THINGS = frozenset(("thing", "things", "thingy", "thingies", "machine", "exercise", "landmine", "ones"))
