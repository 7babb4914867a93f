"""Symptoms: what hurts, aches, tires; how much, which side; and what does not (any more).

Rule: a pain that is said is never dropped; "no pain" is severity 0, never silence.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from datetime import date
from typing import cast

from coach.acts import Course, Onset, Side, Symptom, SymptomKind, Timing
from coach.notsobad import at_times, not_so, only_asked, stiff_briefly
from coach.patterns import Pattern
from coach.reader.coursed import course_of, less_good, worse_of
from coach.reader.denied import DENIED, denied, rested, told_instead
from coach.reader.how_bad import how_bad
from coach.reader.soreness import aching, muscular, only_sore, sore, worked_sore
from coach.reader.tokens import Atoms
from coach.vocabulary import Vocabulary

_OVER = frozenset(("gone", "disappeared", "vanished", "cleared", "healed", "fully", "completely", "totally", "sorted"))
_LEGS = frozenset("general quad hamstring calf glute".split())
_JOINTS = frozenset(
    "chest knee ankle shin achilles heel arch foot toe hip elbow wrist hand neck "
    "lower-back it-band groin head shoulder".split()
)
#: Parts of the body that have no left and right.
MIDLINE = frozenset("lower-back upper-back neck head chest abdomen general".split())
_TOLD = Pattern(r"[YνψθιV]|n/n|N")
_COORDINATED = Pattern(r"[Zew]?[c,/+\-|]{1,2}[wZaμVce]{0,3}")
_NOT_YET = Pattern(r"N[waμ]{0,2}$")
_FIGURE = Pattern(r"[ψθ]|n/n")


@dataclass(slots=True)
class _Group:
    """Parts of the body told of together in atoms ``a`` to ``b``."""

    regions: list[int]
    a: int
    b: int
    turned: bool = False  #: told with "but" behind what is well


@dataclass(slots=True)
class _Heard:
    """What was said of a group."""

    kind: SymptomKind | None = None
    severity: float | None = None
    number: float | None = None
    was: float | None = None  #: how bad it was told to be before
    tight: bool = False
    unsound: bool = False
    negated: bool = False
    denied: int = -1  #: the atom of the word of feeling denied last
    beside: int = 0  #: so many words deny what may come with a pain
    clear: bool = False
    unwell: bool = False  #: "not healed yet"
    over: bool = False
    felt: bool = False
    told: bool = False  #: felt, and not denied
    course: Course | None = None
    timing: Timing | None = None
    onset: Onset | None = None


def symptoms(atoms: Atoms, a: int, b: int, *, when: date, vocabulary: Vocabulary) -> list[Symptom]:
    """The symptoms in atoms ``a`` to ``b``."""
    out: list[Symptom] = []
    head: SymptomKind | None = None
    for group in _groups(atoms, a, b):
        for part in _by_side(atoms, group):
            heard = _heard(atoms, part)
            if heard.number is not None:  # "DOMS: quads 5, calves 3"
                heard.kind = heard.kind or head
            head = heard.kind
            for region in part.regions or (None,):
                one = _symptom(atoms, part, region, heard, when, vocabulary)
                if one is not None:
                    out.append(one)
                elif out and region is not None:  # "left calf sore, the hip too"
                    place, site = _named(atoms, region)
                    out.append(replace(out[-1], region=place, site=site, side=_side(atoms, part, region)))
    return out


def merged(one: Symptom, other: Symptom) -> Symptom | None:
    """Two mentions of one symptom as one; None where they are two symptoms."""
    if one.symptom != other.symptom or one.when != other.when:
        return None
    if one.symptom != "illness" and (other.region not in (None, one.region) or other.side not in (None, one.side)):
        return None
    said = {one.severity, other.severity}
    if one.symptom != "illness" and (len(said - {None}) > 1 or said == {None, 0.0}):
        return None
    known = [s for s in said if s is not None and (s or said == {0.0})]  # "a cough, no fever" is an illness
    return replace(
        one,
        severity=max(known, default=None),
        region=one.region or other.region,
        site=one.site or other.site,
        side=one.side or other.side,
        flags=tuple(sorted({*one.flags, *other.flags})),
        course=worse_of(one.course, other.course),
        timing=one.timing or other.timing,
        onset=one.onset or other.onset,
        was=one.was if one.was is not None else other.was,
    )


def _groups(atoms: Atoms, a: int, b: int) -> list[_Group]:
    """The parts of the body in atoms ``a`` to ``b``, those that share what is said together."""
    codes = atoms.codes
    regions = [i for i in range(a, b) if codes[i] == "R"]
    groups = [_Group(regions[:1], a, b)]
    for left, right in itertools.pairwise(regions):
        between = codes[left + 1 : right]
        last = groups[-1]
        each = _each_told(codes, last.a, left, right)
        if (turn := _turn(atoms, last.a, left, right)) > 0:
            last.b = turn
            groups.append(_Group([right], turn, b, turned=True))
            continue
        if between == "," and _well_then_told(atoms, last.a, left, right, b):
            last.b = left + 1
            groups.append(_Group([right], left + 2, b))
            continue
        if ailing(atoms, left) and where_it_is(atoms, left, right, b):
            last.regions[-1:] = [right]
            continue
        if nearer(atoms, left, right):
            last.regions[-1:] = [right]
            continue
        if _COORDINATED.fullmatch(between) and not each:
            if _named(atoms, left) != _named(atoms, right) or _both_sided(atoms, last, left, right):
                last.regions.append(right)
            continue
        if ailing(atoms, right) and called(atoms, left, right) and not _TOLD.search(codes[right:b]):
            continue
        sign = max(between.rfind(s) for s in "c,;(")
        told = _TOLD.search(between)
        scored = between.rfind("ψ")
        if (told or each) and sign >= 0:
            at = left + 1 + sign
        elif _OWN_WORD.fullmatch(between) and _OWN_WORD_NEXT.match(codes, right + 1, b):
            at = left + 1 + between.rfind("Y") + 1  # "left knee sore right hip sore"
        elif scored >= 0 and "ψ" in codes[right:b]:
            at = left + 1 + scored + 1
        elif sign >= 0 and _TOLD.search(codes[right:b]) is None:
            at = left + 1 + sign
        else:
            continue  # "from the calf into the hamstring": it only says where
        last.b = at
        groups.append(_Group([right], at, b))
    return groups


def _turn(atoms: Atoms, a: int, left: int, right: int) -> int:
    """Where "but" turns from a part of the body that is well, or wanted less, to one that is not; else 0."""
    at = atoms.codes.rfind("c", left + 1, right)
    if at < 0 or atoms.word(at) not in _TURNS_TO or not _WELL_SO_FAR.search(atoms.codes, a, at):
        return 0
    return at


def _well_then_told(atoms: Atoms, a: int, left: int, right: int, b: int) -> bool:
    """Whether a part that hurts stands behind one that is well: "no pain in my knee, hip sore"."""
    m = _OWN_WORD_NEXT.match(atoms.codes, right + 1, b)
    if m is None or not _WELL_SO_FAR.search(atoms.codes, a, left):
        return False
    return (
        atoms.some(m.end() - 1, m.end())[-1] in _IS_SO and atoms.word(m.end()) not in _LISTED
        if m.end() < b
        else (atoms.some(m.end() - 1, m.end())[-1] in _IS_SO)
    )


#: Words that say of a part of the body how it is; "no pain in my knee, hip soreness or cramp" is one list.
_IS_SO = frozenset(
    "sore hurts hurt hurting aches aching painful stiff tight tender killing throbbing throbs niggling swollen burning "
    "burns grumbling grumbles twinges twinging".split()
)
_LISTED = frozenset("or nor either".split())
_TURNS_TO = frozenset("but though although however yet".split())
_WELL_SO_FAR = Pattern(r"N[^YR]{0,3}Y|θ")


_OWN_WORD = Pattern(r"[wμV]{0,3}Y[waα]{0,1}Z")
_OWN_WORD_NEXT = Pattern(r"[wμV]{0,3}Y")
#: Parts of the body that the name of a trouble beside them explains ("heel hurts, plantar fasciitis I think").
_CALLED = frozenset(
    (
        ("heel", "arch"),
        ("foot", "arch"),
        ("heel", "achilles"),
        ("knee", "it-band"),
        ("elbow", "forearm"),
        ("lower-back", "glute"),
    )
)
#: What is told of a part of the body is its figure alone: "plantar fasciitis flaring, heel 4/10".
_FIGURE_ALONE = Pattern(r"[wa]{0,2}ψ[^RYνVιψ]*")


def called(atoms: Atoms, left: int, right: int) -> bool:
    """Whether a name of a trouble is of the part of the body named before."""
    one, other = _named(atoms, left)[0], _named(atoms, right)[0]
    return one == other or (one, other) in _CALLED


def where_it_is(atoms: Atoms, left: int, right: int, b: int) -> bool:
    """Whether the second part of the body only tells where, and how much, the trouble named before hurts."""
    codes = atoms.codes
    place, trouble = _named(atoms, right)[0], _named(atoms, left)[0]
    return (
        (place, trouble) in _CALLED
        and not ailing(atoms, right)
        and "ψ" not in codes[left:right]
        and _FIGURE_ALONE.fullmatch(codes, right + 1, b) is not None
    )


#: Parts of the foot: "right foot arch", "my foot, the heel".
_OF_THE_FOOT = frozenset(("arch", "heel", "toe"))
_NEARER = Pattern(r"(?:,?[wa]{1,2})?")


def nearer(atoms: Atoms, left: int, right: int) -> bool:
    """Whether the second of two parts of the body only says which part of the first one is meant."""
    if _named(atoms, left)[0] != "foot" or _named(atoms, right)[0] not in _OF_THE_FOOT:
        return False
    words = atoms.some(left + 1, right)
    return _NEARER.fullmatch(atoms.codes, left + 1, right) is not None and (not words or words[-1] == "the")


def _each_told(codes: str, a: int, left: int, right: int) -> bool:
    """Whether two parts of the body are told of each on its own: "niggle in my glute, and the left calf is at a 3"."""
    joint = codes[left + 1 : right]
    if "," not in joint or "c" not in joint:
        return False
    return bool(_ITS_OWN.search(codes, a, left)) and bool(_FIGURE_NEXT.match(codes, right + 1))


_ITS_OWN = Pattern(r"[YV]a?[wZ]{0,3}\Z")
_FIGURE_NEXT = Pattern(r"[wa]{0,4}ψ")


def _both_sided(atoms: Atoms, group: _Group, left: int, right: int) -> bool:
    """Whether one part of the body is named for each side ("left knee and right knee")."""
    return _beside(atoms, group.a, left) != _beside(atoms, left + 1, right) != None  # noqa: E711


def _by_side(atoms: Atoms, group: _Group) -> list[_Group]:
    """One group a side where each side has its own figure ("knees: left 3, right 1")."""
    codes = atoms.codes
    if len(group.regions) != 1:
        return [group]
    sides = [i for i in range(group.a, group.b) if codes[i] == "Z" and _is_side(atoms, i, group)]
    figures = [m.start() + group.a for m in _FIGURE.finditer(codes[group.a : group.b])]
    if len(sides) != 2 or len(figures) < 2 or len({atoms.values[i] for i in sides}) < 2:
        return [group]
    if figures[0] < sides[0] and group.regions[0] < figures[0]:  # "hips 2 left, 3 right"
        cut = sides[0] + 1
    elif sides[0] < figures[0] < sides[1]:
        cut = max((k for k in range(figures[0] + 1, sides[1] + 1) if codes[k - 1] in "c,;(/"), default=sides[1])
    else:
        return [group]
    return [_Group(group.regions, group.a, cut), _Group(group.regions, cut, group.b)]


def _named(atoms: Atoms, i: int) -> tuple[str, str | None]:
    value = atoms.values[i]
    return value[:2] if isinstance(value, tuple) else ("general", None)


def ailing(atoms: Atoms, i: int) -> bool:
    """Whether a part of the body is called by what is wrong with it ("tennis elbow")."""
    value = atoms.values[i]
    return isinstance(value, tuple) and len(value) > 2


def _is_side(atoms: Atoms, i: int, group: _Group) -> bool:
    """Whether a word for a side is one: "l" and "r" may be letters, "right" may be "right now" or "a right pain"."""
    codes = atoms.codes
    word, after, before = atoms.word(i), codes[i + 1 : i + 2], codes[i - 1 : i] if i else ""
    size = atoms.first[i + 1] - atoms.first[i]
    nxt = atoms.words[atoms.first[i + 1] : atoms.first[i + 1] + 1]
    if size > 1:
        return True
    if word == "r" and before == "R" and atoms.word(i - 1).endswith("s") and _are(atoms, i):
        return False  # "knees r sore"
    if word in ("l", "r"):
        return (
            after in ("R", "Z", ")", "Y", "ψ", ":", ".", ",", "")
            or nxt[:1] == [":"]
            or before in ("R", "Y", "(", ",", "")
            or i == group.a
            or atoms.word(i - 1) in _SET_TO
        ) and before != "n"
    if i and atoms.words[atoms.first[i] - 1] in _TURNS:
        return False  # "turning left"
    if word == "right" and i and after not in ("R", "Z") and atoms.words[atoms.first[i] - 1] in _WELL:
        return False  # "can't pee right"
    if word == "right" and after == "Y" and before in ("w", "μ", "a") and any(r < i for r in group.regions):
        return False  # "the knee is a right pain"
    return not (word == "right" and (nxt[:1] and nxt[0] in _NOT_A_SIDE))


def _are(atoms: Atoms, i: int) -> bool:
    """Whether what is felt follows the letter at atom ``i``, which is the verb then: "r sore", "r sooo sore"."""
    m = _FELT_NEXT.match(atoms.codes, i + 1)
    return m is not None and _WAS.isdisjoint(atoms.some(i + 1, m.end()))


_FELT_NEXT = Pattern(r"w{0,2}(?=[YVμν])")
_WAS = frozenset("is was one side feels felt and hurts".split())
_TURNS = frozenset("turning turn turned looking look twisting rotating leaning bending veering".split())
#: What one does right, or not.
_WELL = frozenset("pee wee walk move sleep breathe bend stand work feel feels felt sit see think swallow run".split())
_SET_TO = frozenset(":=-(")
_NOT_A_SIDE = frozenset(
    "now after before away at from through then where under below above behind beneath near next across up down on in "
    "as when".split()
)


def _beside(atoms: Atoms, a: int, i: int) -> Side | None:
    """The side that stands right before a part of the body."""
    for k in range(i - 1, max(a, i - 4) - 1, -1):
        if atoms.codes[k] == "Z":
            return cast("Side", atoms.values[k])
        if atoms.codes[k] not in "wVμaY":
            return None
    return None


def _side(atoms: Atoms, group: _Group, region: int | None) -> Side | None:
    """The side of a part of the body: its own, else the one said of the whole group."""
    codes = atoms.codes
    several = len(group.regions) > 1
    if several and region is not None:
        at = group.regions.index(region)
        own = _beside(atoms, group.regions[at - 1] + 1 if at else group.a, region)
        behind = codes[region + 1 : region + 3].rstrip("wa,c") in ("Z", "Zψ") and atoms.values[region + 1] != "both"
        if own or behind:
            return own or cast("Side", atoms.values[region + 1])
        if _named(atoms, region)[0] in MIDLINE:
            return None
    for i in range(group.a, group.b):
        if several and i > group.regions[-1] and atoms.values[i] == "both":
            continue  # "knee and hip both a 2"
        if codes[i] == "Z" and _is_side(atoms, i, group) and isinstance(atoms.values[i], str):
            return cast("Side", atoms.values[i])
        if codes[i] == "e" and "both" in atoms.some(i, i + 1):
            return "both"
    return None


def _heard(atoms: Atoms, group: _Group) -> _Heard:
    """Everything said of a group, word by word."""
    codes, values = atoms.codes, atoms.values
    number, was = how_bad(atoms, group.a, group.b)
    out = _Heard(number=number, was=was, felt="Y" in codes[group.a : group.b])
    out.course = course_of(atoms, group.a, group.b)
    for i in range(group.a, group.b):
        code, value = codes[i], values[i]
        if code == "Y" and isinstance(value, tuple):
            _feel(atoms, group.a, i, out)
        elif code == "R" and i in group.regions and ailing(atoms, i):
            out.negated = out.negated or bool(DENIED.search(codes[max(group.a, i - 4) : i]))
            out.kind = out.kind or "pain"
            out.felt = True
        elif code == "ν":
            if any(_named(atoms, k)[0] in _LEGS for k in group.regions):
                out.kind = out.kind or "fatigue"
                out.negated = out.negated or rested(atoms, group.a, i)
            elif atoms.word(i) == "dead" and group.regions and i and atoms.word(i - 1) in _GOES:
                out.kind, out.felt = out.kind or "pain", True  # "two of my toes go dead": numb
        elif code == "V" and isinstance(value, float | int) and value >= _MILDLY and _doubted(atoms, i, out):
            continue
        elif code == "V" and isinstance(value, float | int) and not _NOT_SO.search(codes, group.a, i):
            out.severity = float(value) if out.severity is None or value > out.severity else out.severity
        elif code == "θ" and not _no_all_clear(atoms, i, out):
            denied = bool(_NOT_YET.search(codes[max(group.a, i - 4) : i]))
            out.unwell = out.unwell or denied
            out.clear = out.clear or not denied
            out.over = out.over or (
                not denied
                and (
                    (not _OVER.isdisjoint(atoms.some(i, i + 1)) and codes[i + 1 : i + 2] not in ("w", "a", "Y"))
                    or (codes[i + 1 : i + 2] == "α" and values[i + 1] == 0 and "Y" in codes[group.a : i])
                )
            )
        elif code == "κ" and codes[i + 1 : i + 2] != "θ":  # "sitting ok"
            out.timing = out.timing or value
        elif code == "λ":
            out.onset = out.onset or value
    if out.beside and codes.count("Y", group.a, group.b) == out.beside:
        out.felt = any(
            code == "R" and ailing(atoms, i) for i, code in enumerate(codes[: group.b]) if i in group.regions
        )
    if number is None and was is not None and (out.clear or out.negated):
        out.number, out.was = was, None  # "6 last week, fine now": how bad it was weighs in the answer
    _qualified(atoms, group, out)
    if group.regions and (not _EXCEPT.isdisjoint(atoms.some(group.a, group.regions[0])) or _all_but(atoms, group)):
        out.clear = out.over = out.negated = False  # "all good apart from my left knee"
        out.unwell = True
    elif group.turned and not out.clear and not out.negated:
        out.unwell = True  # "no pain in my legs, but the right achilles"
    return out


#: Words of less are seldom denied; from the other on a pain is very bad, at whatever times.
_MILDLY, _VERY = 5, 8


def _doubted(atoms: Atoms, i: int, out: _Heard) -> bool:
    """Whether a word of how bad it is is only asked about, or denied: "my knee isn't bad" is none that is well."""
    low = atoms.text.lower()
    if len(low) != len(atoms.text):
        return False
    if not_so(low, atoms.starts[i]) or (atoms.values[i] < _VERY and at_times(low, atoms.starts[i])):
        out.unwell = True
        return True
    return only_asked(low, atoms.starts[i])


def _qualified(atoms: Atoms, group: _Group, out: _Heard) -> None:
    """Takes no all-clear from what is fine at some times only: "bad when I sit, fine when I run", "stiff, then ok"."""
    if not (out.clear or out.over) or out.number is not None:
        return
    low = atoms.said(group.a, group.b).lower()
    if at_times(low):
        out.clear = out.over = False
        out.unwell, out.timing = True, None
        out.severity = out.severity if out.severity is not None and out.severity >= _VERY else None
    elif stiff_briefly(low):
        out.clear = out.over = False
        out.timing = out.timing or "morning"


_GOES = frozenset("go goes going went gone".split())


def _no_all_clear(atoms: Atoms, i: int, out: _Heard) -> bool:
    """Whether "fine" is asked for or taken back: "is it ok to run", "okay but not great", "good enough"."""
    words = atoms.words
    first, last = atoms.first[i], atoms.first[i + 1]
    after = words[last : last + 3]
    if less_good(atoms, i) or _recurs(atoms, i) or (words[first] == "gone" and after[:1] and after[0] in _GONE_TO):
        out.unwell = True
        return True
    if after[1:3] == ["but", "not"] or after[:2] == ["but", "not"] or after[:1] in (["ish"], ["enough"]):
        out.unwell = True
        return True
    return " ".join(words[max(0, first - 2) : first]) in _ASKED


#: What a part of the body goes that is not well: "toe's gone black".
_GONE_TO = frozenset(
    "black blue purple white red grey gray yellow green pale cold dead numb floppy funny weird hard soft bad wrong "
    "wobbly weak tight stiff mushy tingly ping pop bang twang".split()
)


def _recurs(atoms: Atoms, i: int) -> bool:
    """Whether it is gone each time, and comes each time: "at 6k every time, walk and it's gone"."""
    if atoms.word(i) not in _OVER:
        return False
    near = " ".join(atoms.words[max(0, atoms.first[i] - _NEAR) : atoms.first[i] + 5])
    return _EACH_TIME.search(near) is not None


_NEAR = 14
_EACH_TIME = Pattern(r"\b(?:every|each) (?:single )?(?:time|run|session)\b|\blike clockwork\b|\bwithout fail\b")
#: What stands before "ok" where it is asked whether something may be done.
_ASKED = frozenset(("is it", "am i", "is this", "is that", "it be", "that be", "are we", "i be"))


def _all_but(atoms: Atoms, group: _Group) -> bool:
    """Whether a part of the body is all that is not well: "nothing hurts but my knee", "all good but the calf"."""
    m = _BUT.search(atoms.codes, group.a, group.regions[0] + 1)
    if m is None or m.end() != group.regions[0] + 1 or atoms.word(m.start("but")) != "but":
        return False
    return "θ" not in atoms.codes[m.end() : group.b]  # "no pain, but my knee is fine too"


_BUT = Pattern(r"(?:N[^\n.;]*Y|θ)[wa,]{0,2}(?P<but>c)[wZ]{0,2}R")
_NOT_SO = Pattern(r"N[μw]?\Z")  #: "not bad", "not too bad"
_EXCEPT = frozenset("except apart besides excepting barring save".split())


#: What may come with a pain; that it does not, is no news of the pain.
_COMPANY = frozenset(
    "tingling tingle tingles tingled numb swelling swollen swelled puffy spasm spasms spasming locking locks locked"
    " catching buckling buckles buckled bruise bruises bruising bruised unstable inflamed throb throbbing".split()
)


def _feel(atoms: Atoms, a: int, i: int, out: _Heard) -> None:
    """Takes up one word of feeling."""
    said, weight = atoms.values[i]
    if denied(atoms, a, i, out.denied) and (said != "fatigue" or rested(atoms, a, i)):
        if said == "injury" and out.told:
            return  # "sore, not injured"
        if not _COMPANY.isdisjoint(atoms.some(i, i + 1)):
            out.denied, out.beside = i, out.beside + 1
            return  # "back locked, no tingling": what does not come with a pain says nothing of how bad it is
        out.negated, out.denied = True, i
        out.kind = out.kind or ("pain" if said in ("tight", "unsound") else said)
        return
    if out.denied >= 0 and not out.told and told_instead(atoms, out.denied, i):
        out.negated, out.kind = False, None  # "not sore, it hurts", "not tired but exhausted"
    out.told = True
    if said == "tight":
        out.tight = True
        return
    if said == "unsound":
        out.unsound = True
        return
    if said == "soreness" and out.kind == "pain" and only_sore(atoms, a, i):
        out.kind = "soreness"  # "tender after bench, just doms"
    elif (
        said == "pain" and out.kind == "soreness" and atoms.words[atoms.first[i + 1] : atoms.first[i + 1] + 1] == ["to"]
    ):
        return  # "so sore it hurts to laugh"
    elif {said, out.kind} == {"injury", "pain"}:
        out.kind = "injury"
    elif said == "illness" and out.kind == "pain" and not any(atoms.codes[k] == "R" for k in range(a, i)):
        out.kind = "illness"
    elif out.kind is None or out.kind == "soreness" or (out.kind == "fatigue" and said != "soreness"):
        out.kind = said
    if weight is not None:
        out.severity = weight


def _symptom(
    atoms: Atoms, group: _Group, i: int | None, heard: _Heard, when: date, vocabulary: Vocabulary
) -> Symptom | None:
    """The symptom of one part of the body, or of none."""
    region, site = _place(atoms, group, i)
    side = _side(atoms, group, i)
    kind, severity, number = heard.kind, heard.severity, heard.number
    if kind == "illness" and region not in (None, "head", "chest", "abdomen", "general") and heard.unsound:
        kind = "pain"
    if kind is None and heard.unsound:
        kind = "illness" if region is None else "pain"
    if number is not None:
        severity = number
    if kind is None and heard.tight:
        kind = "pain" if region in _JOINTS else "soreness"
    if (
        kind == "soreness"
        and region is None
        and not heard.tight
        and number is None
        and not sore(atoms, group.a, group.b)
    ):
        kind, severity = "fatigue", None  # "absolutely cooked"
    if kind == "soreness" and region is not None and region not in vocabulary.muscles and region != "shoulder":
        kind = "soreness" if muscular(atoms, i) else "pain"
    if kind == "soreness" and region == "shoulder" and (number is not None or side in ("left", "right")):
        kind = "pain"
    if (
        kind == "pain"
        and region in vocabulary.muscles
        and number is None
        and severity is None
        and _all_of_them(atoms, group, side)
    ):
        kind = "soreness"  # "both quads aching"
    if kind == "pain" and region in vocabulary.muscles and side not in ("left", "right") and (severity or 0) <= _SORE:
        kind = "soreness" if worked_sore(atoms, group.a, group.b) else kind
    if kind == "pain" and region == "general" and number is None and aching(atoms, group.a, group.b):
        kind = "soreness"
    if kind is None:
        nothing = number is None and severity is None and heard.course is None and heard.was is None
        if number is None and (
            region is None or (nothing and not heard.clear and not heard.negated and not heard.unwell)
        ):
            return None
        kind = "pain"
    if heard.negated and number is None and not (heard.tight or severity or (kind == "illness" and heard.told)):
        severity = 0.0
    elif (
        heard.clear
        and number is None
        and not heard.negated
        and (kind in ("pain", "soreness", "injury") or (kind == "illness" and heard.over))
        and (heard.over or not heard.felt)
    ):
        severity = 0.0
        kind = kind if kind in ("soreness", "illness") else "pain"
    elif heard.negated and heard.tight:
        kind = "soreness" if region in vocabulary.muscles else "pain"
    return Symptom(
        symptom=kind,
        when=when,
        region=region,
        site=site,
        side=side,
        severity=severity,
        course=heard.course,
        timing=heard.timing,
        onset=heard.onset,
        was=heard.was,
    )


#: What hurts more than this is told of as a pain, whatever it is from.
_SORE = 5


def placed(atoms: Atoms, start: int, end: int, vocabulary: Vocabulary) -> tuple[str, str | None, Side | None] | None:
    """The part of the body named in the sentence around places ``start`` to ``end`` of the text: region, site, side."""
    inside = [i for i in range(len(atoms.codes)) if atoms.starts[i] < end and atoms.ends[i] > start]
    if not inside:
        return None
    a = max(atoms.codes.rfind(sign, 0, inside[0]) for sign in "\n.?;") + 1
    b = next((k for k in range(inside[-1] + 1, len(atoms.codes)) if atoms.codes[k] in "\n.?;"), len(atoms.codes))
    for i in sorted(range(a, b), key=lambda i: (i not in inside, i)):
        value = atoms.values[i] if atoms.codes[i] == "R" else None
        if atoms.codes[i] == "X" and (sense := vocabulary.bodily.get(" ".join(atoms.some(i, i + 1)))):
            value = sense.value if sense.code == "R" else None
        if isinstance(value, tuple) and value[0] != "general":
            return value[0], value[1], _side(atoms, _Group([i], a, b), i)
    return None


def _all_of_them(atoms: Atoms, group: _Group, side: Side | None) -> bool:
    """Whether the muscles of both sides ache, and nothing but that is said of them."""
    if not aching(atoms, group.a, group.b) or side in ("left", "right") or len(group.regions) != 1:
        return False
    plural = atoms.some(group.regions[0], group.regions[0] + 1)[-1].endswith("s")
    return (plural or side == "both") and not any(c in atoms.codes[group.a : group.b] for c in "ικλU")


def _place(atoms: Atoms, group: _Group, i: int | None) -> tuple[str | None, str | None]:
    """Region and site: where one part only is told of, a nearer word behind it wins over "legs"."""
    if i is None:
        return None, None
    first = _named(atoms, i)
    if first[0] == "general" and len(group.regions) == 1:
        for k in range(i + 1, group.b):
            if atoms.codes[k] == "R" and _named(atoms, k)[0] != "general":
                return _named(atoms, k)
    return first
