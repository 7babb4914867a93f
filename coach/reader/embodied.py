"""Which words speak of the body: "back" is a part of it or a way home, "wrecked" are quads or shoes.

Rule: what is told of a part of the body always counts; without one a word that has another life is plain.
"""

from __future__ import annotations

import re
from typing import Any

from coach.patterns import Pattern
from coach.reader.falls import FALLS, falls
from coach.reader.likened import LIKE, TOIL, likened, toiled
from coach.reader.own_state import of_oneself, praised
from coach.reader.posed import posed
from coach.reader.there_and_back import AND, there_and_back
from coach.reader.tokens import SETTLED, Atoms
from coach.vocabulary import Vocabulary


def embodied(atoms: Atoms, out: list[str], values: list[Any], vocabulary: Vocabulary) -> None:
    """Settles in ``out`` and ``values`` which words of ``atoms`` speak of the body."""
    codes = atoms.codes
    if "ZR" in codes:
        _sited(atoms, out, values, vocabulary)
    if "Y" in codes or "R" in codes:
        _soften(atoms, out, values, vocabulary)
    if "Y" in codes and not LIKE.isdisjoint(atoms.words):
        likened(atoms, out, values)
    if "R" in codes and not TOIL.isdisjoint(atoms.words):
        toiled(atoms, out, values)
    if "R" in codes and not _PALE.isdisjoint(atoms.words):
        _paled(atoms, out, values)
    if "R" in codes and "X" in codes:
        posed(atoms, out)
    if "R" in codes and not _DONE.isdisjoint(atoms.words):
        _done_in(atoms, out, values)
    if "n%" in codes and "R" in codes and "X" not in codes:
        for m in _WHOLE.finditer(codes):
            if values[m.start()] == 100:
                out[m.start()], out[m.end() - 1] = "θ", "w"  # "back to 100%"
    if "back" in atoms.words:
        _return(atoms, out)
    if not _HURT.isdisjoint(atoms.words) and "Y" in out:
        _spared(atoms, out, values)
    if "V" in codes and not _BAD_THINGS.isdisjoint(atoms.words):
        for i in range(len(codes) - 1):
            if codes[i] == "V" and atoms.some(i, i + 1)[-1] in _BAD and atoms.word(i + 1) in _BAD_THINGS:
                out[i] = "w"  # "neck stiff from a bad pillow"
    if "V" in codes and not _BARELY.isdisjoint(atoms.words):
        for i, code in enumerate(codes):
            if code == "V" and atoms.word(i) in _BARELY and _can_hardly(atoms, i):
                out[i] = "μ"  # "can barely turn my head"
    if "bed" in atoms.words and "Y" in out:
        _abed(atoms, out, values)
    if "chest" in atoms.words and not _PRESSED.isdisjoint(atoms.words):
        _pressed(atoms, out, values)
    if not _BOTHERS.isdisjoint(atoms.words):
        _bother(atoms, out, vocabulary)
    if "R" in codes and not FALLS.isdisjoint(atoms.words):
        falls(atoms, out, values)
    if "pull" in atoms.words:
        for i in range(len(out) - 1):
            if (
                out[i] == "R"
                and atoms.some(i + 1, i + 2) == ["pull"]
                and "".join(out[i + 2 : i + 3]) not in tuple("nxs")
            ):
                out[i + 1], values[i + 1] = "Y", ("injury", None)  # "groin pull"


def _spared(atoms: Atoms, out: list[str], values: list[Any]) -> None:
    """Leaves the wish not to be hurt plain ("don't want to get hurt again"): no complaint and no request."""
    for i, code in enumerate(out):
        if code != "Y" or atoms.some(i, i + 1)[-1] not in _HURT:
            continue
        first = atoms.first[i + 1] - 1
        before = atoms.words[max(0, first - _REACH) : first]
        wish = _UNWISHED.search(" ".join(before))
        if wish is None:
            continue
        begins = first - len(before) + len(" ".join(before)[: wish.start()].split())
        last = i + 1 if i + 1 < len(out) and atoms.word(i + 1) == "again" else i
        for k in range(len(out)):
            if begins <= atoms.first[k] and k <= last:
                out[k], values[k] = "w", SETTLED


