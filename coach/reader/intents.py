"""What a sentence without figures of a log is for: a question, a request, news of a session, small talk, or none.

People say these in more ways than a list of phrases holds: a linear classifier (coach/classifier.py) decides, over
words in which exercises, regions, days and figures count as what they are, whichever they are. Its sentences are
content (content/intents); adding a way to say something is adding a line there.
"""

from __future__ import annotations

from collections.abc import Sequence

from coach.classifier import NONE, Classifier, falls, features
from coach.reader.tokens import SETTLED, Atoms

#: Codes whose words count as one thing.
_CLASSES = {
    "X": "<exercise>", "R": "<region>", "Z": "<side>", "β": "<weekday>", "γ": "<month>", "δ": "<days>",
    "n": "<number>", "t": "<clock>", "d": "<minutes>", "o": "<nth>", "I": "<minutes>", "H": "<hours>", "S": "<seconds>",
    "K": "<kg>", "B": "<kg>", "D": "<km>", "C": "<km>", "m": "<m>", "9": "<sport>", "σ": "<they>", "χ": "<session>",
    "k": "<kit>", "3": "<race>", "%": "<percent>", "?": "?",
}  # fmt: skip
#: Codes whose words count as themselves and as one thing.
_BOTH = {"Y": "<felt>", "ν": "<felt>", "V": "<much>", "U": "<run>", "b": "<band>"}
#: Pictures that say done or not done.
TICKS, CROSSES = frozenset("✅✔☑🏁👍💯"), frozenset("❌✖✘🚫🙅👎")
_PASSED_OVER = frozenset(",;.:|()\n/-+'\"@z")
#: Codes whose words count as something else, or as nothing.
_SPECIAL = _PASSED_OVER | _CLASSES.keys() | _BOTH.keys() | {"α", "τ"}
ONLY_TICKS = TICKS - frozenset("👍💯🏁")
MARKED = TICKS | CROSSES
#: Longer sentences are told, not asked; what is behind adds nothing.
LONGEST = 40
#: From so many words on a sentence is long.
_LONG = 6
_OF = tuple(f"<of {number}>" for number in range(_LONG + 1))


def units(atoms: Atoms, a: int, b: int) -> list[str]:
    """Atoms ``a`` to ``b`` as what counts: words, and classes of words in angle brackets."""
    out: list[str] = []
    codes, values, words, first = atoms.codes, atoms.values, atoms.words, atoms.first
    many = 2 * (first[b] - first[a]) >= LONGEST  # no atom makes more of its words
    for i in range(a, b):
        code = codes[i]
        if code not in _SPECIAL and values[i] is not SETTLED:
            out += words[first[i] : first[i + 1]]
        elif code in _PASSED_OVER or values[i] is SETTLED:
            if code == "z" and (word := atoms.word(i)) in MARKED:
                out.append("<tick>" if word in TICKS else "<cross>")
            continue
        elif code in _CLASSES:
            out.append(_CLASSES[code])
        elif code in _BOTH:
            out.append(_BOTH[code])
            out += words[first[i] : first[i + 1]]
        elif code == "α":
            value = values[i]
            out.append("<today>" if value == 0 else "<past>" if isinstance(value, int) and value < 0 else "<ahead>")
        else:
            out.append("bar")  # "bar only" leaves nothing out
        if many and len(out) >= LONGEST:
            break
    return out


def counted(atoms: Atoms, a: int, b: int) -> set[str]:
    """What counts of atoms ``a`` to ``b``: words and classes of words, how they stand, and how many they are."""
    return _counted(units(atoms, a, b))


def _counted(found: Sequence[str]) -> set[str]:
    if not found:
        return set()
    out = features(found)
    out.add(_OF[min(len(found), _LONG)])
    return out


class Told:
    """The likeliest kind of intent, the likeliest value of it, and how likely the kind is (0–1).

    Likelihoods are worked out when they are first asked for: mostly it is plain which kind is the likeliest.
    """

    __slots__ = ("_parts", "_scores", "_whole", "kind", "known", "value")

    def __init__(self, known: Classifier, scores: tuple[int, ...]):
        self.known = known
        self._scores = scores
        self._whole = 0.0
        if not scores:
            self.kind, self.value = NONE, ""
            return
        top = max(scores)
        self.kind, self.value = known.parted[scores.index(top)]
        run = known.runs[self.kind]
        if top - max(scores[: run.start] + scores[run.stop :], default=0) <= known.clear:
            parts = self._fallen()
            _, self.kind = max([(sum(parts[one]), kind) for kind, one in known.runs.items()])
            self.value = self.best_of(self.kind)

    def _fallen(self) -> Sequence[float]:
        """How likely each label is beside the likeliest; all of them add up to ``_whole``."""
        if not self._whole:
            self._parts = falls(self._scores)
            self._whole = sum(self._parts)
        return self._parts

    @property
    def share(self) -> float:
        """How likely the kind is."""
        if not self._scores:
            return 0.0
        parts = self._fallen()
        return sum([part / self._whole for part in parts[self.known.runs[self.kind]]])

    def best_of(self, kind: str) -> str:
        """The likeliest value of ``kind``."""
        if not self._scores:
            return ""
        parts, run = self._fallen(), self.known.runs[kind]
        return self.known.parted[parts.index(max(parts[run]), run.start)][1]

    def share_of(self, label: str) -> float:
        """How likely a label is."""
        return self._fallen()[self.known.labels.index(label)] / self._whole if self._scores else 0.0


def intent(atoms: Atoms, a: int, b: int, known: Classifier, weighed: dict[tuple[str, ...], Told]) -> Told:
    """What atoms ``a`` to ``b`` are for; the kind ``none`` where nothing is known.

    ``weighed`` holds what was weighed already of this message: who says the same again means the same.
    """
    found = tuple(units(atoms, a, b))
    told = weighed.get(found)
    if told is None:
        told = weighed[found] = Told(known, known.scores(_counted(found)))
    return told
