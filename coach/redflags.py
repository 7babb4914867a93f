"""The signs that end coaching and send to a clinician (docs/safety.md).

Rule: a sign is a combination of site, sensation, trigger, course and company, anywhere in the WHOLE message.
Nothing the athlete says to play it down lowers its class. The tables are content/redflags/; this page combines and
knows no word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from coach.acts import FLAGS
from coach.advice import URGENCIES, Urgency
from coach.classifier import Classifier
from coach.concepts import Lexicon, Span
from coach.crisis import crisis
from coach.hedges import LAST, Heard, heard
from coach.idioms import NO_IDIOMS, Idioms
from coach.movenames import Names, parted
from coach.once import Same, of_people
from coach.suspicion import SURE, Fired, Suspicion, suspected
from coach.values import value

#: How sure a suspicion has to be to raise what the table says of the same row, and to count as named by the text.
OVERRULES, NAMED = 0.9, 0.85
#: The same for an emergency. One that is half heard leaves the table its class, and the discriminators that gave it, if
#: this much speaks for the table's row: else it is of something that the table has not found.
OVERRULES_IN_NEED, SAME_ROW = 0.5, 0.1
CRISIS = "RF32"  #: what is said to it asks by itself, so it is never asked about in other words
ABUSE = "RF38"  #: its deeds are another's, and the hurt the athlete's
KICKED = "head-kicked"  #: the concept of a blow to the head, whose giver is another: the head is none of theirs
Within = Literal["near", "sentence", "message"]


@value(frozen=True, kw_only=True, slots=True)
class RedFlag:
    """A sign: the contract's ``flag``, the ``row`` of the red-flag table, how urgent, where in the text.

    ``unclear``: a stem whose meaning one question would settle. ``other``: it is somebody else's, happening now.
    """

    flag: str
    row: str
    urgency: Urgency
    unclear: bool = False
    start: int = 0
    end: int = 0
    other: bool = False
    named: bool = True  #: the text names it; False: only suspected, from the weight of its words


@dataclass(frozen=True, kw_only=True, slots=True)
class Sign:
    """One line of the red-flag table.

    ``all``: each must stand within reach of the first (one entry, several alternatives); ``also``: each anywhere in
    the message; ``unless``: none of these anywhere. Reach: ``near`` words apart in one sentence, one sentence, or the
    message.
    """

    flag: str
    row: str
    urgency: Urgency
    all: tuple[tuple[str, ...], ...]
    also: tuple[tuple[str, ...], ...] = ()
    unless: tuple[str, ...] = ()
    near: int = 9
    within: Within = "near"
    unclear: bool = False
    denied: bool = False  #: a denial is part of the sign or means nothing for it
    history: bool = False  #: counts when past as well
    weighed: bool = False  #: where it stands alone in its row, what words weigh for the row is called by its flag


@dataclass(frozen=True, kw_only=True, slots=True)
class Explained:
    """A harmless cause that a message may name, and the rows it explains ``unless`` one of these stands there too.

    ``also``: of each group one has to be told as well. The table's own signs stand all the same, for they have their
    own words for what is harmless; only where ``table`` says so, for a cause told with all that belongs to it, they do
    not, and only for a sign that would stand are the weighed words explained then.
    """

    concept: str
    rows: frozenset[str]
    unless: tuple[str, ...] = ()
    also: tuple[tuple[str, ...], ...] = ()
    table: bool = False
    spread: bool = False  #: takes what speaks for many rows and clearly for none

    def of(self, message: Heard) -> bool:
        """Whether the message names the cause, with what belongs to it and nothing that takes its word away."""
        named = message.told(self.concept) if self.table or self.spread else message.names(self.concept)
        if not named or message.has_any(self.unless):
            return False
        return not self.also or all(message.told_any(group) for group in self.also)


@dataclass(frozen=True, kw_only=True, eq=False)
class RedFlagWords:
    """Concepts and signs of one language. Known again as the same object."""

    lexicon: Lexicon
    signs: tuple[Sign, ...]
    idioms: Idioms = NO_IDIOMS
    explained: tuple[Explained, ...] = ()
    weighing: Classifier = field(default_factory=Classifier)  #: coach/suspicion.py
    ear: Classifier = field(default_factory=Classifier)  #: coach/crisis.py
    flags: dict[str, str] = field(default_factory=dict)  #: row → the contract's flag
    moves: Names = frozenset()  #: names of exercises, as words

    @cached_property
    def led_by(self) -> dict[str, tuple[int, ...]]:
        """Which signs a concept may be the first part of, by their place."""
        out: dict[str, list[int]] = {}
        for i, sign in enumerate(self.signs):
            for name in sign.all[0]:
                out.setdefault(name, []).append(i)
        return {name: tuple(places) for name, places in out.items()}

    @cached_property
    def _causes(self) -> dict[str, tuple[Explained, ...]]:
        """The harmless causes by the concept that names them."""
        out: dict[str, tuple[Explained, ...]] = {}
        for one in self.explained:
            out[one.concept] = (*out.get(one.concept, ()), one)
        return out

    def causes_in(self, message: Heard) -> list[Explained]:
        """The harmless causes that the message names, of a hundred and more: of all others it is not even asked."""
        causes = self._causes
        named = causes.keys() & (message.hits.keys() | message.idioms if message.idioms else message.hits.keys())
        return [one for name in named for one in causes[name] if one.of(message)]


@dataclass(frozen=True, kw_only=True, slots=True)
class Numbers:
    """Whom to call in one country: the emergency number and the crisis line."""

    country: str
    emergency: str
    crisis: str
    local: bool = True  #: False: the number of last resort, said with "or your local number"


@dataclass(frozen=True, kw_only=True)
class Safety:
    """Red-flag words, and numbers by zone; ``rows`` maps a row to (name, sources, reviewed_on)."""

    words: RedFlagWords
    numbers: dict[str, Numbers]  #: by zone of the tz database
    elsewhere: Numbers
    rows: dict[str, tuple[str, tuple[str, ...], str]] = field(default_factory=dict)
    purpose: str = ""  #: of the table of signs, one line

    def numbers_in(self, zone: str) -> Numbers:
        """The numbers of the zone's country; those of last resort where it is unknown."""
        return self.numbers.get(zone, self.elsewhere)