_PALE = frozenset("white blue purple grey gray".split())
_WENT_PALE = Pattern(r"R[^\n.?;,X]{0,5}?(?P<went>w)(?:μ|w)?(?P<pale>w)")
_GOING = frozenset("go goes going went gone turn turns turning turned".split())


def _paled(atoms: Atoms, out: list[str], values: list[Any]) -> None:
    """Hears what goes white or blue as a pain of its part of the body: "three toes on my right foot went white"."""
    for m in _WENT_PALE.finditer(atoms.codes):
        for i in range(m.start("went"), m.end("pale") - 1):
            if atoms.word(i) in _GOING and atoms.word(m.end("pale") - 1) in _PALE and out[m.start("pale")] == "w":
                out[m.start("pale")], values[m.start("pale")] = "Y", ("pain", None)


_BARELY = frozenset(("barely", "hardly"))
_CAN = frozenset("can could cant couldnt".split())
_FELT_BARELY = frozenset("feel felt notice noticed tell there sense see feeling noticing hurt hurts".split())
_DOING = frozenset(
    "able turn bend walk stand move lift hold put get made make sit climb straighten raise reach grip touch open close "
    "sleep breathe swallow carry use drive dress pick manage managed go went got moved stood walked held slept lifted "
    "turned limped crawl hobble run squat step push press twist rotate lean".split()
)


def _can_hardly(atoms: Atoms, i: int) -> bool:
    """Whether "barely" at atom ``i`` says how little one can do, and not how little it hurts."""
    behind = atoms.words[atoms.first[i + 1] : atoms.first[i + 1] + 1]
    if len(atoms.some(i, i + 1)) > 1 or not _FELT_BARELY.isdisjoint(behind):
        return False
    before = atoms.words[atoms.first[i] - 1] if i else ""
    return before in _CAN or not _DOING.isdisjoint(behind)


_BAD = frozenset("bad awful terrible horrible nasty severe".split())
#: What may be bad without a pain that is: how one slept, sat, landed, and on what.
_BAD_THINGS = frozenset(
    "position posture pillow pillows mattress bed chair seat desk sofa couch angle form technique landing landings "
    "step weather road roads path camber surface pavement ground terrain shoes trainers boots insoles bike saddle "
    "habit habits lighting night sleep setup ergonomics mechanics warm stretch rep reps set lift".split()
)
_HURT = frozenset(("hurt", "injured"))
_REACH = 8  #: words from what is not wanted to the being hurt
_UNWISHED = Pattern(
    r"\b(?:(?:don'?t|do not|not|never) (?:\w+ ){0,2}?(?:want|wanna|wish|like|keen|fancy)\b(?: (?:to|on|me))?|"
    r"avoid(?:ing)?|without|(?:goal|aim|plan|point|idea) is not(?: to)?)(?: ever| just)? "
    r"(?:get|be|getting|being|end up)$"
)


def _abed(atoms: Atoms, out: list[str], values: list[Any]) -> None:
    """Takes "in bed" beside what hurts, or an illness, for when or where it is felt and for no figure of sleep."""
    for m in _SENTENCE.finditer(atoms.codes):
        if "Y" not in out[m.start() : m.end()]:
            continue
        for i in range(*m.span()):
            if out[i] == "ξ" and atoms.some(i, i + 1)[-1] == "bed" and not _SLEPT.match(atoms.codes, i + 1):
                hurts = "R" in out[m.start() : m.end()]
                out[i], values[i] = ("κ", "night") if hurts else ("w", None)


#: How long somebody was in bed, or from when on.
_SLEPT = Pattern(r"[aw:]{0,2}[ntdα]")
_PRESSED = frozenset("pressure heaviness squeezing squeeze crushing tightening constriction constricting vice".split())


def _pressed(atoms: Atoms, out: list[str], values: list[Any]) -> None:
    """Hears what weighs on the chest as a pain of it: "pressure in my chest", "a band squeezing my chest"."""
    for m in _SENTENCE.finditer(atoms.codes):
        a, b = m.span()
        if "Y" in out[a:b] or not any(out[k] == "R" and atoms.values[k][0] == "chest" for k in _regions(atoms, a, b)):
            continue
        felt = next((k for k in range(a, b - 1) if out[k] in "wμV" and _weighs(atoms, k)), None)
        if felt is not None:
            out[felt], values[felt] = "Y", ("pain", None)


