"""What is over: years ago, or past and cleared by somebody.

Rules of this page: a clearance reaches over what it was given for, never over what is told to be there now, or to have
come after it; a date is of its own clause.
"""

from __future__ import annotations

from coach.concepts import ASIDES, PAUSES, Span, Token


def past_words(words: tuple[Token, ...], hits: dict[str, list[Span]], sentence: list[int]) -> frozenset[int]:
    """Words of what is over: years ago, or past and cleared by somebody; never where the present is named too.

    "Years ago" reaches over its own clause ("... and I had an operation in 2018" makes nothing else old); what somebody
    cleared reaches over its sentence up to there, and over the one before it.
    """
    if "years-past" not in hits and "cleared" not in hits:  # nothing else ends a thing
        return frozenset()
    clause = _clauses(words, hits)

    def of(concept: str, part: list[int]) -> set[int]:
        return {part[s.first] for s in hits.get(concept, ())}

    dated, now = of("years-past", clause), of("present", clause)
    recalled = {c - k for c in of("back-anew", clause) for k in (0, 1)}  # "fainted back in uni, happening again"
    old = dated - now - recalled
    dates = {clause[s.first] for s in hits.get("years-past", ()) if words[s.first].word not in _OF_A_THING}
    short = {c for c in old & dates if sum(k == c for k in clause) <= 4}  # "in 2019, I fainted": the next as well
    old |= {c + 1 for c in short} - now
    over: set[int] = set()
    upto: dict[int, int] = {}  # per sentence, the clause in which somebody cleared it
    clear = [s for s in hits.get("cleared", ()) if not _of_no_thing(words, s)]
    if clear:
        again, past = of("again", sentence), of("past", sentence)
        broken = of("broken", clause)
        for s in clear:
            if words[s.first].word in _HEALED and clause[s.first] in broken:
                old.add(clause[s.first])  # "fainted on monday, my fracture has healed": a faint does not heal
                continue
            n = sentence[s.first]
            # "scan in 2018 was normal" is of what was then
            upto[n] = max(upto.get(n, -1), -1 if clause[s.first] in dated else clause[s.first])
        over = (set(upto) | {n - 1 for n, c in upto.items() if c >= 0 and n - 1 in past}) - again
    told, still = of("told-past", clause), of("still-now", clause)
    turned = {sentence[s.first]: s.first for s in reversed(hits.get("turn", ()))}  # "discharged, and now he's vomiting"
    return frozenset(
        t
        for t in range(len(words))
        if clause[t] in old
        or (
            sentence[t] in over
            and t < turned.get(sentence[t], len(words))
            and clause[t] not in still
            and (clause[t] <= upto.get(sentence[t], clause[t]) or clause[t] in told)
        )
    )


#: A subject behind a thing so named tells which one it is: "the ankle i broke".
_WHICH = frozenset("the my a an that this any some same".split())


def _of_no_thing(words: tuple[Token, ...], span: Span) -> bool:
    """Whether a clearance is none: "no time for docs, wife says fine", "the fog cleared by nine", "it cleared up"."""
    before = words[span.first - 1].word if span.first else ""
    said = [t.word for t in words[span.first : span.last + 1]]
    if before in _SKY or ("cleared" in said and said[said.index("cleared") + 1 :][:1] == ["up"]):
        return True
    return any(t.word == "," for t in words[span.first + 1 : span.last])


#: What clears, and nobody has cleared it.
_SKY = frozenset("fog mist haze smoke sky skies cloud clouds rain snow ice weather traffic road roads path air".split())
#: What a clause tells a thing of, rather than give a date to what follows: "history of migraines, this is the worst".
_OF_A_THING = frozenset(("history", "used"))

_HEALED = frozenset(("healed", "mended", "knitted"))


#: From so many words on a clause that goes on without a sign has run into the next one.
_RUN_ON = 4
_SUBJECTS = frozenset("i im ive id we weve weare".split())
_OF_NOW = frozenset("i im ive my now today this these".split())  #: "and" before these is behind what was then
#: What was done once, and words that cannot be who did it: "cant get air in had an op in 2012".
_HAD = frozenset("had did was broke tore ran got retired".split())
_NO_SUBJECT = frozenset("in out up down on off me now again all too both today".split())
#: Behind these a subject goes on with what was begun: "when i ran", "the pain that i had".
_BINDS = frozenset(
    "when whenever while if as that which what who where how why because cause cos since than after before until till"
    " like and or but so then though although once every time first last thing things way one all".split()
)


def _clauses(words: tuple[Token, ...], hits: dict[str, list[Span]]) -> list[int]:
    """Per word the number of its clause: commas, "but", and "and I", "and my" begin one.

    Who dictates sets no commas: there a subject behind several words begins one as well, and a date with a subject
    behind it goes with that ("my chest is so tight last year i did berlin").
    """
    dates = {s.first: s.last for s in hits.get("years-past", ())}
    out, n, begun = [], 0, 0
    for t, token in enumerate(words):
        after = words[t + 1].word if t + 1 < len(words) else ""
        joined = token.word in ("and", "so") and (after in _OF_NOW or t + 1 in dates)
        joined |= token.word == "and" and t > 0 and words[t - 1].word == "since"  # "retired in 2015, ran since and"
        if (
            token.word == "but"
            or joined
            or token.word in ASIDES
            or token.word == "also"
            or (t - begun >= _RUN_ON and _begins(words, t, dates))
        ):
            n, begun = n + 1, t
        out.append(n)
        if token.word in PAUSES:
            n, begun = n + 1, t + 1
    return out


def _begins(words: tuple[Token, ...], t: int, dates: dict[int, int]) -> bool:
    """Whether a subject at ``t``, or a date with one behind it, begins a clause that nothing binds to the last."""
    if t in dates:
        return dates[t] < len(words) and words[dates[t]].word in _SUBJECTS
    if t in dates.values():
        return False  # "when i was a kid i had a tight chest"
    if words[t].word in _HAD:
        return words[t - 1].word in _NO_SUBJECT
    if words[t].word not in _SUBJECTS or words[t - 1].word in _BINDS:
        return False
    used = t + 1 < len(words) and words[t + 1].word == "used"  # "runs i used to chat through"
    return not used and words[t - 2].word not in _WHICH