@of_people(LAST)
def red_flags(text: str, known: RedFlagWords, also: tuple[tuple[str, int, int], ...] = ()) -> tuple[RedFlag, ...]:
    """Every sign in ``text``, most urgent first; one per row and person.

    ``also``: concepts that its own language names there, (concept, start, end).
    """
    flags = signs_in(heard(text, known.lexicon, known.idioms, also), known)
    return _of_moves(text, flags, known, also) if flags else flags


def _of_moves(
    text: str, flags: tuple[RedFlag, ...], known: RedFlagWords, also: tuple[tuple[str, int, int], ...]
) -> tuple[RedFlag, ...]:
    """The signs without those that only the names of exercises were taken for."""
    parts = parted(text, known.moves)
    if parts is None:
        return flags
    names, rest = heard(parts[0], known.lexicon, known.idioms), heard(parts[1], known.lexicon, known.idioms, also)
    by_names = {f.row for f in signs_in(names, known)}
    if not by_names:
        return flags
    by_rest = {f.row for f in signs_in(rest, known)}
    left = set(rest.hits)
    settled = _settled(known.causes_in(names))
    touched = {s.row for s, _ in _table(names, known, settled) if any(left & set(part) for part in s.all)}
    return tuple(f for f in flags if f.row not in by_names or f.row in by_rest or f.row in touched)


def signs_in(message: Heard, known: RedFlagWords) -> tuple[RedFlag, ...]:
    """As ``red_flags``, of a message that is taken apart already."""
    return _signs_in(Same(message), known)


@of_people(LAST)
def _signs_in(apart: Same[Heard], known: RedFlagWords) -> tuple[RedFlag, ...]:
    message = apart.it
    best: dict[tuple[str, str, bool], RedFlag] = {}
    causes = known.causes_in(message)
    settled = _settled(causes)
    table = list(_table(message, known, settled))
    flags = [flag for sign, span in table if (flag := _flag(message, sign, span)) is not None]
    clear_rows = {f.row for f in flags if not f.unclear}
    small = any(one.spread for one in causes)
    harmless = frozenset(row for one in causes if not one.table for row in one.rows)
    harmless |= _quieted(message, known, settled)
    for flag in (*flags, *_suspected(message, known, table, clear_rows, harmless, small)):
        key = (flag.flag, flag.row, flag.other)
        if key not in best or _rank(flag) < _rank(best[key]):
            best[key] = flag
    clear = {f.flag for f in best.values() if not f.unclear}
    kept = [f for f in best.values() if not (f.unclear and f.flag in clear)]
    return tuple(sorted(kept, key=_rank))