def _weighs(atoms: Atoms, k: int) -> bool:
    """Whether atom ``k`` is something that weighs on a part of the body named behind it or right before it."""
    if _PRESSED.isdisjoint(atoms.some(k, k + 1)):
        return False
    return atoms.word(k + 1) in _ON_THE_CHEST or (k > 0 and atoms.codes[k - 1] == "R")


_ON_THE_CHEST = frozenset("in on across around round over inside feeling sensation".split())


def line(out: list[str], i: int) -> str:
    """The codes of the line that atom ``i`` stands in, as far as it reaches."""
    made = "".join(out[max(0, i - 40) : i + 40])
    at = min(i, 40)
    return made[made.rfind("\n", 0, at) + 1 : at] + made[at:].split("\n", 1)[0]


_WHOLE = Pattern(r"n%")
_SENTENCE = Pattern(r"[^\n.?;]+")
_BARE = Pattern(r"[cwaNVμκαeZ\-,:]*Y[VμακNZ(),:\-]*(?:w[ακ]*)?")


def _soften(atoms: Atoms, out: list[str], values: list[Any], vocabulary: Vocabulary) -> None:
    """Leaves words of feeling plain where they speak of nothing bodily ("quit nagging", "shoes are wrecked")."""
    for m in _SENTENCE.finditer(atoms.codes):
        a, b = m.span()
        if "R" in m[0] and atoms.word(a) in _ASKING:
            for k in _regions(atoms, a, b):
                values[k] = values[k][:2]  # "what causes shin splints"
        if "Y" not in m[0]:
            continue
        region = "R" in m[0]
        bare = not region and bool(_BARE.fullmatch(m[0])) and m[0].count("w") <= 3
        bare = bare and atoms.word(b - 1) not in _OBJECTS
        for i in range(a, b):
            if out[i] != "Y":
                continue
            words = atoms.some(i, i + 1)
            before = atoms.word(i - 1) if i > a else ""
            if words == ["flat"] and region and not _LEGS & {str(atoms.values[k][0]) for k in _regions(atoms, a, b)}:
                out[i] = "w"  # "back flat on the bench"
            elif words == ["snappy"] and all(atoms.values[k][0] == "general" for k in _regions(atoms, a, b)):
                out[i] = "w"  # "felt snappy", "legs snappy": praise
            elif words[0] in _COMPLAINS and not region and _grumbler(atoms, a, i, vocabulary):
                out[i] = "w"  # "downstairs neighbour complains"
            elif words[0] in _TRAINED and _trained(atoms, a, b, i):
                out[i] = "w"  # "hit legs today"
            elif words[0] in ("injured", "injury") and _feared(atoms, a, i):
                out[i] = "w"  # "scared of getting injured"
            elif words == ["injury"] and before in _SINCE and not region:
                out[i] = "w"  # "first since injury"
            elif words == ["grabbed"] and not region and atoms.words[atoms.first[i + 1] :][:1] in _GRABBED:
                out[i] = "w"  # "grabbed the bar"
            elif words[0] == "kicking" and not region:
                out[i] = "w"  # "kicking off": a start
            elif words == ["sick"] and not region and praised(atoms, a, i):
                out[i] = "w"
            elif words == ["cut"] and before == "i" and atoms.words[atoms.first[i] - 2] in ("when", "if", "as"):
                out[i] = "w"  # "when i cut sideways"
            elif words == ["hurt"] and before in _WILL:
                out[i] = "w"
            elif words[-1] == "back" and atoms.words[atoms.first[i + 1] :][:1] == ["to"]:
                out[i] = "w"  # "is back to normal"
            elif region and " ".join(words) in _KILLING and _apart(atoms, a, b, i):
                if _bodiless(atoms, a, i, words, vocabulary):
                    out[i] = "w"  # "stairs are killing me, quads sore"
            elif not region and (
                (
                    not bare
                    and " ".join(words) in vocabulary.weak
                    and not _stands_alone(atoms, a, b, i)
                    and not of_oneself(atoms, a, b, i)
                )
                or _bodiless(atoms, a, i, words, vocabulary)
            ):
                out[i] = "w"