def fired(table: Iterable[tuple[Sign, Span]]) -> list[Fired]:
    """The signs of the table that stand somewhere, as coach/suspicion.py counts them."""
    return [Fired(sign.row, sign.urgency, span.first, span.last) for sign, span in table]


def standing(message: Heard, known: RedFlagWords) -> list[Fired]:
    """The signs of the table that stand in the message."""
    return fired(_table(message, known, _settled(known.causes_in(message))))


def _table(message: Heard, known: RedFlagWords, settled: Set[str]) -> Iterator[tuple[Sign, Span]]:
    """The signs that stand, in the order of the table, with their places; none of ``settled`` rows."""
    led = known.led_by
    for i in sorted({i for name in led.keys() & message.hits.keys() for i in led[name]}):
        if known.signs[i].row in settled:
            continue
        span = _stands(message, known.signs[i])
        if span is not None:
            yield known.signs[i], span


def _settled(causes: Iterable[Explained]) -> frozenset[str]:
    """Rows of which a harmless cause that is told in full takes the table's signs away."""
    return frozenset(row for one in causes if one.table for row in one.rows)


def _quieted(message: Heard, known: RedFlagWords, settled: frozenset[str]) -> frozenset[str]:
    """Of these rows those with a sign that would stand: only of what was found does the cause explain the weight."""
    if not settled:
        return settled
    return frozenset(s.row for s in known.signs if s.row in settled and _stands(message, s) is not None)


def _suspected(
    message: Heard,
    known: RedFlagWords,
    table: Sequence[tuple[Sign, Span]],
    clear: Set[str],
    harmless: frozenset[str],
    small: bool,
) -> Iterator[RedFlag]:
    """Signs that the words weigh for, the athlete's own and somebody else's that is happening now.

    ``table``: the signs that stand in it; ``clear``: rows of which it is sure. ``harmless``: rows that a cause which
    is named explains. ``small``: what makes it small is told, so what lies around in many rows is none; what a
    bystander tells of another is weighed in full.
    """
    fires = fired(table)
    for theirs in (False, True):
        for found in suspected(
            message, known.weighing, fires, theirs=theirs, explained=harmless, small=small and not theirs
        ):
            if theirs and not _anothers(message, found):
                continue
            if found.row in clear and found.so_urgent < _least(found):
                continue  # the table has words for this one, and its class with its discriminators
            yield _raised(message, found, _flag_of(found.row, table, known), clear, other=theirs)
    meant = crisis(message, known.ear)
    if meant is not None and not (CRISIS in clear and meant.so_urgent < _least(meant)):
        theirs = all(message.other[meant.first : meant.last])
        yield _raised(message, meant, _flag_of(CRISIS, table, known), clear, other=theirs)


def _raised(message: Heard, found: Suspicion, flag: str, clear: Set[str], *, other: bool) -> RedFlag:
    return RedFlag(
        flag=flag,
        row=found.row,
        urgency=found.urgency,
        unclear=found.share < SURE and found.row != CRISIS,
        start=message.words[found.first].start,
        end=message.words[found.last - 1].end,
        other=other,
        named=found.share >= NAMED or found.row in clear,
    )


def _flag_of(row: str, table: Sequence[tuple[Sign, Span]], known: RedFlagWords) -> str:
    """The flag of a row that words weigh for: its own, unless the table says what the weight is of.

    Words weigh for a row and cannot tell its flags apart: a knee that buckles gives way and does not lock.
    """
    said = [sign for sign, _ in table if sign.row == row]
    named = bool(said) and all(sign.weighed for sign in said)
    return said[0].flag if named else known.flags.get(row, "night-pain")


def _least(found: Suspicion) -> float:
    """How sure a suspicion has to be of its class to overrule what the table says of its row."""
    if found.urgency != "emergency":
        return OVERRULES
    return OVERRULES_IN_NEED if found.of_row >= SAME_ROW else 0.0


def _anothers(message: Heard, found: Suspicion) -> bool:
    """Whether what words weigh for is somebody else's need of help now; of two, the clearer the less has to be said."""
    least = "soon" if message.has("before-me") else "same-day"
    return _happening_to_another(message, found.urgency) or (
        found.share >= SURE
        and URGENCIES.index(found.urgency) >= URGENCIES.index(least)
        and not _an_animals(message)
        and not _long_over(message)
    )


def _happening_to_another(message: Heard, urgency: Urgency) -> bool:
    """Whether somebody else is in an emergency now."""
    return (
        urgency == "emergency"
        and not _an_animals(message)
        and (message.mentions("now-other") or message.mentions("says-well"))
        and not _long_over(message)
    )