_TRAINED = frozenset(("hit", "smashed", "hammered"))
_GROUPS = frozenset(
    "legs chest back arms shoulders upper lower quads glutes abs core biceps triceps bis tris lats delts hamstrings "
    "hams calves".split()
)
_GRABBED = tuple([word] for word in "the a an some two my both another".split())
_FEARS = frozenset("scared terrified afraid nervous worried anxious frightened fear petrified wary worry risk".split())


_COMPLAINS = frozenset("complaining complained complains complain moaning moans moaned grumpy angry cranky".split())


def _grumbler(atoms: Atoms, a: int, i: int, vocabulary: Vocabulary) -> bool:
    """Whether somebody else is named before atom ``i``, who complains or is cross."""
    before = atoms.some(max(a, i - _NEAR_BY), i)
    return not vocabulary.kin.isdisjoint(before) or "σ" in atoms.codes[max(a, i - _NEAR_BY) : i]


_NEAR_BY = 4


def _trained(atoms: Atoms, a: int, b: int, i: int) -> bool:
    """Whether a group of muscles was trained: "hit legs", and not "hit my legs on the box"."""
    at = atoms.first[i + 1]
    words = list(atoms.words[at : at + 3])
    if words[:1] == ["the"]:
        words = words[1:]
    return words[:1] != [] and words[0] in _GROUPS and words[1:2] not in (["on"], ["against"], ["with"])


def _feared(atoms: Atoms, a: int, i: int) -> bool:
    """Whether an injury is only feared."""
    return not _FEARS.isdisjoint(atoms.some(max(a, i - 8), i))


_ASKING = frozenset("what whats how why can could do does will is are any should which best".split())
_SINCE = frozenset("since post after from pre before".split())
_WILL = frozenset("will might may would wont".split())
_LEGS = frozenset("general quad hamstring calf glute".split())


def _regions(atoms: Atoms, a: int, b: int) -> list[int]:
    return [k for k in range(a, b) if atoms.codes[k] == "R" and isinstance(atoms.values[k], tuple)]


_BOTHERS = frozenset(("headache", "headaches", "pain"))
_BE = frozenset("is was s been be being are were has just".split())
_SUCH = frozenset("a an such right real proper total massive complete bit of constant".split())
_TROUBLES = frozenset(
    "work job jobs travel parking kids childcare project deadline deadlines landlord neighbours builders paperwork "
    "works thats whats admin visa logistics".split()
)


def _bother(atoms: Atoms, out: list[str], vocabulary: Vocabulary) -> None:
    """Leaves plain what is a pain in the neck or a headache without being one: work, the plan, the commute."""
    for i, code in enumerate(out):
        words = atoms.some(i, i + 1)
        if code not in "YR" or (words[-1] not in _BOTHERS):
            continue
        k = i - 1
        while k >= 0 and atoms.word(k) in _SUCH:
            k -= 1
        if k == i - 1 or k < 0 or _BE.isdisjoint(atoms.some(max(0, k - 1), k + 1)):
            continue
        start = next((j + 1 for j in range(k - 1, max(-1, k - 12), -1) if out[j] in "\n.,;c"), max(0, k - 12))
        subject = set(atoms.some(start, k + 1))
        if subject & (vocabulary.thing | _TROUBLES) and subject.isdisjoint(vocabulary.first_person - {"my"}):
            out[i] = "w"
            if atoms.words[atoms.first[i + 1] : atoms.first[i + 1] + 2] == ["in", "the"] and out[i + 3 : i + 4] == [
                "R"
            ]:
                out[i + 3] = "w"


def _apart(atoms: Atoms, a: int, b: int, i: int) -> bool:
    """Whether no part of the body is named in the clause of atom ``i``."""
    x = max(atoms.codes.rfind(sign, a, i) for sign in "c,") + 1
    y = min((k for sign in "c," if (k := atoms.codes.find(sign, i, b)) >= 0), default=b)
    return "R" not in atoms.codes[max(a, x) : y]


def _stands_alone(atoms: Atoms, a: int, b: int, i: int) -> bool:
    """Whether a word of pain is its clause ("bit tight but nothing bad"); "cold" and "hit" may be of anything."""
    value = atoms.values[i]
    if not isinstance(value, tuple) or value[0] in ("fatigue", "illness", "injury"):
        return False
    codes = atoms.codes
    x = max(codes.rfind(sign, a, i) for sign in "c,") + 1
    ends = [k for sign in "c," if (k := codes.find(sign, i, b)) >= 0]
    clause = codes[max(x, a) : min(ends, default=b)]
    return bool(_BARE.fullmatch(clause)) and clause.count("w") <= 2


def _bodiless(atoms: Atoms, a: int, i: int, words: list[str], vocabulary: Vocabulary) -> bool:
    """Whether something else than the body is meant: a thing, a bother, a word to the coach."""
    before = atoms.word(i - 1) if i > a else ""
    if before in _STOP:
        return True
    if words == ["pain"] and before in ("a", "right", "real", "total", "massive", "such"):
        return bool(_BOTHER & set(atoms.some(max(a, i - 4), i)))
    value = atoms.values[i]
    if not isinstance(value, tuple) or not (value[0] in ("soreness", "fatigue") or " ".join(words) in _KILLING):
        return False
    k = i - 1
    while k >= a and k > i - 5 and atoms.codes[k] in "wμVκ":
        if atoms.word(k) in vocabulary.thing:
            return True
        if atoms.word(k) in vocabulary.first_person:
            return False
        k -= 1
    return k >= a and atoms.codes[k] in "XUχ9k" and i - k <= 3 and " ".join(words) in _KILLING


_STOP = frozenset("stop quit dont cease".split())
_BOTHER = frozenset("is are was were being what such its".split())
_KILLING = frozenset(("killing me", "painful", "brutal", "agony", "screaming at me", "exhausting week"))
#: Last words of "smashed it", "beat that": nothing of the body.
_OBJECTS = frozenset(
    "it that this them the a me us out off on up through him her em today session workout these those".split()
)
_WENT = frozenset(
    "got get gets getting come came comes coming be been go went going head heading headed run ran jog jogged walk "
    "walked drove cycled bounced bounce straight way welcome held hold holding cut cutting pulled pull dial dialled "
    "scale scaled push pushed pushing fought eased ease easing step stepped put clunked popped slid slotted settled "
    "first one im youre were hes shes".split()
)
_UNITS = frozenset("day days week weeks month months year years".split())
_AFTER_AGO = frozenset(", . i we when at in my the".split())
_THAT = frozenset("it them this that session one".split())
_MOVED = frozenset("bumped bump moved move pushed push put shifted shift knocked set brought".split())
_TO_PLACE = frozenset("to into home together".split())
_TO_STATE = frozenset("it the track form full training action business town work london this".split())


def _sited(atoms: Atoms, out: list[str], values: list[Any], vocabulary: Vocabulary) -> None:
    """Names parts of the body by the whole phrase where a side stands inside it ("outside of my left knee")."""
    for m in _SIDED.finditer(atoms.codes):
        i = m.end() - 1
        name = tuple(atoms.some(i, i + 1))
        before = tuple(atoms.words[max(0, atoms.first[i - 1] - 4) : atoms.first[i - 1]])
        for k in range(len(before)):
            phrase = before[k:] + name
            found = next(
                (
                    s
                    for rest, size, s in vocabulary.starts.get(phrase[0], {}).get(phrase[1], ())
                    if size == len(phrase) and rest == phrase[1:]
                ),
                None,
            )
            if found is not None and found.code == "R":
                values[i] = found.value
                at = next(j for j in range(i, -1, -1) if atoms.first[j] <= atoms.first[i - 1] - len(before) + k)
                out[at:i] = [c if c in "ZY" else "w" for c in out[at:i]]  # the "back" of "back of my knee"
                break


_SIDED = Pattern(r"ZR")