def _an_animals(message: Heard) -> bool:
    """Whether it happens to an animal: one is named, and no person but the athlete."""
    return message.has("pet") and not message.has("someone") and not message.has("person-down")


def _long_over(message: Heard) -> bool:
    """Whether what happened to somebody else is looked after: a "yesterday" is none where they stand there now.

    What the person hurt says of it ("he says he's fine") looks after nothing.
    """
    said = message.hits.get("says-well", ())
    mine = [s for s in message.hits.get("years-past", ()) if not message.theirs(s)]  # "boston was two years ago"
    over = [
        s
        for s in message.stands("resolved-other")
        if not (_still(message, s) or any(w.first <= s.first < w.last for w in (*said, *mine)))
    ]
    return bool(over) and not message.has("before-me")


def _still(message: Heard, span: Span) -> bool:
    """Whether it only says since when: "he has not peed since yesterday" goes on."""
    return span.first > 0 and message.words[span.first - 1].word in ("since", "from")


def _rank(flag: RedFlag) -> tuple[int, bool, bool, bool, int, int, str]:
    """The most urgent first; of these what is named before what is only suspected, for its row says what to do."""
    sure = (flag.unclear, flag.other, not flag.named)
    return -URGENCIES.index(flag.urgency), *sure, flag.start, FLAGS.index(flag.flag), flag.row


def _stands(message: Heard, sign: Sign) -> Span | None:
    """Where the sign stands, from the first of its concepts to the last; None: it does not, or is past or supposed."""
    hits = message.hits
    keys = hits.keys()
    for group in sign.all:
        if keys.isdisjoint(group):
            return None  # the quick way out for almost every sign
    if any(keys.isdisjoint(group) for group in sign.also):
        return None
    if any(message.has(name) for name in sign.unless):
        return None
    if any(not any(message.has(name) for name in group) for group in sign.also):
        return None
    for span in _spans(message, sign, sign.all[0]):
        company = [span]
        for group in sign.all[1:]:
            nearest = min(
                (s for s in _spans(message, sign, group) if _reaches(message, span, s, sign)),
                key=lambda s: _distance(span, s),
                default=None,
            )
            if nearest is None:
                break
            company.append(nearest)
        else:
            if any(message.supposed(s) for s in company):
                continue
            if sign.history or not all(message.over(s) for s in company):
                return Span(first=min(s.first for s in company), last=max(s.last for s in company))
    return None


def _spans(message: Heard, sign: Sign, group: tuple[str, ...]) -> list[Span]:
    spans = [s for name in group for s in message.hits.get(name, ())]
    return spans if sign.denied else [s for s in spans if not message.denied(s)]


def _distance(a: Span, b: Span) -> int:
    return max(0, b.first - a.last, a.first - b.last)


def _reaches(message: Heard, a: Span, b: Span, sign: Sign) -> bool:
    if sign.within == "message":
        return True
    if message.sentence[a.first] != message.sentence[b.first]:
        return False
    return sign.within == "sentence" or _distance(a, b) <= sign.near


def _done_to_me(message: Heard, sign: Sign, span: Span) -> bool:
    """Whether another's deed is told of which the athlete is the one who is hurt: "my dad hit me", "he broke my wrist".

    Of a child it is, said or not: "dad got the belt out, im 14". Of a crisis it is where it ends in the athlete: "she'd
    be better off with another mum and me gone". So it is of a head: "a guy kicked me in the head".
    """
    done = message.words[span.first : span.last]
    if KICKED in sign.all[0]:
        return any(t.word in ("me", "my") for t in done)
    if sign.row == CRISIS:
        return any(t.word in ("me", "myself") for t in done)
    if sign.row != ABUSE:
        return False
    mine = any(t.word == "my" for t in done[1:])  # "my dad …" names who did it
    return message.has("minor-age") or mine or any(t.word in ("me", "us") for t in done)


def _flag(message: Heard, sign: Sign, span: Span) -> RedFlag | None:
    """The sign at ``span`` as a red flag, unless it is somebody else's and no emergency now."""
    other = any(message.other[t] for t in range(span.first, span.last)) and not _done_to_me(message, sign, span)
    if other and not _happening_to_another(message, sign.urgency):
        return None
    return RedFlag(
        flag=sign.flag,
        row=sign.row,
        urgency=sign.urgency,
        unclear=sign.unclear and sign.row != CRISIS,
        start=message.words[span.first].start,
        end=message.words[span.last - 1].end,
        other=other,
    )