def _return(atoms: Atoms, out: list[str]) -> None:
    """Leaves "back" plain where it is a way and no part of the body ("back to it", "got back late")."""
    for i, code in enumerate(out):
        if code != "R" or atoms.some(i, i + 1) != ["back"]:
            continue
        before = atoms.word(i - 1) if i else ""
        after = atoms.word(i + 1) if i + 1 < len(out) else ""
        then = atoms.word(i + 2) if i + 2 < len(out) else ""
        if before in _UNITS and (after in _AFTER_AGO or not after) and "Y" not in _clause(out, i):
            out[i] = "w"  # "six weeks back, ..." is six weeks ago; "six weeks back pain" is not
            continue
        if before == "the" and i > 1 and atoms.word(i - 2) in _WHERE and "R" in _clause(out, i):
            out[i] = "w"  # "the knee, at the back"
            continue
        if out[i + 1 : i + 2] == ["Y"] and before != "clunked":
            continue
        if before in AND and there_and_back(atoms, out, i):
            out[i - 1], out[i] = "w", "w"  # one way and one run
            continue
        if (
            before in _WENT
            or (before in _THAT and i > 1 and atoms.word(i - 2) in _MOVED)
            or after in _TO_PLACE
            or (after == "for" and then in _FOR_MORE and not (i and out[i - 1] in "wa" and before in _JOINED))
            or (before in _JUST and after in _FROM)
            or (after in ("at", "in", "on") and (then in _TO_STATE or not then.isalnum()))
            or (after == "in" and _GONE_BY.fullmatch(then))
        ) and before not in ("my", "the", "lower", "low"):
            out[i] = "w"


#: "back in 2018", "back in march": a time gone by.
_GONE_BY = Pattern(
    r"(?:19|20)\d\d|\d0s|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter|school|college|uni|university"
)
#: "back for another week": a return.
_FOR_MORE = frozenset(("another", "more", "round", "some"))
_JOINED = frozenset(("bad", "sore", "stiff", "tight", "and"))
#: "just back from a run", "now back home".
_JUST = frozenset(("just", "only", "now", "im", "am", "ive", "", "finally", "were", "safely"))
_FROM = frozenset(("from", "home", "after", "inside"))
_DONE_IN = Pattern(r"w(?:w|a)?Z?R")
_PUT_OUT = frozenset("put threw thrown throw putting throwing".split())
_DONE = _PUT_OUT | {"did", "done", "gone", "went"}
_STRAINED = frozenset("hamstring hammy calf back knee ankle achilles groin shoulder neck quad hip wrist elbow".split())


def _done_in(atoms: Atoms, out: list[str], values: list[Any]) -> None:
    """Reads "did my hamstring", "put my back out", "my back has gone" as injuries; "did my legs" is a session."""
    for m in _DONE_IN.finditer("".join(out)):
        i, k = m.start(), m.end() - 1
        part = atoms.some(k, k + 1)[-1]
        behind = atoms.words[atoms.first[k + 1] : atoms.first[k + 1] + 1]
        done = atoms.word(i) in ("did", "done") and part in _STRAINED and not _COUNTED.search(line(out, i))
        done = done and ("".join(out[k + 1 : k + 2]) in _PARTED or not _WHILE.isdisjoint(behind))
        if (done or (atoms.word(i) in _PUT_OUT and behind == ["out"])) and atoms.word(i + 1) in _ITS:
            out[i], values[i] = "Y", ("injury", None)
    for i in range(len(out) - 1):
        if out[i] == "R" and atoms.some(i, i + 1) in (["back"], ["backs"]) and "Y" not in out[max(0, i - 3) : i]:
            k = i + 2 if atoms.word(i + 1) in ("has", "just") and i + 2 < len(out) else i + 1
            if atoms.word(k) in ("gone", "went") and (k + 1 == len(out) or out[k + 1] in ".,\nwαc"):
                out[k], values[k] = "Y", ("injury", None)


_PARTED = frozenset(("", *"a2.,cακ\n"))
_WHILE = frozenset("again while when whilst sprinting running playing lifting doing in on at".split())
_ITS = frozenset("my me the a".split())
_COUNTED = Pattern(r"[nsxqUDX]")
_WHERE = frozenset("at round around towards near right".split())


def _clause(out: list[str], i: int) -> str:
    """The codes of the sentence before atom ``i``."""
    made = "".join(out[max(0, i - 40) : i])
    return re.split(r"[\n.?;]", made)[-1]
